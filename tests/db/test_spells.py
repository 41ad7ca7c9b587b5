from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from tests.builders import Sample, say
from tests.conftest import Clock
from tests.db.recordings import STEPS, Step, Teller
from tracker.db.ledger import LedgerWriter
from tracker.db.lines import lines
from tracker.db.models import FOREVER
from tracker.db.spells import SPELL, spell_row
from tracker.domain.entries import Subject, SubjectKind
from tracker.domain.facts import PublicationFacts
from tracker.domain.fold import fold, spells
from tracker.domain.listing import Selection
from tracker.domain.scales import Progress
from tracker.domain.standing import Standing
from tracker.domain.statements import ProgressReported
from tracker.domain.status import is_open, status_of
from tracker.services.detail import detail
from tracker.services.listing import all_rows, rows
from tracker.services.proof import check
from tracker.services.register import Register


def stored(connection: Connection, assignment: UUID) -> list[dict[str, Any]]:
    found = connection.exec_driver_sql("SELECT key FROM assignment WHERE id = ?", (str(assignment),)).scalar()
    wanted = select(SPELL).where(SPELL.c.assignment_key == found).order_by(SPELL.c.since)
    return [row._asdict() for row in connection.execute(wanted)]


def assert_as_folded(register: Register, assignment: UUID) -> None:
    with register.store.reading() as connection:
        told = lines(connection, [assignment]).get(assignment)
        held = stored(connection, assignment)
    if told is None or not told.is_there():  # a hand-over that was withdrawn leaves nothing behind
        assert held == []
        return
    entries, whole = told.entries, told.whole
    folded = spells(entries, told.exists_from, None, whole)
    assert [(row["since"], row["until"]) for row in held] == [(s.since, s.until or FOREVER) for s in folded]
    for row, spell in zip(held, folded, strict=True):
        assert row == spell_row(row["assignment_key"], spell, told.published)
        assert row["is_open"] is is_open(status_of(spell.standing))
        for name in row.keys() & {field.name for field in fields(Standing)} - {"actions", "drafts", "flags"}:
            assert row[name] == getattr(spell.standing, name), name
    for days in range(-3, 130, 7):
        day = date(2020, 1, 1) + timedelta(days)
        if day >= told.exists_from:
            (row,) = (row for row in held if row["since"] <= day < row["until"])
            standing = fold(entries, as_at=day, whole=whole)
            assert (row["status"], row["last_entry_on"]) == (status_of(standing).value, standing.last_entry_on)


# Each example goes on from those before it, so that shrinking a failure would tell another story.
@settings(max_examples=30, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEPS, min_size=1, max_size=10))
def test_the_stored_spells_are_the_fold_after_any_recordings(
    register: Register, sample: Sample, said: list[Step]
) -> None:
    items = [sample.assignments["Lamps: NS2019/2"], sample.assignments["Signals: NS2019/2"]]
    recommendation = detail(register, items[0], date(2020, 1, 1)).row.recommendation_id
    heirs = [sample.bodies["Harbour masters"], sample.bodies["Lamps"]]

    def work(writer: LedgerWriter, connection: Connection) -> None:
        teller = Teller(writer, connection, items, heirs, recommendation)
        for step in said:
            teller.tell(step, register.outside.new_id())

    register.store.write(register.id, register.home, register.outside, "A clerk", work)
    for item in items:
        assert_as_folded(register, item)
    assert [f for f in check(register.path, home=register.home).findings if f.place != "file"] == []


def test_a_back_dated_entry_rebuilds_the_past_and_leaves_other_items_alone(register: Register, sample: Sample) -> None:
    one, other = sample.assignments["Lamps: NS2019/2"], sample.assignments["Lamps: NS2019/3"]
    say(register, one, date(2020, 5, 1), ProgressReported(Progress.COMPLETE))
    with register.store.reading() as connection:
        before = stored(connection, other)
    say(register, one, date(2020, 2, 1), ProgressReported(Progress.IN_PROGRESS))
    assert_as_folded(register, one)
    with register.store.reading() as connection:
        assert stored(connection, other) == before


def test_facts_of_an_earlier_day_do_not_hide_those_of_a_later(register: Register, sample: Sample) -> None:
    publication = sample.publications["NS2019"]

    def amend(writer: LedgerWriter, _: Connection) -> None:
        for title, on in (("The boxes", date(2020, 5, 1)), ("The signal boxes", date(2020, 2, 1))):
            facts = PublicationFacts("NS2019", title, ("X",), "2019-01-24")
            writer.keep(Subject(SubjectKind.PUBLICATION, publication), facts, on=on)

    register.store.write(register.id, register.home, register.outside, "A clerk", amend)
    # The sample was made today, after either of these days.
    assert {row.publication for row in all_rows(register, Selection(date(2019, 2, 1)))} == {
        "A night inspection of the signal boxes"
    }
    assert check(register.path, home=register.home).findings == ()


def test_an_item_exists_from_the_first_day_of_its_publication(register: Register, sample: Sample) -> None:
    for day, count in ((date(2019, 1, 23), 0), (date(2019, 1, 24), 4), (date(2020, 2, 29), 4), (date(2020, 3, 1), 7)):
        assert len(all_rows(register, Selection(day))) == count


def test_a_publication_dated_anew_moves_the_spells_of_its_items(register: Register, sample: Sample) -> None:
    publication = sample.publications["NS2019"]

    def amend(writer: LedgerWriter, _: Connection) -> None:
        facts = PublicationFacts("NS2019", "A night inspection of the signal boxes", ("X",), "2018")
        writer.keep(Subject(SubjectKind.PUBLICATION, publication), facts)

    register.store.write(register.id, register.home, register.outside, "A clerk", amend)
    assert len(all_rows(register, Selection(date(2018, 1, 1)))) == 4


def test_as_known_then_differs_from_as_at_then(register: Register, sample: Sample, clock: Clock) -> None:
    assignment = sample.assignments["Lamps: NS2019/2"]
    before = clock.moment
    clock.moment += timedelta(days=30)
    say(register, assignment, date(2020, 5, 1), ProgressReported(Progress.COMPLETE))

    def progress(known: datetime | None) -> list[str | None]:
        found = all_rows(register, Selection(date(2020, 6, 1), as_known=known))
        return [row.progress for row in found if row.id == assignment]

    assert progress(None) == ["Complete"]
    assert progress(clock.moment) == ["Complete"]
    assert progress(before + timedelta(days=1)) == [None]
    assert progress(datetime(2019, 1, 1, tzinfo=UTC)) == []


def test_a_page_as_known_is_the_same_as_in_the_whole_list(register: Register, sample: Sample, clock: Clock) -> None:
    say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 5, 1), ProgressReported(Progress.COMPLETE))
    selection = Selection(date(2020, 6, 1), as_known=clock.moment)
    whole = all_rows(register, selection)
    assert rows(register, [whole[2].key, whole[0].key], selection) == (whole[2], whole[0])

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.builders import Sample, fixed_id, say, write_file
from tests.services.items import DAY, JULY, JUNE, TODAY, kept_files, letter, lines, recording, shown
from tracker.domain.contents import EntryKind
from tracker.domain.history import HistoryLine
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import (
    Clearance,
    Correction,
    NoteMade,
    ProgressReported,
    ResponseGiven,
    TargetSet,
)
from tracker.errors import BadInput, Refused, StoreFault
from tracker.services.evidence import evidence_copy
from tracker.services.ledger import EvidenceFile, Recording, record
from tracker.services.proof import check
from tracker.services.register import Register


def test_what_is_recorded_is_in_the_history_with_both_names(register: Register, lamps: UUID) -> None:
    changes = record(register, [lamps], recording(ProgressReported(Progress.IN_PROGRESS, "Oil bought", "At last")))
    (line,) = shown(register, lamps).history
    assert changes.assignments == {lamps}
    assert changes.entries == (line.entry_id,)
    assert (line.on, line.by, line.recorded_by) == (DAY, "The board", "A clerk")
    assert (line.text, line.internal, line.value) == ("Oil bought", "At last", "In progress")


def test_facts_given_at_once_are_recorded_in_the_order_of_the_ledger(register: Register, lamps: UUID) -> None:
    facts = (NoteMade("A word"), ProgressReported(Progress.COMPLETE), TargetSet(JUNE), ResponseGiven(Response.AGREED))
    record(register, [lamps], recording(*facts))
    assert lines(register, lamps) == ["Response: Agreed", "Target date 30 June 2027", "Reported complete", "Note"]


def test_the_same_can_be_recorded_for_all_bodies_at_once(register: Register, lamps: UUID, signals: UUID) -> None:
    changes = record(register, [lamps, signals, lamps], recording(NoteMade("Both")))
    assert changes.assignments == {lamps, signals}
    assert len(changes.entries) == 2
    assert [lines(register, a) for a in (lamps, signals)] == [["Note"], ["Note"]]


def test_when_one_body_is_refused_nothing_is_recorded_for_any(register: Register, lamps: UUID, signals: UUID) -> None:
    record(register, [signals], recording(TargetSet(JUNE)))
    with pytest.raises(Refused, match="promised already"):
        record(register, [lamps, signals], recording(NoteMade("Both"), TargetSet(JULY)))
    assert lines(register, lamps) == []
    assert lines(register, signals) == ["Target date 30 June 2027"]
    assert check(register.path, home=register.home).findings == ()


def test_a_changed_target_keeps_the_first_and_counts_the_slip(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(TargetSet(JUNE)))
    record(register, [lamps], recording(TargetSet(JULY, None, "Storms", "The board"), on=DAY + timedelta(1)))
    row = shown(register, lamps).row
    assert (row.first_target, row.target, row.slips, row.slip_days) == (JUNE, JULY, 1, 31)


def test_two_targets_at_once_are_a_promise_and_its_change(register: Register, lamps: UUID) -> None:
    with pytest.raises(Refused, match="promised already"):
        record(register, [lamps], recording(TargetSet(JUNE), TargetSet(JULY)))
    assert lines(register, lamps) == []


def test_a_mistyped_target_is_replaced_in_one_go(register: Register, lamps: UUID) -> None:
    (mistyped,) = record(register, [lamps], recording(TargetSet(date(2029, 6, 30)))).entries
    record(register, [lamps], recording(TargetSet(JUNE), Correction(mistyped, "A mistyped year", "The board")))
    detail_now = shown(register, lamps)
    assert (detail_now.row.first_target, detail_now.row.slips) == (JUNE, 0)
    assert [line.withdrawn is not None for line in detail_now.history] == [True, False]


def test_withdrawing_and_restoring_leaves_both_in_sight(register: Register, lamps: UUID) -> None:
    (said,) = record(register, [lamps], recording(ProgressReported(Progress.COMPLETE))).entries
    (gone,) = record(register, [lamps], recording(Correction(said, "Said of another"), on=None)).entries
    (line,) = shown(register, lamps).history
    assert line.withdrawn is not None
    assert (line.withdrawn.entry_id, line.withdrawn.reason, line.withdrawn.by) == (gone, "Said of another", "The board")
    assert shown(register, lamps).row.progress is None
    record(register, [lamps], recording(Correction(gone, "It was right"), on=None))
    assert shown(register, lamps).row.progress == "Complete"


def test_an_entry_of_another_body_cannot_be_withdrawn_here(register: Register, lamps: UUID, signals: UUID) -> None:
    (said,) = record(register, [signals], recording(NoteMade("Theirs"))).entries
    with pytest.raises(Refused, match="no such entry here"):
        record(register, [lamps], recording(Correction(said, "Mine"), on=None))


def test_nothing_takes_effect_in_the_future_but_the_past_is_open(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(NoteMade("Today"), on=TODAY))
    record(register, [lamps], recording(NoteMade("Long ago"), on=date(2018, 1, 1)))
    with pytest.raises(Refused, match="Nothing can take effect in the future"):
        record(register, [lamps], recording(NoteMade("Tomorrow"), on=TODAY + timedelta(1)))
    assert [line.on for line in shown(register, lamps).history] == [date(2018, 1, 1), TODAY]


def test_what_takes_effect_needs_its_day(register: Register, lamps: UUID) -> None:
    with pytest.raises(Refused, match="The day on which it takes effect is needed"):
        record(register, [lamps], recording(NoteMade("A word"), on=None))


@pytest.mark.parametrize(("by", "recorded_by"), [("", "A clerk"), ("The board", " ")])
def test_nobody_can_say_nothing(register: Register, lamps: UUID, by: str, recorded_by: str) -> None:
    with pytest.raises(Refused, match="must be named"):
        record(register, [lamps], Recording(DAY, by, recorded_by, (NoteMade("A word"),)))


def test_there_must_be_something_to_record_and_somebody_to_record_it_for(register: Register, lamps: UUID) -> None:
    for assignments, facts in (([], (NoteMade("A word"),)), ([lamps], ())):
        with pytest.raises(BadInput, match="nothing to record"):
            record(register, assignments, recording(*facts))


def test_only_an_item_of_the_register_can_be_spoken_of(register: Register, lamps: UUID, sample: Sample) -> None:
    for stranger in (fixed_id("stranger"), sample.publications["NS2019"], sample.bodies["Lamps"]):
        with pytest.raises(BadInput, match="not in this register"):
            record(register, [lamps, stranger], recording(NoteMade("A word")))
    assert lines(register, lamps) == []


def test_words_that_cannot_be_kept_are_refused_and_nothing_is_written(register: Register, lamps: UUID) -> None:
    with pytest.raises(BadInput, match="damaged character"):
        record(register, [lamps], recording(NoteMade("lone \udc80")))
    assert lines(register, lamps) == []


def test_evidence_is_kept_counted_and_opened(register: Register, lamps: UUID, tmp_path: Path) -> None:
    record(register, [lamps], recording(letter(tmp_path)))
    shown_now = shown(register, lamps)
    (line,) = shown_now.evidence
    assert shown_now.row.evidence_count == 1
    assert line.evidence is not None
    assert (line.evidence.title, line.evidence.marking, line.text, line.internal) == (
        "The letter",
        "RESTRICTED",
        "Seen",
        "Signed",
    )
    copy = evidence_copy(register, line.entry_id)
    assert (copy.name, copy.read_text()) == ("letter.txt", "The oil was bought.")


def test_one_file_for_all_bodies_is_kept_once(register: Register, lamps: UUID, signals: UUID, tmp_path: Path) -> None:
    record(register, [lamps, signals], recording(letter(tmp_path)))
    assert len(kept_files(register)) == 1
    assert [shown(register, a).row.evidence_count for a in (lamps, signals)] == [1, 1]


def test_withdrawn_evidence_counts_no_more_but_stays(register: Register, lamps: UUID, tmp_path: Path) -> None:
    (said,) = record(register, [lamps], recording(letter(tmp_path))).entries
    record(register, [lamps], recording(Correction(said, "The wrong letter"), on=None))
    shown_now = shown(register, lamps)
    assert (shown_now.row.evidence_count, len(shown_now.evidence), len(kept_files(register))) == (0, 1, 1)


def test_evidence_that_cannot_be_read_records_nothing(register: Register, lamps: UUID, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no file"):
        record(register, [lamps], recording(NoteMade("A word"), EvidenceFile(tmp_path / "none.txt", "None", DAY)))
    assert lines(register, lamps) == []


@pytest.mark.parametrize(("title", "day"), [("", DAY), ("Letter", TODAY + timedelta(1))])
def test_refused_evidence_leaves_no_file(
    register: Register, lamps: UUID, tmp_path: Path, title: str, day: date
) -> None:
    with pytest.raises(Refused):
        record(register, [lamps], recording(EvidenceFile(write_file(tmp_path, "x.txt", "words"), title, day)))
    assert kept_files(register) == []


def test_evidence_that_was_changed_is_not_opened(register: Register, lamps: UUID, tmp_path: Path) -> None:
    (said,) = record(register, [lamps], recording(letter(tmp_path))).entries
    (kept,) = kept_files(register)
    kept.chmod(0o600)
    kept.write_text("The oil was stolen.")
    with pytest.raises(StoreFault, match=r"letter\.txt was changed after it was recorded"):
        evidence_copy(register, said)


def test_what_is_no_evidence_cannot_be_opened(register: Register, lamps: UUID) -> None:
    (said,) = say(register, lamps, DAY, NoteMade("A word")).entries
    for identity in (said, fixed_id("stranger")):
        with pytest.raises(BadInput, match="no such evidence"):
            evidence_copy(register, identity)


def test_the_kinds_of_a_history_are_those_recorded(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(NoteMade("A word"), ResponseGiven(Response.PARTLY_AGREED)))
    history: tuple[HistoryLine, ...] = shown(register, lamps).history
    assert [line.kind for line in history] == [EntryKind.RESPONSE, EntryKind.NOTE]


def test_drafts_of_several_items_are_cleared_at_once_each_where_it_was_said(
    register: Register, lamps: UUID, signals: UUID
) -> None:
    draft = ProgressReported(Progress.IN_PROGRESS, "Half of it", draft=True)
    drafts = [record(register, [item], recording(draft)).entries[0] for item in (lamps, signals)]
    record(register, [lamps, signals], recording(*(Clearance(update) for update in drafts)))
    assert [shown(register, item).standing.drafts for item in (lamps, signals)] == [(), ()]
    assert [len(lines(register, item)) for item in (lamps, signals)] == [2, 2]
    with pytest.raises(Refused, match=r"^Signals: NS2019/2: The words of that update are cleared already"):
        record(register, [lamps, signals], recording(Clearance(drafts[1])))

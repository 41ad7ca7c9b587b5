import random
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select

from tests.builders import Sample, labels, say
from tracker.db.listing import _AS_KNOWN, row_keys, rows, schedule_column
from tracker.db.spells import SPELL
from tracker.domain.listing import AssignmentRow, Selection, SortBy
from tracker.domain.scales import Progress, Response
from tracker.domain.schedule import Schedule, schedule_of
from tracker.domain.statements import NoteMade, ProgressReported, ResponseGiven, TargetSet
from tracker.domain.status import Status, is_open
from tracker.services.listing import all_rows
from tracker.services.register import Register

TODAY = date(2020, 6, 1)
NOW = Selection(TODAY)


@pytest.fixture
def told(register: Register, sample: Sample) -> Sample:
    """Say something different of each item."""
    given = sample.assignments
    say(register, given["Signals: NS2019/1"], date(2019, 3, 1), ResponseGiven(Response.AGREED), TargetSet(TODAY))
    say(register, given["Signals: NS2019/2"], date(2019, 4, 1), ResponseGiven(Response.NOT_AGREED))
    late = TargetSet(date(2020, 5, 1))
    say(
        register, given["Lamps: NS2019/2"], date(2019, 5, 1), late, ProgressReported(Progress.IN_PROGRESS, "Oil bought")
    )
    say(register, given["Lamps: NS2019/3"], date(2019, 6, 1), late, ProgressReported(Progress.COMPLETE))
    say(register, given["Harbour masters: HB2020/1"], date(2020, 4, 1), TargetSet(TODAY + timedelta(60)))
    say(register, given["Harbour masters: HB2020/2"], date(2020, 5, 1), NoteMade("Flags were seen", "A secret"))
    return sample


def test_without_a_wish_the_list_runs_by_reference_and_body(register: Register, sample: Sample) -> None:
    assert labels(register, NOW) == [
        "Harbour masters: HB2020/1",
        "Harbour masters: HB2020/2",
        "Signals: HB2020/2",
        "Signals: NS2019/1",
        "Lamps: NS2019/2",
        "Signals: NS2019/2",
        "Lamps: NS2019/3",
    ]
    assert labels(register, Selection(TODAY, descending=True)) == labels(register, NOW)[::-1]


@pytest.mark.parametrize(
    ("sort", "descending", "first"),
    [
        (SortBy.BODY, False, ["Harbour masters: HB2020/1", "Harbour masters: HB2020/2", "Lamps: NS2019/2"]),
        (SortBy.BODY, True, ["Signals: NS2019/2", "Signals: NS2019/1", "Signals: HB2020/2"]),
        (SortBy.TEXT, False, ["Harbour masters: HB2020/2", "Signals: HB2020/2", "Harbour masters: HB2020/1"]),
        (SortBy.STATUS, False, ["Lamps: NS2019/3", "Lamps: NS2019/2", "Signals: NS2019/2"]),
        (SortBy.RESPONSE, False, ["Signals: NS2019/1", "Signals: NS2019/2", "Harbour masters: HB2020/1"]),
        (SortBy.TARGET, False, ["Lamps: NS2019/2", "Lamps: NS2019/3", "Signals: NS2019/1"]),
        (SortBy.TARGET, True, ["Harbour masters: HB2020/1", "Signals: NS2019/1", "Lamps: NS2019/3"]),
        (SortBy.SCHEDULE, False, ["Lamps: NS2019/2", "Lamps: NS2019/3", "Signals: NS2019/1"]),
        (SortBy.LAST_ENTRY, True, ["Harbour masters: HB2020/2", "Harbour masters: HB2020/1", "Lamps: NS2019/3"]),
        (SortBy.LAST_ENTRY, False, ["Signals: NS2019/1", "Signals: NS2019/2", "Lamps: NS2019/2"]),
    ],
)
def test_the_list_is_sorted_by_what_a_column_means(
    register: Register, told: Sample, sort: SortBy, descending: bool, first: list[str]
) -> None:
    found = labels(register, Selection(TODAY, sort=sort, descending=descending))
    assert len(found) == 7
    assert found[:3] == first


@pytest.mark.parametrize(
    ("selection", "found"),
    [
        (Selection(TODAY, status=Status.IN_PROGRESS), ["Lamps: NS2019/2"]),
        (Selection(TODAY, schedule=Schedule.OVERDUE), ["Lamps: NS2019/2"]),
        (Selection(TODAY, schedule=Schedule.AWAITING_CHECK), ["Lamps: NS2019/3"]),
        (Selection(TODAY, schedule=Schedule.DUE_SOON), ["Signals: NS2019/1"]),
        (Selection(TODAY, schedule=Schedule.NOT_YET_DUE), ["Harbour masters: HB2020/1"]),
        (Selection(date(2020, 5, 1), schedule=Schedule.OVERDUE), []),
        (Selection(TODAY, search="oil bought"), ["Lamps: NS2019/2"]),
    ],
)
def test_the_list_is_filtered(register: Register, told: Sample, selection: Selection, found: list[str]) -> None:
    assert labels(register, selection) == found


def test_the_list_of_a_body_or_a_report_holds_its_items_alone(register: Register, sample: Sample) -> None:
    lamps = Selection(TODAY, body=sample.bodies["Lamp Service"])
    assert labels(register, lamps) == ["Lamps: NS2019/2", "Lamps: NS2019/3"]
    harbours = Selection(TODAY, publication=sample.publications["HB2020"])
    assert {label.split(": ")[1] for label in labels(register, harbours)} == {"HB2020/1", "HB2020/2"}
    assert labels(register, Selection(TODAY, open_only=True)) == labels(register, NOW)


def test_a_row_tells_how_the_item_stood_that_day(register: Register, told: Sample) -> None:
    (row,) = (r for r in all_rows(register, NOW) if r.id == told.assignments["Lamps: NS2019/2"])
    assert (row.ref, row.body, row.addressee, row.published) == ("NS2019/2", "Lamps", "Lamps", "2019-01-24")
    assert (row.status, row.progress_on, row.days_late) == (Status.IN_PROGRESS, date(2019, 5, 1), 31)
    assert (row.target, row.first_target, row.slips, row.evidence_count) == (row.first_target, row.target, 0, 0)
    (before,) = rows_of(register, row.key, date(2019, 4, 30))
    assert (before.status, before.target, before.last_entry_on) == (Status.NO_RESPONSE, None, None)


def rows_of(register: Register, key: int, day: date) -> tuple[AssignmentRow, ...]:
    with register.store.reading() as connection:
        return rows(connection, [key], Selection(day))


def test_pages_come_in_the_order_of_their_keys_and_leave_out_what_is_gone(register: Register, sample: Sample) -> None:
    with register.store.reading() as connection:
        keys = list(row_keys(connection, NOW))
        random.Random(1).shuffle(keys)
        assert [row.key for row in rows(connection, [*keys, 999_999], NOW)] == keys


STATED = st.fixed_dictionaries(
    {
        "status": st.sampled_from(Status),
        "target": st.none() | st.integers(-60, 60).map(lambda n: TODAY + timedelta(n)) | st.sampled_from(
            [TODAY, TODAY + timedelta(45), TODAY + timedelta(46), TODAY - timedelta(1)]
        ),
    }
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STATED)
def test_the_schedule_in_sql_is_the_schedule_of_the_domain(register: Register, stated: dict[str, object]) -> None:
    status = stated["status"]
    assert isinstance(status, Status)
    spell = {
        "assignment_key": 1, "since": date.min, "until": date.max, "status": status.value,
        "is_open": is_open(status), "slips": 0, "slip_days": 0, "evidence_count": 0, "target": stated["target"],
    }  # fmt: skip
    with register.store.reading() as connection:
        connection.exec_driver_sql("CREATE TEMP TABLE spell_as_known AS SELECT * FROM spell WHERE 0")
        connection.execute(insert(_AS_KNOWN), spell)
        told = connection.execute(select(schedule_column(_AS_KNOWN, TODAY)).select_from(_AS_KNOWN)).scalar()
        connection.exec_driver_sql("DROP TABLE temp.spell_as_known")
    assert told == schedule_of(status, stated["target"], TODAY).value  # type: ignore[arg-type]


def test_a_closed_spell_is_closed_in_sql_too(register: Register, told: Sample) -> None:
    with register.store.engine.begin() as connection:
        connection.execute(SPELL.update().values(is_open=False))
        assert set(connection.execute(select(schedule_column(SPELL, TODAY))).scalars()) == {"closed"}
        assert not list(row_keys(connection, Selection(TODAY, open_only=True)))

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.builders import HARBOURS, Sample, fill, say, write_file
from tracker.domain.facts import BodyFacts
from tracker.domain.listing import Counts, Selection
from tracker.domain.scales import Progress
from tracker.domain.schedule import Schedule
from tracker.domain.statements import ProgressReported, TargetSet
from tracker.domain.status import Status
from tracker.errors import BadInput
from tracker.services.ledger import EvidenceFile
from tracker.services.listing import (
    all_rows,
    counts,
    find_body,
    find_publication,
    register_marking,
    row_keys,
    rows,
)
from tracker.services.register import Register

TODAY = date(2020, 6, 1)


def reconciled(found: Counts) -> bool:
    sums = (
        sum(c.total for c in found.by_body),
        sum(found.by_status.values()),
        sum(found.by_schedule.values()),
    )
    still_open = sum(c.open for c in found.by_body)
    overdue = sum(c.overdue for c in found.by_body)
    return set(sums) == {found.total} and (still_open, overdue) == (found.open, found.by_schedule[Schedule.OVERDUE])


def test_counts_add_up_however_they_are_cut(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 1, 1), TargetSet(date(2020, 5, 1)))
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 1, 1), ProgressReported(Progress.COMPLETE))
    found = counts(register, Selection(TODAY))
    assert reconciled(found)
    assert (found.total, found.recommendations, found.open) == (7, 5, 7)
    assert found.by_schedule[Schedule.OVERDUE] == found.by_schedule[Schedule.AWAITING_CHECK] == 1
    assert found.by_status[Status.AWAITING_CHECK] == 1
    lamps = next(c for c in found.by_body if c.label == "Lamps")
    assert (lamps.name, lamps.total, lamps.open, lamps.overdue) == ("Lamp Service", 2, 2, 1)
    assert [(c.label, c.total) for c in found.by_publication] == [("HB2020", 3), ("NS2019", 4)]


@pytest.mark.parametrize("day", [date(2018, 1, 1), date(2019, 1, 24), date(2020, 5, 1), date(2020, 5, 2)])
def test_counts_add_up_on_any_day_and_fit_the_list(register: Register, sample: Sample, day: date) -> None:
    say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 1, 1), TargetSet(date(2020, 5, 1)))
    found = counts(register, Selection(day))
    listed = all_rows(register, Selection(day))
    assert reconciled(found)
    assert found.total == len(listed)
    assert found.recommendations == len({row.recommendation_id for row in listed})
    assert found.by_schedule[Schedule.OVERDUE] == sum(row.schedule is Schedule.OVERDUE for row in listed)


def test_a_list_is_its_keys_and_pages_of_rows(register: Register, sample: Sample) -> None:
    selection = Selection(TODAY, descending=True)
    keys = row_keys(register, selection)
    assert keys.itemsize == 8
    pages = [*rows(register, keys[:3], selection), *rows(register, keys[3:], selection)]
    assert tuple(pages) == all_rows(register, selection)


@pytest.mark.parametrize("name", ["Lamp Service", "lamps", "THE LAMPLIGHTERS", " Lamp  Service. "])
def test_a_body_is_found_by_any_of_its_names(register: Register, sample: Sample, name: str) -> None:
    assert find_body(register, name).id == sample.bodies["Lamps"]


def test_an_unknown_body_is_told(register: Register, sample: Sample) -> None:
    for name in ("Buoys", "", "Lamp"):
        with pytest.raises(BadInput, match="No body is called"):
            find_body(register, name)


def test_of_two_bodies_of_one_name_the_addressed_one_is_meant_else_both_are_named(register: Register) -> None:
    with pytest.raises(
        BadInput, match=r"National Probation Service \(.*2001.*\) and National Probation Service \(.*20"
    ):
        find_body(register, "National Probation Service")
    twins = [BodyFacts("Signals Board", "Signals"), BodyFacts("Harbour masters"), BodyFacts("Old Signals", "Signals")]
    sample = fill(register, [HARBOURS], twins)
    assert find_body(register, "signals").id == sample.bodies["Signals Board"]


def test_a_report_is_found_by_title_or_code_or_part_of_one(register: Register, sample: Sample) -> None:
    for text in ("NS2019", "ns2019", "a night inspection  of the signal boxes", "signal boxes", "2019"):
        assert find_publication(register, text).id == sample.publications["NS2019"]


def test_an_exact_title_is_meant_before_a_part_and_two_that_fit_are_both_named(
    register: Register, sample: Sample
) -> None:
    with pytest.raises(BadInput, match=r"“Harbours in bad weather” .HB2020. and “A night inspection"):
        find_publication(register, "in")
    with pytest.raises(BadInput, match="No report of this register has “fog”"):
        find_publication(register, "fog")
    assert find_publication(register, "HB2020").id == sample.publications["HB2020"]


def test_the_register_is_marked_as_high_as_anything_in_it(register: Register, sample: Sample, tmp_path: Path) -> None:
    assert register_marking(register) == "OFFICIAL"
    lamps = sample.assignments["Lamps: NS2019/2"]
    plain = EvidenceFile(write_file(tmp_path, "a.txt", "A"), "A", TODAY)
    say(register, lamps, TODAY, plain)
    assert register_marking(register) == "OFFICIAL"
    say(register, lamps, TODAY, replace(plain, marking="RESTRICTED"))
    assert register_marking(register) == "OFFICIAL-SENSITIVE"

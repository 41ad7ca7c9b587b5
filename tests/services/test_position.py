from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.builders import Sample, say, write_file
from tracker.domain.listing import Selection
from tracker.domain.markings import Marking
from tracker.domain.scales import Progress
from tracker.domain.statements import AssessmentMade, NoteMade, ProgressReported, TargetSet
from tracker.errors import BadInput
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.ledger import EvidenceFile
from tracker.services.listing import all_rows, counts
from tracker.services.position import Scope, position
from tracker.services.register import Register
from tracker.services.scales import find_scale

TODAY = date(2020, 6, 1)


def test_the_position_of_all_reconciles_with_the_counts_and_the_list(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 1, 1), TargetSet(date(2020, 5, 1)))
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 1, 1), ProgressReported(Progress.COMPLETE))
    found, counted = position(register, Scope(), TODAY), counts(register, Selection(TODAY))
    assert found.rows == all_rows(register, Selection(TODAY))
    assert (found.all_bodies.total, found.all_bodies.open) == (counted.total, counted.open)
    assert found.recommendations == counted.recommendations
    assert {t.body: (t.total, t.overdue) for t in found.by_body} == {
        c.label: (c.total, c.overdue) for c in counted.by_body
    }
    assert [i.row.ref for i in found.overdue] == ["NS2019/2"]


def test_a_scope_narrows_the_position_and_is_told_in_words(register: Register, sample: Sample) -> None:
    scope = Scope(sample.bodies["Lamps"], sample.publications["NS2019"])
    found = position(register, scope, TODAY, Marking("OFFICIAL-SENSITIVE"), date(2020, 7, 1))
    assert [i.row.ref for i in found.items] == ["NS2019/2", "NS2019/3"]
    assert found.coverage.body == "Lamp Service"
    assert found.coverage.publication is not None
    assert found.coverage.publication.title == "A night inspection of the signal boxes"
    assert (str(found.marking), found.embargo, found.register) == ("OFFICIAL-SENSITIVE", date(2020, 7, 1), "empty")


def test_an_item_brings_its_words_its_place_and_its_history(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), NoteMade("A word"))
    item = next(i for i in position(register, Scope(), TODAY).items if i.row.ref == "NS2019/3")
    assert (item.item, item.source.code, item.line) == (
        "The Lamp Service should assess its stores of oil.",
        "NS2019",
        3,
    )
    assert [line.text for line in item.history] == ["A word"]


def test_a_report_is_marked_as_high_as_the_evidence_in_it(register: Register, sample: Sample, tmp_path: Path) -> None:
    file = write_file(tmp_path, "names.txt", "Names")
    evidence = EvidenceFile(file, "Names", date(2020, 4, 1), marking="Official Sensitive, legal")
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), evidence)
    lamps = Scope(sample.bodies["Lamps"])
    found = position(register, lamps, TODAY, descriptors=("STAFF",))
    assert (found.marking, found.withheld) == (Marking("OFFICIAL-SENSITIVE", ("STAFF", "LEGAL")), 0)
    assert [i.marking.level for i in found.items] == ["OFFICIAL", "OFFICIAL-SENSITIVE"]
    assert position(register, Scope(sample.bodies["Signals"]), TODAY).marking == Marking()
    assert position(register, lamps, TODAY, Marking("OFFICIAL-SENSITIVE")).withheld == 0
    with pytest.raises(BadInput, match="does not belong"):
        say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), replace(evidence, marking="SECRET"))
    assert len(list((register.path / "evidence").rglob("*.txt"))) == 1


def test_the_seal_moves_with_every_entry_and_with_nothing_else(register: Register, sample: Sample) -> None:
    before = position(register, Scope(), TODAY).seal
    assert position(register, Scope(sample.bodies["Lamps"]), date(2020, 1, 1)).seal == before
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), NoteMade("A word"))
    after = position(register, Scope(), TODAY).seal
    assert (after.entries, after.head != before.head) == (before.entries + 1, True)


def test_by_the_body_now_responsible_each_item_counts_once(register: Register, sample: Sample) -> None:
    oil, signals = sample.assignments["Lamps: NS2019/3"], sample.bodies["Signals"]
    hand_over(register, HandOver(date(2020, 5, 1), "The Minister", "A clerk", {oil: Pass((signals,))}))
    addressed, now = (position(register, Scope(as_now=as_now), TODAY) for as_now in (False, True))
    assert (addressed.all_bodies.total, addressed.all_bodies.passed_on) == (8, 1)
    assert (now.all_bodies.total, now.all_bodies.passed_on) == (7, 0)
    assert {t.body: t.total for t in now.by_body} == {"Harbour masters": 2, "Lamps": 1, "Signals": 4}
    assert now.coverage.as_now


def test_the_scales_that_were_used_are_in_the_position(register: Register, sample: Sample) -> None:
    assert position(register, Scope(), TODAY).scales == ()
    scale = find_scale(register, "independent review of progress")
    finding = AssessmentMade("Good progress", scale=scale.id, citation="The follow-up")
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), finding)
    (used,) = position(register, Scope(), TODAY).scales
    assert (used.name, used.values[-1]) == ("HMI Prisons independent review of progress", "Good progress")

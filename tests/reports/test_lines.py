from dataclasses import replace
from datetime import date

from tests.reports.plans import full, offered, report
from tests.reports.positions import Given, item, withdrawn
from tracker.domain.contents import EntryKind
from tracker.domain.scales import Progress
from tracker.reports.lines import evidence_held, evidence_of, last, standing


def test_what_was_withdrawn_does_not_stand() -> None:
    done = report(Progress.COMPLETE, "Done.", date(2019, 5, 2))
    begun = report(Progress.IN_PROGRESS, "Begun.", date(2019, 4, 2))
    told = item(Given(history=(begun, withdrawn(done, "Said of another box"))))
    assert standing(told, EntryKind.PROGRESS) == [begun]
    assert last(told, EntryKind.PROGRESS) == begun
    assert last(told, EntryKind.RESPONSE) is None


def test_each_piece_of_evidence_is_held_in_its_newest_version() -> None:
    told = full()
    assert [evidence.title for _, evidence in evidence_held(told)] == [
        "Photographs of the boxes, all ninety-six",
        "Minutes of the lamp meeting",
    ]
    assert len(list(evidence_of(told))) == 4
    assert len(evidence_held(told)) == told.row.evidence_count


def test_a_withdrawn_version_in_the_middle_does_not_bring_back_the_first() -> None:
    first = offered("One", "a.pdf", date(2019, 1, 1), date(2019, 1, 1))
    middle = withdrawn(offered("Two", "a.pdf", date(2019, 1, 2), date(2019, 1, 2), replaces=first.entry_id), "Wrong")
    newest = offered("Three", "a.pdf", date(2019, 1, 3), date(2019, 1, 3), replaces=middle.entry_id)
    told = item(Given(history=(first, middle, newest)))
    assert [evidence.title for _, evidence in evidence_held(told)] == ["Three"]


def test_versions_that_replace_one_another_in_a_circle_are_one_piece() -> None:
    one = offered("One", "a.pdf", date(2019, 1, 1), date(2019, 1, 1))
    two = offered("Two", "a.pdf", date(2019, 1, 2), date(2019, 1, 2), replaces=one.entry_id)
    assert one.evidence
    circle = replace(one, evidence=replace(one.evidence, replaces=two.entry_id))
    assert len(evidence_held(item(Given(history=(circle, two))))) >= 1

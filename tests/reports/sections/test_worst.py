from dataclasses import replace
from datetime import date

from tests.reports.paper_reader import read
from tests.reports.periods import late, owned
from tests.reports.positions import AS_AT, Given, item, line, position, withdrawn
from tracker.domain.history import HistoryLine
from tracker.domain.language import ENGLISH
from tracker.domain.position import PositionItem
from tracker.domain.scales import Progress
from tracker.domain.statements import ProgressReported, TargetSet
from tracker.reports.layout.paper import Sheet, typeset
from tracker.reports.sections.worst import worst

DUE = date(2019, 6, 30)


def told(items: list[PositionItem], most: int = 5) -> str:
    made = replace(position(), items=tuple(items))
    story = worst(made, ENGLISH, most, 20, include_internal=False)
    return read(typeset(Sheet("Late", "Late", "OFFICIAL", "none", AS_AT), story)).text


def with_history(*lines: HistoryLine) -> PositionItem:
    return item(Given(target=DUE, history=lines))


def test_the_longest_late_comes_first_with_both_dates_its_reason_and_its_owner() -> None:
    text = told([late(1, 10), late(2, 61, "Lamps Board", owner="Head of Glass")])
    assert text.index("NR2019/2") < text.index("NR2019/1 ")
    assert (
        "Owner: Head of Glass. Reported on 2 September 2019: Sixty of 96 lamps hang; the rest wait for glass." in text
    )
    assert "31 Jul 2019 First 31 Mar 2019 61" in text


def test_ten_words_tell_what_is_late() -> None:
    text = told([late(1, 10, item="one two three four five six seven eight nine ten eleven")])
    assert "one two three four five six seven eight nine ten\u00a0…" in text.replace(" …", "\u00a0…")
    assert "eleven" not in text


def test_a_move_that_came_after_the_last_report_tells_why() -> None:
    first, moved = TargetSet(date(2019, 3, 31)), TargetSet(DUE, reason="The glass came late", agreed_by="A. Chief")
    history = (
        line(first, date(2019, 2, 1)),
        line(ProgressReported(Progress.IN_PROGRESS, "Under way."), date(2019, 3, 1)),
        line(moved, date(2019, 4, 1), promised=first),
    )
    assert "Date moved on 1 April 2019: The glass came late." in told([with_history(*history)])


def test_the_reason_of_the_first_date_is_no_reason_for_being_late() -> None:
    promise = line(TargetSet(DUE, reason="As the action plan says"), date(2019, 2, 1))
    assert "No owner is recorded. No reason and no report recorded." in told([with_history(promise)])


def test_what_was_withdrawn_or_is_a_draft_is_not_told() -> None:
    report = line(ProgressReported(Progress.IN_PROGRESS, "Of another box."), date(2019, 3, 1))
    assert "No reason and no report recorded." in told([with_history(withdrawn(report, "Another box"))])
    text = told([with_history(replace(report, is_draft=True))])
    assert "The only report is a draft." in text
    assert "Of another box" not in text


def test_owners_are_those_of_open_actions_each_once() -> None:
    one = owned(late(1, 10), "Head of Lamps")
    (action,) = one.actions
    several = replace(one, actions=tuple(replace(action, owner=name) for name in ("Ann", "Ann", "Bob", "Cy", "Di")))
    assert "Owner: Ann, Bob and 2 more." in told([several])


def test_how_many_more_there_are_is_told() -> None:
    items = [late(number, number) for number in range(1, 9)]
    assert "And 3 more; see the progress report." in told(items)
    assert "more" not in told(items[:5])
    assert "Overdue: 8 items; see the progress report." in told(items, most=0)
    assert "No open item is past its target date." in told([])

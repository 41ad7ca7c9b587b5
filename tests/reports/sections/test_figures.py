import re
from dataclasses import replace
from datetime import date

from tests.reports.chart_reader import alternative_of
from tests.reports.paper_reader import Paper, read
from tests.reports.periods import closed, moving_position, said_again
from tests.reports.positions import AS_AT, Given, item, position
from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import Position
from tracker.domain.scales import Progress
from tracker.domain.status import Status
from tracker.reports.layout.figure import Illustration
from tracker.reports.layout.paper import Sheet, typeset
from tracker.reports.sections.figures import figures


def printed(made: Position, say: Language = ENGLISH) -> Paper:
    return read(typeset(Sheet("Figures", "Figures", "OFFICIAL", "none", AS_AT), figures(made, say)))


def alternatives(made: Position) -> list[str]:
    return [alternative_of(part) for part in figures(made, ENGLISH) if isinstance(part, Illustration)]


def lines_of(paper: Paper, after: str) -> dict[str, list[int]]:
    """Return the lines of the first table after these words: their labels and figures, up to the line of totals."""
    told = "\n".join(page.text for page in paper.pages)
    found: dict[str, list[int]] = {}
    for label, numbers in re.findall(r"^(.+?)((?: [\d,]+)+)$", told[told.index(after) :], re.MULTILINE):
        found[label] = [int(number.replace(",", "")) for number in numbers.split()]
        if label == "All":
            break
    return found


def test_the_meanings_of_each_body_add_up() -> None:
    made = moving_position()
    *bodies, totals = lines_of(printed(made), "Open and closed, by body").values()
    assert [sum(column) for column in zip(*bodies, strict=True)] == totals
    assert totals[-1] == sum(totals[:-1]) == len(made.items)


def test_the_chart_of_status_tells_its_finding() -> None:
    told = alternatives(moving_position())[0]
    assert told == (
        "Of 30 open items, Lamps and Brackets Directorate has 12, of which 1 overdue; Signals Board has 10, "
        "of which 5 overdue; Rheilffordd Llŷn has 8, of which 2 overdue."
    )


def test_many_bodies_stand_in_eleven_bars_and_one_of_others_and_the_table_has_them_all() -> None:
    bodies = [f"Board no{number:02}" for number in range(34)]
    paper = printed(position([Given(number=n, body=body) for n, body in enumerate(bodies)]))
    assert paper.text.count("Others (23)") == 1
    assert [label for label in lines_of(paper, "Figures") if label.startswith("Board")] == bodies


def test_what_was_passed_on_is_named_and_not_counted() -> None:
    gone = position([Given(number=1, status=Status.PASSED_ON), Given(number=2), Given(number=3)])
    paper = printed(gone)
    assert "Not counted here, because passed on to another body: 1 item." in paper.text
    assert lines_of(paper, "Open and closed, by body")["All"] == [2, 2]
    alone = printed(position([Given(status=Status.PASSED_ON)]))
    assert "Every item was passed on to another body." in alone.text


def test_the_chart_of_ages_tells_every_age_that_occurs() -> None:
    made = position([Given(number=1, row={"published": "2019-08-01"}), Given(number=2, row={"published": "2014"})])
    told = "2 open items, by age. Under 6 months: 1; 36 months or more: 1."
    assert alternatives(made)[1] == told


def test_the_ages_add_up_to_the_open_items() -> None:
    made = moving_position()
    *bands, totals = lines_of(printed(made), "Open items, by when published").values()
    assert [sum(column) for column in zip(*bands, strict=True)] == totals == [made.all_bodies.open] * 2


def test_the_age_from_when_it_was_first_said_is_told_only_where_it_differs() -> None:
    once = position([Given()])
    again = replace(once, items=(said_again(item(Given()), "2012-05-03"),))
    assert "By when first said" not in printed(once).text
    paper = printed(again)
    assert lines_of(paper, "Open items, by when published")["36 months or more"] == [0, 1]
    assert "What was made again counts in the bars by the report in which it stands" in paper.text


def test_completions_are_told_by_year_with_their_median_months() -> None:
    paper = printed(
        position([closed(1, date(2017, 1, 24)), closed(2, date(2017, 2, 24)), closed(3, date(2019, 1, 24))])
    )
    assert re.search(r"2017 2 12\.5 2018 0 – 2019 1 36 All 3 13", paper.text)
    assert "Closed unverified, and closed for another reason, are not." in paper.text


def test_completions_without_a_day_of_publication_are_counted_and_said() -> None:
    undated = Given(number=2, status=Status.IMPLEMENTED, row={"closed_on": date(2019, 2, 1), "published": None})
    paper = printed(position([closed(1, date(2019, 1, 24)), undated]))
    assert "2019 2 36" in paper.text
    assert "Without a known day of publication, and not in the median: 1 item." in paper.text


def test_what_there_is_none_of_is_said() -> None:
    text = printed(position([Given(progress=Progress.IN_PROGRESS)])).text
    assert "No item was closed as implemented, or as far as agreed, and verified." in text
    shut = printed(position([closed(1, date(2019, 1, 24))]))
    assert "No item is open." in shut.text
    assert figures(position(), ENGLISH) == []


def test_the_fixed_words_are_said_in_the_language_of_the_report() -> None:
    welsh = Language("cy", {"Figures": "Ffigurau", "Overdue": "Hwyr", "Under 6 months": "Dan 6 mis"})
    text = printed(moving_position(), welsh).text
    assert "Ffigurau" in text
    assert "Hwyr" in text
    assert "Dan 6 mis" in text


def test_every_status_but_passed_on_is_counted() -> None:
    everything = [Given(number=n, status=status, body=f"Body {n % 3}") for n, status in enumerate(Status)]
    lines = lines_of(printed(position(everything)), "Open and closed, by body")
    assert sum(lines["All"][:-1]) == lines["All"][-1] == len(Status) - 1

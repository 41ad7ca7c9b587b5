"""Recommendations in tables of many forms; what stands beside them is never taken for one."""

from collections.abc import Sequence

import pytest

from tests.reading.documents import document
from tracker.domain.proposal import Proposal
from tracker.reading import Document, Line, recognise
from tracker.reading.text import lines_of

LOCK = "The Board should lock every shed at night."
COUNT = "Count the spades in every shed each week."
KEEP = "Keep the shears sharp so that they cut well."


def report(*pieces: str | Sequence[Sequence[str]]) -> Document:
    """Return a document of texts, and of tables given as rows of cells."""
    lines: list[Line] = []
    for piece in pieces:
        if isinstance(piece, str):
            lines += lines_of(piece)
        else:
            lines += [Line(0, "\t".join(cells), " ".join(cells), row=True, cells=tuple(cells)) for cells in piece]
        lines.append(Line(0, "", ""))
    numbered = [
        Line(number, line.text, line.words, label=line.label, heading=line.heading, row=line.row, cells=line.cells)
        for number, line in enumerate(lines, start=1)
    ]
    return Document(tuple(numbered), "test")


def formal(*pieces: str | Sequence[Sequence[str]]) -> tuple[Proposal, ...]:
    return recognise(report(*pieces)).formal


def told(found: Sequence[Proposal]) -> list[tuple[str | None, str, tuple[str, ...]]]:
    return [(proposal.number, proposal.item, proposal.addressees) for proposal in found]


def test_each_row_is_one_with_number_and_addressees() -> None:
    table = [
        ["No.", "Recommendation", "For", "Priority"],
        ["1", COUNT, "The Home Office and the Ministry of Justice", "High"],
        ["2.", KEEP, "Prisons", "Low"],
        ["3", LOCK, "", ""],
    ]
    found = formal("# Summary", table)
    assert told(found) == [
        ("1", COUNT, ("The Home Office", "the Ministry of Justice")),
        ("2", KEEP, ("Prisons",)),
        ("3", LOCK, ("The Board",)),
    ]
    assert not any(proposal.doubts or proposal.main for proposal in found)
    assert [proposal.line for proposal in found] == [4, 5, 6]


def test_responses_and_actions_beside_them_are_never_taken() -> None:
    table = [
        ["Rec. No.", "Recommendation", "Response", "Action", "Owner", "Target date"],
        ["5.01", LOCK, "Agreed. Staff should be told at once.", "We should buy locks for all sheds.", "J. Hoe", "May"],
        ["5.02", COUNT, "Partly agreed", "Managers must count them each month.", "P. Rake", "June"],
    ]
    assert told(formal("# Action plan", table)) == [("5.01", LOCK, ("The Board",)), ("5.02", COUNT, ())]


def test_rows_of_one_cell_head_the_rows_below_them() -> None:
    table = [
        ["No", "Recommendation"],
        ["Main recommendations to the Governor", ""],
        ["1", COUNT],
        ["To the Home Office", ""],
        ["2", KEEP],
        ["Safety", ""],
        ["3", LOCK],
    ]
    found = formal("# Report", table)
    assert told(found) == [
        ("1", COUNT, ("the Governor",)),
        ("2", KEEP, ("the Home Office",)),
        ("3", LOCK, ("The Board",)),
    ]
    assert [proposal.main for proposal in found] == [True, False, False]


def test_a_table_that_goes_on_overleaf_goes_on() -> None:
    first = [["No", "Recommendation", "To"], ["1", "The Board should lock every shed at night,", "The Board"]]
    rest = [["No", "Recommendation", "To"], ["", "and count the spades in it.", ""], ["2", KEEP, "Prisons"]]
    assert told(formal("# Report", [*first, *rest])) == [
        ("1", "The Board should lock every shed at night, and count the spades in it.", ("The Board",)),
        ("2", KEEP, ("Prisons",)),
    ]


def test_a_heading_over_number_and_text_is_that_of_both() -> None:
    table = [["Recommendation", "", "Page"], ["1", LOCK, "12"], ["2", COUNT, "14"]]
    found = formal("# Report", table)
    assert [(proposal.number, proposal.item) for proposal in found] == [("1", LOCK), ("2", COUNT)]
    assert [proposal.references for proposal in found] == [("page 12",), ("page 14",)]


def test_several_numbered_ones_in_a_cell_are_several() -> None:
    table = [["Report", "Recommendations"], ["Sheds", f"1. {LOCK}\n2. {COUNT}"], ["Tools", KEEP]]
    assert [(one.number, one.item) for one in formal("# All", table)] == [("1", LOCK), ("2", COUNT), (None, KEEP)]


def test_several_addressees_in_a_cell_or_in_rows_are_several() -> None:
    table = [
        ["Ref", "Recommendation", "Addressees"],
        ["1", KEEP, "Prisons\nPolice forces"],
        ["", "", "The Home Office"],
    ]
    assert told(formal("# All", table)) == [("1", KEEP, ("Prisons", "Police forces", "The Home Office"))]


def test_a_card_for_each_recommendation_is_read() -> None:
    card = [["Recommendation 2", LOCK], ["Addressee", "The Home Office"], ["Response", "The Board should be asked."]]
    assert told(formal("# Report", card)) == [("2", LOCK, ("The Home Office",))]


def test_without_headings_the_column_that_asks_is_taken_with_a_doubt() -> None:
    table = [["1", LOCK, "High"], ["2", COUNT, "Low"]]
    found = formal("# Recommendations", table)
    assert [(one.number, one.item) for one in found] == [("1", LOCK), ("2", COUNT)]
    assert [one.doubts for one in found] == [
        ("It stands in a table whose columns have no headings that tell what they hold.",)
    ] * 2
    assert formal("# Findings", table) == ()


@pytest.mark.parametrize(
    "table",
    [
        [["Year", "Recommendations", "Implemented"], ["2019", "12", "7"], ["2020", "9", "9"]],
        [["Rec number", "Status"], ["1", "The Board should be asked again."]],
        [["Response", "Action"], ["Agreed", LOCK]],
        [["Recommendation", "Status"], ["Recommendation 1", "Open"], ["Locks", "Closed"]],
        [["Question", "Answer"], ["Should sheds be locked at night?", "Yes, they should."]],
        [["---", "---"], ["", ""]],
    ],
)
def test_other_tables_hold_none(table: list[list[str]]) -> None:
    assert formal("# Findings", table) == ()


def test_a_table_that_repeats_a_list_adds_its_places_only() -> None:
    table = [
        ["No", "Recommendation", "Response"],
        ["1", LOCK, "Agreed"],
        ["2", f"The Board should: {COUNT.lower()}", ""],
    ]
    text = f"# Recommendations\n\n1. {LOCK}\n\n2. The Board should {COUNT.lower()}\n\n# Action plan\n"
    found = formal(text, table)
    assert [(one.number, len(one.also_at), one.line) for one in found] == [("1", 1, 3), ("2", 1, 5)]


def test_a_table_that_tells_what_became_of_them_restates_those_of_an_earlier_report() -> None:
    table = [["No", "Recommendation", "Progress"], ["1", LOCK, "Good progress"]]
    (found,) = formal("# Sheds at night: report of the 2019 inspection of sheds", "## What has changed", table)
    assert found.doubts == ("An earlier report made it, but which one was not found in this document.",)


def test_the_count_that_was_announced_is_compared_with_the_rows() -> None:
    table = [["No", "Recommendation"], ["1", LOCK], ["2", COUNT]]
    assert recognise(report("We make the following two recommendations:", table)).doubts == ()
    assert recognise(report("We make the following three recommendations:", table)).doubts != ()


def test_where_a_table_lists_them_no_paragraph_is_taken_in_their_place() -> None:
    asking = "We recommend that the Home Office buys more spades for everybody."
    assert [one.item for one in formal(asking, [["No", "Recommendation"], ["1", LOCK]])] == [LOCK]


def test_rows_whose_cells_are_not_known_are_passed_over() -> None:
    assert recognise(document("| Recommendation | To |\n")).formal == ()


def test_a_cell_that_never_ends_takes_no_more_addressees() -> None:
    table = [["No", "Recommendation", "To"], ["1", KEEP, "Prisons"], *([["", "", "Prisons"]] * 2_000)]
    (found,) = formal("# All", table)
    assert 100 < len(found.addressees) < 300

import re

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, board_position, position
from tracker.domain.scales import Response


def _lines(text: str) -> dict[str, list[int]]:
    told = text[text.index("Agreed Partly agreed Not agreed None yet Total") :]
    told = told[: told.index(" All ") + len(" All 00 00 00 00 00")]  # the table of status by body is alike, and follows
    found = re.findall(r" (Lamps and Brackets Directorate|Rheilffordd Llŷn|Signals Board|All)((?: \d+){5})", told)
    return {body: [int(figure) for figure in figures.split()] for body, figures in found}


def test_responses_by_body_add_up_by_line_and_by_column() -> None:
    lines = _lines(printed(board_position()).text)
    total = lines.pop("All")
    assert [sum(column) for column in zip(*lines.values(), strict=True)] == total
    assert all(sum(figures[:-1]) == figures[-1] for figures in (*lines.values(), total))
    assert total[-1] == len(board_position().items)


def test_what_has_no_response_is_counted_as_none_yet() -> None:
    made = position([Given(number=1), Given(number=2, response=Response.NOT_AGREED), Given(number=3)])
    assert _lines(printed(made).text) == {"Signals Board": [0, 0, 1, 2, 3], "All": [0, 0, 1, 2, 3]}


def test_a_report_of_nothing_has_no_such_table() -> None:
    assert "Responses by body" not in printed(position()).text

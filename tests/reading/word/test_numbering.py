"""The numbers of Word's lists, counted as Word counts them."""

import pytest

from tests.reading.word.documents import body_lines, paragraph


def level(at: int, text: str, sign: str = "decimal", more: str = "", start: int = 1) -> str:
    inside = f'<w:start w:val="{start}"/><w:numFmt w:val="{sign}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{at}">{inside}</w:lvl>'


def listed(levels: str, numbers: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    return f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{numbers}'


def labels(numbering: str, *paragraphs: tuple[int, int] | None, styles: str = "") -> list[str | None]:
    body = "".join(paragraph("oil the shears", number) for number in paragraphs)
    return [line.label for line in body_lines(body, numbering, styles)]


@pytest.mark.parametrize(
    ("text", "sign", "printed"),
    [
        ("%1.", "decimal", ["1.", "2.", "3."]),
        ("(%1)", "lowerLetter", ["(a)", "(b)", "(c)"]),
        ("%1)", "lowerRoman", ["i)", "ii)", "iii)"]),
        ("%1.", "upperRoman", ["I.", "II.", "III."]),
        ("%1.", "upperLetter", ["A.", "B.", "C."]),
        ("R%1", "decimal", ["R1", "R2", "R3"]),
        ("%1.", "decimalZero", ["01.", "02.", "03."]),
        ("Recommendation %1:", "decimal", ["Recommendation 1:", "Recommendation 2:", "Recommendation 3:"]),
        ("\uf0b7", "bullet", ["•", "•", "•"]),
        ("", "none", [None, None, None]),
    ],
)
def test_numbers_are_written_in_the_lists_own_way(text: str, sign: str, printed: list[str]) -> None:
    assert labels(listed(level(0, text, sign)), (1, 0), (1, 0), (1, 0)) == printed


def test_a_deeper_level_counts_within_the_one_above_and_begins_again_under_the_next() -> None:
    numbering = listed(level(0, "%1.") + level(1, "%1.%2"))
    places = [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)]
    assert labels(numbering, *places) == ["1.", "1.1", "1.2", "2.", "2.1"]


def test_a_level_that_shall_not_begin_again_goes_on() -> None:
    numbering = listed(level(0, "%1.") + level(1, "(%2)", more='<w:lvlRestart w:val="0"/>'))
    assert labels(numbering, (1, 0), (1, 1), (1, 0), (1, 1)) == ["1.", "(1)", "2.", "(2)"]


def test_a_first_paragraph_on_a_deeper_level_takes_the_levels_above_as_begun() -> None:
    assert labels(listed(level(0, "%1.", start=4) + level(1, "%1.%2")), (1, 1), (1, 1)) == ["4.1", "4.2"]


def test_a_list_starts_where_it_says_and_text_between_does_not_end_it() -> None:
    assert labels(listed(level(0, "%1.", start=7)), (1, 0), None, (1, 0)) == ["7.", None, "8."]


def test_two_numbers_of_one_list_count_together_until_one_starts_anew() -> None:
    numbers = """<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>
    </w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>
    </w:lvlOverride></w:num>"""
    assert labels(listed(level(0, "%1."), numbers), (1, 0), (2, 0), (3, 0), (3, 0)) == ["1.", "2.", "1.", "2."]


def test_a_level_written_anew_for_one_number_makes_another_list() -> None:
    numbers = f"""<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>
    <w:lvlOverride w:ilvl="0">{level(0, "%1)", "lowerLetter")}</w:lvlOverride></w:num>"""
    assert labels(listed(level(0, "%1."), numbers), (1, 0), (2, 0), (1, 0), (2, 0)) == ["1.", "a)", "2.", "b)"]


def test_number_nought_takes_a_paragraph_out_of_its_styles_list() -> None:
    styles = """<w:style w:type="paragraph" w:styleId="L"><w:name w:val="Items"/><w:pPr><w:numPr><w:numId w:val="1"/>
    </w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="M"><w:basedOn w:val="L"/></w:style>"""
    body = paragraph("a", style="L") + paragraph("b", (0, 0), "L") + paragraph("c", style="M")
    found = body_lines(body, listed(level(0, "%1.")), styles)
    assert [line.label for line in found] == ["1.", None, "2."]


def test_a_style_that_a_level_names_stands_on_that_level() -> None:
    styles = """<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
    </w:style>"""
    numbering = listed(level(0, "%1.") + level(1, "(%2)", "lowerLetter", '<w:pStyle w:val="Sub"/>'))
    body = paragraph("a", (1, 0)) + paragraph("b", style="Sub") + paragraph("c", style="Sub")
    assert [(line.label, line.indent) for line in body_lines(body, numbering, styles)] == [
        ("1.", 4), ("(a)", 8), ("(b)", 8),
    ]  # fmt: skip


def test_a_list_borrows_its_levels_from_the_style_that_it_names() -> None:
    numbering = f"""<w:abstractNum w:abstractNumId="0">{level(0, "R%1")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Rs"/></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>"""
    styles = """<w:style w:type="numbering" w:styleId="Rs"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
    </w:style>"""
    assert labels(numbering, (2, 0), (2, 0), styles=styles) == ["R1", "R2"]


@pytest.mark.parametrize("place", [(9, 0), (1, 8), (1, 99), (1, -3)])
def test_a_list_or_a_level_that_is_not_there_does_no_harm(place: tuple[int, int]) -> None:
    (line,) = body_lines(paragraph("oil the shears", place), listed(level(0, "%1.")))
    assert line.words == "oil the shears"

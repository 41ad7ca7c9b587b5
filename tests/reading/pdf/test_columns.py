from itertools import cycle, islice

from tests.reading.pdf.printing import (
    BIG,
    BODY,
    ITEM,
    MIDDLE,
    Sheet,
    document,
    lines,
    paragraph,
    printed,
    set_in_type,
    words,
)
from tracker.reading import recognise

NOUNS = "sheds spades forks rakes hoes shears saws barrows hoses rollers trowels dibbers".split()


def prose(about: str, length: int) -> str:
    """Return running text that can be told from any other."""
    nouns = islice(cycle(NOUNS), length)
    return " ".join(f"In {about} we counted some {place} {noun} in all." for place, noun in enumerate(nouns))


def test_two_columns_are_read_one_after_the_other() -> None:
    story = [paragraph(prose("winter", 30)), paragraph(prose("summer", 30)), paragraph(prose("autumn", 9))]
    text = " ".join(words(set_in_type(story, columns=2)))
    assert text == " ".join((prose("winter", 30), prose("summer", 30), prose("autumn", 9)))


def test_three_columns_are_read_one_after_the_other() -> None:
    story = [paragraph(prose(season, 26)) for season in ("winter", "spring", "summer", "autumn")]
    text = " ".join(words(set_in_type(story, columns=3)))
    assert text == " ".join(prose(season, 26) for season in ("winter", "spring", "summer", "autumn"))


def test_a_heading_over_all_columns_comes_before_them_and_parts_them() -> None:
    def write(sheet: Sheet) -> None:
        for block, top in (("one", 100), ("two", 300)):
            sheet.write(f"The heading of part {block} runs over both of the columns below it", top=top, size=14)
            for side, left in (("left", 72), ("right", 310)):
                texts = [f"part {block} {side} line {place} of the running text" for place in range(8)]
                sheet.lines(*texts, top=top + 20, left=left)

    found = words(printed(write))
    order = [(line.split()[1], line.split()[2], line.split()[4]) for line in found if line.startswith("part")]
    assert order == [(b, s, str(n)) for b in ("one", "two") for s in ("left", "right") for n in range(8)]
    assert [index for index, line in enumerate(found) if line.startswith("The heading")] == [0, 17]


def test_items_with_bullets_apart_stay_with_their_column() -> None:
    items = [paragraph(f"count the {noun} of every place each week, and write it down", ITEM, "•") for noun in NOUNS]
    story = [
        paragraph(prose("winter", 20)),
        paragraph("Recommendations", MIDDLE),
        paragraph("HM Prison Service should:"),
        *items * 2,
        paragraph("Findings", MIDDLE),
        paragraph(prose("summer", 30)),
    ]
    found = recognise(document(set_in_type(story, columns=2))).formal
    assert [proposal.item for proposal in found] == [
        f"count the {noun} of every place each week, and write it down" for noun in NOUNS
    ]


def test_a_paragraph_that_runs_into_the_next_column_is_joined() -> None:
    story = [paragraph(prose("winter", 80))]
    seen = lines(set_in_type(story, columns=2))
    assert next(line.joins for line in seen if line.joins is not True) is False
    assert sum(line.joins is not True for line in seen) <= 2


def test_a_box_beside_the_text_is_read_as_a_whole() -> None:
    def write(sheet: Sheet) -> None:
        texts = [f"The text of the report goes on and on, line {place}" for place in range(12)]
        sheet.lines(*texts, top=100)
        sheet.lines("Key facts", "Nine sheds in ten", "have no lamp at all", top=126, left=380, size=8, leading=10)

    found = words(printed(write))
    start = found.index("Key facts")
    assert found[start : start + 3] == ["Key facts", "Nine sheds in ten", "have no lamp at all"]
    assert [line for line in found if line.startswith("The text")] == [
        f"The text of the report goes on and on, line {place}" for place in range(12)
    ]


def test_headings_in_the_margin_stand_before_the_text_beside_them() -> None:
    def write(sheet: Sheet) -> None:
        for block, top in (("sheds", 100), ("spades", 300)):
            sheet.write(f"The {block}", top=top, left=50)
            texts = [f"About the {block} there is much to be said, line {place}" for place in range(10)]
            sheet.lines(*texts, top=top, left=180)

    found = words(printed(write))
    assert found.index("The sheds") == 0
    assert found.index("The spades") == 11


def test_a_list_of_contents_is_rows() -> None:
    def write(sheet: Sheet) -> None:
        sheet.write("Contents", top=80, size=16)
        for place, title in enumerate(("Foreword", "Recommendations", "Sheds", "Spades", "Method")):
            sheet.write(title, top=110 + 15 * place)
            sheet.write(str(3 + 4 * place), top=110 + 15 * place, left=500)
        sheet.write("Glossary ........................ 40", top=220)

    seen = lines(printed(write))
    assert [line.row for line in seen] == [False, True, True, True, True, True, True]
    assert not any(line.cells for line in seen)


def test_body_and_heading_styles_are_at_hand() -> None:
    seen = lines(set_in_type([paragraph("Sheds", BIG), paragraph(prose("winter", 3), BODY)]))
    assert (seen[0].heading, seen[1].heading) == (1, 0)

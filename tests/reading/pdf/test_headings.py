from tests.reading.pdf.printing import BIG, BODY, ITEM, MIDDLE, lines, paragraph, set_in_type

TEXT = "The sheds were dark, and somebody had left the spades in them. " * 3


def levels(*story: object) -> list[int]:
    found = lines(set_in_type(story))  # type: ignore[arg-type]
    return [line.heading for line in found if line.joins is not True]


def test_larger_type_is_a_heading_and_the_largest_the_first() -> None:
    assert levels(
        paragraph("Sheds in custody", BIG),
        paragraph(TEXT),
        paragraph("Recommendations", MIDDLE),
        paragraph("<b>To the Home Office</b>"),
        paragraph(TEXT),
        paragraph("What we found", MIDDLE),
    ) == [1, 0, 2, 3, 0, 2]


def test_a_heading_over_two_lines_is_one() -> None:
    seen = lines(
        set_in_type([paragraph("HM Prison and Probation Service should ensure that " * 2, BIG), paragraph(TEXT)])
    )
    assert [(line.heading, line.joins) for line in seen[:3]] == [(1, False), (1, True), (0, False)]


def test_bold_sentences_and_bold_items_are_no_headings() -> None:
    assert levels(
        paragraph(f"<b>{TEXT}</b>"),
        paragraph("<b>count the spades</b>", ITEM, "1."),
        paragraph("<b>oil the shears</b>", ITEM, "2."),
        paragraph("<b>lock the shed.</b>", ITEM, "3."),
        paragraph(TEXT * 9),
    ) == [0, 0, 0, 0, 0]


def test_a_large_number_is_no_heading() -> None:
    assert levels(paragraph("56,000", BIG), paragraph(TEXT, BODY)) == [0, 0]

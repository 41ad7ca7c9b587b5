from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import XPreformatted

from tests.reading.pdf.printing import BODY, ITEM, POINT, Sheet, lines, paragraph, printed, set_in_type
from tracker.reading.blocks import blocks_of
from tracker.reading.document import Document
from tracker.reading.wordbook import Wordbook

LONG = "somebody looks at every spade, each night before the shed is locked, and writes down what is missing from it"


def blocks(data: bytes) -> list[tuple[str | None, str]]:
    """Return labels and words of the blocks that recognition makes."""
    seen = lines(data)
    found = blocks_of(Document(seen, "PDF"), Wordbook(line.words for line in seen))
    return [(block.label, block.words) for block in found]


def test_paragraphs_without_room_between_them_end_where_their_last_line_ends() -> None:
    tight = ParagraphStyle("tight", BODY, spaceAfter=0)
    texts = [f"In shed {place}, {LONG}." for place in range(5)]
    assert blocks(set_in_type([paragraph(text, tight) for text in texts])) == [(None, text) for text in texts]


def test_paragraphs_whose_first_line_is_set_in_are_parted() -> None:
    indented = ParagraphStyle("indented", BODY, spaceAfter=0, firstLineIndent=18, alignment=4)
    texts = [
        f"In shed {place}, {LONG}, and {LONG}, which is much. Nobody knows why {LONG} again." for place in range(5)
    ]
    assert blocks(set_in_type([paragraph(text, indented) for text in texts])) == [(None, text) for text in texts]


def test_items_hang_below_their_labels_and_points_below_them() -> None:
    data = set_in_type(
        [
            paragraph("Prisons should ensure that:"),
            paragraph(LONG, ITEM, "1."),
            paragraph(LONG, POINT, "•"),
            paragraph("it is dry", POINT, "•"),
            paragraph(LONG, ITEM, "2."),
        ]
    )
    assert blocks(data)[1:] == [("1.", LONG), ("•", LONG), ("•", "it is dry"), ("2.", LONG)]
    labelled = [line for line in lines(data) if line.label]
    assert labelled[0].indent == labelled[3].indent < labelled[1].indent - 1 == labelled[2].indent - 1


def test_words_broken_at_a_lines_end_are_mended() -> None:
    def write(sheet: Sheet) -> None:
        sheet.lines(
            "The inspectors of sheds saw that the perform-", "ance of the spades was not what it had been.", top=100
        )

    assert blocks(printed(write)) == [
        (None, "The inspectors of sheds saw that the performance of the spades was not what it had been.")
    ]


def test_a_number_that_a_line_begins_with_is_no_label_amid_a_sentence() -> None:
    def write(sheet: Sheet) -> None:
        sheet.lines("They all came to see the shed that had been given number", "12. It was dark.", top=100)

    assert blocks(printed(write)) == [
        (None, "They all came to see the shed that had been given number 12. It was dark.")
    ]


def test_the_lines_of_an_address_stay_apart() -> None:
    def write(sheet: Sheet) -> None:
        sheet.lines("The inspectors of sheds have an office, and it is open to whoever comes to it", "here:", top=100)
        sheet.lines("Office of Sheds", "Shed Lane 4", "Shedfield", top=126)

    assert [words for _, words in blocks(printed(write))][1:] == ["Office of Sheds", "Shed Lane 4", "Shedfield"]


def test_a_list_inside_of_a_sentence_stays_inside_although_its_numbers_begin_lines() -> None:
    text = (
        "We recommend that the board of sheds",
        "(1) count the spades of all its sheds;",
        "(2) oil the shears that it still has; and",
        "(3) say that this has been done.",
    )
    assert blocks(printed(lambda sheet: sheet.lines(*text, top=100))) == [(None, " ".join(text))]


def test_a_line_that_sticks_out_of_the_margin_does_not_move_it() -> None:
    tight = ParagraphStyle("tight", BODY, spaceAfter=0)
    texts = [f"In shed {place}, {LONG}. The {place} Spades of the Board of Sheds of Shedfield" for place in range(30)]
    address = "https://sheds.example/" + "a-very-long-name-of-a-shed/" * 5
    story = [*(paragraph(text, tight) for text in texts), XPreformatted(address, tight)]
    assert blocks(set_in_type(story))[:29] == [(None, text) for text in texts[:29]]

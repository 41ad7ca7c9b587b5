from reportlab.pdfgen.canvas import Canvas

from tests.reading.pdf.printing import BODY, HEIGHT, Sheet, document, paragraph, printed, set_in_type, words
from tracker.reading import recognise

SENTENCES = [f"Shed {place} was dark, and somebody had left {place * 7} spades in it." for place in range(250)]


def text_of(data: bytes) -> str:
    return " ".join(words(data))


def test_running_heads_and_page_numbers_are_kept_as_source_and_not_recognised() -> None:
    def around(canvas: Canvas, page: int) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, HEIGHT - 30, "A thematic inspection of sheds")
        canvas.drawString(60, 30, f"Page {page} of 9")
        canvas.drawRightString(530, 30, "Sheds in custody")

    data = set_in_type([paragraph(sentence, BODY) for sentence in SENTENCES], around=around)
    assert text_of(data) == " ".join(SENTENCES)
    kept = [line.text for line in document(data).lines if not line.words]
    assert kept[:3] == [
        "A thematic inspection of sheds",
        "Page 1 of 9 Sheds in custody",
        "A thematic inspection of sheds",
    ]


def test_heads_that_name_the_chapter_are_known_by_their_place() -> None:
    chapters = ("Foreword", "Summary", "Sheds", "Sheds", "Sheds", "Spades", "Spades", "Spades", "Method", "Glossary")

    def around(canvas: Canvas, page: int) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60 if page % 2 else 400, HEIGHT - 30, chapters[page - 1])
        canvas.drawString(60, 30, str(page + 4))

    data = set_in_type([paragraph(sentence, BODY) for sentence in SENTENCES], around=around)
    assert text_of(data) == " ".join(SENTENCES)


def test_recommendations_at_the_head_of_each_page_are_no_furniture() -> None:
    def page(number: int) -> object:
        def write(sheet: Sheet) -> None:
            sheet.write(f"Recommendation {number}", top=60)
            sheet.write(f"The Home Office should oil the shears of shed {number}.", top=90)

        return write

    data = printed(*[page(number) for number in range(1, 6)])  # type: ignore[arg-type]
    assert [proposal.number for proposal in recognise(document(data)).formal] == ["1", "2", "3", "4", "5"]


def test_a_paragraph_goes_on_behind_the_furniture_of_two_pages() -> None:
    def around(canvas: Canvas, page: int) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, HEIGHT - 30, "Sheds in custody")
        canvas.drawString(60, 30, str(page))

    story = [
        paragraph("Recommendations", BODY),
        paragraph("Prisons should:", BODY),
        paragraph(", and ".join(f"oil the shears of shed {place}" for place in range(300)) + ".", BODY, "1."),
        paragraph("count the spades.", BODY, "2."),
    ]
    found = recognise(document(set_in_type(story, around=around))).formal
    assert [proposal.number for proposal in found] == ["1", "2"]
    assert found[0].item == ", and ".join(f"oil the shears of shed {place}" for place in range(300)) + "."


def test_text_at_the_head_of_a_page_is_no_furniture_although_it_resembles_that_of_other_pages() -> None:
    things = "spades forks rakes hoes shears saws barrows hoses rollers".split()

    def page(number: int) -> object:
        def write(sheet: Sheet) -> None:
            sheet.lines(f"In place {number} of the sheds we counted", f"all of the {things[number]}.", top=60)

        return write

    data = printed(*[page(number) for number in range(9)])  # type: ignore[arg-type]
    assert len(words(data)) == 18

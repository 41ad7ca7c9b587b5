from tests.reading.pdf.printing import LEFT, Sheet, printed, words
from tests.reading.pdf.raw import raw_pdf

SENTENCE = "The sheds were dark, and somebody had left the per-"


def test_a_page_crowded_with_words_reads_as_one_of_whole_lines() -> None:
    def word_by_word(sheet: Sheet) -> None:
        for place in range(40):
            left = LEFT
            for word in f"{place} {SENTENCE}".split():
                left = sheet.write(word, top=60 + 15 * place, left=left) + 2.8

    def line_by_line(sheet: Sheet) -> None:
        sheet.lines(*[f"{place} {SENTENCE}" for place in range(40)], top=60, leading=15)

    assert words(printed(word_by_word)) == words(printed(line_by_line))


def test_one_very_long_string_is_read_to_its_end() -> None:
    (line,) = words(raw_pdf(b"BT /F1 1 Tf 50 700 Td (" + b"word " * 5_000 + b"end) Tj ET"))
    assert line.endswith("word end")

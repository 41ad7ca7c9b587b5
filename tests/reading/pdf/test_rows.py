import pytest

from tests.reading.pdf.printing import LEFT, Sheet, document, lines, printed, words


def test_words_drawn_one_by_one_and_out_of_order_are_put_in_line() -> None:
    def write(sheet: Sheet) -> None:
        ends = sheet.write("The", top=100)
        second = ends + 3
        after = sheet.write("dark.", top=100, left=second + 34)
        sheet.write("sheds", top=100, left=second)
        assert after > second

    assert words(printed(write)) == ["The sheds dark."]


def test_letters_drawn_one_by_one_are_words() -> None:
    def write(sheet: Sheet) -> None:
        left = LEFT
        for letter in "Oil the AVAT shears":
            left = sheet.write(letter, top=100, left=left)

    assert words(printed(write)) == ["Oil the AVAT shears"]


def test_letters_set_wide_apart_are_words() -> None:
    def write(sheet: Sheet) -> None:
        left = LEFT
        for letter in "RECOMMENDATIONS MADE":
            left = sheet.write(letter, top=100, left=left) + 4

    assert words(printed(write)) == ["RECOMMENDATIONS MADE"]


def test_letters_parted_by_spaces_are_a_word() -> None:
    assert words(printed(lambda sheet: sheet.write("R E C O M M E N D A T I O N S", top=100))) == ["RECOMMENDATIONS"]


def test_a_raised_digit_is_a_note_mark_and_not_a_word() -> None:
    def write(sheet: Sheet) -> None:
        end = sheet.write("a list in every shed", top=100)
        end = sheet.write("12", top=96, left=end, size=6)
        sheet.write(", and a lamp", top=100, left=end)

    (line,) = lines(printed(write))
    assert line.words == "a list in every shed, and a lamp"
    assert line.text == "a list in every shed¹², and a lamp"


def test_raised_letters_and_lowered_digits_are_words() -> None:
    def write(sheet: Sheet) -> None:
        end = sheet.write("the 1", top=100)
        end = sheet.write("st", top=96, left=end, size=6)
        end = sheet.write(" of CO", top=100, left=end)
        sheet.write("2", top=102, left=end, size=6)

    assert words(printed(write)) == ["the 1st of CO2"]


def test_small_type_beside_a_large_heading_of_another_column_is_not_raised() -> None:
    def write(sheet: Sheet) -> None:
        sheet.write("Large", top=105, size=24)
        sheet.lines("one line of small type,", "and another", top=100, left=300, size=8, leading=10)

    found = words(printed(write))
    assert sorted(found) == ["Large", "and another", "one line of small type,"]


def test_text_drawn_twice_to_look_bold_is_read_once() -> None:
    def write(sheet: Sheet) -> None:
        for step in (0, 0.3, 0.6):
            sheet.write("Recommendations", top=100, left=LEFT + step)

    assert words(printed(write)) == ["Recommendations"]


@pytest.mark.parametrize(
    ("font", "glyph"), [("Symbol", "\u2022"), ("ZapfDingbats", "\u2756"), ("Helvetica", "\u2022"), ("Courier", "o")]
)
def test_a_bullet_is_a_label_in_whatever_font(font: str, glyph: str) -> None:
    def write(sheet: Sheet) -> None:
        sheet.write(glyph, top=101, font=font)
        sheet.write("oil the shears", top=100, left=LEFT + 30)

    (line,) = lines(printed(write))
    assert line.label is not None
    assert line.words == "oil the shears"


def test_a_bullet_that_hangs_lower_than_its_line_is_its_label() -> None:
    def write(sheet: Sheet) -> None:
        sheet.write("\u2022", top=104, size=16)
        sheet.write("oil the shears", top=100, left=LEFT + 30)

    (line,) = lines(printed(write))
    assert (line.label, line.words) == ("•", "oil the shears")


def test_ligatures_soft_hyphens_and_hard_spaces_are_plain_letters() -> None:
    found = document(printed(lambda sheet: sheet.write("a\u00a0list of of\u00adfers", top=100))).lines
    assert found[0].words in {"a list of offers", "a list of of-fers"}


def test_a_space_before_words_in_another_size_is_kept() -> None:
    def write(sheet: Sheet) -> None:
        end = sheet.write("also known as ", top=100)
        sheet.write("audio", top=100, left=end, size=8.5, font="Courier")

    assert words(printed(write)) == ["also known as audio"]

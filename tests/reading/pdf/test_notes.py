from tests.reading.pdf.printing import Sheet, lines, printed


def with_note(sheet: Sheet) -> None:
    end = sheet.write("Prisons should keep a list in every shed", top=100)
    end = sheet.write("1", top=96, left=end, size=6)
    sheet.write(" and somebody who", top=100, left=end)
    sheet.write("looks at it.", top=113)
    sheet.lines(*["The sheds were dark, and somebody had left the spades in them."] * 4, top=140)
    sheet.write("1 Office of Sheds (2019). Sheds in numbers,", top=700, size=7.5)
    sheet.write("and more of that.", top=709, size=7.5)
    end = sheet.write("2", top=716, size=4.5)
    sheet.write("See above.", top=719, left=end + 2, size=7.5)


def test_notes_at_the_foot_are_notes_and_their_marks_no_words() -> None:
    seen = lines(printed(with_note))
    assert [(line.words, line.note, line.joins) for line in seen if not line.words.startswith("The sheds")] == [
        ("Prisons should keep a list in every shed and somebody who", False, False),
        ("looks at it.", False, True),
        ("1 Office of Sheds (2019). Sheds in numbers,", True, False),
        ("and more of that.", True, True),
        ("See above.", True, False),
    ]


def test_the_marks_of_the_text_and_of_the_notes_are_kept() -> None:
    seen = lines(printed(with_note))
    assert [line.marks for line in seen if line.marks] == [("1",), ("2",)]


def test_small_items_at_the_foot_without_marks_in_the_text_are_no_notes() -> None:
    def write(sheet: Sheet) -> None:
        sheet.lines("Prisons should do what this list says, all of it", "and with good cheer:", top=100)
        sheet.lines("1. oil the shears", "2. count the spades", top=150, size=8)

    assert [(line.label, line.note) for line in lines(printed(write))][2:] == [("1.", False), ("2.", False)]

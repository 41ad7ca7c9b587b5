from tracker.reading.numerals import letters_of, roman_of


def test_letters_go_on_after_z() -> None:
    assert [letters_of(n) for n in (1, 2, 26, 27, 52, 53, 702, 703)] == ["a", "b", "z", "aa", "az", "ba", "zz", "aaa"]


def test_roman_numerals() -> None:
    assert [roman_of(n) for n in (1, 4, 9, 14, 40, 90, 400, 1999)] == [
        "i",
        "iv",
        "ix",
        "xiv",
        "xl",
        "xc",
        "cd",
        "mcmxcix",
    ]

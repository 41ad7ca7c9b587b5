from datetime import date

from tracker.domain.language import ENGLISH, Language

WELSH = Language("cy", {"June": "Mehefin", "item": "eitem", " and ": " a ", "Due {day}": "I'w wneud erbyn {day}"})


def test_english_needs_no_words_of_its_own() -> None:
    assert ENGLISH("Overdue by {days}", days="3 days") == "Overdue by 3 days"
    assert ENGLISH.is_english


def test_braces_in_facts_stay_as_they_are() -> None:
    assert ENGLISH("Theme: {theme}", theme="{odd}") == "Theme: {odd}"


def test_days_are_said_with_the_months_of_the_language() -> None:
    assert ENGLISH.day(date(2019, 6, 30)) == "30 June 2019"
    assert WELSH.day(date(2019, 6, 30)) == "30 Mehefin 2019"
    assert ENGLISH.short_day(date(2019, 6, 3)) == "3 Jun 2019"
    assert Language("cy", {"Jul": "Gorff"}).short_day(date(2019, 7, 3)) == "3 Gorff 2019"


def test_parts_of_dates_are_said_as_far_as_they_are_known() -> None:
    assert [WELSH.part(part) for part in ("2019-06-03", "2019-06", "2019", None)] == [
        "3 Mehefin 2019",
        "Mehefin 2019",
        "2019",
        "date not known",
    ]


def test_a_welsh_noun_stays_in_the_singular_after_a_number() -> None:
    assert WELSH.count(2, "item") == "2 eitem"
    assert (ENGLISH.count(1, "item"), ENGLISH.count(2100, "item")) == ("1 item", "2,100 items")
    assert ENGLISH.count(2, "body", "bodies") == "2 bodies"


def test_lists_are_said_in_the_language() -> None:
    assert ENGLISH.listed(["one", "two", "three"]) == "one, two and three"
    assert WELSH.listed(["un", "dau", "tri"]) == "un, dau a tri"
    assert WELSH.listed([]) == ""
    assert ENGLISH.listed(["one, two", "three"]) == "one, two; and three"
    assert WELSH.listed(["un, dau", "tri"]) == "un, dau; a tri"


def test_and_before_a_vowel_is_another_word_in_welsh() -> None:
    words = Language("cy", {" and ": " a ", " and (before a vowel) ": " ac "})
    ends = ("Ynys", "eitem", "80 eitem", "11", "1 item", "Môn", "100", "1,000", "3")
    assert [words.listed(["un", end]).split()[1] for end in ends] == ["ac"] * 5 + ["a"] * 4

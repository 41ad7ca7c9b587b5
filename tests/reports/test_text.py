from tracker.domain.language import ENGLISH, Language
from tracker.reports.text import Run, Strong, paragraphs_of, plain, printable, runs, spans


def test_markup_in_words_stays_words() -> None:
    assert runs("<b> & </para>", Strong("&lt;")) == [Run("<b> & </para>", strong=False), Run("&lt;", strong=True)]


def test_one_space_stands_between_words_and_none_at_the_ends() -> None:
    assert plain(runs("  a \u200d", " b", Strong("  c "), " ", Strong(" "), "d.", Strong(" "), " ")) == "a b c d."
    assert runs(" ", Strong("")) == []


def test_neighbours_of_one_weight_are_one_run() -> None:
    assert runs("a ", "b ", Strong("c")) == [Run("a b ", strong=False), Run("c", strong=True)]


def test_welsh_letters_are_printed_composed() -> None:
    assert printable("Ŵyl, ŷd, tw\u0302r") == "Ŵyl, ŷd, tŵr"


def test_what_the_typeface_lacks_is_named() -> None:
    assert printable("done 👍") == "done [thumbs up sign]"
    assert printable("مرحبا, 你") == "[5 Arabic letters], [1 Cjk letter]"
    assert printable("\ue000\ud800") == "[unknown character][unknown character]"


def test_signs_without_a_shape_are_left_out() -> None:
    assert printable("a\x00\u200d\u202eb\ufe0f") == "ab"


def test_white_space_of_any_kind_is_a_space() -> None:
    assert printable("a\t\u2003\x85b\u00a0c") == "a b\u00a0c"


def test_a_per_cent_sign_does_not_leave_its_figure() -> None:
    assert plain(runs("5 % of 1.5\t% and % alone")) == "5\u00a0% of 1.5\u00a0% and % alone"


def test_lines_become_paragraphs() -> None:
    assert paragraphs_of(" one \r\n\n two\u2028three\n") == ["one", "two", "three"]


def test_facts_are_put_into_fixed_words_and_may_be_strong() -> None:
    told = spans(ENGLISH, "Of {all} items, {late} are overdue.", all="5", late=[Strong("3"), "!"])
    assert told == ["Of ", "5", " items, ", Strong("3"), "!", " are overdue."]


def test_fixed_words_are_said_in_the_language_of_the_report() -> None:
    welsh = Language("cy", {"{late} are overdue.": "Mae {late} yn hwyr."})
    assert spans(welsh, "{late} are overdue.", late=Strong("3")) == ["Mae ", Strong("3"), " yn hwyr."]

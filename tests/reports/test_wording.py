from tracker.reports.wording import excerpt, sentence, times


def test_how_often_is_said_in_words() -> None:
    assert [times(n) for n in (0, 1, 2, 3)] == ["never", "once", "twice", "3 times"]


def test_a_sentence_ends_once() -> None:
    assert [sentence(s) for s in ("Done", "Done.", "Done? ", "")] == ["Done.", "Done.", "Done?", ""]


def test_an_excerpt_shows_that_it_is_one() -> None:
    assert excerpt("one two, three", 2) == "one two …"
    assert excerpt("one\ntwo", 2) == "one two"

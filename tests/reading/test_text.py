import pytest

from tests.reading.documents import document
from tracker.reading import Line


def line(text: str) -> Line:
    return document(text).lines[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("All weeds.<sup>5</sup>", "All weeds."),
        ("All weeds.¹", "All weeds."),
        ("All weeds.[^594]", "All weeds."),
        ("All weeds. [1]_", "All weeds."),
        ("See *Weeds* and **beds**.", "See Weeds and beds."),
        ("See [Weeds](http://weeds.example/a_b).", "See Weeds."),
        ("See `Weeds <http://weeds.example>`_.", "See Weeds."),
        ("<u>All</u> weeds &amp; beds", "All weeds & beds"),
        ("ﬁnd the weeds", "find the weeds"),
        ("per\u00adfect", "perfect"),
        ("snake_case stays", "snake_case stays"),
        ("2\\. weeds", "weeds"),
        ("> 1. weeds", "weeds"),
    ],
)
def test_markup_and_footnote_marks_are_not_words(text: str, words: str) -> None:
    assert line(text).words == words


def test_the_line_is_kept_as_it_stands() -> None:
    assert line("# **Weeds**  ").text == "# **Weeds**  "


def test_headings_have_levels() -> None:
    assert line("### Weeds").heading == 3
    assert [line.heading for line in document("Weeds\n=====\n\nBeds\n----\n").lines] == [1, 0, 0, 2, 0, 0]


def test_an_underline_has_no_words() -> None:
    assert document("Weeds\n=====\n").lines[1].words == ""


def test_bold_is_seen_only_where_the_whole_line_is() -> None:
    assert line("**We recommend weeding.** (Paragraph 3)").bold
    assert not line("**Weeding**, we find, is good").bold


def test_a_label_is_read_with_its_indent() -> None:
    found = line("    - 3. **weeds**")
    assert (found.label, found.indent, found.words) == ("- 3.", 4, "weeds")


@pytest.mark.parametrize("text", ["- <sup>1</sup> Office of Sheds", "[^3]: Ibid.", ".. [3] Ibid.", "¹ Ibid."])
def test_a_footnote_is_a_note(text: str) -> None:
    assert line(text).note


def test_a_line_of_a_table_or_of_contents_is_a_row() -> None:
    assert line("Recom\tmendations\t13").row
    assert line("| a | b |").row
    assert not line("•\tweeds").row


def test_lines_are_counted_as_editors_count_them() -> None:
    assert [line.number for line in document("a\r\nb\rc\nd\x0be").lines] == [1, 2, 3, 4]


def test_pages_are_counted_where_the_text_marks_them() -> None:
    assert [line.page for line in document("a\n\fb\nc").lines] == [1, 2, 2]
    assert [line.page for line in document("a\n%%page 160%%\nb").lines] == [None, 160, 160]
    assert document("a\n%%page 160%%\nb").lines[1].words == ""

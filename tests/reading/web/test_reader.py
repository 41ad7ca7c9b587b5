"""Web pages as lines: their blocks, lists, tables and notes, and nothing of what only surrounds them."""

from contextlib import suppress

import pytest

from tests.reading.documents import THEMATIC
from tracker.domain.watching import unwatched
from tracker.errors import BadInput
from tracker.reading import recognise
from tracker.reading.document import Line
from tracker.reading.text import read_text
from tracker.reading.web import read_html


def lines(body: str, head: str = "") -> list[Line]:
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return [line for line in read_html(page.encode(), "page.html").lines if line.text]


def words(body: str) -> list[str]:
    return [line.words for line in lines(body)]


def test_each_block_is_a_line_and_the_sources_line_ends_are_spaces() -> None:
    assert words("<h1>Tools\nin sheds</h1><div>One<p>two\n three</p>four</div>") == [
        "Tools in sheds", "One", "two three", "four",
    ]  # fmt: skip


def test_headings_keep_their_level_and_bold_blocks_their_weight() -> None:
    title, bold, plain = lines("<h3>Tools</h3><p><b>All of</b> <strong>it</strong></p><p><b>Some</b> of it</p>")
    assert (title.heading, bold.heading) == (3, 0)
    assert (bold.bold, plain.bold) == (True, False)


def test_a_break_ends_a_line() -> None:
    assert words("<p>1. Oil the shears.<br/>2. Count the hoes.</p>") == ["Oil the shears.", "Count the hoes."]


def test_the_labels_of_lists_are_as_a_browser_sets_them() -> None:
    page = """<ol start="3"><li>c<li value="7"><p>g</p><ul><li>dot</ul><li>h</ol>
    <ol type="a"><li>x</li></ol><ol type="I" reversed><li>x</li><li>x</li></ol>"""
    assert [(line.label, line.indent) for line in lines(page)] == [
        ("3.", 4), ("7.", 4), ("-", 8), ("8.", 4), ("a.", 4), ("II.", 4), ("I.", 4),
    ]  # fmt: skip


def test_a_number_typed_in_a_list_item_is_its_label() -> None:
    (line,) = lines("<ul><li>R3. Oil the shears</li></ul>")
    assert (line.label, line.words) == ("- R3.", "Oil the shears")


def test_a_table_of_data_gives_rows_with_their_cells() -> None:
    page = """<table><caption>Asks</caption><thead><tr><th>No<th>Recommendation<th colspan=2>Who and when</thead>
    <tr><td rowspan=2>1<td>Oil the <b>shears</b><sup>4</sup><td>Sheds<td>May
    <tr><td><ul><li>Count</li><li>Clean</li></ul><td>Sheds<td>June</table>"""
    assert [line.cells for line in lines(page)] == [
        ("No", "Recommendation", "Who and when", ""),
        ("1", "Oil the shears", "Sheds", "May"),
        ("", "- Count\n- Clean", "Sheds", "June"),
    ]
    assert all(line.row for line in lines(page))


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><td>Menu<td><p>One.</p><p>Two.</p></table>",
        "<table><tr><td><p>One.</p></td></tr><tr><td>Two.</td></tr></table>",
        "<table><tr><td>Menu<td><h2>Head</h2><tr><td>x<td>Two.</table>",
    ],
)
def test_a_table_that_only_places_things_is_read_as_blocks(page: str) -> None:
    assert not any(line.row for line in lines(page))
    assert "Two." in words(page)


def test_notes_are_told_from_the_text_and_their_marks_are_left_out() -> None:
    page = """<p>Sheds are full.<sup>1</sup> So<a href="#fn2">2</a> are barns, 10<sup>th</sup> part.</p>
    <p><sup>1</sup> A survey.</p><div class="footnotes"><ol><li id="fn2">Another.</li></ol></div>"""
    text, first, second = lines(page)
    assert text.words == "Sheds are full. So are barns, 10th part."
    assert [text.note, first.note, second.note] == [False, True, True]
    assert [text.marks, first.marks] == [("1", "2"), ("1",)]


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>x()</script>",
        "<style>p{}</style>",
        "<template><p>x</p></template>",
        "<nav><ul><li>Home</ul></nav>",
        "<footer>Contact us</footer>",
        "<p hidden>x</p>",
        "<p aria-hidden='true'>x</p>",
        "<p style='color:red;display : none'>x</p>",
        "<ul class='breadcrumbs'><li>Home</ul>",
        "<div id='cookie-banner'>Cookies</div>",
        "<svg><text>x</text></svg>",
        "<select><option>x</select>",
        "<!-- x -->",
        "<iframe src='http://localhost:1/'>x</iframe>",
    ],
)
def test_what_a_reader_does_not_see_is_left_out_and_what_follows_is_kept(unseen: str) -> None:
    assert words(f"<p>Before</p>{unseen}after<p>then</p>") == ["Before", "after", "then"]


def test_a_page_without_a_heading_takes_the_title_of_its_window() -> None:
    assert [line.words for line in lines("<p>Text.</p>", "<title>Tools in sheds | Office of Sheds</title>")] == [
        "Tools in sheds", "Text.",
    ]  # fmt: skip
    assert [line.words for line in lines("<h1>Sheds</h1>", "<title>Home</title>")] == ["Sheds"]


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-15", "utf-16"])
def test_a_page_is_decoded_as_it_says(charset: str) -> None:
    page = f"<html><head><meta http-equiv='Content-Type' content='text/html; charset={charset}'></head><p>Café – “no”"
    data = page.encode(charset, "xmlcharrefreplace")
    assert read_html(data, "page.html").lines[0].words == "Café – “no”"


def test_a_page_that_names_a_wrong_encoding_is_told_by_its_bytes() -> None:
    data = "<meta charset='ascii'><p>Café, naïve, Brontë: déjà vu.".encode()
    assert read_html(data, "page.html").lines[0].words == "Café, naïve, Brontë: déjà vu."


def test_entities_of_a_documents_own_are_not_expanded() -> None:
    page = b"<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><html><p>x &b; y &eacute;</p>"
    text = " ".join(line.words for line in read_html(page, "page.html").lines)
    assert "aaaa" not in text.replace("'aaaaaaaaaa'", "")
    assert text.endswith("y é ")


def test_a_page_nested_too_deeply_is_refused_in_a_sentence() -> None:
    with pytest.raises(BadInput, match="built in a way that no report is"):
        read_html(b"<div>" * 100_000 + b"<p>x", "page.html")


def test_deep_nesting_that_pages_have_is_read() -> None:
    assert words("<div>" * 900 + "<p>x</p>" + "</div>" * 900) == ["x"]


@pytest.mark.parametrize("data", [b"", b"<html></html>", b"<script></script>", b"   "])
def test_a_page_without_text_gives_no_words(data: bytes) -> None:
    with suppress(BadInput):
        assert not any(line.words for line in read_html(data, "page.html").lines)


def test_a_page_of_fifty_thousand_blocks_tells_how_far_it_is() -> None:
    shares: list[float] = []
    document = read_html(b"<p>A line.</p>" * 50_000, "page.html", shares.append)
    assert len(document.lines) == 100_000
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) > 10


def _as_page(text: str) -> str:
    """Set an invented report written in Markdown as a web page."""
    blocks = []
    for line in text.split("\n"):
        mark, _, rest = line.partition(" ")
        if set(mark) == {"#"}:
            blocks.append(f"<h{len(mark)}>{rest.replace('**', '')}</h{len(mark)}>")
        elif mark == "-":
            blocks.append(f"<ul><li>{rest}</li></ul>")
        else:
            blocks.append(line if line.strip() else "<p>")
    return "\n".join(blocks)


def test_a_report_says_the_same_as_a_page_and_as_text() -> None:
    as_text = recognise(read_text(THEMATIC.encode(), "report.md", unwatched))
    as_page = recognise(read_html(_as_page(THEMATIC).encode(), "report.html"))
    assert [(p.number, p.item, p.addressees) for p in as_page.proposals] == [
        (p.number, p.item, p.addressees) for p in as_text.proposals
    ]
    assert as_page.formal

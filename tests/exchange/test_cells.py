"""What one cell can hold."""

from hypothesis import given
from hypothesis import strategies as st

from tracker.exchange.cells import GOES_ON, LIMIT, Fitting, pieces, units

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXTS, st.integers(2, 9))
def test_pieces_fit_and_joined_are_the_text(text: str, most: int) -> None:
    parts = pieces(text, most)
    assert "".join(parts) == text
    assert all(0 < units(part) <= most for part in parts)


@given(TEXTS)
def test_length_is_counted_as_spreadsheet_programs_do(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le")) // 2


def test_a_text_that_just_fits_stays_as_it_is() -> None:
    fitting = Fitting()
    assert fitting.fit("𝄞" + "x" * (LIMIT - 2), "A/1", "YJB", "text") == "𝄞" + "x" * (LIMIT - 2)
    assert fitting.long == []


def test_a_longer_one_ends_with_a_mark_and_is_kept_whole() -> None:
    fitting, text = Fitting(), "𝄞" * LIMIT
    cell = fitting.fit(text, "A/1", "YJB", "text")
    assert cell.endswith(GOES_ON)
    assert LIMIT - 1 <= units(cell) <= LIMIT
    (kept,) = fitting.long
    assert (kept.ref, kept.body, kept.column, "".join(kept.parts)) == ("A/1", "YJB", "text", text)


def test_what_xml_cannot_write_is_replaced_and_counted() -> None:
    fitting = Fitting()
    assert fitting.fit("a\uffffb\ufffe", "A/1", "YJB", "text") == "a\ufffdb\ufffd"
    assert fitting.replaced == 2

from hypothesis import given
from hypothesis import strategies as st

from tracker.reports.charts.parts import LINE, Key, bar_box, fitted, fitted_name, legend, width_of
from tracker.reports.charts.patterns import LEVEL
from tracker.reports.layout import styles


@given(st.text(max_size=60), st.floats(12, 300))
def test_fitted_words_fit_and_are_cut_only_where_they_must_be(words: str, width: float) -> None:
    told = fitted(words, width)
    assert width_of(told) <= width
    if not told.endswith("…"):
        assert told == fitted(words, 10_000)


def test_words_are_cut_behind_a_letter() -> None:
    assert fitted("Lamps, Brackets", width_of("Lamps, …")) == "Lamps…"


@given(st.text(max_size=60), st.floats(12, 300))
def test_fitted_names_fit(name: str, width: float) -> None:
    assert width_of(fitted_name(name, width)) <= width


def test_names_that_begin_alike_can_be_told_apart() -> None:
    names = [
        f"Safety Partnerships of the {part} counties and their boroughs in the {part}" for part in ("north", "south")
    ]
    assert [fitted_name(name, 128)[-5:] for name in names] == ["north", "south"]
    assert [fitted_name(name, 128)[:6] for name in names] == ["Safety", "Safety"]


def test_a_legend_takes_as_many_lines_as_it_needs_and_stays_in_the_column() -> None:
    assert legend([]).height == 0
    keys = [Key(f"A rather long name of number {n}", LEVEL) for n in range(7)]
    told = legend(keys)
    assert [key for line in told.lines for _, key in line] == keys
    assert told.height == LINE * len(told.lines) + 4
    assert all(x + width_of(key.words) < styles.BODY_WIDTH for line in told.lines for x, key in line)


def test_a_bar_is_never_too_thin_to_be_seen() -> None:
    assert bar_box(0, 0, 0.001).width > 1
    assert bar_box(0, 0, 30).width == 30

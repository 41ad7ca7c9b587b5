from tracker.domain.language import ENGLISH
from tracker.reports.sections.columns import DAY_WIDTH, day_column, figures_column, head_width


def test_a_column_is_as_wide_as_the_longest_word_of_its_head() -> None:
    wide = figures_column("Argymhellion a ailagorwyd", 20)
    assert wide.width == head_width("Argymhellion") > head_width("a ailagorwyd")
    assert wide.figures
    assert day_column("Dyddiad", ENGLISH).width == DAY_WIDTH
    assert day_column("W" * 20, ENGLISH).width == head_width("W" * 20)


def test_a_column_holds_its_largest_figure() -> None:
    narrow, wide = figures_column("", 20, 12).width, figures_column("", 20, 123_456_789).width
    assert narrow == 20
    assert wide
    assert wide > 40

import pytest

from tracker.reading.marks import marks_in


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Sheds are full.<sup>2</sup> Hoes<sup>*</sup> too.", ["2", "*"]),
        ("Sheds[^long] are full.[^3]", ["long", "3"]),
        ("Sheds are full. [4]_", ["4"]),
        (".. [4] A survey of [1] sheds", ["4"]),
        ("Sheds²⁷ are full.³", ["27", "3"]),
        ("Plots of 20 m² in 5 km² [sic]", []),
        ("Sheds are full.", []),
    ],
)
def test_note_marks_are_read_in_every_notation(text: str, marks: list[str]) -> None:
    assert list(marks_in(text)) == marks

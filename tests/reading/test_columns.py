import pytest

from tracker.reading.columns import Columns, columns_of, heads_addressee, heads_answer


@pytest.mark.parametrize(
    ("heads", "columns"),
    [
        (["No.", "Recommendation", "To"], Columns(1, 0, 2)),
        (["#", "Our recommendation", "For whom", "Page"], Columns(1, 0, 2, (3,))),
        (["Rec No", "Recommendation text", "Lead body"], Columns(1, 0, 2)),
        (["Ref", "Recommendations to the Board", "Priority"], Columns(1, 0)),
        (["Recommendation No", "Recommendation", "End implementer(s)"], Columns(1, 0)),
        (["Recommendation", "Responsible owner"], Columns(0, None, 1)),
        (["Rec.", "Main recommendation", "Paragraph"], Columns(1, 0, None, (2,), main=True)),
        (["Finding", "Conclusions and recommendations", "Recipients"], Columns(1, None, 2, mixed=True)),
        (["Rec. No.", "Recommendation", "Accepted/ Rejected", "Response: action taken", "Owner"], Columns(1, 0)),
        (["ID", "Safety recommendation", "Addressee", "Status"], Columns(1, 0, 2, restating=True)),
    ],
)
def test_columns_are_known_by_the_words_that_head_them(heads: list[str], columns: Columns) -> None:
    assert columns_of(heads) == columns


@pytest.mark.parametrize(
    "heads",
    [
        ["Year", "Number of recommendations"],
        ["Recommendation number", "Status"],
        ["No", "Response", "Action", "Owner"],
        ["Agreed action", "Target date"],
        ["", "Recommendations"],
        ["Recommendation", "The Board should lock every shed at night, and count the spades in it. " * 2],
    ],
)
def test_other_tables_have_no_column_of_recommendations(heads: list[str]) -> None:
    assert columns_of(heads) is None


def test_a_cell_at_the_side_heads_its_row() -> None:
    assert heads_addressee("Addressee:")
    assert not heads_addressee("The Board")
    assert heads_answer("Response")
    assert not heads_answer("The Board should respond. " * 5)

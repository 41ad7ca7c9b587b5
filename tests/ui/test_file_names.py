from tracker.ui.file_names import file_name


def test_a_name_is_made_of_parts_with_nothing_that_is_forbidden() -> None:
    assert file_name("Keys: a/b?", "list", ending=".xlsx") == "Keys a b - list.xlsx"


def test_long_parts_are_cut() -> None:
    assert file_name("x" * 200, ending=".csv") == f"{'x' * 60}.csv"

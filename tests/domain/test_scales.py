import pytest

from tracker.domain.scales import Progress, Response, word_of
from tracker.errors import BadInput


@pytest.mark.parametrize("given", ["Partly agreed", "partly AGREED", "  partly   agreed "])
def test_a_word_is_known_in_any_case_and_spacing(given: str) -> None:
    assert word_of(Response, given, "response") is Response.PARTLY_AGREED


def test_an_unknown_word_is_answered_with_those_there_are() -> None:
    with pytest.raises(BadInput, match="“Done” is not a progress; it is one of: Not started; In progress; Partly"):
        word_of(Progress, "Done", "progress")

import pytest

from tracker.domain.words import plural


@pytest.mark.parametrize(("number", "said"), [(0, "0 bodies"), (1, "1 body"), (2, "2 bodies"), (2100, "2,100 bodies")])
def test_a_number_is_said_with_its_noun(number: int, said: str) -> None:
    assert plural(number, "body", "bodies") == said


def test_most_nouns_take_an_s() -> None:
    assert [plural(number, "item") for number in (1, 21)] == ["1 item", "21 items"]

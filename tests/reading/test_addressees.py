import pytest

from tests.reading.documents import wordbook
from tracker.reading.addressees import addressed_in


@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        ("The Home Office should lock the sheds.", ["The Home Office"]),
        ("By 31 March 2022, chief constables should lock the sheds.", ["chief constables"]),
        ("With the help of others, the Home Office and HMPPS should lock them.", ["the Home Office", "HMPPS"]),
        (
            "In HSS the Post Office shall pay, and the Department shall agree.",
            ["the Post Office", "the Department"],
        ),
        ("Because of the cold, however bad, NASA must act.", ["NASA"]),
        (
            "A review should be done by the Chief Executive of NOMS, to save costs.",
            ["the Chief Executive of NOMS"],
        ),
        ("Sheds should be inspected yearly by prison governors.", ["prison governors"]),
        ("We recommend that the Government publish its plan.", ["the Government"]),
        ("The Committee believes the Administrator should act.", ["the Administrator"]),
        ("The Committee requests that the Office of Sheds conduct a review.", ["the Office of Sheds"]),
        ("Lock the Sheds. The Agency should lock the sheds.", ["The Agency"]),
        ("Sheds should be locked.", []),
        ("Claimants shall be entitled to advice funded by the Department.", []),
        ("A good shed should have a lock.", []),
        ("It should do more.", []),
        ("Lock the sheds.", []),
    ],
)
def test_the_sentence_says_who_is_to_act(words: str, bodies: list[str]) -> None:
    assert list(addressed_in(words, wordbook()).bodies) == bodies

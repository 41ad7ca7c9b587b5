import pytest

from tracker.reading.asking import asks, called_on


@pytest.mark.parametrize(
    "words",
    [
        "We recommend that the Board lock its sheds.",
        "The Committee further recommends that sheds be locked.",
        "The Spade Commission of Hexham recommends that sheds be locked.",
        "It is recommended that the Board lock its sheds.",
        "In order to keep spades dry, we call upon the Board to lock its sheds.",
        "We urge every council to lock its sheds.",
    ],
)
def test_a_paragraph_that_begins_with_a_request_asks(words: str) -> None:
    assert asks(words)


@pytest.mark.parametrize(
    "words",
    [
        "We recommended that the Board lock its sheds.",
        "It was recommended that the Board lock its sheds.",
        "Witnesses recommend that sheds be locked.",
        "We recommend great changes.",
        "The Board should lock its sheds, as we recommend that all do.",
        "We now ask more questions to learn where spades are.",
    ],
)
def test_reports_of_requests_and_plain_advice_do_not(words: str) -> None:
    assert not asks(words)


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("We call upon the Board to lock its sheds.", "the Board"),
        ("We call on the parties to the Shed Treaty to lock up.", "the parties to the Shed Treaty"),
        ("The Panel urges councils to:", "councils"),
        ("The Board should lock its sheds.", None),
    ],
)
def test_whom_a_request_calls_on_is_named(sentence: str, subject: str | None) -> None:
    assert called_on(sentence) == subject

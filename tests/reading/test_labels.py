import pytest

from tracker.reading.labels import Label, LabelKind, parse_label, split_label


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [
        ("- dig", "-", "dig"),
        ("•\tdig", "•", "dig"),
        ("o dig", "o", "dig"),
        ("– dig", "–", "dig"),
        ("» dig", "»", "dig"),
        ("»dig« is a word", None, "»dig« is a word"),
        ("3. dig", "3.", "dig"),
        ("- 3. dig", "- 3.", "dig"),
        ("(3) dig", "(3)", "dig"),
        ("3) dig", "3)", "dig"),
        ("11.10 Dig here", "11.10", "Dig here"),
        ("14.2.1 Dig here", "14.2.1", "Dig here"),
        ("5.01", "5.01", ""),
        ("R1 Dig here", "R1", "Dig here"),
        ("R3.2-1", "R3.2-1", ""),
        ("C1. Dig here", "C1.", "Dig here"),
        ("#. dig", "#.", "dig"),
        ("(a) dig", "(a)", "dig"),
        ("b. dig", "b.", "dig"),
        ("(iv) dig", "(iv)", "dig"),
        ("Recommendation 4: Dig here", "Recommendation 4:", "Dig here"),
        ("Recommendation 4", "Recommendation 4", ""),
        ("RECOMMENDATION 12 – Dig here", "RECOMMENDATION 12 –", "Dig here"),
        ("Recommendation: Dig here", "Recommendation:", "Dig here"),
        ("dig", None, "dig"),
        ("2019 was dry", None, "2019 was dry"),
        ("3.5 million weeds", None, "3.5 million weeds"),
        ("A garden", None, "A garden"),
        ("Recommendation 4 was dropped", None, "Recommendation 4 was dropped"),
        ("*dig*", None, "*dig*"),
        ("M25 traffic", None, "M25 traffic"),
    ],
)
def test_a_label_is_split_from_the_words(text: str, label: str | None, rest: str) -> None:
    assert split_label(text) == (label, rest)


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("-", Label(LabelKind.BULLET)),
        ("3.", Label(LabelKind.NUMBER, "3")),
        ("- 3.", Label(LabelKind.NUMBER, "3", bulleted=True)),
        ("(3)", Label(LabelKind.NUMBER, "3")),
        ("11.10", Label(LabelKind.NUMBER, "11.10")),
        ("R3.2-1", Label(LabelKind.NUMBER, "R3.2-1")),
        ("#.", Label(LabelKind.AUTOMATIC)),
        ("(a)", Label(LabelKind.LETTER, "a")),
        ("Recommendation 4:", Label(LabelKind.NAMED, "4")),
        ("Recommendation:", Label(LabelKind.NAMED)),
    ],
)
def test_a_label_is_taken_apart(printed: str, label: Label) -> None:
    assert parse_label(printed) == label


def test_only_a_plain_number_has_a_place_in_a_sequence() -> None:
    assert parse_label("3.").ordinal == 3
    assert parse_label("11.10").ordinal is None
    assert parse_label("-").ordinal is None

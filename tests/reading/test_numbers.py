from tests.reading.documents import formal


def numbers(text: str) -> list[str | None]:
    return [proposal.number for proposal in formal(text)]


def test_a_lost_number_is_restored_with_a_doubt() -> None:
    found = formal("Recommendations\n\nThe Board should:\n\n- 1. lock sheds\n- count spades\n- 3. oil shears.\n")
    assert [proposal.number for proposal in found] == ["1", "2", "3"]
    assert [proposal.doubts for proposal in found] == [
        (),
        ("The number was lost in the document; 2 is restored from the sequence.",),
        (),
    ]


def test_the_first_and_the_last_number_are_restored_too() -> None:
    text = "# Recommendations\n\n### The Head of Sheds and\n\nSpades must lock sheds.\n\n2. The Board should count.\n"
    assert numbers(text) == ["1", "2"]
    text = "# Recommendations\n\n1. The Board should count.\n\n### Locks. The Board should\n\nlock sheds.\n"
    assert numbers(text) == ["1", "2"]


def test_a_hole_in_the_sequence_is_a_doubt() -> None:
    found = formal("Recommendations\n\n1. The Board should dig.\n\n3. The Board should rest.\n")
    assert found[1].doubts == ("The numbers jump from 1 to 3; look whether an item between them was missed.",)


def test_numbers_may_start_anew_in_each_section() -> None:
    section = "Recommendations\n\n1. The Board should dig.\n\n2. The Board should {}.\n\nFindings\n\n1. It was dry.\n\n"
    assert numbers(section.format("rest") + section.format("sing")) == ["1", "2", "2"]


def test_numbers_run_on_from_lead_in_to_lead_in() -> None:
    text = "Recommendations\n\nThe Board should:\n\n1. dig\n2. rest\n\nThe Trust should:\n\n3. sing.\n"
    assert numbers(text) == ["1", "2", "3"]


def test_automatic_numbers_are_counted() -> None:
    assert numbers("Recommendations\n====\n\n#. The Board shall dig.\n#. The Board shall rest.\n") == ["1", "2"]


def test_other_forms_of_number_are_kept_as_printed() -> None:
    text = "Recommendations\n\n11.1 The Board should dig.\n\nR2 It should rest.\n\nThe Board should sing. (R-16-32)\n"
    assert numbers(text) == ["11.1", "R2", "R-16-32"]

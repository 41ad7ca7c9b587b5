from tests.reading.documents import ANNUAL, PRESS_NOTICE, read_text
from tracker.domain.proposal import Proposal


def prose(text: str) -> tuple[Proposal, ...]:
    return read_text(text).prose


def test_a_mention_names_all_its_bodies() -> None:
    found = prose(PRESS_NOTICE)
    assert [proposal.item for proposal in found] == ["those gates are locked"]
    assert found[0].addressees == ("the Home Office", "Chief Constables", "allotment boards")
    assert found[0].doubts == ("It is only mentioned in running text; compare it with the report that made it.",)


def test_a_paraphrase_is_taken_apart() -> None:
    found = prose(
        "The inspectors made recommendations for improvement to the Home Office and Chief Constables. These included "
        "locking the gates, counting the spades and ensuring that rakes are safe.\n"
    )
    assert [proposal.item for proposal in found] == [
        "locking the gates",
        "counting the spades",
        "ensuring that rakes are safe",
    ]
    assert {proposal.addressees for proposal in found} == {("the Home Office", "Chief Constables")}


def test_advice_counts_only_where_there_is_no_list() -> None:
    text = "Sheds were cold. Managers should consider heating them. A good shed should be dry.\n"
    assert [proposal.addressees for proposal in prose(text)] == [("Managers",)]
    assert prose(f"{text}\nRecommendations\n\n1. The Board should dig.\n") == ()


def test_a_passive_mention_names_no_body() -> None:
    found = prose("More light is recommended. It was bright.\n")
    assert [(proposal.item, proposal.addressees) for proposal in found] == [("More light is recommended", ())]


def test_quotations_are_left_alone() -> None:
    assert prose("“We recommend that the Home Office should be proud,” she said.\n") == ()


def test_narrative_is_left_alone() -> None:
    assert prose(ANNUAL) == ()

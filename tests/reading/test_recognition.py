from itertools import chain
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.documents import ANNUAL, PRESS_NOTICE, THEMATIC, document, formal, items, read_text
from tracker.domain.proposal import Strength
from tracker.errors import Stopped
from tracker.reading import recognise


def test_a_numbered_list_under_three_lead_ins_is_read_whole() -> None:
    found = formal(THEMATIC)
    assert [proposal.number for proposal in found] == ["1", "2", "3", "4", "5", "6"]
    lines = THEMATIC.split("\n")
    assert all(proposal.item[:20] in lines[(proposal.line or 0) - 1] for proposal in found)
    assert list(chain.from_iterable(proposal.addressees for proposal in found)) == [
        *["HM Prison and Probation Service"] * 3,
        *["NPS divisions", "HM Prison Service"] * 2,
        "HM Prison Service",
    ]
    assert [proposal.number for proposal in found if proposal.doubts] == ["2"]


def test_stem_and_item_make_a_sentence() -> None:
    lead = "HM Prison and Probation Service should ensure that for both spades and forks"
    assert [proposal.text for proposal in formal(THEMATIC)][:3] == [
        f"{lead} staff are shown how to hang them up.",
        f"{lead} there is a list of all of them in every shed.",
        f"{lead} IT systems record who borrowed them.",
    ]


def test_bulleted_lists_of_restated_recommendations_are_read_whole() -> None:
    found = formal(ANNUAL)
    assert [(proposal.item.split()[0], *proposal.addressees) for proposal in found] == [
        ("Given", "the Chief Executive of NOMS"),
        ("produces", "NOMS"),
        ("ensures", "NOMS"),
        ("hoes", "NOMS"),
        ("beds", "NOMS"),
        ("trim", "Prisons"),
        ("burn", "Prisons"),
        ("measuring", "Probation Trusts"),
        ("cutting", "Probation Trusts"),
        ("work", "Probation Trusts"),
        ("agree", "The Home Office", "the Ministry of Justice"),
        ("mow", "HM Courts and Tribunals Service"),
    ]


def test_a_lost_bullet_is_the_only_doubt_among_them() -> None:
    assert [(proposal.item, proposal.doubts) for proposal in formal(ANNUAL) if proposal.doubts] == [
        (
            "trim all hedges twice a year",
            ("The bullet was lost in the document; the paragraph was taken as an item of the list.",),
        )
    ]


def test_only_the_main_recommendation_is_main() -> None:
    assert [proposal.item.split()[0] for proposal in formal(ANNUAL) if proposal.main] == ["Given"]


def test_mentions_are_never_among_the_lists() -> None:
    reading = read_text(PRESS_NOTICE)
    assert reading.formal == ()
    assert {proposal.strength for proposal in reading.proposals} == {Strength.PROSE}


def test_the_source_lines_are_kept_as_they_stand() -> None:
    assert [line.text for line in read_text(THEMATIC).source] == THEMATIC.split("\n")


def test_a_count_that_does_not_agree_is_a_doubt_on_the_document() -> None:
    assert read_text("We make the following eight recommendations in a letter.\n").doubts == (
        "The document announces 8 recommendations where none were found; look for the others in its text.",
    )
    assert read_text("We make the following two recommendations:\n\n1. The Board should dig.\n").doubts == (
        "The document announces 2 recommendations where 1 was found; look for the others in its text.",
    )
    both = "We make the following two recommendations:\n\n1. The Board should dig.\n\n2. The Board should rest.\n"
    assert read_text(both).doubts == ()


def test_what_is_printed_twice_is_one_recommendation() -> None:
    once = "# Recommendations\n\n1. The Board should dig.\n\n# Findings\n\nIt was dry.\n\n"
    assert items(once + once) == ["The Board should dig."]


def test_a_subject_that_may_be_no_body_is_a_doubt() -> None:
    found = formal("Recommendations\n\nlong-term plans should:\n\n- be short.\n")
    assert found[0].doubts == ("It is not certain that “long-term plans” is a body that can be addressed.",)


def test_a_document_of_two_megabytes_is_read_in_seconds() -> None:
    copies = (THEMATIC + "It was dry in the beds. " * 400 + "\n\n") * 180
    start = perf_counter()
    assert len(read_text(copies).formal) == len(formal(THEMATIC))
    assert perf_counter() - start < 5


@pytest.mark.parametrize("text", ["\f", "| a | b |", "- <sup>1</sup> Note", "1.", "Recommendations", "should:", "(1)"])
def test_scraps_hold_nothing_and_harm_nothing(text: str) -> None:
    assert formal(text) == ()


SCRAPS = st.sampled_from(
    [
        *(
            "Recommendations",
            "# Recommendations",
            "The Home Office should:",
            "We recommend that the",
            "Recommendation 4",
        ),
        *(
            "- ",
            "1. ",
            "2. ",
            "#. ",
            "(a) ",
            "(1) ",
            "; and ",
            "R1 ",
            ", ",
            ".",
            ":",
            "**",
            "<sup>1</sup>",
            "====",
            "5.2",
        ),
        *("\n", "\n\n", "\n    ", "\t", "\f", "%%page 3%%", "| a | b |", "Findings", "“", "”", ": May 2013", "(S5)"),
        *("should", "ensure", "that", "by the", "Chief", "and", "HMPPS", "Sheds were cold.", "lock", "it", "ŵ"),
    ]
)


@given(st.lists(SCRAPS, max_size=80))
@settings(derandomize=True, max_examples=200, deadline=None)
def test_no_text_makes_reading_fail(scraps: list[str]) -> None:
    text = " ".join(scraps)
    for proposal in read_text(text).proposals:
        assert proposal.text
        assert 1 <= (proposal.line or 0) <= len(text.split("\n"))


def test_the_watch_is_told_more_and_more_during_the_work() -> None:
    told: list[float] = []
    recognise(document(THEMATIC * 200), told.append)
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] < 1
    assert len(told) > 50


def test_the_work_can_be_stopped_in_its_midst() -> None:
    def stop_halfway(share: float) -> None:
        if share > 0.5:
            raise Stopped

    with pytest.raises(Stopped):
        recognise(document(THEMATIC * 20), stop_halfway)


def test_what_has_no_end_is_one_item_and_no_more() -> None:
    (found,) = formal("# Recommendations\n\n1. The Board should:\n" + "   (a) dig the beds\n" * 5_000)
    assert 20_000 < len(found.item) < 20_100

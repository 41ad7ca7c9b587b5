from dataclasses import replace

import pytest

from tests.builders import fixed_id
from tracker.domain.closing import ClosingCase, check_words, folded_person, is_one_of, lacking, say_lack
from tracker.domain.language import Language
from tracker.domain.scales import Outcome, Response
from tracker.domain.statements import Closed

EVIDENCE = "evidence dated no later than the closing"
CHECKER = "the name of a checker"
CAPACITY = "the checker’s role, or the report in which an inspectorate verified it"
READY = ClosingCase(Response.AGREED, True, ("Ann Lamb",))
CHECKED = Closed(Outcome.IMPLEMENTED, "Tom Wick", "Auditor")


def test_what_is_implemented_needs_evidence_and_a_checker_in_a_role() -> None:
    assert lacking(CHECKED, READY) == ()
    assert lacking(Closed(Outcome.IMPLEMENTED), ClosingCase(None, False, ())) == (EVIDENCE, CHECKER)
    assert lacking(Closed(Outcome.IMPLEMENTED, " "), READY) == (CHECKER,)
    assert lacking(Closed(Outcome.IMPLEMENTED, "Tom Wick", " "), READY) == (CAPACITY,)


@pytest.mark.parametrize(
    "closed",
    [
        Closed(Outcome.IMPLEMENTED, "The inspectorate", citation="Annual report 2021"),
        Closed(Outcome.IMPLEMENTED, "The inspectorate", publication=fixed_id("a report")),
    ],
)
def test_an_inspectorate_that_verified_it_is_cited_in_place_of_a_role(closed: Closed) -> None:
    assert lacking(closed, READY) == ()


@pytest.mark.parametrize("checker", ["Ann Lamb", "ann lamb", "  ANN   Lamb "])
def test_nobody_checks_what_they_reported_complete_themselves(checker: str) -> None:
    (told,) = lacking(Closed(Outcome.IMPLEMENTED, checker, "Auditor"), READY)
    assert told == f"a checker other than {checker.strip()}, who reported it complete"


def test_any_of_those_who_reported_it_is_barred_from_checking() -> None:
    case = ClosingCase(None, True, ("Ann Lamb", "Signals Board", "Tom Wick"))
    assert lacking(CHECKED, case) == ("a checker other than Tom Wick, who reported it complete",)


OWN = ("Lamp Service", "Lamps", "The Lamplighters")


@pytest.mark.parametrize("checker", ["Lamps", "the LAMP service", " The  Lamp Service. ", "Lamplighters"])
def test_a_body_is_never_its_own_checker_whoever_reported_it(checker: str) -> None:
    case = ClosingCase(Response.PARTLY_AGREED, True, ("Ann Lamb",), OWN)
    for outcome in (Outcome.IMPLEMENTED, Outcome.AS_FAR_AS_AGREED):
        assert lacking(Closed(outcome, checker, "Auditor"), case) == ("a checker other than the body itself",)
    assert lacking(Closed(Outcome.IMPLEMENTED, checker, citation="Our report"), case) == (
        "a checker other than the body itself",
    )
    assert lacking(CHECKED, case) == ()


def test_a_body_that_reported_it_is_barred_once() -> None:
    case = ClosingCase(None, True, ("Lamps",), OWN)
    told = lacking(Closed(Outcome.IMPLEMENTED, "Lamps", "Auditor"), case)
    assert told == ("a checker other than Lamps, who reported it complete",)
    assert lacking(Closed(Outcome.IMPLEMENTED, "  "), ClosingCase(None, True, (), ("", "Lamps"))) == (CHECKER,)


def test_a_body_found_to_be_its_own_checker_stays_so_where_its_names_are_not_known() -> None:
    said = Closed(Outcome.IMPLEMENTED, "Lamps", "Auditor", unverified=True)
    recorded = replace(said, lacking=lacking(said, ClosingCase(None, True, (), OWN)))
    assert lacking(recorded, ClosingCase(None, True, ())) == ("a checker other than the body itself",)


@pytest.mark.parametrize("response", [None, Response.AGREED, Response.NOT_AGREED])
def test_as_far_as_agreed_comes_only_after_a_partly_agreed_response(response: Response | None) -> None:
    closed = Closed(Outcome.AS_FAR_AS_AGREED, "Tom Wick", "Auditor")
    assert lacking(closed, ClosingCase(response, True, ())) == ("a response that says “Partly agreed”",)
    assert lacking(closed, ClosingCase(Response.PARTLY_AGREED, True, ())) == ()
    assert lacking(closed, ClosingCase(Response.PARTLY_AGREED, False, ())) == (EVIDENCE,)


@pytest.mark.parametrize("response", [None, Response.AGREED, Response.PARTLY_AGREED])
def test_not_agreed_needs_that_response_and_whoever_accepted_it(response: Response | None) -> None:
    accepted = Closed(Outcome.NOT_AGREED, agreed_by="The board")
    assert lacking(accepted, ClosingCase(response, True, ())) == ("a response that says “Not agreed”",)
    assert lacking(accepted, ClosingCase(Response.NOT_AGREED, False, ())) == ()
    assert lacking(Closed(Outcome.NOT_AGREED, agreed_by=" "), ClosingCase(Response.NOT_AGREED, False, ())) == (
        "the name of whoever accepted that",
    )


def test_superseded_needs_the_reference_that_took_over() -> None:
    assert lacking(Closed(Outcome.SUPERSEDED, superseded_by="NS2020/1"), ClosingCase(None, False, ())) == ()
    assert lacking(Closed(Outcome.SUPERSEDED, superseded_by=" "), READY) == ("the reference that took over",)


def test_no_longer_relevant_needs_why_and_who_agreed() -> None:
    nothing = ClosingCase(None, False, ())
    assert lacking(Closed(Outcome.NO_LONGER_RELEVANT), nothing) == (
        "why it is no longer relevant",
        "the name of whoever agreed to that",
    )
    assert lacking(Closed(Outcome.NO_LONGER_RELEVANT, reason="Gone", agreed_by="The board"), nothing) == ()


@pytest.mark.parametrize(
    ("closed", "words"),
    [
        (Closed(Outcome.IMPLEMENTED), ""),
        (CHECKED, "checked internally by Tom Wick, Auditor"),
        (Closed(Outcome.IMPLEMENTED, "Tom Wick"), "checked internally by Tom Wick"),
        (Closed(Outcome.IMPLEMENTED, "Lights", citation="Report 9"), "verified by Lights (Report 9)"),
        (Closed(Outcome.IMPLEMENTED, "Lights", "Lead", publication=fixed_id("a report")), "verified by Lights"),
    ],
)
def test_a_check_prints_as_verified_or_as_internal(closed: Closed, words: str) -> None:
    assert check_words(closed) == words


def test_names_are_compared_without_case_and_extra_spaces() -> None:
    assert folded_person(" Ann   LAMB ") == folded_person("ann lamb")
    assert is_one_of("ANN LAMB", ["Tom Wick", "ann  lamb"])
    assert not is_one_of("Ann", ["Ann Lamb"])
    assert not is_one_of("Ann Lamb", ())


def test_what_lacks_is_told_in_another_language_the_claimant_by_name() -> None:
    words = {
        "the name of a checker": "enw gwiriwr",
        "a checker other than {checker}, who reported it complete": "gwiriwr heblaw {checker}",
    }
    welsh = Language("cy", words)
    assert say_lack("the name of a checker", welsh) == "enw gwiriwr"
    assert say_lack("a checker other than A. Clerk, who reported it complete", welsh) == "gwiriwr heblaw A. Clerk"
    assert say_lack("anything else", welsh) == "anything else"

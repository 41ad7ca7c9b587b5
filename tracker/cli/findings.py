"""What somebody independent found, as given to `record`: an assessment, a closing with its check, a re-opening."""

from argparse import Namespace
from uuid import UUID

from tracker.domain.facts import RecommendationFacts
from tracker.domain.statements import AssessmentMade, Closed
from tracker.domain.words import listed
from tracker.errors import BadInput
from tracker.services.listing import find_publication
from tracker.services.register import Register
from tracker.services.scales import find_scale


def assessment(register: Register, given: Namespace, facts: RecommendationFacts) -> AssessmentMade:
    """Return the assessment, on the scale that is named, else in free words."""
    return AssessmentMade(
        given.assessment.strip(),
        scale=find_scale(register, given.scale).id if given.scale is not None else None,
        publication=_cited(register, given),
        role=(given.role or "").strip(),
        part=_point(facts, given.point) if given.point is not None else "",
    )


def closing(register: Register, given: Namespace) -> Closed:
    """Return the closing: who checked it and in which capacity, what took over, why, and who agreed to that."""
    return Closed(
        given.close,
        checker=(given.checker or "").strip(),
        role=(given.check_role or "").strip(),
        publication=_cited(register, given),
        superseded_by=(given.superseded_by or "").strip(),
        reason=given.reason or "",
        agreed_by=given.agreed_by or "",
        unverified=given.unverified,
    )


def _cited(register: Register, given: Namespace) -> UUID | None:
    return find_publication(register, given.publication).id if given.publication is not None else None


def _point(facts: RecommendationFacts, given: str) -> str:
    """Return the letter of a point as the recommendation spells it, from "(a)" as well."""
    letters = [point.letter for point in facts.sub_points]
    wanted = given.strip(" ().").casefold()
    for letter in letters:
        if letter.casefold() == wanted:
            return letter
    points = listed([f"({letter})" for letter in letters])
    there = f"its points are {points}" if letters else "it has no lettered points, so leave out --point"
    raise BadInput(f"{facts.ref} has no point “{given}”; {there}.")

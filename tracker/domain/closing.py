"""The gate for closing: what each reason needs, so that nobody marks their own homework."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from tracker.domain.bodies import folded_name
from tracker.domain.language import ENGLISH, Language
from tracker.domain.scales import Outcome, Response
from tracker.domain.statements import Closed


@dataclass(frozen=True, slots=True)
class ClosingCase:
    """What a closing is judged against: the response, whether evidence dated no later stands, who claimed it done.

    `own_names` are those of the item's own body, which is no more a checker of its own work than who claimed it done.
    """

    response: Response | None
    has_dated_evidence: bool
    claimed_by: tuple[str, ...]
    own_names: tuple[str, ...] = ()


_OTHER_THAN_BODY = "a checker other than the body itself"
_OTHER_THAN_CLAIMANT = "a checker other than {checker}, who reported it complete"


def folded_person(name: str) -> str:
    """Return a person's name for comparing: without case, extra spaces, points and signs that nobody sees.

    Empty where nothing of it can be read.
    """
    plain = unicodedata.normalize("NFKC", name)
    kept = "".join(
        " " if sign.isspace() else sign for sign in plain if sign.isspace() or sign.isalnum() or sign in "'’-&/"
    )
    return " ".join(kept.split()).casefold()


def is_one_of(name: str, names: Iterable[str]) -> bool:
    """Say whether a person is one of several."""
    return folded_person(name) in {folded_person(other) for other in names}


def lacking(closed: Closed, case: ClosingCase) -> tuple[str, ...]:
    """Return what lacks for a closing to be verified, in words that follow "it lacks"; empty where nothing does."""
    match closed.outcome:
        case Outcome.NOT_AGREED:
            return _lacks(
                (case.response is Response.NOT_AGREED, "a response that says “Not agreed”"),
                (closed.agreed_by, "the name of whoever accepted that"),
            )
        case Outcome.SUPERSEDED:
            return _lacks((closed.superseded_by, "the reference that took over"))
        case Outcome.NO_LONGER_RELEVANT:
            return _lacks(
                (closed.reason, "why it is no longer relevant"),
                (closed.agreed_by, "the name of whoever agreed to that"),
            )
        case _:
            return _lacks_of_done(closed, case)


def say_lack(words: str, say: Language) -> str:
    """Return one thing that lacks, as `lacking` words it, in a language."""
    before, after = _OTHER_THAN_CLAIMANT.split("{checker}")
    if words.startswith(before) and words.endswith(after):
        checker = words.removeprefix(before).removesuffix(after)
        return say("a checker other than {checker}, who reported it complete", checker=checker)
    return say(words)


def _lacks_of_done(closed: Closed, case: ClosingCase) -> tuple[str, ...]:
    is_partly = closed.outcome is not Outcome.AS_FAR_AS_AGREED or case.response is Response.PARTLY_AGREED
    is_own = is_one_of(closed.checker, case.claimed_by)
    # Names are known when it is recorded, not when it is folded: what was found then stands.
    is_body = _is_body(closed.checker, case.own_names) or _OTHER_THAN_BODY in closed.lacking
    has_capacity = bool(closed.role.strip() or closed.citation.strip() or closed.publication)
    return _lacks(
        (is_partly, "a response that says “Partly agreed”"),
        (case.has_dated_evidence, "evidence dated no later than the closing"),
        (folded_person(closed.checker), "the name of a checker"),
        (not is_own, _OTHER_THAN_CLAIMANT.format(checker=closed.checker.strip())),
        (is_own or not is_body, _OTHER_THAN_BODY),
        (
            has_capacity or not closed.checker.strip(),
            "the checker’s role, or the report in which an inspectorate verified it",
        ),
    )


def _is_body(name: str, names: Iterable[str]) -> bool:
    own = folded_name(folded_person(name))
    return bool(own) and own in {folded_name(folded_person(other)) for other in names}


def _lacks(*needs: tuple[object, str]) -> tuple[str, ...]:
    return tuple(words for met, words in needs if not (met.strip() if isinstance(met, str) else met))


def check_words(closed: Closed, say: Language = ENGLISH) -> str:
    """Return who checked a closing, as it prints; empty where nobody did."""
    checker, cited, role = closed.checker.strip(), closed.citation.strip(), closed.role.strip()
    if not checker:
        return ""
    if cited:
        return say("verified by {checker} ({report})", checker=checker, report=cited)
    if closed.publication:
        return say("verified by {checker}", checker=checker)
    if role:
        return say("checked internally by {checker}, {role}", checker=checker, role=role)
    return say("checked internally by {checker}", checker=checker)

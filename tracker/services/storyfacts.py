"""What a step of the demonstration's story says, as the statements that the services record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from tracker import paths
from tracker.domain.dates import read_promise
from tracker.domain.facts import ActionFacts
from tracker.domain.scales import ActionState, Finding, Flag, Outcome, Progress, RefusalReason, Response
from tracker.domain.statements import (
    AssessmentMade,
    Clearance,
    Closed,
    Correction,
    EvidenceAdded,
    FlagSet,
    NoteMade,
    ProgressReported,
    Reopened,
    ResponseGiven,
    TargetSet,
)
from tracker.services.actions import known_posts
from tracker.services.ledger import EvidenceFile, Fact
from tracker.services.listing import find_body
from tracker.services.register import Register
from tracker.services.scales import find_scale


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """Reads facts as the story tells them on a day. `labelled` are the entries that they may speak of."""

    register: Register
    today: date
    labelled: Mapping[str, UUID]

    def fact(self, told: dict[str, Any]) -> Fact:
        """Return a fact; keys that name no kind are the fields of its statement."""
        match told:
            case {"response": value, **rest}:
                return self._response(Response(value), rest)
            case {"action": text, **rest}:
                return self._action(text, rest)
            case {"target": words, **rest}:
                promise = read_promise(words, self.today)
                return TargetSet(promise.day, promise.words, **rest)
            case {"title": _}:
                return self._evidence(dict(told))
            case {"progress": value, **rest}:
                return ProgressReported(Progress(value), **rest)
            case {"assessment": value, **rest}:
                return self._assessment(value, rest)
            case {"note": text, **rest}:
                return NoteMade(text, **rest)
            case _:
                return self._turn(told)

    def _turn(self, told: dict[str, Any]) -> Fact:
        """Return what ends, re-opens, marks or withdraws."""
        match told:
            case {"clears": label, **rest}:
                return Clearance(self.labelled[label], **rest)
            case {"flag": flag, **rest}:
                return FlagSet(Flag(flag), **rest)
            case {"close": outcome, **rest}:
                return Closed(Outcome(outcome), **rest)
            case {"reopen": reason, **rest}:
                return Reopened(reason, **rest)
            case _:
                return Correction(self.labelled[told["withdraw"]], told["reason"])

    def _response(self, value: Response, rest: dict[str, Any]) -> ResponseGiven:
        category, responder = rest.pop("category", None), rest.pop("responder", None)
        return ResponseGiven(
            value,
            category=RefusalReason(category) if category else None,
            responder=find_body(self.register, responder).id if responder else None,
            **rest,
        )

    def _action(self, text: str, rest: dict[str, Any]) -> ActionFacts:
        promise = read_promise(rest["due"], self.today)
        posts = {post.facts.title: post.id for post in known_posts(self.register).posts}
        return ActionFacts(
            (),
            text,
            rest["letter"],
            owner=posts[rest["post"]] if "post" in rest else None,
            owner_words=rest.get("owner", ""),
            due=promise.day,
            due_words=promise.words,
            state=ActionState(rest.get("state", ActionState.PLANNED)),
        )

    def _evidence(self, told: dict[str, Any]) -> EvidenceFile | EvidenceAdded:
        title, day = told.pop("title"), date.fromisoformat(told.pop("evidence_date"))
        if "replaces" in told:
            told["replaces"] = self.labelled[told["replaces"]]
        if "evidence" in told:
            file = paths.resource("demonstration", "evidence", told.pop("evidence"))
            return EvidenceFile(file, title, day, **told)
        return EvidenceAdded(title, day, None, **told)

    def _assessment(self, value: str, rest: dict[str, Any]) -> AssessmentMade:
        if "scale" in rest:
            rest["scale"] = find_scale(self.register, rest["scale"]).id
        if "finding" in rest:
            rest["finding"] = Finding(rest["finding"])
        return AssessmentMade(value, **rest)

"""The story of the demonstration told into a register: each step by the service that a person's action would call."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid5

from tracker import paths
from tracker.domain.bodies import folded_name
from tracker.domain.facts import Holder, PostFacts, SubPoint, SuccessionFacts
from tracker.domain.kept import Post
from tracker.domain.outside import SALT_BYTES, Outside
from tracker.domain.scales import ActionState, Finding, LinkKind, Role
from tracker.domain.statements import AssessmentMade
from tracker.reading import read
from tracker.services.actions import amend_action, keep_post, known_posts, new_holder, reassign
from tracker.services.bodies import keep_succession
from tracker.services.detail import Detail, recommendation
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.intake import PublicationDetails, take_in
from tracker.services.ledger import Recording, record
from tracker.services.links import keep_links
from tracker.services.listing import find_body, find_publication
from tracker.services.publications import amend_publication, amend_recommendation, assess_report, set_role
from tracker.services.register import Register
from tracker.services.storyfacts import StoryFacts

Step = dict[str, Any]
_IDENTITIES = UUID("0f6b8f0e-8f0e-5d53-9d0b-9c0f0b6c7a11")
_TICK = timedelta(milliseconds=1)


@dataclass(slots=True)
class StoryClock:
    """The clock, ids and salts of the story. Each look at the clock is a little later than the one before."""

    moment: datetime
    _ids: Iterator[int] = field(default_factory=count)
    _salts: Iterator[int] = field(default_factory=count)

    def now(self) -> datetime:
        """Return the moment of the story."""
        self.moment += _TICK
        return self.moment

    def new_id(self) -> UUID:
        """Return an identity, the same in every telling."""
        return uuid5(_IDENTITIES, str(next(self._ids)))

    def new_salt(self) -> bytes:
        """Return a salt, the same in every telling."""
        return hashlib.sha256(f"{_IDENTITIES} salt {next(self._salts)}".encode()).digest()[:SALT_BYTES]

    def outside(self) -> Outside:
        """Return what a register takes from outside itself, as the story has it."""
        return Outside(self.now, self.new_id, self.new_salt)


@dataclass(slots=True)
class Telling:
    """The story on its way into a register. `_labelled` are the entries that a later step speaks of."""

    register: Register
    clock: StoryClock
    recorded_by: str
    _labelled: dict[str, UUID] = field(default_factory=dict)

    def tell(self, story: Step) -> None:
        """Take every step of the story, in the order of their recording."""
        for step in sorted((*story["reports"], *story["events"]), key=lambda told: moment(told["recorded_at"])):
            self.clock.moment = moment(step["recorded_at"])
            self._take(step.get("do", "take in" if "file" in step else "record"))(step)

    def _take(self, name: str) -> Callable[[Step], None]:
        ways: dict[str, Callable[[Step], None]] = {
            "take in": self._take_in,
            "record": self._record,
            "amend report": self._amend_report,
            "amend recommendation": self._amend_recommendation,
            "set role": self._set_role,
            "keep post": self._keep_post,
            "new holder": self._new_holder,
            "amend action": self._amend_action,
            "reassign": self._reassign,
            "link": self._link,
            "assess report": self._assess_report,
            "hand over": self._hand_over,
        }
        return ways[name]

    def _take_in(self, report: Step) -> None:
        document = paths.resource("demonstration", "reports", report["file"])
        details = PublicationDetails(
            report["title"], tuple(report["publishers"]), report["published"], report["code"], report["kind"]
        )
        take_in(self.register, document, details, read(document).formal, self.recorded_by)

    def _record(self, event: Step) -> None:
        facts = StoryFacts(self.register, self.clock.moment.date(), self._labelled)
        recording = Recording(
            on=date.fromisoformat(event["on"]) if "on" in event else None,
            by=event["by"],
            recorded_by=event.get("recorded_by", self.recorded_by),
            facts=tuple(facts.fact(told) for told in event["facts"]),
        )
        changes = record(self.register, self._assignments(event["ref"], event.get("to")), recording)
        if "label" in event:
            self._labelled[event["label"]] = changes.entries[0]

    def _details(self, ref: str) -> tuple[Detail, ...]:
        return recommendation(self.register, ref, self.clock.moment.date())

    def _assignments(self, ref: str, bodies: Sequence[str] | None) -> list[UUID]:
        """Return the recommendation's assignments to these bodies, as printed or as the register calls them.

        None means all.
        """
        details = self._details(ref)
        if bodies is None:
            return [d.row.id for d in details]
        found = {folded_name(d.row.body_name): d.row.id for d in details}
        found |= {folded_name(d.row.addressee): d.row.id for d in details if d.row.received_from is None}
        return [found[folded_name(name)] for name in bodies]

    def _amend_report(self, step: Step) -> None:
        known = find_publication(self.register, step["code"])
        facts = replace(known.facts, response_due=date.fromisoformat(step["response_due"]))
        amend_publication(self.register, known.id, facts, self.recorded_by, step["why"])

    def _amend_recommendation(self, step: Step) -> None:
        for ref in step["refs"]:
            known = self._details(ref)[0]
            points = tuple(SubPoint(letter, text) for letter, text in step.get("sub_points", {}).items())
            facts = replace(
                known.facts,
                themes=tuple(step.get("themes", known.facts.themes)),
                sub_points=points or known.facts.sub_points,
                priority=step.get("priority", known.facts.priority),
            )
            amend_recommendation(self.register, known.row.recommendation_id, facts, self.recorded_by, step["why"])

    def _set_role(self, step: Step) -> None:
        for assignment in self._assignments(step["ref"], step["to"]):
            set_role(self.register, assignment, Role(step["role"]), self.recorded_by, step["why"])

    def _keep_post(self, step: Step) -> None:
        holders = tuple(Holder(**holder) for holder in step["holders"])
        body = find_body(self.register, step["body"]).id
        keep_post(self.register, PostFacts(step["post"], step["directorate"], body, holders), self.recorded_by)

    def _post(self, title: str) -> Post:
        return next(post for post in known_posts(self.register).posts if post.facts.title == title)

    def _new_holder(self, step: Step) -> None:
        since = date.fromisoformat(step["since"])
        new_holder(self.register, self._post(step["post"]), step["name"], since, self.recorded_by, step["why"])

    def _amend_action(self, step: Step) -> None:
        action = next(a for d in self._details(step["ref"]) for a in d.actions if a.facts.letter == step["letter"])
        due = date.fromisoformat(step["due"]) if "due" in step else action.facts.due
        state = ActionState(step.get("state", action.facts.state))
        facts = replace(action.facts, due=due, state=state)
        on = date.fromisoformat(step["on"])
        amend_action(self.register, action.id, facts, on, step["by"], self.recorded_by, step.get("why", ""))

    def _reassign(self, step: Step) -> None:
        actions = [a.id for ref in step["refs"] for a in self._details(ref)[-1].actions]
        on, to = date.fromisoformat(step["on"]), self._post(step["post"]).id
        reassign(self.register, actions, to, on, step["by"], self.recorded_by, step["why"])

    def _link(self, step: Step) -> None:
        own = self._details(step["ref"])[0].row.recommendation_id
        others = [self._details(step["other"])[0].row.recommendation_id] if "other" in step else []
        keep_links(self.register, own, LinkKind(step["kind"]), others, self.recorded_by, step.get("words", ""))

    def _assess_report(self, step: Step) -> None:
        said = AssessmentMade(
            step["value"], Finding(step["finding"]), citation=step["citation"], text=step.get("text", "")
        )
        report, on = find_publication(self.register, step["code"]).id, date.fromisoformat(step["on"])
        assess_report(self.register, report, said, on, step["by"], self.recorded_by)

    def _hand_over(self, step: Step) -> None:
        before, after = (find_body(self.register, step[name]).id for name in ("from", "to"))
        keep_succession(
            self.register,
            SuccessionFacts(before, after, step["on"], step["function"]),
            self.recorded_by,
            why=step["why"],
        )
        (item,) = self._assignments(step["ref"], [step["from"]])
        decided = HandOver(
            date.fromisoformat(step["on"]), step["by"], self.recorded_by, {item: Pass((after,))}, step["why"]
        )
        hand_over(self.register, decided)


def moment(text: str) -> datetime:
    """Return a moment of the story."""
    return datetime.fromisoformat(text)

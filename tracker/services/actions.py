"""Actions of action plans: amended, and re-assigned in bulk when the post that owns them changes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import records
from tracker.db.entries import entries_about
from tracker.db.ledger import LedgerWriter
from tracker.domain.amendments import facts_on
from tracker.domain.dates import first_day, long_day, say_part
from tracker.domain.entries import Entry, Subject, SubjectKind, standing_entries
from tracker.domain.facts import ActionFacts, Holder, PostFacts
from tracker.domain.kept import Action, Post
from tracker.domain.rules import judge_action, judge_signature
from tracker.errors import BadInput, Refused
from tracker.services.bodies import judge_span, judge_why
from tracker.services.changes import Changes
from tracker.services.keeping import Kept, changes_of, keep
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class KnownPosts:
    """The posts of a register, and how many actions each owns."""

    posts: tuple[Post, ...]
    actions: dict[UUID, int]


def known_posts(register: Register) -> KnownPosts:
    """Return all posts of the register, in the alphabet of their titles."""
    with register.store.reading() as connection:
        posts = records.posts(connection)
        return KnownPosts(posts, {post.id: len(records.actions_owned(connection, post.id)) for post in posts})


def keep_post(
    register: Register, facts: PostFacts, recorded_by: str, identity: UUID | None = None, why: str = ""
) -> Changes:
    """Keep a new post, or amend one and say why; BadInput says what is wrong with its title or its holders."""
    if not facts.title.strip():
        raise BadInput("A post needs a title, such as “Director of Probation Operations”.")
    if not all(holder.name.strip() for holder in facts.holders):
        raise BadInput("A holder of the post has no name; write it, or take the line away.")
    for holder in facts.holders:
        judge_span(holder.name, holder.since, holder.until)
    judge_why(identity, why)
    return keep(register, [Kept(facts, identity)], recorded_by, why)


def new_holder(register: Register, post: Post, name: str, since: date, recorded_by: str, why: str = "") -> Changes:
    """Let somebody take over a post from a day; whoever held it before keeps their time in its history."""
    if not name.strip():
        raise BadInput("Name who holds the post now.")
    _judge_taking_over(post.facts.holders, since)
    day_before = (since - timedelta(days=1)).isoformat()
    held = tuple(replace(h, until=day_before) if h.until is None else h for h in post.facts.holders)
    facts = replace(post.facts, holders=(*held, Holder(name.strip(), since.isoformat())))
    return keep_post(
        register, facts, recorded_by, post.id, why.strip() or f"Held from {long_day(since)} by {name.strip()}"
    )


def _judge_taking_over(holders: Sequence[Holder], since: date) -> None:
    for holder in holders:
        if first_day(holder.since) >= since:
            raise BadInput(
                f"{holder.name} has held the post since {say_part(holder.since)}; a new holder comes after that day. "
                "To set down who held it earlier, amend the post."
            )


def reassign(
    register: Register, actions: Sequence[UUID], to: UUID, on: date, by: str, recorded_by: str, why: str
) -> Changes:
    """Give actions another owner from a day, all at once; who owned each before stays in its history."""
    if not actions:
        raise BadInput("There is no action to re-assign.")
    if not why.strip():
        raise BadInput("Say why the actions are re-assigned; who owned each before stays in its history.")

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        if to not in {post.id for post in records.posts(connection)}:
            raise BadInput("That post is not in this register.")
        return [
            writer.append(
                Subject(SubjectKind.ACTION, action),
                replace(_facts(said, on), owner=to),
                on=on,
                by=by.strip(),
                why=why.strip(),
            )
            for action, said in entries_about(connection, actions).items()
        ]

    judge_signature(on, by, recorded_by, register.outside.today())
    return changes_of(register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work))


def actions_of(register: Register, post: UUID) -> tuple[Action, ...]:
    """Return the actions that a post owns now."""
    with register.store.reading() as connection:
        owned = entries_about(connection, records.actions_owned(connection, post))
    return tuple(Action(identity, _facts(said)) for identity, said in owned.items())


def amend_action(
    register: Register, action: UUID, facts: ActionFacts, on: date, by: str, recorded_by: str, why: str = ""
) -> Changes:
    """Say an action again as it is from a day: further on, with another date or owner, or for other items too."""
    judge_signature(on, by, recorded_by, register.outside.today())
    judge_action(facts)
    if not facts.assignments:
        raise BadInput("An action serves at least one item; drop it instead, if it is no longer planned.")

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        _facts(entries_about(connection, [action])[action], on)
        subject = Subject(SubjectKind.ACTION, action)
        return [writer.append(subject, facts, on=on, by=by.strip(), why=why.strip())]

    return changes_of(register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work))


def _facts(said: Sequence[Entry], from_day: date | None = None) -> ActionFacts:
    """Return an action as it now is; Refused where more was said of it after a day from which it shall change."""
    facts = facts_on(said, ActionFacts)
    if facts is None:
        raise BadInput("That action is not in this register any more.")
    last = max((e.on for e in standing_entries(said) if e.on is not None), default=None)
    if from_day is not None and last is not None and from_day < last:
        raise Refused(f"“{facts.text}” was last changed on {long_day(last)}; choose that day or a later one.")
    return facts

"""Actions of action plans: amended, and re-assigned in bulk when the post that owns them changes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import records
from tracker.db.entries import entries_about
from tracker.db.ledger import LedgerWriter
from tracker.domain.amendments import facts_on
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import ActionFacts, Holder, PostFacts
from tracker.domain.kept import Action, Post
from tracker.domain.rules import judge_action, judge_signature
from tracker.errors import BadInput
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
    """Keep a new post, or amend one; BadInput where it has no title or a holder without a name."""
    if not facts.title.strip():
        raise BadInput("A post needs a title, such as “Director of Probation Operations”.")
    if not all(holder.name.strip() for holder in facts.holders):
        raise BadInput("A holder of the post has no name; write it, or take the line away.")
    return keep(register, [Kept(facts, identity)], recorded_by, why)


def new_holder(register: Register, post: Post, name: str, since: date, recorded_by: str, why: str = "") -> Changes:
    """Let somebody take over a post from a day; whoever held it before keeps their time in its history."""
    if not name.strip():
        raise BadInput("Name who holds the post now.")
    day_before = date.fromordinal(since.toordinal() - 1).isoformat()
    held = tuple(replace(h, until=day_before) if h.until is None else h for h in post.facts.holders)
    facts = replace(post.facts, holders=(*held, Holder(name.strip(), since.isoformat())))
    return keep_post(register, facts, recorded_by, post.id, why)


def reassign(
    register: Register, actions: Sequence[UUID], to: UUID, on: date, by: str, recorded_by: str, why: str
) -> Changes:
    """Give actions another owner from a day, all at once; who owned each before stays in its history."""
    if not actions:
        raise BadInput("There is no action to re-assign.")

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        if to not in {post.id for post in records.posts(connection)}:
            raise BadInput("That post is not in this register.")
        return [
            writer.append(
                Subject(SubjectKind.ACTION, action),
                replace(_facts(said), owner=to),
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
        _facts(entries_about(connection, [action])[action])
        subject = Subject(SubjectKind.ACTION, action)
        return [writer.append(subject, facts, on=on, by=by.strip(), why=why.strip())]

    return changes_of(register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work))


def _facts(said: Sequence[Entry]) -> ActionFacts:
    facts = facts_on(said, ActionFacts)
    if facts is None:
        raise BadInput("That action is not in this register any more.")
    return facts

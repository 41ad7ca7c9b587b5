"""Actions of action plans: amended, and re-assigned in bulk when the post that owns them changes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Connection, select

from tracker.db import records
from tracker.db.entries import entries_about
from tracker.db.ledger import LedgerWriter
from tracker.db.models import ActionRow
from tracker.domain.amendments import facts_on
from tracker.domain.dates import first_day, long_day, say_part
from tracker.domain.entries import Entry, Subject, SubjectKind, standing_entries
from tracker.domain.facts import ActionFacts, Holder, PostFacts
from tracker.domain.kept import Action, Post
from tracker.domain.rules import judge_action, judge_signature
from tracker.errors import BadInput, Refused
from tracker.services.bodies import judge_span, judge_why
from tracker.services.changes import Changes
from tracker.services.keeping import Kept, changes_of, keep, keep_one
from tracker.services.register import Register
from tracker.services.whose import whose


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
    judge_post(facts)
    judge_why(identity, why)
    return keep(register, [Kept(facts, identity)], recorded_by, why)


def judge_post(facts: PostFacts) -> None:
    """Refuse a post without a title, or with a holder whose name or time is none."""
    if not facts.title.strip():
        raise BadInput("A post needs a title, such as “Director of Probation Operations”.")
    if not all(holder.name.strip() for holder in facts.holders):
        raise BadInput("A holder of the post has no name; write it, or take the line away.")
    for holder in facts.holders:
        judge_span(holder.name, holder.since, holder.until)


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


@dataclass(frozen=True, slots=True)
class PrintedOwner:
    """An owner as action plans print it, which is no post yet, with the actions that it owns."""

    words: str
    actions: tuple[Action, ...]


def printed_owners(register: Register) -> tuple[PrintedOwner, ...]:
    """Return the owners that are no posts yet, in the alphabet; spelt alike but for case, they are one."""
    wanted = select(ActionRow.id).where(ActionRow.owner_id.is_(None), ActionRow.owner_words != "")
    with register.store.reading() as connection:
        said = entries_about(connection, connection.execute(wanted.order_by(ActionRow.key)).scalars().all())
    found: dict[str, list[Action]] = {}
    for identity, entries in said.items():
        facts = facts_on(entries, ActionFacts)
        if facts is not None:
            found.setdefault(" ".join(facts.owner_words.split()).casefold(), []).append(Action(identity, facts))
    owners = (PrintedOwner(actions[0].facts.owner_words.strip(), tuple(actions)) for actions in found.values())
    return tuple(sorted(owners, key=lambda owner: owner.words.casefold()))


def items_served(register: Register, actions: Sequence[Action]) -> dict[UUID, str]:
    """Return the items that some actions serve, by their ids: "HMPPS: SO2019/7"."""
    with register.store.reading() as connection:
        served = whose(connection, {item for action in actions for item in action.facts.assignments})
    return {item: owned.title for item, owned in served.items()}


def make_post(
    register: Register, facts: PostFacts, actions: Sequence[UUID], on: date, by: str, recorded_by: str, why: str
) -> Changes:
    """Keep a new post, and give it actions from a day, all or nothing; who owned each stays in its history."""
    judge_post(facts)
    _judge_reassigning(register, actions, on, by, recorded_by, why)

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        post = keep_one(register, writer, Kept(facts), why)
        return [post, *_reassigned(writer, connection, actions, _Reassigned(post.subject.id, on, by, why))]

    return changes_of(register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work))


def reassign(
    register: Register, actions: Sequence[UUID], to: UUID, on: date, by: str, recorded_by: str, why: str
) -> Changes:
    """Give actions another owner from a day, all at once; who owned each before stays in its history."""
    _judge_reassigning(register, actions, on, by, recorded_by, why)

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        if to not in {post.id for post in records.posts(connection)}:
            raise BadInput("That post is not in this register.")
        return _reassigned(writer, connection, actions, _Reassigned(to, on, by, why))

    return changes_of(register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work))


def _judge_reassigning(
    register: Register, actions: Sequence[UUID], on: date, by: str, recorded_by: str, why: str
) -> None:
    if not actions:
        raise BadInput("There is no action to re-assign.")
    if not why.strip():
        raise BadInput("Say why the actions are re-assigned; who owned each before stays in its history.")
    judge_signature(on, by, recorded_by, register.outside.today())


@dataclass(frozen=True, slots=True)
class _Reassigned:
    """To which post actions go, from which day, who says so and why."""

    to: UUID
    on: date
    by: str
    why: str


def _reassigned(
    writer: LedgerWriter, connection: Connection, actions: Sequence[UUID], said: _Reassigned
) -> list[Entry]:
    return [
        writer.append(
            Subject(SubjectKind.ACTION, action),
            replace(_facts(before, said.on), owner=said.to),
            on=said.on,
            by=said.by.strip(),
            why=said.why.strip(),
        )
        for action, before in entries_about(connection, actions).items()
    ]


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

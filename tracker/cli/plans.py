"""What a body's action plan says, as given to `record`: the response, an action with its owner, the target date."""

import re
from argparse import Namespace
from collections.abc import Collection
from datetime import date
from uuid import UUID

from tracker.domain.bodies import folded_name
from tracker.domain.dates import Promise, iso_day, read_promise
from tracker.domain.facts import ActionFacts
from tracker.domain.kept import Post
from tracker.domain.statements import ResponseGiven, TargetSet
from tracker.errors import BadInput
from tracker.services.actions import known_posts
from tracker.services.listing import find_body
from tracker.services.register import Register


def response(register: Register, given: Namespace) -> ResponseGiven:
    """Return the response, with the part agreed, the category of the reason, and the body that answers."""
    responder = find_body(register, given.responder).id if given.responder is not None else None
    return ResponseGiven(given.response, part=given.part or "", category=given.category, responder=responder)


def action(register: Register, given: Namespace, bodies: Collection[UUID]) -> ActionFacts:
    """Return the action; its owner is the post of that title, first one of these bodies, else kept as printed."""
    due = read_when(given.due, register.outside.today(), "due date") if given.due is not None else Promise(None)
    post = _post(known_posts(register).posts, given.owner, bodies) if given.owner else None
    return ActionFacts(
        assignments=(),
        text=given.action.strip(),
        letter=(given.letter or "").strip(" ()."),
        owner=post.id if post else None,
        owner_words="" if post else (given.owner or "").strip(),
        due=due.day,
        due_words=due.words,
    )


def _post(posts: Collection[Post], title: str, bodies: Collection[UUID]) -> Post | None:
    wanted = folded_name(title)
    fit = [post for post in posts if wanted in _titles(post)]
    fit = [post for post in fit if post.facts.body in bodies] or fit
    if len(fit) > 1:
        both = " and ".join(f"“{post.facts.title}, {post.facts.directorate or 'no directorate'}”" for post in fit[:2])
        raise BadInput(f"“{title}” is the title of two posts: {both}; give the directorate after a comma.")
    return fit[0] if fit else None


def _titles(post: Post) -> frozenset[str]:
    title, directorate = post.facts.title, post.facts.directorate
    return frozenset(folded_name(name) for name in (title, f"{title}, {directorate}"))


def target(register: Register, given: Namespace) -> TargetSet:
    """Return the target date, with why it is changed and who agreed to that."""
    promise = read_when(given.target, register.outside.today(), "target date")
    return TargetSet(promise.day, promise.words, given.reason or "", given.agreed_by or "")


def read_when(text: str, today: date, what: str) -> Promise:
    """Return a promise from an ISO date, or from the words of an action plan such as "by spring 2020"."""
    if not re.search(r"[^\W\d_]", text):
        return Promise(iso_day(text))
    try:
        return read_promise(text, today)
    except BadInput as fault:
        example = "write it as 2019-06-30, or in words such as “by the end of June 2019”"
        raise BadInput(f"“{text}” is not a {what}; {example}.") from fault

"""The window of the posts that own actions: who holds each, and their actions given to another post."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from tracker.domain.bodies import Body
from tracker.domain.kept import Action, Post, holder_on
from tracker.domain.words import plural
from tracker.services.actions import (
    PrintedOwner,
    actions_of,
    items_served,
    keep_post,
    known_posts,
    printed_owners,
)
from tracker.services.listing import bodies
from tracker.services.register import Register
from tracker.ui.keeping.fields import Fields
from tracker.ui.keeping.finder import Listed
from tracker.ui.keeping.holder_dialog import HolderDialog
from tracker.ui.keeping.post_form import NO_FACTS, PostForm
from tracker.ui.keeping.printed_owners_dialog import PrintedOwnersDialog
from tracker.ui.keeping.reassign_dialog import ReassignDialog
from tracker.ui.keeping.records_window import RecordsWindow, Texts, Work
from tracker.ui.keeping.words import action_words
from tracker.ui.parts import button


@dataclass(frozen=True, slots=True)
class Known:
    """The posts of a register with the actions that each owns, and the bodies that they are in.

    `printed` are owners who are no posts yet; `items` are what all these actions serve.
    """

    posts: tuple[Post, ...]
    actions: dict[UUID, tuple[Action, ...]]
    bodies: tuple[Body, ...]
    today: date
    printed: tuple[PrintedOwner, ...]
    items: dict[UUID, str]

    def post(self, identity: UUID) -> Post:
        """Return a post by its id."""
        return next(post for post in self.posts if post.id == identity)


def _known(register: Register) -> Known:
    found = known_posts(register)
    owned = {post: actions_of(register, post) if number else () for post, number in found.actions.items()}
    printed = printed_owners(register)
    every = [action for actions in (*owned.values(), *(owner.actions for owner in printed)) for action in actions]
    items = items_served(register, every)
    return Known(found.posts, owned, bodies(register), register.outside.today(), printed, items)


class PostsWindow(RecordsWindow):
    """Keeps the posts of a register."""

    texts = Texts(
        "Posts",
        "Find a post, a holder or a directorate",
        "&Add a post…",
        "A new post",
        "A post owns actions of action plans, and outlasts those who hold it: when somebody moves on, the actions stay "
        "with the post and its history says who held it when. When the work itself moves, its actions are re-assigned "
        "to another post, all at once.",
    )
    known: Known | None
    form: PostForm

    @override
    def make_form(self) -> Fields:
        return PostForm(self.context.theme, self.register.outside.today())

    @override
    def acts(self) -> Sequence[QPushButton]:
        self.holder_button = button("A &new holder…", self.new_holder)
        self.reassign_button = button("Re-a&ssign its actions…", self.reassign)
        return self.holder_button, self.reassign_button

    @override
    def foot_acts(self) -> Sequence[QPushButton]:
        self.printed_button = button("", self.make_posts)
        return (self.printed_button,)

    @override
    def read_known(self) -> Known:
        return _known(self.register)

    @override
    def listed(self, known: Any) -> Sequence[Listed]:
        return [self._listed(known, post) for post in known.posts]

    def _listed(self, known: Known, post: Post) -> Listed:
        facts = post.facts
        holder = holder_on(facts, known.today) or "nobody holds it"
        actions = plural(len(known.actions.get(post.id, ())), "action")
        others = " ".join(held.name for held in facts.holders)
        return Listed(post.id, facts.title, f"{holder} · {actions}", f"{facts.directorate} {others}")

    def _post(self) -> Post | None:
        return self.known.post(self.chosen) if self.known is not None and self.chosen is not None else None

    @override
    def show_record(self, chosen: UUID | None) -> tuple[str, str]:
        if self.known is None:
            return "", ""
        post = self.known.post(chosen) if chosen else None
        actions = self.known.actions.get(chosen, ()) if chosen else ()
        owned = [action_words(action, self.known.items) for action in actions]
        self.form.load(post.facts if post else NO_FACTS, self.known.bodies, owned)
        if post is None:
            return self.texts.new_title, ""
        holder = holder_on(post.facts, self.known.today)
        return post.facts.title, f"Held by {holder}" if holder else "Nobody is known to hold it now"

    @override
    def refresh(self) -> None:
        super().refresh()
        printed = len(self.known.printed) if self.known is not None else 0
        self.printed_button.setText(f"{plural(printed, '&owner')} as printed…")
        self.printed_button.setVisible(bool(printed))
        self.printed_button.setEnabled(not self._is_busy)
        owned = self.known.actions.get(self.chosen, ()) if self.known is not None and self.chosen is not None else ()
        others = len(self.known.posts) - 1 if self.known is not None else 0
        if self.reassign_button.isEnabled() and not (owned and others > 0):
            self.reassign_button.setEnabled(False)
            self.reassign_button.setToolTip("Add the other post first" if owned else "It owns no action")

    @override
    def keeping(self, chosen: UUID | None, person: str, why: str) -> Work:
        register, facts = self.register, self.form.facts()
        return lambda: keep_post(register, facts, person, chosen, why)

    def new_holder(self) -> None:
        """Ask who takes over the post that is shown."""
        post = self._post()
        if post is not None:
            opening = self.over("Kept: a new holder.")
            self.as_person(lambda person: HolderDialog(opening, post, person).open())

    def reassign(self) -> None:
        """Ask to which post the actions of the one that is shown move."""
        post, known = self._post(), self.known
        if post is None or known is None:
            return
        about = (post, known.actions.get(post.id, ()), known.posts)

        def ask(person: str) -> None:
            opening = replace(self.over(), on_changed=lambda changes: self.changed(changes, dialog.told()))
            dialog = ReassignDialog(opening, about, person, known.items)
            dialog.open()

        self.as_person(ask)

    def make_posts(self) -> None:
        """Ask which owner as printed becomes a post."""
        known = self.known
        if known is None or not known.printed:
            return

        def ask(person: str) -> None:
            opening = replace(self.over(), on_changed=lambda changes: self.changed(changes, dialog.told()))
            dialog = PrintedOwnersDialog(opening, known.printed, known.items, person)
            dialog.open()

        self.leave(lambda: self.as_person(ask))

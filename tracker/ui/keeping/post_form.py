"""The fields of a post: its title, directorate and body, and who held it when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.bodies import Body
from tracker.domain.facts import Holder, PostFacts
from tracker.ui.keeping.body_choice import BodyChoice
from tracker.ui.keeping.fields import Fields
from tracker.ui.parts import label
from tracker.ui.records.lines_field import LinesField, SpanLine
from tracker.ui.theme import Step, Theme

NO_FACTS = PostFacts("")


class HolderLine(SpanLine):
    """Somebody who held the post."""

    def __init__(self, theme: Theme, today: date) -> None:
        self.named = QLineEdit()
        self.named.setAccessibleName("Holder")
        self.named.setPlaceholderText("Name")
        super().__init__(theme, today, "Holder", (self.named,))

    @override
    def fault(self) -> str | None:
        named = None if self.named.text().strip() else "A holder has no name; write it, or take the line away."
        return named or super().fault()


class HoldersField(LinesField[HolderLine]):
    """Who held the post, the first one first."""

    def __init__(self, theme: Theme, today: date) -> None:
        self._today = today
        super().__init__(theme, "Holders", "Add somebody who held it")

    @override
    def new_line(self) -> HolderLine:
        return HolderLine(self._theme, self._today)

    def load(self, holders: Sequence[Holder]) -> None:
        """Show holders."""
        self.clear()
        for holder in holders:
            line = self.add_line()
            line.named.setText(holder.name)
            line.since.set_part(holder.since)
            line.until.set_part(holder.until)

    def holders(self) -> tuple[Holder, ...]:
        """Return the holders that are written."""
        return tuple(Holder(line.named.text().strip(), line.since.part(), line.until.part()) for line in self.lines)


class PostForm(Fields):
    """The fields of one post."""

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__(theme)
        self._build(today)

    def _build(self, today: date) -> None:
        self.post_title, self.directorate = QLineEdit(), QLineEdit()
        self.post_title.setPlaceholderText("Such as: Director of Probation Operations")
        self.body = BodyChoice("Body", "The body that the post is in")
        self.holders = HoldersField(self.theme, today)
        self.owned = label(muted=True, wrap=True, step=Step.SMALL)
        self.add("&Title", self.post_title, lambda: None if self.post_title.text().strip() else "A post needs a title.")
        self.add("Directo&rate", self.directorate)
        self.add("&Body", self.body, self.body.fault)
        self.add("&Who held it", self.holders, self.holders.fault)
        self.add("Its actions", self.owned)

    def load(self, facts: PostFacts, bodies: Sequence[Body], actions: Sequence[str]) -> None:
        """Show a post with the words of the actions that it owns."""
        self.body.show_bodies(bodies)
        self.post_title.setText(facts.title)
        self.directorate.setText(facts.directorate)
        self.body.set_value(facts.body)
        self.holders.load(facts.holders)
        self.owned.setText("\n".join(f"•  {words}" for words in actions) or "It owns no action.")

    def facts(self) -> PostFacts:
        """Return what is written; BadInput where a day is none."""
        return PostFacts(
            self.post_title.text().strip(),
            self.directorate.text().strip(),
            self.body.value(),
            self.holders.holders(),
        )

"""The fields of a body: its names and their times, what it is part of, and who took over from whom."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from typing_extensions import override

from tracker.domain.bodies import Body
from tracker.domain.facts import BodyFacts, DatedName, Parent
from tracker.errors import BadInput
from tracker.services.bodies import judge_body
from tracker.ui.day_field import DayField
from tracker.ui.keeping.body_choice import BodyChoice
from tracker.ui.keeping.fields import Fields
from tracker.ui.keeping.successions_field import SuccessionsField
from tracker.ui.records.lines_field import LinesField, SpanLine
from tracker.ui.records.part_edit import PartEdit
from tracker.ui.theme import Theme

NO_FACTS = BodyFacts("")


class NameLine(SpanLine):
    """An earlier name with its short one."""

    def __init__(self, theme: Theme, today: date) -> None:
        self.named, self.short = QLineEdit(), QLineEdit()
        self.named.setAccessibleName("Earlier name")
        self.named.setPlaceholderText("Earlier name")
        self.short.setAccessibleName("Earlier short name")
        self.short.setPlaceholderText("Short")
        super().__init__(theme, today, "Earlier name", (self.named, self.short))

    def name_facts(self) -> DatedName:
        """Return the name with its time."""
        short = self.short.text().strip() or None
        return DatedName(self.named.text().strip(), short, self.since.part(), self.until.part())


class NamesField(LinesField[NameLine]):
    """The names that a body bore before."""

    def __init__(self, theme: Theme, today: date) -> None:
        self._today = today
        super().__init__(theme, "Earlier names", "Add an earlier name")

    @override
    def new_line(self) -> NameLine:
        return NameLine(self._theme, self._today)

    def load(self, names: Sequence[DatedName]) -> None:
        """Show names."""
        self.clear()
        for name in names:
            line = self.add_line()
            line.named.setText(name.name)
            line.named.setCursorPosition(0)
            line.short.setText(name.short_name or "")
            line.since.set_part(name.since)
            line.until.set_part(name.until)

    def names(self) -> tuple[DatedName, ...]:
        """Return the names that are written."""
        return tuple(line.name_facts() for line in self.lines)


class ParentLine(SpanLine):
    """A body that this one is or was part of."""

    def __init__(self, theme: Theme, today: date, bodies: Sequence[Body]) -> None:
        self.body = BodyChoice("Part of", "The body that it is part of")
        self.body.show_bodies(bodies)
        super().__init__(theme, today, "Part of", (self.body,))

    @override
    def fault(self) -> str | None:
        return self.body.fault_if_none() or super().fault()


class ParentsField(LinesField[ParentLine]):
    """What a body is or was part of."""

    def __init__(self, theme: Theme, today: date) -> None:
        self._today = today
        self.bodies: Sequence[Body] = ()
        super().__init__(theme, "Part of", "Add a body that it is part of")

    @override
    def new_line(self) -> ParentLine:
        return ParentLine(self._theme, self._today, self.bodies)

    def load(self, parents: Sequence[Parent]) -> None:
        """Show parents."""
        self.clear()
        for parent in parents:
            line = self.add_line()
            line.body.set_value(parent.body)
            line.since.set_part(parent.since)
            line.until.set_part(parent.until)

    def parents(self) -> tuple[Parent, ...]:
        """Return the parents that are written."""
        return tuple(
            Parent(body, line.since.part(), line.until.part()) for line in self.lines if (body := line.body.value())
        )


class BodyForm(Fields):
    """The fields of one body."""

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__(theme)
        self._identity: UUID | None = None
        self._build(today)

    def _build(self, today: date) -> None:
        self.name, self.short_name = QLineEdit(), QLineEdit()
        self.aliases, self.note = self._lines("One on each line"), self._lines("What a colleague should know of it")
        self.since, self.until = PartEdit(today, "From"), PartEdit(today, "Until", "Goes on")
        self.checked = DayField(self.theme, today, "Checked on", optional=True, no_future="it cannot be checked yet")
        self.class_of = BodyChoice("A class of", "None: it is one body")
        self.class_of.setToolTip("An open class, such as “Chief Constables”, belongs to the body whose members it is")
        self.names, self.parents = NamesField(self.theme, today), ParentsField(self.theme, today)
        self.successions = SuccessionsField(self.theme)
        self.add("&Name", self.name, lambda: None if self.name.text().strip() else "A body needs a name.")
        self.add("&Short name", self.short_name)
        self.add("&Other names", self.aliases)
        self.add("F&rom", self.since, self.since.fault)
        self.add("&Until", self.until, lambda: self.until.fault() or self._time_fault())
        self.add("&Earlier names", self.names, self.names.fault)
        self.add("&Part of", self.parents, self.parents.fault)
        self.add("A &class of", self.class_of, self.class_of.fault)
        self.add("Took over, &taken over", self.successions)
        self.add("Note", self.note)
        self.add("Checked on", self.checked, self.checked.fault)

    def _lines(self, hint: str) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setPlaceholderText(hint)
        made.setFixedHeight(self.theme.space(15))
        return made

    def _time_fault(self) -> str | None:
        """Return what the rules say of the whole, beneath its last day."""
        try:
            judge_body(self.facts(), self._identity)
        except BadInput as fault:
            return str(fault) if self.name.text().strip() else None
        return None

    def load(self, facts: BodyFacts, identity: UUID | None, bodies: Sequence[Body]) -> None:
        """Show a body, or with no facts the fields of a new one."""
        self._identity = identity
        others = [body for body in bodies if body.id != identity]
        self.class_of.show_bodies(others)
        self.parents.bodies = others
        self.name.setText(facts.name)
        self.short_name.setText(facts.short_name or "")
        self.aliases.setPlainText("\n".join(facts.aliases))
        self.since.set_part(facts.since)
        self.until.set_part(facts.until)
        self.note.setPlainText(facts.note or "")
        self.checked.set_day(facts.checked)
        self.class_of.set_value(facts.class_of)
        self.names.load(facts.names)
        self.parents.load(facts.parents)
        for line in (self.name, self.short_name):
            line.setCursorPosition(0)

    def facts(self) -> BodyFacts:
        """Return what is written; BadInput where a day is none."""
        return BodyFacts(
            name=self.name.text().strip(),
            short_name=self.short_name.text().strip() or None,
            aliases=tuple(line.strip() for line in self.aliases.toPlainText().splitlines() if line.strip()),
            since=self.since.part(),
            until=self.until.part(),
            note=self.note.toPlainText().strip() or None,
            checked=self.checked.day(),
            class_of=self.class_of.value(),
            names=self.names.names(),
            parents=self.parents.parents(),
        )

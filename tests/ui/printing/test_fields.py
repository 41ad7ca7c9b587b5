"""The fields of the choices: each answers with plain values."""

from datetime import date
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.printing.registers import issued
from tests.ui.rows import TODAY
from tracker.domain.issued import IssuedReport
from tracker.domain.listing import Count, Counts
from tracker.domain.markings import Marking
from tracker.services.position import Scope
from tracker.services.register import Register
from tracker.settings import Settings
from tracker.ui.desk_context import Context
from tracker.ui.filters import Filters, Named
from tracker.ui.printing.choices import Offered
from tracker.ui.printing.covers_fields import Covers, CoversFields
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.manner_fields import MannerFields
from tracker.ui.printing.marking_fields import MarkingFields
from tracker.ui.printing.period_fields import PeriodFields, Since

LAMPS, SIGNALS = UUID(int=1), UUID(int=2)
COUNTS = Counts(
    recommendations=2,
    total=2,
    open=2,
    by_schedule={},
    by_status={},
    by_body=(Count(LAMPS, "Lamps", "The Lamp Service", 1, 1, 0), Count(SIGNALS, "Signals", "Signals Board", 1, 1, 0)),
    by_publication=(),
    by_theme=(("Light", 2), ("Rails", 1)),
)


def covers_of(context: Context, qtbot: QtBot, filters: Filters) -> CoversFields:
    made = CoversFields(context.theme, TODAY, FromDesk(filters))
    qtbot.addWidget(made)
    made.load(Offered(COUNTS, ()))
    return made


@pytest.mark.parametrize(
    ("filters", "covers", "scope", "names"),
    [
        (Filters(), Covers.EVERYTHING, Scope(), ()),
        (Filters(as_now=True), Covers.EVERYTHING, Scope(as_now=True), ()),
        (Filters(body=Named(LAMPS, "Lamps")), Covers.BODY, Scope(body=LAMPS), ("Lamps",)),
        (Filters(theme="Rails"), Covers.THEME, Scope(theme="Rails"), ("Rails",)),
        (
            Filters(theme="Rails", body=Named(LAMPS, "Lamps")),
            Covers.THEME,
            Scope(body=LAMPS, theme="Rails"),
            ("Lamps", "Rails"),
        ),
    ],
)
def test_what_the_desk_was_narrowed_to_is_covered(
    context: Context, qtbot: QtBot, filters: Filters, covers: Covers, scope: Scope, names: tuple[str, ...]
) -> None:
    made = covers_of(context, qtbot, filters)
    assert (made.chosen, made.scope(), made.names()) == (covers, scope, names)
    assert made.lack() is None


def test_what_is_not_there_is_not_offered(context: Context, qtbot: QtBot) -> None:
    made = covers_of(context, qtbot, Filters())
    offered = [made.covers.itemData(at) for at in range(made.covers.count())]
    assert offered == [Covers.EVERYTHING, Covers.BODY, Covers.THEME]


def test_a_body_is_one_body_to_begin_with(context: Context, qtbot: QtBot) -> None:
    made = covers_of(context, qtbot, Filters())
    made.choose(Covers.BODY)
    assert made.scope() == Scope(body=LAMPS)


def test_a_theme_must_be_chosen(context: Context, qtbot: QtBot) -> None:
    made = covers_of(context, qtbot, Filters())
    made.choose(Covers.THEME)
    assert made.lack() == "Choose the theme that this is about."


@pytest.fixture
def last(register: Register) -> IssuedReport:
    return issued(register, date(2026, 3, 31))


def test_a_report_goes_on_from_the_last_one_unless_somebody_chooses_otherwise(
    context: Context, qtbot: QtBot, last: IssuedReport
) -> None:
    made = PeriodFields(context.theme, TODAY)
    qtbot.addWidget(made)
    chosen = [made.chosen]
    for report in (last, None, last):
        made.offer(report)
        chosen.append(made.chosen)
    made.since.setCurrentIndex(0)
    made.offer(last)
    chosen.append(made.chosen)
    assert chosen == [Since.NONE, Since.LAST, Since.NONE, Since.LAST, Since.NONE]


def test_the_day_counts_only_where_it_is_asked_for(context: Context, qtbot: QtBot) -> None:
    made = PeriodFields(context.theme, TODAY)
    qtbot.addWidget(made)
    made.day.edit.setText("31/2/2019")
    assert (made.fault(), made.since_day()) == (None, None)
    made.since.setCurrentIndex(made.since.count() - 1)
    assert made.fault() is not None
    made.day.set_day(date(2020, 1, 1))
    assert (made.fault(), made.since_day()) == (None, date(2020, 1, 1))


def test_the_marking_is_the_highest_unless_one_is_chosen(context: Context, qtbot: QtBot) -> None:
    made = MarkingFields(context.theme, TODAY)
    qtbot.addWidget(made)
    made.descriptors.setText("staff, legal")
    assert (made.level(), made.words()) == (None, ("staff", "legal"))
    made.marking.setCurrentText("OFFICIAL")
    assert made.level() == Marking("OFFICIAL")
    made.show_carried(Marking("OFFICIAL"), 2)
    assert made.told.text() == "2 items marked higher are left out."
    assert made.marking.accessibleDescription() == made.told.text()


def test_author_and_distribution_begin_as_they_were_last(context: Context, qtbot: QtBot) -> None:
    made = MannerFields(context.theme)
    qtbot.addWidget(made)
    made.load(Settings(person="Ann Reader"))
    assert (made.author.text(), made.recipients()) == ("Ann Reader", ())
    made.load(Settings(person="Ann Reader", author="The office", distribution="The board; The minister"))
    assert (made.author.text(), made.recipients()) == ("The office", ("The board", "The minister"))
    assert not made.internal.isChecked()

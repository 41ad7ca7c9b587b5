"""The dialog for a target date."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QScrollArea
from pytestqt.qtbot import QtBot

from tests.builders import say
from tests.ui.dialogs.conftest import Desk
from tests.ui.keys import press, write
from tests.ui.waiting import settle
from tracker.domain.statements import TargetSet
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.target import TargetDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(context: Context, office: Desk, qtbot: QtBot, title: str) -> TargetDialog:
    dialog = TargetDialog.ask(context, None, office.case(title), office.told.append)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def first(context: Context, office: Desk, qtbot: QtBot) -> TargetDialog:
    return opened(context, office, qtbot, "Lamps: NS2019/3")


@pytest.fixture
def change(context: Context, office: Desk, qtbot: QtBot) -> TargetDialog:
    return opened(context, office, qtbot, "Lamps: NS2019/2")


def test_the_first_target_date_asks_for_no_reason(first: TargetDialog, context: Context, office: Desk) -> None:
    assert not first.reason_given.isVisible()
    assert not first.agreed_by.isVisible()
    write(first.focusWidget(), "by spring 2027")
    press(first, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.asked[0][1].facts == (TargetSet(date(2027, 5, 31), "by spring 2027"),)
    assert office.told[0].words == "Lamps: NS2019/3: target date 31 May 2027"


def test_a_change_shows_the_promise_and_needs_reason_and_agreement(
    change: TargetDialog, context: Context, office: Desk
) -> None:
    assert change.promised.text() == "30 Jun 2020 · first 30 Sep 2019 · 1 move · +274 days"
    write(change.target.edit, "31/12/2026")
    assert change.first_fault() == "A change of the target date needs why it changes."
    write(change.reason_given, "Oil ran short again.")
    assert change.first_fault() == "A change of the target date needs who agreed to the change."
    write(change.agreed_by, "The Harbour Board")
    press(change, Qt.Key.Key_Return, CTRL)
    settle(context)
    expected = TargetSet(date(2026, 12, 31), None, "Oil ran short again.", "The Harbour Board")
    assert office.asked[0][1].facts == (expected,)


def test_ticking_a_body_with_a_promise_asks_for_the_reason(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(context, office, qtbot, "Signals: NS2019/2")
    assert not dialog.reason_given.isVisible()
    lamps = next(box for box in dialog.findChildren(QCheckBox) if box.text() == "Lamps")
    press(lamps, Qt.Key.Key_Space)
    assert dialog.reason_given.isVisible()
    assert dialog.promised.text().startswith("Lamps: 30 Jun 2020")


def test_nothing_overlaps_when_the_reason_is_asked_for_two_bodies(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(context, office, qtbot, "Signals: NS2019/2")
    dialog.show()
    QApplication.processEvents()
    lamps = next(box for box in dialog.findChildren(QCheckBox) if box.text() == "Lamps")
    press(lamps, Qt.Key.Key_Space)
    QApplication.processEvents()
    bar = dialog.findChildren(QScrollArea)[0].verticalScrollBar()
    assert bar.maximum() == 0 or dialog.height() >= dialog.screen().availableGeometry().height() - 40
    fields = [dialog.target, dialog.reason_given, dialog.agreed_by, dialog.text, dialog.internal, dialog.on, dialog.by]
    places = [(field.mapTo(dialog, QPoint()).y(), field.height()) for field in fields]
    assert all(top + height <= below for (top, height), (below, _) in pairwise(places)), places
    assert all(field.height() >= field.minimumSizeHint().height() for field in fields[:3])


def test_a_date_promised_meanwhile_asks_for_the_reason_and_keeps_the_words(
    first: TargetDialog, context: Context, office: Desk
) -> None:
    say(office.register, office.sample.assignments["Lamps: NS2019/3"], date(2020, 1, 1), TargetSet(date(2027, 1, 31)))
    write(first.target.edit, "31/3/2027")
    write(first.text, "As agreed.")
    press(first, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert first.refusal.isVisible()
    assert first.promised.text().startswith("31 Jan 2027")
    write(first.reason_given, "Oil ran short.")
    write(first.agreed_by, "The Harbour Board")
    assert first.text.toPlainText() == "As agreed."
    press(first, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert not first.isVisible()
    assert len(office.told) == 1


def test_a_date_that_does_not_exist_is_told(first: TargetDialog) -> None:
    write(first.target.edit, "31/11/2026")
    fault = first.first_fault()
    assert fault is not None
    assert "not a day of the calendar" in fault

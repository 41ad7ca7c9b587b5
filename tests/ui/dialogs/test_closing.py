"""The dialog that closes: only what the reason needs, a live line of what lacks, and unverified only outright."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.builders import write_file
from tests.ui.accessibility import nameless
from tests.ui.dialogs.conftest import KEEPERS, LAMPS, OIL, Desk, Opener, is_clear
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.domain.contents import EntryKind
from tracker.domain.scales import Outcome, Progress, Response
from tracker.domain.statements import Closed, ProgressReported, Reopened, ResponseGiven
from tracker.domain.status import Status
from tracker.services.ledger import EvidenceFile
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.closing import CloseDialog

# A list under a field is a window that the platform without a screen cannot raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


def told(dialog: CloseDialog) -> str:
    return next(shown.text() for shown in dialog.lacks.findChildren(QLabel))


def closed(office: Desk, title: str) -> Closed:
    said = office.said(title, EntryKind.CLOSURE)
    assert isinstance(said, Closed)
    return said


@pytest.fixture
def claimed(office: Desk, tmp_path: Path) -> Desk:
    """Let Bo Keeper report the oil complete, with evidence of the same month."""
    note = write_file(tmp_path, "oil.txt", "Counted.")
    office.say(OIL, date(2020, 2, 1), ProgressReported(Progress.COMPLETE), EvidenceFile(note, "Oil", date(2020, 1, 20)))
    return office


def test_the_reason_decides_what_is_asked(show: Opener) -> None:
    dialog = show(CloseDialog, OIL)
    fields = dialog.reasons
    asked = {
        Qt.Key.Key_D: [fields.check],
        Qt.Key.Key_F: [fields.check],
        Qt.Key.Key_N: [fields.agreed_by],
        Qt.Key.Key_S: [fields.superseded_by],
        Qt.Key.Key_L: [fields.why, fields.agreed_by],
    }
    every = [fields.check, fields.cited, fields.checker, fields.role, fields.superseded_by, fields.why]
    assert not any(field.isVisible() for field in [*every, fields.agreed_by, dialog.lacks])
    for letter, wanted in asked.items():
        press_letter(dialog, letter)
        assert [field for field in [*every, fields.agreed_by] if field.isVisible()] == wanted


def test_it_is_closed_once_nothing_lacks(show: Opener, context: Context, claimed: Desk) -> None:
    dialog = show(CloseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_D)
    assert told(dialog) == "It lacks the name of a checker."
    press_letter(dialog, Qt.Key.Key_C)
    press_letter(dialog, Qt.Key.Key_E)
    write(dialog.focusWidget(), "bo keeper")
    assert "a checker other than bo keeper, who reported it complete" in told(dialog)
    assert not dialog.submit_button.isEnabled()
    dialog.reasons.checker.selectAll()
    write(dialog.focusWidget(), "Cy Check")
    assert told(dialog) == "It lacks the checker’s role, or the report in which an inspectorate verified it."
    press_letter(dialog, Qt.Key.Key_P)
    write(dialog.focusWidget(), "Head of assurance")
    assert told(dialog) == "Nothing lacks: it prints as checked internally by Cy Check, Head of assurance."
    assert (dialog.submit_button.text(), dialog.lacks.box.isVisible()) == ("Close the item", False)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert claimed.detail(OIL).row.status is Status.IMPLEMENTED
    said = closed(claimed, OIL)
    assert (said.checker, said.role, said.unverified) == ("Cy Check", "Head of assurance", False)
    assert claimed.told[0].words == "Lamps: NS2019/3: closed as implemented"


def test_a_body_does_not_check_itself(show: Opener, claimed: Desk) -> None:
    dialog = show(CloseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_D)
    press_letter(dialog, Qt.Key.Key_C)
    write(dialog.reasons.role, "Head of assurance")
    for checker in ("the lamplighters", "Lamp Service", "LAMPS"):
        dialog.reasons.checker.clear()
        write(dialog.reasons.checker, checker)
        assert told(dialog) == "It lacks a checker other than the body itself."
    dialog.reasons.checker.clear()
    write(dialog.reasons.checker, "Signals")
    assert told(dialog).startswith("Nothing lacks")


def test_an_inspectorate_verifies_in_a_report(show: Opener, context: Context, claimed: Desk) -> None:
    dialog = show(CloseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_D)
    press_letter(dialog, Qt.Key.Key_V)
    press_letter(dialog, Qt.Key.Key_W)
    write(dialog.focusWidget(), "hb2020: harbours in bad weather, march 2020")
    assert dialog.reasons.checker.text() == "Inspectorate of Lights"
    assert told(dialog).startswith("Nothing lacks: it prints as verified by Inspectorate of Lights (HB2020: Harbours")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    said = closed(claimed, OIL)
    assert said.publication == claimed.sample.publications["HB2020"]
    assert said.checker == "Inspectorate of Lights"


def test_what_lacks_must_be_accepted_outright(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(CloseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_D)
    assert "evidence dated no later than the closing and the name of a checker" in told(dialog)
    assert dialog.first_fault() is not None
    press(dialog, Qt.Key.Key_Return, CTRL)
    press_letter(dialog, Qt.Key.Key_U)
    assert dialog.lacks.box.hasFocus()
    assert dialog.submit_button.text() == "Close unverified"
    assert "It lacks evidence" in dialog.lacks.box.accessibleName()
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.detail(OIL).row.status is Status.UNVERIFIED
    assert "the name of a checker" in closed(office, OIL).lacking
    assert office.told[0].words == "Lamps: NS2019/3: closed as implemented (unverified)"


def test_another_recommendation_took_over(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(CloseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_S)
    assert told(dialog) == "It lacks the reference that took over."
    press_letter(dialog, Qt.Key.Key_Y)
    offered = [dialog.reasons.superseded_by.itemText(n) for n in range(dialog.reasons.superseded_by.count())]
    assert not any(words.startswith("NS2019/3") for words in offered)
    write(dialog.focusWidget(), "HB2020/9")
    assert dialog.first_fault() == "“HB2020/9” is not among them; choose from the list."
    dialog.reasons.superseded_by.clearEditText()
    write(dialog.focusWidget(), "hb2020/1")
    assert told(dialog) == "Nothing lacks."
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert closed(office, OIL) == Closed(Outcome.SUPERSEDED, superseded_by="HB2020/1")


def test_what_is_no_longer_relevant_says_why_and_who_agreed(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(CloseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_L)
    press_letter(dialog, Qt.Key.Key_H)
    write(dialog.focusWidget(), "Lamps are electric now.")
    press_letter(dialog, Qt.Key.Key_G)
    write(dialog.focusWidget(), "The Board")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    expected = Closed(Outcome.NO_LONGER_RELEVANT, reason="Lamps are electric now.", agreed_by="The Board")
    assert closed(office, OIL) == expected


def test_a_refusal_is_accepted_by_name(show: Opener, context: Context, office: Desk) -> None:
    office.say(OIL, date(2019, 2, 15), ResponseGiven(Response.NOT_AGREED))
    dialog = show(CloseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_N)
    assert told(dialog) == "It lacks the name of whoever accepted that."
    press_letter(dialog, Qt.Key.Key_G)
    write(dialog.focusWidget(), "The Minister")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.detail(OIL).row.status is Status.CLOSED_NOT_AGREED


def test_what_lacks_is_told_of_every_item_and_of_its_day(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(CloseDialog, LAMPS)
    press_letter(dialog, Qt.Key.Key_D)
    assert told(dialog) == "It lacks the name of a checker."
    press_letter(dialog, Qt.Key.Key_A)
    settle(context)
    lines = told(dialog).split("\n")
    assert lines[0].startswith("Signals: NS2019/2 lacks evidence dated no later than the closing")
    assert lines[1] == "Lamps: NS2019/2 lacks the name of a checker."
    press_letter(dialog, Qt.Key.Key_A)
    press(dialog.bodies.boxes[1] if dialog.bodies else dialog, Qt.Key.Key_Space)
    dialog.on.set_day(date(2019, 12, 1))
    settle(context)
    assert told(dialog).startswith("It lacks evidence dated no later than the closing")


def test_typing_on_after_a_refusal_closes_nothing_unverified(show: Opener, context: Context) -> None:
    dialog = show(CloseDialog, LAMPS)
    press_letter(dialog, Qt.Key.Key_D)
    press(dialog, Qt.Key.Key_Return, CTRL)
    write(dialog.focusWidget(), "Ann Checker")
    assert not dialog.lacks.box.isChecked()
    press(dialog, Qt.Key.Key_Tab)
    assert dialog.lacks.box.hasFocus()


def test_what_was_taken_away_meanwhile_is_told_anew(show: Opener, context: Context, claimed: Desk) -> None:
    dialog = show(CloseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_D)
    press_letter(dialog, Qt.Key.Key_C)
    write(dialog.reasons.checker, "Cy Check")
    write(dialog.reasons.role, "Head of assurance")
    claimed.say(OIL, date(2020, 3, 1), ProgressReported(Progress.COMPLETE), by="Cy Check")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert "a checker other than Cy Check" in dialog.refusal.text()
    assert "a checker other than Cy Check" in told(dialog)
    assert dialog.lacks.box.isVisible()


def test_what_is_closed_is_not_closed_again(office: Desk) -> None:
    office.say(OIL, date(2020, 5, 4), Closed(Outcome.SUPERSEDED, superseded_by="NS2019/1"))
    assert CloseDialog.hindrance(office.case(OIL)) == "It was closed on 4 May 2020 already; re-open it first."
    office.say(OIL, date(2020, 6, 1), Reopened("It did not take over."))
    assert CloseDialog.hindrance(office.case(OIL)) is None


@pytest.mark.parametrize("title", [LAMPS, KEEPERS])
def test_all_is_named_and_no_letter_serves_twice(title: str, show: Opener) -> None:
    dialog = show(CloseDialog, title)
    for outcome in (Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_L, Qt.Key.Key_D, Qt.Key.Key_V, Qt.Key.Key_C):
        press_letter(dialog, outcome)
        assert is_clear(dialog)
    assert nameless(dialog) == []

"""The marking that a report carries on every page."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.keys import write
from tests.ui.printing.conftest import Make, remade
from tests.ui.printing.pdf_texts import texts_of
from tests.ui.printing.registers import with_sensitive_evidence
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.window import PrintWindow


def test_descriptors_are_printed_with_the_marking(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    write(window.panel.marking.descriptors, "staff")
    remade(window, context, qtbot)
    assert window.panel.marking.told.text() == "Printed on every page: OFFICIAL – STAFF"


def test_the_highest_marking_of_anything_in_it_is_carried(make: Make, register: Register, tmp_path: Path) -> None:
    with_sensitive_evidence(register, tmp_path)
    window = make(FromDesk())
    assert window.panel.marking.told.text() == "Printed on every page: OFFICIAL-SENSITIVE"
    assert "OFFICIAL-SENSITIVE" in texts_of(window._made.pdf if window._made else b"")[1]
    assert window.save_button.isEnabled()


def test_a_lower_marking_says_how_many_items_it_leaves_out(
    make: Make, register: Register, tmp_path: Path, context: Context, qtbot: QtBot
) -> None:
    with_sensitive_evidence(register, tmp_path)
    window = make(FromDesk())
    window.panel.marking.marking.setCurrentText("OFFICIAL")
    remade(window, context, qtbot)
    assert window.panel.marking.told.text() == "1 item marked higher is left out."
    assert window.checks.model.lines[0].text == "Marked higher than the report (1)"

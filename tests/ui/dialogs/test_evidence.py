"""The dialog for evidence."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.dialogs.conftest import LAMPS, OIL, Desk, Opener, is_clear
from tests.ui.keys import press, press_letter, write
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle
from tracker.domain.contents import EntryKind
from tracker.domain.statements import EvidenceAdded
from tracker.services.evidence import evidence_copy
from tracker.services.ledger import EvidenceFile
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.evidence import EvidenceDialog, title_from

# A list under a field is a window that the platform without a screen cannot raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier
WithFiles = Callable[..., EvidenceDialog]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "board_minutes_June.txt", tmp_path / "photo 7.png"]
    for path in made:
        path.write_text(path.name, encoding="utf-8")
    return made


@pytest.fixture
def with_files(context: Context, office: Desk, qtbot: QtBot) -> WithFiles:
    def opened(files: list[Path], title: str = OIL) -> EvidenceDialog:
        dialog = EvidenceDialog.ask_about(context, None, office.case(title), files, office.told.append)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        return dialog

    return opened


def kept(office: Desk, title: str = OIL) -> EvidenceAdded:
    said = office.said(title, EntryKind.EVIDENCE)
    assert isinstance(said, EvidenceAdded)
    return said


def test_the_day_described_has_no_default_and_must_be_given(with_files: WithFiles, files: list[Path]) -> None:
    dialog = with_files(files[:1])
    assert dialog.fields[0].title.text() == "board minutes June"
    assert dialog.fields[0].day.is_empty()
    assert dialog.first_fault() == "The day that the evidence describes is needed."
    assert dialog.focusWidget() is dialog.fields[0].day.edit


def test_the_file_is_named_and_describes_no_day_to_come(with_files: WithFiles, files: list[Path]) -> None:
    dialog = with_files(files[:1])
    assert files[0].name in [shown.text() for shown in dialog.findChildren(QLabel)]
    write(dialog.focusWidget(), "3 June 2030")
    assert dialog.first_fault() == "3 June 2030 is after today; evidence cannot describe a day in the future."


def test_a_file_is_kept_with_the_day_it_describes(
    with_files: WithFiles, context: Context, office: Desk, files: list[Path]
) -> None:
    dialog = with_files(files[:1])
    write(dialog.focusWidget(), "3 June 2026")
    press_letter(dialog, Qt.Key.Key_S)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    said = kept(office)
    assert (said.evidence_date, said.marking) == (date(2026, 6, 3), "OFFICIAL-SENSITIVE")
    entry = office.last(OIL, EntryKind.EVIDENCE).entry_id
    assert evidence_copy(office.register, entry).read_text(encoding="utf-8") == files[0].name


def test_several_files_are_asked_about_one_by_one_and_kept_together(
    with_files: WithFiles, context: Context, office: Desk, files: list[Path]
) -> None:
    dialog = with_files(files)
    assert not dialog.what.isVisible()
    write(dialog.fields[0].day.edit, "3/6/2026")
    assert dialog.first_fault() == "The day that the evidence describes is needed."
    write(dialog.fields[1].day.edit, "4/6/2026")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert [(f.title, f.evidence_date) for f in office.asked[0][1].facts if isinstance(f, EvidenceFile)] == [
        ("board minutes June", date(2026, 6, 3)),
        ("photo 7", date(2026, 6, 4)),
    ]
    assert office.told[0].words == "Lamps: NS2019/3: 2 files of evidence added"


def test_a_file_that_cannot_be_read_is_refused_in_words(
    with_files: WithFiles, context: Context, tmp_path: Path
) -> None:
    dialog = with_files([tmp_path / "gone.pdf"])
    write(dialog.fields[0].day.edit, "3/6/2026")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert "gone.pdf" in dialog.refusal.text()
    assert dialog.isVisible()


def test_a_title_is_made_from_the_name_of_the_file() -> None:
    assert title_from(Path("/a/board_minutes  June.v2.pdf")) == "board minutes June.v2"


def test_a_file_is_asked_for_once_it_is_said_to_be_one(
    show: Opener, context: Context, office: Desk, files: list[Path], voice: RecordedVoice
) -> None:
    dialog = show(EvidenceDialog, OIL)
    assert dialog.first_fault() == "What it is: choose one."
    voice.chosen = [files[0]]
    press_letter(dialog, Qt.Key.Key_F)
    assert voice.asked == ["Choose a file as evidence for NS2019/3"]
    assert dialog.fields[0].title.text() == "board minutes June"
    assert dialog.focusWidget() is dialog.fields[0].day.edit
    voice.chosen = [files[1]]
    press(dialog.file.button, Qt.Key.Key_Space)
    assert dialog.fields[0].title.text() == "photo 7"
    write(dialog.fields[0].day.edit, "4/6/2026")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    stored = kept(office).file
    assert stored is not None
    assert stored.name == "photo 7.png"


def test_a_file_that_nobody_chose_is_missing(show: Opener) -> None:
    dialog = show(EvidenceDialog, OIL)
    press_letter(dialog, Qt.Key.Key_F)
    assert dialog.first_fault() == "Choose the file."


def test_a_link_is_kept_with_its_kind(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(EvidenceDialog, OIL)
    press_letter(dialog, Qt.Key.Key_L)
    assert dialog.first_fault() == "A link needs its address."
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.focusWidget(), "https://example.org/oil")
    press_letter(dialog, Qt.Key.Key_E)
    write(dialog.focusWidget(), "The oil count")
    press_letter(dialog, Qt.Key.Key_D)
    write(dialog.focusWidget(), "3/6/2026")
    press_letter(dialog, Qt.Key.Key_K)
    write(dialog.focusWidget(), "minutes")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    expected = EvidenceAdded("The oil count", date(2026, 6, 3), None, link="https://example.org/oil", kind="Minutes")
    assert kept(office) == expected
    assert office.told[0].words == "Lamps: NS2019/3: evidence added, a link"


def test_a_note_is_its_words_and_may_be_of_any_kind(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(EvidenceDialog, OIL)
    press_letter(dialog, Qt.Key.Key_N)
    write(dialog.fields[0].title, "A call")
    write(dialog.fields[0].day.edit, "3/6/2026")
    press_letter(dialog, Qt.Key.Key_K)
    write(dialog.focusWidget(), "Telephone call")
    # The list under the field, which "T" had opened, is told late that it is gone.
    QApplication.processEvents()
    assert dialog.first_fault() == "A note as evidence needs its words."
    press_letter(dialog, Qt.Key.Key_T)
    write(dialog.focusWidget(), "They counted it.")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    said = kept(office)
    assert (said.text, said.kind, said.file, said.link) == ("They counted it.", "Telephone call", None, "")


def test_an_old_marking_is_kept_as_printed_and_a_high_one_refused(
    with_files: WithFiles, context: Context, office: Desk, files: list[Path]
) -> None:
    dialog = with_files(files[:1])
    write(dialog.fields[0].day.edit, "3/6/2026")
    press_letter(dialog, Qt.Key.Key_H)
    assert dialog.first_fault() == "A marking is needed: OFFICIAL or OFFICIAL-SENSITIVE."
    assert dialog.focusWidget() is dialog.marking.printed
    write(dialog.focusWidget(), "secret")
    assert "does not belong in this program" in (dialog.first_fault() or "")
    dialog.marking.printed.selectAll()
    write(dialog.focusWidget(), "Protect")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert kept(office).marking == "PROTECT"


def test_what_is_seldom_said_is_folded_away(
    with_files: WithFiles, context: Context, office: Desk, files: list[Path]
) -> None:
    dialog = with_files(files[:1], LAMPS)
    further = dialog.further
    write(dialog.fields[0].day.edit, "3/6/2026")
    assert not further.page.isVisible()
    press_letter(dialog, Qt.Key.Key_P)
    write(dialog.focusWidget(), "12")
    press_letter(dialog, Qt.Key.Key_V)
    write(dialog.focusWidget(), "minutes of may (30 may 2019)")
    press_letter(dialog, Qt.Key.Key_U)
    press(dialog.focusWidget(), Qt.Key.Key_Space)
    assert further.supports.boxes[0].text() == "8 Jan 2020 · Reported: in progress · Signals Board"
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    said = kept(office, LAMPS)
    history = office.detail(LAMPS).history
    earlier = next(line for line in history if line.evidence and line.evidence.title == "Minutes of May")
    assert (said.page, said.replaces) == ("12", earlier.entry_id)
    assert said.supports == (office.last(LAMPS, EntryKind.PROGRESS).entry_id,)
    assert office.detail(LAMPS).standing.evidence_count == 1


def test_a_new_version_bears_the_title_of_the_earlier_one(with_files: WithFiles, files: list[Path]) -> None:
    dialog = with_files(files[:1], LAMPS)
    press_letter(dialog, Qt.Key.Key_P)
    write(dialog.further.replaces, "minutes of may (30 may 2019)")
    assert dialog.fields[0].title.text() == "Minutes of May"


def test_for_several_items_it_replaces_nothing(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(EvidenceDialog, LAMPS)
    press_letter(dialog, Qt.Key.Key_L)
    write(dialog.link, "https://example.org")
    write(dialog.fields[0].title, "Rosters")
    write(dialog.fields[0].day.edit, "3/6/2026")
    press_letter(dialog, Qt.Key.Key_P)
    write(dialog.further.replaces, "minutes of may (30 may 2019)")
    press_letter(dialog, Qt.Key.Key_A)
    assert not dialog.further.replaces.isVisible()
    assert dialog.further.page.isVisible()
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert kept(office, LAMPS).replaces is None
    assert kept(office, "Signals: NS2019/2").title == "Rosters"


def test_all_is_named_and_no_letter_serves_twice(show: Opener) -> None:
    dialog = show(EvidenceDialog, LAMPS)
    for letter in (Qt.Key.Key_F, Qt.Key.Key_L, Qt.Key.Key_N, Qt.Key.Key_H, Qt.Key.Key_P):
        press_letter(dialog, letter)
        assert is_clear(dialog)
    assert nameless(dialog) == []

"""Every control of these windows has a name, and no two of one window share a marked letter."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tests.ui.accessibility import nameless
from tests.ui.keys import press
from tests.ui.records.conftest import Office
from tests.ui.rows import TODAY
from tests.ui.waiting import settle
from tracker.domain.facts import SubPoint
from tracker.domain.listing import Selection
from tracker.services.changes import Changes
from tracker.services.known import known
from tracker.services.links import all_recommendations
from tracker.services.listing import publications
from tracker.services.publications import amendable
from tracker.ui.records.chain_dialog import ChainDialog
from tracker.ui.records.contradictions_window import ContradictionsWindow
from tracker.ui.records.history_dialog import RecordHistoryDialog
from tracker.ui.records.link_dialog import LinkDialog
from tracker.ui.records.links_dialog import LinksDialog
from tracker.ui.records.movement_dialog import MovementDialog
from tracker.ui.records.reason_dialog import ReasonDialog
from tracker.ui.records.recommendation_dialog import AmendRecommendationDialog
from tracker.ui.records.report_assessment_dialog import ReportAssessmentDialog
from tracker.ui.records.report_details_dialog import ReportDetailsDialog
from tracker.ui.records.report_window import ReportWindow
from tracker.ui.records.window import Opening


def _heard(_: Changes) -> None:
    """Hear of nothing."""


def _amend(opening: Opening, own: UUID) -> AmendRecommendationDialog:
    dialog = AmendRecommendationDialog(opening, own, amendable(opening.register, own), "Ann Reader")
    dialog.points.set_points((SubPoint("a", "one"), SubPoint("b", "two")))
    return dialog


def _link(opening: Opening) -> LinkDialog:
    all_ = all_recommendations(opening.register)
    return LinkDialog(opening, None, all_[0], all_, "Ann Reader", _heard)


def _assess(opening: Opening) -> ReportAssessmentDialog:
    report = publications(opening.register)[0]
    return ReportAssessmentDialog(opening, None, report, known(opening.register), "Ann Reader", _heard)


Make = Callable[[Opening, UUID], QWidget]
WINDOWS: dict[type[QWidget], Make] = {
    AmendRecommendationDialog: _amend,
    ChainDialog: ChainDialog,
    ContradictionsWindow: lambda opening, _: ContradictionsWindow(opening, Selection(TODAY, open_only=True)),
    LinkDialog: lambda opening, _: _link(opening),
    LinksDialog: LinksDialog,
    MovementDialog: lambda opening, _: MovementDialog(opening),
    ReasonDialog: lambda opening, _: ReasonDialog(opening.context, None, "What", lambda _: Changes(), _heard),
    RecordHistoryDialog: RecordHistoryDialog,
    ReportAssessmentDialog: lambda opening, _: _assess(opening),
    ReportDetailsDialog: lambda opening, _: ReportDetailsDialog(
        opening, None, publications(opening.register)[0], "Ann Reader", _heard
    ),
    ReportWindow: lambda opening, _: ReportWindow(opening, publications(opening.register)[0].id),
}


@pytest.mark.parametrize("kind", WINDOWS, ids=lambda kind: kind.__name__)
def test_every_control_has_a_name_and_a_letter_of_its_own(kind: type[QWidget], office: Office) -> None:
    opening = Opening(office.context, office.register, office.parent, _heard)
    window = WINDOWS[kind](opening, office.recommendation("NS2019/2"))
    window.show()
    settle(office.context)
    assert nameless(window) == []
    texts = [name.text() for name in window.findChildren(QLabel) if name.isVisible() and name.buddy() is not None]
    texts += [made.text() for made in window.findChildren(QAbstractButton) if made.isVisible()]
    letters = [mark for text in texts if not (mark := QKeySequence.mnemonic(text)).isEmpty()]
    assert len(letters) == len({letter.toString() for letter in letters}), texts


@pytest.mark.parametrize("kind", WINDOWS, ids=lambda kind: kind.__name__)
def test_the_marked_letter_of_a_label_brings_the_focus(kind: type[QWidget], office: Office) -> None:
    opening = Opening(office.context, office.register, office.parent, _heard)
    window = WINDOWS[kind](opening, office.recommendation("NS2019/2"))
    window.show()
    settle(office.context)
    for name in window.findChildren(QLabel):
        mark = QKeySequence.mnemonic(name.text())
        if name.isVisible() and not mark.isEmpty() and (control := name.buddy()) is not None:
            window.setFocus()
            press(window, Qt.Key[f"Key_{mark.toString()[-1]}"], Qt.KeyboardModifier.AltModifier)
            focus = QApplication.focusWidget()
            assert focus is control or focus is control.focusProxy(), name.text()

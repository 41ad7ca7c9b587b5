"""The list of the review: its lines, its boxes, its keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.ui.intake.documents import VISITS
from tests.ui.keys import press
from tracker.domain.proposal import Reading
from tracker.services.intake import read_document
from tracker.ui.desk_context import Context
from tracker.ui.intake.proposals_model import ProposalsModel
from tracker.ui.intake.proposals_view import ProposalsView
from tracker.ui.intake.review import Directory, Review


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    path = tmp_path_factory.mktemp("source") / "visits.txt"
    path.write_text(VISITS, encoding="utf-8")
    return read_document(path)


@pytest.fixture
def view(context: Context, qtbot: QtBot, reading: Reading) -> ProposalsView:
    made = ProposalsView(context.theme)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    made.proposals.show(Review.of(reading), Directory((), "2021-03"))
    return made


def number(view: ProposalsView) -> str | None:
    line = view.current_line()
    return line.number if line else None


def said(view: ProposalsView) -> str:
    return str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def click(view: ProposalsView, place: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_the_model_keeps_qts_rules(reading: Reading, qtbot: QtBot) -> None:
    model = ProposalsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(Review.of(reading), Directory((), None))
    model.accept(0, is_accepted=False)
    model.mend(1, model.review.candidates[1].proposal)
    tester.deleteLater()


def test_arrows_go_from_proposal_to_proposal_over_the_lead_ins(view: ProposalsView) -> None:
    seen = []
    for _ in range(6):
        seen.append(number(view))
        press(view, Qt.Key.Key_Down)
    assert seen == ["1", "2", "3", "4", "5", "6"]


def test_a_mention_can_be_read_but_not_ticked(view: ProposalsView) -> None:
    press(view, Qt.Key.Key_End)
    assert said(view).startswith("Mentioned in running text.")
    before = view.proposals.review
    press(view, Qt.Key.Key_Space)
    assert view.proposals.review is before


def test_space_leaves_a_proposal_out_and_takes_it_back(view: ProposalsView) -> None:
    press(view, Qt.Key.Key_Space)
    assert [p.number for p in view.proposals.review.accepted] == ["2", "3", "4", "5", "6"]
    assert "1, left out" in said(view)
    press(view, Qt.Key.Key_Space)
    assert len(view.proposals.review.accepted) == 6
    assert number(view) == "1"


def test_a_click_on_the_box_ticks_and_a_click_on_the_words_does_not(view: ProposalsView, context: Context) -> None:
    line = view.visualRect(view.proposals.index(2))
    words = line.topLeft() + QPoint(line.width() // 2, context.theme.space(4))
    box = line.topLeft() + QPoint(context.theme.space(3) + 4, context.theme.space(1.5) + 8)
    click(view, words)
    assert len(view.proposals.review.accepted) == 6
    click(view, box)
    assert [p.number for p in view.proposals.review.accepted] == ["1", "3", "4", "5", "6"]


def test_doubts_are_gone_to_around_both_ends(view: ProposalsView) -> None:
    assert view.go_to_doubt(1)
    assert number(view) == "3"
    assert view.go_to_doubt(1)
    assert number(view) == "3"
    press(view, Qt.Key.Key_Down)
    assert view.go_to_doubt(-1)
    assert number(view) == "3"


def test_no_doubt_is_nowhere_to_go(view: ProposalsView, reading: Reading) -> None:
    view.proposals.show(Review(), Directory((), None))
    assert not view.go_to_doubt(1)


def test_a_screen_reader_hears_number_words_bodies_and_doubt(view: ProposalsView) -> None:
    view.go_to_doubt(1)
    assert said(view) == (
        "3, to be taken in. booking lines are answered within five minutes. To HM Prison Service (new body). "
        "Doubt: The number was lost in the document; 3 is restored from the sequence."
    )


def test_enter_asks_to_mend(view: ProposalsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.mending_wanted):
        press(view, Qt.Key.Key_Return)


def test_lines_grow_with_their_words(view: ProposalsView) -> None:
    model = view.proposals
    before = view.visualRect(model.index(1)).height()
    long = model.review.candidates[0].proposal
    model.mend(0, type(long)(long.number, long.stem, "word " * 80, "text", long.addressees))
    view.doItemsLayout()
    assert view.visualRect(model.index(1)).height() > before

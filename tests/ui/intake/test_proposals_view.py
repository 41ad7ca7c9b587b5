"""The list of the review: its lines, its boxes, its keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.ui.intake.documents import VISITS
from tests.ui.keys import press
from tracker.domain.directory import Directory
from tracker.domain.proposal import Reading
from tracker.domain.review import Decision, Review
from tracker.services.intake import read_document
from tracker.ui.desk_context import Context
from tracker.ui.intake.proposals_model import ProposalsModel
from tracker.ui.intake.proposals_view import ProposalsView


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
    assert seen == ["3", "1", "2", "4", "5", "6"]


def test_the_order_of_the_document_can_be_had_instead(view: ProposalsView) -> None:
    view.proposals.put_doubts_first(is_wanted=False)
    view.go_to(0)
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


def taken(view: ProposalsView) -> list[str | None]:
    return [p.number for p in view.proposals.review.accepted]


def test_space_takes_what_is_doubtful_leaves_it_out_and_takes_it_back(view: ProposalsView) -> None:
    assert (number(view), taken(view)) == ("3", ["1", "2", "4", "5", "6"])
    assert "3, to decide" in said(view)
    press(view, Qt.Key.Key_Space)
    assert len(taken(view)) == 6
    press(view, Qt.Key.Key_Space)
    assert "3" not in taken(view)
    assert "3, left out" in said(view)
    press(view, Qt.Key.Key_Space)
    assert len(taken(view)) == 6
    assert number(view) == "3"


def test_what_was_done_is_undone_and_done_again(view: ProposalsView) -> None:
    begun = view.proposals.review
    press(view, Qt.Key.Key_Space)
    view.proposals.take(view.proposals.review.merging(0), 0)
    assert number(view) == "1"
    done = view.proposals.review
    view.proposals.undo()
    view.proposals.undo()
    assert view.proposals.review == begun
    assert not view.proposals.can_undo
    view.proposals.redo()
    view.proposals.redo()
    assert view.proposals.review == done
    assert not view.proposals.can_redo
    view.proposals.undo()
    view.proposals.decide((0,), Decision.LEAVE_OUT)
    assert not view.proposals.can_redo


def test_a_click_on_a_lead_ins_box_leaves_out_and_takes_all_under_it(view: ProposalsView, context: Context) -> None:
    row = next(row for row in range(view.proposals.rowCount()) if "councils" in str(view.proposals.index(row).data()))
    box = view.visualRect(view.proposals.index(row)).topLeft() + QPoint(
        context.theme.space(3) + 4, context.theme.space(3) + 8
    )
    click(view, box)
    assert taken(view) == ["1", "2", "4"]
    click(view, box)
    assert taken(view) == ["1", "2", "4", "5", "6"]


def test_a_click_on_the_box_ticks_and_a_click_on_the_words_does_not(view: ProposalsView, context: Context) -> None:
    line = view.visualRect(view.proposals.index(4))
    words = line.topLeft() + QPoint(line.width() // 2, context.theme.space(4))
    box = line.topLeft() + QPoint(context.theme.space(3) + 4, context.theme.space(1.5) + 8)
    click(view, words)
    assert len(taken(view)) == 5
    click(view, box)
    assert taken(view) == ["1", "4", "5", "6"]


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
        "3, to decide. booking lines are answered within five minutes. To HM Prison Service (new body) · "
        "under “HM Prison Service should ensure that:”. "
        "Doubt: The number was lost in the document; 3 is restored from the sequence."
    )


def test_enter_asks_to_mend(view: ProposalsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.mending_wanted):
        press(view, Qt.Key.Key_Return)


def test_lines_grow_with_their_words(view: ProposalsView) -> None:
    model = view.proposals
    before = view.visualRect(model.index(3)).height()
    long = model.review.candidates[0].proposal
    model.mend(0, type(long)(long.number, long.stem, "word " * 80, "text", long.addressees))
    view.doItemsLayout()
    assert view.visualRect(model.index(3)).height() > before

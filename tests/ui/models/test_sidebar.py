"""The left pane's model: what it counts, what is active, what a line does to the filters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.rows import some_counts
from tracker.ui.filters import Filters, View
from tracker.ui.models.sidebar import ACTIVE_ROLE, SidebarModel


@pytest.fixture
def model(qapp: object) -> SidebarModel:
    made = SidebarModel()
    made.show(some_counts(), Filters())
    return made


def labels(model: SidebarModel) -> list[str]:
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def test_views_bodies_and_reports_stand_under_their_headings(model: SidebarModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert labels(model) == [
        "Views", "All", "All open", "Overdue", "Due in 45 days", "No response yet", "Awaiting check",
        "Ready to close", "Drafts to clear", "Contradictions",
        "Target bodies", "As now responsible", "Lamps", "Signals",
        "Inspection reports", "NS2019 · A night inspection", "Themes", "Lamps",
    ]  # fmt: skip


def test_a_line_is_said_with_its_count_and_its_late_ones(model: SidebarModel) -> None:
    spoken = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in (1, 3, 12, 13)]
    assert spoken == [
        "All, 9 items, shown",
        "Overdue, 2 items",
        "Lamp Service, 5 items",
        "Signals Board, 4 items, 2 late",
    ]


def test_headings_cannot_be_chosen(model: SidebarModel) -> None:
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_choosing_a_body_twice_takes_it_off_again(model: SidebarModel) -> None:
    apply = model.line_at(13).apply
    assert apply is not None
    once = apply(Filters(view=View.OVERDUE))
    assert once.body is not None
    assert (once.body.label, once.view) == ("Signals", View.OVERDUE)
    assert apply(once) == Filters(view=View.OVERDUE)


def test_what_is_in_force_is_active(model: SidebarModel) -> None:
    apply = model.line_at(15).apply
    assert apply is not None
    model.show(some_counts(), apply(Filters(view=View.OVERDUE)))
    active = [label for n, label in enumerate(labels(model)) if model.index(n, 0).data(ACTIVE_ROLE)]
    assert active == ["Overdue", "NS2019 · A night inspection"]


def test_new_counts_keep_the_place_in_the_list(model: SidebarModel) -> None:
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show(some_counts(total=10), Filters())
    assert resets == []
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "All, 10 items, shown"


def test_bodies_are_listed_as_addressed_until_the_switch_is_on(model: SidebarModel) -> None:
    switch = model.line_at(11)
    assert switch.apply is not None
    on = switch.apply(Filters())
    assert on == Filters(as_now=True)
    assert str(model.index(11, 0).data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", off")
    model.show(some_counts(), on)
    assert str(model.index(11, 0).data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", on")
    assert switch.apply(on) == Filters()


def test_a_theme_narrows_and_widens_again(model: SidebarModel) -> None:
    apply = model.line_at(17).apply
    assert apply is not None
    assert apply(Filters()) == Filters(theme="Lamps")
    assert apply(Filters(theme="Lamps")) == Filters()

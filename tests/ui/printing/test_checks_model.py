"""The checks as lines."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tracker.domain.checks import Check, Checked, CheckKind
from tracker.ui.desk_context import Context
from tracker.ui.printing.checks_model import ChecksModel

ITEM = UUID(int=7)
CHECKS = (
    Check(CheckKind.WITHHELD, "2 items are left out.", 2),
    Check(CheckKind.NO_DATE, "Nobody said by when.", 1, (Checked("NS2019/2", "Lamps", ITEM, "No date was promised."),)),
)


@pytest.fixture
def model(context: Context) -> ChecksModel:
    made = ChecksModel(context.theme)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show(CHECKS)
    return made


def test_each_check_has_its_head_its_sentence_and_its_items(model: ChecksModel) -> None:
    assert [line.text for line in model.lines] == [
        "Marked higher than the report (2)",
        "2 items are left out.",
        "No target date (1)",
        "Nobody said by when.",
        "NS2019/2, Lamps: No date was promised.",
    ]


def test_items_alone_can_be_chosen(model: ChecksModel) -> None:
    chosen = [bool(model.flags(model.index(at, 0)) & Qt.ItemFlag.ItemIsSelectable) for at in range(5)]
    assert chosen == [False, False, False, False, True]
    assert model.first_item().data(Qt.ItemDataRole.UserRole) == ITEM


def test_an_item_is_heard_with_what_it_is_listed_for(model: ChecksModel) -> None:
    heard = model.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "NS2019/2, Lamps: No date was promised. No target date (1)"


def test_without_items_none_is_chosen(model: ChecksModel) -> None:
    model.show(())
    assert not model.first_item().isValid()

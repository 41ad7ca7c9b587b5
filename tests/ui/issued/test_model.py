"""The table of issued reports."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.printing.registers import issued
from tracker.domain.issued import IssuedReport
from tracker.services.register import Register
from tracker.ui.issued.model import OBJECT_ROLE, Column, IssuedModel, issued_words


@pytest.fixture
def report(register: Register) -> IssuedReport:
    return issued(register, date(2026, 3, 31), author="The office")


def test_a_report_is_told_in_its_columns(report: IssuedReport, qapp: object) -> None:
    model = IssuedModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([report])
    told = [model.index(0, column).data() for column in Column if column is not Column.COVERS]
    assert told[:3] == ["1", "One-page brief", "31 Mar 2026"]
    assert told[4:] == ["A. Clerk", "OFFICIAL"]
    assert model.index(0, Column.COVERS).data().startswith("Recommendations made to all bodies")
    assert model.index(0, Column.NUMBER).data(OBJECT_ROLE) == report
    heard = model.index(0, Column.NUMBER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == issued_words(report) == "Report 1: One-page brief, as at 31 March 2026"
    assert model.headerData(Column.ISSUED, Qt.Orientation.Horizontal) == "Issued on"
    assert model.headerData(Column.BY, Qt.Orientation.Horizontal) == "Issued by"


def test_a_marking_is_told_as_it_stands_on_the_pages(report: IssuedReport, qapp: object) -> None:
    model = IssuedModel()
    marked = replace(report, facts=replace(report.facts, marking="OFFICIAL-SENSITIVE – Commercial"))
    model.show([marked])
    assert model.index(0, Column.MARKING).data() == "OFFICIAL-SENSITIVE – COMMERCIAL"

import pytest

from tests.reports.positions import board_position
from tracker.domain.position import ReportKind
from tracker.errors import BadInput
from tracker.reports import kinds, progress_report, report
from tracker.reports.kinds import TYPESETTERS, typesetter


def test_a_report_is_printed_by_its_kind() -> None:
    position = board_position(2)
    assert report(ReportKind.PROGRESS, position) == progress_report(position)


def test_a_kind_that_this_version_cannot_print_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "TYPESETTERS", {ReportKind.PROGRESS: TYPESETTERS[ReportKind.PROGRESS]})
    with pytest.raises(BadInput, match=r"cannot print the report “brief”; it prints: progress\."):
        typesetter(ReportKind.BRIEF)

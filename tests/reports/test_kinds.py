import pytest

from tests.reports.paper_reader import progress_report
from tests.reports.positions import board_position
from tracker.domain.position import ReportKind
from tracker.reports import report


def test_a_report_is_printed_by_its_kind() -> None:
    position = board_position(2)
    assert report(ReportKind.PROGRESS, position) == progress_report(position)


@pytest.mark.parametrize("kind", ReportKind)
def test_every_kind_has_somebody_who_prints_it(kind: ReportKind) -> None:
    assert report(kind, board_position(2)).startswith(b"%PDF-1.7")

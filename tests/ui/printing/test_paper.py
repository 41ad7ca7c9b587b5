"""Pages on paper, one after the other. The printer here writes to a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.printing.pdf_texts import texts_of
from tests.ui.waiting import settle
from tracker.ui.desk_context import Context
from tracker.ui.printing.pages import picture_of
from tracker.ui.printing.paper import PaperRun

DOTS = 72


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(DOTS)
    printer.setOutputFileName(str(path))
    return printer


def test_every_page_is_handed_over_in_its_place(report: bytes, context: Context, qapp: QObject, tmp_path: Path) -> None:
    begun: list[tuple[int, int]] = []
    ended: list[bool] = []
    pages = len(texts_of(report))
    run = PaperRun(report, range(pages), printer_to(tmp_path / "out.pdf"), context.tasks, qapp)
    run.page_begun.connect(lambda page, of: begun.append((page, of)))
    run.ended.connect(lambda: ended.append(True))
    run.start()
    settle(context)
    assert begun == [(page, pages) for page in range(1, pages + 1)]
    assert ended == [True]
    printed = (tmp_path / "out.pdf").read_bytes()
    assert len(texts_of(printed)) == pages
    wanted, got = picture_of(report, 0, DOTS), picture_of(printed, 0, DOTS)
    assert abs(wanted.width() - got.width()) <= 2
    dark = [(x, y) for x in range(wanted.width()) for y in range(wanted.height()) if _is_dark(wanted, x, y)]
    kept = sum(any(_is_dark(got, x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)) for x, y in dark)
    assert dark
    assert kept > 0.8 * len(dark)
    run.deleteLater()


def _is_dark(picture: QImage, x: int, y: int) -> bool:
    return picture.valid(x, y) and picture.pixelColor(x, y).lightness() < 150


def test_only_the_pages_that_were_asked_for_come_out(
    report: bytes, context: Context, qapp: QObject, tmp_path: Path
) -> None:
    run = PaperRun(report, range(1, 3), printer_to(tmp_path / "out.pdf"), context.tasks, qapp)
    run.start()
    settle(context)
    assert len(texts_of((tmp_path / "out.pdf").read_bytes())) == 2
    run.deleteLater()


def test_stopping_ends_before_the_next_page(
    report: bytes, context: Context, qapp: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    run = PaperRun(report, range(3), printer_to(tmp_path / "out.pdf"), context.tasks, qapp)
    begun: list[int] = []
    run.page_begun.connect(lambda page, _: begun.append(page))
    run.start()
    run.stop()
    settle(context)
    assert begun == [1]
    run.deleteLater()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_begin_is_told(report: bytes, context: Context, qapp: QObject, tmp_path: Path) -> None:
    run = PaperRun(report, range(1), printer_to(tmp_path / "no folder" / "out.pdf"), context.tasks, qapp)
    failed: list[object] = []
    run.failed.connect(failed.append)
    run.start()
    assert failed == [None]
    run.deleteLater()

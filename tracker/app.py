"""The window's front door: it wires theme, voice, tasks and settings together, and opens the windows."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tracker import __version__, paths
from tracker.domain.schedule import Schedule
from tracker.errors import BadInput, StoreFault, TrackerError
from tracker.services.register import Register, open_register
from tracker.ui.collector import Collector
from tracker.ui.crash_hook import CrashHook
from tracker.ui.desk_context import Context
from tracker.ui.display import has_display
from tracker.ui.doors import doors_of
from tracker.ui.immortal import keep_singletons
from tracker.ui.main_window import MainWindow
from tracker.ui.settings_store import SettingsStore
from tracker.ui.start_page import StartPage
from tracker.ui.tasks import Tasks
from tracker.ui.theme import Choice, Theme
from tracker.ui.voice import Voice, WindowVoice

_NAME = "Recommendation Tracker"
_FONT, _FONT_POINTS = "Noto Sans", 10.0
_PICTURE_SIZE = (1440, 900)
_PICTURE_MOST_MS = 30_000
_NO_DISPLAY = (
    "There is no display to open a window on; log in to a desktop, or use the commands, which need none "
    "(the option --help lists them)."
)


def run(register: Path | None, *, picture: Path | None = None) -> int:
    """Open the window on a register, or the start page without one, and return the exit code when it is closed.

    With `picture`, save a picture of the window on that register instead, and return. Where there is no display, or
    the picture cannot be taken, a sentence on standard error says why, and the code is 2.
    """
    keep_singletons()
    try:
        if picture is not None:
            return _take_picture(register, picture)
        if not has_display():
            raise BadInput(_NO_DISPLAY)
        return _Program(_application()).run(register)
    except TrackerError as fault:
        sys.stderr.write(f"{fault}\n")
        return 2


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([_NAME])
    application.setApplicationName("recommendation-tracker")
    application.setApplicationDisplayName(_NAME)
    application.setApplicationVersion(__version__)
    for name in ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf"):
        QFontDatabase.addApplicationFont(str(paths.resource("fonts", name)))
    if QGuiApplication.platformName() == "offscreen":
        # No desktop says which font is the system's, so the one that the program brings is taken.
        font = QFont(_FONT)
        font.setPointSizeF(_FONT_POINTS)
        application.setFont(font)
    return application


def _context(application: QApplication, voice: Voice) -> Context:
    settings = SettingsStore(paths.home())
    theme = Theme(application, _choice(settings.now.theme))
    return Context(voice, Tasks(voice, application), theme, settings)


def _choice(kept: str) -> Choice:
    return Choice(kept) if kept in tuple(Choice) else Choice.SYSTEM


class _Program(QObject):
    """The running program: one desk at most, and the start page beside it while a register is being chosen."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        voice = WindowVoice(__version__)
        self._hook = CrashHook(voice, self)
        self._collector = Collector(self)
        self._context = _context(application, voice)
        self._start: StartPage | None = None
        self._desk: tuple[MainWindow, Register] | None = None

    def run(self, register: Path | None) -> int:
        """Run until the last window is closed."""
        self._hook.install()
        self._collector.install()
        try:
            if register is None:
                self._show_start()
            else:
                # Within the event loop: what goes wrong is told in a window.
                QTimer.singleShot(0, lambda: self._open(register))
            return self._application.exec()
        finally:
            self._context.tasks.close()
            self._leave_desk()
            self._collector.remove()
            self._hook.remove()

    def _show_start(self) -> StartPage:
        if self._start is None:
            self._start = StartPage(self._context)
            self._start.register_chosen.connect(self._open)
            self._start.resize(self._context.theme.width(110), self._context.theme.space(150))
        self._start.show_recent()
        self._start.show()
        self._start.activateWindow()
        return self._start

    def _open(self, path: Path) -> None:
        home = self._context.home
        self._context.tasks.run(lambda: open_register(path, home=home), self._on_opened, self._on_not_opened)

    def _on_opened(self, register: Register) -> None:
        self._leave_desk()
        desk = MainWindow(self._context, register, doors_of(self._context, register))
        desk.registers_wanted.connect(self._show_start)
        self._desk = (desk, register)
        desk.show()
        if self._start is not None:
            self._start.hide()
        try:
            self._context.settings.remember(register.path)
        except TrackerError as fault:
            self._context.voice.warn(str(fault))

    def _on_not_opened(self, fault: Exception) -> None:
        start = self._show_start()
        if isinstance(fault, TrackerError):
            start.tell_fault(str(fault))
        else:
            self._context.voice.fail(fault)

    def _leave_desk(self) -> None:
        if self._desk is None:
            return
        desk, register = self._desk
        self._desk = None
        for dialog in desk.findChildren(QDialog):
            dialog.close()
        desk.close()
        desk.deleteLater()
        self._context.tasks.wait()
        register.close()


class _StrictVoice(WindowVoice):
    """Keeps the first fault: nobody looks at the window of which a picture is taken."""

    fault: BaseException | None = None

    def fail(self, fault: BaseException) -> None:
        """Keep a fault."""
        self.fault = self.fault or fault


def _take_picture(path: Path | None, picture: Path) -> int:
    if path is None:
        raise BadInput("A picture is taken of the window on a register; name the register.")
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_tell_qt)
    application = _application()
    voice = _StrictVoice(__version__)
    context = _context(application, voice)
    try:
        with open_register(path, home=context.home) as register:
            window = MainWindow(context, register, doors_of(context, register))
            window.resize(*_PICTURE_SIZE)
            window.show()
            _settle(context)
            _choose_telling_row(window)
            _settle(context)
            _save(window, picture)
            context.tasks.close()
    finally:
        context.tasks.close()
        qInstallMessageHandler(None)
    if voice.fault is not None:
        raise voice.fault
    return 0


def _tell_qt(_: QtMsgType, __: QMessageLogContext, message: str | None) -> None:
    """Pass on what Qt says, but for what it says of every window that is shown without a screen."""
    if message and not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _settle(context: Context) -> None:
    """Let everything that was asked for in the background arrive."""
    loop, limit = QEventLoop(), QTimer()
    context.tasks.became_idle.connect(loop.quit)
    limit.timeout.connect(loop.quit)
    limit.start(_PICTURE_MOST_MS)
    if not context.tasks.is_idle():
        loop.exec()
    QApplication.processEvents()


def _choose_telling_row(window: MainWindow) -> None:
    """Choose the first row that is late, for a picture with a story; else the first."""
    rows = window.list.rows
    for position in range(min(rows.rowCount(), 200)):
        row = rows.row_at(position)
        if row is not None and row.schedule is Schedule.OVERDUE:
            window.choose(row.key)
            return
    first = rows.row_at(0)
    if first is not None:
        window.choose(first.key)


def _save(window: QWidget, picture: Path) -> None:
    image = QPixmap(*_PICTURE_SIZE)
    window.render(image)
    if not image.save(str(picture), "PNG"):
        raise StoreFault(f"The picture cannot be written to {picture}; choose a folder that you may write in.")

"""Python's garbage is collected on the UI thread alone: a widget that is freed in another thread ends the program."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Collector(QObject):
    """Takes automatic collection over while it is installed. Made on the UI thread.

    Python collects in whichever thread happens to allocate; what it finds in circles may be dialogs.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.collect)

    def install(self) -> None:
        """Switch automatic collection off, and look after it from here."""
        gc.disable()
        self._clock.start(_EVERY_MS)

    def remove(self) -> None:
        """Leave it to Python again."""
        self._clock.stop()
        gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation that is due, by Python's own thresholds."""
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [age for age, (count, most) in enumerate(counted) if count > most]
        if due:
            gc.collect(max(due))

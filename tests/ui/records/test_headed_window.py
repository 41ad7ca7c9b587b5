"""Windows with a head: no title makes them wider than the screen."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from tests.ui.records.conftest import Office
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.window import Opening


class Told(HeadedWindow):
    """A window about one title."""

    def __init__(self, opening: Opening, title: str) -> None:
        super().__init__(opening, "Told")
        self._lay_out(QWidget())
        self.title.setText(title)
        self.told.setText(title)

    @override
    def load(self) -> None:
        return


def test_a_title_of_one_long_word_breaks(office: Office) -> None:
    window = Told(office.opening, "W" * 600)
    before = window.width()
    window.open()
    office.settled(Told)
    assert window.width() == before
    assert window.minimumSizeHint().width() <= before
    assert window.title.text() == "W" * 600

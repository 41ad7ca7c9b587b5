"""Opens what is kept outside the program: evidence and reports as verified copies, addresses as they are."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from tracker.domain.statements import EvidenceAdded
from tracker.services.detail import Detail
from tracker.services.evidence import evidence_copy, source_copy
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.popup import popup


class Opener(QObject):
    """Opens files of one register, over one window."""

    def __init__(self, context: Context, register: Register, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._register, self._window = context, register, window

    def open_evidence(self, item: Detail, place: QPoint) -> None:
        """Open the evidence of an item; where there is more than one piece that can be opened, ask which."""
        pieces = [(e.entry_id, e.headline, e.evidence) for e in item.evidence if e.withdrawn is None and e.evidence]
        pieces = [piece for piece in pieces if piece[2].file or piece[2].link]
        if len(pieces) == 1:
            self._open_piece(pieces[0][0], pieces[0][2])
        elif pieces:
            menu = QMenu(self._window)
            menu.setAccessibleName("Open evidence")
            for identity, headline, piece in pieces:
                menu.addAction(headline, partial(self._open_piece, identity, piece))
            popup(menu, place)
        else:
            self._context.voice.inform("There is no file or address among the evidence of this item to open.")

    def _open_piece(self, identity: UUID, piece: EvidenceAdded) -> None:
        if piece.file is None:
            self.open_address(piece.link)
        else:
            self.open_evidence_file(identity)

    def open_evidence_file(self, statement: UUID) -> None:
        """Open one kept file, after its hash was verified."""
        register = self._register
        self._context.tasks.run(lambda: evidence_copy(register, statement), self._open_file)

    def open_report(self, publication: UUID) -> None:
        """Open the kept document of a report, after its hash was verified."""
        register = self._register
        self._context.tasks.run(lambda: source_copy(register, publication), self._open_file)

    def _open_file(self, path: Path) -> None:
        if not self._context.opener(path):
            self._context.voice.warn(f"No program on this PC opens {path.name}; a copy lies at {path}.")

    def open_address(self, address: str) -> None:
        """Open an address that was given as evidence."""
        if not self._context.open_address(address):
            self._context.voice.warn(f"No program on this PC opens {address}; copy it and open it elsewhere.")

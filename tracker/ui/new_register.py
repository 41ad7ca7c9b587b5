"""The dialog that makes a new, empty register."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from tracker.errors import TrackerError
from tracker.services.register import SUFFIX, create_register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.parts import button, label, row
from tracker.ui.theme import Step

_FORBIDDEN = r'[<>:"/\\|?*\x00-\x1f]'


class NewRegisterDialog(FormDialog):
    """Asks for a name, a folder and who records; `made` tells the path of the register, which is closed again."""

    made = Signal(Path)

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(context, parent, "Make a new register", "Make it")
        self._build()
        self._connect()
        self._load()
        self.begin()

    def _build(self) -> None:
        self.head.addWidget(label("One register is enough for an office: it holds any number of reports.", wrap=True))
        self.name, self.folder, self.person = QLineEdit(), QLineEdit(), QLineEdit()
        self.folder.setAccessibleName("In the folder")
        self.browse = button("&Browse…")
        self.browse.setAccessibleName("Choose the folder")
        place = QWidget()
        line = row(self.context.theme, self.folder, self.browse)
        line.setStretch(0, 1)
        place.setLayout(line)
        place.setFocusProxy(self.folder)
        self._told = label(step=Step.SMALL, muted=True, wrap=True)
        self._told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.add_field("&Name", self.name, self._name_fault)
        self.add_field("In the &folder", place, self._folder_fault)
        self.form.addRow(label(), self._told)
        self.add_field("&Your name", self.person, self._person_fault)

    def _connect(self) -> None:
        self.browse.clicked.connect(self._ask_folder)
        self.name.textChanged.connect(self._tell_path)
        self.folder.textChanged.connect(self._tell_path)

    def _load(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder.setText(documents or str(Path.home()))
        self.person.setText(self.context.settings.now.person)
        self.name.setFocus()

    def _ask_folder(self) -> None:
        self.context.voice.ask_folder("Where the register is made", lambda chosen: self.folder.setText(str(chosen)))

    def _name_fault(self) -> str | None:
        name = self.name.text().strip()
        if not name:
            return "The register needs a name."
        if re.search(_FORBIDDEN, name) or name.startswith("."):
            return 'A name cannot begin with a full stop, nor hold any of < > : " / \\ | ? *'
        return None

    def _folder_fault(self) -> str | None:
        return None if Path(self.folder.text().strip()).is_absolute() else "Give the whole path of a folder."

    def _person_fault(self) -> str | None:
        return None if self.person.text().strip() else "Everything recorded is signed; give the name to sign with."

    def _path(self) -> Path:
        return Path(self.folder.text().strip()) / f"{self.name.text().strip()}{SUFFIX}"

    def _tell_path(self) -> None:
        is_told = self._name_fault() is None and self._folder_fault() is None
        self._told.setText(f"It will be the folder {self._path()}" if is_told else "")

    @override
    def _submit(self) -> None:
        path, name, person = self._path(), self.name.text().strip(), self.person.text().strip()
        home = self.context.home
        self.carry_out(lambda: _made(path, name, person, home), lambda made: self._on_made(made, person))

    def _on_made(self, made: Path, person: str) -> None:
        try:
            self.context.settings.change(person=person)
        except TrackerError as fault:
            self.context.voice.fail(fault)
        self.made.emit(made)


def _made(path: Path, name: str, person: str, home: Path) -> Path:
    with create_register(path, person, name=name, home=home) as register:
        return register.path

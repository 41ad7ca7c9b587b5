"""The zipped package of a Word document: only parts that hold text are unpacked, and only as far as a report goes."""

import io
import zipfile
import zlib

from lxml import etree

from tracker.errors import BadInput
from tracker.reading.word.names import as_transitional

_LARGEST_PART = 100_000_000
_MOST_PARTS = 20_000
_SPOILT = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError, RuntimeError)
_CONTAINER = b"\xd0\xcf\x11\xe0"


class Package:
    """An opened document, from which parts are asked by name."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open the package; BadInput where it is none, or is locked with a password."""
        self._name = name
        if data.startswith(_CONTAINER):
            raise BadInput(
                f"“{name}” is locked with a password or in Word's old format; open it in Word and save it without a "
                "password as a Word document (.docx)."
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _SPOILT as fault:
            raise self._damaged() from fault
        if len(self._zip.infolist()) > _MOST_PARTS:
            raise self._harmful()

    def part(self, path: str) -> etree._Element | None:
        """Parse a part; None where the package has none of that name. BadInput for a damaged or a harmful one."""
        try:
            with self._zip.open(path) as packed:
                data = packed.read(_LARGEST_PART + 1)
        except KeyError:
            return None
        except _SPOILT as fault:
            raise self._damaged() from fault
        if len(data) > _LARGEST_PART:
            raise self._harmful()
        return self._parsed(as_transitional(data))

    def _parsed(self, data: bytes) -> etree._Element:
        # A document of Word's has no DTD; without one there are no entities to expand or to fetch.
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as fault:
            raise self._damaged() from fault
        if root.getroottree().docinfo.doctype:
            raise self._harmful()
        return root

    def _damaged(self) -> BadInput:
        return BadInput(f"“{self._name}” is damaged or no Word document; open it in Word and save it again.")

    def _harmful(self) -> BadInput:
        return BadInput(f"“{self._name}” is built in a way that no report is; open it in Word and save it as a PDF.")

    def missing_text(self) -> BadInput:
        """Return the fault of a package that holds no document."""
        return self._damaged()

"""A small register to print from."""

from pathlib import Path

from tests.ui.intake.documents import visits
from tracker.services.intake import PublicationDetails, Taken, read_document, take_in
from tracker.services.register import Register


def with_visits(register: Register, folder: Path, marking: str = "OFFICIAL") -> Taken:
    """Take the invented report of six recommendations into a register."""
    path = visits(folder)
    details = PublicationDetails("Family contact", ("HM Inspectorate of Prisons",), "2021-03", "FC2021", None, marking)
    return take_in(register, path, details, read_document(path).formal, "A. Clerk")

"""An invented report of January 2019 to the bodies of that time, with which bodies that change are tried out."""

from datetime import date
from pathlib import Path
from uuid import UUID

from tests.builders import proposal, write_file
from tracker.domain.bodies import Body
from tracker.domain.listing import AssignmentRow, Selection
from tracker.services.intake import PublicationDetails, take_in
from tracker.services.listing import all_rows, bodies
from tracker.services.reference import reference_bodies
from tracker.services.register import Register

PUBLISHED = date(2019, 1, 24)
UNIFIED = date(2021, 6, 26)
_DETAILS = PublicationDetails("Lanterns at night", ("Inspectorate of Lights",), "2019-01-24", "LN2019", "thematic")
_ITEMS = (
    proposal("1", "NPS divisions should light their yards.", "NPS divisions", line=3),
    proposal("2", "The NPS and HM Prison Service should share their lamps.", "NPS", "HM Prison Service", line=4),
    proposal("3", "The NPS should count its lanterns each year.", "NPS", line=5),
    proposal("4", "The CRCs should count theirs.", "CRCs", line=6),
)


def take_in_lanterns(register: Register, folder: Path) -> None:
    """Take in a report of four recommendations: three to the NPS, one of them to HM Prison Service too, one to CRCs."""
    document = write_file(folder, "lanterns.txt", "Lanterns at night\n")
    take_in(register, document, _DETAILS, _ITEMS, "A clerk")


def body_named(register: Register, name: str, since: str | None = None) -> Body:
    """Return the body of a name, which two may bear: then the one that began on a day."""
    return next(b for b in bodies(register) if b.facts.name == name and since in (None, b.facts.since))


def reference_id(name: str, since: str | None = None) -> UUID:
    """Return the fixed id of a shipped body."""
    found = reference_bodies().items()
    return next(i for i, facts in found if facts.name == name and since in (None, facts.since))


NPS = reference_id("National Probation Service", "2014-06-01")
CRCS = reference_id("Community Rehabilitation Companies")
PROBATION_SERVICE = reference_id("Probation Service")
HMPPS = reference_id("HM Prison and Probation Service")


def rows_of(register: Register, body: UUID, day: date) -> dict[str, AssignmentRow]:
    """Return the items of a body on a day by their references."""
    return {row.ref: row for row in all_rows(register, Selection(day, body=body))}

"""A list as it is handed to other programs, with what one must know of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.domain.chain import Seal
from tracker.domain.listing import AssignmentRow


@dataclass(frozen=True, slots=True)
class Extract:
    """Rows in their order, as at a day. `origins` names the body of each item that another was received from.

    `narrowing` says in words what the rows were narrowed to and how they are ordered. `marking` is the highest of
    anything that the rows tell of, `seal` fixes the history that they were drawn from.
    """

    register: str
    as_at: date
    narrowing: tuple[str, ...]
    marking: str
    seal: Seal
    rows: tuple[AssignmentRow, ...]
    origins: Mapping[UUID, str]

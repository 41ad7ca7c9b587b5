"""What the register takes from outside itself: the time and chance, injected so that runs can be repeated."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

SALT_BYTES = 16


def _now() -> datetime:
    return datetime.now(UTC)


def _salt() -> bytes:
    return secrets.token_bytes(SALT_BYTES)


@dataclass(frozen=True, slots=True)
class Outside:
    """The clock (aware, UTC), the source of identities and the source of salts."""

    now: Callable[[], datetime] = _now
    new_id: Callable[[], UUID] = uuid4
    new_salt: Callable[[], bytes] = _salt

    def today(self) -> date:
        """Return the day it is for the user, by the clock of this PC."""
        return self.now().astimezone().date()

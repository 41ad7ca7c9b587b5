"""Which printed names mean which bodies of the register, as the names were when a report was published."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.bodies import Body, folded_name, resolve
from tracker.domain.proposal import Proposal

NOBODY = "no body named"


@dataclass(frozen=True, slots=True)
class Addressee:
    """A body as printed, and what it means in the register. `key` is the same for two names of one body."""

    printed: str
    key: str
    is_new: bool
    doubt: str | None = None


class Directory:
    """Knows which printed names mean a body of the register, for a report published on a date or part of one."""

    def __init__(self, bodies: Sequence[Body], published: str | None) -> None:
        self._bodies = bodies
        self._published = published
        self._found: dict[str, Addressee] = {}

    def at(self, published: str | None) -> "Directory":
        """Return the same bodies as they were when another report was published."""
        return self if published == self._published else Directory(self._bodies, published)

    def look_up(self, printed: str) -> Addressee:
        """Return what a printed name means."""
        if printed not in self._found:
            resolution = resolve(printed, self._bodies, self._published)
            body = resolution.body
            key = str(body.id) if body else folded_name(printed)
            self._found[printed] = Addressee(printed, key, body is None, resolution.doubt)
        return self._found[printed]

    def of(self, proposal: Proposal) -> tuple[Addressee, ...]:
        """Return the bodies that a proposal is made to."""
        return tuple(self.look_up(printed) for printed in proposal.addressees)

    def doubts(self, proposal: Proposal) -> tuple[str, ...]:
        """Return what a person should look at: the reader's doubts, and names that could mean two bodies."""
        return (*proposal.doubts, *(a.doubt for a in self.of(proposal) if a.doubt))

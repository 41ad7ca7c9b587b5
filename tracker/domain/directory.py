"""Which printed names mean which bodies of the register, as the names were when a report was published."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.domain.bodies import Body, folded_name, resolve
from tracker.domain.naming import BodyDecision, Meaning, as_name
from tracker.domain.proposal import Proposal

NOBODY = "no body named"


@dataclass(frozen=True, slots=True)
class Addressee:
    """A body as printed, and what it means in the register. `key` is the same for two names of one body.

    `name` is what the register calls it, or will call it once it is taken in.
    """

    printed: str
    key: str
    is_new: bool
    doubt: str | None = None
    name: str = ""


class Directory:
    """Knows which printed names mean a body of the register, for a report published on a date or part of one.

    What a person decided about a name goes before what the names themselves say.
    """

    def __init__(self, bodies: Sequence[Body], published: str | None, decisions: Sequence[BodyDecision] = ()) -> None:
        self.bodies = bodies
        self._published = published
        self._decisions = {decision.key: decision for decision in decisions}
        self._found: dict[str, Addressee] = {}

    def at(self, published: str | None) -> "Directory":
        """Return the same bodies as they were when another report was published."""
        if published == self._published:
            return self
        return Directory(self.bodies, published, tuple(self._decisions.values()))

    def deciding(self, decisions: Sequence[BodyDecision]) -> "Directory":
        """Return the same bodies with other decisions."""
        if tuple(decisions) == tuple(self._decisions.values()):
            return self
        return Directory(self.bodies, self._published, decisions)

    def look_up(self, printed: str) -> Addressee:
        """Return what a printed name means."""
        if printed not in self._found:
            self._found[printed] = self._decided(printed) or self._resolved(printed)
        return self._found[printed]

    def _resolved(self, printed: str) -> Addressee:
        resolution = resolve(printed, self.bodies, self._published)
        body = resolution.body
        if body is None:
            return Addressee(printed, folded_name(printed), True, None, as_name(printed))
        return Addressee(printed, str(body.id), False, resolution.doubt, body.facts.name)

    def _decided(self, printed: str) -> Addressee | None:
        decision = self._decisions.get(folded_name(printed))
        if decision is None:
            return None
        if decision.meaning is not Meaning.ALIAS:
            return Addressee(printed, folded_name(decision.name), True, None, decision.name)
        body = next((body for body in self.bodies if body.id == decision.body), None)
        return Addressee(printed, str(body.id), False, None, body.facts.name) if body else None

    def to_decide(self, proposals: Iterable[Proposal]) -> tuple[str, ...]:
        """Return the names on which a person may decide, each once: those not known, and those of several bodies."""
        names: dict[str, str] = {}
        for printed in (name for proposal in proposals for name in proposal.addressees):
            resolved = self._resolved(printed)
            if resolved.is_new or resolved.doubt:
                names.setdefault(folded_name(printed), printed)
        return tuple(names.values())

    def of(self, proposal: Proposal) -> tuple[Addressee, ...]:
        """Return the bodies that a proposal is made to."""
        return tuple(self.look_up(printed) for printed in proposal.addressees)

    def doubts(self, proposal: Proposal) -> tuple[str, ...]:
        """Return what a person should look at: the reader's doubts, and names that could mean two bodies."""
        return (*proposal.doubts, *(a.doubt for a in self.of(proposal) if a.doubt))

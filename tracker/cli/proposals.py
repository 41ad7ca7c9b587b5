"""Proposed recommendations as lines for people: a table, and under it every doubt."""

from collections.abc import Sequence

from tracker.cli.console import Console
from tracker.cli.output import table, terminal_width
from tracker.domain.proposal import Proposal


def write_proposals(console: Console, proposals: Sequence[Proposal]) -> None:
    """Write proposals as a table, followed by their doubts."""
    if not proposals:
        return
    rows = [(p.number or "-", ", ".join(p.addressees) or "-", p.strength.value, p.item or p.text) for p in proposals]
    for line in table(("No", "To", "Strength", "Recommendation"), rows, terminal_width()):
        console.line(line)
    doubts = (f"Doubt about {_place(p)}: {doubt}" for p in proposals for doubt in p.doubts)
    for line in dict.fromkeys(doubts):
        console.line(line)


def _place(proposal: Proposal) -> str:
    if proposal.number:
        return f"number {proposal.number}"
    return f"line {proposal.line}" if proposal.line else f"page {proposal.page}"

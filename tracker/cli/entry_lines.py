"""One entry of a history in lines of text for people: what was said, by whom, with what, and when it was recorded."""

from collections.abc import Iterator

from tracker.cli.output import paragraph
from tracker.cli.shown import Shown
from tracker.domain.closing import check_words
from tracker.domain.dates import long_day, short_day
from tracker.domain.facts import ActionFacts
from tracker.domain.history import HistoryLine
from tracker.domain.saying import evidence_words, say_due
from tracker.domain.statements import AssessmentMade, Closed, PassedOn, ResponseGiven


def entry_lines(shown: Shown, entry: HistoryLine, indent: str, width: int) -> list[str]:
    """Return the lines that tell an entry; a withdrawn one is marked, and says by whom and why."""
    withdrawn = "[withdrawn] " if entry.withdrawn else ""
    draft = "[draft] " if entry.is_draft else ""
    lines = paragraph(f"{short_day(entry.day)}  {withdrawn}{draft}{entry.headline} - {entry.by}", indent, width)
    for told in (*_words(entry), *_details(shown, entry), *_around(entry)):
        lines += paragraph(told, f"{indent}  ", width)
    return lines


def _words(entry: HistoryLine) -> Iterator[str]:
    if entry.text:
        yield entry.text
    for label, words in (("Internal", entry.internal), ("Reason", entry.reason), ("Agreed by", entry.agreed_by)):
        if words:
            yield f"{label}: {words}"


def _details(shown: Shown, entry: HistoryLine) -> Iterator[str]:
    """Return what an entry says beside its headline and words."""
    match entry.said:
        case ResponseGiven(part=part, responder=responder):
            yield from _labelled(("Part agreed", part), ("Answered by", shown.body(responder) or ""))
        case ActionFacts():
            owner = shown.owner(entry.said, entry.day)
            yield from _labelled(("Owner", owner or "nobody"), ("Due", say_due(entry.said)))
        case AssessmentMade(citation=citation, role=role):
            yield from _labelled(("In the report", citation), ("Role", role))
        case Closed(lacking=lacking):
            yield from _labelled(
                ("Check", check_words(entry.said)), ("Lacked when it was recorded", "; ".join(lacking))
            )
        case PassedOn(to=to):
            names = shown.bodies_of_items
            yield from _labelled(("To", ", ".join(names[item] for item in to if item in names)))
        case _:
            pass


def _labelled(*told: tuple[str, str]) -> Iterator[str]:
    for label, words in told:
        if words:
            yield f"{label}: {words}"


def _around(entry: HistoryLine) -> Iterator[str]:
    if entry.cleared:
        on = f", {long_day(entry.cleared.on)}" if entry.cleared.on else ""
        yield f"Cleared by {entry.cleared.by}{on}"
    if entry.evidence:
        yield f"{'File' if entry.evidence.file else 'Evidence'}: {evidence_words(entry.evidence)}"
    if entry.withdrawn:
        yield f"Withdrawn by {entry.withdrawn.by}: {entry.withdrawn.reason}"
    recorded = f"Recorded {long_day(entry.recorded_at.astimezone().date())} by {entry.recorded_by}"
    yield f"{recorded}; {entry.entry_id}"

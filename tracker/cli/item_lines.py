"""One recommendation in lines of text for people: its words, where each body stands, what contradicts itself."""

from collections.abc import Iterator

from tracker.cli.entry_lines import entry_lines
from tracker.cli.output import paragraph
from tracker.cli.shown import Shown, last_said
from tracker.domain.closing import check_words
from tracker.domain.contradicted import contradictions_of
from tracker.domain.dates import say_part, short_day
from tracker.domain.listing import AssignmentRow
from tracker.domain.rollup import DEFINITIONS
from tracker.domain.saying import action_name, say_due
from tracker.domain.standing import PartFinding
from tracker.domain.statements import ResponseGiven
from tracker.domain.words import plural
from tracker.services.detail import Detail, Linked
from tracker.services.links import READS


def recommendation_lines(shown: Shown, width: int) -> list[str]:
    """Return the lines that tell a recommendation, none wider than `width` where its words can be broken."""
    lines = [line for told in _head(shown) for line in paragraph(told, "", width)]
    for entry in reversed(shown.first.report):
        lines += entry_lines(shown, entry, "  ", width)
    for detail in shown.details:
        lines.append("")
        for told, indent in _standing(shown, detail):
            lines += paragraph(told, indent, width)
        lines += _history(shown, detail, width)
    return lines


def _head(shown: Shown) -> Iterator[str]:
    first = shown.first
    yield f"{first.facts.ref}: {first.publication.title} ({say_part(first.publication.published)}){_place(first)}"
    yield first.facts.text
    for point in first.facts.sub_points:
        yield f"({point.letter}) {point.text}"
    if first.facts.sub_points:
        yield f"How the points come to one finding: {DEFINITIONS[first.facts.rollup]}"
    if len(shown.details) > 1:
        yield f"Overall status: {first.overall}"
    for linked in first.links:
        yield _link(linked)
    if shown.chain:
        yield _chain(shown)
    if first.report:
        yield "Assessments of the whole report, newest first:"


def _place(detail: Detail) -> str:
    if detail.page:
        return f", page {detail.page}"
    return f", line {detail.line}" if detail.line else ""


def _link(linked: Linked) -> str:
    facts, other = linked.link.facts, linked.other
    reads = READS[facts.kind][0 if linked.is_from_here else 1]
    named = f"{other.ref} ({other.publication}, {say_part(other.published)})" if other else ""
    return f"{reads}: {', '.join(part for part in (named, facts.words) if part)}"


def _chain(shown: Shown) -> str:
    if shown.chain is None:
        return ""
    refs = ", ".join(said.recommendation.ref for said in shown.chain.said)
    years = shown.chain.years_open
    still = f"; not done for {plural(years, 'year')}" if years else ""
    owners = ", ".join(shown.chain.owners)
    return f"Said {len(shown.chain.said)} times since {say_part(shown.chain.first_said)}{still}: {refs}; to {owners}"


def _standing(shown: Shown, detail: Detail) -> Iterator[tuple[str, str]]:
    """Return what is told of where a body stands, each with its indentation."""
    row, facts, more = detail.row, "  ", "    "
    yield _name(row), ""
    yield f"Status: {row.status}", facts
    yield from ((told, facts) for told in (*_handed(shown, detail), *_closing(detail)))
    yield f"Response: {_response(shown, detail)}", facts
    yield from ((told, more) for told in _parts_agreed(detail))
    yield from ((told, facts) for told in _found(detail))
    yield from ((_point(part), more) for part in detail.standing.parts)
    yield f"Target date: {_target(row)}", facts
    yield from ((flag, facts) for flag in row.flags)
    yield from ((told, facts) for told in _actions(shown, detail))
    for one in contradictions_of(row):
        yield f"Contradicts itself: {one.sentence}", facts
        yield f"To mend it: {one.mend}", more


def _name(row: AssignmentRow) -> str:
    addressed = f" (addressed as “{row.addressee}”)" if row.addressee != row.body else ""
    role = f", {row.role.lower()} body" if row.role else ""
    return f"{row.body}: {row.ref}{addressed}{role}"


def _handed(shown: Shown, detail: Detail) -> Iterator[str]:
    names = shown.bodies_of_items
    if detail.row.received_from:
        yield f"Received from: {names.get(detail.row.received_from, 'another body')}"
    if passed := detail.standing.passed_on:
        to = ", ".join(names[item] for item in detail.standing.passed_to if item in names)
        yield f"Passed on: {short_day(passed)}{f', to {to}' if to else ''}"


def _closing(detail: Detail) -> Iterator[str]:
    if (closed := detail.standing.closed) is None:
        return
    check = check_words(closed.said)
    by = f" by {closed.said.superseded_by}" if closed.said.superseded_by else ""
    yield f"Closed: {short_day(closed.on)}, {closed.said.outcome}{by}{f'; {check}' if check else ''}"
    if detail.standing.lacks:
        yield f"Lacks: {'; '.join(detail.standing.lacks)}"


def _response(shown: Shown, detail: Detail) -> str:
    row, answer = detail.row, last_said(detail.history, ResponseGiven)
    if row.response is None or row.response_on is None:
        return f"none yet; due {short_day(row.response_due)}{_answered_late(row)}" if row.response_due else "none yet"
    category = f" ({answer.category.lower()})" if answer and answer.category else ""
    responder = shown.body(detail.standing.responder)
    answered = f", answered by {responder}" if responder else ""
    return f"{row.response}{category}, {short_day(row.response_on)}{answered}{_answered_late(row)}"


def _answered_late(row: AssignmentRow) -> str:
    days = row.days_answered_late
    return "" if days is None or days <= 0 else f"; {plural(days, 'day')} late"


def _parts_agreed(detail: Detail) -> Iterator[str]:
    answer = last_said(detail.history, ResponseGiven)
    if answer and answer.part:
        yield f"Part agreed: {answer.part}"


def _found(detail: Detail) -> Iterator[str]:
    row = detail.row
    if row.progress and detail.standing.progress_on:
        drafts = f"; {plural(row.drafts, 'draft')} not cleared yet" if row.drafts else ""
        yield f"Reported progress: {row.progress}, {short_day(detail.standing.progress_on)}{drafts}"
    if row.assessment and row.assessment_on:
        scale = f" on the scale “{row.assessment_scale}”" if row.assessment_scale else ""
        past = "; before it was re-opened" if detail.standing.is_assessment_void else ""
        yield f"Assessment: {row.assessment}{scale}, {short_day(row.assessment_on)}, by {row.assessment_by}{past}"


def _point(part: PartFinding) -> str:
    on = f", {short_day(part.on)}" if part.on else ""
    return f"({part.letter}) {part.value}{on}{'; counts no more' if part.is_past else ''}"


def _target(row: AssignmentRow) -> str:
    promised = short_day(row.target) if row.target else (row.target_words or "none")
    words = f" (“{row.target_words}”)" if row.target and row.target_words else ""
    late = f" by {row.days_late} days" if row.days_late else ""
    return f"{promised}{words}; {row.schedule}{late}{_slipped(row)}"


def _slipped(row: AssignmentRow) -> str:
    if row.first_target is None or not row.slips:
        return ""
    times = "once" if row.slips == 1 else f"{row.slips} times"
    return f"; first {short_day(row.first_target)}, moved later {times}"


def _actions(shown: Shown, detail: Detail) -> Iterator[str]:
    for action in detail.actions:
        owner = shown.owner(action.facts, detail.row.as_at) or "no owner"
        state = action.facts.state.lower()
        yield f"{action_name(action.facts)}: {action.facts.text} - {owner}; {say_due(action.facts)}; {state}"


def _history(shown: Shown, detail: Detail, width: int) -> list[str]:
    if not detail.history:
        return ["  Nothing has been recorded."]
    told = (line for entry in reversed(detail.history) for line in entry_lines(shown, entry, "  ", width))
    return ["  History, newest first:", *told]

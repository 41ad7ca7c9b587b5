"""The JSON shape of one recommendation in full: names that scripts rely on."""

from datetime import date

from tracker.cli.entry_shapes import entry_shape
from tracker.cli.shapes import iso
from tracker.cli.shown import Shown, last_said
from tracker.domain.closing import check_words
from tracker.domain.contradicted import contradictions_of
from tracker.domain.kept import Action
from tracker.domain.standing import PartFinding
from tracker.domain.statements import ResponseGiven
from tracker.exchange.rows import Shape, row_shape
from tracker.services.detail import Detail, Linked
from tracker.services.links import READS, Chain


def recommendation_shape(shown: Shown) -> Shape:
    """Return one recommendation with its assignments and their whole history."""
    return {
        "recommendation": _words_shape(shown),
        "assignments": [_assignment_shape(shown, detail) for detail in shown.details],
    }


def _words_shape(shown: Shown) -> Shape:
    first = shown.first
    facts, source = first.facts, first.publication
    return {
        "ref": facts.ref,
        "publication": source.title,
        "publishers": list(source.publishers),
        "published": source.published,
        "response_due": iso(source.response_due),
        "number": facts.number,
        "stem": facts.stem,
        "item": facts.item,
        "text": facts.text,
        "kind": facts.kind,
        "priority": facts.priority,
        "themes": list(facts.themes),
        "references": list(facts.references),
        "page": first.page,
        "line": first.line,
        "sub_points": [{"letter": point.letter, "text": point.text} for point in facts.sub_points],
        "rollup": facts.rollup.value if facts.sub_points else None,
        "overall_status": first.overall.value,
        "links": [_link_shape(linked) for linked in first.links],
        "chain": _chain_shape(shown.chain) if shown.chain else None,
        "report_assessments": [entry_shape(shown, line) for line in first.report],
    }


def _link_shape(linked: Linked) -> Shape:
    return {
        "kind": linked.link.facts.kind.value,
        "reads": READS[linked.link.facts.kind][0 if linked.is_from_here else 1],
        "is_from_here": linked.is_from_here,
        "ref": linked.other.ref if linked.other else None,
        "publication": linked.other.publication if linked.other else None,
        "published": linked.other.published if linked.other else None,
        "words": linked.link.facts.words or None,
    }


def _chain_shape(chain: Chain) -> Shape:
    return {
        "first_said": chain.first_said,
        "years_open": chain.years_open,
        "owners": list(chain.owners),
        "refs": [said.recommendation.ref for said in chain.said],
    }


def _assignment_shape(shown: Shown, detail: Detail) -> Shape:
    row, standing = detail.row, detail.standing
    answer = last_said(detail.history, ResponseGiven)
    names = shown.bodies_of_items
    return row_shape(row, names) | {
        "response_on": iso(row.response_on),
        "response_part": (answer.part if answer else "") or None,
        "response_category": answer.category.value if answer and answer.category else None,
        "responder": shown.body(standing.responder),
        "points": [_point_shape(part) for part in standing.parts],
        "actions": [_action_shape(shown, action, row.as_at) for action in detail.actions],
        "closing": _closing_shape(shown, detail),
        "passed_on": iso(standing.passed_on),
        "passed_to": [names[item] for item in standing.passed_to if item in names],
        "mending": [{"contradiction": one.sentence, "mend": one.mend} for one in contradictions_of(row)],
        "entries": [entry_shape(shown, line) for line in detail.history],
    }


def _point_shape(part: PartFinding) -> Shape:
    return {
        "letter": part.letter,
        "assessment": part.value,
        "assessment_scale": part.scale or None,
        "finding": part.finding.value,
        "on": iso(part.on),
        "counts": not part.is_past,
    }


def _action_shape(shown: Shown, action: Action, day: date) -> Shape:
    facts = action.facts
    return {
        "id": str(action.id),
        "letter": facts.letter or None,
        "text": facts.text,
        "owner": shown.owner(facts, day) or None,
        "due": iso(facts.due),
        "due_words": facts.due_words,
        "state": facts.state.value,
    }


def _closing_shape(shown: Shown, detail: Detail) -> Shape | None:
    closed = detail.standing.closed
    if closed is None:
        return None
    said = closed.said
    return {
        "on": iso(closed.on),
        "outcome": said.outcome.value,
        "check": check_words(said) or None,
        "checker": said.checker or None,
        "role": said.role or None,
        "publication": shown.publication(said),
        "citation": said.citation or None,
        "superseded_by": said.superseded_by or None,
        "reason": said.reason or None,
        "agreed_by": said.agreed_by or None,
        "lacks": list(detail.standing.lacks),
    }

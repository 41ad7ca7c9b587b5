"""What a report prints of each item: its words and history, its actions and links in words, its own marking."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from tracker.domain.history import HistoryLine
from tracker.domain.kept import Action, Post, owner_words
from tracker.domain.listing import AssignmentRow
from tracker.domain.markings import Marking, marking_of
from tracker.domain.position import PlannedAction, PositionItem, SaidAgain
from tracker.domain.saying import say_due
from tracker.domain.statements import ProgressReported
from tracker.services.detail import Detail, Linked
from tracker.services.links import READS


def printed_item(
    detail: Detail,
    row: AssignmentRow,
    chain: Sequence[SaidAgain],
    links: Sequence[Linked],
    *,
    cleared_only: bool,
) -> PositionItem:
    """Return an item as a report prints it; with `cleared_only`, without the words that are drafts."""
    return PositionItem(
        row=row,
        stem=detail.facts.stem,
        item=detail.facts.item,
        source=detail.publication,
        page=detail.page,
        line=detail.line,
        history=tuple(map(_cleared, detail.history)) if cleared_only else detail.history,
        marking=marking_of_item(detail),
        actions=tuple(_planned(action, detail.posts, row) for action in detail.actions),
        chain=tuple(chain),
        points=detail.facts.sub_points,
        parts=detail.standing.parts,
        links=tuple(map(_link_words, links)),
    )


def marking_of_item(detail: Detail) -> Marking:
    """Return the highest of the markings of an item's report and of its evidence, withdrawn evidence included."""
    evidence = (line.evidence.marking for line in detail.history if line.evidence)
    return Marking().at_least(marking_of(text) for text in dict.fromkeys((detail.publication.marking, *evidence)))


def _cleared(line: HistoryLine) -> HistoryLine:
    """Return a line without its words where they are a draft; that something was reported is told."""
    if not line.is_draft or not isinstance(line.said, ProgressReported):
        return line
    return replace(line, text="", said=replace(line.said, text=""))


def _planned(action: Action, posts: Mapping[UUID, Post], row: AssignmentRow) -> PlannedAction:
    facts = action.facts
    post = posts.get(facts.owner) if facts.owner else None
    owner = owner_words(facts, post.facts if post else None, row.as_at)
    return PlannedAction(facts.letter, facts.text, owner.strip(), say_due(facts), facts.state)


def _link_words(linked: Linked) -> str:
    """Return what a recommendation is to another, or to a plan elsewhere: "Repeats NS2019/2"."""
    facts, other = linked.link.facts, linked.other
    reads = READS[facts.kind][0 if linked.is_from_here else 1]
    told = f"{reads} {other.ref}" if other else f"{reads} “{facts.words}”"
    return f"{told}: {facts.words}" if other and facts.words else told

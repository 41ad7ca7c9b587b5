"""What the window says of a review: what was found, what accepting will do, the reference by example."""

from tracker.domain.directory import Directory
from tracker.domain.publications import references
from tracker.domain.review import Review, Tally
from tracker.domain.words import plural


def found_words(review: Review, directory: Directory) -> str:
    """Return what was found: "15 recommendations, 1 with a doubt", and how many are still to decide."""
    doubtful = len(review.doubtful(directory))
    doubts = f"{doubtful} with a doubt" if doubtful else "none with a doubt"
    undecided = review.tally(directory).undecided
    to_decide = f", {undecided} to decide" if undecided else ""
    return f"{plural(len(review.candidates), 'recommendation')}, {doubts}{to_decide}"


def take_in_words(tally: Tally) -> str:
    """Return what accepting will do, as the button says it."""
    if not tally.recommendations:
        return "Take in"
    items = f"{plural(tally.items, 'item')} for {plural(tally.bodies, 'body', 'bodies')}"
    return f"Take in {plural(tally.recommendations, 'recommendation')} ({items})"


def undecided_words(tally: Tally) -> str:
    """Return what becomes of the proposals on which nobody has decided."""
    if not tally.undecided:
        return ""
    return f"{tally.undecided} still to decide (F8): what is not ticked is left out, and can be taken in later."


def example_reference(review: Review, code: str) -> str | None:
    """Return the reference that the first accepted recommendation of this report will have; None where none is."""
    own = [p.number for p in review.accepted if p.source_publication is None]
    return references(code, own)[0].ref if own else None

"""From an item or a mention to a proposal: its own words, its sentence, who should act, what hangs on it, doubts."""

from dataclasses import replace

from tracker.domain.proposal import Proposal, Strength
from tracker.reading import doubts
from tracker.reading.addressees import addressed_in
from tracker.reading.asking import asks
from tracker.reading.bodies import Addressed, is_body, split_bodies
from tracker.reading.found import LONGEST_ITEM, Found
from tracker.reading.notes import Notes
from tracker.reading.prose import Mention
from tracker.reading.sentence import one_sentence
from tracker.reading.tails import Parted, parted
from tracker.reading.wordbook import Wordbook


def proposal_of(item: Found, source: str | None, notes: Notes, wordbook: Wordbook) -> Proposal:
    """Propose an item: its own words apart from its references, with who should act and what is doubtful."""
    own = parted(item.words)
    addressed = _addressed(item, own.words[:LONGEST_ITEM], wordbook)
    unknown = (doubts.UNKNOWN_SOURCE,) if item.section.restating and source is None else ()
    return Proposal(
        number=item.number,
        stem=item.stem.text if item.stem else "",
        item=own.words,
        text=one_sentence(item.stem, own.words, wordbook),
        addressees=addressed.bodies,
        main=item.main,
        source_publication=source,
        page=item.page,
        line=item.line,
        doubts=(*item.doubts, *unknown, *addressed.doubts),
        references=_references(item, own, notes),
    )


def _references(item: Found, own: Parted, notes: Notes) -> tuple[str, ...]:
    """Return what hangs on the item: what stood in brackets, and the notes that its marks point to."""
    marks = dict.fromkeys((*item.marks, *own.marks))
    beside = (*own.references, *item.references)
    return (*beside, *(notes.of(mark, item.line) or f"note {mark}" for mark in marks))


def _addressed(item: Found, words: str, wordbook: Wordbook) -> Addressed:
    """Name who should act: the lead-in's subject, else whom the item's own words name."""
    if item.to:
        return split_bodies(item.to, wordbook)
    if item.stem is None or not item.stem.subject:
        return addressed_in(words, wordbook)
    if asks(words) or not item.stem.addresses:
        own = addressed_in(words, wordbook)
        if own.bodies:
            return own
    addressed = split_bodies(item.stem.subject, wordbook)
    if any(is_body(body, wordbook) for body in addressed.bodies) or item.stem.subject[:1].isupper():
        return addressed
    return replace(addressed, doubts=(*addressed.doubts, doubts.unsure_body(item.stem.subject)))


def proposal_of_mention(mention: Mention) -> Proposal:
    """Propose what running text mentions."""
    return Proposal(
        number=None,
        stem="",
        item=mention.item,
        text=mention.sentence,
        addressees=mention.addressees,
        strength=Strength.PROSE,
        page=mention.page,
        line=mention.line,
        doubts=(doubts.RUNNING_TEXT,),
    )

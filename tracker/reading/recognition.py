"""Recognition, step by step: lines, blocks, parts, items, numbers, addressees, restated-in, proposals, mentions."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from tracker.domain.proposal import Proposal, Reading, SourceLine, Strength
from tracker.domain.watching import Watch, part_of, unwatched
from tracker.reading import doubts
from tracker.reading.addressees import addressed_in
from tracker.reading.asking import asks
from tracker.reading.blocks import blocks_of
from tracker.reading.bodies import Addressed, is_body, split_bodies
from tracker.reading.document import Document
from tracker.reading.found import Found
from tracker.reading.items import gather
from tracker.reading.names import Gazetteer
from tracker.reading.notes import Notes
from tracker.reading.numbers import with_numbers
from tracker.reading.opening import open_document
from tracker.reading.prose import Mention, mentions
from tracker.reading.publication import publication_of
from tracker.reading.repeats import printings, without_repeats
from tracker.reading.restated import source_publications
from tracker.reading.roles import Part, parts_of
from tracker.reading.sentence import one_sentence
from tracker.reading.tables import tabled
from tracker.reading.tails import Parted, parted
from tracker.reading.wordbook import Wordbook

_OPENED = 0.6
"""The share of the whole work at which a document is opened and its recognition begins."""


def read(path: Path, watch: Watch = unwatched, known: Collection[str] = ()) -> Reading:
    """Open a published document and recognise what it recommends; `known` are names of bodies beside the built-in ones.

    Raises BadInput where the document cannot be opened, and what the watch raises.
    """
    return recognise(open_document(path, part_of(watch, 0, _OPENED)), part_of(watch, _OPENED, 1), known)


def recognise(document: Document, watch: Watch = unwatched, known: Collection[str] = ()) -> Reading:
    """Recognise what a document is and what it recommends, with the places and with honest doubts.

    `known` are names of bodies beside the built-in ones.
    """
    wordbook = Wordbook((line.words for line in document.lines), Gazetteer(known) if known else None)
    blocks = blocks_of(document, wordbook)
    watch(0.4)
    parts = parts_of(blocks, wordbook)
    watch(0.7)
    publication = publication_of(blocks, wordbook.names)
    in_tables = tabled(document.lines, parts, wordbook)
    in_lists = with_numbers(gather(parts, wordbook, has_table=bool(in_tables)))
    found = sorted((*in_lists, *with_numbers(in_tables)), key=lambda item: item.line)
    sources = source_publications(found, parts, publication.title)
    notes = Notes(blocks)
    listed = [_proposal(item, source, notes, wordbook) for item, source in zip(found, sources, strict=True)]
    taken = {item.line for item in found}
    prose = [_mention(mention) for mention in mentions(parts, taken, wordbook, has_list=bool(found))]
    watch(1)
    return Reading(
        publication,
        without_repeats(printings(found, listed), prose),
        tuple(SourceLine(line.text, line.page, line.box) for line in document.lines),
        (*document.doubts, *_document_doubts(parts, found)),
    )


def _proposal(item: Found, source: str | None, notes: Notes, wordbook: Wordbook) -> Proposal:
    own = parted(item.words)
    addressed = _addressed(item, own.words, wordbook)
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


def _mention(mention: Mention) -> Proposal:
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


def _document_doubts(parts: Sequence[Part], found: Sequence[Found]) -> tuple[str, ...]:
    """Compare how many recommendations each section announces with how many were found in it."""
    counts = Counter(item.section.line for item in found)
    announced = [(part.section.announced, counts[part.section.line]) for part in parts if part.section]
    return tuple(doubts.wrong_count(number, count) for number, count in announced if number not in {None, count})

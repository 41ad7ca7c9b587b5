"""Recognition, step by step: each step takes what the one before it made, and can be shown and tested by itself."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from tracker.domain.proposal import Proposal, Reading, SourceLine
from tracker.domain.watching import Watch, part_of, unwatched, watched
from tracker.reading import doubts
from tracker.reading.blocks import Block, blocks_of
from tracker.reading.document import Document
from tracker.reading.found import Found
from tracker.reading.items import gather
from tracker.reading.names import Gazetteer
from tracker.reading.notes import Notes
from tracker.reading.numbers import with_numbers
from tracker.reading.opening import open_document
from tracker.reading.proposing import proposal_of, proposal_of_mention
from tracker.reading.prose import mentions
from tracker.reading.publication import publication_of
from tracker.reading.repeats import printings, without_repeats
from tracker.reading.restated import source_publications
from tracker.reading.roles import Part, parts_of
from tracker.reading.tables import tabled
from tracker.reading.wordbook import Wordbook

_OPENED = 0.6
"""The share of the whole work at which a document is opened and its recognition begins."""


@dataclass(frozen=True, slots=True)
class Steps:
    """What each step made of a document: its paragraphs, the parts they play, the items gathered, the reading."""

    document: Document
    blocks: tuple[Block, ...]
    parts: tuple[Part, ...]
    found: tuple[Found, ...]
    reading: Reading


def read(path: Path, watch: Watch = unwatched, known: Collection[str] = ()) -> Reading:
    """Open a published document and recognise what it recommends; `known` are names of bodies beside the built-in ones.

    Raises BadInput where the document cannot be opened, and what the watch raises.
    """
    return recognise(open_document(path, part_of(watch, 0, _OPENED)), part_of(watch, _OPENED, 1), known)


def recognise(document: Document, watch: Watch = unwatched, known: Collection[str] = ()) -> Reading:
    """Recognise what a document is and what it recommends, with the places and with honest doubts.

    `known` are names of bodies beside the built-in ones.
    """
    return recognised(document, watch, known).reading


def recognised(document: Document, watch: Watch = unwatched, known: Collection[str] = ()) -> Steps:
    """Recognise a document as `recognise` does, and return what each step made of it."""
    words = (line.words for line in watched(document.lines, part_of(watch, 0, 0.1)))
    wordbook = Wordbook(words, Gazetteer(known) if known else None)
    blocks = blocks_of(document, wordbook, part_of(watch, 0.1, 0.4))
    parts = parts_of(blocks, wordbook, part_of(watch, 0.4, 0.6))
    publication = publication_of(blocks, wordbook)
    in_tables = tabled(document.lines, parts, wordbook, part_of(watch, 0.6, 0.65))
    in_lists = gather(parts, wordbook, part_of(watch, 0.65, 0.75), has_table=bool(in_tables))
    found = tuple(sorted((*with_numbers(in_lists), *with_numbers(in_tables)), key=lambda item: item.line))
    proposals = _proposals(found, parts, publication.title, Notes(blocks), wordbook, part_of(watch, 0.75, 0.85))
    taken = {item.line for item in found}
    prose = mentions(parts, taken, wordbook, part_of(watch, 0.85, 0.9), has_list=bool(found))
    mentioned = [proposal_of_mention(mention) for mention in prose]
    once = without_repeats(printings(found, proposals), mentioned, part_of(watch, 0.9, 1))
    source = tuple(SourceLine(line.text, line.page, line.box) for line in document.lines)
    reading = Reading(publication, once, source, (*document.doubts, *_document_doubts(parts, found)))
    return Steps(document, blocks, parts, found, reading)


def _proposals(
    found: Sequence[Found], parts: Sequence[Part], title: str | None, notes: Notes, wordbook: Wordbook, watch: Watch
) -> list[Proposal]:
    sources = source_publications(found, parts, title)
    pairs = list(zip(found, sources, strict=True))
    return [proposal_of(item, source, notes, wordbook) for item, source in watched(pairs, watch)]


def _document_doubts(parts: Sequence[Part], found: Sequence[Found]) -> tuple[str, ...]:
    """Compare how many recommendations each section announces with how many were found in it."""
    counts = Counter(item.section.line for item in found)
    announced = [(part.section.announced, counts[part.section.line]) for part in parts if part.section]
    return tuple(doubts.wrong_count(number, count) for number, count in announced if number not in {None, count})

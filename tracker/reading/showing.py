"""What each step of recognition made of a document, as lines for somebody who looks where a layout goes wrong."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from textwrap import shorten

from tracker.domain.proposal import Proposal
from tracker.domain.watching import Watch, part_of, unwatched
from tracker.reading.document import Line
from tracker.reading.found import Found
from tracker.reading.opening import open_document
from tracker.reading.recognition import Steps, recognised
from tracker.reading.roles import Part

_OPENED = 0.6
_WIDTH = 100


def read_steps(path: Path, watch: Watch = unwatched, known: Collection[str] = ()) -> tuple[str, ...]:
    """Read a document as `read` does, and return what each step made of it, one fact a line.

    Raises BadInput where the document cannot be opened, and what the watch raises.
    """
    document = open_document(path, part_of(watch, 0, _OPENED))
    return tuple(shown(recognised(document, part_of(watch, _OPENED, 1), known)))


def shown(steps: Steps) -> Iterator[str]:
    """Yield the lines as the reader gave them, the parts that were seen in them, the items gathered, the proposals."""
    lines = [line for line in steps.document.lines if line.words or line.label or line.cells]
    yield f"1. Lines of the document, as its reader ({steps.document.format}) hands them over: {len(lines)}"
    yield from map(_line, lines)
    yield ""
    yield f"2. Blocks, joined and mended, and the parts they play: {len(steps.parts)}"
    yield from map(_part, steps.parts)
    yield ""
    yield f"3. Items gathered from lists, tables and sentences: {len(steps.found)}"
    for item in steps.found:
        yield from _item(item)
    yield ""
    yield f"4. Proposals, each once: {len(steps.reading.proposals)}"
    for proposal in steps.reading.proposals:
        yield from _proposal(proposal)
    for doubt in steps.reading.doubts:
        yield _fact("doubt", doubt)


def _line(line: Line) -> str:
    traits = {
        "page": line.page,
        "heading": line.heading,
        "bold": line.bold,
        "label": line.label,
        "note": line.note,
        "row": line.row,
        "cells": len(line.cells),
        "indent": line.indent,
        "joins": {True: "yes", False: "no", None: None}[line.joins],
        "marks": " ".join(line.marks),
    }
    return _told(line.number, _traits(traits), line.words)


def _part(part: Part) -> str:
    block, section, stem = part.block, part.section, part.stem
    traits: dict[str, object] = {"label": block.label, "heading": block.heading}
    if section:
        traits |= {
            "announced": section.announced,
            "main": section.main,
            "single": section.single,
            "mixed": section.mixed,
            "restating": section.restating,
            "to": section.addressee,
        }
    if stem:
        traits |= {"form": stem.form.name.lower(), "subject": stem.subject, "past": stem.past}
    return _told(block.line, _traits({part.role.name: True} | traits), block.words)


def _item(item: Found) -> Iterator[str]:
    traits = {
        "number": item.number,
        "run": str(item.run),
        "section of line": item.section.line,
        "main": item.main,
        "lost number": item.is_lost,
        "to": item.to,
    }
    yield _told(item.line, _traits(traits), item.words)
    if item.stem:
        yield _fact("under", item.stem.text)


def _proposal(proposal: Proposal) -> Iterator[str]:
    traits = {proposal.strength.value: True, "number": proposal.number, "main": proposal.main}
    yield _told(proposal.line or 0, _traits(traits), proposal.text)
    facts = (("to", proposal.addressees), ("reference", proposal.references), ("doubt", proposal.doubts))
    for name, values in facts:
        for value in values:
            yield _fact(name, value)
    if proposal.source_publication:
        yield _fact("made in", proposal.source_publication)
    for spot in proposal.also_at:
        yield _fact("also at", f"line {spot.line}" + (f", page {spot.page}" if spot.page else ""))


def _told(line: int, traits: str, words: str) -> str:
    return f"{line:6}  {traits:28}  {shorten(words, _WIDTH, placeholder=' …') if words else ''}".rstrip()


def _fact(name: str, value: str) -> str:
    return f"{'':8}{name}: {value}"


def _traits(traits: Mapping[str, object]) -> str:
    """Name what is so: "ITEM label 1. heading 2"; what is not so is left out."""
    return " ".join(name if value is True else f"{name} {value}" for name, value in traits.items() if value)

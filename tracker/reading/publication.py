"""What a document says of itself: its title, who published it, when, and what kind of report it is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from tracker.domain.proposal import PublicationRead
from tracker.reading.blocks import Block
from tracker.reading.bodies import is_body
from tracker.reading.dates import date_in, is_date, title_before_date
from tracker.reading.names import Gazetteer
from tracker.reading.sections import section_of
from tracker.reading.wordbook import Wordbook

_FRONT_BLOCKS = 40
_LONGEST_COVER_LINE = 250
_LONGEST_SUBTITLE = 120
_SUBTITLES = 6
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)[^\d]{0,30}((?:19|20)\d\d)\b", re.IGNORECASE)
_BY = re.compile(r"\b(?:by|from)\s+(?P<names>(?:the\s+)?[A-Z].+)$")
_NAME = r"[A-Z][\w&’'-]*(?:,? (?:(?:of|for|the|and|&|on|in) )*[A-Z][\w&’'-]*){0,12}"
_BY_FORM = re.compile(
    rf"\b(?:[Pp]ublished|[Pp]roduced|[Ii]ssued|PUBLISHED|ISSUED) (?:jointly )?by:? (?P<published>(?:the )?{_NAME})"
    rf"|(?:©|\([cC]\)|[Cc]opyright)\s*(?:(?:19|20)\d\d,?\s+)?(?P<holder>(?:the )?(?!Crown\b){_NAME})"
)
_PUBLISHED = re.compile(r"\bpublish", re.IGNORECASE)
_NOT_A_TITLE = re.compile(
    r"(?:report|audit|review|inspection)?\s*\([\w\s./-]+\)|[\W\d]+|executive summary|summary|foreword|introduction|"
    r"[A-Z]{1,3}[\W\d]+|HC \d+.*|ISBN.*|presented to.*|ordered by.*|published.*|OFFICIAL.*",
    re.IGNORECASE,
)
_KINDS = (
    ("annual", re.compile(r"\bannual report\b", re.IGNORECASE)),
    ("aggregate", re.compile(r"\baggregate\b", re.IGNORECASE)),
    ("follow-up", re.compile(r"\bfollow[- ]up\b|\bindependent review of progress\b", re.IGNORECASE)),
    ("thematic", re.compile(r"\bthematic\b", re.IGNORECASE)),
    ("joint", re.compile(r"\bjoint (?:\w+ )?inspection\b", re.IGNORECASE)),
    ("inspection", re.compile(r"\binspection\b", re.IGNORECASE)),
)
_PRESS = re.compile(
    r"\bA copy of (?:the|this) (?:full )?report\b|\bPRESS (?:RELEASE|NOTICE)\b|\bFor immediate release\b"
)


def publication_of(blocks: Sequence[Block], wordbook: Wordbook) -> PublicationRead:
    """Read the front of the document: its cover, and the pages before its list of contents."""
    front = _front(blocks)
    cover = list(takewhile(_may_be_cover, front))
    title = next((block.words for block in cover if _may_be_title(block)), None)
    return PublicationRead(title, _publishers(front, cover, wordbook), _published(front, cover), _kind(blocks, cover))


def _front(blocks: Sequence[Block]) -> list[Block]:
    printed = [block for block in blocks[: _FRONT_BLOCKS * 2] if not block.aside]
    return list(takewhile(lambda block: block.words.lower() != "contents", printed))[:_FRONT_BLOCKS]


def _may_be_cover(block: Block) -> bool:
    return len(block.words) <= _LONGEST_COVER_LINE and section_of(block) is None


def _may_be_title(block: Block) -> bool:
    return block.label is None and not _NOT_A_TITLE.fullmatch(block.words) and not is_date(block.words)


def _publishers(front: Sequence[Block], cover: Sequence[Block], wordbook: Wordbook) -> tuple[str, ...]:
    """Name the inspectorates on the cover, first of all after "by"; else whom the front says to have published it."""
    names = wordbook.names
    by = [match["names"] for block in cover if (match := _BY.search(block.words))]
    on_cover = list(_inspectorates(by, names)) or list(_inspectorates((block.words for block in cover), names))
    published = [block.words for block in front if _PUBLISHED.search(block.words)]
    known = on_cover or list(_inspectorates(published, names))[:1]
    return tuple(known or list(_named_by_form(front, wordbook))[:1])


def _named_by_form(front: Sequence[Block], wordbook: Wordbook) -> Iterator[str]:
    """Yield the bodies that the front says published the report or hold its rights, although their names are new."""
    for block in front:
        for match in _BY_FORM.finditer(block.words):
            name = match["published"] or match["holder"]
            # An address follows a comma, unless a list of what the body is for goes on to its "and".
            name = name if " and " in name.rpartition(",")[2] else name.partition(",")[0]
            if is_body(name, wordbook):
                yield name.removeprefix("the ")


def _inspectorates(texts: Iterable[str], names: Gazetteer) -> Iterator[str]:
    """Yield the inspectorates that the texts name, each once, in their order."""
    seen: set[str] = set()
    for text in texts:
        for name in _named_in(re.sub(r"\bH(?:er|is) Majesty['’]s\b", "HM", text), names):
            if name not in seen:
                seen.add(name)
                yield name


def _named_in(text: str, names: Gazetteer) -> list[str]:
    spans: list[tuple[int, str]] = []
    for name in names.publishers:
        position = text.lower().find(name.lower())
        if position >= 0:
            spans.append((position, name))
            text = text[:position] + "#" * len(name) + text[position + len(name) :]
    return [name for _, name in sorted(spans)]


def _published(front: Sequence[Block], cover: Sequence[Block]) -> str | None:
    own = (block for index, block in enumerate(cover) if index == 0 or title_before_date(block.words) is None)
    dates = (date_in(block.words) for block in own)
    rights = (match[1] for block in front if (match := _COPYRIGHT.search(block.words)))
    return next((date for date in dates if date), None) or next(rights, None)


def _kind(blocks: Sequence[Block], cover: Sequence[Block]) -> str | None:
    if any(_PRESS.search(block.words) for block in blocks):
        return "press notice"
    titles = [block.words for block in cover if len(block.words) <= _LONGEST_SUBTITLE][:_SUBTITLES]
    return next((kind for kind, pattern in _KINDS if any(pattern.search(words) for words in titles)), None)

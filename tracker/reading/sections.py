"""Where recommendations are announced, in a heading or a sentence, and which headings end them."""

import re
from dataclasses import dataclass

from tracker.reading.blocks import Block, is_headline
from tracker.reading.wording import sentences, unspoilt


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of recommendations as announced.

    `line` is where it begins; `level` is its heading's, or 0. `main` is for "Main recommendations"; `single` for one
    alone. `mixed` says that conclusions or findings stand in it too. `restating` says that an earlier report made
    them. `announced` is how many are promised. `addressee` is the phrase after "Recommendations to", if any. `implied`
    says that nothing announced it but a numbered recommendation of its own.
    """

    line: int
    level: int = 0
    main: bool = False
    single: bool = False
    mixed: bool = False
    restating: bool = False
    announced: int | None = None
    addressee: str | None = None
    implied: bool = False


NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split(),
        start=1,
    )
}

_HEADING = re.compile(
    r"(?:(?:section|chapter|part)\s+)?(?:\(?[\divx]{1,4}(?:\.\d{1,3})*[.)]?\s+)?"
    r"(?P<before>(?:[\w'’&/,-]+\s+){0,5})"
    r"(?P<word>recommendations?|calls? to action|recommended actions?)"
    r"(?P<after>\s+(?:from|in|of|to|for|made|on|and|arising|by|reiterated|restated|reclassified)\b.{0,120})?[:.]?",
    re.IGNORECASE,
)
_NOT_MADE_HERE = re.compile(
    r"\b(?:responses?|progress|status|implement\w*|follow|monitoring|tracking|acceptance|uptake|no|without|against|"
    r"outstanding|open|closed|agreed|accept\w*|rejected|addressed|addressing|reports?|about|from|to|for|on|with|than|"
    r"ma[dk]\w+|contain\w*|has|had|have|were|was|are|is|following|these|those|this|that)\b",
    re.IGNORECASE,
)
_ACTION = re.compile(
    r"actions? (?:that |which )?(?P<subject>[\w' ]{2,60}?) (?:must|should|needs? to) (?:take|do)\b.{0,60}",
    re.IGNORECASE,
)
_SINGLE = frozenset({"recommendation", "call to action", "recommended action"})
_ASKING = re.compile(
    r"(?:what )?we(?: are)? recommend(?:ed|ing)?:?|what (?:do|does) .{3,60} need to (?:do|improve).{0,40}\??",
    re.IGNORECASE,
)
_MIXED = re.compile(r"conclusions?|findings|issues|lessons|analysis", re.IGNORECASE)
_ANNOUNCEMENT = re.compile(
    r"\b(?:following|these|below)\s+(?:[\w-]+\s+){0,4}recommendations?\b"
    r"|\brecommendations?\b[^.]{0,120}\b(?:as follows|below|follow)\b"
    r"|\brecommendations?\b[^.]{0,120}:$"
    r"|\brecommendations? (?:are|were|is|was|include|included):$",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\bfollowing (?:[\w-]+ ){0,3}(?:goals|aims|objectives|principles|areas|criteria|questions|themes|outcomes|reasons|"
    r"findings|issues|factors|sources|methods|terms)\b",
    re.IGNORECASE,
)
_RESTATING = re.compile(
    r"\b(?:contained|made|included|were|was|recommended|previous|previously|earlier|last)\b"
    r"|\b(?:from|in|of) (?:the|our|that|this|its|their) (?:\w+ ){0,3}report\b",
    re.IGNORECASE,
)
_COUNT = re.compile(rf"\b(\d{{1,3}}|{'|'.join(NUMBER_WORDS)})\s+(?:\w+\s+){{0,2}}recommendations\b", re.IGNORECASE)
_ADDRESSEE = re.compile(r"\s*(?:to|for)\s+(?P<body>.+?)[:.]?$", re.IGNORECASE)
_MADE_TO = re.compile(
    r"\brecommendations?\b(?: (?:is|are|was|were))?(?:,? therefore,?)?(?: made)? to (?P<body>[^.:;]{2,160})[:.]$",
    re.IGNORECASE,
)
_CONTENTS_LINE = re.compile(r"\.{3,}|…|\s\d{1,3}$")
_LONGEST_ANNOUNCEMENT = 400
_SHORT_LINE = 60
_ENDING = re.compile(
    r"(?:(?:our|the|some|key|main|of|summary|\W|\d)*\s*)?(?:findings?|issues?(?: \w{1,3})?|conclusions?|"
    r"responses?.{0,40}|background|methodology|introduction|context|overview|"
    r"executive summary|(?:what|why|how) we (?:found|did|inspected).{0,40}|next steps|lessons.{0,20}|acknowledge?ments|"
    r"appendi\w+.{0,40}|annex.{0,40}|glossary|references|bibliography|"
    r"good practice.{0,40}|notable practice.{0,40}|discussion)[:.]?",
    re.IGNORECASE,
)


def section_of(block: Block) -> Section | None:
    """Tell whether the block announces recommendations, and what it says about them."""
    if block.aside:
        return None
    section = _from_heading(block) if _looks_like_heading(block) else _from_sentence(block)
    return None if section is None or _CONTENTS_LINE.search(block.words) else section


def ends_section(block: Block) -> bool:
    """Tell whether the heading says that something else than recommendations follows."""
    return len(block.words) < _SHORT_LINE * 2 and _ENDING.fullmatch(block.words) is not None


def counted(words: str) -> int | None:
    """Return how many recommendations the words speak of ("the following eight recommendations"), if they say."""
    match = _COUNT.search(words)
    if match is None:
        return None
    return int(match[1]) if match[1].isdecimal() else NUMBER_WORDS[match[1].lower()]


def _looks_like_heading(block: Block) -> bool:
    return is_headline(block) or block.bold or len(block.words) < _SHORT_LINE


def _from_heading(block: Block) -> Section | None:
    words = block.words
    squeezed = unspoilt(words)
    match = _HEADING.fullmatch(squeezed if squeezed in {"recommendation", "recommendations"} else words)
    if action := _ACTION.fullmatch(words):
        return Section(block.line, level=block.heading, addressee=action["subject"])
    if match is None or _NOT_MADE_HERE.search(match["before"]):
        return Section(block.line, level=block.heading) if _ASKING.fullmatch(words) else _from_sentence(block)
    addressee = _ADDRESSEE.fullmatch(match["after"] or "")
    return Section(
        block.line,
        level=block.heading,
        main=bool(re.search(r"\bmain\b", match["before"], re.IGNORECASE)),
        single=match["word"].lower() in _SINGLE,
        mixed=bool(_MIXED.search(match["before"] + (match["after"] or ""))),
        announced=counted(match["before"] + match["word"]),
        restating=bool(_RESTATING.search(match["before"] + (match["after"] or ""))),
        addressee=addressee["body"] if addressee else None,
    )


def _from_sentence(block: Block) -> Section | None:
    if "recommendation" not in block.words.lower():
        return None
    last = sentences(block.words)[-1]
    is_short = len(last) <= _LONGEST_ANNOUNCEMENT and last.endswith((":", "."))
    if not is_short or not _ANNOUNCEMENT.search(last) or _OF_OTHERS.search(last):
        return None
    made_to = _MADE_TO.search(last)
    return Section(
        block.line,
        restating=bool(_RESTATING.search(last)),
        announced=counted(last),
        addressee=made_to["body"] if made_to else None,
    )

"""Lead-ins to lists: "X should:", "We recommend that X:", "To X:", or a body's name alone above its list."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from tracker.reading.bodies import is_body, leading_body
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import MODAL, MODAL_WORD, RECOMMEND, sentences, starts_with_verb


class StemForm(Enum):
    """How a lead-in is worded, which says how far it can be trusted and how it joins with its items."""

    SHOULD = auto()
    RECOMMEND = auto()
    HEADING = auto()


@dataclass(frozen=True, slots=True)
class Stem:
    """A lead-in as printed, with the phrase that names who should act.

    `past` says that it reports what was recommended before, and `bare` that it says no more than who should act.
    """

    text: str
    subject: str
    form: StemForm
    past: bool = False
    bare: bool = True

    @property
    def joins(self) -> bool:
        """Tell whether stem and item make one sentence together."""
        return self.form is not StemForm.HEADING

    @property
    def addresses(self) -> bool:
        """Tell whether it says whom its items are for; a name alone above them may only be what they are about."""
        return self.joins or re.search(r"\b(?:to|for|must|should)\b", self.text, re.IGNORECASE) is not None


_SHOULD = re.compile(rf"(?P<subject>[^.;:?!]{{2,240}}?)\s(?P<modal>{MODAL})\b(?P<rest>[^.;?!:]{{0,240}})(?P<colon>:?)")
_WHO = r"(?:we|i|it(?: is| was)?|inspectors|(?:the|this|our) [\w' ]{2,60}?|[A-Z]{2,8})"
_RECOMMENDED = re.compile(
    rf"(?P<who>(?:(?:in addition|therefore|accordingly|finally),? )?{_WHO})"
    rf"(?: (?:also|further|therefore|strongly|hereby|has|have|had))*"
    rf" (?P<verb>{RECOMMEND})(?: (?:also|further|therefore|to))?(?: that)?"
    r"(?:,? (?P<subject>[^:]{2,300}))?(?P<colon>:?)",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?P<subject>[^.;:?!]{2,200}?) (?:is|are) (?:also |therefore |further )?"
    r"(?:recommended|urged|invited|encouraged|advised|asked|requested) to(?P<rest> [^.;:?!]{0,200})?(?P<colon>:?)"
)
_TO = re.compile(r"(?:recommendations? )?(?:to|for) (?P<subject>[^:.;]{2,160}):?", re.IGNORECASE)
_OPEN_END = re.compile(r"(?:\b(?:that|by|to|should|must|shall|following)|\s)$")
_NOT_A_BODY = re.compile(
    r"(?:it|they|this|these|that|those|there|we|you|he|she|which|who|what|how|why|where|when|if|in|at|during|as|while|"
    r"although|for|to|by|such|\W|questions?|answers?)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"(?:[Tt]he )?[A-Z][\w&’'.-]*(?:,? (?:of|the|for|and|&|[A-Z][\w&’'.-]*))*")
_LONGEST = 500
_LONGEST_BARE_REST = 2


def stem_of(words: str, headline: bool, wordbook: Wordbook) -> Stem | None:
    """Read the words as a lead-in, or return None; `headline` says that they stand as a heading does."""
    if len(words) > _LONGEST:
        return None
    return _lead_in(words, headline, wordbook) or _lead_in_at_end(words, wordbook)


def _lead_in(words: str, headline: bool, wordbook: Wordbook) -> Stem | None:
    # What a pattern cannot do without is looked for first: most paragraphs are no lead-ins.
    asking = _asked(words, wordbook) if "ed to" in words else None
    if asking is None and "recommend" in words.lower():
        asking = _recommended(words)
    if asking is None and (headline or words.endswith(":")):
        asking = _should(words, headline) or _named(words, wordbook)
    return asking


def _lead_in_at_end(words: str, wordbook: Wordbook) -> Stem | None:
    """Read the last sentence of a paragraph as the lead-in to the list under it."""
    if not words.endswith(":"):
        return None
    *before, last = sentences(words)
    stem = _lead_in(last, False, wordbook) if before else None
    return stem if stem and is_trusted(stem, wordbook) else None


def is_trusted(stem: Stem, wordbook: Wordbook) -> bool:
    """Tell whether the lead-in speaks for itself, without an announcement of recommendations before it."""
    by_body = stem.form is StemForm.SHOULD and _begins_with_body(stem.subject, wordbook)
    return by_body or stem.form is StemForm.RECOMMEND


def _begins_with_body(subject: str, wordbook: Wordbook) -> bool:
    return is_body(subject, wordbook) or is_body(re.split(r",| and ", subject)[0], wordbook)


def _is_bare(rest: str) -> bool:
    return len(rest.split()) <= _LONGEST_BARE_REST


def _should(words: str, headline: bool) -> Stem | None:
    match = _SHOULD.fullmatch(words)
    if match is None or _NOT_A_BODY.match(match["subject"]):
        return None
    rest = match["rest"].strip()
    if not match["colon"] and not (headline and (not rest or _OPEN_END.search(rest))):
        return None
    return Stem(words, match["subject"], StemForm.SHOULD, bare=_is_bare(rest))


def _recommended(words: str) -> Stem | None:
    match = _RECOMMENDED.fullmatch(words)
    if match is None or words.endswith((".", "?", "!")):
        return None
    subject = match["subject"] or ""
    modal = _SHOULD.fullmatch(subject)
    who, rest = (modal["subject"], modal["rest"]) if modal else leading_body(subject)
    if not match["colon"] and rest and not _OPEN_END.search(rest):
        return None
    who = "" if _NOT_A_BODY.match(who) else who
    return Stem(words, who, StemForm.RECOMMEND, match["verb"].endswith("ed"), _is_bare(rest))


def _asked(words: str, wordbook: Wordbook) -> Stem | None:
    """Read "The Board is recommended to:" as a lead-in."""
    match = _ASKED.fullmatch(words)
    if match is None or _NOT_A_BODY.match(match["subject"]) or not _begins_with_body(match["subject"], wordbook):
        return None
    rest = (match["rest"] or "").strip()
    if not match["colon"] and rest and not _OPEN_END.search(rest):
        return None
    return Stem(words, match["subject"], StemForm.RECOMMEND)


def names_bodies(subject: str, wordbook: Wordbook) -> bool:
    """Tell whether the phrase is a list of bodies and nothing else."""
    if wordbook.names.knows(subject):
        return True
    if subject.isupper() or "." in subject or MODAL_WORD.search(subject) or starts_with_verb(subject):
        return False
    parts = [part for part in re.split(r"\s*,\s*|\s+and\s+|\s*/\s*", subject) if part]
    is_named = subject[:1].isupper() or subject.startswith(("the ", "all ", "local "))
    return is_named and (is_body(subject, wordbook) or all(is_body(part, wordbook) for part in parts))


def _named(words: str, wordbook: Wordbook) -> Stem | None:
    """Read "To the Home Office:", "For prisons" or "Ministry of Justice" as a lead-in."""
    match = _TO.fullmatch(words)
    subject = match["subject"] if match else words.rstrip(":")
    if _NOT_A_BODY.match(subject):
        return None
    is_named = _NAMES.fullmatch(subject) is not None
    if match is None:
        is_known = wordbook.names.knows(subject)
        is_name = " " in subject or is_known or subject.isupper()
        is_lead_in = is_name and names_bodies(subject, wordbook) and (is_named or is_known or words.endswith(":"))
    else:
        is_class = is_body(subject, wordbook) and not starts_with_verb(subject)
        is_lead_in = is_class or names_bodies(subject, wordbook) or (is_named and words.endswith(":"))
    return Stem(words, subject, StemForm.HEADING) if is_lead_in else None

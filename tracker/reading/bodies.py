"""Telling bodies from other words, and one body from two: known names, and the grammar of lists."""

import re
from dataclasses import dataclass

from tracker.reading.gazetteer import HEADS, THINGS
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import MODAL_WORD, base_verb


@dataclass(frozen=True, slots=True)
class Addressed:
    """The bodies that a phrase names, each as printed, and what is unsure about them."""

    bodies: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


_BRACKETS = re.compile(r"\([^()]{0,200}\)")
_WHERE = r"(?:,?\s*(?:(?:where|if|as) (?:appropriate|relevant|necessary|applicable)|in particular|especially),?\s+)?"
_SEPARATOR = re.compile(rf"\s*,\s*(?:(?:and/or|and|&)\s+)?{_WHERE}|\s+(?:and/or|as well as|and|&)\s+{_WHERE}|\s*/\s*")
_PARTNERS = re.compile(
    r",?\s+(?:(?:working|acting|in)\s+)?(?:jointly with|together with|along with|alongside|in conjunction with"
    r"|conjunction with|in partnership with|partnership with|in (?:close )?(?:consultation|collaboration|co-?operation|"
    r"discussion|liaison) with|following consultation with|after consult\w+|consulting|with (?:the )?(?:support|help|"
    r"assistance|advice) (?:of|from)|supported by|working with|led by|through|via)\b.*"
    r"|,\s+(?:as|on behalf of|acting|in|within|with|under|subject to|by|for|at|before|after|when|where|if|\w+ly|"
    r"\w{3,}ed)\b.*"
)
_DETERMINER = re.compile(
    r"(?:the|all|each|every|both|any|its|their|other|relevant|appropriate|local|new)\s+", re.IGNORECASE
)
_PREPOSITION = r"\s(?:of|for|in|at|on|with|within|who|which|that|under|from|across|to|responsible|concerned)\b|\s?\("
_AFTER_HEAD = (re.compile(rf"{_PREPOSITION}|\s[a-z]+ing\b"), re.compile(_PREPOSITION))
"""Where a name's head ends; "banking regulators" shows that a word in -ing may also stand before it."""

_NAME = re.compile(r"[A-Z][\w&.'’-]*(?: (?:(?:of|for|the|and|&|in|to) )*[A-Z&][\w&.'’-]*)*")
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]*[A-Z][A-Za-z]*")
_CAPITALISED = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*")
_CONNECTORS = frozenset(
    "a an the of in on for by with and or to at from as its their all any each within across under who which that "
    "whose where responsible concerned including".split()
)
_LONGEST_NAME_WORDS = 30
_PAIR = 2


def is_body(phrase: str, wordbook: Wordbook) -> bool:
    """Tell whether the phrase by itself reads as a body or a class of bodies."""
    bare = _bare(phrase)
    if not bare or len(bare.split()) > _LONGEST_NAME_WORDS:
        return False
    if wordbook.names.knows(phrase) or _ACRONYM.fullmatch(bare):
        return True
    heads = [pattern.split(bare, maxsplit=1)[0].rpartition(" ")[2] for pattern in _AFTER_HEAD]
    return any(head.lower() in HEADS or _ACRONYM.fullmatch(head) for head in heads)


def is_name(phrase: str, wordbook: Wordbook) -> bool:
    """Tell whether the phrase is a proper name, of what can act: "Transport Canada" but not "the Locks Act"."""
    bare = _bare(phrase)
    if not _NAME.fullmatch(bare) or bare.rpartition(" ")[2].lower() in THINGS:
        return False
    return " " in bare or not wordbook.is_ordinary(bare)


def split_bodies(phrase: str, wordbook: Wordbook) -> Addressed:
    """Split the phrase that names who should act into bodies; partners to work with are not addressees."""
    phrase = _PARTNERS.sub("", phrase.strip()).strip(" ,:;")
    phrase = re.sub(r"^[Bb]oth\s+", "", phrase)
    pieces, separators = _cut(phrase, wordbook)
    groups = [pieces[0]]
    doubtful = False
    for separator, piece in zip(separators, pieces[1:], strict=True):
        if _is_other_body(groups[-1], piece, wordbook, len(pieces)):
            groups.append(piece)
        else:
            doubtful = doubtful or is_body(groups[-1], wordbook) == is_body(piece, wordbook)
            groups[-1] += separator + piece
    doubtful = doubtful and not all(_is_adjective(piece) for piece in pieces[:-1])
    unsure = [group for group in groups if _SEPARATOR.search(group) and not wordbook.names.knows(group)]
    doubts = tuple(_unsure(group) for group in unsure if doubtful)
    return Addressed(tuple(group for group in groups if group), doubts)


def leading_body(words: str) -> tuple[str, str]:
    """Split "NOMS works with ..." before its verb, into who and what."""
    tokens = words.split(" ")
    for index, token in enumerate(tokens[1:_LONGEST_NAME_WORDS], start=1):
        if _DETERMINER.fullmatch(f"{tokens[index - 1]} "):
            continue
        if tokens[index - 1].endswith(":"):
            return " ".join(tokens[:index]).rstrip(":"), " ".join(tokens[index:])
        verb = token.islower() and (base_verb(token) or token in {"to", "not", "be", "is", "are", "has", "have"})
        verb = verb or (_may_end_name(tokens[index - 1]) and _must_be_verb(token))
        verb = verb or (token in {"each", "all", "both"} and tokens[index - 1][:1].isupper())
        if verb or MODAL_WORD.fullmatch(token) or token.startswith("(1"):
            return " ".join(tokens[:index]), " ".join(tokens[index:])
    return words, ""


def _may_end_name(token: str) -> bool:
    return token[:1].isupper() or token.lower() in HEADS


def _is_adjective(piece: str) -> bool:
    """Tell a word that shares the head of the whole list: "federal" in "federal and provincial governments"."""
    bare = _bare(piece)
    return bare.isalpha() and bare.islower() and bare not in HEADS


def _must_be_verb(token: str) -> bool:
    """Tell a word that can only be the verb where it follows a name: "the Spade Agency repaint ..."."""
    return token.isalpha() and token.islower() and token not in HEADS and token not in _CONNECTORS


def _unsure(name: str) -> str:
    return f"It is not certain whether “{name}” is one body or several."


def _bare(phrase: str) -> str:
    phrase = phrase.strip(" .,:;")
    while match := _DETERMINER.match(phrase):
        phrase = phrase[match.end() :]
    return phrase


def _cut(phrase: str, wordbook: Wordbook) -> tuple[list[str], list[str]]:
    """Cut at every separator that is not inside a known name or brackets."""
    whole = [*wordbook.names.joined_within(phrase), *(match.span() for match in _BRACKETS.finditer(phrase))]
    pieces, separators, start = [], [], 0
    for match in _SEPARATOR.finditer(phrase):
        if any(low <= match.start() and match.end() <= high for low, high in whole):
            continue
        pieces.append(phrase[start : match.start()])
        separators.append(match.group())
        start = match.end()
    return [*pieces, phrase[start:]], separators


def _is_other_body(left: str, right: str, wordbook: Wordbook, count: int) -> bool:
    """Tell whether the right piece begins a new body, or goes on with the name on the left."""
    if not is_body(left, wordbook) and not (_is_name(left, wordbook) and (count > _PAIR or _begins_anew(right))):
        return False
    if wordbook.names.knows(right) or _begins_anew(right):
        return is_body(right, wordbook)
    if not wordbook.names.knows(left) and re.search(r"\s(?:of|for)\s", left):
        is_own = count > _PAIR and is_body(right, wordbook) and " " in right and not _SEPARATOR.search(left)
        return is_own or _ACRONYM.fullmatch(_bare(right)) is not None
    listed = count > _PAIR or left.lower().startswith("the ")
    return is_body(right, wordbook) or (listed and _is_name(right, wordbook))


def _begins_anew(right: str) -> bool:
    return right[:1].islower() or bool(_DETERMINER.match(right)) or right.startswith(("HM ", "NHS "))


def _is_name(piece: str, wordbook: Wordbook) -> bool:
    bare = _bare(piece)
    return bool(_CAPITALISED.fullmatch(bare)) and not any(wordbook.is_ordinary(word) for word in bare.split())

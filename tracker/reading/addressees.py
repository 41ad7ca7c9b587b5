"""Who is to act, where the sentence says it: the subject of "should", a passive's "by", "recommend that X"."""

import re

from tracker.reading.asking import called_on
from tracker.reading.bodies import Addressed, is_body, is_name, leading_body, split_bodies
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import MODAL, base_verb, sentences, starts_with_verb

_MODAL = re.compile(rf"\s{MODAL}\b")
_THAT = re.compile(
    r"^That,?\s+(?=\S)"
    r"|\b(?:recommend(?:s|ed)? that|(?:[Ww]e|[Cc]ommittee|inquiry|report|review|board|panel|inspectors|[A-Z]{2,8})"
    r"(?: also| further| therefore)? recommend(?:s|ed)?(?: that)?"
    r"|(?:requests|urges|proposes|suggests|believes|advises)(?: that)?"
    r"|(?:request|urge|propose|suggest|believe|advise)(?:d|ed)? that),?\s+(?=\S)"
)
_OPENER = re.compile(
    r"(?:in|by|within|during|once|as|where|when|while|if|to|following|for|from|because|given|before|after|until|with|on|"
    r"at|having|since|although|however|therefore|through|under|despite|pending|further|additionally|also|finally)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\s+(?:also |not |always |then |only |\w+ly )*be (?:\w+ly )?(?!obliged|(?:required|asked|expected) to)"
    r"(?:\w+ed|given|made|taken|done|set|held|built|shown|kept|put|drawn|found|undertaken|sought|brought|led|run|met|"
    r"paid|sent|written|driven|overseen)\b"
)
_AGENT = re.compile(r"\bby\s+((?:the |all |each )?[^,.;:()]{2,120})")
_AGENT_NAME = re.compile(
    r"(?:(?:the|all|each)\s+)?[A-Z][\w&’'-]*(?:\s+(?:of|the|for|and|&|[A-Z][\w&’'-]*))*(?<!\sof)(?<!\sand)"
)
_SECOND = re.compile(rf",?\s+and\s+((?:the )?[^,;:.]{{2,80}}?)\s{MODAL}\b")
_PRONOUN = re.compile(r"(?:it|they|this|these|that|those|such|he|she|we|there|i|you)\b", re.IGNORECASE)


def addressed_in(words: str, wordbook: Wordbook) -> Addressed:
    """Name the bodies that the words themselves ask to act; none where the first request names none."""
    for sentence in sentences(words):
        found = _addressed_by_sentence(sentence, wordbook)
        if found.bodies:
            return found
    return Addressed()


def _addressed_by_sentence(sentence: str, wordbook: Wordbook) -> Addressed:
    called = called_on(sentence)
    if called:
        return _bodies(called, wordbook)
    that = _THAT.search(sentence)
    clause = sentence[that.end() :] if that else sentence
    modal = _MODAL.search(clause)
    if that:
        who, rest = leading_body(_without_opening(clause, wordbook))
        if modal is None or len(who) < modal.start():
            return _agent(f" {rest}", wordbook) if _PASSIVE.match(f" {rest}") else _bodies(who, wordbook)
    if modal is None:
        who, rest = leading_body(clause)
        says_who = base_verb(rest.partition(" ")[0]) is not None or clause.startswith(f"{who}:")
        says_who = says_who and not starts_with_verb(clause)
        return _bodies(who, wordbook) if says_who else Addressed()
    after = clause[modal.end() :]
    if _PASSIVE.match(after):
        return _agent(after, wordbook)
    first = _bodies(clause[: modal.start()], wordbook)
    second = _SECOND.search(after) if first.bodies else None
    if second is None:
        return first
    also = _bodies(second[1], wordbook)
    return Addressed(first.bodies + also.bodies, first.doubts + also.doubts)


def _bodies(subject: str, wordbook: Wordbook) -> Addressed:
    subject = _without_opening(subject.strip(), wordbook)
    if _PRONOUN.match(subject):
        return Addressed()
    addressed = split_bodies(subject, wordbook)
    return (
        addressed
        if any(is_body(body, wordbook) or is_name(body, wordbook) for body in addressed.bodies)
        else Addressed()
    )


def _without_opening(subject: str, wordbook: Wordbook) -> str:
    """Take away what stands before the subject: "By 31 March, ", "In such cases "."""
    if not _OPENER.match(subject):
        return subject
    first, comma, rest = subject.partition(", ")
    if comma and not _OPENER.match(rest) and is_body(rest.split(",")[0].split(" and ")[0], wordbook):
        return rest
    if comma:
        return subject.rpartition(", ")[2]
    tokens = first.split(" ")
    tails = (" ".join(tokens[start:]) for start in range(1, len(tokens)))
    return next((tail for tail in tails if wordbook.names.knows(tail)), subject)


def _agent(after: str, wordbook: Wordbook) -> Addressed:
    verb = after.split(",", maxsplit=1)[0].partition("be ")[2].split(" ")[0]
    for match in _AGENT.finditer(after):
        word_before = after[: match.start()].rstrip().rpartition(" ")[2]
        if word_before.endswith("ed") and word_before != verb:
            continue
        name = _AGENT_NAME.match(match[1])
        phrase = name.group() if name else match[1]
        addressed = split_bodies(phrase, wordbook)
        if addressed.bodies and all(is_body(body, wordbook) for body in addressed.bodies):
            return addressed
    return Addressed()

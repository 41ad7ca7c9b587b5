"""Sentences in which the report's own voice asks somebody to act: "We recommend that ...", "We call upon X to ..."."""

import re

from tracker.reading.wording import MODAL_WORD, sentences, starts_with_verb

_SPEAKERS = (
    r"(?:[Cc]ommittee|[Cc]ommission|[Cc]ommissioners|[Ii]nquiry|[Bb]oard|[Pp]anel|[Rr]eport|[Rr]eview|[Ii]nspectorate|"
    r"[Ii]nspectors?|[Aa]uditors?|[Tt]eam|[Rr]apporteur|[Oo]mbudsman|[Cc]oroner|[Tt]ribunal|[Jj]ury|[Oo]ffice|[Gg]roup|"
    r"[Tt]ask [Ff]orce|[Tt]askforce|[Ss]tudy|[Pp]aper|[Aa]uthors|[Ii]nvestigation|[Ii]nvestigators|General|[Bb]ranch)"
)
VOICE = (
    rf"(?:[Ww]e|I|[Ii]nspectors|(?:[Tt]he|[Tt]his|[Oo]ur) (?:[\w'’-]+ ){{0,6}}?{_SPEAKERS}"
    r"(?: (?:of|for|on|into) [\w'’ -]{2,60}?)?|[A-Z]{3,8})"
)
"""Who speaks in a report: its authors, the body that publishes it, or the report itself."""

_ADVERBS = r"(?: (?:also|further|therefore|strongly|hereby|now|again|accordingly|respectfully|thus))*"
_OPENER = (
    r"(?:(?:In|To|For|As|By|Given|Because|Since|Following|With|On|Accordingly|Therefore|Finally|Further(?:more)?|"
    r"However|Additionally|Consequently|Specifically|Similarly|Where|While|Although|If|Until)\b[^.;:]{0,250}?,? )?"
)
_CALLS = r"(?:calls? (?:up)?on|urges?|invites?|encourages?)"
_VERBS = ("ecommend", " call", " urge", " invite", " encourage")
"""One of these stands in every request; to look for them first spares the patterns most of the text."""

_SUBJECT_END = r" to(?::|$| (?!(?:the|an?|their|its|all|those|this|such|our)\b)(?=[a-z]))"
_STARTS = re.compile(
    rf"{_OPENER}(?:and )?{VOICE}{_ADVERBS} (?:recommends?(?: that\b|:)|{_CALLS} .{{2,300}}?{_SUBJECT_END})"
)
_CALLED = re.compile(rf"\b{VOICE}{_ADVERBS} {_CALLS} (?P<subject>.{{2,400}}?){_SUBJECT_END}")
_IT_IS = re.compile(rf"{_OPENER}[Ii]t is{_ADVERBS} recommended (?:that|to)\b")
_TOLD = re.compile(
    r"\b(?:who|which|whether|how|why|what|thinks?|believes?|said|says?|told|view that|argued?|agreed?|noted|felt|if)\b"
)
_REGRET = re.compile(
    r"\w+(?: \w+)? (?:have (?:been|\w+ed|done|made|taken|given|known|had|seen|led|held|kept)|be (?:\w+ly )?"
    r"(?:praised|commended|congratulated|noted|welcomed|applauded|remembered|recogni[sz]ed|stressed|emphasised|"
    r"acknowledged|proud))\b"
)


def asks(words: str) -> bool:
    """Tell whether a paragraph begins with the report's own request, made here and now."""
    if not any(verb in words for verb in _VERBS):
        return False
    return _STARTS.match(words) is not None or _IT_IS.match(words) is not None


def requests(words: str) -> bool:
    """Tell whether a sentence of the words asks for something itself, rather than tells what others want or wanted."""
    return any(asks(sentence) or _requests(sentence) for sentence in sentences(words))


def _requests(sentence: str) -> bool:
    modal = MODAL_WORD.search(sentence)
    if modal is None:
        return starts_with_verb(sentence)
    is_regret = _REGRET.match(sentence, modal.start()) is not None
    return not is_regret and not _TOLD.search(sentence[: modal.start()])


def called_on(sentence: str) -> str | None:
    """Return whom the sentence calls on ("We call upon X to ..."), or None."""
    match = _CALLED.search(sentence)
    return match["subject"] if match else None

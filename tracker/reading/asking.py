"""Sentences in which the report's own voice asks somebody to act: "We recommend that ...", "We call upon X to ..."."""

import re

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
_SUBJECT_END = r" to(?::|$| (?!(?:the|an?|their|its|all|those|this|such|our)\b)(?=[a-z]))"
_STARTS = re.compile(
    rf"{_OPENER}(?:and )?{VOICE}{_ADVERBS} (?:recommends?(?: that\b|:)|{_CALLS} .{{2,300}}?{_SUBJECT_END})"
)
_CALLED = re.compile(rf"\b{VOICE}{_ADVERBS} {_CALLS} (?P<subject>.{{2,400}}?){_SUBJECT_END}")
_IT_IS = re.compile(rf"{_OPENER}[Ii]t is{_ADVERBS} recommended (?:that|to)\b")


def asks(words: str) -> bool:
    """Tell whether a paragraph begins with the report's own request, made here and now."""
    return _STARTS.match(words) is not None or _IT_IS.match(words) is not None


def called_on(sentence: str) -> str | None:
    """Return whom the sentence calls on ("We call upon X to ..."), or None."""
    match = _CALLED.search(sentence)
    return match["subject"] if match else None

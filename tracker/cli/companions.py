"""Which options of `record` say more of another one: given without it, they are refused rather than lost."""

from argparse import Namespace

from tracker.cli.evidence import Link
from tracker.domain.words import plural
from tracker.errors import BadInput

# The options that each say something by themselves.
FACTS = (
    "response",
    "action",
    "target",
    "progress",
    "clear",
    "assessment",
    "evidence",
    "close",
    "reopen",
    "waiting_on",
    "disputed",
    "tracked_in",
    "lift",
    "note",
    "text",
    "internal",
)
_MORE_OF = {
    "part": ("response",),
    "category": ("response",),
    "responder": ("response",),
    "letter": ("action",),
    "owner": ("action",),
    "due": ("action",),
    "draft": ("progress",),
    "cleared_by": ("progress",),
    "scale": ("assessment",),
    "point": ("assessment",),
    "role": ("assessment",),
    "publication": ("assessment", "close"),
    "kind": ("evidence",),
    "page": ("evidence",),
    "marking": ("evidence",),
    "checker": ("close",),
    "check_role": ("close",),
    "superseded_by": ("close",),
    "unverified": ("close",),
    "reason": ("target", "close", "reopen", "withdraw"),
    "agreed_by": ("target", "close", "withdraw"),
}


def is_given(given: Namespace, name: str) -> bool:
    """Say whether an option was given; an empty text counts, and is judged by the rules."""
    value = getattr(given, name)
    return value is not None and value is not False and value != []


def has_facts(given: Namespace) -> bool:
    """Say whether anything but a withdrawal is to be recorded."""
    return any(is_given(given, name) for name in FACTS)


def judge_companions(given: Namespace) -> None:
    """Refuse an option that says more of one that was not given, and evidence without its day."""
    for name, principals in _MORE_OF.items():
        if is_given(given, name) and not any(is_given(given, principal) for principal in principals):
            raise BadInput(f"{_option(name)} says more of {_either(principals)}; give that too, or leave it out.")
    if len(given.evidence) != len(given.evidence_date):
        nouns = ("file or link", "files or links") if any(isinstance(e, Link) for e in given.evidence) else ("file",)
        raise BadInput(
            f"Each --evidence and --link needs its own --evidence-date, in the same order; "
            f"there are {plural(len(given.evidence), *nouns)} and {plural(len(given.evidence_date), 'date')}."
        )


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")


def _either(names: tuple[str, ...]) -> str:
    options = [_option(name) for name in names]
    return " or ".join(filter(None, (", ".join(options[:-1]), options[-1])))

"""What was given to `record`, as the statements that the ledger takes."""

import re
from argparse import Namespace
from datetime import date

from tracker.domain.dates import Promise, iso_day, read_promise
from tracker.domain.statements import NoteMade, ProgressReported, ResponseGiven, Statement, TargetSet
from tracker.errors import BadInput
from tracker.services.ledger import EvidenceFile

Fact = Statement | EvidenceFile


def is_empty(given: Namespace) -> bool:
    """Say whether nothing but a withdrawal can have been meant."""
    told = (given.response, given.progress, given.target, given.note)
    return all(value is None for value in told) and not (given.text or given.internal or given.evidence)


def statements(given: Namespace, today: date) -> tuple[Fact, ...]:
    """Return the facts in the order of the ledger.

    The words of --text and --internal go with the progress where it is given, else with the response, the target,
    the first evidence file; alone, or beside a note, they are a note.
    """
    bearer = _bearer(given)

    def words(kind: str) -> tuple[str, str]:
        return (given.text or "", given.internal or "") if kind == bearer else ("", "")

    facts: list[Fact] = []
    if given.response is not None:
        facts.append(ResponseGiven(given.response, *words("response")))
    if given.target is not None:
        promise = read_target(given.target, today)
        facts.append(TargetSet(promise.day, promise.words, given.reason or "", given.agreed_by or "", *words("target")))
    for number, (path, described) in enumerate(zip(given.evidence, given.evidence_date, strict=True)):
        text, internal = words("evidence") if number == 0 else ("", "")
        facts.append(EvidenceFile(path, path.stem, described, text=text, internal=internal))
    if given.progress is not None:
        facts.append(ProgressReported(given.progress, *words("progress")))
    return (*facts, *_note(given, words("note")))


def _bearer(given: Namespace) -> str:
    for kind in ("progress", "response", "target"):
        if getattr(given, kind) is not None:
            return kind
    return "evidence" if given.evidence else "note"


def _note(given: Namespace, words: tuple[str, str]) -> tuple[NoteMade, ...]:
    text = "\n\n".join(part for part in (given.note, words[0]) if part)
    if given.note is None and not any(words):
        return ()
    return (NoteMade(text, words[1]),)


def read_target(text: str, today: date) -> Promise:
    """Return a promise from an ISO date, or from the words of an action plan such as "by spring 2020"."""
    if not re.search(r"[^\W\d_]", text):
        return Promise(iso_day(text))
    try:
        return read_promise(text, today)
    except BadInput as fault:
        example = "write it as 2019-06-30, or in words such as “by the end of June 2019”"
        raise BadInput(f"“{text}” is not a target date; {example}.") from fault

"""One line of a history in print: what was said, who said and who recorded it, why, and its own words."""

from collections.abc import Iterable
from datetime import UTC

from tracker.domain.closing import check_words
from tracker.domain.contents import EntryKind
from tracker.domain.facts import ActionFacts
from tracker.domain.history import Cleared, HistoryLine, Withdrawal
from tracker.domain.language import Language
from tracker.domain.saying import evidence_words, say_due
from tracker.domain.statements import AssessmentMade, Closed, EvidenceAdded, ResponseGiven
from tracker.reports.layout import styles
from tracker.reports.layout.flow import cell, paragraph, said
from tracker.reports.layout.tables import Cell
from tracker.reports.tagged.paragraph import Text
from tracker.reports.text import paragraphs_of
from tracker.reports.wording import capital, headline_of, lacks_of, sentence

DAY_WIDTH = 86.0


def day_of(line: HistoryLine, say: Language) -> Cell:
    """Return the cell of the day of a line."""
    return cell(paragraph(styles.MUTED_CELL if line.withdrawn else styles.CELL, say.day(line.day)))


def record(line: HistoryLine, say: Language, *, include_internal: bool) -> Cell:
    """Return the cell of a line: what it says, its quiet lines, its own words; the internal ones where asked for."""
    gone = line.withdrawn is not None
    heading = paragraph(styles.STRONG_MUTED_CELL if gone else styles.STRONG_CELL, _headline(line, say))
    return cell(heading, *_quiet_lines(line, say), *_own_words(line, say, include_internal=include_internal))


def _own_words(line: HistoryLine, say: Language, *, include_internal: bool) -> list[Text]:
    style = styles.MUTED_TEXT if line.withdrawn else styles.TEXT
    text = [said(style, told) for told in paragraphs_of(line.text)]
    if not include_internal or not line.internal.strip():
        return text
    first, *rest = paragraphs_of(line.internal)
    internal = paragraph(style, say("Internal note: {words}", words=first))
    return [*text, internal, *(said(style, told) for told in rest)]


def _headline(line: HistoryLine, say: Language) -> str:
    told = headline_of(line, say)
    if line.withdrawn is None:
        return told
    if line.kind is EntryKind.TARGET:
        return say("Withdrawn promise: {what}", what=told)
    return say("Withdrawn: {what}", what=told)


def _quiet_lines(line: HistoryLine, say: Language) -> Iterable[Text]:
    if who := _who(line, say):
        yield (said if who == line.by else paragraph)(styles.QUIET, who)
    if isinstance(line.said, ResponseGiven) and line.said.part.strip():
        yield said(styles.QUIET, sentence(line.said.part))
    yield from (paragraph(styles.QUIET, told) for told in _told(line, say) if told)


def _told(line: HistoryLine, say: Language) -> Iterable[str]:
    yield from _particulars(line, say)
    if line.evidence:
        yield _file(line.evidence, say)
    yield _why(line.reason, line.agreed_by, say)
    if line.withdrawn:
        yield _withdrawal(line.withdrawn, say)


def _particulars(line: HistoryLine, say: Language) -> Iterable[str]:
    """Tell what belongs to one kind of statement alone."""
    match line.said:
        case AssessmentMade():
            yield _checked(line.said, say)
        case Closed():
            yield sentence(capital(check_words(line.said, say)))
            if line.said.lacking:
                yield lacks_of(line.said.lacking, say, past=True)
        case ActionFacts():
            yield "; ".join(filter(None, (say("Due {day}", day=say_due(line.said, say)), line.said.owner_words)))
        case _:
            pass
    if line.is_draft:
        yield say("A draft: these words are not cleared for publication.")
    elif line.cleared:
        yield _cleared(line.cleared, say)


def _checked(made: AssessmentMade, say: Language) -> str:
    if made.citation.strip():
        return sentence(say("In {report}", report=made.citation))
    return say("Internal check: {role}", role=made.role) if made.role.strip() else ""


def _cleared(cleared: Cleared, say: Language) -> str:
    if cleared.on is None:
        return say("Cleared by {name}", name=cleared.by)
    return say("Cleared by {name} on {day}", name=cleared.by, day=say.day(cleared.on))


def _who(line: HistoryLine, say: Language) -> str:
    recorded = line.recorded_at.astimezone(UTC).date()
    by, typist, day = line.by, line.recorded_by, say.day(recorded)
    if typist != by and recorded != line.day:
        return say("{by}; recorded by {typist} on {day}", by=by, typist=typist, day=day)
    if typist != by:
        return say("{by}; recorded by {typist}", by=by, typist=typist)
    return say("{by}; recorded on {day}", by=by, day=day) if recorded != line.day else by


def _file(evidence: EvidenceAdded, say: Language) -> str:
    what = evidence_words(evidence, say)
    if evidence.file:
        return say("File {what}", what=what)
    return say("Link {what}", what=what) if evidence.link else say("Note: {what}", what=what)


def _why(reason: str, agreed_by: str, say: Language) -> str:
    why = say("Reason: {reason}", reason=sentence(reason)) if reason.strip() else ""
    who = say("Agreed by {name}", name=sentence(agreed_by)) if agreed_by.strip() else ""
    return f"{why} {who}".strip()


def _withdrawal(withdrawal: Withdrawal, say: Language) -> str:
    day = say.day(withdrawal.recorded_at.astimezone(UTC).date())
    told = say("Withdrawn by {name} on {day}.", name=withdrawal.by, day=day)
    return f"{told} {_why(withdrawal.reason, withdrawal.agreed_by, say)}".strip()

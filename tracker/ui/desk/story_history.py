"""The lower part of a story: what was said and when, newest first, and the evidence."""

from datetime import date
from urllib.parse import quote

from tracker.domain.contents import EntryKind
from tracker.domain.dates import long_day, short_day
from tracker.domain.facts import ActionFacts
from tracker.domain.history import HistoryLine
from tracker.domain.kept import owner_words
from tracker.domain.saying import evidence_words
from tracker.domain.statements import AssessmentMade, Closed, EvidenceAdded, ResponseGiven
from tracker.services.detail import Detail
from tracker.ui.desk.telling import Teller, link, quiet, said
from tracker.ui.desk.wheres import AMENDED, CLEAR, EVIDENCE, WEB, WITHDRAW
from tracker.ui.theme import Theme
from tracker.ui.wording import check_of, cited_words


def story_history(detail: Detail, theme: Theme, *, is_past: bool = False) -> str:
    """Return the history of an item and its evidence; of an earlier day nothing can be withdrawn."""
    return _History(detail, theme, is_past=is_past).parts()


class _History(Teller):
    def __init__(self, detail: Detail, theme: Theme, *, is_past: bool) -> None:
        super().__init__(theme)
        self._detail, self._is_past = detail, is_past
        self._headlines = {line.entry_id: line.headline for line in detail.history}

    def parts(self) -> str:
        """Tell the history, newest first, then what was found of the whole report, then the evidence."""
        detail = self._detail
        lines = "".join(self._line(line) for line in reversed(detail.history))
        files = "".join(self._piece(line) for line in detail.evidence)
        teach = "Nothing has been recorded yet. Press Ctrl+U to record the first response."
        history = lines or self.nothing("Nothing had been recorded by that day." if self._is_past else teach)
        evidence = files or self.nothing("No evidence yet. Drop a file here, or press Ctrl+Shift+E.")
        report = "".join(self._line(line, of_report=True) for line in reversed(detail.report))
        of_report = self.heading("Of the whole report") + self.table(report) if report else ""
        amended = link(AMENDED, detail.row.recommendation_id, "how its words came to be…")
        return (
            f"{self.heading(f'History {len(detail.history)}', amended)}{self.table(history)}{of_report}"
            f"{self.heading(f'Evidence {len(detail.evidence)}')}{self.table(evidence)}"
        )

    def _line(self, line: HistoryLine, *, of_report: bool = False) -> str:
        parts = "".join(quiet(part) for part in self._quiet(line, of_report=of_report))
        words = f'<br><span class="small">{said(line.text)}</span>' if line.text else ""
        internal = (
            f'<br><span class="small"><span class="strong">Internal:</span> {said(line.internal)}</span>'
            if line.internal
            else ""
        )
        return self.ruled(short_day(line.day), f"{self._headline(line)}{words}{internal}{parts}")

    @staticmethod
    def _headline(line: HistoryLine) -> str:
        by = f" by {said(line.by)}" if line.by else ""
        kind = "struck" if line.withdrawn else "strong"
        return f'<span class="{kind}">{said(line.headline)}</span>{by}'

    def _quiet(self, line: HistoryLine, *, of_report: bool) -> list[str]:
        """Tell the particulars, why, who agreed, when and by whom it was recorded, and what can be done."""
        parts = [said(words) for words in self._particulars(line)]
        parts += [f"Reason: {said(line.reason)}"] if line.reason else []
        agreed = "By the authority of" if line.kind is EntryKind.DISPOSAL else "Agreed by"
        parts += [f"{agreed} {said(line.agreed_by)}"] if line.agreed_by else []
        recorded = line.recorded_at.astimezone().date()
        typed = f" by {line.recorded_by}" if line.recorded_by != line.by else ""
        last = [said(f"Recorded {short_day(recorded)}{typed}")] if recorded != line.on or typed else []
        last += [_open(line)] if line.evidence and (line.evidence.file or line.evidence.link) else []
        if line.withdrawn:
            gone = line.withdrawn
            when = long_day(gone.recorded_at.astimezone().date())
            parts.append(said(f"Withdrawn on {when} by {gone.by}: {gone.reason}"))
        elif not self._is_past and not of_report:
            last += [link(CLEAR, line.entry_id, "clear its words…")] if line.is_draft else []
            can_go = line.said is not None and line.kind is not EntryKind.DISPOSAL
            last += [link(WITHDRAW, line.entry_id, "withdraw…")] if can_go else []
        if last:
            parts.append(" · ".join(last))
        return parts

    def _particulars(self, line: HistoryLine) -> list[str]:
        """Tell what belongs to one kind of statement alone."""
        match line.said:
            case ResponseGiven(part=part, responder=responder):
                who = self._detail.bodies.get(responder) if responder else None
                return [*([part] if part else []), *([f"Answered by {who.facts.name}"] if who else [])]
            case AssessmentMade():
                cited = cited_words(line.said)
                return [cited] if cited else []
            case Closed():
                told = check_of(line.said)
                lacked = "; ".join(line.said.lacking)
                return [*([told] if told else []), *([f"Closed although it lacked {lacked}"] if lacked else [])]
            case ActionFacts():
                return self._owners(line)
            case EvidenceAdded():
                supports = [self._headlines[one] for one in line.said.supports if one in self._headlines]
                return [evidence_words(line.said), *([f"Supports: {'; '.join(supports)}"] if supports else [])]
            case _:
                pass
        if line.is_draft:
            return ["Draft: these words are not cleared for publication yet"]
        if line.cleared:
            day = f" on {short_day(line.cleared.on)}" if line.cleared.on else ""
            return [f"Cleared by {line.cleared.by}{day}"]
        return []

    def _owners(self, line: HistoryLine) -> list[str]:
        """Tell from whom to whom an action went, where its owner changed."""
        before, after = line.before, line.said
        if not isinstance(before, ActionFacts) or not isinstance(after, ActionFacts):
            return []
        was, now = (self._owner(facts, line.day) for facts in (before, after))
        return [f"Owner: {was} → {now}"] if was != now else []

    def _owner(self, facts: ActionFacts, day: date) -> str:
        post = self._detail.posts.get(facts.owner) if facts.owner else None
        return owner_words(facts, post.facts if post else None, day) or "nobody"

    def _piece(self, line: HistoryLine) -> str:
        evidence = line.evidence
        if evidence is None:
            return ""
        kind = "struck" if line.withdrawn or self._is_replaced(line) else "strong"
        gone = " · withdrawn" if line.withdrawn else " · replaced by a newer version" if self._is_replaced(line) else ""
        about = f"{evidence_words(evidence)} · added {short_day(line.day)} by {line.recorded_by}{gone}"
        title = _open(line, evidence.title) if evidence.file or evidence.link else said(evidence.title)
        return self.ruled(short_day(evidence.evidence_date), f'<span class="{kind}">{title}</span>{quiet(said(about))}')

    def _is_replaced(self, line: HistoryLine) -> bool:
        newer = (other for other in self._detail.evidence if other.withdrawn is None and other.evidence)
        return any(other.evidence.replaces == line.entry_id for other in newer if other.evidence)


def _open(line: HistoryLine, words: str = "open") -> str:
    evidence = line.evidence
    if evidence is not None and evidence.file is None and evidence.link:
        return link(WEB, quote(evidence.link, safe=""), words)
    return link(EVIDENCE, line.entry_id, words)

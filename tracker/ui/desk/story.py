"""One recommendation and body told as a story: a document in the theme's names, every text escaped in one place."""

from datetime import date
from html import escape
from string import Template

from tracker.domain.dates import long_day, say_part, short_day
from tracker.domain.history import HistoryLine
from tracker.domain.listing import AssignmentRow
from tracker.domain.saying import evidence_words
from tracker.domain.scales import Response
from tracker.domain.schedule import Schedule
from tracker.domain.status import Meaning, Status, meaning_of
from tracker.services.detail import Detail
from tracker.ui.theme import Step, Theme
from tracker.ui.wording import promise_words, schedule_meaning, schedule_words, target_words, title_of

SOURCE, EVIDENCE, WITHDRAW, SIBLING = "source", "evidence", "withdraw", "sibling"

_STYLE = Template("""
.title { font-size: $title; font-weight: 600; } .small { font-size: $small; } .item { font-size: $large; }
.muted { color: $muted; } .strong { font-weight: 600; } .struck { text-decoration: line-through; color: $muted; }
.head { font-weight: 600; font-size: $body; } a { color: $accent; text-decoration: none; }
""")


def story_style(theme: Theme) -> str:
    """Return the document's style sheet."""
    size = theme.font().pointSizeF()
    sizes = {step.name.lower(): f"{size * step.value:.2f}pt" for step in Step}
    return _STYLE.substitute(**theme.surfaces.names(), **sizes)


def story_html(detail: Detail, theme: Theme) -> str:
    """Return the story of one recommendation and body.

    Links lead to `source:`, `evidence:ID`, `withdraw:ID`, `sibling:KEY`; the document must know the images
    `sign:MEANING`.
    """
    teller = _Teller(detail, theme)
    return f"{teller.head()}{teller.words()}{teller.strip()}{teller.siblings()}{teller.parts()}"


def _said(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _link(kind: str, target: object, words: str) -> str:
    return f'<a href="{kind}:{target}">{_said(words)}</a>'


def sign_side(theme: Theme) -> int:
    """Return the width and height of a sign beside words, in pixels."""
    return round(theme.metrics(Step.SMALL).ascent() * 0.8)


class _Teller:
    """Tells the parts of the story."""

    def __init__(self, detail: Detail, theme: Theme) -> None:
        self._detail, self._row, self._theme = detail, detail.row, theme

    def head(self) -> str:
        detail, row = self._detail, self._row
        printed = "" if row.addressee == row.body else f" · printed as “{row.addressee}”"
        place = f" · page {detail.page}" if detail.page else f" · line {detail.line}" if detail.line else ""
        source = f"{detail.publication.title}, {say_part(detail.publication.published)}{place}"
        held = f" · {_link(SOURCE, '', 'open the report')}" if detail.publication.source else ""
        status = self._signed(meaning_of(row.status), row.status.value)
        meaning, schedule = schedule_meaning(row), schedule_words(row)
        when = self._signed(meaning, schedule) if meaning else f'<span class="muted">{_said(schedule)}</span>'
        also = "" if row.schedule in (Schedule.CLOSED, Schedule.NO_DATE) else f"&nbsp;&nbsp; {when}"
        return (
            f'<p class="title" style="margin-bottom:2px">{_said(title_of(row))}</p>'
            f'<p class="small muted" style="margin-top:0">{_said(source + printed)}{held}</p>'
            f"<p>{status}{also}</p>"
        )

    def words(self) -> str:
        facts = self._detail.facts
        number = f"{facts.number}. " if facts.number else ""
        stem = f'<p class="muted" style="margin-bottom:2px">{_said(facts.stem)}</p>' if facts.stem else ""
        see = f'<p class="small muted">See {_said("; ".join(facts.references))}</p>' if facts.references else ""
        return f'{stem}<p class="item" style="margin-top:2px">{_said(number + facts.item)}</p>{see}'

    def strip(self) -> str:
        """Tell the four facts that must never be mixed up, side by side."""
        row = self._row
        cells = (
            self._cell("Response", row.response or "None yet", _day(row.response_on), self._response_meaning()),
            self._cell("Reported", row.progress or "Nothing yet", _day(row.progress_on), self._progress_meaning()),
            self._cell("Assessed", "Not assessed", "", None),
            self._target_cell(),
        )
        line, above, padding = self._theme.surfaces.line.name(), self._theme.space(3), self._theme.space(1.2)
        style = f"border-collapse:collapse; border-style:solid; border-color:{line}; margin-top:{above}px"
        return (
            f'<table width="100%" border="1" cellspacing="0" cellpadding="{padding}" style="{style}">'
            f"<tr>{''.join(cells)}</tr></table>"
        )

    def _response_meaning(self) -> Meaning | None:
        return Meaning.NOT_AGREED if self._row.response == Response.NOT_AGREED else None

    def _progress_meaning(self) -> Meaning | None:
        return Meaning.TO_CHECK if self._row.status is Status.AWAITING_CHECK else None

    def _target_cell(self) -> str:
        row = self._row
        meaning = Meaning.OVERDUE if row.schedule is Schedule.OVERDUE else None
        printed = f"“{row.target_words}”" if row.target and row.target_words else ""
        quiet = " · ".join(part for part in (printed, promise_words(row)) if part)
        return self._cell("Target date", target_words(row) or "None yet", quiet, meaning, share=28)

    def _cell(self, name: str, value: str, quiet: str, meaning: Meaning | None, share: int = 24) -> str:
        tone = self._theme.tone(meaning) if meaning else None
        fill = f' bgcolor="{tone.fill.name()}"' if tone and tone.fill else ""
        colour = f' style="color:{tone.text.name()}"' if tone else ' class="muted"'
        below = f'<br><span class="small"{colour if tone else ""}>{_said(quiet)}</span>' if quiet else ""
        sign = self._sign(meaning) if meaning else ""
        head = f'<span class="small strong"><span{colour}>{sign}{name}</span></span>'
        return f'<td width="{share}%" valign="top"{fill}>{head}<br>{_said(value)}{below}</td>'

    def siblings(self) -> str:
        others = [row for row in self._detail.siblings if row.id != self._row.id]
        if not others:
            return ""
        lines = "".join(self._sibling(row) for row in others)
        return f'{self._heading("Also made to")}<table width="100%" cellpadding="2">{lines}</table>'

    def _sibling(self, row: AssignmentRow) -> str:
        late = f"<br>{self._signed(Meaning.OVERDUE, schedule_words(row))}" if row.schedule is Schedule.OVERDUE else ""
        status = self._signed(meaning_of(row.status), row.status.value) + late
        return f'<tr><td width="40%">{_link(SIBLING, row.key, row.body)}</td><td>{status}</td></tr>'

    def parts(self) -> str:
        """Tell the history, newest first, then the evidence."""
        detail = self._detail
        lines = "".join(self._line(line) for line in reversed(detail.history))
        files = "".join(self._file(line) for line in detail.evidence)
        history = lines or self._nothing("Nothing has been recorded yet. Press Ctrl+U to record the first response.")
        evidence = files or self._nothing("No evidence yet. Drop a file here, or press Ctrl+Shift+E.")
        return (
            f"{self._heading(f'History {len(detail.history)}')}{self._table(history)}"
            f"{self._heading(f'Evidence {len(detail.evidence)}')}{self._table(evidence)}"
        )

    def _table(self, lines: str) -> str:
        padding = self._theme.space(1)
        style = "border-collapse:collapse"
        return f'<table width="100%" cellspacing="0" cellpadding="{padding}" style="{style}">{lines}</table>'

    @staticmethod
    def _nothing(sentence: str) -> str:
        return f'<tr><td class="muted">{_said(sentence)}</td></tr>'

    def _heading(self, words: str) -> str:
        above = self._theme.space(4)
        return f'<p class="head" style="margin-top:{above}px; margin-bottom:2px">{_said(words)}</p>'

    def _line(self, line: HistoryLine) -> str:
        headline = self._headline(line)
        quiet = "".join(f'<br><span class="small muted">{part}</span>' for part in self._quiet(line))
        words = f'<br><span class="small">{_said(line.text)}</span>' if line.text else ""
        internal = (
            f'<br><span class="small"><span class="strong">Internal:</span> {_said(line.internal)}</span>'
            if line.internal
            else ""
        )
        return self._ruled(short_day(line.day), f"{headline}{words}{internal}{quiet}")

    def _headline(self, line: HistoryLine) -> str:
        by = f" by {_said(line.by)}" if line.by else ""
        kind = "struck" if line.withdrawn else "strong"
        return f'<span class="{kind}">{_said(line.headline)}</span>{by}'

    def _quiet(self, line: HistoryLine) -> list[str]:
        """Tell why, who agreed, when and by whom it was recorded where that differs, and what can be done."""
        parts = [f"Reason: {_said(line.reason)}"] if line.reason else []
        if line.agreed_by:
            parts.append(f"Agreed by {_said(line.agreed_by)}")
        recorded = line.recorded_at.astimezone().date()
        typed = f" by {line.recorded_by}" if line.recorded_by != line.by else ""
        last = [_said(f"Recorded {short_day(recorded)}{typed}")] if recorded != line.on or typed else []
        last += [_link(EVIDENCE, line.entry_id, "open")] if line.evidence else []
        if line.withdrawn:
            gone = line.withdrawn
            when = long_day(gone.recorded_at.astimezone().date())
            parts.append(_said(f"Withdrawn on {when} by {gone.by}: {gone.reason}"))
        else:
            last.append(_link(WITHDRAW, line.entry_id, "withdraw…"))
        if last:
            parts.append(" · ".join(last))
        return parts

    def _file(self, line: HistoryLine) -> str:
        evidence = line.evidence
        if evidence is None:
            return ""
        kind = "struck" if line.withdrawn else "strong"
        about = evidence_words(evidence)
        gone = " · withdrawn" if line.withdrawn else ""
        link = _link(EVIDENCE, line.entry_id, evidence.title)
        told = f'<span class="{kind}">{link}</span><br><span class="small muted">{_said(about + gone)}</span>'
        return self._ruled(short_day(evidence.evidence_date), told)

    def _ruled(self, quiet: str, told: str) -> str:
        line = f"border-bottom:1px solid {self._theme.surfaces.line.name()}"
        wide = self._theme.metrics().horizontalAdvance("30 Sep 2019") + self._theme.space(4)
        return (
            f'<tr><td width="{wide}" valign="top" style="{line}" class="muted">{quiet}</td>'
            f'<td valign="top" style="{line}">{told}</td></tr>'
        )

    def _sign(self, meaning: Meaning) -> str:
        side = sign_side(self._theme)
        return f'<img src="sign:{meaning.value}" width="{side}" height="{side}" style="vertical-align:middle">&nbsp;'

    def _signed(self, meaning: Meaning, words: str) -> str:
        colour = self._theme.tone(meaning).text.name()
        return f'{self._sign(meaning)}<span class="strong"><span style="color:{colour}">{_said(words)}</span></span>'


def _day(day: date | None) -> str:
    return short_day(day) if day else ""

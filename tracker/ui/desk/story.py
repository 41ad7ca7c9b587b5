"""One recommendation and body told as a story: what it says, where it stands, what contradicts itself, its history."""

from datetime import date

from tracker.domain.contradictions import RULES
from tracker.domain.dates import say_part, short_day
from tracker.domain.kept import owner_words
from tracker.domain.listing import AssignmentRow
from tracker.domain.rollup import DEFINITIONS
from tracker.domain.saying import say_closing, say_due
from tracker.domain.scales import Finding, LinkKind, Response
from tracker.domain.schedule import Schedule
from tracker.domain.status import Meaning, Status, meaning_of
from tracker.domain.words import plural
from tracker.services.detail import Detail, Linked
from tracker.ui.desk.story_history import story_history
from tracker.ui.desk.telling import Teller, link, quiet, said
from tracker.ui.desk.wheres import ACTION, CHAIN, NEW_ACTION, RECORD, REPORT, SIBLING, SOURCE
from tracker.ui.theme import Theme
from tracker.ui.wording import (
    answer_words,
    assessed_words,
    promise_words,
    schedule_meaning,
    schedule_words,
    target_words,
    title_of,
)

_BACKWARDS = {
    LinkKind.REPEATS: "repeated by",
    LinkKind.RESTATES: "restated by",
    LinkKind.SUPERSEDES: "superseded by",
    LinkKind.PART_OF: "has as a part",
    LinkKind.TRACKED_IN: "tracks",
}


def story_html(detail: Detail, theme: Theme, *, is_past: bool = False) -> str:
    """Return the story of one recommendation and body; of an earlier day nothing in it can be changed.

    Its links lead to the places of `wheres`; the document must know the images `sign:MEANING`.
    """
    story = _Story(detail, theme, is_past=is_past)
    where = (story.head(), story.words(), story.strip(), story.contradictions())
    around = (story.siblings(), story.actions(), story.restated(), story.links())
    return "".join((*where, *around, story_history(detail, theme, is_past=is_past)))


class _Story(Teller):
    """Tells the parts of the story above its history."""

    def __init__(self, detail: Detail, theme: Theme, *, is_past: bool) -> None:
        super().__init__(theme)
        self._detail, self._row, self._is_past = detail, detail.row, is_past

    def head(self) -> str:
        detail, row = self._detail, self._row
        printed = "" if row.addressee in (row.body, row.body_name) else f" · printed as “{row.addressee}”"
        place = f" · page {detail.page}" if detail.page else f" · line {detail.line}" if detail.line else ""
        source = f"{detail.publication.title}, {say_part(detail.publication.published)}{place}"
        held = f" · {link(SOURCE, '', 'open the report')}" if detail.publication.source else ""
        about = f" · {link(REPORT, row.publication_id, 'about it')}"
        status = self.signed(meaning_of(row.status), row.status.value)
        meaning, schedule = schedule_meaning(row), schedule_words(row)
        when = self.signed(meaning, schedule) if meaning else f'<span class="muted">{said(schedule)}</span>'
        also = "" if row.schedule in (Schedule.CLOSED, Schedule.NO_DATE) else f"&nbsp;&nbsp; {when}"
        return (
            f'<p class="title" style="margin-bottom:2px">{said(title_of(row))}</p>'
            f'<p class="small muted" style="margin-top:0">{said(source + printed)}{held}{about}</p>'
            f"<p>{status}{also}{self._beside()}</p>"
        )

    def _beside(self) -> str:
        """Tell what stands beside the status: how it was closed, what that lacks, flags, where it came from."""
        row = self._row
        closed = self._detail.standing.closed
        lines = [say_closing(closed)] if closed else []
        lines += [f"It lacks {'; '.join(row.lacks)}."] if row.lacks else []
        lines += row.flags
        came = next((r for r in self._detail.siblings if r.id == row.received_from), None)
        lines += [f"Received from {came.body}."] if came else []
        lines += [
            f"Passed on to {r.body} on {short_day(self._detail.standing.passed_on)}."
            for r in self._detail.siblings
            if r.id in self._detail.standing.passed_to and self._detail.standing.passed_on
        ]
        return "".join(f'<br><span class="small">{said(line)}</span>' for line in lines if line)

    def words(self) -> str:
        facts = self._detail.facts
        number = f"{facts.number}. " if facts.number else ""
        stem = f'<p class="muted" style="margin-bottom:2px">{said(facts.stem)}</p>' if facts.stem else ""
        see = f'<p class="small muted">See {said("; ".join(facts.references))}</p>' if facts.references else ""
        kind = [facts.kind] if facts.kind != "recommendation" else []
        about = [*kind, *(["priority"] if facts.priority else []), *facts.themes]
        also = f'<p class="small muted">{said(" · ".join(about))}</p>' if about else ""
        return (
            f'{stem}<p class="item" style="margin-top:2px">{said(number + facts.item)}</p>{see}{also}{self._points()}'
        )

    def _points(self) -> str:
        """Tell the lettered sub-points with what was found of each, and the rule by which they come to one."""
        facts = self._detail.facts
        if not facts.sub_points:
            return ""
        found = {part.letter: part for part in self._detail.standing.parts}
        lines = []
        for point in facts.sub_points:
            part = found.get(point.letter)
            words = part.value if part else "not assessed"
            told = f"{said(point.text)}{quiet(said(words))}"
            lines.append(f'<tr><td width="24" valign="top">({said(point.letter)})</td><td>{told}</td></tr>')
        rule = f'<p class="small muted">{said(DEFINITIONS[facts.rollup])}</p>'
        return f'<table width="100%" cellpadding="2">{"".join(lines)}</table>{rule}'

    def strip(self) -> str:
        """Tell the four facts that must never be mixed up, side by side."""
        row = self._row
        answered = answer_words(self._detail)
        assessed = self._detail.standing.assessment
        cells = (
            self._cell("Response", row.response or "None yet", answered, self._response_meaning()),
            self._cell("Reported", row.progress or "Nothing yet", _day(row.progress_on), self._progress_meaning()),
            self._cell("Assessed", assessed or "Not assessed", assessed_words(self._detail), self._assessed_meaning()),
            self._target_cell(),
        )
        line, above, padding = self.theme.surfaces.line.name(), self.theme.space(3), self.theme.space(1.2)
        style = f"border-collapse:collapse; border-style:solid; border-color:{line}; margin-top:{above}px"
        return (
            f'<table width="100%" border="1" cellspacing="0" cellpadding="{padding}" style="{style}">'
            f"<tr>{''.join(cells)}</tr></table>"
        )

    def _response_meaning(self) -> Meaning | None:
        return Meaning.NOT_AGREED if self._row.response == Response.NOT_AGREED else None

    def _progress_meaning(self) -> Meaning | None:
        return Meaning.TO_CHECK if self._row.status is Status.AWAITING_CHECK else None

    def _assessed_meaning(self) -> Meaning | None:
        standing = self._detail.standing
        if standing.finding is Finding.ACHIEVED and not standing.is_assessment_void:
            return Meaning.CLOSED
        return Meaning.TO_CHECK if standing.is_found_short else None

    def _target_cell(self) -> str:
        row = self._row
        meaning = Meaning.OVERDUE if row.schedule is Schedule.OVERDUE else None
        printed = f"“{row.target_words}”" if row.target and row.target_words else ""
        below = " · ".join(part for part in (printed, promise_words(row)) if part)
        return self._cell("Target date", target_words(row) or "None yet", below, meaning, share=28)

    def _cell(self, name: str, value: str, below: str, meaning: Meaning | None, share: int = 24) -> str:
        tone = self.theme.tone(meaning) if meaning else None
        fill = f' bgcolor="{tone.fill.name()}"' if tone and tone.fill else ""
        colour = f' style="color:{tone.text.name()}"' if tone else ' class="muted"'
        under = f'<br><span class="small"{colour if tone else ""}>{said(below)}</span>' if below else ""
        sign = self.sign(meaning) if meaning else ""
        head = f'<span class="small strong"><span{colour}>{sign}{name}</span></span>'
        return f'<td width="{share}%" valign="top"{fill}>{head}<br>{said(value)}{under}</td>'

    def contradictions(self) -> str:
        """Tell what contradicts itself, each with the way to mend it."""
        rules = [RULES[kind] for kind in self._row.contradictions]
        if not rules:
            return ""
        tone = self.theme.tone(Meaning.CLOSED_UNVERIFIED)
        fill = f' bgcolor="{tone.fill.name()}"' if tone.fill else ""
        lines = "<br>".join(
            f'{self.signed(Meaning.CLOSED_UNVERIFIED, rule.sentence)} <span class="small">{said(rule.mend)}</span>'
            for rule in rules
        )
        above, padding = self.theme.space(3), self.theme.space(1.5)
        return (
            f'<table width="100%" cellspacing="0" cellpadding="{padding}" style="margin-top:{above}px">'
            f"<tr><td{fill}>{lines}</td></tr></table>"
        )

    def siblings(self) -> str:
        others = [row for row in self._detail.siblings if row.id != self._row.id]
        if not others:
            return ""
        lines = "".join(self._sibling(row) for row in others)
        told = said(f"The recommendation as a whole: {self._detail.overall.value}, as the body furthest from done")
        whole = f'<p class="small muted" style="margin-top:2px">{told}</p>'
        return f'{self.heading("Also made to")}<table width="100%" cellpadding="2">{lines}</table>{whole}'

    def _sibling(self, row: AssignmentRow) -> str:
        late = f"<br>{self.signed(Meaning.OVERDUE, schedule_words(row))}" if row.schedule is Schedule.OVERDUE else ""
        status = self.signed(meaning_of(row.status), row.status.value) + late
        role = quiet(said(row.role.value.lower())) if row.role.value else ""
        return f'<tr><td width="40%">{link(SIBLING, row.key, row.body)}{role}</td><td>{status}</td></tr>'

    def actions(self) -> str:
        """Tell what the body will do, by whom, by when, and how far that is."""
        detail = self._detail
        lead = "" if self._is_past else link(NEW_ACTION, "", "add an action…")
        if not detail.actions:
            return self.heading("Actions", lead) if lead else ""
        lines = []
        for action in detail.actions:
            facts, letter = action.facts, f"({action.facts.letter}) " if action.facts.letter else ""
            change = "" if self._is_past else " · " + link(ACTION, action.id, "change…")
            post = detail.posts.get(facts.owner) if facts.owner else None
            owner = owner_words(facts, post.facts if post else None, self._row.as_at) or "no owner"
            others = len(facts.assignments) - 1
            serves = f" · also for {plural(others, 'other item')}" if others > 0 else ""
            due = f"due {say_due(facts)}" if facts.due or facts.due_words else "no due date"
            told = f'<span class="strong">{said(letter + facts.text)}</span>'
            lines.append(self.ruled(said(facts.state.value), told + quiet(said(f"{owner} · {due}{serves}") + change)))
        return self.heading(f"Actions {len(detail.actions)}", lead) + self.table("".join(lines))

    def restated(self) -> str:
        """Tell which other reports print it too, and where."""
        lines = []
        for place in self._detail.restated_in:
            facts = place.publication.facts
            where = f"page {place.page}" if place.page else f"line {place.line}" if place.line else ""
            told = link(REPORT, place.publication.id, facts.title)
            lines.append(self.ruled(said(facts.code), told + quiet(said(f"{say_part(facts.published)} · {where}"))))
        return self.heading("Also printed in") + self.table("".join(lines)) if lines else ""

    def links(self) -> str:
        """Tell what the recommendation is to others, and the way to its chain."""
        links = self._detail.links
        if not links:
            return ""
        lines = []
        for one in links:
            kind, words = one.link.facts.kind.value, one.link.facts.words
            if one.other is None:
                lines.append(self.ruled(said(kind), said(words)))
                continue
            where = f"{one.other.publication}, {say_part(one.other.published)}"
            told = kind if one.is_from_here else _BACKWARDS[one.link.facts.kind]
            lines.append(self.ruled(said(told), link(RECORD, one.other.id, one.other.ref) + quiet(said(where))))
        lead = link(CHAIN, "", "first said, years open…") if any(_repeats(one) for one in links) else ""
        return self.heading("Linked to", lead) + self.table("".join(lines))


def _repeats(linked: Linked) -> bool:
    return linked.link.facts.kind is LinkKind.REPEATS


def _day(day: date | None) -> str:
    return short_day(day) if day else ""

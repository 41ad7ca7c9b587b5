"""What the words of a report mean, from the rule that chose them, and what its seal is for."""

from collections.abc import Iterable

from tracker.domain.language import Language
from tracker.domain.overall import DEFINITION as OVERALL
from tracker.domain.overall import FURTHEST_FIRST
from tracker.domain.position import Position
from tracker.domain.rollup import DEFINITIONS as ROLL_UPS
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.domain.status import RULE
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, kept, kept_whole, paragraph, said, section, table, words
from tracker.reports.layout.tables import Table
from tracker.reports.wording import capital


def definitions(position: Position, say: Language) -> Story:
    """Return the meanings of statuses, schedule and words, then the seal."""
    rule = say("The status is worked out from what was recorded, never typed: the first line that fits, from the top.")
    heading = section(say("What the words mean"), "definitions")
    statuses = ((say(clause.status), say(clause.definition)) for clause in RULE)
    story = kept(heading, paragraph(styles.BODY, rule), _meanings(say("Status"), statuses, say))
    story += kept(_meanings(say("Schedule"), _schedules(say), say))
    story += kept(_meanings(say("Word"), _words(position, say), say))
    return [*story, *_scales(position, say), *_seal(position, say)]


def _schedules(say: Language) -> Iterable[tuple[str, str]]:
    days = DUE_SOON_DAYS
    told = {
        Schedule.OVERDUE: say("Open, past its target date, and not waiting for a check."),
        Schedule.AWAITING_CHECK: say(
            "Reported complete, not yet checked: the body has done its part, so it is never overdue."
        ),
        Schedule.DUE_SOON: say(
            "Open, with a target date on the day of the report or up to {days} days after it.", days=days
        ),
        Schedule.NOT_YET_DUE: say("Open, with a target date more than {days} days ahead.", days=days),
        Schedule.NO_DATE: say("Open, with no target date, or with words for one that name no day, such as “Ongoing”."),
        Schedule.CLOSED: say("No longer followed up."),
    }
    return ((say(schedule), meaning) for schedule, meaning in told.items())


def _words(position: Position, say: Language) -> Iterable[tuple[str, str]]:
    yield from _words_of_items(say)
    yield from _words_of_records(say)
    if position.period:
        yield from _words_of_movement(say)


def _words_of_items(say: Language) -> Iterable[tuple[str, str]]:
    yield say("Recommendation"), say("One thing recommended in an inspection report, in its own words.")
    yield say("Overall status"), say(OVERALL, statuses="; ".join(say(status) for status in FURTHEST_FIRST))
    yield say("Sub-points"), " ".join(say(rule) for rule in ROLL_UPS.values())
    yield (
        say("Item"),
        say("One recommendation as made to one body. Bodies move at different speeds, so each is followed up alone."),
    )
    yield say("Response"), say("Whether the body agrees with the recommendation, as it said itself.")
    yield (
        say("Reported progress"),
        say("What the body says it has done. It is a claim until somebody independent has checked it."),
    )
    yield (
        say("Assessment"),
        say(
            "What somebody independent found, on the scale of the inspectorate or in its own words. For totals it is "
            "counted on a common scale: achieved, partly achieved, not achieved, or no judgement."
        ),
    )


def _words_of_records(say: Language) -> Iterable[tuple[str, str]]:
    yield (
        say("Closed unverified"),
        say(
            "Closed although something lacks that a closing needs: evidence dated no later, or a checker who had not "
            "reported it complete. What lacks is named wherever the item is listed."
        ),
    )
    yield say("Draft"), say("Words of an update that nobody has cleared for publication yet.")
    yield (
        say("Evidence"),
        say(
            "A file, a link or a note offered in support, with the day that it describes, which is not the day it was "
            "added."
        ),
    )
    yield (
        say("First date"),
        say("The first target date that was promised. It is never lost, however often the date moves."),
    )
    yield (
        say("Moves"),
        say("How often the target date was moved to a later day. Each move is in the annex, with its reason."),
    )
    yield (
        say("Withdrawn"),
        say("Recorded and later taken back. It counts no more, but stays in the history with the reason."),
    )


def _words_of_movement(say: Language) -> Iterable[tuple[str, str]]:
    yield say("New"), say("Published in the period; one that came into the register closed counts as closed too.")
    yield say("Re-opened"), say("Open again in the period, after it was closed or passed on.")
    yield say("Received"), say("Handed over in the period by another body, with all that was promised there.")
    yield say("Passed on"), say("Handed over in the period to another body, where it goes on.")


def _scales(position: Position, say: Language) -> Story:
    """Return what each word of the scales that were used comes to on the common one."""
    if not position.scales:
        return []
    told = say(
        "Each inspectorate's own scale is kept as it is. Only totals count its words on the common one, as follows."
    )
    rows = [
        (
            cell(said(styles.STRONG_CELL, scale.name)),
            cell(said(styles.CELL, value)),
            words(say(scale.finding_of(value))),
        )
        for scale in position.scales
        for value in scale.values
    ]
    columns = (Column(say("Scale"), 190), Column(say("Word")), Column(say("Counted as"), 132))
    return kept(section(say("Scales of assessment"), "scales"), paragraph(styles.BODY, told), table(columns, rows))


def _meanings(label: str, meanings: Iterable[tuple[str, str]], say: Language) -> Table:
    rows = [(cell(paragraph(styles.STRONG_CELL, capital(word))), words(meaning)) for word, meaning in meanings]
    return table((Column(label, 132), Column(say("Meaning"))), rows)


def _seal(position: Position, say: Language) -> Story:
    told = say(
        "The seal of this report is {seal}. It is worked out from the whole history of the register as it "
        "was when this report was made: anyone who keeps this page can later tell whether a dated record was altered "
        "or taken away.",
        seal=position.seal.told(say),
    )
    head = position.seal.head
    full = " ".join(head[at : at + 8] for at in range(0, len(head), 8))
    return kept_whole(
        section(say("The seal"), "seal"),
        paragraph(styles.BODY, told),
        paragraph(styles.NOTE, say("In full: {seal}", seal=full)),
    )

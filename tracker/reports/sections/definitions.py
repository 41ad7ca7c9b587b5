"""What the words of a report mean, from the rule that chose them, and what its seal is for."""

from collections.abc import Iterable

from tracker.domain.overall import DEFINITION as OVERALL
from tracker.domain.position import Position
from tracker.domain.rollup import DEFINITIONS as ROLL_UPS
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.domain.status import RULE
from tracker.reports import styles
from tracker.reports.flow import Column, Story, cell, kept, paragraph, section, table, words
from tracker.reports.tables import Table

_SCHEDULES: dict[Schedule, str] = {
    Schedule.OVERDUE: "Open, past its target date, and not waiting for a check.",
    Schedule.AWAITING_CHECK: "Reported complete, not yet checked: the body has done its part, so it is never overdue.",
    Schedule.DUE_SOON: f"Open, with a target date on the day of the report or up to {DUE_SOON_DAYS} days after it.",
    Schedule.NOT_YET_DUE: f"Open, with a target date more than {DUE_SOON_DAYS} days ahead.",
    Schedule.NO_DATE: "Open, with no target date, or with words for one that name no day, such as “Ongoing”.",
    Schedule.CLOSED: "No longer followed up.",
}
_WORDS: dict[str, str] = {
    "Recommendation": "One thing recommended in an inspection report, in its own words.",
    "Overall status": OVERALL,
    "Sub-points": " ".join(ROLL_UPS.values()),
    "Item": "One recommendation as made to one body. Bodies move at different speeds, so each is followed up alone.",
    "Response": "Whether the body agrees with the recommendation, as it said itself.",
    "Reported progress": "What the body says it has done. It is a claim until somebody independent has checked it.",
    "Assessment": (
        "What somebody independent found, on the scale of the inspectorate or in its own words. For totals it is "
        "counted on a common scale: achieved, partly achieved, not achieved, or no judgement."
    ),
    "Closed unverified": (
        "Closed although something lacks that a closing needs: evidence dated no later, or a checker who had not "
        "reported it complete. What lacks is named wherever the item is listed."
    ),
    "Draft": "Words of an update that nobody has cleared for publication yet.",
    "Evidence": (
        "A file, a link or a note offered in support, with the day that it describes, which is not the day it was "
        "added."
    ),
    "First date": "The first target date that was promised. It is never lost, however often the date moves.",
    "Moves": "How often the target date was moved to a later day. Each move is in the annex, with its reason.",
    "Withdrawn": "Recorded and later taken back. It counts no more, but stays in the history with the reason.",
}


def definitions(position: Position) -> Story:
    """Return the meanings of statuses, schedule and words, then the seal."""
    rule = "The status is worked out from what was recorded, never typed: the first line that fits, from the top."
    heading = section("What the words mean", "definitions")
    story = kept(heading, paragraph(styles.BODY, rule), _meanings("Status", ((c.status, c.definition) for c in RULE)))
    story += kept(_meanings("Schedule", _SCHEDULES.items()))
    story += kept(_meanings("Word", _WORDS.items()))
    return [*story, *_scales(position), *_seal(position)]


def _scales(position: Position) -> Story:
    """Return what each word of the scales that were used comes to on the common one."""
    if not position.scales:
        return []
    told = "Each inspectorate's own scale is kept as it is. Only totals count its words on the common one, as follows."
    rows = [
        (cell(paragraph(styles.STRONG_CELL, scale.name)), words(value), words(scale.finding_of(value).value))
        for scale in position.scales
        for value in scale.values
    ]
    columns = (Column("Scale", 190), Column("Word"), Column("Counted as", 132))
    return kept(section("Scales of assessment", "scales"), paragraph(styles.BODY, told), table(columns, rows))


def _meanings(label: str, meanings: Iterable[tuple[str, str]]) -> Table:
    rows = [(cell(paragraph(styles.STRONG_CELL, _capital(word))), words(meaning)) for word, meaning in meanings]
    return table((Column(label, 132), Column("Meaning")), rows)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _seal(position: Position) -> Story:
    told = (
        f"The seal of this report is {position.seal}. It is worked out from the whole history of the register as it "
        "was when this report was made: anyone who keeps this page can later tell whether a dated record was altered "
        "or taken away."
    )
    head = position.seal.head
    return [
        *kept(section("The seal", "seal"), paragraph(styles.BODY, told)),
        paragraph(styles.NOTE, "In full: " + " ".join(head[i : i + 8] for i in range(0, len(head), 8))),
    ]

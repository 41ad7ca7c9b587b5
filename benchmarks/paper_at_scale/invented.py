"""A position of as many invented recommendations as wanted, with short histories; the same in every run."""

from datetime import date

from tests.reports.positions import Given, line, position
from tracker.domain.history import HistoryLine
from tracker.domain.position import Position
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import ProgressReported, ResponseGiven, TargetSet

BODIES = (
    "Signals Board",
    "Lamps and Brackets Directorate",
    "Rheilffordd Llŷn",
    "Office of the Night Trains",
    "Council for Level Crossings",
)
WORKS = (
    "light every lamp of box {number} before the first train of the evening, on every line",
    "keep a list of the boxes near milepost {number} that have no lamp, and tell the inspectorate of each new one",
    "train the signallers of district {number} to trim a wick within three months of joining",
    "publish how many trains were held at crossing {number} for want of a light, with the reasons",
)
ANSWERS = (Response.AGREED, Response.AGREED, Response.PARTLY_AGREED, None, Response.NOT_AGREED)
REPORTS = (Progress.IN_PROGRESS, None, Progress.COMPLETE, None, Progress.PARTLY_COMPLETE, Progress.NOT_STARTED, None)
TARGETS = (date(2019, 7, 31), date(2019, 12, 31), None, date(2019, 10, 20), date(2020, 6, 30))
ANSWERED, REPORTED = date(2019, 2, 15), date(2019, 8, 1)


def invented(items: int) -> Position:
    """Return a position of so many items, each one recommendation to one body."""
    return position([_item(number) for number in range(1, items + 1)], register="Benchmark")


def _item(number: int) -> Given:
    body, target = BODIES[number % len(BODIES)], TARGETS[number % 11 % len(TARGETS)]
    response, progress = ANSWERS[number % 13 % len(ANSWERS)], REPORTS[number % len(REPORTS)]
    return Given(
        number=number,
        body=body,
        stem=f"The {body} should:",
        item=WORKS[number % len(WORKS)].format(number=number),
        response=response,
        progress=progress,
        progress_on=REPORTED,
        target=target,
        priority=number % 6 == 0,
        history=tuple(_history(number, body, response, progress, target)),
    )


def _history(
    number: int, body: str, response: Response | None, progress: Progress | None, target: date | None
) -> list[HistoryLine]:
    told: list[HistoryLine] = []
    if response:
        told.append(line(ResponseGiven(response, f"Answer {number} of the board."), ANSWERED, by=body))
    if target and number % 3 == 0:
        told.append(line(TargetSet(target), ANSWERED, by=body))
    if progress:
        said = f"Lamps stand at {number % 96} of 96 boxes; the rest wait for brackets."
        told.append(line(ProgressReported(progress, said), REPORTED, by=body))
    return told

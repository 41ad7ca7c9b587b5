"""Which status an item had, and since when."""

from datetime import date

from tests.builders import fill, say
from tracker.db import spans
from tracker.domain.movement import Life
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import NoteMade, ProgressReported, ResponseGiven
from tracker.domain.status import Side, Status
from tracker.services.register import Register


def test_statuses_are_told_from_the_first_day_on_which_each_held(register: Register) -> None:
    sample = fill(register)
    lamps, signals = (sample.assignments[f"{body}: NS2019/2"] for body in ("Lamps", "Signals"))
    say(register, lamps, date(2019, 3, 1), ResponseGiven(Response.AGREED))
    say(register, lamps, date(2019, 4, 1), NoteMade("A word"))
    say(register, lamps, date(2019, 5, 1), ProgressReported(Progress.IN_PROGRESS))
    with register.store.reading() as connection:
        assert spans.statuses(connection, [signals, lamps, lamps]) == {
            signals: [(date(2019, 1, 24), Status.NO_RESPONSE)],
            lamps: [
                (date(2019, 1, 24), Status.NO_RESPONSE),
                (date(2019, 3, 1), Status.AGREED),
                (date(2019, 5, 1), Status.IN_PROGRESS),
            ],
        }
        assert spans.labels(connection, [lamps, signals]) == {lamps: "Lamps", signals: "Signals"}
        assert spans.statuses(connection, []) == {}
        assert {one.life == Life([(date(2019, 1, 24), Side.OPEN)]) for one in spans.lives(connection)} == {True, False}

"""Random histories of one assignment, small and within a few months, so that days and lanes often meet."""

from datetime import date, timedelta

from hypothesis import strategies as st

from tests.builders import CREATED, entry, fixed_id
from tracker.domain.contents import (
    Content,
    Correction,
    EvidenceAdded,
    NoteMade,
    ProgressReported,
    ResponseGiven,
    StoredFile,
    TargetSet,
)
from tracker.domain.entries import Entry
from tracker.domain.scales import Progress, Response

START = date(2020, 1, 1)
DAYS = st.integers(0, 120).map(lambda n: START + timedelta(n))
FILE = StoredFile("ab" * 32, "letter.txt", 12)
STATEMENTS = st.one_of(
    st.sampled_from(Response).map(ResponseGiven),
    st.sampled_from(Progress).map(ProgressReported),
    DAYS.map(TargetSet),
    st.just(TargetSet(None, "Ongoing")),
    DAYS.map(lambda day: EvidenceAdded("A letter", day, FILE)),
    st.just(NoteMade("A word")),
)


@st.composite
def histories(draw: st.DrawFn) -> list[Entry]:
    """Return an assignment's entries: its creation, statements of any day, withdrawals of any of them, two books."""
    made = [entry(CREATED, START, 1)]
    for sequence in range(2, draw(st.integers(2, 10))):
        book = draw(st.sampled_from(["one", "two"]))
        minutes = sequence + draw(st.sampled_from([-3, 0, 0]))
        content: Content = draw(STATEMENTS)
        on: date | None = draw(DAYS)
        if draw(st.integers(0, 3)) == 0:
            content, on = Correction(draw(st.sampled_from(made)).id, "A slip of the pen"), None
        made.append(entry(content, on, sequence, book=book, minutes=minutes))
    return made


UNKNOWN = fixed_id("an entry that is not there")

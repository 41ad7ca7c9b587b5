"""The press notice of 2016: eight recommendations of 2012 are made again, because little or nothing was done."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.services.lives.telling import CLERK, counted, rows, say, taken
from tracker.domain.proposal import Proposal, Reading
from tracker.domain.scales import Finding, LinkKind, Outcome
from tracker.domain.statements import AssessmentMade, Closed
from tracker.errors import Refused
from tracker.services.detail import recommendation
from tracker.services.intake import PublicationDetails, read_document
from tracker.services.links import Chain, chain, keep_links
from tracker.services.listing import find_publication, publications
from tracker.services.publications import amend_publication, assess_report, report
from tracker.services.register import Register

EARLIER = "Transitions: An inspection of the transitions arrangements"
LATER = PublicationDetails("Transitions: a follow-up", ("HM Inspectorate of Probation",), "2016-01-19", "TF2016")
FIRST_MADE_TO = ("Youth Offending Team Management Boards", "Probation Trusts", "Youth Justice Board")
EIGHT = range(1, 9)


@pytest.fixture
def reading(notice: Path) -> Reading:
    """Read the notice."""
    return read_document(notice)


@pytest.fixture
def again(register: Register, notice: Path, reading: Reading) -> dict[int, UUID]:
    """Take in what was made again, with what it repeats, and link each to it; return the later ones by number."""
    mentioned = next(p for p in reading.prose if len(p.addressees) == 5)
    made_again = [_again(mentioned, number) for number in EIGHT]
    earlier = [_first(number) for number in EIGHT]
    taken(register, notice, LATER, [*earlier, *made_again])
    known = next(p for p in publications(register) if p.facts.title == EARLIER)
    amend_publication(register, known.id, replace(known.facts, published="2012-10"), CLERK, "Looked up.")
    found = {number: _id(register, f"TF2016/{number}") for number in EIGHT}
    for number, later in found.items():
        keep_links(register, later, LinkKind.REPEATS, [_id(register, f"{known.facts.code}/{number}")], CLERK)
    return found


def _again(mentioned: Proposal, number: int) -> Proposal:
    text = f"Recommendation {number} of the 2012 report should be followed."
    return replace(mentioned, number=str(number), stem="", item=text, text=text)


def _first(number: int) -> Proposal:
    text = f"Those addressed should mend gate {number}."
    return Proposal(str(number), "", text, text, (FIRST_MADE_TO[number % 3],), source_publication=EARLIER)


def _id(register: Register, ref: str) -> UUID:
    return recommendation(register, ref, date(2026, 11, 22))[0].row.recommendation_id


def chained(register: Register, one: UUID, day: str) -> Chain:
    return chain(register, one, date.fromisoformat(day))


def test_the_notice_names_five_bodies_in_its_prose(reading: Reading) -> None:
    assert next(len(p.addressees) for p in reading.prose) == 5
    assert reading.formal == ()


def test_eight_were_made_and_eight_made_again(register: Register, again: dict[int, UUID]) -> None:
    assert len(rows(register, "2012-09-30")) == 0
    assert len(rows(register, "2012-10-01")) == len(rows(register, "2016-01-18")) == 8
    found = counted(register, "2016-01-19")
    assert (found.recommendations, found.total) == (16, 8 + 8 * 5)
    assert find_publication(register, EARLIER).facts.source is None


def test_a_chain_says_when_it_was_first_said_and_to_whom(register: Register, again: dict[int, UUID]) -> None:
    told = chained(register, again[1], "2016-01-19")
    assert [said.recommendation.published for said in told.said] == ["2012-10", "2016-01-19"]
    assert (told.first_said, told.years_open) == ("2012-10", 3)
    assert set(told.owners) == {"Probation Trusts", "CRCs", "NOMS", "NPS", "YJB", "YOT management boards"}
    assert told.owners[0] == "Probation Trusts"
    assert chained(register, again[1], "2026-11-22").years_open == 14
    assert [len(said.rows) for said in chained(register, again[1], "2015-12-31").said] == [1, 0]


def test_both_ends_of_a_link_tell_it(register: Register, again: dict[int, UUID]) -> None:
    (later,) = recommendation(register, "TF2016/3", date(2016, 2, 1))[0].links
    assert later.is_from_here
    assert later.other is not None
    (earlier,) = recommendation(register, later.other.ref, date(2016, 2, 1))[0].links
    assert (earlier.is_from_here, earlier.link.facts.kind) == (False, LinkKind.REPEATS)
    with pytest.raises(Refused, match="like that already"):
        keep_links(register, later.other.id, LinkKind.REPEATS, [again[3]], CLERK)


def test_the_whole_report_is_assessed_without_moving_an_item(register: Register, again: dict[int, UUID]) -> None:
    publication = find_publication(register, EARLIER).id
    before = {row.status for row in rows(register, "2016-02-01").values()}
    said = AssessmentMade(
        "Overall lack of progress", Finding.NOT_ACHIEVED, publication=find_publication(register, "TF2016").id
    )
    assess_report(register, publication, said, date(2016, 1, 19), "HM Inspectorate of Probation", CLERK)
    assert {row.status for row in rows(register, "2016-02-01").values()} == before
    (line,) = report(register, publication, date(2016, 1, 19)).assessments
    assert (line.value, line.by) == ("Overall lack of progress", "HM Inspectorate of Probation")
    assert report(register, publication, date(2016, 1, 18)).assessments == ()
    (earlier, *_) = (row for row in rows(register, "2016-02-01").values() if row.publication_id == publication)
    (told,) = recommendation(register, earlier.ref, date(2016, 2, 1))[0].report
    assert told.value == "Overall lack of progress"


def test_the_earlier_one_may_be_closed_for_the_later_and_the_chain_stays_open(
    register: Register, again: dict[int, UUID]
) -> None:
    told = chained(register, again[2], "2016-02-01")
    first = [row.id for row in told.said[0].rows]
    say(register, first, "2016-02-01", "The board", Closed(Outcome.SUPERSEDED, superseded_by="TF2016/2"))
    after = chained(register, again[2], "2016-02-01")
    assert [said.is_open for said in after.said] == [False, True]
    assert after.years_open == 3
    later = [row.id for row in after.said[1].rows]
    gone = Closed(Outcome.NO_LONGER_RELEVANT, reason="Gates are gone.", agreed_by="HM Inspectorate of Probation")
    say(register, later, "2018-02-01", "The board", gone)
    assert chained(register, again[2], "2018-02-01").years_open is None
    assert chained(register, again[2], "2018-01-31").years_open == 5

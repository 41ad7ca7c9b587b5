"""The annual report 2013-14 restates five reports; its NOMS and Probation Trusts are succeeded function by function."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.services.lives.telling import CLERK, counted, movements, rows, say, stood
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.naming import BodyDecision, Meaning
from tracker.domain.proposal import Reading
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import ProgressReported, ResponseGiven
from tracker.domain.status import Status
from tracker.services.detail import detail, recommendation
from tracker.services.handover import Decision, HandOver, Pass, hand_over, to_hand_over
from tracker.services.intake import PublicationDetails, Taken, read_document, take_in
from tracker.services.listing import all_rows, find_body, find_publication, publications
from tracker.services.publications import amend_publication
from tracker.services.register import Register

ANNUAL = PublicationDetails("Annual Report 2013-14", ("HM Inspectorate of Probation",), "2014-07", "AR2014", "annual")
MONTHS = ("2013-09", "2013-11", "2013-12", "2014-01", "2014-03")
TODAY = date(2026, 11, 22)


@pytest.fixture
def reading(annual: Path) -> Reading:
    """Read the report."""
    return read_document(annual)


@pytest.fixture
def told(register: Register, annual: Path, reading: Reading) -> Taken:
    """Take the report in; the chief executive is not a body of its own."""
    noms = find_body(register, "NOMS").id
    decision = BodyDecision("the Chief Executive of NOMS", Meaning.ALIAS, body=noms)
    told = take_in(register, annual, ANNUAL, reading.formal, CLERK, (decision,))
    titles = list(dict.fromkeys(p.source_publication for p in reading.formal if p.source_publication))
    for title, month in zip(titles, MONTHS, strict=True):
        known = find_publication(register, title)
        amend_publication(register, known.id, replace(known.facts, published=month), CLERK, "Looked up.")
    return told


def of(register: Register, body: str, day: str) -> list[AssignmentRow]:
    """Return the rows of a body on a day that are open."""
    return [row for row in rows(register, day, open_only=True).values() if row.body == body]


def body(register: Register, name: str) -> UUID:
    return find_body(register, name).id


def trusts_end(register: Register) -> list[UUID]:
    """Hand the trusts' items over: the first to both successors, all others in turn to one or the other."""
    nps, crcs = body(register, "NPS"), body(register, "CRCs")
    asked = to_hand_over(register, body(register, "Probation Trusts"), date(2014, 6, 1))
    assert [heir.label for heir, _ in asked.heirs] == ["NPS", "CRCs"]
    assert all(function for _, function in asked.heirs)
    items = [row.id for row in asked.items]
    ways = [Pass((nps, crcs)), *(Pass((nps,) if n % 2 else (crcs,)) for n in range(1, len(items)))]
    decided = HandOver(date(2014, 6, 1), "The transition board", CLERK, dict(zip(items, ways, strict=True)), "Split.")
    hand_over(register, decided)
    return items


def test_all_is_restated_and_belongs_to_five_reports_that_are_not_held(
    register: Register, reading: Reading, told: Taken
) -> None:
    assert told.recommendations == len(reading.formal)
    assert told.assignments == sum(len(p.addressees) for p in reading.formal)
    known = publications(register)
    assert len(known) == 6
    assert [p.facts.code for p in known if p.facts.source] == ["AR2014"]
    assert len(told.doubts) >= 5
    ours = find_publication(register, "AR2014").id
    listed = all_rows(register, Selection(TODAY, publication=ours))
    assert len({row.ref for row in listed}) == told.recommendations
    assert {row.publication_id for row in listed}.isdisjoint({ours})
    assert counted(register, "2026-11-22").recommendations == told.recommendations


def test_each_item_is_there_from_the_report_that_first_made_it(register: Register, told: Taken) -> None:
    numbers = [len(rows(register, f"{month}-01")) for month in ("2013-08", *MONTHS)]
    assert numbers[0] == 0
    assert numbers == sorted(set(numbers))
    assert numbers[-1] == told.assignments


def test_the_main_recommendation_is_to_the_service_that_its_chief_executive_leads(
    register: Register, reading: Reading, told: Taken
) -> None:
    assert [p.main for p in reading.formal].count(True) == 1
    (row,) = (row for row in rows(register, "2014-07-31").values() if row.priority)
    assert (row.body, row.addressee) == ("NOMS", "the Chief Executive of NOMS")


def test_trusts_pass_one_item_to_two_successors_and_the_rest_to_one(register: Register, told: Taken) -> None:
    count = len(of(register, "Probation Trusts", "2014-05-31"))
    items = trusts_end(register)
    assert len(items) == count > 2
    assert of(register, "Probation Trusts", "2014-06-01") == []
    received = [*of(register, "NPS", "2014-06-01"), *of(register, "CRCs", "2014-06-01")]
    assert len(received) == count + 1
    both = [row for row in received if row.received_from == items[0]]
    assert [row.body for row in both] == ["NPS", "CRCs"]
    assert stood(register, items[0], "2014-05-31", "2014-06-01") == [Status.NO_RESPONSE, Status.PASSED_ON]
    (across,) = movements(register, "2014-05-31", "2014-06-01")
    assert (across.total.passed_on, across.total.received) == (count, count + 1)
    assert across.total.closing == across.total.opening + 1


def test_the_two_successors_go_on_apart(register: Register, told: Taken) -> None:
    items = trusts_end(register)
    found = rows(register, "2014-06-01")
    nps, crcs = (next(r for r in found.values() if (r.received_from, r.body) == (items[0], b)) for b in ("NPS", "CRCs"))
    say(register, [nps.id], "2015-01-30", "NPS", ResponseGiven(Response.AGREED), ProgressReported(Progress.IN_PROGRESS))
    assert stood(register, nps.id, "2015-01-29", "2015-01-30") == [Status.NO_RESPONSE, Status.IN_PROGRESS]
    assert stood(register, crcs.id, "2015-01-30") == [Status.NO_RESPONSE]
    assert recommendation(register, nps.ref, TODAY)[0].overall is Status.NO_RESPONSE


def test_noms_is_split_between_operations_and_policy(register: Register, told: Taken) -> None:
    hmpps, moj = body(register, "HMPPS"), body(register, "MoJ")
    asked = to_hand_over(register, body(register, "NOMS"), date(2017, 4, 1))
    assert {heir.label for heir, _ in asked.heirs} == {"HMPPS", "MoJ"}
    first, *rest = (row.id for row in asked.items)
    decisions: dict[UUID, Decision] = {first: Pass((hmpps, moj)), **{one: Pass((hmpps,)) for one in rest}}
    # Two took over, each for a function: until somebody decides, nobody else is responsible.
    assert len(of(register, "NOMS", "2017-04-01")) == len(decisions)
    as_now = [row for row in rows(register, "2017-04-01", as_now=True).values() if row.body == "NOMS"]
    assert len(as_now) == len(decisions)
    hand_over(register, HandOver(date(2017, 4, 1), "The transition board", CLERK, decisions, "NOMS ended."))
    assert [row for row in rows(register, "2017-04-01", as_now=True).values() if row.body == "NOMS"] == []
    before, across, after = movements(register, "2014-12-31", "2017-03-31", "2017-04-01", "2018-12-31")
    assert (before.total.closing, after.total.opening) == (across.total.opening, across.total.closing)
    by_body = dict(across.by_body)
    assert by_body["NOMS"].passed_on == len(decisions)
    assert by_body["HMPPS"].received == len(decisions)
    assert by_body["MoJ"].received == 1


def test_years_later_one_body_answers_for_both(register: Register, told: Taken) -> None:
    items = trusts_end(register)
    count = len([row for row in rows(register, "2021-06-25").values() if row.body in ("NPS", "CRCs")])
    assert count == len(items) + 1
    named = {row.body for row in rows(register, "2021-06-25", as_now=True).values()}
    assert {"NPS", "CRCs"} <= named
    later = [row.body for row in rows(register, "2021-06-26", as_now=True).values()]
    assert not {"NPS", "CRCs"} & set(later)
    assert (
        len(
            [
                row
                for row in all_rows(register, Selection(date(2021, 6, 26), as_now=True))
                if row.body == "Probation Service"
            ]
        )
        == count
    )
    heir = body(register, "Probation Service")
    asked = to_hand_over(register, body(register, "NPS"), date(2021, 6, 26))
    decisions: dict[UUID, Decision] = {row.id: Pass((heir,)) for row in asked.items}
    hand_over(register, HandOver(date(2021, 6, 26), "The unification board", CLERK, decisions))
    chained = next(row for row in of(register, "Probation Service", "2021-06-26") if row.received_from in decisions)
    assert detail(register, chained.id, TODAY).row.addressee == "Probation Trusts"
    movements(register, "2013-01-01", "2014-05-31", "2014-06-01", "2021-06-25", "2021-06-26", "2026-11-22")

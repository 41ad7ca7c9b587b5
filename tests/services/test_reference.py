from datetime import date, timedelta
from uuid import UUID

import pytest

from tests.services.probation import reference_id
from tracker.domain.bodies import Body, resolve
from tracker.domain.dates import first_day, last_day
from tracker.domain.directory import Directory
from tracker.domain.scales import Finding
from tracker.domain.succession import Succession, name_on, responsible, successors
from tracker.errors import BadInput
from tracker.services.bodies import judge_body
from tracker.services.listing import find_body
from tracker.services.proof import check
from tracker.services.reference import reference_bodies, reference_scales, reference_successions
from tracker.services.register import Register
from tracker.services.scales import fixed_because, judge_scale, scales

BODIES = tuple(Body(identity, facts) for identity, facts in reference_bodies().items())
SUCCESSIONS = tuple(Succession(identity, facts) for identity, facts in reference_successions().items())
NOMS = reference_id("National Offender Management Service")
NPS = reference_id("National Probation Service", "2014-06-01")


def label(identity: UUID) -> str:
    return next(body.label for body in BODIES if body.id == identity)


def heirs(name: str, day: date) -> list[tuple[str, str]]:
    return [(label(s.facts.successor), s.facts.function) for s in successors(reference_id(name), SUCCESSIONS, day)]


def parents(name: str, day: date, since: str | None = None) -> list[str]:
    facts = reference_bodies()[reference_id(name, since)]
    return [label(p.body) for p in facts.parents if first_day(p.since) <= day <= last_day(p.until)]


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body.facts.name)
def test_every_shipped_body_is_sound_and_says_when_it_was_checked(body: Body) -> None:
    judge_body(body.facts, body.id)
    assert body.facts.checked is not None
    known = {b.id for b in BODIES}
    assert {parent.body for parent in body.facts.parents} <= known
    assert body.facts.class_of in (None, *known)


def test_every_shipped_succession_is_checked_and_joins_two_bodies_when_one_gives_way() -> None:
    facts = reference_bodies()
    for succession in SUCCESSIONS:
        told = succession.facts
        assert told.checked is not None
        assert first_day(facts[told.successor].since) <= last_day(told.on)
        if not told.function:
            assert first_day(told.on) <= last_day(facts[told.predecessor].until) + timedelta(days=1)


def test_what_is_not_certain_says_that_it_is_to_be_verified() -> None:
    uncertain = (
        "Youth Custody Service", "Probation Trusts", "Youth Justice Board", "Youth offending teams",
        "HM Inspectorate of Constabulary", "HM Inspectorate of Constabulary and Fire & Rescue Services",
        "Department of Health", "Department of Health and Social Care", "NHS England",
    )  # fmt: skip
    facts = reference_bodies()
    assert all("to be verified before relying on it" in (facts[reference_id(name)].note or "") for name in uncertain)


def test_a_body_split_by_function_has_a_successor_for_each() -> None:
    assert heirs("National Offender Management Service", date(2017, 3, 31)) == []
    assert heirs("National Offender Management Service", date(2017, 4, 1)) == [
        ("HMPPS", "operations"),
        ("MoJ", "commissioning and policy"),
    ]
    assert [name for name, function in heirs("Probation Trusts", date(2014, 6, 1)) if function] == ["NPS", "CRCs"]


def test_who_is_responsible_for_all_of_a_body_that_is_no_more() -> None:
    found = responsible(BODIES, SUCCESSIONS, date(2026, 11, 22))
    assert {label(ended): label(heir) for ended, heir in found.items()} == {
        "NPS": "Probation Service",
        "CRCs": "Probation Service",
        "HMIC": "HMICFRS",
        "Department of Health": "DHSC",
    }


def test_the_youth_justice_board_goes_on_without_custody() -> None:
    assert heirs("Youth Justice Board", date(2018, 1, 1)) == [("YCS", "custody")]
    assert reference_bodies()[reference_id("Youth Justice Board")].until is None


def test_bodies_are_parts_of_others_for_a_time() -> None:
    assert parents("National Offender Management Service", date(2007, 5, 8)) == ["Home Office"]
    assert parents("National Offender Management Service", date(2007, 5, 9)) == ["MoJ"]
    for day, whole in ((date(2008, 4, 1), "NOMS"), (date(2017, 3, 31), "NOMS"), (date(2017, 4, 1), "HMPPS")):
        assert parents("HM Prison Service", day) == [whole]
    assert parents("HM Prison Service", date(2008, 3, 31)) == []
    assert parents("National Probation Service", date(2016, 1, 1), "2014-06-01") == ["NOMS"]
    assert parents("National Probation Service", date(2021, 6, 25), "2014-06-01") == ["HMPPS"]
    assert parents("Probation Service", date(2021, 6, 26)) == ["HMPPS"]
    assert parents("Youth Custody Service", date(2018, 1, 1)) == ["HMPPS"]
    assert parents("HM Prison and Probation Service", date(2018, 1, 1)) == ["MoJ"]


def test_a_body_is_called_as_it_was_on_the_day() -> None:
    facts = reference_bodies()[reference_id("HM Prison and Probation Service")]
    assert name_on(facts, date(2019, 1, 24)).name == "Her Majesty's Prison and Probation Service"
    assert name_on(facts, date(2022, 9, 9)).name == "HM Prison and Probation Service"


def test_classes_belong_to_the_body_whose_members_they_are() -> None:
    classes = {b.facts.name: label(b.facts.class_of) for b in BODIES if b.facts.class_of}
    assert classes == {
        "Chief Constables": "Police forces",
        "YOT managers": "YOTs",
        "YOT management boards": "YOTs",
    }


def test_two_inspectorates_are_called_hmip(register: Register) -> None:
    with pytest.raises(BadInput, match=r"“HMIP” names two bodies: HM Inspectorate of P.* and HM Inspectorate of P"):
        find_body(register, "HMIP")
    assert "is the name of 2 bodies" in (resolve("HMIP", BODIES, "2019-01-24").doubt or "")
    assert Directory(BODIES, "2019-01-24").look_up("HMIP").doubt is not None
    assert Directory(BODIES, "2019-01-24").look_up("HMI Prisons").doubt is None


@pytest.mark.parametrize(("published", "since"), [("2002-05", "2001-04"), ("2019-01-24", "2014-06-01")])
def test_the_two_national_probation_services_are_told_apart_by_date(published: str, since: str) -> None:
    found = resolve("the National Probation Service", BODIES, published)
    assert found.body is not None
    assert (found.body.facts.since, found.doubt) == (since, None)


def test_every_word_of_an_assessment_says_what_it_comes_to() -> None:
    for facts in reference_scales().values():
        if facts.lane == "assessment":
            judge_scale(facts, [])
        assert len(set(facts.values)) == len(facts.values)


def test_only_the_top_of_a_scale_is_achieved() -> None:
    scale = {s.name: s for s in reference_scales().values()}
    review = scale["HMI Prisons independent review of progress"]
    assert [(word, review.finding_of(word)) for word in review.values] == [
        ("No meaningful progress", Finding.NOT_ACHIEVED),
        ("Insufficient progress", Finding.NOT_ACHIEVED),
        ("Reasonable progress", Finding.PARTLY),
        ("Good progress", Finding.ACHIEVED),
    ]
    assert review.owner == "HM Inspectorate of Prisons"
    earlier = scale["HMI Prisons inspections to 2022"]
    assert earlier.finding_of("No longer relevant") is Finding.NO_JUDGEMENT
    assert scale["Internal check"].finding_of("Returned with questions").falls_short


def test_kinds_are_data(register: Register) -> None:
    (kinds,) = scales(register, "kind")
    assert kinds.facts.values == ("recommendation", "key concern", "priority concern", "area for improvement")
    (of_evidence,) = scales(register, "evidence kind")
    assert "Minutes" in of_evidence.facts.values
    fixed = {s.facts.lane for s in scales(register) if fixed_because(s.facts)}
    assert fixed == {"response", "progress"}


def test_a_new_register_holds_all_of_it_and_proves(register: Register) -> None:
    with register.store.reading() as connection:
        number = connection.exec_driver_sql("SELECT count(*) FROM succession").scalar()
    assert number == len(SUCCESSIONS) == 9
    assert check(register.path, home=register.home).findings == ()


def test_the_words_stand_in_the_order_in_which_their_owners_list_them() -> None:
    values = {facts.name: facts.values for facts in reference_scales().values()}
    assert values["Response (HMPPS action plans)"] == ("Agreed", "Partly agreed", "Not agreed")
    assert values["Internal check"] == ("Sufficient", "Returned with questions")
    assert values["US Government Accountability Office"][0] == "Open"
    for facts in reference_scales().values():
        assert facts.lane != "assessment" or len(facts.findings) == len(facts.values), facts.name

from datetime import date

from tests.builders import fixed_id
from tracker.domain.bodies import Body
from tracker.domain.facts import BodyFacts, DatedName, SuccessionFacts
from tracker.domain.succession import Succession, has_ended, name_on, responsible, successors

TODAY = date(2026, 11, 22)


def body(name: str, since: str | None = None, until: str | None = None) -> Body:
    return Body(fixed_id(name), BodyFacts(name, since=since, until=until))


def took_over(heir: str, predecessor: str, on: str, function: str = "") -> Succession:
    return Succession(
        fixed_id(heir, predecessor, function), SuccessionFacts(fixed_id(predecessor), fixed_id(heir), on, function)
    )


TRUSTS = body("Trusts", until="2014-10-31")
DIVISIONS = body("Divisions", "2014-06-01", "2021-06-25")
COMPANIES = body("Companies", "2014-06-01", "2021-06-25")
SERVICE = body("Service", "2021-06-26")
BODIES = [TRUSTS, DIVISIONS, COMPANIES, SERVICE]
SUCCESSIONS = [
    took_over("Divisions", "Trusts", "2014-06-01", "high risk"),
    took_over("Companies", "Trusts", "2014-06-01", "low risk"),
    took_over("Service", "Divisions", "2021-06-26"),
    took_over("Service", "Companies", "2021-06-26"),
]


def named(found: object) -> dict[str, str]:
    names = {b.id: b.facts.name for b in [*BODIES, body("Board"), body("Trust")]}
    return {names[ended]: names[heir] for ended, heir in found.items()}  # type: ignore[attr-defined]


def test_a_body_is_responsible_itself_to_the_last_day_of_its_time() -> None:
    assert named(responsible(BODIES, SUCCESSIONS, date(2021, 6, 25))) == {}
    assert not has_ended(DIVISIONS.facts, date(2021, 6, 25))


def test_afterwards_its_one_successor_is() -> None:
    assert named(responsible(BODIES, SUCCESSIONS, date(2021, 6, 26))) == {
        "Divisions": "Service",
        "Companies": "Service",
    }


def test_where_several_took_over_by_function_nobody_is_responsible_for_all() -> None:
    assert "Trusts" not in named(responsible(BODIES, SUCCESSIONS, TODAY))
    heirs = successors(TRUSTS.id, SUCCESSIONS, TODAY)
    assert [(s.facts.successor, s.facts.function) for s in heirs] == [
        (DIVISIONS.id, "high risk"),
        (COMPANIES.id, "low risk"),
    ]


def test_one_that_took_over_a_function_is_not_responsible_for_the_rest() -> None:
    assert responsible([body("Trust", until="2014")], [took_over("Board", "Trust", "2014", "training")], TODAY) == {}
    whole = [took_over("Board", "Trust", "2014", "training"), took_over("Board", "Trust", "2014")]
    assert named(responsible([body("Trust", until="2014")], whole, TODAY)) == {"Trust": "Board"}


def test_a_part_of_a_date_reaches_to_its_last_day_when_a_body_ends() -> None:
    ended = BodyFacts("Trust", until="2017")
    assert [has_ended(ended, day) for day in (date(2017, 12, 31), date(2018, 1, 1))] == [False, True]
    assert not has_ended(BodyFacts("Trust"), TODAY)


def test_a_successor_counts_from_the_first_day_of_its_date() -> None:
    known = [took_over("Service", "Divisions", "2021-06")]
    assert [len(successors(DIVISIONS.id, known, day)) for day in (date(2021, 5, 31), date(2021, 6, 1))] == [0, 1]
    assert successors(SERVICE.id, known, TODAY) == ()


def test_responsibility_passes_through_successors_that_ended_too() -> None:
    bodies = [body("Trust", until="2010"), body("Board", until="2015"), SERVICE]
    known = [took_over("Board", "Trust", "2011"), took_over("Service", "Board", "2016")]
    assert named(responsible(bodies, known, TODAY)) == {"Trust": "Service", "Board": "Service"}
    assert named(responsible(bodies, known, date(2012, 1, 1))) == {"Trust": "Board"}


def test_a_damaged_circle_of_successions_ends() -> None:
    bodies = [body("Trust", until="2010"), body("Board", until="2010")]
    known = [took_over("Board", "Trust", "2011"), took_over("Trust", "Board", "2011")]
    assert named(responsible(bodies, known, TODAY)) == {"Trust": "Board", "Board": "Trust"}


RENAMED = BodyFacts(
    "Department of Health and Social Care",
    "DHSC",
    names=(DatedName("Department of Health", "DoH", "1988", "2018-01-07"), DatedName("Ministry of Health")),
)


def test_a_body_is_called_by_the_name_that_it_bore_on_the_day() -> None:
    assert [name_on(RENAMED, date(2018, 1, day)).name for day in (7, 8)] == ["Department of Health", RENAMED.name]
    assert name_on(RENAMED, date(2018, 1, 8)).short_name == "DHSC"


def test_a_name_of_which_the_end_is_not_known_never_hides_the_one_borne_now() -> None:
    assert name_on(RENAMED, date(1950, 1, 1)).name == RENAMED.name
    assert name_on(RENAMED, TODAY).name == RENAMED.name

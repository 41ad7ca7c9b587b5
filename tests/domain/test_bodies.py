from dataclasses import replace

import pytest

from tests.builders import fixed_id
from tracker.domain.bodies import Body, folded_name, names_of, resolve
from tracker.domain.facts import BodyFacts, DatedName


def body(
    name: str, short: str | None = None, *aliases: str, since: str | None = None, until: str | None = None
) -> Body:
    return Body(fixed_id(name, since), BodyFacts(name, short, aliases, since, until))


OLD = body("National Probation Service", since="2001-04", until="2004-05-31")
NEW = body("National Probation Service", "NPS", "NPS divisions", since="2014-06-01", until="2021-06-25")
HEALTH = body("Department of Health", until="2018-01")
ALL = [OLD, NEW, HEALTH]


@pytest.mark.parametrize(
    ("published", "meant"),
    [
        ("2002", OLD),
        ("2001", OLD),
        ("2004-05-31", OLD),
        ("2019-01", NEW),
        ("2014", NEW),
        ("2014-06", NEW),
        ("2021-06-25", NEW),
        ("2021", NEW),
    ],
)
def test_of_two_bodies_of_one_name_the_one_that_existed_is_meant(published: str, meant: Body) -> None:
    resolution = resolve("the National Probation Service", ALL, published)
    assert (resolution.body, resolution.doubt) == (meant, None)


@pytest.mark.parametrize("published", [None, "2010", "2030"])
def test_where_dates_do_not_tell_the_latest_is_taken_and_doubted(published: str | None) -> None:
    resolution = resolve("National Probation Service", ALL, published)
    assert resolution.body is NEW
    assert resolution.doubt == (
        "“National Probation Service” is the name of 2 bodies: National Probation Service (since 1 June 2014) and "
        "National Probation Service (since April 2001); the first of these was taken."
    )


def test_a_body_is_found_by_the_name_that_it_bore_before() -> None:
    renamed = body("Department of Health and Social Care", "DHSC")
    facts = replace(renamed.facts, names=(DatedName("Department of Health", "DH", "1988", "2018-01"),))
    assert resolve("the Department of Health", [Body(renamed.id, facts)], "2019").body is not None


def test_a_part_of_a_date_reaches_to_its_last_day() -> None:
    successor = body("Department of Health", "DoH", since="2018-02")
    assert resolve("Department of Health", [HEALTH, successor], "2018-01-20").body is HEALTH


def test_a_name_is_found_by_short_name_and_alias_in_any_dress() -> None:
    assert [resolve(n, ALL, "2019").body for n in ("nps", "N.P.S Divisions", "NPS  divisions.")] == [NEW, None, NEW]


def test_an_unknown_name_means_no_body() -> None:
    assert resolve("Harbour masters", ALL, "2019").body is None


def test_names_are_compared_without_case_article_apostrophe_and_space() -> None:
    assert folded_name("The  Governor’s Board,") == folded_name("governors board")
    assert folded_name("Theatre") == "theatre"
    assert names_of(NEW) == {"national probation service", "nps", "nps divisions"}


def test_lists_show_the_short_name_where_there_is_one() -> None:
    assert (NEW.label, OLD.label) == ("NPS", "National Probation Service")

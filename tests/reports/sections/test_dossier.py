from dataclasses import replace

from tests.reports.plans import covered, one_recommendation
from tests.reports.positions import Given, item
from tests.reports.test_recommendation import printed
from tracker.domain.markings import Marking
from tracker.domain.scales import Role


def test_the_words_stand_with_where_they_are_printed() -> None:
    told = printed(one_recommendation()).text
    assert "January 2019; recommendation 1; page 13, line 205; a priority." in told
    assert "The Signals Board should: light every lamp before the first train of the evening" in told
    assert "(a) lamps are lit before the first train (b) lamps stay lit until dawn Made to" in told


def test_the_facts_name_bodies_roles_themes_and_markings() -> None:
    one = Given(addressee="The Signals Bd", row={"role": Role.LEAD, "themes": ("light", "night")})
    made = replace(item(one), marking=Marking("OFFICIAL-SENSITIVE", ("Commercial",)))
    told = printed(covered([made])).text
    assert "Made to The Signals Bd (lead), counted under Signals Board" in told
    assert "Themes light, night" in told
    assert "Marking OFFICIAL-SENSITIVE – COMMERCIAL" in told


def test_a_recommendation_made_again_tells_since_when_and_to_whom() -> None:
    told = printed(one_recommendation()).text
    assert "Made 3 times, first in “Lamps on the railway”. From then to 30 September 2019 is 7 whole years." in told
    assert "First said Lamps on the railway NR2012/4 May 2012 Railway Board" in told
    assert "Said again Lamps on the railway, again NR2016/2 2016 Railway Board and Signals Board" in told


def test_links_are_listed() -> None:
    told = printed(one_recommendation()).text
    assert "Part of NR2019/9" in told
    assert "Tracked in the Lamp Plan 2020" in told


def test_what_was_made_once_and_linked_to_nothing_says_nothing_of_it() -> None:
    told = printed(covered([item(Given())])).text
    assert "Made again" not in told
    assert "Links" not in told

from dataclasses import replace
from datetime import date, timedelta

from tests.builders import MORNING, entry, fixed_id
from tests.domain.strategies import FILE
from tests.domain.telling import day
from tracker.domain.amendments import Amendment, Change, amendments_of, changes_between, facts_on
from tracker.domain.facts import BodyFacts, DatedName, Parent, PublicationFacts, ScaleFacts
from tracker.domain.statements import Correction, NoteMade

BOARD = BodyFacts("Signals Board")
RENAMED = replace(BOARD, name="Lights Board", short_name="Lights")
ENTRIES = [
    entry(BOARD, day(0), 1),
    replace(entry(RENAMED, day(10), 2), why="It was renamed"),
    entry(replace(RENAMED, note="Gone"), day(20), 3),
    entry(Correction(fixed_id("entry", "one", 3), "It is not gone"), None, 4),
]


def test_a_record_is_as_its_last_standing_entry_says() -> None:
    assert facts_on(ENTRIES, BodyFacts) == facts_on(list(reversed(ENTRIES)), BodyFacts) == RENAMED
    assert facts_on(ENTRIES, PublicationFacts) is None


def test_a_record_is_told_as_it_was_on_a_day_or_as_known_by_a_moment() -> None:
    assert facts_on(ENTRIES, BodyFacts, day(9)) == BOARD
    assert facts_on(ENTRIES, BodyFacts, day(30), MORNING + timedelta(minutes=3)) == replace(RENAMED, note="Gone")
    assert facts_on(ENTRIES, BodyFacts, day(30), MORNING) is None


def test_before_its_first_day_a_record_is_as_first_said() -> None:
    assert facts_on(ENTRIES, BodyFacts, day(-100)) == BOARD


def test_amendments_tell_what_changed_why_and_what_was_withdrawn() -> None:
    first, renamed, gone = amendments_of(reversed(ENTRIES))
    assert (first.is_first, first.changes, first.withdrawn_because) == (True, (), None)
    assert (renamed.why, renamed.is_first) == ("It was renamed", False)
    assert renamed.changes == (
        Change("name", "Signals Board", "Lights Board"),
        Change("short name", "nothing", "Lights"),
    )
    assert (gone.changes, gone.withdrawn_because) == ((Change("note", "nothing", "Gone"),), "It is not gone")


def test_what_was_withdrawn_is_no_ground_for_what_follows() -> None:
    later = entry(replace(RENAMED, note="Moved"), day(30), 5)
    assert amendments_of([*ENTRIES, later])[-1].changes == (Change("note", "nothing", "Moved"),)


def test_of_two_withdrawals_the_one_that_stands_gives_the_reason() -> None:
    other = entry(Correction(ENTRIES[2].id, "Of another body"), None, 5)
    back = entry(Correction(other.id, "It was right"), None, 6)
    assert withdrawn(amendments_of([*ENTRIES, other, back])) == ["It is not gone"]


def test_a_restored_amendment_is_not_marked_as_withdrawn() -> None:
    back = entry(Correction(ENTRIES[3].id, "It is gone"), None, 5)
    assert withdrawn(amendments_of([*ENTRIES, back])) == []


def withdrawn(found: tuple[Amendment, ...]) -> list[str]:
    return [one.withdrawn_because for one in found if one.withdrawn_because is not None]


def test_values_are_told_in_words() -> None:
    before = PublicationFacts("NS2019", "Signals", ("Lights",), marking="OFFICIAL")
    after = replace(before, publishers=("Lights", "Prisons"), source=FILE, response_due=date(2020, 6, 1))
    assert changes_between(before, after) == (
        Change("publishers", "Lights", "Lights; Prisons"),
        Change("source", "nothing", "letter.txt"),
        Change("response due", "nothing", "2020-06-01"),
    )


def test_dated_names_and_parents_are_told_by_their_words() -> None:
    after = replace(BOARD, names=(DatedName("Old Board", None, "1990"),), parents=(Parent(fixed_id("x"), "2001"),))
    assert changes_between(BOARD, after) == (
        Change("names", "nothing", "Old Board, 1990"),
        Change("parents", "nothing", "2001"),
    )


def test_yes_and_no_are_told_as_such() -> None:
    scale = ScaleFacts("Reviews", "assessment", ("Good", "Poor"))
    assert changes_between(scale, replace(scale, in_use=False)) == (Change("in use", "yes", "no"),)


def test_nothing_changes_between_facts_of_different_records() -> None:
    assert changes_between(None, BOARD) == changes_between(PublicationFacts("A", "B"), BOARD) == ()


def test_statements_are_no_amendments() -> None:
    assert amendments_of([entry(NoteMade("A word"), day(1), 1)]) == ()

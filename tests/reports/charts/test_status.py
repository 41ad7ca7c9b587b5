from tests.reports.chart_reader import alternative_of, painted
from tests.reports.positions import Given, position
from tracker.domain.figures import by_meaning
from tracker.domain.language import ENGLISH
from tracker.domain.position import Position
from tracker.domain.status import Meaning, Status
from tracker.reports.charts.status import gathered, meaning_words, status_chart


def of_bodies(*numbers: int) -> Position:
    counts = {f"Board {letter}": number for letter, number in zip("ABCDEFGH", numbers, strict=False)}
    return position([Given(number=n, body=body) for body, number in counts.items() for n in range(number)])


def test_the_bodies_with_most_open_items_have_bars_of_their_own_and_the_others_share_one() -> None:
    chart = painted(status_chart(of_bodies(1, 5, 2, 4), ENGLISH, 3))
    assert [words for words in chart.said if words.startswith(("Board", "Others"))] == [
        "Board B",
        "Board D",
        "Others (2)",
    ]
    assert chart.said[-2:] == ["3", "3"]


def test_as_many_bodies_as_there_may_be_bars_are_all_named() -> None:
    bodies = by_meaning(of_bodies(3, 2, 1).rows)
    assert gathered(bodies, ENGLISH, 3) == list(bodies)
    assert [body.body for body in gathered(bodies, ENGLISH, 2)] == ["Board A", "Others (2)"]


def test_its_text_tells_the_finding_and_in_full_where_no_table_stands_beside_it() -> None:
    made = of_bodies(5, 3, 2, 1, 1)
    finding = (
        "Of 12 open items, Board A has 5, none overdue; Board B has 3, none overdue; "
        "Board C has 2, none overdue; all others have 2, none overdue."
    )
    assert alternative_of(status_chart(made, ENGLISH, 3)) == finding
    numbers = "Board A: No progress yet 5. Board B: No progress yet 3. Others (3): No progress yet 4."
    assert alternative_of(status_chart(made, ENGLISH, 3, in_full=True)) == f"{finding} {numbers}"


def test_where_nothing_is_open_that_is_the_finding() -> None:
    shut = position([Given(number=n, status=Status.IMPLEMENTED) for n in range(1_200)])
    assert alternative_of(status_chart(shut, ENGLISH, 3)) == "No item is open; 1,200 closed."


def test_every_meaning_that_is_counted_has_its_words() -> None:
    assert set(meaning_words(ENGLISH)) == set(Meaning) - {Meaning.DUE_SOON}

from tests.reports.paper_reader import printed
from tests.reports.positions import SEAL, Given, position
from tracker.domain.facts import ScaleFacts
from tracker.domain.scales import Finding
from tracker.domain.schedule import Schedule
from tracker.domain.status import RULE


def test_every_status_and_schedule_is_defined_in_print() -> None:
    told = printed(position()).text
    for clause in RULE:
        assert f"{clause.status} {clause.definition}" in told
    for schedule in Schedule:
        assert f"{schedule.value.capitalize()} " in told


def test_the_seal_is_explained_and_given_in_full() -> None:
    told = printed(position()).text
    assert "The seal of this report is 212 dated records, 9f41 c7a0 52be 1234." in told
    assert SEAL.head in told.replace(" ", "")


def test_what_the_words_of_a_scale_count_as_is_printed_where_it_was_used() -> None:
    scale = ScaleFacts("Lamp scale", "assessment", ("Dark", "Lit"), True, (Finding.NOT_ACHIEVED, Finding.ACHIEVED))
    text = printed(position([Given()], scales=(scale,))).text
    assert "Scales of assessment" in text
    assert "Lamp scale Dark Not achieved Lamp scale Lit Achieved" in text
    assert "Scales of assessment" not in printed(position([Given()])).text

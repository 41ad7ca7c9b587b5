from datetime import date

import pytest

from tests.builders import Sample, fixed_id, say, write_file
from tracker.domain.statements import NoteMade
from tracker.errors import BadInput
from tracker.services.detail import detail, recommendation
from tracker.services.ledger import EvidenceFile
from tracker.services.register import Register

TODAY = date(2020, 6, 1)


def test_a_detail_brings_words_places_siblings_and_history(register: Register, sample: Sample) -> None:
    assignment = sample.assignments["Lamps: NS2019/2"]
    say(register, assignment, date(2020, 5, 1), NoteMade("A word"))
    found = detail(register, assignment, TODAY)
    assert found.row.id == assignment
    assert (found.facts.ref, found.facts.number, found.line, found.page) == ("NS2019/2", "2", 2, None)
    assert found.publication.code == "NS2019"
    assert {row.body for row in found.siblings} == {"Lamps", "Signals"}
    assert [line.text for line in found.history] == ["A word"]
    assert found.evidence == ()


def test_a_detail_as_at_an_earlier_day_knows_nothing_later(
    register: Register, sample: Sample, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assignment = sample.assignments["Lamps: NS2019/2"]
    path = write_file(tmp_path_factory.mktemp("x"), "x.txt", "words")
    say(register, assignment, date(2020, 5, 1), EvidenceFile(path, "A letter", date(2020, 4, 1)))
    assert len(detail(register, assignment, TODAY).evidence) == 1
    assert detail(register, assignment, date(2020, 4, 30)).history == ()


def test_a_recommendation_is_shown_once_for_each_body_by_its_reference_in_any_case(
    register: Register, sample: Sample
) -> None:
    assert [d.row.body for d in recommendation(register, " ns2019/2 ", TODAY)] == ["Signals", "Lamps"]


def test_what_is_not_there_is_told(register: Register, sample: Sample) -> None:
    with pytest.raises(BadInput, match="NS2019/9 is not in this register"):
        recommendation(register, "NS2019/9", TODAY)
    with pytest.raises(BadInput, match="is not yet published on that day"):
        recommendation(register, "NS2019/1", date(2018, 1, 1))
    for assignment, day in ((fixed_id("stranger"), TODAY), (sample.assignments["Lamps: NS2019/2"], date(2018, 1, 1))):
        with pytest.raises(BadInput, match="not in the register on that day"):
            detail(register, assignment, day)

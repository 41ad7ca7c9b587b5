from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import Sample, fill, labels, say, write_file
from tracker.domain.listing import Selection
from tracker.domain.statements import NoteMade, TargetSet
from tracker.errors import BadInput
from tracker.services.ledger import EvidenceFile
from tracker.services.listing import all_rows
from tracker.services.register import Register

TODAY = date(2020, 6, 1)


def found(register: Register, words: str) -> set[str]:
    return {label.split(": ")[1] for label in labels(register, Selection(TODAY, search=words))}


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        ("keepers", {"NS2019/1"}),
        ("assessment", {"NS2019/3"}),
        ("TRAIN keep", {"NS2019/1"}),
        ("train flags", set()),
        ("ns2019/2", {"NS2019/2"}),
        ("ns2019", {"NS2019/1", "NS2019/2", "NS2019/3"}),
        ("harbours weather", {"HB2020/1", "HB2020/2"}),
        ("lamp service", {"NS2019/2", "NS2019/3"}),
        ("masters tide", {"HB2020/1"}),
        ("", {"NS2019/1", "NS2019/2", "NS2019/3", "HB2020/1", "HB2020/2"}),
        ("- / “ ”", {"NS2019/1", "NS2019/2", "NS2019/3", "HB2020/1", "HB2020/2"}),
        ("100%", set()),
        ("zeppelin", set()),
    ],
)
def test_every_word_is_looked_for_in_items_bodies_and_reports(
    register: Register, sample: Sample, words: str, refs: set[str]
) -> None:
    assert found(register, words) == refs


def test_what_was_said_is_found_too(register: Register, sample: Sample, tmp_path: object) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], TODAY, NoteMade("Barrels counted", "By night"))
    assert found(register, "barrel night") == {"NS2019/3"}


def test_what_one_body_said_is_not_found_under_another(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/2"], TODAY, NoteMade("Barrels counted"))
    assert labels(register, Selection(TODAY, search="barrels")) == ["Lamps: NS2019/2"]
    assert labels(register, Selection(TODAY, search="barrels ns2019")) == ["Lamps: NS2019/2"]


def test_who_spoke_and_who_agreed_are_found(register: Register, sample: Sample) -> None:
    lamps = sample.assignments["Lamps: NS2019/2"]
    say(register, lamps, TODAY, TargetSet(date(2020, 9, 30)))
    say(register, lamps, TODAY, TargetSet(date(2020, 12, 31), reason="Storms", agreed_by="Quayside Committee"))
    assert labels(register, Selection(TODAY, search="quayside storms")) == ["Lamps: NS2019/2"]


def test_evidence_is_found_by_its_title_and_file_name(
    register: Register, sample: Sample, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = EvidenceFile(write_file(tmp_path_factory.mktemp("x"), "minutes_may.txt", "words"), "Oil ledger", TODAY)
    say(register, sample.assignments["Lamps: NS2019/3"], TODAY, file)
    assert found(register, "ledger minutes") == {"NS2019/3"}


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=12) | st.text(alphabet='"*_^:-+()AND OR NEAR%\\\x00ŵ²½', max_size=12))
def test_no_text_breaks_the_search(register: Register, words: str) -> None:
    if not labels(register, Selection(TODAY)):
        fill(register)
    found(register, words)


def test_what_was_said_later_is_not_found_on_an_earlier_day(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), NoteMade("Quinces"))
    assert labels(register, Selection(date(2020, 4, 30), search="quince")) == []
    assert labels(register, Selection(date(2020, 5, 1), search="quince")) == ["Lamps: NS2019/3"]
    before = datetime(2026, 1, 1, tzinfo=UTC)
    assert labels(register, Selection(date(2020, 5, 1), as_known=before, search="quince")) == []


@pytest.mark.parametrize("words", ["x" * 1001, "a " * 41])
def test_more_than_can_be_looked_for_is_refused_in_a_sentence(register: Register, words: str) -> None:
    with pytest.raises(BadInput, match="to search for"):
        all_rows(register, Selection(date(2020, 5, 1), search=words))

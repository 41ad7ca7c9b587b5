"""Words lawfully disposed of: gone from the file, the chain still proves, and the gap says by whose authority."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.builders import Sample, fill, labels, say, write_file
from tracker.domain.contents import EntryKind
from tracker.domain.listing import Selection
from tracker.domain.scales import Outcome, Progress
from tracker.domain.statements import Closed, Correction, EvidenceAdded, ProgressReported, TargetSet
from tracker.errors import Refused
from tracker.services.detail import detail
from tracker.services.disposal import dispose
from tracker.services.evidence import evidence_copy
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.ledger import EvidenceFile
from tracker.services.proof import check
from tracker.services.register import Register

DAY = date(2020, 5, 1)
SECRET = "Xanthippe complained about her cell"


@pytest.fixture
def sample(register: Register) -> Sample:
    return fill(register)


@pytest.fixture
def oil(sample: Sample) -> UUID:
    return sample.assignments["Lamps: NS2019/3"]


def gone(register: Register, entry: UUID) -> None:
    dispose(register, entry, "Data protection officer, case 12", "A person was named", "Ann Reader", "Ann Reader")


def test_the_words_are_gone_from_the_file_and_from_the_search(register: Register, oil: UUID) -> None:
    told = say(register, oil, DAY, ProgressReported(Progress.IN_PROGRESS, SECRET))
    assert labels(register, Selection(DAY, search="xanthippe")) == ["Lamps: NS2019/3"]
    gone(register, told.entries[0])
    assert labels(register, Selection(DAY, search="xanthippe")) == []
    register.store.close()
    assert SECRET.encode() not in (register.path / "register.sqlite").read_bytes()


def test_the_chain_proves_and_the_gap_is_told(register: Register, oil: UUID) -> None:
    told = say(register, oil, DAY, ProgressReported(Progress.IN_PROGRESS, SECRET))
    gone(register, told.entries[0])
    assert check(register.path, home=register.home).findings == ()
    now = detail(register, oil, register.outside.today())
    assert (now.row.progress, now.row.progress_on) == ("In progress", DAY)
    left, line = now.history
    assert (left.headline, left.text, left.by) == ("Reported: in progress", "", "Signals Board")
    assert line.headline == "Words disposed of: a record of the kind “progress” of 1 May 2020"
    assert (line.reason, line.agreed_by) == ("A person was named", "Data protection officer, case 12")


def test_an_evidence_file_goes_only_when_nothing_names_it_any_more(
    register: Register, sample: Sample, oil: UUID, tmp_path: Path
) -> None:
    file = EvidenceFile(write_file(tmp_path, "letter.txt", SECRET), "The letter", DAY)
    first = say(register, oil, DAY, file).entries[0]
    second = say(register, sample.assignments["Lamps: NS2019/2"], DAY, file).entries[0]
    gone(register, first)
    assert evidence_copy(register, second).read_text(encoding="utf-8") == SECRET
    gone(register, second)
    assert [path for path in register.evidence_folder.rglob("*") if path.is_file()] == []
    assert check(register.path, home=register.home).findings == ()


@pytest.mark.parametrize(("authority", "reason"), [("", "Why"), ("Who", " ")])
def test_without_authority_or_reason_nothing_is_disposed_of(
    register: Register, oil: UUID, authority: str, reason: str
) -> None:
    told = say(register, oil, DAY, ProgressReported(Progress.IN_PROGRESS, SECRET))
    with pytest.raises(Refused):
        dispose(register, told.entries[0], authority, reason, "Ann", "Ann")
    assert detail(register, oil, DAY).row.progress == "In progress"


def test_records_and_disposals_themselves_stay(register: Register, oil: UUID) -> None:
    told = say(register, oil, DAY, ProgressReported(Progress.IN_PROGRESS, SECRET))
    gone(register, told.entries[0])
    with register.store.reading() as connection:
        ids = [
            UUID(identity)
            for (identity,) in connection.exec_driver_sql("SELECT id FROM entry WHERE kind IN ('body', 'disposal')")
        ]
    assert len(ids) > 2
    for entry in (ids[0], ids[-1], told.entries[0], oil):
        with pytest.raises(Refused):
            gone(register, entry)


def test_what_was_blanked_without_a_record_of_it_is_named(register: Register, oil: UUID) -> None:
    say(register, oil, DAY, ProgressReported(Progress.IN_PROGRESS, SECRET))
    with register.store.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE entry SET payload = '', salt = x'', words_hash = printf('%064d', 0) WHERE kind = 'progress'"
        )
    found = [finding.sentence for finding in check(register.path, home=register.home).findings]
    assert any("its seal does not fit its words" in sentence for sentence in found)
    assert any("no record says by whose authority" in sentence for sentence in found)


def test_what_was_decided_stays_when_its_words_go(register: Register, oil: UUID) -> None:
    target = say(register, oil, date(2020, 2, 1), TargetSet(date(2020, 9, 30), text=SECRET))
    closed = say(register, oil, DAY, Closed(Outcome.IMPLEMENTED, unverified=True, reason=SECRET))
    for told in (target, closed):
        gone(register, told.entries[0])
    row = detail(register, oil, register.outside.today()).row
    assert (row.first_target, row.slips, row.closed_on, row.is_unverified) == (date(2020, 9, 30), 0, DAY, True)
    register.store.close()
    assert SECRET.encode() not in (register.path / "register.sqlite").read_bytes()


def test_what_was_withdrawn_stays_withdrawn(register: Register, oil: UUID) -> None:
    told = say(register, oil, DAY, ProgressReported(Progress.COMPLETE, SECRET))
    say(register, oil, None, Correction(told.entries[0], "A slip"))
    gone(register, told.entries[0])
    assert detail(register, oil, register.outside.today()).row.progress is None


def test_a_disposed_version_of_evidence_brings_no_earlier_one_back(register: Register, oil: UUID) -> None:
    first = say(register, oil, DAY, EvidenceAdded("One", DAY, None, text=SECRET)).entries[0]
    second = say(register, oil, DAY, EvidenceAdded("Two", DAY, None, text=SECRET, replaces=first)).entries[0]
    say(register, oil, DAY, EvidenceAdded("Three", DAY, None, text="Fine", replaces=second))
    gone(register, second)
    assert detail(register, oil, register.outside.today()).row.evidence_count == 1


def test_a_hand_over_has_no_words_to_dispose_of(register: Register, sample: Sample, oil: UUID) -> None:
    decided = HandOver(DAY, "The Minister", "Ann", {oil: Pass((sample.bodies["Signals"],))}, SECRET)
    hand_over(register, decided)
    passed = next(line for line in detail(register, oil, DAY).history if line.kind is EntryKind.PASSED_ON)
    with pytest.raises(Refused):
        gone(register, passed.entry_id)

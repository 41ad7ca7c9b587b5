"""Half-done reviews: kept beside the register, never in it, and never half written."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from tracker.domain.naming import BodyDecision, Meaning
from tracker.domain.proposal import Box, Proposal, PublicationRead, Reading, SourceLine, Spot, Strength
from tracker.domain.review import Decision, Review
from tracker.errors import BadInput, StoreFault
from tracker.services import drafts as module
from tracker.services.drafts import DraftState, digest_of, draft_of, drafts, drop_draft, keep_draft
from tracker.services.intake import PublicationDetails
from tracker.services.register import Register

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
PROPOSAL = Proposal(
    "3", "X should:", "oil it", "X should oil it.", ("X", "Y"), Strength.FORMAL, True, page=2, line=7,
    doubts=("Why?",), references=("S1",), also_at=(Spot(4, 9),), source_publication="Earlier",
)  # fmt: skip
READING = Reading(
    PublicationRead("Tools", ("HM Sheds",), "2019-01", "thematic"),
    (PROPOSAL,),
    (SourceLine("3. oil it", 2, Box(1, 2, 3.5, 4)), SourceLine("a lone half \ud800")),
    ("A doubt.",),
)


def state(saved: datetime = NOON, decision: Decision = Decision.LEAVE_OUT) -> DraftState:
    review = Review.of(READING).deciding([0], decision).naming([BodyDecision("Y", Meaning.ALIAS, body=UUID(int=7))])
    return DraftState("tools.txt", NOON, saved, review, PublicationDetails("Tools", ("HM",), None, "T"), "A. Clerk")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "Tools: a report?.txt"
    path.write_text("3. oil it", encoding="utf-8")
    return path


def test_a_review_is_found_again_as_it_was(register: Register, report: Path) -> None:
    digest = digest_of(report)
    assert draft_of(register, digest) is None
    keep_draft(register, digest, report, READING, state())
    report.unlink()
    found = draft_of(register, digest)
    assert found is not None
    draft, reading = found
    assert (draft.state, reading) == (state(), READING)
    assert draft.document.read_text(encoding="utf-8") == "3. oil it"
    assert draft.state.decided == 1


def test_a_later_state_takes_the_place_of_the_one_before(register: Register, report: Path) -> None:
    digest = digest_of(report)
    keep_draft(register, digest, report, READING, state())
    keep_draft(register, digest, report, READING, state(decision=Decision.TAKE))
    (draft,) = drafts(register)
    assert draft.state == state(decision=Decision.TAKE)


def test_the_latest_is_listed_first_and_one_given_up_is_gone(register: Register, report: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text("x", encoding="utf-8")
    keep_draft(register, digest_of(report), report, READING, state())
    keep_draft(register, digest_of(other), other, READING, state(NOON.replace(hour=13)))
    assert [draft.document.suffix for draft in drafts(register)] == [".md", ".txt"]
    drop_draft(register, digest_of(other))
    drop_draft(register, digest_of(other))
    assert [draft.digest for draft in drafts(register)] == [digest_of(report)]


def test_nothing_of_it_is_in_the_register(register: Register, report: Path) -> None:
    before = sorted(register.sources_folder.parent.rglob("*"))
    keep_draft(register, digest_of(report), report, READING, state())
    assert sorted(register.sources_folder.parent.rglob("*")) == before


@pytest.mark.parametrize("spoil", ["{", "[]", '{"version": 2}', '{"name": 3}', "null", ""])
def test_a_damaged_draft_is_none(register: Register, report: Path, spoil: str) -> None:
    digest = digest_of(report)
    keep_draft(register, digest, report, READING, state())
    (module._folder(register, digest) / "review.json").write_text(spoil, encoding="utf-8")
    assert draft_of(register, digest) is None
    assert drafts(register) == ()
    keep_draft(register, digest, report, READING, state())
    assert len(drafts(register)) == 1


def test_what_cannot_be_kept_is_said(register: Register, report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "write_whole", full)
    with pytest.raises(StoreFault, match="No space left on device"):
        keep_draft(register, digest_of(report), report, READING, state())
    assert drafts(register) == ()


def test_a_document_that_is_gone_has_no_digest(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        digest_of(tmp_path / "gone.txt")

"""The demonstration register: the same every time, and worth looking at."""

import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tracker.domain.contents import STATEMENT_KINDS, EntryKind
from tracker.domain.contradictions import Contradiction
from tracker.domain.history import HistoryLine
from tracker.domain.kept import holder_on
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.scales import Finding, Flag, RefusalReason, Role
from tracker.domain.schedule import Schedule
from tracker.domain.statements import NoteMade, ProgressReported, ResponseGiven
from tracker.domain.status import Status
from tracker.errors import BadInput
from tracker.paths import resource
from tracker.services.demonstration import make_demonstration
from tracker.services.detail import Detail, recommendation
from tracker.services.ledger import Recording, record
from tracker.services.links import chain
from tracker.services.listing import all_rows, publications
from tracker.services.movement import moved
from tracker.services.proof import check
from tracker.services.register import Register, open_register

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the demonstration register once; the tests below only look at it."""
    folder = tmp_path_factory.mktemp("demonstration")
    with make_demonstration(folder / "demo", folder / "home") as register:
        return register.path


@pytest.fixture(scope="module")
def rows(made: Path) -> tuple[AssignmentRow, ...]:
    with open_register(made, home=made.parent / "home") as register:
        return all_rows(register, Selection(as_at=TODAY))


@pytest.fixture(scope="module")
def history(made: Path, rows: tuple[AssignmentRow, ...]) -> tuple[HistoryLine, ...]:
    with open_register(made, home=made.parent / "home") as register:
        refs = sorted({row.ref for row in rows})
        return tuple(line for ref in refs for one in recommendation(register, ref, TODAY) for line in one.history)


def _ledger(register: Path) -> list[tuple[object, ...]]:
    database = sqlite3.connect(register / "register.sqlite")
    try:
        return database.execute("SELECT payload, salt, hash FROM entry ORDER BY key").fetchall()
    finally:
        database.close()


def test_it_is_the_same_every_time_and_on_every_pc(made: Path, tmp_path: Path) -> None:
    make_demonstration(tmp_path / "another", tmp_path / "home").close()
    assert _ledger(tmp_path / "another.register") == _ledger(made)


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this PC be where the day begins half a day before ours."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system's zone cannot be set for one program")
    monkeypatch.setenv("TZ", "NZT-12")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("far_east")
def test_it_is_the_same_where_the_day_begins_earlier(made: Path, tmp_path: Path) -> None:
    make_demonstration(tmp_path / "another", tmp_path / "home").close()
    assert _ledger(tmp_path / "another.register") == _ledger(made)


def test_it_is_sound(made: Path, tmp_path: Path) -> None:
    assert check(made, home=tmp_path / "home").findings == ()


def test_it_holds_three_reports_with_their_documents(made: Path, tmp_path: Path) -> None:
    with open_register(made, home=tmp_path / "home") as register:
        reports = publications(register)
    assert sorted(p.facts.code for p in reports) == ["KP2025", "RR2025", "TA2025"]
    assert all(p.facts.source for p in reports)


def test_every_document_says_that_it_was_invented() -> None:
    for folder in ("reports", "evidence"):
        for document in resource("demonstration", folder).iterdir():
            assert "invented" in document.read_text(encoding="utf-8"), document.name


def test_recommendations_are_made_to_several_bodies_and_some_jointly(rows: tuple[AssignmentRow, ...]) -> None:
    assert len({row.ref for row in rows}) == 30
    assert len(rows) == 43  # 42 as addressed, and one that was handed over
    assert len({row.body for row in rows}) == 10
    assert {len(set(found)) for found in (Counter(row.ref for row in rows).values(),)} == {2}


def test_a_believable_mix_stands_on_the_day_of_the_demonstration(rows: tuple[AssignmentRow, ...]) -> None:
    schedules = Counter(row.schedule for row in rows)
    assert 4 <= schedules[Schedule.OVERDUE] <= 8
    assert schedules[Schedule.DUE_SOON] >= 5
    assert schedules[Schedule.AWAITING_CHECK] >= 6
    assert schedules[Schedule.NOT_YET_DUE] >= 8
    assert {row.status for row in rows} == set(Status)


def test_promises_slip_are_made_in_words_and_name_no_day(rows: tuple[AssignmentRow, ...]) -> None:
    assert max(row.slips for row in rows) == 2
    assert any(row.target and row.target_words for row in rows)
    assert any(row.target is None and row.target_words == "Ongoing" for row in rows)


def test_the_history_has_every_kind_of_thing_that_readers_meet(history: tuple[HistoryLine, ...]) -> None:
    kinds = {*STATEMENT_KINDS, EntryKind.ACTION, EntryKind.ASSIGNMENT} - {EntryKind.DISPOSAL}
    assert {line.kind for line in history} == kinds
    assert any(line.withdrawn for line in history)
    assert any("ŵ" in line.text and "ŷ" in line.text for line in history)
    assert any(len(line.text) > 1000 for line in history)
    assert any(line.internal for line in history)


def test_everything_that_can_be_noted_of_an_item_is_there(rows: tuple[AssignmentRow, ...]) -> None:
    noted = {flag.partition(":")[0] for row in rows for flag in row.flags}
    assert noted == {Flag.WAITING, Flag.DISPUTED, Flag.TRACKED_ELSEWHERE}
    assert {row.role for row in rows} == set(Role)
    assert any(row.drafts for row in rows)
    assert len({theme for row in rows for theme in row.themes}) >= 5
    assert any(row.priority for row in rows)
    assert {row.days_answered_late for row in rows if row.response_on} >= {0, 14, 34}


def test_some_contradictions_are_there_to_be_mended_and_no_more(rows: tuple[AssignmentRow, ...]) -> None:
    assert Counter(kind for row in rows for kind in row.contradictions) == {
        Contradiction.UNVERIFIED: 1,
        Contradiction.ASSESSED_WORSE: 1,
        Contradiction.NO_EVIDENCE: 1,
        Contradiction.NO_ACTION: 2,
        Contradiction.COPIED: 1,
        Contradiction.LATE_ACTION: 1,
    }


def test_one_closing_is_unverified_and_says_what_lacks(rows: tuple[AssignmentRow, ...]) -> None:
    (row,) = (row for row in rows if row.is_unverified)
    assert (row.ref, row.body) == ("KP2025/8", "Chief Constables")
    assert row.lacks == ("evidence dated no later than the closing", "the name of a checker")


def shown(made: Path, ref: str, body: str) -> Detail:
    with open_register(made, home=made.parent / "home") as register:
        return next(d for d in recommendation(register, ref, TODAY) if d.row.body == body)


def test_answers_name_the_part_the_reason_and_who_gave_them(history: tuple[HistoryLine, ...]) -> None:
    answers = [line.said for line in history if isinstance(line.said, ResponseGiven)]
    assert any(said.part for said in answers)
    assert {said.category for said in answers} == {None, *RefusalReason}
    assert any(said.responder for said in answers)


def test_actions_have_letters_owners_and_days_and_one_serves_two_bodies(made: Path) -> None:
    standard = shown(made, "RR2025/1", "HMPPS")
    assert [action.facts.letter for action in standard.actions] == ["a", "b", "c"]
    post = standard.posts[standard.actions[0].facts.owner or UUID(int=0)].facts
    assert (post.directorate, holder_on(post, date(2025, 6, 1)), holder_on(post, TODAY)) == (
        "Reducing Reoffending",
        "Carys Lloyd",
        "Tunde Adeyemi",
    )
    (joint,) = shown(made, "RR2025/5", "Probation Service").actions
    assert len(joint.facts.assignments) == 2
    assert (joint.facts.due_words, joint.facts.state) == ("December 2025", "Completed")


def test_assessments_are_on_a_scale_internal_in_free_words_and_of_lettered_points(made: Path) -> None:
    short = shown(made, "RR2025/8", "HM Prison Service").row
    assert (short.assessment, short.assessment_scale) == (
        "Insufficient progress",
        "HMI Prisons independent review of progress",
    )
    assert short.assessment_by == "HM Inspectorate of Prisons"
    assert shown(made, "RR2025/2", "HMPPS").row.assessment == "Returned with questions"
    free = shown(made, "TA2025/10", "NHS England").row
    assert (free.assessment_scale, free.finding) == (None, Finding.ACHIEVED)
    compound = shown(made, "RR2025/12", "HM Prison Service")
    assert [(part.letter, part.value) for part in compound.standing.parts] == [
        ("a", "Good progress"),
        ("b", "Insufficient progress"),
    ]
    assert compound.row.finding is Finding.PARTLY
    assert [line.value for line in compound.report] == ["Steady in probation, slow in prisons"]


def test_evidence_is_a_file_a_link_and_a_note_and_has_a_new_version(history: tuple[HistoryLine, ...]) -> None:
    pieces = [line.evidence for line in history if line.evidence]
    assert any(piece.file for piece in pieces)
    assert any(piece.link for piece in pieces)
    assert any(not piece.file and not piece.link and piece.text for piece in pieces)
    assert any(piece.kind and piece.page for piece in pieces)
    assert any(piece.replaces for piece in pieces)


def test_one_update_was_cleared_after_it_was_a_draft(history: tuple[HistoryLine, ...]) -> None:
    cleared = [line.cleared for line in history if isinstance(line.said, ProgressReported) and line.said.draft]
    assert [told.by if told else None for told in cleared] == [None, "Head of News, HMPPS"]


def test_one_recommendation_repeats_another(made: Path) -> None:
    with open_register(made, home=made.parent / "home") as register:
        again = shown(made, "TA2025/4", "Chief Constables")
        told = chain(register, again.row.recommendation_id, TODAY)
    assert [said.recommendation.ref for said in told.said] == ["RR2025/7", "TA2025/4"]
    assert told.owners == ("Probation Service", "HM Prison Service", "Chief Constables", "YOT management boards")


def test_one_item_was_handed_over_and_totals_add_up(made: Path) -> None:
    received = shown(made, "TA2025/2", "MoJ")
    assert received.row.status is Status.IN_PROGRESS
    assert [d.row.body for d in (received,) if d.row.received_from] == ["MoJ"]
    assert {received.posts[action.facts.owner].facts.title for action in received.actions if action.facts.owner} == {
        "Head of Youth Justice Performance"
    }
    with open_register(made, home=made.parent / "home") as register:
        told = moved(register, date(2026, 9, 30), TODAY)
    assert told.total.adds_up
    assert (told.total.passed_on, told.total.received, told.total.reopened) == (1, 1, 1)


def test_nothing_was_recorded_before_it_was_said(history: tuple[HistoryLine, ...]) -> None:
    assert all(line.on is None or line.on <= line.recorded_at.date() for line in history)


def test_a_path_that_is_taken_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    taken = tmp_path / "demo.register"
    taken.mkdir()
    (taken / "letter.txt").write_text("mine")
    with pytest.raises(BadInput, match="there already"):
        make_demonstration(taken, tmp_path / "home")
    assert [path.name for path in taken.iterdir()] == ["letter.txt"]


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tracker.services.storytelling.record", interrupted)
    with pytest.raises(KeyboardInterrupt):
        make_demonstration(tmp_path / "demo", tmp_path / "home")
    assert not (tmp_path / "demo.register").exists()


def _note(register: Register) -> None:
    (item,) = recommendation(register, "RR2025/1", TODAY)
    record(register, [item.row.id], Recording(TODAY, "Clerk", "Clerk", (NoteMade("Seen."),)))


def test_a_second_demonstration_does_not_miss_what_was_recorded_in_the_first(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with make_demonstration(tmp_path / "first", home) as first:
        _note(first)
    with make_demonstration(tmp_path / "second", home) as second:
        assert check(second.path, home=home).findings == ()
        _note(second)
        assert check(second.path, home=home).findings == ()

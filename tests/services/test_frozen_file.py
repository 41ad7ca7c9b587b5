"""The data file of an issued report: read without this program in ten years, and by every later version of it."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.issuing import AS_AT, position_over, row, typeset
from tests.reports.positions import fixed_id
from tracker.domain.facts import CoverageIds
from tracker.domain.frozen import Frozen, frozen_of
from tracker.domain.movement import Movement
from tracker.domain.moves import Move, MoveKind, Period
from tracker.domain.position import Previous, Restated
from tracker.domain.scales import Response
from tracker.domain.status import Status
from tracker.errors import BadInput, StoreFault
from tracker.services.frozen_file import FORMAT, read_frozen, write_frozen

KEPT = Path(__file__).parent / "frozen"
FORMATS = sorted(int(path.stem) for path in KEPT.glob("*.json"))


def report() -> Frozen:
    """Return a report that fills every field of the file."""
    rows = [
        row(1, response=Response.AGREED, target=date(2020, 9, 30), target_words="by autumn"),
        row(2, Status.UNVERIFIED, "Rheilffordd Llŷn", closed_on=date(2020, 5, 20), assessment="Good"),
    ]
    restated = Restated(rows[1].ref, rows[1].body, "Status", "In progress", "Closed unverified")
    move = Move(MoveKind.CLOSED, date(2020, 5, 20), rows[1].id, rows[1].ref, rows[1].body, "In progress", "Closed")
    total = Movement(opening=2, closed=1, closing=1)
    position = position_over(
        rows,
        number=7,
        period=Period(date(2020, 3, 1), total, (("Rheilffordd Llŷn", total),), (move,)),
        previous=Previous(6, date(2020, 3, 1), date(2020, 3, 4), 2, (restated,)),
        author="A. Registrar",
        distribution=("The board",),
        embargo=date(2020, 7, 1),
    )
    coverage = CoverageIds(body=fixed_id("Signals Board"), filters=("overdue only",))
    return frozen_of(typeset(position, coverage, covers="Signals Board"), AS_AT)


def test_what_was_written_is_read_back() -> None:
    assert read_frozen(write_frozen(report()), "0007.json") == report()


def test_the_same_report_gives_the_same_bytes() -> None:
    assert write_frozen(report()) == write_frozen(report())


def test_the_file_tells_everything_in_whole_words_with_nothing_left_out() -> None:
    said = json.loads(write_frozen(report()))
    assert list(said)[:3] == ["format", "number", "kind"]
    assert (said["format"], said["as_at"], said["distribution"]) == (FORMAT, "2020-06-01", ["The board"])
    first, second = said["rows"]
    assert (first["status"], first["side"], first["target"]) == ("In progress", "open", "2020-09-30")
    assert (second["body"], second["closed_on"], second["unverified"]) == ("Rheilffordd Llŷn", "2020-05-20", True)
    assert first["assessment"] is None
    assert said["total"]["open"] == 1
    assert (said["restated"][0]["what"], said["restated"][0]["now"]) == ("Status", "Closed unverified")
    assert said["movement_by_body"][0]["moved"]["closing"] == 1
    assert "Llŷn" in write_frozen(report()).decode()


@pytest.mark.parametrize("number", FORMATS)
def test_a_file_of_every_released_format_is_read(number: int) -> None:
    found = read_frozen((KEPT / f"{number}.json").read_bytes(), "0007.json")
    assert (found.number, found.total.open, [one.ref for one in found.rows]) == (7, 1, ["NR2019/1", "NR2019/2"])


def test_a_file_that_tells_of_nothing_restated_is_read() -> None:
    said = json.loads(write_frozen(report()))
    del said["restated"]
    assert read_frozen(json.dumps(said).encode(), "0007.json") == replace(report(), restated=())


def test_the_newest_format_is_kept_as_a_file_and_is_as_the_program_writes_it() -> None:
    assert FORMATS[-1] == FORMAT
    assert (KEPT / f"{FORMAT}.json").read_bytes() == write_frozen(report())


def test_a_file_of_a_newer_version_is_refused_in_words() -> None:
    newer = write_frozen(report()).replace(b'"format": 1', b'"format": 2')
    with pytest.raises(StoreFault, match=r"0007\.json was written by a newer version"):
        read_frozen(newer, "0007.json")


@pytest.mark.parametrize(
    ("words", "other"),
    [
        (b'"format": 1', b'"format": 0'),
        (b'"format": 1', b'"format": "one"'),
        (b'"format": 1,', b""),
        (b'"number": 7', b'"number": "seven"'),
        (b'"2020-06-01"', b'"soon"'),
        (b'"rows": [', b'"rows": [4, '),
        (b"{", b"["),
        (b"{", b"\xff"),
    ],
)
def test_a_damaged_file_is_refused_in_words(words: bytes, other: bytes) -> None:
    damaged = write_frozen(report()).replace(words, other, 1)
    with pytest.raises(StoreFault, match=r"0007\.json does not tell what an issued report said"):
        read_frozen(damaged, "0007.json")


@pytest.mark.parametrize("data", [b"", b"[]", b"7", b"null", b'"words"', b"[" * 100_000])
def test_what_is_no_report_at_all_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(StoreFault, match="does not tell what an issued report said"):
        read_frozen(data, "0007.json")


def test_words_that_are_no_text_are_refused() -> None:
    with pytest.raises(BadInput, match="a damaged character"):
        write_frozen(replace(report(), author="\ud83d"))

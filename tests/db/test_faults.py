import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from tracker.db.faults import said_plainly, sentence_of
from tracker.db.types import DamagedValue
from tracker.errors import StoreFault

FOLDER = Path("A.register")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("database is locked", "is being written by another program"),
        ("database or disk is full", "the disk is full"),
        ("attempt to write a readonly database", "check that you may write"),
        ("unable to open database file", "cannot be opened"),
        ("disk I/O error", "check the disk"),
        ("database disk image is malformed", "is damaged"),
        ("file is not a database", "is not a register"),
        ("no such table: body", "is damaged"),
        ("Could not decode to UTF-8 column 'payload' with text 'x'", "is damaged"),
        ("the history is never changed", "refused to change its history"),
    ],
)
def test_a_fault_of_the_world_is_one_sentence(said: str, told: str) -> None:
    for fault in (sqlite3.OperationalError(said), OperationalError("SELECT", {}, sqlite3.OperationalError(said))):
        with pytest.raises(StoreFault) as raised, said_plainly(FOLDER):
            raise fault
        assert told in str(raised.value)
        assert str(raised.value).startswith("The register A.register ")
        assert str(raised.value).endswith(".")


def test_a_defect_of_ours_goes_through_as_it_is() -> None:
    defect = sqlite3.OperationalError('near "SELEKT": syntax error')
    assert sentence_of(defect, FOLDER) is None
    with pytest.raises(sqlite3.OperationalError, match="SELEKT"), said_plainly(FOLDER):
        raise defect


@pytest.mark.parametrize("fault", [DamagedValue("x"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")])
def test_a_value_that_is_none_of_its_kind_is_damage(fault: Exception) -> None:
    with pytest.raises(StoreFault, match="is damaged: run a check"), said_plainly(FOLDER):
        raise fault

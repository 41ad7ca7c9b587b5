import sqlite3
from datetime import date

import pytest

from tests.builders import Sample, labels
from tests.issuing import typesetter
from tracker.db.triggers import TRIGGERS, make_triggers, triggers_in
from tracker.domain.listing import Selection
from tracker.services.issuing import issue
from tracker.services.register import Register

# The same entry again under another key: the row in its way would be deleted without a word.
COLUMNS = (
    "id, book_key, sequence, subject_kind, subject_id, kind, effective_on, recorded_at, stated_by, recorded_by,"
    " payload, salt, hash"
)
WITHDRAWING = f"""INSERT INTO entry(key, {COLUMNS})
SELECT 9999, 'again', book_key, 9999, subject_kind, subject_id, 'correction', NULL, recorded_at, stated_by, recorded_by,
 payload, salt, hash FROM entry WHERE kind = 'issued report'"""
REPLACING = f"INSERT OR REPLACE INTO entry(key, {COLUMNS}) SELECT 9999, {COLUMNS} FROM entry"


def test_a_register_has_exactly_the_triggers_of_the_list(register: Register) -> None:
    with register.store.reading() as connection:
        assert triggers_in(connection) == TRIGGERS


def test_making_the_triggers_anew_removes_strangers(register: Register) -> None:
    with register.store.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TRIGGER stranger AFTER INSERT ON body BEGIN SELECT 1; END")
        connection.exec_driver_sql("DROP TRIGGER entry_is_never_updated")
        make_triggers(connection)
        assert triggers_in(connection) == TRIGGERS


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET payload = '{}'",
        "UPDATE entry SET stated_by = 'Nobody' WHERE key = 1",
        "DELETE FROM entry WHERE key = 2",
        "REPLACE INTO entry SELECT * FROM entry WHERE key = 2",
        REPLACING,
        "UPDATE book SET id = 'another'",
        "DELETE FROM book",
    ],
)
def test_the_history_is_never_changed(register: Register, statement: str) -> None:
    with register.store.engine.connect() as connection, connection.begin():
        driver = connection.connection.driver_connection
        assert driver is not None
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            driver.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE issued_report SET title = 'Better'",
        "DELETE FROM issued_report",
        "REPLACE INTO issued_report SELECT * FROM issued_report",
        WITHDRAWING,
    ],
)
def test_an_issued_report_is_never_changed(register: Register, sample: Sample, statement: str) -> None:
    issue(register, typesetter(register), "Ann Reader")
    with register.store.engine.connect() as connection, connection.begin():
        driver = connection.connection.driver_connection
        assert driver is not None
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            driver.execute(statement)


def test_an_amended_recommendation_is_found_by_its_new_words_alone(register: Register, sample: Sample) -> None:
    with register.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE recommendation SET text = 'Buoys' WHERE ref = 'NS2019/1'")
    assert labels(register, Selection(date(2020, 6, 1), search="buoy")) == ["Signals: NS2019/1"]
    assert labels(register, Selection(date(2020, 6, 1), search="keeper")) == []

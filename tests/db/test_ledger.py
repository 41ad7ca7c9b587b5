import hashlib
import json
import sqlite3
from contextlib import closing
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import Connection

from tests.builders import Sample, say
from tracker.db.entries import entries_about, seal
from tracker.db.ledger import LedgerWriter
from tracker.domain.entries import Subject, SubjectKind
from tracker.domain.facts import BodyFacts, Place, RecommendationFacts
from tracker.domain.scales import Response
from tracker.domain.statements import NoteMade, ResponseGiven
from tracker.errors import StoreFault
from tracker.services.register import Register

DAY = date(2020, 6, 1)


def test_the_chain_can_be_proved_by_any_tool_from_the_written_rule(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], DAY, NoteMade("Ŵords"))
    with closing(sqlite3.connect(register.path / "register.sqlite")) as connection:
        rows = connection.execute(
            "SELECT book.id, sequence, salt, payload, hash FROM entry JOIN book ON book.key = book_key"
            " ORDER BY sequence"
        ).fetchall()
    previous = "0" * 64
    for number, (book, sequence, salt, payload, hashed) in enumerate(rows, 1):
        words = hashlib.sha256(salt + payload.encode()).hexdigest()
        previous = hashlib.sha256(f"{book}\n{sequence}\n{previous}\n{words}".encode()).hexdigest()
        assert (sequence, hashed) == (number, previous)
    with register.store.reading() as connection:
        sealed = seal(connection)
    assert (sealed.entries, sealed.head) == (len(rows), previous)


def test_every_salt_is_its_own(register: Register) -> None:
    with register.store.reading() as connection:
        salts = connection.exec_driver_sql("SELECT salt FROM entry").scalars().all()
    assert len(set(salts)) == len(salts)
    assert {len(salt) for salt in salts} == {16}


def test_all_entries_of_one_transaction_bear_one_moment_and_follow_each_other(
    register: Register, sample: Sample
) -> None:
    assignment = sample.assignments["Lamps: NS2019/3"]
    say(register, assignment, DAY, NoteMade("Second"), ResponseGiven(Response.AGREED))
    with register.store.reading() as connection:
        created, first, second = entries_about(connection, [assignment])[assignment]
    assert (first.recorded_at, first.sequence) == (second.recorded_at, second.sequence - 1)
    assert isinstance(first.content, ResponseGiven)
    assert created.recorded_at < first.recorded_at


def test_the_typed_columns_repeat_the_payload(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], DAY, NoteMade("A word"))
    with register.store.reading() as connection:
        row = connection.exec_driver_sql("SELECT * FROM entry ORDER BY key DESC LIMIT 1").mappings().one()
    told = json.loads(row["payload"])
    columns = ("id", "kind", "effective_on", "recorded_at", "stated_by", "recorded_by", "subject_kind", "subject_id")
    subject = (told["subject"]["kind"], told["subject"]["id"])
    said = (told["id"], told["kind"], told["on"], told["recorded_at"], told["by"], told["recorded_by"], *subject)
    assert tuple(row[c] for c in columns) == said


def test_a_record_kept_again_is_amended_with_its_places(register: Register, sample: Sample) -> None:
    body, harbours = sample.bodies["Lamps"], sample.publications["HB2020"]
    with register.store.reading() as connection:
        row = connection.exec_driver_sql("SELECT id FROM recommendation WHERE ref = 'NS2019/3'").scalar_one()

    def amend(writer: LedgerWriter, connection: Connection) -> None:
        writer.keep(Subject(SubjectKind.BODY, body), BodyFacts("Lamp Agency", "Lamps"))
        facts = RecommendationFacts(
            sample.publications["NS2019"], "NS2019/3", 3, "3", "", "New", "New words", (Place(harbours, page=4),)
        )
        writer.keep(Subject(SubjectKind.RECOMMENDATION, UUID(row)), facts)

    register.store.write(register.id, register.home, register.outside, "A clerk", amend)
    with register.store.reading() as connection:
        names = connection.exec_driver_sql("SELECT count(*), max(name) FROM body WHERE label = 'Lamps'").one()
        places = connection.exec_driver_sql(
            "SELECT page FROM place JOIN recommendation ON recommendation.key = recommendation_key"
            " WHERE ref = 'NS2019/3'"
        )
        assert tuple(names) == (1, "Lamp Agency")
        assert places.scalars().all() == [4]


def test_an_entry_of_an_unknown_kind_gives_one_sentence(register: Register, sample: Sample) -> None:
    assignment = sample.assignments["Lamps: NS2019/3"]
    with closing(sqlite3.connect(register.path / "register.sqlite")) as connection, connection:
        connection.execute("DROP TRIGGER entry_is_never_updated")
        connection.execute(
            'UPDATE entry SET payload = replace(payload, \'"kind":"assignment","on"\', \'"kind":"prophecy","on"\')'
            " WHERE subject_id = ?",
            (str(assignment),),
        )
    with pytest.raises(StoreFault, match=r"^Record \d+ of this register's history is damaged; nothing was changed:"):
        say(register, assignment, DAY, NoteMade("In vain"))

import random
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.builders import Sample, fill, proposal, say, write_file
from tests.conftest import Clock, repeatable_outside
from tracker.db.triggers import TRIGGERS
from tracker.domain.outside import Outside
from tracker.domain.scales import Progress
from tracker.domain.statements import NoteMade, ProgressReported, TargetSet
from tracker.errors import BadInput, StoreFault
from tracker.services.intake import PublicationDetails, take_in
from tracker.services.ledger import EvidenceFile
from tracker.services.proof import check
from tracker.services.register import Register, create_register, open_register

DAY = date(2020, 6, 1)
DETAILS = PublicationDetails("Lights of the coast", (), "2020", "LC2020")


@dataclass(frozen=True)
class Tampered:
    """A closed register to tamper with, as another program would."""

    path: Path
    home: Path

    def sql(self, *statements: str) -> None:
        """Change the database behind the program's back, guards taken away first and put back after."""
        with closing(sqlite3.connect(self.path / "register.sqlite")) as connection, connection:
            for name in TRIGGERS:
                connection.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                connection.execute(statement)
            for trigger in TRIGGERS.values():
                connection.execute(trigger)

    def findings(self) -> list[tuple[str, str]]:
        return [(finding.place, finding.sentence) for finding in check(self.path, home=self.home).findings]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make once a register with something of everything."""
    folder = tmp_path_factory.mktemp("proof")
    outside = repeatable_outside(Clock(), "of the proof")
    with create_register(folder / "sound.register", "The office", outside=outside, home=folder / "home") as register:
        sample: Sample = fill(register)
        lamps = sample.assignments["Lamps: NS2019/3"]
        say(register, lamps, date(2020, 5, 1), ProgressReported(Progress.IN_PROGRESS, "Oil bought"))
        say(register, lamps, date(2020, 5, 2), TargetSet(date(2020, 9, 30)))
        evidence = EvidenceFile(write_file(folder, "letter.txt", "Signed and sealed."), "The letter", DAY)
        say(register, lamps, date(2020, 5, 3), evidence)
        say(register, sample.assignments["Signals: NS2019/1"], date(2020, 5, 4), NoteMade("The last word"))
        source = write_file(folder, "coast.txt", "Lights of the coast")
        take_in(register, source, DETAILS, [proposal("1", "Polish it.", "Lamps")], "The office")
    return folder


@pytest.fixture
def tampered(template: Path, copy_register: Callable[[Path, str], Register]) -> Tampered:
    """Copy the sound register, to be changed."""
    register = copy_register(template, "sound.register")
    register.close()
    return Tampered(register.path, register.home)


def test_a_sound_register_has_nothing_wrong(tampered: Tampered) -> None:
    proof = check(tampered.path, home=tampered.home)
    assert proof.findings == ()
    assert proof.files == 2
    assert proof.seal.startswith(f"{proof.entries:,} dated records, ")
    with open_register(tampered.path, home=tampered.home) as register, register.store.reading() as connection:
        assert proof.entries == connection.exec_driver_sql("SELECT count(*) FROM entry").scalar()


def test_a_proof_changes_nothing(tampered: Tampered) -> None:
    before = (tampered.path / "register.sqlite").read_bytes()
    check(tampered.path, home=tampered.home)
    assert (tampered.path / "register.sqlite").read_bytes() == before


def test_a_changed_byte_of_an_entrys_words_is_named_by_item_and_day(tampered: Tampered) -> None:
    tampered.sql("UPDATE entry SET payload = replace(payload, 'Oil bought', 'Oil sought')")
    (finding,) = tampered.findings()
    assert finding[0] == "history"
    assert "(progress of 1 May 2020, Lamps: NS2019/3, id " in finding[1]
    assert finding[1].endswith("was changed after it was recorded: its seal does not fit its words.")


def test_a_byte_changed_in_the_file_itself_is_named(tampered: Tampered) -> None:
    database = tampered.path / "register.sqlite"
    whole = database.read_bytes()
    database.write_bytes(whole.replace(b'"text":"Oil bought"', b'"text":"Oil b\xffught"'))
    named = [said for place, said in tampered.findings() if place == "history"]
    assert len(named) == 1
    assert "Lamps: NS2019/3" in named[0]


def test_any_byte_changed_in_any_entry_is_found(tampered: Tampered) -> None:
    database = tampered.path / "register.sqlite"
    whole = database.read_bytes()
    starts = [found.start() for found in re.finditer(rb'{"by":"', whole)]
    chance = random.Random(2)
    for _ in range(25):
        changed = bytearray(whole)
        changed[chance.choice(starts) + chance.randrange(150)] ^= 1 << chance.randrange(8)
        database.write_bytes(changed)
        assert "history" in {place for place, _ in tampered.findings()}


@pytest.mark.parametrize(
    "change",
    [
        "payload = '{}'",
        "payload = 'no JSON'",
        "payload = x'00ff'",
        'payload = replace(payload, \'"progress","on"\', \'"prophecy","on"\')',
        "salt = x'00'",
        "salt = 'words'",
        "hash = '0'",
    ],
)
def test_an_entry_that_cannot_be_proved_is_named(tampered: Tampered, change: str) -> None:
    tampered.sql(f"UPDATE entry SET {change} WHERE kind = 'progress'")
    said = [sentence for place, sentence in tampered.findings() if place == "history"]
    assert said
    assert "(progress" in said[0]


@pytest.mark.parametrize(
    "change",
    [
        "stated_by = 'Nobody'",
        "recorded_by = 'Nobody'",
        "effective_on = '2020-04-01'",
        "effective_on = '2020-13-99'",
        "recorded_at = '2020-06-01T09:01:00.000000Z'",
        "recorded_at = 'noon'",
        "kind = 'response'",
        "subject_kind = 'body'",
        "subject_id = '00000000-0000-0000-0000-000000000000'",
        "subject_id = 'nobody'",
        "id = 'nothing'",
        "id = '00000000-0000-0000-0000-000000000000'",
    ],
)
def test_a_column_that_tells_otherwise_than_the_words_is_named(tampered: Tampered, change: str) -> None:
    tampered.sql(f"UPDATE entry SET {change} WHERE kind = 'progress'")
    (finding,) = tampered.findings()
    column = change.partition(" ")[0]
    assert finding[0] == "history"
    assert f"is shown otherwise than it was recorded ({column})" in finding[1]


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE spell SET progress = 'Complete' WHERE progress IS NOT NULL", "Where Lamps: NS2019/3 stands is not"),
        ("UPDATE spell SET until = 'never' WHERE progress = 'In progress'", "Where Lamps: NS2019/3 stands is not"),
        ("UPDATE spell SET slips = 'many' WHERE progress = 'In progress'", "Where Lamps: NS2019/3 stands is not"),
        ("DELETE FROM spell WHERE progress IS NOT NULL", "Where Lamps: NS2019/3 stands is not"),
        ("UPDATE body SET note = 'Mind them' WHERE label = 'Lamps'", "The body Lamp Service is not as its history"),
        ("UPDATE body SET aliases = '[' WHERE label = 'Lamps'", "The body Lamp Service is not as its history says"),
        ("UPDATE body SET checked = 'soon' WHERE label = 'HMPPS'", "The body HM Prison and Probation Service is not"),
        ("UPDATE scale SET in_use = 7 WHERE lane = 'response'", "The scale "),
        ("UPDATE recommendation SET text = 'Relax' WHERE ref = 'NS2019/3'", "The recommendation NS2019/3 is not as"),
        ("UPDATE recommendation SET priority = 'x' WHERE ref = 'NS2019/3'", "The recommendation NS2019/3 is not as"),
        ("UPDATE publication SET marking = 'SECRET' WHERE code = 'NS2019'", "The publication A night inspection of"),
        ("UPDATE assignment SET addressee = 'Us' WHERE addressee = 'Lamps'", "The assignment Lamps: NS2019/2 is not"),
        ("UPDATE place SET line = 99 WHERE line = 3", "The places where recommendations are printed are not"),
        ("DELETE FROM place WHERE line = 3", "The places where recommendations are printed are not"),
        ("UPDATE register SET name = 'Mine'", "The register Mine is not as its history says"),
        (
            "INSERT INTO body (id, name, label, aliases) VALUES ('ghost', 'Ghosts', 'Ghosts', '[]')",
            "The body Ghosts has no history",
        ),
        ("DELETE FROM scale WHERE name LIKE 'Response%'", "The scale "),
    ],
)
def test_a_changed_row_of_what_is_derived_is_named(tampered: Tampered, statement: str, said: str) -> None:
    tampered.sql(statement)
    found = tampered.findings()
    assert {place for place, _ in found} == {"derived"}
    assert any(sentence.startswith(said) for _, sentence in found), found


def test_a_missing_record_is_named(tampered: Tampered) -> None:
    tampered.sql("DELETE FROM place WHERE line = 1", "DELETE FROM scale WHERE lane = 'response'")
    assert any("is not as its history says" in said for _, said in tampered.findings())


def kept(folder: Path) -> Path:
    (path,) = (path for path in folder.rglob("*") if path.is_file())
    path.chmod(0o600)
    return path


@pytest.mark.parametrize(
    ("folder", "label"),
    [
        ("evidence", "Evidence of Lamps: NS2019/3: the file letter.txt "),
        ("sources", "The document of Lights of the coast: the file coast.txt "),
    ],
)
def test_a_changed_or_missing_file_is_named(tampered: Tampered, folder: str, label: str) -> None:
    path = kept(tampered.path / folder)
    whole = path.read_bytes()
    path.write_bytes(b"X" + whole[1:])
    assert tampered.findings() == [("file", f"{label}was changed after it was recorded.")]
    path.write_bytes(whole + b" ")
    assert tampered.findings() == [("file", f"{label}was changed after it was recorded.")]
    path.unlink()
    assert tampered.findings() == [("file", f"{label}is missing from the register.")]


def test_a_guard_that_was_dropped_or_changed_is_named(tampered: Tampered) -> None:
    with closing(sqlite3.connect(tampered.path / "register.sqlite")) as connection, connection:
        connection.execute("DROP TRIGGER entry_is_never_updated")
        connection.execute("DROP TRIGGER entry_is_never_deleted")
        connection.execute("CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry BEGIN SELECT 1; END")
    assert tampered.findings() == [
        ("store", "The guard entry is never deleted is missing or was changed."),
        ("store", "The guard entry is never updated is missing or was changed."),
    ]


def test_an_entry_removed_from_the_middle_is_named(tampered: Tampered) -> None:
    tampered.sql("DELETE FROM entry WHERE kind = 'target'", "DELETE FROM spell WHERE target IS NOT NULL")
    said = [sentence for place, sentence in tampered.findings() if place == "history"]
    assert len(said) == 1
    assert "does not follow the one before it: 1 record before it removed" in said[0]


def test_a_removed_tail_is_known_to_the_pc_that_wrote_it(tampered: Tampered, outside: Outside) -> None:
    with open_register(tampered.path, outside=outside) as register:
        with register.store.reading() as connection:
            item = connection.exec_driver_sql("SELECT subject_id FROM entry WHERE kind = 'note'").scalar_one()
        say(register, UUID(item), DAY, NoteMade("The last word"))
    tampered.sql("DELETE FROM entry WHERE key IN (SELECT max(key) FROM entry)")
    assert any("records were removed at its end" in said for _, said in tampered.findings())


def test_a_removed_tail_is_known_from_the_book_that_was_begun_after_it(tampered: Tampered, tmp_path: Path) -> None:
    elsewhere = tmp_path / "another home"
    with open_register(tampered.path, outside=repeatable_outside(Clock(), "elsewhere"), home=elsewhere) as register:
        with register.store.reading() as connection:
            note = connection.exec_driver_sql("SELECT subject_id FROM entry WHERE kind = 'note'").scalar_one()
        say(register, UUID(note), DAY, NoteMade("From elsewhere"))
    assert check(tampered.path, home=tmp_path / "nobody").findings == ()
    tampered.sql("DELETE FROM entry WHERE sequence = (SELECT max(sequence) FROM entry)")
    found = check(tampered.path, home=tmp_path / "nobody").findings
    assert any("Records that this register's history names are not in it any more" in f.sentence for f in found)


def test_a_book_whose_identity_was_changed_is_named(tampered: Tampered) -> None:
    for identity in ("00000000-0000-0000-0000-000000000000", "nothing"):
        tampered.sql(f"UPDATE book SET id = '{identity}'")
        assert any("its seal does not fit" in said for _, said in tampered.findings())


def verdict(tampered: Tampered) -> str:
    try:
        return " ".join(sentence for _, sentence in tampered.findings())
    except StoreFault as fault:
        return str(fault)


def test_a_damaged_database_is_told_and_not_a_traceback(tampered: Tampered) -> None:
    database = tampered.path / "register.sqlite"
    whole = bytearray(database.read_bytes())
    for start in range(12_288, len(whole) - 4096, 20_480):
        whole[start : start + 64] = b"\xff" * 64
    database.write_bytes(whole)
    assert "damaged" in verdict(tampered)


def test_a_dropped_table_is_told_and_not_a_traceback(tampered: Tampered) -> None:
    tampered.sql("DROP TABLE place")
    assert [place for place, _ in tampered.findings()] == ["store"]


def test_what_is_no_register_cannot_be_proved(tmp_path: Path, home: Path) -> None:
    with pytest.raises(BadInput, match="There is no register"):
        check(tmp_path / "nowhere", home=home)

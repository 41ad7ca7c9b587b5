import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from tests.builders import Sample, say
from tests.conftest import Clock, repeatable_outside
from tracker.db.books import Bookmark
from tracker.db.entries import book_heads, entries_about
from tracker.domain.facts import BookFacts, BookHead
from tracker.domain.statements import NoteMade
from tracker.errors import BadInput
from tracker.services.proof import check
from tracker.services.register import Register, open_register

DAY = date(2020, 6, 1)


@contextmanager
def opened(path: Path, home: Path, seed: str = "elsewhere") -> Iterator[Register]:
    with open_register(path, outside=repeatable_outside(Clock(), seed), home=home) as register:
        yield register


def heads(register: Register) -> tuple[BookHead, ...]:
    with register.store.reading() as connection:
        return book_heads(connection)


def beginnings(register: Register) -> list[tuple[BookHead, ...]]:
    with register.store.reading() as connection:
        found = entries_about(connection, [head.book for head in book_heads(connection)])
    contents = [entry.content for said in found.values() for entry in said]
    return [content.heads for content in contents if isinstance(content, BookFacts)]


def note(register: Register, sample: Sample, words: str) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], DAY, NoteMade(words))


def copied(register: Register, to: Path) -> Path:
    return Path(shutil.copytree(register.path, to))


def test_one_installation_goes_on_in_its_one_book(register: Register, sample: Sample) -> None:
    before = heads(register)
    note(register, sample, "Once")
    note(register, sample, "Twice")
    (head,) = heads(register)
    assert (head.book, head.sequence) == (before[0].book, before[0].sequence + 2)


def test_a_register_carried_elsewhere_begins_a_book_that_names_the_heads(
    register: Register, sample: Sample, tmp_path: Path
) -> None:
    known = heads(register)
    with opened(copied(register, tmp_path / "carried.register"), tmp_path / "another home") as carried:
        note(carried, sample, "From elsewhere")
        old, new = heads(carried)
        assert (old, new.sequence) == (known[0], 2)
        assert beginnings(carried)[-1] == known
        note(carried, sample, "Again")
        assert [head.sequence for head in heads(carried)] == [old.sequence, 3]
    assert check(carried.path, home=tmp_path / "another home").findings == ()


def test_an_older_copy_put_back_begins_a_new_book(
    register: Register, sample: Sample, tmp_path: Path, home: Path
) -> None:
    older = copied(register, tmp_path / "older.register")
    note(register, sample, "Lost later")
    register.close()
    shutil.rmtree(register.path)
    older.rename(register.path)
    assert "an older copy" in check(register.path, home=home).findings[0].sentence
    with opened(register.path, home) as restored:
        note(restored, sample, "After the loss")
        assert len(heads(restored)) == 2
    assert check(register.path, home=home).findings == ()


def test_two_copies_on_one_pc_never_share_a_strand(
    register: Register, sample: Sample, tmp_path: Path, home: Path
) -> None:
    with opened(copied(register, tmp_path / "twin.register"), home) as twin:
        note(register, sample, "Here")
        note(twin, sample, "There")
        note(register, sample, "Here again")
        strands = {(h.book, h.sequence, h.hash) for h in heads(register)} & {
            (h.book, h.sequence, h.hash) for h in heads(twin)
        }
        assert strands == set()
        shared = {h.book: h.sequence for h in heads(register)}.keys() & {h.book for h in heads(twin)}
        assert len(shared) == 1
        assert check(twin.path, home=tmp_path / "none").findings == ()
    assert check(register.path, home=tmp_path / "none").findings == ()


def test_two_handles_interleaved_share_a_book_without_a_fork(register: Register, sample: Sample, home: Path) -> None:
    with opened(register.path, home) as other:
        for number in range(4):
            note(register if number % 2 else other, sample, f"Number {number}")
        assert heads(register) == heads(other)
        assert len(heads(register)) == 1
    assert check(register.path, home=home).findings == ()


def test_many_writers_at_once_leave_one_sound_book(register: Register, sample: Sample, home: Path) -> None:
    faults: list[BaseException] = []

    def write(name: str) -> None:
        try:
            with opened(register.path, home, name) as handle:
                for number in range(3):
                    note(handle, sample, f"{name} {number}")
        except BaseException as fault:  # noqa: BLE001  (the main thread tells it)
            faults.append(fault)

    writers = [threading.Thread(target=write, args=(f"writer {n}",)) for n in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert faults == []
    assert len(heads(register)) == 1
    assert check(register.path, home=home).findings == ()


def test_an_older_copy_elsewhere_on_this_pc_is_sound_and_no_cause_for_alarm(
    register: Register, sample: Sample, tmp_path: Path, home: Path
) -> None:
    copy = copied(register, tmp_path / "stick" / "copy.register")
    note(register, sample, "Only in the first")
    assert check(copy, home=home).findings == ()
    with opened(copy, home) as second:
        note(second, sample, "Only in the copy")
    assert check(register.path, home=home).findings == ()
    note(register, sample, "And on")
    assert [check(path, home=home).findings for path in (register.path, copy)] == [(), ()]


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"book": "x", "sequence": 1, "hash": ""}', '{"sequence": 1}'])
def test_a_damaged_note_is_no_note(tmp_path: Path, register: Register, kept: str) -> None:
    bookmark = Bookmark(tmp_path, register.id, register.path)
    assert bookmark.read() is None
    (tmp_path / "books").mkdir()
    (tmp_path / "books" / f"{register.id}.json").write_text(kept)
    assert bookmark.read() is None


def test_where_this_pc_cannot_note_its_book_nothing_is_written(
    register: Register, sample: Sample, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_text("")
    before = heads(register)
    with opened(register.path, tmp_path / "a file" / "home") as handle:
        with pytest.raises(BadInput, match=r"cannot be written .* nothing was changed"):
            note(handle, sample, "In vain")
        assert heads(handle) == before

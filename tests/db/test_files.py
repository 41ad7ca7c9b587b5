import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import write_file
from tracker.db.files import (
    clear_copies,
    clear_unfinished,
    fault_at,
    fault_of,
    keep_bytes,
    keep_file,
    opened_copy,
    read_kept,
)
from tracker.domain.facts import StoredFile
from tracker.errors import BadInput, StoreFault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "evidence").mkdir()
    return tmp_path / "evidence"


def kept_files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_file_is_kept_under_its_hash_read_only_with_its_own_name_beside(folder: Path, tmp_path: Path) -> None:
    stored = keep_file(folder, write_file(tmp_path, "A letter.PDF", "words"))
    assert (stored.name, stored.size, stored.suffix) == ("A letter.PDF", 5, "pdf")
    (kept,) = kept_files(folder)
    assert kept == folder / stored.place
    assert kept.read_text() == "words"
    assert not kept.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    assert fault_of(folder, stored) is None


def test_the_same_content_is_stored_once(folder: Path, tmp_path: Path) -> None:
    first = keep_file(folder, write_file(tmp_path, "one.txt", "words"))
    written = (folder / first.place).stat().st_mtime_ns
    second = keep_file(folder, write_file(tmp_path, "two.txt", "words"))
    assert (first.sha256, second.name) == (second.sha256, "two.txt")
    assert len(kept_files(folder)) == 1
    assert (folder / first.place).stat().st_mtime_ns == written


def test_a_damaged_copy_is_replaced_when_the_file_is_given_again(folder: Path, tmp_path: Path) -> None:
    original = write_file(tmp_path, "one.txt", "words")
    stored = keep_file(folder, original)
    (folder / stored.place).chmod(0o600)
    (folder / stored.place).write_text("Words")
    assert fault_of(folder, stored) == "was changed after it was recorded"
    assert keep_file(folder, original) == stored
    assert fault_of(folder, stored) is None


def test_a_missing_or_changed_file_is_told_and_not_opened(folder: Path, tmp_path: Path) -> None:
    stored = keep_file(folder, write_file(tmp_path, "one.txt", "words"))
    (folder / stored.place).unlink()
    assert fault_of(folder, stored) == "is missing from the register"
    with pytest.raises(StoreFault, match=r"one\.txt is missing from the register; it was not opened"):
        opened_copy(folder, stored, folder.parent / "copies")


def test_a_kept_file_is_opened_as_a_read_only_copy_under_its_own_name(folder: Path, tmp_path: Path) -> None:
    stored = keep_file(folder, write_file(tmp_path, "A letter.txt", "words"))
    copy = opened_copy(folder, stored, folder.parent / "copies")
    assert copy.name == "A letter.txt"
    assert copy.read_text() == "words"
    assert folder not in copy.parents
    shutil.rmtree(copy.parent)


@pytest.mark.parametrize("name", ["not there.txt", "evidence", "x" * 300])
def test_what_is_no_file_is_refused_in_words(folder: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput):
        keep_file(folder, tmp_path / name)
    assert kept_files(folder) == []


def full(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_told_and_leaves_nothing(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreFault, match="No space left on device"):
        keep_file(folder, write_file(tmp_path, "one.txt", "words"))
    assert kept_files(folder) == []


def test_a_file_that_changes_while_it_is_copied_is_refused(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = write_file(tmp_path, "one.txt", "words")
    flush: Callable[[int], None] = os.fsync

    def changing(handle: int) -> None:
        os.write(handle, b" more")
        flush(handle)

    monkeypatch.setattr(os, "fsync", changing)
    with pytest.raises(BadInput, match="changed while it was being copied"):
        keep_file(folder, original)
    assert kept_files(folder) == []


def test_a_temporary_folder_without_room_is_told(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = keep_file(folder, write_file(tmp_path, "one.txt", "words"))
    monkeypatch.setattr(tempfile, "mkdtemp", full)
    with pytest.raises(StoreFault, match="could not be copied to be opened"):
        opened_copy(folder, stored, folder.parent / "copies")


def test_a_name_that_is_no_text_is_kept_as_near_as_can_be(folder: Path, tmp_path: Path) -> None:
    original = tmp_path / os.fsdecode(b"caf\xe9.txt")
    try:
        original.write_text("words")
    except OSError:
        pytest.skip("this file system takes no such name")
    stored = keep_file(folder, original)
    assert stored.name == "caf\N{REPLACEMENT CHARACTER}.txt"
    assert isinstance(stored, StoredFile)


def test_opened_copies_are_removed_read_only_as_they_are(folder: Path, tmp_path: Path) -> None:
    stored = keep_file(folder, write_file(tmp_path, "minutes.txt", "Minutes"))
    copies = tmp_path / "copies"
    assert opened_copy(folder, stored, copies).is_file()
    assert opened_copy(folder, stored, copies).is_file()
    clear_copies(copies)
    clear_copies(copies)
    assert not copies.exists()
    assert fault_of(folder, stored) is None


def test_bytes_of_our_own_are_kept_read_only_under_the_name_given(folder: Path) -> None:
    kept = folder / "issued" / "0001.pdf"
    stored = keep_bytes(kept, b"words")
    assert (stored.name, stored.size) == ("0001.pdf", 5)
    assert (read_kept(kept, stored), fault_at(kept, stored)) == (b"words", None)
    assert not kept.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    with pytest.raises(StoreFault, match=r"0001\.pdf is in the register already and is never replaced"):
        keep_bytes(kept, b"other")
    assert fault_at(kept, stored) is None
    assert kept_files(folder) == [kept]


def test_bytes_that_the_disk_does_not_keep_are_never_put_in_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush: Callable[[int], None] = os.fsync

    def changing(handle: int) -> None:
        os.write(handle, b" more")
        flush(handle)

    monkeypatch.setattr(os, "fsync", changing)
    with pytest.raises(StoreFault, match=r"0001\.pdf is not on the disk as it was written; nothing was recorded"):
        keep_bytes(folder / "0001.pdf", b"words")
    assert kept_files(folder) == []


def test_a_kept_file_that_is_not_as_recorded_is_not_read(folder: Path) -> None:
    kept = folder / "0001.pdf"
    stored = keep_bytes(kept, b"words")
    kept.chmod(0o600)
    kept.write_bytes(b"Words")
    with pytest.raises(StoreFault, match=r"0001\.pdf was changed after it was recorded; it was not opened"):
        read_kept(kept, stored)
    kept.unlink()
    with pytest.raises(StoreFault, match=r"0001\.pdf is missing from the register; look for it in a backup"):
        read_kept(kept, stored)
    kept.mkdir()
    with pytest.raises(StoreFault, match=r"0001\.pdf cannot be read"):
        read_kept(kept, stored)


def test_what_a_write_that_was_cut_short_left_is_removed_and_nothing_else(folder: Path) -> None:
    keep_bytes(folder / "0001.pdf", b"words")
    (folder / ".new-half").write_text("half")
    (folder / ".new-folder").mkdir()
    clear_unfinished(folder)
    assert [path.name for path in kept_files(folder)] == ["0001.pdf"]
    clear_unfinished(folder / "not there")

"""A file is there whole, or as it was before."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tracker.errors import BadInput
from tracker.whole_file import save_whole, write_whole


def test_a_file_replaces_an_older_one_whole(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"older")
    save_whole(out, b"newer")
    assert out.read_bytes() == b"newer"
    assert [p.name for p in tmp_path.iterdir()] == ["report.pdf"]


def test_a_name_as_long_as_names_can_be_is_taken(tmp_path: Path) -> None:
    out = tmp_path / ("n" * 251 + ".pdf")
    save_whole(out, b"pdf")
    assert out.read_bytes() == b"pdf"


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"There is no folder .*away; make it first"):
        save_whole(tmp_path / "away" / "report.pdf", b"pdf")


def test_a_folder_in_place_of_a_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is a folder"):
        save_whole(tmp_path, b"pdf")


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "There is no room left for report.pdf"),
        (OSError(errno.EROFS, "Read-only file system"), "because its folder is read-only; choose another folder"),
        (PermissionError(errno.EACCES, "Permission denied"), "close it if it is open in another program"),
        (OSError(errno.EIO, "Input/output error"), "cannot be written (Input/output error)"),
    ],
)
def test_a_write_that_fails_leaves_the_older_report_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: OSError, told: str
) -> None:
    def fail(_descriptor: int) -> None:
        raise fault

    out = tmp_path / "report.pdf"
    out.write_bytes(b"older")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(BadInput) as raised:
        save_whole(out, b"newer")
    assert told in str(raised.value)
    assert out.read_bytes() == b"older"
    assert [p.name for p in tmp_path.iterdir()] == ["report.pdf"]


def test_a_read_only_place_is_named_and_the_temporary_file_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(draft: Path, *_given: object, **_named: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(draft))

    out = tmp_path / "report.pdf"
    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(BadInput) as raised:
        save_whole(out, b"pdf")
    assert str(raised.value) == f"{out} cannot be written because its folder is read-only; choose another folder."
    assert list(tmp_path.iterdir()) == []


def test_a_name_too_long_to_look_for_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"cannot be written .*; choose another name or folder"):
        save_whole(tmp_path / ("n" * 300 + ".pdf"), b"pdf")


def test_a_file_of_our_own_brings_its_folder(tmp_path: Path) -> None:
    write_whole(tmp_path / "home" / "kept.json", b"{}")
    assert (tmp_path / "home" / "kept.json").read_bytes() == b"{}"


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed there in another way")
def test_a_kill_in_the_middle_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    target = tmp_path / "kept.json"
    code = (
        "import sys, pathlib; from tracker.whole_file import write_whole; path = pathlib.Path(sys.argv[1])\n"
        "print('go', flush=True)\n"
        "while True:\n"
        "    for letter in b'ab':\n"
        "        write_whole(path, bytes([letter]) * 200_000)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(target)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    with child.stdout as told:
        told.readline()
        while not target.exists():
            pass
        child.send_signal(signal.SIGKILL)
        child.wait()
    kept = target.read_bytes()
    assert len(kept) == 200_000
    assert len(set(kept)) == 1

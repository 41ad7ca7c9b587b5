import errno
import os
from pathlib import Path

import pytest

from tracker.errors import BadInput
from tracker.reports import write_pdf


def test_a_report_replaces_an_older_one_whole(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"older")
    write_pdf(b"newer", out)
    assert out.read_bytes() == b"newer"
    assert [p.name for p in tmp_path.iterdir()] == ["report.pdf"]


def test_a_name_as_long_as_names_can_be_is_taken(tmp_path: Path) -> None:
    out = tmp_path / ("n" * 251 + ".pdf")
    write_pdf(b"pdf", out)
    assert out.read_bytes() == b"pdf"


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"There is no folder .*away; make it first"):
        write_pdf(b"pdf", tmp_path / "away" / "report.pdf")


def test_a_folder_in_place_of_a_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is a folder"):
        write_pdf(b"pdf", tmp_path)


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
        write_pdf(b"newer", out)
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
        write_pdf(b"pdf", out)
    assert str(raised.value) == f"{out} cannot be written because its folder is read-only; choose another folder."
    assert list(tmp_path.iterdir()) == []


def test_a_name_too_long_to_look_for_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"cannot be written .*; choose another name or folder"):
        write_pdf(b"pdf", tmp_path / ("n" * 300 + ".pdf"))

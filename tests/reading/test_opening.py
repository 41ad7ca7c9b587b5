import os
from pathlib import Path

import pytest

from tracker.errors import BadInput
from tracker.reading import formats_read, open_document, opening, read


@pytest.mark.parametrize("name", ["report.txt", "report.md", "REPORT.MARKDOWN"])
def test_text_and_markdown_are_read_by_the_same_reader(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("# Title\n\nText.\n", encoding="utf-8")
    document = open_document(path)
    assert document.format == "text"
    assert [line.words for line in document.lines] == ["Title", "", "Text.", ""]


@pytest.mark.parametrize(("name", "what"), [("a.doc", "an old Word document"), ("a.xyz", "“.xyz”")])
def test_another_format_is_refused_by_its_name(tmp_path: Path, name: str, what: str) -> None:
    with pytest.raises(BadInput, match=f"{what}.*{formats_read()}; save it as one of these first"):
        open_document(tmp_path / name)


def test_a_missing_file_is_named() -> None:
    with pytest.raises(BadInput, match=r"There is no file “nowhere\.txt”"):
        open_document(Path("nowhere.txt"))


def test_a_folder_is_no_report(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is a folder"):
        open_document(tmp_path)


@pytest.mark.parametrize("content", ["", " \n\t\n \n", "\ufeff\n"])
def test_an_empty_file_is_said_to_be_empty(tmp_path: Path, content: str) -> None:
    path = tmp_path / "report.txt"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BadInput, match=r"“report\.txt” is empty"):
        open_document(path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    with path.open("wb") as file:
        file.truncate(opening.FORMATS[".txt"].largest + 1)
    with pytest.raises(BadInput, match="too large to be a report"):
        open_document(path)


def test_a_file_that_may_not_be_read_is_said_to_be_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Text.", encoding="utf-8")

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(BadInput, match="may not be read by you"):
        open_document(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    os.mkfifo(path)
    with pytest.raises(BadInput, match="is not an ordinary file"):
        open_document(path)


def test_a_fault_of_the_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Text.", encoding="utf-8")

    def fail(_: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(BadInput, match="Input/output error"):
        open_document(path)


def test_a_file_that_is_no_report_gives_no_proposals(tmp_path: Path) -> None:
    path = tmp_path / "shopping.txt"
    path.write_text("Shopping\n\n- milk\n- bread\n", encoding="utf-8")
    assert read(path).proposals == ()


def test_a_document_of_more_lines_than_any_report_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_LINES", 20)
    path = tmp_path / "report.txt"
    path.write_text("A line.\n" * 25, encoding="utf-8")
    with pytest.raises(BadInput, match="too long to be a report"):
        open_document(path)

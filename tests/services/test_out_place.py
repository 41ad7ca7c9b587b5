"""What the user names is never written over what a register keeps."""

from pathlib import Path

import pytest

from tests.builders import Sample
from tests.issuing import typesetter
from tracker.domain.listing import Selection
from tracker.errors import BadInput
from tracker.services.exporting import export_list
from tracker.services.issuing import issue
from tracker.services.out_place import check_out
from tracker.services.printing import save_pdf
from tracker.services.proof import check
from tracker.services.register import Register


@pytest.mark.parametrize(
    "place",
    [
        "register.sqlite",
        "Register.SQLite",
        "register.sqlite-journal",
        "issued/0001.pdf",
        "issued/mine.pdf",
        "evidence/../issued/0001.json",
    ],
)
def test_what_a_register_keeps_is_never_written_over(place: str, register: Register, sample: Sample) -> None:
    for name in ("evidence", "sources", "issued"):
        (register.path / name).mkdir(exist_ok=True)
    with pytest.raises(BadInput, match="is where a register keeps its own files; choose another folder or name"):
        save_pdf(b"%PDF", register.path / place)


def test_the_names_are_told_through_links_to_a_folder_too(register: Register, sample: Sample, tmp_path: Path) -> None:
    issue(register, typesetter(register), "Ann Reader")
    link = tmp_path / "reports"
    link.symlink_to(register.issued_folder, target_is_directory=True)
    with pytest.raises(BadInput, match="keeps its own files"):
        check_out(link / "0001.pdf")
    with pytest.raises(BadInput, match="keeps its own files"):
        export_list(register, Selection(register.outside.today()), link / "0001.json")
    assert check(register.path, home=register.home).findings == ()


def test_beside_what_a_register_keeps_and_in_folders_of_like_names_a_file_may_be_written(
    register: Register, sample: Sample, tmp_path: Path
) -> None:
    (tmp_path / "issued").mkdir()
    for out in (register.path / "board.pdf", tmp_path / "issued" / "0001.pdf", tmp_path / "register.sqlite.pdf"):
        save_pdf(b"%PDF", out)
        assert out.read_bytes() == b"%PDF"

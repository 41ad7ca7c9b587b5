"""Evidence given at the prompt."""

from pathlib import Path

import pytest

from tests.cli.conftest import Desk


def test_files_and_links_keep_their_order_and_their_days(desk: Desk, files: tuple[Path, Path]) -> None:
    desk.recorded(
        "--link", "https://a.example/minutes", "--evidence-date", "2019-06-01",
        "--evidence", files[0], "--evidence-date", "2019-06-02",
        "--kind", "Minutes", "--page", "4", "--marking", "restricted",
    )  # fmt: skip
    link, file = (e["evidence"][0] for e in desk.entries())
    assert (link["link"], link["file_name"], link["evidence_date"]) == ("https://a.example/minutes", None, "2019-06-01")
    assert (file["link"], file["file_name"], file["evidence_date"]) == (None, "keys list.txt", "2019-06-02")
    assert {(e["kind"], e["page"], e["marking"]) for e in (link, file)} == {("Minutes", "4", "RESTRICTED")}
    assert "Evidence: Minutes, https://a.example/minutes, page 4, RESTRICTED" in desk.told()
    assert "File: Minutes, keys list.txt, 22 bytes, page 4, RESTRICTED" in desk.told()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--marking", "SECRET"), "does not belong in this program"),
        (("--marking", " "), "A marking is needed"),
    ],
)
def test_a_marking_that_cannot_be_kept_is_refused(options: tuple[str, ...], sentence: str, desk: Desk) -> None:
    assert sentence in desk.refused("--link", "https://a.example", "--evidence-date", "2019-06-01", *options)
    assert desk.entries() == []


def test_an_empty_link_is_no_evidence(desk: Desk) -> None:
    assert "needs a title" in desk.refused("--link", " ", "--evidence-date", "2019-06-01")


def test_evidence_of_a_day_to_come_is_refused(desk: Desk) -> None:
    assert "in the future" in desk.refused("--link", "https://a.example", "--evidence-date", "2199-01-01")

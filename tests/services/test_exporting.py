"""The list exported to a file, whole or not at all."""

import errno
import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.builders import Sample, say, write_file
from tracker.domain.listing import Selection, SortBy
from tracker.domain.statements import TargetSet
from tracker.errors import BadInput
from tracker.services.detail import recommendation
from tracker.services.exporting import Exported, export_list, extract_of
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.ledger import EvidenceFile, Recording, record
from tracker.services.listing import all_rows
from tracker.services.position import Scope, position
from tracker.services.publications import amend_publication
from tracker.services.register import Register

TODAY = date(2026, 11, 22)


def test_what_is_exported_is_what_is_listed_in_its_order(register: Register, sample: Sample, tmp_path: Path) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 1, 1), TargetSet(date(2020, 5, 1)))
    selection = Selection(TODAY, body=sample.bodies["Lamps"], sort=SortBy.TARGET)
    told = export_list(register, selection, tmp_path / "lamps.json")
    assert told == Exported(2, "OFFICIAL")
    rows = json.loads((tmp_path / "lamps.json").read_text(encoding="utf-8"))
    assert (
        [row["ref"] for row in rows] == [row.ref for row in all_rows(register, selection)] == ["NS2019/3", "NS2019/2"]
    )


def test_what_it_is_narrowed_to_is_told_by_name(register: Register, sample: Sample) -> None:
    selection = Selection(TODAY, body=sample.bodies["Lamps"], publication=sample.publications["NS2019"])
    told = extract_of(register, selection)
    assert told.narrowing[:2] == ("Body: Lamp Service", "Report: A night inspection of the signal boxes")
    assert (told.register, told.as_at) == (register.name, TODAY)
    assert told.seal == position(register, Scope(), TODAY).seal


@pytest.mark.parametrize("ending", ["xlsx", "csv", "json"])
def test_the_same_data_give_the_same_bytes(register: Register, sample: Sample, tmp_path: Path, ending: str) -> None:
    for name in ("a", "b"):
        export_list(register, Selection(TODAY), tmp_path / f"{name}.{ending}")
    assert (tmp_path / f"a.{ending}").read_bytes() == (tmp_path / f"b.{ending}").read_bytes()


def test_it_is_marked_as_high_as_the_evidence_of_its_rows(register: Register, sample: Sample, tmp_path: Path) -> None:
    file = write_file(tmp_path, "names.txt", "Names")
    oil = sample.assignments["Lamps: NS2019/3"]
    say(register, oil, date(2020, 5, 1), EvidenceFile(file, "Names", date(2020, 4, 1), "OFFICIAL-SENSITIVE"))
    lamps, signals = (Selection(TODAY, body=sample.bodies[body]) for body in ("Lamps", "Signals"))
    assert extract_of(register, lamps).marking == "OFFICIAL-SENSITIVE"
    assert extract_of(register, signals).marking == "OFFICIAL"
    hand_over(register, HandOver(date(2020, 6, 1), "The Minister", "A clerk", {oil: Pass((sample.bodies["Signals"],))}))
    received = extract_of(register, signals)
    assert received.marking == "OFFICIAL-SENSITIVE"
    assert received.origins == {oil: "Lamp Service"}


def test_it_is_marked_as_high_as_the_reports_of_its_rows(register: Register, sample: Sample) -> None:
    publication = recommendation(register, "HB2020/1", TODAY)[0].publication
    facts = replace(publication, marking="OFFICIAL-SENSITIVE")
    amend_publication(register, sample.publications["HB2020"], facts, "It names people", "A clerk")
    lamps = Selection(TODAY, body=sample.bodies["Lamps"])
    assert extract_of(register, Selection(TODAY)).marking == "OFFICIAL-SENSITIVE"
    assert extract_of(register, lamps).marking == "OFFICIAL"


@pytest.mark.parametrize("name", ["list", "list.pdf", "list.xls", ".xlsx"])
def test_an_ending_that_is_not_known_is_refused(register: Register, tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match=r"end its name with \.xlsx, \.csv or \.json"):
        export_list(register, Selection(TODAY), tmp_path / name)


def test_an_ending_in_capitals_is_known(register: Register, sample: Sample, tmp_path: Path) -> None:
    assert export_list(register, Selection(TODAY), tmp_path / "LIST.CSV").rows == 7


def test_a_folder_that_is_missing_is_named(register: Register, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no folder"):
        export_list(register, Selection(TODAY), tmp_path / "away" / "list.csv")


def test_a_full_disk_leaves_the_older_file(
    register: Register, sample: Sample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / "list.xlsx").write_bytes(b"older")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(BadInput, match=r"There is no room left for list\.xlsx"):
        export_list(register, Selection(TODAY), folder / "list.xlsx")
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("list.xlsx", b"older")]


def test_what_is_in_two_histories_counts_for_both(register: Register, sample: Sample, tmp_path: Path) -> None:
    both = [sample.assignments[f"{body}: NS2019/2"] for body in ("Lamps", "Signals")]
    file = write_file(tmp_path, "names.txt", "Names")
    evidence = EvidenceFile(file, "Names", date(2020, 4, 1), "OFFICIAL-SENSITIVE")
    record(register, both, Recording(date(2020, 5, 1), "The boards", "A clerk", (evidence,)))
    for body in ("Lamps", "Signals"):
        assert extract_of(register, Selection(TODAY, body=sample.bodies[body])).marking == "OFFICIAL-SENSITIVE"

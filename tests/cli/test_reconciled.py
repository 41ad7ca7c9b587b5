"""Reports printed and issued, against totals added up here from the rows that are exported: no rule is shared."""

import csv
import json
import random
import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.cli.conftest import Desk, Run
from tests.exchange.sheets import Book

FIRST, LAST = date(2019, 2, 1), date(2026, 11, 20)
FIGURES = ("opening", "new", "reopened", "received", "closed", "passed_on", "closing")
Totals = Counter[tuple[str, str, str]]


def _day(chance: random.Random) -> date:
    return FIRST + timedelta(chance.randrange((LAST - FIRST).days))


def _words(chance: random.Random) -> list[Any]:
    """Return what somebody records: the rules may refuse it, and then nothing is recorded."""
    day = _day(chance)
    said: list[list[Any]] = [
        ["--response", chance.choice(["Agreed", "Partly agreed", "Not agreed"]), "--part", "half"],
        ["--target", day, "--reason", "a delay", "--agreed-by", "The board"],
        ["--progress", chance.choice(["Not started", "In progress", "Partly complete", "Complete"])],
        ["--assessment", chance.choice(["Achieved", "Not achieved"]), "--scale", "to 2022", "--role", "Checker"],
        ["--close", "implemented", "--checker", "Zoe", "--check-role", "Auditor", "--unverified"],
        ["--close", "no longer relevant", "--reason", "gone", "--agreed-by", "The board"],
        ["--close", "superseded", "--superseded-by", "DK2019/4"],
        ["--reopen", "--reason", "not done after all"],
        ["--tracked-in", "The winter plan"],
    ]
    return chance.choice(said)


def _lived(run: Run, desk: Desk, chance: random.Random, number: int) -> None:
    """Record things at random, most of them dated back."""
    for _ in range(number):
        row = chance.choice(desk.rows())
        said = ("--body", row["body"], "--on", _day(chance), "--by", chance.choice(["Ann", "Bob"]))
        ran = run("record", row["ref"], "--register", desk.register, *said, *_words(chance))
        assert ran.code in (0, 2)


def _totals(rows: Iterable[dict[str, Any]]) -> Totals:
    return Counter((str(row["body"]), str(row["status"]), str(row["schedule"])) for row in rows)


def _exported(run: Run, register: Path, folder: Path, as_at: date) -> list[dict[str, Any]]:
    """Return the rows of a day, the three kinds of export proved to have the same totals."""
    for kind in ("json", "csv", "xlsx"):
        assert run("export", "--register", register, "--out", folder / f"e.{kind}", "--as-at", as_at).code == 0
    rows: list[dict[str, Any]] = json.loads((folder / "e.json").read_text(encoding="utf-8"))
    with (folder / "e.csv").open(encoding="utf-8-sig", newline="") as file:
        assert _totals(csv.DictReader(file)) == _totals(rows)
    assert _totals(Book((folder / "e.xlsx").read_bytes()).records("List")) == _totals(rows)
    return rows


def _side(status: str) -> str:
    return "passed_on" if status == "Passed on" else "closed" if status.startswith("Closed") else "open"


def _sides(run: Run, register: Path, day: date) -> dict[tuple[str, str, str | None], str]:
    told = json.loads(run("list", "--register", register, "--as-at", day, "--format", "json").out)
    return {(row["ref"], row["addressee"], row["received_from"]): _side(row["status"]) for row in told}


def _moved(run: Run, register: Path, since: date, as_at: date, days: Iterable[date]) -> tuple[int, ...]:
    """Return the figures of what moved, by looking at the list of every day on which anything is dated."""
    before = _sides(run, register, since)
    found = Counter({"opening": sum(side == "open" for side in before.values())})
    for day in sorted({day for day in days if since < day < as_at} | {as_at}):
        after = _sides(run, register, day)
        for item, side in after.items():
            was = before.get(item)
            found["received" if item[2] else "new"] += was is None
            found["reopened"] += was in ("closed", "passed_on") and side == "open"
            found[side] += side != "open" and was in (None, "open")
        before = after
    found["closing"] = sum(side == "open" for side in before.values())
    return tuple(found[figure] for figure in FIGURES)


def _printed(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
    finally:
        document.close()


def _dated(run: Run, register: Path, refs: Iterable[str]) -> set[date]:
    found = set()
    for ref in refs:
        shown = json.loads(run("show", ref, "--register", register, "--format", "json").out)
        found |= {date.fromisoformat(shown["recommendation"]["published"])}
        found |= {date.fromisoformat(e["on"]) for a in shown["assignments"] for e in a["entries"] if e["on"]}
    return found


def _reconciled(run: Run, register: Path, folder: Path, as_at: date, since: date) -> None:
    """Issue a report, and hold what it prints and what is frozen of it against totals of our own."""
    out, issued = folder / "p.pdf", register / "issued"
    told = ("--as-at", as_at, "--since", since, "--issue")
    assert run("report", "progress", "--register", register, "--out", out, *told).code == 0
    frozen = json.loads(max(issued.glob("*.json")).read_text(encoding="utf-8"))
    assert max(issued.glob("*.pdf")).read_bytes() == out.read_bytes()
    rows = _exported(run, register, folder, as_at)
    sides = Counter(_side(row["status"]) for row in rows)
    late = sum(row["schedule"] == "overdue" for row in rows)
    total = frozen["total"]
    assert {one["status"]: one["items"] for one in total["by_status"]} == Counter(row["status"] for row in rows)
    found = tuple(total[figure] for figure in ("total", "open", "closed", "passed_on", "overdue"))
    assert found == (len(rows), sides["open"], sides["closed"], sides["passed_on"], late)
    by_body: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        by_body[row["body"]][row["status"]] += 1
    lines = [{one["status"]: one["items"] for one in line["by_status"] if one["items"]} for line in frozen["by_body"]]
    assert sorted(map(repr, map(sorted, (line.items() for line in lines)))) == sorted(
        map(repr, map(sorted, (counted.items() for counted in by_body.values())))
    )
    own = _moved(run, register, since, as_at, _dated(run, register, {row["ref"] for row in rows}))
    assert tuple(frozen["movement"][figure] for figure in FIGURES) == own
    text = _printed(out)
    opening, new, reopened, received, closed, passed_on, closing = own
    came = f"{opening} open + {new} new + {reopened} re-opened + {received} received"
    assert f"{came} − {closed} closed − {passed_on} passed on = {closing} open." in text
    assert re.search(rf"\bAll {' '.join(map(str, own))}\b", text)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_register_that_lived_at_random_reconciles(seed: int, run: Run, desk: Desk, tmp_path: Path) -> None:
    chance = random.Random(seed)
    for _ in range(2):
        _lived(run, desk, chance, 15)
        since, as_at = sorted((_day(chance), _day(chance)))
        _reconciled(run, desk.register, tmp_path, as_at, since)
    assert run("check", "--register", desk.register).code == 0


def test_the_demonstration_register_reconciles(run: Run, demo: Path, tmp_path: Path) -> None:
    register = Path(shutil.copytree(demo, tmp_path / "copy.register"))
    _reconciled(run, register, tmp_path, date(2026, 10, 31), date(2026, 3, 31))

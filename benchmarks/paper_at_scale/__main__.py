"""How fast a tagged report is printed beside the same story by bare ReportLab, and by other makers of tagged PDF.

    python -m benchmarks.paper_at_scale [--items 1000 3000 10000] [--python OTHER/bin/python]

Prints the progress report of invented recommendations, each maker in a process of its own, in turns: this program,
tagged; bare ReportLab, the same words in the same styles and widths, without tags; typst (PDF/UA-1 and PDF/A-2a as
well) and WeasyPrint (PDF/UA-1), if the other Python can import them, as they are no part of this program. The smallest
report is made three times and the best time told, the others once. Where typst lacks memory and WeasyPrint takes too
long, they are left out. Prints ratios, how time and memory grow, and whether all of this program's reports of one
position were the same bytes, the seeds of Python's hashes being different.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2

from benchmarks.paper_at_scale.makers import BARE, TAGGED, TYPST, WEASYPRINT, Made

RUNS = 3
MOST = {TYPST: 3_000, WEASYPRINT: 1_000}  # items: typst takes 0.9 GB for each thousand, WeasyPrint a minute and more
ROOT = Path(__file__).parents[2]
Best = dict[str, Made]


def alone(python: str, seed: int, *given: str) -> str:
    """Run a maker in a process of its own, and return what it says."""
    command = [python, "-m", "benchmarks.paper_at_scale.makers", *given]
    own = os.environ | {"PYTHONHASHSEED": str(seed)}
    return subprocess.run(command, cwd=ROOT, env=own, stdout=subprocess.PIPE, text=True, check=True).stdout


def has(python: str, package: str) -> bool:
    """Tell whether this Python can import a package."""
    return not subprocess.run([python, "-c", f"import {package}"], stderr=subprocess.DEVNULL, check=False).returncode


def makers_of(python: str) -> dict[str, str]:
    """Return the makers that are here, each with the Python that runs it; say which of them is not."""
    makers = dict.fromkeys((TAGGED, BARE), sys.executable)
    for package in MOST:
        if has(python, package):
            makers[package] = python
        else:
            sys.stdout.write(f"{package} cannot be imported here; --python names a Python that can.\n")
    return makers


def measured(folder: Path, items: int, runs: int, makers: dict[str, str]) -> Best:
    """Return the best of some runs of each maker, in turns; tell whether the tagged reports were the same bytes."""
    alone(sys.executable, 0, "story", str(folder), str(items))
    made: dict[str, list[Made]] = {name: [] for name in makers}
    seen: set[str] = set()
    for run in range(runs):
        for name, python in makers.items():
            if run and name == WEASYPRINT:
                continue
            made[name].append(Made(**json.loads(alone(python, run, name, str(folder), str(items)))))
        seen.add(hashlib.sha256((folder / f"{TAGGED}.pdf").read_bytes()).hexdigest())
    if runs > 1:
        told = "the same bytes" if len(seen) == 1 else f"{len(seen)} DIFFERENT files"
        sys.stdout.write(f"{runs} tagged reports with different hash seeds: {told}\n")
    return {name: _best(found) for name, found in made.items()}


def _best(found: list[Made]) -> Made:
    return Made(
        min(one.seconds for one in found),
        min(one.processor for one in found),
        max(one.megabytes for one in found),
        max(one.added for one in found),
    )


def tell(folder: Path, items: int, best: Best) -> None:
    """Print what each maker took for a report of so many items."""
    sys.stdout.write(f"\n{items:,} recommendations\n")
    for name, made in best.items():
        file = folder / f"{name}.pdf"
        with pypdfium2.PdfDocument(file) as document:
            pages = len(document)
        time = f"{made.seconds:7.2f} s  {made.processor:7.2f} s of processors"
        memory = f"{made.megabytes:5.0f} MB at most, {made.added:5.0f} of them for this"
        size = f"{pages:6,} pages  {file.stat().st_size / 1e6:6.2f} MB file"
        sys.stdout.write(f"{name:16} {time}  {memory}  {size}\n")
    ours = best[TAGGED]
    for name in best:
        if name != TAGGED:
            clock, processors = ours.seconds / best[name].seconds, ours.processor / best[name].processor
            sys.stdout.write(f"tagged : {name:16} {clock:5.2f} by the clock, {processors:5.2f} by processors\n")


def tell_growth(small: tuple[int, Best], large: tuple[int, Best]) -> None:
    """Print how much more an item of the larger report takes than one of the smaller; 1 is in proportion."""
    (few, before), (many, after) = small, large
    sys.stdout.write(f"\nfrom {few:,} to {many:,}, for each item:\n")
    for name, made in after.items():
        time = made.processor / many / (before[name].processor / few)
        memory = made.added / many / (before[name].added / few)
        sys.stdout.write(f"{name:16} {time:5.2f} of the time  {memory:5.2f} of the memory\n")


def main() -> int:
    """Print, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, nargs="+", default=[1_000, 3_000, 10_000])
    parser.add_argument("--python", default=sys.executable, help="a Python with typst and WeasyPrint")
    options = parser.parse_args()
    makers = makers_of(options.python)
    first: tuple[int, Best] | None = None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for items in options.items:
            able = {name: python for name, python in makers.items() if items <= MOST.get(name, items)}
            best = measured(folder, items, 1 if first else RUNS, able)
            tell(folder, items, best)
            if first:
                tell_growth(first, (items, best))
            first = first or (items, best)
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

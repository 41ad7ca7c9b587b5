"""One maker at work in a process of its own: how long it takes, how much memory, and the bytes that come of it."""

import json
import pickle
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.paper_at_scale import blocks, typst_maker, weasyprint_maker

TAGGED, BARE, TYPST, WEASYPRINT = "tagged", "bare ReportLab", "typst", "weasyprint"
_WARM = 3  # items of the report that is printed first, so that fonts and modules are there when the clock starts


@dataclass(frozen=True, slots=True)
class Made:
    """What a report took: seconds by the clock, seconds of processors, megabytes at most and beyond its data."""

    seconds: float
    processor: float
    megabytes: float
    added: float


def tagged(_: Path, items: int) -> Callable[[], bytes]:
    """Return the work of this program's progress report, from the position to the bytes."""
    from benchmarks.paper_at_scale.invented import invented
    from tracker.domain.position import ReportKind
    from tracker.reports import report

    report(ReportKind.PROGRESS, invented(_WARM))
    position = invented(items)
    return lambda: report(ReportKind.PROGRESS, position)


def bare(folder: Path, items: int) -> Callable[[], bytes]:
    """Return the work of bare ReportLab, from the plain story to the bytes."""
    from benchmarks.paper_at_scale.bare import BareMaker

    small, paper = told(folder, _WARM), told(folder, items)
    BareMaker(small.sheet).printed(small)
    return lambda: BareMaker(paper.sheet).printed(paper)


def typst(folder: Path, items: int) -> Callable[[], bytes]:
    """Return the work of typst, from its markup to the bytes."""
    small, paper = told(folder, _WARM), told(folder, items)
    files = [folder / f"{_WARM}.typ", folder / f"{items}.typ"]
    for file, one in zip(files, (small, paper), strict=True):
        file.write_text(typst_maker.markup_of(one), encoding="utf-8")
    typst_maker.pdf_of(files[0], small.sheet.fonts)
    fonts = paper.sheet.fonts
    return lambda: typst_maker.pdf_of(files[1], fonts)


def weasyprint(folder: Path, items: int) -> Callable[[], bytes]:
    """Return the work of WeasyPrint, from its HTML to the bytes."""
    files = [folder / f"{number}.html" for number in (_WARM, items)]
    for file, number in zip(files, (_WARM, items), strict=True):
        file.write_text(weasyprint_maker.page_of(told(folder, number)), encoding="utf-8")
    weasyprint_maker.pdf_of(files[0])
    return lambda: weasyprint_maker.pdf_of(files[1])


def tell(folder: Path, items: int) -> None:
    """Write the stories down: that of so many items, and the small one."""
    from benchmarks.paper_at_scale.invented import invented
    from benchmarks.paper_at_scale.story import paper_of

    for number in (_WARM, items):
        (folder / f"{number}.story").write_bytes(pickle.dumps(paper_of(invented(number))))


def told(folder: Path, items: int) -> blocks.Paper:
    """Return the story of so many items as it was written down."""
    paper = pickle.loads((folder / f"{items}.story").read_bytes())
    assert isinstance(paper, blocks.Paper)
    return paper


WAYS: dict[str, Callable[[Path, int], Callable[[], bytes]]] = {
    TAGGED: tagged,
    BARE: bare,
    TYPST: typst,
    WEASYPRINT: weasyprint,
}


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def main() -> int:
    """Go one way, write the report, and say what it took."""
    name, folder, items = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if name == "story":
        tell(folder, items)
        return 0
    work = WAYS[name](folder, items)
    before, clock, processor = _peak(), time.perf_counter(), time.process_time()
    pdf = work()
    seconds, used, peak = time.perf_counter() - clock, time.process_time() - processor, _peak()
    (folder / f"{name}.pdf").write_bytes(pdf)
    sys.stdout.write(json.dumps(asdict(Made(seconds, used, peak, peak - before))))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

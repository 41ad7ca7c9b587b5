"""Damaged documents by the thousand: sound ones of every format, changed at random, must be read or refused in words.

    python -m tests.reading.fuzzing [--minutes 5] [--format .pdf] [--first 0]

Each case is known by its format and number, so that a finding can be made again. Cases run in a child process: one
that kills it, takes over ten seconds, or raises anything but BadInput is told, and its document kept in build/fuzz/.
"""

import argparse
import io
import subprocess
import sys
import time
import traceback
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from types import MappingProxyType

from tests.reading.samples import SAMPLES
from tracker.domain.watching import unwatched
from tracker.errors import BadInput
from tracker.reading import recognise
from tracker.reading.opening import FORMATS

_BATCH = 400
_SLOW_SECONDS = 10.0
_PIECES = (
    *"""
    &#0; &lt; 1. - should: | -1 0 65536 4294967295 1e308 <td> </p> <ol\tstart='-9'> <!-- ]]> <w:p> </w:tbl>
    endobj endstream stream << >> /Kids 0\t0\tR BT ET Tj \u00ad \u200b \u2028 \ufb01 \ufffd
    """.encode().split(b" "),
    *(piece * 50 for piece in (b"\x00", b"\n", b"\t", b"[", b"(", b"<", b"9", b"\xff\xfe")),
)
Change = Callable[[bytearray, Random], None]


def _flip(data: bytearray, random: Random) -> None:
    data[random.randrange(len(data))] = random.randrange(256)


def _remove(data: bytearray, random: Random) -> None:
    start = random.randrange(len(data))
    del data[start : start + random.choice((1, 2, 8, 64, 1024))]


def _insert(data: bytearray, random: Random) -> None:
    at = random.randrange(len(data))
    data[at:at] = random.choice(_PIECES) * random.choice((1, 1, 1, 3, 50))


def _repeat(data: bytearray, random: Random) -> None:
    start = random.randrange(len(data))
    piece = data[start : start + random.choice((4, 40, 400))]
    data[start:start] = piece * random.choice((1, 2, 30))


def _move(data: bytearray, random: Random) -> None:
    start, at = random.randrange(len(data)), random.randrange(len(data))
    piece = data[start : start + random.choice((4, 40, 400))]
    data[at : at + len(piece)] = piece


def _cut(data: bytearray, random: Random) -> None:
    del data[random.randrange(len(data)) :]


_CHANGES: tuple[Change, ...] = (_flip, _flip, _remove, _insert, _insert, _repeat, _move, _cut)


def damaged(data: bytes, random: Random) -> bytes:
    """Return the bytes with one to twelve changes."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 4, 12))):
        if changed:
            random.choice(_CHANGES)(changed, random)
    return bytes(changed)


def damaged_inside(data: bytes, random: Random) -> bytes:
    """Return a packed document with one of its parts damaged: a change to the packed bytes would only spoil the sum."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(packed, "w") as target:
        parts = [name for name in source.namelist() if name.endswith((".xml", ".rels"))]
        chosen = random.choice(parts)
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, damaged(part, random) if name == chosen else part)
    return packed.getvalue()


_DAMAGES: Mapping[str, Callable[[bytes, Random], bytes]] = MappingProxyType({".docx": damaged_inside})


def case(suffix: str, number: int) -> bytes:
    """Return the document of one case."""
    random = Random(f"{suffix} {number}")  # a case must come out the same each time
    sample = random.choice(SAMPLES[suffix])
    inside = _DAMAGES.get(suffix)
    whole = inside is None or random.random() < 0.2
    return damaged(sample, random) if inside is None or whole else inside(sample, random)


def read_case(suffix: str, data: bytes) -> bool:
    """Read a document whole; say whether it could be read. Raises what no reader may raise."""
    try:
        recognise(FORMATS[suffix].read(data, f"case{suffix}", unwatched))
    except BadInput:
        return False
    return True


def _run_batch(suffix: str, first: int) -> None:
    """Read the cases of one batch, telling each on standard output before it begins and when it ends."""
    for number in range(first, first + _BATCH):
        data = case(suffix, number)
        print(number, flush=True)  # noqa: T201  # the parent process reads it
        started = time.perf_counter()
        try:
            ending = "read" if read_case(suffix, data) else "refused"
        except Exception:  # noqa: BLE001  # whatever it is, it is a finding
            ending = "RAISED " + traceback.format_exc().replace("\n", "\\n")
        seconds = time.perf_counter() - started
        print(f"SLOW {seconds:.1f} s" if seconds > _SLOW_SECONDS else ending, flush=True)  # noqa: T201


def _watch_batch(suffix: str, first: int) -> tuple[int, int]:
    """Run a batch in a child; return how many cases ended well and how many did not."""
    command = [
        sys.executable,
        "-X",
        "faulthandler",
        "-m",
        "tests.reading.fuzzing",
        "--format",
        suffix,
        "--first",
        str(first),
    ]
    try:
        child = subprocess.run([*command, "--batch"], capture_output=True, text=True, timeout=_BATCH * 5, check=False)
        told, errors = child.stdout.splitlines(), child.stderr
    except subprocess.TimeoutExpired as late:
        told, errors = (late.stdout or b"").decode().splitlines(), "the child did not end"
    findings = 0
    endings = dict(zip(told[::2], told[1::2], strict=False))
    if len(told) % 2 or len(told) < 2 * _BATCH:
        endings[told[-1] if told else str(first)] = f"DIED {errors[-1500:]}"
    for number, ending in endings.items():
        if ending.startswith(("RAISED", "SLOW", "DIED")):
            findings += 1
            _keep(suffix, int(number), ending)
    return len(endings) - findings, findings


def _keep(suffix: str, number: int, ending: str) -> None:
    folder = Path("build/fuzz")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{number}{suffix}"
    path.write_bytes(case(suffix, number))
    print(f"{path}: {ending}".replace("\\n", "\n"), flush=True)  # noqa: T201


def main() -> int:
    """Run cases of each format in turn until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--format", choices=sorted(SAMPLES))
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--batch", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.batch:
        _run_batch(given.format, given.first)
        return 0
    suffixes = [given.format] if given.format else sorted(SAMPLES)
    end, first, findings = time.monotonic() + given.minutes * 60, given.first, 0
    well = dict.fromkeys(suffixes, 0)
    while time.monotonic() < end:
        for suffix in suffixes:
            good, bad = _watch_batch(suffix, first)
            well[suffix] += good
            findings += bad
        first += _BATCH
    print(f"{well} read or refused in words; {findings} findings")  # noqa: T201
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())

"""The demonstration register: invented reports and statements, played through the services, the same every time."""

import hashlib
import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID, uuid5

from tracker import paths
from tracker.db.books import Bookmark
from tracker.domain.bodies import folded_name
from tracker.domain.chain import GENESIS
from tracker.domain.dates import read_promise
from tracker.domain.facts import BookHead
from tracker.domain.outside import SALT_BYTES, Outside
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import Correction, NoteMade, ProgressReported, ResponseGiven, Statement, TargetSet
from tracker.reading import read
from tracker.services.detail import recommendation
from tracker.services.intake import PublicationDetails, take_in
from tracker.services.ledger import EvidenceFile, Recording, record
from tracker.services.register import Register, create_register, open_register

_IDENTITIES = UUID("0f6b8f0e-8f0e-5d53-9d0b-9c0f0b6c7a11")
_TICK = timedelta(milliseconds=1)


def make_demonstration(path: Path, home: Path | None = None) -> Register:
    """Make a register filled with the demonstration data, whole or not at all; return it open.

    BadInput where the path is taken or cannot be written.
    """
    story = json.loads(paths.resource("demonstration", "story.json").read_text(encoding="utf-8"))
    # The story is told on a PC of its own: what is kept on this one must not change it, and whatever is recorded
    # here later belongs to a book of this PC, not to one that every demonstration would share.
    with TemporaryDirectory() as elsewhere:
        folder = _told(story, path, Path(elsewhere))
    register = open_register(folder, home=home)
    _forget_earlier(Bookmark(register.home, register.id, register.path))
    return register


def _forget_earlier(bookmark: Bookmark) -> None:
    """Let this PC not miss here what it wrote in an earlier demonstration, which is the same register to it."""
    if bookmark.read_here():
        bookmark.write(BookHead(UUID(int=0), 0, GENESIS))


def _told(story: dict[str, Any], path: Path, home: Path) -> Path:
    clock = _Clock(_moment(story["register"]["made_at"]))
    register = create_register(
        path, story["recorded_by"], name=story["register"]["name"], outside=clock.outside(), home=home
    )
    try:
        with register:
            _Telling(register, clock, story["recorded_by"]).tell(story)
    except BaseException:
        shutil.rmtree(register.path, ignore_errors=True)
        raise
    return register.path


@dataclass(slots=True)
class _Clock:
    """The clock, ids and salts of the story. Each look at the clock is a little later than the one before."""

    moment: datetime
    _ids: Iterator[int] = field(default_factory=count)
    _salts: Iterator[int] = field(default_factory=count)

    def now(self) -> datetime:
        self.moment += _TICK
        return self.moment

    def new_id(self) -> UUID:
        return uuid5(_IDENTITIES, str(next(self._ids)))

    def new_salt(self) -> bytes:
        return hashlib.sha256(f"{_IDENTITIES} salt {next(self._salts)}".encode()).digest()[:SALT_BYTES]

    def outside(self) -> Outside:
        return Outside(self.now, self.new_id, self.new_salt)


@dataclass(slots=True)
class _Telling:
    """The story on its way into a register. `_labelled` are the entries that a later event speaks of."""

    register: Register
    clock: _Clock
    recorded_by: str
    _labelled: dict[str, UUID] = field(default_factory=dict)

    def tell(self, story: dict[str, Any]) -> None:
        """Take in the reports and record the events, in the order of their recording."""
        for step in sorted((*story["reports"], *story["events"]), key=lambda told: _moment(told["recorded_at"])):
            self.clock.moment = _moment(step["recorded_at"])
            if "file" in step:
                self._take_in(step)
            else:
                self._record(step)

    def _take_in(self, report: dict[str, Any]) -> None:
        document = paths.resource("demonstration", "reports", report["file"])
        details = PublicationDetails(
            report["title"], tuple(report["publishers"]), report["published"], report["code"], report["kind"]
        )
        take_in(self.register, document, details, read(document).formal, self.recorded_by)

    def _record(self, event: dict[str, Any]) -> None:
        recording = Recording(
            on=date.fromisoformat(event["on"]) if "on" in event else None,
            by=event["by"],
            recorded_by=event.get("recorded_by", self.recorded_by),
            facts=tuple(self._fact(told) for told in event["facts"]),
        )
        changes = record(self.register, self._assignments(event["ref"], event.get("to")), recording)
        if "label" in event:
            self._labelled[event["label"]] = changes.entries[0]

    def _assignments(self, ref: str, addressees: Sequence[str] | None) -> list[UUID]:
        """Return the recommendation's assignments to these bodies, by their names as printed; None means all."""
        details = recommendation(self.register, ref, self.register.outside.today())
        found = {folded_name(d.row.addressee): d.row.id for d in details}
        return list(found.values()) if addressees is None else [found[folded_name(name)] for name in addressees]

    def _fact(self, told: dict[str, Any]) -> Statement | EvidenceFile:
        text, internal = told.get("text", ""), told.get("internal", "")
        match told:
            case {"response": value}:
                return ResponseGiven(Response(value), text, internal)
            case {"target": text}:
                promise = read_promise(text, self.clock.moment.date())
                return TargetSet(
                    promise.day, promise.words, told.get("reason", ""), told.get("agreed_by", ""), text, internal
                )
            case {"evidence": name, "title": title, "evidence_date": day}:
                file = paths.resource("demonstration", "evidence", name)
                return EvidenceFile(file, title, date.fromisoformat(day), text=text, internal=internal)
            case {"progress": value}:
                return ProgressReported(Progress(value), text, internal)
            case {"note": note}:
                return NoteMade(note, internal)
            case _:
                return Correction(self._labelled[told["withdraw"]], told["reason"])


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)

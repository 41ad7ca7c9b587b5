"""The demonstration register: invented reports and statements, played through the services, the same every time."""

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from tracker import paths
from tracker.db.books import Bookmark
from tracker.domain.chain import GENESIS
from tracker.domain.facts import BookHead
from tracker.services.register import Register, create_register, open_register
from tracker.services.storytelling import StoryClock, Telling, moment


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
    clock = StoryClock(moment(story["register"]["made_at"]))
    register = create_register(
        path, story["recorded_by"], name=story["register"]["name"], outside=clock.outside(), home=home
    )
    try:
        with register:
            Telling(register, clock, story["recorded_by"]).tell(story)
    except BaseException:
        shutil.rmtree(register.path, ignore_errors=True)
        raise
    return register.path

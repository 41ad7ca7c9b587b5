from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.lives.documents import ANNUAL, PRESS_NOTICE, THEMATIC
from tests.services.lives.telling import sound
from tracker.services.register import Register


def _document(request: pytest.FixtureRequest, folder: Path, ours: str, real: str) -> Path:
    if request.param == "real":
        seeds: Path = request.getfixturevalue("seeds")
        return seeds / real
    path = folder / "report.txt"
    path.write_text(ours, encoding="utf-8")
    return path


@pytest.fixture(params=["ours", "real"])
def thematic(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give the thematic report of January 2019, or ours in its layout."""
    return _document(request, tmp_path, THEMATIC, "003_7c622304ae02af41.txt")


@pytest.fixture(params=["ours", "real"])
def annual(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give the annual report 2013-14, which restates five others, or ours in its layout."""
    return _document(request, tmp_path, ANNUAL, "002_5d6581b08f963e48.txt")


@pytest.fixture(params=["ours", "real"])
def notice(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give the press notice that makes eight recommendations of 2012 again, or ours in its layout."""
    return _document(request, tmp_path, PRESS_NOTICE, "001_4ecdb32d7648a51b.txt")


@pytest.fixture(autouse=True)
def _sound_in_the_end(register: Register) -> Iterator[None]:
    """Prove the register after each life."""
    yield
    assert sound(register)

"""What all tests share: a PC of their own, a clock that stands still until moved, registers that are made fast."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

import pytest
from hypothesis import settings

from tracker.domain.outside import Outside
from tracker.services import intake
from tracker.services.demonstration import make_demonstration
from tracker.services.register import Register, create_register, open_register

# The same examples in every run, and few of them: a failure can always be seen again.
settings.register_profile("tracker", derandomize=True, database=None, deadline=None, max_examples=40)
settings.load_profile("tracker")

# Windows of tests are real but never on anybody's screen; Qt reads this when the first test asks for it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Clock:
    """A clock for tests: each reading is a second later, so that no two recordings share a moment."""

    def __init__(self, start: datetime = NOON) -> None:
        self.moment = start

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


def repeatable_outside(clock: Clock, seed: str = "test") -> Outside:
    """Return a world whose ids and salts follow from a seed, the same in every run."""
    made = 0

    def new_id() -> UUID:
        nonlocal made
        made += 1
        return uuid5(UUID(int=0), f"{seed} {made}")

    return Outside(now=clock, new_id=new_id, new_salt=lambda: new_id().bytes)


@pytest.fixture(scope="session")
def seeds() -> Path:
    """Give the folder of the real reports; tests that read them are skipped where they are not at hand."""
    if not SEEDS.is_dir():
        pytest.skip("the real reports are not beside this checkout")
    return SEEDS


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of settings and books of this test's own PC."""
    place = tmp_path / "home"
    monkeypatch.setenv("TRACKER_HOME", str(place))
    return place


@pytest.fixture(autouse=True)
def read_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read documents in the test's own process, which saves a fifth of a second each; `apart` marks the others."""
    if "apart" not in request.keywords:
        monkeypatch.setattr(intake, "read_apart", lambda path, watch, work: work(path, watch))


@pytest.fixture
def clock() -> Clock:
    """Give this test's clock: noon of 22 November 2026, and a second later at each reading."""
    return Clock()


@pytest.fixture
def outside(clock: Clock) -> Outside:
    """Give this test's clock and its repeatable ids."""
    return repeatable_outside(clock, "of the test")


@pytest.fixture(scope="session")
def empty_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an empty register and its PC's home, once: a copy takes a hundredth of the time."""
    folder = tmp_path_factory.mktemp("template")
    outside = repeatable_outside(Clock(NOON - timedelta(days=1)), "of the template")
    create_register(folder / "empty.register", "The office", outside=outside, home=folder / "home").close()
    return folder


@pytest.fixture
def copy_register(tmp_path: Path, home: Path, outside: Outside) -> Iterator[Callable[[Path, str], Register]]:
    """Copy a template's register and home into this test's folder, and open it; closed at the end."""
    opened: list[Register] = []

    def copied(template: Path, name: str) -> Register:
        shutil.copytree(template / "home", home, dirs_exist_ok=True)
        shutil.copytree(template / name, tmp_path / name)
        opened.append(open_register(tmp_path / name, outside=outside, home=home))
        return opened[-1]

    yield copied
    for register in opened:
        register.close()


@pytest.fixture
def register(empty_template: Path, copy_register: Callable[[Path, str], Register]) -> Register:
    """Open a register that holds the reference bodies and scales and nothing else."""
    return copy_register(empty_template, "empty.register")


@pytest.fixture(scope="session")
def demonstration_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the demonstration register once; only to look at and not to change."""
    folder = tmp_path_factory.mktemp("demonstration")
    with make_demonstration(folder / "demo", folder / "home") as register:
        return register.path

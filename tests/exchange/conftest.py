from collections.abc import Iterator

import pytest

from tests.conftest import NOON
from tracker.domain.listing import AssignmentRow, Selection
from tracker.services.demonstration import make_demonstration
from tracker.services.listing import all_rows
from tracker.services.register import Register, open_register

TODAY = NOON.date()


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Make the demonstration register, to look at and not to change."""
    folder = tmp_path_factory.mktemp("demonstration")
    make_demonstration(folder / "demo", folder / "home").close()
    with open_register(folder / "demo.register", home=folder / "home") as register:
        yield register


@pytest.fixture
def row(demonstration: Register) -> AssignmentRow:
    """Give one row of it."""
    return all_rows(demonstration, Selection(TODAY))[0]

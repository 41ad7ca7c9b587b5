"""A report that is made once."""

import pytest

from tests.conftest import Clock, repeatable_outside
from tests.ui.printing.registers import EVERYTHING, with_visits
from tracker.services.printing import print_report
from tracker.services.register import create_register


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a progress report of several pages."""
    folder = tmp_path_factory.mktemp("printing")
    outside = repeatable_outside(Clock(), "of the print")
    with create_register(folder / "office", "A. Clerk", outside=outside, home=folder / "home") as register:
        with_visits(register, folder)
        return print_report(register, EVERYTHING).pdf

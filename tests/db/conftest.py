from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.builders import Sample, fill
from tracker.db.engine import open_engine
from tracker.services.register import Register


@pytest.fixture
def sample(register: Register) -> Sample:
    """Fill the test's register with two invented reports."""
    return fill(register)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Open an engine on a database that is not there yet."""
    engine = open_engine(tmp_path / "new.sqlite")
    yield engine
    engine.dispose()

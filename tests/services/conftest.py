from uuid import UUID

import pytest

from tests.builders import Sample, fill
from tracker.services.register import Register


@pytest.fixture
def sample(register: Register) -> Sample:
    """Fill the test's register with two invented reports."""
    return fill(register)


@pytest.fixture
def lamps(sample: Sample) -> UUID:
    """Give one body's item of a joint recommendation."""
    return sample.assignments["Lamps: NS2019/2"]


@pytest.fixture
def signals(sample: Sample) -> UUID:
    """Give the other body's item of it."""
    return sample.assignments["Signals: NS2019/2"]

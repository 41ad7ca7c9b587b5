import pytest

from tests.builders import Sample, fill
from tracker.services.register import Register


@pytest.fixture
def sample(register: Register) -> Sample:
    """Fill the test's register with two invented reports."""
    return fill(register)

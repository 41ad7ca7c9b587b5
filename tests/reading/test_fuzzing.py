"""Whatever is done to a document, it is read or refused in words. Longer runs: python -m tests.reading.fuzzing."""

import pytest

from tests.reading.fuzzing import case, read_case
from tests.reading.samples import SAMPLES

CASES = 40


@pytest.mark.parametrize("suffix", SAMPLES)
def test_a_damaged_document_is_read_or_refused_in_words(suffix: str) -> None:
    for number in range(CASES):
        read_case(suffix, case(suffix, number))


@pytest.mark.parametrize("suffix", SAMPLES)
def test_a_case_comes_out_the_same_each_time(suffix: str) -> None:
    assert case(suffix, 7) == case(suffix, 7)
    assert len({case(suffix, number) for number in range(CASES)}) > CASES * 3 // 4


@pytest.mark.parametrize("suffix", SAMPLES)
def test_the_sound_documents_hold_recommendations(suffix: str) -> None:
    assert all(read_case(suffix, sample) for sample in SAMPLES[suffix])

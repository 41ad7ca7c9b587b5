import pytest

from tracker.errors import BadInput
from tracker.reading.decoding import decode

SENTENCE = "The Governor’s garden – a “café” – should be weeded at Pont-y-pŵl."
WESTERN = "The Governor’s garden – a “café” – should be weeded. Its naïve façade cost £20. " * 20


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding), "report.txt") == SENTENCE


def test_windows_text_is_read() -> None:
    assert decode(WESTERN.encode("cp1252"), "report.txt") == WESTERN


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.7 and so on", "is a PDF under the name of a text file"),
        (b"PK\x03\x04 and so on", "Word document"),
        (b"The garden\x00\x01\x02", "is not a text file"),
        (SENTENCE.encode("utf-16-le"), "is not a text file"),
        (b"bell \x07 bell \x07", "is not a text file"),
        (b"\xff\xfea", "is damaged at byte"),
        (("é" * 50).encode() + b"\xff\xfe" + ("é" * 50).encode(), "cannot be read with certainty"),
        (bytes(range(0x80, 0x100)) * 4, "cannot be read with certainty"),
    ],
)
def test_what_is_not_readable_text_is_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(BadInput, match=says) as refusal:
        decode(data, "report.txt")
    assert str(refusal.value).count(".") == 2, "the file's suffix and the end of the sentence"


def test_a_stray_control_character_is_dropped() -> None:
    assert decode(("a" * 2000 + "\x02").encode(), "report.txt") == "a" * 2000

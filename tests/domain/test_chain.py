import hashlib

from tests.builders import fixed_id
from tracker.domain.chain import GENESIS, Seal, entry_hash, payload_hash, seal_of
from tracker.domain.facts import BookHead
from tracker.domain.language import Language

BOOK = fixed_id("book")


def test_an_entry_is_sealed_over_book_sequence_predecessor_and_salted_payload() -> None:
    sealed = payload_hash(b"salt", "ŵords")
    assert sealed == hashlib.sha256(b"salt" + "ŵords".encode()).hexdigest()
    expected = hashlib.sha256(f"{BOOK}\n1\n{GENESIS}\n{sealed}".encode()).hexdigest()
    assert entry_hash(BOOK, 1, GENESIS, sealed) == expected


def test_any_change_changes_the_hash() -> None:
    sealed = payload_hash(b"salt", "words")
    hashes = {
        entry_hash(BOOK, 1, GENESIS, sealed),
        entry_hash(fixed_id("other"), 1, GENESIS, sealed),
        entry_hash(BOOK, 2, GENESIS, sealed),
        entry_hash(BOOK, 1, "1" * 64, sealed),
        entry_hash(BOOK, 1, GENESIS, payload_hash(b"Salt", "words")),
        entry_hash(BOOK, 1, GENESIS, payload_hash(b"salt", "Words")),
    }
    assert len(hashes) == 6


def test_the_seal_of_one_book_is_its_head() -> None:
    assert seal_of([BookHead(BOOK, 7, "ab" * 32)], 7) == Seal(7, "ab" * 32)


def test_the_seal_of_several_books_follows_no_order_but_every_head() -> None:
    one, two = BookHead(BOOK, 7, "ab" * 32), BookHead(fixed_id("other"), 1, "cd" * 32)
    assert seal_of([one, two], 8) == seal_of([two, one], 8)
    assert seal_of([one, two], 8) != seal_of([one, BookHead(two.book, 2, two.hash)], 8)


def test_the_seal_is_printed_in_groups_with_the_number_of_records() -> None:
    assert str(Seal(1234, "0123456789abcdef" * 4)) == "1,234 dated records, 0123 4567 89ab cdef"
    assert str(Seal(1, "f" * 64)).startswith("1 dated record, ")


def test_a_seal_is_told_in_another_language() -> None:
    assert (
        Seal(212, "0123456789abcdef" * 4)
        .told(Language("cy", {"dated record": "cofnod"}))
        .startswith("212 cofnod, 0123 ")
    )

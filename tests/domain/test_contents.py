import pytest

from tracker.domain.contents import CONTENT_OF, RECORDING_ORDER, EntryKind, kind_of
from tracker.domain.facts import StoredFile
from tracker.domain.statements import NoteMade, Statement


def test_every_kind_has_its_content_and_back() -> None:
    assert CONTENT_OF.keys() == set(EntryKind)
    assert len(set(CONTENT_OF.values())) == len(CONTENT_OF)
    assert kind_of(NoteMade("A word")) is EntryKind.NOTE


def test_every_statement_has_its_turn_when_recorded_at_once() -> None:
    statements = {kind for kind, content in CONTENT_OF.items() if issubclass(content, Statement)}
    statements -= {EntryKind.DISPOSAL}  # which is recorded by itself alone
    assert set(RECORDING_ORDER) == {*statements, EntryKind.ACTION}
    assert len(RECORDING_ORDER) == len(set(RECORDING_ORDER))


def test_what_the_rules_judge_a_closing_by_comes_before_it() -> None:
    order = RECORDING_ORDER.index
    kinds = (EntryKind.RESPONSE, EntryKind.ACTION, EntryKind.TARGET, EntryKind.EVIDENCE, EntryKind.PROGRESS)
    followed = (*kinds, EntryKind.ASSESSMENT, EntryKind.NOTE, EntryKind.CLOSURE)
    assert sorted(followed, key=order) == list(followed)


def test_a_withdrawal_comes_first_so_that_what_replaces_is_judged_without_what_is_gone() -> None:
    assert RECORDING_ORDER[0] is EntryKind.CORRECTION


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("letter.PDF", "pdf"),
        ("letter", ""),
        ("archive.tar.gz", "gz"),
        ("letter.", ""),
        ("a.b/c", ""),
        ("minutes.ŵord", ""),
        ("long.abcdefghijkl", ""),
        (".hidden", "hidden"),
    ],
)
def test_a_kept_file_lies_under_its_hash_with_a_harmless_ending(name: str, suffix: str) -> None:
    stored = StoredFile("ab" * 32, name, 1)
    assert stored.suffix == suffix
    assert stored.place == f"ab/{'ab' * 32}" + (f".{suffix}" if suffix else "")

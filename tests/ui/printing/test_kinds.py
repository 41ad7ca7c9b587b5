"""The kinds of report, in words."""

from uuid import UUID

import pytest

from tracker.domain.position import ReportKind
from tracker.services.position import Scope
from tracker.ui.printing.kinds import KINDS, kind_name, lack_of

ONE = UUID(int=1)
DOSSIER = (
    "A recommendation dossier is about one recommendation; choose it in the list behind this window, then print again."
)


def test_every_kind_has_a_name_and_a_purpose() -> None:
    assert set(KINDS) == set(ReportKind)
    assert all(words.purpose.endswith(".") for words in KINDS.values())


def test_a_kind_that_is_not_known_is_called_as_it_was_kept() -> None:
    assert kind_name("brief") == "One-page brief"
    assert kind_name("scroll") == "scroll"


@pytest.mark.parametrize(
    ("kind", "scope", "sentence"),
    [
        (ReportKind.PROGRESS, Scope(), None),
        (ReportKind.ACTION_PLAN, Scope(publication=ONE), None),
        (ReportKind.RECOMMENDATION, Scope(recommendation=ONE), None),
        (
            ReportKind.ACTION_PLAN,
            Scope(body=ONE),
            "An action plan is about one inspection report; choose which one under “Covers”.",
        ),
        (
            ReportKind.FOLLOW_UP,
            Scope(),
            "A follow-up report is about one inspection report; choose which one under “Covers”.",
        ),
        (
            ReportKind.RECOMMENDATION,
            Scope(publication=ONE),
            DOSSIER,
        ),
    ],
)
def test_what_lacks_is_said_in_a_sentence(kind: ReportKind, scope: Scope, sentence: str | None) -> None:
    assert lack_of(kind, scope) == sentence

import pytest

from tests.reading.documents import wordbook
from tracker.reading.stems import StemForm, is_trusted, stem_of


@pytest.mark.parametrize(
    ("words", "subject", "form"),
    [
        ("NOMS should:", "NOMS", StemForm.SHOULD),
        ("HM Prison Service should ensure that:", "HM Prison Service", StemForm.SHOULD),
        ("Probation Trusts should work to keep them informed by:", "Probation Trusts", StemForm.SHOULD),
        ("The Board must:", "The Board", StemForm.SHOULD),
        ("We recommended that NOMS:", "NOMS", StemForm.RECOMMEND),
        ("We further recommended that NOMS works with sellers to ensure that:", "NOMS", StemForm.RECOMMEND),
        ("We recommend that the Home Office should:", "the Home Office", StemForm.RECOMMEND),
        ("The Committee recommends that NASA", "NASA", StemForm.RECOMMEND),
        ("It is recommended that:", "", StemForm.RECOMMEND),
        ("To the Home Office:", "the Home Office", StemForm.HEADING),
        ("For prison governors:", "prison governors", StemForm.HEADING),
        ("To Spade Works:", "Spade Works", StemForm.HEADING),
        ("Ministry of Justice:", "Ministry of Justice", StemForm.HEADING),
    ],
)
def test_lead_ins_are_read(words: str, subject: str, form: StemForm) -> None:
    stem = stem_of(words, headline=False, wordbook=wordbook())
    assert stem is not None
    assert (stem.subject, stem.form) == (subject, form)


@pytest.mark.parametrize(
    "words",
    [
        "In custodial settings, we focused on the following areas:",
        "This will explore how we might:",
        "In working to our purpose we:",
        "Inspectors found that:",
        "They should:",
        "We asked what staff should do:",
        "The shed should be locked.",
        "For information:",
        "VI. SHED ABUSES:",
    ],
)
def test_other_lead_ins_are_not(words: str) -> None:
    stem = stem_of(words, headline=False, wordbook=wordbook())
    assert stem is None or not is_trusted(stem, wordbook())


def test_a_heading_may_lead_in_without_a_colon() -> None:
    assert stem_of("The Board should ensure that", headline=True, wordbook=wordbook()) is not None
    assert stem_of("The Board should ensure that", headline=False, wordbook=wordbook()) is None
    assert stem_of("For probation providers", headline=True, wordbook=wordbook()) is not None


def test_only_a_body_or_the_word_recommend_speaks_for_itself() -> None:
    trusted = stem_of("The Home Office and the Ministry of Justice should:", headline=False, wordbook=wordbook())
    assert trusted is not None
    assert is_trusted(trusted, wordbook())
    plan = stem_of("Good plans should:", headline=False, wordbook=wordbook())
    assert plan is not None
    assert not is_trusted(plan, wordbook())


def test_the_past_is_noticed() -> None:
    stem = stem_of("We recommended that NOMS:", headline=False, wordbook=wordbook())
    assert stem is not None
    assert stem.past

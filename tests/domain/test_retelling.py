from tracker.domain.language import ENGLISH, Language
from tracker.domain.retelling import retold, retold_finding, retold_grounds

WELSH = Language(
    "cy",
    {
        "June": "Mehefin",
        "none": "dim",
        "In progress": "Ar waith",
        "“{words}” (no date)": "“{words}” (dim dyddiad)",
        "On the scale “{scale}”": "Ar y raddfa “{scale}”",
        "agreed by {name}": "cytunwyd gan {name}",
        "verified by {checker} ({report})": "dilyswyd gan {checker} ({report})",
    },
)


def test_days_and_promises_are_told_again() -> None:
    assert retold("30 June 2019", WELSH) == "30 Mehefin 2019"
    assert retold("30 June 2019 (“Summer”)", WELSH) == "30 Mehefin 2019 (“Summer”)"
    assert retold("“When lamps allow” (no date)", WELSH) == "“When lamps allow” (dim dyddiad)"


def test_fixed_words_are_told_again_and_others_stay() -> None:
    assert [retold(words, WELSH) for words in ("In progress", "none", "Signals Board", "")] == [
        "Ar waith",
        "dim",
        "Signals Board",
        "",
    ]
    assert retold("30 June 2019 at noon", WELSH) == "30 June 2019 at noon"


def test_grounds_are_told_again_and_reasons_in_own_words_stay() -> None:
    told = "The lamps {all} stand; verified by Ann Reader (Letter of May); agreed by the board"
    assert retold_grounds(told, WELSH) == (
        "The lamps {all} stand; dilyswyd gan Ann Reader (Letter of May); cytunwyd gan the board"
    )


def test_a_finding_keeps_its_words_and_its_scale() -> None:
    assert retold_finding("In progress (on the scale “Lamps”)", WELSH) == "In progress (Ar y raddfa “Lamps”)"
    assert (retold_finding("none", WELSH), retold_finding("In progress", WELSH)) == ("dim", "In progress")


def test_in_english_all_of_it_stays() -> None:
    told = ("30 June 2019", "“When lamps allow” (no date)", "In progress", "Lit; agreed by {name}")
    assert tuple(retold(one, ENGLISH) for one in told) == told
    assert tuple(retold_grounds(one, ENGLISH) for one in told) == told

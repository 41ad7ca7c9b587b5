import pytest

from tests.reading.documents import wordbook
from tracker.reading.bodies import is_body, leading_body, split_bodies


@pytest.mark.parametrize(
    ("phrase", "bodies"),
    [
        ("HM Prison and Probation Service", ["HM Prison and Probation Service"]),
        ("His Majesty’s Courts and Tribunals Service", ["His Majesty’s Courts and Tribunals Service"]),
        ("Department of Health and Social Care", ["Department of Health and Social Care"]),
        ("NPS divisions and HM Prison Service", ["NPS divisions", "HM Prison Service"]),
        ("Prisons and Probation Trusts", ["Prisons", "Probation Trusts"]),
        ("The Home Office and the Ministry of Justice", ["The Home Office", "the Ministry of Justice"]),
        (
            "The Department of Health and NHS England (Health and Justice)",
            ["The Department of Health", "NHS England (Health and Justice)"],
        ),
        (
            "The Home Office, HM Prison and Probation Service, and police forces",
            ["The Home Office", "HM Prison and Probation Service", "police forces"],
        ),
        ("HMPPS/NHS England", ["HMPPS", "NHS England"]),
        ("Both HMPPS and the Youth Justice Board", ["HMPPS", "the Youth Justice Board"]),
        ("The Minister and/or the Department", ["The Minister", "the Department"]),
        ("The Department and where appropriate the Post Office", ["The Department", "the Post Office"]),
        ("The Police and Crime Commissioner", ["The Police and Crime Commissioner"]),
        ("The Spade and Rake Service", ["The Spade and Rake Service"]),
        ("Probation Trusts, working with local councils", ["Probation Trusts"]),
        ("The Board in conjunction with the Trust", ["The Board"]),
        ("The Office of Sheds, Spades and Rakes", ["The Office of Sheds, Spades and Rakes"]),
        ("the Department, Fujitsu and the Post Office", ["the Department", "Fujitsu", "the Post Office"]),
        ("Federal regulators and its contractors", ["Federal regulators", "its contractors"]),
    ],
)
def test_a_phrase_is_split_where_a_new_body_begins(phrase: str, bodies: list[str]) -> None:
    found = split_bodies(phrase, wordbook("sheds spades rakes spade"))
    assert list(found.bodies) == bodies
    assert found.doubts == ()


@pytest.mark.parametrize("phrase", ["Widgets and Sprockets", "The Department for Sheds and Probation"])
def test_where_one_or_two_is_unclear_there_is_a_doubt(phrase: str) -> None:
    found = split_bodies(phrase, wordbook())
    assert found.bodies == (phrase,)
    assert found.doubts == (f"It is not certain whether “{phrase}” is one body or several.",)


@pytest.mark.parametrize(
    "phrase", ["NASA", "the governor", "Federal banking regulators", "Chief Executive of NOMS", "the Administrator"]
)
def test_bodies_are_known_by_name_or_head(phrase: str) -> None:
    assert is_body(phrase, wordbook())


@pytest.mark.parametrize("phrase", ["a good process", "the plan", "", "All claimants in the scheme", "More"])
def test_things_are_no_bodies(phrase: str) -> None:
    assert not is_body(phrase, wordbook())


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("NOMS works with sellers", "NOMS"),
        ("the Ministry of Justice and the Home Office consult on it", "the Ministry of Justice and the Home Office"),
        ("the Minnesota Unit (1) update it", "the Minnesota Unit"),
        ("hire firms", "hire firms"),
    ],
)
def test_a_body_ends_where_its_verb_begins(words: str, body: str) -> None:
    assert leading_body(words)[0] == body

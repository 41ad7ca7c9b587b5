import pytest

from tests.reading.documents import document
from tracker.reading import recognise
from tracker.reading.names import Gazetteer


@pytest.mark.parametrize(
    "phrase", ["HOME OFFICE", "the Home Office:", "All prisons", "HM Prison  Service", "NPS", "cafcass"]
)
def test_built_in_names_are_known_in_any_case(phrase: str) -> None:
    assert Gazetteer.built_in().knows(phrase)


def test_a_name_of_capitals_alone_is_known_only_so() -> None:
    names = Gazetteer(["IT"])
    assert names.knows("IT")
    assert not names.knows("it")


def test_names_are_added_to_the_built_in_ones() -> None:
    names = Gazetteer(["Sheds and Spades Board", "Children’s Gardens, Parks and Beds"])
    assert names.knows("the sheds and spades board")
    assert names.knows("Home Office")
    assert list(names.joined_within("the Children's Gardens, Parks and Beds and the Home Office")) == [(4, 38)]
    assert not Gazetteer.built_in().knows("Sheds and Spades Board")


def test_an_empty_name_is_no_name() -> None:
    assert not Gazetteer(["", " "]).knows("")


REPORT = """Widgets and Sprockets should:

- oil the shears

The Gardeners should lock the shed.
"""


def test_a_body_of_the_register_is_one_although_its_name_holds_an_and() -> None:
    text = "# Recommendations\n\n" + REPORT
    (unsure,) = recognise(document(text)).formal
    assert unsure.doubts
    (sure,) = recognise(document(text), known=["Widgets and Sprockets"]).formal
    assert sure.addressees == ("Widgets and Sprockets",)
    assert sure.doubts == ()


def test_a_lead_in_to_a_body_of_the_register_is_trusted_outside_a_section() -> None:
    assert recognise(document(REPORT)).formal == ()
    assert len(recognise(document(REPORT), known=["Widgets and Sprockets"]).formal) == 1


def test_an_inspectorate_of_the_register_is_a_publisher() -> None:
    cover = "# Sheds at night\n\nAn inspection by the Shed Inspectorate of Upper Garden\n\nJuly 2019\n"
    assert recognise(document(cover)).publication.publishers == ()
    found = recognise(document(cover), known=["Upper Garden", "Shed Inspectorate of Upper Garden"])
    assert found.publication.publishers == ("Shed Inspectorate of Upper Garden",)

import pytest

from tests.reading.documents import ANNUAL, PRESS_NOTICE, THEMATIC, read_text
from tracker.domain.proposal import PublicationRead


def publication(text: str) -> PublicationRead:
    return read_text(text).publication


def test_a_thematic_report_says_what_it_is() -> None:
    assert publication(THEMATIC) == PublicationRead(
        "The care of garden tools in custody",
        ("HM Inspectorate of Prisons", "HM Inspectorate of Probation"),
        "2021-03",
        "thematic",
    )


def test_an_annual_report_says_what_it_is() -> None:
    assert publication(ANNUAL) == PublicationRead(
        "HM Inspectorate of Probation Annual Report 2017–18", ("HM Inspectorate of Probation",), "2018-07", "annual"
    )


def test_a_press_notice_says_what_it_is() -> None:
    assert publication(PRESS_NOTICE) == PublicationRead(
        "Inspectors praise allotments", ("HM Inspectorate of Probation",), None, "press notice"
    )


@pytest.mark.parametrize(
    ("cover", "kind"),
    [
        ("Follow-up inspection of sheds", "follow-up"),
        ("Sheds: aggregate report", "aggregate"),
        ("A joint inspection of sheds", "joint"),
        ("An unannounced inspection of HMP Shed", "inspection"),
        ("Sheds of the world", None),
    ],
)
def test_the_kind_stands_on_the_cover(cover: str, kind: str | None) -> None:
    assert publication(f"# {cover}\n").kind == kind


def test_her_majestys_is_hm() -> None:
    assert publication("# Sheds\n\nPublished by Her Majesty's Inspectorate of Prisons\n").publishers == (
        "HM Inspectorate of Prisons",
    )


def test_a_copyright_year_stands_in_for_a_date() -> None:
    assert publication("# Sheds\n\n© Crown copyright 2019\n").published == "2019"


def test_dates_numbers_and_headings_are_no_titles() -> None:
    assert publication("Report (A-07-04112)\n\n11-19-2008\n\nExecutive summary\n\nSheds\n").title == "Sheds"


def test_an_announcement_of_recommendations_ends_the_cover() -> None:
    found = publication("Recommendations\n\nBy 31 December 2023, the Board should dig.\n")
    assert found == PublicationRead()


@pytest.mark.parametrize(
    ("front", "publisher"),
    [
        ("Published by the Sheds Office, Upper Street", "Sheds Office"),
        ("Published by the Office for Hoes, Rakes and Sheds in 2019", "Office for Hoes, Rakes and Sheds"),
        ("© Gardens Ombudsman 2019", "Gardens Ombudsman"),
        ("Copyright 2019 Council of Gardens", "Council of Gardens"),
        ("Issued by: Garden Safety Board", "Garden Safety Board"),
    ],
)
def test_a_publisher_that_is_not_known_is_named_by_the_front(front: str, publisher: str) -> None:
    assert publication(f"# Sheds at night\n\n{front}\n").publishers == (publisher,)


@pytest.mark.parametrize("front", ["© Crown copyright 2019", "Published by Jo Hoe", "Published by 2019", "© 2019"])
def test_rights_and_persons_are_no_publishers(front: str) -> None:
    assert publication(f"# Sheds at night\n\n{front}\n").publishers == ()

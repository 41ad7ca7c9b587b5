"""The fields about the report: what they say beneath, what they refuse, what they give."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.keys import write
from tracker.services.intake import PublicationDetails
from tracker.ui.desk_context import Context
from tracker.ui.intake.publication_form import PublicationForm

READ = PublicationDetails("Family contact", ("HM Inspectorate of Prisons",), "2021-03", "FC2021", "thematic")


@pytest.fixture
def form(context: Context, qtbot: QtBot) -> PublicationForm:
    made = PublicationForm(context.theme, date(2026, 11, 22))
    qtbot.addWidget(made)
    made.load(READ, {"SO2019": "An earlier report"}, "A. Clerk")
    return made


def told(field: QLineEdit) -> str:
    holder = field.parentWidget()
    assert holder is not None
    return [label.text() for label in holder.findChildren(QLabel)][-1]


def retype(field: QLineEdit, text: str) -> None:
    field.selectAll()
    write(field, text)


def test_what_was_read_is_shown_and_given_back(form: PublicationForm) -> None:
    assert form.published.text() == "March 2021"
    assert form.details() == READ
    assert form.first_fault() is None
    assert not form.is_changed()


def test_a_date_is_said_in_words_beneath(form: PublicationForm) -> None:
    retype(form.published, "24/1/2019")
    assert told(form.published) == "24 January 2019"
    assert form.details().published == "2019-01-24"
    assert form.is_changed()


def test_a_day_that_does_not_exist_is_told(form: PublicationForm) -> None:
    retype(form.published, "31/2/2019")
    assert "not a day of the calendar" in told(form.published)
    assert form.first_fault() == (form.published, told(form.published))


def test_a_report_may_have_no_date(form: PublicationForm) -> None:
    form.published.clear()
    assert form.first_fault() is None
    assert form.details().published is None


@pytest.mark.parametrize("code", ["so2019", "SO 2019", "SO/2019"])
def test_a_code_must_be_one_word_and_new(form: PublicationForm, code: str) -> None:
    retype(form.code, code)
    fault = form.first_fault()
    assert fault is not None
    assert fault[0] is form.code
    assert told(form.code) == fault[1]


def test_the_reference_is_shown_by_example_unless_the_code_is_at_fault(form: PublicationForm) -> None:
    form.tell_reference("FC2021/1")
    assert told(form.code) == "References such as FC2021/1"
    form.code.clear()
    form.tell_reference("/1")
    assert "needed" in told(form.code)


def test_publishers_stand_between_commas(form: PublicationForm) -> None:
    retype(form.publishers, "HM Inspectorate of Probation,  HMICFRS , ")
    assert form.details().publishers == ("HM Inspectorate of Probation", "HMICFRS")


def test_a_title_and_a_name_are_needed(form: PublicationForm) -> None:
    form.person.clear()
    assert form.first_fault() == (form.person, "Who takes the report in must be named.")
    form.title.clear()
    assert form.first_fault() == (form.title, "The report needs a title.")

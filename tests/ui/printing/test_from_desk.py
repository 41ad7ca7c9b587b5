"""Where somebody stood on the desk."""

from datetime import date
from uuid import UUID

from tests.ui.rows import TODAY
from tracker.domain.status import Status
from tracker.services.position import Scope
from tracker.ui.filters import Filters, Named, View
from tracker.ui.printing.from_desk import FromDesk, list_scope, list_words

BODY, REPORT = Named(UUID(int=1), "Lamps"), Named(UUID(int=2), "NS2019")


def test_a_list_that_is_not_narrowed_is_everything() -> None:
    assert list_scope(Filters(), TODAY, as_now=False) == Scope()
    assert list_words(Filters(), TODAY) == "Nothing is filtered out."


def test_a_list_of_one_body_is_the_scope_of_that_body_so_that_their_reports_follow_each_other() -> None:
    assert list_scope(Filters(body=BODY), TODAY, as_now=False) == Scope(body=BODY.id)


def test_the_order_of_a_list_and_what_was_known_are_no_part_of_a_scope() -> None:
    past = Filters(view=View.UNVERIFIED, day=date(2019, 5, 1), known_then=True, descending=True)
    scope = list_scope(past, TODAY, as_now=True)
    assert scope.words == ("status “Closed unverified”",)
    assert scope.only is not None
    assert (scope.only.status, scope.only.as_known, scope.only.as_now) == (Status.UNVERIFIED, None, True)


def test_what_is_on_screen_is_told_in_words() -> None:
    filters = Filters(body=BODY, publication=REPORT, theme="Light", search="oil", view=View.OPEN)
    told = "Body: Lamps; Report: NS2019; Theme: Light; open items; with the words “oil”"
    assert list_words(filters, TODAY) == told


def test_the_report_that_was_looked_at_is_the_one_of_the_list() -> None:
    assert FromDesk(Filters(publication=REPORT)).publication == REPORT.id
    assert FromDesk().publication is None

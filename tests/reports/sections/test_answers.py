from tests.reports.plans import answer, covered, planned
from tests.reports.positions import Given, item
from tests.reports.test_action_plan import printed
from tracker.domain.scales import Response


def test_the_answers_are_explained_and_counted_and_reconcile() -> None:
    told = printed(planned()).text
    assert "Agreed The body agrees with all of it, and says what it will do, who answers for that, by when. 1" in told
    assert "which part, and why not the rest. 3 Not agreed" in told
    assert "No answer yet Nothing has been answered. 1 All items 7" in told


def test_reasons_for_not_agreeing_are_counted_by_category() -> None:
    told = printed(planned()).text
    reasons = "Commissioning 0 Policy 0 Operational NR2019/3 1 Affordability NR2019/4 1 All not agreed 2"
    assert reasons in told


def test_a_refusal_without_a_category_is_counted_apart() -> None:
    silent = Given(response=Response.NOT_AGREED, history=(answer(Response.NOT_AGREED),))
    assert "No reason of these NR2019/1 1 All not agreed 1" in printed(covered([item(silent)])).text


def test_no_refusal_needs_no_reasons() -> None:
    assert "Reasons for not agreeing" not in printed(covered([item(Given())])).text

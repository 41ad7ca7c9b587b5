"""The JSON shape of one recommendation: what stands around its items."""

from pathlib import Path
from uuid import UUID

from tests.cli.conftest import Desk
from tracker.domain.facts import AssignmentFacts
from tracker.domain.scales import LinkKind, Role
from tracker.domain.statements import AssessmentMade
from tracker.services.detail import recommendation
from tracker.services.keeping import Kept, keep
from tracker.services.links import keep_links
from tracker.services.listing import find_publication
from tracker.services.publications import assess_report
from tracker.services.register import Register, open_register


def _id(register: Register, ref: str) -> UUID:
    return recommendation(register, ref, register.outside.today())[0].row.recommendation_id


def test_links_and_the_chain_are_told_from_both_ends(desk: Desk, home: Path) -> None:
    with open_register(desk.register, home=home) as register:
        first, second = _id(register, "DK2019/1"), _id(register, "DK2019/2")
        keep_links(register, second, LinkKind.REPEATS, [first], "A clerk")
        keep_links(register, second, LinkKind.TRACKED_IN, [], "A clerk", words="The estate plan")
    early, late = (desk.shown(ref)["recommendation"] for ref in ("DK2019/1", "DK2019/2"))
    assert [(link["kind"], link["is_from_here"], link["ref"]) for link in early["links"]] == [
        ("repeats", False, "DK2019/2")
    ]
    assert [(link["ref"], link["words"]) for link in late["links"]] == [("DK2019/1", None), (None, "The estate plan")]
    assert early["chain"] == late["chain"]
    assert (early["chain"]["first_said"], early["chain"]["refs"]) == ("2019-01-24", ["DK2019/1", "DK2019/2"])
    assert "Said 2 times since 24 January 2019" in desk.told()
    assert "Is repeated by: DK2019/2 (Doors and keys, 24 January 2019)" in desk.told()
    assert "Is tracked in the plan: The estate plan" in desk.told("DK2019/2")


def test_what_repeats_nothing_has_no_chain(desk: Desk) -> None:
    assert desk.shown()["recommendation"]["chain"] is None


def test_an_assessment_of_the_whole_report_is_told_with_each_of_its_items(desk: Desk, home: Path) -> None:
    with open_register(desk.register, home=home) as register:
        report = find_publication(register, "DK2019").id
        said = AssessmentMade("Overall lack of progress", citation="A press notice", text="Eight were made again.")
        today = register.outside.today()
        assess_report(register, report, said, today, "HM Inspectorate of Prisons", "A clerk")
    (told,) = desk.shown("DK2019/2")["recommendation"]["report_assessments"]
    assert (told["kind"], told["value"], told["by"]) == (
        "assessment", "Overall lack of progress", "HM Inspectorate of Prisons",
    )  # fmt: skip
    assert "Assessments of the whole report, newest first:" in desk.told()
    assert desk.row()["assessment"] is None


def test_the_bodies_of_a_joint_recommendation_have_an_overall_status_and_roles(desk: Desk, home: Path) -> None:
    with open_register(desk.register, home=home) as register:
        row = recommendation(register, "DK2019/3", register.outside.today())[0].row
        facts = AssignmentFacts(row.recommendation_id, row.body_id, row.addressee, Role.LEAD)
        keep(register, [Kept(facts, row.id)], "A clerk")
    desk.recorded("--progress", "In progress", ref="DK2019/3", body="NPS divisions")
    assert desk.shown("DK2019/3")["recommendation"]["overall_status"] == "No response yet"
    assert [a["role"] for a in desk.assignments("DK2019/3")] == ["Lead", None]
    assert "Overall status: No response yet" in desk.told("DK2019/3")
    assert "HM Prison Service: DK2019/3, lead body" in desk.told("DK2019/3")
    assert "Overall status" not in desk.told("DK2019/1")


def test_what_contradicts_itself_stands_with_the_way_to_mend_it(desk: Desk) -> None:
    desk.recorded("--response", "Agreed")
    row = desk.row()
    assert [one["contradiction"] for one in row["mending"]] == row["contradictions"]
    assert row["mending"][0]["mend"].startswith("Record an action")
    assert "Contradicts itself: The body agrees, but no action says what it will do. To mend it: Record an action" in (
        desk.told()
    )


def test_before_it_was_taken_in_it_was_not_known(desk: Desk) -> None:
    ran = desk._run("show", "DK2019/1", "--register", desk.register, "--as-known", "2019-09-01")
    assert (ran.code, ran.out) == (2, "")
    assert "DK2019/1 was not in this register yet on that day" in ran.err

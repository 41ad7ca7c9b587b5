from dataclasses import replace
from datetime import date

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, evidence, item, line, position, told_history, withdrawn
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import NoteMade, ProgressReported, TargetSet


def test_an_item_tells_where_it_comes_from() -> None:
    told = printed(position([Given(priority=True, addressee="The Signals Bd")])).text
    assert "NR2019/1 · The Signals Bd" in told
    source = (
        "A night inspection of the railway signal boxes, Inspectorate of Signals and Inspectorate of Lamps, "
        "January 2019; recommendation 1; page 13, line 205; a priority; counted under Signals Board."
    )
    assert source in told
    assert "The Signals Board should ensure that: every lamp is lit before the first train of the evening" in told


def test_an_item_tells_where_it_stands() -> None:
    moved = Given(
        response=Response.AGREED,
        progress=Progress.PARTLY_COMPLETE,
        target=date(2019, 12, 31),
        first_target=date(2019, 6, 30),
        slips=2,
        target_words="by the end of 2019",
    )
    told = printed(position([moved])).text
    assert "31 December 2019 Printed as “by the end of 2019” First date 30 June 2019" in told
    assert "Moved later twice; 184 days after the first date" in told
    assert "Partly complete Due in more than 45 days" in told


def test_an_item_that_awaits_a_check_tells_for_how_long() -> None:
    waiting = Given(progress=Progress.COMPLETE, progress_on=date(2019, 9, 10))
    assert "Reported complete, awaiting check Awaiting a check for 20 days" in printed(position([waiting])).text


def test_a_body_is_named_twice_only_where_its_names_differ() -> None:
    assert "counted under" not in printed(position([Given(addressee="The Signals Board")])).text


def test_words_that_name_no_day_are_kept() -> None:
    assert "“Ongoing” Words that name no day" in printed(position([Given(target_words="Ongoing")])).text


def test_the_whole_history_is_printed_with_who_and_when() -> None:
    told = printed(position([Given(history=told_history(1))])).text
    assert "15 February 2019 Response: Agreed Signals Board We shall light every lamp by dusk." in told
    assert "Reported: in progress Signals Board; recorded by P. Clerk on 9 April 2019" in told
    assert "Reason: The lamps were delivered late. Agreed by Chief Inspector of Lamps." in told
    assert "Evidence: Photographs of the boxes (describes 28 May 2019)" in told
    assert "File boxes, at dusk.zip, 24 kB, OFFICIAL" in told
    assert "on the Ŵern line." in told


def test_what_was_withdrawn_is_printed_as_withdrawn() -> None:
    report = withdrawn(line(ProgressReported(Progress.COMPLETE, "All done."), date(2019, 5, 2)), "Said of another box")
    target = withdrawn(line(TargetSet(date(2019, 6, 30)), date(2019, 2, 15)), "Never promised", "Chief Inspector")
    told = printed(position([Given(history=[report, target])])).text
    assert "Withdrawn: Reported complete" in told
    assert "Withdrawn by A. Registrar on 12 May 2019. Reason: Said of another box. All done." in told
    assert "Withdrawn promise: Target date 30 Jun" in told
    assert "Reason: Never promised. Agreed by Chief Inspector." in told


def test_nothing_recorded_is_said() -> None:
    assert "Nothing was recorded up to 30 September 2019." in printed(position([Given()])).text


def test_nothing_recorded_never_stands_alone_on_the_next_page() -> None:
    for lines in range(60):
        item = Given(item="\n".join(f"the lamp of box {number}" for number in range(lines)))
        paper = printed(position([item]))
        page = next(page.text for page in paper.pages if "Nothing was recorded" in page.text)
        assert "No target date" in page


def test_internal_notes_are_printed_only_when_asked_for() -> None:
    asked = position([Given(history=[line(NoteMade("For all.", "Not for all."), date(2019, 3, 3))])])
    assert "Not for all." not in printed(asked).text
    assert "For all. Internal note: Not for all." in printed(asked, include_internal=True).text


def test_markup_in_notes_is_printed_as_it_is() -> None:
    history = [line(NoteMade("<b> & </para> &amp; <a href='x'>"), date(2019, 3, 3))]
    assert "<b> & </para> &amp; <a href='x'>" in printed(position([Given(history=history)])).text


def test_marked_evidence_shows_its_marking() -> None:
    marked = line(evidence("Rota", "rota.xlsx", date(2019, 5, 1), "RESTRICTED"), date(2019, 6, 3))
    assert "File rota.xlsx, 24 kB, RESTRICTED" in printed(position([Given(history=[marked])])).text


def test_what_an_item_is_to_others_is_told_under_its_words() -> None:
    linked = replace(item(Given()), links=("Repeats NR2012/4", "Tracked in the plan for the north."))
    told = printed(replace(position(), items=(linked,))).text
    assert "of the evening Repeats NR2012/4. Tracked in the plan for the north. Response" in told

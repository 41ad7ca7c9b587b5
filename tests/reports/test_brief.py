import io
import re
from dataclasses import replace
from datetime import date, timedelta

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reports.conformance import PROFILES, faults
from tests.reports.listener import heard
from tests.reports.paper_reader import Paper, read
from tests.reports.periods import late, moving_position, previous
from tests.reports.positions import AS_AT, SOURCE, Given, board_position, item, line, position
from tracker.domain.language import ENGLISH, Language
from tracker.domain.markings import Marking
from tracker.domain.position import Coverage, Position, PositionItem, Restated
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import NoteMade, ProgressReported, TargetSet
from tracker.domain.status import Status
from tracker.reports.brief import typeset_brief


def printed(made: Position, say: Language = ENGLISH, *, include_internal: bool = False) -> Paper:
    return read(typeset_brief(replace(made, internal_notes=include_internal), say))


@pytest.fixture(scope="module")
def board() -> Paper:
    return printed(moving_position())


def test_it_is_one_page_with_its_marking_and_seal(board: Paper) -> None:
    (page,) = board.pages
    assert page.top.splitlines()[0] == page.bottom.splitlines()[-1] == "OFFICIAL-SENSITIVE – COMMERCIAL"
    assert "Seal: 212 dated records, 9f41 c7a0 52be 1234 Page 1 of 1" in page.bottom


@pytest.mark.parametrize("profile", PROFILES)
def test_it_conforms_to_the_standards_for_everyone_and_for_archives(profile: str) -> None:
    assert faults(typeset_brief(moving_position(), ENGLISH), profile) == []


def test_a_listener_hears_its_figures_by_name_and_its_chart_in_full() -> None:
    told = heard(typeset_brief(moving_position(), ENGLISH))
    assert told[0] == "Heading level 1: Recommendations in brief"
    figures = "Items as at 30 Sep 2019 | Made 42 | Open 30 | Overdue 8 | Awaiting check 3 | Closed in period 7"
    assert figures in "\n".join(told)
    (chart,) = [words for words in told if words.startswith("Figure")]
    assert chart.endswith("Rheilffordd Llŷn: Overdue 2, To check 1, In progress 2, No progress yet 3.")


def test_it_tells_what_it_covers_and_where_the_rest_is(board: Paper) -> None:
    assert board.text.startswith("Recommendations in brief As at 30 September 2019 · everything in the register")
    assert board.text.endswith("see the progress report.")
    narrowed = replace(board_position(), coverage=Coverage("Signals Board", SOURCE, theme="Lamps"), number=7)
    text = printed(narrowed).text
    assert text.startswith("Recommendations in brief: Signals Board Report 7 · as at 30 September 2019")
    assert "Made in “A night inspection of the railway signal boxes”, January 2019 · Theme: Lamps" in text


def test_the_outline_leads_to_each_part(board: Paper) -> None:
    parts = ["What is late, and why", "Where it stands, by body", "Decisions asked for"]
    assert [title for title, _ in board.outline] == ["Recommendations in brief", *parts]


def test_it_tells_what_is_asked_with_the_items_it_is_asked_for(board: Paper) -> None:
    assert "Agree a date: NR2019/5, NR2019/7, NR2019/10, NR2019/12 and 1 more." in board.text
    assert "Escalate: NR2019/4, NR2019/14 and NR2019/151." in board.text
    nothing = printed(position([Given(progress=Progress.IN_PROGRESS)]))
    assert "No decision is asked for." in nothing.text
    assert "No open item is past its target date." in nothing.text


def test_what_is_not_in_it_and_what_was_said_otherwise_is_told() -> None:
    restated = (Restated("NR2019/3", "Signals Board", "Status", "In progress", "Not started"),)
    made = replace(moving_position(), withheld=3, previous=replace(previous(), restated=restated))
    text = printed(made).text
    assert "Marked higher than this brief, and not in it: 3 items." in text
    assert "What was recorded later changes what the last report said: 1 fact." in text


def test_an_empty_position_prints_a_truthful_brief() -> None:
    text = printed(position()).text
    assert "As at 30 September 2019, there is no recommendation to tell of." in text
    assert "What is late" not in text


def test_an_embargo_is_stamped_and_the_file_tells_its_title_and_day() -> None:
    paper = printed(replace(board_position(2), embargo=date(2020, 1, 24)))
    assert "Embargoed until 24 January 2020" in paper.pages[0].top
    assert paper.metadata["Title"] == "Recommendations in brief"
    assert paper.metadata["Subject"] == "Recommendations in brief as at 30 September 2019"
    assert paper.fonts == {("NotoSans-Regular", True), ("NotoSans-SemiBold", True)}


def test_the_fixed_words_are_said_in_the_language_of_the_report() -> None:
    welsh = Language("cy", {"Recommendations in brief": "Argymhellion yn gryno", "Overdue": "Hwyr"})
    pdf = typeset_brief(board_position(), welsh)
    assert "Argymhellion yn gryno" in read(pdf).text
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.Root.Lang == "cy"


def test_the_same_position_gives_the_same_bytes() -> None:
    assert typeset_brief(moving_position(), ENGLISH) == typeset_brief(moving_position(), ENGLISH)


def test_internal_notes_are_printed_only_where_asked_for() -> None:
    told = ProgressReported(Progress.IN_PROGRESS, "Half of them hang.", "The foundry has not been paid.")
    history = [line(TargetSet(date(2019, 6, 30)), date(2019, 2, 1)), line(told, date(2019, 9, 1))]
    made = position([Given(target=date(2019, 6, 30), history=history)])
    assert "The foundry" not in printed(made).text
    assert "Internal note: The foundry has not been paid." in printed(made, include_internal=True).text


def test_much_is_cut_by_words_and_what_is_left_out_is_counted() -> None:
    many = [late(n, 30 + n, f"Board {n} " + "of the northern lines " * 20, told="word " * 10_000) for n in range(60)]
    paper = printed(replace(moving_position(), items=tuple(many)))
    assert len(paper.pages) == 1
    assert len(re.findall(r"NR2019/\d+ Board", paper.text)) == 5
    assert "And 55 more; see the progress report." in paper.text
    assert "Others (" in paper.text
    assert "word word word …" in paper.text


@pytest.mark.parametrize("descriptors", [10, 30, 50, 70])
def test_under_a_long_marking_fewer_late_items_are_told_and_none_is_lost(descriptors: int) -> None:
    marking = Marking("OFFICIAL-SENSITIVE", tuple(f"Descriptor number {number}" for number in range(descriptors)))
    (page,) = printed(replace(moving_position(), marking=marking)).pages
    told = len(re.findall(r"^NR2019/\d+$", page.text, re.MULTILINE))
    assert told < 5
    assert "8 of them overdue" in " ".join(page.text.split())
    assert f"And {8 - told} more" in page.text or not told


texts = st.text(max_size=60) | st.sampled_from(
    ["", "W" * 400, "<b>&</para>", "مرحبا " * 30, "👍🏽" * 40, "long " * 300]
)
days = st.none() | st.integers(-400, 60).map(lambda number: AS_AT + timedelta(days=number))


@st.composite
def invented(draw: st.DrawFn) -> PositionItem:
    """Return an item with words of every kind and length."""
    told = ProgressReported(Progress.IN_PROGRESS, draw(texts), draw(texts))
    moved = TargetSet(AS_AT, reason=draw(texts), agreed_by=draw(texts))
    status = draw(st.none() | st.sampled_from(Status))
    made = Given(
        number=draw(st.integers(1, 10**6)),
        body=draw(texts),
        item=draw(texts),
        response=draw(st.none() | st.sampled_from(Response)),
        progress=draw(st.none() | st.sampled_from(Progress)),
        status=status,
        target=draw(days),
        first_target=draw(days),
        slips=draw(st.integers(0, 4)),
        history=[line(moved, AS_AT), line(told, AS_AT, by=draw(texts)), line(NoteMade(draw(texts)), AS_AT)],
        row={"ref": draw(texts)},
    )
    return item(made)


@settings(max_examples=40, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(invented(), max_size=30), texts, texts, st.booleans())
def test_it_stays_one_page_whatever_there_is_to_tell(
    items: list[PositionItem], title: str, scope: str, include_internal: bool
) -> None:
    coverage = Coverage(body=title, theme=scope, filters=(scope, title))
    made = replace(moving_position(), items=tuple(items), coverage=coverage, register=scope or "Register")
    assert len(printed(made, include_internal=include_internal).pages) == 1

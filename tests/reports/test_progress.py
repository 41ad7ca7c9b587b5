import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pikepdf import Dictionary, Pdf

from tests.reports.paper_reader import Paper, body_lines, printed, progress_report
from tests.reports.positions import AS_AT, Given, board_position, item, line, position
from tracker.domain.facts import SubPoint
from tracker.domain.markings import Marking
from tracker.domain.movement import Movement
from tracker.domain.moves import Move, MoveKind, Period
from tracker.domain.position import Coverage, PlannedAction, Previous, Restated, SaidAgain
from tracker.domain.scales import ActionState, Progress, Response
from tracker.domain.statements import NoteMade

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def board() -> Paper:
    return printed(board_position())


def test_the_marking_stands_at_the_top_and_bottom_of_every_page(board: Paper) -> None:
    assert len(board.pages) > 5
    for page in board.pages:
        assert page.top.splitlines()[0] == "OFFICIAL-SENSITIVE – COMMERCIAL"
        assert page.bottom.splitlines()[-1] == "OFFICIAL-SENSITIVE – COMMERCIAL"


def test_every_page_tells_its_number_and_the_seal(board: Paper) -> None:
    for number, page in enumerate(board.pages, 1):
        assert f"Seal: 212 dated records, 9f41 c7a0 52be 1234 Page {number} of {len(board.pages)}" in page.bottom


def test_an_embargo_is_stamped_on_the_cover_and_on_every_page() -> None:
    paper = printed(replace(board_position(2), embargo=date(2020, 1, 24)))
    assert "EMBARGOED UNTIL 24 JANUARY 2020" in paper.pages[0].text
    assert all("Embargoed until 24 January 2020" in page.top for page in paper.pages)


def test_all_fonts_are_embedded_and_none_is_taken_for_granted(board: Paper) -> None:
    assert board.fonts == {("NotoSans-Regular", True), ("NotoSans-SemiBold", True)}
    with Pdf.open(BytesIO(progress_report(board_position(2)))) as pdf:
        names = {str(o.BaseFont) for o in pdf.objects if isinstance(o, Dictionary) and "/BaseFont" in o}
    assert names
    assert all("NotoSans" in name for name in names)


def test_the_file_tells_its_title_marking_language_and_day(board: Paper) -> None:
    assert board.metadata["Title"] == "Progress on inspection recommendations"
    assert board.metadata["Subject"] == "Progress on recommendations as at 30 September 2019"
    assert "OFFICIAL-SENSITIVE – COMMERCIAL" in board.metadata["Keywords"]
    assert board.metadata["CreationDate"].startswith("D:20190930")
    with Pdf.open(BytesIO(progress_report(board_position(2)))) as pdf:
        assert pdf.Root.Lang == "en-GB"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_the_outline_leads_to_sections_and_items(board: Paper) -> None:
    sections = [title for title, level in board.outline if level == 0]
    assert sections == [
        "Progress on inspection recommendations",
        "Contents",
        "Position",
        "Figures",
        "Responses by body",
        "Overdue",
        "Closed unverified",
        "Awaiting a check",
        "Due soon",
        "No response yet",
        "Priority items",
        "The oldest open items",
        "Decisions asked for",
        "Status by body",
        "Annex: every item in full",
        "What the records lack",
        "What the words mean",
        "The seal",
    ]
    items = [title for title, level in board.outline if level == 1 and title.startswith("NR2019/")]
    assert len(items) == len(board_position().items)
    assert items[0] == "NR2019/1 · Lamps and Brackets Directorate"


def test_printed_totals_reconcile(board: Paper) -> None:
    *bodies, (label, totals) = body_lines(board)
    assert label == "All"
    assert [name for name, _ in bodies] == ["Lamps and Brackets Directorate", "Rheilffordd Llŷn", "Signals Board"]
    assert [sum(column) for column in zip(*(figures for _, figures in bodies), strict=True)] == totals
    for _, figures in [*bodies, (label, totals)]:
        *statuses, opened, overdue, total = figures
        assert sum(statuses) == total
        assert overdue <= opened <= total
    assert totals[-1] == len(board_position().items)


def test_the_same_position_gives_the_same_bytes() -> None:
    assert progress_report(board_position()) == progress_report(board_position())


def test_another_process_hour_and_place_give_the_same_bytes() -> None:
    script = (
        "import sys, hashlib, tracker.reports as r, tests.reports.positions as p\n"
        "assert 'reportlab' not in sys.modules, 'ReportLab is loaded before a report is asked for'\n"
        "print(hashlib.sha256(r.report(r.ReportKind.PROGRESS, p.board_position())).hexdigest())"
    )
    elsewhere = {"PYTHONHASHSEED": "4711", "SOURCE_DATE_EPOCH": "1234567890", "TZ": "Pacific/Auckland"}
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=os.environ | elsewhere, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == hashlib.sha256(progress_report(board_position())).hexdigest()


def test_another_content_gives_another_identity() -> None:
    def identity(pdf: bytes) -> bytes:
        return pdf[pdf.rindex(b"/ID") :]

    one, other = progress_report(board_position(2)), progress_report(board_position(3))
    assert identity(one) != identity(other)


def test_an_empty_position_prints_a_truthful_report() -> None:
    paper = printed(position())
    assert "As at 30 September 2019, this report covers no recommendation." in paper.text
    assert "There is no item that could be overdue." in paper.text
    assert "Annex" not in paper.text
    assert "The seal of this report is 212 dated records" in paper.text


def test_long_notes_are_complete_to_the_last_word() -> None:
    words = [f"word{number}" for number in range(10_000)]
    history = [line(NoteMade("\n".join((" ".join(words), "and here it ends."))), date(2019, 3, 3))]
    paper = printed(position([Given(history=history)]))
    assert re.findall(r"word\d+", paper.text) == words
    assert "and here it ends." in paper.text


def test_no_words_leave_the_column_however_long_they_are() -> None:
    long = Given(
        body="W" * 300,
        item="Unbreakable" * 60,
        target=date(2019, 6, 30),
        history=[line(NoteMade("x" * 5_000), date(2019, 3, 3), by="y" * 300)],
    )
    paper = printed(position([long], register="Z" * 300, coverage=Coverage(body="Title" * 60, filters=("s" * 400,))))
    told = paper.text.replace(" ", "")
    for words in ("W" * 300, "Unbreakable" * 60, "y" * 300, "Title" * 60, "Z" * 300, "s" * 400):
        assert words in told
    assert told.count("x") >= 5_000


def test_headings_longer_than_a_page_run_on() -> None:
    paper = printed(position([Given(addressee="body " * 2_000)], coverage=Coverage(body="title " * 600)))
    assert paper.text.count("title ") >= 600
    assert paper.text.count("body ") >= 2_000
    assert [title for title, _ in paper.outline if "title title" in title]


def test_two_hundred_bodies_and_many_descriptors_are_all_printed() -> None:
    bodies = [f"Body {number:03} of the northern counties and the boroughs around them" for number in range(200)]
    marking = Marking("OFFICIAL-SENSITIVE", tuple(f"Descriptor {number}" for number in range(12)))
    paper = printed(position([Given(number=n, body=body) for n, body in enumerate(bodies)], marking=marking))
    assert [label for label, _ in body_lines(paper)] == [*bodies, "All"]
    assert all(page.text.count("DESCRIPTOR 11") >= 2 for page in paper.pages)


texts = st.text(max_size=60) | st.sampled_from(["", "Ŵyl ŷd", "<b>&</para>", "\n\n", "مرحبا", "👍🏽", "\x00\x85\u2028"])
days = st.none() | st.integers(-400, 400).map(lambda number: AS_AT + timedelta(days=number))


@st.composite
def invented(draw: st.DrawFn) -> Given:
    """Return an item with words of every kind."""
    return Given(
        body=draw(texts),
        stem=draw(texts),
        item=draw(texts),
        response=draw(st.none() | st.sampled_from(Response)),
        progress=draw(st.none() | st.sampled_from(Progress)),
        target=draw(days),
        target_words=draw(st.none() | texts),
        first_target=draw(days),
        slips=draw(st.integers(0, 3)),
        priority=draw(st.booleans()),
        history=[line(NoteMade(draw(texts)), date(2019, 3, 3), by=draw(texts)) for _ in range(draw(st.integers(0, 3)))],
    )


@settings(max_examples=25, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(invented(), max_size=6), texts, texts)
def test_any_position_is_printed_with_every_reference(items: list[Given], title: str, scope: str) -> None:
    numbered = [replace(one, number=number) for number, one in enumerate(items, 100)]
    paper = printed(position(numbered, coverage=Coverage(body=title, filters=(scope,))))
    for one in numbered:
        assert f"NR2019/{one.number}" in paper.text
    assert all(page.top.startswith("OFFICIAL") for page in paper.pages)


@settings(max_examples=15, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(texts, min_size=6, max_size=6), st.sampled_from(["", " long" * 400, "Unbreakable" * 60]))
def test_any_words_of_plans_chains_and_movements_are_printed(told: list[str], more: str) -> None:
    one, two, three, four, five, six = (words + more for words in told)
    actions = (PlannedAction(one[:1], two, three, four, ActionState.PLANNED),)
    chain = (SaidAgain(one, two, None, (three,)), SaidAgain("NR2019/1", four, "2019", (five,)))
    row = {"flags": (f"Disputed: {six}",)}
    held = replace(item(Given(priority=True, row=row)), actions=actions, chain=chain, points=(SubPoint("a", one),))
    moves = tuple(Move(kind, AS_AT, held.row.id, "NR2019/1", one, two, three, four) for kind in MoveKind)
    made = replace(
        position(author=one, distribution=(two, three), withheld=1),
        items=(held,),
        period=Period(date(2019, 6, 30), Movement(), ((five, Movement()),), moves),
        previous=Previous(1, date(2019, 6, 30), AS_AT, 1, (Restated(one, two, three, four, five),)),
    )
    paper = printed(made)
    assert all(page.top.startswith("OFFICIAL") for page in paper.pages)
    assert paper.text.count("NR2019/1") > len(MoveKind)

"""The window of the posts, by its keys; what it kept is read back from the register."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.services.probation import HMPPS, NPS, UNIFIED, rows_of
from tests.ui.accessibility import nameless
from tests.ui.keeping.conftest import Show, focused, press_button
from tests.ui.keeping.test_every_window import letters
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle, shown
from tracker.domain.facts import ActionFacts, Holder, PostFacts
from tracker.domain.kept import Post
from tracker.services.actions import actions_of, keep_post, known_posts
from tracker.services.changes import Changes
from tracker.services.keeping import amendments
from tracker.services.ledger import Recording, record
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.keeping.holder_dialog import HolderDialog
from tracker.ui.keeping.posts_window import PostsWindow
from tracker.ui.keeping.printed_owners_dialog import PrintedOwnersDialog
from tracker.ui.keeping.reassign_dialog import ReassignDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def post(register: Register, title: str) -> Post:
    return next(p for p in known_posts(register).posts if p.facts.title == title)


@pytest.fixture
def posts(lanterns: Register) -> tuple[Post, Post]:
    """Keep two posts, of which the first owns two actions."""
    keep_post(lanterns, PostFacts("Head of yards", "Estates", HMPPS, (Holder("Ada Wick", "2018"),)), "A clerk")
    keep_post(lanterns, PostFacts("Keeper of lamps"), "A clerk")
    yards = post(lanterns, "Head of yards")
    facts = tuple(ActionFacts((), words, owner=yards.id) for words in ("Buy oil.", "Train keepers."))
    item = rows_of(lanterns, NPS, UNIFIED)["LN2019/1"].id
    record(lanterns, [item], Recording(date(2019, 2, 15), "NPS", "A clerk", facts))
    return yards, post(lanterns, "Keeper of lamps")


def test_an_empty_window_teaches_what_a_post_is(show: Show[PostsWindow]) -> None:
    window = show(PostsWindow)
    assert window.place.currentIndex() == 0
    assert "outlasts those who hold it" in window.texts.teach
    assert window.teach_button.isVisible()


def test_a_post_is_kept_with_those_who_held_it(
    show: Show[PostsWindow], lanterns: Register, context: Context, told: list[Changes]
) -> None:
    window = show(PostsWindow)
    press_letter(window, Qt.Key.Key_A)
    write(window.focusWidget(), "Head of yards")
    press(window.form.post_title, Qt.Key.Key_Tab)
    write(window.focusWidget(), "Estates")
    press(window.form.directorate, Qt.Key.Key_Tab)
    window.form.body.setEditText("hmpps")
    press_button(window, Qt.Key.Key_W)
    for words in ("Ada Wick", "2018", "29 feb 2020"):
        write(window.focusWidget(), words)
        press(focused(window), Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Return, CTRL)
    settle(context)
    made = post(lanterns, "Head of yards")
    assert made.facts == PostFacts("Head of yards", "Estates", HMPPS, (Holder("Ada Wick", "2018", "2020-02-29"),))
    assert window.pane.beneath.text() == "Nobody is known to hold it now"
    assert len(told) == 1


def test_a_new_holder_takes_over_from_a_day(
    show: Show[PostsWindow], lanterns: Register, context: Context, posts: tuple[Post, Post]
) -> None:
    window = show(PostsWindow)
    assert window.pane.beneath.text() == "Held by Ada Wick"
    press_letter(window, Qt.Key.Key_N)
    dialog = shown(window, HolderDialog)
    write(dialog.focusWidget(), "Bea Flint")
    dialog.since.edit.selectAll()
    write(dialog.since.edit, "1/3/2020")
    press(dialog, Qt.Key.Key_Return)
    settle(context)
    assert post(lanterns, "Head of yards").facts.holders == (
        Holder("Ada Wick", "2018", "2020-02-29"),
        Holder("Bea Flint", "2020-03-01"),
    )
    assert window.pane.beneath.text() == "Held by Bea Flint"


def test_a_holder_from_before_the_one_there_is_refused_in_words(
    show: Show[PostsWindow], context: Context, posts: tuple[Post, Post]
) -> None:
    window = show(PostsWindow)
    press_letter(window, Qt.Key.Key_N)
    dialog = shown(window, HolderDialog)
    write(dialog.focusWidget(), "Bea Flint")
    dialog.since.edit.selectAll()
    write(dialog.since.edit, "1/1/2018")
    press(dialog, Qt.Key.Key_Return)
    settle(context)
    assert "Ada Wick has held the post since 2018" in dialog.refusal.text()
    dialog.done(0)


def test_actions_are_re_assigned_in_bulk(
    show: Show[PostsWindow], lanterns: Register, context: Context, posts: tuple[Post, Post], told: list[Changes]
) -> None:
    window = show(PostsWindow)
    assert window.form.owned.text() == (
        "•  NPS: LN2019/1 · Buy oil, planned\n•  NPS: LN2019/1 · Train keepers, planned"
    )
    press_letter(window, Qt.Key.Key_S)
    dialog = shown(window, ReassignDialog)
    assert dialog.focusWidget() is dialog.actions_shown
    assert dialog.actions_shown.item(0).text() == "NPS: LN2019/1 · Buy oil, planned"
    press(dialog.actions_shown, Qt.Key.Key_Space)
    assert dialog.to.currentText() == "Keeper of lamps"
    assert dialog.by.text() == "Ann Reader"
    dialog.on.edit.selectAll()
    write(dialog.on.edit, "1/3/2020")
    assert dialog.first_fault() == "Say why the actions are re-assigned."
    write(dialog.why, "Lighting moved")
    press(dialog, Qt.Key.Key_Return)
    settle(context)
    yards, lamps = posts
    assert [action.facts.text for action in actions_of(lanterns, yards.id)] == ["Buy oil."]
    (moved,) = actions_of(lanterns, lamps.id)
    first, second = amendments(lanterns, moved.id)
    assert (first.is_first, second.on, second.why) == (True, date(2020, 3, 1), "Lighting moved")
    assert window.status.text() == "1 action re-assigned to Keeper of lamps."
    assert len(told[0].entries) == 1


def test_what_cannot_be_re_assigned_says_so(
    show: Show[PostsWindow], context: Context, posts: tuple[Post, Post]
) -> None:
    window = show(PostsWindow)
    press(window.finder.search, Qt.Key.Key_Down)
    press(window.finder.list, Qt.Key.Key_Down)
    assert window.pane.head.text() == "Keeper of lamps"
    assert (window.reassign_button.isEnabled(), window.reassign_button.toolTip()) == (False, "It owns no action")
    assert window.form.owned.text() == "It owns no action."
    press(window.finder.list, Qt.Key.Key_Up)
    press_letter(window, Qt.Key.Key_S)
    dialog = shown(window, ReassignDialog)
    for place in range(dialog.actions_shown.count()):
        dialog.actions_shown.item(place).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.first_fault() == "Tick the actions that move."
    dialog.done(0)


def test_a_holder_without_a_name_is_not_kept(show: Show[PostsWindow], posts: tuple[Post, Post]) -> None:
    window = show(PostsWindow)
    press_button(window, Qt.Key.Key_W)
    assert window.pane.fault() == "A holder has no name; write it, or take the line away."


def test_an_owner_as_printed_becomes_a_post(
    show: Show[PostsWindow], lanterns: Register, context: Context, told: list[Changes]
) -> None:
    item = rows_of(lanterns, NPS, UNIFIED)["LN2019/1"].id
    facts = tuple(ActionFacts((), words, owner_words="Head of yards") for words in ("Buy oil.", "Train keepers."))
    painter = ActionFacts((), "Paint.", owner_words="The painter")
    record(lanterns, [item], Recording(date(2019, 2, 15), "NPS", "A clerk", (*facts, painter)))
    window = show(PostsWindow)
    assert window.printed_button.text() == "2 &owners as printed…"
    press_letter(window, Qt.Key.Key_O)
    dialog = shown(window, PrintedOwnersDialog)
    assert nameless(dialog) == []
    assert dialog.owner.currentText() == "Head of yards · 2 actions"
    assert (dialog.post_title.text(), dialog.actions_shown.count()) == ("Head of yards", 2)
    press(dialog.owner, Qt.Key.Key_Down)
    assert (dialog.post_title.text(), dialog.actions_shown.count()) == ("The painter", 1)
    press(dialog.owner, Qt.Key.Key_Up)
    press(dialog.actions_shown, Qt.Key.Key_Down)
    press(dialog.actions_shown, Qt.Key.Key_Space)
    assert dialog.first_fault() == "Say why the actions are re-assigned."
    press_letter(dialog, Qt.Key.Key_H)
    write(dialog.focusWidget(), "The plan means this post")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    made = post(lanterns, "Head of yards")
    assert [action.facts.text for action in actions_of(lanterns, made.id)] == ["Buy oil."]
    assert window.status.text() == "Head of yards is a post now, and owns 1 action."
    assert window.printed_button.text() == "2 &owners as printed…"
    assert len(told) == 1
    marked = letters(window)
    assert len(marked) == len(set(marked))


def test_where_all_owners_are_posts_there_is_nothing_to_make(show: Show[PostsWindow], posts: tuple[Post, Post]) -> None:
    assert not show(PostsWindow).printed_button.isVisible()

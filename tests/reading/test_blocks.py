from tests.reading.documents import blocks
from tracker.reading.blocks import Block, blocks_of, is_headline
from tracker.reading.document import Document, Line
from tracker.reading.wordbook import Wordbook

WRAPPED = """The first paragraph goes on over two lines, as every paragraph of
this document does, and then it ends.

- The first item also goes on, and its second line hangs below the
  first one.
- The second item is short.
A new paragraph follows at once.
"""


def words(text: str) -> list[str]:
    return [block.words for block in blocks(text)]


def test_wrapped_lines_become_one_paragraph_each() -> None:
    assert words(WRAPPED) == [
        "The first paragraph goes on over two lines, as every paragraph of this document does, and then it ends.",
        "The first item also goes on, and its second line hangs below the first one.",
        "The second item is short.",
        "A new paragraph follows at once.",
    ]


def test_a_block_knows_where_it_starts() -> None:
    assert [block.line for block in blocks(WRAPPED)] == [1, 4, 6, 7]


def test_a_word_broken_at_a_line_end_is_one_word() -> None:
    assert words("Training is recom-\nmended.") == ["Training is recommended."]


def test_a_label_glued_to_the_paragraph_before_it_stands_alone() -> None:
    assert words("Sheds are cold. Recommendations\n") == ["Sheds are cold.", "Recommendations"]
    assert words("Sheds are cold. Issue 2\n") == ["Sheds are cold.", "Issue 2"]
    assert words("Sheds are cold. Spades\n") == ["Sheds are cold. Spades"]


def test_a_number_alone_belongs_to_the_paragraph_after_it() -> None:
    block = blocks("5.2\n\nWorking with others, we dug.\n")[0]
    assert (block.label, block.words, block.line) == ("5.2", "Working with others, we dug.", 1)


def test_a_bullet_alone_belongs_to_the_number_after_it() -> None:
    (block,) = blocks("-\n\n    1. oil the shears\n")
    assert (block.label, block.words, block.indent) == ("- 1.", "oil the shears", 0)


def test_what_the_layout_joins_is_one_paragraph_over_notes_and_the_end_of_a_page() -> None:
    lines = (
        Line(1, "The shears", "The shears", 1),
        Line(2, "1 A note.", "1 A note.", 1, note=True),
        Line(3, "7", "", 1),
        Line(4, "Are oiled.", "Are oiled.", 2, joins=True),
        Line(5, "and so on", "and so on", 2, joins=False),
    )
    found = blocks_of(Document(lines, "PDF"), Wordbook([]))
    assert [block.words for block in found if not block.aside] == ["The shears Are oiled.", "and so on"]


def test_a_number_alone_before_a_heading_stays_alone() -> None:
    assert [block.label for block in blocks("5.2\n\n# Sheds\n\n5.3\n")] == ["5.2", None, "5.3"]


def test_a_page_number_is_an_aside() -> None:
    assert [block.aside for block in blocks("Text.\n\n12\n\nPage 3 of 9\n\nText.\n")] == [False, True, True, False]


def test_what_returns_with_each_page_number_is_an_aside() -> None:
    text = "".join(f"Paragraph {name} ends here.\n\nGarden Report {page}\n\n" for page, name in enumerate("abcd", 7))
    assert [block.words for block in blocks(text) if block.aside] == [f"Garden Report {page}" for page in range(7, 11)]


def test_halves_on_both_sides_of_a_page_end_are_joined() -> None:
    text = "Some paragraphs break in the middle, which is a pity for all the readers who\n\n12\n\ncare about it.\n"
    assert blocks(text)[0].words.endswith("for all the readers who care about it.")


def test_a_heading_that_is_the_first_line_of_a_paragraph_runs_on() -> None:
    block = blocks("### The Secretary of Sheds and\n\nSpades must see to it that all is well.\n")[0]
    assert (block.words, block.heading, block.run_on) == (
        "The Secretary of Sheds and Spades must see to it that all is well.",
        0,
        True,
    )


def test_a_single_running_head_inside_a_sentence_is_an_aside() -> None:
    found = blocks("- name an owner for every\n\nThe Garden Review 14\n\nspade in the shed\n")
    assert [(block.words, block.aside) for block in found] == [
        ("name an owner for every spade in the shed", False),
        ("The Garden Review 14", True),
    ]


def test_headlines_are_short_and_have_no_end() -> None:
    assert is_headline(Block("The year ahead", 1))
    assert is_headline(Block("VI. SHEDS:", 1))
    assert is_headline(Block("# text", 1, heading=2))
    assert not is_headline(Block("The year ahead.", 1))
    assert not is_headline(Block("The board should:", 1))
    assert not is_headline(Block("ahead of us", 1))

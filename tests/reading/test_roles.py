from tests.reading.documents import parts
from tracker.reading.roles import Role


def roles(text: str) -> list[Role]:
    return [part.role for part in parts(text)]


def test_each_block_has_a_role() -> None:
    text = "# Recommendations\n\nThe Home Office should:\n\n- lock sheds\n\nSheds\n\nSheds were cold.\n\n12\n"
    assert roles(text) == [Role.SECTION, Role.STEM, Role.ITEM, Role.HEADING, Role.TEXT, Role.ASIDE]


def test_a_numbered_heading_is_an_item_only_if_it_asks() -> None:
    assert roles("### 1. The Board should lock sheds\n") == [Role.ITEM]
    assert roles("### 1. Introduction\n") == [Role.HEADING]


def test_a_lead_in_may_be_a_bullet_among_its_items() -> None:
    assert roles("• The Board should:\n• lock sheds\n") == [Role.STEM, Role.ITEM]
    assert roles("• The Board should:\n   • lock sheds\n") == [Role.ITEM, Role.ITEM]


def test_the_next_number_is_known_ahead() -> None:
    found = parts("1. Lock sheds.\n\nSheds are cold.\n\n3. Count spades.\n\nRecommendations\n\n1. Dig.\n")
    assert [part.next_ordinal for part in found] == [3, 3, None, 1, None]

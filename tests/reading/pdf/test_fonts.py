import pytest

from tracker.reading.pdf.fonts import BULLET, UNMAPPED, Face, face_of, plain

ROMAN = Face(bold=False)


@pytest.mark.parametrize(
    ("name", "weight", "bold"),
    [
        ("ABCDEF+Arial-BoldMT", 0, True),
        ("Helvetica-Black", 0, True),
        ("TimesNewRomanPS-BoldItalicMT", 400, True),
        ("Univers-Light", 700, True),
        ("Gill Sans,Bold", 0, True),
        ("ArialMT", 400, False),
        ("Bodoni-Book", 0, False),
        ("Helvetica-Oblique", 0, False),
    ],
)
def test_a_bold_font_is_known_by_its_name_or_weight(name: str, weight: int, bold: bool) -> None:
    assert face_of(name, weight).bold is bold


def test_the_pictures_of_a_picture_font_are_bullets() -> None:
    face = face_of("ABCDEF+Wingdings-Regular", 400)
    assert [plain(text, face) for text in ("\u00a7", "\uf0a7", "q", "\u00fc ")] == [
        BULLET,
        BULLET,
        BULLET,
        f"{BULLET} ",
    ]


def test_the_dot_of_the_symbol_font_is_a_bullet_and_its_letters_are_letters() -> None:
    face = face_of("SymbolMT", 400)
    assert plain("\u00b7", face) == BULLET
    assert plain("\u03b2", face) == "\u03b2"


def test_a_private_letter_is_a_bullet_in_front_and_unknown_elsewhere() -> None:
    assert plain("\uf0b7 oil the shears", ROMAN) == f"{BULLET} oil the shears"
    assert plain("oil\ue123shears", ROMAN) == f"oil{UNMAPPED}shears"


def test_ligatures_and_odd_spaces_are_undone() -> None:
    assert plain("the eﬃcient oﬀer\u2009of\u00a0ﬂowers\x02", ROMAN) == "the efficient offer of flowers-"


def test_a_soft_hyphen_is_a_hyphen_at_the_end_and_nothing_inside() -> None:
    assert plain("per\u00adfor\u00ad", ROMAN) == "perfor-"

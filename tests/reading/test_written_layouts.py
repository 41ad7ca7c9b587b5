"""Reports of invented publishers in random layouts and formats, written from known recommendations and read back."""

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reading.written import WRITERS, Kind, Piece, Report, Type, Wanted
from tracker.domain.proposal import Proposal
from tracker.reading.opening import FORMATS
from tracker.reading.recognition import recognise

BODIES = (
    ("the Home Office", ("the Home Office",)),
    ("the Spade Agency", ("the Spade Agency",)),
    ("Rakeham Borough Council", ("Rakeham Borough Council",)),
    ("the Department for Sheds", ("the Department for Sheds",)),
    ("Hexham Rail Ltd", ("Hexham Rail Ltd",)),
    ("the National Shed Authority", ("the National Shed Authority",)),
    ("the RSA and the Hedge Trust", ("the RSA", "the Hedge Trust")),
    ("all shed boards", ("all shed boards",)),
    ("chief wardens", ("chief wardens",)),
    ("the Government", ("the Government",)),
    ("Congress", ("Congress",)),
    ("the Secretary of Sheds", ("the Secretary of Sheds",)),
    ("Transport Hexham", ("Transport Hexham",)),
    ("the Home Office, the Spade Agency and police forces", ("the Home Office", "the Spade Agency", "police forces")),
    ("the Commission", ("the Commission",)),
    ("employers", ("employers",)),
)
DOINGS = ("publish", "review", "improve", "strengthen", "repaint", "replace", "clarify", "monitor", "fund", "redesign")
THINGS = ("the rota", "every plan", "its guidance", "the use of sheds", "all new contracts", "the register of spades")
PURPOSES = (
    "",
    " within a year",
    " so that nobody is left out",
    ", in particular at night and at weekends,",
    " in order to protect children, families and the public from accidents of every conceivable description",
)
ASKING = (
    "{Body} should {do}.",
    "{Body} must {do}.",
    "By March 2027, {body} should {do}.",
    "We recommend that {body} {do}.",
    "It is recommended that {body} {do}.",
    "The Committee recommends that {body} should {do}.",
    "We call upon {body} to {do}.",
    "To keep spades safe, {body} should {do}.",
)
NOBODY = ("Sheds should be locked when staff {do}.", "{Do}.", "More lamps should be bought to {do}.")
NUMBERS = ("{}.", "({})", "{})", "R{}", "5.{}", "5.0{}", "14.2.{}", "C{}.", "A{}:", "R3.{}-1",
           "Recommendation {}:", "Rec {}.", "RECOMMENDATION {} –", "Recommendation {} (High):",
           "Safety Recommendation 2021-00{}:")  # fmt: skip
BULLETS = ("-", "•", "*", "–")
BEFORE = (
    "We saw many sheds, and staff told us that they should have been painted long ago by those who had built them.",
    "Every member of staff should always lock the shed at night, and this was so in four of the five that we saw.",
    "The aims of this review were set by others, and it was asked whether spades should be counted in the morning.",
    "“The Board should act,” said a witness, and others thought that the sheds should be closed altogether.",
    "In 2012 the inspectors recommended that sheds be locked, and that advice was followed by most of the owners.",
)
LISTS = (
    ("We set out to learn:", ("how spades are kept", "whether rakes should be counted", "what staff think")),
    ("We found that:", ("most sheds were dark", "some doors should have been locked", "spades were blunt")),
    ("Good plans should:", ("be short", "be clear to those who read them", "be kept")),
)
HEADINGS = ("Recommendations", "Summary of recommendations", "Our recommendations", "Policy recommendations",
            "Recommended actions", "Key recommendations")  # fmt: skip
THEMES = ("Locks and keys", "Early days", "Light", "Working together")
ENDS = ("Background", "Appendix A: Method", "Findings", "Acknowledgements")


def capital(words: str) -> str:
    return words[0].upper() + words[1:]


@st.composite
def doings(draw: st.DrawFn) -> str:
    return f"{draw(st.sampled_from(DOINGS))} {draw(st.sampled_from(THINGS))}{draw(st.sampled_from(PURPOSES))}".rstrip(
        ","
    )


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, tuple[str, ...]]:
    do, (body, bodies) = draw(doings()), draw(st.sampled_from(BODIES))
    pattern = draw(st.sampled_from(ASKING + NOBODY))
    words = pattern.format(Body=capital(body), body=body, do=do, Do=capital(do))
    if pattern.startswith("{Body}"):
        bodies = (capital(bodies[0]), *bodies[1:])
    return words, bodies if pattern in ASKING else ()


def unique(least: int, most: int) -> st.SearchStrategy[list[tuple[str, tuple[str, ...]]]]:
    return st.lists(sentences(), min_size=least, max_size=most, unique_by=lambda sentence: sentence[0])


Shape = Callable[[st.DrawFn, Report], None]


def number_of(style: str, place: int) -> str | None:
    """Return the number that a style prints, as it must be read back."""
    printed = style.format(place).removesuffix("(High):").strip(" .:()–")
    return printed.rpartition(" ")[2] if printed.lower().startswith(("rec", "safety")) else printed


def listed(draw: st.DrawFn, report: Report) -> None:
    """Print sentences under a heading, with numbers of one form or with bullets, under themes or without."""
    style = draw(st.sampled_from(NUMBERS + BULLETS))
    has_themes = style in NUMBERS and draw(st.booleans())
    tail = draw(st.sampled_from(("", "", " (paragraph 2.6)", " (Paragraphs 12 and 14)")))
    report.add(Kind.HEADING, draw(st.sampled_from(HEADINGS)))
    themes = iter(THEMES)
    for place, (words, bodies) in enumerate(draw(unique(1, 7)), 1):
        if has_themes and place % 2 == 1:
            report.add(Kind.HEADING, next(themes), level=3)
        number = number_of(style, place) if style in NUMBERS else None
        report.recommend(words, bodies, style.format(place), number, tail)


def headed(draw: st.DrawFn, report: Report) -> None:
    """Print "Recommendation 4" alone, a place or a title under it, the text, and a response to it."""
    style = draw(st.sampled_from(("Recommendation {}", "Recommendation no. {}", "Recommendation {}: Better sheds")))
    place_line = draw(st.sampled_from(("", "Paragraph 2.{}")))
    response = draw(st.sampled_from(("", "Agency response: Agreed. The Agency should do so by May.", "Accepted.")))
    has_heading = draw(st.booleans())
    for place, (words, bodies) in enumerate(draw(unique(1, 5)), 1):
        report.add(Kind.HEADING if has_heading else Kind.PARAGRAPH, style.format(place), level=3)
        if place_line:
            report.add(Kind.PARAGRAPH, place_line.format(place))
        report.recommend(words, bodies, draw(st.sampled_from(("", f"4.{place}"))), str(place))
        if response:
            report.add(Kind.PARAGRAPH, response)


def trailing(draw: st.DrawFn, report: Report) -> None:
    """Print paragraphs whose number stands at their end, under the bodies that they are for."""
    style = draw(st.sampled_from(("(Recommendation {})", "(R-21-{})", "(A-21-1{})")))
    report.add(Kind.HEADING, "Recommendations")
    groups = draw(st.lists(st.sampled_from(BODIES), min_size=1, max_size=3, unique=True))
    place = 0
    for body, bodies in groups:
        report.add(Kind.PARAGRAPH, f"To {body}:")
        for do in draw(st.lists(doings(), min_size=1, max_size=3, unique=True)):
            place += 1
            printed = style.format(place)
            number = printed.strip("()").removeprefix("Recommendation ")
            report.recommend(f"{capital(do)}.", bodies, "", number, f" {printed}")


def led_in(draw: st.DrawFn, report: Report) -> None:
    """Print points under lead-ins of many wordings, with bullets or with numbers that run on."""
    report.add(Kind.HEADING, draw(st.sampled_from(HEADINGS)))
    mark = draw(st.sampled_from(("-", "•", "{}.", "({})")))
    lead = draw(st.sampled_from(("{Body} should:", "{Body} must:", "We recommend that {body}:", "To {body}:",
                                 "We recommend that {body} should:")))  # fmt: skip
    stop = draw(st.sampled_from(("", ";", ".")))
    place = 0
    for body, bodies in draw(st.lists(st.sampled_from(BODIES), min_size=1, max_size=4, unique=True)):
        report.add(Kind.PARAGRAPH, lead.format(Body=capital(body), body=body))
        printed = (capital(bodies[0]), *bodies[1:]) if lead.startswith("{Body}") else bodies
        for do in draw(st.lists(doings(), min_size=1, max_size=4, unique=True)):
            place += 1
            number = str(place) if "{}" in mark else None
            report.recommend(do, printed, mark.format(place), number, stop)


def in_one_sentence(draw: st.DrawFn, report: Report) -> None:
    """Print a list inside one sentence, by numbers or by letters."""
    body, bodies = draw(st.sampled_from(BODIES))
    signs = draw(st.sampled_from(("123456", "abcdef")))
    dos = draw(st.lists(doings(), min_size=2, max_size=5, unique=True))
    colon = draw(st.sampled_from((":", "")))
    run = "; ".join(
        f"{'and ' if place == len(dos) else ''}({sign}) {do}"
        for place, (sign, do) in enumerate(zip(signs, dos, strict=False), 1)
    )
    report.add(Kind.PARAGRAPH, f"We recommend that {body}{colon} {run}.")
    for sign, do in zip(signs, dos, strict=False):
        report.wanted.append(Wanted(sign, do, bodies))


def with_points(draw: st.DrawFn, report: Report) -> None:
    """Print numbered recommendations, some of which lead in to points of their own."""
    report.add(Kind.HEADING, "Recommendations")
    for place, (words, bodies) in enumerate(draw(unique(1, 4)), 1):
        points = draw(st.lists(doings(), min_size=2, max_size=3, unique=True)) if draw(st.booleans()) else []
        if not points:
            report.recommend(words, bodies, f"{place}.", str(place))
            continue
        lead = words.rstrip(".") + ", and by June:"
        report.add(Kind.ITEM, lead, f"{place}.")
        printed = [f"({letter}) {do};" for letter, do in zip("abc", points, strict=False)]
        for letter, do in zip("abc", points, strict=False):
            report.add(Kind.POINT, f"{do};", f"({letter})")
        report.wanted.append(Wanted(str(place), " ".join([lead, *printed]), bodies))


def among_conclusions(draw: st.DrawFn, report: Report) -> None:
    """Print numbered conclusions, of which only those that ask count."""
    report.add(Kind.HEADING, "Conclusions and recommendations")
    asked = iter(draw(unique(1, 4)))
    place = 0
    for words, bodies in asked:
        for _ in range(draw(st.integers(0, 2))):
            place += 1
            report.add(
                Kind.ITEM, draw(st.sampled_from(BEFORE[:1] + CONCLUSIONS)) + f" (Paragraph {place})", f"{place}."
            )
        place += 1
        report.recommend(words, bodies, f"{place}.", str(place), f" (Paragraph {place})")


CONCLUSIONS = (
    "Sheds are dark.",
    "We welcome the plan of the Spade Agency.",
    "The Government has done much, and deserves thanks for all of it.",
    "It is clear to us that no shed was lit.",
)


SHAPES: tuple[Shape, ...] = (listed, headed, trailing, led_in, in_one_sentence, with_points, among_conclusions)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    report = Report()
    report.add(Kind.HEADING, "The care of sheds: a review", level=1)
    narrate(draw, report)
    start = len(report.pieces)
    shape = draw(st.sampled_from(SHAPES))
    shape(draw, report)
    if shape is listed and draw(st.booleans()):
        once_more(draw, report, report.pieces[start:])
    report.add(Kind.HEADING, draw(st.sampled_from(ENDS)))
    narrate(draw, report)
    return report


def once_more(draw: st.DrawFn, report: Report, pieces: list[Piece]) -> None:
    """Print the recommendations of the summary again in their chapter, as the same ones."""
    report.add(Kind.HEADING, "Findings")
    narrate(draw, report)
    report.pieces.extend(pieces)


def narrate(draw: st.DrawFn, report: Report) -> None:
    """Tell of other things, with lists and advice that are no recommendations."""
    for words in draw(st.lists(st.sampled_from(BEFORE), max_size=2, unique=True)):
        report.add(Kind.PARAGRAPH, words)
    for lead, points in draw(st.lists(st.sampled_from(LISTS), max_size=1)):
        report.add(Kind.PARAGRAPH, lead)
        for place, point in enumerate(points, 1):
            report.add(Kind.ITEM, point, draw(st.sampled_from(("-", f"{place}."))))
    if draw(st.booleans()):
        report.add(Kind.PARAGRAPH, draw(st.sampled_from(BEFORE)))


TYPES = st.builds(
    Type,
    width=st.sampled_from((50, 64, 80, 110, 10_000)),
    hanging=st.sampled_from((0, 2, 4)),
    inner=st.sampled_from((2, 4)),
    breaks_words=st.booleans(),
    breaks_items=st.booleans(),
)


def letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).lower()


def read_back(report: Report, type_: Type, suffix: str) -> tuple[Proposal, ...]:
    document = FORMATS[suffix].read(WRITERS[suffix](report, type_), f"sheds{suffix}", lambda _: None)
    return recognise(document).formal


@given(report=reports(), type_=TYPES, suffix=st.sampled_from((".txt", ".txt", ".md", ".html", ".docx")))
@settings(derandomize=True, max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_report_in_any_layout_is_read_back(report: Report, type_: Type, suffix: str) -> None:
    found = read_back(report, type_, suffix)
    assert [(p.number, letters(p.item), p.addressees) for p in found] == [
        (wanted.number, letters(wanted.words), wanted.bodies) for wanted in report.wanted
    ]
    assert [p.item for p in found if p.doubts] == []

"""Reports written in random layouts from known recommendations, and read back."""

from dataclasses import dataclass
from textwrap import wrap

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reading.documents import read_text

BODIES = (
    ("The Home Office", ("The Home Office",)),
    ("HM Prison and Probation Service", ("HM Prison and Probation Service",)),
    ("NPS divisions and HM Prison Service", ("NPS divisions", "HM Prison Service")),
    ("Prisons and Probation Trusts", ("Prisons", "Probation Trusts")),
    ("The Ministry of Justice, the Youth Justice Board and police forces",
     ("The Ministry of Justice", "the Youth Justice Board", "police forces")),
    ("Chief Constables", ("Chief Constables",)),
    ("The Department of Health and Social Care", ("The Department of Health and Social Care",)),
    ("HM Courts and Tribunals Service", ("HM Courts and Tribunals Service",)),
)  # fmt: skip
VERBS = {
    "should:": ("publish", "review", "train", "record", "improve", "provide", "monitor"),
    "must:": ("publish", "review", "keep", "increase"),
    "should ensure that:": ("nobody forgets", "managers know", "it keeps", "IT systems hold", "there is a list of"),
    "should work to make things better by:": ("publishing", "reviewing", "recording", "providing"),
}
OBJECTS = ("the rota", "every plan", "its guidance", "all staff in custody", "the use of sheds", "new contracts")
PURPOSES = (
    "",
    " within a year",
    " so that nobody is left out",
    ", in particular at night and at weekends",
    " (based on the figures of last year)",
    " in order to protect children, families and the public from harm of any kind",
)
LEAD_INS = (
    "Recommendations",
    "# Recommendations",
    "## **Our recommendations**",
    "Summary of recommendations",
    "7. RECOMMENDATIONS",
)
BULLETS = ("-", "•", "*", "–", "o")
NUMBERS = ("{}.", "({})", "{})", "- {}.", "R{}")
ENDS = ("Findings", "# Findings", "Appendix A: Method", "## Background")
AFTER = (
    "We saw many sheds.",
    "- the sheds were dark\n- the spades were blunt",
    "1. We visited six areas.\n2. We read the files.",
    "Good plans should:\n\n- be short\n- be clear.",
)


@dataclass(frozen=True)
class Layout:
    """How a report is printed."""

    heading: str
    mark: str
    width: int
    hanging: int
    gap: str
    capital: bool
    stop: str
    lost: int
    end: str
    after: str

    @property
    def is_numbered(self) -> bool:
        return "{}" in self.mark

    @property
    def can_lose_a_label(self) -> bool:
        return self.mark == "- {}." or (not self.is_numbered and not self.capital and self.gap != "\n")


Group = tuple[tuple[str, tuple[str, ...]], str, list[str]]


@st.composite
def groups_of_items(draw: st.DrawFn) -> Group:
    """Draw who should act, how the lead-in ends, and what they should do."""
    body, ending = draw(st.sampled_from(BODIES)), draw(st.sampled_from(sorted(VERBS)))
    parts = st.tuples(st.sampled_from(VERBS[ending]), st.sampled_from(OBJECTS), st.sampled_from(PURPOSES))
    items = draw(st.lists(parts, min_size=1, max_size=5, unique=True))
    return body, ending, [f"{verb} {what}{purpose}" for verb, what, purpose in items]


GROUPS = st.lists(groups_of_items(), min_size=1, max_size=4, unique_by=lambda group: group[0][0])
LAYOUTS = st.builds(
    Layout,
    heading=st.sampled_from(LEAD_INS),
    mark=st.sampled_from(BULLETS + NUMBERS),
    width=st.sampled_from((60, 72, 90, 10_000)),
    hanging=st.sampled_from((0, 2, 4)),
    gap=st.sampled_from(("\n", "\n\n", "\n\n12\n\n")),
    capital=st.booleans(),
    stop=st.sampled_from(("", ".", ";")),
    lost=st.integers(0, 12),
    end=st.sampled_from(ENDS),
    after=st.sampled_from(AFTER),
)


class Writer:
    """Prints groups of recommendations in a layout; `lost` collects the places whose number was left out."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.count = 0
        self.lost: list[int] = []

    def report(self, groups: list[Group]) -> str:
        body = [self.group(f"{subject} {ending}", items) for (subject, _), ending, items in groups]
        parts = ["A report on sheds", "We went to see them all.", self.layout.heading, *body]
        return "\n\n".join([*parts, self.layout.end, self.layout.after]) + "\n"

    def group(self, stem: str, items: list[str]) -> str:
        inner = range(2, len(items))
        printed = [
            self.item(item, may_be_lost=place in inner and item[0].islower()) for place, item in enumerate(items, 1)
        ]
        return self.wrapped(stem, "") + "\n\n" + self.layout.gap.join(printed)

    def item(self, item: str, *, may_be_lost: bool) -> str:
        self.count += 1
        words = item[0].upper() + item[1:] if self.layout.capital else item
        label = self.layout.mark.format(self.count)
        if may_be_lost and self.layout.can_lose_a_label and self.count == self.layout.lost:
            self.lost.append(self.count)
            label = "-" if self.layout.is_numbered else ""
        return self.wrapped(f"{label} {words}{self.layout.stop}".strip(), " " * self.layout.hanging)

    def wrapped(self, text: str, indent: str) -> str:
        return "\n".join(wrap(text, self.layout.width, subsequent_indent=indent, break_on_hyphens=False))


@given(groups=GROUPS, layout=LAYOUTS)
@settings(derandomize=True, max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_written_report_is_read_back(groups: list[Group], layout: Layout) -> None:
    writer = Writer(layout)
    found = read_text(writer.report(groups)).formal
    wanted = [(item, bodies) for (_, bodies), _, items in groups for item in items]
    assert [(proposal.item.rstrip(".").lower(), proposal.addressees) for proposal in found] == [
        (item.lower(), bodies) for item, bodies in wanted
    ]
    numbers = [str(place) for place in range(1, len(wanted) + 1)] if layout.is_numbered else [None] * len(wanted)
    prefix = "R" if layout.mark.startswith("R") else ""
    assert [proposal.number for proposal in found] == [number and prefix + number for number in numbers]
    assert [place for place, proposal in enumerate(found, 1) if proposal.doubts] == writer.lost

"""What reading a published document proposes: recommendations with their places and honest doubts."""

from dataclasses import dataclass
from enum import StrEnum


class Strength(StrEnum):
    """Whether a recommendation stands in a list of recommendations or is only mentioned in running text."""

    FORMAL = "formal"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class PublicationRead:
    """What the document says of itself.

    `published` is an ISO date or a part of one, as printed: "2019", "2019-01" or "2019-01-24".
    `kind` is one of the words of the field: inspection, thematic, joint, aggregate, annual, follow-up, press notice.
    """

    title: str | None = None
    publishers: tuple[str, ...] = ()
    published: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of a document as it is shown beside the proposals; `box` is where a page prints it."""

    text: str
    page: int | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a document prints something: its page (of paged documents) and its line, both from 1."""

    page: int | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """One recommendation found in a document.

    `number` is as printed, without the punctuation around it, or restored with a doubt. `item` is the
    recommendation's own words; `text` is stem and item as one readable sentence. `addressees` are the target bodies
    as printed, one string each. `source_publication` is the title of the report that first made it, where this
    document only restates it. `line` (in the lines as read) and `page` (in paged documents) count from 1; `also_at`
    are the other places where the document prints the same. `references` are what hangs on the item and is not its
    own words: "paragraph 2.6", "S53", the text of a footnote.
    """

    number: str | None
    stem: str
    item: str
    text: str
    addressees: tuple[str, ...]
    strength: Strength = Strength.FORMAL
    main: bool = False
    kind: str = "recommendation"
    source_publication: str | None = None
    page: int | None = None
    line: int | None = None
    doubts: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    also_at: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole document as read: what it is, what it recommends, its lines to show beside the proposals."""

    publication: PublicationRead
    proposals: tuple[Proposal, ...]
    source: tuple[SourceLine, ...]
    doubts: tuple[str, ...] = ()

    @property
    def formal(self) -> tuple[Proposal, ...]:
        """The proposals that stand in lists of recommendations, in the document's order."""
        return tuple(p for p in self.proposals if p.strength is Strength.FORMAL)

    @property
    def prose(self) -> tuple[Proposal, ...]:
        """The proposals that running text only mentions."""
        return tuple(p for p in self.proposals if p.strength is Strength.PROSE)

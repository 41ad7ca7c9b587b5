"""The list that is being read: its sort of label, how far it got, and what can belong to it."""

import re
from dataclasses import dataclass, replace

from tracker.reading.blocks import Block, is_headline
from tracker.reading.labels import Label, LabelKind
from tracker.reading.roles import Part

_NUMBERED = frozenset({LabelKind.NUMBER, LabelKind.AUTOMATIC, LabelKind.NAMED})
_LARGEST_GAP = 3


def _form(number: str) -> str:
    """Return the number with its figures made alike: "R3.2-1" is printed as "R10.3-2" is."""
    return re.sub(r"\d+", "0", number)


@dataclass(slots=True)
class OpenList:
    """A list under way; `last` is the last plain number, which runs on from lead-in to lead-in; `number` as printed.

    `tail` is the end of the last item's words; `has_points` says that points were given to it, and `point` is the last
    one's number. `is_foreign` says
    that a lead-in to something else came between, `is_interrupted` that a paragraph did, and `is_broken_off` that
    the last item goes on in the next paragraph; `is_left` says that a paragraph came after the last item.
    """

    last: int = 0
    number: str | None = None
    kind: LabelKind | None = None
    count: int = 0
    indent: int = 0
    is_bulleted: bool = False
    tail: str = ""
    has_points: bool = False
    point: int = 0
    is_foreign: bool = False
    is_interrupted: bool = False
    is_broken_off: bool = False
    is_left: bool = False

    @property
    def is_numbered(self) -> bool:
        """Tell whether the list's labels are numbers of any form."""
        return self.kind in _NUMBERED

    @property
    def ends_in_colon(self) -> bool:
        """Tell whether the last item leads in to something of its own."""
        return self.count > 0 and self.tail.endswith(":")

    def begin(self, label: Label, block: Block) -> None:
        """Take the first item's label as the list's sort."""
        if self.kind is None:
            self.kind, self.indent, self.is_bulleted = label.kind, block.indent, label.bulleted

    def count_in(self, words: str, number: str | None, *, is_lost: bool) -> None:
        """Count one more item."""
        self.count += 1
        self.has_points, self.point, self.is_left = False, 0, False
        self.tail = words.rstrip('"”’')[-1:]
        self.number = number
        self.last = int(number) if number and number.isdecimal() else self.last + is_lost

    def lacks_one_before_next(self, part: Part) -> bool:
        """Tell whether exactly one number is missing before the next numbered item of the document."""
        in_numbers = self.kind is LabelKind.NUMBER or (self.kind is None and self.count == 0)
        return in_numbers and part.next_ordinal == self.last + 2

    def is_next(self, number: str | None) -> bool:
        """Tell whether the number is the very next after the last item's: 4 after 3, or 5.4 after 5.3."""
        if not number or not self.number:
            return False
        chapter, _, place = number.rpartition(".")
        last_chapter, _, last_place = self.number.rpartition(".")
        if not (place.isdecimal() and last_place.isdecimal()):
            return False
        return chapter == last_chapter and int(place) == int(last_place) + 1

    def is_alike(self, number: str | None) -> bool:
        """Tell whether the number is printed in the form of the last one's, and can go on after it."""
        if not number:
            return False
        if number.isdecimal():
            return int(number) == self.last + 1
        return self.number is None or _form(number) == _form(self.number) or self.is_next(number)

    def goes_on_in_code(self, label: Label) -> bool:
        """Tell a code of the publisher's own, such as R4.2-1 after R3.2-2, which no other list has."""
        has_code = label.kind is LabelKind.NUMBER and label.number is not None and label.number[:1].isalpha()
        return has_code and self.number is not None and self.is_alike(label.number)

    def is_strange(self, label: Label) -> bool:
        """Tell the number of a paragraph between recommendations that are headed "Recommendation 4"."""
        if self.kind is not LabelKind.NAMED or label.number is None or label.number[:1].isalpha():
            return False
        return not self.is_next(label.number)

    def follows(self, ordinal: int | None) -> bool:
        """Tell whether the number goes on with the sequence; a few may be missing."""
        return ordinal is None or not self.last or self.last < ordinal <= self.last + _LARGEST_GAP

    def holds_as_point(self, part: Part, label: Label) -> bool:
        """Tell a point (a), (b) or a bullet that belongs to the item before it."""
        if self.count == 0 or self.kind is None:
            return False
        if label.kind is LabelKind.LETTER:
            return self.kind is not LabelKind.LETTER and not self.is_ended_by(part.block, label)
        if label.kind is LabelKind.BULLET and self.is_numbered:
            is_point = not self.is_left and (self.kind is not LabelKind.NAMED or self.tail != "." or self.has_points)
            return is_point and not self.is_bulleted and not self.lacks_one_before_next(part)
        if label.kind is LabelKind.BULLET:
            return part.block.indent > self.indent + 1 and self.kind is LabelKind.BULLET
        if self.kind is LabelKind.NUMBER:
            return self._holds_numbered_point(part, label)
        return self.kind in {LabelKind.NAMED, LabelKind.BULLET} and (self.ends_in_colon or self.has_points)

    def _holds_numbered_point(self, part: Part, label: Label) -> bool:
        """Tell 1, 2, 3 under an item that leads in to them from the list's own next number."""
        if label.ordinal is None or label.ordinal != self.point + 1 or not (self.ends_in_colon or self.point):
            return False
        return part.block.indent > self.indent or label.ordinal != self.last + 1

    def is_ended_by(self, block: Block, label: Label) -> bool:
        """Tell a lettered title, or a numbered paragraph of the chapter, that ends the list before it."""
        if label.kind is LabelKind.LETTER:
            return self.tail == "." and is_headline(replace(block, label=None))
        return label.kind is LabelKind.NUMBER and self.kind is LabelKind.BULLET and label.ordinal != 1

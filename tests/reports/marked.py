"""What a page shows, told apart by the marks in its content: real content, artifacts, and what has no mark."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pikepdf

from tests.reports.glyphs import UNKNOWN, Font, font

Owner = tuple[int, int]  # the page, or the form with marks of its own, by its object's number and generation
Place = tuple[Owner, int]  # marked content by its owner and its number in it (MCID)

_PAINTING = "f F f* B B* b b* S s sh BI ID EI"
_SHOWING = ("Tj", "TJ", "'", '"')
_HEEDED = f"{_PAINTING} Tj TJ ' \" q Q Tf BDC BMC EMC Do"


@dataclass
class Marks:
    """What was found: the words of each marked content by its place, those of artifacts, and the marking's faults."""

    words: dict[Place, list[str]] = field(default_factory=dict)
    artifacts: list[list[str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass
class _Mark:
    """A mark that is open: where the words inside it go, and whether others are said in their place."""

    kind: str
    words: list[str] | None
    replaced: bool


class ContentReader:
    """Reads pages one after the other, with the forms that they show; each font is read once for all of them."""

    def __init__(self) -> None:
        self._fonts: dict[Owner, Font] = {}
        self._marks = Marks()
        self._open: list[_Mark] = []

    def read(self, page: pikepdf.Page) -> Marks:
        """Return what a page shows."""
        self._marks, self._open = Marks(), []
        self._content(page.obj, page.obj.objgen, page.resources, None)
        if self._open:
            self._fault("marked content that does not end")
        return self._marks

    def _fault(self, words: str) -> None:
        self._marks.faults.append(words)

    def _content(self, stream: pikepdf.Object, owner: Owner, resources: pikepdf.Object, shown: Font | None) -> None:
        saved: list[Font | None] = []
        for instruction in pikepdf.parse_content_stream(stream, _HEEDED):
            operands = list(instruction.operands)
            match str(instruction.operator):
                case "q":
                    saved.append(shown)
                case "Q":
                    shown = saved.pop()
                case "Tf":
                    shown = self._font(resources.Font[str(operands[0])])
                case "BDC" | "BMC":
                    self._begin(operands, owner, resources)
                case "EMC":
                    self._end()
                case "Do":
                    self._show(resources.XObject[str(operands[0])], owner, resources, shown)
                case showing if showing in _SHOWING:
                    self._say(operands[-1], shown)
                case _:
                    self._put("")

    def _font(self, resource: pikepdf.Object) -> Font:
        if not resource.is_indirect:
            return font(resource)
        if resource.objgen not in self._fonts:
            self._fonts[resource.objgen] = font(resource)
        return self._fonts[resource.objgen]

    def _show(self, shape: pikepdf.Object, owner: Owner, resources: pikepdf.Object, shown: Font | None) -> None:
        if shape.Subtype == "/Form":
            own = shape.objgen if "/StructParents" in shape else owner
            self._content(shape, own, shape.get("/Resources", resources), shown)
        else:
            self._put("")

    def _begin(self, operands: Sequence[pikepdf.Object], owner: Owner, resources: pikepdf.Object) -> None:
        told = operands[1] if len(operands) > 1 else pikepdf.Dictionary()
        if isinstance(told, pikepdf.Name):
            told = resources.Properties[told]
        within = self._open[-1] if self._open else _Mark("none", None, replaced=False)
        mark = _Mark(within.kind, within.words, within.replaced)
        if "/MCID" in told:
            mark.kind, mark.words = "content", self._words((owner, int(told.MCID)))
        elif operands[0] == "/Artifact":
            mark.kind, mark.words = "artifact", []
            self._marks.artifacts.append(mark.words)
        if within.kind != "none" and mark.words is not within.words and not mark.kind == within.kind == "artifact":
            self._fault(f"{mark.kind} is marked inside {within.kind}")
        self._open.append(mark)
        if "/ActualText" in told and not mark.replaced:
            self._put(str(told.ActualText))
            mark.replaced = True

    def _end(self) -> None:
        if self._open:
            self._open.pop()
        else:
            self._fault("an end of marked content that did not begin")

    def _words(self, place: Place) -> list[str]:
        if place in self._marks.words:
            self._fault(f"content {place[1]} is marked twice")
        return self._marks.words.setdefault(place, [])

    def _say(self, operand: pikepdf.Object, shown: Font | None) -> None:
        strings = operand if isinstance(operand, pikepdf.Array) else (operand,)
        coded = b"".join(bytes(string) for string in strings if isinstance(string, pikepdf.String))
        words = shown.read(coded) if shown else UNKNOWN
        if UNKNOWN in words:
            self._fault(f"a sign without a character in “{words}”")
        self._put(words)

    def _put(self, words: str) -> None:
        mark = self._open[-1] if self._open else None
        if mark is None or mark.words is None:
            self._fault(f"content without a mark: {words!r}")
        elif not mark.replaced:
            mark.words.append(words)

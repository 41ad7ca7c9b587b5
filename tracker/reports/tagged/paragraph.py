"""The paragraph of a report: it knows its place in the structure, and says its words as they were written."""

from collections.abc import Sequence
from typing import Any, Self

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paragraph import FragLine
from reportlab.platypus.paraparser import ParaFrag
from typing_extensions import override

from tracker.reports.fonts import STRONG
from tracker.reports.tagged.canvas import TaggedCanvas
from tracker.reports.tagged.elements import Place
from tracker.reports.text import Run, plain

_NOTHING = Run("", strong=False)


class Text(Paragraph):
    """A paragraph. `place` is where it stands, `key` the place that it leads to as a whole, if it does.

    `plain` is what it says; a part of a broken paragraph begins at `begins` in it.
    """

    place: Place
    canv: TaggedCanvas
    blPara: Any  # noqa: N815 # how it is broken into lines; ReportLab tells no type
    plain: str = ""
    begins: int = 0
    key: str = ""
    _measured_at: float | None = None

    @classmethod
    def of(cls, runs: Sequence[Run], style: ParagraphStyle, place: Place, key: str = "") -> Self:
        """Return a paragraph that says these words.

        They never pass for markup, as ReportLab's parser of markup does not see them.
        """
        text = cls("", style, frags=[_fragment(run, style) for run in runs or [_NOTHING]])
        text.plain, text.place, text.key = plain(runs), place, key
        return text

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return width and height; a width that was measured already is not measured again."""
        if self._measured_at != aW or not hasattr(self, "blPara"):
            super().wrap(aW, aH)
            self._measured_at = aW
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return the part that fits and the rest, which stand in one place and say the words between them."""
        parts: list[Flowable] = super().split(aW, aH)
        if len(parts) == 2:
            first, rest = parts
            assert isinstance(first, Text)
            assert isinstance(rest, Text)
            for part in (first, rest):
                part.plain, part.place, part.key = self.plain, self.place, self.key
            first.begins = self.begins
            rest.begins = self._after(self.blPara.lines[: len(first.blPara.lines)])
        return parts

    @property
    def ascent(self) -> float:
        """How far the letters of its first line rise, in points; lines of more than one piece each know their own."""
        first = self.blPara.lines[0] if self.blPara.kind == 1 else self.blPara
        return float(first.ascent)

    @override
    def draw(self) -> None:
        """Draw the words as content of their place, and over them the link that they are."""
        self._close_lines()
        place = self.place
        if self.key:
            place = self.place = _link_in(self.place)
        with self.canv.content(place):
            super().draw()
        if self.key:
            self.canv.link(place, (0.0, 0.0, self.width, self.height), self.plain, self.key)

    def _after(self, lines: list[Any]) -> int:
        """Return where in the words the next line begins after these."""
        at = self.begins
        for line in lines:
            at += len(_words_of(line))
            at += self.plain[at : at + 1] == " "
        return at

    def _close_lines(self) -> None:
        """End each line with the space that ReportLab drops at its end, unless a word goes on in the next one.

        Without it, what is heard or copied runs "enoughto wrap" together.
        """
        at = self.begins
        for line in self.blPara.lines:
            at += len(_words_of(line))
            if self.plain[at : at + 1] == " ":
                at += 1
                _add_space(line)


def _fragment(run: Run, style: ParagraphStyle) -> ParaFrag:
    """Return what ReportLab's parser makes of words in one font, without marks or links."""
    font = STRONG if run.strong else style.fontName
    colour, size = style.textColor, style.fontSize
    return ParaFrag(text=run.words, fontName=font, fontSize=size, textColor=colour, rise=0, link=[], us_lines=[])


def _link_in(place: Place) -> Place:
    return place if place.kind == "Link" else Place("Link", place)


def _words_of(line: Any) -> str:
    if isinstance(line, FragLine):
        return "".join(fragment.text for fragment in line.words)
    return " ".join(line[1])


def _add_space(line: Any) -> None:
    if isinstance(line, FragLine):
        last = line.words[-1]
        line.words[-1] = last.clone(text=last.text + " ")
    else:
        line[1].append("")

"""The same story by typst, another maker of tagged PDF: as PDF/UA-1 and PDF/A-2a too, in typst's own markup."""

import json
from importlib import import_module
from pathlib import Path

from benchmarks.paper_at_scale import blocks

STANDARDS = ["a-2a", "ua-1"]
_ALIGN = ("left", "center", "right")
_BELOW = 0.25  # of the size: what a line takes under its base
_PREAMBLE = """
#set document(title: {title}, date: datetime(year: {year}, month: {month}, day: {day}))
#set text(font: "Noto Sans", lang: "en", region: "gb", hyphenate: false)
#set page("a4", margin: (left: {left}pt, right: {right}pt, top: {top}pt, bottom: {bottom}pt),
  header: align(center, text(9pt, weight: 600, {marking})),
  footer: [#line(length: 100%, stroke: 0.4pt) #text(7.75pt)[Seal: #{seal} #h(1fr) Page
    #context counter(page).display() of #context counter(page).final().first()]
    #align(center, text(9pt, weight: 600, {marking}))])
#set par(leading: 0pt, spacing: 0pt, justify: false)
#set table(stroke: (x: none, top: none, bottom: 0.4pt), align: left + top, inset: (x: 0pt, y: 4pt))
#show heading: it => it.body
#let w(size, leading, weight, colour, place, above, below, indent, body) = block(
  above: above, below: below, width: 100%, inset: (left: indent), align(place, text(
    size, weight: weight, fill: rgb(colour), top-edge: leading - {below} * size, bottom-edge: -{below} * size, body)))
"""


def pdf_of(markup: Path, fonts: str) -> bytes:
    """Return the markup set by typst; ModuleNotFoundError where there is none."""
    typst = import_module("typst")
    made: bytes = typst.compile(
        str(markup), font_paths=[fonts], ignore_system_fonts=True, format="pdf", pdf_standards=STANDARDS
    )
    return made


def markup_of(paper: blocks.Paper) -> str:
    """Return the report in typst's markup."""
    sheet = paper.sheet
    year, month, day = sheet.day
    head = _PREAMBLE.format(
        title=_text(sheet.title),
        marking=_text(sheet.marking),
        seal=_text(sheet.seal),
        left=sheet.left,
        right=595.28 - sheet.left - sheet.column,
        top=sheet.edge + 30,
        bottom=sheet.edge + 44,
        year=year,
        month=month,
        day=day,
        below=_BELOW,
    )
    styles = {part.style for part in blocks.all_words(paper.blocks)}
    return "\n".join((head, *map(_style, sorted(styles, key=lambda style: style.name)), *map(_made, paper.blocks)))


def _style(style: blocks.Style) -> str:
    return (
        f"#let {_name(style)} = w.with({style.size}pt, {style.leading}pt, {600 if style.strong else 400}, "
        f"{_text(style.colour)}, {_ALIGN[style.align]}, {style.before}pt, {style.after}pt, {style.indent}pt)"
    )


def _name(style: blocks.Style) -> str:
    return f"s-{style.name.replace(' ', '-')}"


def _made(block: blocks.Block) -> str:
    match block:
        case blocks.Words():
            return f"#{_words(block)}"
        case blocks.Heading():
            return f"#heading(level: {block.level + 1}, {_words(block.words)}) <{block.key}>"
        case blocks.Point():
            return f"#list({_words(block.words)})"
        case blocks.Grid():
            return _table(block)
        case blocks.Picture():
            return f"#{_picture(block)}"
        case blocks.Line():
            return f"#line(length: 100%, stroke: {block.thickness}pt)"
        case blocks.NewPage():
            return "#pagebreak()"
        case blocks.Gap():
            return "" if block.least else f"#v({block.height}pt)"


def _words(words: blocks.Words) -> str:
    told = " + ".join(
        f"strong({_text(text)})" if strong and not words.style.strong else f"text({_text(text)})"
        for text, strong in words.runs
    )
    told = f"link(<{words.key}>, {told or '[]'})" if words.key else told or "[]"
    made = f"{_name(words.style)}({told})"
    return f"box(width: {words.upright}pt, {made})" if words.upright else made


def _table(grid: blocks.Grid) -> str:
    last = len(grid.widths) - 1
    widths = ", ".join(f"{width}pt" for width in grid.widths)
    heads = "".join(f"table.header({', '.join(map(_cell, row))}), " for row in grid.heads)
    cells = ",\n".join(", ".join(map(_cell, row)) for row in grid.rows)
    return (
        f"#block(above: 4pt, below: 10pt, table(columns: ({widths},), column-gutter: {grid.gutter if last else 0}pt, "
        f"{heads}{cells}))"
    )


def _cell(cell: blocks.Cell) -> str:
    parts = [_picture(part) if isinstance(part, blocks.Picture) else _turned(part) for part in cell]
    return " + ".join(parts) or "[]"


def _turned(words: blocks.Words) -> str:
    return f"rotate(-90deg, reflow: true, {_words(words)})" if words.upright else _words(words)


def _picture(picture: blocks.Picture) -> str:
    box = f"rect(width: {picture.width}pt, height: {picture.height}pt, fill: luma(80%))"
    return f"figure({box}, alt: {_text(picture.alternative)})"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)

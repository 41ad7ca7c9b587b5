"""The same story by WeasyPrint, another maker of tagged PDF: as PDF/UA-1, from HTML."""

from html import escape
from importlib import import_module
from pathlib import Path

from benchmarks.paper_at_scale import blocks

VARIANT = "pdf/ua-1"
_ALIGN = ("left", "center", "right")
_WIDTH = 595.28  # points of the page
_FACES = ((400, "NotoSans-Regular.ttf"), (600, "NotoSans-SemiBold.ttf"))


def pdf_of(page: Path) -> bytes:
    """Return the page set by WeasyPrint; ModuleNotFoundError where there is none."""
    weasyprint = import_module("weasyprint")
    made: bytes = weasyprint.HTML(str(page)).write_pdf(pdf_variant=VARIANT, pdf_tags=True)
    return made


def page_of(paper: blocks.Paper) -> str:
    """Return the report as HTML."""
    told = "\n".join(map(_made, paper.blocks))
    styles = {part.style for part in blocks.all_words(paper.blocks)}
    rules = "\n".join(map(_rule, sorted(styles, key=lambda style: style.name)))
    head = f'<meta charset="utf-8"><title>{escape(paper.sheet.title)}</title><style>{_page(paper.sheet)}{rules}</style>'
    return f'<!DOCTYPE html><html lang="en-GB"><head>{head}</head><body>{told}</body></html>'


def _page(sheet: blocks.Sheet) -> str:
    faces = "".join(
        f'@font-face {{font-family: Report; font-weight: {weight}; src: url("{Path(sheet.fonts, file).as_uri()}")}}\n'
        for weight, file in _FACES
    )
    marking = f'font: 600 9pt Report; content: "{sheet.marking}"'
    foot = f'"Seal: {sheet.seal}   Page " counter(page) " of " counter(pages) "   {sheet.marking}"'
    return f"""{faces}
@page {{
  size: A4; margin: {sheet.edge + 30}pt {_WIDTH - sheet.left - sheet.column}pt {sheet.edge + 44}pt {sheet.left}pt;
  @top-center {{ {marking} }}
  @bottom-center {{ border-top: 0.4pt solid; font: 7.75pt Report; content: {foot} }}
}}
body {{ font-family: Report; font-weight: 400; margin: 0; width: {sheet.column}pt }}
p, h1, h2, h3, ul, li, table, hr {{ margin: 0; padding: 0 }}
h1, h2, h3 {{ font-size: inherit; font-weight: inherit; break-after: avoid }}
b {{ font-weight: 600 }}
a {{ color: inherit; text-decoration: none }}
table {{ border-collapse: collapse; table-layout: fixed; width: 100%; margin: 4pt 0 10pt; break-inside: auto }}
tr {{ break-inside: avoid; border-bottom: 0.4pt solid }}
th, td {{ padding: 4pt 9pt 4pt 0; text-align: left; vertical-align: top; font-weight: inherit }}
th:last-child, td:last-child {{ padding-right: 0 }}"""


def _rule(style: blocks.Style) -> str:
    return (
        f".{_name(style)} {{ font-size: {style.size}pt; line-height: {style.leading}pt; color: {style.colour}; "
        f"font-weight: {600 if style.strong else 400}; text-align: {_ALIGN[style.align]}; "
        f"margin: {style.before}pt 0 {style.after}pt {style.indent}pt }}"
    )


def _name(style: blocks.Style) -> str:
    return f"s-{style.name.replace(' ', '-')}"


def _made(block: blocks.Block) -> str:
    match block:
        case blocks.Words():
            return _words(block)
        case blocks.Heading():
            level = f"h{block.level + 1}"
            return f'<{level} id="{block.key}" class="{_name(block.words.style)}">{_told(block.words)}</{level}>'
        case blocks.Point():
            return f'<ul><li class="{_name(block.words.style)}">{_told(block.words)}</li></ul>'
        case blocks.Grid():
            return _table(block)
        case blocks.Picture():
            return _picture(block)
        case blocks.Line():
            return f'<hr style="border-top: {block.thickness}pt solid">'
        case blocks.NewPage():
            return '<div style="break-after: page"></div>'
        case blocks.Gap():
            return "" if block.least else f'<div style="height: {block.height}pt"></div>'


def _words(words: blocks.Words) -> str:
    return f'<p class="{_name(words.style)}">{_told(words)}</p>'


def _told(words: blocks.Words) -> str:
    told = "".join(f"<b>{escape(text)}</b>" if strong else escape(text) for text, strong in words.runs)
    return f'<a href="#{words.key}">{told}</a>' if words.key else told


def _table(grid: blocks.Grid) -> str:
    widths = "".join(f'<col style="width: {width + grid.gutter}pt">' for width in grid.widths[:-1])
    widths += f'<col style="width: {grid.widths[-1]}pt">'
    heads = "".join(f"<tr>{''.join(f'<th>{_cell(cell)}</th>' for cell in row)}</tr>" for row in grid.heads)
    rows = "".join(f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in row)}</tr>" for row in grid.rows)
    return f"<table>{widths}<thead>{heads}</thead><tbody>{rows}</tbody></table>"


def _cell(cell: blocks.Cell) -> str:
    return "".join(_picture(part) if isinstance(part, blocks.Picture) else _words(part) for part in cell)


def _picture(picture: blocks.Picture) -> str:
    size = f"width: {picture.width}pt; height: {picture.height}pt; background: #ccc"
    return f'<div role="img" aria-label="{escape(picture.alternative)}" style="{size}"></div>'

"""How a story is marked up: every text escaped in one place, in the theme's names."""

from html import escape
from string import Template

from tracker.domain.status import Meaning
from tracker.ui.theme import Step, Theme

_STYLE = Template("""
.title { font-size: $title; font-weight: 600; } .small { font-size: $small; } .item { font-size: $large; }
.muted { color: $muted; } .strong { font-weight: 600; } .struck { text-decoration: line-through; color: $muted; }
.head { font-weight: 600; font-size: $body; } a { color: $accent; text-decoration: none; }
""")


def story_style(theme: Theme) -> str:
    """Return the document's style sheet."""
    size = theme.font().pointSizeF()
    sizes = {step.name.lower(): f"{size * step.value:.2f}pt" for step in Step}
    return _STYLE.substitute(**theme.surfaces.names(), **sizes)


def sign_side(theme: Theme) -> int:
    """Return the width and height of a sign beside words, in pixels."""
    return round(theme.metrics(Step.SMALL).ascent() * 0.8)


def said(text: str) -> str:
    """Return a text as markup that shows it as it was written."""
    return escape(text).replace("\n", "<br>")


def link(kind: str, target: object, words: str) -> str:
    """Return words that lead to `kind:target`."""
    return f'<a href="{kind}:{target}">{said(words)}</a>'


def quiet(markup: str) -> str:
    """Return a small, quiet line under what stands before it."""
    return f'<br><span class="small muted">{markup}</span>'


class Teller:
    """Makes the parts that all stories are made of."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def sign(self, meaning: Meaning) -> str:
        """Return the sign of a meaning, as the document's picture of it."""
        side = sign_side(self.theme)
        return f'<img src="sign:{meaning.value}" width="{side}" height="{side}" style="vertical-align:middle">&nbsp;'

    def signed(self, meaning: Meaning, words: str) -> str:
        """Return words in the colour of a meaning, with its sign."""
        colour = self.theme.tone(meaning).text.name()
        return f'{self.sign(meaning)}<span class="strong"><span style="color:{colour}">{said(words)}</span></span>'

    def heading(self, words: str, lead: str = "") -> str:
        """Return a heading of a part; `lead` is markup that stands small beside it."""
        above = self.theme.space(4)
        beside = f' &nbsp;<span class="small">{lead}</span>' if lead else ""
        return f'<p class="head" style="margin-top:{above}px; margin-bottom:2px">{said(words)}{beside}</p>'

    def table(self, lines: str) -> str:
        """Return lines of `ruled` or `nothing` as one table."""
        padding = self.theme.space(1)
        style = "border-collapse:collapse"
        return f'<table width="100%" cellspacing="0" cellpadding="{padding}" style="{style}">{lines}</table>'

    def ruled(self, left: str, told: str) -> str:
        """Return one line: a quiet word at the left, such as a day, and what is told, over a hairline."""
        line = f"border-bottom:1px solid {self.theme.surfaces.line.name()}"
        wide = self.theme.metrics().horizontalAdvance("30 Sep 2019") + self.theme.space(4)
        return (
            f'<tr><td width="{wide}" valign="top" style="{line}" class="muted">{left}</td>'
            f'<td valign="top" style="{line}">{told}</td></tr>'
        )

    @staticmethod
    def nothing(sentence: str) -> str:
        """Return the line of a part that holds nothing yet: what to do."""
        return f'<tr><td class="muted">{said(sentence)}</td></tr>'

"""One recommendation, whoever it was made to: its words, its points, where it is printed, how often it was made."""

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from tracker.domain.chains import years_between
from tracker.domain.language import Language
from tracker.domain.links import say_link
from tracker.domain.position import Position, PositionItem, SaidAgain
from tracker.domain.scales import Role
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, bullets, cell, kept, paragraph, said, section, table, words
from tracker.reports.layout.tables import Cell
from tracker.reports.sections.annex import item_key, source_lines
from tracker.reports.sections.cover import fixed, own
from tracker.reports.sections.told import own_cell, words_of
from tracker.reports.tagged.paragraph import Text
from tracker.reports.wording import sentence


def the_words(items: Sequence[PositionItem], say: Language) -> Story:
    """Return the words of a recommendation, its points, where it is printed and to whom it was made."""
    first = items[0]
    source = paragraph(styles.NOTE, sentence("; ".join(source_lines(first, say))))
    heading = section(first.row.ref, f"{item_key(first)}-words", own_words=True)
    top: list[Flowable] = [heading, source, *words_of(first)]
    points = [(words(f"({point.letter})"), own_cell(point.text)) for point in first.points]
    listing = [table((Column(say("Point"), 34), Column(say("What it asks for"))), points)] if points else []
    return kept(*top, *listing, _facts(items, say))


def _facts(items: Sequence[PositionItem], say: Language) -> Flowable:
    row = items[0].row
    markings = dict.fromkeys(str(item.marking).upper() for item in items)
    facts = {
        say("Made to"): [_made_to(item, say) for item in items],
        say("Priority"): fixed(say("A priority")) if row.priority else [],
        say("Themes"): own(", ".join(row.themes)) if row.themes else [],
        say("Marking"): fixed(*markings),
        say("Published"): fixed(say.part(row.published)),
        say("Answer due"): fixed(say.day(row.response_due)) if row.response_due else [],
    }
    rows = [(cell(paragraph(styles.FACT_LABEL, label)), cell(*lines)) for label, lines in facts.items() if lines]
    return table((Column("", 110), Column("")), rows, heads=False)


def _made_to(item: PositionItem, say: Language) -> Text:
    """Return to whom it was made: a name of the register's, unless something is said beside it."""
    row = item.row
    name = row.addressee or row.body
    role = f" ({say(row.role).lower()})" if row.role is not Role.UNSAID else ""
    counted = say(", counted under {body}", body=row.body) if row.addressee and row.addressee != row.body else ""
    return (paragraph if role or counted else said)(styles.FACT, f"{name}{role}{counted}")


def repeats(items: Sequence[PositionItem], position: Position, say: Language) -> Story:
    """Return how often it was made, where, and to whom; nothing where it was made once."""
    chain = items[0].chain
    if not chain:
        return []
    rows = [(*_said_again(number, one, say), _owners(one, say)) for number, one in enumerate(chain)]
    columns = (
        Column(say("Said"), 74),
        Column(say("In which report")),
        Column(say("Published"), 92),
        Column(say("Made to"), 120),
    )
    heading = section(say("Made again"), f"{item_key(items[0])}-repeats")
    return kept(heading, paragraph(styles.BODY, *_how_long(chain, position, say)), table(columns, rows))


def _owners(one: SaidAgain, say: Language) -> Cell:
    return own_cell(say.listed(list(one.owners)))


def _how_long(chain: Sequence[SaidAgain], position: Position, say: Language) -> Iterator[str]:
    first = chain[0]
    yield say("Made {times}, first in {title}.", times=say.count(len(chain), "time"), title=f"“{first.title}”")
    years = years_between(first.published, position.as_at)
    if years is not None:
        yield " "
        yield say("From then to {day} is {years}.", day=say.day(position.as_at), years=say.count(years, "whole year"))


def _said_again(number: int, one: SaidAgain, say: Language) -> tuple[Cell, Cell, Cell]:
    when = words(say("Said again") if number else say("First said"))
    where = cell(said(styles.CELL, one.title), said(styles.QUIET, one.ref))
    return when, where, words(say.part(one.published))


def links(items: Sequence[PositionItem], say: Language) -> Story:
    """Return what the recommendation is to others, and in which plans it is tracked; nothing where nothing is said."""
    told = list(dict.fromkeys(link for item in items for link in item.links))
    heading = section(say("Links"), f"{item_key(items[0])}-links")
    return kept(heading, *bullets(say_link(link, say) for link in told)) if told else []

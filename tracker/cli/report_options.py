"""The options of reports: which report, about what, and how it is marked and said."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from uuid import UUID

from tracker.cli.arguments import add_as_at, add_register, add_scope, day, marking, one_of, status
from tracker.domain.listing import Selection
from tracker.domain.markings import read_descriptor
from tracker.domain.narrowing import only_words
from tracker.domain.position import ReportKind
from tracker.domain.schedule import Schedule
from tracker.errors import BadInput
from tracker.services.detail import recommendation
from tracker.services.listing import find_body, find_publication, find_theme
from tracker.services.position import Scope
from tracker.services.register import Register


def add_report_options(parser: ArgumentParser) -> None:
    """Add everything that can be told about a report."""
    parser.add_argument("kind", type=_kind, metavar="KIND", help=f"one of: {', '.join(ReportKind)}")
    add_register(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="the file to write")
    add_as_at(parser)
    parser.add_argument(
        "--since",
        type=_since,
        metavar="DATE",
        help="tells also what moved after the end of this day, or since the last issued report: last",
    )
    parser.add_argument(
        "--issue",
        action="store_true",
        help="numbers the report and keeps it for good; follows the last one of its coverage, unless --since is given",
    )
    parser.add_argument("--recorded-by", metavar="NAME", help="who issues it, unless the settings say")
    _add_scope(parser)
    _add_marking(parser)
    _add_manner(parser)


def _add_scope(parser: ArgumentParser) -> None:
    add_scope(parser)
    parser.add_argument("--theme", metavar="TEXT", help="only what is filed under this theme")
    parser.add_argument("--ref", metavar="REF", help="only this recommendation")
    parser.add_argument("--status", type=status, metavar="VALUE", help="only those with this status, in any case")
    parser.add_argument("--overdue", action="store_true", help="only those that are overdue")
    parser.add_argument("--contradictory", action="store_true", help="only those in which something contradicts itself")
    parser.add_argument("--search", default="", metavar="TEXT", help="only those in which every one of these words is")
    parser.add_argument(
        "--as-now", action="store_true", help="each once, by the body that is responsible on the day of the report"
    )


def _add_marking(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--marking",
        type=marking,
        metavar="MARKING",
        help="OFFICIAL or OFFICIAL-SENSITIVE; items marked higher are left out; the highest in it unless told",
    )
    parser.add_argument(
        "--descriptor",
        type=read_descriptor,
        action="append",
        default=[],
        metavar="TEXT",
        help="a descriptor of the marking; repeatable",
    )
    parser.add_argument("--embargo", type=day, metavar="DATE", help="the day until which the report is under embargo")


def _add_manner(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--language",
        type=one_of(("en", "cy"), "--language"),
        default="en",
        metavar="LANGUAGE",
        help="en, English, unless told, or cy, Welsh: the fixed words of the report",
    )
    parser.add_argument("--author", default="", metavar="NAME", help="from whom the report is")
    parser.add_argument(
        "--distribution", action="append", default=[], metavar="NAME", help="to whom the report goes; repeatable"
    )
    parser.add_argument("--cleared-only", action="store_true", help="leaves out words of updates that nobody cleared")


LAST = "last"


def _since(text: str) -> date | str:
    return LAST if text.strip().casefold() == LAST else day(text)


def _kind(text: str) -> ReportKind:
    wanted = "-".join(text.casefold().split())
    if wanted in tuple(ReportKind):
        return ReportKind(wanted)
    raise BadInput(f"“{text}” is no kind of report; a report is one of: {', '.join(ReportKind)}.")


def scope_of(register: Register, given: Namespace, as_at: date) -> Scope:
    """Return what a report is about, by the names that were given; BadInput for a name that fits nothing."""
    only = _filters(given, as_at)
    words = tuple(only_words(only))
    return Scope(
        body=find_body(register, given.body).id if given.body is not None else None,
        publication=find_publication(register, given.publication).id if given.publication is not None else None,
        as_now=given.as_now,
        theme=find_theme(register, given.theme) if given.theme is not None else None,
        recommendation=_recommendation(register, given, as_at),
        only=only if words else None,
        words=words,
    )


def _recommendation(register: Register, given: Namespace, as_at: date) -> UUID | None:
    return recommendation(register, given.ref, as_at)[0].row.recommendation_id if given.ref is not None else None


def _filters(given: Namespace, as_at: date) -> Selection:
    return Selection(
        as_at=as_at,
        status=given.status,
        schedule=Schedule.OVERDUE if given.overdue else None,
        contradictory=given.contradictory,
        search=given.search,
    )

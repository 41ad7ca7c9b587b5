"""The options that narrow the list, which `list` and `export` share, and the selection that they mean."""

from argparse import ArgumentParser, Namespace

from tracker.cli.arguments import add_as_at, add_as_known, add_scope, status
from tracker.domain.listing import Selection
from tracker.domain.schedule import Schedule
from tracker.services.listing import find_body, find_publication
from tracker.services.register import Register


def add_filters(parser: ArgumentParser) -> None:
    """Add the options that say which rows are wanted, and as at which day."""
    add_scope(parser)
    parser.add_argument("--status", type=status, metavar="VALUE", help="only those with this status, in any case")
    parser.add_argument("--overdue", action="store_true", help="only those that are overdue")
    parser.add_argument("--contradictory", action="store_true", help="only those in which something contradicts itself")
    parser.add_argument("--search", default="", metavar="TEXT", help="only those in which every one of these words is")
    add_as_at(parser)
    add_as_known(parser)
    view = parser.add_mutually_exclusive_group()
    view.add_argument(
        "--as-now", action="store_true", help="each once, by the body that is responsible on the day of the list"
    )
    view.add_argument(
        "--as-addressed", action="store_true", help="by the body addressed or handed to, as is done unless told"
    )


def selection_of(register: Register, given: Namespace) -> Selection:
    """Return the selection that the options mean; BadInput for a body or report that is not known."""
    return Selection(
        as_at=given.as_at or register.outside.today(),
        as_known=given.as_known,
        body=find_body(register, given.body).id if given.body is not None else None,
        publication=find_publication(register, given.publication).id if given.publication is not None else None,
        status=given.status,
        schedule=Schedule.OVERDUE if given.overdue else None,
        contradictory=given.contradictory,
        as_now=given.as_now,
        search=given.search,
    )

"""How commands are read: a parser whose faults are plain sentences, and the kinds of value that options take."""

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, NoReturn, Protocol, TypeAlias

from typing_extensions import override

from tracker.cli.console import Console
from tracker.domain.dates import iso_day, part_of_date
from tracker.domain.markings import LEVELS, read_marking
from tracker.domain.scales import Flag, Outcome, Progress, RefusalReason, Response, word_of
from tracker.domain.status import Status
from tracker.errors import BadInput

Command: TypeAlias = Callable[[Namespace, Console], int]
OpenWindow: TypeAlias = Callable[[Path | None, Path | None], int]
DONE, NO, WRONG = 0, 1, 2

_SAYINGS = (
    (r"the following arguments are required: (.+)", "{0} must be given"),
    (r"one of the arguments (.+) is required", "One of {0} must be given"),
    (r"unrecognized arguments: (.+)", "“{0}” is not understood here"),
    (
        r"argument (.+): expected one argument",
        "{0} needs a value, and one that begins with a dash is written {0}=VALUE",
    ),
    (r"argument (.+): not allowed with argument (.+)", "{0} and {1} cannot be given together"),
    (r"argument COMMAND: invalid choice: '?(.+?)'? \(choose from .+\)", "“{0}” is not a command"),
)


class SentenceParser(ArgumentParser):
    """A parser that raises BadInput with one plain sentence, where argparse would print its usage and leave."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # A script must not depend on an abbreviation that a later option makes ambiguous.
        super().__init__(*args, **{"allow_abbrev": False, **kwargs})

    @override
    def error(self, message: str) -> NoReturn:
        raise BadInput(f"{_sentence(' '.join(message.split()))}; `{self.prog} --help` shows what can be given.")


def _sentence(message: str) -> str:
    for pattern, saying in _SAYINGS:
        if found := re.fullmatch(pattern, message):
            return saying.format(*found.groups())
    return f"This was not understood: {message}"


class Commands(Protocol):
    """What commands are added to: argparse's own class for it is private."""

    def add_parser(self, name: str, *, help: str, description: str) -> ArgumentParser:  # noqa: A002
        """Add the parser of one command."""


def command(commands: Commands, name: str, run: Command, purpose: str) -> ArgumentParser:
    """Add a command and return its parser; `purpose` is one sentence for the help."""
    parser = commands.add_parser(name, help=purpose, description=purpose)
    parser.set_defaults(run=run)
    return parser


def add_register(parser: ArgumentParser) -> None:
    """Add the option that names the register."""
    parser.add_argument("--register", type=Path, required=True, metavar="REGISTER", help="the register's folder")


def add_as_at(parser: ArgumentParser) -> None:
    """Add the option that names the day of the answer."""
    parser.add_argument(
        "--as-at", type=day, metavar="DATE", help="as it stood at the end of this day, in place of today"
    )


def add_as_known(parser: ArgumentParser) -> None:
    """Add the option that names the day up to which records count."""
    parser.add_argument(
        "--as-known", type=end_of_day, metavar="DATE", help="by what had been recorded at the end of this day"
    )


def add_scope(parser: ArgumentParser) -> None:
    """Add the options that narrow the answer to one body, one report or both."""
    parser.add_argument("--body", metavar="NAME", help="only what is made to this body: its name, short name or alias")
    parser.add_argument(
        "--publication", metavar="TEXT", help="only what this report made: its title, code or part of one"
    )


def add_format(parser: ArgumentParser, *formats: str) -> None:
    """Add the option that chooses how the answer is written; the first is taken unless told."""
    named = " or ".join([", ".join(formats[:-1]), formats[-1]])
    parser.add_argument(
        "--format",
        type=one_of(formats, "--format"),
        default=formats[0],
        metavar="FORMAT",
        help=f"{named}; {formats[0]} unless told",
    )


def one_of(words: Sequence[str], option: str) -> Callable[[str], str]:
    """Return a reader that takes one of the words, in any case."""

    def read(text: str) -> str:
        for word in words:
            if word.casefold() == text.strip().casefold():
                return word
        raise BadInput(f"{option} cannot be “{text}”; it is one of: {', '.join(words)}.")

    return read


def new_folder(text: str) -> Path:
    """Read the path of a folder to make, which needs a name."""
    path = Path(text)
    if path.name in ("", ".."):
        raise BadInput(f"“{text}” names no new folder; give the register a name.")
    return path


def day(text: str) -> date:
    """Read an ISO date."""
    return iso_day(text)


def part_of_day(text: str) -> str:
    """Read an ISO date, month or year, as publications are dated."""
    return part_of_date(text)


def end_of_day(text: str) -> datetime:
    """Read an ISO date as the last moment of that day by the clock of this PC."""
    return datetime.combine(iso_day(text), time.max).astimezone()


def marking(text: str) -> str:
    """Read a protective marking; what ranks above OFFICIAL-SENSITIVE is refused."""
    wanted = read_marking(text)
    if wanted in LEVELS:
        return wanted
    raise BadInput(f"A report is marked OFFICIAL or OFFICIAL-SENSITIVE, not “{text}”.")


def status(text: str) -> Status:
    """Read a status, in any case."""
    return word_of(Status, text, "status")


def response(text: str) -> Response:
    """Read a response, in any case."""
    return word_of(Response, text, "response")


def progress(text: str) -> Progress:
    """Read a reported progress, in any case."""
    return word_of(Progress, text, "progress that can be reported")


def category(text: str) -> RefusalReason:
    """Read under what a body's reason for not agreeing falls, in any case."""
    return word_of(RefusalReason, text, "category of reasons")


def outcome(text: str) -> Outcome:
    """Read the reason of a closing, in any case."""
    return word_of(Outcome, text, "reason to close")


def flag(text: str) -> Flag:
    """Read a flag by its words or the beginning of them, in any case."""
    wanted = " ".join(text.split()).casefold()
    fit = [word for word in Flag if wanted and word.value.casefold().startswith(wanted)]
    return fit[0] if len(fit) == 1 else word_of(Flag, text, "flag")

"""The options of `record`, in groups that read as what is said of an item."""

from argparse import ArgumentParser
from pathlib import Path

from tracker.cli.arguments import category, day, flag, outcome, progress, response
from tracker.cli.evidence import Link


def add_options(parser: ArgumentParser) -> None:
    """Add every option of `record` but the register's."""
    for add in (
        _add_signature,
        _add_response,
        _add_action,
        _add_target,
        _add_progress,
        _add_assessment,
        _add_evidence,
        _add_ending,
        _add_flags,
        _add_words,
        _add_withdrawal,
    ):
        add(parser)


def _add_signature(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("whose, and when")
    bodies = group.add_mutually_exclusive_group()
    bodies.add_argument("--body", metavar="NAME", help="which of the bodies that the recommendation is made to")
    bodies.add_argument("--all-bodies", action="store_true", help="all of them, but those that had passed it on")
    group.add_argument("--on", type=day, metavar="DATE", help="the day on which it takes effect")
    group.add_argument("--by", required=True, metavar="NAME", help="whose statement it is")
    group.add_argument(
        "--recorded-by", metavar="NAME", help="who records it; the person of the settings unless told, else as --by"
    )


def _add_response(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("the response")
    group.add_argument("--response", type=response, metavar="VALUE", help="Agreed, Partly agreed or Not agreed")
    group.add_argument("--part", metavar="TEXT", help="which part is agreed, and why not the rest")
    group.add_argument(
        "--category",
        type=category,
        metavar="VALUE",
        help="why it is not agreed: Commissioning, Policy, Operational or Affordability",
    )
    group.add_argument("--responder", metavar="NAME", help="the body that answers, where it is not the one addressed")


def _add_action(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("an action of the action plan")
    group.add_argument("--action", metavar="TEXT", help="what will be done")
    group.add_argument("--letter", metavar="LETTER", help="the letter that the action bears in the plan")
    group.add_argument("--owner", metavar="TEXT", help="the post that owns it: its title, else the owner as printed")
    group.add_argument("--due", metavar="DATE", help="when the action is due, or the words of the plan in quotes")


def _add_target(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("the target date, and why things change")
    group.add_argument("--target", metavar="DATE", help="the target date, or the words of the action plan in quotes")
    group.add_argument(
        "--reason", metavar="TEXT", help="why a target date is changed, it is closed or re-opened, or one is withdrawn"
    )
    group.add_argument(
        "--agreed-by", metavar="NAME", help="who agreed to change or withdraw a target date, or accepted the closing"
    )


def _add_progress(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("reported progress")
    group.add_argument(
        "--progress", type=progress, metavar="VALUE", help="Not started, In progress, Partly complete or Complete"
    )
    state = group.add_mutually_exclusive_group()
    state.add_argument("--draft", action="store_true", help="the words of this update are a draft")
    state.add_argument("--cleared-by", metavar="NAME", help="who cleared the words of this update")
    group.add_argument("--clear", metavar="ENTRY", help="the draft update whose words are now cleared, by its id")


def _add_assessment(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("an assessment")
    group.add_argument("--assessment", metavar="VALUE", help="what was found: a word of --scale, else free words")
    group.add_argument("--scale", metavar="NAME", help="the scale that the word is on: its name or a part of it")
    group.add_argument(
        "--publication",
        metavar="TEXT",
        help="the report in which an inspectorate found this, or verified the closing: its title, code or part of one",
    )
    group.add_argument("--point", metavar="LETTER", help="the lettered point that is assessed, where it is not all")
    group.add_argument("--role", metavar="TEXT", help="the role of whoever checked it inside the office")


def _add_evidence(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("evidence")
    group.add_argument(
        "--evidence",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a file to keep as evidence; repeatable",
    )
    group.add_argument(
        "--link",
        dest="evidence",
        type=Link,
        action="append",
        metavar="URL",
        help="a link as evidence; repeatable",
    )
    group.add_argument(
        "--evidence-date",
        type=day,
        action="append",
        default=[],
        metavar="DATE",
        help="the day that the evidence describes; one for each --evidence and --link, in the same order",
    )
    group.add_argument("--kind", metavar="TEXT", help="what the evidence is, such as Minutes")
    group.add_argument("--page", metavar="TEXT", help="where in the evidence to look")
    group.add_argument("--marking", metavar="TEXT", help="its protective marking; OFFICIAL unless told")


def _add_ending(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("closing and re-opening")
    group.add_argument(
        "--close",
        type=outcome,
        metavar="REASON",
        help="implemented, implemented as far as agreed, not agreed, superseded or no longer relevant",
    )
    group.add_argument("--checker", metavar="NAME", help="who checked that it is done, other than who reported it so")
    group.add_argument("--check-role", metavar="TEXT", help="the role of a checker inside the office")
    group.add_argument("--superseded-by", metavar="REF", help="the recommendation that took its place")
    group.add_argument("--unverified", action="store_true", help="close it although something lacks; that is printed")
    group.add_argument("--reopen", action="store_true", help="open it again: earlier claims are void; needs --reason")


def _add_flags(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("flags")
    group.add_argument("--waiting-on", metavar="NAME", help="the other body that it waits on")
    group.add_argument("--disputed", metavar="TEXT", help="why the body says that it is not theirs")
    group.add_argument("--tracked-in", metavar="TEXT", help="the other plan in which it is tracked; it stays open here")
    group.add_argument(
        "--lift",
        type=flag,
        action="append",
        default=[],
        metavar="FLAG",
        help="the flag that holds no more: Waiting on another body, Disputed or Tracked elsewhere; repeatable",
    )


def _add_words(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("words")
    group.add_argument("--note", metavar="TEXT", help="words that report no progress")
    group.add_argument("--text", metavar="TEXT", help="words to publish with what is recorded")
    group.add_argument("--internal", metavar="TEXT", help="the same for words that are printed only when asked for")


def _add_withdrawal(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("withdrawing")
    group.add_argument(
        "--withdraw",
        metavar="ENTRY",
        help="the dated record to withdraw: its id as `show` prints it, or 8 first characters or more; needs --reason",
    )

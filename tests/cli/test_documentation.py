"""Every command and every option is told on the page about the command line, and nothing else is."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import no_window
from tracker.cli.commands import build_parser

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
EVERYWHERE = {"-h", "--help"}


def _parsers() -> dict[str, argparse.ArgumentParser]:
    found: dict[str, argparse.ArgumentParser] = {}
    for action in build_parser(no_window)._actions:
        if isinstance(action, argparse._SubParsersAction):
            found |= action.choices
    return found


def _options(parser: argparse.ArgumentParser) -> set[str]:
    return {option for action in parser._actions for option in action.option_strings} - EVERYWHERE


def _chapters() -> Iterator[tuple[str, str]]:
    for chapter in PAGE.split("\n## ")[1:]:
        if named := re.match(r"`tracker ([a-z]+)", chapter):
            yield named[1], chapter


def test_every_command_has_a_chapter_and_every_chapter_a_command() -> None:
    assert [name for name, _ in _chapters()] == [
        "new", "demo", "open", "read", "import", "list", "show", "record", "report", "export", "check",
    ]  # fmt: skip
    assert {name for name, _ in _chapters()} == set(_parsers())


@pytest.mark.parametrize("name", sorted(_parsers()))
def test_every_option_stands_in_the_table_of_its_command_and_no_other(name: str) -> None:
    told = set(re.findall(r"^\| `(--[a-z-]+)", dict(_chapters())[name], re.MULTILINE))
    assert told == _options(_parsers()[name])


def test_the_options_of_the_program_itself_are_told() -> None:
    assert "`tracker --version`" in PAGE
    assert "`tracker --help`" in PAGE


@pytest.mark.parametrize("name", sorted(_parsers()))
def test_every_argument_of_a_command_has_help(name: str) -> None:
    assert all(action.help for action in _parsers()[name]._actions)

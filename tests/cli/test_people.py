"""Who types a command, where nobody is named."""

import getpass
from pathlib import Path

import pytest

from tracker import settings
from tracker.cli.people import recorder


def test_the_name_given_comes_first(home: Path) -> None:
    settings.save(home, settings.Settings(person="Policy lead"))
    assert recorder("Clerk", otherwise="HMPPS") == "Clerk"


def test_then_the_person_of_the_settings(home: Path) -> None:
    settings.save(home, settings.Settings(person="Policy lead"))
    assert recorder(None, otherwise="HMPPS") == "Policy lead"


def test_then_whose_statement_it_is(home: Path) -> None:
    assert recorder(None, otherwise="HMPPS") == "HMPPS"


def test_then_the_user_of_this_pc(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "clerk")
    assert recorder(None) == "clerk"


def test_a_pc_that_does_not_know_its_user_still_records(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("no such user")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert recorder(None) == "unnamed user"

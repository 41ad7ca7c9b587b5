"""The settings while the program runs."""

from pathlib import Path

import pytest

from tracker.errors import BadInput
from tracker.settings import load
from tracker.ui.settings_store import SettingsStore


def test_a_change_is_kept_at_once(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    store.change(person="Ann Reader", theme="dark")
    assert store.now.person == "Ann Reader"
    assert load(tmp_path) == store.now


def test_registers_are_remembered_and_forgotten(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    store.remember(tmp_path / "a.register")
    store.remember(tmp_path / "b.register")
    assert [Path(path).name for path in store.now.recent] == ["b.register", "a.register"]
    store.forget(store.now.recent[0])
    assert [Path(path).name for path in load(tmp_path).recent] == ["a.register"]


def test_what_is_not_changed_is_not_written(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "home")
    store.change(theme="system")
    assert not (tmp_path / "home").exists()


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file", encoding="utf-8")
    with pytest.raises(BadInput, match="could not be saved"):
        SettingsStore(tmp_path / "home").change(person="Ann Reader")

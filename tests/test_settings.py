import json
from pathlib import Path

import pytest

from tracker.errors import BadInput
from tracker.settings import RECENT_MOST, Settings, load, remember, save


def test_without_a_file_the_settings_are_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "nowhere") == Settings()


def test_settings_are_kept_and_read_back(tmp_path: Path) -> None:
    settings = Settings("Ŵyn", ("/one.register", "/two.register"), "dark", "AbC=", "x", "y")
    save(tmp_path / "home", settings)
    assert load(tmp_path / "home") == settings
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["settings.json"]


def test_what_an_older_or_newer_version_wrote_is_read_as_far_as_it_is_known(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"person": "Wyn", "weather": "fine"}))
    assert load(tmp_path) == Settings(person="Wyn")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        '"words"',
        '{"person": 7}',
        '{"recent": "abc"}',
        '{"recent": [1]}',
        '{"recent": null}',
        "\udcff",
    ],
)
def test_a_damaged_file_is_set_aside_and_the_defaults_taken(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode(errors="surrogateescape"))
    assert load(tmp_path) == Settings()
    assert not path.exists()
    assert (tmp_path / "settings.damaged").read_bytes() == text.encode(errors="surrogateescape")
    save(tmp_path, Settings(person="Wyn"))
    assert load(tmp_path).person == "Wyn"


def test_a_file_that_cannot_be_set_aside_does_not_stop_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object) -> None:
        raise PermissionError

    (tmp_path / "settings.json").write_text("{")
    monkeypatch.setattr(Path, "replace", denied)
    assert load(tmp_path) == Settings()


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    with pytest.raises(BadInput, match="The settings could not be saved in"):
        save(tmp_path / "a file" / "home", Settings())


def test_the_newest_register_stands_first_once_and_eight_are_remembered(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(10):
        settings = remember(settings, tmp_path / f"{number}.register")
    settings = remember(settings, tmp_path / "7.register")
    assert [Path(p).stem for p in settings.recent] == ["7", "9", "8", "6", "5", "4", "3", "2"]
    assert len(settings.recent) == RECENT_MOST

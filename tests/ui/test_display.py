"""Whether a window can be shown."""

import socket
import sys
from pathlib import Path

import pytest

from tracker.ui.display import has_display

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")


def test_without_any_display_there_is_none() -> None:
    assert not has_display({})
    assert not has_display({"DISPLAY": ""})
    assert not has_display({"DISPLAY": "nonsense"})


def test_a_display_that_nobody_serves_is_none() -> None:
    assert not has_display({"DISPLAY": ":1234"})
    assert not has_display({"WAYLAND_DISPLAY": "wayland-77", "XDG_RUNTIME_DIR": "/nowhere"})


def test_a_platform_that_was_chosen_is_trusted() -> None:
    assert has_display({"QT_QPA_PLATFORM": "offscreen"})
    assert has_display({"DISPLAY": "far.example:0"})


def test_a_display_that_answers_is_one(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "way"))
        server.listen()
        assert has_display({"WAYLAND_DISPLAY": "way", "XDG_RUNTIME_DIR": str(tmp_path)})

"""Whether there is a screen to open a window on; asking Qt without one ends the program."""

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Say whether a window can be shown: always on Windows and macOS, elsewhere where a display server answers."""
    if sys.platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    return _wayland_answers(environment) or _x_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _answers(str(Path(environment.get("XDG_RUNTIME_DIR", "/")) / name))


def _x_answers(display: str) -> bool:
    host, _, number = display.partition(":")
    number = number.partition(".")[0]
    if not number.isdigit():
        return False
    if host and host != "unix":
        # A display over the network, such as that of a remote login: only the toolkit itself can tell.
        return True
    place = f"/tmp/.X11-unix/X{number}"
    return _answers(place) or _answers(f"\0{place}")


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asked:
        asked.settimeout(1)
        try:
            asked.connect(address)
        except OSError:
            return False
    return True

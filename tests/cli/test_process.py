"""The program run as people and schedulers run it: a process of its own, without a screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

MAIN = Path(__file__).parents[2] / "main.py"


def _environment(home: Path) -> dict[str, str]:
    screenless = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return screenless | {"TRACKER_HOME": str(home), "PYTHONIOENCODING": "latin-1"}


def test_the_answer_is_utf_8_on_standard_output_alone(demo: Path, home: Path, tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, str(MAIN), "show", "KP2025/3", "--register", str(demo), "--format", "json"],
        capture_output=True,
        env=_environment(home),
        cwd=tmp_path,
        check=True,
    )
    assert ran.stderr == b""
    assert "tŷ" in json.dumps(json.loads(ran.stdout.decode("utf-8")), ensure_ascii=False)


def test_a_reader_who_stops_reading_causes_no_complaint(demo: Path, home: Path) -> None:
    reading, writing = os.pipe()
    with subprocess.Popen(
        [sys.executable, str(MAIN), "list", "--register", str(demo), "--format", "json"],
        stdout=writing,
        stderr=subprocess.PIPE,
        env=_environment(home),
    ) as process:
        os.close(writing)
        os.close(reading)
        _, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (0, b"")


def test_wrong_use_leaves_with_exit_code_2_and_one_sentence(home: Path) -> None:
    ran = subprocess.run(
        [sys.executable, str(MAIN), "lsit"], capture_output=True, env=_environment(home), check=False, encoding="utf-8"
    )
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.strip() == "“lsit” is not a command; `tracker --help` shows what can be given."

"""What holds of the project as a whole: its rooms, its dependencies, its typeface and icons, and what is installed."""

import importlib.metadata
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from reportlab.pdfbase.ttfonts import TTFontFile

from tracker.domain.position import ReportKind

ROOT = Path(__file__).parents[1]
RESOURCES = ROOT / "resources"
FONTS = sorted((RESOURCES / "fonts").glob("*.ttf"))
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
LOCKS = {name: (ROOT / name).read_text(encoding="utf-8") for name in ("requirements.txt", "requirements-dev.txt")}
CHECKER = (ROOT / "requirements-check-pdf.txt").read_text(encoding="utf-8")

# What an office may use and pass on without asking anybody; the LGPL and the MPL for libraries that stay whole.
FREE_LICENCES = re.compile(r"\b(Apache|BSD|HPND|ISC|MIT|MPL-2\.0|PSF|LGPL-3\.0)\b", re.IGNORECASE)


def pins(lock: str) -> dict[str, str]:
    """Return the version that a lock file pins for each package."""
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", LOCKS[lock], re.MULTILINE))


def declared(lock: str) -> list[Requirement]:
    """Return what pyproject.toml asks for, and so what a lock file must pin."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"]
    if lock == "requirements-dev.txt":
        wanted = [*wanted, *project["dependency-groups"]["dev"]]
    return [Requirement(line) for line in wanted]


def licence(package: str) -> str:
    """Return all that an installed package says of its licence."""
    said = importlib.metadata.metadata(package)
    classifiers = [line for line in said.get_all("Classifier") or [] if line.startswith("License")]
    return " ".join([*(said[field] for field in ("License-Expression", "License") if field in said), *classifiers])


def test_every_room_knows_only_whom_it_may() -> None:
    checked = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_what_the_project_asks_for(lock: str) -> None:
    pinned = pins(lock)
    wanted = {canonicalize_name(want.name): want.specifier for want in declared(lock)}
    assert wanted.keys() <= pinned.keys()
    assert [name for name, versions in wanted.items() if pinned[name] not in versions] == []


def test_development_runs_on_the_pinned_packages_of_use() -> None:
    assert pins("requirements.txt").items() <= pins("requirements-dev.txt").items()


@pytest.mark.parametrize("lock", [*LOCKS.values(), CHECKER], ids=[*LOCKS, "requirements-check-pdf.txt"])
def test_a_lock_proves_each_package_and_names_no_host(lock: str) -> None:
    blocks = re.split(r"\n(?=[a-z])", lock)
    assert all("--hash=sha256:" in block for block in blocks)
    assert not re.search(r"://|--index-url|--extra-index-url|--find-links", lock)


def test_every_kind_of_report_is_given_to_the_checker_of_reports() -> None:
    given = (ROOT / ".ci" / "check-pdf").read_text(encoding="utf-8")
    assert set(re.findall(r'^    "[\w-]+: ([\w-]+)', given, re.MULTILINE)) == set(ReportKind)


def test_the_checker_of_reports_that_is_not_free_to_pass_on_stays_apart() -> None:
    assert re.search(r"^outloud==", CHECKER, re.MULTILINE)
    assert [lock for lock, text in LOCKS.items() if re.search(r"^(outloud|pymupdf)", text, re.MULTILINE)] == []


@pytest.mark.parametrize("package", pins("requirements.txt"))
def test_a_package_that_is_passed_on_is_free_to_use(package: str) -> None:
    assert FREE_LICENCES.search(licence(package)), licence(package)


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.stem)
def test_the_typeface_covers_welsh_and_sets_figures_in_columns(font: Path) -> None:
    face = TTFontFile(str(font))
    assert all(ord(letter) in face.charToGlyph for letter in "ŵŷâêîôûïẁẃẅŴŶÂÊÎÔÛ–—‘’“”•…£€×−")
    assert len({face.charWidths[ord(figure)] for figure in "0123456789"}) == 1


def test_the_typeface_comes_in_two_weights_with_its_licence() -> None:
    assert [font.stem for font in FONTS] == ["NotoSans-Regular", "NotoSans-SemiBold"]
    assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts" / "OFL.txt").read_text(encoding="utf-8")


def test_the_icons_take_the_colour_of_the_theme_and_carry_their_licence() -> None:
    assert ICONS
    assert [icon.name for icon in ICONS if 'stroke="currentColor"' not in icon.read_text(encoding="utf-8")] == []
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE.txt").read_text(encoding="utf-8")


def test_the_installed_program_brings_all_that_it_needs(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        inside = set(packed.namelist())
    code = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tracker").rglob("*.py")}
    data = {f"tracker/_resources/{path.relative_to(RESOURCES).as_posix()}" for path in (*FONTS, *ICONS)}
    assert code | data <= inside

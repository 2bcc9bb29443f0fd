"""The browser of the browser tests: installed where that may be, else said to be missing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MISSING = "No browser was installed: the tests that need one will be skipped."


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder of all that the recipe may run: no browser in it, and nobody is root."""
    for name in ("bash", "sh", "echo"):
        (tmp_path / name).symlink_to(str(shutil.which(name)))
    write(tmp_path / "id", "echo 1000")
    return tmp_path


def write(program: Path, line: str) -> None:
    """Write a program of one line of shell."""
    program.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    program.chmod(0o755)


def make_chromium(programs: Path) -> str:
    """Run the recipe with these programs alone; give what it prints."""
    command = [str(shutil.which("make")), "chromium"]
    left = {"CHROMIUM", "MAKEFLAGS", "MAKELEVEL", "MFLAGS"}  # what a make around the tests hands on
    kept = {name: value for name, value in os.environ.items() if name not in left}
    done = subprocess.run(
        command, cwd=ROOT, env=kept | {"PATH": str(programs)}, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_the_tests_set_up_their_browser() -> None:
    """`make test` asks for the browser before it runs the tests."""
    recipe = (ROOT / "Makefile").read_text("utf-8")
    assert re.search(r"^test: .*\bchromium\b.*##", recipe, flags=re.MULTILINE)


def test_a_browser_that_is_there_is_used(programs: Path) -> None:
    """Nothing is installed beside a browser that the tests would find."""
    write(programs / "google-chrome-stable", "exit 1")
    assert make_chromium(programs) == ""


@pytest.mark.parametrize(("user", "installs"), [("echo 0", True), ("echo 1000", False)])
def test_only_root_installs(programs: Path, user: str, *, installs: bool) -> None:
    """Root gets a browser by the system's packages; anybody else is told that there is none."""
    write(programs / "id", user)
    write(programs / "apt-get", f'echo "$@" >>{programs}/asked')
    said = make_chromium(programs)
    asked = (programs / "asked").read_text("utf-8").splitlines() if installs else []
    assert [line.split()[-1] for line in asked] == (["update", "chromium"] if installs else [])
    assert (MISSING in said) is not installs


def test_an_installation_that_fails_is_told(programs: Path) -> None:
    """Where packages cannot be had the tests run all the same, and what they skip is said."""
    write(programs / "id", "echo 0")
    write(programs / "apt-get", "exit 100")
    assert MISSING in make_chromium(programs)

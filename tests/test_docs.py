"""The docs can't drift: every command that README and CONTRIBUTING name is run here, or is a make target."""

from __future__ import annotations

import contextlib
import http.client
import io
import re
import shlex
import shutil
import socket
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ("README.md", "CONTRIBUTING.md")
PYTHON = ".venv/bin/python"

# Commands that install into an environment are what `make setup` runs; running them here would
# download everything again, so it is the Makefile that they are compared with.
SETUP = ("python3 -m venv .venv", ".venv/bin/pip install")


def blocks(name: str) -> list[str]:
    """Give the indented code blocks of a document, unindented."""
    path = ROOT / name
    text = path.read_text("utf-8") if path.exists() else ""
    found = re.findall(r"(?:^(?: {4}.*|[ \t]*)\n)+", text, flags=re.MULTILINE)
    return [re.sub(r"^ {4}", "", b, flags=re.MULTILINE).strip("\n") for b in found if b.strip()]


def commands() -> list[str]:
    """Give every command line of every block, in order, once."""
    lines = [line.strip() for name in DOCUMENTS for block in blocks(name) for line in block.splitlines()]
    starts = ("make ", "python", ".venv/bin/", "git ", "dask ")
    return list(dict.fromkeys(line.split("  #")[0].strip() for line in lines if line.startswith(starts)))


def inline_commands() -> list[str]:
    """Give the make commands that stand in running text."""
    text = "".join((ROOT / name).read_text("utf-8") for name in DOCUMENTS if (ROOT / name).exists())
    return sorted(set(re.findall(r"`(make [a-z]+)[^`]*`", text)))


@pytest.mark.parametrize("command", [c for c in commands() if c.startswith("make ")] + inline_commands())
def test_a_make_command_is_a_target(command: str) -> None:
    """Every `make X` in the docs is a target that make knows and says what it is for."""
    target = shlex.split(command)[1]
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert re.search(rf"^{target}:.*## \w", makefile, flags=re.MULTILINE)


def test_installing_by_hand_is_what_make_setup_does() -> None:
    """The three lines of the README and the recipe of `make setup` install the same."""
    recipe = (ROOT / "Makefile").read_text("utf-8")
    by_hand = [c for c in commands() if c.startswith(SETUP)]
    assert any("--require-hashes" in c for c in by_hand)
    # The lock is complete. Some versions of pip warn of extras that packages spell in two ways.
    assert all("--no-deps" in c for c in by_hand if "install" in c)
    assert any("--no-deps --no-build-isolation" in c for c in by_hand)
    for options in ("--no-deps --require-hashes", "--no-deps --no-build-isolation --editable .", "-m venv"):
        assert options in recipe.replace("--quiet ", "")


def test_what_is_missing_is_installed_in_the_clone() -> None:
    """Help, messages and documents name one way to get an extra, and Dateline is in no registry."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    code = [file for folder in ("dateline", "benchmarks") for file in (ROOT / folder).rglob("*.py")]
    named = {
        found
        for file in (*code, *(ROOT / name for name in DOCUMENTS))
        for found in re.findall(r"pip install ([^`\n]*\[\w+\]')", file.read_text("utf-8"))
    }
    assert named == {"-e '.[dask]'", "-e '.[parquet]'"}
    assert {"dask", "parquet"} <= set(extras)


def test_the_settings_of_the_readme_are_settings() -> None:
    """Its block for own articles is one that the program reads."""
    from dateline.settings import parse_settings  # noqa: PLC0415

    example = next(b for b in blocks("README.md") if b.startswith("[articles]"))
    folder = parse_settings(example).articles.folder
    assert any(command.endswith(f"build_pages.py {folder}") for command in commands())
    assert f"ARTICLES={folder}" in (ROOT / "README.md").read_text("utf-8")
    assert "\nARTICLES ?=\n" in (ROOT / "Makefile").read_text("utf-8"), "else the settings are passed over"


@pytest.mark.slow
@pytest.mark.parametrize("command", [c for c in commands() if "build_pages.py" in c])
def test_a_build_command_runs(command: str, tmp_path: Path) -> None:
    """Every `build_pages.py` command in the docs runs, on a copy of the project."""
    for name in ("build_pages.py", "dateline.toml", "seeds", "docs"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    shutil.copytree(ROOT / "tests" / "golden" / "articles", tmp_path / "path" / "to" / "your" / "articles")
    words = [sys.executable if w in (PYTHON, "python", "python3") else w for w in shlex.split(command)]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", [c for c in commands() if c.startswith("dask ")])
def test_a_dask_command_is_one_that_dask_knows(command: str) -> None:
    """The commands that start a cluster, and their options, are those of the package that is installed."""
    _, name, *words = shlex.split(command)
    help_ = subprocess.run(
        [sys.executable, "-m", "dask", name, "--help"], capture_output=True, text=True, check=False
    )
    assert help_.returncode == 0, help_.stderr
    assert all(option in help_.stdout for option in words if option.startswith("--"))


def test_the_front_matter_of_the_readme_is_read() -> None:
    """The README's example of front matter gives the article that it describes."""
    from dateline.read import parse_article  # noqa: PLC0415

    example = next(b for b in blocks("README.md") if b.startswith("---"))
    article = parse_article(
        f"{example}\n\nNobody was hurt, she said. Work begins on Monday.\n".encode(), "a.md"
    )
    assert (article.title, article.outlet, article.published) == (
        "Bridge at Zenda closed",
        "The Strelsau Courier",
        "2024-05-03",
    )


def test_the_library_example_of_the_readme_runs() -> None:
    """The README's Python example prints a date."""
    example = next(b for b in blocks("README.md") if b.startswith("from dateline"))
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(example, "README.md", "exec"), {})  # noqa: S102 - it is the project's own example
    assert "2024-04-30" in out.getvalue()


@pytest.mark.slow
def test_mkdocs_serve_serves_the_site(tmp_path: Path) -> None:
    """`mkdocs serve` answers with the home page."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}", "--no-livereload"]
    with (tmp_path / "log").open("w") as log:
        server = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
    try:
        assert _status(port, deadline=time.monotonic() + 120) == http.client.OK
    finally:
        server.terminate()
        server.wait(10)


def _status(port: int, deadline: float) -> int:
    """Ask for the home page until it is there or time is up."""
    while time.monotonic() < deadline:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/")
            return connection.getresponse().status
        except OSError:
            time.sleep(0.5)
        finally:
            connection.close()
    return 0

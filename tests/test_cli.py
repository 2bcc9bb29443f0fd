"""The command line: what is asked, what is answered, and the exit code."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from test_bad_input import GOOD, ROOT, build

from dateline.store import garbage

COMMAND = [sys.executable, str(ROOT / "build_pages.py")]


def call(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, check=False, cwd=folder)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with one article."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "dateline.toml").touch()
    return folder


def test_help_shows_the_options_and_the_other_commands() -> None:
    """A stranger learns from --help alone how to build their own folder."""
    text = call("--help").stdout
    for word in (
        "ARTICLES",
        "--docs",
        "--jobs",
        "--strict",
        "--dry-run",
        "--quiet",
        "Examples",
        "inspect",
        "Exit code",
    ):
        assert word in text


@pytest.mark.parametrize(
    "arguments",
    [
        ("--jobs", "0"),
        ("--wrong",),
        ("--verbose", "--quiet"),
        ("inspect",),
        ("inspect", "a.txt", "--published", "soon"),
    ],
)
def test_wrong_usage_is_two(arguments: tuple[str, ...]) -> None:
    """Wrong arguments are refused with a message, before anything is done."""
    done = call(*arguments)
    assert done.returncode == 2
    assert "Error" in done.stderr


def test_wrong_settings_are_two_and_all_told(articles: Path) -> None:
    """Every mistake in dateline.toml is told, and nothing is built."""
    (articles.parent / "dateline.toml").write_text('[site]\nnmae = "x"\n[pages]\nminimum_statements = -1\n')
    done = call(str(articles), folder=articles.parent)
    assert done.returncode == 2
    assert [line.split(":")[1] for line in done.stderr.splitlines()] == ["2", "4"]
    assert not (articles.parent / "docs").exists()


def test_a_pipeline_that_is_not_installed_is_two(articles: Path) -> None:
    """The settings error comes through from where the pipeline is loaded."""
    (articles.parent / "dateline.toml").write_text('[nlp]\npipeline = "no_such_pipeline"\n')
    done = call(str(articles), folder=articles.parent)
    assert done.returncode == 2
    assert "no_such_pipeline" in done.stderr


def test_a_dry_run_says_what_and_writes_nothing(articles: Path) -> None:
    """Pages are named with what would happen to them, and the folder stays as it was."""
    done = build(articles, "--dry-run")
    assert done.returncode == 0
    assert "index.md: new" in done.stdout
    assert not (articles.parent / "docs").exists()


def test_quiet_says_nothing_where_nothing_is_wrong(articles: Path) -> None:
    """No progress and no summary."""
    done = build(articles, "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_edited_page_is_named_in_the_summary(articles: Path) -> None:
    """A page that a person changed is left alone, and the summary says which."""
    build(articles)
    page = articles.parent / "docs" / "index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nMine.\n", encoding="utf-8")
    edited = page.read_bytes()
    assert "index.md: kept what a person wrote" in build(articles).stdout
    assert page.read_bytes() == edited


def test_processes_give_the_same_bytes(articles: Path, tmp_path: Path) -> None:
    """Two processes write what one writes."""
    for number in range(20):
        text = GOOD.replace("River", f"River number {number}").replace("40", str(40 + number))
        (articles / f"more-{number:02}.txt").write_text(text, encoding="utf-8")
    build(articles)
    one = {p.relative_to(tmp_path): p.read_bytes() for p in (tmp_path / "docs").rglob("*") if p.is_file()}
    for name in ("docs", ".cache"):
        shutil.rmtree(tmp_path / name)
    build(articles, jobs="2")
    assert one == {
        p.relative_to(tmp_path): p.read_bytes() for p in (tmp_path / "docs").rglob("*") if p.is_file()
    }


def test_inspect_shows_what_was_understood(articles: Path) -> None:
    """Fields with the line they come from, then sentences with speaker and date."""
    done = call("inspect", str(articles / "good.txt"))
    assert done.returncode == 0
    assert "River rises in Zenda" in done.stdout
    assert "(line " in done.stdout
    assert "said by" in done.stdout
    assert "2024-05-03" in done.stdout


def test_inspect_says_which_fields_stand_beside_the_text(tmp_path: Path) -> None:
    """A web page's source and a record name them: on no line of the text, and not in the file's name."""
    record = {"text": GOOD.partition("\n\n")[2], "title": "River rises", "published": "2024-05-03"}
    (tmp_path / "many.jsonl").write_text(json.dumps(record), encoding="utf-8")
    shown = call("inspect", str(tmp_path / "many.jsonl")).stdout
    assert "2024-05-03  (given beside the text)" in shown
    assert "file name" not in shown


def test_inspect_gives_the_same_as_json(articles: Path) -> None:
    """JSON has every sentence, with offsets into the article."""
    (found,) = json.loads(
        call("inspect", str(articles / "good.txt"), "--json", "--published", "2023-01-02").stdout
    )
    assert found["published"] == "2023-01-02"
    assert any(sentence["statements"] for sentence in found["sentences"])


def test_inspect_of_a_bad_file_is_one(articles: Path) -> None:
    """What can't be read is told, and the exit code says so."""
    (articles / "empty.txt").write_bytes(b"")
    done = call("inspect", str(articles / "empty.txt"))
    assert done.returncode == 1
    assert done.stderr.startswith("empty.txt")


def test_a_process_that_leaves_at_once_has_said_all_and_gives_its_code(tmp_path: Path) -> None:
    """What is held is not freed, and what was printed is not lost."""
    held = "garbage.hold_to_the_end(); garbage.hold(Made())"
    text = f"{held}; print('said', end=''); print('warned', end='', file=sys.stderr); garbage.leave(3)"
    made = "class Made:\n    def __del__(self): print('freed')\n"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; from dateline.store import garbage\n{made}{text}"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (3, "said", "warned")


@pytest.mark.skipif(os.name == "nt", reason="needs a pipe that nobody reads")
def test_a_command_whose_reader_has_gone_shows_no_trace() -> None:
    """Its output can't be flushed, and that is not told at length."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*COMMAND, "--help"], stdout=writing, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writing)
    assert done.returncode != 0
    assert "Traceback" not in done.stderr


def test_what_a_build_made_is_held_only_in_a_process_that_leaves() -> None:
    """Whoever calls the library goes on after a build."""
    garbage.hold(made := _Made())
    gone = weakref.ref(made)
    del made
    assert gone() is None


class _Made:
    """Something that a build made."""

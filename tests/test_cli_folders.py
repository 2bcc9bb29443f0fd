"""Which folder of articles a command reads, and what becomes of the pages of another one."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from test_bad_input import GOOD
from test_cli import call

FOLDER = '[articles]\nfolder = "{}"\n'


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A project with a sample of one article in seeds/, its pages in docs/, and one article in own/."""
    for folder, river in (("seeds", "Strel"), ("own", "Eder")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{river}.txt").write_text(GOOD.replace("Strel", river), encoding="utf-8")
    (tmp_path / "dateline.toml").touch()
    assert ask(tmp_path).returncode == 0
    return tmp_path


def ask(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a project."""
    return call(*arguments, "--jobs", "1", folder=home)


def rivers(home: Path) -> set[str]:
    """Give the rivers of which the pages of sources tell."""
    pages = [page.read_text(encoding="utf-8") for page in (home / "docs" / "sources").glob("*.md")]
    return {river for river in ("Strel", "Eder") if any(f"{river}.txt" in page for page in pages)}


def test_the_folder_of_the_settings_is_read_where_none_is_named(home: Path) -> None:
    """Build, dry run and check read it alike, and what docs/ held of another is told as replaced."""
    (home / "dateline.toml").write_text(FOLDER.format("own"), encoding="utf-8")
    first = ask(home, "--dry-run")
    assert "docs holds the pages of other articles (1), and of none in own: this build would" in first.stdout
    assert rivers(home) == {"Strel"}
    assert ask(home).returncode == 0
    assert rivers(home) == {"Eder"}
    assert "0 new, 0 changed" in ask(home, "--dry-run").stdout
    assert ask(home, "--check", "--fresh").stdout == "docs: nothing is wrong\n"


def test_the_pages_of_another_folder_are_told_of_before_they_go(home: Path) -> None:
    """The first line of a build of own articles says that the sample's pages are replaced."""
    done = ask(home, "own")
    assert done.returncode == 0
    assert done.stdout.startswith(
        "docs holds the pages of other articles (1), and of none in own: this build"
    )
    assert done.stdout.index("replaces them") < done.stdout.index("Articles: 1 read")
    assert rivers(home) == {"Eder"}
    assert "other articles" not in ask(home, "own").stdout


@pytest.mark.parametrize("more", [(), ("--dry-run",), ("--check", "--fresh"), ("withdraw", "Strel.txt")])
def test_the_sample_takes_no_others_place_by_itself(home: Path, more: tuple[str, ...]) -> None:
    """A command without a folder, where docs/ holds other articles, writes nothing and says what to name."""
    assert ask(home, "own").returncode == 0
    done = call(*more, folder=home)
    assert done.returncode == 1
    assert (
        "docs holds the pages of other articles (1), and of none in seeds. Nothing was written."
        in done.stderr
    )
    assert 'folder = "..." below [articles]' in done.stderr
    assert rivers(home) == {"Eder"}
    assert (home / "seeds" / "Strel.txt").exists()


def test_the_sample_is_built_again_where_it_is_named(home: Path) -> None:
    """Whoever names a folder means it."""
    assert ask(home, "own").returncode == 0
    assert "none in seeds: this build replaces them" in ask(home, "seeds").stdout
    assert rivers(home) == {"Strel"}


@pytest.mark.parametrize("cached", [True, False])
def test_other_articles_in_the_samples_folder_take_its_pages_place(home: Path, *, cached: bool) -> None:
    """Whoever puts articles of their own where the sample was means them, in a new clone as well."""
    (home / "seeds" / "Strel.txt").unlink()
    (home / "own" / "Eder.txt").rename(home / "seeds" / "Eder.txt")
    if not cached:
        shutil.rmtree(home / ".cache")
    done = ask(home)
    assert done.returncode == 0
    assert "none in seeds: this build replaces them" in done.stdout
    assert rivers(home) == {"Eder"}


def test_articles_that_were_all_edited_are_no_others(home: Path) -> None:
    """Their files are called as before."""
    (home / "seeds" / "Strel.txt").write_text(GOOD.replace("two metres", "three metres"), encoding="utf-8")
    done = ask(home)
    assert done.returncode == 0
    assert "other articles" not in done.stdout


def test_a_check_says_that_it_had_nothing_to_compare_with(home: Path) -> None:
    """The pages are checked still; of other articles no sentence can be."""
    assert ask(home, "own").returncode == 0
    done = ask(home, "--check")
    assert done.returncode == 0
    assert (
        "Cited sentences were not compared: seeds holds none of the articles of these pages." in done.stdout
    )
    assert "not compared" not in ask(home, "own", "--check").stdout

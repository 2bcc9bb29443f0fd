"""Bad input through the real command: one clear message each, the rest built, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

GOOD = """River rises in Zenda
By Maria Rossi
3 May 2024

The river Strel rose by two metres on Friday, the mayor of Zenda said.

"We are prepared," Mayor Anna Keller told reporters in Zenda. She said that 40 people had been
evacuated from the old town, and that the bridge would stay closed until Sunday.

The interior ministry said that soldiers were on their way to the town to help with the dykes.
"""
FRENCH = """La rivière monte à Zenda

La rivière est montée de deux mètres vendredi, a déclaré le maire de la ville aux journalistes.
« Nous sommes prêts », a dit la maire. Elle a ajouté que quarante personnes avaient été évacuées
de la vieille ville et que le pont resterait fermé jusqu'à dimanche, selon le ministère.
"""


def build(folder: Path, *more: str, jobs: str = "1") -> subprocess.CompletedProcess[str]:
    """Build the articles of a folder into its neighbour `docs`, with a cache of their own."""
    (folder.parent / "dateline.toml").touch()
    command = [
        sys.executable,
        str(ROOT / "build_pages.py"),
        str(folder),
        "--docs",
        str(folder.parent / "docs"),
    ]
    done = subprocess.run(
        [*command, "--jobs", jobs, *more], capture_output=True, text=True, check=False, cwd=folder.parent
    )
    assert "Traceback" not in done.stdout + done.stderr
    assert "A fault in" not in done.stderr
    return done


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A folder with one good article and one of every kind of bad input, built."""
    folder = tmp_path_factory.mktemp("bad") / "articles"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_text("\n \n\t\n", encoding="utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "long.txt").write_bytes(b"word " * 10_000_000)
    (folder / "french.txt").write_text(FRENCH, encoding="utf-8")
    (folder / "numbers.txt").write_text("12 14 17\n" * 30, encoding="utf-8")
    (folder / "twin.txt").write_text(GOOD, encoding="utf-8")
    (folder / "dead.txt").symlink_to(folder / "nowhere.txt")
    (folder / "front.md").write_text("---\ntitle: [a\n---\n" + GOOD, encoding="utf-8")
    return folder, build(folder)


@pytest.mark.parametrize(
    "name",
    ["empty.txt", "blank.txt", "binary.txt", "long.txt", "french.txt", "numbers.txt", "twin.txt", "dead.txt"],
)
def test_bad_input_is_left_out_with_one_message(
    built: tuple[Path, subprocess.CompletedProcess[str]], name: str
) -> None:
    """File, what is wrong and what to do stand on one line."""
    (line,) = [line for line in built[1].stderr.splitlines() if line.startswith(name)]
    assert line.count(". ") >= 1
    assert line.endswith(".")


def test_the_rest_is_built_and_the_bad_ones_counted(
    built: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    """The good article has its source page, and the summary counts what was left out."""
    folder, done = built
    assert done.returncode == 0
    assert "left out" in done.stdout
    sources = [page.stem for page in (folder.parent / "docs" / "sources").glob("*.md")]
    assert "2024-05-03-river-rises-in-zenda" in sources


def test_strict_exits_with_one(built: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    """With --strict, something left out is a failure, though the rest is built."""
    assert build(built[0], "--strict").returncode == 1


def test_a_second_run_analyses_nothing_and_writes_nothing(
    built: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    """The same articles again come from the cache and change no page."""
    done = build(built[0])
    assert "0 analysed anew" in done.stdout
    assert "0 new, 0 changed" in done.stdout


def test_another_encoding_reads_the_same(tmp_path: Path) -> None:
    """An article in UTF-16 or Windows-1252 is read, not refused."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "wide.txt").write_bytes(GOOD.encode("utf-16"))
    (tmp_path / "articles" / "narrow.txt").write_bytes(
        GOOD.replace("River rises", "Café closes").replace("Strel", "Čierna").encode("cp1250")
    )
    assert "2 read" in build(tmp_path / "articles").stdout


def test_an_empty_folder_is_nothing_to_build(tmp_path: Path) -> None:
    """Exit code 1, a message that names the folder, and no page."""
    (tmp_path / "articles").mkdir()
    done = build(tmp_path / "articles")
    assert done.returncode == 1
    assert "Nothing to build" in done.stderr
    assert str(tmp_path / "articles") in done.stderr
    assert not (tmp_path / "docs").exists()


def test_a_missing_folder_is_nothing_to_build(tmp_path: Path) -> None:
    """A name that leads nowhere is told as such."""
    done = build(tmp_path / "nowhere")
    assert done.returncode == 1
    assert "no such file or folder" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission_is_told(tmp_path: Path) -> None:
    """An article that can't be read is left out with the remedy."""
    (tmp_path / "articles").mkdir()
    file = tmp_path / "articles" / "secret.txt"
    file.write_text(GOOD, encoding="utf-8")
    file.chmod(0)
    assert "chmod" in build(tmp_path / "articles").stderr


def test_docs_that_cannot_be_written_is_one_message(tmp_path: Path) -> None:
    """Where a file stands in the way of the folder, nothing is written and one line says why."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / ".lock").write_text("", encoding="utf-8")
    done = build(tmp_path / "articles")
    assert done.returncode == 1
    assert "can't be written" in done.stderr

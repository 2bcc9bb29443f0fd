"""A run that is killed at any moment of merge and write: the next gives the undisturbed bytes."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from editing import edit, tree
from homes import told
from test_edits_facts import ARTICLES, STEINER, home

from dateline.merge import is_interrupted

__all__ = ["home"]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a warm process can't be copied here"),
]

KILLS = 50
# Another seed with every run, the same one in a workflow; a failure prints it.
SEED = 1815 if "CI" in os.environ else random.SystemRandom().randrange(10**6)


class Killed:
    """A process that runs builds and kills them."""

    def __init__(self, calm: Path, spare: Path) -> None:
        script = Path(__file__).with_name("killed_runs.py")
        self._process = subprocess.Popen(
            [sys.executable, str(script), str(calm), str(spare)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
        )
        self.changes = int(self._answer())

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def kill(self, folder: Path, kind: str, moment: float) -> bool:
        """Build in a folder and kill the run at a moment; tell whether it died of that."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{folder}\t{kind}\t{moment}\n")
        self._process.stdin.flush()
        return self._answer() == "1\n"

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def change(home: Path) -> None:
    """Edit a page, add an article and remove one."""
    third = ARTICLES["council.txt"].replace("4 May", "5 May").replace("council", "senate")
    (home / "articles" / "third.txt").write_text(third, encoding="utf-8")
    (home / "articles" / "council.txt").unlink()
    edit(home / "docs", STEINER, "12 people were injured", "twelve people were hurt")


def changed_copy(home: Path, place: Path) -> Path:
    """Copy pages and articles, build there, so that what is kept of that build is in use, and change all."""
    copy = Path(shutil.copytree(home, place))
    told(copy)
    change(copy)
    return copy


@pytest.fixture
def warm(home: Path, tmp_path: Path) -> Path:
    """Articles and pages, with the analysis of the articles that will come in the cache."""
    told(changed_copy(home, tmp_path / "warm"))
    shutil.copytree(tmp_path / "warm" / ".cache", home / ".cache", dirs_exist_ok=True)
    return home


@pytest.fixture
def killed(warm: Path, tmp_path: Path) -> Iterator[Killed]:
    """The process that kills, warm."""
    calm, spare = (changed_copy(warm, tmp_path / name) for name in ("calm", "spare"))
    process = Killed(calm, spare)
    yield process
    process.close()


@pytest.mark.parametrize("kind", ["write", "time"])
def test_a_run_killed_at_any_moment_is_made_good_by_the_next(
    warm: Path, killed: Killed, tmp_path: Path, kind: str
) -> None:
    """50 times, at a random change of a file or a random time: the next run gives the undisturbed bytes."""
    calm = changed_copy(warm, tmp_path / "expected")
    told(calm)
    expected = tree(calm / "docs")
    chance = random.Random(SEED)  # noqa: S311 - nothing secret
    died = begun = 0
    for number in range(KILLS):
        hit = changed_copy(warm, tmp_path / f"hit{number}")
        moment = chance.randrange(killed.changes) if kind == "write" else chance.random()
        died += killed.kill(hit, kind, moment)
        begun += is_interrupted(hit / "docs")
        told(hit)
        assert tree(hit / "docs") == expected, f"seed {SEED}, kill {number}: {kind} {moment}"
        shutil.rmtree(hit)
    assert died == KILLS if kind == "write" else died
    assert begun or kind == "time"

"""A pool of processes: one that dies costs no article but its killer; a run that is killed goes on."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
import troubled_pipeline
from engine_articles import ENVIRONMENT, TROUBLED, article, at, deadly, plainly, slow, write_articles

from dateline import analysis
from dateline.analysis import annotate_articles
from dateline.errors import Problem
from dateline.run import Options, run
from dateline.store.cache import AnnotationCache

ROOT = Path(__file__).parent.parent
PATIENCE = 120.0  # seconds for a process to start or end on a busy machine


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analysis, "_BATCH", 3)


def until(true: object, seconds: float = PATIENCE) -> None:
    """Wait until a function gives something true."""
    end = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.05)


def end_a_process() -> None:
    """Kill one of the processes that analyse."""
    workers = [c for c in psutil.Process().children() if "spawn_main" in " ".join(c.cmdline())]
    workers[0].kill()


@pytest.mark.slow
def test_an_article_that_kills_its_process_is_left_out(tmp_path: Path) -> None:
    """It is named with what to do; all others have what one process finds in them."""
    articles = [article(n) for n in range(8)] + [deadly(8)] + [article(n) for n in range(9, 12)]
    kept = AnnotationCache(tmp_path, TROUBLED)
    outcomes = [outcome for _, outcome in annotate_articles(articles, TROUBLED, kept, 2)]
    problem = outcomes.pop(8)
    assert isinstance(problem, Problem)
    assert (problem.file, problem.what) == (
        "008.txt",
        "its analysis failed (it ended the process that did it, twice)",
    )
    assert outcomes == plainly([a for a in articles if a.file != "008.txt"], tmp_path)


@pytest.mark.slow
def test_a_process_that_is_killed_costs_nothing(tmp_path: Path) -> None:
    """Its articles are analysed by others."""
    articles = [slow(n) for n in range(18)]
    kept = AnnotationCache(tmp_path, TROUBLED)
    done = annotate_articles(articles, TROUBLED, kept, 2, at(4, end_a_process))
    assert [outcome for _, outcome in done] == plainly(articles, tmp_path)


@pytest.mark.slow
def test_a_run_that_is_killed_goes_on_where_it_was(tmp_path: Path) -> None:
    """What was analysed is kept, only the rest is analysed, and the pages are those of a run undisturbed."""
    write_articles(tmp_path / "articles", 30)
    (tmp_path / "dateline.toml").write_text(f'[nlp]\npipeline = "{TROUBLED.nlp.pipeline}"\n')
    command = [sys.executable, str(ROOT / "build_pages.py"), "articles", "--jobs", "2", "--quiet"]
    entries = tmp_path / ".cache" / "annotations"
    # One article is never done, so that the run is killed before it ends, however fast the machine is.
    held = ENVIRONMENT | {troubled_pipeline.HELD: "Bridge 29 "}
    with subprocess.Popen(command, cwd=tmp_path, env=held) as build:
        until(lambda: len(list(entries.glob("*/*.msgpack"))) >= 6)
        workers = psutil.Process(build.pid).children(recursive=True)
        build.send_signal(signal.SIGKILL)
    until(lambda: not any(_runs(worker) for worker in workers))
    kept = len(list(entries.glob("*/*.msgpack")))
    assert 6 <= kept < 30
    options = Options(tmp_path / "docs", tmp_path / ".cache", jobs=2)
    assert run([tmp_path / "articles"], TROUBLED, options, lambda *_: None).analysed == 30 - kept
    # Its own cache, so that everything is analysed again, and in other batches.
    undisturbed = Options(tmp_path / "other", tmp_path / "fresh", jobs=1)
    run([tmp_path / "articles"], TROUBLED, undisturbed, lambda *_: None)
    assert _files(tmp_path / "docs") == _files(tmp_path / "other")


def _runs(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    return False


def _files(folder: Path) -> dict[str, bytes]:
    return {
        os.fspath(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }

"""A real Dask cluster on this machine: the same bytes as one process, whatever ends on the way."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import socket
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from engine_articles import ENVIRONMENT, TROUBLED, article, at, deadly, plainly, slow, write_articles

from dateline import analysis
from dateline.analysis import WorkerError, annotate_articles
from dateline.engine import cluster
from dateline.engine.cluster import Cluster
from dateline.engine.work import Recipe, recipe_here
from dateline.errors import Problem, SettingsError
from dateline.run import Options, run
from dateline.store.cache import AnnotationCache

PATIENCE = 120.0  # seconds for processes to start on a busy machine
STRANGERS = {
    "dateline is not installed": "import sys; sys.modules['dateline'] = None",
    "another version": "from dateline.store import cache; cache.program_fingerprint = lambda: 'another'",
}


class LocalCluster:
    """A scheduler and workers as processes of their own, on a port of their own."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        self.scheduler: subprocess.Popen[bytes] | None = None
        self.workers: list[subprocess.Popen[bytes]] = []

    def begin_scheduler(self) -> None:
        """Start the scheduler; at the first death of a worker it says so, which saves the tests three."""
        self.scheduler = self._start(
            "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(self.port),
            "--no-dashboard", "--no-show",
        )  # fmt: skip
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            time.sleep(0.1)
        raise TimeoutError(self.address)

    def begin_workers(self, count: int, *start: str) -> None:
        """Start workers, each with a nanny that starts a new one where it dies, or as `start` says."""
        program = (*start, "--no-nanny") if start else ("-m", "distributed.cli.dask_worker")
        for _ in range(count):
            self.workers.append(
                self._start(
                    *program, self.address, "--nthreads", "1", "--no-dashboard", "--memory-limit", "0"
                )
            )

    def kill_a_worker(self) -> None:
        """Kill a worker, not its nanny."""
        nanny = psutil.Process(self.workers[0].pid)
        workers = [c for c in nanny.children(recursive=True) if "spawn_main" in " ".join(c.cmdline())]
        workers[-1].kill()

    def restart(self) -> None:
        """Kill the scheduler and start another at the same address, with workers as a supervisor would."""
        assert self.scheduler is not None
        self.scheduler.send_signal(signal.SIGKILL)
        self.scheduler.wait()
        self.begin_scheduler()
        self.end_workers()
        self.begin_workers(2)

    def end_workers(self) -> None:
        """End the workers."""
        for worker in self.workers:
            _end(worker)
        self.workers.clear()

    def end(self) -> None:
        """End everything."""
        self.end_workers()
        if self.scheduler is not None:
            _end(self.scheduler)

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        environment = ENVIRONMENT | {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"}
        return subprocess.Popen(
            [sys.executable, *arguments], env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip


def _end(process: subprocess.Popen[bytes]) -> None:
    every = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
    process.kill()
    process.wait()
    for child in every:
        with contextlib.suppress(psutil.NoSuchProcess):
            child.kill()


@pytest.fixture(scope="module")
def two_workers() -> Iterator[LocalCluster]:
    """A cluster of two workers."""
    local = LocalCluster()
    try:
        local.begin_scheduler()
        local.begin_workers(2)
        yield local
    finally:
        local.end()


@pytest.fixture
def bare() -> Iterator[LocalCluster]:
    """A cluster without workers."""
    local = LocalCluster()
    try:
        local.begin_scheduler()
        yield local
    finally:
        local.end()


@pytest.fixture(autouse=True, scope="module")
def _left_by_the_client() -> Iterator[None]:
    """Collect the client's connections to schedulers that are gone, which it does not close, here.

    On a busy machine the thread of its event loop may hold one for a while after the client is closed.
    """
    here = psutil.Process()
    before = {c.fd for c in here.net_connections("tcp")}
    yield
    end = time.monotonic() + PATIENCE
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
        while {c.fd for c in here.net_connections("tcp")} - before and time.monotonic() < end:
            time.sleep(0.1)
            gc.collect()


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analysis, "_BATCH", 2)
    monkeypatch.setattr(cluster, "_FIRST_WAIT", PATIENCE)


def here() -> Recipe:
    """What this process would annotate by."""
    return recipe_here(TROUBLED.nlp.pipeline, TROUBLED.gazetteer.minimum_population)


@pytest.mark.slow
def test_a_cluster_writes_the_bytes_of_one_process(two_workers: LocalCluster, tmp_path: Path) -> None:
    """Pages, data and locks are the same wherever the articles were analysed."""
    write_articles(tmp_path / "articles", 8)
    ways = {
        "one": Options(tmp_path / "one", tmp_path / "cache1", jobs=1),
        "dask": Options(tmp_path / "dask", tmp_path / "cache2", scheduler=two_workers.address),
    }
    for options in ways.values():
        assert run([tmp_path / "articles"], TROUBLED, options, lambda *_: None).analysed == 8
    assert _files(tmp_path / "one") == _files(tmp_path / "dask")


@pytest.mark.slow
def test_a_worker_that_dies_costs_nothing(two_workers: LocalCluster, tmp_path: Path) -> None:
    """What it had is analysed by another."""
    articles = [slow(n) for n in range(16)]
    kept = AnnotationCache(tmp_path, TROUBLED)
    act = at(4, two_workers.kill_a_worker)
    done = annotate_articles(articles, TROUBLED, kept, progress=act, scheduler=two_workers.address)
    assert [outcome for _, outcome in done] == plainly(articles, tmp_path)


@pytest.mark.slow
def test_an_article_that_kills_its_workers_is_left_out(two_workers: LocalCluster, tmp_path: Path) -> None:
    """It is named; all others are analysed."""
    articles = [article(n) for n in range(5)] + [deadly(5)] + [article(n) for n in range(6, 9)]
    kept = AnnotationCache(tmp_path, TROUBLED)
    done = list(annotate_articles(articles, TROUBLED, kept, scheduler=two_workers.address))
    assert [one.file for one, outcome in done if isinstance(outcome, Problem)] == ["005.txt"]
    assert len(done) == len(articles)


@pytest.mark.slow
def test_a_scheduler_that_is_restarted_costs_nothing(two_workers: LocalCluster, tmp_path: Path) -> None:
    """What was under way is sent again, once the scheduler is back with workers."""
    articles = [slow(n) for n in range(16)]
    kept = AnnotationCache(tmp_path, TROUBLED)
    act = at(4, two_workers.restart)
    done = annotate_articles(articles, TROUBLED, kept, progress=act, scheduler=two_workers.address)
    assert [outcome for _, outcome in done] == plainly(articles, tmp_path)


@pytest.mark.parametrize("what", STRANGERS)
def test_a_worker_that_would_find_something_else_is_refused(bare: LocalCluster, what: str) -> None:
    """Before anything is sent, workers are asked whether they are the same program."""
    start = f"{STRANGERS[what]}\nfrom distributed.cli.dask_worker import main\nmain()"
    bare.begin_workers(1, "-c", start)
    with pytest.raises(WorkerError, match=what) as raised:
        Cluster(bare.address, here())
    assert "Install the same Dateline" in str(raised.value)


def test_a_scheduler_without_workers_is_said_so(bare: LocalCluster) -> None:
    """The message gives the command that starts one."""
    with pytest.raises(WorkerError, match=f"no workers.*dask worker {bare.address}"):
        Cluster(bare.address, here(), patience=0.2)


def test_where_no_scheduler_answers_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line, after a bounded wait."""
    monkeypatch.setattr(cluster, "_FIRST_WAIT", 0.2)
    with pytest.raises(WorkerError, match=r"no scheduler answered.*Check the address"):
        Cluster("tcp://127.0.0.1:9", here())


@pytest.mark.parametrize("address", ["nowhere", "tcp://", "gopher://host:1", "tcp://host:port"])
def test_what_is_no_address_is_said_so(address: str) -> None:
    """The message shows what an address looks like."""
    with pytest.raises((SettingsError, WorkerError), match=r"tcp://host:port|Check the address"):
        Cluster(address, here())


def test_without_dask_the_remedy_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is optional."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(SettingsError, match=r"pip install -e '\.\[dask\]'"):
        Cluster("tcp://127.0.0.1:9", here())


def _files(folder: Path) -> dict[str, bytes]:
    return {
        os.fspath(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }

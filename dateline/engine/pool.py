"""A crew of processes on this machine."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from dateline.engine.crew import Annotated, Fault, WorkerError
from dateline.engine.work import Recipe, annotate_texts, begin_work, load_annotator
from dateline.gazetteer import Gazetteer

# Batches for each process: one in its hands and one waiting for it.
_BATCHES_EACH = 2


def processors() -> int:
    """Say how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class ProcessPool:
    """So many processes, each with the models; begun anew after one of them died."""

    def __init__(self, processes: int, recipe: Recipe) -> None:
        self._processes = processes
        self._recipe = recipe
        # The gazetteer's file is built here once, not by every process at the same time.
        Gazetteer.open(recipe.minimum_population)
        self._broken = False
        self._proven = False
        self._executor = self._begin()

    def _begin(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            self._processes,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=begin_work,
            initargs=(self._recipe.pipeline, self._recipe.minimum_population),
        )

    def room(self) -> int:
        """Give two batches to each process."""
        return self._processes * _BATCHES_EACH

    def submit(self, texts: Sequence[str]) -> Future[Annotated]:
        """Send a batch to whichever process is free first."""
        try:
            future = self._executor.submit(annotate_texts, texts, self._recipe)
        except BrokenProcessPool as error:
            self._broken = True
            future = Future()
            future.set_exception(error)
            return future
        future.add_done_callback(self._look)
        return future

    def _look(self, future: Future[Annotated]) -> None:
        """Note that the pool has worked, or that it broke."""
        if not future.cancelled():
            self._broken = self._broken or isinstance(future.exception(), BrokenProcessPool)
            self._proven = self._proven or future.exception() is None

    def fault(self, error: BaseException) -> Fault:
        """A process that dies takes all batches of its pool along."""
        if isinstance(error, BrokenProcessPool):
            return Fault.DIED
        raise WorkerError(f"An analysing process failed ({type(error).__name__}: {error}).") from error

    def is_well(self) -> bool:
        """Tell whether no process has died."""
        return not self._broken

    def renew(self) -> None:
        """Begin a new pool; where none has ever worked, first show here why the models can't be loaded."""
        self.close()
        if not self._proven:
            load_annotator(self._recipe.pipeline, self._recipe.minimum_population)
        self._broken = False
        self._executor = self._begin()

    def close(self) -> None:
        """Drop what waits; what is in a process's hands is finished without anyone waiting for it."""
        self._executor.shutdown(wait=False, cancel_futures=True)

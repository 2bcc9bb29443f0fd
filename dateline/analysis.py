"""Annotate many articles: what is cached is taken, the rest is spread over processes.

Articles go out in batches and come back in the order they were given in, with a few batches on
their way at any time, so that memory does not grow with the number of articles.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from dateline.cache import AnnotationCache
from dateline.errors import DatelineError, Problem
from dateline.gazetteer import Gazetteer
from dateline.model import Annotation, Article
from dateline.settings import Settings

if TYPE_CHECKING:
    from dateline.annotate.annotator import Annotator

Outcome = Annotation | Problem
Progress = Callable[[int], None]

_BATCH = 16  # articles sent to a process at once: under a second's work, and little to hold
# A process takes about as long to load its models as to analyse this many articles.
_WORTH_A_PROCESS = 40
_WAITING = 2  # batches for each process, so that none waits for the next


class WorkerError(DatelineError):
    """A process that analysed articles died."""


def annotate_articles(
    articles: Sequence[Article],
    settings: Settings,
    kept: AnnotationCache,
    jobs: int | None = None,
    progress: Progress = lambda _: None,
) -> Iterator[tuple[Article, Outcome]]:
    """Give each article with its annotation, or with the Problem that analysis met, in order.

    `progress` is told how many articles have been analysed, cached ones included.
    """
    missing = [i for i, article in enumerate(articles) if kept.get(article.text) is None]
    fresh = _analyse([articles[i] for i in missing], settings, jobs)
    waiting = set(missing)
    for number, article in enumerate(articles):
        found = None if number in waiting else kept.get(article.text)
        outcome = next(fresh) if number in waiting else found or Annotation()
        if number in waiting and isinstance(outcome, Annotation):
            kept.put(article.text, outcome)
        yield article, outcome
        progress(number + 1)


def count_missing(articles: Iterable[Article], kept: AnnotationCache) -> int:
    """Count the articles that no cached annotation answers."""
    return sum(kept.get(article.text) is None for article in articles)


def processes_for(articles: int, jobs: int | None) -> int:
    """Say how many processes to use: as asked, else as many as there are processors and work for."""
    wanted = jobs or _processors()
    return max(1, min(wanted, articles if jobs else articles // _WORTH_A_PROCESS))


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _analyse(articles: Sequence[Article], settings: Settings, jobs: int | None) -> Iterator[Outcome]:
    if not articles:
        return
    count = processes_for(len(articles), jobs)
    if count == 1:
        for batch in _batches(articles):
            yield from _annotate_batch(batch, settings)
        return
    # The gazetteer's file is built here once, not by every process at the same time.
    Gazetteer.open(settings.gazetteer.minimum_population)
    with ProcessPoolExecutor(
        count, mp_context=multiprocessing.get_context("spawn"), initializer=_load, initargs=(settings,)
    ) as pool:
        try:
            yield from _in_order(pool, articles, settings, count * _WAITING)
        except BrokenProcessPool:
            raise WorkerError(
                "A process that analysed articles was ended from outside, most often because memory "
                "ran out. Nothing was written; what was analysed is kept. Run again with fewer --jobs."
            ) from None
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _in_order(
    pool: Executor, articles: Sequence[Article], settings: Settings, most: int
) -> Iterator[Outcome]:
    """Keep at most so many batches on their way, and give their outcomes in order."""
    batches = _batches(articles)
    waiting: deque[Future[list[Outcome]]] = deque()
    for batch in islice(batches, most):
        waiting.append(pool.submit(_annotate_batch, batch, settings))
    while waiting:
        yield from waiting.popleft().result()
        for batch in islice(batches, 1):
            waiting.append(pool.submit(_annotate_batch, batch, settings))


def _batches(articles: Sequence[Article]) -> Iterator[list[Article]]:
    for start in range(0, len(articles), _BATCH):
        yield list(articles[start : start + _BATCH])


def _annotate_batch(batch: Sequence[Article], settings: Settings) -> list[Outcome]:
    """Annotate articles; where one of them fails, each alone, so that only that one is left out."""
    annotator = _load(settings)
    try:
        return list(annotator.annotate([article.text for article in batch]))
    except Exception:  # noqa: BLE001 - a failure in one article must not cost the others
        return [_annotate_alone(article, annotator) for article in batch]


def _annotate_alone(article: Article, annotator: Annotator) -> Outcome:
    try:
        return next(iter(annotator.annotate([article.text])))
    except Exception as error:  # noqa: BLE001 - the same
        what = f"its analysis failed ({type(error).__name__}: {error})"
        return Problem(article.file, what, "This is a fault of Dateline: please report it with the article")


@cache
def _load(settings: Settings) -> Annotator:
    """Load the models, once a process; imported here, since a build from the cache needs none."""
    from dateline.annotate.annotator import Annotator  # noqa: PLC0415

    return Annotator.load(settings.nlp.pipeline, Gazetteer.open(settings.gazetteer.minimum_population))

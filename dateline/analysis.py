"""Annotate many articles: what is cached is taken, the rest is analysed here or by others.

Articles go out in batches. Each batch is kept on disk when it comes back, whatever the others do,
so that a run that is stopped goes on where it was; only what can't be kept is held in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing

from dateline.engine.cluster import Cluster
from dateline.engine.crew import Annotated, Crew, WorkerError
from dateline.engine.pool import ProcessPool, processors
from dateline.engine.spreading import Batch, spread
from dateline.engine.work import Failure, Recipe, annotate_texts, recipe_here
from dateline.errors import Problem
from dateline.model import Article
from dateline.settings import Settings
from dateline.store.cache import AnnotationCache
from dateline.store.sequences import Made

__all__ = ["Outcome", "Progress", "WorkerError", "annotate_articles", "count_missing", "processes_for"]

Outcome = bytes | Problem  # an encoded annotation, which `cache.decode` reads, or why there is none
Progress = Callable[[int], None]

_BATCH = 16  # articles sent to a process at once: about a second's work, and little to hold
# A process takes about as long to load its models as to analyse this many articles.
_WORTH_A_PROCESS = 40


def annotate_articles(
    articles: Sequence[Article],
    settings: Settings,
    kept: AnnotationCache,
    jobs: int | None = None,
    progress: Progress = lambda _: None,
    scheduler: str | None = None,
) -> Iterator[tuple[Article, Outcome]]:
    """Give each article with its annotation, or with the Problem that analysis met, in order.

    Analysis goes to the Dask cluster at `scheduler`, else to `jobs` processes. `progress` is told
    how many articles are done, in this run or in an earlier one. Raises WorkerError where analysis
    can't go on; what was analysed is kept.
    """
    recipe = recipe_here(settings.nlp.pipeline, settings.gazetteer.minimum_population)
    missing = [number for number, article in enumerate(articles) if not kept.holds(article.text)]
    waiting = set(missing)
    held: dict[int, Outcome] = {}
    if len(waiting) < len(articles):
        progress(len(articles) - len(waiting))
    texts = Made(len(missing), lambda at: (missing[at], articles[missing[at]].text))
    with closing(_analyse(texts, recipe, jobs, scheduler)) as finished:
        for number, article in enumerate(articles):
            while number in waiting:
                batch, found = next(finished)
                for (one, _), annotated in zip(batch, found, strict=True):
                    waiting.discard(one)
                    held |= _keep(one, articles[one], annotated, kept)
                    progress(len(articles) - len(waiting))
            # What was kept is read again when its turn comes; an entry that is broken is made anew.
            outcome = held.pop(number) if number in held else kept.get(article.text)
            yield article, outcome or _again(article, recipe, kept)


def count_missing(articles: Iterable[Article], kept: AnnotationCache) -> int:
    """Count the articles that no cached annotation answers."""
    return sum(not kept.holds(article.text) for article in articles)


def processes_for(articles: int, jobs: int | None) -> int:
    """Say how many processes to use: as asked, else as many as there are processors and work for."""
    wanted = jobs or processors()
    return max(1, min(wanted, articles if jobs else articles // _WORTH_A_PROCESS))


def _analyse(
    texts: Sequence[tuple[int, str]], recipe: Recipe, jobs: int | None, scheduler: str | None
) -> Generator[tuple[Batch, Annotated]]:
    """Give the batches of the texts with their annotations, in the order in which they are done."""
    if not texts:
        return
    batches = (texts[start : start + _BATCH] for start in range(0, len(texts), _BATCH))
    if scheduler is None and processes_for(len(texts), jobs) == 1:
        for batch in batches:
            yield batch, annotate_texts([text for _, text in batch], recipe)
        return
    with closing(_crew(len(texts), recipe, jobs, scheduler)) as crew:
        yield from spread(batches, crew)


def _crew(articles: int, recipe: Recipe, jobs: int | None, scheduler: str | None) -> Crew:
    if scheduler is not None:
        return Cluster(scheduler, recipe)
    return ProcessPool(processes_for(articles, jobs), recipe)


def _keep(number: int, article: Article, found: bytes | Failure, kept: AnnotationCache) -> dict[int, Outcome]:
    """Put an annotation on disk; give what has to be held in memory instead."""
    if isinstance(found, Failure):
        what = f"its analysis failed ({found.reason})"
        remedy = "This is a fault of Dateline: please report it with the article"
        return {number: Problem(article.file, what, remedy)}
    kept.put(article.text, found)
    return {} if kept.holds(article.text) else {number: found}


def _again(article: Article, recipe: Recipe, kept: AnnotationCache) -> Outcome:
    (found,) = annotate_texts([article.text], recipe)
    held = _keep(0, article, found, kept)
    return held[0] if isinstance(found, Failure) else found

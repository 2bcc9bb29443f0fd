"""The recipe: articles are read, annotated, resolved, rendered and merged into `docs/`."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from dateline import merge
from dateline.analysis import annotate_articles, count_missing
from dateline.cache import FOLDER as CACHE_FOLDER
from dateline.cache import AnnotationCache
from dateline.data_files import data_files
from dateline.errors import Problem
from dateline.model import Annotation, Article, Corpus
from dateline.read import find_articles, read_articles
from dateline.render import render
from dateline.render.compose import body
from dateline.render.quotation import limit_quotation
from dateline.resolve import resolve
from dateline.settings import Settings

# The pages that show how many questions are open, or which.
_LISTING_QUESTIONS = ("index.md", "open-questions.md")


class Reporter(Protocol):
    """Whoever is told how far a run has come."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Take note that so many of a stage's articles are done."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to run: `jobs` is the number of processes (None: what the machine has)."""

    docs: Path = Path("docs")
    cache: Path = Path(CACHE_FOLDER)
    jobs: int | None = None
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: articles read and left out, how many of them were analysed anew, and the plan.

    `plan` is None where there was nothing to build; `uncertain` counts proposals by kind.
    """

    read: int = 0
    analysed: int = 0
    left_out: tuple[Problem, ...] = ()
    problems: tuple[Problem, ...] = ()
    plan: merge.Plan | None = None
    uncertain: Mapping[str, int] = field(default_factory=dict)


def run(paths: Sequence[Path], settings: Settings, options: Options, report: Reporter) -> Summary:
    """Build the pages of the articles in files and folders; nothing is printed.

    Raises DatelineError where nothing could be built; an article or a page that can't be read is
    left out and named in the summary.
    """
    articles, left_out = _read(paths, report)
    if not articles:
        return Summary(left_out=tuple(left_out))
    with _alone(options):
        kept = AnnotationCache(options.cache, settings)
        missing = count_missing(articles, kept)
        items, failed = _annotate(articles, settings, kept, options, report)
        left_out += failed
        if not items:
            return Summary(analysed=missing, left_out=tuple(left_out))
        edits = merge.read_edits(options.docs)
        known, problems = merge.read_known(options.docs, edits.renamed)
        corpus, plan = plan_build(resolve(items, known, settings), edits, settings, options.docs)
        if not options.dry_run:
            merge.apply(plan)
    told = tuple(dict.fromkeys((*problems, *plan.problems)))
    return Summary(len(items), missing, tuple(left_out), told, plan, _by_kind(corpus))


def plan_build(
    corpus: Corpus, edits: merge.Edits, settings: Settings, docs: Path
) -> tuple[Corpus, merge.Plan]:
    """Follow people's corrections, write the pages in memory, and compare them with `docs/`.

    What both a person and the build changed is an open question, so the pages that list these
    come last.
    """
    corpus, edits = merge.correct(corpus, edits)
    corpus = limit_quotation(corpus, settings.quotation.max_words)
    pages = render(corpus, settings)
    planning = merge.Planning(docs, body, edits)
    planning.add(page for page in pages if page.path not in _LISTING_QUESTIONS)
    if conflicts := planning.conflicts():
        corpus = replace(corpus, proposals=(*corpus.proposals, *conflicts))
        pages = render(corpus, settings)
    planning.add(page for page in pages if page.path in _LISTING_QUESTIONS)
    return corpus, planning.finish(data_files(merge.without_hidden(corpus, edits.hidden)))


@contextlib.contextmanager
def _alone(options: Options) -> Iterator[None]:
    """Hold `docs/` for this run, and first finish what an earlier one was stopped in."""
    if options.dry_run:
        yield
        return
    with merge.sole_run(options.docs):
        merge.recover(options.docs)
        yield


def _read(paths: Sequence[Path], report: Reporter) -> tuple[list[Article], list[Problem]]:
    """Read the articles, by name; of the same article twice, the second is left out."""
    files, problems = find_articles(paths)
    articles: list[Article] = []
    seen: dict[str, str] = {}
    for done, file in enumerate(sorted(files, key=lambda f: (f.name, str(f.path))), start=1):
        for article in read_articles(file):
            if isinstance(article, Problem):
                problems.append(article)
            elif twin := seen.get(article.sha256) or seen.get(article.text):
                what = f"it is the same article as {twin}"
                problems.append(Problem(article.file, what, "Remove one of the two"))
            else:
                seen[article.sha256] = seen[article.text] = article.file
                articles.append(article)
        report("read", done, len(files))
    return articles, problems


def _annotate(
    articles: Sequence[Article],
    settings: Settings,
    kept: AnnotationCache,
    options: Options,
    report: Reporter,
) -> tuple[list[tuple[Article, Annotation]], list[Problem]]:
    items: list[tuple[Article, Annotation]] = []
    problems: list[Problem] = []
    total = len(articles)
    outcomes = annotate_articles(
        articles, settings, kept, options.jobs, lambda n: report("analyse", n, total)
    )
    for article, outcome in outcomes:
        if isinstance(outcome, Problem):
            problems.append(outcome)
        else:
            items.append((article, outcome))
    return items, problems


def _by_kind(corpus: Corpus) -> dict[str, int]:
    return dict(sorted(Counter(proposal.kind for proposal in corpus.proposals).items()))

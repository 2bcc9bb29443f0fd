"""The recipe: articles are read, annotated, resolved, rendered and merged into `docs/`."""

from __future__ import annotations

import contextlib
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Protocol

from dateline import merge
from dateline.analysis import annotate_articles, count_missing
from dateline.data_files import data_files
from dateline.errors import DatelineError, Problem
from dateline.model import Annotation, Article, Corpus
from dateline.outcome import Summary, Withdrawn, inputs_of, recall, remember
from dateline.read import ArticleFile, find_articles, read_articles
from dateline.render import Footnotes, View, drafts
from dateline.render.compose import body
from dateline.render.quotation import limit_quotation
from dateline.resolve import order_of, resolve_ordered
from dateline.settings import Settings
from dateline.store.cache import FOLDER as CACHE_FOLDER
from dateline.store.cache import AnnotationCache, ArticleCache, FindingsCache, whole_fingerprint
from dateline.store.garbage import hold, no_collection
from dateline.store.ledger import Ledger
from dateline.store.sequences import picked
from dateline.store.shelf import Shelf, Texts

# The pages that show how many questions are open, or which.
_LISTING_QUESTIONS = ("index.md", "open-questions.md")


class Reporter(Protocol):
    """Whoever is told how far a run has come."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Take note that so many of a stage's articles are done."""


def agree(others: int) -> None:
    """Let a build replace the pages of so many other articles."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to run: `jobs` is the number of processes (None: what the machine has).

    `scheduler` is the address of a Dask cluster that analyses articles instead of them. `replacing` is
    told, before anything is analysed or written, where `docs/` holds the pages of other articles alone,
    and of how many; what it raises keeps them.
    """

    docs: Path = Path("docs")
    cache: Path = Path(CACHE_FOLDER)
    jobs: int | None = None
    dry_run: bool = False
    scheduler: str | None = None
    replacing: Callable[[int], None] = agree


def run(paths: Sequence[Path], settings: Settings, options: Options, report: Reporter) -> Summary:
    """Build the pages of the articles in files and folders; nothing is printed.

    Raises DatelineError where nothing could be built; an article or a page that can't be read is
    left out and named in the summary.
    """
    files, unfound = find_articles(paths)
    inputs = inputs_of(files, unfound, settings)
    if options.docs.is_dir():
        with _alone(options):
            if last := recall(_standing(options), inputs):
                return last
    articles, left_out, seen = _read(files, unfound, options, report)
    if not articles:
        return Summary(left_out=tuple(left_out))
    with _alone(options):
        _tell_others(options, seen)
        return _build(articles, left_out, settings, options, report, inputs=inputs)


def _standing(options: Options) -> merge.Standing:
    return merge.Standing(options.docs, Ledger(options.cache, options.docs))


def withdraw(
    name: str, paths: Sequence[Path], settings: Settings, options: Options, report: Reporter
) -> tuple[Summary, Withdrawn]:
    """Take one article down: its page with its lock, what it says, its analysis, and its file.

    `name` is the id of its source page, or its file. What a person changed of its statements stays
    on the other pages, marked as withdrawn. Raises DatelineError where there is no such article, or
    its file holds others.
    """
    articles, left_out, seen = _read(*find_articles(paths), options, report)
    with _alone(options):
        _tell_others(options, seen)
        found = _find(name, articles, paths, options.docs)
        gone = found.article.sha256 if found.article is not None else ""
        others = picked(articles, [at for at, article in enumerate(articles) if article.sha256 != gone])
        summary = _build(others, left_out, settings, options, report, found.page)
        if not options.dry_run:
            if found.article is not None:
                AnnotationCache(options.cache, settings).discard(found.article.text)
                ArticleCache(options.cache).discard(found.article.sha256)
            if found.file is not None:
                found.file.unlink()
    return summary, found


def _find(name: str, articles: Sequence[Article], paths: Sequence[Path], docs: Path) -> Withdrawn:
    """Find an article by its page or its file."""
    known, _ = merge.read_known(docs)
    wanted = name.removeprefix(f"{docs}/").removeprefix("sources/").removesuffix(".md")
    page = next((page for page in known.articles if page.id == wanted), None)
    article = next(
        (a for a in articles if (a.sha256 == page.sha256 if page else a.file in (name, Path(name).name))),
        None,
    )
    if page is None and article is not None:
        page = next((page for page in known.articles if page.sha256 == article.sha256), None)
    if page is None and article is None:
        guess = get_close_matches(wanted, [p.id for p in known.articles], n=1)
        raise DatelineError(
            f"{name}: no article and no page in {docs / 'sources'} has this name. "
            + (f"Did you mean {guess[0]}?" if guess else "Give the name of its file or of its page.")
        )
    file = None
    if article is not None:
        file = next((f.path for f in find_articles(paths)[0] if f.name == article.file), None)
        if file is None:
            raise DatelineError(
                f"{article.file}: the file holds other articles too. Take this one out of it, and build."
            )
    return Withdrawn(f"sources/{page.id}.md" if page else None, article, file)


def _build(
    articles: Sequence[Article],
    left_out: list[Problem],
    settings: Settings,
    options: Options,
    report: Reporter,
    withdrawn: str | None = None,
    inputs: str = "",
) -> Summary:
    kept = AnnotationCache(options.cache, settings)
    missing = count_missing(articles, kept)
    analysed, failed = _annotate(articles, settings, kept, options, report)
    left_out = [*left_out, *failed]
    if not analysed.articles and withdrawn is None:
        return Summary(analysed=missing, left_out=tuple(left_out))
    standing = _standing(options)
    with no_collection():
        edits = merge.read_edits(options.docs, standing)
        known, problems = merge.read_known(options.docs, edits.renamed, standing, analysed.hashes)
        if withdrawn is not None:
            others = tuple(a for a in known.articles if f"sources/{a.id}.md" != withdrawn)
            known = replace(known, articles=others)
        found = FindingsCache(options.cache, settings)
        corpus = resolve_ordered(analysed.articles, analysed.annotations, known, settings, found)
        corpus, plan = plan_build(corpus, edits, settings, standing, withdrawn)
        told = tuple(dict.fromkeys((*problems, *plan.problems)))
        moves = merge.joins_and_splits(known, corpus)
        summary = Summary(
            len(analysed.articles), missing, tuple(left_out), told, plan, _by_kind(corpus), moves
        )
        if not options.dry_run:
            merge.apply(plan)
            found.save({article.id for article in corpus.articles})
            remember(standing, inputs, summary)
        hold(analysed, edits, known, corpus, standing, summary)
    return summary


def plan_build(
    corpus: Corpus,
    edits: merge.Edits,
    settings: Settings,
    standing: merge.Standing,
    withdrawn: str | None = None,
) -> tuple[Corpus, merge.Plan]:
    """Follow people's corrections, write the pages in memory, and compare them with `docs/`.

    What both a person and the build changed is an open question, so the pages that list these
    come last. `withdrawn` is the page of a source that is taken down.
    """
    corpus, edits = merge.correct(corpus, edits)
    corpus = limit_quotation(corpus, settings.quotation.max_words)
    view = View(corpus, Texts())
    pages = drafts(view, settings, edits.chosen)
    planning = merge.Planning(standing, body, edits, Footnotes(view), whole_fingerprint())
    if withdrawn is not None:
        planning.withdraw(withdrawn)
    planning.add(page for page in pages if page.path not in _LISTING_QUESTIONS)
    if conflicts := planning.conflicts():
        corpus = replace(corpus, proposals=(*corpus.proposals, *conflicts))
        pages = drafts(View(corpus), settings, edits.chosen)
    planning.add(page for page in pages if page.path in _LISTING_QUESTIONS)
    hold(view, pages)
    return corpus, planning.finish(data_files(merge.without_hidden(corpus, edits.hidden)))


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


@contextlib.contextmanager
def _alone(options: Options) -> Iterator[None]:
    """Hold `docs/` for this run, and first finish what an earlier one was stopped in."""
    if options.dry_run:
        yield
        return
    with merge.sole_run(options.docs):
        merge.recover(options.docs)
        yield


def _read(
    files: Sequence[ArticleFile], unfound: Iterable[Problem], options: Options, report: Reporter
) -> tuple[Shelf[Article], list[Problem], Mapping[str | bytes, str]]:
    """Read the articles, by name; of the same article twice, the second is left out.

    Gives the articles, what was left out, and the file of each article by its hashes.
    """
    problems = list(unfound)
    kept = ArticleCache(options.cache)
    articles = Shelf(Article)
    seen: dict[str | bytes, str] = {}
    for done, file in enumerate(sorted(files, key=lambda f: (f.name, str(f.path))), start=1):
        for article in read_articles(file, kept):
            if isinstance(article, Problem):
                problems.append(article)
            elif twin := seen.get(article.sha256) or seen.get(same := _digest(article.text)):
                what = f"it is the same article as {twin}"
                problems.append(Problem(article.file, what, "Remove one of the two"))
            else:
                seen[article.sha256] = seen[same] = article.file
                articles.put(article)
        report("read", done, len(files))
    kept.save()
    return articles, problems, seen


def _tell_others(options: Options, seen: Mapping[str | bytes, str]) -> None:
    if others := merge.count_others(options.docs, seen.keys(), frozenset(seen.values())):
        options.replacing(others)


@dataclass(frozen=True, slots=True)
class _Analysed:
    """The articles that could be analysed, in the order in which they are resolved; `hashes` are theirs."""

    articles: Sequence[Article]
    annotations: Sequence[Annotation]
    hashes: frozenset[str]


def _annotate(
    articles: Sequence[Article],
    settings: Settings,
    kept: AnnotationCache,
    options: Options,
    report: Reporter,
) -> tuple[_Analysed, list[Problem]]:
    """Annotate the articles; none is held, nor its annotation: both wait on shelves."""
    annotations = Shelf(Annotation)
    done: list[tuple[tuple[str, str], int, int]] = []
    problems: list[Problem] = []
    total = len(articles)
    outcomes = annotate_articles(
        articles, settings, kept, options.jobs, lambda n: report("analyse", n, total), options.scheduler
    )
    for number, (article, outcome) in enumerate(outcomes):
        if isinstance(outcome, Problem):
            problems.append(outcome)
        else:
            done.append((order_of(article), number, len(annotations)))
            annotations.put_encoded(outcome)
    done.sort()
    in_order = picked(articles, [number for _, number, _ in done])
    hashes = frozenset(sha256 for (sha256, _), _, _ in done)
    return _Analysed(in_order, picked(annotations, [place for _, _, place in done]), hashes), problems


def _by_kind(corpus: Corpus) -> dict[str, int]:
    return dict(sorted(Counter(proposal.kind for proposal in corpus.proposals).items()))

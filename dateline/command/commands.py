"""What the commands do once their arguments are read; the messages, and the exit code."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import click
from rich.console import Console

import dateline
from dateline.analysis import annotate_articles
from dateline.command.inspection import describe_article, inspect_article
from dateline.command.reporting import ProgressBars, ProgressLines, Silence, printable, summary_lines
from dateline.errors import DatelineError, Problem
from dateline.merge import Plan, check_pages, check_sentences, count_others
from dateline.model import Annotation, Article
from dateline.read import find_articles, read_articles
from dateline.run import Options, run
from dateline.run import withdraw as withdraw_article
from dateline.settings import FILE_NAME, Articles, Settings, load_settings
from dateline.store.cache import FOLDER as CACHE_FOLDER
from dateline.store.cache import AnnotationCache, decode
from dateline.store.last_build import is_built_from_others, note_build

DONE, NOTHING = 0, 1


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """The options of the build command, as on the command line."""

    docs: Path
    jobs: int | None
    strict: bool
    dry_run: bool
    verbose: bool
    quiet: bool
    scheduler: str | None = None


def build(articles: Sequence[Path], asked: BuildOptions) -> int:
    """Build the pages, say what was done, and give the exit code."""
    settings, paths, options = _prepared(articles, asked)
    with _reporter(quiet=asked.quiet) as report:
        summary = run(paths, settings, options, report)
    _say_problems((*summary.left_out, *summary.problems))
    if summary.plan is None:
        click.echo(_nothing(paths, len(summary.left_out)), err=True)
        return NOTHING
    if not asked.dry_run:
        note_build(options.cache, options.docs, paths)
    if not asked.quiet:
        for line in summary_lines(summary, dry_run=asked.dry_run, verbose=asked.verbose):
            click.echo(line)
    return NOTHING if asked.strict and (summary.left_out or summary.problems) else DONE


def withdraw(name: str, articles: Sequence[Path], asked: BuildOptions) -> int:
    """Take an article down, say what was done, and give the exit code."""
    settings, paths, options = _prepared(articles, asked)
    with _reporter(quiet=asked.quiet) as report:
        summary, found = withdraw_article(name, paths, settings, options, report)
    _say_problems((*summary.left_out, *summary.problems))
    would = "would be " if asked.dry_run else ""
    gone = [str(what) for what in (found.page, found.file) if what is not None]
    click.echo(f"Withdrawn: {', '.join(gone)} {would}removed, with what the article says")
    for line in summary_lines(summary, dry_run=asked.dry_run, verbose=asked.verbose):
        click.echo(line)
    return DONE


def check(articles: Sequence[Path], asked: BuildOptions, *, fresh: bool) -> int:
    """Check the pages without writing anything, say what is wrong, and give the exit code."""
    if not asked.docs.is_dir():
        click.echo(f"{asked.docs}: there is no such folder. Name the pages' folder with --docs.", err=True)
        return NOTHING
    settings, paths, options = _prepared(articles, replace(asked, dry_run=True))
    texts = _texts(paths)
    findings = [*check_pages(asked.docs), *check_sentences(asked.docs, texts)]
    if fresh:
        with _reporter(quiet=asked.quiet) as report:
            findings += _out_of_date(run(paths, settings, options, report).plan, asked.docs)
    for problem in findings:
        click.echo(printable(str(problem)))
    if not asked.quiet:
        found = f"{len(findings)} found wrong" if findings else "nothing is wrong"
        click.echo(f"{asked.docs}: {found}")
        if count_others(asked.docs, texts):
            where = _shown(paths)
            click.echo(
                f"Cited sentences were not compared: {where} holds none of the articles of these pages."
            )
    return NOTHING if findings else DONE


def _texts(articles: Sequence[Path]) -> dict[str, str]:
    """Give the texts of the articles that are at hand, by SHA-256."""
    files, _ = find_articles([path for path in articles if path.exists()])
    read = (article for file in files for article in read_articles(file))
    return {article.sha256: article.text for article in read if not isinstance(article, Problem)}


def _out_of_date(plan: Plan | None, docs: Path) -> list[Problem]:
    if plan is None:
        return [Problem(str(docs), "there are no articles to compare it with", "Name their folder")]
    remedy = "Build again: python build_pages.py"
    stale = list(plan.files)
    pages = [path for path in stale if not path.startswith(".")]
    return [Problem(str(docs / path), "it is out of date", remedy) for path in pages or stale]


def inspect(files: Sequence[Path], published: str | None, *, as_json: bool) -> int:
    """Show what is understood of each article, and give the exit code."""
    problems: list[Problem] = []
    understood = []
    for article, annotation in _analysed(files, problems):
        if as_json:
            understood.append(inspect_article(article, annotation, published))
        else:
            click.echo(describe_article(article, annotation, published))
    if as_json:
        click.echo(json.dumps(understood, ensure_ascii=False, indent=2))
    _say_problems(problems)
    return NOTHING if problems else DONE


def _analysed(files: Sequence[Path], problems: list[Problem]) -> Iterator[tuple[Article, Annotation]]:
    settings, home = find_settings()
    found, unusable = find_articles(files)
    problems += unusable
    articles = []
    for file in found:
        for read in read_articles(file):
            if isinstance(read, Problem):
                problems.append(read)
            else:
                articles.append(read)
    kept = AnnotationCache(home / CACHE_FOLDER, settings)
    for article, outcome in annotate_articles(articles, settings, kept):
        if isinstance(outcome, Problem):
            problems.append(outcome)
        else:
            yield article, decode(outcome)


def find_settings() -> tuple[Settings, Path]:
    """Read the settings file of the current folder, else the one beside the program.

    Gives the settings and the folder they belong to, where the cache is too.
    """
    for folder in (Path(), Path(dateline.__file__).resolve().parent.parent):
        if (folder / FILE_NAME).exists():
            return load_settings(folder / FILE_NAME), folder
    return Settings(), Path()


def _prepared(articles: Sequence[Path], asked: BuildOptions) -> tuple[Settings, Sequence[Path], Options]:
    """Give the settings, the articles' paths (those named, else the settings' one), and the options."""
    settings, home = find_settings()
    paths = tuple(articles) or (Path(settings.articles.folder).expanduser(),)
    cache = home / CACHE_FOLDER
    # Who built the pages of another folder did not mean the sample, which nobody chose, to replace them;
    # who put other articles where the sample was did.
    is_chosen = bool(articles) or settings.articles != Articles()
    is_meant = is_chosen or not is_built_from_others(cache, asked.docs, paths)
    replacing = partial(_tell_replacing if is_meant else _refuse_replacing, paths, asked)
    return settings, paths, Options(asked.docs, cache, asked.jobs, asked.dry_run, asked.scheduler, replacing)


def _tell_replacing(paths: Sequence[Path], asked: BuildOptions, others: int) -> None:
    """Say, before anything is done, that all pages are of articles that this build does not have."""
    if not asked.quiet:
        then = "would replace" if asked.dry_run else "replaces"
        click.echo(f"{_of_others(paths, asked, others)}: this build {then} them, except what people wrote.")


def _refuse_replacing(paths: Sequence[Path], asked: BuildOptions, others: int) -> None:
    raise DatelineError(
        f"{_of_others(paths, asked, others)}. Nothing was written. Name the folder of the articles: for every"
        f' command in {FILE_NAME} (folder = "..." below [articles]), or for this one behind it (of make:'
        " ARTICLES=folder)."
    )


def _of_others(paths: Sequence[Path], asked: BuildOptions, others: int) -> str:
    return f"{asked.docs} holds the pages of other articles ({others}), and of none in {_shown(paths)}"


def _shown(paths: Sequence[Path]) -> str:
    return ", ".join(map(str, paths))


def _nothing(articles: Sequence[Path], left_out: int) -> str:
    where = _shown(articles)
    if left_out:
        return f"Nothing to build: no article in {where} could be used. Nothing was written."
    return f"Nothing to build: {where} holds no file of articles. Nothing was written."


def _say_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        click.echo(printable(str(problem)), err=True)


def _reporter(*, quiet: bool) -> Silence:
    if quiet:
        return Silence()
    console = Console(stderr=True)
    return ProgressBars(console) if console.is_terminal else ProgressLines(console)

"""What the commands do once their arguments are read; the messages, and the exit code."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
from rich.console import Console

from dateline.analysis import annotate_articles
from dateline.cache import FOLDER as CACHE_FOLDER
from dateline.cache import AnnotationCache
from dateline.errors import Problem
from dateline.inspection import describe_article, inspect_article
from dateline.model import Annotation, Article
from dateline.read import find_articles, read_articles
from dateline.reporting import ProgressBars, ProgressLines, Silence, printable, summary_lines
from dateline.run import Options, run
from dateline.settings import FILE_NAME, Settings, load_settings

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


def build(articles: Sequence[Path], asked: BuildOptions) -> int:
    """Build the pages, say what was done, and give the exit code."""
    settings, home = find_settings()
    options = Options(asked.docs, home / CACHE_FOLDER, asked.jobs, asked.dry_run)
    with _reporter(quiet=asked.quiet) as report:
        summary = run(articles, settings, options, report)
    _say_problems((*summary.left_out, *summary.problems))
    if summary.plan is None:
        click.echo(_nothing(articles, len(summary.left_out)), err=True)
        return NOTHING
    if not asked.quiet:
        for line in summary_lines(summary, dry_run=asked.dry_run, verbose=asked.verbose):
            click.echo(line)
    return NOTHING if asked.strict and (summary.left_out or summary.problems) else DONE


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
            yield article, outcome


def find_settings() -> tuple[Settings, Path]:
    """Read the settings file of the current folder, else the one beside the program.

    Gives the settings and the folder they belong to, where the cache is too.
    """
    for folder in (Path(), Path(__file__).resolve().parent.parent):
        if (folder / FILE_NAME).exists():
            return load_settings(folder / FILE_NAME), folder
    return Settings(), Path()


def _nothing(articles: Sequence[Path], left_out: int) -> str:
    where = ", ".join(map(str, articles))
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

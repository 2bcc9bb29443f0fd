"""The command: arguments in, one call, messages out."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from dateline.command.reporting import printable
from dateline.errors import DatelineError, SettingsError
from dateline.store import garbage

_FAILED, _WRONG = 1, 2
_STOPPED = 130  # what a shell gives for a command that Ctrl-C stopped

_BUILD = "build"


class BuildFirst(click.Group):
    """A group whose first command needs no name: what is no command's name is its argument."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the first command's name in front where no command is named."""
        own = (*self.commands, *ctx.help_option_names, "--version")
        return super().parse_args(ctx, args if args and args[0] in own else [_BUILD, *args])

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show the help of the first command, then the other commands."""
        build = self.commands[_BUILD]
        build.format_help(
            click.Context(build, info_name=ctx.info_name, help_option_names=ctx.help_option_names), formatter
        )
        with formatter.section("Other commands"):
            formatter.write_dl(
                [
                    (name, c.get_short_help_str(limit=70))
                    for name, c in self.commands.items()
                    if name != _BUILD
                ]
            )


_BUILD_HELP = """\
Make the pages of a site from news articles.

ARTICLES are files, or folders of them (default: the folder that dateline.toml names below
[articles], which is seeds at first). The pages are those of all the articles named: one that is
left out next time takes what it said along.

\b
One article a file:
  .txt .md   as copied from a web page; what the page does not say can stand above it
             as front matter (title, outlet, published, url)
  .html      the source of a web page
Many articles a file, with title, text, outlet, published, url, author, agency, language
as keys of objects or names of columns (text is required):
  .jsonl .jsonl.gz   an object a line
  .csv               names in the first row
  .parquet           needs: pip install -e '.[parquet]'

\b
Examples:
  python build_pages.py                     pages of the folder in dateline.toml into docs/
  python build_pages.py ~/news --docs out   pages of another folder, elsewhere
  python build_pages.py ~/news --dry-run    say what would change
  python build_pages.py inspect a.txt       what is understood of one article

Files are read as streams and articles are analysed in batches that are kept as they come: a run that
was stopped goes on where it was. --scheduler needs: pip install -e '.[dask]' (make setup brings it);
each worker is started with: dask worker ADDRESS --nthreads 1, and needs the same Dateline.

What you changed in a page stays, and is named at the end. Build the site itself with
"mkdocs build", or look at it with "mkdocs serve". --check looks at the pages as they are: it needs
no articles, and where there are some it also compares each cited sentence.

\b
Exit code: 0 done; 1 nothing to build or to write to, or with --strict
something was left out, or with --check something is wrong; 2 wrong usage
or settings.
"""

_INSPECT_HELP = """\
Show what is understood of articles, and write nothing.

First what was left out as page furniture and why, then title, outlet and date with the line
that each was found in, then every sentence with its names, dates, speaker and figures.
FILE is a file or a folder.

\b
Examples:
  python build_pages.py inspect seeds/article.txt
  python build_pages.py inspect article.txt --published 2024-05-03
  python build_pages.py inspect seeds --json > understood.json
"""

_WITHDRAW_HELP = """\
Take one article down: its file, its page, what it says, and what is kept of its analysis.

ARTICLE is the name of its page in docs/sources, or of its file. ARTICLES are the folders of all
articles (default: the folder that dateline.toml names). A statement that a person changed stays,
marked as withdrawn. The history of the repository is not rewritten.

\b
Examples:
  python build_pages.py withdraw 2024-05-03-river --dry-run
  python build_pages.py withdraw river.txt
"""

_HELP = {"help_option_names": ["-h", "--help"]}
_DOCS = click.option(
    "--docs",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("docs"),
    show_default=True,
    help="Folder of the pages.",
)


@click.group(cls=BuildFirst, context_settings=_HELP)
@click.version_option(package_name="dateline", prog_name="Dateline")
def main() -> None:
    """Turn news articles into a cited, cross-linked, searchable site."""


@main.command(_BUILD, help=_BUILD_HELP, context_settings=_HELP)
@click.argument("articles", nargs=-1, type=click.Path(path_type=Path))
@_DOCS
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Processes that analyse articles. [default: as many as are worth it]",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Dask scheduler whose workers analyse articles, such as tcp://host:8786.",
)
@click.option("--strict", is_flag=True, help="Exit with 1 if anything had to be left out.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
@click.option("--check", is_flag=True, help="Check the pages instead, and write nothing.")
@click.option("--fresh", is_flag=True, help="With --check: fail also where pages are out of date.")
@click.option("--verbose", is_flag=True, help="Name every page, and show the trace of a fault.")
@click.option("--quiet", is_flag=True, help="Say only what went wrong.")
def build(  # noqa: PLR0913 - the options of the command
    articles: tuple[Path, ...],
    docs: Path,
    jobs: int | None,
    scheduler: str | None,
    *,
    strict: bool,
    dry_run: bool,
    check: bool,
    fresh: bool,
    verbose: bool,
    quiet: bool,
) -> None:
    """Make the pages of a site from news articles."""
    if verbose and quiet:
        raise click.UsageError("--verbose and --quiet exclude each other.")
    if jobs and scheduler:
        raise click.UsageError("--jobs and --scheduler exclude each other.")
    if fresh and not check:
        raise click.UsageError("--fresh belongs to --check.")
    with _messages(verbose=verbose):
        from dateline.command import commands  # noqa: PLC0415 - so that --help answers at once

        options = commands.BuildOptions(docs, jobs, strict, dry_run, verbose, quiet, scheduler)
        sys.exit(
            commands.check(articles, options, fresh=fresh) if check else commands.build(articles, options)
        )


@main.command(help=_WITHDRAW_HELP, context_settings=_HELP)
@click.argument("article")
@click.argument("articles", nargs=-1, type=click.Path(path_type=Path))
@_DOCS
@click.option("--dry-run", is_flag=True, help="Say what would be done, and change nothing.")
@click.option("--verbose", is_flag=True, help="Name every page, and show the trace of a fault.")
def withdraw(article: str, articles: tuple[Path, ...], docs: Path, *, dry_run: bool, verbose: bool) -> None:
    """Take one article down."""
    with _messages(verbose=verbose):
        from dateline.command import commands  # noqa: PLC0415 - so that --help answers at once

        options = commands.BuildOptions(
            docs, None, strict=False, dry_run=dry_run, verbose=verbose, quiet=False
        )
        sys.exit(commands.withdraw(article, articles, options))


@main.command(help=_INSPECT_HELP, context_settings=_HELP)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--published", metavar="EDTF", help="Take this publication date, such as 2024-05-03 or 2024-05."
)
@click.option("--json", "as_json", is_flag=True, help="Write a JSON list, one object for each article.")
@click.option("--verbose", is_flag=True, help="Show the trace of a fault.")
def inspect(files: tuple[Path, ...], published: str | None, *, as_json: bool, verbose: bool) -> None:
    """Show what is understood of articles, and write nothing."""
    with _messages(verbose=verbose):
        from dateline.command.commands import inspect as run_inspect  # noqa: PLC0415 - so that --help answers at once
        from dateline.dates.edtf import is_valid  # noqa: PLC0415 - the same

        if published and not is_valid(published):
            what = f"{published!r} is not a date in EDTF, such as 2024-05-03, 2024-05 or 2024."
            raise click.BadParameter(what, param_hint="--published")
        sys.exit(run_inspect(files, published, as_json=as_json))


def program(name: str) -> NoReturn:
    """Run the command as all that this process is for, under the name that its messages give."""
    garbage.hold_to_the_end()
    try:
        main(prog_name=name)
    except SystemExit as ended:
        if isinstance(ended.code, int):
            garbage.leave(ended.code)
        raise
    sys.exit()


@contextmanager
def _messages(*, verbose: bool) -> Iterator[None]:
    """Turn every exception into a short message and an exit code."""
    try:
        yield
    except (click.exceptions.Exit, click.ClickException, BrokenPipeError):
        raise
    except SettingsError as error:
        click.echo(str(error), err=True)
        sys.exit(_WRONG)
    except DatelineError as error:
        click.echo(printable(str(error)), err=True)
        sys.exit(_FAILED)
    except KeyboardInterrupt:
        click.echo("Stopped. Run again to continue: what was analysed is kept.", err=True)
        sys.exit(_STOPPED)
    except OSError as error:
        if verbose:
            traceback.print_exc()
        click.echo(_unusable(error) or _fault(error, verbose=verbose), err=True)
        sys.exit(_FAILED)
    except Exception as error:  # noqa: BLE001 - the last resort, so that nobody meets a traceback
        if verbose:
            traceback.print_exc()
        click.echo(_fault(error, verbose=verbose), err=True)
        sys.exit(_FAILED)


def _unusable(error: OSError) -> str:
    """Say which file or folder the system refused; empty where it names none."""
    if error.filename is None or not error.strerror:
        return ""
    where = printable(str(error.filename))
    what = f"it can't be read or written: {error.strerror}"
    return f"{where}: {what}. Check it and its permissions, and run again."


def _fault(error: Exception, *, verbose: bool) -> str:
    what = printable(f"{type(error).__name__}: {error}")
    more = "Please" if verbose else "Run again with --verbose for the trace, and please"
    return f"A fault in Dateline: {what}. {more} report it, with the command and the article."

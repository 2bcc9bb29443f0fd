"""Find the article files that a person named, and read their bytes within limits."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dateline.errors import ArticleError, Problem

ENDINGS = (".txt", ".md", ".html", ".htm", ".jsonl", ".jsonl.gz", ".csv", ".parquet")
_LISTED = ".txt, .md, .html, .jsonl, .jsonl.gz, .csv or .parquet"
# The longest news features run to about 20,000 words, some 120 kB; a page saved with all its
# comments stays below ten times that. Four times again leaves room for wide encodings.
MAX_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """A file to read; `name` is relative to the folder that was given, with forward slashes."""

    path: Path
    name: str


def find_articles(paths: Sequence[Path]) -> tuple[list[ArticleFile], list[Problem]]:
    """List the article files in the files and folders given, sorted by name within each.

    Folders are searched to any depth; hidden files and folders are left out, as are links that
    lead to a folder (they could lead in a circle). A file reached twice is listed once.
    """
    files: list[ArticleFile] = []
    problems: list[Problem] = []
    seen: set[str] = set()
    for path in paths:
        for file in _search(path, problems):
            real = os.path.realpath(file.path)
            if real not in seen:
                seen.add(real)
                files.append(file)
    if not files and not problems:
        where = ", ".join(str(path) for path in paths) or "."
        problems.append(_problem(where, "holds no articles", f"Put {_LISTED} files there, or name others"))
    return files, problems


def _search(path: Path, problems: list[Problem]) -> Iterator[ArticleFile]:
    try:
        if path.is_dir():
            yield from _walk(path, problems)
            return
        exists = path.exists() or path.is_symlink()
    except (OSError, ValueError) as error:
        problems.append(unreadable(str(path), error))
        return
    if not exists:
        problems.append(_problem(str(path), "there is no such file or folder", "Check the name"))
    elif not path.name.lower().endswith(ENDINGS):
        what = f"the ending {path.suffix!r} is not one of an article"
        problems.append(_problem(str(path), what, f"Save it as plain text (.txt); read are {_LISTED}"))
    else:
        yield ArticleFile(path, _readable(path.name))


def _walk(folder: Path, problems: list[Problem]) -> Iterator[ArticleFile]:
    found = []

    def failed(error: OSError) -> None:
        problems.append(unreadable(str(error.filename or folder), error))

    for parent, folders, names in os.walk(folder, onerror=failed):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        base = Path(parent)
        found += [base / n for n in names if not n.startswith(".") and n.lower().endswith(ENDINGS)]
    files = [ArticleFile(path, _readable(path.relative_to(folder).as_posix())) for path in found]
    yield from sorted(files, key=lambda file: file.name)


def _readable(name: str) -> str:
    """Give a name that can be written down: bytes that are not UTF-8 become the replacement character."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def load_bytes(file: ArticleFile) -> bytes:
    """Read the file's bytes; raises ArticleError where that is impossible or they are too many."""
    try:
        check_file(file)
        with file.path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise ArticleError(unreadable(file.name, error)) from None
    if len(data) > MAX_BYTES:
        lines = "one line" if b"\n" not in data and b"\r" not in data else "text"
        what = f"more than {MAX_BYTES // 1_000_000} MB of {lines}, which no news article has"
        raise ArticleError(_problem(file.name, what, "Split it into one file for each article"))
    return data


def check_file(file: ArticleFile) -> None:
    """Raise ArticleError where there is no regular file."""
    if not file.path.exists():
        what = "the link leads nowhere" if file.path.is_symlink() else "there is no such file"
        raise ArticleError(_problem(file.name, what, "Restore the file, or take it out of the list"))
    if not file.path.is_file():
        raise ArticleError(_problem(file.name, "this is not a regular file", "Name a text file"))


def unreadable(name: str, error: OSError | ValueError) -> Problem:
    """Say why a file or folder can't be read."""
    if isinstance(error, PermissionError):
        return _problem(name, "no permission to read it", f"Allow it: chmod u+rX {name!r}")
    reason = getattr(error, "strerror", None) or str(error)
    return _problem(name, f"it can't be read ({reason})", "Check the file and the disk it is on")


def _problem(name: str, what: str, remedy: str) -> Problem:
    return Problem(name, what, remedy)

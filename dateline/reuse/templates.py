"""The theme's templates, as far as what they make of a page depends on them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import TemplateError
from jinja2.meta import find_undeclared_variables

from dateline.reuse.description import digest

if TYPE_CHECKING:
    from jinja2 import Environment

# Of an installed theme's folder what is no template: files that are copied, and thousands of icons,
# which only another version of the theme changes.
_NOT_READ = frozenset({"assets", ".icons"})
# Variables whose value is not a page's own: the clock, and all pages of the site.
_VOLATILE = frozenset({"build_date_utc", "pages"})
_VOLATILE_WORDS = re.compile(r"\b(?:build_date_utc|update_date|pages)\b")
_VOLATILE_ATTRIBUTE = re.compile(r"\bupdate_date\b")


def templates_digest(folders: Sequence[str], versioned: Container[str]) -> bytes:
    """Hash the templates of a theme's folders, and every other file of those that are not `versioned`."""
    parts: list[str | bytes] = []
    for folder in folders:
        for file in _files(Path(folder), everything=folder not in versioned):
            parts += [file.relative_to(folder).as_posix(), file.read_bytes()]
        parts.append("")
    return digest(*parts)


def volatile(env: Environment, folders: Sequence[str]) -> str:
    """Give a template that uses what changes with every build, or nothing.

    A static template (`404.html`, `sitemap.xml`) is no page's, and may.
    """
    for folder in folders:
        for file in _files(Path(folder), everything=False):
            if file.suffix not in (".html", ".jinja", ".j2"):
                continue
            source = file.read_text(encoding="utf-8", errors="replace")
            if _VOLATILE_WORDS.search(source) and _uses(env, source):
                return file.relative_to(folder).as_posix()
    return ""


def _uses(env: Environment, source: str) -> bool:
    if _VOLATILE_ATTRIBUTE.search(source):
        return True
    try:
        return not _VOLATILE.isdisjoint(find_undeclared_variables(env.parse(source)))
    except TemplateError:
        return True


def _files(folder: Path, *, everything: bool) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        if entry.name == "__pycache__" or (entry.name in _NOT_READ and not everything):
            continue
        if entry.is_dir():
            yield from _files(entry, everything=everything)
        elif entry.suffix != ".py":
            yield entry

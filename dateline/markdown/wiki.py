"""Links written by hand as `[[Zenda]]` or `[[places/zenda|the town]]`: an inline pattern.

What stands between the brackets is a name, a title, a date, a term, or a page's path. Where it
leads nowhere, its text stays and the mistake is collected with the nearest guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any
from xml.etree.ElementTree import Element

from anyascii import anyascii
from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

from dateline.markdown.name_table import spelled
from dateline.markdown.prose_dates import find_dates
from dateline.markdown.tree import composed, current_page, relative

WIKI_PATTERN = r"\[\[(?P<inner>[^\[\]\n]+)\]\](?![(\[])"
# Likeness from which on a guess helps; difflib's own default.
_LIKENESS = 0.6


@dataclass(slots=True, eq=False)
class Directory:
    """What may be named: the pages by spelling, the pages of dates by EDTF, and all paths."""

    pages: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    days: Mapping[str, str] = field(default_factory=dict)
    paths: frozenset[str] = frozenset()
    _folded: dict[str, dict[str, None]] | None = None

    def look_up(self, name: str) -> tuple[str, ...]:
        """Give the targets that a name may mean: none, one, or all that share it."""
        path, hash_, fragment = name.partition("#")
        path = path.removeprefix("/").removesuffix(".md") + ".md"
        if path in self.paths:
            return (path + hash_ + fragment,)
        name = spelled(name)
        if name in self.pages:
            return self.pages[name]
        days = [self.days.get(day.edtf) for day in find_dates(name)]
        if name in self.days or (len(days) == 1 and days[0]):
            return (self.days.get(name) or days[0] or "",)
        return tuple(self._by_folded().get(_fold(name), ()))

    def nearest(self, name: str) -> str | None:
        """Give the name or path that is most like what was written."""
        known = {_fold(path.removesuffix(".md")): path.removesuffix(".md") for path in sorted(self.paths)}
        known |= {_fold(spelling): spelling for spelling in sorted(self.pages, reverse=True)}
        close = get_close_matches(_fold(name.partition("#")[0]), list(known), n=1, cutoff=_LIKENESS)
        return known[close[0]] if close else None

    def _by_folded(self) -> dict[str, dict[str, None]]:
        if self._folded is None:
            self._folded = {}
            for spelling, targets in self.pages.items():
                self._folded.setdefault(_fold(spelling), {}).update(dict.fromkeys(targets))
        return self._folded


def build_directory(
    named: Iterable[tuple[str, str]], days: Mapping[str, str], paths: Iterable[str]
) -> Directory:
    """Build the directory from pairs of name and target, the date pages, and all pages' paths."""
    pages: dict[str, dict[str, None]] = {}
    for name, target in named:
        pages.setdefault(spelled(name), {})[target] = None
    return Directory({n: tuple(sorted(some)) for n, some in pages.items()}, days, frozenset(paths))


class WikiLinks(InlineProcessor):
    """Makes the links."""

    def __init__(self, md: Markdown, settings: Mapping[str, Any]) -> None:
        super().__init__(WIKI_PATTERN, md)
        self._settings = settings

    def handleMatch(  # type: ignore[override] # noqa: N802 - Python-Markdown's own name
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element, int, int]:
        """Make the link, or keep the text and remember the mistake."""
        page = current_page(self.md) or self._settings["page"]
        # In a table's cell the bar is escaped, and stands here as a placeholder.
        inner = composed(self.unescape(m["inner"]))
        written, _, label = inner.partition("|")
        name = " ".join(written.split())
        label = label.strip() or name
        directory: Directory = self._settings["directory"]
        targets = directory.look_up(name)
        if len(targets) == 1:
            made = Element("a", {"href": relative(targets[0], page), "class": "name"})
        else:
            made = Element("span", {"class": "no-page"})
            self._settings["problems"].append((page, f"[[{inner}]]", _mistake(name, targets, directory)))
        made.text = label
        return made, m.start(0), m.end(0)


def _mistake(name: str, targets: tuple[str, ...], directory: Directory) -> str:
    if targets:
        choices = " or ".join(f"[[{target.replace('.md', '', 1)}|{name}]]" for target in targets)
        return f"[[{name}]] is a name on several pages. Write {choices}."
    guess = directory.nearest(name)
    remedy = f"Did you mean [[{guess}]]?" if guess else "Write the name or the path of a page between them."
    return f"[[{name}]] names no page. {remedy}"


def _fold(name: str) -> str:
    return anyascii(spelled(name)).casefold()

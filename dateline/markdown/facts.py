"""What a page's front matter says to the links: its names, and whether it wants any."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from dateline.markdown.names import Named

_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
# Kinds of page that are reached by their lists, never by a name in a sentence.
_NAMELESS = frozenset({"index", "home", "glossary", "questions", "about", "source", "date", ""})
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the front matter of the page at `path` says; `error` where it can't be read."""

    path: str
    names: tuple[str, ...] = ()
    links: bool = True
    error: str = ""

    @property
    def named(self) -> Named:
        """The page with the names that lead to it."""
        return Named(self.path, self.names)


def read_facts(path: str, source: str) -> Facts:
    """Read the facts of a page from its Markdown.

    A page of one of the sections is reached by its names and its title; a page that a person
    adds by hand needs no more than a `title` and a `kind`.
    """
    found = _FRONT_MATTER.match(source)
    if found is None:
        return Facts(path)
    try:
        values = yaml.load(found[1], Loader=_LOADER)  # noqa: S506 - a safe loader, in C where there is one
    except yaml.YAMLError as error:
        return Facts(path, error=" ".join(str(error).split()))
    if not isinstance(values, Mapping):
        return Facts(path)
    links = values.get("links") is not False and not values.get("hidden")
    return Facts(path, _names(values), links)


def _names(values: Mapping[str, object]) -> tuple[str, ...]:
    if str(values.get("kind") or "") in _NAMELESS or values.get("hidden") or values.get("same_as"):
        return ()
    names = values.get("names")
    listed = names if isinstance(names, list) else []
    return tuple(dict.fromkeys(str(name) for name in [values.get("title"), *listed] if name))

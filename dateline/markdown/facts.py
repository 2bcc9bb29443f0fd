"""What a page's front matter says to the links: its names, and whether it wants any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dateline.markdown.front_matter import read_checked
from dateline.markdown.name_table import Named

# Kinds of page that list others, so that their links say nothing about those.
_LISTS = frozenset("index home questions glossary timeline map numbers data".split())
# Kinds of page that are reached by their lists, never by a name in a sentence.
_NAMELESS = _LISTS | {"about", "source", "date", ""}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the front matter of the page at `path` says; `error` where it can't be read.

    `unlinked` are the names and paths that the page leaves plain; `values` is the whole of it.
    """

    path: str
    names: tuple[str, ...] = ()
    links: bool = True
    error: str = ""
    title: str = ""
    kind: str = ""
    date: str = ""
    same_as: str = ""
    unlinked: frozenset[str] = frozenset()
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def named(self) -> Named:
        """The page with the names that lead to it: its own, or the one that it is the same as."""
        listed = self.values.get("sources")
        told = [f"sources/{one}" for one in listed] if isinstance(listed, list) else []
        return Named(self.same_as or self.path, self.names, kind=self.kind, sources=tuple(told))

    @property
    def is_list(self) -> bool:
        """Whether the page lists others and says nothing about them."""
        return self.kind in _LISTS or self.path.rpartition("/")[2] == "index.md"


def read_facts(path: str, source: str) -> Facts:
    """Read the facts of a page from its Markdown.

    A page of one of the sections is reached by its names and its title; a page that a person
    adds by hand needs no more than a `title` and a `kind`.
    """
    values, error = read_checked(source)
    if not values:
        return Facts(path, error=error)
    unlinked, mistake = _unlinked(values.get("links"))
    same_as = str(values.get("same_as") or "").removesuffix(".md")
    return Facts(
        path,
        _names(values),
        values.get("links") is not False and not values.get("hidden"),
        mistake,
        str(values.get("title") or ""),
        str(values.get("kind") or ""),
        str(values.get("date") or ""),
        f"{same_as}.md" if same_as else "",
        unlinked,
        values,
    )


def _names(values: Mapping[str, object]) -> tuple[str, ...]:
    if str(values.get("kind") or "") in _NAMELESS or values.get("hidden") or values.get("draft"):
        return ()
    names = values.get("names")
    listed = names if isinstance(names, list) else []
    return tuple(dict.fromkeys(str(name) for name in [values.get("title"), *listed] if name))


def _unlinked(links: object) -> tuple[frozenset[str], str]:
    """Give what `links: {not: [...]}` leaves plain, paths as paths of files, and what is wrong with it."""
    if links is None or isinstance(links, bool):
        return frozenset(), ""
    listed = links.get("not") if isinstance(links, Mapping) else None
    if isinstance(listed, str):
        listed = [listed]
    if not isinstance(listed, list) or not isinstance(links, Mapping) or set(links) != {"not"}:
        return frozenset(), f"its `links: {links}` is neither false nor {{not: [names or pages]}}"
    return frozenset(_spellings(listed)), ""


def _spellings(listed: list[object]) -> Iterator[str]:
    for one in listed:
        yield str(one)
        yield str(one).removesuffix(".md") + ".md"

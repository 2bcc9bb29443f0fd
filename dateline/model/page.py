"""A page in memory, and one that is not made yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of Markdown that merge knows by its label, or by its section where it has none."""

    text: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with a fixed id and its blocks; the lead of a page is a section without a heading.

    `heading` is Markdown, already escaped. `level` 3 is a part of the section before it: what one
    section says, by date. Its id begins with the id of that section (`said-2022-09-13`).
    """

    id: str
    heading: str
    blocks: tuple[Block, ...]
    level: int = 2


@dataclass(frozen=True, slots=True)
class Page:
    """A page in memory: `path` is relative to `docs/`, `meta` its front matter in order.

    `meta` values are strings, numbers, booleans, lists and mappings of these.
    """

    path: str
    meta: tuple[tuple[str, object], ...]
    sections: tuple[Section, ...]
    footnotes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A page that is not made yet: `make` makes it, whenever it is wanted.

    `inputs` is a hash of all that the page is made of, so that a page of the same inputs is the same
    page; empty where nobody knows them. `sha256` is that of the article, on a source page.
    """

    path: str
    make: Callable[[], Page]
    inputs: str = ""
    sha256: str = ""

"""What reading gives: an article, cleaned, with where each of its fields was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PublishedBasis = Literal["stated", "editor", "inferred", "unknown"]


@dataclass(frozen=True, slots=True)
class Found:
    """Where a field of an article was found: `line` counts from 1 in the file.

    It is 0 of what stands beside the text: of a web page's source, of a record.
    """

    field: str
    value: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line of the file that belongs to the web page and not to the article."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article as a reader would have it: `text` is title, standfirst and paragraphs, a blank line between.

    `file` is relative to the folder that was given, with forward slashes; `sha256` is of
    the file's bytes; `published` is EDTF or None.
    """

    file: str
    sha256: str
    text: str
    title: str
    outlet: str | None = None
    agency: str | None = None
    author: str | None = None
    url: str | None = None
    language: str = "en"
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    found: tuple[Found, ...] = ()
    dropped: tuple[Dropped, ...] = ()

    @property
    def words(self) -> int:
        """The number of words, white space between."""
        return len(self.text.split())

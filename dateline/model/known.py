"""What `docs/` holds before a build: addresses to keep, and the values that a person set."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model.article import PublishedBasis


@dataclass(frozen=True, slots=True)
class ByHand:
    """What a person set in a page's front matter, which wins over what the articles give.

    `values` are the keys that a person changed or added and the build writes too, as text, a key
    that was taken out being None. `names` are the spellings and `roles` the roles (with since when)
    that a person added, `removed` the hashes (`folding.printed_hash`) of those of the build that they
    took out. `same_as` and `not_same_as` are ids of pages.
    """

    values: tuple[tuple[str, str | None], ...] = ()
    names: tuple[str, ...] = ()
    roles: tuple[tuple[str, str | None], ...] = ()
    removed: frozenset[str] = frozenset()
    same_as: str | None = None
    not_same_as: tuple[str, ...] = ()
    hidden: bool = False
    draft: bool = False

    @property
    def is_away(self) -> bool:
        """Tell whether the page is kept out of the site and the data."""
        return self.hidden or self.draft


@dataclass(frozen=True, slots=True)
class KnownPage:
    """A page that an earlier build wrote: its address does not change, and its names mean it.

    Of a page that a person deleted only `name_hashes` (`folding.printed_hash`) of its title and
    spellings are known, so that it stays deleted under whatever name it comes again.
    """

    id: str
    kind: str
    title: str
    names: tuple[str, ...] = ()
    geonames: int | None = None
    country: str | None = None
    sources: tuple[str, ...] = ()
    by_hand: ByHand = ByHand()
    name_hashes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """A source page: the article's id, what it was made from, and what a person set on it.

    A `published_basis` of "editor" without a date is that of a page whose date a person took out.
    `title_hash` (`folding.printed_hash`) is of the title that the build wrote, `statements` are the
    ids of what it listed.
    """

    id: str
    sha256: str
    title: str
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    outlet: str | None = None
    by_hand: ByHand = ByHand()
    title_hash: str = ""
    statements: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """What `docs/` says before a build: addresses to keep and a person's values to follow."""

    articles: tuple[KnownArticle, ...] = ()
    pages: tuple[KnownPage, ...] = ()

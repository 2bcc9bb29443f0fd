"""The site as its pages see it: its name, its address, and the front matter of every page."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page: `path` within `docs/`, `url` within the site, and its front matter."""

    path: str
    url: str
    meta: Mapping[str, object]

    @property
    def kind(self) -> str:
        """What the page is about; empty on pages that do not say."""
        return str(self.meta.get("kind") or "")

    @property
    def title(self) -> str:
        """Its title, as text."""
        return str(self.meta.get("title") or self.path)

    def text(self, key: str) -> str:
        """Give a value of the front matter as text, empty where there is none."""
        value = self.meta.get(key)
        return "" if value is None else str(value)

    def items(self, key: str) -> list[str]:
        """Give a list of the front matter as texts."""
        value = self.meta.get(key)
        return [str(item) for item in value] if isinstance(value, list) else []


@dataclass(frozen=True, slots=True)
class Site:
    """The site: `url` is where it is published, with a slash at the end, or empty where nobody said."""

    name: str
    story: str = ""
    url: str = ""
    pages: Mapping[str, SitePage] = field(default_factory=dict)

    def address(self, page: SitePage, target: str) -> str:
        """Give the address of something of the site: absolute where the site has one, else relative."""
        target = quote(target, safe="/#:.-_~%")
        if self.url:
            return self.url + target.removeprefix("./")
        start = page.url if page.url.endswith("/") else posixpath.dirname(page.url)
        relative = posixpath.relpath(target or ".", start.strip("/") or ".")
        return f"{relative}/" if target.endswith("/") or not target else relative

    def source(self, id_: str) -> SitePage | None:
        """Give the page of an article by its id."""
        return self.pages.get(f"sources/{id_}.md")

    def sources(self, page: SitePage) -> list[SitePage]:
        """Give the articles that a page rests on, the last published first."""
        known = [self.source(id_) for id_ in page.items("sources")]
        found = [source for source in known if source is not None]
        found.sort(key=lambda source: source.path)
        return sorted(found, key=lambda source: source.text("published"), reverse=True)

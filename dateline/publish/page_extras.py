"""What a page offers beside its text: how to cite it, how others show it, its feeds and its data."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.dates import edtf
from dateline.publish.feeds import FILE, feed_path, has_feed
from dateline.publish.site import Site, SitePage
from dateline.publish.structured_data import structured_data

# The part of the page of the data that explains what a page of a kind shows.
_DATA = {
    "person": "entities",
    "organisation": "entities",
    "state": "entities",
    "date": "dates",
    "source": "articles",
    "numbers": "figures",
    "map": "entities",
    "timeline": "dates",
}
_DATA_PAGE = "data.md"
_TYPES = {"source": "article", "person": "profile"}


@dataclass(frozen=True, slots=True)
class Link:
    """A link below a page; `address` is within the site."""

    label: str
    address: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class PageExtras:
    """What the templates print; `structured` is JSON that is safe within a script."""

    citation: str
    social: tuple[tuple[str, str], ...]
    feeds: tuple[Link, ...]
    data: Link | None
    structured: str


def page_extras(site: Site, page: SitePage, markdown: str) -> PageExtras:
    """Put together what a page offers."""
    return PageExtras(
        _citation(site, page),
        _social(site, page),
        _feeds(site, page),
        _data(site, page),
        structured_data(site, page, markdown),
    )


def _citation(site: Site, page: SitePage) -> str:
    """Write how to cite a page: title, site, the articles that it rests on, address."""
    title = site.name if page.kind == "home" else page.title
    parts = [f"“{title}”" if title == site.name else f"“{title}”, {site.name}"]
    days = sorted(d for s in site.sources(page) if (d := s.text("published")) and edtf.is_valid(d))
    if number := len(site.sources(page)):
        last = f", the last of {edtf.describe(max(days, key=edtf.sort_key))}" if days else ""
        parts.append(f"from {number} {'article' if number == 1 else 'articles'}{last}")
    if site.url:
        parts.append(site.address(page, page.url))
    return ", ".join(parts) + "."


def _social(site: Site, page: SitePage) -> tuple[tuple[str, str], ...]:
    """Give the properties of the Open Graph protocol."""
    home = page.kind == "home"
    number = len(site.sources(page))
    rests = f"{page.title}: who says what, from {number} {'article' if number == 1 else 'articles'}."
    made = [
        ("og:site_name", site.name),
        ("og:title", site.name if home else page.title),
        ("og:type", "website" if home else _TYPES.get(page.kind, "article")),
        ("og:description", site.story if home or not number else rests),
    ]
    return (*made, ("og:url", site.url + page.url)) if site.url else tuple(made)


def _feeds(site: Site, page: SitePage) -> tuple[Link, ...]:
    whole = Link("Feed of the site", FILE, site.name)
    if not has_feed(page):
        return (whole,)
    return (Link("Feed of this page", feed_path(page), f"{page.title} – {site.name}"), whole)


def _data(site: Site, page: SitePage) -> Link | None:
    target = site.pages.get(_DATA_PAGE)
    if target is None:
        return None
    section = _DATA.get(page.kind) or ("entities" if page.path.startswith("places/") else "")
    return Link("Data", f"{target.url}#{section}" if section else target.url)

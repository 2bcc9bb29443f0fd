"""Atom feeds (RFC 4287): the articles of the whole site, and of each actor and place.

Dates come from the articles, never from the clock, so that the same pages give the same feed. An
article whose date is unknown is in no feed: a feed is read by date.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from dateline.dates import edtf
from dateline.publish.site import Site, SitePage

FILE = "feed.xml"
_ENTRIES = 50  # of a feed: readers ask again and again, and keep what they have seen
_NEVER = "1970-01-01T00:00:00Z"
_SECTIONS = ("actors/", "places/")


def has_feed(page: SitePage) -> bool:
    """Tell whether a page has a feed of its own."""
    return page.path.startswith(_SECTIONS) and bool(page.items("sources"))


def feed_path(page: SitePage) -> str:
    """Give the path of a page's feed within the site."""
    return f"{page.url}{FILE}"


def feeds(site: Site) -> Iterator[tuple[str, bytes]]:
    """Give every feed with its path within the site."""
    home = site.pages.get("index.md") or SitePage("index.md", "", {})
    every = [page for page in site.pages.values() if page.kind == "source"]
    yield FILE, _feed(site, home, FILE, site.name, every)
    for path in sorted(site.pages):
        page = site.pages[path]
        if has_feed(page):
            yield (
                feed_path(page),
                _feed(site, page, feed_path(page), f"{page.title} – {site.name}", site.sources(page)),
            )


def _feed(site: Site, page: SitePage, path: str, title: str, sources: Sequence[SitePage]) -> bytes:
    entries = [(updated, source) for source in sources if (updated := _updated(source))]
    entries.sort(key=lambda entry: entry[1].path)
    entries.sort(key=lambda entry: entry[0], reverse=True)
    feed = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom"})
    _add(feed, "title", title)
    _add(feed, "id", _identity(site, path))
    _add(feed, "updated", entries[0][0] if entries else _NEVER)
    SubElement(SubElement(feed, "author"), "name").text = site.name
    here = SitePage(page.path, path, {})
    SubElement(feed, "link", {"rel": "alternate", "href": site.address(here, page.url)})
    SubElement(feed, "link", {"rel": "self", "href": site.address(here, path)})
    for updated, source in entries[:_ENTRIES]:
        entry = SubElement(feed, "entry")
        _add(entry, "title", source.title)
        _add(entry, "id", _identity(site, source.url))
        _add(entry, "updated", updated)
        SubElement(entry, "link", {"rel": "alternate", "href": site.address(here, source.url)})
        _add(entry, "summary", source.text("outlet") or "Outlet unknown")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(feed, encoding="unicode")}\n'.encode()


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = "".join(c for c in text if c.isprintable() or c == " ")


def _identity(site: Site, path: str) -> str:
    """Give an address that never changes: the page's own, or a name-based UUID (RFC 9562)."""
    if site.url:
        return site.url + path
    return uuid.uuid5(uuid.NAMESPACE_URL, f"{site.name}/{path}").urn


def _updated(source: SitePage) -> str:
    published = source.text("published")
    if not published or not edtf.is_valid(published):
        return ""
    first, last = edtf.bounds(published)
    day = first or last
    return f"{day.isoformat()}T00:00:00Z" if day else ""

"""What the site offers beside its pages: structured data, feeds, the site map, how to cite."""

from __future__ import annotations

import json
import re
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest
from markdown import Markdown

from dateline.markdown.front_matter import read_meta
from dateline.publish.feeds import FILE, feeds
from dateline.publish.page_extras import page_extras
from dateline.publish.previews import makeExtension
from dateline.publish.site import Site, SitePage
from dateline.publish.structured_data import plain, structured_data

ATOM = "{http://www.w3.org/2005/Atom}"
SOURCE = SitePage(
    "sources/dead.md",
    "sources/dead/",
    {
        "kind": "source",
        "title": "Ruritania counts <its> dead",
        "outlet": "Zenda Daily",
        "published": "2021-05-05",
    },
)
UNDATED = SitePage("sources/late.md", "sources/late/", {"kind": "source", "title": "Commissions meet"})
ROSSI = SitePage(
    "actors/rossi.md",
    "actors/rossi/",
    {
        "kind": "person",
        "title": "Maria Rossi",
        "names": ["Maria Rossi", "Rossi"],
        "sources": ["dead", "late"],
    },
)
ZENDA = SitePage(
    "places/zenda.md",
    "places/zenda/",
    {"kind": "city", "title": "Zenda", "lat": 49.5, "lon": 13.25, "sources": ["dead"], "geonames": 12345},
)
HOME = SitePage("index.md", "", {"kind": "home", "title": "Ruritania & Co"})
PAGES = {page.path: page for page in (SOURCE, UNDATED, ROSSI, ZENDA, HOME)}
SITE = Site("Ruritania & Co", "A flood.", "https://news.example/story/", PAGES)
STATEMENTS = """
- **[Maria Rossi](../actors/rossi.md)** said: “the *border* is </script> quiet”[^s-aaaaaaaaaa][^s-bbbbbbbbbb]
- Shells fell.[^s-cccccccccc]
- [Zenda](../places/zenda.md): 2 statements
"""


def graph(page: SitePage, markdown: str = "", site: Site = SITE) -> list[dict[str, object]]:
    """Read a page's structured data as a browser would."""
    text = structured_data(site, page, markdown)
    assert "<" not in text
    return list(json.loads(text)["@graph"])


@pytest.mark.parametrize(
    ("page", "kind"), [(SOURCE, "NewsArticle"), (ROSSI, "Person"), (ZENDA, "Place"), (HOME, "WebSite")]
)
def test_a_page_says_what_it_is_about(page: SitePage, kind: str) -> None:
    """In the words of schema.org, at the page's own address."""
    subject = graph(page)[0]
    assert subject["@type"] == kind
    assert subject["url"] == f"https://news.example/story/{page.url}"


def test_a_claim_has_author_and_appearance_and_no_verdict() -> None:
    """Who claims it, in which article; without a speaker it is the outlet's."""
    article, first, second = graph(SOURCE, STATEMENTS)
    assert first["author"] == {"@type": "Thing", "name": "Maria Rossi"}
    assert first["text"] == "“the border is </script> quiet”"
    assert first["appearance"] == {"@id": article["@id"]}
    assert second["author"] == {"@type": "Thing", "name": "Zenda Daily"}
    assert not any("Rating" in key or "Rating" in str(claim) for claim in (first, second) for key in claim)


def test_a_place_has_its_point_and_its_number() -> None:
    """As its page's front matter gives them."""
    place = graph(ZENDA)[0]
    assert place["geo"] == {"@type": "GeoCoordinates", "latitude": 49.5, "longitude": 13.25}
    assert place["sameAs"] == "https://sws.geonames.org/12345/"


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2021-05-04", "2021-05-04", None),
        ("2021-05", "2021-05", None),
        ("1987~", "1987", None),
        ("2021-05-04/2021-05-06", "2021-05-04", "2021-05-06"),
        ("198X", "1980-01-01", "1989-12-31"),
        ("../2021-05-04", None, "2021-05-04"),
    ],
)
def test_an_event_has_dates_that_others_can_read(date: str, start: str | None, end: str | None) -> None:
    """As ISO 8601 has them: EDTF has signs that no search engine knows."""
    event = graph(SitePage("dates/x.md", "dates/x/", {"kind": "date", "title": "x", "date": date}))[0]
    assert (event.get("startDate"), event.get("endDate")) == (start, end)


def test_markdown_becomes_what_a_reader_sees() -> None:
    """Escapes and entities are undone, links are their text."""
    assert plain(r"Fort \*Bang\* [\[1\]](x.md) &lt;i>") == "Fort *Bang* [1] <i>"


def test_feeds_are_those_of_the_site_and_of_each_actor_and_place() -> None:
    """By date, and an article without one is in none."""
    made = dict(feeds(SITE))
    assert sorted(made) == ["actors/rossi/feed.xml", FILE, "places/zenda/feed.xml"]
    feed = ET.fromstring(made["actors/rossi/feed.xml"])  # noqa: S314 - our own
    assert [e.findtext(f"{ATOM}title") for e in feed.iter(f"{ATOM}entry")] == [SOURCE.title]
    assert feed.findtext(f"{ATOM}updated") == "2021-05-05T00:00:00Z"
    for part in (feed, *feed.iter(f"{ATOM}entry")):
        assert all(part.find(f"{ATOM}{name}") is not None for name in ("id", "title", "updated", "link"))


def test_a_site_without_an_address_has_feeds_too() -> None:
    """Relative links, and names that never change."""
    here = Site("Ruritania & Co", pages=PAGES)
    feed = ET.fromstring(dict(feeds(here))["places/zenda/feed.xml"])  # noqa: S314 - our own
    entry = feed.find(f"{ATOM}entry")
    assert entry is not None
    link = entry.find(f"{ATOM}link")
    assert link is not None
    assert link.get("href") == "../../sources/dead/"
    assert (entry.findtext(f"{ATOM}id") or "").startswith("urn:uuid:")
    assert dict(feeds(here)) == dict(feeds(here))


def test_a_citation_names_page_site_articles_and_address() -> None:
    """What a footnote elsewhere needs; no day on which somebody looked."""
    extras = page_extras(SITE, ROSSI, "")
    assert extras.citation == (
        "“Maria Rossi”, Ruritania & Co, from 2 articles, the last of 5 May 2021, "
        "https://news.example/story/actors/rossi/."
    )
    assert ("og:title", "Maria Rossi") in extras.social
    assert ("og:url", "https://news.example/story/actors/rossi/") in extras.social


def test_broken_front_matter_is_no_front_matter() -> None:
    """Its own check reports it."""
    assert read_meta("---\ntitle: a: b\n---\n") == {}
    assert read_meta("no front matter") == {}


def previewed(source: str, page: str) -> list[str]:
    """Give the targets of the links that are marked."""
    md = Markdown(extensions=["attr_list", makeExtension()])
    md.treeprocessors.register(
        SimpleNamespace(file=SimpleNamespace(src_uri=page), run=lambda _: None), "relpath", 0
    )
    return re.findall(r'<a data-preview="" href="([^"]+)"', md.convert(source))


def test_links_to_whole_pages_of_the_sections_have_previews() -> None:
    """Not those to a part of a page, to itself, to a list or to another site; and no list has any."""
    source = (
        "[Rossi](../actors/rossi.md) [part](../actors/rossi.md#said) [self](zenda.md) [all](index.md)"
        " [out](https://news.example/actors/x.md) [About](../about.md)"
    )
    assert previewed(source, "places/zenda.md") == ["../actors/rossi.md"]
    assert previewed("[Rossi](rossi.md)", "actors/index.md") == []

"""Structured data (schema.org, as JSON-LD): what a page is about, and who claims what. No verdicts."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator

from dateline.dates import edtf
from dateline.publish.site import Site, SitePage

# What schema.org calls the kinds of page; a kind that is not here is a kind of place.
_TYPES = {
    "person": "Person",
    "organisation": "Organization",
    "state": "Country",
    "date": "Event",
    "source": "NewsArticle",
    "home": "WebSite",
    "index": "CollectionPage",
    "timeline": "CollectionPage",
    "numbers": "Dataset",
    "data": "Dataset",
    "map": "CollectionPage",
    "glossary": "DefinedTermSet",
    "questions": "WebPage",
    "about": "AboutPage",
    "": "WebPage",
}
_ARTICLES = 20  # named as sources of a page: search engines read no more, and a page stays light

_STATEMENT = re.compile(
    r"^- (?:\*\*(?P<who>.+?)\*\*[^:\n]*: )?(?P<text>.+?)(?P<label>(?:\[\^s-\w+\])+)$", re.MULTILINE
)
_ISO = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")  # EDTF counts seasons on from the months
_LINK = re.compile(r"(?<!\\)\[((?:[^\[\]\\]|\\.)*)\]\([^()\s]*\)")
_MARKS = re.compile(r"(?<!\\)[*_]+")
_ESCAPED = re.compile(r"\\([\\*_\[\]{}#])")


def structured_data(site: Site, page: SitePage, markdown: str) -> str:
    """Give a page's JSON-LD, safe within a script element."""
    graph = [_subject(site, page), *(_claims(site, page, markdown) if page.kind == "source" else ())]
    data = {"@context": "https://schema.org", "@graph": graph}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _subject(site: Site, page: SitePage) -> dict[str, object]:
    own = site.address(page, page.url)
    kind = _TYPES.get(page.kind, "Place")
    made: dict[str, object] = {"@type": kind, "@id": f"{own}#it", "url": own}
    if kind == "NewsArticle":
        return made | _article(page)
    name = site.name if kind == "WebSite" else page.title
    made["name"] = name
    if others := [spelling for spelling in page.items("names") if spelling != name]:
        made["alternateName"] = others
    if kind == "WebSite" and site.story:
        made["description"] = site.story
    if kind == "Event":
        made |= _dates(page.text("date"))
    if roles := page.meta.get("roles"):
        made["jobTitle"] = [str(role.get("text")) for role in _dictionaries(roles)]
    lat, lon = page.meta.get("lat"), page.meta.get("lon")
    if lat is not None and lon is not None:
        made["geo"] = {"@type": "GeoCoordinates", "latitude": lat, "longitude": lon}
    if page.meta.get("geonames"):
        made["sameAs"] = f"https://sws.geonames.org/{page.text('geonames')}/"
    if sources := site.sources(page)[:_ARTICLES]:
        made["subjectOf"] = [
            {"@type": "NewsArticle", "@id": f"{site.address(page, s.url)}#it", "headline": s.title}
            for s in sources
        ]
    return made


def _dates(date: str) -> dict[str, object]:
    """Give an EDTF date as ISO 8601: as it is where that knows it, else by its first and last day."""
    if not date or not edtf.is_valid(date):
        return {}
    if _ISO.fullmatch(plain_date := date.rstrip("~?%")):
        return {"startDate": plain_date}
    days = zip(("startDate", "endDate"), edtf.bounds(date), strict=True)
    return {name: day.isoformat() for name, day in days if day}


def _dictionaries(values: object) -> list[dict[str, object]]:
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []


def _article(page: SitePage) -> dict[str, object]:
    made: dict[str, object] = {"headline": page.title}
    if published := _dates(page.text("published")):
        made["datePublished"] = published.get("startDate") or published["endDate"]
    if page.text("outlet"):
        made["publisher"] = {"@type": "Organization", "name": page.text("outlet")}
    if page.text("author"):
        made["author"] = {"@type": "Person", "name": page.text("author")}
    if page.text("url").startswith(("http://", "https://")):
        made["sameAs"] = page.text("url")
    return made


def _claims(site: Site, page: SitePage, markdown: str) -> Iterator[dict[str, object]]:
    """Give what an article reports: who claims it, and that the claim appears in the article."""
    own = site.address(page, page.url)
    outlet = page.text("outlet")
    for found in _STATEMENT.finditer(markdown):
        who = plain(found["who"] or "") or outlet
        label = found["label"][2:].split("]")[0]
        claim: dict[str, object] = {
            "@type": "Claim",
            "@id": f"{own}#fnref:{label}",
            "text": plain(found["text"]),
            "appearance": {"@id": f"{own}#it"},
        }
        if who:
            claim["author"] = {"@type": "Thing", "name": who}
        yield claim


def plain(markdown: str) -> str:
    """Give a line of Markdown as the text that a reader sees."""
    shown = _MARKS.sub("", _LINK.sub(r"\1", markdown))
    return html.unescape(_ESCAPED.sub(r"\1", shown)).strip()

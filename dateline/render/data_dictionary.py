"""The page of the data: what there is to download, and what each column means."""

from __future__ import annotations

from dateline.model import Page
from dateline.render.blocks import Writer, prose
from dateline.render.environment import fill
from dateline.render.pages import page
from dateline.render.view import View

_TITLES = {
    "articles": "Articles",
    "entities": "Actors and places",
    "dates": "Dates",
    "statements": "Statements",
    "figures": "Figures",
}

DICTIONARY: dict[str, tuple[tuple[str, str], ...]] = {
    "articles": (
        ("id", "the article; its page is sources/<id>"),
        ("file", "the file that was read, relative to the folder given"),
        ("title", "its headline, as printed"),
        ("outlet", "who published it, null where unknown"),
        ("agency", "the news agency it credits, or null"),
        ("published", "when, as an EDTF date (ISO 8601-2), or null"),
        ("published_basis", "how that is known: stated, editor, inferred or unknown"),
        ("published_because", "where it is inferred: from what"),
        ("url", "its address on the web, or null"),
        ("language", "ISO 639-1 code"),
        ("words", "words of its text"),
        ("sha256", "of the file’s bytes"),
    ),
    "dates": (
        ("article", "where the expression stands"),
        ("text", "the expression, as printed"),
        ("edtf", "what it means, as an EDTF date"),
        ("time", "a clock time with it, as printed, or null"),
        ("start", "its first character in the cleaned article, from 0"),
        ("end", "the character after its last"),
        ("because", "how it was resolved"),
    ),
    "entities": (
        ("id", "section and name: actors/… or places/…"),
        ("section", "actors or places; a state has a line in both"),
        ("kind", "person, organisation, state, or a kind of place"),
        ("name", "the fullest spelling"),
        ("names", "every spelling that the articles use"),
        ("roles", "what a person is, each with article and sentence (in CSV the role alone)"),
        ("articles", "ids of the articles that name it"),
        ("page", "its page, without extension"),
        ("lat", "places only: degrees north, or null"),
        ("lon", "places only: degrees east, or null"),
        ("country", "places only: ISO 3166-1 alpha-2"),
        ("geonames", "places only: its number in GeoNames"),
    ),
    "figures": (
        ("id", "the figure, as cited on the pages"),
        ("article", "who reports it"),
        ("statement", "the statement that holds it, or null"),
        ("measure", "killed, wounded, captured, missing, displaced, arrested or deployed"),
        ("who", "of whom, in the article’s words"),
        ("count", "how many, or null where no number is given"),
        ("qualifier", "exactly, at_least, at_most, more_than, less_than or about"),
        ("by", "whom the article credits (id), null where it speaks in its own voice or they have no page"),
        ("when", "of when, as an EDTF date, or null"),
        ("credit", "whom the article credits, in its own words, null where it speaks in its own voice"),
    ),
    "statements": (
        ("id", "the statement, as cited on the pages"),
        ("article", "who reports it"),
        ("start", "its first character in the cleaned article, from 0"),
        ("end", "the character after its last"),
        ("text", "what is said; empty where the site quotes no more of the article"),
        ("speaker", "who says it (id), null in the article’s own voice or where not identified"),
        ("cue", "the reporting word, or null"),
        ("quoted", "whether it holds a direct quotation"),
        ("actors", "ids of the actors it names"),
        ("places", "ids of the places it names"),
        ("dates", "EDTF dates it speaks of"),
        ("same_as", "ids of the same statement in other articles"),
    ),
}


def data_page(view: View) -> Page:
    """Write the page of the data."""
    sections = [prose("lead", "", fill("data", "lead", {}))]
    for name, title in _TITLES.items():
        text = fill("data", "table", {"name": name, "columns": DICTIONARY[name]})
        sections.append(prose(name, title, text))
    return page("data.md", (("title", "Data"), ("kind", "data")), sections, Writer(view, root=""))

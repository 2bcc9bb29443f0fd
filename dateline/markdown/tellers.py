"""Which articles a block of text is of: those that its footnotes cite, or whose pages it cites itself.

A short name means whom its article means by it. What is told from an article that a page has nothing
from may well mean another by the same letters, first name or plural.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

# A citation leads to where the statement stands on the page of its article.
_CITED = re.compile(r"(?:^|/)(?P<page>sources/[^/#]+)\.md#fnref:")
_DEFINITION, _REFERENCE = "fn:", "#fn:"
_PARTS_OF_BLOCK = frozenset({"ul", "ol"})  # lists within an item have blocks of their own


def cited_articles(root: Element) -> dict[str, frozenset[str]]:
    """Give the articles (pages, without the ending) that each footnote of a page cites, by its label."""
    cited = {}
    for notes in root.iter("div"):
        if notes.get("class") == "footnote":
            for note in notes.iter("li"):
                label = (note.get("id") or "").removeprefix(_DEFINITION)
                cited[label] = frozenset(_pages(note))
    return cited


def articles_of(block: Element, cited: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Give the articles that a block of text is of; none where it cites nothing."""
    found = set(_pages(block))
    for link in _links(block):
        found |= cited.get((link.get("href") or "").removeprefix(_REFERENCE), frozenset())
    return frozenset(found)


def _pages(element: Element) -> Iterator[str]:
    for link in _links(element):
        if (match := _CITED.search(link.get("href") or "")) is not None:
            yield match["page"]


def _links(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == "a":
            yield child
        elif child.tag not in _PARTS_OF_BLOCK:
            yield from _links(child)

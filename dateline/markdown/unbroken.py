"""The Python-Markdown extension that keeps a number on the line of its noun: "13 statements", "14 September".

In the site alone: a page's Markdown has plain spaces, which are easier to edit.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_PRIORITY = 1  # after all that reads sentences and names
_NO_BREAK = "\u00a0"
# What pages count; of an article's own words the days alone.
_COUNTED = (
    r"(?:statement|article|outlet|reported figure|figure|place|date|page|question|source|actor)s?\b|km\b"
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_BREAK = re.compile(rf"(?<=\d) (?={_COUNTED})|(?:(?<=\b\d)|(?<=\b\d\d)) (?={_MONTH})")
_BEFORE_DAY = re.compile(rf"\b({_MONTH}) (?=\d\d?\b(?![,.:]?\d))")
_KEPT = frozenset("code pre script style svg textarea".split())


class UnbrokenExtension(Extension):
    """Registers the tree processor that keeps numbers and nouns together."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's own name
        """Register the tree processor."""
        md.treeprocessors.register(_Unbroken(md), "dateline-unbroken", _PRIORITY)


class _Unbroken(Treeprocessor):
    """Replaces spaces at which no line may end."""

    def run(self, root: Element) -> None:
        """Go through all running text of a page."""
        _keep(root)


def _keep(element: Element) -> None:
    if element.text and element.tag not in _KEPT:
        element.text = unbroken(element.text)
    for child in element:
        if child.tag not in _KEPT:
            _keep(child)
        if child.tail:
            child.tail = unbroken(child.tail)


def unbroken(text: str) -> str:
    """Put spaces at which no line ends between a day and its month, and a number and what is counted."""
    return _BEFORE_DAY.sub(rf"\1{_NO_BREAK}", _BREAK.sub(_NO_BREAK, text))


def makeExtension(**kwargs: Any) -> UnbrokenExtension:  # noqa: ANN401, N802 - the entry point of Python-Markdown
    """Make the extension."""
    return UnbrokenExtension(**kwargs)

"""What a page's elements say as plain text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown.util import ETX, STX

# Python-Markdown keeps an escaped character as its number between two control characters, and
# other raw text under a name between them until the page is written.
_ESCAPED = re.compile(f"{STX}(\\d+){ETX}")
_STASHED = re.compile(f"{STX}[^{ETX}]*{ETX}")


def plain(element: Element) -> str:
    """Give an element's text on one line, without citations and links to headings."""
    return " ".join(_readable("".join(_texts(element))).split())


def anchors(element: Element) -> Iterator[Element]:
    """Give an element's links, those of citations left out."""
    for child in element:
        if child.tag == "a":
            yield child
        elif child.tag != "sup":
            yield from anchors(child)


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag != "sup" and child.get("class") != "headerlink":
            yield from _texts(child)
        yield child.tail or ""


def _readable(text: str) -> str:
    shown = _ESCAPED.sub(lambda found: chr(int(found[1])), text.replace(f"{STX}amp{ETX}", "&"))
    return html.unescape(_STASHED.sub("", shown))

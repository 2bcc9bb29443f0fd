"""The Python-Markdown extension that marks the links whose page the theme shows when one points at them.

Material for MkDocs reads the attribute `data-preview` where `navigation.instant` is on: a tooltip has
the page's title and lead, so that a reader learns who somebody is without leaving the sentence. Its own
extension for that would mark the links to the page's own headings as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from dateline.markdown.tree import current_page, resolved

_PRIORITY = 2  # after all that makes links, before MkDocs resolves their addresses (0)
_SECTIONS = ("actors/", "places/", "dates/", "sources/")
# Lists of pages: each of their thousands of links would listen, and says already what a preview says.
_LISTS = ("index.md", "map.md", "timeline.md")


class PreviewExtension(Extension):
    """Registers the tree processor that marks links."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's own name
        """Register the tree processor."""
        md.treeprocessors.register(_Previews(md), "dateline-previews", _PRIORITY)


class _Previews(Treeprocessor):
    """Marks the links of one page."""

    def run(self, root: Element) -> None:
        """Mark links to whole pages of the four sections."""
        page = current_page(self.md)
        if not page or page.endswith(_LISTS):
            return
        for link in _links(root):
            href = link.get("href") or ""
            target = None if "#" in href else resolved(href, page)
            if target and target != page and target.startswith(_SECTIONS) and not target.endswith("index.md"):
                link.set("data-preview", "")


def _links(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == "a":
            yield child
        elif child.tag != "svg":
            yield from _links(child)


def makeExtension(**kwargs: Any) -> PreviewExtension:  # noqa: ANN401, N802 - the entry point of Python-Markdown
    """Make the extension."""
    return PreviewExtension(**kwargs)

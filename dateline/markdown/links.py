"""Links from names in running text to the pages of whom they name: a Python-Markdown extension.

Configured with a `table` of names (`dateline.markdown.names`), and outside of a site generator
with the `page` that is converted. Where `mentions` is given, it collects which pages each page
refers to, in written links as well.
"""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from dateline.markdown.names import Found, NameTable
from dateline.markdown.tree import Walk, current_page, relative, resolved

# After the inline patterns (20) and the attribute lists (8), before MkDocs resolves links (0).
_PRIORITY = 7

Mentions = dict[str, dict[str, None]]  # page to the pages that it refers to, in order


class LinksExtension(Extension):
    """Registers the tree processor that links names."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - Python-Markdown's own signature
        self.config = {
            "table": [NameTable(), "The names and their pages"],
            "mentions": [{}, "Collects the pages that each page refers to"],
            "opted_out": [frozenset(), "Pages on which nothing is linked"],
            "page": ["", "The page that is converted, where no site generator says so"],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's own name
        """Register the tree processor."""
        md.treeprocessors.register(_Links(md, self), "dateline-links", _PRIORITY)


class _Links(Treeprocessor):
    """Links the first mention of each page in each section."""

    def __init__(self, md: Markdown, extension: LinksExtension) -> None:
        super().__init__(md)
        self._extension = extension
        self._linked: set[str] = set()
        self._page = ""
        self._mentions: dict[str, None] = {}

    def run(self, root: Element) -> None:
        """Link the names on one page."""
        settings = self._extension.getConfigs()
        self._page = current_page(self.md) or settings["page"]
        self._linked = set()
        self._mentions = settings["mentions"].setdefault(self._page, {})
        table = NameTable() if self._page in settings["opted_out"] else settings["table"]
        Walk(table, self._link, self._enter_section, self._pass_link).over(root)

    def _enter_section(self, heading: Element) -> None:
        self._linked.clear()
        for link in heading.iter("a"):
            self._pass_link(link)

    def _pass_link(self, link: Element) -> None:
        target = resolved(link.get("href") or "", self._page)
        if target is not None:
            self._linked.add(target)
            self._mentions[target] = None

    def _link(self, found: Found, text: str) -> Element | None:
        target = found.targets[0]
        if len(found.targets) > 1 or target == self._page or target in self._linked:
            return None
        self._linked.add(target)
        self._mentions[target] = None
        link = Element("a", {"href": relative(target, self._page), "class": "name"})
        link.text = text
        return link


def makeExtension(**kwargs: Any) -> LinksExtension:  # noqa: ANN401, N802 - the entry point of Python-Markdown
    """Make the extension."""
    return LinksExtension(**kwargs)

"""Glossary terms in running text, each with its definition: a Python-Markdown extension.

The first mention of a term in a section becomes a link to its entry that carries the definition
as its title, so that pointer, keyboard and screen reader all reach it. Names that have a page
win over terms, so this runs after the links.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from dateline.markdown.names import Found, Named, NameTable
from dateline.markdown.tree import Walk, current_page, relative

_PRIORITY = 6  # after the links (7), before MkDocs resolves links (0)

_ENTRY = re.compile(r"^##\s+(?P<term>.+?)\s*\{\s*#(?P<id>[\w-]+)[^}]*\}\s*$")
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]]*\]")
_FOOTNOTE = re.compile(r"^\[\^[^\]]*\]:")
_LINK = re.compile(r"(?<!\\)\[([^\]]*)\]\([^)]*\)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>])")
_EMPHASIS = re.compile(r"(?<!\\)[*`]+")
_ENTITY = re.compile(r"&(?:#(\d+)|(lt|gt|amp));")
_NAMED_ENTITIES = {"lt": "<", "gt": ">", "amp": "&"}


def read_entries(source: str, path: str = "glossary.md") -> tuple[Named, ...]:
    """Read the entries of a glossary page: a heading with an id, then the definition.

    `source` is the page's Markdown, `path` its address. A term without a definition is left out.
    """
    entries: list[tuple[str, str, list[str]]] = []
    for line in source.splitlines():
        if heading := _ENTRY.match(line):
            entries.append((plain_text(heading["term"]), heading["id"], []))
        elif entries and line.strip() and not _FOOTNOTE.match(line):
            entries[-1][2].append(line.strip())
    return tuple(
        Named(f"{path}#{id_}", (term,), plain_text(" ".join(lines))) for term, id_, lines in entries if lines
    )


def plain_text(source: str) -> str:
    """Give the text of a line of Markdown: no footnotes, no links, no emphasis, no escapes."""
    text = _EMPHASIS.sub("", _LINK.sub(r"\1", _FOOTNOTE_MARK.sub("", source)))
    text = _ESCAPE.sub(r"\1", text)
    return _ENTITY.sub(lambda m: chr(int(m[1])) if m[1] else _NAMED_ENTITIES[m[2]], text).strip()


class GlossaryExtension(Extension):
    """Registers the tree processor that explains terms."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - Python-Markdown's own signature
        self.config = {
            "table": [NameTable(), "The terms, their entries and definitions"],
            "opted_out": [frozenset(), "Pages on which nothing is linked"],
            "page": ["", "The page that is converted, where no site generator says so"],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's own name
        """Register the tree processor."""
        md.treeprocessors.register(_Glossary(md, self), "dateline-glossary", _PRIORITY)


class _Glossary(Treeprocessor):
    """Explains the first mention of each term in each section."""

    def __init__(self, md: Markdown, extension: GlossaryExtension) -> None:
        super().__init__(md)
        self._extension = extension
        self._explained: set[str] = set()
        self._page = ""
        self._table = NameTable()

    def run(self, root: Element) -> None:
        """Explain the terms on one page; the glossary itself explains them already."""
        settings = self._extension.getConfigs()
        self._page = current_page(self.md) or settings["page"]
        self._table = settings["table"]
        self._explained = set()
        if not self._table.entries or self._page in settings["opted_out"]:
            return
        Walk(self._table, self._explain, lambda _: self._explained.clear(), lambda _: None).over(root)

    def _explain(self, found: Found, text: str) -> Element | None:
        target = found.targets[0]
        own = target.partition("#")[0] == self._page
        if len(found.targets) > 1 or own or target in self._explained:
            return None
        self._explained.add(target)
        attributes = {
            "href": relative(target, self._page),
            "class": "term",
            "title": self._table.glosses.get(target, ""),
        }
        link = Element("a", attributes)
        link.text = text
        return link


def makeExtension(**kwargs: Any) -> GlossaryExtension:  # noqa: ANN401, N802 - the entry point of Python-Markdown
    """Make the extension."""
    return GlossaryExtension(**kwargs)

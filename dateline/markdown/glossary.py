"""The glossary: its entries, and terms in running text explained, as a Python-Markdown extension.

The first mention of a term in a section becomes a link to its entry with the definition as a
tooltip. Names that have a page win over terms: where names are linked as well, give both in one
table to `dateline.markdown.links`, which then explains the terms too.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from dateline.markdown.name_table import Named
from dateline.markdown.names import Found, NameTable
from dateline.markdown.terms import explained
from dateline.markdown.tree import Walk, current_page, relative

_PRIORITY = 6  # after the links (7), before MkDocs resolves links (0)

_ENTRY = re.compile(r"^##\s+(?P<term>.+?)\s*\{\s*#(?P<id>[\w-]+)[^}]*\}\s*$")
_PLAIN_ENTRY = re.compile(r"^##\s+(?P<term>[^#{}]+?)\s*#*\s*$")
# "Standing Conference (SC)": the long form and the short one.
_TWO_FORMS = re.compile(r"(?P<long>.+\S) \((?P<short>[^\s()]+)\)")
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]]*\]")
_FOOTNOTE = re.compile(r"^\[\^[^\]]*\]:")
_SUBHEADING = re.compile(r"^#{3,}\s")
_LINK = re.compile(r"(?<!\\)\[([^\]]*)\]\([^)]*\)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>])")
_EMPHASIS = re.compile(r"(?<!\\)[*`]+")
_ENTITY = re.compile(r"&(?:#(\d+)|(lt|gt|amp));")
_NAMED_ENTITIES = {"lt": "<", "gt": ">", "amp": "&"}


def read_entries(source: str, path: str = "glossary.md") -> tuple[Named, ...]:
    """Read the entries of a glossary page: a heading, with or without an id, then the definition.

    `source` is the page's Markdown, `path` its address. A term without a definition is left out.
    """
    return tuple(entry for entry in _entries(source, path) if entry.gloss)


def undefined_terms(source: str) -> tuple[tuple[str, str], ...]:
    """Give the headings of a glossary page that no definition follows: term and id."""
    return tuple(
        (entry.names[0], entry.target.partition("#")[2]) for entry in _entries(source, "") if not entry.gloss
    )


def _entries(source: str, path: str) -> list[Named]:
    entries: list[tuple[str, str, list[str]]] = []
    for line in source.splitlines():
        heading = _ENTRY.match(line)
        if heading or _PLAIN_ENTRY.match(line):
            term = plain_text(heading["term"] if heading else line.strip("# "))
            entries.append((term, heading["id"] if heading else _anchor(term), []))
        elif entries and line.strip() and not _FOOTNOTE.match(line) and not _SUBHEADING.match(line):
            entries[-1][2].append(line.strip())
    return [Named(f"{path}#{id_}", _forms(term), plain_text(" ".join(lines))) for term, id_, lines in entries]


def _forms(term: str) -> tuple[str, ...]:
    forms = _TWO_FORMS.fullmatch(term)
    return (forms["long"], forms["short"]) if forms else (term,)


def _anchor(term: str) -> str:
    """Give the id that Python-Markdown's table of contents makes for a heading without one."""
    from markdown.extensions.toc import slugify  # noqa: PLC0415 - only for pages written by hand

    return slugify(term, "-")


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
        self._number = 0
        self._walk = Walk(md, NameTable(), self._explain)

    def run(self, root: Element) -> None:
        """Explain the terms on one page; the glossary itself explains them already."""
        settings = self._extension.getConfigs()
        self._page = current_page(self.md) or settings["page"]
        self._explained, self._number = set(), 0
        if settings["table"].entries and self._page not in settings["opted_out"]:
            self._walk = Walk(self.md, settings["table"], self._explain, lambda _: self._explained.clear())
            self._walk.over(root)

    def _explain(self, found: Found, text: str) -> Element | None:
        target = found.targets[0]
        own = target.partition("#")[0] == self._page
        if len(found.targets) > 1 or own or target in self._explained or self._walk.says(found.gloss):
            return None
        self._explained.add(target)
        self._number += 1
        return explained(text, relative(target, self._page), found.gloss, self._number)


def makeExtension(**kwargs: Any) -> GlossaryExtension:  # noqa: ANN401, N802 - the entry point of Python-Markdown
    """Make the extension."""
    return GlossaryExtension(**kwargs)

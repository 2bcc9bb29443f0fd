"""The walk over a page's elements that links and glossary share: running text only, section by section."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.util import STX

from dateline.markdown.names import Found, NameTable

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Where nothing is ever linked: links, code, what is drawn or typed, what names itself.
NEVER = frozenset({"a", "abbr", "code", "pre", "kbd", "samp", "script", "style", "svg", "math", "img", "sup"})
# Sections whose text is about names and words as such: spellings, and expressions as printed.
SILENT_SECTIONS = frozenset({"names", "phrases"})
_NEVER_CLASSES = frozenset({"footnote", "arithmatex", "headerlink", "toc"})

# Makes the element for a name that was found, or None where the text stays as it is.
Make = Callable[[Found, str], Element | None]


class Walk:
    """Replaces names in running text by elements.

    `enter_section` is called at each heading, `pass_link` at each link that stands already.
    """

    def __init__(
        self,
        table: NameTable,
        make: Make,
        enter_section: Callable[[Element], None],
        pass_link: Callable[[Element], None],
    ) -> None:
        self._table = table
        self._make = make
        self._enter_section = enter_section
        self._pass_link = pass_link
        self._silent = False

    def over(self, element: Element) -> None:
        """Walk over an element's text and its children, in reading order."""
        if element.tag in HEADINGS:
            self._silent = element.get("id") in SILENT_SECTIONS
            self._enter_section(element)
            return
        if is_excluded(element):
            if element.tag == "a":
                self._pass_link(element)
            return
        children = list(element)
        if element.text:
            element.text = self._replace(element, element.text, 0)
        for child in children:
            self.over(child)
            if child.tail and not child.tail.isspace():
                after = list(element).index(child) + 1
                child.tail = self._replace(element, child.tail, after)

    def _replace(self, parent: Element, text: str, at: int) -> str:
        """Insert the elements of a text's names into the parent from `at` on; give the text before them."""
        if self._silent or STX in text:
            return text  # escaped characters and raw HTML stand in for themselves: left alone
        before, last, previous = text, 0, None
        for found in self._table.find(text):
            made = self._make(found, text[found.start : found.end])
            if made is None:
                continue
            between = text[last : found.start]
            if previous is None:
                before = between
            else:
                previous.tail = between
            parent.insert(at, made)
            at, last, previous = at + 1, found.end, made
        if previous is not None:
            previous.tail = text[last:]
        return before


def is_excluded(element: Element) -> bool:
    """Tell whether an element's content is never linked."""
    if not isinstance(element.tag, str) or element.tag in NEVER:
        return True
    return not _NEVER_CLASSES.isdisjoint((element.get("class") or "").split())


def current_page(md: Markdown) -> str | None:
    """Give the path of the page that is being converted, relative to the documentation folder.

    MkDocs and ProperDocs keep it in a tree processor, Zensical in a preprocessor: internals of
    theirs, so whatever is missing gives None.
    """
    if "relpath" in md.treeprocessors:
        file = getattr(md.treeprocessors["relpath"], "file", None)
        return getattr(file, "src_uri", None)
    if "rendering_context" in md.preprocessors:
        page = getattr(md.preprocessors["rendering_context"], "page", None)
        return getattr(page, "path", None)
    return None


def relative(target: str, page: str) -> str:
    """Give the link from a page to a target, both relative to the documentation folder."""
    path, hash_, fragment = target.partition("#")
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + hash_ + fragment


def resolved(href: str, page: str) -> str | None:
    """Give the page that a link's address means, relative to the documentation folder, if it is one."""
    path = href.partition("#")[0]
    if not path.endswith(".md") or ":" in path:
        return None
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))

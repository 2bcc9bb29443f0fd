"""The walk over a page's elements: running text only, section by section, block by block."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.util import ETX, STX

from dateline.markdown.boundaries import is_of_word, plain
from dateline.markdown.names import Found, NameTable

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Where nothing is ever linked: links, code, what is drawn or typed, what names itself.
NEVER = frozenset("a abbr button code dfn img kbd math pre samp script style sup svg textarea var".split())
# Sections whose text is about names as such: spellings.
SILENT_SECTIONS = frozenset({"names", "alternates"})
# Sections on how dates were read: expressions as printed, where only the days that explain them are links.
READING_SECTIONS = frozenset({"phrases", "dates"})
SILENT_CLASS = "no-links"  # on a heading or a block: the same, by hand
_NEVER_CLASSES = frozenset(
    {"footnote", "arithmatex", "headerlink", "toc", "katex", "mermaid", "highlight", SILENT_CLASS}
)
# Elements that hold sentences of their own; a table's row is read as one.
BLOCKS = frozenset({"p", "li", "tr", "dd", "dt", "figcaption", "summary", "caption"})

_ESCAPED = re.compile(f"{STX}(\\d+){ETX}")
_STASHED = re.compile(f"{STX}[^{ETX}]*{ETX}")
_STASHED_HTML = re.compile(f"{STX}wzxhzdk:(\\d+){ETX}")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)[^>]*?(/?)>\Z", re.DOTALL)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_NOTHING = "\ufffc"
_SENSES = "; "  # between the senses of a term
_TELLING = 2  # spaces in a sense, or a part of one, that one among several is known by
_ARTICLE = re.compile(r"\A(?:the|an?) (?=\S)", re.IGNORECASE)

# Makes the element for a name that was found, or None where the text stays as it is.
Make = Callable[[Found, str], Element | None]


def _ignore(_: Element) -> None:
    """Do nothing with an element."""


@dataclass(slots=True)
class Walk:
    """Replaces names in running text by elements.

    `enter_section` is called at each heading, `pass_link` at each link that stands already, `leave_block`
    after each block of text.
    """

    md: Markdown
    table: NameTable
    make: Make
    enter_section: Callable[[Element], None] = _ignore
    pass_link: Callable[[Element], None] = _ignore
    leave_block: Callable[[Element], None] = _ignore
    block: Element | None = None  # the one of sentences that is being walked over
    is_on_reading: bool = False  # how dates were read is told here
    _silent: bool = False
    _said: str | None = None  # what that block says
    _open: list[str] = field(default_factory=list)  # raw HTML elements around the text, by tag

    def over(self, element: Element) -> None:
        """Walk over an element's text and its children, in reading order."""
        tag = element.tag
        if tag in HEADINGS:
            self.is_on_reading = element.get("id") in READING_SECTIONS
            self._silent = element.get("id") in SILENT_SECTIONS or _has_class(element, SILENT_CLASS)
            self.enter_section(element)
            return
        if is_excluded(element):
            if tag == "a":
                self.pass_link(element)
            return
        if tag in BLOCKS:
            self._open.clear()
            self.block, self._said = element, None
        children = list(element)
        added = 0
        if element.text and not element.text.isspace():
            element.text, added = self._replace(element, element.text, 0)
        for at, child in enumerate(children, start=1):
            self.over(child)
            if child.tail and not child.tail.isspace():
                child.tail, more = self._replace(element, child.tail, at + added)
                added += more
        if tag in BLOCKS:
            self.leave_block(element)

    def says(self, gloss: str) -> bool:
        """Tell whether the block that is being walked over says one of the senses of a gloss itself."""
        if self._said is None:
            # Nothing was asked yet, so no gloss was put into the block.
            self._said = plain("".join(self.block.itertext())).casefold() if self.block is not None else ""
        return any(_says(self._said, sense) for sense in _senses(gloss))

    def _replace(self, parent: Element, text: str, at: int) -> tuple[str, int]:
        """Insert the elements of a text's names into the parent from `at` on.

        Gives the text before the first of them, and their number.
        """
        if self._silent:
            return text, 0
        text = readable = composed(text)
        if STX in text or self._open:
            readable = self._without_html(text)
        every: list[Element] = []
        before, last = text, 0
        for found in self.table.find(readable):
            if self.is_on_reading and not found.day:
                continue
            made = self.make(found, text[found.start : found.end])
            if made is None:
                continue
            between = text[last : found.start]
            if every:
                every[-1].tail = between
            else:
                before = between
            every.append(made)
            last = found.end
        if every:
            every[-1].tail = text[last:]
            parent[at:at] = every  # only now: what is made may ask what its block says
        return before, len(every)

    def _without_html(self, text: str) -> str:
        """Blot out raw HTML that stands in a text, tags and content; offsets stay."""
        parts, end = [], 0
        for stashed in _STASHED.finditer(text):
            parts.append(self._shown(text[end : stashed.start()]))
            self._follow(raw_html(self.md, stashed[0]))
            parts.append(_NOTHING * len(stashed[0]))
            end = stashed.end()
        parts.append(self._shown(text[end:]))
        return "".join(parts)

    def _shown(self, text: str) -> str:
        return _NOTHING * len(text) if self._open else text

    def _follow(self, source: str) -> None:
        """Remember which raw elements are open."""
        tag = _TAG.match(source)
        if tag is None or tag[2].lower() in _VOID or tag[3]:
            return
        name = tag[2].lower()
        if not tag[1]:
            self._open.append(name)
        elif name in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(name) :]


@lru_cache(1 << 12)
def _senses(gloss: str) -> tuple[str, ...]:
    """Give the senses of a gloss that tell it from others, as they are compared."""
    senses = [plain(_ARTICLE.sub("", sense)).casefold().rstrip(".") for sense in gloss.split(_SENSES)]
    return tuple(sense for sense in senses if sense.count(" ") >= _TELLING or len(senses) == 1)


def _says(said: str, sense: str) -> bool:
    """Tell whether words stand in a text; a footnote's number may stand right behind them."""
    start = said.find(sense)
    while start >= 0:
        end = start + len(sense)
        if not (start and is_of_word(said[start - 1])) and (
            not is_of_word(said[end : end + 1]) or said[end].isdecimal()
        ):
            return True
        start = said.find(sense, start + 1)
    return False


def composed(text: str) -> str:
    """Give a text run with its escaped characters as themselves, and its letters composed (NFC)."""
    if STX in text:
        text = _ESCAPED.sub(lambda m: chr(int(m[1])), text)
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text


def raw_html(md: Markdown, placeholder: str) -> str:
    """Give the raw HTML, or the character reference, that a placeholder stands for."""
    number = _STASHED_HTML.match(placeholder)
    blocks = md.htmlStash.rawHtmlBlocks
    if number is None or int(number[1]) >= len(blocks):
        return ""
    block = blocks[int(number[1])]
    return block if isinstance(block, str) else ""


def is_excluded(element: Element) -> bool:
    """Tell whether an element's content is never linked."""
    if not isinstance(element.tag, str) or element.tag in NEVER:
        return True
    classes = element.get("class")
    return classes is not None and not _NEVER_CLASSES.isdisjoint(classes.split())


def _has_class(element: Element, name: str) -> bool:
    return name in (element.get("class") or "").split()


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
    """Give the link from a page to a target, both relative to the documentation folder.

    It is not quoted: MkDocs takes an address as it stands, and so does a browser.
    """
    path, hash_, fragment = target.partition("#")
    folder, _, name = path.rpartition("/")
    here = page.rpartition("/")[0]
    if folder == here:
        return name + hash_ + fragment
    if "/" not in here and here and not folder.startswith(here):
        return f"../{target}"
    return posixpath.relpath(path, here or ".") + hash_ + fragment


def resolved(href: str, page: str) -> str | None:
    """Give the page that a link's address means, relative to the documentation folder, if it is one."""
    path = href.partition("#")[0]
    if not path.endswith(".md") or ":" in path:
        return None
    if path.startswith("../") and page.count("/") == 1 and not path.startswith("../../"):
        return path[3:]
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))

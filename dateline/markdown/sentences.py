"""The sentence around a link, as plain text: what a page says of the page that it refers to."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.util import STX

from dateline.markdown.boundaries import plain
from dateline.markdown.prose_dates import find_dates
from dateline.markdown.tree import composed, raw_html

_STASHED = re.compile("\x02[^\x03]*\x03")
_SPACE = re.compile(r"\s+")
_ENTITY = re.compile(r"&(?:#\d+|#x[\da-fA-F]+|\w+);\Z")
# A sentence ends at its full stop, closing quotation marks included, before white space and a capital.
_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*\s+(?=[“‘\"'(\[]?[^\W\d_a-z])")
_ABBREVIATED = re.compile(r"(?<!\w)(?:[^\W\d_]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Gov|Sen|Rep|Prof|No|vs)\.\s*\Z")
# Characters of a sentence that are shown: two lines of a list on a phone, three at most.
_LONGEST = 200
_MARGIN = 80  # characters before a name that are kept of a sentence that is longer
# Words beside links and dates that make a line a sentence: "Zenda: 2 statements" and a citation are none.
_FEWEST_WORDS = 4
_LETTER = re.compile(r"[^\W\d_]")
_UNREAD = frozenset(["sup", "ul", "ol", "table", "script", "style"])


class Sentence(NamedTuple):
    """A sentence in three parts: before the mention, the mention, after it. All are plain text."""

    before: str = ""
    mention: str = ""
    after: str = ""


@dataclass(slots=True)
class _Reader:
    """Reads a block's text, and where each of its links stands in it."""

    md: Markdown
    parts: list[str] = field(default_factory=list)
    length: int = 0
    spans: dict[Element, tuple[int, int]] = field(default_factory=dict)
    in_new_cell: bool = False

    def read(self, element: Element) -> None:
        if element.tag == "tr":
            self.read_row(element)
            return
        self.take(element.text)
        for child in element:
            if child.tag == "a":
                self.read_link(child)
            elif child.tag not in _UNREAD and child.get("role") != "tooltip":
                self.read(child)
            self.take(child.tail)

    def read_row(self, row: Element) -> None:
        for cell in row:
            self.in_new_cell = self.length > 0
            self.read(cell)

    def read_link(self, link: Element) -> None:
        if "footnote-ref" in (link.get("class") or ""):
            self.spans[link] = (self.length, self.length)
            return
        self.part_cells()
        start = self.length
        self.read(link)
        self.spans[link] = (start, self.length)

    def part_cells(self) -> None:
        if self.in_new_cell:
            self.in_new_cell = False
            self.take(", ")

    def take(self, text: str | None) -> None:
        if text:
            if STX in text:
                text = _STASHED.sub(self._reference, composed(text))
            if self.in_new_cell and not text.isspace():
                self.part_cells()
            self.parts.append(text)
            self.length += len(text)

    def is_sentence(self, text: str) -> bool:
        """Tell whether enough words stand outside of links and dates."""
        spans = [*self.spans.values(), *((day.start, day.end) for day in find_dates(plain(text)))]
        spans.sort()
        beside, at = [], 0
        for start, end in spans:
            beside.append(text[at:start])
            at = max(at, end)
        beside.append(text[at:])
        words = " ".join(beside).split()
        if sum(map(str.isalpha, words)) >= _FEWEST_WORDS:
            return True
        return sum(_LETTER.search(word) is not None for word in words) >= _FEWEST_WORDS

    def _reference(self, stashed: re.Match[str]) -> str:
        source = raw_html(self.md, stashed[0])
        if stashed[0] == "\x02amp\x03":
            return "&"
        return html.unescape(source) if _ENTITY.match(source) else ""


def sentences(md: Markdown, block: Element, links: list[Element]) -> list[Sentence | None]:
    """Give the sentence around each of a block's links; None where the block is not a sentence."""
    reader = _Reader(md)
    reader.read(block)
    text = "".join(reader.parts)
    if not reader.is_sentence(text):
        return [None] * len(links)
    ends = _ends(text) if len(text) > _LONGEST else []
    spaced = str if text.isprintable() and "  " not in text else _spaced_out  # a space is printable alone
    return [_cut(text, *reader.spans[link], ends, spaced) if link in reader.spans else None for link in links]


def _ends(text: str) -> list[int]:
    return [m.end() for m in _SENTENCE_END.finditer(text) if not _ABBREVIATED.search(text, 0, m.start() + 1)]


def _spaced_out(text: str) -> str:
    return _SPACE.sub(" ", text)


def _cut(text: str, start: int, end: int, ends: list[int], spaced: Callable[[str], str]) -> Sentence:
    first = max((e for e in ends if e <= start), default=0) if ends else 0
    last = min((e for e in ends if e >= end), default=len(text)) if ends else len(text)
    before, after = spaced(text[first:start]).lstrip(), spaced(text[end:last]).rstrip()
    mention = spaced(text[start:end])
    if len(before) + len(mention) + len(after) > _LONGEST:
        if len(before) > _MARGIN:
            before = "…" + before[-_MARGIN:].partition(" ")[2]
        room = max(_MARGIN, _LONGEST - len(before) - len(mention))
        if len(after) > room:
            after = after[:room].rpartition(" ")[0] + "…"
    return Sentence(before, mention, after)

"""A page as numbered lines in blocks, and what tells running text from what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dateline.model import Dropped
from dateline.read.encoding import normalise


@dataclass(frozen=True, slots=True)
class Line:
    """A line with text; `number` counts from 1 in the file, lines of one `block` have no blank between."""

    number: int
    text: str
    block: int


_NO_LETTER = re.compile(r"[\W_]+")
_TERMINAL = re.compile(r"[.!?…][\"'”’»)\]*_]*$")
_ENDS = frozenset(".!?…")
_CLOSING = frozenset("\"'”’»)]*_")
_PROSE_CHARACTERS = 60  # about ten words: the length from which news sentences outnumber labels
_LONG_CHARACTERS = 200  # longer than any headline, caption or label, whatever it ends with


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends like a sentence, closing quotation marks and brackets aside."""
    last = text[-1:]
    return last in _ENDS or (last in _CLOSING and bool(_TERMINAL.search(text[-8:])))


def is_prose(text: str) -> bool:
    """Tell whether the line is running text: long enough for a sentence and ended like one, or very long."""
    size = len(text)
    return (size >= _PROSE_CHARACTERS and ends_sentence(text)) or size >= _LONG_CHARACTERS


def fold(text: str) -> str:
    """Reduce to letters and digits in lower case, to compare lines."""
    return _NO_LETTER.sub("", text.casefold())


def number_lines(raw: Sequence[str], skip: int) -> list[Line]:
    """Number the lines that hold something; `skip` first lines (the front matter) are passed over.

    A page without any blank line between its paragraphs has one block a line.
    """
    lines: list[Line] = []
    block, blank, gaps = 0, True, 0
    for number, text in enumerate(raw, 1):
        if number <= skip or not text:
            blank = True
            continue
        if blank:
            block += 1
            gaps += bool(lines)
        blank = False
        lines.append(Line(number, text, block))
    if gaps <= 1:  # a title set off and the rest in one piece: the breaks say nothing
        return [replace(line, block=i) for i, line in enumerate(lines)]
    return lines


# Text that was broken at a fixed width, as in mails and old archives: lines reach 40 to 100
# characters (editors wrap at 65 to 80), and most breaks come before a sentence has ended.
_WRAP_LEAST, _WRAP_MOST = 40, 100
_WRAP_SHARE = 0.6
_WRAP_BREAKS = 3
_LIST_ITEM = re.compile(r"[-*•–—►▶]\s|\(?\d{1,2}[.)]\s")


def join_wrapped(lines: list[Line]) -> list[Line]:
    """Join lines that were broken within a paragraph, where the page shows that it is so."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.block == b.block]
    broken = [p for p in pairs if not ends_sentence(p[0].text)]
    small = [p for p in broken if p[1].text[0].islower()]
    width = max((len(line.text) for line in lines), default=0)
    wrapped = len(small) >= _WRAP_BREAKS and width <= _WRAP_MOST and len(broken) >= len(pairs) * _WRAP_SHARE
    joined: list[Line] = []
    longer: set[int] = set()
    for line in lines:
        last = joined[-1] if joined else None
        if last and last.block == line.block and _continues(last, line, wrapped=wrapped, width=width):
            joined[-1] = replace(last, text=f"{last.text} {line.text}")
            longer.add(len(joined) - 1)
        else:
            joined.append(line)
    # A broken character may have been parted by the end of its line.
    return [
        replace(line, text=normalise(line.text)) if i in longer else line for i, line in enumerate(joined)
    ]


def _continues(last: Line, line: Line, *, wrapped: bool, width: int) -> bool:
    if _LIST_ITEM.match(line.text):
        return False
    if not ends_sentence(last.text) and line.text[0].islower() and not last.text.endswith(":"):
        return len(last.text) >= _WRAP_LEAST
    tail = len(last.text) % max(width, 1)
    return wrapped and len(last.text) >= _WRAP_LEAST and (not ends_sentence(last.text) or tail > width // 2)


def drop(lines: Iterable[Line], reason: str) -> list[Dropped]:
    """Record lines as dropped."""
    return [Dropped(line.number, line.text, reason) for line in lines]

"""Quotations: what stands between quotation marks, over sentences and paragraphs.

Typographic marks say which way they open; straight ones alternate within a paragraph. Where
a quotation runs over several paragraphs, each opens with a mark and only the last closes
(Chicago Manual of Style, 13.32), so an unclosed quotation ends with its paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"[“”„\"«»]|''|``")
# Encodings make a dash of it: 'the dam "?and the bridge' neither opens nor closes there.
_LOST_DASH = re.compile(r"(?<!,\s)(?<=[\s-])\"(?=\?[A-Za-z])|(?<=,\s)\"(?=\?[a-z])")
_LOST_SPACE = re.compile(r"(?<=,\s\")\?[A-Z]")
_BREAK = re.compile(r"\n\s*")
# A single mark opens after a space or bracket and closes before one; an apostrophe does neither.
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\S)(?P<inner>[^\n“”\"]{2,}?)(?<=\S)[’'](?!\w)")
_INSIDE_WORD = re.compile(r"\w")
_MARKS = "“”„\"«»'`‘’"
_ENDS = ".,?!…-–—;:"


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its marks; `closed` is false where the paragraph ends without a mark.

    `full` holds where it ends as a clause does, with a stop or comma inside or after the marks.
    """

    start: int
    end: int
    closed: bool = True
    full: bool = False


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Give the quotations of a text in order, none inside another."""
    found: list[Quotation] = []
    start = 0
    for stop in [*(m.start() for m in _BREAK.finditer(text)), len(text)]:
        if stop > start:
            found.extend(_in_paragraph(text, start, stop))
        start = stop
    return tuple(found)


def _in_paragraph(text: str, start: int, stop: int) -> list[Quotation]:
    found: list[Quotation] = []
    opened: int | None = None
    for mark in _MARK.finditer(text, start, stop):
        if _LOST_DASH.match(text, mark.start()):
            continue
        if opened is None:
            if _opens(text, mark):
                opened = mark.start()
        elif _closes(text, mark, stop):
            found.append(_quotation(text, opened, mark.end(), stop))
            opened = None
        elif mark.group() in "“„«" or _opens_again(text, opened, mark):
            if mark.group() not in "“„«":
                found.append(Quotation(opened, mark.start() - 1, closed=False, full=True))
            opened = mark.start()
    if opened is not None and stop - opened > 1:
        found.append(Quotation(opened, len(text[:stop].rstrip()), closed=False, full=True))
    if not found:
        found = [_quotation(text, m.start(), m.end(), stop) for m in _SINGLE.finditer(text, start, stop)]
    return found


def _opens(text: str, mark: re.Match[str]) -> bool:
    if mark.group() in "”»":
        return False
    after = text[mark.end() : mark.end() + 1]
    if _LOST_SPACE.match(text, mark.end()):
        return True
    return bool(after) and not after.isspace() and after not in "?,;)"


def _closes(text: str, mark: re.Match[str], stop: int) -> bool:
    if mark.group() in "“„«":
        return False
    if mark.group() in "”»":
        return True
    before = text[mark.start() - 1]
    after = text[mark.end() : mark.end() + 1] if mark.end() < stop else ""
    return not (before.isspace() and _INSIDE_WORD.match(after))


def _opens_again(text: str, opened: int, mark: re.Match[str]) -> bool:
    """Tell whether a straight mark opens a sentence of its own behind one that never closed a quotation.

    'Novus said that "the dam is safe. "It will hold," the statement added': only the first is Novus's clause.
    """
    within = text[max(opened - 2, 0) : opened - 1].isalpha()
    begins = text[mark.end() : mark.end() + 1].isupper()
    return within and begins and text[mark.start() - 2 : mark.start()] in _STOPS


_STOPS = (". ", "! ", "? ")


def _quotation(text: str, start: int, end: int, stop: int) -> Quotation:
    inner = text[start:end].strip(_MARKS + " ")
    after = text[end : min(end + 1, stop)]
    full = bool(inner) and (inner[-1] in _ENDS or after in (",", "."))
    return Quotation(start, end, full=full)

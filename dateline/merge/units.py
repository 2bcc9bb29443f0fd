"""A page's Markdown in units, the smallest pieces that a build and a person may both write.

A unit is a heading, an item of a list, a row of a table, a paragraph, a fenced block or the
definition of a footnote. The same rules take the generated text and the text in `docs/` apart,
so that they can be compared piece by piece, and put them together again byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["heading", "item", "row", "text", "note"]

HEADING_KEY, NOTE_KEY, ITEM_KEY = "#", "^", "@"

_HEADING = re.compile(r"#{1,6}\s+(?P<words>.*?)\s*(?:\{\s*#(?P<id>[\w-]+)[^}]*\}\s*)?$")
_ITEM = re.compile(r"(?:[-*+]|\d+[.)])\s")
_NOTE = re.compile(r"\[\^([^\]\s]+)\]:")
_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_CITATION = re.compile(r"\[\^([^\]\s]+)\](?!:)")
_LABEL = re.compile(r"\[\^([sf]-[\w-]+)\]")
_TARGET = re.compile(r"(?:[-*+]|\d+[.)])\s+\[(?:\\.|[^\]\\])*\]\(([^)\s]+)")
_BULLET = re.compile(r"^[-*+]\s+")
_NESTED = re.compile(r"\n\s*(?:[-*+]\s|\d+[.)]\s|>|`{3}|~{3})")
_CELLS = re.compile(r"(?<!\\)\|")
_REPORT = re.compile(r"#fnref:([\w-]+)")

_MARKED = ("item", "row", "note")  # what stands on consecutive lines with its like


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of a page: `gap` is what stands between it and the piece before.

    `section` is the id of the heading that it stands under, empty above the first. `key` is what
    it is known by: a heading's `#`, the label of a statement or a figure, `@` and the target of
    an item that begins with a link, `^` and the label of a footnote's definition (which belongs
    to no section); empty for all other text.
    """

    kind: Kind
    section: str
    key: str
    text: str
    gap: str = "\n\n"


@dataclass(frozen=True, slots=True)
class Parsed:
    """A body in units; `end` is what stands behind the last one."""

    units: tuple[Unit, ...]
    end: str


def parse(body: str) -> Parsed:
    """Take the Markdown below the front matter apart."""
    pieces, end = _pieces(body)
    units: list[Unit] = []
    section = ""
    seen: set[tuple[str, str]] = set()
    for kind, gap, text in pieces:
        if kind == "heading":
            section = _section_id(text)
        key = _key(kind, text, section)
        known = (section if key.startswith((ITEM_KEY, HEADING_KEY)) else "", key)
        if key and known in seen:
            key = ""
        seen.add(known)
        units.append(Unit(kind, "" if kind == "note" else section, key, text, gap))
    return Parsed(tuple(units), end)


def join(units: Sequence[Unit], end: str = "\n") -> str:
    """Put units together."""
    return "".join(unit.gap + unit.text for unit in units) + end


def continues(one: Unit, other: Unit) -> bool:
    """Tell whether the other unit stands on the line below the one."""
    return one.kind == other.kind and one.kind in _MARKED


def is_label(key: str) -> bool:
    """Tell whether a key is the label of a statement or a figure."""
    return bool(key) and key[0] in "sf" and key[1:2] == "-"


def all_labels(text: str) -> list[str]:
    """Give the labels of statements and figures that a text cites, in order."""
    return _LABEL.findall(text)


def citations_in(text: str) -> list[str]:
    """Give the labels of all footnotes that a text cites, in order."""
    return _CITATION.findall(text)


def note_label(text: str) -> str | None:
    """Give the label of a footnote's definition."""
    match = _NOTE.match(text)
    return match[1] if match else None


def said(text: str) -> str:
    """Give a statement or a figure's row without how a person set it: bullet, line breaks, padding.

    What is nested below a statement is a remark of its page, and no part of it.
    """
    head = text[: nested.start()] if (nested := _NESTED.search(text)) else text
    line = " ".join((head if _LABEL.search(head) else text).split())
    if line.startswith("|"):
        return f"| {' | '.join(cell.strip() for cell in _CELLS.split(line.strip('|')))} |"
    return _BULLET.sub("- ", line)


def links_in(text: str) -> list[str]:
    """Give the targets of the links in a text, without anchor."""
    return [match[2].partition("#")[0] for match in _LINK.finditer(text)]


def drop_links(text: str, gone: Collection[str]) -> str:
    """Turn the links to pages that are not there into their words; `gone` are targets without anchor."""
    if not gone:
        return text
    return _LINK.sub(lambda m: m[1] if m[2].partition("#")[0] in gone else m[0], text)


def drop_items(text: str, gone: Collection[str]) -> str:
    """Leave out the items of a list that begin with a link to a page that is not there."""
    lines = text.split("\n")
    return "\n".join(
        line for line in lines if not ((match := _TARGET.match(line)) and match[1].partition("#")[0] in gone)
    )


_LINK = re.compile(r"\[((?:\\.|[^\[\]\\])*)\]\(([^()\s]+)\)")


def with_gap(unit: Unit, gap: str) -> Unit:
    """Give the unit with another gap before it."""
    return unit if unit.gap == gap else replace(unit, gap=gap)


def _section_id(heading: str) -> str:
    match = _HEADING.match(heading)
    if match is None:
        return ""
    return match["id"] or f"~{match['words']}"


def _key(kind: Kind, text: str, section: str) -> str:
    if kind == "heading":
        return HEADING_KEY if not section.startswith("~") else ""
    if kind == "note":
        return f"{NOTE_KEY}{note_label(text)}"
    if "[^" in text and (label := _LABEL.search(text)):
        return label[1]
    if kind == "item":
        match = _REPORT.search(text) or _TARGET.match(text)
        return f"{ITEM_KEY}{match[1]}" if match else ""
    return ""


def _pieces(body: str) -> tuple[list[tuple[Kind, str, str]], str]:
    """Give kind, the gap before, and the text of each piece; and what stands behind the last."""
    pieces: list[tuple[Kind, str, list[str]]] = []
    gap = ""
    fence = ""
    is_open = False  # whether the next line may belong to the last piece
    for line in body.split("\n"):
        if fence:
            pieces[-1][2].append(line)
            is_open = bool(fence)
            fence = "" if line.strip().startswith(fence) and not line.strip().strip(fence[0]) else fence
        elif not line.strip():
            gap += f"{line}\n"
            is_open = False
        else:
            kind = _kind(line)
            opening = _FENCE.match(line) if "```" in line or "~~~" in line else None
            if is_open and kind == "text" and not opening and pieces[-1][0] not in ("heading", "row"):
                pieces[-1][2].append(line)
            else:
                pieces.append((kind, gap, [line]))
            gap, is_open = "", True
            fence = opening[1] if opening else ""
    made = _with_breaks(pieces)
    end = "\n" + gap if pieces else gap
    return made, end[:-1]


def _with_breaks(pieces: Sequence[tuple[Kind, str, list[str]]]) -> list[tuple[Kind, str, str]]:
    """Join the lines of each piece; the line break before a piece belongs to its gap."""
    return [
        (kind, f"\n{gap}" if number else gap, "\n".join(lines))
        for number, (kind, gap, lines) in enumerate(pieces)
    ]


def _kind(line: str) -> Kind:
    first = line[0]
    if first == "|":
        return "row"
    if first == "[":
        return "note" if _NOTE.match(line) else "text"
    if first == "#":
        return "heading" if _HEADING.match(line) else "text"
    return "item" if (first in "-*+" or first.isdecimal()) and _ITEM.match(line) else "text"

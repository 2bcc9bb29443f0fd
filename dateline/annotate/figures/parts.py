"""Parts of a count, which count nobody anew: "seven people, three of them officers, were injured"."""

from __future__ import annotations

from dateline.annotate.figures.line import Line
from dateline.annotate.figures.quantities import Quantity
from dateline.annotate.figures.vocabulary import EVENTS

_DASHES = frozenset(["-", "--", "\u2013", "\u2014"])
_ASIDE = _DASHES | {",", "("}
_SUBSETS = frozenset(["including"])
# Behind "three of them": what these begin happened to the three alone.
_HAPPENED = frozenset("VBD VBZ VBP MD VBN".split())


def is_part(line: Line, quantities: list[Quantity], n: int) -> bool:
    """Tell the parts of a count from the count: "eight crew - seven Ruritanians and a Syldavian - were".

    So are those behind "four dead: three soldiers and a monk".
    """
    first = quantities[n].first
    if line.word(first - 1) in _SUBSETS or _among(line, first) or is_of_them(line, quantities[n]):
        return True
    mark, between = line.word(first - 1), first - 1 - quantities[n - 1].end if n else -1
    if (between == 0 and mark in _DASHES) or (between in (0, 1) and mark == ":"):
        return True
    if n == 0 or not coordinated(line, quantities[n - 1], quantities[n]):
        return False
    return is_part(line, quantities, n - 1) and not _has_verb(line, quantities[n])


def _has_verb(line: Line, quantity: Quantity) -> bool:
    """Tell a count of its own behind an aside: "ten killed, including a child, and five wounded"."""
    if quantity.kind == "happening":
        return True
    were = line.word(quantity.first - 2) == "," and line.word(quantity.end) in _WERE
    happened = line.word(quantity.end + were)
    return quantity.kind == "bare" and happened in EVENTS


_WERE = frozenset({"are", "were"})


def coordinated(line: Line, one: Quantity, other: Quantity) -> bool:
    """Tell whether a count is joined to the one before it by "and" or by a comma."""
    between = line.words[one.end : other.first]
    if between == [","]:
        return line.word(other.end) in ("and", ",") and line.tag(other.end + 1) in ("CD", "DT", "JJ")
    return between in (["and"], [",", "and"])


def _among(line: Line, first: int) -> bool:
    """Tell whether "among them" or "of whom" stands right before a count."""
    among = line.word(first - 1) in ("them", "whom") and line.word(first - 2) in ("among", "amongst", "of")
    return among and not _happened_to_part(line, first)


def _happened_to_part(line: Line, first: int) -> bool:
    """Tell "of whom 21 died in Zenda", which says of a part alone what came to it."""
    return line.word(first - 1) == "whom" and line.tag(first) == "CD" and line.tag(first + 1) in _HAPPENED


def is_of_them(line: Line, quantity: Quantity) -> bool:
    """Tell an aside on those counted before it: "three of them officers", and no "two of them died"."""
    i = quantity.end
    if line.words[i - 2 : i] != ["of", "them"] or line.word(quantity.first - 1) not in _ASIDE:
        return False
    while line.tag(i) == "RB":
        i += 1
    return line.tag(i) not in _HAPPENED and line.word(i) != "dead"

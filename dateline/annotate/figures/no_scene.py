"""Names of places where what is counted did not happen: beside it, whence people came, what they planned."""

from __future__ import annotations

from dateline.annotate.figures.constructions import Link
from dateline.annotate.figures.line import Line
from dateline.annotate.figures.named_places import NamedPlace
from dateline.annotate.figures.quantities import Quantity, is_person
from dateline.annotate.tags import FINITE

# Between a preposition and a name: "near the southern town of Zenda".
_INSIDE_NAME = frozenset("DT JJ JJS NN NNP NNPS POS HYPH PRP$".split())
_BESIDE = frozenset("beside near nearest outside toward towards".split())
_NEXT_TO = frozenset({"close", "next"})
_DIRECTIONS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east"
    " south-west outside".split()
)
_LENGTHS = frozenset(
    "away drive hour hours kilometer kilometers kilometre kilometres km metres meters mile miles minutes walk"
    " yards".split()
)
_LENGTH_WITHIN = 4  # tokens: "a two-hour drive from Zenda"


def is_beside(line: Line, place: NamedPlace) -> bool:
    """Tell what a scene is only near to, or away from: "near Zenda", "north of Zenda", "ten miles from it"."""
    at = place.first - 1
    if place.mention.form != "name":
        return False
    while line.tag(at) in _INSIDE_NAME and line.word(at) not in (_BESIDE | _DIRECTIONS):
        at -= 1
    word = line.word(at)
    if word == "of":
        return _is_direction(line, at - 1)
    if word == "to":
        return line.word(at - 1) in _NEXT_TO
    if word == "from":
        return any(line.word(i) in _LENGTHS for i in range(max(0, at - _LENGTH_WITHIN), at))
    return word in _BESIDE


def _is_direction(line: Line, at: int) -> bool:
    """Tell "north of Zenda" from "in the north of Ruritania", which is in it."""
    found = line.word(at) in _DIRECTIONS
    while line.word(at) in _DIRECTIONS or line.word(at) in ("-", "far"):
        at -= 1
    return found and line.word(at) not in ("the", "its")

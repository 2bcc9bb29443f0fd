"""Places that a sentence names, by the tokens they take up, and how they stand in it."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.annotate.figures.credit import Context
from dateline.annotate.figures.line import Line
from dateline.model import Mention


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A mention of a place: its tokens from `first` to `end` (half-open)."""

    mention: Mention
    first: int
    end: int


_WITHIN = frozenset("across along around at in inside off on over throughout within".split())
# Whence and where those go who flee or are sent: "fled from Zenda", "sent to Hentzau".
_TOWARDS = frozenset({"from", "into", "to"})
# What may stand between a preposition and the name: "in the northern town of Zenda", "in Ruritania’s Zenda".
_BETWEEN = frozenset("DT JJ JJS NN NNP NNPS POS HYPH PRP$".split())


def is_placed(line: Line, named: list[NamedPlace], place: NamedPlace, *, goal: bool = False) -> bool:
    """Tell whether a place is where something happens: "in Zenda, Ruritania"; by `goal`: "to Zenda"."""
    if place.mention.form != "name" and not _is_of_site(line, place):
        return False
    before = place.first - 1
    if line.word(before) in _JOINTS and (joined := _ending_at(line, named, before)) is not None:
        return is_placed(line, named, joined, goal=goal)
    while line.tag(before) in _BETWEEN or line.word(before) == "of":
        before -= 1
    return line.word(before) in (_WITHIN | _TOWARDS if goal else _WITHIN)


def _is_of_site(line: Line, place: NamedPlace) -> bool:
    """Tell an adjective of where something is: "the Ruritanian capital", "a Ruritanian mountain village"."""
    if place.mention.form != "adjective":
        return False
    at = place.end
    while line.tag(at) in ("JJ", "HYPH") or line.tag(at + 1) in ("NN", "NNS"):
        at += 1
    return line.word(at) in SITES


# Where people may be: what an adjective of a state before them places. A state’s embassy is abroad.
SITES = frozenset(
    "airport airports barracks beach beaches border borders camp camps capital church churches cities "
    "city coast coasts countryside desert district districts factory hospital hospitals hostel hostels "
    "hotel hotels island islands jail jails lake market mine mines mosque mosques mountains port ports "
    "prison prisons province provinces region regions resort resorts school schools shore shores soil "
    "station suburb suburbs territory town towns university village villages waters".split()
)


def is_attribute(line: Line, named: list[NamedPlace], place: NamedPlace) -> bool:
    """Tell whether a place only says whose something is: "Ruritanian troops", "Ruritania’s army"."""
    if place.mention.form != "name":
        return not is_placed(line, named, place)
    owns = line.tag(place.end) == "POS" or line.tag(place.end - 1) == "POS"
    if place.mention.kind == "state":  # "US soldiers", "four US and two Ruritanian soldiers"
        owns = owns or line.tag(place.end) in ("JJ", "NN", "NNS") or line.tag(place.first - 1) == "CD"
    return owns and not is_placed(line, named, place)


def is_located(context: Context, place: NamedPlace) -> bool:
    """Tell a town or a region from a building, of which nothing says where it is."""
    entity = context.entities[place.mention.entity or 0]
    return entity.kind == "state" or entity.location is not None


def is_in(context: Context, place: NamedPlace, state: NamedPlace) -> bool:
    """Tell whether a place lies in a state."""
    entities = context.entities
    holder, inner = entities[state.mention.entity or 0], entities[place.mention.entity or 0]
    if holder.kind != "state" or holder.state is None:
        return False
    return holder.state == (inner.state or (inner.location.country if inner.location else None))


def joins_places(line: Line, named: list[NamedPlace], i: int) -> bool:
    """Tell a comma or "and" within a list of places, or between a town and its state, from others."""
    return _ending_at(line, named, i) is not None and any(p.first == _behind(line, i) for p in named)


def _ending_at(line: Line, named: list[NamedPlace], i: int) -> NamedPlace | None:
    """Give the place right before a joint: ", and " is one."""
    i -= line.word(i) in ("and", "or") and line.word(i - 1) == ","
    return next((p for p in named if p.end == i), None)


def _behind(line: Line, i: int) -> int:
    i += 1 + (line.word(i) == "," and line.word(i + 1) in ("and", "or"))
    return i + (line.word(i) == "the")


_JOINTS = frozenset({",", "and", "or", "&"})

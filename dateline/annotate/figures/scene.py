"""Which places of a sentence are no scene of a count: those of another clause, of another event.

A place that the count's own words name ("wounded 31 in Zenda") outranks all others; a relative clause
is of its antecedent ("the blast in Zenda that killed ten, and the raid in Hentzau"); else the nearest
clause that names a place has it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from dateline.annotate.figures.clauses import (
    antecedents,
    clause_around,
    clauses_before,
    own_ends,
    relative,
)
from dateline.annotate.figures.constructions import Link
from dateline.annotate.figures.credit import Context
from dateline.annotate.figures.line import Line
from dateline.annotate.figures.named_places import NamedPlace, is_attribute, is_in, is_located, is_placed
from dateline.annotate.figures.no_scene import is_beside, is_of_people, is_otherwise
from dateline.annotate.figures.quantities import Quantity
from dateline.model import Mention, Span

_start = attrgetter("start")


def elsewhere(
    context: Context, line: Line, quantities: list[Quantity], link: Link, statement: int | None
) -> tuple[Span, ...]:
    """Give the names in a figure's statement that are no place of what it counts."""
    named = list(_named(context, line))
    kept = _kept(context, line, named, quantities, link) if named else []
    beside = _beside(context, line, statement) if kept else ()
    dropped = [p.mention for p in named if p not in kept]
    return tuple(Span(m.start, m.end) for m in sorted((*dropped, *beside), key=_start))


def _named(context: Context, line: Line) -> Iterator[NamedPlace]:
    last = line.tokens[-1]
    for mention in _places_between(context, line.start, last.idx + len(last)):
        first, end = line.index(mention.start - line.start), line.index(mention.end - 1 - line.start)
        if first is not None and end is not None:
            yield NamedPlace(mention, first, end + 1)


def _beside(context: Context, line: Line, statement: int | None) -> Sequence[Mention]:
    """Give what the statement's other sentences name, where the figure's own names its place."""
    if statement is None:
        return ()
    said, last = context.statements[statement], line.tokens[-1]
    before = _places_between(context, said.start, line.start)
    return [*before, *_places_between(context, last.idx + len(last), said.end)]


def _places_between(context: Context, start: int, end: int) -> list[Mention]:
    mentions = context.mentions
    within = mentions[bisect_left(mentions, start, key=_start) : bisect_left(mentions, end, key=_start)]
    kinds = ("place", "state")
    return [m for m in within if m.entity is not None and context.entities[m.entity].kind in kinds]


def _kept(
    context: Context, line: Line, named: list[NamedPlace], quantities: list[Quantity], link: Link
) -> list[NamedPlace]:
    """Give the places of a count; all where nothing tells them apart."""
    quantity = quantities[link.quantity]
    # A building that a scene is near tells well enough where it is.
    named = [p for p in named if not (is_located(context, p) and is_beside(line, p))]
    named = [p for p in named if not is_otherwise(line, p, link)]
    if not named:
        return []
    of_people = [p for p in named if is_of_people(line, p)]
    told = [p for p in named if not (p in of_people or is_attribute(line, named, p))]
    if told:
        scene = _scene(context, line, told, quantities, link)
    else:
        scene = _of_counted([p for p in named if p not in of_people], quantity)
    if link.measure == "displaced":  # they fled from their own state: "200 Ruritanians fled to Syldavia"
        scene = [*scene, *(p for p in named if quantity.number_end <= p.first < quantity.end)]
    return [p for p in named if p in scene or _holds_one(context, p, scene)]


def _scene(
    context: Context, line: Line, named: list[NamedPlace], quantities: list[Quantity], link: Link
) -> list[NamedPlace]:
    quantity = quantities[link.quantity]
    goal = link.measure in ("deployed", "displaced")
    placed = [p for p in named if quantity.first <= p.first and is_placed(line, named, p, goal=goal)]
    ends = list(own_ends(line, named, quantities, max(quantity.end, link.trigger + 1)))
    own = next((found for end in ends if (found := [p for p in placed if p.first < end])), [])
    if any(is_located(context, p) for p in own):
        return own
    return [*own, *_around(line, named, quantities, link, ends[0])]


def _around(
    line: Line, named: list[NamedPlace], quantities: list[Quantity], link: Link, end: int
) -> list[NamedPlace]:
    """Give the places of the nearest clause that names any, up to the end of the count's own words."""
    pronoun = relative(line, link.trigger)
    if pronoun is not None:
        spans = [(first, pronoun) for first in antecedents(line, named, pronoun)] + [(pronoun, end)]
    else:
        start, end = clause_around(line, named, quantities, quantities[link.quantity], link.trigger)
        spans = [(start, end), *((first, start) for first in clauses_before(line, named, start))]
    for first, last in spans:
        if found := [p for p in named if first <= p.first < last]:
            return found
    return [] if line.word(end) in _ANOTHER else named


_ANOTHER = frozenset({";", "and", "but", "while", "whereas"})


def _of_counted(named: list[NamedPlace], quantity: Quantity) -> list[NamedPlace]:
    """Where only adjectives name places, give those of the counted: "four Ruritanian and two Syldavian"."""
    return [p for p in named if quantity.first <= p.first < quantity.end] or named


def _holds_one(context: Context, place: NamedPlace, scene: list[NamedPlace]) -> bool:
    """Tell whether a state is that of a place of the scene: "Ruritania’s forces ... in Zenda"."""
    return any(is_in(context, one, place) for one in scene)

"""Constructions that tell whom something happened to: a trigger's objects and subjects, and nouns' people.

The parser's relations are asked first; patterns over words and tags stand in where a small
model errs, as it does in headlines and in coordinated clauses without a verb.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.annotate.figures.line import Line, is_described
from dateline.annotate.figures.quantities import Quantity
from dateline.annotate.figures.tolls import total_of
from dateline.annotate.figures.triggers import Trigger, voiced
from dateline.annotate.figures.vocabulary import (
    COUNTED,
    EVENTS,
    FUGITIVES,
    HAPPENINGS,
    LOSES,
    LOST,
    SERVICES,
    TAKES_LIVES,
    Event,
)
from dateline.annotate.tags import FINITE
from dateline.model import Measure

_PLANS = frozenset(
    "will would could should can may might plan plans planned proposed possible potential".split()
)
_RELATIVE = frozenset("who that which whom".split())
_PREPOSITIONS = frozenset(
    "of in at by from near with for to on after during between against including than".split()
)
_SUBJECTS = frozenset("nsubj nsubjpass csubj".split())
_INSIDE_PHRASE = frozenset("conj nummod amod quantmod compound nmod advmod det appos".split())
_BODIES = frozenset("bodies corpses".split())
_NEAR_BODIES = 5  # tokens: "the bodies of the last six missing miners"
_FOUND = frozenset(
    "found find received brought recovered recover retrieved retrieve pulled discovered washed exhumed morgue"
    " mortuary buried unearthed".split()
)
_FARTHEST_SUBJECT = 16  # tokens between people and their verb: a place, a date and a relative clause fit in
_FARTHEST_LOSS = 8  # tokens from "lost" to the last of what was lost


@dataclass(frozen=True, slots=True)
class Link:
    """A quantity and what happened to it; a lower `rank` is a surer pattern."""

    quantity: int
    measure: Measure
    trigger: int
    rank: int


def people_of(line: Line, quantities: list[Quantity], trigger: Trigger) -> Iterator[Link]:
    """Find the people that a trigger takes: its objects, else its subjects and who shared their fate."""
    frame = trigger.event.frame
    objects = frame == "object" and trigger.voice != "passive" and not is_described(line, trigger.at)
    shot_dead = frame == "predicate" and line.word(trigger.at - 1) in ("shot", "to")
    found = False
    for n, quantity in enumerate(quantities):
        if not _fits(line, quantity, trigger.event):
            continue
        rank = _object_rank(line, quantity, trigger) if objects or shot_dead else None
        if rank is not None:
            found = True
            yield Link(n, trigger.event.measure, trigger.at, rank)
    if found or (objects and trigger.voice == "active"):
        return
    yield from _subjects_of(line, quantities, trigger)
    if frame == "object" and trigger.voice != "active":
        yield from _companions(line, quantities, trigger)


def _companions(line: Line, quantities: list[Quantity], trigger: Trigger) -> Iterator[Link]:
    """Find who shared the fate of somebody named: "Maria Rossi was arrested with three others"."""
    for n, quantity in enumerate(quantities):
        near = 0 < quantity.first - trigger.at <= _FARTHEST_SUBJECT
        others = any(line.word(j) in ("other", "others") for j in range(quantity.number_end, quantity.end))
        if (
            near
            and others
            and line.word(quantity.first - 1) in ("with", "alongside")
            and not _verb_between(line, trigger.at + 1, quantity.first)
        ):
            yield Link(n, trigger.event.measure, trigger.at, 2)


def _fits(line: Line, quantity: Quantity, event: Event) -> bool:
    if quantity.kind not in ("people", "bare"):
        return False
    if event == EVENTS["fled"] and line.word(quantity.head) in FUGITIVES:
        return False
    return not event.services_only or (quantity.noun is not None and line.word(quantity.noun) in SERVICES)


def _object_rank(line: Line, quantity: Quantity, trigger: Trigger) -> int | None:
    """Rank a quantity after a verb as its object: next to it, coordinated with it, or by the parser."""
    t, first = trigger.at, quantity.first
    if first <= t:
        return None
    gap = range(t + 1, first)
    if all(_joins_object(line, j) for j in gap):
        return 0
    if (
        len(gap) > 1  # "20 people killed and 30 displaced": the thirty are of the next verb
        and all(line.tags[j] in _NOMINAL_TAGS or line.words[j] == "," for j in gap)
        and (line.word(first - 1) == "and" and line.tags[t + 1] != ",")
        and not any(line.words[j] in EVENTS for j in gap)
    ):
        return 1
    if quantity.kind == "bare":
        return None
    dep, head = _relation(line, quantity)
    return 2 if dep in ("dobj", "obj") and head == t else None


def _joins_object(line: Line, j: int) -> bool:
    """Tell what may stand between a verb and its object; a semicolon parts them."""
    return line.words[j] in _QUOTED_DEAD or (line.tags[j] in ("RB", "RP", ":") and line.words[j] != ";")


_QUOTED_DEAD = frozenset({"dead", "'", '"'})
_NOMINAL_TAGS = frozenset("DT JJ NN NNS NNP NNPS PRP PRP$ CD CC POS HYPH IN RB".split())


def _relation(line: Line, quantity: Quantity) -> tuple[str, int]:
    """Climb from a quantity to the relation of the noun phrase that it belongs to, and its governor."""
    token = line.tokens[quantity.head]
    seen = 0
    while token.dep_ in _INSIDE_PHRASE and token.head is not token and seen < len(line.tokens):
        token, seen = token.head, seen + 1
    if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.i >= line.tokens[0].i:
        governor = token.head.head
        if line.tokens[0].i + quantity.number <= governor.i < line.tokens[0].i + quantity.number_end:
            return governor.dep_, governor.head.i - line.tokens[0].i
    return token.dep_, token.head.i - line.tokens[0].i


def _subjects_of(line: Line, quantities: list[Quantity], trigger: Trigger) -> Iterator[Link]:
    """Find whose subject, or reduced relative clause, a trigger is."""
    reach = trigger.before
    nearest: tuple[int, int] | None = None
    for n, quantity in enumerate(quantities):
        if not _fits(line, quantity, trigger.event) or quantity.first >= trigger.at:
            continue
        if line.word(quantity.first - 1) == "by":
            continue
        if quantity.end == reach:
            # What people were doing says less than what befell them: "ten people fleeing Zenda drowned".
            doing = line.tag(trigger.at) == "VBG" and line.tokens[trigger.at].dep_ == "acl"
            yield Link(n, trigger.event.measure, trigger.at, 4 if doing else 0)
            return
        if trigger.voice == "reduced" and trigger.event.frame == "object":
            dep = line.tokens[trigger.at]
            if (
                dep.dep_ == "acl"
                and dep.head is line.tokens[quantity.head]
                and not _verb_between(line, quantity.end, reach)
            ):
                yield Link(n, trigger.event.measure, trigger.at, 2)
            continue
        if trigger.event.frame == "predicate" and reach == trigger.at:
            continue
        if _is_subject(line, quantity, trigger):
            rank = 1 if _relation(line, quantity)[0] in _SUBJECTS else 3
            # Of "a man who hit four people was arrested" the man is nearer to the verb than they are.
            nearest = (n, rank) if nearest is None or rank <= nearest[1] else nearest
    if nearest is not None:
        yield Link(nearest[0], trigger.event.measure, trigger.at, nearest[1])


def _is_subject(line: Line, quantity: Quantity, trigger: Trigger) -> bool:
    if not 0 <= trigger.before - quantity.end <= _FARTHEST_SUBJECT:
        return False
    if line.word(quantity.first - 1) in _PREPOSITIONS and line.word(quantity.end) not in _RELATIVE:
        return False
    if _verb_between(line, quantity.end, trigger.before):
        return False
    start = line.tokens[0].i
    for child in line.tokens[trigger.at].children:
        at = child.i - start
        between = quantity.end <= at < trigger.before and not _is_aside(line, at)
        if child.dep_ in _SUBJECTS and between and child.lower_ not in _RELATIVE:
            return False
    return True


def _is_aside(line: Line, at: int) -> bool:
    """Tell "most of them" in "fifty people, most of them women, were killed", and what they are."""
    if line.word(at + 1) == "of" and line.word(at + 2) in ("them", "whom"):
        return True
    before = line.words[max(0, at - _ASIDE_REACH) : at]
    return any(one == ["of", "them"] and "," not in before[n:] for n, one in enumerate(_pairs(before)))


def _pairs(words: list[str]) -> list[list[str]]:
    return [words[n : n + 2] for n in range(len(words) - 1)]


_ASIDE_REACH = 6  # tokens: "of them boys under twelve"


def _verb_between(line: Line, start: int, end: int) -> bool:
    """Tell whether another clause stands between people and their verb, a relative clause of theirs apart."""
    of_whom = line.word(start) == "," and "whom" in line.words[start + 2 : start + 5]
    if line.word(start) in _RELATIVE or line.word(start + 1) in _RELATIVE or of_whom:
        verbs = [j for j in range(start, end) if line.tags[j] in FINITE]
        return len(verbs) > 1
    return any(line.tags[j] in FINITE or line.words[j] in (";", ":") for j in range(start, end))


def special_links(line: Line, n: int, quantity: Quantity, *, casualties: bool) -> Iterator[Link]:
    """Read the constructions without a verb of their own: "12 deaths", "a toll of 45", "lost 50"."""
    first = quantity.first
    before, second = line.word(first - 1), line.word(first - 2)
    if quantity.kind not in ("people", "bare"):
        yield from _counted_things(line, n, quantity)
        return
    if before == "of" and second in HAPPENINGS and _happened(line, quantity, first - 2):
        yield Link(n, HAPPENINGS[second], first - 2, 0)
    if before == "of" and second == "lives":
        yield Link(n, "killed", first - 2, 0)
    if before == ":" and second in COUNTED and line.word(first - 3) == "the":
        yield Link(n, COUNTED[second], first - 2, 0)  # "and the dead: 26 miners"
    if (measure := total_of(line, quantity)) is not None:
        yield Link(n, measure, first - 1, 0)
    loser = _loser(line, quantity)
    if loser is not None and _is_lost(line, quantity, loser, casualties=casualties):
        yield Link(n, "killed", loser, 0)
    if quantity.kind == "people":
        for j in range(quantity.number_end, quantity.end - 1):
            if line.word(j) in ("missing", "wounded", "injured", "displaced", "captured"):
                bodies = any(line.word(k) in _BODIES for k in range(max(0, first - _NEAR_BODIES), first))
                yield Link(n, "killed" if bodies else EVENTS[line.word(j)].measure, j, 8)


def _counted_things(line: Line, n: int, quantity: Quantity) -> Iterator[Link]:
    """Read counts of deaths, arrests and lives."""
    if quantity.kind == "happening" and _is_of_the_dead(line, quantity):
        yield Link(n, COUNTED[line.word(quantity.head)], quantity.head, 0)
    if quantity.kind == "lives" and any(
        line.word(j) in TAKES_LIVES for j in range(max(0, quantity.first - 4), quantity.end + 5)
    ):
        yield Link(n, "killed", quantity.first, 0)


def _is_of_the_dead(line: Line, quantity: Quantity) -> bool:
    """Tell bodies that are found or recovered from those that rule a sport."""
    if line.word(quantity.head) not in _BODIES:
        return True
    return not _FOUND.isdisjoint(line.words)


def _happened(line: Line, quantity: Quantity, at: int) -> bool:
    word = line.word(at)
    if quantity.noun is None or any(line.word(j) in _PLANS for j in range(max(0, at - 6), at)):
        return False
    if word == "loss":
        return line.word(quantity.noun) in LOST
    return word != "deployment" or line.word(quantity.noun) in SERVICES


def _loser(line: Line, quantity: Quantity) -> int | None:
    """Find "lost" before a quantity, next to it or with other losses between ("50 tanks and 300 men")."""
    for j in range(quantity.first - 1, max(-1, quantity.first - _FARTHEST_LOSS), -1):
        if line.word(j) in LOSES:
            return j if j == quantity.first - 1 or line.word(quantity.first - 1) == "and" else None
        if line.tags[j] not in _NOMINAL_TAGS:
            return None
    return None


def _is_lost(line: Line, quantity: Quantity, at: int, *, casualties: bool) -> bool:
    trigger = voiced(line, at, Event("killed", "object"))
    if trigger is None:
        return False
    if quantity.noun is not None:
        return line.word(quantity.noun) in LOST
    return casualties and line.word(quantity.end) in ("", ".", ",", "and", "in", '"', "'")

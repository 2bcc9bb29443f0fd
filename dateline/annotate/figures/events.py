"""What happened to the people of a quantity: trigger words, and how they take their people.

The parser's relations are asked first; patterns over words and tags stand in where a small
model errs, as it does in headlines and in coordinated clauses without a verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Token

from dateline.annotate.figures.denied import is_denied
from dateline.annotate.figures.line import Line, begins_name, is_described
from dateline.annotate.figures.parts import coordinated, is_part
from dateline.annotate.figures.quantities import Quantity
from dateline.annotate.figures.senses import event_at
from dateline.annotate.figures.tolls import total_of
from dateline.annotate.figures.unreal import is_feared, is_to_come
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
from dateline.model import Measure


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that says what happened: its place, what it says, and its voice.

    `before` is the first of its auxiliaries; `voice` is active, passive, or reduced ("12
    people killed") where no auxiliary tells.
    """

    at: int
    before: int
    event: Event
    voice: str


@dataclass(frozen=True, slots=True)
class Link:
    """A quantity and what happened to it; a lower `rank` is a surer pattern."""

    quantity: int
    measure: Measure
    trigger: int
    rank: int


_BE = frozenset("be is are was were been being 's 're am get gets got getting".split())
_HAVE = frozenset("have has had 've having".split())
_UNREAL = frozenset("will would could can should must shall 'll 'd wo ca".split())
_MAY = frozenset({"may", "might"})  # "may die"; of the past it is an estimate: "may have died"
_NEGATIVE = frozenset("not n't never no denied denies deny denying without avoid avoided".split())
_REPORTED = frozenset(
    "feared reported believed thought presumed confirmed said known understood "
    "estimated remain remained remains "
    "remaining still left leaving found shot went gone go declared pronounced made "
    "rendered listed seen".split()
)
_CARRIED_OUT = frozenset("on managed forced compelled had obliged".split())
_CONDITIONS = frozenset("if unless whether".split())
_PLANS = frozenset(
    "will would could should can may might plan plans planned proposed possible potential".split()
)
_FINITE = frozenset("VBD VBZ VBP MD".split())
_RELATIVE = frozenset("who that which whom".split())
_PREPOSITIONS = frozenset(
    "of in at by from near with for to on after during between against including than".split()
)
_SUBJECTS = frozenset("nsubj nsubjpass csubj".split())
_INSIDE_PHRASE = frozenset("conj nummod amod quantmod compound nmod advmod det appos".split())
_REFLEXIVES = frozenset("himself herself themselves itself".split())
_MADE = frozenset("left leave leaves leaving made make makes making rendered rendering".split())
_HOSPITAL = frozenset("hospital hospitals clinic medical treatment".split())
_BODIES = frozenset("bodies corpses".split())
_NEAR_BODIES = 5  # tokens: "the bodies of the last six missing miners"
# Where those are sent who are on no mission.
_NO_MISSION = _HOSPITAL | frozenset(
    "bed courts court custody graves home jail morgue packing prison prisons retirement school trial".split()
)
_TO_WHERE = 5  # tokens from "sent" to it: "sent to a military hospital"
_FOUND = frozenset(
    "found find received brought recovered recover retrieved retrieve pulled discovered washed exhumed morgue"
    " mortuary buried unearthed".split()
)
_WHERE = frozenset({"in", "at", "near", "around"})
_JOINTS = frozenset({"and", ","})
_EITHER = frozenset("and or".split())
_FARTHEST_SUBJECT = 16  # tokens between people and their verb: a place, a date and a relative clause fit in
_FARTHEST_LOSS = 8  # tokens from "lost" to the last of what was lost
_CONDITION_REACH = 10  # tokens that an "if" governs at most, where no verb of saying comes between

RATE = re.compile(
    r"\b(?:each|every(?:\s+\w+)?|per)\s+(?:years?|month|week|days?|hours?|minutes?|seconds|annum)\b|"
    r"\ban?\s+(?:year|month|week|day|hour|minute|minutes|seconds|hours|days|years|annum)\b"
    r"(?!\s+(?:ago|after|later|earlier|before|since|when|in|of|on|that|to|old|long))"
    r"|\bannually\b|\byearly\b|\bon average\b",
    re.IGNORECASE,
)


def find_links(line: Line, found: list[Quantity], *, casualties: bool) -> list[Link]:
    """Join each quantity of a sentence to what happened; `casualties`: the text around counts some."""
    whole = [n for n in range(len(found)) if not is_part(line, found, n)]
    quantities = [found[n] for n in whole]
    links: list[Link] = []
    for trigger in _triggers(line):
        links += _people_of(line, quantities, trigger)
    for n, quantity in enumerate(quantities):
        if not is_to_come(line, quantity.first):
            links += _special(line, n, quantity, casualties=casualties)
    settled = _settled(
        line, quantities, [link for link in links if not _is_no_fact(line.tokens[link.trigger])]
    )
    settled = [k for k in settled if not _is_part_of_same(line, quantities, k, settled)]
    return [
        replace(link, quantity=whole[link.quantity]) for link in _without_additions(line, quantities, settled)
    ]


def _is_no_fact(trigger: Token) -> bool:
    return is_denied(trigger) or is_feared(trigger)


def _is_part_of_same(line: Line, quantities: list[Quantity], link: Link, links: list[Link]) -> bool:
    """Tell a part that is counted with its whole, and in no place: "50 died, of whom 20 drowned"."""
    first = quantities[link.quantity].first
    if line.words[max(first - 2, 0) : first] != ["of", "whom"]:
        return False
    alike = any(k.measure == link.measure and k.quantity < link.quantity for k in links)
    return alike and line.word(link.trigger + 1) not in _WHERE


def _without_additions(line: Line, quantities: list[Quantity], links: list[Link]) -> list[Link]:
    """Leave out what was added to a total: "found two more bodies, which brings the toll to 22"."""
    totals = {link.measure for link in links if total_of(line, quantities[link.quantity]) is not None}
    return [k for k in links if k.measure not in totals or not _is_addition(line, quantities[k.quantity])]


def _is_addition(line: Line, quantity: Quantity) -> bool:
    if quantity.kind != "happening":
        return False  # "another four men died on Friday, which brings the toll to 20" is Friday's news
    before = line.words[max(quantity.first - 1, 0) : quantity.number]
    behind = line.words[quantity.number_end : quantity.end]
    return not _ADDED.isdisjoint(before) or not _ADDED_BEHIND.isdisjoint(behind)


_ADDED = frozenset("additional another further".split())
_ADDED_BEHIND = _ADDED | frozenset("more new other others".split())


def _triggers(line: Line) -> Iterator[Trigger]:
    for i in range(len(line.words)):
        event = event_at(line, i)
        if event is None or begins_name(line, i):
            continue
        if _ambiguous(line, i, event) or not _meant(line, i, event):
            continue
        trigger = _voiced(line, i, event)
        if trigger is not None:
            yield trigger


def _meant(line: Line, i: int, event: Event) -> bool:
    """Leave out "the dead", people without a home anyway, and who is flown to a hospital or sent home."""
    word = line.word(i)
    if event.measure == "deployed" and any(line.word(j) in _NO_MISSION for j in range(i + 1, i + _TO_WHERE)):
        return False
    if line.word(i + 1) in _REFLEXIVES:
        return False
    if event.frame == "predicate" and line.word(i - 1) in ("the", "a", "of"):
        return False
    if word == "homeless":
        return any(line.word(j) in _MADE for j in range(max(0, i - 9), i))
    return not (word.startswith("evacuat") and _HOSPITAL & set(line.words))


def _ambiguous(line: Line, i: int, event: Event) -> bool:
    """Tell "killed or wounded", whose count is of both."""
    for step in (1, -1):
        other = EVENTS.get(line.word(i + 2 * step))
        if line.word(i + step) in _EITHER and other is not None and other.measure != event.measure:
            return True
    return False


def _voiced(line: Line, i: int, event: Event) -> Trigger | None:
    """Read the auxiliaries before a trigger; None where it is denied, planned or only possible."""
    seen: set[str] = set()
    j = i - 1
    while event.frame == "predicate" and line.word(j) in ("to", "into", "in", "police", "military"):
        j -= 1  # "were in police custody"
    while j >= 0:
        word, tag = line.words[j], line.tags[j]
        if word in _EITHER and line.tag(j - 1) in ("VBN", "VBD") and line.word(i) != "dead":
            j -= 2
            continue
        passes = (
            word in _BE
            or (event.frame == "predicate" and word in ("held", "kept"))
            or word in _HAVE
            or tag in ("MD", "RB")
            or word in _REPORTED
            or word == "to"
        )
        predicate = event.frame == "predicate" and tag in ("VBN", "VBD")
        hypothetical = word in _UNREAL or (word in _MAY and not seen & _HAVE)
        if word in _NEGATIVE or (hypothetical and tag == "MD"):
            return None
        if not passes and not predicate:
            break
        seen.add(word)
        j -= 1
    if line.word(j) in _NEGATIVE or _conditional(line, j):
        return None
    if "to" in seen and not seen & _HAVE and not _really(line, i, event):
        return None
    return Trigger(i, j + 1, event, _voice(line, i, seen))


def _really(line: Line, i: int, event: Event) -> bool:
    """An infinitive tells what happened only after some verbs: "went on to kill", "forced to flee"."""
    if event.frame == "predicate":
        return True
    j = i - 1
    while j > 0 and line.word(j) != "to":
        j -= 1
    return line.word(j - 1) in _CARRIED_OUT or line.word(j - 1) in _REPORTED


def _conditional(line: Line, j: int) -> bool:
    return any(line.word(k) in _CONDITIONS for k in range(max(0, j - _CONDITION_REACH), j + 1))


def _voice(line: Line, i: int, seen: set[str]) -> str:
    word = line.word(i)
    if seen & _BE and not word.endswith("ing"):
        return "passive"
    if any(c.dep_ in ("dobj", "obj") and c.i > line.tokens[i].i for c in line.tokens[i].children):
        return "active"
    if word.endswith("ing") or line.tags[i] in ("VB", "VBP", "VBZ") or seen & _HAVE:
        return "active"
    return "reduced"


def _people_of(line: Line, quantities: list[Quantity], trigger: Trigger) -> Iterator[Link]:
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
        all(line.tags[j] in _NOMINAL_TAGS or line.words[j] == "," for j in gap)
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
            nearest = (n, 1 if _relation(line, quantity)[0] in _SUBJECTS else 3)
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
        verbs = [j for j in range(start, end) if line.tags[j] in _FINITE]
        return len(verbs) > 1
    return any(line.tags[j] in _FINITE or line.words[j] in (";", ":") for j in range(start, end))


def _special(line: Line, n: int, quantity: Quantity, *, casualties: bool) -> Iterator[Link]:
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
    trigger = _voiced(line, at, Event("killed", "object"))
    if trigger is None:
        return False
    if quantity.noun is not None:
        return line.word(quantity.noun) in LOST
    return casualties and line.word(quantity.end) in ("", ".", ",", "and", "in", '"', "'")


def _settled(line: Line, quantities: list[Quantity], links: list[Link]) -> list[Link]:
    """Keep the surest link of each quantity; coordinated quantities without one take their neighbour's."""
    best: dict[int, Link] = {}
    for link in sorted(
        links, key=lambda k: (k.quantity, k.rank, abs(k.trigger - quantities[k.quantity].end))
    ):
        best.setdefault(link.quantity, link)
    _take_over(line, quantities, best)
    return [best[n] for n in sorted(best)]


def _take_over(line: Line, quantities: list[Quantity], best: dict[int, Link]) -> None:
    """Give coordinated quantities what happened to their neighbour."""
    for n in range(len(quantities) - 2, -1, -1):
        if n in best or n + 1 not in best or not coordinated(line, quantities[n], quantities[n + 1]):
            continue
        link = best[n + 1]
        if link.trigger > quantities[n + 1].first:
            best[n] = Link(n, link.measure, link.trigger, link.rank + 1)
    for n in range(1, len(quantities)):
        if (
            n not in best
            and n - 1 in best
            and (_is_elsewhere(line, quantities[n - 1], quantities[n]) or _is_confirmed(line, quantities[n]))
        ):
            best[n] = replace(best[n - 1], quantity=n, rank=best[n - 1].rank + 1)
            continue
        if n in best or n - 1 not in best or not coordinated(line, quantities[n - 1], quantities[n]):
            continue
        link = best[n - 1]
        if link.trigger < quantities[n - 1].first and quantities[n].kind == "people":
            best[n] = Link(n, link.measure, link.trigger, link.rank + 1)


def _is_confirmed(line: Line, quantity: Quantity) -> bool:
    """Tell who is counted elsewhere beside a total: "rose to 23, with another six confirmed in Zenda"."""
    told = line.word(quantity.end) in _CONFIRMED and line.word(quantity.end + 1) in _WHERE
    return quantity.kind == "bare" and line.word(quantity.first - 1) == "with" and told


_CONFIRMED = frozenset("confirmed counted recorded registered reported".split())


def _is_elsewhere(line: Line, one: Quantity, other: Quantity) -> bool:
    """Tell whether a bare count goes on from one elsewhere: "nine died in Zenda and five in Hentzau"."""
    goes_on = line.word(other.first - 1) in _JOINTS and line.word(other.end) in _WHERE
    if other.kind != "bare" or not goes_on:
        return False
    between = range(one.end, other.first - 1)
    placed = any(line.word(j) in _WHERE for j in between)
    return placed and not any(line.words[j] in (";", ":", "that", "who") for j in between)

"""What happened to the people of each quantity: the surest of its links, and what its neighbours share."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from dateline.annotate.figures.constructions import Link, people_of, special_links
from dateline.annotate.figures.denied import is_denied
from dateline.annotate.figures.line import Line
from dateline.annotate.figures.parts import coordinated, is_part
from dateline.annotate.figures.quantities import Quantity
from dateline.annotate.figures.tolls import is_counted_anew, total_of
from dateline.annotate.figures.triggers import find_triggers
from dateline.annotate.figures.unreal import is_considered, is_feared, is_to_come

_WHERE = frozenset({"in", "at", "near", "around"})
_JOINTS = frozenset({"and", ","})


def find_links(line: Line, found: list[Quantity], *, casualties: bool) -> list[Link]:
    """Join each quantity of a sentence to what happened; `casualties`: the text around counts some."""
    whole = [n for n in range(len(found)) if not is_part(line, found, n)]
    quantities = [found[n] for n in whole]
    links: list[Link] = []
    for trigger in find_triggers(line):
        links += people_of(line, quantities, trigger)
    for n, quantity in enumerate(quantities):
        if not is_to_come(line, quantity.first):
            links += special_links(line, n, quantity, casualties=casualties)
    settled = _settled(
        line, quantities, [link for link in links if not _is_no_fact(line.tokens[link.trigger])]
    )
    settled = [k for k in settled if not _is_part_of_same(line, quantities, k, settled)]
    return [
        replace(link, quantity=whole[link.quantity]) for link in _without_additions(line, quantities, settled)
    ]


def _is_no_fact(trigger: Token) -> bool:
    return is_denied(trigger) or is_feared(trigger) or is_considered(trigger)


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
            and (
                _is_elsewhere(line, quantities[n - 1], quantities[n])
                or _is_confirmed(line, quantities[n])
                or is_counted_anew(line, quantities[n])
            )
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

"""A person of one article, and whether what is known of two agrees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dateline.resolve.person_names import name_tokens
from dateline.resolve.union import DisjointSets


@dataclass(frozen=True, slots=True)
class Person:
    """A person of one article: spellings, words of their offices, states, and who else is there.

    `company` are the names of the article, one set for all who are there, and `rare` those of them that
    few articles have; `own` are the person's own among them, which are no company. A `relative` is said to
    be somebody's. `articles` are those that name them, by number.
    """

    names: tuple[str, ...]
    offices: frozenset[str]
    states: frozenset[str]
    company: frozenset[str]
    rare: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    relative: bool = False
    articles: frozenset[int] = frozenset()


def full_names(person: Person) -> list[tuple[str, ...]]:
    """Give the folded words of the names that have more than one."""
    return sorted({t for n in person.names if len(t := name_tokens(n)) > 1})


def profile(people: Mapping[int, Person], sets: DisjointSets[int]) -> dict[int, Person]:
    """Give what is known together of each joined person, by representative."""
    merged: dict[int, Person] = {}
    for ref, person in people.items():
        root = sets.find(ref)
        have = merged.get(root)
        merged[root] = person if have is None else _together(have, person)
    return merged


def _together(one: Person, other: Person) -> Person:
    return Person(
        tuple(sorted({*one.names, *other.names})),
        one.offices | other.offices,
        one.states | other.states,
        (one.company - one.own) | (other.company - other.own),
        (one.rare - one.own) | (other.rare - other.own),
        relative=one.relative or other.relative,
        articles=one.articles | other.articles,
    )


def contradict(one: Person, other: Person) -> bool:
    """Tell whether two people are of different states."""
    return bool(one.states and other.states and not one.states & other.states)


def agrees(one: Person, other: Person, *, rare: bool = True) -> bool:
    """Office or company agree: a shared office word with no contradicting state, or shared names.

    Two names of the company, or with `rare` one that few articles have: it is the same story. Without it,
    as the word may be a given name, one office word of many says little: "police chief Otto".
    """
    if contradict(one, other):
        return False
    own = one.own | other.own
    if len(one.offices & other.offices) > (not rare) or (rare and (one.rare & other.rare) - own):
        return True
    return len((one.company & other.company) - own) >= 2  # noqa: PLR2004

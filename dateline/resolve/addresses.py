"""Addresses: a page keeps the one it has, a new one gets a slug of its name that nobody else has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from dateline.lexicon.folding import fold_name, printed_hash, slug
from dateline.model import Known, KnownPage
from dateline.resolve.entity import Entity

# How well a page fits an entity: its gazetteer place, its title, how many sources and names are shared.
_Fit = tuple[bool, bool, int, int]


def assign_addresses(
    entities: Sequence[Entity], sources: Sequence[frozenset[str]], known: Known
) -> tuple[Entity, ...]:
    """Give every entity a slug: that of the page which fits it best, else a new one.

    `sources` are the ids of the articles that name each entity, in the order of `entities`.
    """
    order = sorted(range(len(entities)), key=lambda i: _order(entities[i], sources[i]))
    kept = _claimed([entities[i] for i in order], [sources[i] for i in order], known)
    taken = {page.id for page in known.pages}
    addressed = []
    for position, index in enumerate(order):
        entity = entities[index]
        page = kept.get(position)
        own = page.id.split("/", 1)[1] if page else _free_slug(entity, taken)
        taken |= {f"{section}/{own}" for section in _sections(entity)}
        addressed.append(replace(entity, slug=own))
    return tuple(addressed)


def _sections(entity: Entity) -> tuple[str, ...]:
    """Give the sections that an entity has an id in: a state is a place as well."""
    return ("actors", "places") if entity.kind == "state" else (entity.section,)


def _order(entity: Entity, sources: frozenset[str]) -> tuple[object, ...]:
    return (
        entity.section,
        entity.kind != "state",
        fold_name(entity.name),
        entity.kind,
        sorted(sources),
        entity.name,
    )


def _claimed(
    entities: Sequence[Entity], sources: Sequence[frozenset[str]], known: Known
) -> dict[int, KnownPage]:
    """Give each entity at most one page and each page at most one entity, the best fit first."""
    pages = _PagesByName(known)
    fits = [
        (_fit(entity, sources[position], page), -position, page)
        for position, entity in enumerate(entities)
        for page in pages.candidates(entity)
    ]
    claimed: dict[int, KnownPage] = {}
    gone: set[str] = set()
    for _, position, page in sorted(fits, key=lambda fit: (fit[0], fit[1], fit[2].id), reverse=True):
        if -position not in claimed and page.id not in gone:
            claimed[-position] = page
            gone.add(page.id)
    return claimed


def _fit(entity: Entity, sources: frozenset[str], page: KnownPage) -> _Fit:
    names = {fold_name(n) for n in (entity.name, *entity.names)}
    return (
        _located(entity) is not None and _located(entity) == page.geonames,
        fold_name(entity.name) == fold_name(page.title),
        len(sources.intersection(page.sources)),
        len(names.intersection(fold_name(n) for n in (page.title, *page.names))),
    )


def _located(entity: Entity) -> int | None:
    return entity.location.geonames if entity.location and entity.kind == "place" else None


class _PagesByName:
    """The pages that exist, by the names and the gazetteer places that they stand for."""

    def __init__(self, known: Known) -> None:
        self._by_name: dict[tuple[str, str], list[KnownPage]] = defaultdict(list)
        self._by_place: dict[int, list[KnownPage]] = defaultdict(list)
        self._deleted: dict[tuple[str, str], list[KnownPage]] = defaultdict(list)
        for page in known.pages:
            section = page.id.split("/", 1)[0]
            for hash_ in sorted(page.name_hashes):
                self._deleted[section, hash_].append(page)
            if page.name_hashes:
                continue
            for name in sorted({fold_name(n) for n in (page.title, *page.names)}):
                self._by_name[section, name].append(page)
            if page.geonames is not None and section == "places":
                self._by_place[page.geonames].append(page)

    def candidates(self, entity: Entity) -> list[KnownPage]:
        """Give the pages of the entity's section that share a name or a place with it, each once."""
        located = _located(entity)
        found = list(self._by_place.get(located, ())) if located is not None else []
        for name in sorted({fold_name(n) for n in (entity.name, *entity.names)}):
            found += self._by_name.get((entity.section, name), ())
        fitting = {
            page.id: page
            for page in found
            if entity.kind in ("place", page.kind) or "kind" in dict(page.by_hand.values)
        }
        for name in (entity.name, *entity.names) if self._deleted else ():
            for page in self._deleted.get((entity.section, printed_hash(name)), ()):
                fitting.setdefault(page.id, page)
        return list(fitting.values())


def _free_slug(entity: Entity, taken: set[str]) -> str:
    """Give a slug that no other page has: the name, with the country or the kind, then a number."""
    base = slug(entity.name)
    country = entity.location.country if entity.location else None
    qualifier = (country or entity.kind).lower()

    def is_free(candidate: str) -> bool:
        return not taken.intersection(f"{section}/{candidate}" for section in _sections(entity))

    for candidate in (base, f"{base}-{qualifier}"):
        if is_free(candidate):
            return candidate
    number = 2
    while not is_free(f"{base}-{qualifier}-{number}"):
        number += 1
    return f"{base}-{qualifier}-{number}"

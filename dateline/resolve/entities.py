"""Entities of the corpus: which local entities are one, what it is called, and where its page is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from dateline.folding import fold_name, slug
from dateline.gazetteer import Gazetteer
from dateline.model import EntityKind, Known, KnownPage, Location, Proposal
from dateline.resolve.organisations import Organisation, is_abbreviation, join_organisations
from dateline.resolve.people import Person, join_people, name_tokens, office_words
from dateline.resolve.places import PlaceMention, join_places
from dateline.resolve.references import Reference, References


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor or a place of the corpus; `slug` is its page's file name, `members` are references."""

    kind: EntityKind
    slug: str
    name: str
    names: tuple[str, ...]
    members: tuple[int, ...]
    code: str = ""
    location: Location | None = None

    @property
    def section(self) -> Literal["actors", "places"]:
        """The section that its page lies in."""
        return "places" if self.kind == "place" else "actors"

    @property
    def id(self) -> str:
        """Section and slug."""
        return f"{self.section}/{self.slug}"


@dataclass(frozen=True, slots=True)
class Joined:
    """All entities, which one each reference belongs to, and the joins that an editor should look at."""

    entities: tuple[Entity, ...]
    entity_of: Mapping[int, int]
    proposals: tuple[Proposal, ...]


def join_entities(references: References, known: Known, gazetteer: Gazetteer) -> Joined:
    """Join the local entities of all articles."""
    items = references.items
    groups: list[tuple[EntityKind, list[int]]] = []
    people, likely = join_people(_people(items))
    groups += [("person", g) for g in people]
    groups += [("organisation", g) for g in join_organisations(_organisations(items))]
    groups += [("place", g) for g in join_places(_places(items))]
    groups += [("state", g) for g in _states(items)]
    named = [_describe(kind, group, items, gazetteer) for kind, group in groups]
    entities = _with_addresses(named, known)
    entity_of = {ref: i for i, entity in enumerate(entities) for ref in entity.members}
    return Joined(entities, entity_of, _proposals(likely, entities, entity_of))


def _of_kind(items: Sequence[Reference], kind: EntityKind) -> Iterable[tuple[int, Reference]]:
    return ((i, item) for i, item in enumerate(items) if item.entity.kind == kind)


def _people(items: Sequence[Reference]) -> dict[int, Person]:
    company: dict[int, set[str]] = defaultdict(set)
    for item in items:
        if item.entity.kind in ("person", "organisation", "place"):
            company[item.article].add(fold_name(item.entity.name))
    return {
        i: Person(
            names=(item.entity.name, *item.entity.names),
            offices=office_words([role.text for role in item.entity.roles]),
            states=frozenset(filter(None, [item.entity.state])),
            company=frozenset(company[item.article]),
        )
        for i, item in _of_kind(items, "person")
    }


def _organisations(items: Sequence[Reference]) -> dict[int, Organisation]:
    return {
        i: Organisation((item.entity.name, *item.entity.names), item.entity.key)
        for i, item in _of_kind(items, "organisation")
    }


def _places(items: Sequence[Reference]) -> dict[int, PlaceMention]:
    return {
        i: PlaceMention((item.entity.name, *item.entity.names), item.entity.location)
        for i, item in _of_kind(items, "place")
    }


def _states(items: Sequence[Reference]) -> list[list[int]]:
    by_code: dict[str, list[int]] = defaultdict(list)
    for i, item in _of_kind(items, "state"):
        by_code[item.entity.state or fold_name(item.entity.name)].append(i)
    return list(by_code.values())


def _describe(
    kind: EntityKind, members: Sequence[int], items: Sequence[Reference], gazetteer: Gazetteer
) -> Entity:
    """Name an entity from the spellings of its members; the address comes later."""
    spellings: Counter[str] = Counter()
    for ref in members:
        spellings.update(dict(items[ref].spellings))
    location = _location([items[ref] for ref in members])
    code = next((c for ref in members if (c := items[ref].entity.state)), "") if kind == "state" else ""
    state = gazetteer.state(code) if code else None
    names = sorted(spellings, key=lambda n: (-spellings[n], n))
    title = state.name if state else _title(kind, spellings, location) or items[members[0]].entity.name
    if kind == "organisation":
        title = _in_the_singular(title, next((k for ref in members if (k := items[ref].entity.key)), ""))
    return Entity(kind, "", title, tuple(names), tuple(members), code, state.location if state else location)


def _location(members: Sequence[Reference]) -> Location | None:
    """Give the location that most mentions have, the more precise and then the lower id where equal."""
    votes: Counter[Location] = Counter()
    for member in members:
        if member.entity.location is not None:
            votes[member.entity.location] += max(1, member.weight)
    if not votes:
        return None
    return max(votes, key=lambda place: (votes[place], -(place.geonames or 0), place.name))


def _title(kind: EntityKind, spellings: Mapping[str, int], location: Location | None) -> str:
    if kind == "person":
        return _person_title(spellings)
    full = [n for n in spellings if not is_abbreviation(n)] or list(spellings)
    if kind == "organisation":
        return min(
            full, key=lambda n: ("'" in n or "’" in n, n.islower(), -spellings[n], -len(n), n), default=""
        )
    gazetteer_name = location.name if location else ""
    return min(full, key=lambda n: (-spellings[n], n != gazetteer_name, n), default="")


def _in_the_singular(title: str, key: str) -> str:
    """Undo the plural of a coordination ("the A and B defence ministries"), going by the key's function."""
    words, function = title.split(), key.rpartition(" ")[2]
    if not function or words[-1].casefold() == function or words[-1].casefold()[:3] != function[:3]:
        return title
    plurals = {f"{function}s", f"{function[:-1]}ies"}
    if words[-1].casefold() not in plurals:
        return title
    last = function.capitalize() if words[-1][0].isupper() else function
    return " ".join([*words[:-1], last])


def _person_title(spellings: Mapping[str, int]) -> str:
    """The most frequent full name as printed, without honorifics; the fullest where equal."""
    best = min(spellings, key=lambda n: (len(name_tokens(n)) < 2, -spellings[n], -len(n), n), default="")  # noqa: PLR2004
    words, tokens = best.split(), name_tokens(best)
    while len(words) > 1 and tokens and fold_name(words[0]).split()[:1] != [tokens[0]]:
        words = words[1:]
    return " ".join(words)


def _with_addresses(entities: Sequence[Entity], known: Known) -> tuple[Entity, ...]:
    """Give every entity a slug: the one its page has, else one from its name."""
    pages = _KnownPages(known)
    ordered = sorted(
        entities, key=lambda e: (e.section, e.kind != "state", fold_name(e.name), e.kind, e.members)
    )
    kept = {id(e): page for e in ordered if (page := pages.claim(e))}
    taken = {page.id for page in known.pages}
    addressed = []
    for entity in ordered:
        page = kept.get(id(entity))
        own = page.id.split("/", 1)[1] if page else _free_slug(entity, taken)
        taken.add(f"{entity.section}/{own}")
        addressed.append(
            Entity(entity.kind, own, entity.name, entity.names, entity.members, entity.code, entity.location)
        )
    return tuple(addressed)


def _free_slug(entity: Entity, taken: set[str]) -> str:
    """Give a slug that no other page has: the name, with the country or the kind, then a number."""
    base = slug(entity.name)
    country = entity.location.country if entity.location else None
    qualifier = (country or entity.kind).lower()
    for candidate in (base, f"{base}-{qualifier}"):
        if f"{entity.section}/{candidate}" not in taken:
            return candidate
    number = 2
    while f"{entity.section}/{base}-{qualifier}-{number}" in taken:
        number += 1
    return f"{base}-{qualifier}-{number}"


class _KnownPages:
    """The pages that exist, each claimed by at most one entity."""

    def __init__(self, known: Known) -> None:
        self._free = {page.id: page for page in known.pages}
        self._by_name: dict[tuple[str, str], list[KnownPage]] = defaultdict(list)
        self._by_place: dict[int, KnownPage] = {}
        for page in known.pages:
            section = page.id.split("/", 1)[0]
            for name in sorted({fold_name(n) for n in (page.title, *page.names)}):
                self._by_name[section, name].append(page)
            if page.geonames is not None and section == "places":
                self._by_place.setdefault(page.geonames, page)

    def claim(self, entity: Entity) -> KnownPage | None:
        """Give the page that is this entity's, and let no other entity have it."""
        located = entity.location.geonames if entity.location and entity.kind == "place" else None
        candidates = [self._by_place[located]] if located in self._by_place else []
        candidates += [
            p for n in (entity.name, *entity.names) for p in self._by_name[entity.section, fold_name(n)]
        ]
        for page in candidates:
            if page.id in self._free and _same_kind(page.kind, entity):
                del self._free[page.id]
                return page
        return None


def _same_kind(kind: str, entity: Entity) -> bool:
    return entity.kind in ("place", kind)


def _proposals(
    likely: Sequence[tuple[int, int, str]], entities: Sequence[Entity], entity_of: Mapping[int, int]
) -> tuple[Proposal, ...]:
    found = set()
    for one, other, why in likely:
        a, b = sorted((entities[entity_of[one]], entities[entity_of[other]]), key=lambda e: e.id)
        if a.id != b.id:
            found.add((a.id, f"“{a.name}” and “{b.name}” ({b.id}) may be one: {why}"))
    return tuple(Proposal("join", where, text) for where, text in sorted(found))

"""Local entities of all articles under one numbering, with the kind that the corpus gives them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from dateline.lexicon.folding import fold_name, strip_article
from dateline.model import Annotation, EntityKind, LocalEntity, Location

# Of the weight of a name's mentions, the share that one kind must have before the few
# articles that disagree are overruled: three in four leaves true namesakes alone.
_MAJORITY = 0.75
_OFFICE = 2  # mentions: an office is a person's, and no guess of the model's
_LEAST = 0.5  # of a full name that is a person's or a body's; of equals the person


@dataclass(frozen=True, slots=True)
class Reference:
    """A local entity of an article, and how often each of its spellings and a description of it occurs."""

    article: int
    entity: LocalEntity
    spellings: tuple[tuple[str, int], ...]
    described: int = 0

    @property
    def weight(self) -> int:
        """The number of its mentions by name."""
        return sum(count for _, count in self.spellings)

    @property
    def evidence(self) -> int:
        """What its article has for its kind: its names, the nouns it is called by, an office.

        However often it is named, a guess is one.
        """
        if self.entity.guess:
            return 1
        return 1 + self.weight + self.described + _OFFICE * bool(self.entity.roles)


@dataclass(frozen=True, slots=True)
class References:
    """All references, and where each article's first one is."""

    items: tuple[Reference, ...]
    offsets: tuple[int, ...]

    def number(self, article: int, entity: int) -> int:
        """Give the number of an article's local entity."""
        return self.offsets[article] + entity

    def of(self, article: int) -> range:
        """Give the numbers of an article's local entities, in order."""
        later = self.offsets[article + 1 : article + 2]
        return range(self.offsets[article], later[0] if later else len(self.items))


def collect_references(annotations: Sequence[Annotation]) -> References:
    """Number the local entities of all articles in order, kinds and places corrected by the corpus."""
    items: list[Reference] = []
    offsets = []
    places: dict[Location, Location] = {}
    told: dict[str, set[Location]] = defaultdict(set)
    vague: dict[int, Sequence[Location]] = {}
    bare = cache(strip_article)
    for article, annotation in enumerate(annotations):
        offsets.append(len(items))
        counts: dict[int, Counter[str]] = defaultdict(Counter)
        described = Counter(m.entity for m in annotation.mentions if m.form == "nominal")
        for mention in annotation.mentions:
            if mention.entity is not None and mention.form == "name":
                counts[mention.entity][bare(mention.text)] += 1
        for index, entity in enumerate(annotation.entities):
            spellings = counts[index]
            for name in entity.names:
                spellings.setdefault(bare(name), 1)
            named = tuple(sorted(spellings.items()))
            if entity.vague:
                vague[len(items)] = entity.candidates
            elif entity.told and entity.location is not None:
                told[fold_name(entity.name)].add(entity.location)
            items.append(Reference(article, _held(entity, places), named, described[index]))
    for number, candidates in vague.items():
        items[number] = _placed(items[number], candidates, told)
    return References(tuple(_corrected(items)), tuple(offsets))


def _placed(
    item: Reference, candidates: Sequence[Location], told: Mapping[str, Collection[Location]]
) -> Reference:
    """Let the corpus say which town an article means that hardly says so: the one that others place."""
    found = told.get(fold_name(item.entity.name), ())
    one = next(iter(found)) if len(found) == 1 else None
    return item if one not in candidates else replace(item, entity=replace(item.entity, location=one))


def _held(entity: LocalEntity, places: dict[Location, Location]) -> LocalEntity:
    """Give what is held of an entity: a place that others are too is one object, one it might be is none."""
    if entity.location is None:
        return replace(entity, candidates=()) if entity.candidates else entity
    location = places.setdefault(entity.location, entity.location)
    return replace(entity, location=location, candidates=())


def _corrected(items: list[Reference]) -> list[Reference]:
    """Let the corpus overrule an article that takes a name for another kind than nearly all others do."""
    votes: dict[str, Counter[EntityKind]] = defaultdict(Counter)
    for item in items:
        if item.entity.kind != "state":
            votes[fold_name(item.entity.name)][item.entity.kind] += item.evidence
        if item.entity.kind == "person" and " " in item.entity.name:
            # Who has a full name elsewhere is meant by the surname where a town has it as well.
            for spelling, count in item.spellings:
                if " " not in spelling:
                    votes[fold_name(spelling)]["person"] += count
    winners: dict[str, EntityKind] = {}
    for name, counts in votes.items():
        kind, weight = max(counts.items(), key=lambda kv: (kv[1], kv[0]))
        share = _LEAST if _is_undecided(name, counts) else _MAJORITY
        if len(counts) > 1 and weight >= share * counts.total():
            winners[name] = kind
    return [_with_kind(item, winners.get(fold_name(item.entity.name))) for item in items]


def _is_undecided(name: str, counts: Counter[EntityKind]) -> bool:
    """Tell whether a name of several words is taken for a person and for a body: it is one of the two."""
    return " " in name and set(counts) == {"person", "organisation"}


def _with_kind(item: Reference, kind: EntityKind | None) -> Reference:
    if kind is None or item.entity.kind in ("state", kind) or item.entity.key:
        return item  # a key is of what the article says beyond doubt, as of the club of a town
    location = item.entity.location if kind == "place" else None
    return replace(item, entity=replace(item.entity, kind=kind, location=location))

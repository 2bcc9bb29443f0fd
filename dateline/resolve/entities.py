"""Entities of the corpus: which local entities are one, what it is called, and where its page is."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dateline.gazetteer import Gazetteer
from dateline.lexicon.body_names import field_first, is_described, is_description, ministry_of_field
from dateline.lexicon.folding import fold_name, strip_article
from dateline.lexicon.person_spellings import PARTICLES
from dateline.model import EntityKind, Known, Location, Proposal
from dateline.resolve.addresses import assign_addresses
from dateline.resolve.entity import Entity
from dateline.resolve.likely_bodies import likely_bodies
from dateline.resolve.organisations import Organisation, is_abbreviation, join_organisations, letters_in
from dateline.resolve.people import Person, join_people
from dateline.resolve.person_names import (
    diacritics,
    in_two_letters,
    name_tokens,
    office_words,
)
from dateline.resolve.places import PlaceMention, join_places, names_region
from dateline.resolve.references import Reference, References

# A name is rare that five articles have, or one in fifty: whoever shares it tells the same story. Fewer
# than five would leave the surnames of a story of some ten articles without their bearers.
_FEW, _ONE_IN = 5, 50
# Of the count of a person's commonest full name, what a longer one needs to be the title.
_FREQUENT = 0.5
_SHOUTED = 3  # letters: longer place names in capitals are a dateline's or a list's
# What an article may leave out of a name, and no title does.
_OF_NATURE = ("River", "Crater", "Glacier", "Volcano", "Canyon", "Gorge", "Delta", "Fjord", "Plateau", "Reef")
# Words that a title leaves small, in English and in the languages that names of bodies come from.
_SMALL_WORDS = frozenset(
    "a an and as at but by for from in into nor of on or over per the to under upon via with without "
    "al da das de del dei della den der des di do dos du e el en et la las le les los of och und van von y "
    "zu zum zur".split()
)


# What clubs have in their names after the town that they are called by alone.
_CLUBS = ("City", "Town", "United", "County", "Rovers", "Wanderers", "Athletic", "FC")


_LOST = re.compile("\ufffd|[a-zA-Z][?]")
_LEAST_END = 6  # letters of a town's end that a club is called by
# Titles that stay with a name of one word.
_REGNAL = frozenset("pope king queen prince princess emperor empress sultan emir duke duchess".split())
_NOBLE = frozenset("lord lady sir dame baron baroness count countess earl viscount".split())


@dataclass(frozen=True, slots=True)
class Joined:
    """All entities, which one each reference belongs to, and the joins that an editor should look at."""

    entities: tuple[Entity, ...]
    entity_of: Mapping[int, int]
    proposals: tuple[Proposal, ...]


def join_entities(references: References, ids: Sequence[str], known: Known, gazetteer: Gazetteer) -> Joined:
    """Join the local entities of all articles; `ids` are those of the articles."""
    items = references.items
    groups: list[tuple[EntityKind, list[int]]] = []
    company = _company(items)
    people, likely = join_people(_people(items, company))
    groups += [("person", g) for g in people]
    bodies = _organisations(items, company, gazetteer)
    groups += [("organisation", g) for g in join_organisations(bodies)]
    likely += likely_bodies(bodies)
    groups += [("place", g) for g in join_places(_places(items))]
    groups += [("state", g) for g in _states(items)]
    named = [_describe(kind, group, items, gazetteer) for kind, group in groups]
    sources = [frozenset(ids[items[ref].article] for ref in entity.members) for entity in named]
    entities = assign_addresses(named, sources, known)
    entity_of = {ref: i for i, entity in enumerate(entities) for ref in entity.members}
    return Joined(entities, entity_of, _proposals(likely, entities, entity_of))


def rare_up_to(articles: int) -> int:
    """Give how many of so many articles have a rare name at most."""
    return max(_FEW, articles // _ONE_IN)


def shared_names(entities: Iterable[Entity]) -> frozenset[str]:
    """Give the spellings that several entities have, which by themselves mean none of them."""
    bearers: Counter[str] = Counter()
    for entity in entities:
        bearers.update({entity.name, *entity.names})
    return frozenset(name for name, count in bearers.items() if count > 1)


def _of_kind(items: Sequence[Reference], kind: EntityKind) -> Iterable[tuple[int, Reference]]:
    return ((i, item) for i, item in enumerate(items) if item.entity.kind == kind)


def _people(items: Sequence[Reference], company: _Company) -> dict[int, Person]:
    return {
        i: _person(item, company.named[item.article], company.rare[item.article])
        for i, item in _of_kind(items, "person")
    }


@dataclass(frozen=True, slots=True)
class _Company:
    """The names of each article, and those of them that few articles have."""

    named: Mapping[int, frozenset[str]]
    rare: Mapping[int, frozenset[str]]


def _company(items: Sequence[Reference]) -> _Company:
    company: dict[int, set[str]] = defaultdict(set)
    articles: dict[str, set[int]] = defaultdict(set)
    for item in items:
        if item.entity.kind in ("person", "organisation", "place"):
            name = fold_name(item.entity.name)
            company[item.article].add(name)
            articles[name].add(item.article)
    few = rare_up_to(len(company))
    rare = frozenset(name for name, where in articles.items() if len(where) <= few)
    named = {article: frozenset(names) for article, names in company.items()}
    return _Company(named, {article: names & rare for article, names in named.items()})


def _person(item: Reference, company: frozenset[str], rare: frozenset[str]) -> Person:
    return Person(
        names=(item.entity.name, *item.entity.names),
        offices=office_words([role.text for role in item.entity.roles]),
        states=frozenset(filter(None, [item.entity.state])),
        company=company,
        rare=rare,
        own=frozenset(map(fold_name, item.entity.names)),
        relative=item.entity.relative,
        articles=frozenset({item.article}),
    )


def _organisations(
    items: Sequence[Reference], company: _Company, gazetteer: Gazetteer
) -> dict[int, Organisation]:
    states: dict[int, Counter[str]] = defaultdict(Counter)
    for item in items:
        place = item.entity.location.country if item.entity.location else None
        count = item.weight if item.entity.kind == "state" else 0
        states[item.article].update({code: count for code in (item.entity.state, place) if code})
        states[item.article].update([place] if place else [])
    named = {article: frozenset(codes) for article, codes in states.items()}
    about = {article: most_named(codes) for article, codes in states.items() if codes}
    return {
        i: Organisation(
            (item.entity.name, *item.entity.names),
            item.entity.key,
            named.get(item.article, frozenset()),
            about.get(item.article, ""),
            tuple(_owned(item.entity.names, gazetteer)),
            item.article,
            company.rare[item.article],
        )
        for i, item in _of_kind(items, "organisation")
    }


def most_named(states: Counter[str]) -> str:
    """Give the state that an article names most, itself or by places of it; none where two are equal."""
    (most, code), *others = sorted(((count, code) for code, count in states.items()), reverse=True)
    return "" if others and others[0][0] == most else code


def _owned(names: Iterable[str], gazetteer: Gazetteer) -> Iterable[tuple[str, str]]:
    """Give the states that names of bodies end in, each with the rest: "Rail Society", of Peru."""
    for name in names:
        rest, of, owner = name.rpartition(" of ")
        if of and " " in rest and (state := gazetteer.state_named(strip_article(owner))):
            yield state.code, rest


def _places(items: Sequence[Reference]) -> dict[int, PlaceMention]:
    return {
        i: PlaceMention((item.entity.name, *item.entity.names), item.entity.location, item.article)
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
    spellings = dict(items[members[0]].spellings)  # most have no other member
    for ref in members[1:]:
        for name, count in items[ref].spellings:
            spellings[name] = spellings.get(name, 0) + count
    location = _location([items[ref] for ref in members])
    code = next((c for ref in members if (c := items[ref].entity.state)), "") if kind == "state" else ""
    state = gazetteer.state(code) if code else None
    names = sorted(spellings, key=lambda n: (-spellings[n], n))
    given = min(
        (items[ref].entity.name for ref in members),
        key=lambda n: (is_description(n), letters_in(n) != "", n),
    )
    title = state.name if state else _title(kind, spellings, location, given)
    if location is not None and location.kind == "region":
        title = _with_noun(title, spellings, location, gazetteer)
    if kind == "organisation":
        key = next((k for ref in members if (k := items[ref].entity.key)), "")
        title = _in_capitals(_in_the_singular(_with_state(title, key, spellings, gazetteer), key))
    return Entity(kind, "", title, tuple(names), tuple(members), code, state.location if state else location)


def _with_noun(title: str, spellings: Mapping[str, int], region: Location, gazetteer: Gazetteer) -> str:
    """Give a region that is called like a city of its state by the spelling that tells them apart."""
    entries = gazetteer.lookup(title)
    if not entries or entries[0].location.kind != "city" or entries[0].location.country != region.country:
        return title
    told = [name for name in spellings if name.startswith(f"{title} ") and names_region(name)]
    return min(told, key=lambda name: (-spellings[name], name), default=title)


def _location(members: Sequence[Reference]) -> Location | None:
    """Give the location that most mentions have, the more precise and then the lower id where equal."""
    votes: Counter[Location] = Counter()
    for member in members:
        if member.entity.location is not None:
            votes[member.entity.location] += max(1, member.weight)
    if not votes:
        return None
    return max(votes, key=lambda place: (votes[place], -(place.geonames or 0), place.name))


def _title(kind: EntityKind, spellings: Mapping[str, int], location: Location | None, given: str) -> str:
    """Choose among the spellings; `given` is what one article takes for the full name."""
    if not spellings:
        return given
    if kind == "person":
        return _person_title(spellings)
    full = [n for n in spellings if not letters_in(n)]
    if kind == "organisation":
        full = [n for n in full if not (is_described(fold_name(n)) or is_description(n))]
        full = [n for n in full if not _is_cut(n, full)]
        return min(full, key=lambda n: (*_plainness(n), -spellings[n], -len(n), n), default=given)
    gazetteer_name = location.name if location else ""
    chosen = min(full or list(spellings), key=lambda n: (-spellings[n], n != gazetteer_name, n))
    whole = (f"{chosen} {noun}" for noun in _OF_NATURE if location is None)
    chosen = next((name for name in whole if name in spellings), chosen)
    if location is not None and location.kind == "region" and (is_abbreviation(chosen) or chosen[-1] == "."):
        return location.name  # "NY" is the post's name for it, "Mass." the press's
    if location is not None and (
        _LOST.search(chosen) or location.name in (f"The {chosen}", f"Lake {chosen}")
    ):
        return location.name  # what a broken encoding left is no name to read, and "The Hague" has an article
    # A list that shouts its towns is no spelling of them, but "DC" is one.
    return chosen.title() if chosen.isupper() and len(chosen) > _SHOUTED else chosen


def _is_cut(name: str, spellings: Iterable[str]) -> bool:
    """Tell whether a body's name lacks what a longer spelling has around it: "House", of "House of Lords"."""
    club = any(f"{name} {tail}" in spellings for tail in _CLUBS)
    tail = (f" {name}", f"-{name}")  # "Pirates", of "Zenda Pirates"
    end = name.lower() if len(name) >= _LEAST_END else " "  # "Zendabach", of "Rapid Altzendabach"
    return club or any(
        n.startswith(f"{name} of ")
        or (n.endswith(tail) and not _plainness(n)[0])
        or (" " in n and n != name and n.endswith(end))
        for n in spellings
    )


def _plainness(name: str) -> tuple[bool, bool, bool]:
    """Rank an organisation's names: no genitive, not shouted, and written as a name."""
    return "'" in name or "’" in name, name.isupper(), name.islower()


_MAC = re.compile(r"\bMc([a-z])")
_SHORT_CAPITALS = 2  # letters: "DJ"
_EMBASSY = "embassy "  # and the code of the state that it is in
# What several states have, so that a title says of which it is.
_TOLD = (" ministry", " department", "court", "senate", "parliament", "armed forces")


def _with_state(title: str, key: str, spellings: Mapping[str, int], gazetteer: Gazetteer) -> str:
    """Give a title that says whose ministry it is, where the chosen one does not."""
    code, _, function = key.partition(" ")
    if function.startswith(_EMBASSY) and (host := gazetteer.state(function.removeprefix(_EMBASSY))):
        return title if " in " in title else f"{title} in {_with_article(host.name)}"
    # By "Department of Agriculture" alone the press means the United States'.
    known = function.endswith(" department") and code == "US"
    state = gazetteer.state(code) if not known and _is_bare(title, function) else None
    if state is None:
        return title
    telling = {n: c for n, c in spellings.items() if not is_abbreviation(n) and not _is_bare(n, function)}
    told = code != "US" and function.endswith(_TOLD)
    made = f"{title} of {_with_article(state.name)}" if told else title
    return _title("organisation", telling, None, "") or made


def _with_article(state: str) -> str:
    """Give a state's name as it stands after "of"."""
    article = state.startswith(("United ", "Dominican ", "Czech R")) or state.endswith(("s Islands", "lands"))
    return f"the {state}" if article or state in ("Philippines", "Maldives", "Bahamas") else state


def _is_bare(name: str, function: str) -> bool:
    """Tell whether a name has no other words than those of an organ's function."""
    folded = fold_name(name).replace("defense", "defence").replace("labor", "labour")
    if ministry_of_field(field_first(folded)) == function:
        return True
    return {*folded.split()} <= {*function.split(), "of", "the", "for", "affairs"}


def _in_capitals(title: str) -> str:
    """Write a body's title as a name, whether articles print it as one or not: "X Defence Ministry"."""
    first, *others = title.split(" ")
    first = first.capitalize() if first.islower() and first.isalpha() else first
    written = [
        word[0].upper() + word[1:] if word.islower() and word not in _SMALL_WORDS else word for word in others
    ]
    return " ".join([first, *written])


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


def _within(name: str) -> str:
    """Give a name as it stands behind another word, its particle in small letters."""
    return f" {name[:1].lower()}{name[1:]}"


def _is_surname_of(name: str, full: Iterable[str]) -> bool:
    """Tell whether a name of several parts is the surname of a longer one: "Le Zenda", "Zenda-Rossi"."""
    surname = " " not in name or fold_name(name).split()[0] in PARTICLES
    return surname and any(longer.endswith(f" {name}") for longer in full)


def _has_title(name: str) -> bool:
    """Tell whether a title stands before a name that is nothing without it: "Lord Zenda"."""
    words = name.split()
    return len(words) > 1 and fold_name(words[0]) in _REGNAL | _NOBLE


def _person_title(spellings: Mapping[str, int]) -> str:
    """The fullest of the frequent full names as printed, without honorifics."""
    full = {n: count for n, count in spellings.items() if len(name_tokens(n)) > 1}
    # "Van der Rossi" is the surname of "Otto van der Rossi" where a sentence begins.
    full = {n: count for n, count in full.items() if not any(m.endswith(_within(n)) for m in full)}
    full = {n: count for n, count in full.items() if not _is_surname_of(n, full)}
    full = full or dict(spellings)
    most = max(full.values(), default=0)
    frequent = [n for n in full if full[n] >= max(_FREQUENT * most, min(most, 2))]
    best = min(frequent, key=lambda n: (-len(name_tokens(n)), -full[n], n.isupper(), -len(n), n), default="")
    best = _with_diacritics(best, full)
    words, tokens = best.split(), name_tokens(best)
    if len(tokens) == 1 and (titled := [n for n in spellings if _has_title(n)]):
        return min(titled, key=lambda n: (-spellings[n], n))  # "Prince Rudolf", "Lady Zenda"
    while len(words) > 1 and tokens and fold_name(words[0]).split()[:1] != [tokens[0]]:
        words = words[1:]
    return _in_small_letters(" ".join(words))


def _with_diacritics(name: str, spellings: Mapping[str, int]) -> str:
    """Give a name with the diacritics that it has in another spelling, which papers leave off."""
    bare = fold_name(name)
    alike = [n for n in spellings if bare in (fold_name(n), fold_name(in_two_letters(n)))]
    return min(alike, key=lambda n: (-diacritics(n), -spellings[n], n != name, n), default=name)


def _in_small_letters(name: str) -> str:
    """Write a name as names are that no article prints in other than capitals: "Anna McRossi"."""
    if " " not in name or not name.isupper():
        return name
    return " ".join(
        _MAC.sub(lambda m: f"Mc{m[1].upper()}", word.title()) if len(word) > _SHORT_CAPITALS else word
        for word in name.split(" ")
    )


def _proposals(
    likely: Sequence[tuple[int, int, str]], entities: Sequence[Entity], entity_of: Mapping[int, int]
) -> tuple[Proposal, ...]:
    found = set()
    for one, other, why in likely:
        a, b = sorted((entities[entity_of[one]], entities[entity_of[other]]), key=lambda e: e.id)
        if a.id != b.id:
            found.add((a.id, f"“{a.name}” and “{b.name}” ({b.id}) may be one: {why}"))
    return tuple(Proposal("join", where, text) for where, text in sorted(found))

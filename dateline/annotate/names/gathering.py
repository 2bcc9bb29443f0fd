"""Candidates with a kind become chains: states, places and people, and towns that bodies are called by."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dateline.annotate.divisions import (
    called_region,
    city_of,
    is_after_its_town,
    is_named_after,
    stands_for_region,
)
from dateline.annotate.names.abbreviations import WELL_KNOWN
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.chains import Chain, fullest
from dateline.annotate.names.cities_of_regions import cities_in_full, means_region
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.organs import UNITS, Organ
from dateline.annotate.names.people import chain_people
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.state_scan import StateSpan, government_after
from dateline.annotate.names.vocabulary import (
    HOUSES,
    LEADERS_SURNAMES,
    OF_A_PERSON,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLACES_ABROAD,
)
from dateline.annotate.overlaps import Overlaps
from dateline.annotate.toponym_candidates import is_in
from dateline.annotate.waters import WILD, name_in_full
from dateline.gazetteer import CITY, TOWN

_STATE = " state"  # what parts a region from the town of its name, in the names of chains
_REGION_NOUN = r"(?:state|province|region|oblast|governorate|prefecture|voivodeship)"
_REGION_AFTER = re.compile(rf" {_REGION_NOUN}(?![\w-])")
_COMMA_REGION = re.compile(r", ([A-Z][\w.]+(?: [A-Z][\w]+)?)(?![\w-])")
# "Zenda and Ruritania", of two regions.
_AND_AFTER = re.compile(r" and ([A-Z][\w-]+(?: [A-Z][\w-]+)?)(?![\w-])")
_AND_BEFORE = re.compile(r"(?<![\w-])([A-Z][\w-]+(?: [A-Z][\w-]+)?) and $")
_BACK = 60  # characters in which the other of a pair stands
_REGION_HEADS = frozenset({"province", "region", "district", "oblast", "governorate", "prefecture", "raion"})


def gather_states(
    reading: Reading, spans: list[StateSpan], candidates: list[Candidate], organs: list[Organ]
) -> list[Chain]:
    """Give a chain for each state that is named, or whose adjective stands alone or in an organisation."""
    exact = {(c.words[0].start, c.words[-1].end): c for c in candidates}
    around = Overlaps((c.start, c.end, c) for c in candidates)
    bodies = Overlaps((o.start, o.end, o) for o in organs)
    chains: dict[str, Chain] = {}
    for span in spans:
        # The candidate that the state's name is a part of.
        owner = exact.get((span.start, span.end)) or next(iter(around.holding(span.start, span.end)), None)
        if owner is not None and not _counts_inside(span, owner):
            continue
        chain = chains.setdefault(span.state.code, Chain("state", span.state.code, span.state.code))
        text = reading.text[span.start : span.end]
        chain.add(
            span.start, span.end, "adjective" if span.adjective else "name", "" if span.adjective else text
        )
        if bodies.holding(span.start, span.end):
            continue
        if end := government_after(reading, span):
            chain.add(span.start, end, "nominal", reading.text[span.start : end])
    for chain in chains.values():
        _name_state(spans, chain)
    return list(chains.values())


def _name_state(spans: list[StateSpan], chain: Chain) -> None:
    state = next(span.state for span in spans if span.state.code == chain.key)
    chain.name = state.name
    if not chain.names:
        chain.names.append(state.name)


def _counts_inside(span: StateSpan, owner: Candidate) -> bool:
    whole = (owner.words[0].start, owner.words[-1].end) == (span.start, span.end)
    if whole:
        return owner.kind in ("state", "") or (span.adjective and owner.kind != "person")
    if "-" in owner.words[0].text and len(owner.words) == 1:
        return True
    return owner.kind in ("organisation", "") and (span.adjective or owner.kind == "")


_MUNICIPAL = frozenset(
    "police council sheriff fire school schools city town superior court volunteer public municipal"
    " board chamber".split()
)
_GOVERNED = frozenset({"city", "region", "district"})  # what has councils, as no sea has
_DEFENDED = _GOVERNED | {"area"}  # what has an army or a police, called so in small letters
# Words that towns are called too, but that in a body's name say what it is.
_GENERIC = frozenset("supreme national federal royal central high state general independent union".split())
_OF_WHOLE = frozenset(
    {"district court", "state court", "state opera", "state theatre", "state theater", "state museum"}
)
_NO_TOWNS = _GENERIC | ORGANISATION_HEADS | LEADERS_SURNAMES  # "the Castro government" is a leader's


def _is_widened(word: Word) -> bool:
    """Say whether a word is the body in lower case that a name was widened by."""
    return word.text.islower() and not word.link


def find_municipalities(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """Give the towns that local bodies are named after: "Zenda" in "Zenda Police Department"."""
    found = []
    for candidate in candidates:
        words = candidate.words
        tail = next((i for i, w in enumerate(words) if i and (_is_widened(w) or w.lower in _MUNICIPAL)), 0)
        if not tail or any(w.link for w in words[:tail]):
            continue
        if tail == len(words) - 1 and words[tail].text in ("City", "Town"):
            continue  # that plays: a body called so is a club
        if words[tail].lower == "school" and [w.lower for w in words[tail + 1 : tail + 2]] == ["of"]:
            continue  # "Zenda School of Baking" is where it is
        if tail > 1 and f"{words[tail - 1].lower} {words[tail].lower}" in _OF_WHOLE:
            tail -= 1  # "Zenda | District Court"
        surface = reading.plain[words[0].start : words[tail - 1].end]
        if words[0].lower in _NO_TOWNS or reading.knowledge.state_named(surface):
            continue
        if reading.knowledge.state_of_adjective(surface) or words[tail].lower in UNITS:
            continue  # "Ruritanian Council on Rail", "Zenda regiment"
        if surface.replace(".", "") in WELL_KNOWN:
            continue  # a body's letters are a town's name somewhere: "EU Council"
        kinds = _DEFENDED if _is_widened(words[tail]) else _GOVERNED
        places = [e for e in reading.knowledge.places(surface)[:1] if e.location.kind in kinds]
        if places and (words[tail].lower not in OF_A_PERSON or places[0].importance >= CITY):
            found.append(Candidate(words[0].start, words[tail - 1].end, words[:tail], candidate.sentence))
    return found


def gather_places(reading: Reading, candidates: list[Candidate]) -> list[Chain]:
    """Give a chain for each place; "Zenda Province" is "Zenda" where the article has both."""
    chains: dict[str, Chain] = {}
    first: dict[str, str] = {}  # the region that a name is said to be in first
    full = _full_names(reading, candidates)
    cities = cities_in_full(reading, (reading.plain[c.words[0].start : c.words[-1].end] for c in candidates))
    for candidate in candidates:
        start, end = candidate.words[0].start, candidate.words[-1].end
        surface = reading.plain[start:end]
        folded = _folded_in_full(reading, surface, start, full, cities)
        words = folded.split()
        if len(words) > 1 and words[-1] in _REGION_HEADS and words[-1] in PLACE_HEADS:
            folded = " ".join(words[:-1])
            if _is_city_and_region(reading, reading.plain[start : candidate.words[-2].end]):
                folded += _STATE
        if reading.abbreviates(start, end):
            end += 1  # "Mass." is a region, "Mass" is none
        elif not folded.endswith(_STATE) and (noun := _region_noun(reading, start, end)) is not None:
            end = noun  # "Zenda state" is not the city of Zenda
            folded += _STATE
        elif not folded.endswith(_STATE) and _is_beside(reading, surface, start, end):
            folded += _STATE  # nor is "Zenda" of "Strelsau, Zenda"
        if (region := _region_after(reading, surface, end)) and region != first.setdefault(folded, region):
            folded += f", {region}"  # "Zenda, Ruritania" and "Zenda, Syldavia" are two
        chains.setdefault(folded, Chain("place")).add(start, end, "name", reading.text[start:end])
    for chain in (chain for folded, chain in chains.items() if folded.endswith(_STATE)):
        _name_region(reading, chain)
    return list(chains.values())


def _folded_in_full(
    reading: Reading, surface: str, start: int, full: Mapping[str, str], cities: Mapping[str, str]
) -> str:
    """Give what a name is folded to, by what the article calls the place in full."""
    end = start + len(surface)
    if name := name_in_full(reading.plain, start, end, reading.knowledge.places):
        return fold_name(name)  # "the rivers Zenda and Velda" are no towns
    folded = fold_name(surface)
    folded = full.get(folded, folded)
    if city := cities.get(folded):
        return folded + _STATE if means_region(reading, surface, start, end) else fold_name(city)
    return folded


def _name_region(reading: Reading, chain: Chain) -> None:
    """Add what a region is called in full, where but the noun of a list says so: "Zenda region".

    What lies around a town that is no city is the town's, and told from it by no list.
    """
    places = reading.knowledge.places(fullest(chain.names, chain.kind))
    if not places or places[0].importance < CITY:
        return
    nouns = [called_region(reading.plain, start, end) for start, end, _ in chain.spans]
    noun = next(filter(None, nouns), "")
    if noun and not any(name.lower().endswith(noun) for name in chain.names):
        chain.name = fullest(chain.names, chain.kind)
        chain.names.append(f"{chain.name} {noun}")


def _region_after(reading: Reading, surface: str, end: int) -> str:
    """Give the name of the region after a comma in which a place of that name lies, else nothing."""
    match = _COMMA_REGION.match(reading.plain, end)
    if match is None:
        return ""
    words = match[1].split(" ")
    names = (" ".join(words[:size]) for size in range(len(words), 0, -1))
    found = ([*reading.knowledge.places(n)[:1], reading.knowledge.region_abbreviated(n)] for n in names)
    regions = [e for entries in found for e in entries if e is not None and e.location.kind == "region"]
    inside = (r for r in regions for e in reading.knowledge.places(surface) if is_in(e, r))
    return next((region.location.name for region in inside), "")


def _full_names(reading: Reading, candidates: list[Candidate]) -> dict[str, str]:
    """Give the only longer name of each place that is no town: "Zenda" for "Zenda Airport"."""
    longer: dict[str, set[str]] = {}
    for candidate in candidates:
        *words, last = fold_name(candidate.folded()).split()
        if len(words) > 1 and candidate.words[0].text in PLACES_ABROAD:
            whole = fold_name(reading.plain[candidate.words[0].start : candidate.words[-1].end])
            longer.setdefault(" ".join([*words[1:], last]), set()).add(whole)
        if words and (last in PLACE_HEADS or last in HOUSES) and last not in _REGION_HEADS:
            whole = fold_name(reading.plain[candidate.words[0].start : candidate.words[-1].end])
            for n in range(1, len(words) + 1):  # "St. Otto's", of "St. Otto's Cathedral"
                longer.setdefault(" ".join(words[:n]), set()).add(whole)
            if last.endswith("s"):
                longer.setdefault(f"{' '.join(words)}s", set()).add(whole)
    return {
        short: next(iter(names))
        for short, names in longer.items()
        if len(names) == 1 and _means_longer(reading, short, next(iter(names)))
    }


def _means_longer(reading: Reading, short: str, full: str) -> bool:
    """Say whether a name is that of no place of its own; beside an airport a town is the airport.

    So is a small one beside what is of nature and lies where hardly anybody lives.
    """
    places = reading.knowledge.places(short)
    if not places or (full.endswith(" airport") and places[0].importance < CITY):
        return True
    return full.rpartition(" ")[2] in WILD and places[0].importance < TOWN


def _region_noun(reading: Reading, start: int, end: int) -> int | None:
    """Give where the noun ends that tells a region from the city of its name: "Zenda | state".

    Of several the noun is behind the last, and no other's name goes as far: "Zenda and Strelsau regions".
    """
    one = _REGION_AFTER.match(reading.plain, end)
    if one is None and not stands_for_region(reading.plain, start, end):
        return None
    told = called_region(reading.plain, start, end) != ""
    if not _is_city_and_region(reading, reading.plain[start:end], told=told):
        return None
    return one.end() if one else end


def _is_city_and_region(reading: Reading, name: str, *, told: bool = False) -> bool:
    """Say whether a name is first a city's, and a region's of the same state as well.

    One that is nothing but the city is so only where it is `told` to be more.
    """
    places = reading.knowledge.places(name)
    if not places or places[0].location.kind != "city":
        return False
    town = places[0]
    same = (e for e in places if e.location.kind == "region" and e.location.country == town.location.country)
    if any(told or city_of(region, reading.knowledge.places) is None for region in same):
        return True  # but "the state of Zenda" may be nothing but the city
    return town.region != town.location.name and is_named_after(town.region or "", town)


def _is_beside(reading: Reading, surface: str, start: int, end: int) -> bool:
    """Say whether a town in it, or another region, stands beside a name that a city has as well."""
    places = reading.knowledge.places
    after_town = is_after_its_town(reading.plain, start, end, places(surface), places)
    return after_town or _is_beside_region(reading, surface, start, end)


def _is_beside_region(reading: Reading, surface: str, start: int, end: int) -> bool:
    """Say whether a namesake of a city, whose region the article names as one, is paired with a region."""
    if f"{surface} state" not in reading.plain and f"state of {surface}" not in reading.plain:
        return False
    after, before = (
        _AND_AFTER.match(reading.plain, end),
        _AND_BEFORE.search(reading.plain, max(0, start - _BACK), start),
    )
    paired = [match[1] for match in (after, before) if match]
    found = [reading.knowledge.places(name) for name in paired]
    return any(entries and entries[0].location.kind == "region" for entries in found)


def gather_people(reading: Reading, candidates: list[Candidate]) -> list[Chain]:
    """Give a chain for each person."""
    return chain_people(reading, candidates)

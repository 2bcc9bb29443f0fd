"""Where the places of an article are: each name's namesakes, decided by the other places of the article.

Methods of the literature: one sense per discourse, population as prior, and spatial minimality
(J. L. Leidner, Toponym Resolution in Text, 2007); "X, Ruritania" as container, and the article's
other places as evidence (M. D. Lieberman and H. Samet, Adaptive context features for toponym
resolution in streaming news, SIGIR 2012).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.annotate.divisions import (
    city_of,
    division_around,
    has_governor,
    is_after_its_town,
    is_called_corridor,
    is_called_division,
    is_called_province,
    is_called_region,
    regions_apart,
    without_towns,
)
from dateline.annotate.near_spellings import with_near_spellings
from dateline.annotate.pipeline import plain
from dateline.annotate.toponym_candidates import (
    CERTAIN,
    Toponym,
    as_part,
    find_entries,
    find_holders,
    is_called_elsewhere,
    is_generic,
    is_in,
    is_near,
    is_owned_elsewhere,
    state_owning,
    weigh_listed_region,
)
from dateline.annotate.toponym_strays import is_stray
from dateline.annotate.toponym_votes import Votes, is_known_by_name, vote
from dateline.annotate.vicinity import (
    as_island,
    is_beside_another_town,
    is_building,
    is_of_house,
    is_quarter_elsewhere,
    side_of_border,
    without_towns_for_village,
)
from dateline.annotate.waters import WILD, called_by_nature, without_towns_by_article
from dateline.gazetteer import CITY, FORM_HANDICAP, LARGE_CITY, METROPOLIS, Entry, Gazetteer
from dateline.model import LocalEntity, Location, Mention

# What a city has for itself, while its newspapers are read anywhere.
_LOCAL = frozenset(
    "academy airport authority center centre church clinic college commission council court department"
    " district hospital library museum office police school schools university zoo".split()
)
_MOST = 5  # candidates kept for the editor
_TOWNS = frozenset({"city", "district"})
_CONTEXT_KINDS = frozenset({"country", "region", "district"})
# A small town that nothing else in the article speaks for is a namesake of the one meant, which the
# gazetteer lacks: with this many other places, less support than one mention of its state gives
# (or, for an alternate spelling, than five), and fewer than about 300,000 inhabitants.
_COMPANY = 4
_AIRPORT = "Airport"
_SUPPORT_OF_NAME, _SUPPORT_NEAR, _SUPPORT_OF_ALTERNATE = 0.15, 0.05, 1.0
_SURE, _UNLIKELY = 0.6, 0.2
_LED, _LED_BY_ALTERNATE = 0.46, 0.75  # how much an article must believe in the smaller of two of a name
# Of two towns of one name, three times as large at most, nothing tells which where one is nearly as likely.
_EVEN, _NEARLY = 0.4, 0.8
_HALF = 0.5  # what an article believes in a town at least that it can be said to mean
_SETTLED = frozenset({"city", "district"})
_AHEAD, _SIZEABLE, _TOWN = (
    0.7,
    4.9,
    4.3,
)  # five times the namesake's inhabitants, and eighty thousand at least
_SHORT = 6  # characters of the longest abbreviation of a region
_PARTY = re.compile(r"^\(?[DRI]-|^\(")  # "(D-Calif.": the party and constituency of a member
# Before the post's letters for a region: "(D-TX", "Zenda, TX".
_BEFORE_POSTAL = re.compile(r"(?:(?P<member>[(,] ?(?:[DRIL]|Dem|Rep|Ind)(?:\.?-|\.?, |/))|[A-Z][\w'-]+, )$")
_BACK = 40  # characters in which the town before a region stands
_LEADING_WORDS = 3  # of an organisation's name may name what it belongs to: "X County School Board"


def locate(
    text: str, mentions: Sequence[Mention], entities: Sequence[LocalEntity], gazetteer: Gazetteer
) -> tuple[LocalEntity, ...]:
    """Fill `location` and `candidates` of the places and states; what the gazetteer lacks stays unlocated."""
    text = plain(text)
    places = {i: e for i, e in enumerate(entities) if e.kind in ("place", "state")}
    spans: dict[int, list[Mention]] = {i: [] for i in places}
    for mention in mentions:
        if mention.entity in spans and mention.form in ("name", "adjective"):
            spans[mention.entity].append(mention)
    apart = regions_apart(places)
    found = (_toponym(text, i, entity, spans[i], gazetteer, apart=i in apart) for i, entity in places.items())
    toponyms = [toponym for toponym in found if toponym is not None]
    if not toponyms:
        return tuple(entities)
    result = list(entities)
    votes = vote(toponyms, list(_context(entities, gazetteer)))
    decided: list[tuple[Toponym, list[Entry], bool]] = []
    for toponym, voted in zip(toponyms, votes, strict=True):
        entity, mentions = entities[toponym.entity], spans[toponym.entity]
        order = sorted(range(len(voted.belief)), key=lambda k: (-voted.belief[k], k))
        torn = _is_torn(toponym, voted, order[0])
        if torn and (leader := _leader(toponym.candidates, order[0])) is not None:
            torn, order = False, [leader, *(k for k in order if k != leader)]
        best = [toponym.candidates[k] for k in order]
        torn = torn or _is_even(toponym, voted, order)
        doubtful = torn or _is_doubtful(entity.name, toponym, voted, order[0], company=len(toponyms))
        house = _is_small(best[0], toponym, entity.name) and is_of_house(text, entity.name, mentions, best[0])
        astray = toponym.astray or _is_astray(text, mentions, best, gazetteer)
        certain = toponym.leaning[order[0]] > 0 or not (doubtful or house or astray)
        if is_called_division(text, mentions):
            best = _with_division(best, entity, gazetteer)
        if not (is_called_province(text, mentions) or _is_listed_region(toponym, order[0])):
            best = _with_city(best, gazetteer)
        decided.append((toponym, [as_island(text, mentions, best[0]), *best[1:]], certain))
        told = toponym.leaning[order[0]] > 0
        vague = not told and voted.belief[order[0]] < _HALF and _is_town(best[0])
        result[toponym.entity] = replace(entity, told=told, vague=bool(vague))
    for n, (toponym, best, certain) in enumerate(decided):
        sure = certain and not _is_alone(entities[toponym.entity].name, n, decided)
        result[toponym.entity] = _located(result[toponym.entity], best, certain=sure)
    known = {toponym.entity for toponym in toponyms if any(entry.exact for entry in toponym.candidates)}
    lacking = [i for i in places if i not in known and result[i].location is None]
    return with_near_spellings(result, lacking)


def _is_listed_region(toponym: Toponym, k: int) -> bool:
    """Tell a region that the text speaks for, by those beside it, and not for a town of its name."""
    towns = (x for e, x in zip(toponym.candidates, toponym.leaning, strict=True) if e.location.kind == "city")
    return toponym.candidates[k].location.kind == "region" and toponym.leaning[k] > max(towns, default=0.0)


def _is_alone(name: str, n: int, decided: Sequence[tuple[Toponym, list[Entry], bool]]) -> bool:
    """Tell a small place that the text puts nowhere, far from all that the article has besides."""
    toponym, best, _ = decided[n]
    if max(toponym.leaning) > 0 or not _is_small(best[0], toponym, name):
        return False
    others = [found[0] for k, (_, found, certain) in enumerate(decided) if certain and k != n]
    if is_generic(name):
        return all(other.location.country != best[0].location.country for other in others)
    return is_stray(best[0], toponym.candidates, others)


def _toponym(
    text: str,
    i: int,
    entity: LocalEntity,
    mentions: Sequence[Mention],
    gazetteer: Gazetteer,
    *,
    apart: bool = False,
) -> Toponym | None:
    """Give the namesakes of a place and what the words beside it say of them; None where there are none.

    `apart` is a region that the article tells from the city of its name.
    """
    candidates = _abbreviated(text, mentions, gazetteer) or _candidates(text, mentions, entity, gazetteer)
    if apart:
        more = (c for c in candidates if c.location.kind not in _TOWNS)
        candidates = tuple(c for c in more if city_of(c, gazetteer.lookup) is None) or candidates
    elif has_governor(text, mentions) or _are_after_towns(text, mentions, candidates, gazetteer):
        candidates = tuple(c for c in candidates if c.exact and c.location.kind == "region") or candidates
    elif is_called_region(text, mentions):
        candidates = without_towns(entity.names, candidates, gazetteer)
    candidates = without_towns_for_village(text, mentions, candidates)
    candidates = without_towns_by_article(text, mentions, candidates)
    if not candidates or is_called_corridor(text, mentions):
        return None
    return Toponym(
        i,
        len(mentions) or 1,
        candidates,
        _leaning(text, mentions, candidates, gazetteer),
        tuple(mention.start for mention in mentions),
        _is_astray(text, mentions, candidates, gazetteer),
    )


def _is_doubtful(name: str, toponym: Toponym, votes: Votes, k: int, *, company: int) -> bool:
    """Tell a small place that nothing speaks for, or that is hardly likelier than many a namesake."""
    best = toponym.candidates[k]
    if not _is_small(best, toponym, name):
        return False
    alone = company >= _COMPANY or is_building(name) or _is_town_by_alternate(best)
    unsupported = alone and not _is_supported(best, toponym.candidates, votes, k)
    return unsupported or bool(votes.belief[k] < _UNLIKELY)


def _is_torn(toponym: Toponym, votes: Votes, k: int) -> bool:
    """Tell a town that the article hardly leads to, of a name that a city five times its size has, too."""
    best, others = toponym.candidates[k], toponym.candidates
    if best.location.kind not in ("city", "district") or max(toponym.leaning) > 0:
        return False
    if votes.belief[k] >= (_LED if best.exact else _LED_BY_ALTERNATE):
        return False
    return any(
        e.exact
        and e.location.kind == "city"
        and e.importance >= best.importance + _AHEAD
        and not is_near(e, best)
        for e in others
    )


def _is_even(toponym: Toponym, votes: Votes, order: Sequence[int]) -> bool:
    """Tell a town named once that is one of two alike in size, of which the article leads to neither."""
    first, *others = order[:2]
    if toponym.mentions > 1 or max(toponym.leaning) > 0 or votes.near[first] >= _SUPPORT_NEAR:
        return False
    return any(
        votes.belief[k] >= _NEARLY * votes.belief[first]
        and _is_rival(toponym.candidates[k], toponym.candidates[first])
        for k in others
    )


def _is_town(entry: Entry) -> bool:
    return entry.location.kind in _SETTLED and entry.importance < CITY


def _is_rival(other: Entry, best: Entry) -> bool:
    """Tell two towns far from one another, neither of them a city, that are alike in size."""
    towns = all(e.exact and e.location.kind == "city" and e.importance < CITY for e in (best, other))
    return towns and abs(best.importance - other.importance) < _EVEN and not is_near(best, other)


def _leader(namesakes: Sequence[Entry], k: int) -> int | None:
    """Give the city of the same state that is several times as large as any namesake of the world."""
    largest = max(range(len(namesakes)), key=lambda n: namesakes[n].importance)
    city = namesakes[largest]
    if city.location.kind != "city" or city.location.country != namesakes[k].location.country:
        return None
    others = (e.importance for e in namesakes if e is not city and e.location.kind == "city")
    ahead = city.importance >= max(_SIZEABLE, max(others, default=0.0) + _AHEAD)
    return largest if ahead and city.exact else None


def _are_after_towns(
    text: str, mentions: Sequence[Mention], candidates: Sequence[Entry], gazetteer: Gazetteer
) -> bool:
    """Tell a region by the town in it that stands before each of its mentions."""
    return bool(mentions) and all(
        is_after_its_town(text, m.start, m.end, candidates, gazetteer.lookup) for m in mentions
    )


def _with_division(best: list[Entry], entity: LocalEntity, gazetteer: Gazetteer) -> list[Entry]:
    """Put the division of a town's name before the town: "X province" is not X."""
    division = division_around(best[0], entity.names, gazetteer)
    return [division, *(entry for entry in best if entry != division)] if division else best


def _with_city(best: list[Entry], gazetteer: Gazetteer) -> list[Entry]:
    """Put the city before the region that is nothing but that city."""
    city = city_of(best[0], gazetteer.lookup)
    return [city, *(entry for entry in best if entry != city)] if city else best


def _is_small(entry: Entry, toponym: Toponym, name: str) -> bool:
    """Tell a place that news from elsewhere has no reason to name without saying where it is."""
    if _is_far_ahead(entry, toponym.candidates):
        return False
    if is_generic(name):
        return True  # "Far North", of whichever state
    if entry.location.kind not in ("city", "district") or is_known_by_name(entry):
        return False
    return entry.importance + (0.0 if entry.exact else FORM_HANDICAP) < LARGE_CITY


def _is_town_by_alternate(entry: Entry) -> bool:
    """Tell a town that is called otherwise itself, and by no more words: "City of Zenda" is Zenda."""
    own = entry.exact or entry.location.name.startswith("City of ")
    return entry.location.kind == "city" and not own


def _is_far_ahead(entry: Entry, namesakes: Sequence[Entry]) -> bool:
    """Tell a city that is several times as large as any namesake in another state."""
    rivals = (e for e in namesakes if e.location.country != entry.location.country)
    ahead = max((e.importance for e in rivals), default=0.0) + _AHEAD
    return entry.importance >= max(ahead, _SIZEABLE)


def _is_astray(text: str, mentions: Sequence[Mention], best: Sequence[Entry], gazetteer: Gazetteer) -> bool:
    """Tell a town or an area that is said to be that of a place in which no candidate of it lies."""
    kind, country = best[0].location.kind, best[0].location.country
    if is_quarter_elsewhere(text, mentions, best, gazetteer):
        return True
    if is_beside_another_town(text, mentions, best, gazetteer):
        return True
    if kind != "city" and (kind != "area" or country is None):
        return False  # "Ruritania's Arctic coast"
    return any(
        is_owned_elsewhere(text, mention.start, best, gazetteer)
        or is_called_elsewhere(text, mention.end, best, gazetteer)
        for mention in mentions
    )


def _is_supported(entry: Entry, namesakes: Sequence[Entry], votes: Votes, k: int) -> bool:
    """Tell whether the article plays around a place; in its state is enough for the only one of some size."""
    if not entry.exact:
        largest = _is_town_by_alternate(entry) and entry.importance >= max(e.importance for e in namesakes)
        enough = _SUPPORT_OF_NAME if largest and votes.belief[k] >= _SURE else _SUPPORT_OF_ALTERNATE
        return bool(votes.near[k] >= enough)
    others = (e.importance for e in namesakes if e.exact and e is not entry)
    leads = entry.importance >= max([_TOWN, *(other + _AHEAD for other in others)])
    return bool(votes.near[k] >= _SUPPORT_NEAR or (leads and votes.support[k] >= _SUPPORT_OF_NAME))


def _abbreviated(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """Read "Calif" as the region that its full stop, which may lie outside of the mention, makes of it."""
    for mention in mentions[:1]:
        words = text[mention.start : mention.end].rpartition(" ")[2]
        if postal := _postal(text, mention.start, words, gazetteer):
            return postal
        if len(words) <= _SHORT and ("." in words or text.startswith(".", mention.end)):
            start = mention.end - len(words)
            while start > 0 and not text[start - 1].isspace():
                start -= 1  # "W.Va." of which only "Va" was taken
            printed = _PARTY.sub("", text[start : mention.end]).rstrip(".") + "."
            region = gazetteer.abbreviated_region(printed)
            return (region,) if region else ()
    return ()


def _postal(text: str, start: int, letters: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """Read the post's letters after a town, or after a party as the press of the United States has them."""
    before = _BEFORE_POSTAL.search(text, max(start - _BACK, 0), start) if letters.isupper() else None
    if before is None:
        return ()
    regions = gazetteer.abbreviated_regions(letters)
    return tuple(r for r in regions if r.location.country == "US") if before["member"] else regions


def _candidates(
    text: str, mentions: Sequence[Mention], entity: LocalEntity, gazetteer: Gazetteer
) -> tuple[Entry, ...]:
    names = (entity.name, *(n for n in entity.names if n != entity.name))
    if entity.kind == "place" and (waters := called_by_nature(text, mentions, gazetteer)) is not None:
        return waters
    if entity.kind == "place" and (owned := _owned(text, mentions, entity.name, gazetteer)):
        return owned
    last = entity.name.rpartition(" ")[2]
    if last == _AIRPORT or last.lower() in WILD:
        names = tuple(name for name in names if name.endswith(last))  # not the town's
    state = gazetteer.state(entity.state) if entity.kind == "state" and entity.state else None
    if state is None:
        return find_entries(names, gazetteer)
    country = next(
        (
            e
            for e in gazetteer.lookup(state.name)
            if e.location.kind == "country" and e.location.name == state.name
        ),
        Entry(state.location),
    )
    namesakes = [
        e
        for e in gazetteer.lookup(entity.name)
        if e.location.kind == "region" and e.exact and e.location.country != state.code
    ]  # but not its own province of that name
    return (country, *namesakes)


def _owned(text: str, mentions: Sequence[Mention], name: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """Give the area that is called by its state's adjective: "Ruritania's Far East", the Ruritanian one."""
    for mention in mentions[:1]:
        owner = state_owning(text, mention.start, gazetteer)
        for adjective in owner.adjectives if owner else ():
            found = gazetteer.lookup(f"{adjective} {name}")
            if found and found[0].exact and found[0].location.kind != "city":
                return found
    return ()


def _leaning(
    text: str, mentions: Sequence[Mention], candidates: Sequence[Entry], gazetteer: Gazetteer
) -> list[float]:
    """Give each candidate the weight of the strongest pattern that says it lies in what the text names."""
    leaning = [0.0] * len(candidates)
    for mention in mentions:
        listed = weigh_listed_region(text, mention.start, mention.end, candidates, gazetteer)
        if listed:
            _lean_to_region(leaning, candidates, listed)
        for holders, weight in find_holders(text, mention.start, mention.end, gazetteer, listed=listed > 0):
            for k, candidate in enumerate(candidates):
                if weight > leaning[k] and any(is_in(candidate, holder) for holder in holders):
                    leaning[k] = weight
        for state in side_of_border(text, mention.end, gazetteer):
            leaning = [max(x, CERTAIN * is_in(c, state)) for x, c in zip(leaning, candidates, strict=True)]
        if max(leaning) >= CERTAIN:
            break
    return leaning


def _lean_to_region(leaning: list[float], candidates: Sequence[Entry], weight: float) -> None:
    """Lean to the first region of that name."""
    for k, candidate in enumerate(candidates):
        if candidate.location.kind == "region" and candidate.exact:
            leaning[k] = max(leaning[k], weight)
            return


def _context(entities: Sequence[LocalEntity], gazetteer: Gazetteer) -> Iterator[Entry]:
    """Give what the names of organisations say of where the article plays: their region or state."""
    for entity in entities:
        if entity.kind != "organisation":
            continue
        words = entity.name.split()
        for size in range(min(_LEADING_WORDS, len(words) - 1), 0, -1):
            name = " ".join(words[:size])
            if found := _belonging(name, words[-1], gazetteer):
                yield found
                break


def _belonging(name: str, head: str, gazetteer: Gazetteer) -> Entry | None:
    """Give what an organisation's first words say that it belongs to: a region, a state, a city it serves."""
    if is_generic(name):
        return None
    state = gazetteer.state_of_adjective(name)  # "Somali" is a region, too
    entries = gazetteer.lookup(state.name if state else name)
    if entries and entries[0].location.kind == "city" and entries[0].importance >= METROPOLIS:
        return entries[0] if entries[0].exact and head.lower() in _LOCAL else None
    found = [e for e in entries if e.location.kind in _CONTEXT_KINDS]
    told = len(found) == 1 or (found and found[0].location.kind != "district")
    return found[0] if told and found[0].exact else None


def _located(entity: LocalEntity, best: Sequence[Entry], *, certain: bool) -> LocalEntity:
    """Set location and candidates; a state that turns out to be its namesake region is a place."""
    locations: list[Location] = [e.location for e in best[:_MOST]]
    if entity.kind == "state" and certain and locations[0].kind == "region":
        entity = replace(entity, kind="place", state=None, key="")
    if entity.kind == "place":
        locations = [as_part(location, entity.name) for location in locations]
    return replace(entity, location=locations[0] if certain else None, candidates=tuple(locations))

"""The places of an article vote on one another: neighbours, and those of one region or state, agree."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from dateline.annotate.toponym_candidates import Toponym
from dateline.gazetteer import CITY, FORM_HANDICAP, METROPOLIS, TOWN, Entry
from dateline.model.great_circle import EARTH_KM

Floats = NDArray[np.float64]

_ROUNDS = 4  # the votes hardly move after the third
_PRIOR = 1.0  # per order of magnitude of population
_SUPPORT = 5.0  # what full agreement of the rest of the article is worth, in the same unit
_LEANING = 4.0  # what "X, Ruritania" is worth
# A state that acts says little of where its namesakes of foreign cities lie; a river or a sea with no
# state of its own has nobody to vote for it. Both set on articles on foreign affairs.
_WEIGHT_OF_STATE = 0.4
_AREA = 1.5
# Nor does a city that news from anywhere names say that villages around it are meant.
_WEIGHT_OF_FAME = 0.4
# A city or water that the whole world knows is meant wherever it is named, unless the text says
# otherwise: forty times the inhabitants of any namesake abroad, and a capital or over a million of them.
_AHEAD, _FAME = 1.6, 4.5
# A city of two hundred thousand is so by sixty times the inhabitants.
_FAR_AHEAD = 1.8
# Hardly more so than another city of the name in its own state that is a third of its size, or than a region
# of the name that is three times as large as what is no metropolis.
_EQUAL, _FAME_SHARED = 0.5, 3.0
# The largest of its name by six times the inhabitants is meant rather than a namesake that the text
# doesn't lead to: a state's news names many of its regions.
_AHEAD_AT_HOME, _FAME_AT_HOME = 0.8, 4.0
_UNUSED = 1.5  # what it costs a small town that such a city is called by an alternate of the town's name
_DIVISION = 2.5  # what it is worth to a region that no town of its name is as large
# Smaller cities that the whole world knows, for what meets or is made there, with the region where needed.
_BY_NAME = {
    ("Bethlehem", "PS"): "",
    ("Nazareth", "IL"): "",
    ("Jericho", "PS"): "",
    ("Vancouver", "CA"): "",
    ("Geneva", "CH"): "",
    ("Oxford", "GB"): "",
    ("Cannes", "FR"): "",
    ("Davos", "CH"): "",
    ("Strasbourg", "FR"): "",
    ("Versailles", "FR"): "",
    ("Venice", "IT"): "",
    ("Florence", "IT"): "",
    ("Salzburg", "AT"): "",
    ("Hollywood", "US"): "California",
}
_NEAR = 150.0  # km: neighbours in local news; the scale on which closeness fades
_SAME_REGION, _SAME_STATE, _CLOSE = 0.8, 0.2, 0.8
_SHARED = 0.4  # how far each of a state's regions says less where many are named: by 1 / n ** this
_SENTENCE, _BESIDE = 250, 3.0  # characters; how much more the places of one sentence say of one another
_WIDE = frozenset({"AU", "BR", "CA", "CN", "IN", "RU", "US"})
_HALF = 1.0  # places of an article that make half of the full agreement
_NOWHERE = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Votes:
    """What an article says of a toponym's candidates, in their order.

    `belief` sums to 1; `support` is by the article's other places in all, `near` by those around.
    """

    belief: Floats
    support: Floats
    near: Floats


def vote(toponyms: Sequence[Toponym], context: Sequence[Entry]) -> list[Votes]:
    """Weigh each toponym's candidates by one another.

    `context` are places that are certain. Relaxation in the manner of spatial minimality
    (Leidner 2007) and of geographic sibling and container evidence (Lieberman and Samet 2012):
    each candidate gains by every candidate of the other toponyms that is near it or lies in
    the same region or state, as far as that one is itself believed.
    """
    entries = [e for t in toponyms for e in t.candidates] + list(context)
    owner = np.array(
        [i for i, t in enumerate(toponyms) for _ in t.candidates]
        + list(range(len(toponyms), len(toponyms) + len(context)))
    )
    famous = [fame for t in toponyms for fame in _fames(t.candidates)]
    weight = np.array(
        [0.0 if t.astray else math.log2(1 + t.mentions) for t in toponyms for _ in t.candidates]
        + [1.0] * len(context)
    )
    weight *= np.array([_WEIGHT_OF_STATE if e.location.kind == "country" else 1.0 for e in entries])
    weight *= _dilution(toponyms, len(context))
    fixed = np.array([_PRIOR * e.importance + (_AREA if _is_area(e) else 0.0) for e in entries])
    fixed[: len(famous)] += np.array(famous)
    unused = np.array([not e.exact and _is_local(e) and e.importance < TOWN for e in entries])
    fixed -= _UNUSED * (unused & _of_the_world(famous, owner))
    fixed[: len(famous)] += _DIVISION * np.array(
        [_is_first_division(e, t.candidates) for t in toponyms for e in t.candidates]
    )
    fixed[: len(entries) - len(context)] += _LEANING * np.array([x for t in toponyms for x in t.leaning])
    near, agreement = (a * (owner[:, None] != owner[None, :]) for a in _agreement(entries))
    beside = _beside([t.starts for t in toponyms] + [()] * len(context))
    beside = 1.0 + _BESIDE * beside[np.ix_(owner, owner)]
    # A town beside a name that the whole world knows may make it a neighbour, a region doesn't.
    beside[np.ix_(_of_the_world(famous, owner), ~_is_town(entries))] = 1.0
    local = np.array(
        [_is_local(e) or _is_around_town(e, t.candidates) for t in toponyms for e in t.candidates]
        + [_is_local(e) for e in context]
    )
    for of_fame in (near, agreement):
        of_fame[np.ix_(local, np.flatnonzero(famous))] *= _WEIGHT_OF_FAME
    belief, voting = _normalised(fixed, owner), np.zeros(len(entries))
    for _ in range(_ROUNDS):
        voting = belief * weight
        felt = (agreement * beside) @ voting
        belief = _normalised(fixed + _SUPPORT * np.log1p(felt / _HALF), owner)
    starts = np.cumsum([0, *(len(t.candidates) for t in toponyms)])
    support, around = agreement @ voting, near @ voting
    return [Votes(belief[a:b], support[a:b], around[a:b]) for a, b in pairwise(starts)]


def _is_town(entries: Sequence[Entry]) -> NDArray[np.bool_]:
    return np.array([e.location.kind == "city" for e in entries])


def _is_local(entry: Entry) -> bool:
    return entry.location.kind == "city" and entry.importance < CITY


def _is_around_town(entry: Entry, namesakes: Sequence[Entry]) -> bool:
    """Tell a district that is called after a larger town in it, which no city far away speaks for, either."""
    return entry.location.kind == "district" and any(
        e.location.kind == "city"
        and CITY > e.importance > entry.importance
        and (e.location.country, e.region) == (entry.location.country, entry.region)
        for e in namesakes
    )


def _of_the_world(famous: Sequence[float], owner: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Tell the candidates of toponyms that the whole world knows by one."""
    known = {owner[k] for k, fame in enumerate(famous) if fame >= _FAME}
    return np.array([i in known for i in owner])


def _dilution(toponyms: Sequence[Toponym], others: int) -> Floats:
    """Give what each candidate's vote is worth: regions, where news of a whole state names many, say less."""
    named = Counter(
        t.candidates[0].location.country for t in toponyms if t.candidates[0].location.kind == "region"
    )
    shares = [
        max(named[e.location.country], 1) ** -_SHARED if e.location.kind == "region" else 1.0
        for t in toponyms
        for e in t.candidates
    ]
    return np.array([*shares, *[1.0] * others])


def _beside(starts: Sequence[Sequence[int]]) -> Floats:
    """Tell which toponyms some mentions of stand within a sentence or so of one another, as 0 or 1."""
    near = np.zeros((len(starts), len(starts)))
    mentions = sorted((at, i) for i, places in enumerate(starts) for at in places)
    for n, (at, i) in enumerate(mentions):
        for other, k in mentions[n + 1 :]:
            if other - at > _SENTENCE:
                break
            near[i, k] = near[k, i] = 1.0
    return near


def _is_area(entry: Entry) -> bool:
    return entry.location.geonames is None and entry.location.country is None


def _fames(namesakes: Sequence[Entry]) -> list[float]:
    """Give the fame of each namesake; who is nearly as large in the same state shares the largest one's."""
    own = [_fame(entry, namesakes) for entry in namesakes]
    known = [e for e, fame in zip(namesakes, own, strict=True) if fame >= _FAME and not is_known_by_name(e)]
    return [
        max(fame, _FAME_SHARED if any(_is_equal(entry, other) for other in known) else 0.0)
        for entry, fame in zip(namesakes, own, strict=True)
    ]


def _is_equal(entry: Entry, city: Entry) -> bool:
    """Tell a city a third as large as another of its state, or a region three times as large as a city."""
    if entry.location.country != city.location.country or not entry.exact or city.location.kind != "city":
        return False
    if entry.location.kind == "city":
        return entry.importance >= city.importance - _EQUAL
    larger = entry.location.kind == "region" and entry.importance >= city.importance + _EQUAL
    return larger and city.importance + (0.0 if city.exact else FORM_HANDICAP) < METROPOLIS


def _fame(entry: Entry, namesakes: Sequence[Entry]) -> float:
    """Give what it is worth that a place's namesakes in other states are far behind."""
    if _is_part_of_state(entry, namesakes) or is_known_by_name(entry):
        return _FAME
    # What an alternate spelling costs in the ranking says nothing of who is meant by it.
    importance = entry.importance + (0.0 if entry.exact else FORM_HANDICAP)
    if importance < CITY or entry.location.kind not in ("city", "ocean", "sea"):
        return 0.0
    # An alternate that nobody uses is no rival.
    exact = [e for e in namesakes if e.exact and e is not entry]
    rivals = (e.importance for e in exact if e.location.country != entry.location.country)
    claimed = any(e.location.country == entry.location.country for e in exact)  # "Zenda", of "Zenda City"
    ahead = importance - max(rivals, default=0.0)
    if ahead >= (_AHEAD if importance >= METROPOLIS else _FAR_AHEAD) and (
        entry.importance >= CITY or not claimed
    ):
        return _FAME
    lead = importance - max((e.importance for e in exact), default=0.0)
    return _FAME_AT_HOME if lead >= _AHEAD_AT_HOME and entry.importance >= CITY else 0.0


def _is_first_division(entry: Entry, namesakes: Sequence[Entry]) -> bool:
    """Tell a region that is larger than every town of its name: "states like Zenda"."""
    if entry.location.kind != "region":
        return False
    others = (e for e in namesakes if e is not entry and (e.exact or not entry.exact))
    most = max((e.importance for e in others), default=0.0)
    return entry.importance > most if entry.exact else entry.importance >= most + _EQUAL


def _is_part_of_state(entry: Entry, namesakes: Sequence[Entry]) -> bool:
    """Tell a country that is a part of a state, as the tables of areas and of divisions have it."""
    if entry.location.kind not in ("area", "region", "district"):
        return False
    country = entry.location.country
    return any(e.location.kind == "area" and e.location.country == country for e in namesakes)


def is_known_by_name(entry: Entry) -> bool:
    """Tell a smaller city that the whole world knows."""
    region = _BY_NAME.get((entry.location.name, entry.location.country or ""))
    return region is not None and entry.location.kind == "city" and region in ("", entry.region)


def _agreement(entries: Sequence[Entry]) -> tuple[Floats, Floats]:
    """How near any two places are, and how well they go together: 0 to about 1.5.

    Near are the places of one state too, unless it is a continent's size.
    """
    points = np.array([_point(e) for e in entries])
    cosine = np.clip(points @ points.T, -1.0, 1.0)
    close = np.exp(-np.arccos(cosine) * (EARTH_KM / _NEAR))
    located = np.abs(points).sum(axis=1) > 0
    close *= located[:, None] & located[None, :]
    states = _codes([e.location.country for e in entries])
    regions = _codes([_region(e) for e in entries])
    same_state = (states[:, None] == states[None, :]) & (states >= 0)[:, None]
    same_region = (regions[:, None] == regions[None, :]) & (regions >= 0)[:, None]
    agreement: Floats = _CLOSE * close + _SAME_REGION * same_region + _SAME_STATE * same_state
    wide = np.array([e.location.country in _WIDE for e in entries])
    return agreement - _SAME_STATE * (same_state & wide[:, None]), agreement


def _point(entry: Entry) -> tuple[float, float, float]:
    """A unit vector; areas as wide as a state have neighbours by name only, not by distance."""
    lat, lon = entry.location.lat, entry.location.lon
    if lat is None or lon is None or entry.location.kind in ("country", "region", "continent"):
        return _NOWHERE
    phi, lam = math.radians(lat), math.radians(lon)
    return math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)


def _region(entry: Entry) -> tuple[str, str] | None:
    name = entry.location.name if entry.location.kind == "region" else entry.region
    return (entry.location.country, name) if entry.location.country and name else None


def _codes(values: Sequence[object]) -> NDArray[np.int64]:
    """Number equal values alike; -1 for none."""
    known: dict[object, int] = {}
    return np.array([-1 if v is None else known.setdefault(v, len(known)) for v in values])


def _normalised(scores: Floats, owner: NDArray[np.int64]) -> Floats:
    """Softmax within each owner's candidates."""
    size = int(owner.max()) + 1 if len(owner) else 0
    top = np.full(size, -np.inf)
    np.maximum.at(top, owner, scores)
    grown = np.exp(scores - top[owner])
    total = np.zeros(size)
    np.add.at(total, owner, grown)
    result: Floats = grown / total[owner]
    return result

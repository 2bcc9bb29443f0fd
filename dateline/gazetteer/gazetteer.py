"""Look places and states up, by any of their spellings."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from dateline.errors import DatelineError
from dateline.gazetteer.build import COMPLETE, OWN, build, file_name
from dateline.gazetteer.entry import Entry, State
from dateline.gazetteer.spelling import (
    ABBREVIATED,
    FIRST_WORDS,
    REGION_WORDS,
    SETTLEMENT_WORDS,
    lookup_key,
    without_type,
)
from dateline.gazetteer.tables import read_abbreviations, read_states
from dateline.model import Location

# What a broken encoding left of a letter with a mark, and what such letters fold to, the commonest first.
_LOST = re.compile("\ufffd{1,3}|[?]")
_LETTERS = "uoaeicnszlgyrtd"
_LEAST_MENDED = 3.0  # orders of magnitude of inhabitants: smaller places have too many spellings
# Of a name that has three letters left: what was lost may be any of the alphabet.
_FEW, _LEAST_SHORT = 3, 5.7
_KEPT = 1 << 15  # lookups remembered; the names of some thousand articles

_LOOKUP = """
SELECT p.id, p.name, p.kind, p.lat, p.lon, p.country, p.population, p.importance, r.name, d.name, s.form
FROM spelling s JOIN place p ON p.id = s.place
LEFT JOIN place r ON r.id = p.region LEFT JOIN place d ON d.id = p.district
WHERE s.key = ?
"""
# What an alternate or shortened spelling costs in the ranking, in orders of magnitude.
FORM_HANDICAP = 0.7

# First words that a longer name's key may lack or write otherwise: what follows them must be seen.
_FOLDED_HEADS = frozenset({"", "the", *ABBREVIATED})
# What states are officially: "the Islamic Republic of X", "the Kingdom of X".
_OF_STATES = (
    "islamic", "federal", "federative", "democratic", "peoples", "socialist", "bolivarian", "hashemite",
    "co operative", "plurinational", "oriental",
)  # fmt: skip
_FORMS = ("republic", "kingdom", "sultanate", "emirate", "grand duchy", "principality", "commonwealth")
_OFFICIAL = re.compile(rf"(?:(?:{'|'.join(_OF_STATES)}) )*(?:{'|'.join(_FORMS)}) of (?:the )?(.+)")
_OFFICIAL_HEADS = frozenset(words.split()[0] for words in (*_OF_STATES, *_FORMS))
_INVARIANT = ("s", "ese", "ish", "ch", "x", "z", "men")  # adjectives and demonyms without a plural in -s


class Gazetteer:
    """Places by any of their spellings; open it with `Gazetteer.open`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._states = {state.code: state for state in read_states()}
        ranked = tuple(self._states.values())
        self._names = _index(ranked, lambda s: s.names)
        self._adjectives = _index(ranked, lambda s: _with_plurals(s.adjectives))
        self._heads = frozenset(key.partition(" ")[0] for key in (*self._names, *self._adjectives))
        self._capitals = _index(ranked, lambda s: s.capitals + s.governments)
        self._abbreviations = read_abbreviations()
        self._cached = lru_cache(_KEPT)(self._find)
        self._mended = lru_cache(_KEPT)(self._find_mended)

    @classmethod
    def open(cls, minimum_population: int = 500, cache: Path | None = None) -> Gazetteer:
        """Open the gazetteer, building its file in the cache folder at first use."""
        path = (cache or default_cache()) / file_name(minimum_population)
        connection = _opened(path, minimum_population)
        if connection is None:
            raise DatelineError(f"{path}: the gazetteer just built can't be read. Free space on the disk.")
        return cls(connection)

    def lookup(self, name: str) -> tuple[Entry, ...]:
        """Give the places of that name, the most important first."""
        if "." in name and (region := self.abbreviated_region(name)):
            return (region,)
        if _LOST.search(name):
            return self._mended(name)
        return self._cached(lookup_key(name))

    def _find_mended(self, name: str) -> tuple[Entry, ...]:
        """Give the places of a name that a broken encoding took a letter of: the largest it may be."""
        found = [self._cached(lookup_key(_LOST.sub(letter, name))) for letter in _LETTERS]
        sizes = [max((e.importance for e in entries if e.exact), default=0.0) for entries in found]
        best = max(range(len(found)), key=sizes.__getitem__)
        left = sum(letter.isalpha() for letter in _LOST.sub("", name))
        return found[best] if sizes[best] >= (_LEAST_MENDED if left > _FEW else _LEAST_SHORT) else ()

    def abbreviated_region(self, abbreviation: str) -> Entry | None:
        """Give the region that the press or the post abbreviates so ("Calif.", "NSW"), case respected."""
        regions = self.abbreviated_regions(abbreviation)
        return regions[-1] if regions else None

    def abbreviated_regions(self, abbreviation: str) -> tuple[Entry, ...]:
        """Give all the regions of that abbreviation: "WA" is one of two states'."""
        named = self._abbreviations.get(abbreviation, ())
        found = (self._region_of(country, name) for country, name in named)
        return tuple(region for region in found if region)

    def _region_of(self, country: str, name: str) -> Entry | None:
        entries = self._cached(lookup_key(name))
        return next(
            (e for e in entries if e.location.kind == "region" and e.location.country == country), None
        )

    def state(self, code: str) -> State | None:
        """Give a state by its ISO 3166-1 alpha-2 (or 3166-3) code."""
        return self._states.get(code)

    def state_named(self, name: str) -> State | None:
        """Give the state of that name, official or common or abbreviated ("US", "UK", "USSR")."""
        key = lookup_key(name)
        found = self._names.get(key)
        if found is None and " of " in key and (match := _OFFICIAL.fullmatch(key)):
            return self._names.get(match[1])
        return found

    def may_name_state(self, word: str) -> bool:
        """Tell whether some name or adjective of a state begins with this word."""
        head = lookup_key(word).partition(" ")[0]
        return head in self._heads or head in _FOLDED_HEADS or head in _OFFICIAL_HEADS

    def state_of_adjective(self, word: str) -> State | None:
        """Give the state that an adjective or demonym belongs to, singular or plural."""
        return self._adjectives.get(lookup_key(word))

    def state_of_capital(self, name: str) -> State | None:
        """Give the state whose capital, or whose government by metonymy, has that name."""
        return self._capitals.get(lookup_key(name))

    def alternates(self, geonames: int) -> tuple[str, ...]:
        """Give every other spelling of a place, for search."""
        row = self._connection.execute("SELECT others FROM place WHERE id = ?", (geonames,)).fetchone()
        return tuple(row[0].split("|")) if row and row[0] else ()

    def _find(self, key: str) -> tuple[Entry, ...]:
        found = self._entries(key)
        if found or not (split := without_type(key)):
            return found
        bare, word = split
        found = self._entries(bare)
        first = tuple(e for e in found if e.location.kind == "region") if word in FIRST_WORDS else ()
        return first or tuple(
            e
            for e in found
            if (word in REGION_WORDS and e.location.kind in ("region", "district"))
            or (word in SETTLEMENT_WORDS and e.location.kind == "city")
        )

    def _entries(self, key: str) -> tuple[Entry, ...]:
        entries = [_entry(key, row) for row in self._connection.execute(_LOOKUP, (key,))]
        return tuple(
            sorted(entries, key=lambda e: (-e.importance, e.location.name, e.location.geonames or 0))
        )


def _entry(key: str, row: tuple[Any, ...]) -> Entry:
    """Make an entry of a row; how English spells a city's region is the city's own name, too."""
    place, name, kind, lat, lon, country, population, importance, region, district, form = row
    if kind == "city" and form != OWN and region and " " not in name and lookup_key(region) == key:
        form = OWN
    location = Location(name, kind, lat, lon, country, place if place > 0 else None)
    handicap = FORM_HANDICAP * form
    return Entry(location, population, region, district, importance - handicap, form == OWN)


def default_cache() -> Path:
    """Give the folder for the built file where none is set: the user's cache folder."""
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "dateline"


def _opened(path: Path, minimum_population: int) -> sqlite3.Connection | None:
    """Open the file, written first where it is missing or broken; a DatelineError where it can't be."""
    try:
        connection = _connect(path)
        if connection is None:
            build(path, minimum_population)
            connection = _connect(path)
    except OSError as error:
        raise DatelineError(
            f"{path.parent}: the gazetteer can't be kept there ({error.strerror or error})."
            " Make the folder writable, or set XDG_CACHE_HOME to one that is."
        ) from error
    except sqlite3.Error as error:
        raise DatelineError(
            f"{path.parent}: the gazetteer can't be written there ({error}). Free space on the disk."
        ) from error
    return connection


def _connect(path: Path) -> sqlite3.Connection | None:
    """Open the file read-only; give None where it is missing, cut short or no gazetteer."""
    if not path.exists():
        return None
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    try:
        version, pages, page_size = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("user_version", "page_count", "page_size")
        )
        whole = version == COMPLETE and pages * page_size == path.stat().st_size
    except sqlite3.DatabaseError:
        whole = False
    if not whole:
        connection.close()
        return None
    return connection


def _index(states: Iterable[State], words: Callable[[State], Iterable[str]]) -> dict[str, State]:
    """Index states by folded words; where two share a word, the first in the table has it."""
    index: dict[str, State] = {}
    for state in states:
        for word in words(state):
            index.setdefault(lookup_key(word), state)
    return index


def _with_plurals(adjectives: tuple[str, ...]) -> tuple[str, ...]:
    """Add the plurals of demonyms; an abbreviation has none ("USS" is a ship)."""
    plural = (f"{word}s" for word in adjectives if not (word.endswith(_INVARIANT) or word.isupper()))
    return (*adjectives, *plural)

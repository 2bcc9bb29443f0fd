"""The gazetteer: places and states of the world, looked up by any spelling."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dateline.model import Location


@dataclass(frozen=True, slots=True)
class Entry:
    """A place of the gazetteer; `region` is the first-order division it lies in."""

    location: Location
    population: int = 0
    region: str | None = None


@dataclass(frozen=True, slots=True)
class State:
    """A state, present or past: ISO 3166 code, common English name, adjectives, capital."""

    code: str
    name: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    capitals: tuple[str, ...]
    location: Location


class Gazetteer:
    """Places by any of their spellings; open it with `Gazetteer.open`."""

    @classmethod
    def open(cls, minimum_population: int = 500, cache: Path | None = None) -> Gazetteer:
        """Open the gazetteer, building its file in the cache folder at first use."""
        return cls()

    def lookup(self, name: str) -> tuple[Entry, ...]:
        """Give the places of that name, the most important first."""
        return ()

    def state(self, code: str) -> State | None:
        """Give a state by its ISO 3166-1 alpha-2 (or 3166-3) code."""
        return None

    def state_named(self, name: str) -> State | None:
        """Give the state of that name, official or common or abbreviated ("US", "UK", "USSR")."""
        return None

    def state_of_adjective(self, word: str) -> State | None:
        """Give the state that an adjective or demonym belongs to, singular or plural."""
        return None

    def state_of_capital(self, name: str) -> State | None:
        """Give the state whose capital, or whose government by metonymy, has that name."""
        return None

    def alternates(self, geonames: int) -> tuple[str, ...]:
        """Give every other spelling of a place, for search."""
        return ()

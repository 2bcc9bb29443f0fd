"""What the gazetteer answers with: places and states."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model import Location


@dataclass(frozen=True, slots=True)
class Entry:
    """A place of the gazetteer; `region` is the first-order division it lies in, `district` the second.

    `importance` ranks namesakes (about 0 to 10, see `sources.importance`); `exact` tells whether
    the spelling asked for is the place's own name, and not an alternate or a shortened one.
    """

    location: Location
    population: int = 0
    region: str | None = None
    district: str | None = None
    importance: float = 0.0
    exact: bool = True


@dataclass(frozen=True, slots=True)
class State:
    """A state, present or past: ISO 3166 code, common English name, adjectives, capital."""

    code: str
    name: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    capitals: tuple[str, ...]
    location: Location
    governments: tuple[str, ...] = ()

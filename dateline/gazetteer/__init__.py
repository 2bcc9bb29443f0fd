"""The gazetteer: places and states of the world, looked up by any spelling."""

from __future__ import annotations

from pathlib import Path

from dateline.model import Location


class Gazetteer:
    """Places by any of their spellings; open it with `Gazetteer.open`."""

    @classmethod
    def open(cls, minimum_population: int = 500, cache: Path | None = None) -> Gazetteer:
        """Open the gazetteer, building its file in the cache folder at first use."""
        return cls()

    def lookup(self, name: str) -> tuple[Location, ...]:
        """Give the places of that name, the most important first."""
        return ()

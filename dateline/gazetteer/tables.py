"""The hand-made tables beside the code: states, and what a list of populated places lacks.

`states.tsv`: every state of ISO 3166-1 and ISO 3166-3, and Kosovo under the code XK in general
use, with the names, adjectives and capitals of news English. Coordinates of states are written after the
geographic coordinates of the CIA World Factbook (public domain), from memory and rounded, not checked
row by row.
`areas.tsv`: continents, regions of the world, disputed areas, waters, mountains and the like,
with rounded coordinates of their middle.
`divisions.tsv`: first-order divisions, by ISO 3166-2 code, with their English names, after the Unicode Common
Locale Data Repository (Unicode License), and for some what else the news calls them.
`abbreviations.tsv`: how the press and the post of federal states shorten the names of regions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dateline.gazetteer.entry import State
from dateline.model import Location

_DATA = Path(__file__).parent / "data"
TABLES = tuple(sorted(_DATA.glob("*.tsv")))
_ISO_3166_1_LENGTH = 2


@dataclass(frozen=True, slots=True)
class Area:
    """A place that is no settlement and no division: a sea, a range, a disputed area."""

    location: Location
    names: tuple[str, ...]
    importance: float


def read_states() -> Iterator[State]:
    """Read every state; `location.geonames` is not known here."""
    for row in _rows("states.tsv"):
        code = row["code"]
        yield State(
            code=code,
            name=row["name"],
            names=(row["name"], *_items(row["names"])),
            adjectives=_items(row["adjectives"]),
            capitals=_items(row["capitals"]),
            governments=_items(row["governments"]),
            location=Location(
                name=row["name"],
                kind="country",
                lat=float(row["lat"]),
                lon=float(row["lon"]),
                country=code if len(code) == _ISO_3166_1_LENGTH else None,
            ),
        )


def read_areas() -> Iterator[Area]:
    """Read the areas of the world."""
    for row in _rows("areas.tsv"):
        location = Location(
            row["name"], row["kind"], float(row["lat"]), float(row["lon"]), row["country"] or None
        )
        yield Area(location, (row["name"], *_items(row["names"])), float(row["importance"]))


def read_division_names() -> dict[str, tuple[str, ...]]:
    """Read the English names of first-order divisions by ISO 3166-2 code, the commonest first."""
    return {row["code"]: (row["name"], *_items(row["names"])) for row in _rows("divisions.tsv")}


def read_abbreviations() -> dict[str, tuple[tuple[str, str], ...]]:
    """Read the abbreviations of regions, each with the states' codes and the regions' names."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in _rows("abbreviations.tsv"):
        found[row["abbreviation"]] = (*found.get(row["abbreviation"], ()), (row["country"], row["region"]))
    return found


def _rows(file: str) -> Iterator[dict[str, str]]:
    with (_DATA / file).open(encoding="utf-8") as lines:
        head = next(lines).rstrip("\n").split("\t")
        for line in lines:
            yield dict(zip(head, line.rstrip("\n").split("\t"), strict=True))


def _items(cell: str) -> tuple[str, ...]:
    return tuple(item for item in cell.split("|") if item)

"""What clubs of the world's leagues are called: by everybody, and by reports of their sport alone."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Club:
    """A club: its names, the fullest first, and what it is called where its sport is told of."""

    names: tuple[str, ...]
    short: tuple[str, ...]
    sport: str

    @property
    def key(self) -> str:
        """Give what the club is known by over articles."""
        return f"club {self.names[0]}"


def _clubs() -> tuple[Club, ...]:
    """Read the clubs that are listed by sport: "rapid zenda|rz;zenda, velda town"."""
    data = files("dateline.annotate.names").joinpath("data/clubs.txt").read_text(encoding="ascii")
    found, sport = [], ""
    for line in data.splitlines():
        if line.startswith("["):
            sport = line.strip("[]")
        elif not line.startswith("#"):
            for club in line.split(", "):
                names, _, short = club.partition(";")
                found.append(Club(tuple(names.split("|")), tuple(short.split("|") if short else ()), sport))
    return tuple(found)


_ALL = _clubs()
CLUBS = {name: club for club in _ALL for name in club.names}
# The town alone, or letters, by the sport whose reports mean the club by it.
SHORT_NAMES: dict[str, dict[str, Club]] = {}
for _club in _ALL:
    SHORT_NAMES.setdefault(_club.sport, {}).update(dict.fromkeys(_club.short, _club))


def _nicknames() -> dict[str, frozenset[str]]:
    """Read by what clubs are called besides, with the keys of those that are called so: "the Foxes"."""
    data = files("dateline.annotate.names").joinpath("data/club_nicknames.txt").read_text(encoding="ascii")
    lines = (line.split("|") for line in data.splitlines() if not line.startswith("#"))
    return {name: frozenset(CLUBS[club].key for club in clubs) for name, *clubs in lines}


# A nickname is its club's only where the article has the club too.
NICKNAMES = _nicknames()

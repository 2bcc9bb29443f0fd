"""Clubs by less than their name: a nickname, letters, the last word of it, or the town."""

from __future__ import annotations

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.chains import Chain
from dateline.annotate.names.club_names import CLUBS, NICKNAMES
from dateline.annotate.names.clubs import is_end_of
from dateline.annotate.names.reading import Reading
from dateline.gazetteer import TOWN

_MOST_LETTERS = 3


def is_by_town(candidate: Candidate) -> bool:
    """Say whether a town's name is a team's that nobody lists, and may be the town of one that is."""
    return bool(candidate.team) and candidate.team.removeprefix("club ") not in CLUBS


def words_of_club(key: str) -> list[tuple[str, ...]]:
    """Give what a club is called that all know, so that its parts are it too: "Rapid", of "Zenda"."""
    club = CLUBS.get(key.removeprefix("club "))
    return [tuple(name.split()) for name in club.names] if club else []


def nicknamed(reading: Reading, folded: str, chains: dict[str, Chain]) -> Chain | None:
    """The one team that a plural is the last word of, after its town or region: "Zenda Pirates".

    Or the only club of the article that all who follow its sport call so.
    """
    keys = NICKNAMES.get(folded, frozenset())
    if known := list({c.key: c for c in chains.values() if c.key in keys}.values()):
        return known[0] if len(known) == 1 else None
    if " " in folded or not folded.endswith("s"):
        return None
    fitting: list[Chain] = []
    for chain in chains.values():
        called = any(full[-1] == folded and is_home(reading, full[:-1]) for full in chain.words)
        if called and not any(chain is other for other in fitting):
            fitting.append(chain)
    return fitting[0] if len(fitting) == 1 else None


def club_by_letters(reading: Reading, candidate: Candidate, chains: dict[str, Chain]) -> Chain | None:
    """The one club that letters stand for before its town: "ZK" for "ZK Berlin"."""
    word = candidate.words[0]
    if len(candidate.words) > 1 or not word.text.isupper() or len(word.text) > _MOST_LETTERS:
        return None
    if is_known_body(word.text):
        return None  # with a place behind it, it is a branch
    fitting: list[Chain] = []
    for chain in chains.values():
        called = any(full[0] == word.lower and is_home(reading, full[1:]) for full in chain.words)
        if called and not any(chain is other for other in fitting):
            fitting.append(chain)
    return fitting[0] if len(fitting) == 1 else None


def is_home(reading: Reading, words: tuple[str, ...]) -> bool:
    """Say whether words name a town of size or a region."""
    places = reading.knowledge.places(" ".join(words))
    return bool(places) and (places[0].location.kind != "city" or places[0].importance >= TOWN)


def club_of(town: str, chains: dict[str, Chain]) -> Chain | None:
    """The one longer name that begins or ends with a town: "Rapid Zenda" for "Zenda", of a match report."""
    fitting: list[Chain] = []
    for chain in chains.values():
        several = [full for full in chain.words if len(full) > 1]
        called = any(town in (full[0], full[-1]) or is_end_of(town, full[-1]) for full in several)
        if called and not any(chain is other for other in fitting):
            fitting.append(chain)
    if len(fitting) > 1:  # "Radio Town Zenda" is longer than a club's name
        fitting = [chain for chain in fitting if any(len(full) == 2 for full in chain.words)]  # noqa: PLR2004
    return fitting[0] if len(fitting) == 1 else None

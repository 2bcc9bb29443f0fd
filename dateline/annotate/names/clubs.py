"""Clubs that are called after their town: "Zenda City" that have won, "Rapid Zenda"."""

from __future__ import annotations

import re

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    COMPASS,
    HOUSES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLACE_PREFIXES,
)
from dateline.given_names import GIVEN_NAMES

_TAILS = frozenset({"city", "town", "county"})  # heads of places that clubs have in their names too
# A town is singular: who are, have and play are a team. What stands before must not be the subject.
_PLURAL = re.compile(r" (?:have|are|were|play|face|host|beat|lead|trail|sit|meet) ")
_CONJUNCTIONS = (" but ", " while ", " as ", " when ", " that ", " because ", " if ", " since ", " though ")
_SCORED = re.compile(
    r"\b\d{1,2}-\d{1,2} (?:\w+ )?(?:win|victory|defeat|draw|loss|triumph) (?:over|against|at|to|by|with) $"
    r"|[A-Z]\w+ \d{1,2}-\d{1,2} $"  # the other's name and the score
)
_SCORES = re.compile(r" \d{1,2}(?:-\d{1,2}(?! seat)|, [A-Z][\w ]{2,30} \d{1,2}(?=[.;\n]))")
_QUARTERS = frozenset(
    "greater old downtown inner outer upper lower metropolitan new suburban hotel camp fort".split()
)
_LEAST_END = 6  # letters
# Where clubs are called after their towns; elsewhere too many surnames are towns.
_OF_CLUBS = frozenset(
    "DE AT CH NL BE LU FR DK SE NO FI PL CZ SK HU RO BG GR RS HR SI BA ME MK AL XK UA BY RU GE AM AZ LT LV EE"
    " MD TR IL CY MT".split()
)
# What begins a person's name, a part of a town or a building in it.
_OF_PART = GIVEN_NAMES | COMPASS | PLACE_PREFIXES | PLACE_HEADS | HOUSES | _QUARTERS
_LONGEST = 3  # words of a club's name
# Words of match reports; an article that has this many of them tells of a match.
_OF_MATCHES = frozenset(
    "match matches striker strikers midfielder midfield defender defenders goalkeeper goal goals goalless"
    " penalty penalties scored scoring equaliser equalizer header kickoff kick-off league cup football soccer"
    " club clubs bundesliga squad unbeaten relegation promotion fixture fixtures half-time halftime season"
    " fans supporters coach stadium knockout semifinal quarterfinal semi-final quarter-final".split()
)
_TELLING, _TELLING_BY_SCORE = 7, 3
# The score between two names that a line ends in, or that the scorers follow.
_SCORELINE = re.compile(r"[A-Z][\w.]+ \d{1,2}-\d{1,2} [A-Z]\w+(?: [A-Z]\w+)?(?: \(|\n|$)")
# Words of no other thing, which tell of one the sooner: an article may be about a transfer.
_OF_MATCHES_ONLY = frozenset(
    "striker strikers midfielder midfielders goalkeeper goalless equaliser equalizer kickoff kick-off"
    " bundesliga unbeaten relegation half-time halftime".split()
)
_TELLING_ONLY, _TELLING_WITH = 2, 4
# Of a town that is a team, what it does, and who and what it has.
_PLAYS = re.compile(
    r"(?:,? who)?(?: (?:could|will|must|may|can)(?: also| now)?)?"
    r" (?:took the lead|take the lead|went ahead|opened the scoring|came from behind"
    r"|have|are|were|play|face|host|beat|trail|scored|equali[sz]ed|won|drew|conceded"
    r"|thrashed|sit|led|lost|signed|edged|trailed|overcame|equalled|crushed|hammered|routed) "
    r"|'s? (?:[\w-]+ )?(?:strikers?|midfielders?|defenders?|goalkeeper|keeper|coach|captain|manager|squad"
    r"|players?|fans|supporters|form|line-up|lineup|defen[cs]e|bench|win|defeat|goals?|equali[sz]er|dugout)(?!\w)"
    r"| (?:strikers?|midfielders?|defenders?|goalkeeper|coach|captain|fans|supporters|players?)(?!\w)"
    r"| having (?:scored|won|lost|conceded|drawn|found the net)\b"
    r"| (?:up|down|back) to (?:first|second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th)|the (?:top|bottom))\b"
)
# What stands before an opponent, with a word for it: "against strong Zenda".
_AGAINST = re.compile(
    r"\b(?:against|beat|beating|thrashed|thrashing|hosted|hosting|over|facing|rivals|leaders|champions"
    r"|newcomers|neighbours|neighbors|opponents|visitors|hosts"
    r"|(?:lost|losing|defeat|win|won|draw|drew|beaten|defeated|away|home) (?:to|at|with|by)) (?:[a-z]{4,} )?$"
)
# Who is at a team, or how it is there.
_EMPLOYED = re.compile(
    r"\b(?:up(?: again)?|life|career|spell|contract|coach|manager|trainer|striker|midfielder|defender) at $"
)
_AT_TOWN = ("In ", " in ", " near ", " from ", " of ", " outside ", " around ", " to ", "\u2019s ", "'s ")


def is_town_club(reading: Reading, candidate: Candidate) -> bool:
    """Say whether "Zenda City" plays: it takes a plural verb, or a score stands beside it."""
    if len(candidate.words) == 1 or candidate.words[-1].lower not in _TAILS:
        return False
    before = reading.plain[max(candidate.start - 40, 0) : candidate.start]
    if _SCORED.search(before) or _SCORES.match(reading.plain, candidate.end):
        return True
    begins = reading.starts_sentence(candidate.start) or before.endswith(_CONJUNCTIONS)
    return begins and _PLURAL.match(reading.plain, candidate.end) is not None


def tells_of_clubs(reading: Reading, candidates: list[Candidate]) -> bool:
    """Say whether an article is a match report, or names a club in full and has some of its words."""
    if tells_of_match(reading):
        return True
    few = len(reading.lower_words & _OF_MATCHES) < _TELLING_WITH
    return not few and any(ends_in_town(reading, c.words) for c in candidates)


def tells_of_match(reading: Reading) -> bool:
    """Say whether an article is a match report, going by its words."""
    words = reading.lower_words & _OF_MATCHES
    sure = len(words & _OF_MATCHES_ONLY) >= _TELLING_ONLY and len(words) >= _TELLING_WITH
    return sure or len(words) >= (_TELLING_BY_SCORE if _SCORELINE.search(reading.plain) else _TELLING)


def find_teams(reading: Reading, candidates: list[Candidate]) -> None:
    """In a match report, make bodies of the towns that play by any mention, but not of "in Zenda".

    So are the first words of clubs that it names: "Rapid", of "Rapid Zenda".
    """
    towns: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        if (
            len(candidate.words) == 1
            and not candidate.kind
            and candidate.words[0].lower not in ORGANISATION_HEADS
        ):
            towns.setdefault(candidate.words[0].text, []).append(candidate)
    bodies = {c.sentence for c in candidates if c.kind == "organisation" or ends_in_town(reading, c.words)}
    named = [c for c in candidates if ends_in_town(reading, c.words)]
    clubs = {c.words[0].text for c in named}
    homes = [c.words[-1].lower for c in named]
    for club in named:
        if not club.kind and _plays(reading, club, bodies):
            club.kind = "organisation"
    for town, mentions in towns.items():
        playing = _is_town(reading, town) and any(_plays(reading, c, bodies) for c in mentions)
        if not (playing or town in clubs or any(is_end_of(town.lower(), home) for home in homes)):
            continue
        for candidate in mentions:
            if _plays(reading, candidate, bodies) or not reading.plain.endswith(_AT_TOWN, 0, candidate.start):
                candidate.kind, candidate.team = "organisation", True


def is_end_of(name: str, home: str) -> bool:
    """Say whether a club is called by the end of its town: "Zendabach", of "Altzendabach"."""
    return len(name) >= _LEAST_END and home.endswith(name) and home != name


def _plays(reading: Reading, candidate: Candidate, bodies: set[int]) -> bool:
    """Say whether a mention plays, or stands in a sentence with who does: "against Rapid Zenda and Zenda"."""
    plain = reading.plain
    if candidate.sentence in bodies and plain.endswith(" and ", 0, candidate.start):
        return True
    if _PLAYS.match(plain, candidate.end) or _SCORES.match(plain, candidate.end):
        return True
    before = plain[max(candidate.start - 40, 0) : candidate.start]
    if _EMPLOYED.search(before):
        return True
    return _AGAINST.search(before) is not None or _SCORED.search(before) is not None


def _is_town(reading: Reading, name: str) -> bool:
    """Say whether a name is a town's, or a region's, which a team may be called after as well."""
    place = reading.knowledge.place_of_size(name)
    return place is not None and place.location.kind in ("city", "region")


def ends_in_town(reading: Reading, words: list[Word]) -> bool:
    """Say whether a name of several words ends in a town, and begins as no person's does: "Rapid Zenda"."""
    first = words[0]
    if not 1 < len(words) <= _LONGEST or first.lower in _OF_PART or any(word.link for word in words):
        return False
    if reading.knowledge.state_named(first.text) or reading.knowledge.state_of_adjective(first.text):
        return False
    town = reading.knowledge.town(words[-1].text)
    if town is None or town.location.country not in _OF_CLUBS:
        return False
    return town.exact or town.location.name.startswith(f"{words[-1].text} ")  # "Zenda am Main"

"""Clubs that are called after their town: "Zenda City" that have won, "Rapid Zenda"."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.club_names import CLUBS, SHORT_NAMES, Club
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    COMPASS,
    HOUSES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLACE_PREFIXES,
)
from dateline.lexicon.given_names import GIVEN_NAMES

_TAILS = frozenset({"city", "town", "county"})  # heads of places that clubs have in their names too
# A town is singular: who are, have and play are a team. What stands before must not be the subject.
_PLURAL = re.compile(r" (?:have|are|were|play|face|host|beat|lead|trail|sit|meet) ")
_CONJUNCTIONS = (" but ", " while ", " as ", " when ", " that ", " because ", " if ", " since ", " though ")
_SCORED = re.compile(
    r"\b\d{1,2}-\d{1,2} (?:\w+ )?(?:win|victory|defeat|draw|loss|triumph) (?:over|against|at|to|by|with) $"
    r"|[A-Z]\w+ \d{1,2}-\d{1,2} $"  # the other's name and the score
)
_SCORES = re.compile(r" \d{1,2}(?:-\d{1,2}(?! seat)|, [A-Z][\w ]{2,30} \d{1,2}(?=[.;\n]))")
_SCORE = re.compile(r" \d{1,2}-\d{1,2} [A-Z]")
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
# The score with who scored, and when, as no other thing is reported: "Zenda 2-0 Velda (Stein 5', Rossi 76')".
_SCORERS = re.compile(r"[A-Z][\w.]+ \d{1,2}-\d{1,2} [A-Z]\w+(?: [A-Z]\w+)? \([^()\n]{3,40}? \d{1,3}'[,;)+ ]")
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
    r"|players?|fans|supporters|side|sporting director|batsm[ae]n|bowlers?|all-rounder|form|line-up|lineup"
    r"|defen[cs]e|bench|win|defeat|goals?|equali[sz]er|dugout)(?!\w)"
    r"| (?:strikers?|midfielders?|defenders?|goalkeeper|coach|captain|fans|supporters|players?|side"
    r"|sporting director|batsm[ae]n|bowlers?|all-rounder|fly-half|scrum-half|flanker|winger"
    r"|forward|vs?\.?)(?!\w)"
    r"| (?:ha(?:s|ve|d) )?(?:suspended|sacked|fined|dropped|released|rested|fielded|recalled|loaned)"
    r" (?:the |their |its |a |two |three |four )?(?:[a-z-]+ )?(?:players?|coach|manager|captain|skipper|squad"
    r"|trio|duo|pair)(?!\w)"
    r"| having (?:scored|won|lost|conceded|drawn|found the net)\b"
    r"| (?:up|down|back) to (?:first|second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th)|the (?:top|bottom))\b"
)
# What stands before an opponent, with a word for it: "against strong Zenda".
_AGAINST = re.compile(
    r"\b(?:against|vs\.?|beat|beating|thrashed|thrashing|hosted|hosting|over|facing|rivals|leaders|champions|outfit|strugglers|minnows"
    r"|newcomers|neighbours|neighbors|opponents|visitors|hosts"
    r"|(?:lost|losing|defeat|win|won|draw|drew|beaten|defeated|away|home) (?:to|at|with|by)) (?:[a-z]{4,} )?$"
)
# Who is at a team, or how it is there.
_EMPLOYED = re.compile(
    r"\b(?:up(?: again)?|life|career|spell|contract|coach|manager|trainer|striker|midfielder|defender) at $"
)
# Where a player goes, and comes from: "signed for Zenda", "joined Velda from Zenda", on loan or for a fee.
_MOVED = re.compile(
    r"\b(?:sign(?:s|ed|ing)? for|(?:re)?join(?:s|ed|ing)?|left|leav(?:es?|ing)|mov(?:es?|ed|ing) (?:to|from)"
    r"|(?:move|switch|transfer|return|signing|arrival|loan|spell|stint|deal) (?:to|from|at|with)"
    r"|(?:sign(?:s|ed|ing)?|sold|bought|loaned|transferred) (?:to|from|by)"
    r"|(?:sign(?:s|ed|ing)? for|join(?:s|ed|ing)?|mov(?:es?|ed|ing) (?:to|from)"
    r"|(?:move|switch|transfer) from) (?:[A-Z][\w'.?-]+ ){1,3}(?:from|to)) $"
)
_OF_TRANSFER = re.compile(
    r"\b(?:on (?:[a-z-]+ ){0,3}loan|loan (?:spell|move|deal|stint)|free transfer|transfer (?:fee|window)"
    r"|undisclosed fee|strikers?|wingers?|midfielders?|defenders?|goalkeepers?|full-back|centre-back"
    r"|left-back|right-back|playmaker|footballer|soccer|players?|sign(?:s|ed) for [A-Z][\w?]+ from)\b|[£€$]\d"
)
_PLAYERS = _OF_MATCHES_ONLY | frozenset(
    "winger wingers full-back centre-back left-back right-back playmaker footballer footballers football"
    " soccer".split()
)
_LONGEST_MOVE = 60  # characters
_AT_TOWN = ("In ", " in ", " near ", " from ", " of ", " outside ", " around ", " to ")
_OWNED = ("\u2019s ", "'s ")
_OWNER = re.compile(r"(\w[\w.-]*)(?:'s|\u2019s) $")
# What a town has, and a team has not.
_OF_TOWN = re.compile(
    r"(?:'s?|\u2019s?)? (?:[a-z-]+ )?(?:cit(?:y|izens)|town|suburbs?|streets?|district|mayor|police"
    r"|residents?|airport|station|court|hall|fair|authorities|area|region|university|museum|hospital"
    r"|outskirts|prosecutors?|prosecution|judges?|lawyers?|newspapers?|count(?:y|ies)|neighbou?rhoods?)(?!\w)"
)
_COUNTRY = re.compile(r", ([A-Z]\w+(?: [A-Z]\w+)?)")
_LISTED = (", ", " and ", ", and ", " or ")
_LONGEST_LETTERS = 4  # of a club that is called by them; longer words in capitals are a dateline
_LEAD = 40  # characters before a name that say what it does
# Words of reports of other games; who tells of them has several.
_OF_SPORTS = {
    "cricket": frozenset(
        "cricket cricketer cricketers batsman batsmen batting bowler bowlers wicket wickets innings"
        " all-rounder wicketkeeper seamer spinner".split()
    ),
    "rugby": frozenset(
        "rugby fly-half scrum-half scrum flanker prop props hooker lineout back-row full-back match-day tries"
        " wing winger".split()
    ),
}
_GAMES_OF_CLUBS = frozenset({"rugby", "football", "cricket", "hockey", "basketball", "handball"})
_TELLING_OF_SPORT = 2
_HYPHENATED = re.compile(r"(?<![\w-])[a-z]+-[a-z]+(?![\w-])")


def is_town_club(reading: Reading, candidate: Candidate) -> bool:
    """Say whether "Zenda City" plays: it takes a plural verb, or a score stands beside it."""
    if len(candidate.words) == 1 or candidate.words[-1].lower not in _TAILS:
        return False
    before = reading.plain[max(candidate.start - _LEAD, 0) : candidate.start]
    if _SCORED.search(before) or _SCORES.match(reading.plain, candidate.end):
        return True
    begins = reading.starts_sentence(candidate.start) or before.endswith(_CONJUNCTIONS)
    return begins and _PLURAL.match(reading.plain, candidate.end) is not None


def _sports(reading: Reading, candidates: list[Candidate], named: list[Candidate]) -> list[str]:
    """Give the games that an article tells of; it may name a club in full and have few of their words."""
    found = [s for s, own in _OF_SPORTS.items() if len(_words_of(reading, own)) >= _TELLING_OF_SPORT]
    if tells_of_match(reading):
        return ["football", *found]
    few = len(_words_of(reading, _OF_MATCHES)) >= _TELLING_WITH
    club = few and (named or any(_is_listed(c) and _plays(reading, c) for c in candidates))
    return ["football", *found] if club else found


def _is_listed(candidate: Candidate) -> bool:
    """Say whether reports of football mean a club by a name."""
    return not candidate.kind and candidate.folded() in SHORT_NAMES["football"]


def _words_of(reading: Reading, words: frozenset[str]) -> frozenset[str]:
    """Give those of the words that an article has in small letters."""
    return (reading.lower_words & words) | (_hyphenated(reading.plain) & words)


@lru_cache(maxsize=8)  # of the article at hand
def _hyphenated(plain: str) -> frozenset[str]:
    """Give the words of two with a hyphen: "half-time"."""
    return frozenset(_HYPHENATED.findall(plain))


def tells_of_match(reading: Reading) -> bool:
    """Say whether an article is a match report, going by its words."""
    words = _words_of(reading, _OF_MATCHES)
    if len(words & _OF_MATCHES_ONLY) >= _TELLING_ONLY and len(words) >= _TELLING_WITH:
        return True
    if words and _SCORERS.search(reading.plain):
        return True
    if not _TELLING_BY_SCORE <= len(words) < _TELLING:
        return len(words) >= _TELLING
    return _SCORELINE.search(reading.plain) is not None


def find_teams(reading: Reading, candidates: list[Candidate]) -> None:
    """In a report of a match make bodies of the towns that are teams by any mention, but not of "in Zenda".

    So are the first words of clubs that it names: "Rapid", of "Rapid Zenda", and their towns.
    """
    named = [c for c in candidates if ends_in_town(reading, c.words) or c.folded() in CLUBS]
    sports = _sports(reading, candidates, named)
    game = bool(sports)
    if "football" not in sports and any(_is_moved_to(reading, c) for c in candidates):
        sports = ["football", *sports]
    own = _towns_of_clubs(reading, candidates)
    if not sports and not own:
        return
    for mentions in _full_names(reading, candidates, named).values():
        if any(_plays(reading, c) for c in mentions):
            for candidate in mentions:
                candidate.kind = "organisation"
            named += mentions
    listed = _Lists(reading, candidates)
    teams = _Teams(reading, sports, candidates, named, listed.clubs)
    for name, mentions in teams.mentions().items():
        club = teams.listed(name)
        if club is None and not ((sports or name in own) and teams.is_team(name, mentions)):
            continue
        for candidate in mentions:
            spot = _is_spot(reading, candidate) or candidate.start in (
                listed.places if club else listed.alone
            )
            alone = (
                game or name in own or not _is_town(reading, name)
            )  # else a town is its club where it plays
            if (alone and not spot) or candidate.start in listed.clubs or _plays(reading, candidate):
                candidate.kind = "organisation"
                candidate.team = club.key if club else f"club {fold_name(name)}"


def _towns_of_clubs(reading: Reading, candidates: list[Candidate]) -> set[str]:
    """Give the towns whose clubs an article names in full: "Zenda", of "Zenda Rugby Club"."""
    clubs = (c.words for c in candidates if len(c.words) > 2 and c.words[-1].lower == "club")  # noqa: PLR2004
    own = (words for words in clubs if words[-2].lower in _GAMES_OF_CLUBS)
    return {reading.plain[words[0].start : words[-3].end] for words in own}


def _full_names(
    reading: Reading, candidates: list[Candidate], named: list[Candidate]
) -> dict[str, list[Candidate]]:
    """Give the names of several words that are clubs', or sides of a score, each with where it stands."""
    found: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        if not candidate.kind and len(candidate.words) > 1:
            found.setdefault(candidate.folded(), []).append(candidate)
    full = {c.folded() for c in named}
    return {n: m for n, m in found.items() if n in full or any(_scores(reading, c) for c in m)}


class _Teams:
    """What an article's names tell of teams: the clubs that it names, and those that its sports know."""

    def __init__(
        self,
        reading: Reading,
        sports: list[str],
        candidates: list[Candidate],
        named: list[Candidate],
        beside: set[int],
    ) -> None:
        self._reading = reading
        self._beside = beside
        self._candidates = candidates
        self._short = {short: club for sport in sports for short, club in SHORT_NAMES[sport].items()}
        self._ends = {c.words[i].text for c in named for i in (0, -1) if len(c.words) > 1}
        self._full = {c.folded() for c in named}
        self._homes = [c.words[-1].lower for c in named]
        people = [c.words for c in candidates if len(c.words) > 1 and c.words[0].lower in GIVEN_NAMES]
        self._people = {words[i].text for words in people for i in (0, -1)}

    def mentions(self) -> dict[str, list[Candidate]]:
        """Give the names that may be a team's, each with where it stands."""
        found: dict[str, list[Candidate]] = {}
        for candidate in self._candidates:
            name = self._reading.plain[candidate.words[0].start : candidate.words[-1].end]
            single = len(candidate.words) == 1 and candidate.words[0].lower not in ORGANISATION_HEADS
            if not candidate.kind and (single or fold_name(name) in self._short):
                found.setdefault(name, []).append(candidate)
        return found

    def listed(self, name: str) -> Club | None:
        """Give the club that a report of its sport means by a name, unless it names another by it."""
        if name in self._people or (name.isupper() and len(name) > _LONGEST_LETTERS):
            return None
        club = self._short.get(fold_name(name))
        others = club is not None and name in self._ends and self._full.isdisjoint(club.names)
        return None if others else club

    def is_team(self, name: str, mentions: list[Candidate]) -> bool:
        """Say whether a name is an end of a club's that the article has, or a town's that plays."""
        if name in self._ends or any(is_end_of(name.lower(), home) for home in self._homes):
            return True
        if name in self._people:
            return False
        person = any(c.votes.get("person", 0.0) > 0 for c in mentions)
        town = _is_town(self._reading, name) or (not person and _is_small_town(self._reading, name))
        return town and any(c.start in self._beside or _plays(self._reading, c) for c in mentions)


class _Lists:
    """Where names stand that are listed with a club, those listed with none, and those of them "in" them."""

    def __init__(self, reading: Reading, candidates: list[Candidate]) -> None:
        self.clubs: set[int] = set()
        self.alone: set[int] = set()
        self.places: set[int] = set()
        group: list[Candidate] = []
        for candidate in candidates:
            if not group or reading.plain[group[-1].end : candidate.start] not in _LISTED:
                self._add(reading, group)
                group = []
            group.append(candidate)
        self._add(reading, group)

    def _add(self, reading: Reading, group: list[Candidate]) -> None:
        """Sort a list: "Rapid Strelsau and Zenda", "Strelsau and Zenda", "from Strelsau, Zenda"."""
        starts = [c.start for c in group]
        if len(group) > 1 and any(_is_club(reading, c) for c in group):
            self.clubs.update(starts)
        elif len(group) > 1:
            self.alone.update(starts)
            self.places.update(starts if reading.plain.endswith(_AT_TOWN, 0, starts[0]) else ())


def _is_club(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is a club's wherever it stands, or is played against."""
    if candidate.folded() in CLUBS or ends_in_town(reading, candidate.words):
        return True
    before = reading.plain[max(candidate.start - _LEAD, 0) : candidate.start]
    return _AGAINST.search(before) is not None


def _is_spot(reading: Reading, candidate: Candidate) -> bool:
    """Say whether something is in a town: "in Zenda", "Peru's Zenda", not "Rossi's Zenda"."""
    plain = reading.plain
    if not reading.knowledge.is_place(plain[candidate.words[0].start : candidate.words[-1].end]):
        return False  # "the return of Zendans"
    if _OF_TOWN.match(plain, candidate.end):
        return True
    country = _COUNTRY.match(plain, candidate.end)
    if country is not None and reading.knowledge.state_named(country[1]):
        return True
    if plain.endswith(_OWNED, 0, candidate.start):
        owner = _OWNER.search(plain, max(candidate.start - _LEAD, 0), candidate.start)
        return owner is None or reading.knowledge.is_place(owner[1])
    return plain.endswith(_AT_TOWN, 0, candidate.start) and not plain.startswith(_OWNED, candidate.end)


def _scores(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name of several words is a side of a score: "Rapid Zenda 1-1 Velda Town"."""
    return (
        candidate.words[0].lower not in GIVEN_NAMES and _SCORE.match(reading.plain, candidate.end) is not None
    )


def seam_of_sides(reading: Reading, words: list[Word], full: dict[str, set[str]]) -> int:
    """Give the number of words of the first of two that a report of a match has side by side, else 0.

    "Rapid Zenda Velda" is two clubs, of a fixture list or a caption, and "Zenda Anna Rossi" one and who
    is in `full` without it.
    """
    for n in range(1, len(words)) if tells_of_match(reading) else ():
        if _is_side(reading, words[:n]) and (_is_side(reading, words[n:]) or _is_in(full, words[n:])):
            return n
    return 0


def _is_in(full: dict[str, set[str]], words: list[Word]) -> bool:
    """Say whether an article has words as a name of its own."""
    return len(words) > 1 and " ".join(word.lower for word in words) in full[words[-1].lower]


def _is_side(reading: Reading, words: list[Word]) -> bool:
    """Say whether words are a club's name, or that of a town that has one."""
    name = reading.plain[words[0].start : words[-1].end]
    if (folded := fold_name(name)) in CLUBS or folded in SHORT_NAMES["football"]:
        return True
    town = reading.knowledge.town(name) if words[0].lower not in GIVEN_NAMES else None
    return town is not None and town.exact and town.location.country in _OF_CLUBS


def is_end_of(name: str, home: str) -> bool:
    """Say whether a club is called by the end of its town: "Zendabach", of "Altzendabach"."""
    return len(name) >= _LEAST_END and home.endswith(name) and home != name


def _plays(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a mention plays, or is played against."""
    plain = reading.plain
    if _PLAYS.match(plain, candidate.end) or _SCORES.match(plain, candidate.end):
        return True
    before = plain[max(candidate.start - _LEAD, 0) : candidate.start]
    if _EMPLOYED.search(before) or _is_moved_to(reading, candidate):
        return True
    return _AGAINST.search(before) is not None or _SCORED.search(before) is not None


def _is_moved_to(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a player goes there, or comes from there: "joined Zenda from Velda on loan"."""
    plain = reading.plain
    if _MOVED.search(plain, max(candidate.start - _LONGEST_MOVE, 0), candidate.start) is None:
        return False
    if not _words_of(reading, _PLAYERS) or _OF_TOWN.match(plain, candidate.end):
        return False
    sentence = reading.sentences[candidate.sentence] if reading.sentences else None
    return sentence is not None and _OF_TRANSFER.search(plain, sentence.start, sentence.end) is not None


def _is_town(reading: Reading, name: str) -> bool:
    """Say whether a name is a town's, or a region's, which a team may be called after as well."""
    place = reading.knowledge.place_of_size(name)
    return place is not None and place.location.kind in ("city", "region")


def _is_small_town(reading: Reading, name: str) -> bool:
    """Say whether a name is a village's first where clubs are called after theirs."""
    places = reading.knowledge.places(name)
    village = bool(places) and places[0].exact and places[0].location.kind == "city"
    return village and places[0].location.country in _OF_CLUBS


def ends_in_town(reading: Reading, words: list[Word]) -> bool:
    """Say whether a name of several words ends in a town, and begins as no person's does: "Rapid Zenda"."""
    first = words[0]
    if not 1 < len(words) <= _LONGEST or first.lower in _OF_PART or any(word.link for word in words):
        return False
    if reading.knowledge.state_named(first.text) or reading.knowledge.state_of_adjective(first.text):
        return False
    if reading.knowledge.place_of_size(reading.plain[first.start : words[-1].end]) is not None:
        return False  # "Black Zenda"
    town = reading.knowledge.town(words[-1].text)
    if town is None or town.location.country not in _OF_CLUBS:
        return False
    return town.exact or town.location.name.startswith(f"{words[-1].text} ")  # "Zenda am Main"

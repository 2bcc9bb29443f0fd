"""The kind of a name by weighing evidence: the model's label is one vote among others.

Each mention votes, the votes of one surface are added up over the article, and a surname
takes the votes of the full name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.appositions import vote_apposed, vote_apposition, vote_holder
from dateline.annotate.names.callings import is_in_cells, is_made, is_of_pictures, is_one_of_many
from dateline.annotate.names.candidates import Candidate, is_known_place
from dateline.annotate.names.clubs import ends_in_town
from dateline.annotate.names.common_words import common_words
from dateline.annotate.names.evidence_around import vote_around
from dateline.annotate.names.evidence_beside import vote_after, vote_before
from dateline.annotate.names.evidence_told import vote_told
from dateline.annotate.names.evidence_where import vote_where
from dateline.annotate.names.evidence_words import vote_words
from dateline.annotate.names.full_names import names_before
from dateline.annotate.names.job_titles import is_field_of_work
from dateline.annotate.names.nobodys import (
    is_animal,
    is_field_of_minister,
    is_inhabitant,
    is_invented,
    is_made_of,
    is_money,
    is_of_bracket,
    is_of_products,
    is_of_sectors,
    is_office_in_letters,
    is_programme,
    is_software,
)
from dateline.annotate.names.organs import BODY_AFTER, UNITS
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.things_beside import is_craft, is_of_law, is_sent, is_ticker, is_time_zone
from dateline.annotate.names.vocabulary import (
    BANNERS,
    LEADERS_SURNAMES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLACE_NOUNS,
)
from dateline.annotate.names.weights import FAIR, HINT, MANY, SETTLES, STRONG, add
from dateline.gazetteer import CITY, TOWN, Entry
from dateline.lexicon.given_names import COMMON_GIVEN_NAMES

_LABELS = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place",
           "EVENT": "none", "LAW": "none", "WORK_OF_ART": "none", "PRODUCT": "none", "LANGUAGE": "none",
           "NORP": "none", "DATE": "none"}  # fmt: skip
# Bodies that a politician has as well as a town: "the Rossi administration".
_ANYBODYS = frozenset({"administration", "government", "authority", "council", "court"})
# Prefixes of ships, and what storms are called by.
_SHIPS = frozenset("USS HMS MV MT SS RMS HMAS HMCS HMNZS INS USNS USCGC BRP JS".split())
_STORMY = ("hurricane", "typhoon", "cyclone", "superstorm")
_GLUED_STORMS = tuple(f"{storm}-" for storm in (*_STORMY, "storm"))
_STORMS = frozenset({*_STORMY, "storm", "operation", "exercise", "flight"})
_STORM = re.compile(rf"(?i:\b(?:{'|'.join(_STORMY)}|storm)) ([A-Z][a-z]+)\b(?! [A-Z])")
# "The Federal Republic" says which state only where its name follows.
_FORMS_OF_STATE = frozenset("federal republic kingdom people's democratic union confederation empire".split())
_CLASS = re.compile(r"(?<![\w-])([A-Z]\w{2,})-class ")
_BURNS = re.compile(r"\b(?:wildfires?|(?:brush|forest|bush) ?fires?|acres|evacuat\w+)\b")
_FIRE = re.compile(r"\b[Tt]he ([A-Z][a-z]+(?: [A-Z][a-z]+)?) Fire\b(?! [A-Z])")
_LETTERED = frozenset(
    "Appendix Block Category Class Division Exhibit Grade Group Hepatitis Influenza Part Phase Plan Pool"
    " Schedule Section Team Type Vitamin".split()
)
_CASE = re.compile(r" v\.? [A-Z]")
# "Zn-29": what is made in types; a group of states is "G-20", games are "Zenda-2026".
_OF_A_TYPE = re.compile(r"-(?!(?:19|20)\d\d(?!\d))\d")
# What makers of aircraft build is called by them and a number: "the Cessna 310".
_AIRCRAFT_MAKERS = frozenset(
    "cessna boeing airbus embraer bombardier tupolev antonov ilyushin sukhoi beechcraft piper gulfstream"
    " learjet fokker mikoyan yakovlev sikorsky eurocopter agusta saab dassault".split()
)
_NUMBERED = re.compile(r" [A-Z]{0,3}-?\d{2,4}(?:[A-Z]|-\d+)?(?![\w,.]\d|\w)")
_VERSUS = (" v. ", " v ")
# What the small model says of a single unknown word is nearly a guess between these two.
_GUESSED = frozenset({"person", "organisation"})
_LONE = 0.7
# What says that letters or words are no body's, or not of the one that all the world knows by them.
_NOBODYS = (is_in_cells, is_one_of_many, is_of_pictures, is_of_law, is_sent, is_ticker, is_time_zone,
            is_craft, is_of_products, is_software, is_programme, is_animal, is_made_of,
            is_of_bracket, is_of_sectors, is_money, is_office_in_letters, is_invented)  # fmt: skip
_WIDE = frozenset({"region", "area", "river", "sea", "continent"})
_SMALL = 0.8  # a small town of that name: more than the model's guess at a single word, less than two guesses
_UNKNOWN = 0.7  # a place that no gazetteer has needs more than the model's word
_SHORT = 5  # letters of an abbreviation
_FEW_LETTERS = 3  # of an abbreviation that is some place's name in some language: KO, ETA
_ANY = (" a ", " an ", "A ", "An ")  # "a Zenda court" is one of several
# Behind a place of its kind, of which anyone may want one: "plans for a Zenda Village".
_ENDS_CLAUSE = re.compile(r"[.,;:!?)\"\n]|$")
_OF_STATE = re.compile(r" (opera|ballet|orchestra|university|library|museum|theat(?:re|er))(?![\w-])")
# "Zenda Child Protection From Noise Act": a law, named by what follows.
_BANNERED = re.compile(rf"(?i:\b(?:{'|'.join(sorted(BANNERS))})[ -](?:al|an|as|ash|ul)-)([A-Z][\w'-]+)")
_BODIES_AFTER = re.compile(
    r" (?:sub)?(?:committees|ministries|departments)(?![\w-])"
)  # two are named at once
_STRUCTURE = re.compile(r" (bridge|dam|tunnel|stadium|canal|hospital)(?![\w-])")
# What is called by a person, a saint or the next town, and by a city's name the world's way to it.
_FACILITY = re.compile(
    r" ((?:international|regional) airport|airport|airfield|cathedral|basilica|abbey|synagogue)(?![\w-])"
)
_WAY = ("international airport", "regional airport")
_HOUSE_OF = frozenset("cathedral basilica abbey synagogue".split())
_NUMBER = re.compile(r" \d{1,4}[A-Z]?(?![\w,.:-]*\d|\w)")
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th) \Z")
_LONGEST_ORDINAL = 6  # characters, with the space behind
_LAW_AFTER = re.compile(r" [Ff]rom (?:[A-Z][\w'-]+ ){1,6}(?:Act|Bill|Law)(?!\w)")
_OF_NOBODY = frozenset({"of", "of the", "for", "and", "on"})  # which nobody's name has


def widen(reading: Reading, candidate: Candidate) -> None:
    """Take "army" or "police department" into a name that it follows in lower case: "Zenda police"."""
    if candidate.kind or candidate.words[-1].lower in ORGANISATION_HEADS:
        return
    _widen_structure(reading, candidate)
    if reading.knowledge.state_named(reading.plain[candidate.start : candidate.end]):
        return
    of_state = _OF_STATE.match(reading.plain, candidate.end) if candidate.words[-1].text == "State" else None
    if match := of_state or BODY_AFTER.match(reading.plain, candidate.end):
        if reading.tag_at(match.end() + 1) in ("NN", "NNS") and reading.plain.startswith(" ", match.end()):
            return
        governs = match[1] == "administration" and candidate.words[-1].lower in LEADERS_SURNAMES
        named = reading.plain[candidate.start : candidate.end]
        if match[1] in _ANYBODYS and not (governs or reading.knowledge.places(named)):
            return
        if _is_nobodys(reading, candidate, match[1]):
            return
        start = match.start(1)
        candidate.words = [*candidate.words, Word(match[1], start, match.end(), match[1], link=False)]
        candidate.end = match.end()
        candidate.kind = "organisation"


def _widen_structure(reading: Reading, candidate: Candidate) -> None:
    """Take "bridge" into the name of several words that it is called by: "the Velda Zenda bridge"."""
    match = _STRUCTURE.match(reading.plain, candidate.end)
    if match is None:
        _widen_facility(reading, candidate)
        return
    if len(candidate.words) == 1 or is_known_place(reading, candidate):
        return
    known = reading.knowledge.places(reading.plain[candidate.start : candidate.end])
    if known or not reading.plain.endswith(("the ", "The "), 0, candidate.start):
        return
    _take_in(reading, candidate, match)


def _widen_facility(reading: Reading, candidate: Candidate) -> None:
    """Take in the noun of a facility that is called by a name: "the city's Rossi airport", "Otto abbey".

    A town's own keeps the town's name, unless the noun is a part of its name: "Zenda international airport".
    """
    match = _FACILITY.match(reading.plain, candidate.end)
    name = reading.plain[candidate.start : candidate.end]
    if match is None or reading.knowledge.state_named(name) or reading.knowledge.state_of_adjective(name):
        return
    if match[1] not in _WAY:
        owned = reading.plain.endswith("'s ", 0, candidate.start)
        several = len(candidate.words) > 1 and (match[1] in _HOUSE_OF or not reading.knowledge.places(name))
        if is_known_place(reading, candidate) or not (owned or several):
            return
    _take_in(reading, candidate, match)


def _take_in(reading: Reading, candidate: Candidate, match: re.Match[str]) -> None:
    """Make what stands behind a name a part of it, unless a noun follows: "the Velda Zenda dam project"."""
    if reading.tag_at(match.end() + 1) in ("NN", "NNS"):
        return
    at = match.start(1)
    nouns = [
        Word(m[0], at + m.start(), at + m.end(), m[0], link=False) for m in re.finditer(r"\w+", match[1])
    ]
    candidate.words, candidate.end = [*candidate.words, *nouns], match.end()


def _is_nobodys(reading: Reading, candidate: Candidate, noun: str) -> bool:
    """Say whether a noun makes no body of a name: of a meeting, of a numbered unit, of "a Zenda court"."""
    if reading.plain.endswith(_ANY, 0, candidate.start) or _is_meeting(reading, candidate, noun):
        return True
    return _is_nobodys_unit(reading, candidate, noun)


def _is_nobodys_unit(reading: Reading, candidate: Candidate, noun: str) -> bool:
    """Say whether a unit is called by its number or by whose it is: "3rd Rail battalion"."""
    if noun not in UNITS:
        return False
    start = candidate.start
    numbered = _ORDINAL.search(reading.plain, max(start - _LONGEST_ORDINAL, 0), start) is not None
    return numbered or is_known_body(reading.plain[start : candidate.end])


def _is_meeting(reading: Reading, candidate: Candidate, noun: str) -> bool:
    """Say whether a "town hall" is where voters are met: "a Zenda town hall", "the ZBC town hall"."""
    if noun != "town hall":
        return False
    one = reading.plain.endswith((" a ", " an ", "A ", "An "), 0, candidate.start)
    return one or candidate.words[-1].text.isupper()


def vote(reading: Reading, candidate: Candidate) -> None:
    """Weigh what one mention's words and surroundings say of its kind."""
    votes = candidate.votes
    if _is_thing(reading, candidate):
        add(votes, "none", 2 * SETTLES)
        return
    _vote_model(reading, candidate, votes)
    vote_words(reading, candidate, votes)
    vote_before(reading, candidate, votes)
    vote_after(reading, candidate, votes)
    vote_around(reading, candidate, votes)
    vote_told(reading, candidate, votes)
    vote_where(reading, candidate, votes)
    vote_apposed(reading, candidate, votes)
    vote_apposition(reading, candidate, votes)
    vote_holder(reading, candidate, votes)
    if len(candidate.words) == 1 and _tail(candidate.words[0].lower) in _bannered(reading.plain):
        add(votes, "organisation", SETTLES)
    if is_field_of_work(reading, candidate):
        add(votes, "none", 3 * SETTLES)
    if (
        _is_one_of_kind(reading, candidate)
        or is_inhabitant(reading, candidate)
        or is_field_of_minister(reading, candidate)
    ):
        add(votes, "none", 2 * SETTLES)
    if any(told(reading.plain, candidate.start, candidate.end) for told in _NOBODYS):
        add(votes, "none", 2 * SETTLES)
    if not candidate.kind and is_made(reading.plain, candidate.start, candidate.end):
        add(votes, "none", STRONG)
    if votes.get("person", 0.0) > 0.0 and any(word.lower in _OF_NOBODY for word in candidate.words):
        del votes["person"]


def _is_one_of_kind(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is one of several places that are called so: "plans for a Zenda Village"."""
    several = len(candidate.words) > 1 and candidate.words[-1].lower in PLACE_HEADS
    if not several or not reading.plain.endswith(_ANY, 0, candidate.start):
        return False
    known = is_known_place(reading, candidate)
    return not known and _ENDS_CLAUSE.match(reading.plain, candidate.end) is not None


@lru_cache(maxsize=8)  # of the article at hand
def _bannered(plain: str) -> frozenset[str]:
    """Give the words that groups of an article are called by alone as well: "zenda", of "Jabhat al-Zenda"."""
    return frozenset(match[1].lower() for match in _BANNERED.finditer(plain))


@lru_cache(maxsize=8)  # the same
def _storms(plain: str) -> frozenset[str]:
    """Give what an article calls storms by, with the noun once: "debbie", of "Cyclone Debbie"."""
    return frozenset(match[1].lower() for match in _STORM.finditer(plain))


@lru_cache(maxsize=8)  # the same
def _fires(plain: str) -> frozenset[str]:
    """Give what an article calls wildfires by: "rossi creek", of "the Rossi Creek Fire"."""
    if _BURNS.search(plain) is None:
        return frozenset()
    return frozenset(match[1].lower() for match in _FIRE.finditer(plain))


@lru_cache(maxsize=8)  # the same
def _classes(plain: str) -> frozenset[str]:
    """Give the ships that classes of an article are called after: "zenda", of "Zenda-class"."""
    return frozenset(match[1].lower() for match in _CLASS.finditer(plain))


def _is_of_class(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a word is one of a class of ships, or several: "the Zendas", which no town is."""
    word = candidate.words[0]
    if candidate.kind or len(candidate.words) > 1 or reading.knowledge.is_place(word.text):
        return False
    return not {word.lower, word.lower.removesuffix("s")}.isdisjoint(_classes(reading.plain))


def _is_fire(plain: str, words: list[Word]) -> bool:
    """Say whether a name is a wildfire's, with or without the noun."""
    name = " ".join(word.lower for word in words).removesuffix(" fire")
    return words[-1].lower == "fire" and len(words) > 1 and name in _fires(plain)


def _tail(word: str) -> str:
    return word.removeprefix("al-")


def _vote_model(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    first, last = candidate.words[0].start, candidate.words[-1].end
    seen = reading.recognised(first, last)
    if seen is None or (kind := _LABELS.get(seen.label)) is None:
        return
    exact = seen.start == first and seen.end == last
    if kind == "none" and not exact:
        return
    if kind in ("person", "place") and not candidate.kind and ends_in_town(reading, candidate.words):
        kind = "organisation"  # "Rapid Zenda": the model has not seen the club
    lone = len(candidate.words) == 1 and kind in _GUESSED
    add(votes, kind, (FAIR if exact else HINT) * (_LONE if lone else 1))


def _is_thing(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is a ship's, a storm's, a form of state, a party's in court, or two bodies'."""
    first, plain = candidate.words[0], reading.plain
    stormy = first.text in _SHIPS or first.lower in _STORMS
    if stormy if len(candidate.words) > 1 else first.lower in _storms(plain):
        return True
    if _is_fire(plain, candidate.words) or any(w.lower.startswith(_GLUED_STORMS) for w in candidate.words):
        return True
    if all(word.lower in _FORMS_OF_STATE for word in candidate.words) or _is_of_class(reading, candidate):
        return True
    if _is_type(plain, candidate) or _is_lettered(candidate.words) or _is_numbered(plain, candidate):
        return True
    in_court = _CASE.match(plain, candidate.end) or plain.endswith(_VERSUS, 0, candidate.start)
    two = any(word.lower == "and" for word in candidate.words)
    if (in_court and not _is_named_in_full(plain, candidate)) or (
        two and _BODIES_AFTER.match(plain, candidate.end)
    ):
        return True
    return len(candidate.words) > 1 and _LAW_AFTER.match(plain, candidate.end) is not None


def _is_named_in_full(plain: str, candidate: Candidate) -> bool:
    """Say whether whom a case is against or of is told in full elsewhere: "US v. Rossi", of Maria Rossi."""
    told = (end for _, end in names_before(plain, candidate.words[-1].text))
    return len(candidate.words) == 1 and any(_CASE.match(plain, end) is None for end in told)


def _is_lettered(words: list[Word]) -> bool:
    """Say whether a letter says which of its kind something is: "Group D", "Type A"."""
    return len(words) == 2 and words[0].text in _LETTERED and len(words[1].text.rstrip(".")) == 1  # noqa: PLR2004


def _is_numbered(plain: str, candidate: Candidate) -> bool:
    """Say whether a number says which of its kind a place is: "Area 7"."""
    noun = len(candidate.words) == 1 and candidate.words[0].lower in PLACE_HEADS | PLACE_NOUNS
    return noun and _NUMBER.match(plain, candidate.end) is not None


def _is_type(plain: str, candidate: Candidate) -> bool:
    """Say whether a figure makes a type of a name, which is not who makes it, nor a group of states."""
    last = candidate.words[-1]
    if last.lower in _AIRCRAFT_MAKERS and _NUMBERED.match(plain, candidate.end):
        return True
    if candidate.kind or last.text == "G" or not _OF_A_TYPE.match(plain, candidate.end):
        return False
    return not is_known_body(last.text)


def _is_other_letters(plain: str, surface: str, entries: Sequence[Entry]) -> bool:
    """Say whether capitals are an abbreviation, which some town is called like too: "a ZENDA team"."""
    if not surface.isupper() or not surface.isalpha() or len(surface) > _SHORT:
        return False
    if len(surface) <= _FEW_LETTERS:
        return not any(entry.exact and entry.importance >= CITY for entry in entries)
    with_article = any(f" {article} {surface} " in plain for article in ("a", "an"))
    return with_article or not entries[0].exact or entries[0].importance < CITY


def gazetteer_weight(reading: Reading, surface: str, words: int, votes: dict[str, float]) -> float:
    """Give what the gazetteer says for a place: much for a large one, a hint for a small one."""
    if words > MANY or votes.get("person", 0) >= SETTLES or votes.get("organisation", 0) >= SETTLES:
        return 0.0
    entries = reading.knowledge.places(surface)
    if words == 1 and surface.lower() in COMMON_GIVEN_NAMES:
        return 0.0 if entries else -_UNKNOWN
    if not entries or _is_other_letters(reading.plain, surface, entries):
        return 0.0 if votes.get("place", 0) >= SETTLES else -_UNKNOWN
    common = words == 1 and (surface.lower() in reading.lower_words or surface.lower() in common_words())
    if entries[0].importance >= CITY and (entries[0].exact or not common):
        return STRONG
    if common:
        return 0.0  # many a village is called by a common word, and some state besides
    large = entries[0].importance >= TOWN or entries[0].location.kind in _WIDE
    return FAIR if large or words > 1 else _SMALL

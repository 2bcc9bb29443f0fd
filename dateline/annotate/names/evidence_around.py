"""Nouns behind a name, people and states before it: "the Zurda Velti mosque", "in Peru's Zurda"."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import WELL_KNOWN, is_known_body
from dateline.annotate.names.callings import BODIES, PEOPLE_TOO
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.vocabulary import EVENT_HEADS, NOT_NAMES, ORGANISATION_HEADS
from dateline.annotate.names.weights import FAIR, SETTLES, STRONG, add
from dateline.lexicon.given_names import GIVEN_NAMES

# Buildings that are called by several words before their noun.
_HOUSE = re.compile(
    r"(?: and (?:[A-Z][\w'-]+ ){1,3}(?=[a-z]+s\b))?"  # "the Zurda and Velti temples"
    r" ?(?:mosque|synagogue|cathedral|monastery|basilica|shrine|temple|pagoda|gurdwara|stupa)s?(?![\w-])"
)
# Where settlers live; a "settlement" is a court's as well, with or over something.
_SETTLED = re.compile(
    r" (?:settlement|outpost|refugee camp)s?(?![\w-])(?! (?:with|over|agreement|talks|deal|offer|of|fund"
    r"|to pay|money|payments?))"
)
_MINE = re.compile(
    r" (?:(?:coal|gold|copper|iron|diamond|open-pit) )?mine(?= (?:in|near|at|where|is|was|has)\b|[,.;])"
)
_OF_TWO = re.compile(
    r" and (?:[A-Z][\w'-]+ ){1,3}(?:districts|provinces|villages|towns|counties|municipalities)\b"
)
# What only bodies are called, by whatever name stands before.
_BODY = re.compile(
    r" (?:consultancy|brokerage|(?:law|research|consulting|security|investment|accounting|accountancy|audit"
    r"|polling|advisory|analytics|recruitment|equity) (?:firm|group|company)|(?:news|ratings?|advertising)"
    r" agency|news (?:site|website|channel|outlet)|(?:radio|television|TV) (?:station|channel)"
    r"|(?:rebel|militant|insurgent|terrorist|jihadist|rebel|hacking|campaign|pressure|lobby|advocacy) group"
    r"|supermarket chain)(?![\w-])"
)
_GROUP = re.compile(r" group(?= (?!of\b|stage|leader|chat|photo|match|game|winner|hug)[a-z]|[.,;:)\n])")
# Which of many agencies, by whose it is: "the state-run Zurda agency".
_AGENCY = re.compile(r" (?:news )?agency(?![\w-])(?! (?:in|of)\b)")
_RUN = re.compile(
    r"\b(?:[Tt]he|[Aa]) (?:state|official|semi-official|[a-z-]+-(?:run|controlled|owned|linked"
    r"|affiliated|backed)) $"
)
# Who works for a body whose noun people are called by too: "an engineer of the contractor Zenda".
_STAFFED = re.compile(
    r"\b(?:employee|engineer|worker|manager|director|executive|official|spokes\w+|staff|driver|owner)s?"
    rf" (?:of|for|at|from|with) the (?:{'|'.join(sorted(PEOPLE_TOO))}) $"
)
# Where somebody is or what something is of, and no more is told: "a lawyer at the firm Zenda Velda."
_AT_THE = re.compile(rf"\b(?:at|for|from|by|with) the (?:{'|'.join(sorted(BODIES - PEOPLE_TOO))}) $")
_NO_MORE = re.compile(r"[.,;:)\n]|$| (?:which|in|on|to|as)\b")
_LONGEST_STAFF = 40  # characters
# Who is of it: "Zenda Marine, including its president".
_WITH_ITS = re.compile(
    r",? including its (?:[a-z-]+ ){0,2}(?:president|chair\w*|chief|CEO|director|founder|owner|head|manager"
    r"|executives?|directors|staff|employees|shareholders|subsidiar\w+|lawyers?)(?!\w)"
)
_DESCRIBED = re.compile(r"\b(?:[Tt]he|[Aa]n?|its|their) [a-z-]+ $")
# "Zurda has two million subscribers": of a firm.
_HAS = re.compile(
    r" (?:now |currently )?(?:has|had|employs|employed) (?:some |about |around |over |nearly |more than"
    r" |almost )?[\d.,]+ (?:million |billion )?(?:[a-z]+ )?(?:subscribers|customers|employees|shareholders"
    r"|stores|outlets|branches|workers|staff)(?![\w-])"
)
_IN_STATE = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Oo]utside|[Aa]round) ((?:[A-Z][\w-]+ )?[A-Z][\w-]+)'s? $"
)
_SOMEBODY_OF = re.compile(r"\b([A-Z][a-z]+) (?:[A-Z]\. )?[A-Z][\w'-]+,? of $")
_SOMEBODY_FROM = re.compile(r"\b([A-Z][a-z]+) (?:[A-Z]\. )?[A-Z][\w'-]+,? from $")
# "The Zurda City midfielder": a club, whose name is a town's too.
_POSITION = re.compile(
    r" (?:midfielder|striker|goalkeeper|defender|winger|centre-back|left-back|right-back|full-back|playmaker"
    r"|quarterback|linebacker|cornerback|shortstop|outfielder|pitcher)(?![\w-])"
)
_CLUB_TAILS = frozenset({"city", "town", "united", "county"})
# What is followed by a number of shares: "the S&P 500".
_INDEX = re.compile(r" (?:30|35|40|50|100|200|225|250|300|400|500|600|1000|2000)(?![\d,.]*\d)(?! [a-z]+s\b)")
_INDICES = frozenset({"S&P", "CAC", "FTSE", "ASX", "CSI", "STOXX", "Nikkei", "Russell", "IBEX", "MIB"})
_MADE_BY = re.compile(r"\b(?:made|built|produced|manufactured|assembled|marketed) by $")
# A reporter's line below the report: "Rossi reported from Lima".
_REPORTED = re.compile(r" reported from [A-Z][\w-]+(?: [A-Z][\w-]+)?(?:[.,;]|\n|$| and )")
_SAID_END = re.compile(r"[,;\n]|$|\.(?: |\n|$)")
_LONGEST_TITLE = 4  # letters, of what is written short before a name: "Capt."
_BACK = 48  # characters


def vote_around(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh the noun behind a mention, and whose or of whom it is said to be."""
    if candidate.honorific or candidate.office or candidate.kind:
        return
    _vote_told(reading, candidate, votes)
    if reading.plain.startswith(" ", candidate.end):
        _vote_noun(reading, candidate, votes)
    before = reading.plain[max(candidate.start - _BACK, 0) : candidate.start]
    if before.endswith(("'s ", "' ")):
        _vote_in_state(reading, candidate, before, votes)
    elif before.endswith(" of ") and _is_somebodys(_SOMEBODY_OF, before):
        if _places(reading, candidate):
            add(votes, "place", STRONG)
            add(votes, "person", -STRONG)
    elif before.endswith(" by ") and _MADE_BY.search(before) and candidate.words[0].lower not in GIVEN_NAMES:
        add(votes, "person", -FAIR)
        add(votes, "organisation", FAIR)
    elif before.endswith(" from ") and _is_somebodys(_SOMEBODY_FROM, before):
        add(votes, "person", -STRONG)


def _vote_told(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh that a report is somebody's, and that who said it stands behind the quotation."""
    plain, words = reading.plain, candidate.words
    known = _is_known(candidate) or words[-1].text.isupper() or words[-1].lower in ORGANISATION_HEADS
    if len(words) > 1 or known:
        return
    told = _REPORTED.match(plain, candidate.end) is not None
    said = votes.get("person", 0.0) > 0 and plain.endswith(('" said ', '" says '), 0, candidate.start)
    ends = _SAID_END.match(plain, candidate.end) is not None and len(words[0].text) > _LONGEST_TITLE
    if told or (said and ends):
        add(votes, "person", STRONG)
        add(votes, "place", -FAIR)


def _vote_noun(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    plain, end = reading.plain, candidate.end
    several = len(candidate.words) > 1
    if candidate.words[-1].text in _INDICES and _INDEX.match(plain, end):
        add(votes, "none", 2 * SETTLES)
        return
    if several and candidate.words[-1].lower in _CLUB_TAILS and _POSITION.match(plain, end):
        add(votes, "organisation", 2 * SETTLES)
        return
    if any(word.lower in NOT_NAMES for word in candidate.words):
        return
    of_house = several or candidate.words[0].lower.startswith("al-")
    if of_house and _HOUSE.match(plain, end):
        add(votes, "place", SETTLES)
        add(votes, "person", -STRONG)
    elif (_SETTLED.match(plain, end) or _is_dug(reading, candidate)) and not _is_known(candidate):
        add(votes, "place", STRONG + FAIR)
        add(votes, "person", -STRONG)
    elif _is_body(reading, candidate, several=several):
        add(votes, "organisation", STRONG + FAIR)
        add(votes, "person", -STRONG)


def _is_dug(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is of a mine, or one of two that are what the plural behind both says."""
    plain, end = reading.plain, candidate.end
    mine = plain.endswith("the ", 0, candidate.start) and _MINE.match(plain, end) is not None
    nobodys = candidate.words[0].lower not in GIVEN_NAMES
    return mine or (nobodys and _OF_TWO.match(plain, end) is not None)


def _is_body(reading: Reading, candidate: Candidate, *, several: bool) -> bool:
    """Say whether a noun behind a name that is no place's says that it is a body."""
    plain, end = reading.plain, candidate.end
    if _HAS.match(plain, end):
        return not _places(reading, candidate)
    if _BODY.match(plain, end):
        return several or not _places(reading, candidate)
    return _GROUP.match(plain, end) is not None and several and not _is_placed_or_person(reading, candidate)


def is_body_behind(reading: Reading, candidate: Candidate) -> bool:
    """Say whether what a name is described by and a noun behind it call it a body, whatever else bears it."""
    plain, start, end = reading.plain, candidate.start, candidate.end
    before = max(start - _BACK, 0)
    if _AGENCY.match(plain, end) and _RUN.search(plain, before, start):
        return True
    name = candidate.words[0]
    staffed = _WITH_ITS.match(plain, end) or _STAFFED.search(plain, max(start - _LONGEST_STAFF, 0), start)
    if not staffed and _NO_MORE.match(plain, end):
        staffed = _AT_THE.search(plain, max(start - _LONGEST_STAFF, 0), start)
    if staffed and name.lower not in GIVEN_NAMES:
        return not reading.knowledge.is_place(plain[start:end])
    if len(candidate.words) > 1 or not _GROUP.match(plain, end) or name.lower in GIVEN_NAMES:
        return False
    if reading.knowledge.is_place(name.text):
        return False
    return _DESCRIBED.search(plain, before, start) is not None


def _is_placed_or_person(reading: Reading, candidate: Candidate) -> bool:
    return _places(reading, candidate) or candidate.words[0].lower in GIVEN_NAMES


def _vote_in_state(reading: Reading, candidate: Candidate, before: str, votes: dict[str, float]) -> None:
    """Weigh that what is in a state of it is a place, which no body and no building of it need be."""
    match = _IN_STATE.search(before)
    if match is None or candidate.words[0].lower in GIVEN_NAMES or _is_known(candidate):
        return
    name = candidate.words[-1]
    if (
        name.lower in ORGANISATION_HEADS | EVENT_HEADS
        or name.text.isupper()
        or reading.plain.startswith("'", candidate.end)
    ):
        return
    known = reading.knowledge
    region = known.place_of_size(match[1])
    of_region = region is not None and region.location.kind == "region"
    if of_region or known.state_named(match[1]) or known.state_named(match[1].rpartition(" ")[2]):
        add(votes, "place", STRONG + FAIR)


def _is_somebodys(pattern: re.Pattern[str], before: str) -> bool:
    match = pattern.search(before)
    return match is not None and match[1].lower() in GIVEN_NAMES


def _is_known(candidate: Candidate) -> bool:
    name = " ".join(word.text for word in candidate.words)
    return is_known_body(name) or candidate.words[0].text in WELL_KNOWN


def _places(reading: Reading, candidate: Candidate) -> bool:
    return bool(reading.knowledge.places(reading.plain[candidate.words[0].start : candidate.words[-1].end]))

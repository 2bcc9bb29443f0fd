"""What a clause, an age or a list around a name says: "Zurda, owned by a bank", "a stake in Zurda"."""

from __future__ import annotations

import re

from dateline.annotate.names.candidates import Candidate, is_known_place
from dateline.annotate.names.east_asian_names import is_surname_first
from dateline.annotate.names.evidence_beside import SPEECH
from dateline.annotate.names.joints import may_be_person
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.vocabulary import (
    EVENT_HEADS,
    HOUSES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    RELATIVES,
    ROLE_HEADS,
)
from dateline.annotate.names.weights import FAIR, SETTLES, STRONG, add
from dateline.lexicon.given_names import GIVEN_NAMES

_BACK = 80  # characters
# What only firms do or are, in a clause behind the name.
_OWNED = re.compile(
    r", (?:which (?:is|was) )?(?:(?:part|wholly|partly|majority|jointly|state)[- ])?"
    r"(?:owned by|headquartered in|listed on)(?![\w-])"
    r"|, which (?:now |currently |also )?(?:sells|employs|owns|operates|manufactures|publishes|supplies"
    r"|ha[sd] (?:multiple|several|many|dozens of|hundreds of|about \d[\d,]*|more than \d[\d,]*|\d[\d,]*)"
    r" (?:[a-z]+ )?(?:stores|branches|outlets|shops|restaurants|employees|staff|workers))(?![\w-])"
)
_OPENED = re.compile(r", which (?:has |had )?(?:re)?opened(?![\w-])")
# Where money goes: "a stake in Zurda", "it invested $5m in Zurda".
_STAKE = re.compile(
    r"\b(?:(?:stakes?|shares?|shareholdings?|shareholders?|controlling interest) in"
    r"|invest(?:s|ed|ing)? (?:[$\u20ac\u00a3]?\d[\d.,]* ?(?:million |billion |m |bn )?)?in) "
    r"(?:(?:[A-Z][\w-]+ )?[A-Z][\w-]+'s )?$"
)
# What money goes into that is no body: "a stake in the Zurda gas field".
_FIELD = re.compile(
    r" (?:[a-z]+ ){0,2}(?:field|mine|project|plant|pipeline|block|refinery|port|airport|building)s?(?![\w-])"
)
# Who is head of something at a body: "head of research at Zurda".
_HEAD_AT = re.compile(
    r"\b(?:head|director|manager|president|chief|chair|professor|editor|analyst|economist) (?:of|for)"
    r" (?:[\w&-]+ ){1,4}at $"
)
_SMALL = "|".join("one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split())
# "Her eight-year-old Zurda", "and Zurda, four;".
_OLD = re.compile(rf"\b(?:\d{{1,2}}|{_SMALL})-(?:year|month|week)-old $")
_SOMEBODY = re.compile(
    r"[,.;:!?)\n\"']|$| (?:is|was|has|had|who|and|or|said|says|told|in|from|with|at|on|to|died|lives?d?)\b"
)
_AGED = re.compile(rf", (?:aged )?(?:{_SMALL})(?=[;.)]|, (?:and|who|was|were|is)\b| and [A-Z])")
_CHILDREN = re.compile(
    r"\b(?:daughters?|sons?|children|brothers?|sisters?|aged|toddlers?|kids|boys?|girls?)\b"
)
# "Anna Rossi, Director of the Bank", "Otto Stein, a son of": a person, whoever else the model sees.
_OF_OFFICE = re.compile(
    rf", (?:an? |the )?(?:[A-Za-z]+ ){{0,2}}?(?i:{'|'.join(sorted(map(re.escape, ROLE_HEADS)))})"
    rf" (?:of|at|for) (?:the )?[A-Z]|, an? (?:{'|'.join(sorted(RELATIVES - {'partner'}))}) of "
)
# What people alone have: "Zurda, whose party left", "Zurda, whose late wife was".
_WHOSE = re.compile(
    rf", whose (?:[a-z-]+ ){{0,2}}(?:party|{'|'.join(sorted(RELATIVES - {'partner', 'family'}))}|parents"
    r"|career|memoirs?|candidacy|birthday|running mate|cabinet|biographer)(?![\w-])"
)
# "Rossi, of the Zenda Institute, said": who says something for a body.
_OF_BODY = re.compile(r", (?:of|from|with) (?:the )?[A-Z][^,;.\n]{1,60}(?=,)")
# "Anna Rossi, a Norwegian,": of people, as their state is.
_NATIVE = re.compile(r", an? ([A-Z][a-z]+)(?=[,.;])")
# Where what is found out is published: "a study published in Zurda".
_PUBLISHED = re.compile(
    r"\b(?:stud(?:y|ies)|research|papers?|findings|articles?|results|commentary|editorial|essay)\b[^.;]{0,40}"
    r"\b(?:published|appeared|appears|appearing) (?:[A-Za-z]+day |online |last \w+ |this \w+ |today )?in $"
)
# Who has people asked: "a poll by Zurda", "the survey, conducted by Zurda".
_POLLED = re.compile(
    r"\b(?:polls?|surveys?)(?:,? (?:which was |was |were )?(?:conducted|carried out|published"
    r"|released|taken|commissioned|run|made)(?: (?:last|this) \w+)?)?"
    r" by (?:the )?(?:pollsters? |polling (?:firm|company|agency) )?$"
)
_MISSING = re.compile(r"\b(?:missing|vanished|disappeared|evacuated|fled) from (?:the )?$")
_AWAY = re.compile(
    r"\b\d[\d.,]* ?(?:miles?|km|kilomet(?:er|re)s?) "
    r"(?:(?:north|south)-?(?:east|west)?|east|west|outside|from) (?:of )?$"
)
# A part that only buildings have.
_FRONT = re.compile(r"\b(?:fa[c\u00e7]ade|roof|dome|ruins|courtyard|ramparts|steps|grounds) of the $")
# What befalls a building, and nobody.
_BEFELL = re.compile(
    r"\b(?:explosion|bombing|blast|fire|shooting|collapse|demolition|destruction|restoration|bombers?|gunmen)"
    r" (?:of|at|in|inside|outside|near) the $"
)
# What rivers alone are in, have and do: "along the Zurda", "the Zurda flood", "the Zurda burst its banks".
_BY_RIVER = re.compile(
    r"\b(?:along|(?:on|along|from|to) the (?:[a-z-]+ )?banks? of|reaches of|waters of"
    r"|tributar(?:y|ies) of|mouth of|bridges? (?:over|across)"
    r"|(?:ferry|ferries|boats?) (?:across|on)|dams? on|bathed in|swam (?:in|across)) the $"
)
_OF_RIVER = re.compile(
    r" (?:embankments?|barrages?|flood ?plains?|floods?(?! (?:the|an?|its|into))|flooding"
    r"|flood ?waters|estuary|tributar(?:y|ies)|riverbed|riverbanks?)(?![\w-])"
    r"| (?:has |had |have )?(?:burst|bursts|overflowed|overflows|broke|broken|breached) its banks"
)
# Where golfers and others meet: "the Zurda Open at Velda Pines in Peru".
_PLAYED_AT = re.compile(r"[A-Z][a-z]+ (?:Open|Classic|Championship|Masters|Invitational|Cup) at $")
_IN_AREA = re.compile(
    r" in (?:the )?((?:[A-Z][\w-]+ )?[A-Z][\w-]+)(?: (?:province|state|county|region))?(?=[,.; ])"
)
_WENT = re.compile(r"\b(?:went|go|going|goes|travel\w*|trips?|journey\w*|flew|drove|headed|pilgrimage) to $")
# "St Zurda's Day", "the Velda Church shooting": of a saint and of a town.
_HOLIDAY = re.compile(r"'s? (?:Day|Eve|[Ww]eekend|holiday|parade|festival)(?![\w-])")
_SHOT = re.compile(r" (?:mass )?(?:shooting|massacre|bombing)s?(?![\w-])")
_SHOT_IN = frozenset({"church", "school", "theater", "theatre", "nightclub", "mall"})
# Whose somebody is: "Velda Zurda's Anna Rossi".
_OWNS = re.compile(r"'s ([A-Z][a-z]+) ([A-Z][a-z]+)(?![\w-])")
# Lines of a match that is told as it goes: "Conceded by Anna Rossi."
_CONCEDED = re.compile(r"\b(?:Conceded|Assisted|Foul) by $")
# Where people stay or gamble: "the hotel Velda", "its casino Le Velda".
_HOTEL = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[A-Z][\w-]+'s) (?:[A-Za-z-]+ ){0,2}(?:hotel|hostel|guesthouse|casino|resort)"
    r" (?:L[ea] )?$"
)
_TOLD_WHOLE = re.compile(r"[.,;:!?)\n]|$| (?:is|was|had|has|will|in|on|near|where|which|and)\b")
_ENDS_HOTEL = ("otel ", "ostel ", "house ", "casino ", "resort ", " Le ", " La ")
_ONE = re.compile(r"(?:^|[ (])(?:[Aa]n?|[Aa]nother) $")
_SAINTS = frozenset({"st", "saint"})
_CLOSED = re.compile(r"[.,;:!?)\"\n]|$")


def vote_told(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh what is told around a mention that neither a title nor a body's noun belongs to."""
    if candidate.honorific or candidate.office or candidate.kind:
        return
    plain, start = reading.plain, candidate.start
    before = plain[max(start - _BACK, 0) : start]
    known = is_known_place(reading, candidate)
    if plain.startswith(("'", " "), candidate.end):
        _vote_behind(reading, candidate, votes, known=known)
    if plain.startswith(",", candidate.end):
        _vote_clause(reading, candidate, votes, known=known)
    if not known and _is_at_body(before) and not _FIELD.match(plain, candidate.end):
        _vote_body(candidate, votes)
    elif before.endswith("-old ") and _is_old(reading, candidate, before):
        add(votes, "person", SETTLES)
    elif before.endswith(" by ") and _CONCEDED.search(before):
        add(votes, "person", STRONG)
    elif (struck := _is_church_struck(candidate, before)) or _is_where(reading, candidate, before):
        add(votes, "place", SETTLES + STRONG if struck else STRONG + FAIR)
        add(votes, "person", -STRONG)
    elif before.endswith(_ENDS_HOTEL):
        _vote_hotel(reading, candidate, before, votes)
    elif before.endswith((" a ", " an ", "A ", "An ", "nother ")) and _is_one(reading, candidate, before):
        add(votes, "person", -STRONG)


def _is_church_struck(candidate: Candidate, before: str) -> bool:
    """Say whether a church is the building that something befell: "the bombing of the Zenda Church"."""
    return candidate.words[-1].lower == "church" and _BEFELL.search(before) is not None


def _is_at_body(before: str) -> bool:
    """Say whether money goes into what comes, a study is published or somebody is head of something there."""
    if before.endswith(("in ", "'s ")):
        return (_STAKE.search(before) or _PUBLISHED.search(before)) is not None
    if before.endswith((" by ", " by the ", "ster ", "sters ", "irm ", "ncy ", "mpany ")):
        return _POLLED.search(before) is not None
    return before.endswith(" at ") and _HEAD_AT.search(before) is not None


def _is_old(reading: Reading, candidate: Candidate, before: str) -> bool:
    """Say whether an age stands before a name, and not before a man of that town: "ten-year-old Zurda"."""
    if _OLD.search(before) is None or not _is_bare(candidate):
        return False
    return _SOMEBODY.match(reading.plain, candidate.end) is not None


def _vote_behind(reading: Reading, candidate: Candidate, votes: dict[str, float], *, known: bool) -> None:
    """Weigh a saint's day, an attack that is called after where it was, and who belongs to a firm."""
    plain, end, words = reading.plain, candidate.end, candidate.words
    holiday = words[0].lower in _SAINTS and _HOLIDAY.match(plain, end)
    attack = len(words) == 2 and words[-1].lower in _SHOT_IN and _SHOT.match(plain, end)  # noqa: PLR2004
    if holiday or (attack and reading.knowledge.places(words[0].text)):
        add(votes, "none", 2 * SETTLES)
    elif len(words) > 1 and not known and _is_guessed(votes) and _owns_person(plain, candidate):
        add(votes, "person", -STRONG)
        add(votes, "organisation", FAIR)


def _is_guessed(votes: dict[str, float]) -> bool:
    """Say whether anything takes a name for who acts."""
    return votes.get("person", 0.0) > 0 or votes.get("organisation", 0.0) > 0


def _owns_person(plain: str, candidate: Candidate) -> bool:
    """Say whether somebody is of a name that is no person's itself: "Velda Zurda's Anna Rossi"."""
    match = _OWNS.match(plain, candidate.end)
    if match is None or candidate.words[0].lower in GIVEN_NAMES:
        return False
    return match[1].lower() in GIVEN_NAMES or is_surname_first([match[1].lower(), match[2].lower()])


def _vote_clause(reading: Reading, candidate: Candidate, votes: dict[str, float], *, known: bool) -> None:
    """Weigh the clause or the age behind a mention and its comma."""
    plain, end = reading.plain, candidate.end
    several = len(candidate.words) > 1
    given = candidate.words[0].lower in GIVEN_NAMES
    owned = None if known or (several and given) else _OWNED.match(plain, end)
    if owned and (_is_guessed(votes) or "owned" not in owned[0]):  # not a ship
        _vote_body(candidate, votes)
    elif several and not given and _OPENED.match(plain, end):
        add(votes, "person", -STRONG)
        if not (known or votes.get("none", 0.0) > 0 or _is_headed(candidate)):
            add(votes, "organisation", FAIR)
    elif several and (_is_native(reading, end) or _is_of_office(reading, candidate)):
        add(votes, "person", STRONG)
    elif not several and (of := _OF_BODY.match(plain, end)) and SPEECH.match(plain, of.end()):
        add(votes, "person", STRONG + FAIR)
        add(votes, "place", -STRONG)
    elif not (several or known) and _is_bare(candidate) and _WHOSE.match(plain, end):
        add(votes, "person", STRONG)
    elif _AGED.match(plain, end) and not several and _CHILDREN.search(plain, max(end - _BACK, 0), end):
        add(votes, "person", SETTLES)


def _vote_body(candidate: Candidate, votes: dict[str, float]) -> None:
    if candidate.words[-1].lower in PLACE_HEADS | HOUSES or candidate.words[0].lower in GIVEN_NAMES:
        return
    add(votes, "organisation", STRONG)
    add(votes, "person", -STRONG)
    add(votes, "place", -STRONG)


def _is_native(reading: Reading, end: int) -> bool:
    """Say whether who is named is said to be of a state: "Anna Rossi, a Norwegian,"."""
    match = _NATIVE.match(reading.plain, end)
    return match is not None and reading.knowledge.state_of_adjective(match[1]) is not None


def _vote_hotel(reading: Reading, candidate: Candidate, before: str, votes: dict[str, float]) -> None:
    """Weigh that a house where people stay is named: "the Zenda hotel Le Velda was"."""
    if _HOTEL.search(before) and _TOLD_WHOLE.match(reading.plain, candidate.end):
        add(votes, "place", STRONG + FAIR)
        add(votes, "person", -STRONG - FAIR)


def _is_of_office(reading: Reading, candidate: Candidate) -> bool:
    """Say whether two or three words have an office or kin behind them: "Anna Rossi, Director of Zenda"."""
    bare = may_be_person(candidate.words) and _is_bare(candidate) and not is_known_place(reading, candidate)
    return bare and _OF_OFFICE.match(reading.plain, candidate.end) is not None


def _is_where(reading: Reading, candidate: Candidate, before: str) -> bool:
    """Say whether what stands before and behind a name is said of places alone."""
    if before.endswith(" at "):
        return _PLAYED_AT.search(before) is not None
    if candidate.words[0].lower in GIVEN_NAMES:
        return False
    if before.endswith(("the ", "The ")) and _is_bare(candidate) and len(candidate.words) == 1:
        river = _BY_RIVER.search(before) is not None or _OF_RIVER.match(reading.plain, candidate.end)
        if river:
            return True
    if before.endswith((" from ", " of ", " of the ")):
        if candidate.words[-1].lower in ORGANISATION_HEADS:
            return False
        lone = len(candidate.words) == 1
        away = (lone and _MISSING.search(before)) or _AWAY.search(before)
        return _FRONT.search(before) is not None or (bool(away) and _is_bare(candidate))
    match = _IN_AREA.match(reading.plain, candidate.end) if before.endswith(" to ") else None
    return match is not None and len(candidate.words) > 1 and _is_trip(reading, before, match[1])


def _is_one(reading: Reading, candidate: Candidate, before: str) -> bool:
    """Say whether a lone word is one of many of its kind, as nobody's name is: "he sent a Zurda."."""
    closed = _CLOSED.match(reading.plain, candidate.end)
    return len(candidate.words) == 1 and closed is not None and _ONE.search(before) is not None


def _is_trip(reading: Reading, before: str, area: str) -> bool:
    """Say whether somebody went to what is in an area: "she went to Velda Zurda in Peru"."""
    return _WENT.search(before) is not None and reading.knowledge.is_place(area)


def _is_bare(candidate: Candidate) -> bool:
    """Say whether a name has no head of a body, a place or an event in it, nor letters alone."""
    return not _is_headed(candidate) and not candidate.words[-1].text.isupper()


def _is_headed(candidate: Candidate) -> bool:
    return candidate.words[-1].lower in ORGANISATION_HEADS | PLACE_HEADS | HOUSES | EVENT_HEADS

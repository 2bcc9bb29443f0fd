"""What says that a name that no gazetteer has is a place: people live there, go there, and floods strike it.

The model guesses a body or a surname where it has not seen a small town's name.
"""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.vocabulary import ORGANISATION_HEADS
from dateline.annotate.names.weights import FAIR, SETTLES, STRONG, add
from dateline.lexicon.given_names import GIVEN_NAMES

_BACK = 60  # characters
_DISASTERS = (
    "floods?|flood ?waters?|flooding|storms?|(?:earth)?quakes?|tornado(?:es)?|hurricanes?|cyclones?|typhoons?"
    "|landslides?|mudslides?|avalanches?|tsunamis?|wild ?fires?|tremors?|blizzards?|heat ?waves?"
)
# "Floodwater struck Zenda", "an earthquake that hit Zenda".
_STRUCK = re.compile(
    rf"\b(?:{_DISASTERS})(?: (?:that|which|has|had|have|later|then))*"
    r" (?:struck|strikes?|hit|hits|reached|destroyed|devastated|battered|ravaged|engulfed|flattened|levelled"
    r"|leveled|submerged|inundated|swept (?:through|into|across)|tore through|cut off) $",
    re.IGNORECASE,
)
# "Anna Stein, 34, from Zenda".
_AGED = re.compile(r"[A-Z][\w'-]+, (?:aged )?\d{1,2}, (?:who is |is )?from $")
# "The Zenda earthquake".
_FLOODED = re.compile(rf" (?:{_DISASTERS})(?![\w-])")
# "The bridge at Zenda", "the battle of Zenda".
_AT = re.compile(
    r"\b(?:bridge|road|dam|crossing|ford|ferry|harbou?r|checkpoint|airfield|airport|lock|weir|quarry"
    r"|reservoir|railway station|train station|roadblock|border post|outskirts|streets|suburbs)"
    r" (?:at|in|of|near|outside|to) $"
    r"|\b(?:[Tt]own|[Cc]ity|[Vv]illage|[Pp]arish) (?:council|hall|centre|center|square|authorities)"
    r" (?:of|in) $"
    rf"|\b(?i:{_DISASTERS}) (?:in|at|near|across) $"
    r"|\b(?:[Bb]attle|[Ss]iege|[Ff]all|[Bb]ombardment|[Ss]helling|[Ll]iberation|[Rr]ecapture) of $"
)
# "Villagers in Zenda", "residents of Zenda".
_LIVE = re.compile(
    r"\b(?:[Rr]esidents|[Vv]illagers|[Ii]nhabitants|[Tt]ownspeople|[Tt]ownsfolk|[Hh]ouseholders|[Hh]omeowners"
    r"|[Mm]ayor|[Pp]arishioners) (?:of|in|from|near) $"
)
# "They fled to Zenda", "who drove to Zenda".
_WENT = re.compile(
    r"\b(?:fled|flee|fleeing|evacuated|drove|driven|flew|flown|marched|travell?ed|deported|exiled|bussed|sailed"
    r"|hitchhiked) (?:to|into|from|towards?) $"
)
# "It kills two in Zenda", and no more behind it: "two killed in Zenda attack" may be on anything.
_HARMED = re.compile(
    r"\b(?:kill(?:s|ed)?|dead|die[ds]?|deaths?|injured|injures|hurt|wounded|missing|displaced|trapped)"
    r" (?:[\w-]+ ){0,3}in $"
)
_CLOSED = re.compile(r"[.,;:\n]|$|(?: after| as| when| on| while| by)\b")
# "Gathered in Zenda on Thursday", "in Zenda last week".
_IN = re.compile(r"\b[a-z]+ in $")
_ON_DAY = re.compile(
    r" (?:on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2})"
    r"|(?:last|this) (?:week|month|weekend|morning|evening|night)|overnight|yesterday|where)(?![\w-])"
)
_ENDS = (" in ", " at ", " of ", " near ", " to ", " into ", " from ", " outside ", " toward ", " towards ")


def vote_where(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh what happens to, or at, a name that is neither known nor begins with a given name."""
    if _is_river(reading, candidate):
        add(votes, "place", STRONG)
        return
    if _is_home(reading, candidate):
        add(votes, "place", SETTLES)
        add(votes, "person", -FAIR)
        return
    if not _may_be_unknown_place(reading, candidate):
        return
    if weight := _weight_of_place(reading, candidate):
        add(votes, "place", weight)
        add(votes, "person", -FAIR)


def _is_home(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is where somebody is from whose age stands before: "Anna Stein, 34, from Zenda,"."""
    if candidate.kind or candidate.words[-1].lower in ORGANISATION_HEADS:
        return False
    start = candidate.start
    aged = _AGED.search(reading.plain, max(start - _BACK, 0), start) is not None
    return aged and not is_known_body(reading.plain[start : candidate.end])


def _weight_of_place(reading: Reading, candidate: Candidate) -> float:
    """Give how much what stands beside a name says for a place."""
    plain, start, end = reading.plain, candidate.start, candidate.end
    before = plain[max(start - _BACK, 0) : start]
    if _FLOODED.match(plain, end):
        return SETTLES
    if before.endswith("the "):
        return 0.0
    if _STRUCK.search(before) or (before.endswith(_ENDS) and (_AT.search(before) or _LIVE.search(before))):
        return SETTLES
    if before.endswith(" in "):
        on_day = _IN.search(before) and _ON_DAY.match(plain, end)
        harmed = _HARMED.search(before) and _CLOSED.match(plain, end)
        return STRONG if on_day or harmed else 0.0
    return STRONG if before.endswith(_ENDS) and _WENT.search(before) else 0.0


def _is_river(reading: Reading, candidate: Candidate) -> bool:
    """Say whether "the River" begins a name, which no firm or club has with its article."""
    several = len(candidate.words) > 1 and candidate.words[0].text == "River"
    return several and reading.plain.endswith(("the ", "The "), 0, candidate.start)


def _may_be_unknown_place(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name might be a place's that nothing is known of: no office, no letters, no body."""
    if candidate.kind or candidate.honorific or candidate.office:
        return False
    first, last = candidate.words[0], candidate.words[-1]
    if last.text.isupper() or first.lower in GIVEN_NAMES or last.lower in ORGANISATION_HEADS:
        return False
    if reading.plain.startswith("'", candidate.end):
        return False
    name = reading.plain[first.start : last.end]
    return not (is_known_body(name) or reading.knowledge.places(name) or reading.knowledge.state_named(name))

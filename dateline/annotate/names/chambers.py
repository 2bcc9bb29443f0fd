"""Chambers, courts and forces that several states have: of which it is, the rest of the article says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from dateline.annotate.names.abbreviations import SEATS
from dateline.annotate.names.agencies import AGENCIES
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.chains import Chain
from dateline.annotate.names.knowledge import Knowledge, fold_name
from dateline.annotate.names.state_scan import StateSpan

# Chambers that are called by their members too, and those that one state has.
CHAMBERS = {"commons": "GB house of commons", "house of commons": "GB house of commons",
            "lords": "GB house of lords", "house of lords": "GB house of lords"}  # fmt: skip
_OF_ONE_STATE = dict.fromkeys(CHAMBERS, "GB")
# Parliaments of one house, by their own names.
_PARLIAMENTS = {"knesset": "IL", "verkhovna rada": "UA", "riksdag": "SE", "folketing": "DK", "storting": "NO",
                "eduskunta": "FI", "riigikogu": "EE", "saeima": "LV", "seimas": "LT",
                "althingi": "IS"}  # fmt: skip
_CENTRAL_BANK = "central bank"
# What central banks are called, which are "Ruritania's central bank" besides.
_CENTRAL_BANKS = {"peoples bank of china": "CN", "bank of russia": "RU", "bank of england": "GB",
                  "bundesbank": "DE", "deutsche bundesbank": "DE", "bank of japan": "JP",
                  "bank of korea": "KR", "bank of canada": "CA", "reserve bank of india": "IN",
                  "reserve bank of australia": "AU", "reserve bank of new zealand": "NZ",
                  "swiss national bank": "CH", "riksbank": "SE", "norges bank": "NO", "bank of israel": "IL",
                  "bank of france": "FR", "banque de france": "FR", "bank of italy": "IT",
                  "bank of spain": "ES", "bank of greece": "GR", "bank of mexico": "MX", "banxico": "MX",
                  "south african reserve bank": "ZA", "bank indonesia": "ID", "bank negara": "MY",
                  "bank of thailand": "TH", "bank of portugal": "PT", "bank of finland": "FI"}  # fmt: skip
_BANKS_BY_LETTERS = {"pboc": "CN", "boj": "JP", "boe": "GB", "rbi": "IN", "rba": "AU", "rbnz": "NZ",
                     "snb": "CH"}  # fmt: skip
_FOREIGN_OFFICES = {"GB": "GB foreign office", "DE": "DE foreign ministry"}
_MORE_NAMES = {"pentagon": "US defence department", "federation council": "RU upper house",
               "state duma": "RU lower house", "foreign and commonwealth office": "GB foreign office",
               "fco": "GB foreign office"}  # fmt: skip
_OWN_NAMES = (
    CHAMBERS
    | {name: f"{code} parliament" for name, code in _PARLIAMENTS.items()}
    | {name: f"{code} {_CENTRAL_BANK}" for name, code in _CENTRAL_BANKS.items()}
    | {letters: f"{code} {_CENTRAL_BANK}" for letters, code in _BANKS_BY_LETTERS.items()}
    | _MORE_NAMES
    | AGENCIES
)
_HOUSES_OF_REPRESENTATIVES = frozenset(
    "US AU NZ JP PH BE NL NG MA EG IQ YE LY CY MT CO UY ID TH JM BS BZ TT".split()
)
# What several states have a party or an office called, and whose is meant where the article names that state.
_PARTIES = frozenset(
    {
        "social democrats", "social democratic", "labour", "labor", "democratic", "liberal", "green",
        "greens", "conservative", "socialist", "socialists", "communist", "christian democrats",
        "liberal democratic", "national liberal", "workers", "republican",
    }
)  # fmt: skip
_ONE_OF_TWO = {"social democrats": "social democratic", "greens": "green", "socialists": "socialist",
               "labor": "labour"}  # fmt: skip
_FIRST_THOUGHT = {"democratic": "US", "republican": "US", "labour": "GB", "conservative": "GB"}
# Without its noun, each of these is a word of any sentence.
_WITH_NOUN = frozenset({"social democratic", "democratic", "liberal", "green", "conservative", "socialist",
                        "communist", "liberal democratic", "national liberal", "workers",
                        "republican"})  # fmt: skip
OF_STATE = frozenset(
    {
        "supreme court",
        "parliament",
        "senate",
        "congress",
        "house",
        "house of representatives",
        "armed forces",
        "investigative committee",
        _CENTRAL_BANK,
    }
)
# Of these alone nobody knows whose they are; the others are of one state, or of a few.
_OF_ANY_STATE = frozenset({"supreme court", "parliament", "senate", "house", "armed forces"})
# What states call the bodies that an article means by a common word.
_CALLED = {("US", "house"): "US house of representatives", ("GB", "house"): "GB house of commons"}
_CONGRESSES = frozenset("US MX BR AR CL CO PE VE EC BO PY HN GT PH".split())
# States of which news is common and that have one house, or whose upper one has another name.
_WITHOUT_SENATE = frozenset(
    "AE AT BD BG CH CN CY DE DK EE EG FI GB GR HR HU IL IN IQ IR IS JP KP KR KW LB LK LT LV MY NO NZ PT QA RS"
    " RU SA SE SG SI SK SY TN TR UA VE VN".split()
)
_BY_FAR = 2  # times as often as the next
_SELDOM = 4  # times less than the other
# What news of one state is full of, whether or not it names the state.
_AMERICAN = tuple(
    map(
        re.compile,
        (
            r"\bRepublicans?\b",
            r"\bDemocrats?\b",
            r"\b(?:Sen|Rep|Gov)s?\. [A-Z]|\([DR]-[A-Z]",
            r"\b(?:White House|Capitol Hill|GOP)\b",
            r"\bU\.?S\.? (?:Senat|Congress|House|Supreme)|\b[Cc]ongressional\b",
        ),
    )
)
_SIGNS = 2


def acting_state(
    plain: str, candidates: Iterable[Candidate], organs: Sequence[Chain], states: Iterable[StateSpan]
) -> str:
    """Give the state that an article is about: of those whose bodies it names, else of all, by far the first.

    Empty where it names two nearly as often, or one more often whose bodies it does not name. American
    politics is known by its parties, members and houses, whatever other states it is about.
    """
    if _is_american(plain, organs):
        return "US"
    folded = {fold_name(candidate.folded()) for candidate in candidates}
    seats = {SEATS.get(name) or _OF_ONE_STATE.get(name) for name in folded}
    named = Counter(span.state.code for span in states)
    acting = {state for state in (*seats, *(organ.state for organ in organs)) if state} or set(named)
    ranked = sorted(acting, key=lambda code: (-named[code], code))
    if not ranked or any(count > named[ranked[0]] for count in named.values()):
        return ""
    by_far = len(ranked) == 1 or named[ranked[0]] >= _BY_FAR * named[ranked[1]]
    return ranked[0] if by_far else ""


def _is_american(plain: str, organs: Sequence[Chain]) -> bool:
    """Say whether several signs are of American politics, and no other state's house or court is named."""
    if any(o.state != "US" and o.key.partition(" ")[2] in OF_STATE for o in organs if o.state):
        return False
    return sum(sign.search(plain) is not None for sign in _AMERICAN) >= _SIGNS


def party_of_state(folded: str, state: str, named: Mapping[str, int]) -> str:
    """Give the key of a party that several states have one called like: "PE liberal party"; else nothing.

    It is of the state that readers think of first if the article names that often, else of the acting one.
    """
    bare = folded.removesuffix(" party")
    if bare not in _PARTIES or (bare == folded and bare in _WITH_NOUN):
        return ""
    bare = _ONE_OF_TWO.get(bare, bare)
    first = _FIRST_THOUGHT.get(bare)
    owner = first if first and _SELDOM * named[first] >= named[state] else state
    return f"{owner} {bare} party" if owner else ""


def seat_of_adjective(folded: str, knowledge: Knowledge) -> str:
    """Give a seat of power that stands behind its state's adjective: "Israeli Knesset"; else nothing."""
    adjective, _, seat = folded.partition(" ")
    state = knowledge.state_of_adjective(adjective) if seat in SEATS else None
    return seat if state is not None and state.code == SEATS[seat] else ""


def body_of_state(folded: str, state: str) -> str | None:
    """Give the key of a body that its name alone does not tell, empty for one that needs none.

    None where any state may have it and the article does not say which.
    """
    if folded in _OWN_NAMES:
        return _OWN_NAMES[folded]
    if folded in ("foreign office", "treasury"):
        treasury = f"{state} treasury" if state else ""
        return treasury if folded == "treasury" else _FOREIGN_OFFICES.get(state, "")
    if folded == "parliament" and state == "US":
        return None
    if folded not in OF_STATE or (state and not _has_body(state, folded)):
        return ""
    if not state or (folded == "senate" and state in _WITHOUT_SENATE):
        return None if folded in _OF_ANY_STATE else ""
    return _CALLED.get((state, folded), f"{state} {folded}")


def _has_body(state: str, body: str) -> bool:
    """Say whether a state may have a body of that name; a congress is a party's in others."""
    if body == "house of representatives":
        return state in _HOUSES_OF_REPRESENTATIVES
    return (body != "congress" or state in _CONGRESSES) and (body != "house" or (state, body) in _CALLED)


def chamber_of(chains: Mapping[str, Chain]) -> Chain | None:
    """The house that an article means by "the House": that which it also calls by its members."""
    for members in ("commons", "representatives"):
        for chain in chains.values():
            if any(words[-1] == members and (len(words) == 1 or words[-2] == "of") for words in chain.words):
                return chain
    return None

"""Whom a noun of calling means: "the diplomat" is the ambassador, by hyponymy.

A definite noun goes back to a person whose role it is a hypernym of (Vieira and Poesio 2000: definite
descriptions that share no head with their antecedent).
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from dateline.annotate.speech.person_nouns import is_somebody_else
from dateline.annotate.speech.salience import Salience
from dateline.model import Mention, Role, Span

# What a role of somebody called so may be; words that stand in the role together.
_ROLES = {
    "diplomat": """
        diplomat, ambassador, envoy, consul, foreign minister, foreign secretary, secretary of state,
        negotiator, foreign ministry, state department, high commissioner, special representative,
        permanent representative
    """,
    "leader": """
        leader, president, prime minister, premier, chancellor, king, queen, emir, sultan, chairman,
        chairwoman, chair, head, secretary general
    """,
    "politician": """
        politician, president, minister, senator, lawmaker, legislator, mp, mayor, governor, congressman,
        congresswoman, chancellor, premier, councillor, councilor, candidate, party leader, speaker
    """,
    "lawmaker": "lawmaker, legislator, senator, mp, congressman, congresswoman, member of parliament, deputy",
    "lawyer": "lawyer, attorney, barrister, solicitor, counsel, prosecutor",
    "commander": "commander, general, colonel, admiral, brigadier, major",
    "athlete": """
        athlete, runner, sprinter, swimmer, boxer, cyclist, skier, skater, rower, wrestler, gymnast
    """,
    "player": "player, striker, goalkeeper, midfielder, defender, winger, captain, bowler, quarterback",
    "musician": "musician, singer, rapper, guitarist, drummer, pianist, violinist, cellist, composer",
    "singer": "singer, rapper, soprano, tenor, songwriter, vocalist",
    "actor": "actor, actress",
    "writer": "writer, author, novelist, poet, playwright, essayist, screenwriter, columnist",
    "author": "author, writer, novelist, poet, playwright, essayist",
    "artist": "artist, painter, sculptor, photographer, singer, musician",
    "scientist": """
        scientist, physicist, chemist, biologist, geologist, astronomer, virologist, epidemiologist,
        researcher, seismologist, volcanologist, climatologist
    """,
    "doctor": "doctor, surgeon, physician, cardiologist, paediatrician, pediatrician, anaesthetist",
    "coach": "coach, trainer",
    "businessman": "businessman, founder, chief executive, ceo, entrepreneur, owner, tycoon",
    "businesswoman": "businesswoman, founder, chief executive, ceo, entrepreneur, owner",
    "cleric": "cleric, bishop, archbishop, imam, ayatollah, rabbi, priest, cardinal, mullah",
}
_CALLINGS = {
    noun: [frozenset(r.split()) - {"of"} for r in roles.split(",")] for noun, roles in _ROLES.items()
}
_CALLINGS["legislator"] = _CALLINGS["lawmaker"]
# May stand before the noun without telling its bearer from others of the kind: "the veteran diplomat".
_PLAIN = frozenset("the this that top chief veteran former outgoing".split())


def fits(role: str, noun: str) -> bool:
    """Tell whether somebody in a role may be called by a noun."""
    words = set(role.lower().replace("-", " ").split())
    return noun in words or any(held <= words for held in _CALLINGS.get(noun, ()))


def is_called_otherwise(roles: tuple[Role, ...], noun: str) -> bool:
    """Tell whether all that is known of what somebody is speaks against the noun."""
    return noun in _CALLINGS and bool(roles) and not any(fits(role.text, noun) for role in roles)


def called(salience: Salience, head: Token, inside: list[Mention]) -> tuple[int, ...]:
    """Give the one person named before whose role the noun covers, the last speaker before the others."""
    noun = head.lemma_.lower()
    if noun not in _CALLINGS or head.tag_ not in ("NN", "NNP") or not _is_plain(head, inside):
        return ()
    if is_somebody_else(head, salience):
        return ()
    states = {m.entity for m in inside}
    known = dict.fromkeys(
        m.entity
        for m in salience.mentions
        if m.kind == "person" and m.start < head.idx and m.entity is not None
    )
    fitting = [
        e
        for e in known
        if any(fits(r.text, noun) and _serves(salience, r, states) for r in salience.entities[e].roles)
    ]
    last = salience.previous(head.idx)
    if len(last) == 1 and last[0] in fitting:
        return last
    serving = [e for e in fitting if any(_names(salience, r) & states for r in salience.entities[e].roles)]
    sure = serving if states else fitting
    return (sure[0],) if len(sure) == 1 else ()


def called_by_deed(salience: Salience, head: Token) -> tuple[int, ...]:
    """Give the person whose deed a noun says: "the witness" is who testified last."""
    deed = _DEEDS.get(head.lemma_.lower())
    if deed is None or head.tag_ not in ("NN", "NNP") or [t.lower_ for t in head.children] != ["the"]:
        return ()
    did = [
        m.entity
        for m in salience.mentions
        if m.kind == "person" and m.start < head.idx and m.entity is not None and _does(salience, m, deed)
    ]
    return tuple(did[-1:])


_DEEDS = {"witness": "testify", "defendant": "plead"}


def _does(salience: Salience, mention: Mention, deed: str) -> bool:
    head = salience.head_of(mention.start, mention.end)
    return head is not None and head.dep_ == "nsubj" and head.head.lemma_ == deed


def aged(salience: Salience, speaker: Span) -> tuple[int, ...]:
    """Give the one person whose age a speaker's phrase is: "the 49-year-old" after "Maria Rossi, 49,"."""
    years = _AGED.fullmatch(salience.text, speaker.start, speaker.end)
    if years is None:
        return ()
    known = dict.fromkeys(
        m.entity
        for m in salience.mentions
        if m.kind == "person"
        and m.end < speaker.start
        and m.entity is not None
        and (age := _AGE.match(salience.text, m.end)) is not None
        and age[1] == years[1]
    )
    return tuple(known) if len(known) == 1 else ()


_AGED = re.compile(r"[Tt]he (\d{1,3})-year-old")
_AGE = re.compile(r",? \(?(\d{1,3})\b")


def _is_plain(head: Token, inside: list[Mention]) -> bool:
    """Tell whether nothing but "the" and states stand with a noun."""
    if any(m.kind != "state" for m in inside) or not any(t.dep_ in ("det", "poss") for t in head.lefts):
        return False
    stated = [t for t in head.children if any(m.start <= t.idx < m.end for m in inside)]
    return all(t in stated or t.lower_ in _PLAIN or t.dep_ in ("punct", "case") for t in head.children)


def _serves(salience: Salience, role: Role, states: set[int | None]) -> bool:
    named = _names(salience, role)
    return not states or not named or bool(states & named)


def _names(salience: Salience, role: Role) -> set[int | None]:
    """Give the states that a role names."""
    return {m.entity for m in salience.by_place.over(role.start, role.end) if m.kind == "state"}

"""Whom a noun of calling means: "the diplomat" is the ambassador, by hyponymy.

A definite noun goes back to a person whose role it is a hypernym of (Vieira and Poesio 2000: definite
descriptions that share no head with their antecedent).
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from dateline.annotate.speech.person_nouns import PERSON_NOUNS, is_somebody_else
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


def called_official(salience: Salience, head: Token, inside: list[Mention]) -> tuple[int, ...]:
    """Give the one person named before whose office is the body's of "the Zenda Rail official"."""
    bodies = {m.entity for m in inside if m.kind == "organisation"}
    the = any(t.lower_ == "the" for t in head.lefts)
    if head.lemma_.lower() not in _OF_BODIES or head.tag_ != "NN" or not bodies or not the:
        return ()
    serving = [
        number
        for number, entity in enumerate(salience.entities)
        if entity.kind == "person" and any(_is_of(salience, r, bodies) for r in entity.roles)
    ]
    named = {m.entity for m in salience.mentions if m.start < head.idx}
    known = tuple(e for e in serving if e in named)
    return known if len(known) == 1 and not is_somebody_else(head, salience) else ()


_OF_BODIES = frozenset({"official", "executive", "officer", "boss"})


def _is_of(salience: Salience, role: Role, bodies: set[int | None]) -> bool:
    """Tell whether a role holds a body's name, or stands right behind it."""
    return any(m.entity in bodies for m in salience.by_place.over(max(role.start - 2, 0), role.end))


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
    persons = [
        m for m in salience.mentions if m.kind == "person" and m.end < speaker.start and m.entity is not None
    ]
    ages = [(m.entity, age[1]) for m in persons if (age := _AGE.match(salience.text, m.end)) is not None]
    known = {e: None for e, age in ages if age == years[1] and e is not None}
    if known or f"{years[1]}-year-old" in salience.text[: speaker.start]:
        return tuple(known) if len(known) == 1 else ()
    return _just_named(salience, speaker, {e for e, _ in ages})


def _just_named(salience: Salience, speaker: Span, aged_otherwise: set[int | None]) -> tuple[int, ...]:
    """Give the only person named shortly before, whose age tells more of them: "says the 74-year-old".

    Nobody without a name may have come in between: "a man was hurt".
    """
    floor = salience.sentence_starts[max(salience.sentence_of(speaker.start) - _SHORTLY, 0)]
    near = {
        m.entity
        for m in salience.by_place.over(floor, speaker.start)
        if m.kind == "person" and m.entity is not None and not _is_beside(salience, m)
    } - aged_otherwise
    said = salience.doc.char_span(floor, speaker.start, alignment_mode="contract")
    if len(near) != 1 or said is None:
        return ()
    others = (t for t in said if t.tag_ == "NN" and t.lemma_.lower() in PERSON_NOUNS)
    if any(
        c.lower_ in ("a", "an", "one") and t.dep_ not in ("appos", "attr") for t in others for c in t.lefts
    ):
        return ()
    return tuple(near)


def _is_beside(salience: Salience, mention: Mention) -> bool:
    """Tell whether a name stands beside what is told: "Rossi's term", "a Rossi supporter", "Like Rossi"."""
    head = salience.head_of(mention.start, mention.end)
    before = salience.text[max(mention.start - _LIKE, 0) : mention.start].lower()
    return before.endswith((" like ", "unlike ")) or (head is not None and head.dep_ in ("poss", "compound"))


_LIKE = 7  # characters: "unlike "
_SHORTLY = 3  # sentences
_AGED = re.compile(r"[Tt]he (\d{1,3})-year[- ]old(?: [a-z]+){0,3}")
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

"""Who is meant by an office: "the Ruritanian prime minister", of whom the article has one."""

from __future__ import annotations

import re

from spacy.tokens import Token

from dateline.annotate.names.nominals import SECOND, is_second, office_of
from dateline.annotate.names.vocabulary import ROLE_HEADS
from dateline.annotate.speech.person_nouns import is_of_somebody, is_somebody_else
from dateline.annotate.speech.salience import Salience
from dateline.annotate.speech.speaker_nouns import BODY_NOUNS
from dateline.model import Mention, Role

_PARTIES = frozenset(
    "democratic republican labour conservative liberal green libertarian socialist communist".split()
)
# Many together, whatever office is held among them: "the opposition" is not the opposition leader.
MANY = frozenset("opposition state government administration country nation public industry".split())
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_SERVED = ("organisation", "person")
_OFFICES = frozenset(
    "prime first foreign defence defense interior finance justice health vice deputy".split()
)


def holder_of(salience: Salience, head: Token, inside: list[Mention]) -> tuple[int, ...]:
    """Give the one person of the article who holds an office; `inside` are the mentions in its phrase."""
    if head.tag_ in ("NNS", "NNPS") or head.lemma_.lower() in BODY_NOUNS | MANY or is_of_somebody(head):
        return ()
    if head.text[:1].isupper() and head.lower_ not in ROLE_HEADS | {"pm"}:
        return ()  # "the Ruritanian prime minister" is not "the Ruritanians"
    if is_somebody_else(head, salience):
        return ()
    words = _office(head)
    states = {m.entity for m in inside if m.kind == "state"}
    holders = [
        index
        for index, entity in enumerate(salience.entities)
        if entity.kind == "person"
        and any(
            holds(r.text, words) and _owned_alike(head, r, inside) and _serves(salience, r, states)
            for r in entity.roles
        )
        and not _serves_another(salience, entity.roles, inside)
        and not is_of_another_party(head, entity.roles)
    ]
    if len(holders) > 1:
        holders = [
            i for i in holders if any(_leads(salience, r, head, inside) for r in salience.entities[i].roles)
        ]
    return (holders[0],) if len(holders) == 1 else ()


def _owned_alike(head: Token, role: Role, inside: list[Mention]) -> bool:
    """Tell whether a role names whose servant one is: "the PM's spokesman" is not the bank's."""
    owners = [t for t in head.lefts if t.dep_ == "poss" and t.lower_ in ROLE_HEADS | {"pm"}]
    owners = [t for t in owners if not any(m.start <= t.idx < m.end for m in inside)]
    return {t.lower_ for t in owners} <= set(role.text.lower().replace("-", " ").split())


def holds(role: str, words: set[str]) -> bool:
    """Tell whether a role is that of an office's words, and not only second to it."""
    own = set(office_of(role).replace("-", " ").split())
    return words <= own and not is_second(role, words - SECOND, words)


def is_ordinal(word: Token) -> bool:
    """Tell a word that says which of several holders one is: "the 26th president"."""
    return _ORDINAL.fullmatch(word.lower_) is not None


def is_of_another_party(head: Token, roles: tuple[Role, ...]) -> bool:
    """Tell whether somebody's roles name a party other than that of an office: "the Labour candidate"."""
    own = {t.lower_ for t in head.lefts} & _PARTIES
    named = {word for role in roles for word in role.text.lower().split()} & _PARTIES
    return bool(own and named) and not own & named


def _serves_another(salience: Salience, roles: tuple[Role, ...], inside: list[Mention]) -> bool:
    """Tell whether somebody's roles name bodies or people, and none that stands with the office."""
    bodies = {m.entity for m in inside if m.kind in _SERVED}
    over = (m for r in roles for m in salience.by_place.over(r.start, r.end))
    named = {m.entity for m in over if m.kind in _SERVED}
    return bool(bodies and named) and not bodies & named


def _leads(salience: Salience, role: Role, head: Token, inside: list[Mention]) -> bool:
    """Tell whether a role names the body that stands before the office, spelt out or by its initials."""
    mentions = salience.by_place.over(role.start, role.end)
    named = {m.entity for m in mentions if m.kind == "organisation"}
    if named & {m.entity for m in inside}:
        return True
    initials = "".join(word[0] for word in role.text.split() if word[0].isupper())
    short = [t.text for t in head.children if t.i < head.i and t.text.isupper() and len(t.text) > 1]
    return any(word in (initials, *role.text.split()) for word in short)


def _serves(salience: Salience, role: Role, states: set[int | None]) -> bool:
    mentions = salience.by_place.over(role.start, role.end)
    named = {m.entity for m in mentions if m.kind == "state"}
    return not states or not named or bool(states & named)


def _office(head: Token) -> set[str]:
    """Give the words of an office: its noun and what stands before it, but not states."""
    if head.lower_ == "pm":
        return {"prime", "minister"}
    before = [t for t in head.children if t.dep_ in ("amod", "compound") and t.i < head.i]
    second = [t.lower_ for t in head.lefts if t.lower_ in SECOND or is_ordinal(t)]
    return {head.lower_, *second, *(t.lower_ for t in before if t.text.islower() or t.lower_ in _OFFICES)}

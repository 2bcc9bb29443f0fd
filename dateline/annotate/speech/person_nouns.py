"""Nouns for people without a name, and for works that say something and are nobody."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.names.vocabulary import ROLE_HEADS
from dateline.annotate.speech.salience import Salience
from dateline.annotate.speech.speaker_nouns import (
    AROUND_PERSONS,
    DOCUMENTS,
    SAME_PERSON_NOUNS,
    SPOKEN_FOR,
    STATE_PERSONS,
)

_MALE = frozenset(
    """
    man boy gunman policeman fireman fisherman businessman spokesman husband father son brother uncle widower
    grandfather grandson nephew boyfriend king prince actor stepfather
    """.split()
)
_FEMALE = frozenset(
    """
    woman girl policewoman businesswoman spokeswoman wife mother daughter sister aunt widow grandmother
    granddaughter niece girlfriend queen princess actress stepmother
    """.split()
)
# Of somebody else: nobody is their own.
KIN = frozenset(
    """
    husband wife father mother son daughter brother sister uncle aunt cousin widow widower grandfather
    grandmother grandson granddaughter nephew niece boyfriend girlfriend stepfather stepmother partner friend
    colleague neighbour neighbor lawyer attorney adviser advisor aide assistant predecessor successor
    spokesman spokeswoman counterpart rival opponent boss deputy
    """.split()
)
PERSON_NOUNS = (
    _MALE
    | _FEMALE
    | frozenset(
        """
        person suspect witness victim driver passenger attacker assailant teenager student pupil teacher nurse
        doctor surgeon lawyer judge prosecutor soldier officer guard pilot worker farmer resident villager
        tourist protester demonstrator activist prisoner inmate patient survivor bystander shopkeeper official
        diplomat candidate voter priest imam detective investigator sailor hostage migrant refugee hunter
        customer defendant killer robber hacker climber hiker
        """.split()
    )
)
WORKS = DOCUMENTS | frozenset(
    """
    study survey poll book novel film movie documentary article paper play song series programme episode
    memoir biography bill law treaty draft poem essay video indictment ruling verdict lawsuit petition
    resolution manual guide app podcast measure legislation budget
    """.split()
)
# Lead to what a document is about and whom it goes to, not to who speaks in it.
_MATTER = frozenset("on about into concerning regarding to against".split())


def subjects_of_matter(noun: Token) -> list[Token]:
    """Give the words that tell what a document is about or whom it goes to: "a report on Ruritania"."""
    if noun.lemma_.lower() not in WORKS:
        return []
    links = [link for link in noun.rights if link.lower_ in _MATTER]
    links += [link for link in noun.subtree if link.i > noun.i and _is_where(link)]
    return [t for link in links for t in link.subtree]


def _is_where(link: Token) -> bool:
    """Tell whether a preposition leads to a place: "reports in Ruritania" are not the state's."""
    return link.lower_ == "in" and any(
        t.dep_ == "pobj" and t.ent_type_ in ("GPE", "LOC") for t in link.rights
    )


def gender_of_noun(noun: str) -> str:
    """Give "m" or "f" where a noun says so, else an empty string."""
    return "m" if noun in _MALE else "f" if noun in _FEMALE else ""


def is_somebody_else(head: Token, salience: Salience) -> bool:
    """Tell whether an indefinite noun brought in another before (Heim 1982): "a Zenda Rail official"."""
    first = salience.first_by_lemma(_brings_in_another).get(head.lemma_)
    return first is not None and first.i < head.i


def _brings_in_another(salience: Salience, noun: Token) -> bool:
    return (
        noun.dep_ in ("nsubj", "nsubjpass", "agent", "pobj")
        and any(c.lower_ in ("a", "an", "another", "one") for c in noun.lefts)
        and not any(c.dep_ == "appos" for c in noun.children)
        and not any(m.kind == "person" for m in salience.by_place.over(noun.idx, noun.idx + len(noun)))
    )


def is_of_somebody(head: Token) -> bool:
    """Tell whether a noun is of whom a pronoun means: "his lawyer" is not every man's."""
    return head.lemma_.lower() in KIN and any(c.lower_ in ("his", "her", "their") for c in head.lefts)


def is_one_of_body(head: Token) -> bool:
    """Tell whether a noun is one person of a body, who does not speak for it: "a council diplomat"."""
    noun = head.lemma_.lower()
    indefinite = any(t.lower_ in ("a", "an", "one", "another") for t in head.lefts)
    persons = (STATE_PERSONS | PERSON_NOUNS | SAME_PERSON_NOUNS) - SPOKEN_FOR
    return indefinite and head.tag_ == "NN" and noun in persons


def are_of_somebody(head: Token) -> bool:
    """Tell whether a noun means several people around somebody, named by whom they are of."""
    several = head.tag_ == "NNS" or head.lemma_.lower() in AROUND_PERSONS
    return several and any(link.lower_ in ("of", "for") for link in head.rights)


def person_of_thing(head: Token) -> Token | None:
    """Give a person's name that the parser hangs on the thing before it: "mate of the ship, Maria Rossi,".

    Nobody is named in apposition to a thing; one who is near a person may be either of them.
    """
    if head.tag_ != "NN":
        return None
    links = [link for link in head.rights if link.dep_ == "prep"]
    persons = ROLE_HEADS | PERSON_NOUNS | KIN | SAME_PERSON_NOUNS
    named = (
        name
        for link in links
        for thing in link.rights
        if link.lower_ == "as" or (thing.pos_ == "NOUN" and thing.lemma_.lower() not in persons)
        for name in thing.rights
        if name.dep_ == "appos" and name.ent_type_ == "PERSON"
    )
    return next(named, None)

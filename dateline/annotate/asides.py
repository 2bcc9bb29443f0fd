"""Dates named in passing: "the worst fighting since 1994", "more than on Sunday", "who died in May"."""

from __future__ import annotations

import re
from typing import Final

from spacy.tokens import Doc, Token

from dateline.annotate.speech import cues
from dateline.dates.recurring import MISFORTUNES
from dateline.dates.teasers import is_behind_text

_FROM_THERE: Final = frozenset("since after before following than".split())
_OWN_CLAUSES: Final = frozenset({"ROOT", "ccomp", "parataxis"})
_TEXT: Final = "dateline.text"
_MAX_STEPS: Final = 12  # heads to climb: deeper nesting than that is a mistake of the parser


def is_aside(doc: Doc, start: int, end: int) -> bool:
    """Tell whether a date stands in a relative clause, or in what "since", "after" or "than" begins.

    A clause that somebody is reported to have said is no aside, and nor is the clause that reports it.
    """
    text = _text_of(doc)
    if is_behind_text(text, start, end) or _is_compared(text, start):
        return True
    span = doc.char_span(start, end, alignment_mode="expand")
    token = span.root if span else None
    if token is not None and any(names(token) for names in _NAMING_OTHERS):
        return True
    if token is not None and token.ent_type_ == "TIME" and text[start].isdigit() and token.dep_ == "pobj":
        token = token.head.head  # "shortly after 9 a.m.": of that day
    for _ in range(_MAX_STEPS):
        if token is None or token.dep_ in _OWN_CLAUSES or _is_heard(token):
            return False
        if _is_outside(token) or token.lower_ == "compared":
            return True
        token = token.head
    return False


# What an amount rose or fell from, and its day: "jumped 45% to $5.8 million from $4 million a year earlier".
_CHANGE: Final = (
    r"\b(?:r[io]se|risen|rising|fell|fall(?:s|en|ing)?|jump|gr[eo]w|soar|surg|climb|increas|gain|up|dr[oi]p|slip"
    r"|slid|declin|decreas|plung|tumbl|down|widen|narrow|shr[aiu]nk|doubl|tripl|change)[a-z]*\b"
)
_POINT: Final = r"(?<=\d)\.(?=\d)"
_COMPARED: Final = re.compile(
    rf"{_CHANGE}(?:[^.;\n]|{_POINT}){{0,120}}?\b(?:from|against|versus)"
    r"(?: (?:about|some|nearly|around|just|only|an?|net|record|loss|profit|income|of))* "
    rf"[$£€]?\d(?:[^A-Z.;\n]|{_POINT}){{0,60}}$"
)
_REACH: Final = 200  # characters


def _is_compared(text: str, start: int) -> bool:
    return _COMPARED.search(text, max(start - _REACH, 0), start) is not None


def _text_of(doc: Doc) -> str:
    """Give the analysed text, which spaCy makes anew from all tokens at each call."""
    text: str = doc.user_data.get(_TEXT) or doc.user_data.setdefault(_TEXT, doc.text)
    return text


def _names_what_came_of_it(token: Token) -> bool:
    """Tell whether a day that stands for its event names something else by it: "the 9/11 families"."""
    named = token.dep_ in _NAMING and token.head.pos_ in _NOUNS
    return token.text in _EVENTS and named and token.head.lemma_ != "attack"


def _dates_document(token: Token) -> bool:
    """Tell whether a date only tells which known document is meant: "the 2015 budget", "a law of 3 May"."""
    noun = token.head
    if noun.lower_ == "of" and token.dep_ == "pobj":
        document = noun.head
        made = document.dep_ in ("dobj", "nsubjpass") and document.head.lemma_ in _MAKES
        return document.lemma_.lower() in _DOCUMENTS and not made
    if token.dep_ not in _NAMING or not token.text.isdigit() or noun.lemma_.lower() not in _DOCUMENTS:
        return False
    return any(child.dep_ == "poss" or child.lower_ in _KNOWN for child in noun.children)


def _tells_age(token: Token) -> bool:
    """Tell whether a date only says how old a thing is: "the 11th-century temple", "a 1930s building"."""
    if token.i + 1 == len(token.doc) or token.nbor(1).is_punct:
        return False  # "in the 17th-century, laws were harsh"
    age = token.lower_ == "century" or _DECADE.fullmatch(token.lower_) is not None
    return age and token.dep_ in _NAMING and token.head.pos_ in _NOUNS and token.head.lemma_ not in _TROUBLES


_DECADE: Final = re.compile(r"(?:(?:1[0-9]|20)?[0-9]0)['’]?s")
_TROUBLES: Final = frozenset(
    """
    battle boom campaign conflict conquest crash crisis depression dictatorship earthquake epidemic
    era famine flood flu genocide invasion massacre movement murder occupation persecution plague pogrom purge
    rebellion recession reform revolt revolution rule siege terror uprising violence war
    """.split()
)


def _names_vote(token: Token) -> bool:
    """Tell whether a date only says which vote or case is meant: "the winner of the May 6 election"."""
    event = token.head
    if token.dep_ not in (*_NAMING, "poss") or event.dep_ != "pobj":
        return False
    if event.lemma_ in _VOTES:
        return event.head.lower_ in _ON_VOTES
    left = event.head.lower_ in ("of", "from") and event.head.head.lemma_.lower() in _LEFT
    if left and event.lemma_ in MISFORTUNES | _DISASTERS | _TROUBLES:
        return True
    return event.lemma_ in MISFORTUNES and event.head.lower_ in _ON_MISFORTUNES


_VOTES: Final = frozenset(
    "ballot caucus contest election plebiscite poll primary referendum runoff vote".split()
)
_ON_VOTES: Final = frozenset("about before for into of over to".split())
_ON_MISFORTUNES: Final = frozenset("about into over".split())  # "an inquiry into Monday's attack"
# Who and what is there when a misfortune is over: "the survivors of last month's floods".
_LEFT: Final = frozenset(
    "aftermath anniversary casualty damage debris destruction evacuee family fallout memory mourner organiser"
    " organizer orphan parent perpetrator relative rubble ruin scar suspect survivor trauma victim wake widow"
    " witness wreckage".split()
)
_DISASTERS: Final = frozenset(
    "avalanche blaze cyclone drought eruption fire flooding heatwave hurricane landslide mudslide quake storm"
    " tornado tsunami typhoon wildfire".split()
)
_KNOWN: Final = frozenset({"the", "this", "that"})
_DOCUMENTS: Final = frozenset(
    "accord act agreement album book budget census constitution convention deal decree directive film law"
    " legislation memoir novel ordinance pact record resolution return song statute treaty".split()
)
_MAKES: Final = frozenset("adopt approve enact introduce issue pass ratify sign".split())
_EVENTS: Final = frozenset({"9/11"})


_NAMING_OTHERS: Final = (_names_what_came_of_it, _dates_document, _tells_age, _names_vote)


def steps_to_verb(doc: Doc, start: int, end: int) -> int:
    """Tell how far a date stands from the main verb: each clause is a step, and so is a noun it names.

    "Last week" has none in "Last week she opposed the 2011 law that passed in May", "2011" and "May" one.
    """
    span = doc.char_span(start, end, alignment_mode="expand")
    token, steps = span.root if span else None, 0
    if token is not None and token.dep_ in _NAMING and token.head.pos_ in _NOUNS:
        steps = 1
    for _ in range(_MAX_STEPS):
        if token is None or token.dep_ in _OWN_CLAUSES:
            break
        steps += token.dep_ in _CLAUSES
        token = token.head
    return steps


_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_NAMING: Final = frozenset({"compound", "amod", "nummod", "nmod"})
_CLAUSES: Final = frozenset({"advcl", "relcl", "acl", "pcomp"})


def _is_outside(token: Token) -> bool:
    if token.dep_ in ("conj", "advcl") and token.tag_ == "VBD" and _is_begun_before(token):
        return True
    if token.dep_ in ("relcl", "acl"):
        return token.lemma_ not in cues.CLAUSE_VERBS and not _is_of_saying(token)
    if token.dep_ == "appos":
        return token.pos_ in _NOUNS and token.head.ent_type_ == "PERSON" and token.head.dep_ in _SUBJECT
    if token.dep_ == "advcl" and token.lemma_ == "do":
        return any(child.lower_ == "as" for child in token.children)  # "as Zenda did in May"
    if token.dep_ == "prep":
        return token.lower_ in _FROM_THERE
    links = [
        child.lower_
        for child in token.children
        if child.dep_ in ("mark", "prep") and child.lower_ in _FROM_THERE and child.i < token.i
    ]
    return token.dep_ == "advcl" and bool(links) and not (links == ["after"] and _is_cause_of_harm(token))


def _is_cause_of_harm(verb: Token) -> bool:
    """Tell whether people were harmed by what a clause tells: "two died after a storm hit on Tuesday".

    Where their own clause has a day, the cause has another.
    """
    if verb.head.lemma_ not in _HARMS:
        return False
    cause = {t.i for t in verb.subtree}
    return not any(t.ent_type_ == "DATE" and t.i not in cause for t in verb.head.subtree)


_SUBJECT: Final = frozenset({"nsubj", "nsubjpass"})


def _is_of_saying(verb: Token) -> bool:
    """Tell whether a clause is of the report: "Rossi, speaking on Monday", "a note sent in May says"."""
    said = verb.head
    reports = said.dep_ == "nsubj" and said.head.lemma_ in cues.CLAUSE_VERBS
    by = said.dep_ == "pobj" and said.head.head.lower_ == "according"
    return verb.lemma_ in _MAKES_KNOWN and (reports or by or _is_told_in(said))


def _is_told_in(text: Token) -> bool:
    """Tell whether a sentence begins with what its subject tells in: "In an opinion issued on Friday, it"."""
    within, verb = text.head, text.head.head
    fronted = text.dep_ == "pobj" and within.lower_ == "in" and verb.dep_ == "ROOT" and within.i < verb.i
    return fronted and text.lemma_.lower() in _TEXTS


def _is_heard(verb: Token) -> bool:
    """Tell whether a verb ends a sentence with where all of it was said: "…, an inquest heard on Monday"."""
    if verb.lower_ != "heard" or verb.i < 2 or verb.nbor(-1).lemma_ not in _HEARINGS:  # noqa: PLR2004 - noun, article
        return False
    return any(token.text == "," for token in verb.doc[max(verb.i - 4, verb.sent.start) : verb.i])


_MAKES_KNOWN: Final = frozenset(
    "air broadcast deliver hand issue make post publish release send speak talk write".split()
)
_TEXTS: Final = frozenset(
    "announcement article brief communique communiqué decision declaration email filing finding interview"
    " judgment judgement letter memo message note notice opinion order paper post report reply response"
    " release ruling speech statement study survey tweet verdict warning".split()
)
_HEARINGS: Final = frozenset(
    "commission committee court hearing inquest inquiry judge jury panel trial tribunal".split()
)
_HARMS: Final = frozenset("die kill drown perish injure wound hurt trap strand displace evacuate".split())


def _is_begun_before(verb: Token) -> bool:
    """Tell whether a verb's subject was taken for what "since" governs: "worst since A and B | fought"."""
    token = verb.nbor(-1) if verb.i else verb
    for _ in range(_MAX_STEPS):
        if token.dep_ == "prep":
            between = verb.doc[token.i + 1 : verb.i]
            return token.lower_ in _FROM_THERE and all(t.pos_ in _SUBJECTS for t in between)
        token = token.head
    return False


_SUBJECTS: Final = frozenset("PROPN NOUN PRON DET ADJ CCONJ".split())

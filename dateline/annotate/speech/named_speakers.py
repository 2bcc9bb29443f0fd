"""Speakers that only their speech makes known, and the states that an article is about."""

from __future__ import annotations

import re
from collections import Counter

from spacy.tokens import Token

from dateline.annotate.names.vocabulary import RELATIVES, ROLE_HEADS
from dateline.annotate.speech.salience import Salience
from dateline.annotate.speech.speaker_nouns import BODY_NOUNS, OUTLET_NOUNS, SPOKEN_FOR
from dateline.model import Mention, Span

_PAIR = 2
_SHORTEST, _LONGEST = 2, 4  # words of a person's full name; one alone may be anything
_HEADS = "|".join(sorted(ROLE_HEADS - RELATIVES))
_OF = r"(?:of|for|to|at|in|on|with)\b"
_OFFICE_OF = re.compile(rf"(?:(?!{_OF})[\w'’-]+ ){{0,5}}(?:{_HEADS})\b(?: \([^)]*\))? {_OF} .", re.IGNORECASE)
_OWNERS = frozenset({"organisation", "place", "state"})
_OWNED = re.compile(r"['’]s $")
_DASH = re.compile(r"\s+[-–—]+\s+")
_CLEARLY = 2  # times as many mentions as the next state: then "the government" needs no name
# A name with one of these is a body's, not a person's.
_OF_BODIES = frozenset(
    """
    agency association bank board bureau center centre club coalition college commission committee company
    corporation council court department federation force forces foundation front group institute
    international league ministry monitor movement network news observatory office organisation organization
    party police post press research school service society television times today tribunal trust union
    university watch state army security house service services street
    """.split()
)


def person_named(head: Token) -> str | None:
    """Give the full name that a speaker's phrase ends in, where it can be a person's only."""
    doc = head.doc
    first = head.i
    while first > 0 and doc[first - 1].tag_ == "NNP" and doc[first - 1].head == head:
        first -= 1
    last = head.i
    words = [doc[i].text for i in range(first, last + 1)]
    initials = {w for w in words[1:-1] if w.endswith(".")}  # "Maria A. Rossi"
    if (
        not _SHORTEST <= len(words) <= _LONGEST
        or head.tag_ != "NNP"
        or head.lower_ in ROLE_HEADS
        or head.ent_type_ in ("ORG", "GPE", "DATE")
    ):
        return None
    if not all(w[0].isupper() and (not w.isupper() or w in initials) for w in words) or _OF_BODIES & {
        w.lower() for w in words
    }:
        return None
    if any(child.lower_ in ("the", "a", "an") and child.i < first for child in head.children):
        return None
    return " ".join(words)


def surnamed(salience: Salience, head: Token) -> tuple[int, ...]:
    """Give the one person of the article whose surname the word is."""
    known = salience.entities
    persons = [(i, e.name.split()) for i, e in enumerate(known) if e.kind == "person" and " " in e.name]
    last = [i for i, words in persons if words[-1] == head.text]
    # The family name comes first in much of East Asia, and with it comes the whole surname.
    first = [i for i, words in persons if words[0] == head.text]
    bearers = last or first or _spoke_in_full(salience, head.text)
    return tuple(bearers) if len(bearers) == 1 else ()


def _spoke_in_full(salience: Salience, surname: str) -> list[int]:
    """Give who spoke by two words that end in that one: a person, though taken for a body."""
    spoke = dict.fromkeys(entity for _, who in salience.spoken for entity in who)
    names = {e: salience.entities[e].name.split() for e in spoke}
    return [e for e, words in names.items() if len(words) == _PAIR and may_be_person(words, surname)]


def after_title(salience: Salience, head: Token, speaker: Span) -> int | None:
    """Give the person a title of several words leads up to: "Inspector General of Police Rossi"."""
    if head.tag_ != "NNP" or head.lemma_.lower() in SPOKEN_FOR:
        return None
    for mention in salience.by_place.over(speaker.start, speaker.end):
        if mention.kind == "person" and mention.form == "name" and mention.end == speaker.end:
            title = salience.text[speaker.start : mention.start].split()
            joined = all(w[:1].isupper() or w in ("of", "for", "and") for w in title)
            words = [w.removesuffix(",") for w in title]
            plain = all(map(str.isalpha, words)) and len(title) > _PAIR and title[-1].istitle()
            alone = sum(m.kind == "person" for m in salience.by_place.over(speaker.start, speaker.end)) == 1
            return mention.entity if joined and plain and (alone or words == title) else None
    return None


def may_be_person(words: list[str], surname: str) -> bool:
    """Tell whether a name ends in that surname and none of its words makes it a body's."""
    return words[-1] == surname and not _OF_BODIES & {w.lower() for w in words}


def holds_office_of_body(salience: Salience, speaker: Span, named: Mention) -> bool:
    """Tell a name right behind a body that an office is of: "the director of the Zenda Museum Maria Rossi".

    Behind a preposition or another's title it is whom the office is of.
    """
    office = salience.text[speaker.start : max(named.start - 1, speaker.start)]
    if named.kind != "person" or not _OFFICE_OF.match(office):
        return False
    named_there = salience.by_place.over(named.start - 2, named.start - 1)
    behind = any(m.kind in _OWNERS and m.end == named.start - 1 and m.form == "name" for m in named_there)
    return behind or _without_rank(office).rpartition(" ")[2].lower() in _OF_BODIES


def _without_rank(office: str) -> str:
    """Give an office without the rank that follows its body: "head of the Army Department Lt-General"."""
    before, _, last = office.rpartition(" ")
    ranked = last.lower().rpartition("-")[2] in ROLE_HEADS
    return before.removesuffix(" the").rstrip(",") if ranked else office


def person_of_place(salience: Salience, speaker: Span) -> tuple[int, ...]:
    """Give the person whose office's place begins the phrase: "Zenda County, Ruritania, Sheriff Rossi"."""
    inside = salience.by_place.over(speaker.start, speaker.end)
    persons = [m for m in inside if m.kind == "person" and m.form == "name" and m.end == speaker.end]
    places = [m for m in inside if m.kind in ("place", "state") and m.form == "name"]
    if (
        persons
        and persons[0].entity is not None
        and _OWNED.search(salience.text, speaker.start, persons[0].start)
    ):
        return (persons[0].entity,)
    if not persons or persons[0].entity is None or all(m.start != speaker.start for m in places):
        return ()
    behind = salience.text[max(m.end for m in places) : persons[0].start]
    *larger, office = behind.split(", ")
    named = bool(larger) and not larger[0] and all(place[:1].isupper() for place in larger[1:])
    return (persons[0].entity,) if named and office.rstrip().rpartition(" ")[2].lower() in ROLE_HEADS else ()


def is_part_of_title(salience: Salience, named: Mention, speaker: Span) -> bool:
    """Tell whether a state's or town's name ends an outlet's: "The Daily Ruritania" is not the state."""
    if named.kind not in ("place", "state") or named.form != "name":
        return False
    before = salience.text[speaker.start : named.start].split()
    return len(before) > 1 and before[0].lower() == "the" and all(word[:1].isupper() for word in before[1:])


def body_named(head: Token) -> str | None:
    """Give a name that what follows makes a body's: "Acme Lines, the company that runs the ferry,".

    Nobody is told of with "which" who is a person.
    """
    kinds = BODY_NOUNS | OUTLET_NOUNS
    if head.lemma_.lower() in kinds:  # "a faction of the rebels, Free Strelsau, said"
        apposed = next((c for c in head.subtree if _is_apposed_name(c, head)), None)
        return apposed.doc[apposed.left_edge.i : apposed.i + 1].text if apposed is not None else None
    before = head.doc[head.i - 1] if head.i > head.sent.start else None
    if head.tag_ == "NNP" and before is not None and before.tag_ == "NN" and before.lower_ in kinds:
        return head.text  # "state news agency RANA", "the budget airline Strelsair"
    described = any(c.dep_ == "appos" and c.i > head.i and c.lemma_.lower() in kinds for c in head.children)
    if head.pos_ != "PROPN" or not (described or _is_a_thing(head)):
        return None
    doc, first = head.doc, head.i
    while first > head.sent.start and (doc[first - 1].tag_ == "NNP" or _is_inner(doc[first - 1])):
        first -= 1
    while first < head.i and doc[first].tag_ != "NNP":
        first += 1
    return doc[first : head.i + 1].text


def _is_apposed_name(token: Token, head: Token) -> bool:
    """Tell whether a word is a name that a noun's phrase ends in, and not one of a clause that tells of it.

    "The club, chaired by the former governor, Maria Rossi," is not called so.
    """
    if token.dep_ != "appos" or token.tag_ != "NNP" or token.ent_type_ == "PERSON":
        return False
    while token != head:
        if token.pos_ in ("VERB", "AUX"):
            return False
        token = token.head
    return True


def _is_a_thing(head: Token) -> bool:
    """Tell whether a clause with "which" right behind a name tells more of it."""
    if any(t.tag_ != "NNP" for t in head.doc[head.left_edge.i : head.i]):
        return False  # "Zenda's Internet Club": part of a name
    clauses = (c for c in head.rights if c.dep_ == "relcl")
    return any(c.left_edge.lower_ == "which" and c.left_edge.i == head.i + 2 for c in clauses)


def named_before_dash(words: str) -> str | None:
    """Give the full name before a dash that takes the place of a comma: "Maria Rossi - a judge -"."""
    name, *rest = _DASH.split(words, maxsplit=1)
    parts = name.split()
    if not rest or not _SHORTEST <= len(parts) <= _LONGEST:
        return None
    whole = all(w[0].isupper() and w[1:].islower() for w in parts)
    return name if whole and not _OF_BODIES & {w.lower() for w in parts} else None


def _is_inner(token: Token) -> bool:
    """Tell a hyphen or apostrophe within a name."""
    return token.text in ("-", "'", "&") and token.tag_ in ("HYPH", "POS", "CC")


def principal_states(salience: Salience) -> list[int]:
    """Give the one or two states that an article is about: far more often mentioned than the next.

    A mention of a state's town or body counts as one of the state. Where neither one nor two
    states stand out there is none.
    """
    entities = salience.entities
    of_code = {e.state: i for i, e in enumerate(entities) if e.kind == "state" and e.state}
    counts: Counter[int] = Counter()
    for mention in salience.mentions:
        if mention.entity is None:
            continue
        entity = entities[mention.entity]
        code = entity.state or (entity.location.country if entity.location else None)
        if code in of_code:
            counts[of_code[code]] += 1
    ranked = sorted(counts, key=lambda e: (-counts[e], e))
    for many in (1, 2):
        if len(ranked) >= many:
            following = counts[ranked[many]] if len(ranked) > many else 0
            if counts[ranked[many - 1]] >= max(_CLEARLY, _CLEARLY * following):
                return ranked[:many]
    return []

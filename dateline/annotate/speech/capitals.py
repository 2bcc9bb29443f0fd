"""Capitals that stand for their state: as the subject of its acts, and as whom others address.

The link between place and government is one of the regular metonymies of news English (Markert and
Nissim, "Metonymy resolution at SemEval I", 2007): the verb that governs the name gives it away.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from dateline.annotate.pipeline import plain
from dateline.annotate.speech import cues
from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Mention

# What governments do, and cities do not.
_ACTS = frozenset(
    """
    abide accept agree annex approve arm ban boycott broker cede comply deploy dispatch endorse
    engage expel fulfil fulfill honor honour impose insist intend intervene invade mediate negotiate
    normalise normalize oppose pledge ratify recognise recognize refuse regain reject renege renounce
    retaliate sanction seek
    sever summon veto withdraw
    """.split()
)
# What governments do with these, which no city has: "Zenda would ease the visa regime".
_SETTLES = frozenset("abolish ease extend grant introduce lift relax suspend tighten waive".split())
_AFFAIRS = frozenset("asylum blockade embargo recognition sanction tariff visa waiver".split())
# What only a state has: "Zenda's troops".
_POWERS = frozenset(
    "ally army force foe leadership military navy negotiator official side soldier troop warplane".split()
)
# What is a government's: "Zenda's attempt to negotiate", "Zenda has an envoy there".
_DEEDS = frozenset(
    """
    accusation act aggression ambition attempt bid consent decision demand effort inability insistence
    intention intervention invasion involvement mediation offer pledge plan policy pressure proposal
    provocation refusal request resolve response retaliation sanction stance strategy support threat
    warning willingness withdrawal
    """.split()
)
_HOLDS = frozenset("ally ambassador ambition army envoy force interest tie troop veto".split())
_OFFICES = frozenset(
    "ambassador delegation diplomat envoy government minister ministry representative".split()
)
# What there is between governments, or of one with another: "ties with Zenda", "talks between Zenda and ...".
_RELATIONS = frozenset(
    """
    accord agreement alliance coalition confrontation contact cooperation deal dialogue diplomacy dispute
    negotiation pact partnership rapprochement relation relationship rift row standoff summit talk tension tie
    treaty truce understanding
    """.split()
)
_AGAINST = {
    "sanction": ("against", "on"),
    "embargo": ("against", "on"),
    "pressure": ("on",),
    "war": ("with",),
}
# "a Zenda-backed truce": what a government does to something.
_DONE_BY = re.compile(
    r"[-‐‑](?:led|backed|brokered|dominated|mediated|sponsored|supported|controlled|installed|allied|appointed)\b"
)
_SPEAKS = (cues.CLAUSE_VERBS | cues.OBJECT_VERBS) - frozenset("find hold rule project welcome".split())
# Whom these have for an object can answer.
_ADDRESSES = frozenset(
    """
    accuse advise ask assure beg blame caution condemn convince criticise criticize implore inform notify
    persuade press pressure sanction tell threaten urge warn
    """.split()
)
_ADDRESSES_BY: Mapping[str, frozenset[str]] = {
    "call": frozenset({"on", "upon"}),
    "appeal": frozenset({"to"}),
    "plead": frozenset({"with"}),
    "negotiate": frozenset({"with"}),
}


def with_states(
    doc: Doc, text: str, mentions: Sequence[Mention], entities: Sequence[LocalEntity], gazetteer: Gazetteer
) -> tuple[Mention, ...]:
    """Give the mentions, those of capitals with the state that they stand for, if the article has it."""
    states = {entity.state: n for n, entity in enumerate(entities) if entity.kind == "state"}
    return tuple(
        replace(mention, stands_for=states[code])
        if (code := _code(mention, gazetteer)) in states and _is_government(doc, text, mention)
        else mention
        for mention in mentions
    )


def _code(mention: Mention, gazetteer: Gazetteer) -> str:
    """Give the code of the state whose capital a mention names; empty where it names none."""
    if mention.kind != "place" or mention.form != "name":
        return ""
    state = gazetteer.state_of_capital(mention.text)
    return state.code if state else ""


def _is_government(doc: Doc, text: str, mention: Mention) -> bool:
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None or not len(span):
        return False
    head = span.root
    while head.dep_ == "conj" and head.head.pos_ == "PROPN":
        head = head.head
    done = _DONE_BY.match(plain(text), mention.end) is not None
    return done or _acts(head) or _is_of_office(head) or _is_addressed(head) or _is_party(head)


def _acts(head: Token) -> bool:
    if head.dep_ == "poss":
        return head.head.lemma_.lower() in cues.SAYING_NOUNS | _DEEDS | _OFFICES | _POWERS
    if head.dep_ != "nsubj":
        return False
    held = head.head.lemma_ == "have" and any(
        child.dep_ == "dobj" and child.lemma_ in _HOLDS for child in head.head.children
    )
    settled = head.head.lemma_ in _SETTLES and any(
        part.lemma_.lower() in _AFFAIRS
        for child in head.head.children
        if child.dep_ == "dobj"
        for part in child.subtree
    )
    return held or settled or head.head.lemma_ in _ACTS | _SPEAKS


def _is_of_office(head: Token) -> bool:
    """Tell whether an office of government is of the name: "the foreign ministers of Zenda"."""
    of = head.head
    return head.dep_ == "pobj" and of.lower_ == "of" and of.head.lemma_.lower() in _OFFICES


def _is_party(head: Token) -> bool:
    """Tell whether the name is of a party to an agreement, a quarrel, or what is done against a state."""
    if head.dep_ == "nsubj" and head.head.lemma_ == "be":  # "Zenda and Strelsau are in agreement"
        return any(
            link.lower_ == "in"
            and any(t.dep_ == "pobj" and t.lemma_.lower() in _RELATIONS for t in link.rights)
            for link in head.head.rights
        )
    if head.dep_ != "pobj":
        return False
    noun = head.head.head.lemma_.lower()
    if head.head.lower_ in ("between", "with"):
        return noun in _RELATIONS
    return head.head.lower_ in _AGAINST.get(noun, ())


def _is_addressed(head: Token) -> bool:
    if head.dep_ == "pobj":
        return head.head.lower_ in _ADDRESSES_BY.get(head.head.head.lemma_, ())
    return head.dep_ in ("dobj", "dative", "nsubj") and _governs_as_object(head)


def _governs_as_object(head: Token) -> bool:
    """Tell whether a verb addresses the name; of "urged X to stop" X is also the subject of "stop"."""
    verb = head.head
    if head.dep_ == "nsubj":
        verb = verb.head if verb.dep_ in ("ccomp", "xcomp") else verb
        return verb != head.head and verb.lemma_ in _ADDRESSES and verb.i < head.i
    return verb.lemma_ in _ADDRESSES

"""Who tells a count: the subject of the verb that it is the object of."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.figures.credit import Context, Teller
from dateline.annotate.figures.line import Line
from dateline.annotate.figures.quantities import is_person
from dateline.model import Span

# Verbs that a count is the object of: "the council gave a toll of 14", "put its dead at 12".
_TELLS = frozenset(
    "acknowledge admit announce claim confirm count document estimate give list put raise record register "
    "report revise tally verify".split()
)
_TO_OBJECT = frozenset("amod appos compound conj dobj nmod nummod pobj prep quantmod".split())
_PUTS = frozenset({"give", "put", "raise", "revise"})  # a toll, and not people: "put ten men to death"
_TO_COUNT = frozenset({"as", "at", "of"})
_MOST_STEPS = 10


def teller_of(context: Context, line: Line, head: int) -> Teller | None:
    """Give the subject of the verb that tells a count: "Syldavia put its dead at 26"."""
    if (gapped := _gapped(context, line, head)) is not None:
        return gapped
    verb = _telling_verb(line.tokens[head])
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None) if verb is not None else None
    if subject is None:
        return None
    for mention in context.mentions:
        if mention.entity is not None and mention.start <= subject.idx < mention.end:
            return Teller(Span(mention.start, mention.end), mention.entity)
    return _unnamed(line, subject.i - line.tokens[0].i)


def _telling_verb(token: Token) -> Token | None:
    """Give the verb that a count is the object of, where it tells one and is not denied."""
    placed = False
    for _ in range(_MOST_STEPS):
        aside = token.dep_ == "prep" and not _leads_to_count(token)
        if token.dep_ not in _TO_OBJECT or token.head.i == token.i or aside:
            return None
        placed = placed or token.dep_ == "prep"
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            break
    if token.lemma_ not in _TELLS or (token.lemma_ in _PUTS and not placed):
        return None
    return None if any(c.dep_ in ("neg", "auxpass") for c in token.children) else token


# Who counts without a name of their own, beside people: "a government inquiry put it at 40".
_COUNTERS = frozenset(
    "agency agencies army authorities authority board charities charity commission company council database"
    " enquiry government governments group groups hospital hospitals inquiry inquest list military ministry"
    " monitor observatory office organisation organisations organization organizations police register report"
    " service services study tally union unions".split()
)
_OF_PHRASE = frozenset("CD DT JJ NN NNP NNPS NNS POS PRP$ VBN".split())


def _unnamed(line: Line, head: int) -> Teller | None:
    """Give a teller without a name, with the words before it."""
    if line.tag(head) not in ("NN", "NNS") or not (line.word(head) in _COUNTERS or is_person(line, head)):
        return None
    first = head
    while line.tag(first - 1) in _OF_PHRASE:
        first -= 1
    last = line.tokens[head]
    return Teller(Span(line.tokens[first].idx, last.idx + len(last)), None)


def _leads_to_count(preposition: Token) -> bool:
    """Tell whether a preposition leads from a verb to what it counts: "put it at", "admits to"."""
    return preposition.lower_ in _TO_COUNT or (
        preposition.lower_ == "to" and preposition.head.lemma_ in _OWNS_UP
    )


_OWNS_UP = frozenset({"admit", "confess"})


def _gapped(context: Context, line: Line, head: int) -> Teller | None:
    """Read a second teller, whose verb is that of the first: "the ministry puts it at 8; the party at 11"."""
    if line.word(head - 1) != "at" or not any(
        line.word(j) in (";", ",", "and") for j in range(max(0, head - 9), head)
    ):
        return None
    at = line.tokens[head - 1]
    for mention in context.mentions:
        if mention.entity is not None and at.idx - 1 <= mention.end <= at.idx and mention.start > line.start:
            opens = line.index(mention.start - line.start)
            before = (opens or 0) - 1
            before -= line.word(before) == "the"
            if line.word(before) in _JOINTS:
                return Teller(Span(mention.start, mention.end), mention.entity)
    return _gapped_unnamed(line, head - 2)


_JOINTS = frozenset({";", ",", "and", "while", "but"})


def _gapped_unnamed(line: Line, at: int) -> Teller | None:
    """Read "the ministry puts it at eight; the mayor’s office at 11"."""
    found = _unnamed(line, at)
    first = line.index(found.span.start - line.start) if found else None
    return found if first is not None and line.word(first - 1) in _JOINTS else None

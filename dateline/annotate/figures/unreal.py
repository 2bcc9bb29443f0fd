"""What may yet come, or was averted: "the toll could reach 90" and "warned of 300 deaths" count nobody.

A verb's own auxiliaries are read with it; here stand the counts that a noun or a total carries.
"""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.figures.line import Line

_MODALS = frozenset("would could may might will can should must shall 'll 'd wo".split())
_CONDITIONS = frozenset({"if", "unless", "whether"})
# "There could be 200 deaths", "would cost 200 lives"; who "will investigate ten deaths" has ten.
_BRINGS = frozenset(
    "approach be bring cause claim climb cost double end exceed experience face go grow have hit increase"
    " jump kill lead lose mean pass reach record result rise see suffer surpass take top total".split()
)
_FORESEES = frozenset(
    "anticipate anticipated anticipates anticipating avert averted averting avoid avoided avoiding expect"
    " expected expecting expects forecast forecasts foresee foresees predict predicted predicting predicts"
    " prevent prevented preventing prevents project projected projects threaten threatened threatens".split()
)
_WARNS = frozenset("fear feared fears likely risk risked risks warn warned warning warnings warns".split())
_TO_COME = frozenset({"of", "to"})  # "warned of 300 deaths"; who "warned that the toll had risen" told a toll
_CLAUSES = frozenset(", ; : ( ) that who which and but after because while when where as".split())
_FARTHEST = 24  # tokens from the verb to what it foresees
_SAID = frozenset({"VBD", "VBZ", "VBP"})


def is_feared(trigger: Token) -> bool:
    """Tell whether what a word tells is only feared: "police fear that 30 were killed"."""
    token = trigger
    for _ in range(_MOST_STEPS):
        head = token.head
        if head.i == token.i or token.dep_ not in _UP:
            return False
        if token.dep_ == "ccomp" and head.lemma_ in _FEARS:
            return True
        token = head
    return False


_UP = frozenset("acl attr ccomp conj dobj nsubj nsubjpass pobj prep xcomp".split())
_FEARS = frozenset({"anticipate", "expect", "fear", "predict", "worry"})
_MOST_STEPS = 5


def is_considered(trigger: Token) -> bool:
    """Tell what somebody only thinks of doing: "would consider sending 300 soldiers"."""
    head = trigger.head
    if trigger.tag_ != "VBG" or trigger.dep_ not in ("pcomp", "xcomp"):
        return False
    head = head.head if head.dep_ == "prep" else head
    return head.lemma_ in _CONSIDERS


_CONSIDERS = frozenset(
    "consider contemplate discuss mull oppose plan propose suggest think threat weigh".split()
)


def is_to_come(line: Line, at: int) -> bool:
    """Tell whether the clause before a count speaks of what may be, and of no count that was taken."""
    first = at
    while first > max(0, at - _FARTHEST) and line.words[first - 1] not in _CLAUSES:
        first -= 1
    span = range(first, at)
    if any(line.words[j] in _CONDITIONS for j in span):
        return True
    return any(_may(line, j, at) or _is_foreseen(line, j, at) for j in span)


def _may(line: Line, j: int, at: int) -> bool:
    """Tell whether a modal at `j` makes a count one that may come: no "may have killed", an estimate."""
    if line.words[j] not in _MODALS or line.tags[j] != "MD":
        return False
    verb = next((k for k in range(j + 1, at) if line.tags[k] == "VB"), None)
    if verb is None or line.tokens[verb].lemma_ not in _BRINGS:
        return False
    return line.words[verb] != "have" or line.tag(verb + 1) not in ("VBN", "VBD")


def _is_foreseen(line: Line, j: int, at: int) -> bool:
    """Tell whether a verb at `j` foresees the count: right before it, or "expected to", "warned of"."""
    word, after = line.words[j], line.word(j + 1)
    if word in _WARNS:
        return after in _TO_COME
    if word not in _FORESEES:
        return False
    return after == "to" or not any(line.tags[k] in _SAID for k in range(j + 1, at))

"""Dates named in passing: "the worst fighting since 1994", "more than on Sunday", "who died in May"."""

from __future__ import annotations

from typing import Final

from spacy.tokens import Doc, Token

from dateline.annotate.speech import cues

_FROM_THERE: Final = frozenset("since after before following than".split())
_OWN_CLAUSES: Final = frozenset({"ROOT", "ccomp", "parataxis"})
_MAX_STEPS: Final = 12  # heads to climb: deeper nesting than that is a mistake of the parser


def is_aside(doc: Doc, start: int, end: int) -> bool:
    """Tell whether a date stands in a relative clause, or in what "since", "after" or "than" begins.

    A clause that somebody is reported to have said is no aside, and nor is the clause that reports it.
    """
    span = doc.char_span(start, end, alignment_mode="expand")
    token = span.root if span else None
    for _ in range(_MAX_STEPS):
        if token is None or token.dep_ in _OWN_CLAUSES:
            return False
        if _is_outside(token):
            return True
        token = token.head
    return False


def _is_outside(token: Token) -> bool:
    if token.dep_ in ("relcl", "acl"):
        return token.lemma_ not in cues.CLAUSE_VERBS
    if token.dep_ == "prep":
        return token.lower_ in _FROM_THERE
    return token.dep_ == "advcl" and any(
        child.dep_ in ("mark", "prep") and child.lower_ in _FROM_THERE and child.i < token.i
        for child in token.children
    )

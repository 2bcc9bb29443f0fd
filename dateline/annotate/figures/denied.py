"""What is denied, or only rumoured: "denied reports that two patients had died" counts nobody."""

from __future__ import annotations

from spacy.tokens import Token

_DENIES = frozenset(
    "deny reject dismiss refute rebut repudiate dispute disavow debunk discount contradict".split()
)
_TOLD = frozenset(
    "accusation account allegation assertion charge claim figure insinuation news number report rumor rumour "
    "speculation statement story suggestion".split()
)
_HEARSAY = frozenset({"rumor", "rumour", "speculation"})
_FALSE = frozenset("baseless bogus fabricated false inaccurate incorrect unfounded untrue wrong".split())
# From what happened up to who says so. A relative clause tells of what did: "denied the raid that killed".
_UP = frozenset("acl attr ccomp conj dobj nsubj nsubjpass oprd pcomp pobj prep relcl xcomp".split())
_MOST_STEPS = 8


def is_denied(trigger: Token) -> bool:
    """Tell whether what a word tells is denied, or a rumour: by what its clause hangs on."""
    token, in_claim = trigger, False
    for _ in range(_MOST_STEPS):
        head = token.head
        if head.i == token.i or token.dep_ not in _UP:
            return False
        if token.dep_ == "relcl" and not (head.lemma_ in _TOLD and _is_content(token)):
            return False
        if head.lemma_ in _DENIES and head.pos_ == "VERB":
            return _is_denial(head) and (token.dep_ == "ccomp" or in_claim)
        if head.pos_ == "NOUN" and head.lemma_ in _TOLD and _holds_clause(token):
            if head.lemma_ in _HEARSAY or any(child.lower_ in _FALSE for child in head.children):
                return True
            in_claim = True
        token = head
    return False


def _is_denial(verb: Token) -> bool:
    """Tell a denial from one that did not happen: "did not deny that two had died"."""
    return not any(child.dep_ == "neg" for child in verb.children)


def _holds_clause(token: Token) -> bool:
    """Tell whether a noun is of what hangs on it: "reports that ten died", "claims of ten deaths"."""
    return token.dep_ in ("acl", "ccomp", "relcl") or token.lower_ == "of"


def _is_content(verb: Token) -> bool:
    """Tell what is told from a relative clause, whose "that" takes a part in it: "reports that ten died"."""
    return any(child.lower_ == "that" and child.dep_ == "mark" for child in verb.children)

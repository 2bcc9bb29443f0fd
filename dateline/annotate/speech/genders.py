"""Whether "he" or "she" may go on with a person, as far as an article tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from spacy.tokens import Doc, Token

from dateline.annotate.speech.gendered_names import FEMALE_NAMES, MALE_NAMES
from dateline.annotate.speech.speaker_nouns import FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES
from dateline.model import LocalEntity, Mention

# Words that a subject binds: the reflexive always, the possessive as a rule (Chomsky 1981, principle A).
_BOUND = {"himself": ("m", 2), "herself": ("f", 2), "his": ("m", 1), "her": ("f", 1)}
_GENDERS = {"he": "m", "she": "f"}
_ENOUGH = 2
_TITLE = 12  # characters before a name in which its title stands


def gender_in(text: str, doc: Doc, known: LocalEntity, mentions: Iterable[Mention]) -> str:
    """Give "m" or "f" by title, role, given name or what the article binds to a person, else nothing."""
    own = [m for m in mentions if m.form == "name"]
    return (
        _by_title(text, own)
        or _by_role(known)
        or _by_given_name(known)
        or _by_bound_words(doc, own)  # in the manner of Ge, Hale and Charniak (1998)
    )


def _by_title(text: str, mentions: list[Mention]) -> str:
    for mention in mentions:
        before = text[max(mention.start - _TITLE, 0) : mention.end].lower().replace(".", " ").split()
        if FEMALE_TITLES.intersection(before[:-1]):
            return "f"
        if MALE_TITLES.intersection(before[:-1]):
            return "m"
    return ""


def _by_role(known: LocalEntity) -> str:
    roles = " ".join(role.text.lower() for role in known.roles)
    return "f" if FEMALE_ROLES.search(roles) else "m" if MALE_ROLES.search(roles) else ""


def _by_given_name(known: LocalEntity) -> str:
    names = {known.name, *known.names}
    # Where the article has no more than one word of a person, that may be the given name.
    first = [name.split()[0].lower() for name in ([n for n in names if " " in n] or names)]
    given = {part for name in first for part in (name, name.partition("-")[0])}  # "Anna-Lena"
    female, male = bool(given & FEMALE_NAMES), bool(given & MALE_NAMES)
    return "" if female == male else "f" if female else "m"


def _by_bound_words(doc: Doc, mentions: list[Mention]) -> str:
    counts: Counter[str] = Counter()
    for mention in mentions:
        span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
        if span is not None and span.root.dep_ == "nsubj":
            for word in _bound_to(span.root):
                gender, weight = _BOUND[word]
                counts[gender] += weight
            for word in _said_of_oneself(span.root):
                counts[_GENDERS[word]] += _ENOUGH
    (winner, most), *others = [*counts.most_common(), ("", 0)]
    return winner if most >= _ENOUGH and not any(count for _, count in others) else ""


def _bound_to(subject: Token) -> list[str]:
    """Give the bound words among the arguments of the subject's verb, no clause of its own between."""
    verb = subject.head
    words = [
        t for c in verb.rights if c.dep_ in ("dobj", "dative", "prep", "pobj", "attr") for t in c.subtree
    ]
    return [t.lower_ for t in words if t.lower_ in _BOUND and (t.dep_ == "poss" or t.lower_.endswith("self"))]


def _said_of_oneself(subject: Token) -> list[str]:
    """Give the pronoun that the clause begins with that somebody says: "Rossi said she was late"."""
    clauses = (c for c in subject.head.rights if c.dep_ == "ccomp")
    return [t.lower_ for c in clauses for t in c.children if t.dep_ == "nsubj" and t.lower_ in _GENDERS]

"""Where the clause of a count begins and ends, and what a relative clause stands behind."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from dateline.annotate.figures.line import Line
from dateline.annotate.figures.named_places import NamedPlace, joins_places
from dateline.annotate.figures.quantities import Quantity
from dateline.annotate.tags import FINITE

_MARKS = frozenset([",", ";", ":", "(", ")", "--", "\u2013", "\u2014"])
_COORDINATORS = frozenset("and or but".split())
_SUBORDINATORS = frozenset("while whereas although though because".split())
_RELATIVE = frozenset({"WDT", "WP", "WP$"})
_AUXILIARY = frozenset("be been being was were is are has have had having do did does to".split())


def own_ends(line: Line, named: list[NamedPlace], quantities: list[Quantity], at: int) -> Iterator[int]:
    """Give where the words of a count end: "killed ten in Zenda | and two in Hentzau".

    Where they name no place, those of the next count may be its own: "killed ten and hurt two in Zenda |".
    """
    verbs = 0  # that the next counts may have
    for i in range(at, len(line.words)):
        if _is_finite(line, i) and not any(_opens_clause(line, j) for j in range(at, i)):
            if not verbs:
                yield i  # "the fire that killed ten in Zenda | was put out"
                return
            verbs -= 1
        if _parts(line, named, i):
            yield i
            if line.words[i] not in _GO_ON or not any(_goes_on(line, i, one) for one in quantities):
                return
            verbs += 1
    yield len(line.words)


def _goes_on(line: Line, joint: int, quantity: Quantity) -> bool:
    """Tell whether the next count shares a place with the one before it: no "ten died and two in Zenda"."""
    near = 0 <= quantity.first - joint - 1 < _NEXT
    return near and not _is_elsewhere(line, joint, quantity)


def _is_elsewhere(line: Line, joint: int, quantity: Quantity) -> bool:
    """Tell a count that goes on from another one with a place of its own: "and two in Zenda"."""
    bare = quantity.kind == "bare" and quantity.end == quantity.number_end
    return bare and quantity.first == joint + 1 and line.tag(quantity.end) == "IN"


def _opens_clause(line: Line, i: int) -> bool:
    return line.tags[i] in _RELATIVE or _is_when(line, i) or line.tokens[i].dep_ == "mark"


_GO_ON = frozenset({",", "and"})
_NEXT = 3  # tokens from the joint to a count: "and wounding more than ten"


def _parts(line: Line, named: list[NamedPlace], i: int) -> bool:
    word = line.words[i]
    if word in _SUBORDINATORS or (word == "-" and line.tags[i] == ":"):
        return True
    return (word in _MARKS or word in _COORDINATORS) and not joins_places(line, named, i)


def relative(line: Line, trigger: int) -> int | None:
    """Give the pronoun of the relative clause whose verb tells what happened, the first of several verbs."""
    first = line.tokens[0].i
    token = _governor(line, line.tokens[trigger])
    while token.dep_ == "conj" and first <= token.head.i < token.i and token.head.pos_ == "VERB":
        token = token.head
    at = _first_of_verb(line, token.i - first)
    for i in range(at - 1, -1, -1):
        if line.tags[i] in _RELATIVE or line.words[i] == "where":
            return i
        if _is_finite(line, i) or _is_mark_of_clause(line, i):
            return None
    return None


def _governor(line: Line, token: Token) -> Token:
    """Give the verb that a noun hangs on: "the blast that led to ten deaths"."""
    at, first = token, line.tokens[0].i
    for _ in range(_MOST_STEPS):
        if at.pos_ in ("AUX", "VERB"):
            return at
        if at.dep_ not in _UP or not first <= at.head.i < at.i:
            break
        at = at.head
    return token


_UP = frozenset("attr dobj pobj prep".split())
_MOST_STEPS = 5


def _is_finite(line: Line, i: int) -> bool:
    """Tell a verb that a clause can stand on; words in capitals are headings, and tagged at random."""
    return line.tags[i] in FINITE and not (line.tokens[i].text.isupper() and len(line.words[i]) > 1)


def _first_of_verb(line: Line, at: int) -> int:
    """Give the first auxiliary of a verb."""
    while at and (line.words[at - 1] in _AUXILIARY or line.tags[at - 1] in ("MD", "RB")):
        at -= 1
    return at


def _is_mark_of_clause(line: Line, i: int) -> bool:
    return line.words[i] in (";", ":") or line.tokens[i].dep_ == "mark"


def antecedents(line: Line, named: list[NamedPlace], pronoun: int) -> Iterator[int]:
    """Give where what a relative clause stands behind begins: at what joins it, else further back."""
    for i in range(pronoun - 2, -1, -1):
        if _parts(line, named, i):
            yield i
    yield 0


def clause_around(
    line: Line, named: list[NamedPlace], quantities: list[Quantity], quantity: Quantity, trigger: int
) -> tuple[int, int]:
    """Give the clause of a count, with all that shares its verb."""
    first, last = min(quantity.first, _first_of_verb(line, trigger)), max(quantity.end, trigger + 1)
    if line.tag(trigger) == "VBG" and line.word(trigger - 1) not in _AUXILIARY:
        # "A bomb went off in Zenda, killing ten": the participle shares the verb before it.
        first = next((i for i in range(first - 1, 0, -1) if _is_finite(line, i)), first)
    end = _end_of_clause(line, named, last)
    others = (one.first - 1 for one in quantities if _is_elsewhere(line, one.first - 1, one))
    return next(clauses_before(line, named, first), 0), min(
        (i for i in others if last <= i < end), default=end
    )


def _end_of_clause(line: Line, named: list[NamedPlace], at: int) -> int:
    """Give where another clause begins: at the joint before its verb.

    One that tells when or why goes with the count: "ten died and two were hurt when a bus hit a wall".
    """
    for verb in (i for i in range(at, len(line.words)) if _is_finite(line, i)):
        joint = next((i for i in range(verb - 1, at - 1, -1) if _parts(line, named, i)), None)
        if joint is not None and not any(_is_when(line, i) for i in range(joint, verb)):
            return joint
    return len(line.words)


def _is_when(line: Line, i: int) -> bool:
    return line.words[i] in _WHEN and line.tags[i] in ("IN", "WRB")


_WHEN = frozenset("after as because before since when where".split())


def clauses_before(line: Line, named: list[NamedPlace], at: int) -> Iterator[int]:
    """Give where the clauses begin that end at `at`: the nearest, then further ones."""
    while at > 0:
        verb = next((i for i in range(at - 1, -1, -1) if _is_finite(line, i)), None)
        if verb is None:
            break
        begins = (i for i in range(verb + 1, at) if _parts(line, named, i) or line.tokens[i].dep_ == "mark")
        at = max(verb, next(begins, verb))
        yield at
    yield 0

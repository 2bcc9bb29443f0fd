"""A semicolon parts the clauses of a sentence, and with them who says what.

"Police said 2,000 took part; organisers spoke of 15,000": each source has its own clause. To the parser
the second is often a part of what the first says.
"""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.speech.reading import Reading
from dateline.annotate.tags import FINITE

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})


def sides_of(start: int, end: int, reading: Reading) -> list[tuple[int, int]]:
    """Give the parts of a sentence between its semicolons, none of which a quotation or bracket holds."""
    cuts = [n for n in range(start, end) if reading.text[n] == ";" and _parts(start, n, reading)]
    return list(zip([start, *(c + 1 for c in cuts)], [*cuts, end], strict=True))


def _parts(start: int, mark: int, reading: Reading) -> bool:
    """Tell whether a semicolon stands outside quotations and brackets."""
    before = reading.text[start:mark]
    return reading.quotation_at(mark) is None and before.count("(") <= before.count(")")


def own_side(start: int, offset: int, reading: Reading) -> int:
    """Give where the clause begins that is credited at an offset, behind one that another source has."""
    sides = sides_of(start, offset, reading)
    spoken = [a for a, b in sides[:-1] if any(a <= t.idx < b and _speaks(t) for t in reading.candidates)]
    return sides[-1][0] if spoken else start


def another_side(first: Token, last: Token, verb: Token, reading: Reading) -> Token | None:
    """Give the semicolon behind which another source has a clause of its own, None where none does.

    What the first says that others had said is a part of it: "; the army had asked for help".
    """
    marks = [t for t in verb.doc[first.i : last.i + 1] if t.text == ";"]
    for mark in marks:
        if not _parts(verb.sent.start_char, mark.idx, reading):
            continue
        for other in verb.doc[mark.i + 1 : verb.sent.end]:
            if other.text == ";":
                break
            before = other.dep_ != "ROOT" and any(c.dep_ == "aux" and c.lower_ == "had" for c in other.lefts)
            says = other in reading.candidates and _speaks(other) and not before
            if says or other.lower_ == "according":
                return mark
    return None


def is_clause(words: list[Token]) -> bool:
    """Tell whether words hold a finite verb with a subject among them that is not whoever spoke before."""
    for token in words:
        if token.dep_ in _SUBJECTS and token.lower_ not in _GOING_ON and token.tag_ not in ("WP", "WDT"):
            group = [token.head, *(c for c in token.head.children if c.dep_ in ("aux", "auxpass"))]
            if any(t.tag_ in FINITE and t in words for t in group):
                return True
    return False


_GOING_ON = frozenset({"he", "she", "it", "they", "i", "we", "you"})


def _speaks(verb: Token) -> bool:
    """Tell whether a verb of saying has a subject of its own that is no pronoun."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    return subject is not None and subject.pos_ != "PRON" and verb.dep_ not in ("relcl", "acl")

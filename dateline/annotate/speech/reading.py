"""What the rules of reported speech read and write: the analysed article, and reporting clauses."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from dateline.annotate.speech.quotations import Quotation
from dateline.model import Span

# A question mark right behind the marks is what an encoding made of a space.
GAP = re.compile(r"\??[^\S\n]*[,;:\-–—.…]*[^\S\n]*(?:(?:and|but|then|so|or|as)\s+)?$")


_TRIM_LEFT = " \n\t,;:-–—"


_TRIM_RIGHT = " \n\t,;:-–—"

_LONGEST_TITLE = 6  # words
_SMALL = frozenset({"of", "the", "and", "in", "on", "for", "to", "a"})


@dataclass(slots=True)
class Report:
    """One reporting clause: its cue, who speaks, and the pieces of what is said.

    `by_phrase` is true of "according to X", which credits the whole clause that it stands in,
    `by_object` of a cue whose object is what is said: "accused A of B".
    """

    verb: int
    cue: Span
    speaker: Span | None
    pieces: list[Span] = field(default_factory=list)
    head: int | None = None
    by_phrase: bool = False
    by_object: bool = False


@dataclass(slots=True)
class Reading:
    """What the rules read: the analysed article, its quotations and its sentences."""

    doc: Doc
    text: str
    quotations: tuple[Quotation, ...]
    bounds: list[tuple[int, int]]
    candidates: list[Token] = field(default_factory=list)
    opened: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Index what is looked up by offset."""
        self.opened = [q.start for q in self.quotations]

    def quotation_at(self, offset: int) -> Quotation | None:
        """Give the quotation that encloses a character."""
        index = bisect_right(self.opened, offset) - 1
        if index >= 0 and self.quotations[index].start <= offset < self.quotations[index].end:
            return self.quotations[index]
        return None

    def quotation_before(self, offset: int) -> Quotation | None:
        """Give the last quotation that ends at or before a character."""
        index = bisect_right(self.opened, offset) - 1
        if index >= 0 and self.quotations[index].end <= offset:
            return self.quotations[index]
        return None

    def quotation_after(self, offset: int) -> Quotation | None:
        """Give the first quotation that opens at or after a character."""
        index = bisect_right(self.opened, offset - 1)
        return self.quotations[index] if index < len(self.quotations) else None

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Give the bounds of the sentence that holds a character."""
        index = bisect_right(self.bounds, (offset, len(self.text))) - 1
        return self.bounds[max(index, 0)]

    def bracketed(self, span: Span) -> Span:
        """Give a span with the bracket that closes right behind it, or without one that doesn't close."""
        opened = self.text.rfind("(", span.start, span.end)
        if opened <= span.start or self.text.find(")", opened, span.end) >= 0:
            return span
        closes = self.text[span.end : span.end + 1] == ")"
        return Span(span.start, span.end + 1) if closes else self.trim(span.start, opened)

    def trim(self, start: int, end: int) -> Span:
        """Give the span without white space and separating punctuation at its ends."""
        while start < end and self.text[start] in _TRIM_LEFT:
            start += 1
        while end > start and self.text[end - 1] in _TRIM_RIGHT:
            end -= 1
        return Span(start, end)


def is_title(quotation: Quotation, reading: Reading) -> bool:
    """Tell the title of a paper or a work from what is said: "told the weekly 'Zenda Post' that"."""
    inner = reading.text[quotation.start : quotation.end].strip("\"'“”‘’")
    words = inner.split()
    if not 0 < len(words) <= _LONGEST_TITLE or inner[-1:] in ".,!?":
        return False
    capitals = all(word[0].isupper() or word in _SMALL for word in words) and words[0][0].isupper()
    return capitals and reading.text[max(quotation.start - 2, 0) : quotation.start - 1].isalpha()

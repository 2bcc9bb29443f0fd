"""An expression with what its meaning hangs on: a day of publication and the dates named before it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from dateline.dates import edtf
from dateline.model import TimeExpression

Answer = tuple[str, str] | None
"""EDTF with the words that say how it was resolved, or None where the expression names no date."""

OVER_NEW_YEAR: Final = 6
"""Months: "in December and March" goes on into the next year, "in May and March" does not."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An expression that was already anchored, as the context of those after it."""

    expression: TimeExpression
    edtf: str


@dataclass(frozen=True, slots=True)
class Case:
    """An expression to resolve on a day, with the anchored expressions before it, the nearest last."""

    expression: TimeExpression
    fields: dict[str, str | int]
    now: dt.date
    before: tuple[Earlier, ...]

    def number(self, field: str) -> int:
        """Give a field that holds a number; 0 where it is missing."""
        value = self.fields.get(field, 0)
        return value if isinstance(value, int) else 0

    def word(self, field: str) -> str:
        """Give a field as text, empty where it is missing."""
        return str(self.fields.get(field, ""))

    @property
    def count(self) -> int:
        """The number of units that the expression counts; 0 where it counts none."""
        hundreds = self.number("hundreds") * self.number("hundred")
        return hundreds + self.number("tens") + self.number("count")

    @property
    def year(self) -> int | None:
        """The year that the expression names, by number or as last, this or next year."""
        if "year" in self.fields:
            year = self.number("year")
            return None if "opening" in self.fields and year > self.now.year else year
        if "year_shift" in self.fields:
            return self.now.year + self.number("year_shift")
        return None

    @property
    def ahead(self) -> bool:
        """Whether tense, or a preposition that looks ahead, says that it lies in the future."""
        tense, lead = self.expression.tense, self.word("lead")
        if "sure" in self.fields:
            return True
        if tense == "future":
            return lead != "since"
        if tense == "past":
            return False
        return lead in _AHEAD_LEADS

    def nearest(self, *kinds: str, paragraphs: int = 1) -> Earlier | None:
        """Give the nearest earlier expression of such a precision, at most so many paragraphs before.

        Nothing in the text counts from its headline, which sums up what the text tells after it, nor from
        the day behind a teaser. Where the text has gone on to tell of another year, there is none.
        """
        told: Earlier | None = None
        reach = _FAR  # of nothing else is told between a day and "the next day"
        for earlier in reversed(self.before):
            if self.expression.paragraph - earlier.expression.paragraph > paragraphs:
                return None
            if earlier.expression.headline and not self.expression.headline:
                continue
            if _is_behind_teaser(earlier):
                reach = _NEAR
                continue
            if edtf.precision(earlier.edtf) in kinds:
                gone_on = told is not None and _years(told).isdisjoint(_years(earlier))
                return None if gone_on or self._is_beyond(earlier, reach) else earlier
            reach = _NEAR
            if told is None and _is_told(earlier):
                told = earlier
        return None

    def names_before(self, *kinds: str) -> bool:
        """Tell whether the paragraph names a date of such a precision before."""
        paragraph = self.expression.paragraph
        return any(
            edtf.precision(earlier.edtf) in kinds and earlier.expression.paragraph == paragraph
            for earlier in self.before
        )

    def _is_beyond(self, earlier: Earlier, sentences: int) -> bool:
        """Tell whether what counts from an earlier date stands too far behind it."""
        apart = self.expression.sentence - earlier.expression.sentence
        return self.expression.rule in _COUNTING and apart > sentences


_COUNTING: Final = frozenset({"ago", "context", "daypart"})
_NEAR, _FAR = 3, 8  # sentences


def _is_behind_teaser(earlier: Earlier) -> bool:
    """Tell the day in brackets behind a short text on something else."""
    return earlier.expression.rule == "slashed" and earlier.expression.aside


def _is_told(earlier: Earlier) -> bool:
    """Tell a year or a month that a sentence is about, and does not name in passing."""
    expression = earlier.expression
    main = not expression.aside and expression.steps == 0
    return main and edtf.precision(earlier.edtf) in ("year", "month", "season")


def _years(earlier: Earlier) -> set[str]:
    return {part[:4] for part in earlier.edtf.split("/")}


_AHEAD_LEADS: Final = frozenset({"until", "till", "by", "starting", "beginning"})
PUBLICATION: Final = "the day of publication"
"""What a resolver calls the day that it counts from; `anchor` puts the date in its place."""


def has_ended(earlier: Earlier, now: dt.date) -> bool:
    """Tell whether an earlier date lies wholly in the past: results are of a quarter that has ended."""
    last = edtf.bounds(earlier.edtf)[1]
    return last is not None and last < now


def tense_words(case: Case) -> str:
    """Say what the tense tells."""
    return {"past": "the verb is past", "future": "the verb looks ahead"}.get(
        case.expression.tense or "", "no verb says otherwise"
    )


def year_words(case: Case) -> str:
    """Say where the year comes from."""
    if "year" in case.fields:
        return "the text states it"
    words = {-1: "the year before", 0: "the year of", 1: "the year after"}[case.number("year_shift")]
    return f"{words} publication"


Resolver = Callable[[Case], Answer]
"""Gives the meaning of a rule's expressions."""

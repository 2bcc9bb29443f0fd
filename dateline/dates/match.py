"""A place where a rule of the grammar matched, with what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dateline.dates.lexer import Lexed
from dateline.dates.lexicon import CODE

Fields = dict[str, str | int]

# "Final" is a class for the grammar alone: beside a date it is a word like any other.
_NAMES: Final = {char: "unknown" if name == "final" else name for name, char in CODE.items()}

PREPOSITIONS: Final = frozenset({"preposition", "approx", "of", "to", "before", "after"})
"""Classes of words that stand as prepositions."""

MONTH_CLASSES: Final = frozenset({"month", "month_doubtful", "month_short"})
"""Classes of the names of months."""


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens `start` to `end` of a text matched a rule, with these fields."""

    lexed: Lexed
    start: int
    end: int
    fields: Fields

    def kind(self, index: int) -> str:
        """Give the class of a token; empty outside of the text."""
        return _NAMES[self.lexed.codes[index]] if 0 <= index < len(self.lexed.codes) else ""

    def word(self, index: int) -> str:
        """Give a token as printed; empty outside of the text."""
        return self.lexed.tokens[index] if 0 <= index < len(self.lexed.tokens) else ""

    @property
    def lead(self) -> str:
        """The preposition before the match, an article between them or not; empty where there is none."""
        index = self.start - 1
        if self.kind(index) == "the":
            index -= 1
        return self.word(index).lower() if self.kind(index) in PREPOSITIONS else ""

    def number(self, field: str) -> int:
        """Give a field that the grammar makes a number; 0 where it is missing."""
        value = self.fields.get(field, 0)
        return value if isinstance(value, int) else 0

"""A sentence as lists of words and tags, looked up many times while its figures are found."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc, Token


@dataclass(slots=True)
class Line:
    """The tokens of a sentence; `at` gives the index of the token that starts at a character."""

    tokens: list[Token]
    words: list[str]
    tags: list[str]
    start: int
    text: str
    at: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, doc: Doc, plain: str, start: int, end: int) -> Line | None:
        """Take the sentence between two characters; None where it holds no token.

        `plain` is the text of `doc`, which spaCy would build anew at each call.
        """
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is None or not len(span):
            return None
        tokens = list(span)
        first = tokens[0].idx
        return cls(
            tokens,
            [t.lower_ for t in tokens],
            [t.tag_ for t in tokens],
            first,
            plain[first:end],
            {t.idx - first: i for i, t in enumerate(tokens)},
        )

    def index(self, char: int) -> int | None:
        """Give the token that holds a character of the sentence, None outside of it."""
        while char >= 0:
            if char in self.at:
                return self.at[char]
            char -= 1
        return None

    def word(self, i: int) -> str:
        """Give the lower-cased word at an index, empty beyond either end."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def tag(self, i: int) -> str:
        """Give the part-of-speech tag (Penn) at an index, empty beyond either end."""
        return self.tags[i] if 0 <= i < len(self.tags) else ""


def begins_name(line: Line, i: int) -> bool:
    """Tell whether a name begins with a word: that of a paper called "Die Zeitung", which is no "die"."""
    token = line.tokens[i]
    begins = token.ent_iob_ == "B" and i + 1 < len(line.tokens) and line.tokens[i + 1].ent_iob_ == "I"
    return begins and token.text[:1].isupper() and token.ent_type_ in _NAMED


_NAMED = frozenset({"FAC", "GPE", "ORG", "PERSON", "PRODUCT", "WORK_OF_ART"})


def is_described(line: Line, i: int) -> bool:
    """Tell whether a trigger is what was done, behind what describes it: "grim murder Two women saw"."""
    return line.tag(i) == "NN" and line.tag(i - 1) in _DESCRIBING and not line.word(i).endswith("ing")


_DESCRIBING = frozenset({"DT", "JJ", "POS", "PRP$"})

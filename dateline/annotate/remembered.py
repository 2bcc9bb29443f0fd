"""spaCy's rules for attributes and lemmas, answering from memory for a token like an earlier one.

The attribute ruler tries each of a pipeline's patterns (some 180 for English) at each token, an
eighth of the time of a small pipeline. Nearly all of them are of one token and ask for its tag,
its dependency and a few words, so a token's answer is that of the last token of the same kind.
The lemmatizer keeps its answers itself, but not those for base forms, which most words are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc, Span, Token

FACTORY = "dateline_attribute_ruler"

# What a kind of token is made of; a pattern that asks for more is tried anew at each token.
_REMEMBERED = ("TAG", "DEP", "LOWER", "IS_SPACE")

_Patterns = list[list[dict[str, Any]]]
_Match = tuple[int, int, int, int]  # the pattern's number, its key, first token, token after the last


class RememberingRuler(AttributeRuler):
    """An attribute ruler that sets what the ruler with the same patterns sets."""

    def from_bytes(self, *args: Any, **kwargs: Any) -> RememberingRuler:  # noqa: ANN401 - as the library has it
        """Load patterns, and sort them into those whose answers are remembered and the others."""
        super().from_bytes(*args, **kwargs)
        self._alone, self._others = Matcher(self.vocab), Matcher(self.vocab)
        self._words: set[int] = set()
        self._found: dict[tuple[int, ...], list[tuple[int, int]]] = {}
        for number, entry in enumerate(self.patterns):
            patterns = cast(_Patterns, entry["patterns"])
            alone = all(_is_of_one_known_token(pattern) for pattern in patterns)
            (self._alone if alone else self._others).add(str(number), patterns)
            if alone:
                words = (word for pattern in patterns for word in _words(pattern[0]) or ())
                self._words.update(self.vocab.strings.add(word) for word in words)
        return self

    def match(self, doc: Doc) -> list[_Match]:
        """Give what matches, later patterns last, as the library's own `match` does."""
        matches = [(self._number(key), key, start, end) for key, start, end in self._tried(self._others, doc)]
        words, found = self._words, self._found
        kinds: list[list[int]] = doc.to_array(list(_REMEMBERED)).tolist()
        for i, (tag, dep, word, space) in enumerate(kinds):
            kind = (tag, dep, word if word in words else 0, space)
            answer = found.get(kind)
            if answer is None:
                tried = self._tried(self._alone, doc[i : i + 1])
                answer = found[kind] = [(self._number(key), key) for key, _, _ in tried]
            for number, key in answer:
                matches.append((number, key, i, i + 1))
        matches.sort()
        return matches

    def _tried(self, matcher: Matcher, text: Doc | Span) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = matcher(text, allow_missing=True, as_spans=False)
        return found

    def _number(self, key: int) -> int:
        return int(self.vocab.strings[key])


@Language.factory(FACTORY)
def _make(nlp: Language, name: str) -> RememberingRuler:
    return RememberingRuler(nlp.vocab, name)


def remember_answers(nlp: Language) -> None:
    """Let the rules of a pipeline remember; what they set stays the same."""
    for name, component in nlp.pipeline:
        if type(component) is AttributeRuler:
            cast(RememberingRuler, nlp.replace_pipe(name, FACTORY)).from_bytes(component.to_bytes())
        elif type(component) is EnglishLemmatizer and component.mode == "rule":
            component.lemmatize = _remembering(component.lemmatize)  # type: ignore[assignment]


def _remembering(lemmatize: Callable[[Token], list[str]]) -> Callable[[Token], list[str]]:
    """Remember the lemmas by all that the English rules look at."""
    found: dict[tuple[int, int, int], list[str]] = {}

    def remembered(token: Token) -> list[str]:
        kind = (token.orth, token.pos, token.morph.key)  # type: ignore[attr-defined] # missing in its stubs
        lemmas = found.get(kind)
        if lemmas is None:
            lemmas = found[kind] = lemmatize(token)
        return lemmas

    return remembered


def _is_of_one_known_token(pattern: list[dict[str, Any]]) -> bool:
    return len(pattern) == 1 and pattern[0].keys() <= set(_REMEMBERED) and _words(pattern[0]) is not None


def _words(token: dict[str, Any]) -> list[str] | None:
    """Give the words that a pattern's token asks for, None where it asks in another way than by a list."""
    asked = token.get("LOWER", [])
    if isinstance(asked, str):
        return [asked]
    if isinstance(asked, dict):
        return (
            [word for words in asked.values() for word in words] if asked.keys() <= {"IN", "NOT_IN"} else None
        )
    return list(asked)

"""The same statement in several articles: wire copy, and a quotation that is cut differently.

Candidates share neighbouring content words that few statements have: two where the speaker is
the same, three where it is not (an inverted index, so that no step is quadratic in statements).
They are judged by the overlap coefficient where the speaker is the same, and as near-copies
(Broder 1997: resemblance of shingles) where it is not.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations, repeat

import numpy as np

from dateline.folding import fold_sentence

_WORD = re.compile(r"[^\W_]+")
_JOINED = re.compile(r"(?<=\w)['-](?=\w)")
_QUOTED = re.compile(r'"([^"]{12,})"')
_ADDRESS = re.compile(r"\bhttps?://|\bwww\.")
_STOP = frozenset(
    (
        "a an the and or but nor so yet if of in on at by to for from with without as than that this "
        "these those it its he she they them his her their we us our you your i me my is are was were "
        "be been being am has have had do does did will would shall should can could may might must "
        "not no there here which who whom whose what when where while also said say says just very "
        "more most other some any all both each "
    ).split()
)

# A run of words that more statements than this have is a turn of phrase, not a trace of one of them.
_COMMON = 40
# Shares of the shorter statement's content words; chosen on invented pairs of quotations cut
# differently (0.6 to 1.0) and pairs of different statements on one subject (below 0.45).
_SAME_SPEAKER_OVERLAP = 0.6
_SAME_SPEAKER_WORDS = 3
# Resemblance of word shingles at which two sentences are copies with small edits.
_COPY_RESEMBLANCE = 0.5
_COPY_WORDS = 6
# Content words of a literal quotation that are no accident when found elsewhere.
_QUOTE_WORDS = 5
# Days between two publications within which a loosely matching statement is the same one.
_LOOSE_DAYS = 4


@dataclass(frozen=True, slots=True)
class Said:
    """A statement as compared: `speakers` are entity ids and state codes, `day` counts days or is None.

    `words` are its content words with spaces between, where they are known.
    """

    article: int
    text: str
    speakers: frozenset[str] = frozenset()
    day: int | None = None
    words: str | None = None


class _Words:
    """A statement's content words in order; what comparing asks of them is made when it asks."""

    def __init__(self, said: Said) -> None:
        self._text = said.text
        self.run = tuple(content_words(said.text) if said.words is None else said.words.split())

    @cached_property
    def content(self) -> frozenset[str]:
        """The words, whatever their order."""
        return frozenset(self.run)

    @cached_property
    def shingles(self) -> frozenset[tuple[str, ...]]:
        """All runs of three words."""
        return frozenset(zip(self.run, self.run[1:], self.run[2:], strict=False))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers in digits."""
        return frozenset(word for word in self.content if word.isdecimal())

    @cached_property
    def quotes(self) -> tuple[tuple[str, ...], ...]:
        """The words of its literal quotations that are long enough to be no accident elsewhere."""
        quoted = (tuple(content_words(m[1])) for m in _QUOTED.finditer(fold_sentence(self._text)))
        return tuple(quote for quote in quoted if len(quote) >= _QUOTE_WORDS)


def find_same(statements: Sequence[Said]) -> list[tuple[int, int]]:
    """Give the pairs of statements, by index, that are the same statement in two articles."""
    words = [_Words(said) for said in statements]
    return [
        (i, j)
        for i, j in sorted(_candidates(statements, words))
        if _same(statements[i], statements[j], words[i], words[j])
    ]


def content_words(text: str) -> list[str]:
    """Give the folded words that carry content, in order, plural endings off."""
    folded = _JOINED.sub("", fold_sentence(text))
    return [_stem(w) for w in _WORD.findall(folded) if w not in _STOP]


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    long = 3  # below that an s belongs to the word
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > long else word


def _candidates(statements: Sequence[Said], words: Sequence[_Words]) -> set[tuple[int, int]]:
    pairs: set[tuple[int, int]] = set()
    spoken = ((i, words[i].run) for i, said in enumerate(statements) if said.speakers)
    for found in _holders(spoken, 2):
        for group in _by_speaker(statements, found):
            pairs.update(_across(statements, group))
    # A web address in the article's own voice is the page's furniture.
    told = ((i, words[i].run) for i, s in enumerate(statements) if s.speakers or not _ADDRESS.search(s.text))
    for found in _holders(told, 3):
        pairs.update(_across(statements, found))
    return pairs


def _holders(runs: Iterable[tuple[int, Sequence[str]]], length: int) -> Iterator[list[int]]:
    """Give the statements that hold the same run of words, for each run that is rare and not alone.

    The index is two arrays, of runs by their hashes and of who holds them, sorted by run: sixteen
    bytes for each word of the corpus. (Two runs of one hash are candidates in vain, no more.)
    """
    keys, owners = array("q"), array("q")
    for i, run in runs:
        held = set(map(hash, zip(*(run[n:] for n in range(length)), strict=False)))
        keys.extend(held)
        owners.extend(repeat(i, len(held)))
    if not keys:
        return
    run_of, held_by = np.frombuffer(keys, np.int64), np.frombuffer(owners, np.int64)
    order = np.argsort(run_of, kind="stable")
    _, starts, counts = np.unique(run_of[order], return_index=True, return_counts=True)
    rare = (counts > 1) & (counts <= _COMMON)
    held_by = held_by[order]
    for start, count in zip(starts[rare].tolist(), counts[rare].tolist(), strict=True):
        yield held_by[start : start + count].tolist()


def _by_speaker(statements: Sequence[Said], found: Sequence[int]) -> Iterable[list[int]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for i in found:
        for speaker in statements[i].speakers:
            groups[speaker].append(i)
    return groups.values()


def _across(statements: Sequence[Said], found: Sequence[int]) -> Iterator[tuple[int, int]]:
    yield from ((i, j) for i, j in combinations(found, 2) if statements[i].article != statements[j].article)


def _same(one: Said, other: Said, a: _Words, b: _Words) -> bool:
    shared = len(a.content & b.content)
    shorter = min(len(a.content), len(b.content))
    if one.speakers & other.speakers and _near(one, other):
        return shared >= _SAME_SPEAKER_WORDS and shared >= _SAME_SPEAKER_OVERLAP * shorter
    if shared < min(_QUOTE_WORDS, _COPY_WORDS):
        return False
    return _resembles(a, b) or _quotes(a, b) or _quotes(b, a)


def _near(one: Said, other: Said) -> bool:
    return one.day is None or other.day is None or abs(one.day - other.day) <= _LOOSE_DAYS


def _resembles(a: _Words, b: _Words) -> bool:
    if min(len(a.run), len(b.run)) < _COPY_WORDS or a.numbers != b.numbers:
        return False  # copies that count differently are two statements
    return len(a.shingles & b.shingles) >= _COPY_RESEMBLANCE * len(a.shingles | b.shingles)


def _quotes(a: _Words, b: _Words) -> bool:
    """Whether a literal quotation of `a` stands word for word in `b`."""
    return any(
        b.run[i : i + len(quote)] == quote for quote in a.quotes for i in range(len(b.run) - len(quote) + 1)
    )

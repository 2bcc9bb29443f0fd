"""The same statement in several articles: wire copy, and a quotation that is cut differently.

Candidates share neighbouring content words that few statements have: two where the speaker is
the same, three where it is not (an inverted index, so that no step is quadratic in statements).
They are judged by the overlap coefficient where the speaker is the same, and as near-copies
(Broder 1997: resemblance of shingles) where it is not.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dateline.lexicon.folding import fold_sentence

_Numbers = npt.NDArray[np.int64]

_WORD = re.compile(r"[^\W_]+")
_JOINED = re.compile(r"(?<=\w)['-](?=\w)")
_QUOTED = re.compile(r'"([^"]{12,})"')
_MARK = re.compile('["“”„«»]')
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

_HASH = 8  # bytes of a word's hash
_WORD_TYPE = np.dtype("<u8")  # of the number that these make
# Statements whose words are held, some kilobytes each: pairs come in order, and many ask for the same again.
_WORDS_AT_ONCE = 1 << 14
_AT_ONCE = 1_000_000  # pairs that wait to be looked through for those that are there already
_IS_NUMBER = 1  # the bit of it that is set where the word is a number
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd: no bit of a word is lost when it is multiplied

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


class Words(NamedTuple):
    """What is compared of a text, which need not be there any more: hashes of content words, in order.

    Each is eight bytes, the same in any run; the lowest bit of the number that they make tells
    whether the word is a number in digits. `quotes` are those of its literal quotations that are long
    enough to be no accident elsewhere.
    """

    run: bytes
    quotes: tuple[bytes, ...] = ()
    has_address: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """A statement as compared: `speakers` are entity ids and state codes, `day` counts days or is None."""

    article: int
    words: Words
    speakers: frozenset[str] = frozenset()
    day: int | None = None


class _Compared:
    """A statement's words as numbers; what comparing asks of them is made when it asks."""

    def __init__(self, words: Words) -> None:
        self._quotes = words.quotes
        self.run = _numbers(words.run)
        self.content = frozenset(self.run)

    @cached_property
    def shingles(self) -> frozenset[tuple[int, ...]]:
        """All runs of three words."""
        return frozenset(zip(self.run, self.run[1:], self.run[2:], strict=False))

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The numbers in digits."""
        return frozenset(word for word in self.content if word & _IS_NUMBER)

    @cached_property
    def quotes(self) -> tuple[tuple[int, ...], ...]:
        """The words of its literal quotations."""
        return tuple(map(_numbers, self._quotes))


def find_same(statements: Sequence[Said]) -> list[tuple[int, int]]:
    """Give the pairs of statements, by index, that are the same statement in two articles."""

    @lru_cache(_WORDS_AT_ONCE)
    def words(i: int) -> _Compared:
        return _Compared(statements[i].words)

    return [
        (i, j) for i, j in _candidates(statements) if _same(statements[i], statements[j], words(i), words(j))
    ]


def words_of(text: str) -> Words:
    """Give what is compared of a text."""
    folded = fold_sentence(text)
    quoted = [_hashes(m[1]) for m in _QUOTED.finditer(folded)] if _MARK.search(text) else []
    quotes = tuple(quote for quote in quoted if len(quote) >= _QUOTE_WORDS * _HASH)
    return Words(_hashes(folded), quotes, bool(_ADDRESS.search(text)))


def content_words(text: str) -> list[str]:
    """Give the folded words that carry content, in order, plural endings off."""
    return _content(fold_sentence(text))


def _content(folded: str) -> list[str]:
    return [_stem(w) for w in _WORD.findall(_JOINED.sub("", folded)) if w not in _STOP]


def _hashes(folded: str) -> bytes:
    return b"".join(map(_word_hash, _content(folded)))


@lru_cache(maxsize=1 << 16)
def _word_hash(word: str) -> bytes:
    digest = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=_HASH).digest()
    number = int.from_bytes(digest, "little") & ~_IS_NUMBER | (_IS_NUMBER if word.isdecimal() else 0)
    return number.to_bytes(_HASH, "little")


def _numbers(hashes: bytes) -> tuple[int, ...]:
    return tuple(np.frombuffer(hashes, _WORD_TYPE).tolist())


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    long = 3  # below that an s belongs to the word
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > long else word


def _candidates(statements: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Give the pairs that may be the same, in order: of different articles, the first one lower."""
    articles = np.array([said.article for said in statements], np.int64)
    spoken = [i for i, said in enumerate(statements) if said.speakers]
    # A web address in the article's own voice is the page's furniture.
    told = [i for i, said in enumerate(statements) if said.speakers or not said.words.has_address]
    by_speaker = _parted(_holders(spoken, statements, 2), statements)
    either = [_across(found, articles) for found in (by_speaker, _holders(told, statements, 3))]
    one, other = np.divmod(_each_once(either), max(1, len(statements)))
    return zip(one.tolist(), other.tolist(), strict=True)


@dataclass(frozen=True, slots=True)
class _Groups:
    """Statements that have something in common: the members of all groups, and the size of each."""

    members: _Numbers
    sizes: _Numbers


def _holders(numbers: Sequence[int], statements: Sequence[Said], length: int) -> _Groups:
    """Group the statements that hold the same run of words, for each run that is rare and not alone.

    The index is two arrays, of runs by their hashes and of who holds them, sorted by run: sixteen
    bytes for each word of the corpus. (Two runs of one hash are candidates in vain, no more.)
    """
    runs = [statements[i].words.run for i in numbers]
    words = np.frombuffer(b"".join(runs), _WORD_TYPE)
    owners = np.repeat(np.array(numbers, np.int64), [len(run) // _HASH for run in runs])
    if len(words) < length:
        return _Groups(owners[:0], owners[:0])
    groups = _grouped(*_runs(words, owners, length))
    rare = groups.sizes <= _COMMON
    return _Groups(groups.members[np.repeat(rare, groups.sizes)], groups.sizes[rare])


def _grouped(keys: npt.NDArray[np.uint64], members: _Numbers) -> _Groups:
    """Group members by key, each once, where several have the same."""
    recurring = _recurring(keys)
    keys, members = keys[recurring], members[recurring]
    order = np.lexsort((members, keys))
    keys, members = keys[order], members[order]
    again = (keys[1:] == keys[:-1]) & (members[1:] == members[:-1])
    first = np.concatenate(([True], ~again))[: len(keys)]
    keys, members = keys[first], members[first]
    _, sizes = np.unique(keys, return_counts=True)
    several = sizes > 1
    return _Groups(members[np.repeat(several, sizes)], sizes[several])


def _recurring(keys: npt.NDArray[np.uint64]) -> _Numbers:
    """Give where the keys are that are there more than once: few, and all the rest is done with them."""
    order = np.argsort(keys)
    ordered = keys[order]
    alike = ordered[1:] == ordered[:-1]
    shared = np.zeros(len(keys), np.bool_)
    shared[:-1] |= alike
    shared[1:] |= alike
    return order[shared]


def _runs(
    words: npt.NDArray[np.uint64], owners: _Numbers, length: int
) -> tuple[npt.NDArray[np.uint64], _Numbers]:
    """Hash every run of so many words within a statement (Karp and Rabin 1987), and give who holds it."""
    count = len(words) - length + 1
    runs = np.zeros(count, np.uint64)
    for at in range(length):
        runs = runs * _BASE + words[at : at + count]
    within = owners[:count] == owners[length - 1 :]
    return runs[within], owners[:count][within]


def _parted(groups: _Groups, statements: Sequence[Said]) -> _Groups:
    """Part groups by speaker; who speaks together with others is in the group of each."""
    number: defaultdict[str, int] = defaultdict(lambda: len(number))
    each, place = np.unique(groups.members, return_inverse=True)
    voices = [[number[speaker] for speaker in statements[i].speakers] for i in each.tolist()]
    lengths = np.array([len(some) for some in voices], np.int64)
    counts = lengths[place]
    # Where in the voices of all each member's begin, and then one behind the other.
    starts = np.repeat((np.cumsum(lengths) - lengths)[place], counts)
    within = np.arange(len(starts)) - np.repeat(np.cumsum(counts) - counts, counts)
    speakers = np.array([one for some in voices for one in some], np.uint64)[starts + within]
    group = np.repeat(np.repeat(np.arange(len(groups.sizes)), groups.sizes), counts).astype(np.uint64)
    return _grouped(group * np.uint64(len(number)) + speakers, np.repeat(groups.members, counts))


def _across(groups: _Groups, articles: _Numbers) -> _Numbers:
    """Give the pairs within groups of statements in different articles, each as one number.

    That is the lower index times the number of statements, plus the higher one.
    """
    starts = np.cumsum(groups.sizes) - groups.sizes
    found = [groups.members[:0]]
    waiting = 0
    for size in np.unique(groups.sizes).tolist():
        table = groups.members[starts[groups.sizes == size][:, None] + np.arange(size)]
        for one, other in combinations(range(size), 2):
            lower, higher = table[:, one], table[:, other]
            apart = articles[lower] != articles[higher]
            found.append(lower[apart] * len(articles) + higher[apart])
            waiting += len(found[-1])
            if waiting > _AT_ONCE:
                found, waiting = [_each_once(found)], 0
    return _each_once(found)


def _each_once(parts: Sequence[_Numbers]) -> _Numbers:
    return np.unique(np.concatenate(parts))


def _same(one: Said, other: Said, a: _Compared, b: _Compared) -> bool:
    shared = len(a.content & b.content)
    shorter = min(len(a.content), len(b.content))
    if one.speakers & other.speakers and _near(one, other) and not _count_differently(a, b):
        return shared >= _SAME_SPEAKER_WORDS and shared >= _SAME_SPEAKER_OVERLAP * shorter
    if shared < min(_QUOTE_WORDS, _COPY_WORDS):
        return False
    return _resembles(a, b) or _quotes(a, b) or _quotes(b, a)


def _count_differently(a: _Compared, b: _Compared) -> bool:
    """Tell whether each of two statements has a number that the other lacks: 128 dead, and 92."""
    return bool(a.numbers - b.numbers) and bool(b.numbers - a.numbers)


def _near(one: Said, other: Said) -> bool:
    return one.day is None or other.day is None or abs(one.day - other.day) <= _LOOSE_DAYS


def _resembles(a: _Compared, b: _Compared) -> bool:
    if min(len(a.run), len(b.run)) < _COPY_WORDS or a.numbers != b.numbers:
        return False  # copies that count differently are two statements
    return len(a.shingles & b.shingles) >= _COPY_RESEMBLANCE * len(a.shingles | b.shingles)


def _quotes(a: _Compared, b: _Compared) -> bool:
    """Whether a literal quotation of `a` stands word for word in `b`."""
    return any(
        b.run[i : i + len(quote)] == quote for quote in a.quotes for i in range(len(b.run) - len(quote) + 1)
    )

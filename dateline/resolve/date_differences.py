"""Dates that articles give differently: the same day or month of two years, for what seems one event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from dateline.dates.edtf import describe
from dateline.model import ArticleRecord, Proposal
from dateline.resolve.same_statements import content_words
from dateline.resolve.statement_records import ArticleContext, sentence_text

_IN_A_YEAR = re.compile(r"\d{4}-(?P<rest>\d\d(?:-\d\d)?)")
_STATED = re.compile(r"\b[12]\d{3}\b")
_HYPHEN = re.compile("[-‐‑]")
# Content words that two sentences share, and the share of the shorter one's, at which they speak of
# one event; chosen on invented pairs.
_WORDS, _SHARE = 3, 0.5
# Sentences with the same two words and the same month or day: more are a turn of phrase.
_COMMON = 20


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of an article, with the content words of its sentence without the date's own."""

    article: str
    text: str
    edtf: str
    words: tuple[str, ...]

    @property
    def is_stated(self) -> bool:
        """Tell whether the article prints the year."""
        return bool(_STATED.search(self.text))


def find_dated(context: ArticleContext) -> Iterator[Dated]:
    """Give the days and months of an article, each with what its sentence says."""
    for date in context.dates:
        if _IN_A_YEAR.fullmatch(date.edtf):
            said = sentence_text(context, date.start, date.end)
            words = tuple(content_words(_HYPHEN.sub(" ", said.replace(date.text, " "))))
            yield Dated(context.id, date.text, date.edtf, words)


def date_proposals(dated: Iterable[Dated], articles: Sequence[ArticleRecord]) -> list[Proposal]:
    """Give a proposal for each pair of articles that date what seems one event in two years."""
    titles = {article.id: article.title for article in articles}
    found = {
        (one.article, one.text, other.article): Proposal(
            "dates differ",
            f"sources/{one.article}",
            f"“{one.text}” is {describe(one.edtf)} here, but “{titles[other.article]}” gives "
            f"{describe(other.edtf)} for what seems the same.",
        )
        for one, other in _pairs(dated)
    }
    return [found[key] for key in sorted(found)]


def _pairs(dated: Iterable[Dated]) -> Iterator[tuple[Dated, Dated]]:
    """Give the pairs that differ; the one whose year was concluded stands first."""
    for group in _groups(dated).values():
        for one, other in combinations(group, 2) if len(group) <= _COMMON else ():
            apart = one.article != other.article and one.edtf != other.edtf
            if apart and (one.is_stated or other.is_stated) and _same_event(one, other):
                first, second = sorted((one, other), key=lambda d: (d.is_stated, d.article, d.text))
                yield first, second


def _groups(dated: Iterable[Dated]) -> Mapping[tuple[str, ...], list[Dated]]:
    """Group dates by day or month without the year, and by neighbouring words of their sentences."""
    groups: dict[tuple[str, ...], list[Dated]] = defaultdict(list)
    for one in dated:
        if match := _IN_A_YEAR.fullmatch(one.edtf):
            for pair in sorted(set(pairwise(one.words))):
                groups[match["rest"], *pair].append(one)
    return groups


def _same_event(one: Dated, other: Dated) -> bool:
    a, b = set(one.words), set(other.words)
    shared = len(a & b)
    return shared >= _WORDS and shared >= _SHARE * min(len(a), len(b))

"""One article's figures: quantities joined to what happened, with who is credited and when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc

from dateline.annotate.figures.credit import Context, credited, described
from dateline.annotate.figures.dating import dated
from dateline.annotate.figures.events import find_links
from dateline.annotate.figures.line import Line
from dateline.annotate.figures.quantities import Quantity, find_quantities
from dateline.annotate.figures.scene import elsewhere
from dateline.annotate.figures.senses import STAYS
from dateline.annotate.figures.tellers import teller_of
from dateline.annotate.figures.vocabulary import (
    COUNTED,
    DRIVES,
    EVENTS,
    HAPPENINGS,
    HOMES,
    LIVES,
    LOSES,
    MOVES,
    TAKEN_AS,
)
from dateline.annotate.overlaps import Overlaps
from dateline.annotate.pipeline import plain
from dateline.model import Figure, LocalEntity, Mention, Sentence, Statement, TimeExpression

# What happens each year or an hour is no event of its own.
_RATE = re.compile(
    r"\b(?:each|every(?:\s+\w+)?|per)\s+(?:years?|month|week|days?|hours?|minutes?|seconds|annum)\b|"
    r"\ban?\s+(?:year|month|week|day|hour|minute|minutes|seconds|hours|days|years|annum)\b"
    r"(?!\s+(?:ago|after|later|earlier|before|since|when|in|of|on|that|to|old|long))"
    r"|\bannually\b|\byearly\b|\bon average\b",
    re.IGNORECASE,
)
# One pass over the words decides which sentences are looked at: most have none of these.
_TELLING = frozenset(
    {
        *EVENTS,
        *COUNTED,
        *HAPPENINGS,
        *LOSES,
        *DRIVES,
        *MOVES,
        *TAKEN_AS,
        *LIVES,
        *HOMES,
        "toll",
        "custody",
        "losses",
        "held",
        "holding",
        *STAYS,
    }
)
_WORD = re.compile(r"[A-Za-z]+")
_CASUALTIES = re.compile(
    r"\b(?:kill(?:ed|s|ing)?|die[ds]?|dead|deaths?|casualt(?:y|ies)|wounded)\b", re.IGNORECASE
)


def find_figures(
    doc: Doc,
    text: str,
    sentences: tuple[Sentence, ...],
    statements: tuple[Statement, ...],
    expressions: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
    entities: tuple[LocalEntity, ...],
) -> tuple[Figure, ...]:
    """Find the counts of people that the article gives, in order."""
    contents = Overlaps((s.content.start, s.content.end, n) for n, s in enumerate(statements))
    wholes = Overlaps((s.start, s.end, n) for n, s in enumerate(statements))
    context = Context(text, sentences, statements, expressions, mentions, entities, contents, wholes)
    folded = plain(text)
    starts = [s.start for s in sentences]
    told = _sentences_that_tell(folded, starts)
    figures: list[Figure] = []
    for n in told:
        sentence = sentences[n]
        line = Line.of(doc, folded, sentence.start, sentence.end)
        if line is None or _RATE.search(line.text):
            continue
        near = folded[sentences[max(0, n - 1)].start : sentence.end]
        figures += _figures_of(line, context, n, casualties=bool(_CASUALTIES.search(near)))
    return tuple(figures)


def _sentences_that_tell(folded: str, starts: list[int]) -> list[int]:
    told = {
        bisect_right(starts, m.start()) - 1 for m in _WORD.finditer(folded) if m.group().lower() in _TELLING
    }
    return sorted(told - {-1})


def _figures_of(line: Line, context: Context, sentence: int, *, casualties: bool) -> Iterator[Figure]:
    quantities = find_quantities(line)
    if not quantities:
        return
    links = find_links(line, quantities, casualties=casualties)
    for link in links:
        quantity = quantities[link.quantity]
        start, end = _bounds(line, quantity)
        by, speakers, statement = credited(context, start, end, teller_of(context, line, quantity.head))
        yield Figure(
            start,
            end,
            link.measure,
            described(context, line, quantities, link, links, speakers),
            quantity.count,
            quantity.qualifier,
            by,
            speakers,
            dated(context, line, sentence, link, links),
            statement,
            _in_words(line, quantity) if quantity.count is None else "",
            elsewhere(context, line, quantities, link, statement),
        )


def _in_words(line: Line, quantity: Quantity) -> str:
    """Give the words of a number that no count says: "dozens", "at least several"."""
    end = line.tokens[quantity.number_end - 1]
    return line.text[line.tokens[quantity.first].idx - line.start : end.idx + len(end) - line.start]


def _bounds(line: Line, quantity: Quantity) -> tuple[int, int]:
    last = line.tokens[quantity.end - 1]
    return line.tokens[quantity.first].idx, last.idx + len(last)

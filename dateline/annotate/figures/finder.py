"""One article's figures: quantities joined to what happened, with who is credited and when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc

from dateline.annotate.figures.credit import Context, credited, dated, described
from dateline.annotate.figures.events import RATE, find_links
from dateline.annotate.figures.line import Line
from dateline.annotate.figures.quantities import Quantity, find_quantities
from dateline.annotate.figures.vocabulary import COUNTED, EVENTS, HAPPENINGS
from dateline.model import Figure, LocalEntity, Mention, Sentence, Statement, TimeExpression

# One pass over the article decides which sentences are looked at: most have no such word.
_GATE = re.compile(
    r"\b(?:"
    + "|".join(sorted({*EVENTS, *COUNTED, *HAPPENINGS}, key=lambda w: (-len(w), w)))
    + r"|lives|lost|lose|loses|losing|forced|forces|forcing|force|driven|drove|custody|captive|hostage|prisoner|toll)\b",
    re.IGNORECASE,
)
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
    context = Context(text, sentences, statements, expressions, mentions, entities)
    plain = doc.text
    starts = [s.start for s in sentences]
    told = sorted({bisect_right(starts, m.start()) - 1 for m in _GATE.finditer(plain)} - {-1})
    figures: list[Figure] = []
    for n in told:
        sentence = sentences[n]
        line = Line.of(doc, sentence.start, sentence.end)
        if line is None or RATE.search(line.text):
            continue
        around = plain[sentences[max(0, n - 1)].start : sentence.end]
        figures += _figures_of(line, context, n, casualties=bool(_CASUALTIES.search(around)))
    return tuple(figures)


def _figures_of(line: Line, context: Context, sentence: int, *, casualties: bool) -> Iterator[Figure]:
    quantities = find_quantities(line)
    if not quantities:
        return
    for link in find_links(line, quantities, casualties=casualties):
        quantity = quantities[link.quantity]
        start, end = _bounds(line, quantity)
        by, speakers, statement = credited(context, start, end)
        yield Figure(
            start,
            end,
            link.measure,
            described(context, line, quantities, link, speakers),
            quantity.count,
            quantity.qualifier,
            by,
            speakers,
            dated(context, sentence, start, statement),
            statement,
        )


def _bounds(line: Line, quantity: Quantity) -> tuple[int, int]:
    last = line.tokens[quantity.end - 1]
    return line.tokens[quantity.first].idx, last.idx + len(last)

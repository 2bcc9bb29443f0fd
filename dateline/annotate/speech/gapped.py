"""A second count without its verb: "Police put the turnout at 2,000, the organisers at 15,000"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.objects import counts
from dateline.annotate.speech.reading import Reading, Report
from dateline.model import Span


def read_gapped(report: Report, reading: Reading) -> list[Report]:
    """Give a report whose object is a count, and another where a second source's number follows a comma.

    What both count is said by each of them.
    """
    verb = reading.doc[report.verb]
    link = cues.COUNTING_VERBS.get(verb.lemma_)
    if link is None or len(report.pieces) != 1 or not counts(verb):
        return [report]
    second = next((t for t in verb.doc[verb.i + 1 : verb.sent.end] if _is_gapped(t, verb, link)), None)
    if second is None:
        return [report]
    total = next(c for c in verb.rights if c.dep_ == "dobj")
    at = next(c for c in second.rights if c.lower_ == link)
    first, last = second.left_edge, at.right_edge
    own = reading.trim(report.pieces[0].start, min(report.pieces[0].end, first.idx))
    said = [Span(total.left_edge.idx, total.idx + len(total)), Span(at.idx, last.idx + len(last))]
    speaker = Span(first.idx, second.idx + len(second))
    return [replace(report, pieces=[own]), replace(report, pieces=said, speaker=speaker, head=second.i)]


def _is_gapped(noun: Token, verb: Token, link: str) -> bool:
    """Tell whether a noun behind a comma has nothing but a preposition and a number behind it."""
    at = next((c for c in noun.rights if c.lower_ == link and c.i == noun.i + 1), None)
    number = next((c for c in at.rights if c.dep_ == "pobj"), None) if at is not None else None
    first = noun.left_edge
    parted = first.i > verb.i + 1 and first.nbor(-1).text in (",", "and")
    counted = number is not None and any(t.like_num for t in number.subtree)
    return noun.pos_ in ("NOUN", "PROPN") and noun.lemma_.lower() not in cues.TOTALS and parted and counted

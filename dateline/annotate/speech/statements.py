"""Reporting clauses and quotations become statements; the rest is the article's own voice."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc

from dateline.annotate.speech.clauses import find_reports
from dateline.annotate.speech.kickers import cut_kickers
from dateline.annotate.speech.own_voice import own_statements
from dateline.annotate.speech.quotations import Quotation, find_quotations
from dateline.annotate.speech.reading import Reading, Report
from dateline.model import Sentence, Span, Statement

_COUNT = re.compile(r"\d{1,3}(?:[,. ]?\d{3})+|\d{3}")
_APART = 6  # words between two quotations: a shorter sentence is but a remark on what is said
LONGEST = 900  # characters: a statement is a sentence or two, not an article


def find_statements(doc: Doc, text: str, sentences: tuple[Sentence, ...]) -> tuple[Statement, ...]:
    """Find reported speech, and the sentences in the article's own voice, in order."""
    quotations = find_quotations(text)
    reading = Reading(doc, text, quotations, [(s.start, s.end) for s in sentences])
    reports = find_reports(reading)
    _continue_quotations(reports, reading, sentences)
    cut_kickers(reports, reading, frozenset(s.start for s in sentences if s.heading))
    said = [
        statement
        for report in reports
        for statement in _statements(report, reading)
        if _has_words(statement, text)
    ]
    return tuple(
        sorted([*said, *own_statements(said, reports, reading, sentences)], key=lambda s: (s.start, s.end))
    )


def _covers(reports: list[Report], quotation: Quotation) -> bool:
    return any(
        piece.start < quotation.end and quotation.start < piece.end for r in reports for piece in r.pieces
    )


def _continue_quotations(reports: list[Report], reading: Reading, sentences: tuple[Sentence, ...]) -> None:
    """Give quotations that nobody introduces to whoever was quoted last.

    Within the paragraph they go on with the statement; a paragraph of its own is a statement
    of its own by the same speaker. Where a sentence between is about somebody else, nobody knows whose
    it is.
    """
    for quotation in reading.quotations:
        if _covers(reports, quotation):
            continue
        own = [s for s in sentences if s.start < quotation.end and quotation.start < s.end]
        if not own or own[0].heading or not quotation.full:
            continue
        outside = reading.text[own[0].start : quotation.start] + reading.text[quotation.end : own[-1].end]
        if outside.strip(" .,\"”'"):
            continue
        earlier = [r for r in reports if r.pieces[-1].end <= quotation.start]
        if not earlier:
            continue
        last = max(_without_claims(earlier, reading), key=lambda r: r.pieces[-1].end)
        piece = Span(quotation.start, quotation.end)
        if _brings_in_another(reading, last, quotation):
            reports.append(Report(last.verb, last.cue, None, [piece]))
        elif _stands_apart(reading, last, quotation):
            reports.append(Report(last.verb, last.cue, last.speaker, [piece], last.head))
        else:
            last.pieces.append(piece)


def _without_claims(reports: list[Report], reading: Reading) -> list[Report]:
    """Leave out what a noun of saying tells beside a verb: "he said of Stein's claim that it was over"."""
    nouns = [r for r in reports if reading.doc[r.verb].pos_ == "NOUN"]
    told = {reading.sentence_at(r.cue.start) for r in reports if r not in nouns}
    return [r for r in reports if r not in nouns or reading.sentence_at(r.cue.start) not in told]


def _stands_apart(reading: Reading, last: Report, quotation: Quotation) -> bool:
    """Tell whether a paragraph's end, or sentences of the article's own, part it from who was quoted."""
    behind = reading.sentence_at(max(last.pieces[-1].end, last.cue.end) - 1)[1]
    between = reading.text[min(behind, quotation.start) : quotation.start].split()
    return "\n" in reading.text[last.pieces[-1].end : quotation.start] or len(between) >= _APART


def _brings_in_another(reading: Reading, last: Report, quotation: Quotation) -> bool:
    """Tell whether a sentence between who was quoted last and a quotation is about somebody else."""
    behind = reading.sentence_at(max(last.pieces[-1].end, last.cue.end) - 1)[1]
    own = reading.text[last.speaker.start : last.speaker.end] if last.speaker else ""
    between = reading.doc.char_span(behind, quotation.start, alignment_mode="contract")
    return between is not None and any(
        token.pos_ == "PROPN"
        and token.dep_ in ("nsubj", "nsubjpass")
        and token.text not in own
        and reading.quotation_at(token.idx) is None
        for token in between
    )


def _statements(report: Report, reading: Reading) -> list[Statement]:
    """Give a report's statement, or several where it is too long for one."""
    made: list[Statement] = []
    for group in _capped(report.pieces, reading):
        content = Span(group[0].start, group[-1].end)
        quoted = any(_meets_quotation(piece, reading) for piece in group)
        start, end = content.start, content.end
        sentence = reading.sentence_at(report.cue.start)
        if sentence[0] <= end and start <= sentence[1]:
            ends = [report.cue, *([report.speaker] if report.speaker else [])]
            start = min(start, *(s.start for s in ends))
            end = max(end, *(s.end for s in ends))
        by_object = report.by_object and not made
        made.append(
            Statement(start, end, content, tuple(group), report.speaker, (), report.cue, quoted, by_object)
        )
    return made


def _has_words(statement: Statement, text: str) -> bool:
    """Tell whether a statement says anything: a lone quotation mark or small number, say, does not.

    A large one as an object is what somebody counts: "organisers claimed 70,000".
    """
    said = [text[piece.start : piece.end] for piece in statement.pieces]
    counted = statement.by_object and _COUNT.fullmatch("".join(said)) is not None
    return counted or any(any(map(str.isalpha, words)) for words in said)


def _meets_quotation(piece: Span, reading: Reading) -> bool:
    """Tell whether a piece shares a character with a quotation; quotations never overlap."""
    before = bisect_left(reading.opened, piece.end)
    return bool(before) and piece.start < reading.quotations[before - 1].end


def _capped(pieces: list[Span], reading: Reading) -> list[list[Span]]:
    """Group pieces, cut at sentence ends, so that no group is longer than a statement may be."""
    parts: list[Span] = []
    for piece in sorted(pieces, key=lambda p: p.start):
        if piece.end - piece.start <= LONGEST:
            parts.append(piece)
            continue
        cuts = [s for s, _ in reading.bounds if piece.start < s < piece.end]
        parts.extend(reading.trim(a, b) for a, b in pairwise([piece.start, *cuts, piece.end]))
    groups: list[list[Span]] = []
    for part in parts:
        if groups and part.end - groups[-1][0].start <= LONGEST:
            groups[-1].append(part)
        else:
            groups.append([part])
    return [_joined(group, reading.text) for group in groups]


def _joined(group: list[Span], text: str) -> list[Span]:
    """Join pieces with nothing but white space between."""
    joined: list[Span] = []
    for piece in group:
        if joined and not text[joined[-1].end : piece.start].strip():
            joined[-1] = replace(joined[-1], end=piece.end)
        else:
            joined.append(piece)
    return joined

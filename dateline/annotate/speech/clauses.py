"""Reporting clauses: cue, speaker and content by rules over the dependency parse.

The content of a verb of saying is its clausal complement (`ccomp`), before or after it, as in
Krestel, Bergler and Witte (2008) and Pareti (2015).
"""

from __future__ import annotations

from spacy.strings import get_string_id
from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.adjacent import clause_before, quoted_after, quoted_before
from dateline.annotate.speech.contents import (
    bare_answer,
    bare_clause,
    content_between,
    content_end,
    content_start,
    that_clause,
)
from dateline.annotate.speech.governors import speaker_of
from dateline.annotate.speech.objects import has_own_object, object_content, passive_content
from dateline.annotate.speech.phrases import read_according, read_hearsay
from dateline.annotate.speech.reading import Reading, Report
from dateline.annotate.speech.subjects import complement_of, agent_of, is_passive, phrase_of
from dateline.model import Span

_CUE_IDS = frozenset(get_string_id(lemma) for lemma in cues.CUE_LEMMAS)


_ACCORDING = get_string_id("according")


_HEARSAY_IDS = frozenset(get_string_id(word) for word in cues.HEARSAY_ADVERBS)


def candidates_of(reading: Reading) -> list[Token]:
    """Give the words that may report speech: verbs of the vocabulary outside quotations."""
    doc = reading.doc
    found = []
    for index, lemma in enumerate(doc.to_array("LEMMA").tolist()):
        if lemma in _CUE_IDS:
            token = doc[index]
            if token.tag_.startswith("VB") and reading.quotation_at(token.idx) is None:
                found.append(token)
    return found


def find_reports(reading: Reading) -> list[Report]:
    """Find the reporting clauses of an article, the outermost only, in order."""
    reading.candidates = candidates_of(reading)
    reports = [r for token in reading.candidates if (r := _read_verb(token, reading)) is not None]
    lowered = reading.doc.to_array("LOWER").tolist()
    for index, word in enumerate(lowered):
        if word == _ACCORDING:
            report = read_according(reading.doc[index], reading)
        elif word in _HEARSAY_IDS:
            report = read_hearsay(reading.doc[index], reading)
        else:
            continue
        if report is not None:
            reports.append(report)
    return _outermost(reports)


def _outermost(reports: list[Report]) -> list[Report]:
    """Leave out what is reported inside another report's content."""
    kept = []
    for report in sorted(reports, key=lambda r: r.cue.start):
        inside = any(
            piece.start <= report.cue.start and report.cue.end <= piece.end
            for other in reports
            if other is not report
            for piece in other.pieces
        )
        if not inside:
            kept.append(report)
    return kept


def _read_verb(verb: Token, reading: Reading) -> Report | None:
    lemma = verb.lemma_
    particle = cues.PARTICLES.get(lemma)
    if particle and not any(c.lower_ == particle for c in verb.children) and lemma not in cues.PREPOSITIONS:
        return None
    if not _is_assertive(verb):
        return None
    passive = is_passive(verb)
    head = agent_of(verb) if passive else speaker_of(verb, reading)
    report = Report(
        verb.i,
        _cue_span(verb),
        phrase_of(head) if head is not None else None,
        [],
        head.i if head is not None else None,
    )
    report.pieces = passive_content(verb, reading, head) if passive else _content(verb, report, reading)
    return report if report.pieces else None


def _is_assertive(verb: Token) -> bool:
    """Tell whether the form of a verb can report: finite, a participle, an infinitive that goes on."""
    if verb.dep_ in ("amod", "aux", "auxpass", "compound", "csubj"):
        return False
    if verb.dep_ == "pcomp" and verb.head.lower_ in ("from", "without", "before", "after", "of", "for"):
        return False
    if verb.tag_ == "VB":
        if any(child.tag_ == "MD" for child in verb.children):
            return any(child.lower_ in ("would", "will") for child in verb.children) and verb.lemma_ == "say"
        if verb.dep_ in ("xcomp", "conj", "ccomp"):
            return verb.head.lemma_ in cues.RAISING_VERBS
        return verb.dep_ in ("ROOT", "advcl") and not any(c.lower_ == "to" for c in verb.children)
    if verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl") and not is_passive(verb):
        return agent_of(verb) is not None
    return not (verb.tag_ == "VBN" and verb.i and verb.nbor(-1).text in ("-", "so"))


def _cue_span(verb: Token) -> Span:
    end = verb.idx + len(verb)
    for child in verb.children:
        if (child.dep_ == "prt" and child.i == verb.i + 1) or (
            child.dep_ == "prep"
            and child.i == verb.i + 1
            and child.lower_ in cues.PREPOSITIONS.get(verb.lemma_, ())
        ):
            end = child.idx + len(child)
    return Span(verb.idx, end)


def _content(verb: Token, report: Report, reading: Reading) -> list[Span]:
    lemma = verb.lemma_
    if lemma in cues.ANIMATE_VERBS and not _is_animate(report, reading):
        return []
    if _is_negated(verb, reading) and lemma not in ("deny", "rule"):
        return []
    speaks = lemma in cues.CLAUSE_VERBS or lemma in cues.PARTICLES
    if speaks and (pieces := quoted_before(verb, report, reading)):
        return pieces
    complement = complement_of(verb)
    clause = (lemma in cues.CLAUSE_VERBS and lemma not in cues.QUOTATION_ONLY) or lemma in cues.PARTICLES
    if clause and complement is not None and complement.left_edge.i > verb.i:
        return content_between(content_start(complement), content_end(verb, complement), verb, reading)
    if speaks and (pieces := that_clause(verb, reading)):
        return pieces
    if lemma in cues.OBJECT_VERBS and lemma not in cues.ADDRESSING_VERBS and has_own_object(verb, reading):
        return object_content(verb, reading)
    if speaks and (pieces := quoted_after(verb, report, reading)):
        return pieces
    if lemma == "ask" and any(c.dep_ in ("xcomp", "ccomp") for c in verb.children):
        return object_content(verb, reading)
    if lemma == "say" and (pieces := bare_answer(verb)):
        return pieces
    if lemma in cues.CORE_VERBS and (pieces := bare_clause(verb, reading)):
        return pieces
    if lemma in cues.CLAUSE_VERBS and (pieces := clause_before(verb, report, reading, complement)):
        return pieces
    return object_content(verb, reading)


def _is_animate(report: Report, reading: Reading) -> bool:
    """Tell whether the speaker is a name or a personal pronoun, and no event or thing."""
    if report.head is None:
        return False
    head = reading.doc[report.head]
    return (
        head.pos_ == "PROPN" or head.lower_ in ("he", "she", "they", "i", "we", "who") or head.ent_type_ != ""
    )


def _is_negated(verb: Token, reading: Reading) -> bool:
    """Tell whether the verb itself is denied, not a word quoted before it."""
    return any(
        child.dep_ == "neg" and child.i < verb.i and reading.quotation_at(child.idx) is None
        for child in verb.children
    )

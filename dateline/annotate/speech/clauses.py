"""Reporting clauses: cue, speaker and content by rules over the dependency parse.

The content of a verb of saying is its clausal complement (`ccomp`), before or after it, as in
Krestel, Bergler and Witte (2008) and Pareti (2015); quotation marks overrule the parser, which
sees them seldom (O'Keefe et al. 2012 attribute quotations by what stands next to them).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from spacy.attrs import LEMMA, LOWER
from spacy.strings import get_string_id
from spacy.tokens import Doc, Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.quotations import Quotation
from dateline.annotate.speech.subjects import agent_of, is_passive, is_temporal, phrase_of, subject_of
from dateline.model import Span

_CUE_IDS = frozenset(get_string_id(lemma) for lemma in cues.CUE_LEMMAS)
_ACCORDING = get_string_id("according")
_HEARSAY_IDS = frozenset(get_string_id(word) for word in cues.HEARSAY_ADVERBS)
_GAP = re.compile(r"[^\S\n]*[,;:\-–—.…]*[^\S\n]*(?:(?:and|but|then|so|or|as)\s+)?$")
# "STRELSAU (Agency) - " or "STRELSAU, Ruritania, May 3 (AG) - " before an article's first words.
_DATELINE = re.compile(r"[A-Z][\w.'’]+[^()\n]{0,40}\([^()\n]{2,40}\)\s*[-–—]+\s|[A-Z][A-Z .]{2,30}(?:,[^\n–—-]{2,20})?\s[-–—]+\s")
_TRIM_LEFT = " \n\t,;:-–—"
_TRIM_RIGHT = " \n\t,;:-–—"


@dataclass(slots=True)
class Report:
    """One reporting clause: its cue, who speaks, and the pieces of what is said."""

    verb: int
    cue: Span
    speaker: Span | None
    pieces: list[Span] = field(default_factory=list)
    head: int | None = None


@dataclass(slots=True)
class Reading:
    """What the rules read: the analysed article, its quotations and its sentences."""

    doc: Doc
    text: str
    quotations: tuple[Quotation, ...]
    bounds: list[tuple[int, int]]
    candidates: list[Token] = field(default_factory=list)
    opened: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.opened = [q.start for q in self.quotations]

    def quotation_at(self, offset: int) -> Quotation | None:
        """Give the quotation that encloses a character."""
        index = bisect_right(self.opened, offset) - 1
        if index >= 0 and self.quotations[index].start <= offset < self.quotations[index].end:
            return self.quotations[index]
        return None

    def quotation_before(self, offset: int) -> Quotation | None:
        """Give the last quotation that ends at or before a character."""
        index = bisect_right(self.opened, offset) - 1
        if index >= 0 and self.quotations[index].end <= offset:
            return self.quotations[index]
        return None

    def quotation_after(self, offset: int) -> Quotation | None:
        """Give the first quotation that opens at or after a character."""
        index = bisect_right(self.opened, offset - 1)
        return self.quotations[index] if index < len(self.quotations) else None

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Give the bounds of the sentence that holds a character."""
        index = bisect_right(self.bounds, (offset, len(self.text))) - 1
        return self.bounds[max(index, 0)]

    def trim(self, start: int, end: int) -> Span:
        """Give the span without white space and separating punctuation at its ends."""
        while start < end and self.text[start] in _TRIM_LEFT:
            start += 1
        while end > start and self.text[end - 1] in _TRIM_RIGHT:
            end -= 1
        return Span(start, end)


def candidates_of(reading: Reading) -> list[Token]:
    """Give the words that may report speech: verbs of the vocabulary outside quotations."""
    doc = reading.doc
    found = []
    for index, lemma in enumerate(doc.to_array(LEMMA).tolist()):
        if lemma in _CUE_IDS:
            token = doc[index]
            if token.tag_.startswith("VB") and reading.quotation_at(token.idx) is None:
                found.append(token)
    return found


def find_reports(reading: Reading) -> list[Report]:
    """Find the reporting clauses of an article, the outermost only, in order."""
    reading.candidates = candidates_of(reading)
    reports = [r for token in reading.candidates if (r := _read_verb(token, reading)) is not None]
    lowered = reading.doc.to_array(LOWER).tolist()
    for index, word in enumerate(lowered):
        if word == _ACCORDING:
            report = _read_according(reading.doc[index], reading)
        elif word in _HEARSAY_IDS:
            report = _read_hearsay(reading.doc[index], reading)
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


# --- verbs --------------------------------------------------------------------------------


def _read_verb(verb: Token, reading: Reading) -> Report | None:
    lemma = verb.lemma_
    particle = cues.PARTICLES.get(lemma)
    if particle and not any(c.lower_ == particle for c in verb.children) and lemma not in cues.PREPOSITIONS:
        return None
    if not _is_assertive(verb):
        return None
    passive = is_passive(verb)
    head = agent_of(verb) if passive else _speaker_of(verb, reading)
    report = Report(verb.i, _cue_span(verb), phrase_of(head) if head is not None else None, [], head.i if head is not None else None)
    report.pieces = _passive_content(verb, reading, head) if passive else _content(verb, report, reading)
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


def _speaker_of(verb: Token, reading: Reading) -> Token | None:
    head = subject_of(verb)
    if head is not None:
        head = _past_dateline(head, verb, reading)
    matrix = _matrix_of(verb, reading)
    if matrix is not None:
        head = subject_of(matrix)
    if head is not None and reading.quotation_at(head.idx) is None:
        return head
    return _inverted(verb, reading)


def _past_dateline(head: Token, verb: Token, reading: Reading) -> Token:
    """Give the noun after "STRELSAU (Agency) -" where the parser takes the place for the subject."""
    start, _ = reading.sentence_at(verb.idx)
    dateline = _DATELINE.match(reading.text, start)
    if dateline is None or head.idx >= dateline.end() or verb.idx < dateline.end():
        return head
    last = head
    for token in reading.doc[head.i + 1 : verb.i]:
        if token.idx < dateline.end():
            continue
        if token.pos_ in ("PROPN", "NOUN", "PRON"):
            last = token
        elif last is not head:
            break
    return last


def _inverted(verb: Token, reading: Reading) -> Token | None:
    """Give the noun after the verb where a quotation stands before it: "...", said Maria Rossi."""
    if verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN") or verb.i + 1 >= len(reading.doc):
        return None
    before = reading.quotation_before(verb.idx)
    if before is None or not _GAP.match(reading.text[before.end : verb.idx]):
        return None
    following = reading.doc[verb.i + 1]
    for token in reading.doc[verb.i + 1 : verb.sent.end]:
        if token.pos_ in ("NOUN", "PROPN", "PRON") and token.left_edge.i <= following.i:
            if token.dep_ not in ("compound", "poss", "nmod"):
                return token
        elif token.is_punct:
            break
    return None


def _matrix_of(verb: Token, reading: Reading) -> Token | None:
    """Give the verb of saying that a clause set off by a comma or "and" goes back to.

    "X said Y had attacked, adding ..." goes on with X, whatever the parser hangs it on.
    """
    if not _is_loose(verb):
        return None
    sent = verb.sent
    for other in reversed(reading.candidates):
        if sent.start <= other.i < verb.i and other.dep_ not in ("relcl", "acl"):
            if not other.left_edge.i <= verb.i <= other.right_edge.i:
                continue
            if verb.tag_ == "VBG" or verb.tag_ == other.tag_:
                return other
    return None


def _is_loose(verb: Token) -> bool:
    """Tell whether a verb without subject follows a comma (participle) or "and" (coordinate)."""
    if any(child.dep_ in ("nsubj", "nsubjpass", "aux") for child in verb.children):
        return False
    before = _before(verb)
    if before is None:
        return False
    if verb.tag_ == "VBG":
        return before.text in (",", "-", "--") or (before.lower_ in ("and", "while") and verb.dep_ != "pcomp")
    return verb.tag_ in ("VBD", "VBZ", "VBP") and before.lower_ in ("and", "but")


def _before(verb: Token) -> Token | None:
    index = verb.i - 1
    while index >= verb.sent.start and verb.doc[index].pos_ == "ADV":
        index -= 1
    return verb.doc[index] if index >= verb.sent.start else None


def _cue_span(verb: Token) -> Span:
    end = verb.idx + len(verb)
    for child in verb.children:
        if child.dep_ == "prt" and child.i == verb.i + 1:
            end = child.idx + len(child)
        elif child.dep_ == "prep" and child.i == verb.i + 1 and child.lower_ in cues.PREPOSITIONS.get(verb.lemma_, ()):
            end = child.idx + len(child)
    return Span(verb.idx, end)


def _complement(verb: Token) -> Token | None:
    """Give the clause that depends on the verb, one after it before one before it."""
    best = None
    for child in verb.children:
        if child.dep_ in ("ccomp", "parataxis") and (best is None or best.i < verb.i):
            best = child
    return best


def _content(verb: Token, report: Report, reading: Reading) -> list[Span]:
    lemma = verb.lemma_
    if lemma in cues.ANIMATE_VERBS and not _is_animate(report, reading):
        return []
    if _is_negated(verb, reading) and lemma not in ("deny", "rule"):
        return []
    speaks = lemma in cues.CLAUSE_VERBS or lemma in cues.PARTICLES
    if speaks and (pieces := _quoted_before(verb, report, reading)):
        return pieces
    complement = _complement(verb)
    clause = lemma in cues.CLAUSE_VERBS and lemma not in cues.QUOTATION_ONLY or lemma in cues.PARTICLES
    if clause and complement is not None and complement.left_edge.i > verb.i:
        return _after(_content_start(complement), _content_end(verb, complement), verb, reading)
    if speaks and (pieces := _that_clause(verb, reading)):
        return pieces
    if lemma in cues.OBJECT_VERBS and lemma not in cues.ADDRESSING_VERBS and _has_own_object(verb, reading):
        return _object_content(verb, reading)
    if speaks and (pieces := _quoted_after(verb, report, reading)):
        return pieces
    if lemma == "ask" and any(c.dep_ in ("xcomp", "ccomp") for c in verb.children):
        return _object_content(verb, reading)
    if lemma == "say" and (pieces := _answer(verb)):
        return pieces
    if lemma in cues.CORE_VERBS and (pieces := _bare_clause(verb, reading)):
        return pieces
    if lemma in cues.CLAUSE_VERBS and (pieces := _clause_before(verb, report, reading, complement)):
        return pieces
    return _object_content(verb, reading)


def _is_animate(report: Report, reading: Reading) -> bool:
    """Tell whether the speaker is a name or a personal pronoun, and no event or thing."""
    if report.head is None:
        return False
    head = reading.doc[report.head]
    return head.pos_ == "PROPN" or head.lower_ in ("he", "she", "they", "i", "we", "who") or head.ent_type_ != ""


def _is_negated(verb: Token, reading: Reading) -> bool:
    """Tell whether the verb itself is denied, not a word quoted before it."""
    return any(
        child.dep_ == "neg" and child.i < verb.i and reading.quotation_at(child.idx) is None for child in verb.children
    )


_TAILS = frozenset({"prep", "npadvmod", "advmod", "advcl", "acomp", "xcomp"})
_TAIL_MARKS = frozenset("because if although though since unless until so before even for".split())


def _content_start(complement: Token) -> int:
    """Give the first token of a clause, past an adjunct of the verb of saying that the parser gave it."""
    for child in complement.children:
        if child.dep_ == "mark" and child.lower_ == "that" and child.i < complement.i:
            if child.nbor(-1).text != ",":
                return child.i
            break
    return complement.left_edge.i


def _content_end(verb: Token, complement: Token) -> int:
    """Give the last token of what is said: adjuncts after the clause belong to it, not to the cue."""
    last = complement.right_edge.i
    for child in verb.children:
        if child.i < last or child.dep_ not in _TAILS or child.lower_ == "according":
            continue
        if child.dep_ == "advcl" and not any(c.lower_ in _TAIL_MARKS for c in child.children if c.i < child.i):
            continue
        last = max(last, child.right_edge.i)
    return last


def _that_clause(verb: Token, reading: Reading) -> list[Span]:
    """Give the that-clause of a verb whose clause the parser hangs elsewhere."""
    doc = reading.doc
    for index in range(verb.i + 1, verb.sent.end):
        token = doc[index]
        if token.tag_ in ("VBD", "VBZ", "VBP", "VBG", "MD") or token.text in ('"', ":"):
            return []
        if token.lower_ == "that" and (token.dep_ == "mark" or token.tag_ in ("IN", "WDT")):
            if token.head.dep_ == "acl" and verb.lemma_ in cues.OBJECT_VERBS - cues.ADDRESSING_VERBS:
                return []
            if token.dep_ in ("nsubj", "nsubjpass", "dobj", "det") or token.nbor(-1).text == ",":
                return []
            return _after(index, verb.sent.end - 1, verb, reading)
    return []


def _bare_clause(verb: Token, reading: Reading) -> list[Span]:
    """Give the clause without "that" that follows the verb, or whom it tells, with no comma between."""
    for token in verb.doc[verb.i + 1 : verb.sent.end]:
        if token.is_punct:
            return []
        if token.dep_ in ("nsubj", "nsubjpass", "expl") and token.tag_ not in ("WP", "WDT"):
            if token.head.i < token.i or token.head == verb or token.head.pos_ not in ("VERB", "AUX"):
                return []
            return _after(token.left_edge.i, verb.sent.end - 1, verb, reading)
    return []


def _answer(verb: Token) -> list[Span]:
    """Give a bare "yes" or "no" that somebody said."""
    if verb.i + 1 < len(verb.doc) and verb.nbor().lower_ in ("yes", "no"):
        word = verb.nbor()
        if word.i + 1 == len(verb.doc) or word.nbor().is_punct or word.nbor().is_space:
            return [Span(word.idx, word.idx + len(word))]
    return []


_LEAD = 3  # words: auxiliaries and adverbs between subject and verb ("has since also said")


def _cluster(verb: Token, report: Report, reading: Reading) -> tuple[int, int]:
    """Give the extent of subject and verb: from the first of them to the last."""
    lead = [c for c in verb.children if verb.i - _LEAD <= c.i < verb.i and c.dep_ in ("aux", "neg", "advmod")]
    start = min([verb.idx, *(c.idx for c in lead if reading.quotation_at(c.idx) is None)])
    end = report.cue.end
    if report.speaker is not None:
        if verb.sent.start_char <= report.speaker.start < start and reading_gap(verb, report.speaker.end, start):
            start = report.speaker.start
        elif report.speaker.start >= end:
            end = report.speaker.end
    return start, end


def reading_gap(verb: Token, end: int, start: int) -> bool:
    """Tell whether a subject stands next to its verb, or a relative clause away at most."""
    return start - end < 200  # characters; a longer relative clause between subject and verb is rare


def _quoted_before(verb: Token, report: Report, reading: Reading) -> list[Span]:
    start, end = _cluster(verb, report, reading)
    before = reading.quotation_before(start)
    if before is None or not _GAP.match(reading.text[before.end : start]):
        return []
    sentence = reading.sentence_at(start)
    own = reading.sentence_at(before.start)
    lead = reading.text[own[0] : before.start].strip(" \"'([")
    leads = not lead or (before.full and lead[-1] in ":-–—.?!")
    if not before.full and not leads and "," not in reading.text[before.end : start]:
        return []
    complement = _complement(verb)
    parted = sentence[0] >= before.end
    if (not leads or parted) and complement is not None and complement.left_edge.i > verb.i:
        return []
    after = reading.quotation_after(end)
    if parted and after is not None and after.start < sentence[1]:
        return []
    first = before.start if leads else reading.sentence_at(before.start)[0]
    pieces = [reading.trim(first, before.end)]
    if after is not None and after.start < sentence[1] and _only_adjuncts(reading, end, after.start):
        pieces.append(Span(after.start, after.end))
    return pieces


def _only_adjuncts(reading: Reading, start: int, end: int) -> bool:
    """Tell whether nothing that speaks stands between two characters."""
    return not any(start <= token.idx < end for token in reading.candidates)


def _quoted_after(verb: Token, report: Report, reading: Reading) -> list[Span]:
    end = _cluster(verb, report, reading)[1]
    after = reading.quotation_after(end)
    if after is None:
        return []
    sentence = reading.sentence_at(verb.idx)
    between = reading.text[end : after.start]
    if after.start >= sentence[1] and not re.search(r":\s*$", between):
        return []
    if "\n" in between.strip(" :") or not _only_adjuncts(reading, end, after.start):
        return []
    if after.start >= sentence[1] and after.start - sentence[1] > 3:
        return []
    if not after.full and not re.search(r"[,:]\s*$", between) and len(between.strip()) > 0:
        return []
    return [Span(after.start, after.end)]


def _clause_before(verb: Token, report: Report, reading: Reading, complement: Token | None) -> list[Span]:
    """Give the clause that the reporting clause ends or interrupts: "X, officials said, Y"."""
    start, end = _cluster(verb, report, reading)
    sentence = reading.sentence_at(start)
    before = reading.text[sentence[0] : start].rstrip()
    if not before or before[-1] not in ",-–—\"”'’":
        return []
    if report.speaker is None or verb.dep_ in ("relcl", "acl", "advcl") or verb.tag_ == "VBG":
        return []
    if verb.lemma_ not in cues.ADDRESSING_VERBS and any(c.dep_ == "dobj" and c.i > verb.i for c in verb.children):
        return []
    first = _conjunct_start(sentence[0], start, reading)
    pieces = [reading.trim(first, start)]
    if (rest := _rest_after(end, sentence[1], verb, reading)) is not None:
        pieces.append(rest)
    elif complement is None and not _ends_clause(verb, end, sentence[1], reading):
        return []
    return pieces


def _conjunct_start(first: int, start: int, reading: Reading) -> int:
    """Give where the clause before a reporting clause begins: after what is reported already."""
    for token in reversed(reading.candidates):
        if first <= token.idx < start and token.lemma_ == "say" and _complement(token) is not None:
            comma = reading.text.rfind(",", token.idx, start - 2)
            return first if comma < 0 else comma + 1
    return first


def _rest_after(end: int, stop: int, verb: Token, reading: Reading) -> Span | None:
    """Give the part of an interrupted clause that follows the reporting clause."""
    comma = _skip_adjuncts(verb, end, reading)
    if comma >= stop or reading.text[comma : comma + 1] not in (",", "-", "–", "—"):
        return None
    rest = reading.trim(comma, stop)
    token = next((t for t in reading.doc[verb.i : verb.sent.end] if t.idx >= rest.start), None)
    if token is None or token.tag_ in ("VBG", "WDT", "WP", "CC") or token.lower_ in ("while", "as", "though", "although"):
        return None
    spans = _after(token.i, verb.sent.end - 1, verb, reading)
    return spans[0] if spans and spans[0].end > spans[0].start else None


def _skip_adjuncts(verb: Token, end: int, reading: Reading) -> int:
    """Give the offset after a reporting clause and its adjuncts of time and place."""
    doc = reading.doc
    for child in verb.children:
        if child.i > verb.i and child.dep_ in ("prep", "npadvmod", "advmod", "dobj", "dative") and doc[child.left_edge.i].idx <= end + 1:
            edge = child.right_edge
            end = max(end, edge.idx + len(edge))
    while end < len(reading.text) and reading.text[end] == " ":
        end += 1
    return end


def _ends_clause(verb: Token, end: int, stop: int, reading: Reading) -> bool:
    """Tell whether nothing but adjuncts follows the reporting clause."""
    after = _skip_adjuncts(verb, end, reading)
    return after >= stop or reading.text[after] in ".,;"


def _after(first: int, last: int, verb: Token, reading: Reading) -> list[Span]:
    """Give the content from one token to another, cut where another reporting clause begins."""
    doc = reading.doc
    if doc[first].lower_ in ("that", "whether") and doc[first].dep_ == "mark" and doc[first].lower_ == "that":
        first += 1
    last = min(last, verb.sent.end - 1)
    for other in reading.candidates:
        if first < other.i <= last and (cut := _cut_at(other, verb)) is not None and cut > first:
            last = cut - 1
            break
    while last > first and (doc[last].is_space or doc[last].text in (".", ",", ";", "-", "--", "and", "but", "while")):
        last -= 1
    span = _closed(Span(doc[first].idx, doc[last].idx + len(doc[last])), reading)
    return [_with_quotation(span, verb, reading)]


def _with_quotation(span: Span, verb: Token, reading: Reading) -> Span:
    """Stretch content over a quotation that ends the sentence and has no cue of its own."""
    after = reading.quotation_after(span.end)
    stop = reading.sentence_at(verb.idx)[1]
    if after is None or after.start >= stop or not _only_adjuncts(reading, span.end, stop):
        return span
    gap = reading.text[span.end : after.start]
    rest = reading.text[after.end : stop] if after.end < stop else ""
    return Span(span.start, after.end) if len(gap.split()) <= 3 and not rest.strip(" .,") else span


def _closed(span: Span, reading: Reading) -> Span:
    """Stretch a span to the end of the quotation that it ends in, back to the one it begins in."""
    start, end = span.start, span.end
    if (inside := reading.quotation_at(start)) is not None:
        start = inside.start
    if (inside := reading.quotation_at(end)) is not None and end > inside.start:
        end = inside.end
    return reading.trim(start, end)


def _cut_at(other: Token, verb: Token) -> int | None:
    """Give the token at which another reporting clause leaves the content of the verb."""
    if _is_loose(other):
        index = other.i - 1
        while other.doc[index].pos_ == "ADV":
            index -= 1
        if other.tag_ == "VBG" or other.tag_ == verb.tag_:
            return index
        return None
    if other.lemma_ not in cues.CLAUSE_VERBS or other.dep_ not in ("advcl", "conj", "ccomp", "parataxis"):
        return None
    if not any(c.dep_ == "nsubj" for c in other.children) or _complement(other) is None:
        return None
    start = other.left_edge.i
    if other.doc[start].lower_ in ("while", "but", "and", "as", "though", "although", "whereas"):
        return start
    previous = other.doc[start - 1]
    if previous.lower_ in ("and", "but", "while"):
        return start - 1
    return None


# --- objects ------------------------------------------------------------------------------

_COMPLEMENTS = frozenset({"dobj", "oprd", "xcomp", "ccomp", "dative", "acomp", "attr"})


def _object_content(verb: Token, reading: Reading) -> list[Span]:
    lemma = verb.lemma_
    allowed = cues.PREPOSITIONS.get(lemma, frozenset())
    parts = [c for c in verb.children if c.i > verb.i and _is_content(c, verb)]
    if not parts:
        following = next((c for c in verb.children if c.i > verb.i), None)
        if following is None or following.left_edge.lower_ not in allowed or following.left_edge.i != verb.i + 1:
            return []
        return _after(verb.i + 2, following.right_edge.i, verb, reading)
    first = parts[0]
    named = any(c.dep_ in ("oprd", "ccomp", "xcomp") for c in parts) or _is_named(parts, reading)
    if first.dep_ == "prep":
        if first.lower_ not in allowed and lemma != "call":
            return []
        begin = first.i + 1
    elif lemma in cues.NAMING_VERBS and named:
        begin = first.left_edge.i
    elif lemma in cues.OBJECT_VERBS and (first.dep_ != "xcomp" or lemma in cues.COMMITTING_VERBS):
        begin = first.left_edge.i
    elif lemma in cues.COMMITTING_VERBS and any(c.dep_ in ("xcomp", "ccomp") for c in parts):
        begin = first.left_edge.i
    else:
        return []
    if any(c.lemma_ in cues.UNNAMED for p in parts for c in (p, *p.children) if p.dep_ in ("xcomp", "ccomp")):
        return []
    if first.dep_ == "dobj" and (_is_reciprocal(first) or first.lemma_ in cues.EMPTY_OBJECTS):
        return []
    last = max(c.right_edge.i for c in parts)
    return _after(begin, last, verb, reading)


def _has_own_object(verb: Token, reading: Reading) -> bool:
    """Tell whether the verb has an object that is no quotation of its own."""
    own = next((c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i), None)
    if own is None or reading.quotation_at(own.left_edge.idx) is not None:
        return False
    after = own.right_edge
    following = after.nbor() if after.i + 1 < len(verb.doc) else after
    return following.text not in (",", ":")


def _is_named(parts: list[Token], reading: Reading) -> bool:
    """Tell whether a second object, or a quotation right after the first, is what something is called."""
    objects = [c for c in parts if c.dep_ == "dobj"]
    if len(objects) > 1:
        return True
    if not objects:
        return False
    inside = [objects[0], *objects[0].children]
    return any(reading.quotation_at(t.idx) is not None for t in inside) or any(
        q.start - (objects[0].idx + len(objects[0])) in (0, 1, 2) for q in reading.quotations
    )


def _is_content(child: Token, verb: Token) -> bool:
    if child.dep_ in _COMPLEMENTS:
        return not (child.dep_ == "dobj" and is_temporal(child) and child.lower_ in ("week", "month", "year"))
    if child.dep_ == "prep":
        return not is_temporal(child) and child.lower_ not in ("in", "during", "at", "after", "before", "by")
    if child.dep_ == "advcl":
        return verb.lemma_ in cues.COMMITTING_VERBS and any(c.lower_ == "to" for c in child.children)
    return False


def _is_reciprocal(head: Token) -> bool:
    return head.lower_ in cues.RECIPROCAL and all(c.lower_ in ("each", "one", "the") or c.i > head.i for c in head.children)


def _passive_content(verb: Token, reading: Reading, agent: Token | None) -> list[Span]:
    """Give what is said in the passive: "the attack was condemned by X", "it was announced that"."""
    complement = _complement(verb)
    lemma = verb.lemma_
    if complement is not None and complement.left_edge.i > verb.i and lemma in cues.CLAUSE_VERBS:
        return _after(complement.left_edge.i, complement.right_edge.i, verb, reading)
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
    if agent is None or subject is None or lemma not in cues.OBJECT_VERBS:
        return []
    return _after(subject.left_edge.i, subject.right_edge.i, verb, reading)


# --- phrases ------------------------------------------------------------------------------


def _read_according(token: Token, reading: Reading) -> Report | None:
    doc = reading.doc
    if reading.quotation_at(token.idx) is not None or token.i + 1 >= len(doc) or doc[token.i + 1].lower_ != "to":
        return None
    link = doc[token.i + 1]
    head = next((c for t in (link, token) for c in t.children if c.dep_ == "pobj"), None)
    if head is None:
        return None
    speaker = phrase_of(head)
    start, end = reading.sentence_at(token.idx)
    cue = Span(token.idx, link.idx + len(link))
    lead = reading.text[start : token.idx].strip(" ,\"'")
    if len(lead.split()) <= 2:  # "But according to", "Meanwhile, according to"
        right_edge = max(head.right_edge.i, token.right_edge.i if token.right_edge.i > head.i else 0)
        stop = doc[min(head.right_edge.i, right_edge)]
        comma = reading.text.find(",", speaker.end)
        begin = max(speaker.end, stop.idx + len(stop)) if comma < 0 or comma > end else comma + 1
        if begin >= end:
            return None
        piece = _closed(reading.trim(begin, end), reading)
        return Report(token.i, cue, speaker, [piece], head.i)
    before = reading.quotation_before(token.idx)
    first = start
    if before is not None and _GAP.match(reading.text[before.end : token.idx]):
        own = reading.sentence_at(before.start)
        if own[0] < start and reading.text[own[0] : before.start].strip() == "":
            first = before.start
    pieces = [reading.trim(first, token.idx)]
    rest = reading.trim(speaker.end, end)
    follows = next((t for t in doc[head.i : head.sent.end] if t.idx >= rest.start), None)
    if (
        follows is not None
        and reading.text[speaker.end : speaker.end + 1] in (",", " ")
        and follows.tag_ not in ("VBG", "WDT", "WP", "CC", ".")
        and follows.lower_ not in ("while", "as", "though", "although", "who", "which")
        and reading.text[speaker.end : rest.start].strip() in (",", "-", "--")
    ):
        pieces.append(rest)
    last = doc[token.i - 1] if doc[token.i - 1].text != "," else doc[token.i - 2]
    if len(pieces) > 1 and (last.dep_ in ("mark", "cc") or last.lower_ in ("because", "that")):
        pieces = pieces[1:]
    return Report(token.i, cue, speaker, pieces, head.i)


def _read_hearsay(token: Token, reading: Reading) -> Report | None:
    if reading.quotation_at(token.idx) is not None or token.head.pos_ not in ("VERB", "AUX"):
        return None
    verb = token.head
    start, end = reading.doc[verb.left_edge.i].idx, reading.doc[verb.right_edge.i]
    stop = end.idx + len(end)
    pieces = [reading.trim(start, token.idx), reading.trim(token.idx + len(token), stop)]
    return Report(token.i, Span(token.idx, token.idx + len(token)), None, [p for p in pieces if p.end > p.start])

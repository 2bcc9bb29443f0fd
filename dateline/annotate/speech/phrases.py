"""Credits without a verb of saying: "according to" and "reportedly"."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import takewhile
from operator import attrgetter

from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.contents import that_clause, with_comma, with_whole_quotations
from dateline.annotate.speech.governors import is_loose
from dateline.annotate.speech.objects import counts
from dateline.annotate.speech.reading import GAP, Reading, Report
from dateline.annotate.speech.semicolons import own_side, sides_of
from dateline.annotate.speech.subjects import complement_of, is_temporal, phrase_of
from dateline.model import Span

_DEMONSTRATIVES = frozenset({"this is", "that is", "this was", "that was", "it is", "all this is"})
_DASHES = ("-", "–", "—")
_DASH = re.compile(r"[\"”]?\s*[-–—]{1,2}\s+(?=\w)")
_NO_SOURCES = frozenset(
    "plan schedule custom tradition protocol size age type taste rank need order merit ability season".split()
)
_ENDS_OF_WORDS = (",", ',"', ",”", '?"', "?”", '!"', "!”")
_TURNS = frozenset("while but and though although whereas".split())
_LEAST_TOLD = 2  # words of hearsay: one is the end of a relative clause
_LEAD = 2  # words before "according to" at the head of a sentence: "But", "Meanwhile"


def read_according(token: Token, reading: Reading) -> Report | None:
    """Read "according to X": what stands before it, or after it at the head of a sentence."""
    doc = reading.doc
    if (
        reading.quotation_at(token.idx) is not None
        or token.i + 1 >= len(doc)
        or doc[token.i + 1].lower_ != "to"
        or _is_second_hand(token, reading)
    ):
        return None
    link = doc[token.i + 1]
    head = next((c for t in (link, token) for c in t.children if c.dep_ == "pobj"), None)
    if head is None:
        return None
    if head.lemma_ in _NO_SOURCES and head.left_edge == head == head.right_edge:
        return None  # "according to plan"
    head, speaker = _whole(head)
    speaker = reading.bracketed(speaker)
    start = _start_of_credit(token, reading)
    cue = Span(token.idx, link.idx + len(link))
    lead = reading.text[start : token.idx].strip(" ,\"'")
    if lead.lower() in _DEMONSTRATIVES:
        return _of_sentence_before(token, cue, speaker, head, reading)
    subject = any(t.dep_ in ("nsubj", "nsubjpass") and start <= t.idx < token.idx for t in token.sent)
    if len(lead.split()) <= _LEAD and not subject:  # "But according to", "Meanwhile, according to"
        return _at_the_head(token, cue, speaker, head, reading)
    pieces = _before_credit(token, head, speaker, reading)
    return Report(token.i, cue, speaker, pieces, head.i, by_phrase=True)


def _is_second_hand(token: Token, reading: Reading) -> bool:
    """Tell a credit for what somebody said, who is named before it: "It fell, Rossi said, according to"."""
    start = reading.sentence_at(token.idx)[0]
    first = bisect_left(reading.candidates, start, key=attrgetter("idx"))
    for verb in takewhile(lambda verb: verb.idx < token.idx, reading.candidates[first:]):
        subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
        if verb.lemma_ not in cues.CORE_VERBS or subject is None or subject.pos_ == "PRON":
            continue
        behind_words = reading.text[start : subject.left_edge.idx].rstrip().endswith(_ENDS_OF_WORDS)
        clause = complement_of(verb)
        if behind_words and subject.i < verb.i and (clause is None or clause.i < verb.i):
            return True
    return False


def _start_of_credit(token: Token, reading: Reading) -> int:
    """Give where the sentence begins that a credit is in, or its clause that the credit begins."""
    start = reading.sentence_at(token.idx)[0]
    side = sides_of(start, token.idx, reading)[-1][0]
    return side if len(reading.text[side : token.idx].split()) <= _LEAD else start


def _before_credit(token: Token, head: Token, speaker: Span, reading: Reading) -> list[Span]:
    """Give what stands before a credit in its sentence, and what goes on behind it."""
    doc, start = reading.doc, reading.sentence_at(token.idx)[0]
    if (clause := _clause_credited(token)) is not None:
        return [reading.trim(clause.idx, token.idx)]
    before = reading.quotation_before(token.idx)
    first = own_side(start, token.idx, reading)
    if before is not None and GAP.match(reading.text[before.end : token.idx]):
        own = reading.sentence_at(before.start)
        if own[0] < start and reading.text[own[0] : before.start].strip() == "":
            first = before.start
    pieces = [reading.trim(first, token.idx)]
    rest = _after_credit(token, head, speaker, reading)
    if rest is not None:
        pieces = with_comma(pieces, rest, reading)
    last = doc[token.i - 1] if doc[token.i - 1].text != "," else doc[token.i - 2]
    if len(pieces) > 1 and (last.dep_ in ("mark", "cc") or last.lower_ in ("because", "that")):
        pieces = pieces[1:]
    return pieces


def _clause_credited(token: Token) -> Token | None:
    """Give the first word of what a credit within a relative clause is of: that clause and its noun.

    "The strike, which shut nine mines according to the union, will go on": that it will is nobody's word.
    """
    verb = next((t for t in token.ancestors if t.pos_ in ("VERB", "AUX") and t.lower_ != token.lower_), None)
    if verb is None or verb.dep_ != "relcl" or verb.i > token.i or token.nbor(-1).text == ",":
        return None
    noun, main = verb.head, token.sent.root
    apart = noun.i < verb.left_edge.i and verb.left_edge.nbor(-1).text == "," and token.i < main.i
    return noun.left_edge if apart and main.i > verb.right_edge.i else None


def _at_the_head(token: Token, cue: Span, speaker: Span, head: Token, reading: Reading) -> Report | None:
    """Read a credit that a sentence begins with: what follows it is what is said."""
    doc = reading.doc
    end = reading.sentence_at(token.idx)[1]
    right_edge = max(head.right_edge.i, token.right_edge.i if token.right_edge.i > head.i else 0)
    stop = doc[min(head.right_edge.i, right_edge)]
    if (clause := _begun_by_number(head)) is not None:
        stop = doc[clause - 1]
        speaker = Span(speaker.start, min(speaker.end, doc[clause - 2].idx + len(doc[clause - 2])))
    comma = reading.text.find(",", speaker.end)
    begin = max(speaker.end, stop.idx + len(stop)) if comma < 0 or comma > end else comma + 1
    if begin >= end:
        return None
    end = _another_voice(begin, end, reading)
    piece = with_whole_quotations(reading.trim(begin, end), reading)
    return Report(token.i, cue, speaker, [piece], head.i, by_phrase=True)


def _another_voice(begin: int, end: int, reading: Reading) -> int:
    """Give where somebody else begins to speak: "According to police 2 died, | while the mayor said that"."""
    first = bisect_left(reading.candidates, begin, key=attrgetter("idx"))
    for verb in takewhile(lambda verb: verb.idx < end, reading.candidates[first:]):
        subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
        if subject is None or subject.pos_ == "PRON" or verb.dep_ in ("relcl", "acl"):
            continue
        link = next((c for c in verb.lefts if c.dep_ == "mark"), subject.left_edge.nbor(-1))
        parted = link.text == ";" or (link.lower_ in _TURNS and link.nbor(-1).text == ",")
        if parted and link.idx > begin and (counts(verb) or _says(verb)):
            return link.idx
    return end


def _says(verb: Token) -> bool:
    clause = complement_of(verb)
    objects = any(c.dep_ == "dobj" for c in verb.rights) and verb.lemma_ in cues.OBJECT_VERBS
    return objects or (clause is not None and clause.i > verb.i and verb.lemma_ in cues.CLAUSE_VERBS)


def _after_credit(token: Token, head: Token, speaker: Span, reading: Reading) -> Span | None:
    """Give what a sentence goes on with behind a credit: of "X, according to Rossi, is Y" the "is Y"."""
    start, end = reading.sentence_at(token.idx)
    opened = reading.text[start : token.idx].rstrip().endswith(_DASHES)
    closed = _DASH.match(reading.text, speaker.end) if opened else None
    if closed:  # "The list, which - according to Rossi - was lost, is long"
        return reading.trim(closed.end(), end)
    rest = reading.trim(speaker.end, end)
    follows = next((t for t in head.doc[head.i : head.sent.end] if t.idx >= rest.start), None)
    if (
        follows is not None
        and reading.text[speaker.end : speaker.end + 1] in (",", " ")
        and follows.tag_ not in ("VBG", "WDT", "WP", "CC", ".")
        and follows.lower_ not in ("while", "as", "though", "although", "who", "which")
        and reading.text[speaker.end : rest.start].strip() in (",", "-", "--")
    ):
        return rest
    return None


def _whole(head: Token) -> tuple[Token, Span]:
    """Give who is credited with all of the noun phrase that the parser may have cut in two."""
    speaker = phrase_of(head)
    last = head
    while (
        last.i + 1 < head.sent.end and last.nbor().pos_ in ("NOUN", "PROPN") and not is_temporal(last.nbor())
    ):
        last = last.nbor()
    if last.i == head.i or last.idx < speaker.end:
        return head, speaker
    return last, Span(speaker.start, last.idx + len(last))


def _begun_by_number(head: Token) -> int | None:
    """Give where a clause begins whose subject seems an apposition: "According to Rossi, 9% of them were"."""
    for child in head.children:
        first = child.left_edge
        counted = child.dep_ in ("appos", "conj") and (first.like_num or first.nbor().like_num)
        if counted and first.i > head.i and first.nbor(-1).text == "," and not _is_age(child):
            return first.i
    return None


def _is_age(token: Token) -> bool:
    """Tell whether an apposition is a person's age: "Rossi, 45, said"."""
    return token.left_edge == token.right_edge


def _of_sentence_before(
    token: Token, cue: Span, speaker: Span, head: Token, reading: Reading
) -> Report | None:
    """Read "This is according to X": the sentence before it is what X says."""
    start, _ = reading.sentence_at(token.idx)
    if start == 0:
        return None
    before = reading.sentence_at(start - 1)
    if "\n" in reading.text[before[0] : start].rstrip("\n") or before[1] <= before[0]:
        return None
    return Report(token.i, cue, speaker, [reading.trim(*before)], head.i, by_phrase=True)


def read_noun(noun: Token, reading: Reading) -> Report | None:
    """Read "Rossi's claim that the vote was rigged": the clause of a noun of saying, and whose it is."""
    if noun.pos_ != "NOUN" or noun.i + 1 >= len(noun.doc) or reading.quotation_at(noun.idx) is not None:
        return None
    clause = next((c for c in noun.children if c.dep_ in ("acl", "ccomp", "relcl") and c.i > noun.i), None)
    head = _whose(noun)
    if clause is None or head is None or clause.pos_ not in ("VERB", "AUX"):
        return None
    mark = next((c for c in clause.children if c.lower_ == "that" and c.dep_ == "mark"), None)
    if mark is None or mark.nbor(-1).text == "," or not noun.i < mark.i < clause.i:
        return None
    ends = (other.i - 1 for other in reading.candidates if clause.i < other.i and is_loose(other))
    end = noun.doc[min([clause.right_edge.i, *ends])]
    while end.i > clause.i and (end.is_punct or end.lower_ in ("and", "but")):
        end = end.nbor(-1)
    piece = with_whole_quotations(reading.trim(mark.nbor().idx, end.idx + len(end)), reading)
    if _is_when_told(noun, piece, reading):
        return None
    return Report(
        noun.i, Span(noun.idx, noun.idx + len(noun)), phrase_of(head), [piece], head.i, by_phrase=True
    )


def _is_when_told(noun: Token, piece: Span, reading: Reading) -> bool:
    """Tell whether a clause is what a verb tells, and a claim only when: "told us after his claim that"."""
    link, verb = noun.head, noun.head.head
    when = noun.dep_ == "pobj" and link.lower_ in ("after", "before", "following", "during", "since")
    if not when or verb not in reading.candidates or verb.lemma_ not in cues.ADDRESSING_VERBS:
        return False
    return any(p.start == piece.start for p in that_clause(verb, reading))


def _whose(noun: Token) -> Token | None:
    """Give who made the claim: "Rossi's claim", "a claim by Rossi"."""
    for child in noun.children:
        if child.dep_ == "poss" and child.lower_ not in ("its", "their", "his", "her", "my", "our", "your"):
            return child
        if child.dep_ == "prep" and child.lower_ in ("by", "from") and child.i == noun.i + 1:
            return next((t for t in child.children if t.dep_ == "pobj"), None)
    return None


def read_hearsay(token: Token, reading: Reading) -> Report | None:
    """Read "both sides reportedly agreed": a clause that is credited to no one."""
    if reading.quotation_at(token.idx) is not None or token.head.pos_ not in ("VERB", "AUX"):
        return None
    verb = token.head
    if verb.dep_ in ("relcl", "acl"):
        return None  # "the conditions that prisoners allegedly face": of a noun, and nothing told
    start, end = reading.doc[verb.left_edge.i].idx, reading.doc[verb.right_edge.i]
    stop = end.idx + len(end)
    pieces = [reading.trim(start, token.idx), reading.trim(token.idx + len(token), stop)]
    if sum(len(reading.text[p.start : p.end].split()) for p in pieces) < _LEAST_TOLD:
        return None
    return Report(
        token.i, Span(token.idx, token.idx + len(token)), None, [p for p in pieces if p.end > p.start]
    )

"""Credits without a verb of saying: "according to" and "reportedly"."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.speech.contents import with_whole_quotations
from dateline.annotate.speech.reading import GAP, Reading, Report
from dateline.annotate.speech.subjects import phrase_of
from dateline.model import Span

_LEAD = 2  # words before "according to" at the head of a sentence: "But", "Meanwhile"


def read_according(token: Token, reading: Reading) -> Report | None:
    """Read "according to X": what stands before it, or after it at the head of a sentence."""
    doc = reading.doc
    if (
        reading.quotation_at(token.idx) is not None
        or token.i + 1 >= len(doc)
        or doc[token.i + 1].lower_ != "to"
    ):
        return None
    link = doc[token.i + 1]
    head = next((c for t in (link, token) for c in t.children if c.dep_ == "pobj"), None)
    if head is None:
        return None
    speaker = phrase_of(head)
    start, end = reading.sentence_at(token.idx)
    cue = Span(token.idx, link.idx + len(link))
    lead = reading.text[start : token.idx].strip(" ,\"'")
    if len(lead.split()) <= _LEAD:  # "But according to", "Meanwhile, according to"
        right_edge = max(head.right_edge.i, token.right_edge.i if token.right_edge.i > head.i else 0)
        stop = doc[min(head.right_edge.i, right_edge)]
        comma = reading.text.find(",", speaker.end)
        begin = max(speaker.end, stop.idx + len(stop)) if comma < 0 or comma > end else comma + 1
        if begin >= end:
            return None
        piece = with_whole_quotations(reading.trim(begin, end), reading)
        return Report(token.i, cue, speaker, [piece], head.i)
    before = reading.quotation_before(token.idx)
    first = start
    if before is not None and GAP.match(reading.text[before.end : token.idx]):
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


def read_hearsay(token: Token, reading: Reading) -> Report | None:
    """Read "both sides reportedly agreed": a clause that is credited to no one."""
    if reading.quotation_at(token.idx) is not None or token.head.pos_ not in ("VERB", "AUX"):
        return None
    verb = token.head
    start, end = reading.doc[verb.left_edge.i].idx, reading.doc[verb.right_edge.i]
    stop = end.idx + len(end)
    pieces = [reading.trim(start, token.idx), reading.trim(token.idx + len(token), stop)]
    return Report(
        token.i, Span(token.idx, token.idx + len(token)), None, [p for p in pieces if p.end > p.start]
    )

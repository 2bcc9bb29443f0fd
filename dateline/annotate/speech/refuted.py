"""What is refuted right where it is said: "Rebels said they held the town, a claim the army denied"."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.reading import Reading, Report
from dateline.annotate.speech.subjects import agent_of, phrase_of
from dateline.model import Span

# What somebody said, in words that leave open whether it is so.
_CLAIMS = cues.SAYING_NOUNS | frozenset(
    """
    figure number toll estimate idea notion theory version account story rumour rumor criticism demand
    finding verdict conclusion description characterization characterisation label term
    """.split()
)
_REFUTING = cues.DENYING_VERBS | cues.NAMING_VERBS | frozenset("dismiss describe condemn denounce".split())


def read_refutations(reports: list[Report], reading: Reading) -> list[Report]:
    """Give the reports of who answers what is said in its own sentence, and cut that out of the others.

    What is answered is all that stands before, and a part of what is said: no pronoun names it.
    """
    found = []
    for verb in reading.candidates:
        noun = _refuted(verb)
        head = agent_of(verb) or next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
        if noun is None or head is None or head.pos_ == "PRON":
            continue
        comma, last = noun.left_edge.nbor(-1).idx, noun.right_edge
        quotation = reading.quotation_at(last.idx)
        end = quotation.end if quotation is not None else last.idx + len(last)
        starts = [start for report in reports if (start := _cut(report, comma)) is not None]
        span = reading.trim(min([*starts, comma]) if starts else reading.sentence_at(verb.idx)[0], end)
        cue = Span(verb.idx, verb.idx + len(verb))
        found.append(Report(verb.i, cue, phrase_of(head), [span], head.i))
    return found


def _cut(report: Report, comma: int) -> int | None:
    """Cut what is said at the comma behind which it is refuted, and give where it begins, if it does."""
    for number, piece in enumerate(report.pieces):
        if piece.start < comma <= piece.end:
            report.pieces[number] = Span(piece.start, comma)
            spoken = [report.cue.start, *([report.speaker.start] if report.speaker else [])]
            return min([piece.start, *(spoken if report.by_object else [])])
    return None


def _refuted(verb: Token) -> Token | None:
    """Give the claim behind a comma that a clause is of: ", a claim the army denied"."""
    noun = verb.head
    if verb.lemma_ not in _REFUTING or noun.lemma_.lower() not in _CLAIMS or verb.i < noun.i:
        return None
    first = noun.left_edge
    apposed = first.lower_ in ("a", "an") and first.i > verb.sent.start and first.nbor(-1).text == ","
    return noun if apposed and verb.dep_ in ("relcl", "acl") else None

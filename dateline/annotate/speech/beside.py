"""Who speaks where the parser finds a verb of saying no subject: by what stands before the verb.

The parser gives a subject away to what stands before it ("At the talks in Strelsau, ministers from
Ruritania said") or loses it behind an apposition; the commas and the order of the words still tell.
"""

from __future__ import annotations

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.reading import Reading, is_title
from dateline.annotate.speech.subjects import is_temporal
from dateline.annotate.tags import FINITE
from dateline.model import Span

_NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
_RELATIVES = frozenset({"WP", "WDT", "WP$"})
_APPOSED = frozenset({"VBG", "VBN"})
_NAMED = frozenset({"PERSON", "ORG"})
_LONGEST = 45  # words from the start of a sentence: more is a tangle, or several sentences in one
_FAR = 30  # words between a participle and the verb whose subject it shares


def beside(verb: Token, reading: Reading) -> tuple[Token, Span] | None:
    """Give the head and the phrase of who speaks, where the verb of saying has no subject."""
    if any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in verb.children):
        return None
    if verb.tag_ == "VBG":
        return _subject_shared(verb, reading)
    if not _is_finite(verb):
        return None
    stop = start_of_group(verb)
    before = verb.doc[stop - 1] if stop > verb.sent.start else None
    if before is None or before.pos_ == "CCONJ" or before.tag_ == "TO":
        return None
    return _phrase_before(verb, stop, reading) or _name_before(verb, stop, reading) or _inverted(verb)


def _is_finite(verb: Token) -> bool:
    has = any(c.dep_ == "aux" and c.lemma_ == "have" and c.tag_ in FINITE for c in verb.children)
    return verb.tag_ in ("VBD", "VBZ", "VBP") or (verb.tag_ == "VBN" and has)


def start_of_group(verb: Token) -> int:
    """Give the first token of the verb with its auxiliaries and what stands before them of when and how."""
    first = verb.i
    while first > verb.sent.start:
        before = verb.doc[first - 1]
        if before.pos_ not in ("ADV", "AUX") and not (before.dep_ == "npadvmod" and is_temporal(before)):
            break
        first = before.i
    return first


def _phrase_before(verb: Token, stop: int, reading: Reading) -> tuple[Token, Span] | None:
    """Give the noun phrase that begins the sentence, or follows what introduces it, up to the verb."""
    begin = _behind_quotation(verb, reading)
    if stop - begin > _LONGEST:
        return None
    parts = parts_of(verb.doc[begin:stop])
    if parts and parts[-1][-1].i != stop - 1 and verb.doc[stop - 1].text not in (",", ")", '"', "”"):
        return None
    for number, part in enumerate(parts):
        if part[0].pos_ not in _NOMINAL and part[0].tag_ != "PRP$":
            continue
        named = (
            _without_relative(part) if verb.doc[stop - 1].text == "," and begin > verb.sent.start else part
        )
        if is_phrase(named) and all(map(_is_apposed, parts[number + 1 :])):
            return _headed(named, reading)
    return None


def _without_relative(part: list[Token]) -> list[Token]:
    """Leave out the relative clause that a phrase behind a quotation ends in: "a man who saw it, told"."""
    return part[: next((n for n, t in enumerate(part) if n and t.tag_ in _RELATIVES), len(part))]


def _behind_quotation(verb: Token, reading: Reading) -> int:
    """Give the first token of the sentence, or behind the quotation that it begins with."""
    quotation = reading.quotation_before(verb.idx)
    said = quotation.end if quotation is not None and quotation.full else 0
    return next((t.i for t in verb.doc[verb.sent.start : verb.i] if t.idx >= said), verb.i)


def parts_of(words: TokenSpan) -> list[list[Token]]:
    """Cut what stands before a verb at its commas; a conjunction before a part and brackets are left out."""
    parts: list[list[Token]] = [[]]
    depth = 0
    for token in words:
        depth += (token.text == "(") - (token.text == ")")
        if token.text == "," and not depth:
            parts.append([])
        elif not depth and token.text != ")" and not token.is_space and (parts[-1] or token.pos_ != "CCONJ"):
            parts[-1].append(token)
    return [part for part in parts if part]


def is_phrase(part: list[Token]) -> bool:
    """Tell whether words hold no verb of their own, and are none of when it was."""
    root = root_of(part)
    verbless = not any(
        t.tag_ in FINITE or t.tag_ in _RELATIVES or (t.pos_ == "VERB" and t.nbor(-1).text != "-")
        for t in part
    )
    named = root.pos_ in ("NOUN", "PROPN") or is_aged(root)
    return verbless and named and not (is_temporal(root) and not is_aged(root))


def is_aged(word: Token) -> bool:
    """Tell somebody who is called by an age: "the 34-year-old"."""
    tied = word.lower_ == "old" and word.i > 1 and word.nbor(-1).text == "-"
    return tied and word.nbor(-2).lemma_ == "year"


def _is_apposed(part: list[Token]) -> bool:
    """Tell whether words between commas describe who stands before them."""
    if part[0].tag_ in _RELATIVES or part[0].tag_ in _APPOSED:
        return True
    if part[0].tag_ == "VBD" and part[0].pos_ == "VERB":
        return True  # a participle: "an official, granted anonymity to speak,"
    relative = next((n for n, t in enumerate(part) if t.tag_ in _RELATIVES or t.lower_ == "that"), len(part))
    nominal = part[0].pos_ in _NOMINAL
    return nominal and not any(t.tag_ in FINITE for t in part[:relative])


def root_of(part: list[Token]) -> Token:
    """Give the word of a phrase that none of its other words governs, the first of several."""
    if is_aged(part[-1]):
        return part[-1]
    inside = {token.i for token in part}
    return next(t for t in part if t.head.i not in inside or t.head == t)


def _headed(part: list[Token], reading: Reading) -> tuple[Token, Span] | None:
    """Give a phrase with its head, if it is not quoted: the title of a paper is none of what is said."""
    root = root_of(part)
    quoted = reading.quotation_at(root.idx)
    if quoted is not None and not is_title(quoted, reading):
        return None
    return root, Span(part[0].idx, part[-1].idx + len(part[-1]))


def _name_before(verb: Token, stop: int, reading: Reading) -> tuple[Token, Span] | None:
    """Give the name right before a verb that nothing joins to the words before it.

    "In a statement on Tuesday ZITIB warned", "in a talk with the paper Rossi said".
    """
    last = verb.doc[stop - 1]
    if last.pos_ != "PROPN" or last.ent_type_ not in _NAMED or reading.quotation_at(last.idx) is not None:
        return None
    first = last
    while first.i > verb.sent.start and first.ent_iob_ == "I":
        first = first.nbor(-1)
    before = first.nbor(-1) if first.i > verb.sent.start else None
    parted = before is not None and (before.ent_type_ == "DATE" or before.text in (":", "--", "-", "–", "—"))
    person = before is not None and last.ent_type_ == "PERSON" and before.pos_ in ("NOUN", "PROPN")
    return (last, Span(first.idx, last.idx + len(last))) if parted or person else None


def _inverted(verb: Token) -> tuple[Token, Span] | None:
    """Give the name between a verb and a comma that break into a sentence: "Then, said Rossi, it was"."""
    doc, sent = verb.doc, verb.sent
    if verb.i == sent.start or verb.nbor(-1).text != "," or verb.lemma_ not in cues.CORE_VERBS:
        return None
    stop = next((t.i for t in doc[verb.i + 1 : sent.end] if t.is_punct), sent.end)
    name = doc[verb.i + 1 : stop]
    named = len(name) > 0 and all(t.pos_ == "PROPN" for t in name)
    if not named or stop == sent.end or doc[stop].text != ",":
        return None
    return name[-1], Span(name.start_char, name.end_char)


def _subject_shared(verb: Token, reading: Reading) -> tuple[Token, Span] | None:
    """Give the subject of the main verb for a participle set off by a comma: "Rossi shrugged, saying"."""
    first = start_of_group(verb)
    before = verb.doc[first - 1] if first > verb.sent.start else None
    if before is None or before.text != ",":
        return None
    for token in reversed(verb.doc[max(verb.sent.start, verb.i - _FAR) : verb.i]):
        if token.dep_ in ("nsubj", "nsubjpass") and reading.quotation_at(token.idx) is None:
            return _whole(token) if token.head.dep_ in ("ROOT", "parataxis", "conj") else None
    return None


def _whole(subject: Token) -> tuple[Token, Span] | None:
    if subject.tag_ in _RELATIVES or subject.pos_ not in ("NOUN", "PROPN", "PRON"):
        return None
    left = subject.left_edge if subject.pos_ != "PRON" else subject
    return subject, Span(left.idx, subject.idx + len(subject))

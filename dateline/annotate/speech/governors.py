"""Who speaks in a reporting clause, and where one reporting clause ends another's content."""

from __future__ import annotations

import re
from itertools import pairwise

from spacy.tokens import Token

from dateline.annotate.names.vocabulary import ROLE_HEADS
from dateline.annotate.pipeline import plain
from dateline.annotate.speech import cues
from dateline.annotate.speech.at_the_end import subject_at_the_end
from dateline.annotate.speech.person_nouns import PERSON_NOUNS
from dateline.annotate.speech.quotations import Quotation
from dateline.annotate.speech.reading import GAP, Reading, is_title
from dateline.annotate.speech.subjects import (
    complement_of,
    is_letters,
    is_temporal,
    main_of_relative,
    subject_of,
)
from dateline.annotate.tags import FINITE
from dateline.model import Span

# "STRELSAU (Agency) - ", "Strelsau, May 3 /AG/ - " or "STRELSAU, Ruritania, May 3 (AG) - " before an
# article's first words.
DATELINE = re.compile(
    r"[A-Z][\w.'’]+[^()\n]{0,40}(?:\([^()\n]{2,40}\)|/[^/\n]{2,30}/)\s*[-–—]+\s"
    r"|[A-Z][A-Z .]{2,30}(?:,[^\n–—-]{2,20})?\s[-–—]+\s"
)

_NOT_SPEAKING = ("GPE", "LOC", "FAC", "DATE", "TIME")
SPOKESMEN = frozenset("spokesman spokeswoman spokesperson".split())
_CREDIT = 2  # tokens of a verb and a comma
_NAME = 5  # words of a person's name with its particles, hyphens counted

_OFFICES = ROLE_HEADS | PERSON_NOUNS
_LINKS = frozenset({"while", "but", "and", "as", "though", "although", "whereas"})


def speaker_of(verb: Token, reading: Reading) -> Token | None:
    """Give the head of the phrase that speaks."""
    head = _lost_subject(verb) or _lost_before(verb) or subject_of(verb)
    if head is not None:
        head = _past_dateline(head, verb, reading)
        head = _past_comparison(head, verb)
    head = _behind_credit(head, reading)
    matrix = _matrix_of(verb, reading)
    if matrix is not None:
        head = _lost_subject(matrix) or subject_of(matrix)
    quoted = reading.quotation_at(head.idx) if head is not None else None
    if (named := _spokesman_behind(verb)) is not None:
        return named
    if head is not None and (quoted is None or (head.i == verb.i - 2 and is_title(quoted, reading))):
        return head  # 'the weekly "Zenda Post" wrote'
    if (
        head is not None
        and quoted is not None
        and verb.dep_ == "relcl"
        and _is_only_name(quoted, head, reading)
    ):
        return head
    return _inverted(verb, reading)


def _is_only_name(quotation: Quotation, head: Token, reading: Reading) -> bool:
    """Tell whether marks hold what somebody goes by: 'the case of "Anna," who told police that she fled'."""
    words = reading.text[quotation.start : quotation.end].strip("\"'“”‘’,. ").split()
    return head.ent_type_ == "PERSON" and 0 < len(words) <= _NAME and all(w.istitle() for w in words)


def _lost_subject(verb: Token) -> Token | None:
    """Give the name before a verb that the parser gave away as a subject."""
    letters = next((c for c in verb.lefts if is_letters(c)), None)
    return (
        letters
        or _asked_by_others(verb)
        or _talked_of(verb)
        or subject_at_the_end(verb)
        or adjacent_subject(verb)
        or _past_apposition(verb)
        or _behind_caption(verb)
    )


def _past_comparison(head: Token, verb: Token) -> Token:
    """Give the subject behind whom it is compared to: "Like Stein, the 71-year-old has argued"."""
    first = head.left_edge
    compared = first.i > verb.sent.start and first.nbor(-1).lower_ in ("like", "unlike")
    if not compared or first.nbor(-1).i != verb.sent.start:
        return head
    apposed = (c for c in head.rights if c.dep_ == "appos" and c.i < verb.i)
    return next((c for c in apposed if c.left_edge.nbor(-1).text == ","), head)


def _asked_by_others(verb: Token) -> Token | None:
    """Give who says what others asked them: "most farmers the Post spoke to said", "those it polled say".

    The clause between has no "who", and the parser may take it for the main one.
    """
    link = verb.i - 1
    doc, start = verb.doc, verb.sent.start
    stranded = link > start and doc[link].lower_ in ("to", "with")
    asking = doc[link - stranded] if link - stranded > start else verb
    known = _SPEAKING_WITH if stranded else _ASKING
    if verb.tag_ not in ("VBD", "VBZ", "VBP") or asking.lemma_ not in known or asking.tag_ not in _PAST:
        return None
    asker = asking.nbor(-1)
    while asker.i > start and asker.lower_ in ("had", "has", "have"):
        asker = asker.nbor(-1)
    first = asker.left_edge.i if asker.pos_ in ("PROPN", "NOUN", "PRON") else start
    first = min([first, *(t.i for t in doc[start : asker.i] if t.head == asker and t.dep_ == "det")])
    whom = doc[first - 1] if first > start else None
    several = whom is not None and (whom.tag_ == "NNS" or whom.lower_ in _ANYBODY)
    return whom if several else None


def without_asker(speaker: Span, head: Token, verb: Token) -> Span:
    """Cut who is asked before who asked them, whom the parser may take for an apposition."""
    end = head.idx + len(head)
    return Span(speaker.start, end) if head.idx < verb.idx and _asked_by_others(verb) == head else speaker


_SPEAKING_WITH = frozenset({"speak", "talk"})
_ASKING = frozenset("interview survey poll question contact ask".split())
_PAST = frozenset({"VBD", "VBN"})
_ANYBODY = frozenset("people those everyone everybody anyone all some many most several".split())


def _talked_of(verb: Token) -> Token | None:
    """Give who says what somebody is asked about: "the host pressed Stein on Rossi claiming that it fell".

    No comma parts the participle from the person that it follows.
    """
    person = verb.nbor(-1) if verb.i > verb.sent.start else verb
    link = person.head
    if verb.tag_ != "VBG" or person.dep_ != "pobj" or link.lower_ not in ("on", "about", "over"):
        return None
    asks = any(t.lemma_ in _TALKING for t in link.ancestors if t.pos_ == "VERB")
    return person if asks and (person.ent_type_ == "PERSON" or person.tag_ == "PRP") else None


_TALKING = frozenset("ask press question quiz grill challenge confront comment talk speak joke".split())


def _lost_before(verb: Token) -> Token | None:
    """Give the lost subject of the verb that another without a subject goes on with: "told X and praised"."""
    if verb.dep_ != "conj" or any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in verb.children):
        return None
    between = [c for c in verb.head.children if c.dep_ == "conj" and verb.head.i < c.i < verb.i]
    return _lost_subject([verb.head, *between][-1])


def _spokesman_behind(verb: Token) -> Token | None:
    """Give the name behind a verb in a caption: "Charges pending, says police spokesman Rossi"."""
    if verb.lemma_ != "say" or verb.i == verb.sent.start or verb.nbor(-1).text != ",":
        return None
    words = list(verb.doc[verb.i + 1 : verb.sent.end])
    nouns = next((n for n, t in enumerate(words) if t.pos_ != "NOUN"), len(words))
    if not 0 < nouns < len(words) or words[nouns - 1].lemma_.lower() not in SPOKESMEN:
        return None
    last = nouns
    while last + 1 < len(words) and words[last + 1].pos_ == "PROPN":
        last += 1
    return words[last] if words[nouns].pos_ == "PROPN" else None


def _behind_credit(head: Token | None, reading: Reading) -> Token | None:
    """Give who was credited right before "who": "It fell, officials said, who said it would be mended"."""
    if head is None or head.lower_ != "who" or head.i < _CREDIT or head.nbor(-1).text != ",":
        return head
    credit = head.nbor(-2)
    return subject_of(credit) or head if credit in reading.candidates else head


def adjacent_subject(verb: Token) -> Token | None:
    """Give the name right before a verb of saying that the parser leaves without a subject.

    "The fire broke out in Strelsau, fire chief Maria Rossi said": the parser may take the chief for
    an apposition to the town.
    """
    if verb.tag_ not in ("VBD", "VBZ", "VBP") or verb.i == verb.sent.start:
        return None
    before = _before_times(verb)
    if before.pos_ != "PROPN" or before.dep_ not in ("appos", "conj", "pobj", "dobj", "nmod", "npadvmod"):
        return None
    if any(child.dep_ in ("nsubj", "nsubjpass", "expl", "aux") for child in verb.children):
        return None
    first = before.left_edge
    return before if first.i > verb.sent.start and first.nbor(-1).text == "," else None


def _before_times(verb: Token) -> Token:
    """Give the word before a verb and what tells when it was: "Sheriff Rossi this morning said"."""
    before = verb.nbor(-1)
    while before.dep_ == "npadvmod" and is_temporal(before) and before.left_edge.i > verb.sent.start:
        before = before.left_edge.nbor(-1)
    return before


def _past_apposition(verb: Token) -> Token | None:
    """Give the name before an apposition that the parser lost the subject in.

    "Maria Rossi, a former officer turned author, said ...": the words before the last comma but
    one that are names throughout.
    """
    if verb.tag_ not in ("VBD", "VBZ") or verb.i <= verb.sent.start or verb.nbor(-1).text != ",":
        return None
    if any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in verb.children):
        return None
    commas = [t.i for t in verb.doc[verb.sent.start : verb.i] if t.text == ","]
    for earlier, comma in reversed(list(pairwise([verb.sent.start - 1, *commas]))):
        part = verb.doc[earlier + 1 : comma]
        if 0 < len(part) <= _NAME and all(t.pos_ == "PROPN" or t.text == "-" for t in part):
            return part[-1] if comma < commas[-1] and part[-1].ent_type_ not in _NOT_SPEAKING else None
    return None


def _behind_caption(verb: Token) -> Token | None:
    """Give the described name that a caption without a full stop runs into.

    "The mayor opens the bridge Maria Rossi, head of the works, told ...": to the parser the name is the
    bridge's. No comma parts it from the word before it, which is no office.
    """
    if verb.tag_ not in ("VBD", "VBZ") or verb.i <= verb.sent.start or verb.nbor(-1).text != ",":
        return None
    for last in reversed(verb.doc[verb.sent.start : verb.i - 1]):
        if last.tag_ in FINITE:
            return None
        if last.ent_type_ == "PERSON" and last.pos_ == "PROPN" and last.nbor().text == ",":
            return last if _is_run_into(last) and last.nbor(2).pos_ in ("NOUN", "DET") else None
    return None


def _is_run_into(last: Token) -> bool:
    """Tell whether a noun that is nobody's office stands right before a full name."""
    first = last
    while first.i > last.sent.start and first.ent_iob_ == "I":
        first = first.nbor(-1)
    before = first.nbor(-1) if first.i > last.sent.start else first
    office = before.lemma_.lower() in _OFFICES
    return first.i < last.i and before.tag_ in ("NN", "NNS") and not office


def _past_dateline(head: Token, verb: Token, reading: Reading) -> Token:
    """Give the noun after "STRELSAU (Agency) -" where the parser takes the place for the subject."""
    start, _ = reading.sentence_at(verb.idx)
    dateline = DATELINE.match(plain(reading.text), start)
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
    finite = verb.tag_ in ("VBD", "VBZ", "VBP", "VBN") or verb.lemma_ == "read"
    if not finite or verb.i + 1 >= len(reading.doc):
        return None
    before = reading.quotation_before(verb.idx)
    if before is None or not GAP.match(reading.text[before.end : verb.idx]):
        return None
    particle = verb.nbor().tag_ == "RP" and verb.i + 2 < len(reading.doc)  # "pointed out Rossi"
    following = reading.doc[verb.i + 1 + particle]
    for token in reading.doc[following.i : verb.sent.end]:
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
    if not is_loose(verb) or main_of_relative(verb) is not None:
        return None
    sent = verb.sent
    for other in reversed(reading.candidates):
        if sent.start <= other.i < verb.i and other.dep_ not in ("relcl", "acl"):
            if not other.left_edge.i <= verb.i <= other.right_edge.i:
                continue
            if verb.tag_ in ("VBG", other.tag_):
                return other
    return None


def is_loose(verb: Token) -> bool:
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


def cut_at(other: Token, verb: Token) -> int | None:
    """Give the token at which another reporting clause leaves the content of the verb."""
    if is_loose(other):
        before = _before(other)
        return before.i if before is not None and other.tag_ in ("VBG", verb.tag_) else None
    if other.dep_ not in ("advcl", "conj", "ccomp", "parataxis"):
        return None
    says = other.lemma_ in cues.CLAUSE_VERBS and complement_of(other) is not None
    counts = other.lemma_ in cues.COUNTING_VERBS.keys() - cues.CLAUSE_VERBS  # candidates by what they count
    if not (says or counts) or not any(c.dep_ == "nsubj" for c in other.children):
        return None
    return _link_before(other.left_edge)


def _link_before(first: Token) -> int | None:
    """Give the conjunction that a clause begins with, or that stands before it."""
    if first.lower_ in _LINKS:
        return first.i
    before = first.nbor(-1) if first.i else first
    return before.i if before.lower_ in _LINKS else None

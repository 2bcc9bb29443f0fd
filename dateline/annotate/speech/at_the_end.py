"""Who speaks behind what is said: '"It holds," chief engineer Maria Rossi said', "It fell, the mayor said".

Behind a quotation or a long clause the parser takes an office for the end of what is said; the marks and
the last comma still tell where it begins.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from dateline.annotate.names.vocabulary import ROLE_HEADS
from dateline.annotate.speech import cues
from dateline.annotate.speech.beside import is_phrase, parts_of, root_of, start_of_group
from dateline.annotate.speech.person_nouns import PERSON_NOUNS
from dateline.annotate.speech.reading import Reading
from dateline.annotate.speech.speaker_nouns import (
    BODY_NOUNS,
    SAME_PERSON_NOUNS,
    SPOKEN_FOR,
    STATE_NOUNS,
    UNNAMED_SOURCES,
)
from dateline.annotate.speech.subjects import is_temporal
from dateline.annotate.tags import FINITE
from dateline.model import Span

# The end of a quotation that its sentence goes on after: a full stop in the marks ends the sentence.
_MARKED = re.compile(r"(?:[,?!…—–][\"”»’']|[^.,][\"”»’'],) ")
_LONGEST = 8  # words of an office between the marks and the name
_LONGEST_RANK = 6  # letters
_NEVER_IN_OFFICES = frozenset({"VBD", "VBZ", "MD", "WDT", "WP", "WRB", "PRP", "EX", ","})
_OF = frozenset("of for at in on to and".split())
_DESCRIBING = frozenset({"VBN", "VBG", "WDT", "WP"})
_OPENS = frozenset({"DET", "PRON"})
_SPEAKING = ROLE_HEADS | PERSON_NOUNS | SAME_PERSON_NOUNS | SPOKEN_FOR | BODY_NOUNS | STATE_NOUNS
_SPEAKING |= UNNAMED_SOURCES
_NAMED_LAST = 3  # parts of a sentence that ends in "..., the mayor, Maria Rossi, said"


def behind_marks(speaker: Span, head: Token, verb: Token, reading: Reading) -> Span:
    """Begin a speaker's phrase right behind the quotation that it follows, whatever is made of its office.

    Of "lead judge Maria Rossi" the parser takes the first word for a verb, or all but the name for the end
    of what is said.
    """
    said = reading.quotation_before(head.idx)
    marked = _MARKED.match(reading.text, said.end - 2) if said is not None and said.full else None
    if said is None or marked is None or head.i > verb.i:
        return speaker
    words = [t for t in verb.doc[max(head.i - _LONGEST, 0) : head.i] if t.idx >= said.end and t.text != ","]
    office = bool(words) and words[0].idx == marked.end() and words[0].lower_ not in _OF
    office = office and all(map(_may_be_of_office, words))
    within = speaker.start < said.end
    named = head.pos_ == "PROPN" and any(t.text.islower() for t in words)
    if office and (named or within):
        return Span(words[0].idx, speaker.end)
    return Span(head.idx, speaker.end) if within and head.idx == marked.end() else speaker


def _may_be_of_office(token: Token) -> bool:
    if token.text == ".":  # "Capt. Maria Rossi"
        rank = token.nbor(-1).text
        return rank.istitle() and len(rank) < _LONGEST_RANK
    linking = token.pos_ in ("ADP", "SCONJ", "CCONJ") or token.tag_ in ("IN", "TO", "CC")
    return token.tag_ not in _NEVER_IN_OFFICES and (not linking or token.lower_ in _OF)


def subject_at_the_end(verb: Token) -> Token | None:
    """Give who a sentence ends in, behind its last comma, where the parser has another subject for the verb.

    "The wall fell in the district of Zenda, Upper Elphberg, the Ministry of Mines reported": the ministry
    seems one more of the places. "With nine against, the speaker, Maria Rossi, announced."
    """
    if verb.tag_ not in ("VBD", "VBZ") or verb.lemma_ not in cues.CLAUSE_VERBS or not _ends_sentence(verb):
        return None
    stop = start_of_group(verb)
    parts = parts_of(verb.doc[verb.sent.start : stop])
    if verb.doc[stop - 1].text == ",":
        told_of = len(parts) >= _NAMED_LAST and (
            parts[-1][0].tag_ in _DESCRIBING or all(t.pos_ == "PROPN" or t.text == "-" for t in parts[-1])
        )
        parts = parts[:-1] if told_of and parts[-2][0].pos_ in _OPENS else []
    if len(parts) < _NAMED_LAST - 1 or not is_phrase(parts[-1]):
        return None
    first, head = parts[-1][0], root_of(parts[-1])
    joined = first.nbor(-1).text != "," or head.lemma_.lower() not in _SPEAKING
    own = any(c.dep_ in ("nsubj", "nsubjpass", "expl") and c.i >= first.i for c in verb.children)
    told = any(map(_is_of_clause, verb.doc[verb.sent.start : first.i]))
    return head if told and not (joined or own) else None


def _ends_sentence(verb: Token) -> bool:
    if verb.i + 1 >= verb.sent.end:
        return True
    following = verb.nbor()
    if verb.lemma_ == "tell" and _is_told(list(verb.doc[verb.i + 1 : verb.sent.end])):
        return True
    return following.text in (".", "\n") or following.is_space or is_temporal(following)


def _is_told(words: list[Token]) -> bool:
    """Tell whether all that stands behind "told" is who was: "a source told Zenda Radio on Monday."."""
    words = [t for t in words if not (t.is_space or t.text == ".")]
    verbless = not any(t.pos_ in ("VERB", "AUX", "SCONJ") or t.is_punct for t in words)
    return (
        verbless and 0 < len(words) <= _LONGEST and words[0].pos_ in ("PROPN", "DET", "NOUN", "PRON", "ADJ")
    )


def _is_of_clause(token: Token) -> bool:
    """Tell whether a word is the verb of a clause that tells something: no relative one."""
    owned = any(c.dep_ in ("nsubj", "nsubjpass", "expl") and not c.tag_.startswith("W") for c in token.lefts)
    helps = token.dep_ in ("aux", "auxpass")
    verb = token.head if helps else token
    owned = owned or (helps and any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in verb.lefts))
    return token.tag_ in FINITE and owned and verb.dep_ not in ("relcl", "acl")

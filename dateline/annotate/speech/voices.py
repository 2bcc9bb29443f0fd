"""Whether the head of a speaker's phrase can speak, and where the phrase ends."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.names.vocabulary import ROLE_HEADS
from dateline.annotate.speech import cues
from dateline.annotate.speech.person_nouns import PERSON_NOUNS
from dateline.annotate.speech.speaker_nouns import VOICELESS
from dateline.annotate.speech.subjects import TIME_WORDS, is_passive
from dateline.annotate.tags import FINITE
from dateline.model import Span

_CONDITIONS = frozenset({"if", "unless", "lest"})
_UNREAL = frozenset({"could", "should"})
_WISHES = frozenset({"hope", "wish", "imagine", "suppose"})
_OF_ITSELF = frozenset({"relcl", "acl"})
_MARKS = frozenset({'"', "”", "''", "’", "'"})
_WINNERS = frozenset("winner victor champion titleholder medalist medallist hero heir saint martyr".split())
_LOOSE_ENDS = frozenset({"CCONJ", "SCONJ", "PRON", "ADV", "PART", "PUNCT", "AUX"})
# What web pages set before a sentence, which the parser takes for its subject.
_LABELS = frozenset(
    """
    UPDATE UPDATED BREAKING EXPLAINER WATCH READ ALSO MORE VIDEO PHOTO PHOTOS LIVE OPINION ANALYSIS
    EXCLUSIVE
    """.split()
)


def is_voiceless(head: Token, verb: Token) -> bool:
    """Tell whether a subject says nothing in any words but a quotation's: a deed, an event, a mere number."""
    common = head.pos_ == "NOUN" and (head.text.islower() or head.i == head.sent.start)
    if common and head.lemma_.lower() in VOICELESS:
        named = [*head.conjuncts, *(c for c in head.children if c.dep_ == "appos")]
        return not any(token.pos_ == "PROPN" for token in named)
    alone = head.left_edge == head.right_edge
    if alone and head.lower_ in ("this", "that"):  # what was told just before
        return True
    return head.text.isdigit() and alone and verb.lemma_ not in cues.CORE_VERBS


def is_supposed(verb: Token) -> bool:
    """Tell whether words are said only in a condition or a wish: "if they say so", "I hope she says yes"."""
    unreal = verb.tag_ == "VBN" and any(child.lower_ in _UNREAL for child in verb.children)
    if unreal and not is_passive(verb):
        return True  # "could have said": and did not
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark"}
    if (verb.dep_ == "advcl" and marks & _CONDITIONS) or _is_open_question(verb, marks):
        return True
    if verb.dep_ == "ccomp" and verb.head.lemma_ in _WISHES and verb.i > verb.head.i:
        return True
    bare = (
        verb.dep_ == "conj"
        and verb.lower_ == verb.lemma_
        and not any(child.dep_ in ("nsubj", "nsubjpass", "aux") for child in verb.children)
    )
    return bare and any(child.tag_ == "MD" for child in verb.head.children)


def _is_open_question(verb: Token, marks: set[str]) -> bool:
    """Tell whether nobody knows if words were said: "it is unclear whether she was referring to the dam"."""
    clause = verb.head
    known = [clause, *(c for c in clause.children if c.dep_ in ("acomp", "attr", "neg"))]
    return verb.dep_ in ("ccomp", "csubj") and (
        "whether" in marks or ("if" in marks and any(t.lower_ in _OPEN for t in known))
    )


_OPEN = frozenset("unclear unknown uncertain unsure doubtful clear certain sure known".split())


def says_nothing(verb: Token) -> bool:
    """Tell whether a verb of the vocabulary tells of no speech by the words that stand with it."""
    goes_on = verb.tag_ == "VBG" and verb.lemma_ == "continue" and any(c.lemma_ == "be" for c in verb.lefts)
    reads = verb.lemma_ == "read" and not _is_written(verb)
    nothing = goes_on or reads or _passes_on(verb) or _is_named_so(verb) or _lets_in(verb)
    return nothing or _keeps_title(verb) or _is_asked(verb)


def _keeps_title(verb: Token) -> bool:
    """Tell whether it is a title that is defended: "defending Olympic champion Anna Kovar fell"."""
    if verb.tag_ != "VBG" or verb.lemma_ != "defend":
        return False
    behind = list(verb.doc[verb.i + 1 : verb.i + 2 + _BEFORE_TITLE])
    described = next((n for n, t in enumerate(behind) if t.lemma_.lower() in _WINNERS), None)
    return described is not None and all(t.pos_ in _DESCRIBING for t in behind[:described])


_BEFORE_TITLE = 3  # words: "defending world indoor champion"
_DESCRIBING = frozenset({"ADJ", "NOUN", "PROPN", "NUM"})


def _is_asked(verb: Token) -> bool:
    """Tell whether somebody is asked or told, in a clause short of its "was": "he said when asked why".

    A finite verb behind the conjunction would have a subject.
    """
    if verb.tag_ not in ("VBD", "VBN") or verb.i == verb.sent.start:
        return False
    if any(c.dep_ in ("nsubj", "nsubjpass", "expl", "agent") for c in verb.children):
        return False
    before = verb.nbor(-1)
    while before.pos_ == "ADV" and before.lower_ not in _SHORT and before.i > verb.sent.start:
        before = before.nbor(-1)
    return before.lower_ in _SHORT


_SHORT = frozenset("when whenever while if unless once until though although".split())


def _lets_in(verb: Token) -> bool:
    """Tell whether people are admitted to where they go: "they admitted 200 people a day"."""
    people = next((c for c in verb.rights if c.dep_ == "dobj"), None)
    if verb.lemma_ != "admit" or people is None:
        return False
    return people.like_num or people.lemma_.lower() in PERSON_NOUNS | _PEOPLE


_PEOPLE = frozenset({"people", "visitor", "guest", "fan", "spectator", "applicant", "pilgrim", "member"})


def _is_written(verb: Token) -> bool:
    """Tell whether something written reads so, and nobody reads it."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    behind = next((c for c in verb.rights if c.dep_ == "dobj" and not verb.is_sent_start), None)
    inverted = subject is None and behind is not None and behind.left_edge.i == verb.i + 1
    if inverted and behind is not None:  # '"It is over," read the statement.'
        return behind.lemma_.lower() in cues.WRITTEN and verb.nbor(-1).text in _MARKS
    helped = any(c.dep_ in ("aux", "dobj") and c.i < verb.i for c in verb.children)
    if subject is None or helped or verb.tag_ == "VBG":
        return False
    return subject.lemma_.lower() in cues.WRITTEN or subject.lower_ == "it"


def _passes_on(verb: Token) -> bool:
    """Tell whether somebody is only told to have said so: "was quoted by the paper as saying"."""
    links = (c for c in verb.rights if c.dep_ == "prep" and c.lower_ == "as")
    told = any(t.dep_ == "pcomp" and t.tag_ == "VBG" for link in links for t in link.rights)
    return verb.lemma_ in ("quote", "cite") and is_passive(verb) and told


def _is_named_so(verb: Token) -> bool:
    """Tell whether a headline leaves out "was" where somebody is made something: "Rossi declared winner"."""
    if verb.lemma_ != "declare" or verb.tag_ not in ("VBD", "VBN"):
        return False
    made = next((c for c in verb.rights if c.dep_ in ("dobj", "oprd", "attr")), None)
    bare = made is not None and made.tag_ == "NN" and not any(c.dep_ != "punct" for c in made.lefts)
    return bare and made is not None and made.lower_ in ROLE_HEADS | _WINNERS


def is_no_subject(head: Token) -> bool:
    """Tell a word that the parser takes for the subject and is none: a label of the page, a time."""
    return head.text in _LABELS or (head.pos_ == "NOUN" and head.lower_ in TIME_WORDS)


def without_clauses(speaker: Span, head: Token) -> Span:
    """Cut a speaker's phrase before a finite verb that the parser drew into it as an apposition's."""
    last = head
    for token in head.doc[head.i + 1 : head.sent.end]:
        if token.idx >= speaker.end:
            return speaker
        if token.tag_ in FINITE and token.pos_ in ("VERB", "AUX") and not _is_of_itself(token, head):
            break
        last = token
    while last.i > head.i and last.pos_ in _LOOSE_ENDS:
        last = last.nbor(-1)
    return Span(speaker.start, min(speaker.end, last.idx + len(last)))


def _is_of_itself(token: Token, head: Token) -> bool:
    """Tell whether a verb is of a clause that describes a noun of the phrase."""
    while token not in (head, token.head):
        if token.dep_ in _OF_ITSELF:
            return True
        token = token.head
    return False

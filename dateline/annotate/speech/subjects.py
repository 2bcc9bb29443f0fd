"""Who the subject of a verb is, and how far its noun phrase reaches."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.speaker_nouns import DOCUMENTS
from dateline.model import Span

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_RECORDINGS = frozenset("video camera tape film footage recording air".split())
_WHERE = frozenset("outside at in near to before on around through along across into inside past by".split())
_PLACES = frozenset(
    """
    airport avenue bridge building capital centre center church city corner courthouse courtroom entrance
    fence field gate ground headquarters hotel house mosque office palace park plaza residence road site
    square stadium station step street town university village wall
    """.split()
)
# Verbs without a subject of their own take that of the verb that governs them.
_CONTROLLED = frozenset({"conj", "xcomp", "advcl", "ccomp", "dep", "parataxis"})
_NOT_OF_THE_PHRASE = frozenset({"relcl", "advcl", "ccomp", "parataxis", "npadvmod", "punct", "cc", "preconj"})
_DEEP = frozenset({"appos", "conj", "prep", "pobj"})  # what may have a relative clause of its own
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_PREFIXES = frozenset({"co", "ex", "vice", "sub", "under"})
_LONGEST_CHAIN = 6  # verbs from the cue up to its subject; more is a parser's tangle

# Of a person they take no passive with a clause: nobody "is said that".
_SAID = frozenset("say claim argue insist suggest admit note add state declare acknowledge write".split())

TIME_WORDS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december today yesterday tomorrow tonight morning afternoon evening
    night week month year day hour earlier later recently mon tue wed thu fri sat sun
    """.split()
)


def subject_of(verb: Token, depth: int = _LONGEST_CHAIN) -> Token | None:
    """Give the head of the verb's subject: its own, its governor's, or what it modifies."""
    subjects = [child for child in verb.children if child.dep_ in _SUBJECTS]
    if len(subjects) > 1:  # a parser that finds two took the first from what is said
        subjects = subjects[:1] if _is_of_outlet(subjects[0], verb) else subjects[-1:]
    if subjects:
        subject = subjects[0]
        if subject.lower_ in _RELATIVES and verb.dep_ == "relcl":
            who = _person_in_place(subject, verb.head) or _person_before(subject, verb.head)
            return who or _author_of(verb.head)
        return None if subject.dep_ == "nsubjpass" and verb.tag_ == "VBG" else subject
    if (described := _described_before(verb)) is not None:
        return described
    governor = _governor_of(verb)
    if verb.dep_ in ("acl", "relcl") and verb.head.pos_ in _NOMINAL:
        return _seen_on(verb) or _gathered_at(verb) or _author_of(verb.head)
    return subject_of(governor, depth - 1) if depth and governor is not None else None


def _is_of_outlet(person: Token, verb: Token) -> bool:
    """Tell whether "from" and whom somebody works for follow their name: "says Rossi from the daily Zeit".

    The parser may take the paper's name for a second subject.
    """
    behind = person.nbor() if verb.i < person.i < person.sent.end - 1 else verb
    return behind.lower_ in ("from", "of", "at")


def _described_before(verb: Token) -> Token | None:
    """Give the noun whose relative clause ends right before a verb: "Novus, which runs it, put out a note".

    Nothing joins the verb to another before it, to which the parser hangs it.
    """
    if verb.dep_ != "conj" or verb.nbor(-1).text != "," or verb.tag_ in ("VBG", "VBN"):
        return None
    clauses = (t for t in reversed(verb.doc[verb.sent.start : verb.i - 1]) if t.dep_ == "relcl")
    clause = next((c for c in clauses if c.right_edge.i == verb.i - 2), None)
    if clause is None or clause.head.pos_ not in _NOMINAL:
        return None
    link = next((c for c in clause.lefts if c.lower_ in ("which", "who")), None)
    return clause.head if link is not None and link.nbor(-1).text == "," else None


_NO_PERSONS = frozenset({"GPE", "LOC", "FAC", "NORP", "ORG"})


def _person_in_place(relative: Token, head: Token) -> Token | None:
    """Give whom "who" tells of behind a place: "Maria Rossi, the head of a camp in Zenda, who added"."""
    top = head
    while top.dep_ in ("pobj", "prep", "appos") and (top.ent_type_ != "PERSON" or top.dep_ != "appos"):
        if top.head.pos_ in ("VERB", "AUX"):
            break
        top = top.head
    placed = head.head.lower_ in ("in", "at", "near", "outside") or head.ent_type_ in _NO_PERSONS
    place = head.pos_ == "PROPN" and head.dep_ == "pobj" and placed
    person = top.ent_type_ == "PERSON" and top.pos_ == "PROPN"
    if relative.lower_ != "who" or not place or relative.nbor(-1).text != ",":
        return None
    lives = head.head.head  # "a farmer living in Zenda, who said"
    if lives.dep_ == "acl" and lives.tag_ == "VBG" and lives.lemma_ in _STAYING:
        noun = lives.head
        return noun.head if noun.dep_ == "appos" and noun.head.ent_type_ == "PERSON" else noun
    several = head.head.head  # "farmers in Zenda, who said"
    return top if person else several if several.tag_ == "NNS" and head.head.dep_ == "prep" else None


_STAYING = frozenset("live work stay reside study serve teach train".split())


def _person_before(relative: Token, head: Token) -> Token | None:
    """Give the person right before "who" where the parser takes a thing for one.

    "It drew an angry response from Maria Rossi, who accused ...": a response is nobody.
    """
    if head.lower_ == "according":  # "according to experts, who say"
        return next((t for t in head.subtree if t.dep_ == "pobj"), None)
    if relative.lower_ != "who" or head.pos_ != "NOUN":
        return None
    before = next(
        (t for t in reversed(relative.doc[max(relative.i - 2, 0) : relative.i]) if not t.is_punct), None
    )
    if before is None or before.dep_ != "pobj" or before.pos_ != "PROPN":
        return None
    by = before.head
    return before if by.head == head and by.lower_ in ("from", "by") else None


def _seen_on(verb: Token) -> Token | None:
    """Give who "was seen on video telling somebody": a recording tells nothing."""
    recording, medium = verb.head, verb.head.head
    if verb.tag_ != "VBG" or recording.lemma_ not in _RECORDINGS or medium.lower_ not in ("on", "in"):
        return None
    return next((c for c in medium.head.children if c.dep_ in _SUBJECTS), None)


def _gathered_at(verb: Token) -> Token | None:
    """Give who "gathered outside the palace yelling": a place yells nothing."""
    place, link = verb.head, verb.head.head
    if verb.tag_ != "VBG" or place.dep_ != "pobj" or link.lower_ not in _WHERE or link.dep_ != "prep":
        return None
    going = link.head
    moved = going.pos_ == "VERB" and not any(c.dep_ in ("dobj", "nsubjpass") for c in going.children)
    if not moved or not (place.ent_type_ in ("GPE", "LOC", "FAC") or place.lemma_.lower() in _PLACES):
        return None
    return subject_of(going)


def _author_of(noun: Token) -> Token:
    """Give who issued a document that speaks: the subject in "Rossi issued a statement saying ..."."""
    if noun.lemma_ in DOCUMENTS and noun.dep_ == "dobj" and noun.head.pos_ == "VERB":
        return subject_of(noun.head) or noun
    return noun


def _governor_of(verb: Token) -> Token | None:
    """Give the verb whose subject is also this verb's, where it has none of its own."""
    governor = verb.head
    if verb.dep_ == "ccomp" and verb.tag_ in ("VBD", "VBZ") and verb.nbor(-1).pos_ == "PROPN":
        return None  # its subject stands before it, though the parser lost it
    if verb.dep_ == "pcomp" and governor.dep_ == "prep":
        governor = _answer_to(governor.head) if governor.lower_ == "by" else governor.head
    elif (main := main_of_relative(verb)) is not None:
        governor = main
    elif verb.dep_ not in _CONTROLLED and not (verb.dep_ == "oprd" and verb.tag_ == "VBG"):
        return None  # "was filmed saying"
    return governor if governor.pos_ in ("VERB", "AUX") and governor != verb else None


def main_of_relative(verb: Token) -> Token | None:
    """Give the main verb that a participle goes on with behind a comma and a clause about the object.

    "The club issued a list of the games Rossi was watching, saying": whom the object's clause is about
    says nothing, also where the parser sees no relative clause.
    """
    clause = verb.head
    if verb.dep_ != "advcl" or verb.tag_ != "VBG" or clause.i > verb.i or verb.nbor(-1).text != ",":
        return None
    subject = next((c for c in clause.lefts if c.dep_ == "nsubj"), None)
    if subject is None or subject.tag_ in ("WP", "WDT") or clause.dep_ not in ("relcl", "ccomp"):
        return None
    before = subject.left_edge.nbor(-1) if subject.left_edge.i > verb.sent.start else subject
    noun = before.nbor(-1) if before.tag_ == "WDT" and before.i > verb.sent.start else before
    if noun.pos_ not in ("NOUN", "PROPN"):
        return None
    main = next((t for t in noun.ancestors if t.pos_ == "VERB"), None)
    told = main is not None and (main.lemma_ in cues.CLAUSE_VERBS or main.i > noun.i or main == clause)
    return None if told else main


def _answer_to(clause: Token) -> Token:
    """Give the verb whose answer "by asking" is: "responded to claims that it had failed | by asking".

    The parser hangs it on the claim, which somebody else makes.
    """
    noun = clause.head
    link = noun.head
    claimed = clause.dep_ in ("acl", "relcl") and noun.dep_ == "pobj" and link.lower_ == "to"
    return link.head if claimed and link.head.lemma_ in cues.ANSWERING_VERBS else clause


def is_passive(verb: Token) -> bool:
    """Tell whether the verb is in the passive."""
    parts = [c for c in verb.children if c.dep_ in ("auxpass", "nsubjpass") and not is_letters(c)]
    return bool(parts) and not _has_said(verb)


def is_letters(word: Token) -> bool:
    """Tell a body's letters that the parser takes for an auxiliary: "IS said"."""
    verb = word.head
    beside = all(t.pos_ == "ADV" for t in word.doc[word.i + 1 : verb.i])
    return beside and word.pos_ == "AUX" and word.text.isupper() and verb.text.islower()


def _has_said(verb: Token) -> bool:
    """Tell "he's said that it is over": has said, where the parser reads "is said"."""
    children = list(verb.children)
    person = any(c.dep_ == "nsubjpass" and c.lower_ in ("he", "she") for c in children)
    short = any(c.dep_ == "auxpass" and c.lower_ in ("'s", "’s") for c in children)
    clause = any(c.dep_ == "ccomp" and c.i > verb.i for c in children)
    return verb.lemma_ in _SAID and person and short and clause


def agent_of(verb: Token) -> Token | None:
    """Give who does it in a passive: the object of "by", but for "by the end of the year"."""
    for child in verb.children:
        if child.dep_ in ("agent", "prep") and child.lower_ == "by":
            agent = next((t for t in child.children if t.dep_ == "pobj"), None)
            if agent is None or agent.lower_ not in _LIMITS:
                return agent
    return None


# What is said to have been so "by" then is told by nobody of that name.
_LIMITS = frozenset(
    "beginning close day end evening midday midnight month morning night noon start time week year".split()
)


def complement_of(verb: Token) -> Token | None:
    """Give the clause that depends on the verb, one after it before one before it."""
    clauses = [
        c for c in verb.children if c.dep_ in ("ccomp", "parataxis") and not _is_of_next_sentence(c, verb)
    ]
    behind = [c for c in clauses if c.i > verb.i]
    return behind[0] if behind else clauses[-1] if clauses else None


def _is_of_next_sentence(clause: Token, verb: Token) -> bool:
    """Tell whether a stop ends a verb's clause before one that the parser gives to it.

    "Two were held, police said; the union said that three were": no one says what follows a semicolon.
    """
    words = [t for t in verb.doc[verb.i + 1 : clause.left_edge.i + 1] if not t.is_space]
    closed = not any(t.text in ("(", ")") for t in words)
    return (closed and any(t.text == ";" for t in words)) or any(
        stop.text == "." and after.text[0].isupper() for stop, after in pairwise(words)
    )


def is_temporal(token: Token) -> bool:
    """Tell whether a word begins or heads an expression of time: "on Tuesday", "last week"."""
    if token.lower_ in TIME_WORDS or token.ent_type_ in ("DATE", "TIME"):
        return True
    return any(
        child.dep_ in ("pobj", "amod") and (child.lower_ in TIME_WORDS or child.ent_type_ in ("DATE", "TIME"))
        for child in token.children
    )


def phrase_of(head: Token) -> Span:
    """Give the noun phrase of a speaker with its roles, without relative clauses and times."""
    first, last = head.i, head.i
    for child in head.children:
        if (
            child.dep_ in _NOT_OF_THE_PHRASE
            or child.tag_ == "WRB"
            or (child.dep_ == "prep" and is_temporal(child))
        ):
            continue
        if child.dep_ == "acl" and child.i > head.i:
            continue
        if child.i < head.i:
            first = min(first, child.left_edge.i)
        elif child.dep_ in _DEEP:
            last = max(last, _end_of(child))
        else:
            last = max(last, child.right_edge.i)
    doc = head.doc
    first = _with_hyphen(first, head)
    start, end = doc[first].idx, doc[last].idx + len(doc[last])
    return Span(start, end)


def _with_hyphen(first: int, head: Token) -> int:
    """Give the first token of a phrase that the parser cuts at a hyphen: "the group's co-ordinator"."""
    doc = head.doc
    tied = first == head.i and first - head.sent.start > 1 and doc[first - 1].text == "-"
    if not tied or doc[first - 2].lower_ not in _PREFIXES or doc[first - 1].whitespace_:
        return first
    return doc[first - 2].left_edge.i


def _end_of(head: Token) -> int:
    """Give the last token of a nested phrase, its relative clauses left out."""
    last = head.i
    for child in head.children:
        if child.i > head.i and child.dep_ not in _NOT_OF_THE_PHRASE and child.dep_ != "acl":
            last = max(last, _end_of(child) if child.dep_ in _DEEP else child.right_edge.i)
    return last

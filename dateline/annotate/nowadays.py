"""Whether "today" names no day but our time: "most schools today", "it is still in use today"."""

from __future__ import annotations

from typing import Final

from spacy.tokens import Doc, Token

_BE: Final = frozenset({"is", "are", "am", "'s", "'re", "'m", "’s", "’re", "’m"})
_VERBAL: Final = frozenset({"VERB", "AUX"})
_FINITE: Final = frozenset({"VBZ", "VBP", "MD"})
_SUBJECT: Final = frozenset({"nsubj", "nsubjpass", "expl"})
_SPEAKERS: Final = frozenset({"i", "we"})  # who speaks tells of the day: "today we have an opportunity"
_MAX_STEPS: Final = 12  # heads to climb: deeper nesting than that is a mistake of the parser
# What holds for long, in the present without "-ing"; what happens on a day has other verbs.
_LASTING: Final = frozenset(
    """
    account attract belong boast comprise consist contain constitute control depend dominate earn employ enjoy
    exist form function have host include inhabit lack live matter number occupy occur operate own possess
    produce rely remain represent resemble rule seem serve stand suffer tend understand use
    """.split()
)
# What a thing is to those who live now; "today" behind it is of our time, whoever speaks.
_OF_THOSE_LIVING: Final = frozenset(
    "call consume drink drive eat enjoy face inhabit know live own practise practice use wear".split()
)
# What is done again and again is told so of our time: "the idea is sold to us", "most are registered".
_PASSIVE_ON_DAY: Final = frozenset(
    """
    announce await bury call cancel celebrate charge close commemorate count cut deem delay discuss
    elect expect feel forecast hear hold honor honour inaugurate include invite launch mark miss
    mourn open postpone predict publish release report schedule set shut slate suspend swear tell
    vote
    """.split()
)
# Adjectives of what is so for a while; others are of a day: "is ill today", "is up today".
_LASTING_STATES: Final = frozenset(
    """
    aware common commonplace crucial dependent different essential extinct famous home important illegal legal
    obsolete popular possible prevalent rare relevant reminiscent responsible true typical unthinkable useful
    valid valuable visible vital wealthy widespread
    """.split()
)
_PASSING: Final = frozenset(
    """
    anniversary big birthday day deadline first free good great happy holiday last match meeting
    moment mourning news sad scene service story strike turn victory vote weather
    """.split()
)
# What somebody has on one day.
_HAD_ON_DAY: Final = frozenset(
    """
    announcement appointment chance choice class comment conference date deadline debate decision
    election exam fever game headache hearing interview match meeting message news opportunity party
    race reason rehearsal session statement talk test training trial update visit vote word
    """.split()
)
# What still goes on from one day to the next is told of that day: "still missing today".
_GOES_ON_FOR_DAYS: Final = frozenset(
    """
    alert blocked closed coma court custody critical cut down hospital icu ill jail missing off out power shut
    stranded strike suspended trapped unaccounted unclear unconscious unknown without
    """.split()
)
_GOES_ON_FOR_YEARS: Final = frozenset({"go", "live", "pay", "suffer", "use"})  # "still going strong"
_KINDS: Final = frozenset({"most", "many", "few", "some", "all", "young"})
_GENERIC: Final = frozenset(
    "someone somebody anyone anybody everyone everybody nobody one people person you".split()
)
_ERAS: Final = frozenset({"age", "century", "era", "times", "world"})


def means_nowadays(doc: Doc, start: int, end: int) -> bool:
    """Tell whether "today" at these characters is our time; "today's" is told apart elsewhere."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or len(span) != 1 or span.text.lower() != "today":
        return False
    today = span[0]
    if today.i + 1 < len(doc) and doc[today.i + 1].tag_ == "POS":
        return False
    verb = _verb(today)
    if verb is not None and _bids(verb):
        return True
    if verb is None or not _is_present(verb):
        return False
    return any(holds(today, verb) for holds in (_still, _of_kind, _of_those_living, _of_a_lasting_state))


def _bids(verb: Token) -> bool:
    """Tell an appeal to whoever reads, on whatever day: "invest today"."""
    if verb.tag_ != "VB" or verb.dep_ not in ("ROOT", "conj", "ccomp"):
        return False
    return not any(c.dep_ in (*_SUBJECT, "aux", "auxpass", "mark") for c in verb.children if c.lower_ != "do")


def _verb(today: Token) -> Token | None:
    """Give the verb that governs the word, "today" as a subject having none: "today is her day"."""
    if today.dep_ in _SUBJECT:
        return None
    token = today
    for _ in range(_MAX_STEPS):
        if token.head.i == token.i:
            return None
        token = token.head
        if token.pos_ in _VERBAL:
            return token
    return None


def _words(token: Token) -> set[str]:
    return {child.lower_ for child in token.children}


def _auxiliaries(verb: Token) -> set[str]:
    return {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}


def _is_present(verb: Token) -> bool:
    """Tell "lives", "is sold" and "could earn" from what was, will be or is going on."""
    words = _auxiliaries(verb)
    if verb.tag_ == "VBN":
        return bool(words) and words <= _BE
    if verb.tag_ == "VB":
        return _goes_on(verb) if words == {"to"} else bool(words) and words <= _CAN
    if verb.tag_ == "VBG":
        return bool(words & _BE) and verb.lemma_ in _GOES_ON_FOR_YEARS and "still" in _words(verb)
    return verb.tag_ in _FINITE


_CAN: Final = frozenset({"can", "could", "do", "does", "not", "n't"})


def _goes_on(verb: Token) -> bool:
    """Tell "continues to rule": what goes on is of our time as that which does."""
    return verb.dep_ == "xcomp" and verb.head.lemma_ == "continue" and verb.head.tag_ in _FINITE


def _subject(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ in _SUBJECT), None)


def _is_by_speaker(verb: Token) -> bool:
    subject = _subject(verb)
    return subject is not None and subject.lower_ in _SPEAKERS


def _clause(verb: Token) -> list[Token]:
    """Give the words of a verb's clause without those of clauses in it."""
    found, wait = [verb], list(verb.children)
    while wait:
        token = wait.pop()
        if token.dep_ not in _CLAUSES:
            found.append(token)
            wait.extend(token.children)
    return found


_CLAUSES: Final = frozenset({"advcl", "ccomp", "conj", "csubj", "parataxis", "relcl", "acl"})


def _still(today: Token, verb: Token) -> bool:
    """Tell "it is still in use today", "they are still there today"; not "is still missing today"."""
    words = {token.lower_ for token in _clause(verb)}
    doing = any(token.tag_ == "VBG" and token.lemma_ not in _GOES_ON_FOR_YEARS for token in _clause(verb))
    return "still" in words and words.isdisjoint(_GOES_ON_FOR_DAYS) and not doing and verb.i < today.i


def _of_kind(today: Token, verb: Token) -> bool:
    """Tell "most schools today have", "someone in a rich economy today could earn": of all of a kind."""
    noun = today.head
    if noun.tag_ == "IN" or noun.i >= today.i:
        noun = verb
    subject = _subject(verb)
    if subject is not None and subject.lower_ in _GENERIC and subject.i < today.i < verb.i:
        return "could" in _auxiliaries(verb) or _is_stative(verb)
    if noun.tag_ != "NNS" or today.i != noun.i + 1:
        return False
    return bool(_words(noun) & _KINDS) or (subject == noun and _is_stative(verb))


def _is_stative(verb: Token) -> bool:
    return verb.lemma_ in _LASTING | _OF_THOSE_LIVING or verb.lower_ in _BE


def _of_those_living(today: Token, verb: Token) -> bool:
    """Tell "the candles we use today", "the world we live in today"."""
    relative = verb.dep_ in ("relcl", "ccomp", "advcl", "pcomp") and _is_by_generic(verb)
    return relative and verb.lemma_ in _OF_THOSE_LIVING and verb.i < today.i


def _is_by_generic(verb: Token) -> bool:
    subject = _subject(verb)
    return subject is not None and subject.lower_ in _SPEAKERS | _GENERIC | {"they", "which", "that"}


def _of_a_lasting_state(today: Token, verb: Token) -> bool:
    """Tell "today the fort is a museum", "today less than half are registered"; not "today she is here"."""
    if _is_by_speaker(verb):
        return _is_in_era(verb)
    if verb.lower_ in _BE:
        return _is_in_era(verb) or _is_lastingly(verb, known=_opens(today))
    if verb.tag_ == "VBN":
        return today.i < verb.i and _opens(today) and verb.lemma_ not in _PASSIVE_ON_DAY
    return _goes_on(verb) or _goes_on_lastingly(verb, known=_opens(today))


def _goes_on_lastingly(verb: Token, *, known: bool) -> bool:
    """Tell "it owns 30 mills" from "they meet" and "they have a match"."""
    if verb.lemma_ == "have":
        had = next((child for child in verb.children if child.dep_ == "dobj"), None)
        return had is not None and had.lemma_ not in _HAD_ON_DAY
    if verb.lemma_ in _BRIEF:
        return known or _lasts(verb)
    return verb.lemma_ in _LASTING


_BRIEF: Final = frozenset({"remain", "stand"})  # "she stands trial", "the road remains closed"


def _lasts(verb: Token) -> bool:
    """Tell "it remains a factor" from "it remains closed" and "they remain in Zenda"."""
    words = {token.lower_ for token in _clause(verb)}
    named = any(child.dep_ == "attr" for child in verb.children)
    return verb.lemma_ == "remain" and named and words.isdisjoint(_GOES_ON_FOR_DAYS | _PASSING)


def _opens(today: Token) -> bool:
    return today.is_sent_start is True or today.text == "Today"


def _is_in_era(verb: Token) -> bool:
    """Tell "today we are in the 21st century"."""
    return verb.lower_ in _BE and any(
        token.lower_ in _ERAS and token.dep_ == "pobj" and token.head.head == verb for token in verb.subtree
    )


def _is_lastingly(verb: Token, *, known: bool) -> bool:
    """Tell what is said to be so for long: "is relevant", "is the largest", "is of limited consequence".

    Of what a sentence on our time opens with, `known`, each noun is told so: "today it is a museum".
    """
    subject = _subject(verb)
    if subject is not None and subject.lower_ in ("this", "that", "there"):
        return False
    for child in verb.children:
        if child.dep_ == "acomp" and child.lower_ in _LASTING_STATES:
            return True
        if (
            child.dep_ == "attr"
            and child.tag_ in ("NN", "NNS")
            and (subject is None or subject.lower_ != "it")
        ):
            of_all = known or any(t.tag_ in ("JJS", "RBS") for t in child.subtree)
            return of_all and {t.lower_ for t in child.subtree}.isdisjoint(_PASSING)
        if child.dep_ == "prep" and child.lower_ == "of":
            return True
    return False

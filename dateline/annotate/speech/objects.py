"""The content of verbs whose object is what is said: "accused A of B", "called for restraint"."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.contents import content_between
from dateline.annotate.speech.reading import Reading
from dateline.annotate.speech.speaker_nouns import DOCUMENTS, VOICELESS
from dateline.annotate.speech.subjects import complement_of, is_temporal, subject_of
from dateline.annotate.tags import FINITE
from dateline.model import Span

_EVENTS = frozenset({"this", "that", "it", "which", "these", "those"})
_TOLD = frozenset({"dobj", "dative"})
_COMPLEMENTS = frozenset({"dobj", "oprd", "xcomp", "ccomp", "dative", "acomp", "attr"})


def introduces_content(word: Token, verb: Token) -> bool:
    """Tell whether what is said follows a preposition, as no day does; "argued in" needs "favour"."""
    if word.lower_ not in cues.PREPOSITIONS.get(verb.lemma_, ()) or is_temporal(word):
        return False
    return word.lower_ != "in" or (word.i + 1 < len(word.doc) and word.nbor().lower_ in ("favour", "favor"))


def object_content(verb: Token, reading: Reading) -> list[Span]:
    """Give the objects and complements of the verb, from the first to the last."""
    parts = [c for c in verb.children if c.i > verb.i and _is_content(c, verb)]
    if pleads(verb) or calls_for(verb):
        parts += [c for c in verb.rights if c.dep_ == "conj" and c.tag_ == "VBG"]  # "and using threats"
        begin: int | None = verb.i + (1 if pleads(verb) else 2)
    elif not parts:
        return _after_preposition(verb, reading)
    elif _is_empty(verb, parts):
        return []
    elif verb.lemma_ in cues.ADDRESSING_VERBS and len(parts) == 1 and parts[0].dep_ in _TOLD:
        return _told(verb, parts[0], reading)
    elif parts[0].dep_ == "prep":
        begin = parts[0].i + 1 if introduces_content(parts[0], verb) else None
    else:
        begin = parts[0].left_edge.i if _takes(verb, parts, reading) else None
    if begin is None:
        return []
    last = max(c.right_edge.i for c in parts)
    for link in verb.rights:
        if _is_of_object(link, verb, last) or _tells_how_long(link, verb, last):
            last = max(last, link.right_edge.i)
    return content_between(begin, _plea_end(begin, last, verb) if pleads(verb) else last, verb, reading)


def _is_of_object(link: Token, verb: Token, last: int) -> bool:
    """Tell whether "in" right behind an object tells where it holds, not where it was told of.

    "Declared an emergency in four districts", "expressed sorrow at the loss", but "announced it in a speech".
    """
    where = next((c for c in link.children if c.dep_ == "pobj"), None)
    return (
        (
            (verb.lemma_ in _OF_FACTS and link.lower_ == "in")
            or (verb.lemma_ == "express" and link.lower_ == "at")
        )
        and link.i == last + 1
        and where is not None
        and where.pos_ == "NOUN"
        and where.ent_type_ not in ("DATE", "TIME")
        and where.lemma_.lower() not in _TOLD_IN
        and not is_temporal(link)
    )


def _tells_how_long(link: Token, verb: Token, last: int) -> bool:
    """Tell whether a time right behind an object is that of what is said: "forecast rain until Friday".

    Where and when something is to come is foretold with it.
    """
    if link.i != last + 1 or link.dep_ != "prep":
        return False
    where = next((c for c in link.children if c.dep_ == "pobj"), None)
    if where is None or where.lemma_.lower() in _TOLD_IN:
        return False
    lasts = link.lower_ in _HOW_LONG and is_temporal(link)
    foretold = verb.lemma_ in _FORETELLING and link.lower_ in _WHERE
    return (lasts and verb.lemma_ in _FORETELLING | _OF_FACTS) or (foretold and not is_temporal(link))


_FORETELLING = frozenset("predict forecast foresee project".split())
_HOW_LONG = frozenset("until till through from for over between throughout".split())
_WHERE = frozenset("in across along over for around near throughout off".split())
_OF_FACTS = frozenset("declare announce report confirm promise pledge propose demand order reveal".split())
_TOLD_IN = DOCUMENTS | frozenset(
    """
    address advisory appearance article blog briefing broadcast bulletin conference court debate email
    event funeral hearing interview meeting memo newsletter notice outlook paper parliament podcast post
    press presentation rally remark response reply sermon service session speech summit term testimony
    tweet video vigil week word
    """.split()
)


def _plea_end(first: int, last: int, verb: Token) -> int:
    """Give the last token of a plea, before what happened then: ", as the trial began"."""
    commas = (t.i for t in verb.doc[first:last] if t.text == "," and t.nbor().dep_ == "mark")
    return next(commas, last + 1) - 1


def _after_preposition(verb: Token, reading: Reading) -> list[Span]:
    """Give what follows a preposition right behind the verb that the parser hangs on something else."""
    following = next((c for c in verb.children if c.i > verb.i), None)
    edge = following.left_edge if following is not None else verb
    if following is None or not introduces_content(edge, verb) or edge.i != verb.i + 1:
        return []
    return content_between(verb.i + 2, following.right_edge.i, verb, reading)


def pleads(verb: Token) -> bool:
    """Tell whether it is before a court, where the plea is what is said: "pleaded not guilty to fraud"."""
    plea = next((c for c in verb.rights if c.dep_ in _COMPLEMENTS and c.lower_ in cues.PLEAS), None)
    return verb.lemma_ == "plead" and plea is not None and plea.left_edge.i - verb.i in (1, 2)


def calls_for(verb: Token) -> bool:
    """Tell whether what somebody is to do is said: "called for Rossi to step down"."""
    link = verb.nbor() if verb.i + 1 < len(verb.doc) else verb
    asked = link.lower_ in cues.PREPOSITIONS.get(verb.lemma_, ()) and link.dep_ == "mark"
    return asked and link.head.head == verb and _is_content(link.head, verb)


def counts(verb: Token) -> bool:
    """Tell whether somebody says how many: "put the death toll at 19", "raised its estimate to 19"."""
    link = cues.COUNTING_VERBS.get(verb.lemma_)
    total = next((c for c in verb.rights if c.dep_ == "dobj"), None)
    if total is None or not _is_total(total, verb) or not _counted_by(verb, total):
        return False
    links = (c for t in (verb, total) for c in t.rights if c.lower_ == link and c.dep_ == "prep")
    return any(t.like_num for each in links for t in each.subtree)


def _is_total(word: Token, verb: Token) -> bool:
    """Tell what is counted, or a pronoun for it: "the police put it at 19"."""
    return word.lemma_.lower() in cues.TOTALS or (word.lower_ in ("it", "this") and verb.lemma_ == "put")


def _counted_by(verb: Token, total: Token) -> bool:
    """Tell whether a total is told by who counts it, and not changed by what happened.

    "The latest death put the toll at 19", "the mayor raised the number of seats to 40".
    """
    subject = subject_of(verb)
    if subject is None or subject.lower_ in _EVENTS or subject.lemma_.lower() in VOICELESS:
        return False
    own = any(c.tag_ == "PRP$" for c in total.lefts)
    return verb.lemma_ in ("put", "estimate") or own


def _told(verb: Token, addressee: Token, reading: Reading) -> list[Span]:
    """Give the clause that the parser takes for part of who was told it: nobody else's object is said."""
    last = addressee.right_edge.i
    for token in verb.doc[verb.i + 1 : last]:
        if token.tag_ in FINITE:
            break
        if token.lower_ == "that" and token.tag_ in ("IN", "WDT"):
            return content_between(token.i + 1, last, verb, reading)
    return []


def names_itself(verb: Token) -> bool:
    """Tell what somebody is called from what they say: "a group calling itself the Friends of Zenda"."""
    if verb.lemma_ not in cues.NAMING_VERBS or verb.dep_ not in ("acl", "relcl"):
        return False
    return any(t.lower_ in ("itself", "themselves") for t in verb.doc[verb.i + 1 : verb.i + 2])


def _takes(verb: Token, parts: list[Token], reading: Reading) -> bool:
    """Tell whether the verb says something by complements of this kind."""
    lemma = verb.lemma_
    kinds = {c.dep_ for c in parts}
    if lemma in cues.NAMING_VERBS and (kinds & {"oprd", "ccomp", "xcomp"} or _is_named(parts, reading)):
        return True
    if lemma in cues.COMMITTING_VERBS and kinds & {"xcomp", "ccomp"}:
        return True
    if counts(verb) or lemma in cues.SAYING_OBJECTS:
        return True  # a candidate by its object
    if lemma == "rule":
        return any(c.dep_ == "prt" and c.lower_ == "out" for c in verb.children)
    if parts[0].dep_ == "xcomp":  # "a man who admitted taking it was jailed" tells what became of him
        return lemma in cues.GERUND_VERBS and _is_gerund(parts[0]) and verb.dep_ not in ("relcl", "acl")
    return lemma in cues.OBJECT_VERBS


def _is_gerund(part: Token) -> bool:
    """Tell "taking it", and "having taken it"."""
    return part.tag_ == "VBG" or any(c.dep_ == "aux" and c.tag_ == "VBG" for c in part.lefts)


def finds_in_words(verb: Token, reading: Reading) -> list[Span]:
    """Give what somebody finds something in quoted words: 'observers found the vote "fair on the whole"'."""
    if verb.lemma_ != "find":
        return []
    objects = [c for c in verb.rights if c.dep_ in ("dobj", "ccomp", "oprd", "acomp")]
    so = next((c for c in objects if c.pos_ in ("ADJ", "NOUN") and reading.quotation_at(c.idx)), None)
    if so is None:
        return []
    quotation = reading.quotation_at(so.idx)
    first = min(c.left_edge.i for c in objects)
    begun = verb.doc[first].idx < quotation.start if quotation is not None else False
    return content_between(first, so.right_edge.i, verb, reading) if begun and first == verb.i + 1 else []


def withholds(verb: Token) -> bool:
    """Tell whether something is kept from somebody, and nothing said: "the court denied him bail"."""
    if verb.lemma_ not in cues.WITHHOLDING_VERBS:
        return False
    objects = [c.dep_ for c in verb.children if c.dep_ in _TOLD and c.i > verb.i]
    return len(objects) > 1


def says_by_object(verb: Token) -> bool:
    """Tell whether a verb that says nothing by itself has an object that makes it speech."""
    nouns = cues.SAYING_OBJECTS.get(verb.lemma_, frozenset())
    return any(
        c.dep_ == "dobj"
        and c.lemma_ in nouns
        and any(t.dep_ == "prep" for t in (*c.children, *verb.children))
        for c in verb.children
    )


def _is_empty(verb: Token, parts: list[Token]) -> bool:
    """Tell whether the object says nothing: "asked a question", "blamed each other", "thanked her"."""
    if all(map(_is_pronoun, parts)):
        subject = subject_of(verb)
        meant = verb.lemma_ in cues.DENYING_VERBS and parts[0].lower_ in _EVENTS
        return not meant or (subject is not None and subject.lower_ in _EVENTS)
    first = parts[0]
    if first.dep_ == "dobj" and (_is_reciprocal(first) or first.lemma_ in cues.EMPTY_OBJECTS):
        return True
    taken = {"claim": cues.TAKEN, "concede": cues.LET_IN}.get(verb.lemma_, ())
    if first.dep_ == "dobj" and first.lemma_.lower() in taken:
        return True
    if first.dep_ == "prep" and any(c.lower_ == "anonymity" for c in first.children):
        return True  # "insisted on anonymity"
    clauses = [p for p in parts if p.dep_ in ("xcomp", "ccomp")]
    words = (c for p in clauses for c in (p, *p.children))
    return any(c.lemma_ in cues.UNNAMED or c.lower_ == "anonymous" for c in words)


def has_own_object(verb: Token, reading: Reading) -> bool:
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
        if child.lower_ == cues.COUNTING_VERBS.get(verb.lemma_):
            return True  # "put the damage at 5 million"
        return not is_temporal(child) and child.lower_ not in ("in", "during", "at", "after", "before", "by")
    if child.dep_ == "advcl":
        return verb.lemma_ in cues.COMMITTING_VERBS and any(c.lower_ == "to" for c in child.children)
    return False


def _is_pronoun(part: Token) -> bool:
    return (part.pos_ == "PRON" or part.lower_ in _EVENTS) and not any(part.children)


def _is_reciprocal(head: Token) -> bool:
    return head.lower_ in cues.RECIPROCAL and all(
        c.lower_ in ("each", "one", "the") or c.i > head.i for c in head.children
    )


def passive_content(verb: Token, reading: Reading, agent: Token | None) -> list[Span]:
    """Give what is said in the passive: "the attack was condemned by X", "it was announced that"."""
    complement = complement_of(verb)
    lemma = verb.lemma_
    follows = complement is not None and complement.left_edge.i > verb.i and lemma in cues.CLAUSE_VERBS
    if complement is not None and follows and not _begins_question(complement, agent):
        return content_between(complement.left_edge.i, complement.right_edge.i, verb, reading)
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
    if agent is None or subject is None or _is_pronoun(subject) or lemma not in cues.OBJECT_VERBS:
        return []
    if lemma in _OF_EVENTS and _is_his(subject):
        return []
    if (noun := _described_by_object(subject, verb)) is not None:
        return content_between(noun.left_edge.i, subject.i, verb, reading)
    return content_between(subject.left_edge.i, subject.right_edge.i, verb, reading)


def _begins_question(complement: Token, agent: Token | None) -> bool:
    """Tell whether a question of the article's own follows who said it: "claimed by rebels Did it burn?"."""
    first = complement.left_edge
    return agent is not None and agent.i < first.i and first.pos_ == "AUX" and first.text[0].isupper()


def _is_his(subject: Token) -> bool:
    """Tell whether nothing but a pronoun says what happened to whom: "his death was confirmed by police"."""
    return [c.lower_ in ("his", "her") for c in subject.children] == [True]


_OF_EVENTS = frozenset("confirm announce report reveal disclose acknowledge".split())


def _described_by_object(subject: Token, verb: Token) -> Token | None:
    """Give the noun that a passive is about where the parser has the end of its relative clause for that.

    "A fire that caused only minor damage was claimed by rebels": they claim the fire.
    """
    clause = verb.head
    link = next((c for c in clause.lefts if c.dep_ == "nsubj" and c.tag_ in ("WDT", "WP")), None)
    if verb.dep_ != "ccomp" or clause.dep_ != "relcl" or link is None or subject.left_edge.i != clause.i + 1:
        return None
    noun = clause.head
    while noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head.head
    return noun if link.nbor(-1).text != "," else None

"""Which body, or pair of states, a noun without a name means: "the company", "both sides"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from spacy.tokens import Token

from dateline.annotate.names.nominals import is_headed_by
from dateline.annotate.speech.named_speakers import principal_states
from dateline.annotate.speech.others_named import unknown_since
from dateline.annotate.speech.salience import Salience
from dateline.annotate.speech.speaker_nouns import (
    ANY_BODY_NOUNS,
    BODY_NOUNS,
    FIRM_NOUNS,
    NO_FIRMS,
    OTHER_BODIES,
    STATE_BODIES,
)
from dateline.model import LocalEntity, Statement

_PAIR = 2
# Organs of which a state has several, told apart by what they are for, and what says nothing of that.
_ORGANS = frozenset({"ministry", "department"})
_NO_FIELDS = frozenset(
    "same new own whole powerful federal national local regional central state government mighty embattled"
    " country".split()
)
_ONE_FORM = {"defense": "defence", "labor": "labour", "home": "interior", "internal": "interior"}
_SOON = 30  # sentences: an article of one story names its bodies early
_OF_NEWS = frozenset({"news", "press", "media", "telegraph", "wire"})
_ONE_IN_PLURAL = frozenset({"police", "forces", "troops", "headquarters", "authorities"})


def other_body(
    salience: Salience, head: Token, statement: Statement, others_called: Collection[int] = ()
) -> tuple[int, ...]:
    """Give the body that "the company" is of those not called so, or the state of "the army".

    Those that an apposition calls something else are none: "the weather agency, Metra," is no company.
    """
    if not is_definite(head):
        return ()
    if head.lower_ in STATE_BODIES:
        if head.lower_ == "ministry":
            return ()  # one of several, that the article does not name
        states = principal_states(salience)
        return tuple(states) if len(states) == 1 else ()
    if head.lower_ not in ANY_BODY_NOUNS or any(not t.is_lower and not t.is_sent_start for t in head.lefts):
        return ()  # "the mediaPlus firm" is none of those named before
    for entity in salience.rank(head.idx, statement, ("organisation",)):
        known = salience.entities[entity]
        others = OTHER_BODIES | NO_FIRMS if head.lower_ in FIRM_NOUNS else OTHER_BODIES
        if entity in others_called or _is_told_of_before(salience, entity, head):
            continue
        if not others & set(" ".join([known.name, *known.names]).lower().split()):
            return () if unknown_since(salience, entity, head) else (entity,)
    return ()


def _is_told_of_before(salience: Salience, entity: int, head: Token) -> bool:
    """Tell whether the article spoke of "the company" before it ever named the body: it means another."""
    named = next((m.start for m in salience.mentions if m.entity == entity), 0)
    told = salience.first_by_lemma(_is_the_one).get(head.lemma_)
    return told is not None and told.i < head.i and told.idx < named


def _is_the_one(_: Salience, noun: Token) -> bool:
    return noun.tag_ == "NN" and [c.lower_ for c in noun.lefts] == ["the"] and not noun.conjuncts


def pair_meant(salience: Salience, head: Token, statement: Statement) -> tuple[int, ...]:
    """Give the two that spoke together last, or the only two states in question."""
    previous = salience.previous(head.idx)
    near = salience.rank(head.idx, statement, ("state",))
    pairs = (list(previous), principal_states(salience), near)
    return next((tuple(pair) for pair in pairs if len(pair) == _PAIR), ())


def body_called(salience: Salience, nouns: set[str], head: Token, statement: Statement) -> tuple[int, ...]:
    """Give the organisation whose name says that it is such a body, the most salient first."""
    own = _told_apart_by(head)
    called = [
        index
        for index, entity in enumerate(salience.entities)
        if entity.kind == "organisation"
        and own <= set(" ".join((entity.name, *entity.names)).lower().split())
        and is_for_the_same(head, entity)
        and any(is_headed_by(name, nouns) for name in (entity.name, *entity.names))
    ]
    if head.lower_ == "police" and (where := _happens_in(salience, statement)):
        called = [body for body in called if salience.entities[body].state in (None, *where)]
    if len(called) == 1:
        return (called[0],) if _is_named_by(salience, called[0], head) else ()
    ranked = salience.rank(head.idx, statement, ("organisation",))
    return next(((entity,) for entity in ranked if entity in called), ())


def _happens_in(salience: Salience, statement: Statement) -> set[str]:
    """Give the states that what is said happened in: those of the towns that its clause is placed in.

    "Thousands marched through Zagreb, police said" is no word of the Swedish police.
    """
    found = set()
    for piece in statement.pieces:
        for mention in salience.by_place.over(piece.start, piece.end):
            span = salience.doc.char_span(mention.start, mention.end, alignment_mode="expand")
            place = salience.entities[mention.entity].location if mention.entity is not None else None
            if span is None or place is None or place.country is None:
                continue
            link = span.root.head
            if span.root.dep_ == "pobj" and link.lower_ in _PLACING and link.head.pos_ in ("VERB", "NOUN"):
                found.add(place.country)
    return found


_PLACING = frozenset("in at near through across outside around".split())


def _is_named_by(salience: Salience, body: int, head: Token) -> bool:
    """Tell whether a body is named before a noun or soon after it, and not in another story far below."""
    first = next((m.start for m in salience.mentions if m.entity == body), 0)
    return salience.sentence_of(first) - salience.sentence_of(head.idx) <= _SOON


def _told_apart_by(head: Token) -> set[str]:
    """Give the words that tell a body brought in apart from others: "a bird protection association"."""
    brought_in = any(t.lower_ in ("a", "an") for t in head.lefts) and head.lemma_.lower() in BODY_NOUNS
    before = [t for t in head.lefts if t.dep_ in ("compound", "nmod", "amod") and t.is_lower]
    return {w.lower_ for t in before for w in t.subtree if w.is_alpha} if brought_in else set()


def is_for_the_same(head: Token, body: LocalEntity) -> bool:
    """Tell whether a body's names hold what "the health ministry" says that it is for, if it does."""
    words = " ".join((body.name, *body.names)).lower().split()
    return _field_of(head) <= {_one_form(word) for word in words}


def _field_of(head: Token) -> set[str]:
    """Give what an organ of a state is for: "the health ministry", "the ministry of health", in one form."""
    if head.lemma_.lower() not in _ORGANS:
        return set()
    before = [t for t in head.lefts if t.dep_ in ("compound", "nmod", "amod") and t.is_lower]
    of = [
        t for link in head.rights if link.lower_ in ("of", "for") for t in link.children if t.dep_ == "pobj"
    ]
    behind = [t for t in of if t.is_lower and not any(c.dep_ == "det" for c in t.children)]
    words = {t for noun in (*before, *behind) for t in (noun, *noun.conjuncts) if t.is_alpha and t.is_lower}
    return {_one_form(t.lower_) for t in words if t.lower_ not in _NO_FIELDS}


def _one_form(word: str) -> str:
    return _ONE_FORM.get(word, word)


def may_be_news_agency(entities: Sequence[LocalEntity], who: tuple[int, ...], head: Token) -> bool:
    """Tell whether "the news agency" may mean them: no agency of another kind does."""
    if head.lemma_.lower() != "agency" or not any(t.lower_ == "news" for t in head.lefts):
        return True
    words = {
        word
        for entity in (entities[number] for number in who)
        for text in (entity.name, *entity.names, *(role.text for role in entity.roles))
        for word in text.lower().split()
    }
    return not words & {"agency", "guard", "ministry", "department", "bureau"} or not words.isdisjoint(
        _OF_NEWS
    )


def is_definite(head: Token) -> bool:
    """Tell whether a noun means what is known already: "the", "this", somebody's."""
    return any(t.lower_ in ("the", "this", "that") for t in head.children if t.dep_ == "det") or any(
        t.dep_ == "poss" for t in head.children
    )


def is_several_or_named(head: Token) -> bool:
    """Tell whether a noun means more bodies than one, or one by a name that the article doesn't know else.

    "Rights groups" are not the Zenda Group, nor is "the rail group Zenda Now".
    """
    if head.tag_ in ("NNS", "NNPS") and head.lower_ not in _ONE_IN_PLURAL:
        return True
    return any(
        child.dep_ == "appos" and child.pos_ == "PROPN" and child.i == head.i + 1 for child in head.children
    )

"""What a pronoun that speaks goes back to.

Candidates are weighed by salience; people and things that have no page are rivals: where one of
them outweighs the best candidate (as subject over object over others: Grosz, Joshi and Weinstein
1995), the pronoun means it, and nobody is named.
"""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.names.vocabulary import ROLE_HEADS
from dateline.annotate.speech.person_nouns import KIN, PERSON_NOUNS, WORKS, gender_of_noun
from dateline.annotate.speech.salience import QUOTED, SUBJECT_WEIGHT, Salience, acting
from dateline.annotate.speech.speaker_nouns import DOCUMENTS, OTHER_BODIES
from dateline.model import Statement

PRONOUNS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
_GENDERED = {**PRONOUNS, "himself": "m", "hers": "f", "herself": "f"}
_BODIES = ("organisation", "state")
_SUBJECTS = ("nsubj", "nsubjpass")
_OBLIQUE = ("pobj", "poss", "dobj", "compound", "nmod", "dative")
_NEW = 0.75
_NAMELESS = WORKS | OTHER_BODIES | {"military"}
_REACH = 120  # words before a pronoun: as much as two sentences have
_ANSWERS = ("repl", "answer", "respond")
_QUESTIONS = ("ask", "question", "inquir", "enquir", "wonder")
_ASKED = frozenset("ask question interview quiz press tell call".split())


def person_meant(head: Token, statement: Statement, salience: Salience) -> tuple[int, ...]:
    """Give the person that "he" or "she" means."""
    gender = PRONOUNS[head.lower_]
    weights = salience.weigh(head.idx, statement, ("person",))
    if (question := _question(head, statement, salience)) is not None:
        weights = _answering(weights, question, gender, salience)
    named, last = _named_in(statement, salience), salience.previous(head.idx)
    for entity in sorted(weights, key=lambda e: (-weights[e], last != (e,), e)):
        if salience.gender_of(entity) not in ("", gender):
            continue
        if entity in named:
            if last == (entity,):
                return ()
            continue
        if last != (entity,) and _is_beside_pronoun(entity, head, salience):
            continue
        if _rival(head, statement, salience, entity) > weights[entity]:
            return ()
        others = {e: w for e, w in weights.items() if e not in named}
        if last != (entity,) and (
            _is_named_behind(entity, head, salience)
            or _is_only_spoken_of(entity, head, statement, salience)
            or _equals_another(entity, others, gender, salience)
            or _may_be_spoken_of(entity, gender, statement, salience)
        ):
            return ()
        salience.genders[entity] = gender
        return (entity,)
    return ()


def last_office(pronoun: Token, statement: Statement, salience: Salience) -> Token | None:
    """Give the office that is the last subject of a main clause before a pronoun: "the president".

    One that somebody named holds there, or that spoke, is known already.
    """
    told = salience.sentence_of(min(statement.start, pronoun.idx))
    start = salience.sentence_starts[max(told - 1, 0)]
    before = [t for t in pronoun.doc[max(pronoun.i - _REACH, 0) : pronoun.i] if t.idx >= start]
    subjects = [t for t in before if t.dep_ in _SUBJECTS and _is_of_main_clause(t)]
    last = next((t for t in reversed(subjects) if not salience.said.over(t.idx, t.idx + 1)), None)
    if last is None or last.lower_ not in ROLE_HEADS or last.tag_ not in ("NN", "NNP"):
        return None
    the = [t.lower_ for t in last.lefts] == ["the"]
    return last if the and not list(last.rights) and not _is_known(last, salience) else None


def _is_beside_pronoun(entity: int, head: Token, salience: Salience) -> bool:
    """Tell whether a person was named last beside another pronoun of the kind, and is not who that means."""
    return _is_met_by_pronoun(entity, head, salience) or _is_owned_by_pronoun(entity, head, salience)


def _is_met_by_pronoun(entity: int, head: Token, salience: Salience) -> bool:
    """Tell whether a person was named last by what "he" does to them: "he called Rossi a thief. He said".

    The two are not one (Chomsky 1981, principle B), and the second "he" goes on with the first.
    """
    named = [m for m in salience.mentions if m.entity == entity and m.start < head.idx and m.form == "name"]
    last = salience.head_of(named[-1].start, named[-1].end) if named else None
    clause = next((t for t in last.ancestors if t.pos_ == "VERB"), None) if last is not None else None
    if last is None or clause is None or last.i < clause.i:
        return False
    does = (t for t in clause.lefts if t.dep_ == "nsubj")
    return any(PRONOUNS.get(t.lower_) == PRONOUNS[head.lower_] for t in does)


def _is_owned_by_pronoun(entity: int, head: Token, salience: Salience) -> bool:
    """Tell whether a person was named last as "her" somebody: "The star gave birth to her child, Anna. She".

    Nobody is their own, and the next "she" goes on with whose it is.
    """
    named = [m for m in salience.mentions if m.entity == entity and m.start < head.idx and m.form == "name"]
    name = salience.doc.char_span(named[-1].start, named[-1].end, alignment_mode="expand") if named else None
    if name is None or name[0].i - name[0].sent.start < _OWNED:
        return False
    before = name[0].nbor(-1)
    if before.text == "," and name.root.dep_ not in _APPOSED:
        return False  # "During her campaign, Rossi": the campaign is hers
    noun = before.nbor(-1) if before.text == "," else before
    owners = (c for t in (noun, name.root) for c in t.lefts if c.tag_ == "PRP$" and c.i < noun.i)
    return noun.pos_ == "NOUN" and any(PRONOUNS.get(c.lower_) == PRONOUNS[head.lower_] for c in owners)


_OWNED = 2  # words: "her child"
_APPOSED = frozenset({"appos", "npadvmod"})  # whatever the parser hangs a name between commas on


def _is_named_behind(entity: int, head: Token, salience: Salience) -> bool:
    """Tell whether a name behind a pronoun in its sentence is another's: "Though she left, Rossi's club won".

    Nobody whom a pronoun means is named right after it, but as the subject of the main clause.
    """
    if head.i != head.left_edge.i or not _opens_subordinate(head):
        return False
    over = salience.by_place.over(head.idx, head.sent.end_char)
    heads = (salience.head_of(m.start, m.end) for m in over if m.entity == entity and m.form == "name")
    named = [h for h in heads if h is not None and h.i > head.i]
    return bool(named) and not any(h.dep_ in _SUBJECTS and _is_of_main_clause(h) for h in named)


def _opens_subordinate(pronoun: Token) -> bool:
    """Tell whether a pronoun is the subject of a clause that begins its sentence: "Though she ..."."""
    clause = pronoun.head
    first = clause.left_edge
    return clause.dep_ == "advcl" and first.i == pronoun.sent.start and first.dep_ in ("mark", "advmod")


def _is_only_spoken_of(entity: int, head: Token, statement: Statement, salience: Salience) -> bool:
    """Tell whether somebody nobody knows has just spoken, who goes on: '"Rossi left," a man said. He added'.

    Who adds to what was said has said it; those whom it names have not.
    """
    before = [(at, who) for at, who in salience.spoken if at < head.idx]
    cue, (at, who) = statement.cue, max(before, default=(-1, (entity,)))
    if who or cue is None or not salience.text.startswith(_ADDING, cue.start):
        return False
    end = max(s.end for s in salience.statements if s.speaker is not None and s.speaker.start == at)
    since = [m for m in salience.by_place.over(at, head.idx) if not salience.said.over(m.start, m.end)]
    near = salience.sentence_of(head.idx) - salience.sentence_of(end - 1) <= 1
    return near and all(m.entity != entity for m in since)


_ADDING = ("add", "continu", "went on", "concluded")


def _question(head: Token, statement: Statement, salience: Salience) -> Statement | None:
    """Give the question right before what somebody "replied"."""
    cue = statement.cue
    if cue is None or not salience.text[cue.start : cue.end].lower().startswith(_ANSWERS):
        return None
    at = max((at for at, _ in salience.spoken if at < head.idx), default=-1)
    asked = next((s for s in salience.statements if s.speaker is not None and s.speaker.start == at), None)
    if asked is None or asked.cue is None:
        return None
    near = salience.sentence_of(statement.start) - salience.sentence_of(asked.start) <= 1
    words = salience.text[asked.cue.start : asked.cue.end].lower()
    return asked if near and words.startswith(_QUESTIONS) else None


def _answering(
    weights: dict[int, float], question: Statement, gender: str, salience: Salience
) -> dict[int, float]:
    """Leave of those whom an answer may be by whom the question is put to or about, and never who asks."""
    askers = salience.previous(question.end)
    others = {e: weight for e, weight in weights.items() if e not in askers}
    named = {m.entity for m in salience.by_place.over(question.start, question.end)}
    asked = {e: w for e, w in others.items() if e in named and salience.gender_of(e) in ("", gender)}
    return asked or others


def _equals_another(entity: int, weights: dict[int, float], gender: str, salience: Salience) -> bool:
    """Tell whether somebody else may be meant as well: "Rossi met Stein. Later he said so"."""
    others = (e for e, weight in weights.items() if weight == weights[entity] and e != entity)
    return any(salience.gender_of(e) in ("", gender) for e in others)


def _named_in(statement: Statement, salience: Salience) -> set[int | None]:
    """Give whom the words name, who is not who says them (principle C): "'Rossi is a liar,' he said"."""
    return {
        mention.entity
        for piece in statement.pieces
        for mention in salience.by_place.over(piece.start, piece.end)
        if mention.form == "name"
    }


def _may_be_spoken_of(entity: int, gender: str, statement: Statement, salience: Salience) -> bool:
    """Tell whether a person of unknown gender may be whom the words are about: "he called her a liar".

    Pronouns of both genders in one clause are two people, and nobody knows which of them it is.
    """
    if salience.gender_of(entity):
        return False
    words = (
        token.lower_
        for piece in statement.pieces
        if (span := salience.doc.char_span(piece.start, piece.end, alignment_mode="expand")) is not None
        for token in span
    )
    return any(_GENDERED.get(word, gender) != gender for word in words)


def body_meant(head: Token, statement: Statement, salience: Salience) -> tuple[int, ...]:
    """Give the organisation or the state that "it" means, and no person: a state that acted, not a place."""
    weights = salience.weigh(head.idx, statement, _BODIES)
    ranked = sorted(weights, key=lambda e: (-weights[e], e))
    best = next((e for e in ranked if _may_act(e, head, salience)), None)
    if best is None:
        return ()
    work = next(
        (t for t in reversed(_before(head, salience)) if _is_work(t, best, statement, salience)), None
    )
    if work is not None and _weight(work, head, salience) > weights[best]:
        owner = _owner(work, salience) if work.lemma_.lower() in WORKS else ()
        return tuple(e for e in owner if salience.entities[e].kind in _BODIES)
    return (best,)


def _before(head: Token, salience: Salience) -> list[Token]:
    """Give the words of the sentence before a pronoun and of its own up to it."""
    start = salience.sentence_starts[max(salience.sentence_of(head.idx) - 1, 0)]
    return [t for t in head.doc[max(head.i - _REACH, 0) : head.i] if t.idx >= start]


def _weight(token: Token, head: Token, salience: Salience) -> float:
    distance = salience.sentence_of(head.idx) - salience.sentence_of(token.idx)
    weight = SUBJECT_WEIGHT / float(2**distance)
    return weight * QUOTED if salience.said.over(token.idx, token.idx + 1) else weight


def _may_act(entity: int, head: Token, salience: Salience) -> bool:
    if salience.entities[entity].kind != "state" or any(entity in who for _, who in salience.spoken):
        return True
    mentions = [m for m in salience.mentions if m.entity == entity and m.start < head.idx]
    heads = (salience.head_of(m.start, m.end) for m in mentions if m.form != "adjective")
    organs = [acting(h) for h in heads if h is not None]
    return any(h.dep_ in _SUBJECTS or h.head.dep_ == "agent" for h in organs)


def _is_work(token: Token, best: int, statement: Statement, salience: Salience) -> bool:
    """Tell whether a word is a subject that says something and is nobody known: "the report", "the army"."""
    noun = token.lemma_.lower()
    if token.dep_ not in _SUBJECTS or token.tag_ != "NN" or noun not in _NAMELESS:
        return False
    if any(p.start <= token.idx < p.end for p in statement.pieces):
        return False
    return noun in WORKS or not _is_called(token, best, salience)


def _is_called(noun: Token, body: int, salience: Salience) -> bool:
    """Tell whether a noun stands in a name, was heard as somebody's, or is the last word of a body's name."""
    named = any(m.entity is not None for m in salience.by_place.over(noun.idx, noun.idx + 1))
    spoke = any(who and noun.left_edge.idx <= at <= noun.idx for at, who in salience.spoken)
    known = salience.entities[body]
    return named or spoke or noun.lemma_.lower() in " ".join((known.name, *known.names)).lower().split()


def _owner(work: Token, salience: Salience) -> tuple[int, ...]:
    """Give the body whose report it is: "Oxfam's report", "a report by Oxfam", "the report" of who spoke."""
    links = [c for c in work.rights if c.lower_ in ("by", "from")]
    owners = [c for c in work.lefts if c.dep_ in ("poss", "compound", "nmod")]
    owners += [t for link in links for t in link.rights if t.dep_ == "pobj"]
    for owner in owners:
        for mention in salience.by_place.over(owner.idx, owner.idx + 1):
            if mention.entity is not None and salience.entities[mention.entity].kind in _BODIES:
                return (mention.entity,)
    definite = work.lemma_.lower() in DOCUMENTS and any(c.lower_ == "the" for c in work.lefts)
    return salience.previous(work.idx) if definite else ()


def _rival(head: Token, statement: Statement, salience: Salience, entity: int) -> float:
    """Give the weight of the most salient person without a name that the pronoun may mean."""
    gender = PRONOUNS[head.lower_]
    return max(
        (
            _weight(token, head, salience) * _standing(token)
            for token in _before(head, salience)
            if token.dep_ in _SUBJECTS
            and _is_of_main_clause(token)
            and not any(p.start <= token.idx < p.end for p in statement.pieces)
            and not _is_known(token, salience)
            and (
                _is_named_otherwise(token, entity, salience)
                or (_is_person(token, gender) and (is_new(token) or _binds(token, entity, salience)))
            )
        ),
        default=0.0,
    )


def _is_named_otherwise(token: Token, entity: int, salience: Salience) -> bool:
    """Tell whether a word names another person, whom the article may never have in full."""
    known = salience.entities[entity]
    own = " ".join([known.name, *known.names]).split()
    titled = any(child.dep_ == "poss" for child in token.lefts)  # "His Holiness"
    return token.pos_ == "PROPN" and token.ent_type_ == "PERSON" and token.text not in own and not titled


def _standing(token: Token) -> float:
    """Give the share of a subject's weight that a noun has: less where it is new and of either gender.

    What the reader knows already outranks what is new (Strube and Hahn 1999).
    """
    known = gender_of_noun(token.lemma_.lower()) or not _is_indefinite(token)
    return 1 if known else _NEW


def _is_indefinite(token: Token) -> bool:
    return any(c.lower_ in ("a", "an", "one", "another") for c in token.lefts)


def _is_of_main_clause(subject: Token) -> bool:
    verb = subject.head
    return "ROOT" in (verb.dep_, verb.head.dep_ if verb.dep_ == "conj" else "")


def _is_person(token: Token, gender: str) -> bool:
    noun = token.lemma_.lower()
    named = token.tag_ == "NN" and (noun in PERSON_NOUNS or noun in KIN)
    return named and gender_of_noun(noun) in ("", gender) and token.head.lemma_ not in _ASKED


def _is_known(token: Token, salience: Salience) -> bool:
    """Tell whether a noun stands for somebody with a name: in apposition, or as a resolved speaker."""
    named = [token, *(c for c in token.children if c.dep_ == "appos")]
    over = (m for t in named for m in salience.by_place.over(t.idx, t.idx + len(t)))
    if any(m.entity is not None and salience.entities[m.entity].kind == "person" for m in over):
        return True
    return any(who and token.left_edge.idx <= at <= token.idx for at, who in salience.spoken)


def is_new(token: Token) -> bool:
    """Tell whether a noun brings in somebody else: "a man" (Heim 1982), "his wife", "Rossi's son"."""
    if _is_indefinite(token):
        return True
    objects = [t for c in token.rights if c.lower_ == "of" for t in c.rights]
    owned = any(c.dep_ == "poss" for c in token.lefts) or any(t.pos_ == "PROPN" for t in objects)
    return owned and token.lemma_.lower() in KIN


def _binds(subject: Token, entity: int, salience: Salience) -> bool:
    """Tell whether a subject is not the person named in its own clause (Chomsky 1981, principle C)."""
    for token in subject.head.subtree:
        if token.i > subject.i and token.dep_ in _OBLIQUE and token.ent_type_ != "DATE":
            over = salience.by_place.over(token.idx, token.idx + 1)
            if any(m.entity == entity and m.form == "name" for m in over):
                return True
    return False

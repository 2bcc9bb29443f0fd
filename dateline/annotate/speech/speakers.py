"""Who speaks: the entities behind a speaker's words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from dateline.annotate.names.vocabulary import ROLE_HEADS
from dateline.annotate.speech.callings import aged
from dateline.annotate.speech.joint import joint_heads, nominal_part, owners_of
from dateline.annotate.speech.named_speakers import (
    after_title,
    body_named,
    holds_office_of_body,
    is_part_of_title,
    named_before_dash,
    person_named,
    person_of_place,
    surnamed,
)
from dateline.annotate.speech.nameless import Nameless
from dateline.annotate.speech.nominal_speakers import NominalSpeakers
from dateline.annotate.speech.others_named import person_behind, told
from dateline.annotate.speech.owners import Owners
from dateline.annotate.speech.person_nouns import PERSON_NOUNS, are_of_somebody, person_of_thing
from dateline.annotate.speech.pronominal_speakers import PronominalSpeakers
from dateline.annotate.speech.salience import Salience
from dateline.annotate.speech.speaker_nouns import UNNAMED_SOURCES
from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Mention, Sentence, Span, Statement

_SPECIFICITY = {"name": 3, "nominal": 2, "adjective": 1, "pronoun": 0}
_PAIR = 2
_STYLES = frozenset("Holiness Majesty Highness Excellency Eminence Honour Honor".split())


def attribute_speakers(
    doc: Doc,
    text: str,
    sentences: tuple[Sentence, ...],
    statements: tuple[Statement, ...],
    mentions: tuple[Mention, ...],
    entities: tuple[LocalEntity, ...],
    gazetteer: Gazetteer,
) -> tuple[tuple[Statement, ...], tuple[LocalEntity, ...]]:
    """Give each statement the entities behind its speaker's words, pronouns and nominals resolved.

    An entity that only speaks through another name ("Strelsau said" is the state's) is added at the end.
    """
    grown = list(entities)
    salience = Salience(doc, text, sentences, mentions, grown, statements)
    owners, nameless = Owners(salience, gazetteer), Nameless(salience)
    nominal = NominalSpeakers(salience, owners)
    resolver = _Resolver(salience, owners, nameless, nominal, PronominalSpeakers(salience, nominal, nameless))
    known: dict[Span, tuple[int, ...]] = {}
    spoken = sorted((s for s in statements if s.speaker is not None), key=_told_at)
    for statement in spoken:
        speaker = statement.speaker
        if speaker is not None and speaker not in known:
            known[speaker] = resolver.resolve(statement, speaker)
            salience.heard(speaker.start, known[speaker])
    found = tuple(replace(s, speakers=known[s.speaker]) if s.speaker is not None else s for s in statements)
    return found, tuple(grown)


def _told_at(statement: Statement) -> tuple[int, int]:
    return (
        (statement.speaker.start, statement.start)
        if statement.speaker
        else (statement.start, statement.start)
    )


@dataclass(slots=True)
class _Resolver:
    """Turns the words of a speaker into entities."""

    salience: Salience
    owners: Owners
    nameless: Nameless
    nominal: NominalSpeakers
    pronominal: PronominalSpeakers

    def resolve(self, statement: Statement, speaker: Span) -> tuple[int, ...]:
        """Give the entities behind a speaker's words, joint speakers in order."""
        span = self.salience.doc.char_span(speaker.start, speaker.end, alignment_mode="expand")
        if span is None or not len(span):
            return ()
        span = nominal_part(span)
        if known := person_of_place(self.salience, speaker) or aged(self.salience, speaker):
            return known
        if span.root.lower_ == "embassies" and owners_of(span.root):
            return ()  # "the US and Ruritanian embassies": neither a state nor one embassy
        heads = joint_heads(span, self._cue(statement), self._mentions_in(speaker.start, speaker.end))
        found: list[int] = []
        for head in heads:
            for entity in self._of_head(head, statement, speaker):
                if entity not in found:
                    found.append(entity)
        who = tuple(found) or self._appositive(span.root, speaker) or self._unheard_of(span.root, statement)
        who = who or self._before_dash(span, statement) or self._office_holder(speaker)
        who = self._without_told(who, statement, speaker)
        if not who:
            self.nameless.hear(span.root, speaker.start, self._cue(statement))
        self.nominal.remember(span.root, who)
        return who

    def _without_told(self, who: tuple[int, ...], statement: Statement, speaker: Span) -> tuple[int, ...]:
        """Leave out whom the words are said to, unless the speaker's phrase names them itself."""
        others = told(self._cue(statement), self.salience)
        named = {m.entity for m in self._mentions_in(speaker.start, speaker.end)}
        return tuple(e for e in who if e in named or e not in others) if others else who

    def _office_holder(self, speaker: Span) -> tuple[int, ...]:
        """Give whom a body's name stands before that an office is of: "head of Zenda Rail Maria Rossi"."""
        named = next((m for m in self._mentions_in(speaker.start, speaker.end) if m.end == speaker.end), None)
        if named is None or named.form != "name" or named.entity is None:
            return ()
        return (named.entity,) if holds_office_of_body(self.salience, speaker, named) else ()

    def _cue(self, statement: Statement) -> Token | None:
        """Give the first word of what reports a statement, behind what denies it."""
        cue = statement.cue and self.salience.doc.char_span(statement.cue.start, statement.cue.end)
        return next((word for word in cue if word.dep_ not in ("aux", "neg")), cue[0]) if cue else None

    def _of_head(self, head: Token, statement: Statement, speaker: Span) -> tuple[int, ...]:
        letters = head.text.isupper() and len(head.text) > _PAIR  # "the WHO" is no "who"
        if (head.pos_ == "PRON" and not letters) or head.lower_ in ("he", "she", "it", "they"):
            return self.pronominal.meant(head, statement)
        if (addressed := _style_of(head)) is not None:
            return self.nameless.person_meant(addressed, statement)
        if (titled := after_title(self.salience, head, speaker)) is not None:
            return (titled,)
        named = self._mention_over(head, speaker)
        if named is not None and (who := self._named(head, named, speaker)) is not None:
            return who
        if (appositive := self._appositive(head, speaker)) and self.salience.kind_of(appositive) == "person":
            return appositive
        return (
            self._apposed_to(head, speaker)
            or self._of_role(head)
            or self.nominal.meant(head, statement, speaker)
        )

    def _apposed_to(self, head: Token, speaker: Span) -> tuple[int, ...]:
        """Give the person whom a speaker's phrase tells more of: "Maria Rossi, the head of Zenda Rail said".

        Where no comma ends the phrase the parser takes it for another.
        """
        noun = head.tag_ == "NN" or (head.tag_ == "NNP" and head.lower_ in ROLE_HEADS)
        if not noun or self.salience.text[speaker.start - 2 : speaker.start] != ", ":
            return ()
        named = [m for m in self._mentions_in(speaker.start - 3, speaker.start - 2) if m.form == "name"]
        opens = [m for m in named if m.end == speaker.start - 2 and m.start == head.sent.start_char]
        return tuple(m.entity for m in opens if m.kind == "person" and m.entity is not None)

    def _named(self, head: Token, named: Mention, speaker: Span) -> tuple[int, ...] | None:
        """Give whom the name over the head of a speaker's phrase means, None where it means nobody known."""
        if _is_in_brackets(head, speaker, self.salience.text):
            return ()
        if named.form == "nominal":  # "US and Ruritanian officials"
            states = self.owners.of_each(head, self._mentions_in(speaker.start, speaker.end))
            if states:
                return states
        if is_part_of_title(self.salience, named, speaker):
            return ()
        person = person_behind(self.salience, named, speaker)
        entity = self.owners.entity(named) if person is None else person
        return None if entity is None else (entity,)

    def _of_role(self, head: Token) -> tuple[int, ...]:
        """Give whose role the head of the speaker's phrase is part of: "Maria Rossi, chair of the club,"."""
        return tuple(
            n
            for n, entity in enumerate(self.salience.entities)
            if any(role.start <= head.idx < role.end for role in entity.roles)
            and (entity.kind == "person" or head.lemma_.lower() not in UNNAMED_SOURCES | PERSON_NOUNS)
        )[:1]

    def _mention_over(self, head: Token, speaker: Span) -> Mention | None:
        """Give the mention that the head of the speaker's phrase stands in, the longest name first."""
        over = [
            m
            for m in self._mentions_in(speaker.start, speaker.end)
            if m.start <= head.idx < m.end and m.form != "adjective" and m.entity is not None
        ]
        return max(over, key=lambda m: (m.end - m.start, _SPECIFICITY[m.form]), default=None)

    def _mentions_in(self, start: int, end: int) -> list[Mention]:
        return self.salience.by_place.over(start, end)

    def _appositive(self, head: Token, speaker: Span) -> tuple[int, ...]:
        """Give the entity named in apposition: "The governor, Maria Rossi,"."""
        for child in head.children:
            if _is_in_brackets(child, speaker, self.salience.text):
                continue  # "Zenda Stores, Inc. (ZSE: 24)": the exchange says nothing
            if child.dep_ == "appos" and (named := self._mention_over(child, speaker)) is not None:
                if named.kind == "person" and are_of_somebody(head):
                    continue  # "the family of the captain, Maria Rossi,"
                return (named.entity,) if named.entity is not None else ()
        apposed = person_of_thing(head)
        named = self._mention_over(apposed, speaker) if apposed is not None else None
        return (named.entity,) if named is not None and named.entity is not None else ()

    def _unheard_of(self, head: Token, statement: Statement) -> tuple[int, ...]:
        """Give a person that nothing but the words of a quotation's speaker makes one."""
        if any(m.entity is not None for m in self._mentions_in(head.idx, head.idx + 1)):
            return ()
        if statement.cue is not None and (body := body_named(head)):
            return (self._grown("organisation", body),)
        name = person_named(head)
        bearer = surnamed(self.salience, head) if head.text[:1].isupper() else ()
        if bearer and not (name and statement.cue is not None and self._is_relative(head, name, bearer[0])):
            return bearer
        if name is None or statement.cue is None:
            return ()
        return (self._grown("person", name),)

    def _before_dash(self, span: TokenSpan, statement: Statement) -> tuple[int, ...]:
        """Give the person named before a dash that takes the place of a comma: "Rossi - a judge -"."""
        name = named_before_dash(span.text) if statement.cue is not None else None
        return (self._grown("person", name),) if name else ()

    def _grown(self, kind: Literal["person", "organisation"], name: str) -> int:
        """Give the entity of that kind and name, added where the article has none."""
        for index, entity in enumerate(self.salience.entities):
            if entity.kind == kind and name in (entity.name, *entity.names):
                return index
        self.salience.entities.append(LocalEntity(kind, name, (name,)))
        return len(self.salience.entities) - 1

    def _is_relative(self, head: Token, name: str, bearer: int) -> bool:
        """Tell whether a full name is of another person with the surname: not "President Rossi"."""
        words = name.split()
        # One name to the parser, of whatever type; it leaves a title out of one.
        whole = all(t.ent_type_ for t in head.doc[head.i - len(words) + 1 : head.i + 1])
        known = " ".join([self.salience.entities[bearer].name, *self.salience.entities[bearer].names])
        return whole and words[0] not in known.split()


def _is_in_brackets(head: Token, speaker: Span, text: str) -> bool:
    """Tell whether a word stands in brackets behind what a speaker's phrase begins with."""
    opened = text.rfind("(", speaker.start, head.idx)
    return opened > speaker.start and ")" not in text[opened : head.idx]


def _style_of(head: Token) -> Token | None:
    """Give the pronoun of a style that stands for a name: "His Holiness", "Her Majesty"."""
    alone = head.text in _STYLES and not any(c.dep_ == "appos" for c in head.children)
    return next((c for c in head.lefts if c.lower_ in ("his", "her")), None) if alone else None

"""Who speaks: the entities behind a speaker's words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from dateline.annotate.names.nominals import SECOND, is_headed_by
from dateline.annotate.names.vocabulary import ROLE_HEADS
from dateline.annotate.speech.antecedents import PRONOUNS, body_meant, last_office, person_meant
from dateline.annotate.speech.bodies_meant import (
    body_called,
    is_definite,
    is_for_the_same,
    is_several_or_named,
    may_be_news_agency,
    other_body,
    pair_meant,
)
from dateline.annotate.speech.callings import (
    aged,
    called,
    called_by_deed,
    called_official,
    is_called_otherwise,
)
from dateline.annotate.speech.documents import is_of_sources, owners_own, reads_so, said_in, speaks_on
from dateline.annotate.speech.joint import joint_heads, nominal_part, owners_of
from dateline.annotate.speech.named_speakers import (
    after_title,
    body_named,
    holds_office_of_body,
    is_part_of_title,
    named_before_dash,
    person_named,
    person_of_place,
    principal_states,
    surnamed,
)
from dateline.annotate.speech.nameless import Nameless
from dateline.annotate.speech.office_holders import MANY, holder_of, holds, is_of_another_party, is_ordinal
from dateline.annotate.speech.others_named import person_behind, told
from dateline.annotate.speech.owners import Owners, stands_in
from dateline.annotate.speech.person_nouns import (
    PERSON_NOUNS,
    are_of_somebody,
    is_of_somebody,
    is_one_of_body,
    is_somebody_else,
    person_of_thing,
    subjects_of_matter,
)
from dateline.annotate.speech.salience import Salience
from dateline.annotate.speech.speaker_nouns import (
    ANY_BODY_NOUNS,
    BODY_NOUNS,
    DOCUMENTS,
    GOVERNMENT_NOUNS,
    HIDDEN,
    OF_ANOTHER,
    ON_PLATFORMS,
    OUTLET_NOUNS,
    PAIRS,
    PAPERS_HANDED_IN,
    PLATFORMS,
    SAME_PERSON_NOUNS,
    SERVANTS,
    SPOKEN_FOR,
    STATE_MODIFIERS,
    STATE_PERSONS,
    UNNAMED_SOURCES,
)
from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Mention, Sentence, Span, Statement

_SPECIFICITY = {"name": 3, "nominal": 2, "adjective": 1, "pronoun": 0}
_PAIR = 2
_BODIES = ("organisation", "state")
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
    resolver = _Resolver(salience, Owners(salience, gazetteer), Nameless(salience))
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
    group: dict[str, tuple[int, ...]] = field(default_factory=dict)  # plural noun -> for whom it spoke last
    called: dict[str, int] = field(default_factory=dict)  # noun of an apposition -> whom it was said of
    no_firms: set[int] = field(default_factory=set)  # whom an apposition calls a body of another kind
    unknown: int = -1  # where "it" spoke last and was nobody known

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
        self._remember(span.root, who)
        return who

    def _remember(self, head: Token, who: tuple[int, ...]) -> None:
        """Remember for whom a plural noun spoke, and what an apposition calls who spoke."""
        if head.tag_ == "NNS" and not _is_bare(head):
            self.group[head.lemma_.lower()] = who if self._kind(who) in _BODIES else ()
        if len(who) == 1:
            apposed = {c.lemma_.lower(): who[0] for c in head.children if c.dep_ == "appos"}
            self.called.update(apposed)
            if apposed and {head.lemma_.lower(), *apposed} & (BODY_NOUNS - ANY_BODY_NOUNS):
                self.no_firms.add(who[0])

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
            return self._pronoun(head, statement)
        if (addressed := _style_of(head)) is not None:
            return self.nameless.person_meant(addressed, statement)
        if (titled := after_title(self.salience, head, speaker)) is not None:
            return (titled,)
        named = self._mention_over(head, speaker)
        if named is not None and (who := self._named(head, named, speaker)) is not None:
            return who
        if (appositive := self._appositive(head, speaker)) and self._kind(appositive) == "person":
            return appositive
        return self._apposed_to(head, speaker) or self._of_role(head) or self._noun(head, statement, speaker)

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

    def _kind(self, who: tuple[int, ...]) -> str:
        return self.salience.entities[who[0]].kind if who else ""

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

    def _noun(self, head: Token, statement: Statement, speaker: Span) -> tuple[int, ...]:
        lemma = head.lemma_.lower()
        if lemma in HIDDEN:
            return ()
        inside = [m for m in self._mentions_in(speaker.start, speaker.end) if m.entity is not None]
        if states := self.owners.states(lemma, head, inside) or self.owners.of_its_own(head, statement):
            return states
        if found := self._spoken_for(lemma, head, statement, inside):
            return found
        if head.tag_ == "NNS" and _is_bare(head) and lemma not in BODY_NOUNS and self.group.get(lemma):
            return self.group[lemma]
        if lemma in DOCUMENTS and (is_definite(head) or not inside):
            found = said_in(self.salience, head)
            return found or (speaks_on(self.salience, head) if is_definite(head) else ())
        return self._calling(lemma, head, statement, inside)

    def _calling(
        self, lemma: str, head: Token, statement: Statement, inside: list[Mention]
    ) -> tuple[int, ...]:
        """Give whom the article calls by a noun: "the diplomat", "the company", "the prime minister"."""
        known = called(self.salience, head, inside) or called_official(self.salience, head, inside)
        if not inside:
            known = known or called_by_deed(self.salience, head)
            known = known or self._unnamed(head, statement) or self._same_person(head, statement)
        if known:
            return known if may_be_news_agency(self.salience.entities, known, head) else ()
        if lemma in UNNAMED_SOURCES or not is_definite(head):
            return ()
        return holder_of(self.salience, head, inside) or (
            () if inside else self._nominal(lemma, head, statement)
        )

    def _spoken_for(
        self, lemma: str, head: Token, statement: Statement, inside: list[Mention]
    ) -> tuple[int, ...]:
        """Give for whom a noun speaks that is named with it: "the ministry's spokesman", "her account"."""
        said_of, owners = subjects_of_matter(head), owners_own(head)
        behind = [m for m in inside if not any(stands_in(t, [m]) for t in said_of)]
        behind = [m for m in behind if m.kind != "state" or not any(stands_in(t, [m]) for t in owners)]
        if lemma in ON_PLATFORMS:
            behind = [m for m in behind if m.text not in PLATFORMS]
            owner = next((t for t in head.lefts if t.tag_ == "PRP$" and t.lower_ in PRONOUNS), None)
            if owner is not None and not behind:
                return person_meant(owner, statement, self.salience)
        speaks_for = lemma in SPOKEN_FOR and not is_of_sources(head)
        whole = Span(head.idx, max([m.end for m in inside], default=head.idx))
        behind = [m for m in behind if person_behind(self.salience, m, whole) is None]
        body = self.owners.body(head, behind) if speaks_for else None
        if body is None and (lemma in OUTLET_NOUNS or (lemma in SERVANTS and head.tag_ == "NNS")):
            body = self.owners.named_before(head, inside)
        if body is None and lemma in SPOKEN_FOR and not inside:
            owner = next((t for t in head.children if t.dep_ == "poss" and t.pos_ == "PROPN"), None)
            body = next(iter(surnamed(self.salience, owner)), None) if owner is not None else None
        return () if body is None else (body,)

    def _same_person(self, head: Token, statement: Statement) -> tuple[int, ...]:
        """Give who was called so, or the person who spoke last: "the diplomat added"."""
        lemma = head.lemma_.lower()
        if lemma not in SAME_PERSON_NOUNS or not is_definite(head) or head.tag_ not in ("NN", "NNP"):
            return ()
        if known := holder_of(self.salience, head, []) or self._nominal(lemma, head, statement):
            return known
        previous = self.salience.previous(head.idx)
        alone = len(list(head.children)) == 1  # "the" only: no other office, no other party
        if (
            not alone
            or is_somebody_else(head, self.salience)
            or len(previous) != 1
            or self._kind(previous) != "person"
        ):
            return ()
        return () if is_called_otherwise(self.salience.entities[previous[0]].roles, lemma) else previous

    def _unnamed(self, head: Token, statement: Statement) -> tuple[int, ...]:
        """Give who is meant by "the government", "a court spokesman" or "both sides"."""
        before = {t.lower_ for t in head.children if t.i < head.i and t.dep_ in ("compound", "amod", "nmod")}
        both = any(t.lower_ in ("both", "two", "each") for t in head.children)
        if head.lower_ in PAIRS and (head.lower_ == "sides" or both):
            return pair_meant(self.salience, head, statement)
        person = head.lemma_.lower() in STATE_PERSONS and head.tag_ in ("NN", "NNP")
        anybodys = head.lower_ == "authorities" and not (before or is_definite(head))
        if anybodys or (person and "government" in before) or is_one_of_body(head):
            return ()
        if (head.lower_ in GOVERNMENT_NOUNS and before <= STATE_MODIFIERS) or "government" in before:
            seat = self.owners.seat(head)
            states = principal_states(self.salience) if seat is None else [seat]
            return tuple(states) if len(states) == 1 else ()
        if head.lemma_.lower() in self.called and is_definite(head) and not _is_of_another(head):
            apposed = self.called[head.lemma_.lower()]
            return (apposed,) if self._may_be_in(_fields(head), apposed) else ()
        nouns = {head.lemma_.lower(), *before} & BODY_NOUNS
        handed_in = head.lemma_.lower() in PAPERS_HANDED_IN
        if not nouns or handed_in or _is_of_another(head) or is_several_or_named(head):
            return ()
        return body_called(self.salience, nouns, head, statement) or other_body(
            self.salience, head, statement, self.no_firms
        )

    def _may_be_in(self, fields: set[str], entity: int) -> bool:
        """Tell whether somebody's roles name the field that stands before a noun: "the school director"."""
        roles = " ".join(r.text.lower() for r in self.salience.entities[entity].roles)
        return self._kind((entity,)) != "person" or all(field in roles for field in fields)

    def _nominal(self, lemma: str, head: Token, statement: Statement) -> tuple[int, ...]:
        """Give who was called by that noun last: in a role, or as part of a name."""
        if _is_of_another(head) or is_of_somebody(head) or is_somebody_else(head, self.salience):
            return ()
        before = _fields(head) | {t.lower_ for t in head.lefts if t.lower_ in SECOND or is_ordinal(t)}
        one = head.tag_ in ("NN", "NNP") and lemma not in MANY
        kinds = ("person", *_BODIES) if one else _BODIES
        for entity in self.salience.rank(head.idx, statement, kinds):
            known = self.salience.entities[entity]
            named = lemma in " ".join(known.names).lower().split()
            if known.kind == "organisation":
                named = any(is_headed_by(name, {lemma}) for name in known.names)
            if not (
                may_be_news_agency(self.salience.entities, (entity,), head) and is_for_the_same(head, known)
            ):
                continue
            held = any(holds(r.text, {lemma, *before}) for r in known.roles)
            if named or (held and not is_of_another_party(head, known.roles)):
                return (entity,)
        return ()

    def _pronoun(self, head: Token, statement: Statement) -> tuple[int, ...]:
        word = head.lower_
        if word in PRONOUNS:
            meant = self._holder_told_of(head, statement)
            return self.nameless.person_meant(head, statement) if meant is None else meant
        if word == "it":
            return (
                reads_so(self.salience, head) if head.head.lemma_ == "read" else self._body(head, statement)
            )
        if word == "they":
            previous = self.salience.previous(head.idx)
            return previous if len(previous) > 1 or self._kind(previous) in _BODIES else ()
        return ()

    def _holder_told_of(self, pronoun: Token, statement: Statement) -> tuple[int, ...] | None:
        """Give whom "he" means behind a sentence about an office: "The president thanked them. He said".

        None where no such office is the last subject before the pronoun, or nobody is known to hold it.
        """
        office = last_office(pronoun, statement, self.salience)
        who = self._calling(office.lemma_.lower(), office, statement, []) if office is not None else ()
        if len(who) != 1 or self._kind(who) != "person":
            return None
        named = {m.entity for p in statement.pieces for m in self._mentions_in(p.start, p.end)}
        fits = self.salience.gender_of(who[0]) in ("", PRONOUNS[pronoun.lower_]) and who[0] not in named
        return who if fits else None

    def _body(self, it: Token, statement: Statement) -> tuple[int, ...]:
        """Give what "it" means: nobody where it goes on with an "it" that was nobody known."""
        spoke = self.salience.spoken[-1][0] if self.salience.spoken else -1
        near = self.salience.sentence_of(it.idx) - self.salience.sentence_of(max(self.unknown, 0)) <= 1
        goes_on = self.unknown >= 0 and near and spoke <= self.unknown
        who = () if goes_on or self._speaks_unknown(it) else body_meant(it, statement, self.salience)
        self.unknown = -1 if who else it.idx
        return who

    def _speaks_unknown(self, it: Token) -> bool:
        """Tell whether a body that is nobody known spoke right before "it", which goes on with that."""
        at, who = self.salience.spoken[-1] if self.salience.spoken else (-1, (0,))
        if who or self.salience.sentence_of(it.idx) - self.salience.sentence_of(at) > 1:
            return False
        since = self.salience.by_place.over(at, it.idx)
        if any(
            m.kind in _BODIES and m.entity is not None and not self.salience.said.over(m.start, m.end)
            for m in since
        ):
            return False
        said = next(
            (s.speaker for s in self.salience.statements if s.speaker and s.speaker.start == at), None
        )
        head = self.salience.head_of(said.start, said.end) if said else None
        return head is not None and (head.pos_ == "PROPN" or head.lemma_.lower() in SPOKEN_FOR | BODY_NOUNS)


def _is_of_another(head: Token) -> bool:
    """Tell whether a body is said to be somebody's, or another than the one named before."""
    owned = any(c.dep_ == "poss" and c.pos_ != "PRON" for c in head.lefts)
    words = " ".join(t.lower_ for t in head.subtree if t.i < head.i).replace(" - ", "-").split()
    return owned or not OF_ANOTHER.isdisjoint(words)


def _is_in_brackets(head: Token, speaker: Span, text: str) -> bool:
    """Tell whether a word stands in brackets behind what a speaker's phrase begins with."""
    opened = text.rfind("(", speaker.start, head.idx)
    return opened > speaker.start and ")" not in text[opened : head.idx]


def _style_of(head: Token) -> Token | None:
    """Give the pronoun of a style that stands for a name: "His Holiness", "Her Majesty"."""
    alone = head.text in _STYLES and not any(c.dep_ == "appos" for c in head.children)
    return next((c for c in head.lefts if c.lower_ in ("his", "her")), None) if alone else None


def _fields(head: Token) -> set[str]:
    """Give the nouns in small letters before a noun, which say of what it is: "the school director"."""
    return {t.lower_ for t in head.lefts if t.dep_ == "compound" and t.text.islower()}


def _is_bare(head: Token) -> bool:
    """Tell whether a noun stands with "the" and nothing else: "the officials"."""
    return [t.lower_ for t in head.children] == ["the"]

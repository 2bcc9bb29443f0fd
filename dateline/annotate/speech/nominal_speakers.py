"""Whom a noun without a name means that speaks: "the ministry's spokesman", "the diplomat", "both sides"."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from dateline.annotate.names.nominals import SECOND, is_headed_by
from dateline.annotate.speech.antecedents import PRONOUNS, person_meant
from dateline.annotate.speech.bodies_meant import (
    body_called,
    is_definite,
    is_for_the_same,
    is_several_or_named,
    may_be_news_agency,
    other_body,
    pair_meant,
)
from dateline.annotate.speech.callings import called, called_by_deed, called_official, is_called_otherwise
from dateline.annotate.speech.documents import is_of_sources, owners_own, said_in, speaks_on
from dateline.annotate.speech.named_speakers import principal_states, surnamed
from dateline.annotate.speech.office_holders import MANY, holder_of, holds, is_of_another_party, is_ordinal
from dateline.annotate.speech.others_named import person_behind
from dateline.annotate.speech.owners import Owners, stands_in
from dateline.annotate.speech.person_nouns import (
    is_of_somebody,
    is_one_of_body,
    is_somebody_else,
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
from dateline.model import Mention, Span, Statement

BODIES = ("organisation", "state")


@dataclass(slots=True)
class NominalSpeakers:
    """Turns a noun into entities, and remembers for whom nouns spoke and what who spoke is called."""

    salience: Salience
    owners: Owners
    group: dict[str, tuple[int, ...]] = field(default_factory=dict)  # plural noun -> for whom it spoke last
    called: dict[str, int] = field(default_factory=dict)  # noun of an apposition -> whom it was said of
    no_firms: set[int] = field(default_factory=set)  # whom an apposition calls a body of another kind

    def meant(self, head: Token, statement: Statement, speaker: Span) -> tuple[int, ...]:
        """Give whom a noun at the head of a speaker's phrase means."""
        lemma = head.lemma_.lower()
        if lemma in HIDDEN:
            return ()
        inside = [m for m in self.salience.by_place.over(speaker.start, speaker.end) if m.entity is not None]
        if states := self.owners.states(lemma, head, inside) or self.owners.of_its_own(head, statement):
            return states
        if found := self._spoken_for(lemma, head, statement, inside):
            return found
        if head.tag_ == "NNS" and _is_bare(head) and lemma not in BODY_NOUNS and self.group.get(lemma):
            return self.group[lemma]
        if lemma in DOCUMENTS and (is_definite(head) or not inside):
            found = said_in(self.salience, head)
            return found or (speaks_on(self.salience, head) if is_definite(head) else ())
        return self.calling(lemma, head, statement, inside)

    def calling(
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
            or self.salience.kind_of(previous) != "person"
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
        return self.salience.kind_of((entity,)) != "person" or all(field in roles for field in fields)

    def _nominal(self, lemma: str, head: Token, statement: Statement) -> tuple[int, ...]:
        """Give who was called by that noun last: in a role, or as part of a name."""
        if _is_of_another(head) or is_of_somebody(head) or is_somebody_else(head, self.salience):
            return ()
        before = _fields(head) | {t.lower_ for t in head.lefts if t.lower_ in SECOND or is_ordinal(t)}
        one = head.tag_ in ("NN", "NNP") and lemma not in MANY
        kinds = ("person", *BODIES) if one else BODIES
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

    def remember(self, head: Token, who: tuple[int, ...]) -> None:
        """Remember for whom a plural noun spoke, and what an apposition calls who spoke."""
        if head.tag_ == "NNS" and not _is_bare(head):
            self.group[head.lemma_.lower()] = who if self.salience.kind_of(who) in BODIES else ()
        if len(who) == 1:
            apposed = {c.lemma_.lower(): who[0] for c in head.children if c.dep_ == "appos"}
            self.called.update(apposed)
            if apposed and {head.lemma_.lower(), *apposed} & (BODY_NOUNS - ANY_BODY_NOUNS):
                self.no_firms.add(who[0])


def _is_of_another(head: Token) -> bool:
    """Tell whether a body is said to be somebody's, or another than the one named before."""
    owned = any(c.dep_ == "poss" and c.pos_ != "PRON" for c in head.lefts)
    words = " ".join(t.lower_ for t in head.subtree if t.i < head.i).replace(" - ", "-").split()
    return owned or not OF_ANOTHER.isdisjoint(words)


def _fields(head: Token) -> set[str]:
    """Give the nouns in small letters before a noun, which say of what it is: "the school director"."""
    return {t.lower_ for t in head.lefts if t.dep_ == "compound" and t.text.islower()}


def _is_bare(head: Token) -> bool:
    """Tell whether a noun stands with "the" and nothing else: "the officials"."""
    return [t.lower_ for t in head.children] == ["the"]

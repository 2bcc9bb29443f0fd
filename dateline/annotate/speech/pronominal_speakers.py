"""Whom a pronoun means that speaks, an office told of before it included."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from dateline.annotate.speech.antecedents import PRONOUNS, body_meant, last_office
from dateline.annotate.speech.cues import CORE_VERBS
from dateline.annotate.speech.documents import reads_so
from dateline.annotate.speech.nameless import Nameless
from dateline.annotate.speech.nominal_speakers import BODIES, NominalSpeakers
from dateline.annotate.speech.salience import Salience
from dateline.annotate.speech.speaker_nouns import BODY_NOUNS, SPOKEN_FOR
from dateline.model import Statement


@dataclass(slots=True)
class PronominalSpeakers:
    """Turns a pronoun into entities, and remembers an "it" that is nobody known."""

    salience: Salience
    nominal: NominalSpeakers
    nameless: Nameless
    unknown: int = -1  # where "it" spoke last and was nobody known

    def meant(self, head: Token, statement: Statement) -> tuple[int, ...]:
        """Give whom a pronoun at the head of a speaker's phrase means."""
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
            body = self.salience.kind_of(previous) in BODIES and not self._relayed(head)
            return previous if len(previous) > 1 or body else ()
        return ()

    def _relayed(self, they: Token) -> bool:
        """Tell whether who spoke last passed on the words of several: "According to Novus, officials said".

        A plural goes on with them, and not with the one body that is credited.
        """
        at = max((at for at, _ in self.salience.spoken if at < they.idx), default=-1)
        told = [s for s in self.salience.statements if s.speaker is not None and s.speaker.start == at]
        words = (
            token
            for piece in (p for s in told for p in s.pieces)
            for token in self.salience.doc.char_span(piece.start, piece.end, alignment_mode="expand") or ()
        )
        return any(t.dep_ == "nsubj" and t.tag_ == "NNS" and t.head.lemma_ in CORE_VERBS for t in words)

    def _holder_told_of(self, pronoun: Token, statement: Statement) -> tuple[int, ...] | None:
        """Give whom "he" means behind a sentence about an office: "The president thanked them. He said".

        None where no such office is the last subject before the pronoun, or nobody is known to hold it.
        """
        office = last_office(pronoun, statement, self.salience)
        who = self.nominal.calling(office.lemma_.lower(), office, statement, []) if office is not None else ()
        if len(who) != 1 or self.salience.kind_of(who) != "person":
            return None
        named = {m.entity for p in statement.pieces for m in self.salience.by_place.over(p.start, p.end)}
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
            m.kind in BODIES and m.entity is not None and not self.salience.said.over(m.start, m.end)
            for m in since
        ):
            return False
        said = next(
            (s.speaker for s in self.salience.statements if s.speaker and s.speaker.start == at), None
        )
        head = self.salience.head_of(said.start, said.end) if said else None
        return head is not None and (head.pos_ == "PROPN" or head.lemma_.lower() in SPOKEN_FOR | BODY_NOUNS)

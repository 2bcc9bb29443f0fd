"""Speakers without a name, and the pronouns that go on with them."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from dateline.annotate.names.vocabulary import RELATIVES
from dateline.annotate.speech.antecedents import PRONOUNS, is_new, person_meant
from dateline.annotate.speech.person_nouns import PERSON_NOUNS, gender_of_noun
from dateline.annotate.speech.salience import Salience
from dateline.annotate.speech.speaker_nouns import BODY_NOUNS, DOCUMENTS, OUTLET_NOUNS, SAME_PERSON_NOUNS
from dateline.model import Mention, Statement

_THINGS = DOCUMENTS | BODY_NOUNS | OUTLET_NOUNS | {"study", "survey", "poll", "tweet", "post", "day"}

# Of these "the" brings back one without a name: "the actor", "the victim"; "the diplomat" is often who spoke.
_OTHERS = RELATIVES | PERSON_NOUNS - SAME_PERSON_NOUNS

_SHORTLY = 5  # sentences


@dataclass(slots=True)
class Nameless:
    """Whoever spoke last without a name: somebody new, or one whom a pronoun left unknown."""

    salience: Salience
    at: int = -1
    gender: str = ""
    unknown: int = -1
    unknown_gender: str = ""

    def hear(self, head: Token, offset: int, cue: Token | None) -> None:
        """Remember a speaker whom nobody is known for: "a protester said", "the father said"."""
        if cue is not None and cue.lemma_ == "ask":
            return  # "'Is it?' the friend asked. 'No,' she said.": another answers
        noun = head.lemma_.lower()
        if head.tag_ == "NN" and noun not in _THINGS and (is_new(head) or noun in _OTHERS):
            self.at, self.gender = offset, gender_of_noun(head.lemma_.lower())

    def person_meant(self, pronoun: Token, statement: Statement) -> tuple[int, ...]:
        """Give whom "he" or "she" means: nobody where it goes on with somebody without a name."""
        gender = PRONOUNS[pronoun.lower_]
        if self._goes_on(pronoun, gender):
            self.at = pronoun.idx
            return ()
        who = (
            () if self._is_unknown_still(pronoun, gender) else person_meant(pronoun, statement, self.salience)
        )
        known = bool(who) or self._has_heard_somebody(pronoun)
        self.unknown, self.unknown_gender = (-1 if known else pronoun.idx), gender
        return who

    def _has_heard_somebody(self, pronoun: Token) -> bool:
        """Tell whether somebody known spoke shortly before, whom a pronoun may still mean."""
        here = self.salience.sentence_of(pronoun.idx)
        return any(
            who and here - self.salience.sentence_of(at) <= _SHORTLY for at, who in self.salience.spoken
        )

    def _goes_on(self, pronoun: Token, gender: str) -> bool:
        """Tell whether a pronoun goes on with who spoke without a name just before, nobody named since."""
        if self.gender not in ("", gender) or not self._is_last(self.at, pronoun):
            return False
        return not any(m.kind == "person" and m.form == "name" for m in self._since(self.at, pronoun))

    def _is_unknown_still(self, pronoun: Token, gender: str) -> bool:
        """Tell whether a pronoun goes on with one nobody is known for, no name outside what is said since."""
        if self.unknown_gender != gender or not self._is_last(self.unknown, pronoun):
            return False
        said = self.salience.said
        return not any(
            m.kind == "person" and m.form == "name" and not said.over(m.start, m.start + 1)
            for m in self._since(self.unknown, pronoun)
        )

    def _is_last(self, at: int, pronoun: Token) -> bool:
        """Tell whether nobody spoke since, and the sentence is the same or the next."""
        here, there = self.salience.sentence_of(pronoun.idx), self.salience.sentence_of(max(at, 0))
        return at >= 0 and here - there <= 1 and not any(spoke > at for spoke, _ in self.salience.spoken)

    def _since(self, at: int, pronoun: Token) -> list[Mention]:
        return self.salience.by_place.over(at, pronoun.idx)

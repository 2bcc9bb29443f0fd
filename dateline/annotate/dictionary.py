"""The English dictionary that a pipeline's lemmatizer carries: what is a word, and no name alone."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from spacy.language import Language
from spacy.vocab import Vocab

_TABLE: Final = "lemma_index"  # the lemmas of WordNet by part of speech


def keep_dictionary(nlp: Language) -> None:
    """Put the lemmatizer's dictionary where whoever has a document finds it; without one there is none."""
    lemmatizer = nlp.get_pipe("lemmatizer") if nlp.has_pipe("lemmatizer") else None
    lookups = getattr(lemmatizer, "lookups", None)
    if lookups is not None and lookups.has_table(_TABLE):
        nlp.vocab.lookups.set_table(_TABLE, lookups.get_table(_TABLE))


@lru_cache(2)  # a process has one vocabulary; the tests a few
def dictionary_of(vocab: Vocab) -> frozenset[str]:
    """Give the words of a document's dictionary in small letters; none where its pipeline carries none."""
    if not vocab.lookups.has_table(_TABLE):
        return frozenset()
    return frozenset().union(*vocab.lookups.get_table(_TABLE).values())


def is_word(dictionary: frozenset[str], word: str) -> bool:
    """Tell whether a word in small letters, or what it is the plural of, is in the dictionary."""
    if word in dictionary:
        return True
    ends = (("ies", "y"), ("es", ""), ("s", ""))
    return any(word.endswith(end) and word.removesuffix(end) + left in dictionary for end, left in ends)

"""The tense that governs a place in a sentence, which tells last Tuesday from next Tuesday."""

from __future__ import annotations

from typing import Literal

from spacy.tokens import Doc

Tense = Literal["past", "present", "future"]


def tense_at(doc: Doc, start: int, end: int) -> Tense | None:
    """Tell the tense of the verb that governs the characters from `start` to `end`."""
    return None

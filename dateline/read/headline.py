"""The headline and what a browser's window title adds to it: "Headline | The Strelsau Times"."""

from __future__ import annotations

import re
from functools import cache

from dateline.gazetteer.tables import read_states
from dateline.read.agencies import agency_named
from dateline.read.datelines import split_dateline
from dateline.read.outlets import looks_like_outlet
from dateline.read.page import ends_sentence, fold, is_prose

_SUFFIX = re.compile(r"^(?P<title>.{12,})\s+(?P<bar>[|·•–—-])\s+(?P<name>[^|·•–—]{2,40})$")
_SECTIONS = re.compile(r"^(?P<title>.{12,}?)\s+\|\s+(?P<rest>.{2,60})$")

# Printed headlines end below thirty words and 250 characters; what is longer is a paragraph.
_MAX_WORDS = 40
_MAX_CHARACTERS = 300
_MAX_SENTENCE_WORDS = 20  # of one that ends in a stop, as few headlines do
_OPENING_WORDS = 12  # as many as a headline has
_FEW_WORDS = 4  # before that a stop is an abbreviation's


def may_be_headline(text: str) -> bool:
    """Tell whether a text's first line may be its headline: no paragraph, and filed from nowhere."""
    most = _MAX_SENTENCE_WORDS if ends_sentence(text) else _MAX_WORDS
    if len(text) > _MAX_CHARACTERS or len(text.split()) > most:
        return False
    filed = split_dateline(text)
    return not (filed and is_prose(filed.rest))


def opening_words(paragraph: str) -> str:
    """Give what an article without a headline is called: the words it opens with."""
    words = paragraph.split()
    ends = (n for n, w in enumerate(words, 1) if n >= _FEW_WORDS and ends_sentence(w) and w[0].islower())
    end = next(ends, len(words))  # not at the stop of a name: "the Ruby Co."
    if end <= _OPENING_WORDS:
        return " ".join(words[:end])
    return " ".join(words[:_OPENING_WORDS]).rstrip(",;:–—- ") + " …"


# "United Republic of Zenda": words that outlets call themselves by, before whose they are.
_STATE_OF = re.compile(r"(?i)\b(?:republic|union|kingdom|states?|commonwealth|emirates?) of\b")


@cache
def _states() -> frozenset[str]:
    return frozenset(fold(name) for state in read_states() for name in state.names)


def _is_state(name: str) -> bool:
    """Tell whether a title ends with what it is about: a state, by its name or its form."""
    return bool(_STATE_OF.search(name)) or fold(name.lower().removeprefix("the ")) in _states()


def without_outlet(title: str) -> tuple[str, str | None]:
    """Split the outlet off a headline that ends with it; the headline as printed, and None, otherwise."""
    match = _SUFFIX.match(title)
    if not match:
        return title, None
    name = match["name"].strip()
    if _is_state(name) or not (looks_like_outlet(name) or (agency_named(name) and match["bar"] == "|")):
        return title, None
    sections = _SECTIONS.match(match["title"]) if match["bar"] == "|" else None
    return (sections or match)["title"].strip(), None if agency_named(name) else name

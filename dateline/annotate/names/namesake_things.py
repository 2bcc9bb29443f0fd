"""What is called like a town and is none: an illness, and what one may have several of."""

from __future__ import annotations

import re

from dateline.annotate.names.reading import Reading
from dateline.annotate.names.surfaces import Surface
from dateline.annotate.names.weights import FAIR
from dateline.gazetteer import CITY
from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.lexicon.titles import BEFORE_NAMES

# What follows the name of an illness, and what only reports of illnesses have beside a name.
_ILLNESS = re.compile(
    r"(?: virus)?(?: (?:virus|disease|encephalitis|flu|influenza|virology)"
    r"|(?: viral)?(?: ha?emorrhagic)? fever)"
    r"(?![\w-])",
    re.IGNORECASE,
)
_SPREADS = re.compile(
    r"(?:'s)? (?:outbreaks?|epidemic|infections?|patients?|cases?|vaccines?|vaccinations?|deaths?|survivors?"
    r"|transmission|response|tests?|symptoms?|strain|treatment)(?![\w-])"
)
_OF_ILLNESS = re.compile(
    r"\b(?:cases?|outbreaks?|epidemic|spread|symptoms|transmission|victims|signs|suspicion|suspected"
    r"|confirmed|strain"
    r"|deaths?) (?:of|from) $|\b(?:infected|diagnosed|died|sick|ill) (?:with|of|from) $"
    r"|\b(?:contract(?:ed|ing)?"
    r"|catch(?:ing)?|caught|suspected|confirmed) $"
)
_WORDS_OF_ILLNESS = frozenset(
    "virus viruses disease fever haemorrhagic hemorrhagic infected infection infections outbreak epidemic"
    " quarantine"
    " quarantined contagious vaccine vaccines epidemiologist epidemiologists pathogen symptoms".split()
)
_LEAST = 2  # of these words
_FEW_LETTERS = 3
# "A Fixed Isa", "the Wait for Bread Isa"; a title stands with the article as well, and a side of a town.
_SORTED = r"(?<![\w-])(?:[Aa]n?|[Tt]he|[A-Z][a-z]+ (?:to|for)) ([A-Z][a-z]+) {}(?![\w'-])"
_NO_SORTS = (
    frozenset(
        "north south east west northern southern eastern western central upper lower old new downtown"
        " greater queen king prince princess emperor empress pope sultan chancellor president minister mayor"
        " governor judge coach captain saint lord lady sir dame family brothers sisters".split()
    )
    | frozenset(title.lower() for title in BEFORE_NAMES)
    | GIVEN_NAMES
)
_BACK = 20  # characters
_IN = re.compile(
    r"\b(?:in|at|near|to|into|around|outside|through|leaving|between|reached) (?:the )?$", re.IGNORECASE
)
# One of several: "an Isa", "your Isa may", "Isas are".
_ONE = re.compile(r"\b(?:[Aa]n?|[Ee]very|[Ee]ach|[Aa]nother|[Yy]our|[Tt]heir|per|[Mm]ultiple) $")
_ENDS = re.compile(
    r"[.,;:!?)\"\n]|$| (?:is|was|will|may|can|could|that|which|and|or|for|to|if|when|with|by|as)\b"
)


def is_illness(reading: Reading, surface: Surface) -> bool:
    """Say whether a name is an illness's that is called after where it was found first: "the Zenda virus".

    A town is one if something is in it, or goes there.
    """
    plain, mentions = reading.plain, surface.candidates
    if _is_large(reading, surface) or _is_in(plain, surface):
        return False
    if any(_ILLNESS.match(plain, c.end) for c in mentions):
        return True
    if len(reading.lower_words & _WORDS_OF_ILLNESS) < _LEAST:
        return False
    told = sum(
        _SPREADS.match(plain, c.end) is not None
        or _OF_ILLNESS.search(plain, max(c.start - _BACK, 0), c.start) is not None
        for c in mentions
    )
    return 2 * told >= len(mentions)


def is_counted(reading: Reading, surface: Surface) -> bool:
    """Say whether a word is of what there are many, which a small town is called like: "an Isa", "Isas"."""
    if len(surface.words) > 1 or _is_large(reading, surface):
        return False
    plain, name = reading.plain, surface.candidates[0].words[0].text
    if len(name) < _FEW_LETTERS or name.isupper() or f"{name}s" not in plain:
        return False
    if not reading.knowledge.places(name):
        return False  # a firm whose goods are called by it
    several = re.search(rf"(?<![\w-]){re.escape(name)}s(?![\w'-])", plain) is not None
    one = any(
        _ONE.search(plain, max(c.start - _BACK, 0), c.start) and _ENDS.match(plain, c.end)
        for c in surface.candidates
        if c.kind == ""
    )
    return several and one


def is_sort(reading: Reading, surface: Surface) -> bool:
    """Say whether a word ends the names of things, and nothing is in it: "a Fixed Isa", "the Free Isa".

    Before a town's name stand other words: sides, and given names.
    """
    if len(surface.words) > 1 or _is_large(reading, surface) or _is_in(reading.plain, surface):
        return False
    if surface.votes.get("person", 0.0) >= FAIR or any(c.honorific or c.office for c in surface.candidates):
        return False
    name = surface.candidates[0].words[0].text
    if len(name) < _FEW_LETTERS or name.lower() in GIVEN_NAMES or not reading.knowledge.places(name):
        return False
    before = re.findall(_SORTED.format(re.escape(name)), reading.plain)
    common = [w for w in before if w.lower() in reading.lower_words - _NO_SORTS]
    return len(common) >= _LEAST and len(common) > len(surface.candidates)


def _is_in(plain: str, surface: Surface) -> bool:
    """Say whether something is in what a name means, or goes there."""
    return any(_IN.search(plain, max(c.start - _BACK, 0), c.start) for c in surface.candidates)


def _is_large(reading: Reading, surface: Surface) -> bool:
    """Say whether a name is first that of a state, a region or a city, which is meant by it."""
    first = surface.candidates[0]
    name = reading.plain[first.words[0].start : first.words[-1].end]
    places = reading.knowledge.places(name)
    known = bool(places) and (places[0].location.kind != "city" or places[0].importance >= CITY)
    return known or reading.knowledge.state_named(name) is not None

"""The forms in which a term or a name stands in a sentence: plurals, verb forms, capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

# "line of contact": the noun before one of these takes the plural.
_MODIFIES = "of in on at to for by under without with de du des".replace(" ", "|")
_POSTMODIFIER = re.compile(rf"(?P<head>[^\W\d_]+)(?= (?:{_MODIFIES})\b)")
# Adjectives that stand after their noun, in English law and office: attorney general.
_POSTPOSED = re.compile(r"(?P<head>[^\W\d_]+) (?:general|martial|designate|elect|emeritus|plenipotentiary)\Z")
# Nouns without a regular plural, of those that end compounds: fisherman, foothold's kin, crisis.
_IRREGULAR = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people",
    "foot": "feet",
    "tooth": "teeth",
    "mouse": "mice",
    "medium": "media",
    "criterion": "criteria",
    "phenomenon": "phenomena",
}
_LEAVES = re.compile(r"(?:(?:kni|wi|li)fe|(?:lea|hal|shel|thie|loa|wol|sel)f)\Z")
_VOWELS = frozenset("aeiou")
_VERB = re.compile(r"to [a-z]")  # a definition that begins so defines a verb
# One syllable that ends consonant, vowel, consonant doubles its last letter: ban, banned.
_DOUBLING = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]\Z")
# What may stand before a surname or a state in the plural: the Rossis, both Zendas.
_DETERMINER = re.compile(
    r"(?<!\w)(?:the|both|all|these|those|two|three|four|five|several|many|other|young|old|elder|\d+) \Z",
    re.IGNORECASE,
)
_LONGEST_DETERMINER = 9  # characters: "several" with the spaces around it


def term_forms(term: str, gloss: str = "") -> Iterator[str]:
    """Give the forms of a term other than itself: inflected, and as a sentence's first word has it.

    A term that `gloss` defines as a verb ("to close a river") has a verb's forms, any other a noun's.
    """
    forms = [term, *_inflected(term, gloss)]
    for form in forms:
        if form != term:
            yield form
        if form[0].islower():
            yield form[0].upper() + form[1:]
        elif not _is_acronym(form):
            yield form[0].lower() + form[1:]
            yield form.lower()
    if not term.isupper() and not term.islower():
        return
    if _is_acronym(term) and term[-1].isalpha():
        yield term + "'s"


def determined(text: str, start: int) -> bool:
    """Tell whether what stands before an offset lets a name in the plural follow."""
    return _DETERMINER.search(text, max(0, start - _LONGEST_DETERMINER), start) is not None


def _inflected(term: str, gloss: str) -> Iterator[str]:
    if _VERB.match(gloss) and term.islower() and " " not in term:
        yield from _verb_forms(term)
        return
    head = _POSTMODIFIER.match(term) or _POSTMODIFIER.search(term) or _POSTPOSED.search(term)
    if head:
        yield term[: head.start("head")] + plural(head["head"]) + term[head.end("head") :]
    else:
        before, _, last = term.rpartition(" ")
        yield (before + " " if before else "") + plural(last)


def plural(noun: str) -> str:
    """Give the plural of an English noun."""
    return noun + "s" if not noun.isalpha() or noun.isupper() else _regular(noun, noun.lower())


def _regular(noun: str, lower: str) -> str:
    for singular, several in _IRREGULAR.items():
        if lower.endswith(singular) and (lower == singular or singular in ("man", "woman", "child", "foot")):
            return noun[: -len(singular)] + _as(noun[-len(singular) :], several)
    if lower.endswith("is") and len(noun) > 4:  # noqa: PLR2004 - crisis, basis; not "this"
        return noun[:-2] + "es"
    if _LEAVES.search(lower):
        return noun.rstrip("e")[:-1] + "ves"
    if lower.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if lower.endswith("y") and lower[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


def _verb_forms(verb: str) -> Iterator[str]:
    yield plural(verb)
    if verb.endswith("e"):
        stem = verb[:-1]
    elif _DOUBLING.match(verb):
        stem = verb + verb[-1]
    else:
        stem = verb
    past = verb[:-1] + "i" if verb.endswith("y") and verb[-2:-1] not in _VOWELS else stem
    yield past + "ed"
    yield (verb if verb.endswith("ee") else stem) + "ing"


def _is_acronym(form: str) -> bool:
    """Tell whether a term's first word is told from a common word by its capitals: WHO, US, NGOs."""
    first = form.partition(" ")[0]
    return sum(map(str.isupper, first)) > 1


def _as(sample: str, word: str) -> str:
    return word.capitalize() if sample[0].isupper() else word

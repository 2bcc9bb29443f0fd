"""What is called after a place or a person, and is no mention of either: things, areas, families."""

from __future__ import annotations

import re

# As dictionaries and encyclopaedias list them.
_THINGS = """
normandy format | normandy four | normandy quartet | minsk agreement | minsk agreements | minsk accord
| minsk accords | minsk protocol | dayton accords | dayton agreement | oslo accords | camp david accords
| dublin rules | dublin regulation | dublin convention | dublin procedure | dublin system
| paris agreement | paris accord | kyoto protocol | geneva conventions | geneva convention
| bologna process | lisbon treaty | maastricht treaty | maastricht criteria | ottawa convention
| schengen visa | schengen visas |
america first |
bengal tiger | bengal tigers | bermuda shorts | bologna sausage | brussels sprout | brussels sprouts |
brussel sprout | brussel sprouts | cayenne pepper | chelsea
boots | chelsea bun | brent crude | brent oil | brent blend | brent futures | brent price | brent prices
| molotov cocktail | molotov cocktails | cheddar cheese |
 dresden china | guinea fowl | guinea pig | guinea pigs |
havana cigar | havana cigars | jersey cow | jersey cows | jerusalem artichoke | jerusalem artichokes
| vichy regime | vichy government | vichy authorities | vichy police | weimar era | weimar years
| manila envelope | manila envelopes | oxford comma | oxford shirt | oxford shoes | panama hat |
panama hats | parma ham | stockholm syndrome | worcester sauce | york ham
"""
# What somebody found or told of first, and proverbs have.
_FOUND = frozenset(
    "pandora's box|achilles' heel|achilles heel|murphy's law|moore's law|parkinson's law|hobson's choice"
    "|noah's ark|occam's razor|ockham's razor|halley's comet|schrodinger's cat|pavlov's dogs|newton's laws"
    "|ohm's law|morton's fork|godwin's law|sophie's choice|adam's apple|hadrian's wall|planck's constant"
    "|plato's cave|davy jones' locker".split("|")
)
# Where somebody met a fate or did a feat, said of others since: "she met her Waterloo".
_BYWORDS = frozenset("waterloo rubicon stalingrad canossa everest golgotha eldorado gethsemane".split())
_OWN = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Yy]our)(?: own)? \Z")
_LONGEST_OWN = 10  # characters
_FOUND_BY = re.compile(r"['’]s (?:demon|paradox|theorem|razor|conjecture|equations|theorems)(?![\w-])")
_CALLED_AFTER = _FOUND.union(" ".join(thing.split()) for thing in _THINGS.split("|"))
_NEXT_WORD = re.compile(r"(?:['’]s?)? [A-Za-z]+")
_OWNER = re.compile(r"([A-Z][a-z]+['’]s?) $")
_LONGEST_OWNER = 16  # characters
_BY_SEA = (" by the Sea", "-by-the-Sea", " by-the-Sea")  # another town, or a work
_TIME = re.compile(r" (?:local |standard |daylight |summer |winter )?[Tt]ime(?P<zone> zone)?(?![\w-])")
_HOUR = re.compile(r"(?:\d|\b[AaPp]\.?[Mm]\.?|\b(?:noon|midnight)),? \Z")
_LONGEST_HOUR = 10  # characters
# "The Zenda wetlands convention": signed there once, and told of everywhere.
_TREATY = re.compile(
    r" (?:arms|biological|chemical|climate|fisheries|nuclear|refugees?|tax|trade|wetlands?|whaling|wildlife)"
    r" (?:accords?|agreements?|conventions?|protocols?|treat(?:y|ies))(?![\w-])"
)
_NUMBER = re.compile(r"-(?:\d{1,2}|I{1,3}|IV)\b(?!-)")  # the second of its kind: "Zenda-2 talks"


# "The Zenda economic zone" has borders of its own.
_OTHER_AREA = re.compile(r" (?:special )?(?:economic (?:zone|region)|free[ -]trade zone)(?![\w-])")
_FAMILY = re.compile(
    r"(?: and [A-Z][\w'-]+)? (?:family|families|brothers|sisters|siblings|clan|dynasty)(?![\w-])"
)
_ADMINISTRATION = re.compile(r" [Aa]dministrations?(?![\w-])")
_DETERMINED = re.compile(r"\b(?:[Tt]he|[Tt]wo|[Tt]hree|and) \Z")


def of_family(text: str, start: int, end: int) -> bool:
    """Tell whether a surname between two offsets is that of a family, and nobody's: "the Rossi family"."""
    return (
        _FAMILY.match(text, end) is not None
        and _DETERMINED.search(text, max(0, start - 6), start) is not None
    )


def of_administration(text: str, end: int) -> bool:
    """Tell whether a name up to an offset is a body's, and not its leader's: "the Rossi administration"."""
    return _ADMINISTRATION.match(text, end) is not None


def names_a_thing(text: str, start: int, end: int) -> bool:
    """Tell whether a place's name, between two offsets, is the first word for a thing: "Panama hats".

    So it is where a number is joined to it, as to talks and agreements.
    """
    if any(p.match(text, end) for p in (_FOUND_BY, _TREATY, _NUMBER, _OTHER_AREA)):
        return True
    if text.startswith(_BY_SEA, end) or _is_of_clock(text, start, end) or _is_byword(text, start, end):
        return True
    following = _NEXT_WORD.match(text, end)
    if following and _straight(text[start : following.end()]) in _CALLED_AFTER:
        return True
    owner = _OWNER.search(text, max(0, start - _LONGEST_OWNER), start)
    return owner is not None and _straight(text[owner.start() : end]) in _FOUND


def _is_byword(text: str, start: int, end: int) -> bool:
    """Tell whether somebody's own place is a fate: "her Waterloo"."""
    known = text[start:end].lower() in _BYWORDS
    return known and _OWN.search(text, max(0, start - _LONGEST_OWN), start) is not None


def _straight(words: str) -> str:
    return words.lower().replace("’", "'")


def _is_of_clock(text: str, start: int, end: int) -> bool:
    """Tell whether a place's name says by whose clock an hour is: "9:00 a.m. Zenda time"."""
    time = _TIME.match(text, end)
    if time is None:
        return False
    return time["zone"] is not None or _HOUR.search(text, max(0, start - _LONGEST_HOUR), start) is not None

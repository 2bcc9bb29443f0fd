"""What stands beside a name between commas says what it is: "Velda, a private firm", "its airline, Velda"."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.callings import BODIES, BODIES_ALONE, PEOPLE_TOO
from dateline.annotate.names.candidates import Candidate, is_known_place
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.vocabulary import ORGANISATION_HEADS, PLACE_PREPOSITIONS
from dateline.annotate.names.weights import FAIR, SETTLES, STRONG, add
from dateline.lexicon.given_names import GIVEN_NAMES

_MORE_BODIES = frozenset(
    "supplier consultancy foundation institute university college hospital alliance coalition movement"
    " association corporation"
    " cooperative parliament legislature unit conservatory".split()
)
_THINGS = frozenset(
    "film movie novel sitcom song album series drama musical opera drug medicine vaccine virus disease treaty"
    " dish drink cocktail dog cat turtle horse ship vessel yacht satellite documentary holiday"
    " festival dance icebreaker tanker submersible spacecraft shuttle frigate destroyer"
    " tournament breed sculpture painting currency language podcast newsletter plugin".split()
)
# What is such a thing where it's said that it is, and a body where it is told of by the way.
_THINGS_SAID = _THINGS | {"program", "programme", "scheme", "subsidy"}
_PLACES = frozenset(
    "town city village suburb island hamlet settlement enclave neighbourhood neighborhood municipality"
    " port resort landmark outpost mountain reef".split()
)
_CHAINED = frozenset({"island", "mountain", "reef"})  # chains and ranges of these are no firms
_KINDS = {
    **dict.fromkeys((BODIES - PEOPLE_TOO) | BODIES_ALONE | _MORE_BODIES, "organisation"),
    **dict.fromkeys(_THINGS, "none"),
    **dict.fromkeys(_PLACES, "place"),
}
# "Velda, one of Peru's largest banks", "Velda, the bank that", "Velda, Peru's only bank".
_LEAD = re.compile(
    r"(?:, {1,2}| (?:is|was) (?=an? ))(?P<lead>an?|the|its|their"
    r"|one of (?:the|its|their|(?:[A-Z][\w-]+ )?[A-Z][\w-]+'s)"
    r"|(?:[A-Z][\w-]+ )?[A-Z][\w-]+'s?) (?P<phrase>(?:[\w'-]+ ){0,7}[\w'-]+)"
)
# Of which there is one, whatever follows: "Velda, the largest operator in Peru", "Velda, the Irish bank".
_OF_STATE = frozenset({"state", "national", "official", "public"})
_SUPERLATIVES = frozenset({"largest", "biggest", "oldest", "leading", "smallest", "highest"})
_LARGEST = re.compile(r", the (?:[\w'-]+ ){0,2}(?:largest|biggest|oldest|leading) ")
_TELLS = (",", " is a", " was a")
# What a noun phrase ends before; "of" only behind what is of another body, and not "a group of".
_CLOSES = frozenset(
    "that which whose based founded owned run led with for in on near about outside by from where known"
    " called at to specialising specializing formed located responsible".split()
)
_OF_ANOTHER = frozenset({"subsidiary", "arm", "maker", "manufacturer", "affiliate"})
_RELATIVE = frozenset("that which whose based founded owned run".split())
# With one of these before the noun it is no phrase of adjectives and a noun.
_NOT_BETWEEN = frozenset("of the a an was is are were said who his her".split())
# What is read, heard or shown and called by a name, behind whoever's it is: "her newsletter, Zurda Times".
_SHOWN = _THINGS | frozenset(
    "book newsletter column blog podcast memoir exhibition show game poem bestseller single programme"
    " program".split()
)
# Those that nothing else of the sentence can be listed behind.
_ENTITLED_SURELY = frozenset({"newsletter", "podcast", "column", "festival", "novel", "memoir"})
_KINDS_BEFORE = {**_KINDS, **dict.fromkeys(_SHOWN, "none")}
_NO_ONES = frozenset({"ethnic", "minority", "indigenous", "religious", "age", "working", "focus"})
_BEFORE = re.compile(
    r"(?:(?P<word>[\w-]+) )?(?P<lead>[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er"
    r"|(?:[A-Z][\w-]+ )?[\w-]+'s?)"
    r" (?P<between>(?:(?!(?:of|in|at|for|to|with|from|by|on|the|an?) )[\w-]+ ){0,4}?)"
    r"(?P<noun>[a-z-]+), \"?(?:the )?$"
)
_ENDS_BEFORE = (", ", ", the ", ', "', ', "the ')
# Where a sentence begins without one: "Private intelligence firm, Velda, said".
_BODY_FIRST = re.compile(
    r"\b(?:[a-z-]+ )(?P<noun>firm|company|agency|consultancy|start-?up|retailer|airline), $"
)
_LONGEST = 80  # characters of what stands before
# Whoever is head "of the company", or speaks "for his company", may be named behind it.
_WHOSE = {"organisation": ("of", "for", "by", "behind"), "none": ("of", "by", "behind"), "place": ()}
# A title or a paper begins with its own article: "her show The Zurda File".
_ENTITLED = re.compile(r"\b(?P<noun>[a-z]+),? \"?The $")
_CLOSED = re.compile(r"\"?[,.;)\n]\"?(?![\w-])|\"|$")
# Who speaks for others or leads them: "the Ruritanian prime minister", "the union's head".
_OFFICE = (
    r"(?:prime minister|minister|president|premier|chancellor|king|queen|governor|mayor|head|leader|chief"
    r"|chair(?:man|woman|person)?|director|spokes(?:man|woman|person)|secretary|ambassador|general secretary"
    r"|lawyer|prosecutor|treasurer)"
)
_HOLDS = re.compile(rf", (?:the|[A-Z][\w-]+'s) (?:(?:[A-Z][\w-]+|[a-z-]+(?:'s)?) ){{0,3}}?{_OFFICE},")
_HELD = re.compile(rf"\b(?:[Tt]he |[Ii]ts |[Tt]heir |[\w-]+'s )(?:[\w-]+(?:'s)? ){{0,3}}?{_OFFICE}, $")
_WITHIN = tuple(f" {word} " for word in PLACE_PREPOSITIONS) + tuple(
    f"{word.title()} " for word in PLACE_PREPOSITIONS
)
_THERE = (" in ", " near ", " outside ", " across ", "In ", "Near ")


def vote_holder(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh that a lone word is who has the office beside it: "Velda, the premier,", "its head, Velda,"."""
    word = candidate.words[0]
    if len(candidate.words) > 1 or candidate.kind or word.lower in ORGANISATION_HEADS:
        return
    plain, start = reading.plain, candidate.start
    before = plain[max(start - _LONGEST, 0) : start]
    held = _HOLDS.match(plain, candidate.end) is not None and not before.endswith(_WITHIN)
    if not held and before.endswith(", ") and _CLOSED.match(plain, candidate.end):
        held = _HELD.search(before) is not None
    if held and not (is_known_place(reading, candidate) or is_known_body(word.text)):
        add(votes, "person", STRONG + FAIR)


def vote_apposition(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh what a name is said to be right behind it."""
    if not reading.plain.startswith(_TELLS, candidate.end) or candidate.honorific or candidate.office:
        return
    head = _head(reading.plain, candidate.end)
    if reading.plain.startswith(" ", candidate.end):  # "Zenda is a dance": a body or a town is much besides
        kind = "none" if head in _THINGS_SAID else None
    else:
        kind = _KINDS.get(head)
    if head in PEOPLE_TOO and _LARGEST.match(reading.plain, candidate.end):
        kind = "organisation"
    kind = "organisation" if head == "pollster" and _is_nobodys_surname(reading, candidate) else kind
    given = len(candidate.words) > 1 and candidate.words[0].lower in GIVEN_NAMES
    there = reading.plain.endswith(_THERE, 0, candidate.start)
    if kind is None or (kind == "none" and (given or there)) or (kind == "organisation" and there):
        return
    add(votes, kind, STRONG + FAIR if kind == "place" else SETTLES)
    if kind == "place":
        add(votes, "person", -STRONG)


def _is_nobodys_surname(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a lone word is no first name, and nobody's who is named in full."""
    word = candidate.words[0]
    if len(candidate.words) > 1 or word.lower in GIVEN_NAMES:
        return False
    return re.search(rf"[A-Z][\w.-]* {re.escape(word.text)}(?![\w-])", reading.plain) is None


def vote_apposed(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh what is said right before a name that is closed off behind: "Peru's state airline, Velda,"."""
    if candidate.honorific or candidate.office:
        return
    before = reading.plain[max(candidate.start - _LONGEST, 0) : candidate.start]
    if before.endswith(("The ", '"The ')):
        match = _ENTITLED.search(before)
        closed = not reading.plain.startswith("'", candidate.end)
    elif before.endswith(_ENDS_BEFORE) and candidate.words[0].lower not in GIVEN_NAMES:
        match = _BEFORE.search(before) or _BODY_FIRST.search(before)
        closed = _CLOSED.match(reading.plain, candidate.end) is not None
    else:
        return
    kind = _KINDS_BEFORE.get(match["noun"]) if match is not None and closed else None
    if match is not None and kind and ("lead" not in match.groupdict() or _is_said_of(match, kind)):
        add(votes, kind, 2 * SETTLES if match["noun"] in _ENTITLED_SURELY else SETTLES)


def _is_said_of(match: re.Match[str], kind: str) -> bool:
    """Say whether no one but the noun can be named behind it, and it's no people's."""
    if not _NO_ONES.isdisjoint(match["between"].split()):
        return False
    return match["word"] not in _WHOSE[kind] or match["lead"].endswith(("'s", "s'"))


def _head(plain: str, end: int) -> str:
    """Give the noun that a name is said to be, in the singular; empty where it is not plainly one."""
    match = _LEAD.match(plain, end)
    if match is None:
        return ""
    words = match["phrase"].split()
    at = next((i for i, word in enumerate(words) if word in _CLOSES or word == "of"), len(words))
    if at == len(words) and plain[match.end() : match.end() + 1] not in ("", ",", ".", ";", ")", "\n", '"'):
        return ""
    head = words[at - 1].lower() if at else ""
    if not _NOT_BETWEEN.isdisjoint(word.lower() for word in words[: max(at - 1, 0)]):
        return ""
    follows = words[at] if at < len(words) else ""
    one = any(word in _SUPERLATIVES for word in words[:at]) or (at > 1 and words[at - 2].istitle())
    one = one or any(word in _OF_STATE or word.endswith("s'") for word in words[: max(at - 1, 0)])
    one = one and words[at - 1].islower()
    if (follows == "of" and head not in _OF_ANOTHER) or (
        match["lead"] == "the" and follows not in _RELATIVE and not one
    ):
        return ""
    return _kind_of_group(head, words[:at])


def _kind_of_group(head: str, words: list[str]) -> str:
    """Give the noun of a phrase, of a chain or a group what it is of: "a remote island chain"."""
    if head in ("chain", "range") and not _CHAINED.isdisjoint(words[-2:-1]):
        return words[-2]
    if head == "group" and not _NO_ONES.isdisjoint(words):
        return ""
    return head if head in _KINDS else head.removesuffix("s")

"""What stands around a name says that it is nobody's: software, products, a programme, an animal."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import pycountry

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.abbreviations import initials, is_known_body
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.vocabulary import ORGANISATION_HEADS, ROLE_HEADS

_REACH = 40  # characters
# What a maker calls all of a kind by: "its Zenda Z2 family".
_RANGE = re.compile(r" (?:family|line-?up|portfolio)(?![\w-])")
_MAKERS = ("its ", "Its ")
_FAMILY = " Family"
# What a programme is told to be, with or without quotation marks: 'the music show "Zenda"'.
_PROGRAMME = re.compile(
    r"\b(?:music|travel|cultur(?:e|al)|arts?|sports?|science|nature|lifestyle|fashion|food|cookery|children's"
    r"|late-night|satire|breakfast) (?:show|programme|program|series) \"?$"
)
_ENDS_PROGRAMME = tuple(f"{noun} {mark}" for noun in ("show", "programme", "program", "series")
                        for mark in ("", '"'))  # fmt: skip
_CLOSED = re.compile(r"\"|[.,;:)\n]|$")
# What runs on computers is said to be so without an article; one that manages something is no office there.
_SOFTWARE = re.compile(
    r", (?:[a-z-]+ ){0,3}(?:software|malware|spyware|ransomware|firmware)"
    r"(?=[,.;)]| (?:for|that|which|from|to|used|made|by|on)\b)"
)
_MANAGER = re.compile(r" Manager(?![\w-]| [A-Z])")
_RUN_BY = re.compile(r"\b(?:through|via|using|on|into|with) $")
# Animals that are kept, and called by a name behind what they are, and what is told where they are.
_ANIMALS = frozenset(
    "tiger tigress lion lioness leopard elephant panda gorilla hippo orangutan giraffe rhino".split()
)
_KEPT = re.compile(
    r"\b(?:[Zz]oos?|[Zz]oo(?:keeper|logical)\w*|[Ss]afari|[Cc]ubs|[Ww]ildlife|[Cc]ircus|[Aa]nimals?)\b"
)
# A sum of money, behind its currency or before it.
_SUM_AFTER = re.compile(r"[ \xa0-]?\d")
_SUM_BEFORE = re.compile(
    r"(?:\d[\d,.]*[ \xa0-]?(?:(?:k|m|mn|bn|tn)[ \xa0])?"
    r"|\b(?:hundred|thousand|million|billion|trillion)[ \xa0]?)$"
)
_LONGEST_SUM = 24  # characters
_CURRENCIES = frozenset(currency.alpha_3 for currency in pycountry.currencies)
# Sorts of goods and firms, the last of several told with its noun; the first is an adjective.
_SECTORS = re.compile(
    r"(?:, [\w-]+)*,? (?:and|or) (?:[\w-]+ ){1,2}(?:sectors|segments|categories|classes|genres)(?![\w-])"
)
_SORT_BEFORE = re.compile(r"\b[a-z-]+, (?:[\w-]+, )*$")
_REGNAL = re.compile(r" [IVX]+$")
_STYLED_LIKE = ("-style", "-era", "-like", "-inspired", "-esque", "-themed")
_PAINTED = re.compile(r"\b(?:painters?|paintings|canvas(?:es)?)\b")
_ARTISTS_OF = re.compile(
    r"\b(?:artists?|painters?|realism|masters?|exponents?|representatives?|paintings?|movement)"
    r" (?:of|from|called) the (?:so-called )?\"?$"
)
_WORKS_OF = re.compile(r"\"? (?:works|paintings?|painters?|artists?|movement)(?![\w-])")
# What may be an office of two words, whoever has it behind: "Cabinet Secretary", "Director General".
_OFFICE = re.compile(r"\b(?=([A-Z][a-z]+ [A-Z][a-z]+)\b)")
# Letters and, in brackets, the body that has them.
_IN_FULL = re.compile(r"(?<![\w-])(?P<letters>[A-Z]{3,8}) \((?P<full>[A-Z][^()\n]{5,80})\) $")
_LONGEST_FULL = 100  # characters
# "Any given Zendo", "every Zendo.", and one of them.
_ANY = re.compile(
    r"\b(?:[Aa]ny given (?P<given>[\w'-]*\w)(?<!'s)"
    r"|(?:[Aa]ny|[Ee]very|[Ee]ach) (?P<one>[\w'-]*\w)(?=[.,;:!?)]))"
)
_ONE_OF_KIND = re.compile(r"\b[Aa]n? (?:[A-Z][\w'-]* )*([\w'-]*\w)(?=[.,;:!?)]| that| which)")
# Who lives in a place, which a magazine may be called after: "the Velda-born Zendaer", "a Zendaer who".
_INHABITANT = "er"
_BORN = re.compile(r"(?:-(?:born|bred|raised|based)|\b(?:[Nn]ative|[Ff]ellow|[Ll]ifelong|[Tt]ypical)) $")
_ONE = ("a ", "A ")
_MINISTER = re.compile(r" Minister(?![\w-])")
_SOMEBODY = re.compile(r"[,.;:!?)]| (?:who|and|in|at|by|with|from|himself|herself)\b")
# What is said to be of no map, and what somebody alone calls so: "the would-be Kingdom of Zenda".
_LAND = "state|republic|kingdom|principality|empire|nation|country|land|island|planet|county|province|region"
_INVENTED = re.compile(
    r"\b(?:fictional|fictitious|imaginary|make-believe|made-up|mythical|mythological)"
    rf" (?:[a-z-]+ )?[“\"'‘]?(?:(?i:{_LAND}|city|town|village|capital) (?:of (?:the )?)?)?$"
)
_STYLED = re.compile(r"\b(?:self-styled|would-be|mock) [“\"'‘]?(?:[A-Z]\w+ )?$")
_LANDS = re.compile(r"(?:State|Kingdom|Principality|Republic|Empire) of ")
_LAND_BEFORE = re.compile(rf"{_LANDS.pattern}$")


def is_invented(plain: str, start: int, end: int) -> bool:
    """Say whether a place is told to be none: "the fictional town of Zenda", "would-be State of Zenda"."""
    before = plain[max(start - _REACH, 0) : start]
    if _INVENTED.search(before):
        return True
    land = _LANDS.match(plain, start, end) or (
        _LAND_BEFORE.search(before) if before.endswith("of ") else None
    )
    return land is not None and _STYLED.search(before.removesuffix(land[0])) is not None


def is_of_products(plain: str, start: int, end: int) -> bool:
    """Say whether a name is of products: "its Zenda Z2 family", and so "the Zenda Z2 Family"."""
    if _RANGE.match(plain, end) and plain.endswith(_MAKERS, 0, start):
        return True
    name = plain[start:end]
    return name.endswith(_FAMILY) and f"its {name.removesuffix(_FAMILY)} family" in plain


def is_of_sectors(plain: str, start: int, end: int) -> bool:
    """Say whether letters tell a sort, in a list of sorts: "the emerging, ZWC and Modern market sectors"."""
    if not plain[start:end].isupper() or _SECTORS.match(plain, end) is None:
        return False
    return _SORT_BEFORE.search(plain, max(start - _REACH, 0), start) is not None


def is_style(plain: str, mentions: Sequence[tuple[int, int]]) -> bool:
    """Say whether a ruler's name only says how something looks, or of when it is: "a Rudolf IV-style hall".

    Whoever is named otherwise too is meant, and so is who is like somebody of today.
    """
    if _REGNAL.search(plain, *mentions[0]) is None or not all(
        plain.startswith(_STYLED_LIKE, end) for _, end in mentions
    ):
        return False
    start, end = mentions[0]
    return plain.count(plain[start:end]) == len(mentions)


def is_school_of_art(plain: str, mentions: Sequence[tuple[int, int]]) -> bool:
    """Say whether painters are of a school that is no building: "a painter of the Zenda School"."""
    start, end = mentions[0]
    if not plain[start:end].endswith("School") or _PAINTED.search(plain) is None:
        return False
    return any(
        _ARTISTS_OF.search(plain, max(start - _REACH, 0), start) or _WORKS_OF.match(plain, end)
        for start, end in mentions
    )


def is_software(plain: str, start: int, end: int) -> bool:
    """Say whether a name is of software: "Zenda, free software", "through Zenda Rail Manager"."""
    if _SOFTWARE.match(plain, end):
        return True
    manager = _MANAGER.match(plain, end) is not None
    return manager and _RUN_BY.search(plain, max(start - _REACH, 0), start) is not None


def is_programme(plain: str, start: int, end: int) -> bool:
    """Say whether what a programme shows stands before its name: 'the music show "Zenda"'."""
    if not plain.endswith(_ENDS_PROGRAMME, 0, start) or _CLOSED.match(plain, end) is None:
        return False
    return _PROGRAMME.search(plain, max(start - _REACH, 0), start) is not None


def is_animal(plain: str, start: int, end: int) -> bool:
    """Say whether a name begins with what an animal is, and stands where some are kept: "Tiger Zenda".

    A golfer may be called so, and the article tell of wildlife elsewhere.
    """
    name = plain[start:end]
    first, _, rest = name.partition(" ")
    if first.lower() not in _ANIMALS or not rest or " " in rest or is_known_body(name):
        return False
    return any(name in line and _KEPT.search(line) for line in plain.split("\n"))


def is_made_of(plain: str, start: int, end: int) -> bool:
    """Say whether a word is of many of a kind, which anyone may have one of: "any Zendo", "a Zendo."."""
    return plain[start:end].rpartition(" ")[2] in _kinds(plain)


@lru_cache(maxsize=8)  # of the article at hand
def _kinds(plain: str) -> frozenset[str]:
    """Give the words of which an article has any, and one: "Zendo"."""
    every = {match["given"] or match["one"] for match in _ANY.finditer(plain)}
    if not every:
        return frozenset()
    return frozenset(match[1] for match in _ONE_OF_KIND.finditer(plain) if match[1] in every)


def is_money(plain: str, start: int, end: int) -> bool:
    """Say whether letters are those of a currency, beside a sum: "NOK 5bn", "80 million CHF"."""
    if plain[start:end] not in _CURRENCIES:
        return False
    before = plain[max(start - _LONGEST_SUM, 0) : start]
    return _SUM_AFTER.match(plain, end) is not None or _SUM_BEFORE.search(before) is not None


def is_office_in_letters(plain: str, start: int, end: int) -> bool:
    """Say whether letters are an office that the article has in full: "the DG", of a director general."""
    return plain.endswith(("the ", "The "), 0, start) and plain[start:end] in _offices(plain)


@lru_cache(maxsize=8)  # of the article at hand
def _offices(plain: str) -> frozenset[str]:
    """Give the initials of the offices that an article has in capitals: "CS", of a Cabinet Secretary."""
    offices = (match[1].split(" ") for match in _OFFICE.finditer(plain))
    found = {initials(words) for words in offices if words[-1].lower() in ROLE_HEADS}
    return frozenset(letters for letters in found if not is_known_body(letters))


def is_of_bracket(plain: str, start: int, end: int) -> bool:
    """Say whether a body is of the one in full right before it: "the ZRA (Zenda Rail Agency) Commission"."""
    match = _IN_FULL.search(plain, max(start - _LONGEST_FULL, 0), start)
    if match is None or plain[start:end].rpartition(" ")[2].lower() not in ORGANISATION_HEADS:
        return False
    return initials(match["full"].replace("-", " ").split()) == match["letters"]


def is_field_of_minister(reading: Reading, candidate: Candidate) -> bool:
    """Say whether common words are what the minister behind them is for: "Water Resources Minister"."""
    if _MINISTER.match(reading.plain, candidate.end) is None:
        return False
    known = reading.knowledge.is_place(reading.plain[candidate.start : candidate.end])
    words = [word for word in candidate.words if not word.link]
    return not known and all(is_word(reading.dictionary, word.lower) for word in words)


def is_inhabitant(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is what who lives in a place is called: "the Velda-born Zendaer"."""
    plain, start, end = reading.plain, candidate.start, candidate.end
    name = plain[start:end]
    home = name.removesuffix(_INHABITANT)
    if home == name or reading.knowledge.place_of_size(home) is None:
        return False
    if plain.endswith(_ONE, 0, start):
        return _SOMEBODY.match(plain, end) is not None
    return _BORN.search(plain, max(start - _REACH, 0), start) is not None

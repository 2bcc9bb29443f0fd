"""What the noun beside a name says that it is: "the think tank Zenda", "Zenda tanks", "Zenda's mayor"."""

from __future__ import annotations

import re

from dateline.annotate.names.vocabulary import ROLE_HEADS
from dateline.lexicon.given_names import GIVEN_NAMES

# Nouns that a body's name follows, where a word more says which: "the anti-virus company Zenda".
BODIES = frozenset(
    "company firm retailer operator broadcaster party union airline bank group network agency publisher"
    " manufacturer maker carmaker automaker insurer reinsurer startup start-up club militia brewer brewery"
    " supermarket chain lender giant conglomerate developer contractor website portal platform app"
    " outfit subsidiary organisation organization orchestra label brokerage consultancy watchdog regulator"
    " think-tank seminary bookmaker auctioneer shipyard nonprofit non-profit"
    " carrier studio troupe ensemble federation theatre theater restaurant nightclub bakery bookshop".split()
)
# Nouns that only another before them makes a body of: "the radio station Zenda".
_SECOND = {
    "station": ("radio", "television", "TV"), "tank": ("think",), "site": ("news",),
    "outlet": ("news", "media"),
}  # fmt: skip
_TAUGHT = frozenset(
    {"samba", "drama", "film", "business", "law", "medical", "language", "fashion", "driving"}
)
PEOPLE_TOO = frozenset(
    "contractor broadcaster developer publisher operator retailer insurer brewer regulator carrier"
    " auctioneer bookmaker studio label".split()
)
# Those that nobody owns whose name might follow as well: "the newspaper Zenda".
BODIES_ALONE = frozenset("newspaper daily weekly tabloid magazine charity band quango ngo broadsheet".split())
_DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your whose which each every some any no".split()
)
# Before "group" these make it no body, or say that the name is of a part of it.
_NO_BODY = frozenset(
    "ethnic age blood working focus control other same one another and or of for to by".split()
)
_MODIFIER = re.compile(r"[A-Za-z][\w'-]*")
# What is made in numbers and called by a name.
_MADE = (
    "tank|missile|rocket|rifle|pistol|bomber|warplane|helicopter|howitzer|launcher|torpedo|warhead|submarine"
    "|frigate|destroyer|corvette|locomotive|airliner|jetliner|minivan|hatchback|smartphone|handset"
)
_MADE_BEFORE = frozenset(_MADE.split("|"))
_MADE_AFTER = re.compile(
    rf"(?:-class)? (?:(?:battle|cruise|ballistic|attack) )?(?:{_MADE})s?(?![\w-])"
    r"(?! [a-z]*(?:crash|attack|strike|unit|crew|plant|factory|maker))"
)
# What letters and a noun of biology name: no body is called so.
_IN_CELLS = re.compile(
    r" (?:receptor|gene|protein|enzyme|antigen|antibody|hormone|mutation|molecule|allele|peptide|kinase"
    r"|inhibitor|antagonist|agonist)s?(?![\w-])(?! (?:bank|therapy))"
)
# What air forces fly is called by, before a noun that says so.
_AIRCRAFT = frozenset(
    "typhoon tornado eurofighter hawk eagle falcon raptor hornet lightning phantom mirage rafale gripen"
    " apache chinook puma lynx merlin hercules globemaster galaxy poseidon reaper predator sentinel"
    " harrier nimrod viper viking osprey cobra spitfire hurricane lancaster fulcrum flanker".split()
)
_FLYING = re.compile(r" (?:aircraft|jets?|fighters?|helicopters?|planes?|drones?|bombers?)(?![\w-])")
_AWARDED = re.compile(r"[ -](?:nominations?|nominees?|nominated|nods?|statuettes?|award[ -]winn\w+)(?!\w)")
_AGENCIES = r"(?:AFP|AP|Getty(?: Images)?|Reuters|[Dd][Pp][Aa]|AAP|ANSA|EFE|Shutterstock)"
_AGENCY_BEFORE = re.compile(rf"\b{_AGENCIES}(?:, (?:and )?|/| and | \| )$")
_AGENCY_AFTER = re.compile(rf"(?:, (?:and )?|/| and | \| ){_AGENCIES}\b")
_OF_TOWN = re.compile(
    r"'s? (?:authorities|residents|inhabitants|population|outskirts|suburbs|airport|mayor|governor|streets"
    r"|city cent(?:er|re)|town cent(?:er|re)|old town|townspeople)(?!\w)"
)
# Who works for it or belongs to it, by the number.
_STAFF = re.compile(
    r"'s? (?:\d[\d,.]* (?:or so )?(?:drivers|members|employees|workers|staff|pilots|stores|branches|outlets"
    r"|subscribers|customers)|[A-Z][a-z]+-language (?:website|service|edition))(?![\w-])"
)
# Nouns that a body's name stands before, and nobody's who leads it: "the Velda initiative".
_CALLED_AFTER = re.compile(r" (?:initiative|start-?up|collective|platform|app|brand|label)(?![\w-])")
_REACH = 48  # characters: two long words
# "A website called Zenda": whose noun is said to be called so is that, with or without a word more.
_NAMED_SO = re.compile(
    r"([a-z-]+)(?:,| is| that is| which is| are)?(?: now| also| formerly| better)?"
    r" (?:called|named|known as|dubbed) (?:the )?\"?$"
)
_ENDS_NAMED = tuple(f" {word} {the}{mark}" for word in ("called", "named", "as", "dubbed")
                    for the in ("", "the ") for mark in ("", '"'))  # fmt: skip
_CALLED_SO = (
    (BODIES - PEOPLE_TOO)
    | BODIES_ALONE
    | {"venture", "business", "foundation", "coalition", "alliance", "label", "institute"}
)
# Who heads a body, whose noun stands before the person: "head of Zenda oil company Anna Rossi".
_HEAD_OF = re.compile(
    rf"\b(?i:{'|'.join(sorted(map(re.escape, ROLE_HEADS)))}) (?:of|at|for|with|from) (?:the )?"
    rf"(?P<body>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*) (?:[a-z]+ ){{0,2}}[a-z]+ $"
)
_HEADLONG = 96  # characters: the office, the body and its noun
_TALLEST = 64  # characters: the noun and what says that it is called so


def is_called_body(plain: str, start: int, *, person: bool = False) -> bool:
    """Say whether a noun right before a name calls it a body: "the rail union Zenda".

    Where the name begins like a `person`'s, the noun must be none that people are called by too.
    """
    if plain.endswith(_ENDS_NAMED, 0, start):
        return _is_named_so(plain, start)
    words = plain[max(start - _REACH, 0) : start].removesuffix('"').split(" ")
    if len(words) < 3 or words[-1]:  # noqa: PLR2004 - the word before, the noun, nothing after the space
        return False
    lead, noun = words[-3], words[-2]
    if noun in _SECOND:
        return lead in _SECOND[noun]
    if noun in BODIES_ALONE or (noun == "school" and lead in _TAUGHT):
        return True
    if (
        noun not in BODIES
        or (person and noun in PEOPLE_TOO)
        or lead.lower() in _DETERMINERS
        or lead in _NO_BODY
    ):
        return False
    return _MODIFIER.fullmatch(lead) is not None


def body_of_head(plain: str, start: int) -> str:
    """Give the body that a name's office is said to be at: "head of Zenda oil company Anna Rossi"."""
    match = _HEAD_OF.search(plain, max(start - _HEADLONG, 0), start)
    return match["body"] if match else ""


def _is_named_so(plain: str, start: int) -> bool:
    """Say whether a body's noun is said to be called by the name that comes: "a website called Zenda"."""
    match = _NAMED_SO.search(plain, max(start - _TALLEST, 0), start)
    return match is not None and match[1].rpartition("-")[2] in _CALLED_SO


def is_called_body_after(plain: str, start: int, end: int) -> bool:
    """Say whether a noun right after a name, and an article before it, call it a body."""
    if _CALLED_AFTER.match(plain, end) is None:
        return False
    full = re.finditer(rf"([A-Z][\w'-]+) {re.escape(plain[start:end])}(?!\w)", plain)
    if any(match[1].lower() in GIVEN_NAMES for match in full):
        return False  # whose initiative it is
    words = plain[max(start - _REACH, 0) : start].split(" ")
    return any(word in ("the", "The", "a", "A", "an", "An") for word in words[-3:-1])


def has_staff(plain: str, end: int) -> bool:
    """Say whether a name has staff who are counted, or a site in a language: "Zenda's 500 or so drivers"."""
    return plain.startswith("'", end) and _STAFF.match(plain, end) is not None


def is_made(plain: str, start: int, end: int) -> bool:
    """Say whether a name is that of a make or of a prize: "the heavy tank Zenda", "a Zenda nomination"."""
    if _MADE_AFTER.match(plain, end) or _AWARDED.match(plain, end) or plain.startswith("-class ", end):
        return True
    if _FLYING.match(plain, end) and plain[start:end].rpartition(" ")[2].lower() in _AIRCRAFT:
        return True
    words = plain[max(start - _REACH, 0) : start].removesuffix('"').split(" ")
    return len(words) > 2 and not words[-1] and words[-2] in _MADE_BEFORE and words[-3] not in _DETERMINERS  # noqa: PLR2004


def is_in_cells(plain: str, start: int, end: int) -> bool:
    """Say whether letters are those of a substance or a gene: "ZNB receptors"."""
    return plain[start:end].isupper() and _IN_CELLS.match(plain, end) is not None


def is_one_of_many(plain: str, start: int, end: int) -> bool:
    """Say whether letters are introduced as those of things: "all-terrain vehicles (ZTVs)"."""
    letters = plain[start:end]
    return letters.isupper() and f" ({letters}s)" in plain


def is_of_pictures(plain: str, start: int, end: int) -> bool:
    """Say whether letters that all the world knows a regulator by are an agency's: "AFP, AP, EPA"."""
    if plain[start:end] != "EPA":
        return False
    before = _AGENCY_BEFORE.search(plain, max(start - _REACH, 0), start)
    return before is not None or _AGENCY_AFTER.match(plain, end) is not None


def is_of_town(plain: str, end: int) -> bool:
    """Say whether what only a town or a region has is said to be a name's: "Zenda's outskirts"."""
    return _OF_TOWN.match(plain, end) is not None

"""Abbreviations: those that need no introduction, and those that the article introduces in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.resources import files

from dateline.annotate.names.club_names import CLUBS
from dateline.annotate.names.runs import Word
from dateline.lexicon.body_names import field_first, spelt_alike, with_letters
from dateline.lexicon.folding import fold_name


def _known_letters() -> dict[str, str]:
    """Read the full name of each organisation that news names by its letters alone."""
    table = files("dateline.annotate.names").joinpath("data/known_letters.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in table.splitlines()[1:])


# Organisations that news names by their letters alone.
WELL_KNOWN = _known_letters()

# Those whose letters are the name by which everybody knows them.
KNOWN_BY_LETTERS = frozenset(
    "NATO UNICEF UNESCO OPEC ASEAN BBC FIFA UEFA NASA AP AFP PKK ISIS ISIL UKIP FARC DPA".split()
)

SEATS = {"kremlin": "RU", "white house": "US", "pentagon": "US", "downing street": "GB", "elysee": "FR",
         "elysee palace": "FR", "capitol hill": "US", "whitehall": "GB", "state department": "US",
         "justice department": "US", "treasury department": "US", "knesset": "IL", "bundestag": "DE",
         "state duma": "RU", "federal reserve": "US", "blue house": "KR", "holyrood": "GB",
         "stormont": "GB", "casa rosada": "AR", "planalto palace": "BR", "palazzo chigi": "IT",
         "malacanang": "PH", "malacanang palace": "PH", "rashtrapati bhavan": "IN",
         "zhongnanhai": "CN"}  # fmt: skip


def _known_bodies() -> frozenset[str]:
    """Read the bodies that are listed by class, folded, and all known clubs.

    Those in capitals are known by the letters alone.
    """
    data = files("dateline.annotate.names").joinpath("data/known_bodies.txt").read_text(encoding="ascii")
    lines = (line for line in data.splitlines() if not line.startswith("#"))
    return frozenset(name for line in lines for name in line.split("|")) | CLUBS.keys()


# What everybody knows by its name: agencies, firms, parties, leagues, offices, clubs.
KNOWN_BODIES = _known_bodies()

# Those that are one and no state's own, whatever adjective they have: "the Ruritanian Hamas".
OF_ONE = KNOWN_BODIES - frozenset(
    "red cross|red crescent|labour|tories|greens|congress|senate|taliban|islamic state|muslim brotherhood"
    "|revolutionary guards|revolutionary guard corps|super lig|co op|holy see|vatican|amnesty"
    "|pentagon".split("|")
)

_BY_FOLD = {fold_name(short): fold_name(full) for short, full in WELL_KNOWN.items()}
# "U.N." folds to "u n".
_DOTTED = {" ".join(short): short for short in _BY_FOLD}
# Names that no "of" makes longer.
WHOLE = frozenset(_BY_FOLD.values())
WHOLE_KEYS = frozenset(field_first(spelt_alike(name)) for name in WHOLE)
# What a body is called by in full, the longest first: the name that everybody has for it goes on.
_IN_FULL = [
    f"Islamic State {link} Iraq{tail}"
    for tail in (" and Greater Syria", " and the Levant", " and al-Sham", " and Syria", "")
    for link in ("of", "in")
]
_BRANCHES = r"[Aa]l[ -]Qa[ei]da in the (?:Arabian Peninsula|Islamic Maghreb|Indian Subcontinent)"
IN_FULL = re.compile(rf"(?:{'|'.join(_IN_FULL)}|{_BRANCHES})(?![\w-])")
_BY_FOLD |= dict.fromkeys(map(fold_name, _IN_FULL), "islamic state")
# As all the world's press calls them.
_BY_FOLD |= {"fed": "federal reserve", "daesh": "islamic state"}
_BRACKETS = re.compile(r"\ \(\ ?(?:the\ )?\"?([A-Z][A-Za-z&.-]{1,9})\"?\ ?\)|, or ([A-Z]{2,8})(?=[,.;])")
_SEAT = re.compile(r"( in (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,2}) \((?:the )?([A-Z]{3,8})\)")
_IN_SEAT = re.compile(r"( in (?:the )?)([A-Z][\w-]+(?: [A-Z][\w-]+){0,2})")
_LEAST_LETTERS = 3
_SKIPPED = frozenset({"of", "the", "for", "and", "on", "in", "to", "&", "of the", "for the", "and the"})


def is_known_body(name: str) -> bool:
    """Say whether everybody knows a body by this name, or by these letters: "ZADO" or "Zado"."""
    spelt = len(name) > _LEAST_LETTERS and name.isalpha() and name.istitle()
    letters = name.upper() if spelt else name.replace(".", "")
    return letters in WELL_KNOWN or letters in KNOWN_BODIES or fold_name(name) in KNOWN_BODIES


def organisation_key(folded: str) -> str:
    """Give the surface that stands for an organisation whatever the length of its name."""
    folded = _BY_FOLD.get(_DOTTED.get(folded, folded), folded)
    folded = spelt_alike(with_letters(folded))
    # One whose letters tell it needs not say whose it is: "US Food and Drug Administration".
    bare = field_first(folded.removeprefix("us "))
    return bare if bare in WHOLE_KEYS else field_first(folded)


def expansion(names: list[str]) -> str:
    """Give the full name where all spellings are abbreviations that need no introduction, else nothing."""
    letters = [name.replace(".", "") for name in names]
    if not letters or any(n not in WELL_KNOWN or n in KNOWN_BY_LETTERS for n in letters):
        return ""
    return WELL_KNOWN[letters[0]]


def abbreviation_after(plain: str, end: int) -> tuple[str, int, int] | None:
    """Give the abbreviation in brackets right after a name, with its span."""
    match = _BRACKETS.match(plain, end)
    if match is None:
        return None
    group = 1 if match[1] else 2
    return match[group], match.start(group), match.end(group)


def abbreviation_of_seat(plain: str, start: int, end: int) -> tuple[str, int, int] | None:
    """Give the abbreviation of a name and of where it is: "Zenda Aid Mission in Peru (ZAMIP)"."""
    match = _SEAT.match(plain, end)
    if match is None:
        return None
    words = re.sub(r"[^\w ]", "", plain[start : match.end(1)].replace("-", " ")).split()
    first = "".join(word[0] for word in words if word.lower() not in _SKIPPED).upper()
    every = "".join(word[0] for word in words if word.lower() not in _SKIPPED - {"in"}).upper()
    return (match[2], match.start(2), match.end(2)) if match[2] in (first, every) else None


def end_of_seat(plain: str, start: int, end: int) -> int | None:
    """Give where a name ends that goes on with where its bearer is, as letters in brackets tell once.

    "Zenda Aid Mission in Peru" is so wherever the article says "Zenda Aid Mission in Peru (ZAMIP)" too.
    """
    match = _IN_SEAT.match(plain, end)
    words = match[2].split(" ") if match else []
    for n in range(len(words), 0, -1):
        whole = f"{plain[start:end]}{match[1]}{' '.join(words[:n])}" if match else ""
        at = plain.find(f"{whole} (")
        if at >= 0 and abbreviation_of_seat(plain, at, at + end - start) is not None:
            return start + len(whole)
    return None


def is_spelt_by_letters(plain: str, words: Sequence[Word]) -> bool:
    """Say whether letters in brackets after these words are their initials: all of them are one name.

    What they are "of" may have no letter: "Dam and Canal Office of the United Ruritanians (DCO)".
    """
    found = abbreviation_after(plain, words[-1].end)
    if found is None:
        return False
    ends = [n for n, word in enumerate(words) if word.link and word.lower.startswith("of")]
    texts = [word.text for word in words]
    whole = "".join(t if t.isupper() else t[0] for t in texts if t.lower() not in _SKIPPED).upper()
    return found[0].upper() == whole or any(
        found[0].upper() == initials(texts[:n]) for n in (len(words), *ends)
    )


def initials(words: list[str]) -> str:
    """Give the initials of a name, links left out."""
    return "".join(w[0] for w in words if w.lower() not in _SKIPPED).upper()


def are_anothers(letters: str, name: str) -> bool:
    """Say whether all know another body by letters that differ from a name's initials by one of them.

    Two bodies were mistaken for each other: letters of another language differ in more, or in their number.
    """
    full = WELL_KNOWN.get(letters)
    own = initials(name.replace("-", " ").split())
    if full is None or len(own) != len(letters) or len(own) < _LEAST_LETTERS or own[0] != letters[0]:
        return False
    return sum(a != b for a, b in zip(own, letters, strict=True)) == 1


def is_of_beginnings(short: str, words: Sequence[str]) -> bool:
    """Say whether a word is made of what a name's words begin with: "Zeroba", of "Zenda Road Bank"."""
    named = [word.lower() for word in words if word.lower() not in _SKIPPED]
    rest = {short.lower()}  # what the words until now may have left
    for word in named[:1]:
        rest = _without_beginning(rest, word)
    for word in named[1:]:
        rest |= _without_beginning(rest, word)
    return len(named) > 1 and len(short) > _LEAST_LETTERS and short.istitle() and "" in rest


def _without_beginning(rests: set[str], word: str) -> set[str]:
    """Give what is left of some letters when a word's first ones are taken off."""
    sizes = range(1, len(word) + 1)
    return {rest[size:] for rest in rests for size in sizes if rest.startswith(word[:size])}


def has_initials(plain: str, words: Sequence[Word]) -> bool:
    """Say whether the text has the initials of a name, of three letters or more, as a word of its own."""
    letters = initials([word.text for word in words])
    return len(letters) >= _LEAST_LETTERS and (
        re.search(rf"(?<!\w){re.escape(letters)}(?!\w)", plain) is not None
    )

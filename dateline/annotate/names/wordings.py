"""Wordings of one body's name in one article: words for letters, words turned round, a slip of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Levenshtein

from dateline.annotate.names.abbreviations import initials
from dateline.annotate.names.knowledge import Knowledge
from dateline.annotate.names.vocabulary import (
    BANNERS,
    COMPANY_FORMS,
    OF_A_PERSON,
    OF_HEADS,
    ORGANISATION_HEADS,
)

_LINKS = frozenset({"of", "the", "for", "and", "at"})
_LEAST_INITIALS = 3  # letters: two-letter initials are shared by too many names
_LONG = 6  # letters: in shorter words one letter more or less is another word
_MOST_WORDS = 12
# What firms put before their legal form.
_OF_A_FIRM = COMPANY_FORMS | {"holding", "holdings", "group", "co", "company"}
# What firms make or trade in, with a word before it: what they are called without.
_TRADES = frozenset(
    "energy mining coal power oil petroleum gas steel motor motors automotive automobile chemical chemicals"
    " pharmaceutical pharmaceuticals pharma electronics electric airlines airways shipping aerospace"
    " entertainment technology technologies restaurants brewing breweries beverages beverage chocolatier"
    " biotech therapeutics semiconductor semiconductors logistics telecom telecommunications cement paper"
    " textiles dairy foods tobacco resources properties".split()
)
_MOST_OF_TRADE = 2  # words
# Before the name of what went before: "New Zenda School".
_SUCCEEDING = (("new",), ("neo",), ("old",))
# Of a university; where it is the state's or the nation's, another town's may lack the word.
_STATUS = "federal"
# Of what there is one of a kind: "Zenda Court" and "Court of Zenda".
_TURNED = (
    "court|commission|committee|council|academy|federation|association|department|ministry|institute|office"
)
_OF = re.compile(rf"((?:[a-z]+ )?(?:{_TURNED})) of (?:the )?([a-z]+)")
_BEFORE = re.compile(rf"([a-z]+) ((?:high |supreme )?(?:{_TURNED}))")


def writes_short(short: Sequence[str], full: Sequence[str]) -> bool:
    """Say whether letters stand for words of a name beside its others: "ZMG Choir", "Zenda PA".

    `short` is as printed, `full` folded: "zenda media group choir", "zenda parliamentary assembly".
    """
    return 1 < len(short) < len(full) <= _MOST_WORDS and _aligned(short, full, lettered=False)


def owner_first(full: tuple[str, ...]) -> tuple[str, ...]:
    """Give a body's name with its owner before it: "zenda club board", of "board of the zenda club"."""
    if "of" not in full[1:-1]:
        return full
    at = full.index("of", 1)
    owner = full[at + 2 :] if full[at + 1] == "the" else full[at + 1 :]
    return owner + full[:at]


def _aligned(short: Sequence[str], full: Sequence[str], *, lettered: bool) -> bool:
    if not short or not full:
        return lettered and not short and not full
    if short[0].lower() == full[0] and _aligned(short[1:], full[1:], lettered=lettered):
        return True
    letters = short[0]
    if not (letters.isupper() and letters.isalpha() and len(letters) > 1):
        return False
    return any(
        initials([*full[:n]]) == letters and _aligned(short[1:], full[n:], lettered=True)
        for n in range(len(letters), len(full) + 1)
    )


def is_firm(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether a name is words and a firm's legal form: "Zenda" for "Zenda Holdings Ltd"."""
    rest = full[len(words) :]
    return (
        bool(rest)
        and full[: len(words)] == words
        and rest[-1] in COMPANY_FORMS
        and _OF_A_FIRM.issuperset(rest)
    )


def is_firm_of_letters(letters: str, full: tuple[str, ...]) -> bool:
    """Say whether a firm's name begins with letters: "ZCK" for "ZCK Mills GmbH"."""
    return len(full) > 1 and full[0] == letters.lower() and full[-1] in COMPANY_FORMS


def goes_on_with_purpose(words: tuple[str, ...], full: tuple[str, ...], knowledge: Knowledge) -> bool:
    """Say whether a name is words and what the body is for: "Zenda Observatory" of "... for Human Rights".

    One word may stand before what it is: "Velda" for "Velda Centre for Minority Rights".
    """
    if full[: len(words)] != words or len(full) < len(words) + 2:
        return False
    if len(words) > 1:
        return words[-1] in ORGANISATION_HEADS and full[len(words)] == "for"
    tail = full[1:]
    if words[0] in ORGANISATION_HEADS or knowledge.places(words[0]) or knowledge.state_of_adjective(words[0]):
        return False
    return tail[0] in ORGANISATION_HEADS and tail[1] in ("for", "of")


def goes_on_with_trade(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether a name is words and a firm's trade: "Velda" for "Velda Peru Energy"."""
    rest = full[len(words) :]
    return 0 < len(rest) <= _MOST_OF_TRADE and rest[-1] in _TRADES and full[: len(words)] == words


def leaves_out_status(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether a university is named without its legal status: "Zenda Federal University"."""
    return words[-1] == "university" and full[-2:] == (_STATUS, words[-1]) and full[:-2] == words[:-1]


def turned(key: str) -> str:
    """Give a body's name with the words turned round: "zenda court" for "court of zenda", and back."""
    if match := _OF.fullmatch(key):
        return f"{match[2]} {match[1]}"
    match = _BEFORE.fullmatch(key)
    return f"{match[2]} of {match[1]}" if match else key


def is_slip(words: tuple[str, ...], full: Iterable[str], knowledge: Knowledge) -> bool:
    """Say whether two names differ by one letter of one long word: "Zenda Liverty Party"."""
    full = tuple(full)
    if len(words) != len(full) or len(words) == 1:
        return False
    differing = [(a, b) for a, b in zip(words, full, strict=True) if a != b]
    if len(differing) != 1:
        return False
    a, b = differing[0]
    if min(len(a), len(b)) < _LONG or not (a + b).isalpha() or Levenshtein.distance(a, b) != 1:
        return False
    return not any(knowledge.places(w) or knowledge.state_of_adjective(w) for w in (a, b))


def is_spelt_by(full: tuple[str, ...], letters: str) -> bool:
    """Say whether two letters are the initials of the two words of a name."""
    return len(full) == len(letters) and initials([*full]) == letters


def letters_of(name: str) -> str:
    """Give the key of a long name's initials: "zba", of "Zendian Basketball Association"."""
    letters = initials(name.split())
    title = all(word[0].isupper() or word in _LINKS for word in name.split())
    return letters.lower() if title and letters.isalpha() and len(letters) >= _LEAST_INITIALS else ""


def is_part(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether words begin or end a longer name: "Velda" of "Velda Mills", "Zura" of "Jaysh al-Zura"."""
    if full[0] in BANNERS and full[-1] == words[-1] and len(words) == 1 + (words[0] == "al"):
        return True  # "Zenda" and "Al-Zenda" of "Jabhat al-Zenda"
    if words[0][0].isdigit() and full[: len(words)] == words:
        return len(full) > len(words)  # "9th Circuit" of "9th Circuit Court of Appeals"
    if len(full) <= len(words) or (full[-1] not in ORGANISATION_HEADS and words[0] not in OF_HEADS):
        return False
    if full[: len(words)] == words:
        return full[-1] in ORGANISATION_HEADS - OF_A_PERSON
    ends = len(words) > 1 and full[-len(words) :] == words
    # "Commission of the Zenda Union" is not the union, nor is "New Zenda School" the school.
    return ends and full[-len(words) - 1] not in _LINKS and full[: -len(words)] not in _SUCCEEDING

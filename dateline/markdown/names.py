"""Names and the pages they lead to, found in one pass however many there are.

A dictionary keyed on a name's first word decides at each word of a text whether any name can
begin there; the longest that fits is taken. Cost grows with the text, not with the names.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from dateline.lexicon.called_after import names_a_thing, of_family
from dateline.markdown.boundaries import MARKS, UNSPACED, fits, is_of_word, masked, plain
from dateline.markdown.context import (
    GENERIC_BODIES,
    after_article,
    after_part_of_name,
    alone_in_quotes,
    before_thing,
    in_longer_name,
    in_quoted_title,
    of_another_body,
    of_another_state,
    of_somebody_else,
    within_sentence,
)
from dateline.markdown.inflection import determined
from dateline.markdown.prose_dates import CALENDAR_WORDS, ProseDate, find_dates, is_calendar

# Letters with their combining marks; where a script writes no spaces, each character by itself.
_ASCII_APART = str.maketrans({char: " " for char in map(chr, range(128)) if not is_of_word(char)})
WORD = re.compile(rf"[{UNSPACED}]|(?:[^\W{UNSPACED}][{MARKS}]*)+")
# Letters from which on a name in capitals is still that name: below it are US, May, Iran's kin.
SHORTEST_SHOUTED = 4


class Found(NamedTuple):
    """A name in a text; `targets` holds its page, several where it is a homonym, none for a day without.

    `name` is the name as the table has it, `gloss` the definition where it is a term; `day` tells a date.
    What is `loose` is a name that another may have in an article that does not tell of this one.
    """

    start: int
    end: int
    targets: tuple[str, ...]
    name: str = ""
    gloss: str = ""
    day: bool = False
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A spelling of the table: where it leads, and what must stand around it."""

    name: str
    lead: int  # characters of the name before its first word
    targets: tuple[str, ...]
    gloss: str = ""
    plural: bool = False  # may take a plural's ending
    counted: bool = False  # is a plural that needs "the" or "both" before it: the Rossis, not Wells
    common: bool = False  # is a common word as well: its capital must be its own
    person: bool = False  # is a person's
    alone: bool = False  # is one of a person's names, without the others
    place: bool = False  # is a place's name of one word
    state: bool = False  # is a state's name
    loose: bool = False  # is one that others have as well: a first name, letters, a town's, a plural


@dataclass(frozen=True, slots=True, eq=False)
class NameTable:
    """All names, by first word, the longest first; `days` are the date pages by EDTF.

    `glosses` are the definitions of what has a page, by that page: each with the target of its entry.
    `small` are the words that pages have in small letters. `told` has a page and an article, as paths with
    a space between, where the article tells of the page.
    """

    entries: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    days: Mapping[str, str] = field(default_factory=dict)
    glosses: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    small: Mapping[str, bool] = field(default_factory=dict)
    told: Mapping[str, bool] = field(default_factory=dict)

    def is_told(self, target: str, articles: Iterable[str]) -> bool:
        """Tell whether any of these articles tells of a page, as far as the page says which do."""
        asked = [f"{target} {article}" for article in ("", *articles)]
        return asked[0] not in self.told or any(one in self.told for one in asked[1:])

    def find(self, text: str) -> Iterator[Found]:
        """Give the names and dates in a text, from left to right, none inside another."""
        ascii_only = text.isascii()
        clean = masked(plain(text))
        days = list(find_dates(clean)) if self.days else []
        words = clean.translate(_ASCII_APART).split() if ascii_only else WORD.findall(clean)
        first_words = self.entries.keys() & words
        if not days and not first_words:
            return
        shouted = clean.isupper()
        at = _places_of(first_words, clean) if ascii_only else _places_among(first_words, clean)
        end = 0
        for start, first in at:
            while days and days[0].start <= start:
                day = days.pop(0)
                end = max(end, day.end)
                yield self._day(day)
            if start < end:
                continue
            found = self._at(clean, start, self.entries[first], end, shouted=shouted)
            if found is not None:
                end = found.end
                yield found
        yield from map(self._day, days)

    def _day(self, day: ProseDate) -> Found:
        target = self.days.get(day.edtf)
        return Found(day.start, day.end, (target,) if target else (), day.edtf, day=True)

    def _at(
        self, text: str, at: int, entries: tuple[Entry, ...], since: int, *, shouted: bool
    ) -> Found | None:
        for entry in entries:
            start = at - entry.lead
            if start < since or not text.startswith(entry.name, start):
                continue
            end = fits(text, start, start + len(entry.name), plural=entry.plural)
            if end is None or not self._beside(text, start, end, since) or _is_other(text, start, end, entry):
                continue
            if entry.place and self._is_part(text, start, end):
                continue
            if (entry.place or entry.alone) and alone_in_quotes(text, start, end):
                continue
            listed = entry.state and text.endswith(", ", 0, start)  # "ZENDA, US"
            if shouted and len(entry.name) < SHORTEST_SHOUTED < len(text) and not listed:
                continue  # in a line of capitals a short name may be any word
            loose = entry.loose or (end - start > len(entry.name) and _is_plural(entry.name, text[start:end]))
            return Found(start, end, entry.targets, entry.name, entry.gloss, loose=loose)
        return None

    def _is_part(self, text: str, start: int, end: int) -> bool:
        """Tell whether a place's name is part of another's, or of a thing's."""
        return before_thing(text, end) or after_part_of_name(text, start, end, self._is_known)

    def _is_known(self, word: str) -> bool:
        """Tell whether a name begins with a word, or pages have it in small letters as far as one can say."""
        return not self.small or word in self.entries or word.lower() in self.small

    def _beside(self, text: str, start: int, end: int, since: int) -> bool:
        """Tell whether what a hyphen ties to a name leaves it that name: known names and prefixes do."""
        if (
            text[start - 1 : start] == "-"
            and text[start - 2 : start - 1] not in _NO_WORD
            and since != start - 1
            and not _PREFIX.search(text, 0, start)
            and not (" " in text[start:end] and _WORD_BEFORE.search(text, 0, start))
        ):
            return False
        if text[end : end + 1] != "-":
            return True
        after = _AFTER_HYPHEN.match(text, end + 1)
        if after is None:
            return True
        if after["particle"]:
            return False
        known = self.entries.get(after["word"], ())
        return any(text.startswith(entry.name, end + 1 - entry.lead) for entry in known)


def _places_of(words: Iterable[str], text: str) -> list[tuple[int, str]]:
    """Give where whole words stand in a text of ASCII, in order: few words, so that each is looked for."""
    found = []
    for word in words:
        start = text.find(word)
        while start >= 0:
            end = start + len(word)
            if not (start and is_of_word(text[start - 1])) and not is_of_word(text[end : end + 1]):
                found.append((start, word))
            start = text.find(word, end)
    found.sort()
    return found


def _places_among(words: Container[str], text: str) -> list[tuple[int, str]]:
    """Give the same for a text in any script, whose words have marks, or no spaces between them."""
    return [(match.start(), match[0]) for match in WORD.finditer(text) if match[0] in words]


# "ex-Zenda", "pro-Zenda": before a hyphen these say something about the name, and are no part of it; nor is
# what a hyphen ties to it by mistake, as in "the streets of-Zenda".
_PREFIX = re.compile(
    r"(?<![\w-])(?:the|a|an|of|in|to|on|at|for|or|as|that|against|between|and|from|with|by|all|anti|arch|co"
    r"|cross|ex|extra|inter|intra|mid|near|neo|non|post|pre|pro|quasi|semi|then|trans|un|vice)-\Z",
    re.IGNORECASE,
)
# Nor does one that stands for a space behind a mark, ",-Zenda", or for half of a dash.
_NO_WORD = frozenset("-,;:.!?)\"'”’")
# And before a name of several words, as in "they visit-New Zenda".
_WORD_BEFORE = re.compile(r"(?<![\w-])[a-z]{3,}-\Z")
# What a hyphen begins: a longer name ("Zenda-on-Sea", "Zenda-Hentzau", "Zenda-2"); "Zenda-based" does not.
_AFTER_HYPHEN = re.compile(r"(?P<particle>[^\W\d_]{1,5}-(?=[^\W\d_a-z])|\d)|(?P<word>[^\W\d_a-z][\w]*)")


def _is_plural(name: str, written: str) -> bool:
    """Tell whether a name is written in a plural that is not its own: "the Red Bulls"."""
    return written.removesuffix("'s").removesuffix("'") != name and written.removesuffix("'").endswith("s")


_POSSESSIVES = ("'s ", "’s ")


def _is_other(text: str, start: int, end: int, entry: Entry) -> bool:
    """Tell whether the words around a name make it another: a month, a longer name, a common word."""
    if entry.name in CALENDAR_WORDS and is_calendar(text, start, end):
        return True
    owns = entry.alone and text.startswith(_POSSESSIVES, end - 2)  # "Sue's father": a verb owns nothing
    if entry.common and not owns and not within_sentence(text, start, end):
        return True
    if _is_defined(text, start, entry.gloss) if entry.gloss else _goes_on(text, start, end, entry):
        return True
    if entry.alone and _is_not_alone(text, start, end, common=entry.common):
        return True
    if entry.state and of_another_state(text, start, end):
        return True
    return entry.counted and not determined(text, start)


def _is_not_alone(text: str, start: int, end: int, *, common: bool) -> bool:
    """Tell whether a person's single name is somebody else's, a family's, or a common word."""
    if of_somebody_else(text, start, end) or of_family(text, start, end):
        return True
    return common and after_article(text, start)


def _goes_on(text: str, start: int, end: int, entry: Entry) -> bool:
    if entry.name in GENERIC_BODIES and of_another_body(text, start, end):
        return True
    if in_longer_name(text, end, person=entry.person) or in_quoted_title(text, start, end):
        return True
    return names_a_thing(text, start, end)


def _is_defined(text: str, start: int, gloss: str) -> bool:
    """Tell whether a term's definition stands right before it: "a low dam (weir)" is explained."""
    before = text[:start].casefold()
    return before.endswith("(") and before[:-1].rstrip().endswith(gloss.casefold())

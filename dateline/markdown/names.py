"""Names and the pages they lead to, found in one pass however many there are.

A dictionary keyed on a name's first word decides at each word of a text whether any name can
begin there; the longest that fits is taken. Cost grows with the text, not with the names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from dateline.lexicon.called_after import names_a_thing, of_family
from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.lexicon.person_spellings import PARTICLES
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
from dateline.markdown.inflection import determined, term_forms
from dateline.markdown.prose_dates import CALENDAR_WORDS, ProseDate, find_dates, is_calendar

# Letters with their combining marks; where a script writes no spaces, each character by itself.
_ASCII_APART = str.maketrans({char: " " for char in map(chr, range(128)) if not is_of_word(char)})
_WORD = re.compile(rf"[{UNSPACED}]|(?:[^\W{UNSPACED}][{MARKS}]*)+")
_SHORTEST = 2  # characters: single letters are initials and list marks
# Letters from which on a name in capitals is still that name: below it are US, May, Iran's kin.
_SHORTEST_SHOUTED = 4
_ARTICLE = re.compile(r"[Tt]he (?=\S)")
_PART = re.compile(r"(?:North|South)?(?:[Ee]astern|[Ww]estern) |(?:North|South)ern |Central ")
_MANY = 5  # articles that tell of a body: its letters mean it wherever they stand


@dataclass(frozen=True, slots=True)
class Named:
    """A page, or a part of one, and the names that lead to it.

    `target` is a path in the documentation folder, with a fragment where it is a part of a page.
    `kind` is the page's own; a `gloss` makes the names terms, which any name wins over; `sources` are
    the pages of the articles that tell of it, without their ending.
    """

    target: str
    names: tuple[str, ...]
    gloss: str = ""
    kind: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Homonym:
    """A name that several pages share, so that it leads to none of them."""

    name: str
    targets: tuple[str, ...]

    def __str__(self) -> str:
        """Say it for the person who wrote one of the pages."""
        return f"{self.name!r} is a name on {' and on '.join(self.targets)}, so it links to neither."


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
class _Entry:
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

    entries: Mapping[str, tuple[_Entry, ...]] = field(default_factory=dict)
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
        words = clean.translate(_ASCII_APART).split() if ascii_only else _WORD.findall(clean)
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
        self, text: str, at: int, entries: tuple[_Entry, ...], since: int, *, shouted: bool
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
            if shouted and len(entry.name) < _SHORTEST_SHOUTED < len(text):
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
    return [(match.start(), match[0]) for match in _WORD.finditer(text) if match[0] in words]


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


def _is_other(text: str, start: int, end: int, entry: _Entry) -> bool:
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


def _goes_on(text: str, start: int, end: int, entry: _Entry) -> bool:
    if entry.name in GENERIC_BODIES and of_another_body(text, start, end):
        return True
    if in_longer_name(text, end, person=entry.person) or in_quoted_title(text, start, end):
        return True
    return names_a_thing(text, start, end)


def _is_defined(text: str, start: int, gloss: str) -> bool:
    """Tell whether a term's definition stands right before it: "a low dam (weir)" is explained."""
    before = text[:start].casefold()
    return before.endswith("(") and before[:-1].rstrip().endswith(gloss.casefold())


def build_table(
    pages: Iterable[Named],
    *,
    any_case: bool = False,
    days: Mapping[str, str] | None = None,
    common: Container[str] = frozenset(),
    small: Mapping[str, bool] | None = None,
) -> tuple[NameTable, tuple[Homonym, ...]]:
    """Build the table, and name the homonyms.

    Names without a capital are common words and lead nowhere, unless `any_case` or their `gloss`
    makes them terms: then a term in lower case also matches at the start of a sentence, and in
    its plural and inflected forms. A name wins over a term and takes over its gloss; both win over a
    form made of another.
    Names that are `common` words as well lead somewhere only where their capital is their own. `small`
    are the words that pages have in small letters.
    """
    names, terms = _Spellings(common=common, small=small or {}), _Spellings()
    defined = []
    pages = tuple(pages)
    for page in pages:
        if any_case or page.gloss:
            defined.append(page)
        else:
            names.called.update(page.names)
    for page in pages:
        if not any_case and not page.gloss:
            names.add_name(page)
    for page in defined:
        terms.add_term(page, names.own)
    entries: dict[str, list[_Entry]] = {}
    taken: set[str] = set()
    for spellings in (names.own, terms.own, names.made, terms.made):
        for spelling, entry in spellings.items():
            word = _WORD.search(spelling)
            if spelling not in taken and word is not None:
                taken.add(spelling)
                made = entry.entry(spelling, word.start(), common=not entry.gloss and spelling in common)
                entries.setdefault(word[0], []).append(made)
    told = {f"{page.target} {one}": True for page in pages if page.sources for one in ("", *page.sources)}
    ordered = {
        key: tuple(sorted(some, key=lambda e: (-len(e.name), e.name))) for key, some in entries.items()
    }
    return NameTable(ordered, days or {}, _glosses(names.own, defined), small or {}, told), (
        *names.homonyms(),
        *terms.homonyms(),
    )


def _glosses(names: Mapping[str, _Spelled], defined: Iterable[Named]) -> dict[str, tuple[str, str]]:
    """Give the glosses of terms that are the name of one page, by that page, with the terms' targets."""
    glosses: dict[str, tuple[str, str]] = {}
    for term in defined:
        for name in term.names:
            one = names.get(spelled(name))
            if one is not None and len(one.targets) == 1 and term.gloss:
                glosses.setdefault(next(iter(one.targets)), (term.gloss, term.target))
    return glosses


@dataclass(slots=True)
class _Spelled:
    """What one spelling leads to, while the table is being built."""

    targets: dict[str, None] = field(default_factory=dict)
    gloss: str = ""
    plural: bool = False
    counted: bool = False
    person: bool = False
    alone: bool = False
    place: bool = False
    state: bool = False
    seldom: bool = False  # few articles tell of its page
    plural_made: bool = False  # it is a plural made of a name
    town: bool = False  # a place has it for its title
    short: set[str] = field(default_factory=set)  # the bodies that it is short for

    def leads_to(self) -> tuple[str, ...]:
        """Give the pages that it leads to: a town's name to the town, and not to the clubs called by it."""
        others = self.targets.keys() - self.short
        return tuple(sorted(others if self.town and len(others) == 1 else self.targets))

    def _is_loose(self, spelling: str) -> bool:
        """Tell whether a name is one that others have as well.

        A full name, a surname and what many articles tell of mean the same anywhere; a state's name may
        be its team's, or end a title.
        """
        if self.gloss:
            return False
        if self.place or self.state or self.plural_made:
            return True
        if self.alone:
            return spelling.lower() in GIVEN_NAMES
        return self.seldom and (spelling.isupper() or spelling.rpartition(" ")[2].islower())

    def entry(self, spelling: str, lead: int, *, common: bool) -> _Entry:
        """Give the entry of a spelling that begins so many characters before its first word."""
        targets = self.leads_to()
        return _Entry(
            spelling,
            lead,
            targets,
            self.gloss,
            self.plural,
            self.counted,
            common,
            self.person,
            self.alone,
            self.place,
            self.state,
            self._is_loose(spelling),
        )


@dataclass(slots=True)
class _Spellings:
    """The spellings that pages have, and those made of them: plurals, capitals, "the" and "The"."""

    common: Container[str] = frozenset()
    small: Container[str] = frozenset()
    called: set[str] = field(default_factory=set)  # all names of pages
    own: dict[str, _Spelled] = field(default_factory=dict)
    made: dict[str, _Spelled] = field(default_factory=dict)

    def add_name(self, page: Named) -> None:
        for name in page.names:
            spelling = spelled(name)
            if len(spelling) < _SHORTEST or spelling.islower():
                continue
            several = " " in spelling
            free = page.kind in _PLURAL_FREE
            title = name == page.names[0]
            _add(self.own, spelling, page, plural=several, title=title)
            if spelling in self.common:
                continue
            for form in (
                *_cases(spelling, person=page.kind == "person"),
                *(self._head_cases(spelling) if free else ()),
            ):
                _add(self.made, form, page, plural=several, title=title)
            if not several and spelling[-1].isalpha():
                for form in _plurals(spelling):
                    if form.lower() not in self.small:  # apples are no two Apples
                        _add(self.made, form, page, counted=not free)
                        self.made[form].plural_made = True

    def _head_cases(self, name: str) -> Iterator[str]:
        """Give a body's name with what it is in small letters, or in capitals: "the Rossi administration".

        What a common word begins is called so of other states as well: "Defence ministry".
        """
        owner, _, head = name.rpartition(" ")
        if not owner or not owner[0].isupper() or head.lower() not in _BODY_HEADS:
            return
        if head.lower() == "party" or not all(map(self._is_common, owner.split(" "))):
            yield f"{owner} {head.lower() if head[0].isupper() else head.capitalize()}"

    def _is_common(self, word: str) -> bool:
        """Tell a word that pages have in small letters, but for the name of somebody that is seldom so."""
        return word.lower() in self.small and (word not in self.called or word in self.common)

    def add_term(self, page: Named, names: Container[str]) -> None:
        for name in page.names:
            spelling = spelled(name)
            if len(spelling) >= _SHORTEST and spelling not in names:
                _add(self.own, spelling, page)
                for form in term_forms(spelling, page.gloss):
                    _add(self.made, form, page)

    def homonyms(self) -> list[Homonym]:
        return [
            Homonym(name, one.leads_to()) for name, one in sorted(self.own.items()) if len(one.leads_to()) > 1
        ]


# Kinds whose names stand in the plural by themselves; of a person or a place it takes "the Rossis".
_PLURAL_FREE = frozenset({"organisation", ""})


_NO_PLACES = frozenset({"person", "organisation", "state", ""})

# What papers write in small letters behind whose it is, and others in capitals.
_BODY_HEADS = frozenset(
    "administration government ministry department police council court parliament cabinet army navy military"
    " embassy party university".split()
)


def _add(
    spellings: dict[str, _Spelled],
    spelling: str,
    page: Named,
    *,
    plural: bool = False,
    counted: bool = False,
    title: bool = False,
) -> None:
    person = page.kind == "person"
    alone = person and " " not in spelling
    place = page.kind not in _NO_PLACES and not page.gloss and " " not in spelling
    state = page.kind == "state"
    seldom = 0 < len(page.sources) < _MANY
    one = spellings.setdefault(
        spelling,
        _Spelled(
            plural=plural,
            counted=counted,
            person=person,
            alone=alone,
            place=place,
            state=state,
            seldom=seldom,
        ),
    )
    one.targets[page.target] = None
    if not title and page.kind == "organisation":
        one.short.add(page.target)
    if title and place:
        one.town = one.place = True
    one.gloss = one.gloss or page.gloss


def spelled(name: str) -> str:
    """Give a name as the table holds it: composed characters, plain apostrophes and spaces."""
    return " ".join(plain(unicodedata.normalize("NFC", name)).split())


def _cases(name: str, *, person: bool) -> Iterator[str]:
    if _ARTICLE.match(name):
        yield ("t" if name[0] == "T" else "T") + name[1:]
    elif person and name.partition(" ")[0].lower() in PARTICLES:
        yield (name[0].lower() if name[0].isupper() else name[0].upper()) + name[1:]  # "de Rossi", "De Rossi"
    elif name[0].islower():
        yield name[0].upper() + name[1:]  # "al-Zenda" begins a sentence
    elif _PART.match(name):
        yield name[0].lower() + name[1:]  # "western Zenda", as some papers write it
    letters = sum(map(str.isalpha, name))
    if letters >= _SHORTEST_SHOUTED and not name.isupper() and not (person and name.lower() in GIVEN_NAMES):
        yield name.upper()  # a given name in capitals is a make's: "her label ANNA"


def _plurals(name: str) -> Iterator[str]:
    yield name + ("es" if name.endswith(("s", "x", "z", "ch", "sh")) else "s")

"""The table of names: what pages are called, what is made of that, and which names several pages share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.lexicon.person_spellings import PARTICLES
from dateline.markdown.boundaries import plain
from dateline.markdown.inflection import term_forms
from dateline.markdown.names import SHORTEST_SHOUTED, WORD, Entry, NameTable

_SHORTEST = 2  # characters: single letters are initials and list marks
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
    entries: dict[str, list[Entry]] = {}
    taken: set[str] = set()
    for spellings in (names.own, terms.own, names.made, terms.made):
        for spelling, entry in spellings.items():
            word = WORD.search(spelling)
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

        A full name, a surname, who governs under a name and what many articles tell of mean the same
        anywhere; a state's name may be its team's, or end a title.
        """
        if self.gloss:
            return False
        if self.place or self.state or self.plural_made:
            return True
        if self.alone:
            return spelling.lower() in GIVEN_NAMES
        last = spelling.rpartition(" ")[2]
        return self.seldom and (spelling.isupper() or (last.islower() and last != "administration"))

    def entry(self, spelling: str, lead: int, *, common: bool) -> Entry:
        """Give the entry of a spelling that begins so many characters before its first word."""
        targets = self.leads_to()
        return Entry(
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
    if letters >= SHORTEST_SHOUTED and not name.isupper() and not (person and name.lower() in GIVEN_NAMES):
        yield name.upper()  # a given name in capitals is a make's: "her label ANNA"


def _plurals(name: str) -> Iterator[str]:
    yield name + ("es" if name.endswith(("s", "x", "z", "ch", "sh")) else "s")

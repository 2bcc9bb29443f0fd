"""All pages of a site, read for what the links need: names, dates, terms, and who wants none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dateline.markdown.context import common_words
from dateline.markdown.facts import Facts, read_facts
from dateline.markdown.glossary import read_entries, undefined_terms
from dateline.markdown.name_table import Named, build_table
from dateline.markdown.names import NameTable
from dateline.markdown.wiki import Directory, build_directory

GLOSSARY_PAGE = "glossary.md"


@dataclass(frozen=True, slots=True)
class Collected:
    """What the pages say together; `homonyms` are messages, `problems` pairs of page and message.

    `entries` are the glossary's, `undefined` its terms without a definition, as pairs of term and id.
    """

    facts: Mapping[str, Facts]
    table: NameTable
    terms: NameTable
    directory: Directory
    opted_out: frozenset[str]
    unlinked: Mapping[str, frozenset[str]]
    homonyms: tuple[str, ...]
    problems: tuple[tuple[str, str], ...]
    entries: tuple[Named, ...]
    undefined: tuple[tuple[str, str], ...]

    @property
    def lists(self) -> frozenset[str]:
        """The pages that list others."""
        return frozenset(path for path, facts in self.facts.items() if facts.is_list)


def collect(pages: Iterable[tuple[str, str]]) -> Collected:
    """Read all pages, given as path and Markdown."""
    facts: dict[str, Facts] = {}
    words: Counter[str] = Counter()
    glossary = ""
    for path, source in pages:
        facts[path] = read_facts(path, source)
        words.update(filter(str.isalpha, set(source.split())))
        if path == GLOSSARY_PAGE:
            glossary = source
    entries = read_entries(glossary, GLOSSARY_PAGE)
    days = {one.date: path for path, one in facts.items() if one.kind == "date" and one.date}
    named = [one.named for one in facts.values() if not one.same_as or one.same_as in facts]
    common = common_words((name for page in named for name in page.names), words)
    small = dict.fromkeys(filter(str.islower, words), True)
    table, homonyms = build_table([*named, *entries], days=days, common=common, small=small)
    terms, _ = build_table(entries, any_case=True)
    return Collected(
        facts,
        table,
        terms,
        build_directory(_named_by_hand(facts, named, entries), days, facts),
        frozenset(path for path, one in facts.items() if not one.links),
        {path: one.unlinked for path, one in facts.items() if one.unlinked},
        tuple(map(str, homonyms)),
        tuple((path, one.error) for path, one in facts.items() if one.error),
        entries,
        undefined_terms(glossary),
    )


def _named_by_hand(
    facts: Mapping[str, Facts], named: Iterable[Named], entries: Iterable[Named]
) -> Iterator[tuple[str, str]]:
    """Give what may stand in double brackets: names, titles of all pages, terms without a page."""
    taken: set[str] = set()
    for page in named:
        for name in page.names:
            taken.add(name)
            yield name, page.target
    for path, one in facts.items():
        if one.title and one.title not in taken and not one.same_as:
            taken.add(one.title)
            yield one.title, path
    for entry in entries:
        for name in entry.names:
            if name not in taken:
                yield name, entry.target

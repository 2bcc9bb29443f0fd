"""The pages as the search indexes them: their text and their names, with what narrows a search.

Footnotes, backlinks, navigation and lists of pages are left out: they would make every page an
answer to every name.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape, unescape
from pathlib import Path

from dateline.markdown.facts import Facts
from dateline.markdown.name_table import Named
from dateline.search import pagefind
from dateline.search.dates import spellings_of_date
from dateline.search.kept import KeptIndex
from dateline.search.making import Making
from dateline.search.names import Entry, build_parts, write_parts

_SECTIONS = {"actors": "Actors", "places": "Places", "dates": "Dates", "sources": "Sources"}
_YEAR = re.compile(r"^\d{4}")
_MAKERS = sorted(Path(__file__).parent.glob("*.py"))
_FILE = 8_192  # bytes that a page's file takes beside its content: its names, and blocks of the disk
INDEX = "pagefind"  # the folder of the index, below the site's root
_FOOTNOTES = '<div class="footnote">'
# What Pagefind reads and leaves out, in the form that pages have it: it takes a tenth less without.
# Other links, in raw HTML for one, stay as they are, for Pagefind to judge.
_LEFT_OUT = re.compile(
    r'<a class="headerlink" href="[^"]*" title="[^"]*">[^<]*</a>'
    r'|<span data-pagefind-ignore=""(?: [\w-]+="[^"]*")* role="tooltip">[^<]*</span>'
    r'|<a(?: (?:aria-describedby|data-preview|href|title)="[^"]*"| class="(?:name|term)")*>([^<]*)</a>'
)
# Spellings weigh as much as a third-level heading: less than the title, more than the text.
_SPELLINGS_WEIGHT = 4


@dataclass(frozen=True, slots=True)
class _Page:
    url: str
    content: str
    facts: Facts


@dataclass(slots=True)
class Pages:
    """Collects the pages of a site and writes the search index."""

    language: str = "en"
    pages: list[_Page] = field(default_factory=list)
    terms: list[tuple[str, Named]] = field(default_factory=list)
    _parts: list[dict[str, list[list[str]]]] = field(default_factory=list)
    _making: Making | None = None

    def add(self, url: str, content: str, facts: Facts) -> None:
        """Add a page: its address below the site's root, its HTML, and its front matter."""
        said = _LEFT_OUT.sub(_words_of_link, content.partition(_FOOTNOTES)[0])
        self.pages.append(_Page(url.removeprefix("./"), said, facts))

    def add_terms(self, url: str, entries: Iterable[Named]) -> None:
        """Add the entries of the glossary, whose page has this address."""
        self.terms += [(f"{url}#{entry.target.partition('#')[2]}", entry) for entry in entries]

    def name_tables(self) -> int:
        """Build the tables of names and give their number; complete once all pages are added."""
        self._parts = build_parts([*self._entries()])
        return len(self._parts)

    def start(self, site: Path, kept: Path | None = None) -> None:
        """Write the tables of names below a site's root, and start to make the index there.

        Below the folder `kept` the index stays for the next build, which takes it as it is where nothing
        of what is indexed has changed, and brings it up to date where little has.
        """
        write_parts(self._parts, site)
        output = site / INDEX
        index = KeptIndex(kept, output, self._recipe()) if kept is not None else None
        self._making = Making(self, output, index)

    def finish(self) -> list[str]:
        """Wait until the index is made; give what went wrong."""
        making, self._making = self._making, None
        return making.finish() if making is not None else []

    def stop(self) -> None:
        """Leave the index unmade."""
        if self._making is not None:
            self._making.stop()
            self._making = None

    def digests(self) -> dict[str, str]:
        """Give a hash of all that is indexed of a page, by its address."""
        sources, made = self._sources(), {}
        for page in self.pages:
            facts = page.facts
            shown = [facts.title, facts.kind, *_filters(facts, sources), *_spellings(facts)]
            text = f"{shown!r}{page.content}".encode("utf-8", "surrogatepass")
            made[page.url] = hashlib.blake2b(text, digest_size=16).hexdigest()
        return made

    def write(self, urls: Collection[str] | None) -> tuple[Iterable[tuple[str, str]], int]:
        """Give the addresses and the HTML of some pages, or of all, and about how many bytes that is."""
        sources = self._sources()
        pages = [page for page in self.pages if urls is None or page.url in urls]
        documents = ((page.url, self._document(page, sources)) for page in pages)
        return documents, sum(len(page.content) + _FILE for page in pages)

    def _sources(self) -> dict[str, Facts]:
        return {page.facts.path.removesuffix(".md").rpartition("/")[2]: page.facts for page in self.pages}

    def _recipe(self) -> str:
        """Hash what the index is made by."""
        made = hashlib.blake2b(f"{pagefind.version()}\n{self.language}\n".encode(), digest_size=16)
        for file in _MAKERS:
            made.update(file.read_bytes())
        return made.hexdigest()

    def _document(self, page: _Page, sources: Mapping[str, Facts]) -> str:
        facts = page.facts
        title = facts.title or page.url
        values = dict.fromkeys(_filters(facts, sources))
        filters = "".join(
            f'<i data-pagefind-filter="{name}[data-value]" data-value="{escape(value)}"></i>'
            for name, value in values
        )
        kind = f'<i data-pagefind-meta="kind[data-value]" data-value="{escape(_kind(facts))}"></i>'
        content = page.content if "<h1" in page.content else f"<h1>{escape(title)}</h1>{page.content}"
        text = unescape(page.content)
        unseen = [name for name in _spellings(facts) if name not in text]
        names = ""
        if unseen:
            names = f'<p data-pagefind-weight="{_SPELLINGS_WEIGHT}">{escape(", ".join(unseen))}</p>'
        return (
            f'<!doctype html><html lang="{self.language}"><body data-pagefind-body>'
            f"{filters}{kind}{content}{names if unseen else ''}</body></html>"
        )

    def _entries(self) -> Iterator[Entry]:
        for page in self.pages:
            facts, kind = page.facts, _kind(page.facts)
            weight = -len(_list(facts.values.get("sources")))
            ranked = [(0, facts.title)]
            ranked += [(1, str(name)) for name in _list(facts.values.get("names"))]
            ranked += [(1, name) for name in spellings_of_date(facts.date)]
            ranked += [(2, str(name)) for name in _list(facts.values.get("alternates"))]
            for rank, spelling in ranked:
                if spelling:
                    yield Entry(rank, weight, page.url, facts.title, kind, spelling)
        for url, entry in self.terms:
            for name in entry.names:
                yield Entry(3, 0, url, name, "Glossary", name)


def _words_of_link(match: re.Match[str]) -> str:
    return match[1] or ""


def _filters(facts: Facts, sources: Mapping[str, Facts]) -> Iterator[tuple[str, str]]:
    """Give what narrows a search to a page: section, kind, and the years and outlets of its sources."""
    yield "section", _SECTIONS.get(facts.path.partition("/")[0], "Other")
    if facts.kind:
        yield "kind", _kind(facts)
    cited = [sources[str(id_)] for id_ in _list(facts.values.get("sources")) if str(id_) in sources]
    if year := _YEAR.match(facts.date):
        yield "year", year[0]
    for source in [facts, *cited]:
        if source.kind != "source":
            continue
        if not facts.date and (year := _YEAR.match(str(source.values.get("published") or ""))):
            yield "year", year[0]
        if outlet := source.values.get("outlet"):
            yield "outlet", str(outlet)


def _kind(facts: Facts) -> str:
    return facts.kind[:1].upper() + facts.kind[1:]


def _spellings(facts: Facts) -> Iterator[str]:
    for key in ("names", "alternates"):
        yield from map(str, _list(facts.values.get(key)))


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []

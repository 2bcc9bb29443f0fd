"""An index brought up to date: what changed is indexed alone, and put in the place of what was there.

Pagefind has no way to add a page to an index that it made: for one edit among 10,000 pages it would read
all of them. Its index is that of any search engine, a list for each word of the pages that it stands on
(an inverted index; Zobel and Moffat, "Inverted files for text search engines", 2006, section 6, on
updates in place): a page is a number, a word's list holds the differences from number to number, and
each chunk of words is a file. An index brought up to date says the same as a new one, with its pages in
another order.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import accumulate, compress
from operator import itemgetter
from pathlib import Path
from typing import Any
from zlib import decompressobj, error

from dateline.search.chunks import Change, Chunk, Word
from dateline.search.items import place, read_encoded, read_item, write_encoded, write_item
from dateline.search.settled import write_filter

_ENTRY = "pagefind-entry.json"
_VERSION, _PAGES, _CHUNKS, _FILTERS, _SORTS, _FIELDS = range(6)  # what stands where in the main file
_NUMBER = itemgetter(0)  # of a page; of a word, how it is spelled
_HEAD = 1_000  # bytes of a fragment in which its address stands
_GZIP = 31  # zlib's name for a gzip header

# A word's page: its number or the difference to the one before, then where the word stands on it.
Postings = list[list[Any]]


@dataclass(frozen=True, slots=True)
class Plan:
    """What an update does: whose words go, and which pages are indexed, with their new numbers.

    `dropped` leads from the numbers of pages to their addresses, `numbers` from addresses to numbers.
    """

    dropped: Mapping[int, str]
    numbers: Mapping[str, int]
    total: int


@dataclass(slots=True)
class _Word:
    """A word with its pages, spelled without diacritics and with them."""

    pages: Postings = field(default_factory=list)
    variants: dict[str, Postings] = field(default_factory=dict)


def page_numbers(index: Path) -> dict[str, int]:
    """Give the number of each page of an index, by its address below the site's root.

    Raises one of items.BROKEN where the index can't be read.
    """
    _, _, meta = _main(index)
    return {_address(_fragment(index, name)): number for number, (name, _) in enumerate(meta[_PAGES])}


def _fragment(index: Path, name: str) -> Path:
    return index / "fragment" / f"{name}.pf_fragment"


def _address(fragment: Path) -> str:
    try:
        head = decompressobj(_GZIP).decompress(fragment.read_bytes(), _HEAD).decode("utf-8", "ignore")
    except error as broken:
        raise ValueError(fragment.name) from broken
    url, _ = json.JSONDecoder().raw_decode(head, head.index('{"url":') + len('{"url":'))
    return str(url).removeprefix("/")


def plan_update(numbers: Mapping[str, int], changed: AbstractSet[str], there: AbstractSet[str]) -> Plan:
    """Plan to bring an index of the pages `numbers` to those that are `there`.

    Numbers have no gaps: a page that is new takes one that is free, and so does the last page where more
    went than came.
    """
    gone, total = numbers.keys() - there, len(there)
    moved = [url for url, number in numbers.items() if number >= total and url in there]
    free = [number for number in sorted(numbers[url] for url in gone) if number < total]
    free += range(len(numbers), total)
    taken = {url: numbers[url] for url in changed & numbers.keys()}
    taken |= dict(zip([*sorted(there - numbers.keys()), *moved], free, strict=True))
    return Plan({numbers[url]: url for url in (gone | taken.keys()) & numbers.keys()}, taken, total)


def update(index: Path, fresh: Path | None, plan: Plan) -> None:
    """Drop pages from an index, and add those of a fresh one, in place.

    Raises one of items.BROKEN where the two don't fit together; the index is of no use then.
    """
    entry, language, meta = _main(index)
    old = index / f"pagefind.{entry['languages'][language]['hash']}.pf_meta"
    pages: list[Any] = meta[_PAGES][: plan.total]
    pages += [None] * (plan.total - len(pages))
    words: dict[str, _Word] = {}
    filters: dict[str, dict[str, list[int]]] = {}
    for number, url in plan.dropped.items():
        fragment = _fragment(index, meta[_PAGES][number][0])
        if _address(fragment) != url:
            raise ValueError(url)
        fragment.unlink()
    if fresh is not None:
        _, spoken, added = _main(fresh)
        if (spoken, added[_VERSION], added[_FIELDS]) != (language, meta[_VERSION], meta[_FIELDS]):
            raise ValueError(spoken)
        numbers = {new: plan.numbers[url] for url, new in page_numbers(fresh).items()}
        for new, (name, length) in enumerate(added[_PAGES]):
            pages[numbers[new]] = [_move_fragment(fresh, index, language, name), length]
        words = _words(fresh, added[_CHUNKS], numbers)
        filters = _filters(fresh, added[_FILTERS], numbers)
    if meta[_SORTS] or not meta[_CHUNKS] or None in pages:
        raise ValueError(old.name)
    meta[_PAGES], dropped = pages, frozenset(plan.dropped)
    meta[_CHUNKS] = list(_chunks(index, language, meta[_CHUNKS], dropped, words))
    meta[_FILTERS] = list(_updated_filters(index, language, meta[_FILTERS], dropped, filters))
    old.unlink()
    name = write_item(meta, index, language, ".pf_meta", prefix="pagefind.")
    entry["languages"][language] |= {"hash": name, "page_count": plan.total}
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
    (index / _ENTRY).write_text(text, encoding="utf-8")


def _main(index: Path) -> tuple[Any, str, list[Any]]:
    """Read what lists the files of an index: the entry, its one language, the main file."""
    entry = json.loads((index / _ENTRY).read_text(encoding="utf-8"))
    [(language, known)] = entry["languages"].items()
    return entry, language, list(read_item(index / f"pagefind.{known['hash']}.pf_meta"))


def _move_fragment(fresh: Path, index: Path, language: str, name: str) -> str:
    """Copy the text of a page into an index; its name may be another page's there."""
    data, file = _fragment(fresh, name).read_bytes(), _fragment(index, name)
    if not file.exists():
        file.write_bytes(data)
        return name
    return place(data, data, file.parent, ("", language, ".pf_fragment"))


# --- words -------------------------------------------------------------------------------


def _words(fresh: Path, chunks: Iterable[Any], numbers: Mapping[int, int]) -> dict[str, _Word]:
    """Read all words of a fresh index, its pages numbered anew."""

    def numbered(pages: Postings) -> Postings:
        told = zip(accumulate(map(_NUMBER, pages)), pages, strict=True)
        return sorted(([numbers[number], *rest] for number, (_, *rest) in told), key=_NUMBER)

    found = {}
    for _, _, name in chunks:
        for word, pages, variants in read_item(fresh / "index" / f"{name}.pf_index")[0]:
            found[word] = _Word(numbered(pages), {form: numbered(some) for form, some in variants})
    return found


def _chunks(
    index: Path, language: str, chunks: list[Any], dropped: AbstractSet[int], words: Mapping[str, _Word]
) -> Iterator[list[str]]:
    """Write the chunks in which a word changes, and list all of them: first word, last word, name."""
    begins = [first for first, _, _ in chunks]
    shares: list[dict[str, _Word]] = [{} for _ in chunks]
    for word, found in words.items():
        shares[max(bisect_right(begins, word) - 1, 0)][word] = found
    folder = index / "index"
    for (first, end, name), share in zip(chunks, shares, strict=True):
        file = folder / f"{name}.pf_index"
        data = read_encoded(file)
        held = Chunk.read(data)
        changes = list(_changes(held.words, dropped, share))
        if not changes:
            yield [first, end, name]
            continue
        file.unlink()
        new = held.changed(changes)
        if new.words:
            # A chunk is named by the shortest beginnings that tell it from its neighbours.
            begin, last = new.words[0][0], new.words[-1][0]
            until = end if last <= end or last.startswith(end) else last
            yield [min(first, begin), until, write_encoded(new.data, folder, language, ".pf_index")]


def _changes(
    words: Sequence[Word], dropped: AbstractSet[int], share: Mapping[str, _Word]
) -> Iterator[Change]:
    """Give what changes in a chunk: its words without the pages that go, and with those that come."""
    rest = dict(share)
    for at, word in enumerate(words):
        added = rest.pop(word[0], None)
        if added is not None or _stands_on(word, dropped):
            added = added or _Word()
            # Ahead of a change in a page, its words stand where they stood.
            if _held(word, dropped) != added:
                yield Change(at, tuple(_spliced(word, dropped, added)), replaces=True)
    for spelled, added in rest.items():
        at = bisect_left(words, spelled, key=_NUMBER)
        yield Change(at, tuple(_spliced([spelled, [], []], dropped, added)))


def _stands_on(word: Word, dropped: AbstractSet[int]) -> bool:
    _, pages, variants = word
    lists = [pages, *(some for _, some in variants)]
    return any(not dropped.isdisjoint(accumulate(map(_NUMBER, some))) for some in lists)


def _held(word: Word, dropped: AbstractSet[int]) -> _Word:
    """Give a word with those alone of its pages that go, with their own numbers."""

    def chosen(pages: Postings) -> Postings:
        told = list(accumulate(map(_NUMBER, pages)))
        held = compress(zip(told, pages, strict=True), map(dropped.__contains__, told))
        return [[number, *rest] for number, (_, *rest) in held]

    _, pages, variants = word
    forms = ((form, chosen(some)) for form, some in variants)
    return _Word(chosen(pages), {form: some for form, some in forms if some})


def _spliced(word: Word, dropped: AbstractSet[int], added: _Word) -> Iterator[Word]:
    """Give a word without the pages that go and with those that come; nothing where none is left."""
    spelled, pages, variants = word
    forms = {form: _merged(some, dropped, added.variants.get(form, ())) for form, some in variants}
    new = {form: _merged([], dropped, some) for form, some in added.variants.items() if form not in forms}
    left = [[form, some] for form, some in sorted((forms | new).items()) if some]
    merged = _merged(pages, dropped, added.pages)
    if merged or left:
        yield [spelled, merged, left]


def _merged(pages: Postings, dropped: AbstractSet[int], added: Iterable[list[Any]]) -> Postings:
    """Merge the pages that stay, numbered by differences, with others that have their own numbers."""
    told = zip(accumulate(map(_NUMBER, pages)), pages, strict=True)
    whole = [[number, *rest] for number, (_, *rest) in told if number not in dropped]
    whole = sorted([*whole, *added], key=_NUMBER)
    before = 0
    merged = []
    for number, *rest in whole:
        merged.append([number - before, *rest])
        before = number
    return merged


# --- filters -----------------------------------------------------------------------------


def _filters(
    fresh: Path, listed: Iterable[Any], numbers: Mapping[int, int]
) -> dict[str, dict[str, list[int]]]:
    """Read the filters of a fresh index, its pages numbered anew."""
    return {
        title: {value: [numbers[number] for number in some] for value, some in _values(fresh, name)}
        for title, name in listed
    }


def _updated_filters(
    index: Path,
    language: str,
    listed: Iterable[Any],
    dropped: AbstractSet[int],
    added: Mapping[str, Mapping[str, list[int]]],
) -> Iterator[list[str]]:
    """Write the filters as they are now, and list them: title and name."""
    names = dict(listed)
    for title in sorted(names.keys() | added.keys()):
        values = dict(_values(index, names[title])) if title in names else {}
        new = added.get(title, {})
        merged = {
            value: sorted({*values.get(value, ())} - dropped | {*new.get(value, ())})
            for value in values.keys() | new.keys()
        }
        if title in names:
            (index / "filter" / f"{names[title]}.pf_filter").unlink()
        left = [(value, numbers) for value, numbers in merged.items() if numbers]
        if left:
            yield [title, write_filter(index, language, title, left)]


def _values(index: Path, name: str) -> Iterable[tuple[str, list[int]]]:
    _, values = read_item(index / "filter" / f"{name}.pf_filter")
    return [(value, numbers) for value, numbers in values]

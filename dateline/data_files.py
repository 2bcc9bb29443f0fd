"""The published data: a Corpus as JSON Lines and as CSV, the same bytes for the same corpus."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import Any, Generic, TypeVar

import msgspec

from dateline.model import Corpus, EntityRecord, RoleRecord

FOLDER = "data"

# The keys of each file, in the order in which they are published.
ARTICLE_KEYS = (
    "id",
    "file",
    "title",
    "outlet",
    "agency",
    "published",
    "published_basis",
    "published_because",
    "url",
    "language",
    "words",
    "sha256",
)
ENTITY_KEYS = ("id", "section", "kind", "name", "names", "roles", "articles", "page")
PLACE_KEYS = (*ENTITY_KEYS, "lat", "lon", "country", "geonames")
DATE_KEYS = ("article", "text", "edtf", "time", "start", "end", "because")
STATEMENT_KEYS = (
    "id",
    "article",
    "start",
    "end",
    "text",
    "speaker",
    "cue",
    "quoted",
    "actors",
    "places",
    "dates",
    "same_as",
)
FIGURE_KEYS = ("id", "article", "statement", "measure", "who", "count", "qualifier", "by", "when", "credit")
ROLE_KEYS = ("text", "since", "article", "sentence")


LISTED = " | "  # between the items of a list in a cell of CSV
# A spreadsheet runs what begins like this; an article may begin a title so. OWASP's remedy.
_FORMULA = frozenset("=+-@\t\r")

_AT_ONCE = 1000  # records: enough to write fast, and little to hold

T = TypeVar("T")
Record = tuple[object, ...]  # the values of a table's columns

COLUMNS = {
    "articles": ARTICLE_KEYS,
    "dates": DATE_KEYS,
    "entities": PLACE_KEYS,
    "figures": FIGURE_KEYS,
    "statements": STATEMENT_KEYS,
}


_json = msgspec.json.Encoder()


def data_files(corpus: Corpus) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Give the files of the published data, each by its path relative to `docs/`: as lines and as a table.

    A file's bytes come in parts, made of a few records at a time, so that no file is held in memory.
    """
    for name, records in _tables(corpus):
        yield f"{FOLDER}/{name}.jsonl", _lines(records, COLUMNS[name])
        yield f"{FOLDER}/{name}.csv", _table(records, COLUMNS[name])


def _lines(records: Iterable[Record], columns: Sequence[str]) -> Iterator[bytes]:
    """Write records as JSON Lines; one with fewer columns has the first of them."""
    for some in _few(records):
        yield _json.encode_lines([dict(zip(columns, record, strict=False)) for record in some])


def _table(records: Iterable[Record], columns: Sequence[str]) -> Iterator[bytes]:
    """Write records as CSV (RFC 4180), below a row of names."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for some in _few(records):
        writer.writerows(_row(record, len(columns)) for record in some)
        yield text.getvalue().encode("utf-8", "replace")
        text.seek(0)
        text.truncate()
    yield text.getvalue().encode("utf-8", "replace")


def _few(records: Iterable[Record]) -> Iterator[list[Record]]:
    left = iter(records)
    while some := list(islice(left, _AT_ONCE)):
        yield some


def _harmless(text: str) -> str:
    return f"'{text}" if text[:1] in _FORMULA else text


def _listed(items: Iterable[Any]) -> str:
    return _harmless(LISTED.join([item["text"] if isinstance(item, dict) else item for item in items]))


def _word(value: object) -> str:
    return str(value).lower()


_CELLS: Mapping[type, Callable[[Any], str]] = {str: _harmless, tuple: _listed, bool: _word}


def _row(record: Record, width: int) -> list[object]:
    row = list(map(_cell, record))
    return row + [""] * (width - len(row))


def _cell(value: object) -> object:
    """Give what the CSV writer is to write of a value: numbers and nothing as they are."""
    written = _CELLS.get(type(value))
    return written(value) if written else value


class _Records(Generic[T]):
    """The records of a table in order, as the values of its columns, as often as they are asked for."""

    def __init__(self, records: Sequence[T], order: Sequence[str], values: Callable[[T], Record]) -> None:
        keys = list(map(attrgetter(*order), records))
        self._records, self._order = records, sorted(range(len(keys)), key=keys.__getitem__)
        self._values = values

    def __iter__(self) -> Iterator[Record]:
        """Give each record's values."""
        return map(self._values, map(self._records.__getitem__, self._order))


def _tables(corpus: Corpus) -> Iterator[tuple[str, Iterable[Record]]]:
    """Give each table's records."""
    yield "articles", _Records(corpus.articles, ("id", "file"), attrgetter(*ARTICLE_KEYS))
    yield "dates", _Records(corpus.dates, ("article", "start", "end", "edtf"), attrgetter(*DATE_KEYS))
    yield "entities", _Records(corpus.entities, ("id", "section"), _entity)
    yield "figures", _Records(corpus.figures, ("id", "article"), attrgetter(*FIGURE_KEYS))
    yield "statements", _Records(corpus.statements, ("id", "article"), attrgetter(*STATEMENT_KEYS))


_of_actor, _of_place = attrgetter(*ENTITY_KEYS), attrgetter(*PLACE_KEYS)


def _entity(record: EntityRecord) -> Record:
    """Give an entity's values; a place has more columns than an actor."""
    values = _of_place(record) if record.section == "places" else _of_actor(record)
    return tuple(tuple(map(_role, value)) if value is record.roles else value for value in values)


def _role(role: RoleRecord) -> Mapping[str, object]:
    return {name: getattr(role, name) for name in ROLE_KEYS}

"""The published data: a Corpus as JSON Lines and as CSV, the same bytes for the same corpus."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import attrgetter

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
FIGURE_KEYS = ("id", "article", "statement", "measure", "who", "count", "qualifier", "by", "when")
ROLE_KEYS = ("text", "since", "article", "sentence")


LISTED = " | "  # between the items of a list in a cell of CSV
# A spreadsheet runs what begins like this; an article may begin a title so. OWASP's remedy.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

_AT_ONCE = 1000  # records: enough to write fast, and little to hold

Record = tuple[object, ...]  # the values of a table's columns

COLUMNS = {
    "articles": ARTICLE_KEYS,
    "dates": DATE_KEYS,
    "entities": PLACE_KEYS,
    "figures": FIGURE_KEYS,
    "statements": STATEMENT_KEYS,
}


_json = msgspec.json.Encoder()


def data_files(corpus: Corpus) -> Iterator[tuple[str, bytes]]:
    """Give the files of the published data, each by its path relative to `docs/`: as lines and as a table.

    They are made one table at a time, and the records of a table a few at a time.
    """
    for name, records in _records(corpus):
        lines, table = _written(records, COLUMNS[name])
        yield f"{FOLDER}/{name}.jsonl", lines
        yield f"{FOLDER}/{name}.csv", table


def _written(records: Iterator[Record], columns: Sequence[str]) -> tuple[bytes, bytes]:
    """Write records as JSON Lines, and as CSV (RFC 4180) with a row of names."""
    lines, table, text = io.BytesIO(), io.BytesIO(), io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    while some := list(islice(records, _AT_ONCE)):
        # A record with fewer columns has the first of them.
        lines.write(_json.encode_lines([dict(zip(columns, record, strict=False)) for record in some]))
        writer.writerows(
            [_cell(value) for value in record] + [""] * (len(columns) - len(record)) for record in some
        )
        table.write(text.getvalue().encode("utf-8", "replace"))
        text.seek(0)
        text.truncate()
    table.write(text.getvalue().encode("utf-8", "replace"))
    return lines.getvalue(), table.getvalue()


def _cell(value: object) -> object:
    """Give what the CSV writer is to write: numbers and nothing as they are."""
    if isinstance(value, str):
        return _harmless(value)
    if isinstance(value, tuple):
        return _harmless(LISTED.join([item["text"] if isinstance(item, dict) else item for item in value]))
    return str(value).lower() if isinstance(value, bool) else value


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _records(corpus: Corpus) -> Iterator[tuple[str, Iterator[Record]]]:
    """Give each table's records in order, with the values of its columns."""
    yield "articles", _published(corpus.articles, "id", "file", keys=ARTICLE_KEYS)
    yield "dates", _published(corpus.dates, "article", "start", "end", "edtf", keys=DATE_KEYS)
    yield "entities", _entities(corpus.entities)
    yield "figures", _published(corpus.figures, "id", "article", keys=FIGURE_KEYS)
    yield "statements", _published(corpus.statements, "id", "article", keys=STATEMENT_KEYS)


def _published(records: Iterable[object], *order: str, keys: Sequence[str]) -> Iterator[Record]:
    return map(attrgetter(*keys), sorted(records, key=attrgetter(*order)))


def _entities(records: Sequence[EntityRecord]) -> Iterator[Record]:
    """Give all entities; a place has more columns than an actor."""
    of_actor, of_place = attrgetter(*ENTITY_KEYS), attrgetter(*PLACE_KEYS)
    for record in sorted(records, key=attrgetter("id", "section")):
        values = of_place(record) if record.section == "places" else of_actor(record)
        yield tuple(tuple(map(_role, value)) if value is record.roles else value for value in values)


def _role(role: RoleRecord) -> Mapping[str, object]:
    return {name: getattr(role, name) for name in ROLE_KEYS}

"""The published data: a Corpus as JSON Lines and as CSV, the same bytes for the same corpus."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter, itemgetter

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

Record = Mapping[str, object]

COLUMNS = {
    "articles": ARTICLE_KEYS,
    "dates": DATE_KEYS,
    "entities": PLACE_KEYS,
    "figures": FIGURE_KEYS,
    "statements": STATEMENT_KEYS,
}


_json = msgspec.json.Encoder()


def data_files(corpus: Corpus) -> dict[str, bytes]:
    """Give the files of the published data by path relative to `docs/`: each as lines and as a table."""
    lines, tables = {}, {}
    for name, records in _records(corpus).items():
        lines[f"{FOLDER}/{name}.jsonl"] = _lines(records)
        tables[f"{FOLDER}/{name}.csv"] = _table(records, COLUMNS[name])
    return lines | tables


def _lines(records: Iterable[Record]) -> bytes:
    return _json.encode_lines(records)


def _table(records: Iterable[Record], columns: Sequence[str]) -> bytes:
    """Write records as CSV (RFC 4180) with a row of names."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(record.get(column)) for column in columns] for record in records)
    return out.getvalue().encode("utf-8", "replace")


def _cell(value: object) -> str:
    if isinstance(value, str):
        return _harmless(value)
    if value is None:
        return ""
    if isinstance(value, list):
        shown = [str(item["text"]) if isinstance(item, dict) else str(item) for item in value]
        return _harmless(LISTED.join(shown))
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _records(corpus: Corpus) -> dict[str, list[Record]]:
    """Give each table's records in order, with their published keys."""
    return {
        "articles": _published(corpus.articles, "id", "file", keys=ARTICLE_KEYS),
        "dates": _published(corpus.dates, "article", "start", "end", "edtf", keys=DATE_KEYS),
        "entities": _entities(corpus.entities),
        "figures": _published(corpus.figures, "id", "article", keys=FIGURE_KEYS),
        "statements": _published(corpus.statements, "id", "article", keys=STATEMENT_KEYS),
    }


def _entities(records: Sequence[EntityRecord]) -> list[Record]:
    """Give all entities; a place has more keys than an actor."""
    actors = _published((r for r in records if r.section != "places"), "id", keys=ENTITY_KEYS)
    places = _published((r for r in records if r.section == "places"), "id", keys=PLACE_KEYS)
    return sorted((*actors, *places), key=itemgetter("id", "section"))


def _published(records: Iterable[object], *order: str, keys: Sequence[str]) -> list[Record]:
    values = attrgetter(*keys)
    return [
        dict(zip(keys, map(_plain, values(record)), strict=True))
        for record in sorted(records, key=attrgetter(*order))
    ]


def _plain(value: object) -> object:
    if not isinstance(value, tuple):
        return value
    return [_role(item) if isinstance(item, RoleRecord) else item for item in value]


def _role(role: RoleRecord) -> Record:
    return {name: getattr(role, name) for name in ROLE_KEYS}

"""The published data: a Corpus as JSON Lines and as CSV, the same bytes for the same corpus."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from dateline.model import Corpus

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

COLUMNS = {
    "articles": ARTICLE_KEYS,
    "dates": DATE_KEYS,
    "entities": PLACE_KEYS,
    "figures": FIGURE_KEYS,
    "statements": STATEMENT_KEYS,
}


def data_files(corpus: Corpus) -> dict[str, bytes]:
    """Give the files of the published data by path relative to `docs/`: each as lines and as a table."""
    lines = _json_lines(corpus)
    tables = {
        f"{FOLDER}/{name}.csv": _table(lines[f"{FOLDER}/{name}.jsonl"], COLUMNS[name]) for name in COLUMNS
    }
    return lines | tables


def _table(lines: bytes, columns: Sequence[str]) -> bytes:
    """Write lines as CSV (RFC 4180) with a row of names."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for line in lines.decode("utf-8").split("\n"):
        if line:
            record = json.loads(line)
            writer.writerow([_cell(record.get(column)) for column in columns])
    return out.getvalue().encode("utf-8")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        shown = [str(item["text"]) if isinstance(item, dict) else str(item) for item in value]
        return _harmless(LISTED.join(shown))
    if isinstance(value, bool):
        return str(value).lower()
    return _harmless(value) if isinstance(value, str) else str(value)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _json_lines(corpus: Corpus) -> dict[str, bytes]:
    return {
        f"{FOLDER}/articles.jsonl": _lines(corpus.articles, "id", "file", keys=ARTICLE_KEYS),
        f"{FOLDER}/dates.jsonl": _lines(corpus.dates, "article", "start", "end", "edtf", keys=DATE_KEYS),
        f"{FOLDER}/entities.jsonl": _lines(corpus.entities, "id", "section", keys=_entity_keys),
        f"{FOLDER}/figures.jsonl": _lines(corpus.figures, "id", "article", keys=FIGURE_KEYS),
        f"{FOLDER}/statements.jsonl": _lines(corpus.statements, "id", "article", keys=STATEMENT_KEYS),
    }


def _lines(
    records: Iterable[object],
    *order: str,
    keys: Sequence[str] | Callable[[object], Sequence[str]],
) -> bytes:
    of = keys if callable(keys) else lambda _: keys
    ordered = sorted(records, key=attrgetter(*order))
    return "".join(_line(record, of(record)) for record in ordered).encode("utf-8", "replace")


def _entity_keys(record: object) -> Sequence[str]:
    return PLACE_KEYS if attrgetter("section")(record) == "places" else ENTITY_KEYS


def _line(record: object, keys: Sequence[str]) -> str:
    return json.dumps({key: _value(key, getattr(record, key)) for key in keys}, ensure_ascii=False) + "\n"


def _value(key: str, value: object) -> object:
    if key == "roles" and isinstance(value, tuple):
        return [{name: getattr(role, name) for name in ROLE_KEYS} for role in value]
    return list(value) if isinstance(value, tuple) else value

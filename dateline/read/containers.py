"""Files that hold many articles: JSON Lines, CSV and Parquet, read record by record."""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from dateline.errors import Problem
from dateline.read.files import MAX_BYTES, ArticleFile, check_file, unreadable
from dateline.read.rows import KNOWN_KEYS, TEXT_KEYS

Record = Mapping[object, object]
# A record's number (the line for JSON Lines, the row below the names for a table) and its values.
Numbered = tuple[int, Record]

_GIVE_UP = 100  # faults with no record between them from the start: this is no such file
_BATCH = 64  # records that are held at once; articles of 5 kB make a third of a megabyte
_SAMPLE = 1 << 20  # bytes that show the encoding of a table
_DELIMITERS = ",;\t|"
_KEYS = "title, text, outlet, published, url, author, agency, language"


def read_records(file: ArticleFile) -> Iterator[Numbered | Problem]:
    """Read the records of a container as a stream; a fault is a problem, and what follows goes on."""
    reader = _reader(file.name)
    faults, good = 0, False
    try:
        check_file(file)
        for item in reader(file):
            faults += isinstance(item, Problem)
            good = good or not isinstance(item, Problem)
            yield item
            if faults >= _GIVE_UP and not good:
                what = f"its first {_GIVE_UP} lines are all unreadable, and the rest was not tried"
                yield Problem(file.name, what, "Check that the ending says what the file is")
                return
    except (OSError, EOFError, zlib.error, ValueError) as error:
        yield _broken(file, error)


def is_container(name: str) -> bool:
    """Tell by its ending whether a file may hold many articles."""
    return name.lower().endswith(tuple(_READERS))


def _reader(name: str) -> Callable[[ArticleFile], Iterator[Numbered | Problem]]:
    return next(reader for ending, reader in _READERS.items() if name.lower().endswith(ending))


def _broken(file: ArticleFile, error: Exception) -> Problem:
    if isinstance(error, EOFError | zlib.error | gzip.BadGzipFile):
        what = "it is cut off or damaged: what comes before that was read"
        return Problem(file.name, what, "Copy or download it again")
    if isinstance(error, OSError):
        return unreadable(file.name, error)
    return Problem(file.name, f"it can't be read ({error})", "Check that the ending says what the file is")


# --- JSON Lines --------------------------------------------------------------------------


def _json_lines(file: ArticleFile) -> Iterator[Numbered | Problem]:
    with _open(file.path) as stream:
        for number, line in enumerate(_lines(stream), 1):
            if line is None:
                what = f"more than {MAX_BYTES // 1_000_000} MB in one line, which no news article has"
                yield Problem(file.name, what, "Write one article a line", number)
            elif line.strip():
                yield _json_record(line, file.name, number)


def _open(path: Path) -> BinaryIO | gzip.GzipFile:
    return gzip.open(path, "rb") if path.name.lower().endswith(".gz") else path.open("rb")


def _lines(stream: BinaryIO | gzip.GzipFile) -> Iterator[bytes | None]:
    """Give lines without a byte order mark, None for one that is too long."""
    first = True
    while line := stream.readline(MAX_BYTES + 1):
        long = len(line) > MAX_BYTES
        while long and line and not line.endswith(b"\n"):
            line = stream.readline(MAX_BYTES)
        yield None if long else line.removeprefix(codecs.BOM_UTF8) if first else line
        first = False


def _json_record(line: bytes, name: str, number: int) -> Numbered | Problem:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        what = f"the line is not valid JSON ({error})"
        return Problem(name, what, "Write one article a line, as a JSON object", number)
    if not isinstance(value, dict):
        what = f"the line holds a {type(value).__name__}, not an object"
        return Problem(name, what, f"Write an object with the keys {_KEYS}", number)
    return number, value


# --- CSV -----------------------------------------------------------------------------------


def _csv_rows(file: ArticleFile) -> Iterator[Numbered | Problem]:
    csv.field_size_limit(MAX_BYTES)
    with file.path.open("rb") as raw:
        encoding = _encoding(raw.read(_SAMPLE))
        raw.seek(0)
        stream = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
        head = stream.readline(MAX_BYTES)
        stream.seek(0)
        delimiter = max(_DELIMITERS, key=lambda sign: (head.count(sign), -_DELIMITERS.index(sign)))
        yield from _table(csv.reader(stream, delimiter=delimiter), file.name)


def _encoding(sample: bytes) -> str:
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8-sig")().decode(sample)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _table(rows: Iterator[list[str]], name: str) -> Iterator[Numbered | Problem]:
    columns: list[str] = next(rows, [])
    if problem := _check_columns(columns, name):
        yield problem
        return
    number = 0
    while True:
        number += 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield Problem(name, f"row {number} can't be read ({error})", "Check its quotation marks", number)
            continue
        if len(row) > len(columns):
            what = f"row {number} has {len(row)} fields, but there are {len(columns)} columns"
            yield Problem(name, what, "Put quotation marks around fields that hold the separator", number)
        elif any(row):
            yield number, dict(zip(columns, row, strict=False))


def _check_columns(columns: list[str], name: str) -> Problem | None:
    known = [column.strip().lower() for column in columns]
    if any(key in known for key in TEXT_KEYS):
        return None
    listed = ", ".join(repr(column[:40]) for column in columns[:12]) or "none"
    what = f"no column holds the text of the articles; its columns are {listed}"
    return Problem(name, what, f"Name the columns {_KEYS}", 1)


# --- Parquet -------------------------------------------------------------------------------


def _parquet_rows(file: ArticleFile) -> Iterator[Numbered | Problem]:
    try:
        from pyarrow import parquet  # noqa: PLC0415 - an optional part, and slow to load
    except ImportError:
        what = "reading Parquet needs pyarrow, which is not installed"
        yield Problem(file.name, what, "Install it with: pip install -e '.[parquet]'")
        return
    with parquet.ParquetFile(file.path) as table:
        names = table.schema_arrow.names
        if problem := _check_columns(names, file.name):
            yield problem
            return
        wanted = [name for name in names if name.strip().lower() in KNOWN_KEYS]
        number = 0
        for batch in table.iter_batches(batch_size=_BATCH, columns=wanted, use_threads=False):
            for record in batch.to_pylist():
                number += 1
                yield number, record


_READERS: dict[str, Callable[[ArticleFile], Iterator[Numbered | Problem]]] = {
    ".jsonl": _json_lines,
    ".jsonl.gz": _json_lines,
    ".csv": _csv_rows,
    ".parquet": _parquet_rows,
}

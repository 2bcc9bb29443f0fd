"""The lock: what the build last wrote on a page, block by block, so that a person's change shows.

One small JSON file a page lies in `docs/.lock/` under the page's own path. It holds hashes only:
of the whole file as it was generated, of each key of the front matter (of a list, each item), and
of each piece of the body with its section and key. For a piece that a person changed or deleted it
goes on holding the hash of what they changed, so that putting that back gives the piece back.
"""

from __future__ import annotations

import codecs
import hashlib
import json
from collections.abc import Mapping, Sequence
from json.encoder import encode_basestring
from pathlib import Path

import msgspec

from dateline.lexicon.folding import HASH_LENGTH, printed_hash
from dateline.merge.front_matter import as_printed

FOLDER = ".lock"
FORMAT = 2


class BlockLock(msgspec.Struct, frozen=True, array_like=True):
    """A piece as it was written: `label` is its key, empty where merge knows it by its section."""

    section: str
    label: str
    hash: str


class PageLock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A page as it was written: `file` is the hash of all of it, `blocks` are in the order of the page."""

    file: str
    meta: dict[str, str | list[str]]
    blocks: list[BlockLock]
    format: int = FORMAT


# What is written of a page that a person made: nothing.
UNWRITTEN = PageLock("", {}, [])

_BY_HAND = ("actors/", "places/", "dates/")  # where people add pages
_INDEX = "index"  # the kind of the build's own pages there that rest on no article

_decoder = msgspec.json.Decoder(PageLock)


def text_hash(text: str) -> str:
    """Hash a text; the line endings and the byte-order mark that some editors add don't count."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:HASH_LENGTH]


def file_hash(data: bytes) -> str:
    """Hash a file as `text_hash` does its text; a file that is not UTF-8 is hashed as it is."""
    plain = data.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n")
    return hashlib.sha256(plain).hexdigest()[:HASH_LENGTH]


def value_hash(value: object) -> str | list[str]:
    """Hash a value of the front matter, of a list each item, in the form that is read back."""
    printed = as_printed(value)
    if isinstance(printed, list):
        return [printed_hash(item) for item in printed]
    return printed_hash(printed)


def lock_path(page: str) -> str:
    """Give the path of a page's lock, relative to `docs/`."""
    return f"{FOLDER}/{page.removesuffix('.md')}.json"


def page_path(lock: str) -> str:
    """Give the path of the page that a lock belongs to."""
    return f"{lock.removeprefix(f'{FOLDER}/').removesuffix('.json')}.md"


def write_lock(lock: PageLock) -> bytes:
    """Write a lock with one hash a line, so that two branches' changes rarely touch."""
    parts = [
        f'"blocks": {_rows(lock.blocks)}',
        f'"file": {json.dumps(lock.file)}',
        f'"format": {lock.format}',
        f'"meta": {_members(lock.meta)}',
    ]
    return ("{\n " + ",\n ".join(parts) + "\n}\n").encode()


def _rows(blocks: Sequence[BlockLock]) -> str:
    text = encode_basestring
    rows = ",\n  ".join(f"[{text(b.section)}, {text(b.label)}, {text(b.hash)}]" for b in blocks)
    return f"[\n  {rows}\n ]" if rows else "[]"


def _members(values: Mapping[str, str | list[str]]) -> str:
    rows = ",\n  ".join(
        f"{json.dumps(k, ensure_ascii=False)}: {json.dumps(values[k])}" for k in sorted(values)
    )
    return f"{{\n  {rows}\n }}" if rows else "{}"


def read_lock(file: Path) -> PageLock | None:
    """Read a lock; None where it is missing, broken or half-merged."""
    try:
        lock = _decoder.decode(file.read_bytes())
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    return lock if lock.format == FORMAT else None


def is_made_by_hand(path: str, values: Mapping[str, object]) -> bool:
    """Tell whether a page without a lock was made by a person: the build names the sources of its own.

    Of a page that the build made and whose lock was lost, nobody knows what was written.
    """
    return path.startswith(_BY_HAND) and "sources" not in values and values.get("kind") != _INDEX


def locked_pages(docs: Path) -> list[str]:
    """List the pages that have a lock, sorted."""
    folder = docs / FOLDER
    return sorted(
        page_path(file.relative_to(docs).as_posix())
        for file in folder.rglob("*.json")
        if not file.relative_to(folder).parts[0].startswith(".")
    )

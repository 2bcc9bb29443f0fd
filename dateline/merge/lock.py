"""The lock: what the build last wrote on a page, block by block, so that a person's change shows.

One small JSON file a page lies in `docs/.lock/` under the page's own path. It holds hashes only:
of the whole file, of each key of the front matter (of a list, each item), of each block with its
section and label, and of each footnote.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from dateline.merge.front_matter import as_printed
from dateline.model import Page

FOLDER = ".lock"
FORMAT = 1

# 16 hexadecimal digits: with a million blocks, two differing ones share a hash with a
# probability of 3 in 100 million, and only if a person swapped the one for the other it matters.
_DIGITS = 16


class BlockLock(msgspec.Struct, frozen=True, array_like=True):
    """A block as it was written: `label` is empty where merge knows it by its section."""

    section: str
    label: str
    hash: str


class PageLock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A page as it was written; `blocks` are in the order of the page."""

    file: str
    meta: dict[str, str | list[str]]
    blocks: list[BlockLock]
    footnotes: dict[str, str]
    format: int = FORMAT


_decoder = msgspec.json.Decoder(PageLock)


def text_hash(text: str) -> str:
    """Hash a text; the line endings and the byte-order mark that some editors add don't count."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def file_hash(data: bytes) -> str:
    """Hash a file as `text_hash` does; a file that is not UTF-8 is hashed byte by byte."""
    return text_hash(data.decode("utf-8", "surrogateescape"))


def lock_page(page: Page, text: str) -> PageLock:
    """Make the lock of a page whose whole file is `text`."""
    return PageLock(
        file=text_hash(text),
        meta={key: value_hash(value) for key, value in sorted(page.meta)},
        blocks=[
            BlockLock(section.id, block.label or "", text_hash(block.text))
            for section in page.sections
            for block in section.blocks
        ],
        footnotes={label: text_hash(note) for label, note in sorted(page.footnotes)},
    )


def value_hash(value: object) -> str | list[str]:
    """Hash a value of the front matter, of a list each item, in the form that is read back."""
    printed = as_printed(value)
    if isinstance(printed, list):
        return [_canonical_hash(item) for item in printed]
    return _canonical_hash(printed)


def _canonical_hash(value: object) -> str:
    return text_hash(json.dumps(value, sort_keys=True, ensure_ascii=False))


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
        f'"footnotes": {_members(lock.footnotes)}',
        f'"format": {lock.format}',
        f'"meta": {_members(lock.meta)}',
    ]
    return ("{\n " + ",\n ".join(parts) + "\n}\n").encode()


def _rows(blocks: Sequence[BlockLock]) -> str:
    rows = ",\n  ".join(json.dumps([b.section, b.label, b.hash], ensure_ascii=False) for b in blocks)
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


def locked_pages(docs: Path) -> list[str]:
    """List the pages that have a lock, sorted."""
    folder = docs / FOLDER
    return sorted(
        page_path(file.relative_to(docs).as_posix())
        for file in folder.rglob("*.json")
        if not file.relative_to(folder).parts[0].startswith(".")
    )

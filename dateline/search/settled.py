"""The search index put in order, so that the same pages give the same bytes.

Pagefind writes the values of a filter in the order of a hash map, another one at each run, and names the
files by their content. Here the values are sorted and the files named anew. A file is compressed, and
holds a mark and one item in CBOR (RFC 8949) made of arrays, texts and numbers; an index of another
make is left as it is.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path

_MARK = b"pagefind_dcd"
_NAME = 7  # hexadecimal digits of a file's name, as Pagefind's own
_NUMBER, _TEXT, _ARRAY = 0, 3, 4  # major types of CBOR
_SHORT = 24  # from here on a number follows in 1, 2, 4 or 8 bytes
_SIZES = {24: 1, 25: 2, 26: 4, 27: 8}

Item = int | str | list["Item"]


def settle(index: Path) -> None:
    """Put an index in order, in place."""
    entry = index / "pagefind-entry.json"
    try:
        found = json.loads(entry.read_text(encoding="utf-8"))
        for language in found["languages"].values():
            language["hash"] = _settle_language(index, language["hash"])
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return
    entry.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _settle_language(index: Path, name: str) -> str:
    """Settle the filters of a language, then the file that names them; give its new name."""
    file = index / f"pagefind.{name}.pf_meta"
    meta = _read(file)
    filters = [_settle_filter(index, one) for one in _list(_list(meta)[3])]
    _list(meta)[3] = sorted(filters, key=str)
    return _write(meta, file, name)


def _settle_filter(index: Path, listed: Item) -> Item:
    title, name = map(str, _list(listed))
    file = index / "filter" / f"{name}.pf_filter"
    content = _list(_read(file))
    content[1] = sorted(_list(content[1]), key=lambda value: str(_list(value)[0]))
    return [title, _write(content, file, name)]


def _read(file: Path) -> Item:
    data = gzip.decompress(file.read_bytes())
    if not data.startswith(_MARK):
        raise ValueError(file.name)
    item, end = decode(data, len(_MARK))
    if end != len(data):
        raise ValueError(file.name)
    return item


def _write(item: Item, file: Path, old: str) -> str:
    """Write an item under the name that its content gives; in the place of `file`."""
    data = _MARK + encode(item)
    name = f"{old.rpartition('_')[0]}_{hashlib.sha256(data).hexdigest()[:_NAME]}"
    file.unlink()
    file.with_name(file.name.replace(old, name)).write_bytes(gzip.compress(data, mtime=0))
    return name


def _list(item: Item) -> list[Item]:
    if not isinstance(item, list):
        raise TypeError(type(item).__name__)
    return item


def decode(data: bytes, at: int) -> tuple[Item, int]:
    """Read an item of CBOR at an offset; give it and the offset behind it."""
    major, number = data[at] >> 5, data[at] & 31
    at += 1
    if number >= _SHORT:
        size = _SIZES[number]
        number, at = int.from_bytes(data[at : at + size], "big"), at + size
    if major == _NUMBER:
        return number, at
    if major == _TEXT:
        return data[at : at + number].decode("utf-8"), at + number
    if major != _ARRAY:
        raise ValueError(major)
    items: list[Item] = []
    for _ in range(number):
        item, at = decode(data, at)
        items.append(item)
    return items, at


def encode(item: Item) -> bytes:
    """Write an item in CBOR."""
    if isinstance(item, int):
        return _head(_NUMBER, item)
    if isinstance(item, str):
        text = item.encode("utf-8")
        return _head(_TEXT, len(text)) + text
    return _head(_ARRAY, len(item)) + b"".join(map(encode, item))


def _head(major: int, number: int) -> bytes:
    if number < _SHORT:
        return bytes([major << 5 | number])
    code, size = next((code, size) for code, size in _SIZES.items() if number < 1 << 8 * size)
    return bytes([major << 5 | code]) + number.to_bytes(size, "big")

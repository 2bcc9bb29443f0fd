"""The files of a Pagefind index: compressed, a mark, and one item in CBOR (RFC 8949)."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path
from typing import Any

import cbor2

_MARK = b"pagefind_dcd"
_LEVEL = 6  # of compression: the highest costs four times as much and saves a thirtieth
_NAME = 7  # hexadecimal digits of a file's name, as Pagefind's own; more where two would have one name
# What a file that is broken, or of another make, makes its reader raise.
BROKEN = (OSError, EOFError, ValueError, KeyError, TypeError, IndexError)


def read_item(file: Path) -> Any:  # noqa: ANN401 - each kind of file holds another
    """Read the item of a file.

    Raises one of BROKEN.
    """
    return cbor2.loads(read_encoded(file))


def read_encoded(file: Path) -> bytes:
    """Read the item of a file as it is encoded.

    Raises one of BROKEN.
    """
    data = gzip.decompress(file.read_bytes())
    if not data.startswith(_MARK):
        raise ValueError(file.name)
    return data[len(_MARK) :]


def write_item(item: object, folder: Path, language: str, suffix: str, *, prefix: str = "") -> str:
    """Write an item under a name that its content gives, and give that name."""
    return write_encoded(cbor2.dumps(item), folder, language, suffix, prefix=prefix)


def write_encoded(item: bytes, folder: Path, language: str, suffix: str, *, prefix: str = "") -> str:
    """Write an item that is encoded already."""
    data = _MARK + item
    return place(gzip.compress(data, _LEVEL, mtime=0), data, folder, (prefix, language, suffix))


def place(packed: bytes, data: bytes, folder: Path, named: tuple[str, str, str]) -> str:
    """Write a file under a name that its content gives; `named` are prefix, language and suffix."""
    prefix, language, suffix = named
    digest, digits = hashlib.sha256(data).hexdigest(), _NAME
    while True:
        name = f"{language}_{digest[:digits]}"
        file = folder / f"{prefix}{name}{suffix}"
        if not file.exists() or file.read_bytes() == packed:
            break
        digits += 1
    file.write_bytes(packed)
    return name

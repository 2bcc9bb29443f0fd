"""The cache: annotations come back as they were, and never where something else would be found."""

from __future__ import annotations

import ast
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from dateline.model import Annotation, Article, LocalEntity, Location, Sentence, TimeExpression
from dateline.settings import Gazetteer, Nlp, Settings
from dateline.store import cache
from dateline.store.cache import AnnotationCache, ArticleCache, decode, encode

TEXT = "The river rose on Tuesday, Maria Rossi said."
FOUND = Annotation(
    sentences=(Sentence(0, 44, 0),),
    entities=(LocalEntity("place", "Zenda", ("Zenda",), location=Location("Zenda", "city", 1.5, 2.0, "NO")),),
    expressions=(TimeExpression(18, 25, "Tuesday", "weekday", (("day", 1), ("word", "Tuesday")), "past"),),
)


def test_an_annotation_comes_back_as_it_was(tmp_path: Path) -> None:
    """Every value survives, with its type, and lies in a folder named by its key."""
    kept = AnnotationCache(tmp_path, Settings())
    assert kept.get(TEXT) is None
    kept.put(TEXT, encode(FOUND))
    assert decode(kept.get(TEXT) or b"") == FOUND
    (file,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert (
        file.relative_to(tmp_path).as_posix()
        == f"annotations/{kept.key(TEXT)[:2]}/{kept.key(TEXT)[2:]}.msgpack"
    )


@pytest.mark.parametrize(
    "settings",
    [
        replace(Settings(), nlp=Nlp("another_pipeline")),
        replace(Settings(), gazetteer=Gazetteer(5000)),
    ],
)
def test_settings_that_matter_make_another_key(tmp_path: Path, settings: Settings) -> None:
    """Another pipeline or gazetteer finds other things."""
    assert AnnotationCache(tmp_path, Settings()).key(TEXT) != AnnotationCache(tmp_path, settings).key(TEXT)


def test_another_program_makes_another_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of the sources that annotate makes every entry stale."""
    before = AnnotationCache(tmp_path, Settings()).key(TEXT)
    monkeypatch.setattr(cache, "program_fingerprint", lambda: "another")
    assert AnnotationCache(tmp_path, Settings()).key(TEXT) != before


def test_the_fingerprint_covers_code_and_data() -> None:
    """Rules, vocabularies and tables are in the fingerprint; compiled files are not."""
    names = {file.name for file in cache.source_files()}
    assert {"annotator.py", "annotation.py", "states.tsv"} <= names
    assert not any(name.endswith(".pyc") for name in names)


@pytest.mark.parametrize("broken", [b"", b"{", encode(FOUND), b"\xff\xfe" * 40])
def test_a_broken_entry_counts_as_missing(tmp_path: Path, broken: bytes) -> None:
    """It is passed over and written anew."""
    kept = AnnotationCache(tmp_path, Settings())
    kept.put(TEXT, encode(FOUND))
    (file,) = tmp_path.rglob("*.msgpack")
    file.write_bytes(broken)
    assert kept.get(TEXT) is None
    kept.put(TEXT, encode(FOUND))
    assert kept.get(TEXT) == encode(FOUND)


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    """A file where the folder belongs costs time, not the run, and leaves nothing behind."""
    (tmp_path / "annotations").write_text("", encoding="utf-8")
    kept = AnnotationCache(tmp_path, Settings())
    kept.put(TEXT, encode(FOUND))
    assert kept.get(TEXT) is None


def read_article(number: int) -> Article:
    return Article(f"{number}.txt", f"{number:064}", f"Bridge {number} closed.", f"Bridge {number}")


def test_an_article_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Articles are written a few at a time and found by another run; what is discarded is not."""
    monkeypatch.setattr("dateline.store.rows._AT_ONCE", 2)
    kept = ArticleCache(tmp_path)
    for number in range(3):
        kept.put(str(number), read_article(number))
    assert [ArticleCache(tmp_path).get(str(number)) for number in range(3)] == [
        read_article(0),
        read_article(1),
        None,
    ]
    kept.save()
    assert ArticleCache(tmp_path).get("2") == read_article(2)
    ArticleCache(tmp_path).discard("2")
    assert kept.get("2") is None


@pytest.mark.parametrize("broken", [b"", b"no database" * 500])
def test_a_broken_file_of_articles_is_done_without(tmp_path: Path, broken: bytes) -> None:
    """It costs the next run its time, and nothing else."""
    (tmp_path / "articles.sqlite").write_bytes(broken)
    kept = ArticleCache(tmp_path)
    assert kept.get("1") is None
    kept.put("1", read_article(1))
    kept.save()


def _imported(module: str, seen: set[str]) -> set[str]:
    """Give the modules of the package that a module imports, and theirs."""
    spec = find_spec(module)
    if module in {"dateline", *seen} or spec is None or spec.origin is None:
        return seen
    seen.add(module)
    for node in ast.walk(ast.parse(Path(spec.origin).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "dateline":
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            for name in (node.module or "", *(n for n in names if _is_module(n))):
                _imported(name, seen)
    return seen


def _is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:
        return False


@pytest.mark.parametrize(
    ("module", "made_by"),
    [("dateline.annotate.annotator", cache.SOURCES), ("dateline.read.article", cache.READING)],
)
def test_what_is_kept_is_stale_when_what_made_it_changes(module: str, made_by: tuple[str, ...]) -> None:
    """Every module that an analysis or a reading runs through is part of its key."""
    parts = {name.split(".")[1] for name in _imported(module, set()) if "." in name}
    assert parts <= {part.removesuffix(".py") for part in made_by}

"""The golden site: a few invented articles to a whole docs/, byte for byte.

`python tests/test_golden_site.py` pins it anew after a change that is meant.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ARTICLES = HERE / "golden" / "articles"
PINNED = HERE / "golden" / "docs"


def build(articles: Path, docs: Path) -> None:
    options = ["--docs", str(docs), "--quiet"]
    command = [sys.executable, str(ROOT / "build_pages.py"), str(articles), *options]
    subprocess.run(command, check=True, cwd=ROOT)


def tree(folder: Path) -> dict[str, bytes]:
    files = (p for p in sorted(folder.rglob("*")) if p.is_file())
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}


def renamed(number: int, article: Path) -> str:
    return f"{'abcdefgh'[number]}-{article.name}"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    docs = tmp_path_factory.mktemp("golden") / "docs"
    build(ARTICLES, docs)
    return docs


@pytest.mark.slow
def test_the_golden_articles_give_the_pinned_pages(built: Path) -> None:
    """Every page, data file and lock of the invented articles is what was pinned."""
    have, want = tree(built), tree(PINNED)
    assert sorted(have) == sorted(want)
    changed = [name for name, data in want.items() if have[name] != data]
    assert changed == [], "if this is meant, run: python tests/test_golden_site.py"


@pytest.mark.slow
def test_a_second_run_writes_nothing(built: Path) -> None:
    """Building again leaves every file as it is, its time of change included."""
    before = {p: p.stat().st_mtime_ns for p in built.rglob("*") if p.is_file()}
    build(ARTICLES, built)
    assert {p: p.stat().st_mtime_ns for p in built.rglob("*") if p.is_file()} == before


@pytest.mark.slow
def test_the_order_of_the_articles_does_not_matter(built: Path, tmp_path: Path) -> None:
    """The same articles under names that sort the other way round give the same pages."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number, article in enumerate(sorted(ARTICLES.iterdir(), reverse=True)):
        shutil.copy(article, folder / renamed(number, article))
    build(folder, tmp_path / "docs")

    def without_file_names(docs: Path) -> dict[str, str]:
        files = tree(docs).items()
        pages = {name: data.decode("utf-8") for name, data in files if not name.startswith(".lock/")}
        for number, article in enumerate(sorted(ARTICLES.iterdir(), reverse=True)):
            pages = {k: v.replace(renamed(number, article), article.name) for k, v in pages.items()}
        return pages

    assert without_file_names(tmp_path / "docs") == without_file_names(built)


def test_no_page_furniture_reaches_a_page(built: Path) -> None:
    """Menus, sign-ups and copyright lines of the invented pages stay out."""
    text = b"".join(tree(built).values())
    for furniture in (b"Home | News", b"ADVERTISEMENT", b"newsletter", b"All rights", b"Ten ferries"):
        assert furniture not in text


if __name__ == "__main__":
    shutil.rmtree(PINNED, ignore_errors=True)
    build(ARTICLES, PINNED)

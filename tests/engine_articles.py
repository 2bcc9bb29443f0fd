"""Articles for the tests of the engine, and the settings that make some of them slow or deadly."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import troubled_pipeline

from dateline.analysis import Outcome, annotate_articles
from dateline.model import Article
from dateline.settings import Nlp, Settings
from dateline.store.cache import AnnotationCache

HERE = Path(__file__).parent
TROUBLED = Settings(nlp=Nlp(troubled_pipeline.NAME))
# A process that is started by a test finds the pipeline beside the tests.
ENVIRONMENT = os.environ | {"PYTHONPATH": str(HERE)}


def article(number: int, extra: str = "") -> Article:
    """Make an article that is like no other."""
    title = f"Bridge {number} closed"
    text = f"{title}\n\nBridge {number} at Zenda was closed on Friday, Mayor Maria Rossi said{extra}."
    return Article(f"{number:03}.txt", f"{number:064}", text, title)


def slow(number: int) -> Article:
    """Make an article whose analysis takes a while, in which something can happen."""
    return article(number, f" {troubled_pipeline.SLOWLY}")


def deadly(number: int) -> Article:
    """Make an article that ends the process that analyses it."""
    return article(number, f" in {troubled_pipeline.DEADLY}")


def plainly(articles: list[Article], folder: Path) -> list[Outcome]:
    """Annotate in this process."""
    kept = AnnotationCache(folder / "plain", TROUBLED)
    return [outcome for _, outcome in annotate_articles(articles, TROUBLED, kept, 1)]


def write_articles(folder: Path, count: int) -> None:
    """Write slow articles as files."""
    folder.mkdir()
    for number in range(count):
        one = slow(number)
        lines = {"title": one.title, "text": one.text.partition("\n\n")[2], "published": "2024-05-03"}
        (folder / f"{number:03}.jsonl").write_text(json.dumps(lines) + "\n", encoding="utf-8")


def at(number: int, act: Callable[[], None]) -> Callable[[int], None]:
    """Make a progress function that acts once, when so many articles are done."""
    acted: list[int] = []

    def progress(done: int) -> None:
        if done >= number and not acted:
            acted.append(done)
            act()

    return progress

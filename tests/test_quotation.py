"""The cap on the words quoted of one article: in everything that a build writes."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from dateline.run import Options, run
from dateline.settings import Quotation, Settings

ARTICLES = Path(__file__).parent / "golden" / "articles"
MOST = 25


def build(docs: Path, most: int) -> Path:
    """Build the pages and the data of invented articles with a cap."""
    settings = Settings(quotation=Quotation(max_words=most))
    run([ARTICLES], settings, Options(docs=docs, cache=docs.parent / ".cache", jobs=1), lambda *_: None)
    return docs


def rows(docs: Path, name: str) -> list[dict[str, object]]:
    """Read a table of the data."""
    text = (docs / "data" / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def test_no_more_words_of_an_article_are_published_than_the_cap(tmp_path: Path) -> None:
    """Pages, data and what is kept beside them: of what is quoted without a cap, only so much is left."""
    whole, capped = build(tmp_path / "whole", 0), build(tmp_path / "capped", MOST)
    written = "\n".join(
        file.read_text(encoding="utf-8") for file in sorted(capped.rglob("*")) if file.is_file()
    )
    titles = " ".join(str(article["title"]) for article in rows(whole, "articles"))
    quoted: Counter[str] = Counter()
    left_out = 0
    for said in rows(whole, "statements"):
        text = str(said["text"])
        if text in titles:
            continue
        if text in written:
            quoted[str(said["article"])] += len(text.split())
        else:
            left_out += 1
    assert left_out > len(rows(whole, "articles"))
    assert quoted
    assert max(quoted.values()) <= MOST
    assert len(rows(capped, "statements")) == len(rows(whole, "statements"))

"""What was analysed is kept at once, and what was kept is taken; what is broken is made again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner
from engine_articles import article

from dateline.analysis import annotate_articles, count_missing
from dateline.command.cli import main
from dateline.engine import work
from dateline.model import Annotation, Sentence
from dateline.settings import Settings
from dateline.store.cache import AnnotationCache, decode

ARTICLES = [article(n) for n in range(5)]


class Counting:
    """An annotator that remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def annotate(self, texts: Sequence[str]) -> Iterator[Annotation]:
        """Give one sentence as long as the text."""
        for text in texts:
            self.given.append(text)
            yield Annotation(sentences=(Sentence(0, len(text), 0),))


@pytest.fixture
def annotator(monkeypatch: pytest.MonkeyPatch) -> Counting:
    made = Counting()
    monkeypatch.setattr(work, "load_annotator", lambda *_: made)
    return made


def test_only_what_is_missing_is_analysed(tmp_path: Path, annotator: Counting) -> None:
    """Articles come in order, cached and fresh ones mixed."""
    kept = AnnotationCache(tmp_path, Settings())
    list(annotate_articles(ARTICLES[1:3], Settings(), kept, 1))
    assert count_missing(ARTICLES, kept) == 3
    annotator.given.clear()
    found = list(annotate_articles(ARTICLES, Settings(), kept, 1))
    assert [one for one, _ in found] == ARTICLES
    assert annotator.given == [ARTICLES[n].text for n in (0, 3, 4)]


@pytest.mark.usefixtures("annotator")
def test_a_broken_entry_is_made_again(tmp_path: Path) -> None:
    """A file cut off, as after a power failure, costs its own article's analysis."""
    kept = AnnotationCache(tmp_path, Settings())
    whole = list(annotate_articles(ARTICLES, Settings(), kept, 1))
    min(tmp_path.rglob("*.msgpack")).write_bytes(b"")
    assert list(annotate_articles(ARTICLES, Settings(), kept, 1)) == whole
    assert len([file for file in tmp_path.rglob("*.msgpack") if file.stat().st_size]) == len(ARTICLES)


@pytest.mark.usefixtures("annotator")
def test_what_cannot_be_kept_is_held(tmp_path: Path) -> None:
    """Where the cache can't be written, the annotations are given all the same."""
    (tmp_path / "annotations").write_text("", encoding="utf-8")
    kept = AnnotationCache(tmp_path, Settings())
    found = list(annotate_articles(ARTICLES, Settings(), kept, 1))
    assert [len(decode(outcome).sentences) for _, outcome in found if isinstance(outcome, bytes)] == [1] * 5


@pytest.mark.usefixtures("annotator")
def test_progress_counts_every_article_once(tmp_path: Path) -> None:
    """What was kept is done from the start; the last number is that of all articles."""
    kept = AnnotationCache(tmp_path, Settings())
    list(annotate_articles(ARTICLES[:2], Settings(), kept, 1))
    told: list[int] = []
    list(annotate_articles(ARTICLES, Settings(), kept, 1, told.append))
    assert told == [2, 3, 4, 5]


def test_processes_and_a_cluster_exclude_each_other() -> None:
    """One of them analyses."""
    done = CliRunner().invoke(main, ["x", "--jobs", "2", "--scheduler", "tcp://host:1"])
    assert done.exit_code == 2
    assert "exclude each other" in done.output

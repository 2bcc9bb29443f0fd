"""The recipe: what a run reads, analyses and keeps, and that the order of input does not matter."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from test_bad_input import GOOD

from dateline import run as run_module
from dateline.analysis import annotate_articles, processes_for
from dateline.engine import work
from dateline.errors import Problem
from dateline.model import Annotation, Article, Definition
from dateline.outcome import Summary
from dateline.run import Options, run
from dateline.settings import Settings
from dateline.store.cache import AnnotationCache, encode


def told(articles: Path, docs: Path) -> Summary:
    """Run in this process, with the cache beside the pages."""
    options = Options(docs=docs, cache=docs.parent / ".cache", jobs=1)
    return run([articles], Settings(), options, lambda *_: None)


def article(number: int) -> Article:
    """Make a short article."""
    return Article(f"{number}.txt", f"{number:064}", f"The river rose by {number} metres.", f"River {number}")


class Fragile:
    """An annotator that fails at one article."""

    def annotate(self, texts: Sequence[str]) -> Iterator[Annotation]:
        """Give an empty annotation, or fail."""
        for text in texts:
            if "by 3 metres" in text:
                raise ValueError("no parse")
            yield Annotation()


def test_one_new_article_is_analysed_alone(tmp_path: Path) -> None:
    """A second run analyses nothing, and a run with one more article analyses that one."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(GOOD, encoding="utf-8")
    assert told(folder, tmp_path / "docs").analysed == 1
    assert told(folder, tmp_path / "docs").analysed == 0
    (folder / "b.txt").write_text(GOOD.replace("River rises", "River falls"), encoding="utf-8")
    again = told(folder, tmp_path / "docs")
    assert (again.read, again.analysed) == (2, 1)


def test_names_and_order_of_files_do_not_matter(tmp_path: Path) -> None:
    """The same articles under other names give the same pages, but for the name on the source page."""
    texts = [GOOD, GOOD.replace("River rises", "River falls").replace("3 May", "5 May")]
    for folder, order in (("one", texts), ("other", texts[::-1])):
        (tmp_path / folder / "articles").mkdir(parents=True)
        for number, text in enumerate(order):
            (tmp_path / folder / "articles" / f"{number}.txt").write_text(text, encoding="utf-8")
        told(tmp_path / folder / "articles", tmp_path / folder / "docs")
    pages = [
        {p.name: p.read_bytes() for p in (tmp_path / folder / "docs" / "actors").glob("*.md")}
        for folder in ("one", "other")
    ]
    assert pages[0]
    assert pages[0] == pages[1]


def test_a_failure_in_one_article_leaves_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An article that the analysis can't take is a Problem; order and number of the others stay."""
    monkeypatch.setattr(work, "load_annotator", lambda *_: Fragile())
    kept = AnnotationCache(tmp_path, Settings())
    found = list(annotate_articles([article(n) for n in range(40)], Settings(), kept, 1))
    assert [a.file for a, _ in found] == [f"{n}.txt" for n in range(40)]
    assert [a.file for a, outcome in found if isinstance(outcome, Problem)] == ["3.txt"]


@pytest.mark.parametrize(("articles", "jobs", "expected"), [(5, None, 1), (5, 4, 4), (1, 4, 1), (0, 2, 1)])
def test_no_more_processes_than_there_is_work_for(articles: int, jobs: int | None, expected: int) -> None:
    """Without being asked, a handful of articles is not worth a second process."""
    assert processes_for(articles, jobs) == expected


def test_annotations_wait_on_disk_and_not_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Annotations of forty megabytes are never in memory together, encoded or as they are read."""
    large = Annotation(definitions=(Definition("ford", "x" * 1_000_000, "apposition", 0, 4),))
    articles = [Article(f"{n}.txt", f"{n:02}", f"Title {n}", f"Title {n}") for n in range(40)]

    def outcomes(*_: object) -> Iterator[tuple[Article, bytes]]:
        return ((article, encode(large)) for article in articles)

    kept = AnnotationCache(tmp_path, Settings())
    monkeypatch.setattr(run_module, "annotate_articles", outcomes)
    tracemalloc.start()
    try:
        analysed, problems = run_module._annotate(articles, Settings(), kept, Options(), lambda *_: None)  # noqa: SLF001
        assert all(annotation == large for annotation in analysed.annotations)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert list(analysed.articles) == articles
    assert problems == []
    assert most < 10_000_000

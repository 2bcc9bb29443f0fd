"""What is indexed, and the table of names that is asked first."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from dateline.markdown.facts import read_facts
from dateline.search.dates import spellings_of_date
from dateline.search.names import Entry, build_parts, fold, keys, part_of
from dateline.search.pages import Pages

ZENDA = Entry(0, -3, "places/zenda/", "Zenda", "City", "Zenda")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zenda", "zenda"),
        ("  the  Zenda-Bridge ", "zenda bridge"),
        ("O’Hara", "ohara"),
        ("Żendà", "zenda"),
        ("İzenda", "izenda"),
        ("ЗЕНДА", "зенда"),
        ("4 May, 2021", "4 may 2021"),
        ("the", "the"),
        ("!", ""),
    ],
)
def test_spellings_are_compared_folded(text: str, folded: str) -> None:
    """Case, marks, punctuation and the article do not count."""
    assert fold(text) == folded


def test_a_spelling_is_found_with_and_without_its_letters() -> None:
    """Letters that are no ASCII letter with a mark have a plain form as well."""
    assert list(keys("Zəndə")) == ["zəndə", "zende"]
    assert list(keys("Zenda")) == ["zenda"]


def test_the_hash_is_the_one_of_the_search_box() -> None:
    """FNV-1a of "a" and of "foobar", as its authors publish them."""
    assert part_of("a", 1 << 32) == 0xE40C292C
    assert part_of("foobar", 1 << 32) == 0xBF9CF968


def test_the_page_of_that_title_comes_before_those_with_such_a_name() -> None:
    """A title, then a name of the articles, then an alternate; more sources first."""
    other = Entry(2, -9, "places/x/", "X", "City", "ZENDA")
    fewer = Entry(0, -1, "actors/zenda/", "Zenda", "Person", "Zenda")
    [part] = build_parts([other, fewer, ZENDA])
    assert [found[0] for found in part["zenda"]] == ["places/zenda/", "actors/zenda/", "places/x/"]


def test_the_table_is_cut_into_parts_of_a_few_kilobytes() -> None:
    """However many names there are; each spelling lies in the part that its hash says."""
    entries = [Entry(0, 0, f"p{n}/", f"Name {n}", "Person", f"Name {n}") for n in range(1_000)]
    parts = build_parts(entries)
    assert len(parts) == 32
    assert sum(map(len, parts)) == 1_000
    assert "name 7" in parts[part_of("name 7", 32)]
    assert max(len(json.dumps(part)) for part in parts) < 8_000


def test_a_date_is_found_as_readers_type_it() -> None:
    """Day first or month first, in full or short."""
    assert {"2021-09-04", "4 September 2021", "Sept 4 2021", "4 Sep 2021"} <= {
        *spellings_of_date("2021-09-04")
    }
    assert spellings_of_date("2021-09") == ["2021-09", "September 2021", "Sep 2021", "Sept 2021"]
    assert spellings_of_date("198X") == ["198X"]
    assert spellings_of_date("") == []


SOURCE = "---\ntitle: An article\nkind: source\npublished: '2021-05-04'\noutlet: The Herald\n---\n"
PLACE = "---\ntitle: Zenda\nkind: city\nnames: [Zenda]\nalternates: [Senda]\nsources: [an-article]\n---\n"


def test_what_is_indexed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A page's text without its footnotes, spellings that it does not show, and what narrows a search."""
    seen: dict[str, str] = {}

    def read(pages: Path, _: Path) -> subprocess.Popen[str]:
        seen.update({str(f.relative_to(pages)): f.read_text(encoding="utf-8") for f in pages.rglob("*.html")})
        return subprocess.Popen(["true"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    monkeypatch.setattr("dateline.search.pagefind._start", read)
    pages = Pages()
    pages.add(
        "places/zenda/",
        '<h2 id="a">Part<a class="headerlink" href="#a" title="Link">&para;</a></h2>'
        '<p>Zenda &amp; <a class="name" href="../co/">co</a> <a id="here" href="../x/">mark</a> '
        '<a data-pagefind-ignore="" href="y">secret</a> <a title="a > b" href="x">word</a><a name="top"> '
        '<a href="x"><b>bold</b></a> <a-b>own</a-b> '
        '<span class="term"><a class="term" href="../../glossary/#t">term</a><span data-pagefind-ignore=""'
        ' data-search-exclude="" hidden="hidden" id="gloss-1" role="tooltip">what it means</span></span></p>'
        '<div class="footnote">N</div>',
        read_facts("places/zenda.md", PLACE),
    )
    pages.add("sources/an-article/", "<p>Text</p>", read_facts("sources/an-article.md", SOURCE))
    assert pages.name_tables() == 1
    pages.start(tmp_path)
    assert pages.finish() == []
    document = seen["places/zenda/index.html"]
    for name, value in (("section", "Places"), ("kind", "City"), ("year", "2021"), ("outlet", "The Herald")):
        assert f'data-pagefind-filter="{name}[data-value]" data-value="{value}"' in document
    assert "<h1>Zenda</h1>" in document
    assert ">Senda</p>" in document
    assert '<h2 id="a">Part</h2>' in document
    said = (
        'Zenda &amp; co <a id="here" href="../x/">mark</a> <a data-pagefind-ignore="" href="y">secret</a> '
        'word<a name="top"> <a href="x"><b>bold</b></a> <a-b>own</a-b> <span class="term">term</span></p>'
    )
    assert said in document
    assert "footnote" not in document
    [table] = (tmp_path / "search-names").glob("*.json")
    assert list(json.loads(table.read_text(encoding="utf-8"))) == ["an article", "senda", "zenda"]


def test_a_failed_build_leaves_no_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The pages written for Pagefind go, with it; also where there is no room in memory."""
    made: list[Path] = []

    def wait(pages: Path, _: Path) -> subprocess.Popen[str]:
        made.append(pages)
        return subprocess.Popen(["sleep", "60"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    monkeypatch.setattr("dateline.search.pagefind._start", wait)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    for memory in ("/dev/shm", "/no/such/folder"):  # noqa: S108 - where the files lie
        monkeypatch.setattr("dateline.search.pagefind._MEMORY", Path(memory))
        pages = Pages()
        pages.add("places/zenda/", "<p>Zenda</p>", read_facts("places/zenda.md", PLACE))
        pages.start(tmp_path)
        assert made[-1].is_dir()
        pages.stop()
        assert not made[-1].exists()
        assert pages.finish() == []
    assert made[-1].parent == tmp_path


def test_a_page_that_cannot_be_indexed_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without Pagefind the message names the package and the setting."""
    monkeypatch.setattr("sys.executable", "false")
    pages = Pages()
    pages.start(tmp_path)
    [problem] = pages.finish()
    assert "pagefind[bin]" in problem
    assert 'engine = "material"' in problem

"""The search index of a site that changed: it says what a new one says, and is made of what changed alone."""

from __future__ import annotations

import random
import shutil
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from chromium import executable, serve
from index_content import index_content

from dateline.markdown.facts import read_facts
from dateline.search import Pages, kept, making
from dateline.search.items import place, write_item
from dateline.search.pagefind import Indexing
from dateline.search.update import plan_update

WORDS = (
    "river", "rivers", "bridge", "Zenda", "Zénda", "zebra", "ministry", "ministers", "said", "naïve",
    "naive", "Ærø", "Ξένη", "葉里溫", "café", "cafe", "resumé", "resume", "12", "1994", "the", "quorum",
)  # fmt: skip
KINDS = ("person", "organisation", "city")

Site = dict[str, tuple[str, str, str]]


def chance_of(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - the same sites at every run


def _page(chance: random.Random, *more: str) -> tuple[str, str, str]:
    words = [chance.choice(WORDS) for _ in range(chance.randrange(1, 30))]
    words += [f"{chance.choice('abcxyz')}{chance.randrange(400)}" for _ in range(chance.randrange(9))]
    text = " ".join([*words, *more])
    return f"{chance.choice(WORDS)} {chance.randrange(99)}", chance.choice(KINDS), f"<p>{text}</p>"


def made_site(chance: random.Random, count: int) -> Site:
    return {f"actors/p{number}/": _page(chance) for number in range(count)}


def build_index(site: Site, root: Path, kept: Path | None, *, empty: bool = True) -> dict[str, Any]:
    """Index a site as the build does, in an `empty` folder or in one as it is, and read the index."""
    pages = Pages()
    for url, (title, kind, content) in sorted(site.items()):
        facts = f"---\ntitle: '{title}'\nkind: {kind}\nnames: [Élan {title}]\n---\n"
        pages.add(url, content, read_facts(f"{url.rstrip('/')}.md", facts))
    pages.name_tables()
    if empty:
        shutil.rmtree(root, ignore_errors=True)
    pages.start(root, kept)
    assert pages.finish() == []
    return index_content(root / "pagefind")


@pytest.fixture
def indexed(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Say which pages Pagefind was given, run by run."""
    runs: list[list[str]] = []

    class Watched(Indexing):
        def __init__(self, documents: Iterable[tuple[str, str]], size: int, output: Path) -> None:
            given = list(documents)
            runs.append([url for url, _ in given])
            super().__init__(given, size, output)

    monkeypatch.setattr(making, "Indexing", Watched)
    return runs


def change_site(chance: random.Random, site: Site) -> None:
    """Change, add and remove a few pages."""
    for url in chance.sample(sorted(site), chance.randrange(3)):
        site[url] = _page(chance, "edited")
    for url in chance.sample(sorted(site), chance.randrange(3)):
        del site[url]
    for _ in range(chance.randrange(4)):
        site[f"places/q{chance.randrange(10**6)}/"] = _page(chance, "added")


@pytest.mark.parametrize("seed", range(3))
def test_an_updated_index_says_what_a_new_one_says(
    seed: int, tmp_path: Path, indexed: list[list[str]]
) -> None:
    """Whatever changes, came and went, and however often: every word, place, filter and text is the same."""
    chance = chance_of(seed)
    site = made_site(chance, 60)
    build_index(site, tmp_path / "site", tmp_path / "kept")
    for _ in range(5):
        change_site(chance, site)
        indexed.clear()
        found = build_index(site, tmp_path / "site", tmp_path / "kept")
        assert sum(map(len, indexed)) < len(site)
        assert found == build_index(site, tmp_path / "new", None)


_ASK = """async ([address, words]) => {
  const pagefind = await import(`${address}pagefind/pagefind.js`);
  const found = { "": await pagefind.filters() };
  for (const word of words) {
    const { results } = await pagefind.search(word);
    const pages = await Promise.all(results.map(async one => [one.score, (await one.data()).raw_url]));
    found[word] = pages.sort((one, other) => (one[1] < other[1] ? -1 : 1));
  }
  return found;
}"""


@pytest.mark.browser
@pytest.mark.slow
def test_pagefind_finds_the_same_in_an_updated_index(tmp_path: Path) -> None:
    """In Chromium each word has the same pages, with the same score and filters, as in a new index."""
    program = executable()
    from browsing import chromium  # noqa: PLC0415 - only where a browser is installed

    chance = chance_of(11)
    site = made_site(chance, 80)
    build_index(site, tmp_path / "updated", tmp_path / "kept")
    for _ in range(4):
        change_site(chance, site)
        build_index(site, tmp_path / "updated", tmp_path / "kept")
    words = sorted(build_index(site, tmp_path / "new", None)["words"])
    with serve(tmp_path) as address, chromium(program) as browser:
        page = browser.new_page()
        page.goto(f"{address}new/pagefind/pagefind-entry.json")
        updated, new = (page.evaluate(_ASK, [f"{address}{name}/", words]) for name in ("updated", "new"))
    assert new[""]["kind"]
    assert sum(map(bool, new.values())) > len(words) * 0.9
    assert updated == new


def test_a_new_index_is_the_same_at_every_run(tmp_path: Path) -> None:
    """Pagefind writes filters in the order of a hash map; here they are sorted."""
    site, written = made_site(chance_of(5), 20), []
    for name in "ab":
        build_index(site, tmp_path / name, None)
        files = (file for file in (tmp_path / name).rglob("*") if file.is_file())
        written.append({file.relative_to(tmp_path / name): file.read_bytes() for file in files})
    assert written[0] == written[1]
    assert any(file.suffix == ".pf_filter" for file in written[0])


def test_only_what_changed_is_indexed(tmp_path: Path, indexed: list[list[str]]) -> None:
    """One page edited is one page indexed; nothing changed, nothing indexed."""
    site = made_site(chance_of(7), 20)
    build_index(site, tmp_path / "site", tmp_path / "kept")
    first = build_index(site, tmp_path / "site", tmp_path / "kept")
    assert len(indexed) == 1
    site["actors/p3/"] = ("Zenda", "city", "<p>Only this.</p>")
    assert build_index(site, tmp_path / "site", tmp_path / "kept") != first
    assert indexed[1:] == [["actors/p3/"]]


def test_a_few_changes_are_kept_together(
    tmp_path: Path, indexed: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Up to some pages the kept index stays, and they are indexed again; past it, it is kept anew."""
    monkeypatch.setattr(kept, "FEW", 2)
    site = made_site(chance_of(9), 20)
    for number in range(4):
        site[f"actors/p{number}/"] = ("Zenda", "city", f"<p>Edit {number}.</p>")
        found = build_index(site, tmp_path / "site", tmp_path / "kept")
    assert [len(run) for run in indexed] == [20, 1, 2, 3]
    site["actors/p4/"] = ("Zenda", "city", "<p>Edit 4.</p>")
    found = build_index(site, tmp_path / "site", tmp_path / "kept")
    assert indexed[-1] == ["actors/p4/"]
    assert found == build_index(site, tmp_path / "new", None)


def test_a_page_that_goes_leaves_nothing(tmp_path: Path, indexed: list[list[str]]) -> None:
    """What was taken down is in no file of the index, and its number is given to the last page."""
    site = made_site(chance_of(8), 20)
    site["actors/p4/"] = ("Quixote", "person", "<p>Mentions Dulcinea.</p>")
    build_index(site, tmp_path / "site", tmp_path / "kept")
    del site["actors/p4/"]
    found = build_index(site, tmp_path / "site", tmp_path / "kept")
    assert [len(run) for run in indexed] in ([20], [20, 1])  # none moves where it was the last itself
    assert found == build_index(site, tmp_path / "new", None)
    assert not {"quixot", "dulcinea"} & found["words"].keys()
    assert "Dulcinea" not in str(found)


def test_much_changed_is_made_anew(tmp_path: Path, indexed: list[list[str]]) -> None:
    """Where most pages are others, all are indexed at once."""
    build_index(made_site(chance_of(1), 20), tmp_path / "site", tmp_path / "kept")
    build_index(made_site(chance_of(2), 20), tmp_path / "site", tmp_path / "kept")
    assert [len(run) for run in indexed] == [20, 20]


def _cut(archive: Path) -> None:
    archive.write_bytes(archive.read_bytes()[:-500])


def _rename_a_page(archive: Path) -> None:
    _rewrite(archive, lambda name, data: (name, data.replace(b'"actors/p0/"', b'"actors/x0/"')))


def _spoil_the_words(archive: Path) -> None:
    _rewrite(archive, lambda name, data: (name, b"spoilt" if name.endswith(".pf_index") else data))


def _lose_a_text(archive: Path) -> None:
    lost: list[str] = []

    def lose(name: str, data: bytes) -> tuple[str, bytes]:
        if name.endswith(".pf_fragment") and not lost:
            lost.append(name)
            return "lost", b""
        return name, data

    _rewrite(archive, lose)


def _rewrite(archive: Path, change: Callable[[str, bytes], tuple[str, bytes]]) -> None:
    with zipfile.ZipFile(archive) as held:
        files = [change(name, held.read(name)) for name in held.namelist()]
    with zipfile.ZipFile(archive, "w") as held:
        for name, data in files:
            held.writestr(name, data)


@pytest.mark.parametrize("damage", [_cut, _rename_a_page, _spoil_the_words, _lose_a_text])
def test_a_broken_index_is_made_anew(
    damage: Callable[[Path], None], tmp_path: Path, indexed: list[list[str]]
) -> None:
    """A kept index that can't be used costs time and nothing else."""
    site = made_site(chance_of(3), 20)
    build_index(site, tmp_path / "site", tmp_path / "kept")
    damage(tmp_path / "kept" / "search-index.zip")
    site["actors/p5/"] = ("Zenda", "city", "<p>Another.</p>")
    found = build_index(site, tmp_path / "site", tmp_path / "kept")
    assert len(indexed[-1]) == 20
    assert found == build_index(site, tmp_path / "new", None)


def test_numbers_have_no_gaps() -> None:
    """A new page takes a free number, the last page moves where one stays free."""
    numbers = {"a": 0, "b": 1, "c": 2, "d": 3}
    plan = plan_update(numbers, {"c", "e"}, {"b", "c", "d", "e"})
    assert (plan.dropped, plan.numbers, plan.total) == ({0: "a", 2: "c"}, {"c": 2, "e": 0}, 4)
    plan = plan_update(numbers, set(), {"b", "d"})
    assert (plan.dropped, plan.numbers, plan.total) == ({0: "a", 2: "c", 3: "d"}, {"d": 0}, 2)
    plan = plan_update(numbers, {"e", "f"}, {*"abcdef"})
    assert (plan.dropped, plan.numbers, plan.total) == ({}, {"e": 4, "f": 5}, 6)


def test_two_files_never_share_a_name(tmp_path: Path) -> None:
    """A name that another content has already gets a digit more; the same content gets the same name."""
    name = write_item(["one"], tmp_path, "en", ".pf_index")
    assert write_item(["one"], tmp_path, "en", ".pf_index") == name
    (tmp_path / f"{name}.pf_index").write_bytes(b"another's")
    longer = write_item(["one"], tmp_path, "en", ".pf_index")
    assert longer.startswith(name)
    assert len(longer) == len(name) + 1
    assert place(b"x", b"y", tmp_path, ("", "en", ".pf_fragment")) != name

"""The search index that stands in the site: used where it is as long as nobody has touched it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from test_search_update import build_index, chance_of, change_site, indexed, made_site

from dateline.search import kept, making

__all__ = ["indexed"]

ANOTHER = ("Zenda", "city", "<p>Another.</p>")


def _files(folder: Path) -> dict[str, int]:
    return {str(file): file.stat().st_ino for file in folder.rglob("*.pf_fragment")}


def test_an_index_that_stands_is_changed_where_it_is(tmp_path: Path, indexed: list[list[str]]) -> None:
    """An edit leaves the texts of all other pages in their files, and needs no archive."""
    site, root = made_site(chance_of(3), 20), tmp_path / "site"
    build_index(site, root, tmp_path / "kept")
    (tmp_path / "kept" / "search-index.zip").unlink()
    before = _files(root)
    site["actors/p5/"] = ANOTHER
    found = build_index(site, root, tmp_path / "kept", empty=False)
    assert indexed[1:] == [["actors/p5/"]]
    assert len(before.items() & _files(root).items()) == 19
    assert found == build_index(site, tmp_path / "new", None)


def test_an_unchanged_index_stays_as_it_is(tmp_path: Path, indexed: list[list[str]]) -> None:
    """Where nothing changed no file is written, wherever the index came from."""
    site, root = made_site(chance_of(3), 20), tmp_path / "site"
    build_index(site, root, tmp_path / "kept")
    build_index(site, root, tmp_path / "kept")  # from the archive
    (tmp_path / "kept" / "search-index.zip").unlink()
    before = _files(root)
    build_index(site, root, tmp_path / "kept", empty=False)
    assert _files(root) == before
    assert len(indexed) == 1


@pytest.mark.parametrize("seed", range(3))
def test_an_index_changed_often_says_what_a_new_one_says(seed: int, tmp_path: Path) -> None:
    """However often it is changed in its place, and whatever changes."""
    chance = chance_of(seed)
    site = made_site(chance, 40)
    build_index(site, tmp_path / "site", tmp_path / "kept")
    for _ in range(6):
        change_site(chance, site)
        found = build_index(site, tmp_path / "site", tmp_path / "kept", empty=False)
        assert found == build_index(site, tmp_path / "new", None)


def _alter(index: Path) -> None:
    """Change bytes, as if nothing had been: size and time are what they were."""
    file = next((index / "index").iterdir())
    was = file.stat()
    file.write_bytes(b"x" * was.st_size)
    os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))


def _remove(index: Path) -> None:
    next((index / "fragment").iterdir()).unlink()


def _add(index: Path) -> None:
    (index / "fragment" / "more.pf_fragment").write_bytes(b"")


def _rename(index: Path) -> None:
    one, other, *_ = sorted((index / "fragment").iterdir())
    data = one.read_bytes()
    other.replace(one)
    other.write_bytes(data)


def _lose(index: Path) -> None:
    shutil.rmtree(index)


@pytest.mark.parametrize("damage", [_alter, _remove, _add, _rename, _lose])
@pytest.mark.parametrize("changed", [["actors/p5/"], []])
def test_an_index_that_was_touched_is_not_used(
    damage: Callable[[Path], None], changed: list[str], tmp_path: Path, indexed: list[list[str]]
) -> None:
    """It comes from the archive, whether a page changed or none."""
    site, root = made_site(chance_of(3), 20), tmp_path / "site"
    build_index(site, root, tmp_path / "kept")
    damage(root / "pagefind")
    site |= dict.fromkeys(changed, ANOTHER)
    found = build_index(site, root, tmp_path / "kept", empty=False)
    assert indexed[1:] == ([changed] if changed else [])
    assert found == build_index(site, tmp_path / "new", None)


@pytest.mark.parametrize("broken", [b"", b"none at all", None])
def test_a_broken_record_is_not_used(broken: bytes | None, tmp_path: Path) -> None:
    """Cut short, another's, or with one byte changed: the archive serves."""
    site, root = made_site(chance_of(3), 20), tmp_path / "site"
    build_index(site, root, tmp_path / "kept")
    record = tmp_path / "kept" / "search-standing.msgpack"
    if broken is None:
        data = record.read_bytes()
        broken = data.replace(b"actors/p0/", b"actors/p9/", 1)
        assert broken != data
    record.write_bytes(broken)
    site["actors/p5/"] = ANOTHER
    found = build_index(site, root, tmp_path / "kept", empty=False)
    assert found == build_index(site, tmp_path / "new", None)


def test_an_interrupted_change_is_never_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed while it changes the index, a build leaves one that the next does not take for whole."""
    site, root = made_site(chance_of(3), 20), tmp_path / "site"
    build_index(site, root, tmp_path / "kept")
    site["actors/p5/"] = ANOTHER

    def killed(index: Path, *_: object) -> None:
        next((index / "index").iterdir()).write_bytes(b"half")
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(making, "update", killed)
        with pytest.raises(KeyboardInterrupt):
            build_index(site, root, tmp_path / "kept", empty=False)
    assert not (tmp_path / "kept" / "search-standing.msgpack").exists()
    found = build_index(site, root, tmp_path / "kept", empty=False)
    assert found == build_index(site, tmp_path / "new", None)


def test_the_index_of_another_place_is_not_taken_for_this(tmp_path: Path, indexed: list[list[str]]) -> None:
    """A preview and a build share the archive, and each says what its own pages say."""
    site = made_site(chance_of(3), 20)
    for name in ("site", "preview"):
        build_index(site, tmp_path / name, tmp_path / "kept")
    site["actors/p5/"] = ANOTHER
    for name in ("site", "preview"):
        found = build_index(site, tmp_path / name, tmp_path / "kept", empty=False)
        assert found == build_index(site, tmp_path / "new", None)
    assert [len(run) for run in indexed] == [20, 1, 20, 1, 20]


def test_the_archive_is_never_far_behind(
    tmp_path: Path, indexed: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once some pages have changed in their place, or one went, the archive is written again."""
    monkeypatch.setattr(kept, "FEW", 2)
    site, root = made_site(chance_of(9), 20), tmp_path / "site"
    build_index(site, root, tmp_path / "kept")
    archive, written = tmp_path / "kept" / "search-index.zip", []
    for number in range(6):
        site[f"actors/p{number}/"] = ("Zenda", "city", f"<p>Edit {number}.</p>")
        before = archive.read_bytes()
        build_index(site, root, tmp_path / "kept", empty=False)
        written.append(archive.read_bytes() != before)
    assert written == [False, False, True] * 2
    del site["actors/p7/"]
    build_index(site, root, tmp_path / "kept", empty=False)
    shutil.rmtree(root)
    found = build_index(site, root, tmp_path / "kept")
    assert [len(run) for run in indexed[:7]] == [20, *[1] * 6]
    assert found == build_index(site, tmp_path / "new", None)

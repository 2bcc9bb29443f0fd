"""The site of the build before: files whose bytes are to be the same stay where they are."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from mkdocs import utils
from mkdocs.commands import build as building
from test_reuse import Project, project

from dateline.reuse import earlier

__all__ = ["project"]

ROSSI, ZENDA = "site/actors/maria-rossi/index.html", "site/places/zenda/index.html"


def _node(file: Path) -> tuple[int, int]:
    found = file.stat()
    return found.st_ino, found.st_mtime_ns


def _edit(project: Project) -> None:
    project.write("places/zenda.md", project.read("places/zenda.md") + "\nIt rains.\n")


def test_a_file_with_the_same_bytes_stays(project: Project) -> None:
    """A page that changed nowhere keeps its file; one that did gets another."""
    project.build()
    rossi, zenda = (_node(project.root / path) for path in (ROSSI, ZENDA))
    _edit(project)
    project.build()
    assert _node(project.root / ROSSI) == rossi
    assert _node(project.root / ZENDA) != zenda
    assert "It rains" in project.page("places/zenda")
    project.check()


def test_a_file_that_somebody_changed_is_written_again(project: Project) -> None:
    """Whatever was done to it, even where its size and its time are what they were."""
    project.build()
    file = project.root / ROSSI
    was, expected = file.stat(), file.read_bytes()
    file.write_bytes(expected[:-1] + b"!")
    os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))
    (project.root / ZENDA).unlink()
    (project.root / ZENDA).symlink_to(file)
    project.build()
    assert file.read_bytes() == expected
    assert not (project.root / ZENDA).is_symlink()
    project.check()


def test_nothing_stays_that_the_build_does_not_write(project: Project) -> None:
    """Pages that are gone or hidden, files of others; what begins with a full stop is MkDocs' to leave."""
    path = project.actor("Rupert", "Nothing.")
    project.actor("Otto Stein", "Nothing.")
    project.build()
    (project.root / "docs" / path).unlink()
    project.actor("Otto Stein", "Nothing.", "hidden: true\n")
    site = project.root / "site"
    for name in ("actors/rupert/more.html", "actors/.more", "old/page/index.html", ".nojekyll", "more.txt"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text("of others", encoding="utf-8")
    (site / "places/empty").mkdir()
    project.build()
    (site / ".nojekyll").unlink()
    assert sorted(entry.name for entry in (site / "actors").iterdir()) == ["index.html", "maria-rossi"]
    assert not (site / "old").exists()
    assert not (site / "places/empty").exists()
    project.check()


def test_a_page_that_is_empty_now_has_no_file(project: Project) -> None:
    """MkDocs writes none for a template that gives nothing."""
    (project.root / "overrides/blank.html").write_text(" ", encoding="utf-8")
    project.build()
    project.actor("Maria Rossi", "Nothing.", "template: blank.html\n")
    project.build()
    assert not (project.root / "site/actors/maria-rossi").exists()
    project.check()


def test_a_copy_of_hard_links_is_left_alone(project: Project) -> None:
    """A page that changes gets a file of its own, and the copy keeps what it has."""
    project.build()
    shutil.copytree(project.root / "site", project.root / "copy", copy_function=os.link)
    before = (project.root / "copy/places/zenda/index.html").read_bytes()
    _edit(project)
    project.build()
    assert (project.root / "copy/places/zenda/index.html").read_bytes() == before


def test_a_build_that_was_killed_is_made_good(project: Project) -> None:
    """Before the folders are put back, or after: the next build makes the same site, and leaves nothing."""
    project.build()
    site = project.root / "site"
    aside = site / ".dateline-earlier"
    aside.mkdir()
    (site / "actors").rename(aside / "actors")
    shutil.copytree(site / "places", aside / "places")
    (aside / "places/zenda/index.html").write_text("old", encoding="utf-8")
    (site / "places/zenda/index.html").write_text("half", encoding="utf-8")
    rossi = _node(aside / "actors/maria-rossi/index.html")
    project.build()
    assert not aside.exists()
    assert _node(project.root / ROSSI) == rossi
    project.check()


def test_a_build_that_fails_leaves_no_old_page(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """The site holds what was written before the mistake, and the next build is whole."""
    write = utils.write_file
    project.build()

    def fail(*_: object, **__: object) -> str:
        raise OSError(28, "no room")

    with monkeypatch.context() as patched:
        patched.setattr(building, "_build_page", fail)
        with pytest.raises(OSError, match="no room"):
            project.build()
    assert utils.write_file is write
    assert not (project.root / ROSSI).exists()
    assert not (project.root / "site/.dateline-earlier").exists()
    project.build()
    project.check()


def test_a_dirty_build_leaves_the_site_as_it_is(project: Project) -> None:
    """`mkdocs build --dirty` removes nothing, not even what stands there of others."""
    project.build()
    (project.root / "site/places/more.txt").write_text("of others", encoding="utf-8")
    rossi = _node(project.root / ROSSI)
    later = (project.root / ZENDA).stat().st_mtime + 10
    _edit(project)
    os.utime(project.root / "docs/places/zenda.md", (later, later))
    project.build(dirty=True)
    assert (project.root / "site/places/more.txt").exists()
    assert _node(project.root / ROSSI) == rossi
    assert "It rains" in project.page("places/zenda")
    project.check()


def test_the_setting_has_every_file_written(project: Project) -> None:
    """`reuse = false` writes the whole site again."""
    project.build()
    rossi = _node(project.root / ROSSI)
    project.settings("reuse = false\n")
    project.build()
    assert _node(project.root / ROSSI) != rossi


def test_a_site_that_was_moved_is_made_again(project: Project) -> None:
    """Removed, moved away, or put under another name in the configuration."""
    project.build()
    expected = (project.root / ROSSI).read_bytes()
    (project.root / "site").rename(project.root / "moved")
    project.build()
    assert (project.root / ROSSI).read_bytes() == expected
    (project.root / "site").rename(project.root / "moved/site")
    (project.root / "site").symlink_to(project.root / "moved/site")
    project.build()
    assert (project.root / ROSSI).read_bytes() == expected


def test_what_cant_be_looked_through_is_removed(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that the system does not let go through is written anew, whole."""
    project.build()
    rossi = _node(project.root / ROSSI)

    def fail(*_: object) -> bool:
        raise PermissionError(13, "not allowed")

    with monkeypatch.context() as patched:
        patched.setattr(earlier, "_sweep", fail)
        project.build()
    assert _node(project.root / ROSSI) != rossi
    project.check()

"""Merge: what a build wrote is its own, what a person changed is theirs, and all or nothing is written."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from dateline import merge
from dateline.merge.lock import lock_path
from dateline.merge.transaction import is_interrupted
from dateline.model import Block, Page, Section
from dateline.render.compose import body

DATA = {"data/articles.jsonl": b'{"id": "a"}\n'}


def page(path: str, text: str = "The river rose.", **meta: object) -> Page:
    """Make a page with a lead and one statement."""
    lead = Section("lead", "", (Block(text),))
    said = Section("said", "What they said", (Block("- **Maria Rossi** said: it rose[^s-abc]", "s-abc"),))
    values = {"title": Path(path).stem, "kind": "person", **meta}
    return Page(path, tuple(values.items()), (lead, said), (("s-abc", "The Zenda Wire"),))


def plan(docs: Path, *pages: Page) -> merge.Plan:
    """Plan these pages and the data."""
    return merge.plan_pages(pages, DATA, docs, body)


def build(docs: Path, *pages: Page) -> merge.Plan:
    """Plan and write these pages."""
    made = plan(docs, *pages)
    merge.apply(made)
    return made


def tree(docs: Path) -> dict[str, bytes]:
    """Give every file by path."""
    return {p.relative_to(docs).as_posix(): p.read_bytes() for p in sorted(docs.rglob("*")) if p.is_file()}


MARIA = page("actors/maria-rossi.md", names=["Maria Rossi", "Rossi"])
ZENDA = page("places/zenda.md")


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder in which Maria and Zenda were built."""
    build(tmp_path / "docs", MARIA, ZENDA)
    return tmp_path / "docs"


def test_a_first_build_writes_pages_locks_and_data(docs: Path) -> None:
    """Every page has its lock under its own path, and nothing else is left behind."""
    assert list(tree(docs)) == [
        ".lock/actors/maria-rossi.json",
        ".lock/places/zenda.json",
        "actors/maria-rossi.md",
        "data/articles.jsonl",
        "places/zenda.md",
    ]


def test_a_second_build_touches_nothing(docs: Path) -> None:
    """The same pages again: no file is written, not even with the same bytes."""
    before = {p: p.stat().st_mtime_ns for p in docs.rglob("*")}
    made = build(docs, MARIA, ZENDA)
    assert made.unchanged == (MARIA.path, ZENDA.path)
    assert made.files == {}
    assert before == {p: p.stat().st_mtime_ns for p in docs.rglob("*")}


def test_only_what_differs_is_written(docs: Path) -> None:
    """A page that says something else is replaced, its neighbour left alone."""
    made = build(docs, MARIA, page(ZENDA.path, "The river fell."))
    assert (made.changed, made.unchanged) == ((ZENDA.path,), (MARIA.path,))
    assert sorted(made.files) == [".lock/places/zenda.json", "places/zenda.md"]
    assert "The river fell." in (docs / ZENDA.path).read_text(encoding="utf-8")


def test_the_lock_knows_each_block_key_and_footnote(docs: Path) -> None:
    """The lock holds what a three-way merge needs: hashes by section and key, no words."""
    lock = json.loads((docs / lock_path(MARIA.path)).read_text(encoding="utf-8"))
    assert [block[:2] for block in lock["blocks"]] == [
        ["", ""],
        ["said", "#"],
        ["said", "s-abc"],
        ["", "^s-abc"],
    ]
    assert sorted(lock["meta"]) == ["kind", "names", "title"]
    assert len(lock["meta"]["names"]) == 2
    assert "river" not in (docs / lock_path(MARIA.path)).read_text(encoding="utf-8")


def test_a_page_that_a_person_changed_is_left_alone(docs: Path) -> None:
    """Whatever the build would say now, the person's text stays, and the plan names the page."""
    file = docs / MARIA.path
    file.write_text(file.read_text(encoding="utf-8").replace("rose", "overflowed"), encoding="utf-8")
    edited = file.read_bytes()
    made = build(docs, page(MARIA.path, "Something new.", names=["Maria Rossi", "Rossi"]), ZENDA)
    assert made.kept == (MARIA.path,)
    assert [proposal.where for proposal in made.conflicts] == ["actors/maria-rossi"]
    assert file.read_bytes() == edited


def test_taking_an_edit_back_gives_the_page_back(docs: Path) -> None:
    """What the build had written counts as the build's again."""
    file = docs / MARIA.path
    written = file.read_bytes()
    file.write_text("Mine.\n", encoding="utf-8")
    build(docs, page(MARIA.path, "Something new."), ZENDA)
    file.write_bytes(written)
    assert build(docs, page(MARIA.path, "Something new."), ZENDA).changed == (MARIA.path,)


@pytest.mark.parametrize("change", [lambda b: b.replace(b"\n", b"\r\n"), lambda b: b"\xef\xbb\xbf" + b])
def test_line_endings_and_byte_order_mark_are_no_edit(docs: Path, change: object) -> None:
    """A checkout on another system is not a person's change."""
    file = docs / MARIA.path
    file.write_bytes(change(file.read_bytes()))  # type: ignore[operator]
    assert build(docs, MARIA, ZENDA).unchanged == (MARIA.path, ZENDA.path)
    assert build(docs, page(MARIA.path, "New."), ZENDA).changed == (MARIA.path,)


def test_a_page_that_a_person_deleted_stays_deleted(docs: Path) -> None:
    """It is not brought back, neither by the next build nor by the one after."""
    (docs / MARIA.path).unlink()
    for _ in range(2):
        assert build(docs, page(MARIA.path, "New."), ZENDA).deleted == (MARIA.path,)
    build(docs, ZENDA)
    assert build(docs, MARIA, ZENDA).deleted == (MARIA.path,)
    assert not (docs / MARIA.path).exists()


def test_a_page_by_hand_keeps_its_text(docs: Path) -> None:
    """A page that the build did not write stays; what the build then says of it comes below."""
    file = docs / "actors" / "otto-stein.md"
    file.write_text("# Otto Stein\n", encoding="utf-8")
    assert build(docs, MARIA, ZENDA).removed == ()
    assert build(docs, MARIA, ZENDA, page("actors/otto-stein.md")).kept == ("actors/otto-stein.md",)
    assert "---\n# Otto Stein\n" in file.read_text(encoding="utf-8")
    assert "it rose[^s-abc]" in file.read_text(encoding="utf-8")


def test_a_page_without_reason_is_removed_unless_edited(docs: Path) -> None:
    """What no article gives any more goes, with its lock; a person's text stays."""
    assert build(docs, ZENDA).removed == (MARIA.path,)
    assert not (docs / MARIA.path).exists()
    assert not (docs / lock_path(MARIA.path)).exists()
    (docs / ZENDA.path).write_text("Mine.\n", encoding="utf-8")
    assert build(docs, MARIA).kept == (ZENDA.path,)


@pytest.mark.parametrize("broken", [b"", b"{", b"<<<<<<< HEAD\n", b'{"file": 1}', b"\xff\xfe"])
def test_a_broken_lock_makes_a_changed_page_a_persons(docs: Path, broken: bytes) -> None:
    """Without knowing what was written, nothing that differs is overwritten, and the run says so."""
    (docs / lock_path(MARIA.path)).write_bytes(broken)
    made = plan(docs, page(MARIA.path, "New."), ZENDA)
    assert made.kept == (MARIA.path,)
    assert [Path(problem.file).name for problem in made.problems] == ["maria-rossi.json"]


def test_a_lost_lock_is_found_again_from_the_same_page(docs: Path) -> None:
    """A page with the very bytes that would be written is the build's, lock or no lock."""
    before = tree(docs)
    (docs / lock_path(MARIA.path)).unlink()
    assert build(docs, MARIA, ZENDA).unchanged == (MARIA.path, ZENDA.path)
    assert tree(docs) == before


def test_a_folder_in_the_way_is_told(docs: Path) -> None:
    """A page whose name a folder has is left out with a message."""
    (docs / MARIA.path).unlink()
    (docs / MARIA.path).mkdir()
    made = build(docs, MARIA, ZENDA)
    assert made.kept == (MARIA.path,)
    assert "folder" in made.problems[0].what


def test_planning_writes_nothing(tmp_path: Path) -> None:
    """A plan can be looked at without being done."""
    assert plan(tmp_path / "docs", MARIA).new == (MARIA.path,)
    assert not (tmp_path / "docs").exists()


# --- all or nothing ----------------------------------------------------------------------


LIMITED = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_merge import MARIA, ZENDA, page, plan
from dateline import merge
made = plan(Path(sys.argv[1]), page(MARIA.path, "x" * 9000), page(ZENDA.path, "Short."))
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    merge.apply(made)
except merge.WriteError as error:
    print(error)
"""


def test_a_full_disk_leaves_everything_as_it_was(docs: Path) -> None:
    """No page, lock or data file changes where one of them does not fit; one clear message says so."""
    before = tree(docs)
    command = [sys.executable, "-c", LIMITED, str(docs), str(Path(__file__).parent)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "Nothing was written" in done.stdout
    assert "Make room" in done.stdout
    assert len(done.stdout.splitlines()) == 1
    assert tree(docs) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_no_permission_leaves_everything_as_it_was(docs: Path) -> None:
    """A folder that can't be written to stops the whole build before it begins."""
    before = tree(docs)
    (docs / "places").chmod(0o500)
    with pytest.raises(merge.WriteError, match="Nothing was written"):
        build(docs, page(MARIA.path, "New."), page(ZENDA.path, "New."))
    (docs / "places").chmod(0o700)
    assert tree(docs) == before


def test_a_file_where_a_folder_belongs_is_told(docs: Path) -> None:
    """The message says what stands in the way."""
    (docs / "dates").write_text("", encoding="utf-8")
    with pytest.raises(merge.WriteError, match=r"dates.*move it"):
        build(docs, MARIA, ZENDA, page("dates/2024-05-03.md"))


class Killed(BaseException):
    """Stands for the moment at which a process is killed."""


@pytest.mark.parametrize("moment", range(7))
def test_a_killed_run_is_finished_by_the_next(tmp_path: Path, moment: int) -> None:
    """Killed at any rename, the next run ends with the same bytes as an undisturbed one."""
    new = (page(MARIA.path, "New."), page("dates/2024.md"))
    build(tmp_path / "calm", MARIA, ZENDA)
    build(tmp_path / "calm", *new)
    docs = tmp_path / "docs"
    build(docs, MARIA, ZENDA)
    with pytest.MonkeyPatch.context() as patched:
        count = [moment]
        replace_file = Path.replace

        def dying(self: Path, target: Path) -> Path:
            if count[0] == 0:
                raise Killed
            count[0] -= 1
            return replace_file(self, target)

        patched.setattr(Path, "replace", dying)
        patched.setattr("shutil.rmtree", lambda *_, **__: None)
        try:
            build(docs, *new)
        except Killed:
            assert moment < 5
    merge.recover(docs)
    assert not is_interrupted(docs)
    build(docs, *new)
    assert tree(docs) == tree(tmp_path / "calm")


def test_an_edit_after_the_crash_is_not_overwritten(docs: Path) -> None:
    """What a person writes between a killed run and the next one stays."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("dateline.merge.transaction._finish", lambda *_, **__: None)
        build(docs, page(MARIA.path, "New."), ZENDA)
    (docs / MARIA.path).write_text("Mine.\n", encoding="utf-8")
    assert merge.recover(docs)
    assert (docs / MARIA.path).read_text(encoding="utf-8") == "Mine.\n"
    assert build(docs, page(MARIA.path, "New."), ZENDA).kept == (MARIA.path,)


# --- one run at a time -------------------------------------------------------------------

HOLD = """
import sys, time
from pathlib import Path
from dateline import merge
with merge.sole_run(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT])
def test_the_run_lock_names_its_process_and_ends_with_it(tmp_path: Path, ending: signal.Signals) -> None:
    """A second run is refused while the first lives, and not a moment longer."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    try:
        with pytest.raises(merge.BusyError, match=str(holder.pid)), merge.sole_run(tmp_path):
            pass
    finally:
        holder.send_signal(ending)
        holder.wait()
        holder.stdout.close()
    with merge.sole_run(tmp_path):
        pass
    assert tree(tmp_path) == {}


# --- what is known of docs/ --------------------------------------------------------------

SOURCE = page(
    "sources/2024-05-03-river.md",
    title="River",
    published="2024-05-03",
    published_basis="stated",
    sha256="12e4",
)


def test_known_pages_keep_address_and_names(docs: Path) -> None:
    """Actors and places are known by path, with kind, title, names and gazetteer id."""
    build(docs, MARIA, replace(ZENDA, meta=(("title", "Zenda"), ("geonames", 77), ("country", "NO"))), SOURCE)
    known, problems = merge.read_known(docs)
    assert problems == ()
    assert [(p.id, p.names, p.geonames, p.country) for p in known.pages] == [
        ("actors/maria-rossi", ("Maria Rossi", "Rossi"), None, None),
        ("places/zenda", (), 77, "NO"),
    ]
    assert [(a.id, a.sha256, a.published, a.published_basis) for a in known.articles] == [
        ("2024-05-03-river", "12e4", "2024-05-03", "stated")
    ]


def test_a_date_that_a_person_set_is_an_editors(docs: Path) -> None:
    """A publication date that differs from what the build wrote counts as set by a person."""
    build(docs, SOURCE)
    file = docs / SOURCE.path
    file.write_text(file.read_text(encoding="utf-8").replace("2024-05-03", "2024-05-02"), encoding="utf-8")
    (article,) = merge.read_known(docs)[0].articles
    assert (article.published, article.published_basis) == ("2024-05-02", "editor")


def test_a_page_that_cannot_be_read_is_a_problem(docs: Path) -> None:
    """Broken front matter is named with its line, and the other pages are read."""
    (docs / MARIA.path).write_text("---\ntitle: [a\n---\n", encoding="utf-8")
    known, (problem,) = merge.read_known(docs)
    assert [p.id for p in known.pages] == ["places/zenda"]
    assert (Path(problem.file).name, problem.line) == ("maria-rossi.md", 3)


def test_an_empty_folder_is_known_as_nothing(tmp_path: Path) -> None:
    """Before the first build nothing is known, and nothing is wrong."""
    known, problems = merge.read_known(tmp_path / "none")
    assert (known.articles, known.pages, problems) == ((), (), ())

"""What reuse is made of: watched mappings, the store, and an index that is the same at every run."""

from __future__ import annotations

import threading
from pathlib import Path

import markdown
import pytest

from dateline.drawing.atlas import Located, squares, within
from dateline.drawing.world import Box
from dateline.reuse.converter import Converter
from dateline.reuse.description import UndescribedError, described
from dateline.reuse.layout import pack, unpack
from dateline.reuse.questions import Questions
from dateline.reuse.store import KEPT_BUILDS, Store


def test_an_answer_changes_with_what_was_asked_and_nothing_else() -> None:
    """A key that was asked for and is not there is a question as well."""
    names = {"Zenda": "places/zenda.md", "Otto": "actors/otto.md"}
    questions = Questions()
    watched = questions.mapping("names", names)
    questions.forget()
    assert watched.get("Zenda")
    assert watched.keys() & ["Maria", "said"] == set()
    asked = questions.asked()
    before = questions.answer(asked)
    for change, same in (({"Otto": "x"}, True), ({"Maria": "x"}, False), ({"Zenda": "x"}, False)):
        today = Questions()
        today.mapping("names", names | change)
        assert (today.answer(asked) == before) is same


def test_whoever_goes_through_a_mapping_has_asked_for_all_of_it() -> None:
    """A new key anywhere is another answer."""
    questions = Questions()
    watched = questions.mapping("places", {"a": 1})
    assert list(watched.items()) == [("a", 1)]
    asked = questions.asked()
    today = Questions()
    today.mapping("places", {"a": 1, "b": 2})
    assert today.answer(asked) != questions.answer(asked)


def test_an_object_that_says_nothing_is_not_described() -> None:
    """Two values have one description only where they are the same."""
    assert described({"a": [1, "1", None]}) != described({"a": [1, 1, None]})
    assert described({2, 1}) == described({1, 2})
    for silent in (object(), lambda: None):
        with pytest.raises(UndescribedError):
            described([silent])


def test_the_store_keeps_what_was_used_lately(tmp_path: Path) -> None:
    """An entry outlives some builds without being used, and no more."""
    file = tmp_path / "store"
    first = Store(file)
    first.put(b"often", b"1")
    first.put(b"once", b"2")
    first.close()
    for _ in range(KEPT_BUILDS):
        store = Store(file)
        assert store.get(b"often") == b"1"
        store.close()
    store = Store(file)
    assert (store.get(b"often"), store.get(b"once")) == (b"1", None)
    store.close()


def test_two_builds_at_once_share_the_store(tmp_path: Path) -> None:
    """What each of them wrote is there for the next."""

    def build(name: str) -> None:
        store = Store(tmp_path / "store")
        for number in range(500):
            store.put(f"{name} {number}".encode(), b"page" * 100)
            store.get(f"a {number}".encode())
        store.close()

    threads = [threading.Thread(target=build, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    store = Store(tmp_path / "store")
    assert all(store.get(f"{name} {n}".encode()) == b"page" * 100 for name in "ab" for n in range(500))
    store.close()


def test_a_store_that_cannot_be_written_costs_time_alone(tmp_path: Path) -> None:
    """A file where the folder should be keeps nothing and breaks nothing."""
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    store = Store(tmp_path / "taken" / "store")
    store.put(b"key", b"value")
    assert store.get(b"key") is None
    store.close()


def test_a_window_of_the_map_holds_the_places_in_it() -> None:
    """Squares of a degree find what a look at every place would."""
    places = {f"places/p{n}.md": Located(f"P{n}", n * 0.7 - 20, n * 1.3 - 30) for n in range(60)}
    box = Box(-10.5, -12.0, 14.25, 8.0)
    expected = {path for path, place in places.items() if box.holds(place.lat, place.lon)}
    assert expected
    assert {path for path, _ in within(box, places, squares(places))} == expected


def test_one_markdown_object_makes_of_pages_what_a_new_one_makes_of_each() -> None:
    """Notes, anchors and abbreviations of the page before are forgotten."""
    pages = (
        "# One\n\nSaid.[^1] BBC.\n\n## Part\n\n[^1]: A *note*.\n\n*[BBC]: a broadcaster\n",
        "# Two\n\nBBC.[^1]\n\n## Part\n\n## Part\n\n[^1]: Another.\n\n[a]: b.md\n",
        "[a] `code`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    )
    given = dict.fromkeys(("tables", "footnotes", "attr_list", "md_in_html", "abbr", "toc"))
    settings = {"extensions": [*given], "extension_configs": {"toc": {"permalink": True}}}
    converter = Converter()
    for source in pages * 2:
        assert converter.Markdown(**settings).convert(source) == markdown.Markdown(**settings).convert(source)
    assert converter.Markdown(**settings) is converter.Markdown(**settings)
    assert converter.Markdown(**settings) is not converter.Markdown(**settings | {"extensions": []})


def test_a_page_is_kept_without_its_content_and_comes_back_whole(tmp_path: Path) -> None:
    """A template may have left the content out, or written it twice."""
    for made in ("<p>said</p>", "a<p>said</p>b", "a<p>said</p>b<p>said</p>", "nothing", "\ud800<p>said</p>"):
        store = Store(tmp_path / "store")
        store.put(b"key", pack(made, "<p>said</p>"))
        store.close()
        kept = Store(tmp_path / "store").get(b"key")
        assert kept is not None
        assert unpack(kept, "<p>said</p>") == made

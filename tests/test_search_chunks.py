"""A chunk of the search index with changes: copied bytes are what encoding all of it would give."""

from __future__ import annotations

import cbor2
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.search.chunks import Change, Chunk, Word

SPELLED = st.text("abxyzé\x83", min_size=1, max_size=3)
NUMBERS = st.integers(0, 70_000)
PAGES = st.lists(st.tuples(NUMBERS, st.lists(st.integers(-50, 70_000), max_size=3)).map(list), max_size=3)
VARIANTS = st.lists(st.tuples(SPELLED, PAGES).map(list), max_size=2)
WORDS = st.dictionaries(SPELLED, st.tuples(PAGES, VARIANTS), max_size=60)


def _listed(words: dict[str, tuple[list[object], list[object]]]) -> list[Word]:
    return [[spelled, *rest] for spelled, rest in sorted(words.items())]


@settings(deadline=None)
@given(WORDS, WORDS, st.sets(SPELLED))
def test_a_chunk_with_changes_is_encoded_as_a_new_one(
    held: dict[str, tuple[list[object], list[object]]],
    put: dict[str, tuple[list[object], list[object]]],
    gone: set[str],
) -> None:
    """Whatever words come, go and change: the words, and every byte."""
    words = _listed(held)
    changes = []
    for at, (spelled, *_) in enumerate(words):
        if spelled in put:
            changes.append(Change(at, ([spelled, *put[spelled]],), replaces=True))
        elif spelled in gone:
            changes.append(Change(at, (), replaces=True))
    for spelled in put.keys() - held.keys():
        at = sum(other < spelled for other in held)
        changes.append(Change(at, ([spelled, *put[spelled]],)))
    left = {spelled: rest for spelled, rest in held.items() if spelled not in gone or spelled in put}
    expected = _listed(left | put)
    changed = Chunk.read(cbor2.dumps([words])).changed(changes)
    assert changed.words == expected
    assert changed.data == cbor2.dumps([expected])


def test_what_stays_is_not_encoded_again() -> None:
    """Bytes that a writer of another make chose for it are copied as they are."""
    words = [["a", [], []], ["b", [], []]]
    wide = b"\x81\x82\x83\x61a\x80\x98\x00\x83\x61b\x80\x80"  # the second empty list with a length of its own
    assert cbor2.loads(wide) == [words]
    changed = Chunk(words, wide).changed([Change(1, (["c", [], []],), replaces=True)])
    assert changed.data == b"\x81\x82\x83\x61a\x80\x98\x00\x83\x61c\x80\x80"


def test_what_is_not_found_for_certain_is_encoded_whole() -> None:
    """A chunk whose own bytes are others, or that holds the same bytes twice, is right all the same."""
    words = [["a", [], []], ["b", [], []]]
    change = Change(0, (["c", [], []],), replaces=True)
    expected = cbor2.dumps([[["c", [], []], ["b", [], []]]])
    assert Chunk(words, b"\x81\x98\x02\x83\x61a\x80\x80\x83\x61b\x80\x80").changed([change]).data == expected
    assert Chunk(words, b"\x81\x82\x83\x61a\x80\x98\x00\x83\x61b\x80\x80").changed([change]).data == expected

"""Which piece of one text is which piece of another: ids that last while the words change.

Headings, statements, figures and items of link lists have keys of their own. All other text is
known by its place among the text of its section: what is equal in both is found first (the longest
common subsequence), and what lies between two equal pieces is paired in order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from dateline.merge.lock import BlockLock, text_hash
from dateline.merge.units import HEADING_KEY, ITEM_KEY, Unit, all_labels, is_label


@dataclass(frozen=True, slots=True)
class Aligned:
    """The ids of what was written (with its hash), of what is there and of what is to come.

    An id of `current` is None where a person made the piece. `rewritten` are the ids of text that
    was written and that other text of a person now stands for.
    """

    base: Mapping[str, BlockLock]
    current: Sequence[str | None]
    new: Sequence[str]
    rewritten: frozenset[str]


def rows_of(units: Sequence[Unit]) -> list[BlockLock]:
    """Give what the lock remembers of generated units."""
    return [BlockLock(unit.section, unit.key, text_hash(unit.text)) for unit in units]


def align(base: Sequence[BlockLock], current: Sequence[Unit], new: Sequence[Unit]) -> Aligned:
    """Give every piece its id."""
    base_ids = _base_ids(base)
    rows = dict(zip(base_ids, base, strict=True))
    texts = _Texts(base, base_ids)
    new_rows = rows_of(new)
    new_ids = _carried_over([_keyed(row) or "" for row in new_rows], new, rows)
    texts.align_new(new_rows, new_ids)
    now = rows_of(with_true_copies(current, rows))
    current_ids: list[str | None] = _with_moved_items(now, rows)
    rewritten = texts.align_current(now, current_ids, dict(zip(new_ids, new_rows, strict=True)))
    return Aligned(rows, current_ids, new_ids, frozenset(rewritten))


def _carried_over(ids: list[str], new: Sequence[Unit], base: Mapping[str, BlockLock]) -> list[str]:
    """A statement that is now named after another outlet's copy of it is the one that was written."""
    taken = set(ids)
    for place, unit in enumerate(new):
        if is_label(ids[place]) and ids[place] not in base:
            others = (label for label in all_labels(unit.text) if label in base and label not in taken)
            ids[place] = next(others, ids[place])
            taken.add(ids[place])
    return ids


def _with_moved_items(now: Sequence[BlockLock], base: Mapping[str, BlockLock]) -> list[str | None]:
    """Give the ids of pieces that have a key; an item as it was written is itself in another section too."""
    ids = [_keyed(row) for row in now]
    missing = {
        (row.label, row.hash): identity
        for identity, row in base.items()
        if row.label.startswith(ITEM_KEY) and identity not in ids
    }
    for place, row in enumerate(now):
        if row.label.startswith(ITEM_KEY) and ids[place] not in base:
            ids[place] = missing.pop((row.label, row.hash), ids[place])
    return ids


def with_true_copies(current: Sequence[Unit], base: Mapping[str, BlockLock]) -> list[Unit]:
    """Where a label stands twice, let the copy that is as it was written have it."""
    units = list(current)
    first = {unit.key: place for place, unit in enumerate(units) if is_label(unit.key)}
    for place, unit in enumerate(current):
        label = next(iter(all_labels(unit.text)), "") if not unit.key else ""
        row = base.get(label)
        if row is None or label not in first or row.hash != text_hash(unit.text):
            continue
        if text_hash(units[first[label]].text) != row.hash:
            units[first[label]] = replace(units[first[label]], key="")
            units[place] = replace(unit, key=label)
    return units


def _keyed(row: BlockLock) -> str | None:
    """Give the id of a piece that has a key."""
    if not row.label:
        return None
    if row.label == HEADING_KEY:
        return f"{HEADING_KEY}{row.section}"
    return row.label if is_label(row.label) else f"{row.section}{row.label}"


def _base_ids(base: Sequence[BlockLock]) -> list[str]:
    counts: dict[str, int] = defaultdict(int)
    ids = []
    for row in base:
        keyed = _keyed(row)
        if keyed is None:
            keyed = f"{row.section}~{counts[row.section]}"
            counts[row.section] += 1
        ids.append(keyed)
    return ids


class _Texts:
    """The text without keys that was written, by section."""

    def __init__(self, base: Sequence[BlockLock], ids: Sequence[str]) -> None:
        self._base: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for row, identity in zip(base, ids, strict=True):
            if not row.label:
                self._base[row.section].append((identity, row.hash))

    def align_new(self, rows: Sequence[BlockLock], ids: list[str]) -> None:
        """Fill in the ids of generated text: that of the text it replaces, or a new one."""
        for section, places in _by_section(rows).items():
            base = self._base.get(section, [])
            fresh = 0
            for tag, i1, i2, j1, j2 in _opcodes([h for _, h in base], [rows[place].hash for place in places]):
                for offset, place in enumerate(places[j1:j2]):
                    if tag != "insert" and i1 + offset < i2:
                        ids[place] = base[i1 + offset][0]
                    else:
                        ids[place] = f"{section}~+{fresh}"
                        fresh += 1

    def align_current(
        self, rows: Sequence[BlockLock], ids: list[str | None], new: Mapping[str, BlockLock]
    ) -> set[str]:
        """Fill in the ids of text that is as it was written or as it is generated; give those rewritten."""
        rewritten: set[str] = set()
        left: dict[str, list[int]] = defaultdict(list)
        missing: dict[str, list[str]] = defaultdict(list)
        places = _by_section(rows)
        for section in {**self._base, **places}:
            base, here = self._base.get(section, []), places.get(section, [])
            for tag, i1, i2, j1, j2 in _opcodes([h for _, h in base], [rows[p].hash for p in here]):
                if tag == "equal":
                    for (identity, _), place in zip(base[i1:i2], here[j1:j2], strict=True):
                        ids[place] = identity
                    continue
                for identity, hash_ in base[i1:i2]:
                    missing[hash_].append(identity)
                if tag == "replace":
                    rewritten.update(identity for identity, _ in base[i1:i2])
                for place in here[j1:j2]:
                    left[rows[place].hash].append(place)
        _match_moved(ids, left, missing)
        _match_accepted(ids, left, new)
        return rewritten - {identity for identity in ids if identity is not None}


def _match_moved(
    ids: list[str | None], left: Mapping[str, list[int]], missing: Mapping[str, list[str]]
) -> None:
    """Text that is missing in one section and stands in another was moved."""
    for hash_, identities in missing.items():
        for identity, place in zip(identities, left.get(hash_, []), strict=False):
            ids[place] = identity


def _match_accepted(
    ids: list[str | None], left: Mapping[str, list[int]], new: Mapping[str, BlockLock]
) -> None:
    """Text that a person wrote and the build now writes too is the build's."""
    used = {identity for identity in ids if identity is not None}
    for identity, row in new.items():
        if row.label or identity in used:
            continue
        free = next((place for place in left.get(row.hash, []) if ids[place] is None), None)
        if free is not None:
            ids[free] = identity


def _by_section(rows: Sequence[BlockLock]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        if not row.label:
            places[row.section].append(place)
    return places


def _opcodes(one: Sequence[str], other: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    if one == other:
        return [("equal", 0, len(one), 0, len(other))] if one else []
    return [*SequenceMatcher(None, one, other, autojunk=False).get_opcodes()]

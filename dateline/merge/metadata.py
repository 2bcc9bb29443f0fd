"""The three-way merge of front matter: key by key, lists item by item, the rest of the file as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from dateline.merge.front_matter import FENCE, as_printed, quoted, writer
from dateline.merge.known import EDITOR, GOVERNING
from dateline.merge.lock import value_hash

Hashes = Mapping[str, str | list[str]]
_DATE, _BASIS, _REASON = "published", "published_basis", "published_because"


@dataclass(frozen=True, slots=True)
class MergedMeta:
    """Merged front matter with its fences, what the lock will say, and the keys that both changed."""

    text: str
    lock: dict[str, str | list[str]]
    conflicts: tuple[str, ...] = ()
    persons: bool = False


def merge_meta(
    head: str, now: Mapping[str, object], base: Hashes | None, new: Mapping[str, object]
) -> MergedMeta:
    """Merge; `head` is the front matter in `docs/` with its fences, `now` its values as text.

    Without a lock, `base` is None: what differs is a person's.
    """
    generated = {key: as_printed(value) for key, value in new.items()}
    if base is None:
        theirs = {_DATE, _BASIS} if generated.get(_BASIS) == EDITOR else set()
        base = {key: value_hash(value) for key, value in generated.items() if key in now.keys() - theirs}
    lock: dict[str, str | list[str]] = {}
    wanted: dict[str, object] = {}
    conflicts = []
    persons = False
    for key in dict.fromkeys((*now, *generated, *base)):
        merge = _OF_DATES.get(key, _merged) if key in generated else _merged
        value, kept, is_own = merge(now.get(key), base.get(key), generated.get(key))
        if value is not None:
            wanted[key] = value
        if kept is not None:
            lock[key] = kept
        persons |= is_own
        if is_own and key not in GOVERNING and _differs(value, base.get(key), generated.get(key)):
            conflicts.append(key)
    text = head if wanted == dict(now) and head else _rewritten(head, now, wanted, new)
    return MergedMeta(text, lock, tuple(conflicts), persons)


def _differs(value: object, base: str | list[str] | None, new: object) -> bool:
    """Tell whether the build would now write something else than it did, and than a person wants."""
    return isinstance(base, str) and new is not None and value_hash(new) != base and new != value


def _merged(
    now: object, base: str | list[str] | None, new: object
) -> tuple[object, str | list[str] | None, bool]:
    """Give the value to write, what the lock says of it, and whether a person changed it."""
    if isinstance(now, list) and isinstance(new, list | None) and isinstance(base, list | None):
        return _merged_list(now, base or [], new or [], known=base is not None or new is not None)
    own = None if now is None else value_hash(now)
    if own == base:
        return new, None if new is None else value_hash(new), False
    if base is None and now == new:
        return new, None, True
    return now, base, True


def _merged_basis(
    now: object, base: str | list[str] | None, new: object
) -> tuple[object, str | list[str] | None, bool]:
    """Let the build say how a date is known, which follows from whose it is.

    That it is an editor's may be a person's word: the lock remembers what was written before.
    """
    if now == new == EDITOR:
        return _merged(now, base, new)
    return new, value_hash(new), False


def _merged_reason(
    now: object, base: str | list[str] | None, new: object
) -> tuple[object, str | list[str] | None, bool]:
    """Take a reason that is the build's for the build's, also where a person put it back with their date."""
    return (new, value_hash(new), False) if now == new else _merged(now, base, new)


_OF_DATES = {_BASIS: _merged_basis, _REASON: _merged_reason}


def _merged_list(
    now: Sequence[object], base: Sequence[str], new: Sequence[object], *, known: bool
) -> tuple[object, list[str] | None, bool]:
    """Merge item by item: order and additions of a person stay, what they took out stays out."""
    if not known:
        return list(now), None, True
    here = {str(value_hash(item)): item for item in now}
    coming = {str(value_hash(item)): item for item in new}
    was = set(base)
    kept = [item for h, item in here.items() if h in coming or h not in was]
    added = [item for h, item in coming.items() if h not in here and h not in was]
    lock = [h for h in coming if h in was or h not in here] + [
        h for h in base if h not in coming and h not in here
    ]
    persons = any(h not in was for h in here) or any(h not in here for h in was)
    merged = [*kept, *added]
    if not persons and set(here) == was:
        merged = _in_new_order(list(here), base, merged, new)
    return merged or None, lock or None, persons


def _in_new_order(
    here: Sequence[str], base: Sequence[str], merged: list[object], new: Sequence[object]
) -> list[object]:
    """Follow the build's order where a person has not changed it."""
    return list(new) if list(here) == list(base) else merged


def _rewritten(
    head: str, now: Mapping[str, object], wanted: Mapping[str, object], new: Mapping[str, object]
) -> str:
    """Write the front matter with only the keys changed that differ, comments and order kept."""
    yaml = writer()
    inside = head.removeprefix(f"{FENCE}\n").removesuffix(f"{FENCE}\n") if head else ""
    loaded = yaml.load(inside) if inside.strip() else None
    values = loaded if isinstance(loaded, CommentedMap) else CommentedMap()
    for key in now:
        if key not in wanted:
            values.pop(key, None)
    for key, value in wanted.items():
        if now.get(key) != value:
            _put(values, key, value, new)
    stream = StringIO()
    yaml.dump(values, stream)
    return f"{FENCE}\n{stream.getvalue() if values else ''}{FENCE}\n"


def _put(values: CommentedMap, key: str, value: object, new: Mapping[str, object]) -> None:
    """Set a key: a list item by item, so that its comments stay; a new key where the build has it."""
    there = values.get(key)
    if isinstance(there, CommentedSeq) and isinstance(value, list):
        have = [as_printed(item) for item in there]
        for place in range(len(have) - 1, -1, -1):
            if have[place] not in value:
                del there[place]
                del have[place]
        if [item for item in value if item in have] == have:
            for place, item in enumerate(value):
                if place >= len(have) or have[place] != item:
                    there.insert(place, quoted(item))
                    have.insert(place, item)
            return
    typed = new[key] if key in new and as_printed(new[key]) == value else value
    if key in values or key not in new:
        values[key] = quoted(typed)
        return
    order = list(new)
    earlier = [k for k in order[: order.index(key)] if k in values]
    place = list(values).index(earlier[-1]) + 1 if earlier else 0
    values.insert(place, key, quoted(typed))

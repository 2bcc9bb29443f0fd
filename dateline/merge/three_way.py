"""The three-way merge of a page's body: what was written, what a person made of it, what is to come.

What a person did not touch is replaced, what they changed, added or moved stays as and where it
is, and what they deleted stays deleted. The lock goes on remembering what a person's change was
made to, so that taking the change back gives the piece back to the build.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from dateline.merge.alignment import Aligned, align
from dateline.merge.lock import BlockLock, text_hash
from dateline.merge.units import (
    HEADING_KEY,
    NOTE_KEY,
    Unit,
    citations_in,
    continues,
    is_label,
    said,
    with_gap,
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A piece that a person changed and the build would now write otherwise."""

    section: str
    key: str
    ours: str
    proposed: str


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged body: its units, what the lock will say, and what happened.

    `replaced` counts the pieces of the build that changed, `kept` those that are a person's,
    `deleted` those that a person took out and the build would still write; `restored` are
    pieces that are written though they may have been deleted, for want of a lock.
    """

    units: tuple[Unit, ...]
    rows: tuple[BlockLock, ...]
    conflicts: tuple[Conflict, ...] = ()
    replaced: int = 0
    kept: int = 0
    deleted: int = 0
    restored: int = 0


def merge_units(
    base: Sequence[BlockLock] | None,
    current: Sequence[Unit],
    new: Sequence[Unit],
    fed: frozenset[str] = frozenset(),
) -> Merged:
    """Merge; `base` is None where no lock tells what was written.

    `fed` are labels whose generated text follows a person's change: such a change stays one.
    """
    restored = 0
    is_known = base is not None
    if base is None:
        base, restored = _presumed(current, new)
    merge = _Merge(align(base, current, new), current, new, fed, is_known)
    units = merge.arrange()
    return Merged(
        units,
        tuple(merge.rows()),
        tuple(merge.conflicts()),
        replaced=merge.replaced,
        kept=merge.kept,
        deleted=len(merge.suppressed),
        restored=restored,
    )


def _presumed(current: Sequence[Unit], new: Sequence[Unit]) -> tuple[list[BlockLock], int]:
    """Presume, without a lock, that all was written that would be now and is not missing.

    What differs is then a person's; a statement, a section or an item that is missing is
    written, for nobody can tell whether a person deleted it.
    """
    there = {(u.section if not is_label(u.key) else "", u.key) for u in current if u.key}
    sections = {u.section for u in current if u.key == HEADING_KEY} | {""}
    rows = []
    for unit in new:
        known = (unit.section if not is_label(unit.key) else "", unit.key) in there
        if known or (not unit.key and unit.section in sections):
            rows.append(BlockLock(unit.section, unit.key, text_hash(unit.text)))
    return rows, sum(1 for unit in new if unit.key) - sum(1 for row in rows if row.label)


@dataclass(slots=True)
class _Merge:
    """One merge, step by step."""

    aligned: Aligned
    current: Sequence[Unit]
    new: Sequence[Unit]
    fed: frozenset[str]
    is_known: bool  # whether a lock tells what was written
    now: dict[str, Unit] = field(init=False)
    coming: dict[str, Unit] = field(init=False)
    suppressed: set[str] = field(init=False)
    unlocked: set[str] = field(init=False)
    order: list[int | str] = field(default_factory=list)
    replaced: int = 0
    kept: int = 0

    def __post_init__(self) -> None:
        """Sort out what is whose."""
        pairs = zip(self.aligned.current, self.current, strict=True)
        self.now = {identity: unit for identity, unit in pairs if identity is not None}
        self.coming = dict(zip(self.aligned.new, self.new, strict=True))
        gone = {i for i in self.aligned.base if i not in self.now and not i.startswith(NOTE_KEY)}
        self.unlocked = self._in_deleted_sections(gone) - gone - set(self.now)
        self.suppressed = {i for i in self.coming if i in gone} | self.unlocked

    def _in_deleted_sections(self, gone: set[str]) -> set[str]:
        """Give what is to come in sections that a person deleted, heading and all."""
        left = {row.section for identity, row in self.aligned.base.items() if identity not in gone}
        left |= {unit.section for unit in self.now.values()}
        headings = [i.removeprefix(HEADING_KEY) for i in gone if i.startswith(HEADING_KEY)]
        dead = {h for h in headings if not any(_within(section, h) for section in left)}
        if not dead:
            return set()
        return {i for i, unit in self.coming.items() if any(_within(unit.section, h) for h in dead)}

    # --- whose text -------------------------------------------------------------------

    def _is_persons(self, identity: str, unit: Unit) -> bool:
        """Tell whether a piece that is there differs from what was written, and from what is to come."""
        row = self.aligned.base.get(identity)
        own = text_hash(unit.text)
        if row is not None and row.hash == own:
            return False
        coming = self.coming.get(identity)
        return coming is None or identity in self.fed or text_hash(coming.text) != own

    def conflicts(self) -> list[Conflict]:
        """Give what both changed; a change that the build follows anyway is none."""
        found = []
        for identity, coming in self.coming.items():
            row = self.aligned.base.get(identity)
            unit = self.now.get(identity)
            if row is None or row.hash == text_hash(coming.text):
                continue
            if unit is not None and self._is_persons(identity, unit):
                if said(unit.text) != said(coming.text):
                    found.append(Conflict(coming.section, coming.key, unit.text, coming.text))
            elif unit is None and identity in self.aligned.rewritten:
                found.append(Conflict(coming.section, coming.key, "", coming.text))
        return found

    def rows(self) -> list[BlockLock]:
        """Give what the lock will say: what is generated, but for what a person's change was made to."""
        written = {self.aligned.current[key] if isinstance(key, int) else key for key in self.order}
        rows = {
            identity: self._row(identity, coming)
            for identity, coming in self.coming.items()
            if not self._is_nobodys(identity, written)
        }
        order = list(rows)
        before = ""
        for identity, row in self.aligned.base.items():
            if identity not in rows and self._is_remembered(identity, row):
                rows[identity] = row
                order.insert(order.index(before) + 1 if before else 0, identity)
            before = identity if identity in rows else before
        return [rows[identity] for identity in order]

    def _row(self, identity: str, coming: Unit) -> BlockLock:
        """Remember a piece to come; of one that a person changed or deleted, what they did that to."""
        old = self.aligned.base.get(identity)
        unit = self.now.get(identity)
        if old is not None and (unit is None or self._is_persons(identity, unit)):
            return BlockLock(coming.section, old.label, old.hash)
        return BlockLock(coming.section, coming.key, text_hash(coming.text))

    def _is_nobodys(self, identity: str, written: Collection[str | None]) -> bool:
        """Tell whether a piece to come is not written and was not, so that nothing is to be remembered."""
        if identity in self.unlocked or (identity.startswith(NOTE_KEY) and identity not in written):
            return True
        # A person's own text with a label is no change of something that is known to be written, so
        # that it is no correction that other pages follow.
        unit = self.now.get(identity)
        is_new = is_label(identity) and (identity not in self.aligned.base or not self.is_known)
        return is_new and unit is not None and self._is_persons(identity, unit)

    def _is_remembered(self, identity: str, row: BlockLock) -> bool:
        """Tell whether a piece that is to come no more was changed or deleted by a person."""
        unit = self.now.get(identity)
        if identity.startswith(NOTE_KEY) or (is_label(identity) and not self.is_known):
            return False
        wanted = unit is None if row.label else identity in self.aligned.rewritten
        return wanted or (unit is not None and self._is_persons(identity, unit))

    # --- the order --------------------------------------------------------------------

    def arrange(self) -> tuple[Unit, ...]:
        """Put the pieces in order, with what stands between them."""
        self.order = self._cited(self._order(self._placed_by_person()))
        return tuple(self._with_gaps(self.order, [self._text(key) for key in self.order]))

    def _cited(self, order: Sequence[int | str]) -> list[int | str]:
        """Leave out the build's footnotes that nobody cites."""
        texts = [self._text(key) for key in order]
        cited = {label for unit in texts if unit.kind != "note" for label in citations_in(unit.text)}
        known = {*self.aligned.base, *self.coming}
        return [
            key
            for key, unit in zip(order, texts, strict=True)
            if unit.key not in known or not unit.key.startswith(NOTE_KEY) or unit.key[1:] in cited
        ]

    def _placed_by_person(self) -> set[int]:
        """Give the places in the current text whose pieces stay where they are."""
        moved = self._moved()
        placed = set()
        for place, (identity, unit) in enumerate(zip(self.aligned.current, self.current, strict=True)):
            if identity is None or identity in moved:
                placed.add(place)
            elif identity not in self.aligned.base:
                if identity not in self.coming or self._is_persons(identity, unit):
                    placed.add(place)
            elif identity not in self.coming and self._is_persons(identity, unit):
                placed.add(place)
        return placed | self._headings_needed(placed)

    def _headings_needed(self, placed: set[int]) -> set[int]:
        """Headings that the build drops stay above what a person has there."""
        sections = {self.current[place].section for place in placed}
        return {
            place
            for place, (identity, unit) in enumerate(zip(self.aligned.current, self.current, strict=True))
            if unit.key == HEADING_KEY
            and identity not in self.coming
            and any(_within(section, unit.section) for section in sections)
        }

    def _moved(self) -> set[str]:
        """Give what stands in another order than it was written: all but the longest run in order."""
        written = {identity: n for n, identity in enumerate(self.aligned.base)}
        common = [i for i in self.aligned.current if i in written and i in self.coming]
        in_order = _longest_increasing([written[i] for i in common if i is not None])
        return {i for n, i in enumerate(common) if i is not None and n not in in_order}

    def _order(self, placed: set[int]) -> list[int | str]:
        """Give the places of the pieces that a person placed, and the ids of all others, in order.

        What a person deleted holds its place until all are placed.
        """
        theirs = {self.aligned.current[place] for place in placed}
        order: list[int | str] = [i for i in self.coming if i not in theirs]
        there = {i for i in order if i not in self.suppressed}
        before: int | str | None = None
        for place, identity in enumerate(self.aligned.current):
            if place in placed:
                unit = self.current[place]
                deleted = self._deleted_where(place, unit)
                order.insert(self._slot(order, before if deleted is None else deleted, unit), place)
                before = place
            elif identity in there:
                before = identity
        return [key for key in order if key not in self.suppressed]

    def _deleted_where(self, place: int, unit: Unit) -> str | None:
        """Give the piece of the same kind that a person deleted where their own piece stands.

        Theirs takes its place, also where the build sets something new before it.
        """
        above = self.aligned.current[place - 1] if place else ""
        rows = iter(self.aligned.base)
        if above is None or (above and above not in rows):  # goes on to behind what stands above
            return None
        for identity in takewhile(self._is_gone, rows):
            coming = self.coming.get(identity)
            if coming is not None and (coming.section, coming.kind) == (unit.section, unit.kind):
                return identity
        return None

    def _is_gone(self, identity: str) -> bool:
        """Tell whether a person deleted a piece, or it is a footnote, which stand apart."""
        return identity in self.suppressed or identity.startswith(NOTE_KEY)

    def _slot(self, order: Sequence[int | str], before: int | str | None, unit: Unit) -> int:
        """Say where a person's piece goes: behind what stands before it now.

        What is new there belongs to the section or the table above, so a heading of a person
        comes after it, and so does text behind a table's row.
        """
        if before is None:
            return 0
        slot = order.index(before) + 1
        while slot < len(order):
            identity = order[slot]
            if isinstance(identity, int) or identity in self.now:
                break
            following = self.coming[identity]
            behind_heading = unit.kind == "heading" and following.kind != "heading"
            behind_table = unit.kind != "row" and slot > 0 and following.kind == "row"
            if not behind_heading and not (behind_table and self._text(order[slot - 1]).kind == "row"):
                break
            slot += 1
        return slot

    def _text(self, key: int | str) -> Unit:
        """Give a piece as it will be written."""
        if isinstance(key, int):
            unit = self.current[key]
            identity = self.aligned.current[key]
            coming = self.coming.get(identity) if identity else None
            if coming is None or identity is None or self._is_persons(identity, unit):
                return unit
            return coming
        unit = self.now.get(key, self.coming[key])
        return unit if self._is_persons(key, unit) else self.coming[key]

    def _with_gaps(self, order: Sequence[int | str], texts: Sequence[Unit]) -> list[Unit]:
        ids = [self.aligned.current[key] if isinstance(key, int) else key for key in order]
        place_of = {identity: place for place, identity in enumerate(self.aligned.current) if identity}
        places = [key if isinstance(key, int) else place_of.get(key) for key in order]
        new_place = {identity: place for place, identity in enumerate(self.aligned.new)}
        written: list[Unit] = []
        for n, unit in enumerate(texts):
            here = places[n]
            self._count(here, unit)
            before = places[n - 1] if n else -1
            if here is not None and before is not None and here == before + 1:
                gap = self.current[here].gap
                glued = n > 0 and gap.count("\n") < 2 and not continues(texts[n - 1], unit)  # noqa: PLR2004 - a blank line
                touched = n > 0 and (
                    unit.text != self.current[here].text or texts[n - 1].text != self.current[before].text
                )
                if glued and touched:
                    gap = "\n\n"
            else:
                gap = _new_gap(n, ids, texts, new_place, self.new)
            written.append(with_gap(unit, gap))
        return written

    def _count(self, place: int | None, unit: Unit) -> None:
        if place is None or unit.text != self.current[place].text:
            self.replaced += 1
            return
        identity = self.aligned.current[place]
        if identity is None or self._is_persons(identity, unit):
            self.kept += 1


def _new_gap(
    n: int,
    ids: Sequence[str | None],
    texts: Sequence[Unit],
    new_place: Mapping[str, int],
    new: Sequence[Unit],
) -> str:
    """Give what stands between two pieces that did not stand side by side before."""
    if n == 0:
        return "\n"
    one, other = ids[n - 1], ids[n]
    here = new_place.get(other) if other is not None else None
    if here is not None and one is not None and new_place.get(one) == here - 1:
        return new[here].gap
    return "\n" if continues(texts[n - 1], texts[n]) else "\n\n"


def _within(section: str, parent: str) -> bool:
    return section == parent or section.startswith(f"{parent}-")


def _longest_increasing(numbers: Sequence[int]) -> set[int]:
    """Give the places of a longest increasing subsequence (Fredman 1975: patience sorting)."""
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        at = bisect_left(ends, number)
        before.append(places[at - 1] if at else -1)
        ends[at : at + 1] = [number]
        places[at : at + 1] = [place]
    chosen = set()
    place = places[-1] if places else -1
    while place >= 0:
        chosen.add(place)
        place = before[place]
    return chosen

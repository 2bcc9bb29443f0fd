"""Ranges that share a character with one, or hold it, found without looking at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.overlaps import Overlaps

RANGES = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda r: (r[0], r[0] + r[1])), max_size=30
)


@given(RANGES, st.integers(0, 50), st.integers(1, 15))
def test_found_is_what_comparing_with_each_finds(
    ranges: list[tuple[int, int]], start: int, length: int
) -> None:
    """The same items, in the order they were given in, as a look at every one of them."""
    end = start + length
    overlaps = Overlaps((a, b, n) for n, (a, b) in enumerate(ranges))
    assert overlaps.over(start, end) == [n for n, (a, b) in enumerate(ranges) if a < end and start < b]
    assert overlaps.holding(start, end) == [n for n, (a, b) in enumerate(ranges) if a <= start and end <= b]

"""Sequences whose values are made when they are asked for, one at a time, and held by nobody."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class OneByOne(Sequence[T]):
    """A sequence that knows how to give the value at a place, which counts from 0."""

    @abstractmethod
    def value(self, at: int) -> T:
        """Give the value at a place that there is."""

    @overload
    def __getitem__(self, at: int) -> T: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...

    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        """Give a value, or the values of a slice."""
        found = range(len(self))[at]
        return [self.value(n) for n in found] if isinstance(found, range) else self.value(found)


class Made(OneByOne[T]):
    """`length` values, each made from its place whenever it is asked for."""

    def __init__(self, length: int, make: Callable[[int], T]) -> None:
        self._length = length
        self._make = make

    def value(self, at: int) -> T:
        """Make the value at a place."""
        return self._make(at)

    def __len__(self) -> int:
        """Count the values."""
        return self._length


def picked(values: Sequence[T], places: Sequence[int]) -> Made[T]:
    """Give the values at these places, in the order of the places."""
    return Made(len(places), lambda at: values[places[at]])

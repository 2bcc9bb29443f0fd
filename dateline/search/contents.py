"""What an index is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contents:
    """The pages of an index, by address: a hash of what is indexed of each, and its number there."""

    digests: Mapping[str, str]
    numbers: Mapping[str, int]

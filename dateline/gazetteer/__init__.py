"""The gazetteer: places and states of the world, looked up by any spelling."""

from __future__ import annotations

from dateline.gazetteer.entry import Entry, State
from dateline.gazetteer.gazetteer import Gazetteer

__all__ = ["Entry", "Gazetteer", "State"]

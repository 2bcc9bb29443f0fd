"""The gazetteer: places and states of the world, looked up by any spelling."""

from __future__ import annotations

from dateline.gazetteer.entry import Entry, State
from dateline.gazetteer.gazetteer import FORM_HANDICAP, Gazetteer

__all__ = ["FORM_HANDICAP", "Entry", "Gazetteer", "State"]

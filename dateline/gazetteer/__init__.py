"""The gazetteer: places and states of the world, looked up by any spelling."""

from __future__ import annotations

from dateline.gazetteer.entry import Entry, State
from dateline.gazetteer.gazetteer import FORM_HANDICAP, Gazetteer
from dateline.gazetteer.sizes import CITY, LARGE_CITY, METROPOLIS, TOWN

__all__ = ["CITY", "FORM_HANDICAP", "LARGE_CITY", "METROPOLIS", "TOWN", "Entry", "Gazetteer", "State"]

"""The meaning of every rule of the grammar."""

from __future__ import annotations

from typing import Final

from dateline.dates.case import Resolver
from dateline.dates.days import DAY_RULES
from dateline.dates.distances import DISTANCE_RULES
from dateline.dates.periods import PERIOD_RULES

RESOLVERS: Final[dict[str, Resolver]] = {**DAY_RULES, **DISTANCE_RULES, **PERIOD_RULES}
"""Every rule's resolver, by the rule's name."""

"""Sizes of places, in orders of magnitude of their inhabitants, as an entry's importance is given in.

Set by reading: a place smaller than a town of twenty thousand is called by a common word or a surname more
often than it is meant; above two hundred thousand hardly any is.
"""

from __future__ import annotations

TOWN = 4.3  # twenty thousand
CITY = 5.3  # two hundred thousand
LARGE_CITY = 5.5  # three hundred thousand
METROPOLIS = 6.2  # a capital, or one and a half million

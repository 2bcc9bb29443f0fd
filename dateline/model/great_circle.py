"""The distance between two points of the earth."""

from __future__ import annotations

import math

EARTH_KM = 6371.0  # the mean radius


def great_circle_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Give the great-circle distance in kilometres (haversine) between two longitudes and latitudes."""
    (west, south), (east, north) = ((math.radians(x), math.radians(y)) for x, y in (one, other))
    half = math.sin((north - south) / 2) ** 2
    half += math.cos(south) * math.cos(north) * math.sin((east - west) / 2) ** 2
    # Of points that face each other, rounding may give a little more than one.
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1.0, half)))

"""Dates of news English: found, anchored to a publication date, and written in EDTF."""

from __future__ import annotations

from dateline.dates.anchor import anchor
from dateline.dates.find import find_expressions
from dateline.dates.infer import (
    Inferred,
    consistent,
    contradicts,
    fits_newest_weekday,
    infer_published,
    names_weekday,
    told_apart,
)

__all__ = [
    "Inferred",
    "anchor",
    "consistent",
    "contradicts",
    "find_expressions",
    "fits_newest_weekday",
    "infer_published",
    "names_weekday",
    "told_apart",
]

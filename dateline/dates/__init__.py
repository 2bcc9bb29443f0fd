"""Dates of news English: found, anchored to a publication date, and written in EDTF."""

from __future__ import annotations

from dateline.dates.anchor import anchor
from dateline.dates.find import find_expressions

__all__ = ["anchor", "find_expressions"]

"""Dates of news English: found, anchored to a publication date, and written in EDTF."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from dateline.model import DateMention, TimeExpression

Tense = Literal["past", "present", "future"]


def find_expressions(
    text: str, tense_at: Callable[[int, int], Tense | None] | None = None
) -> tuple[TimeExpression, ...]:
    """Find date expressions."""
    return ()


def anchor(expressions: tuple[TimeExpression, ...], published: str | None) -> tuple[DateMention, ...]:
    """Turn expressions into EDTF, given the publication date (EDTF) or None."""
    return ()

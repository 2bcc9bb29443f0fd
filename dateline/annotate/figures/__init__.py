"""Figures: how many people were killed, wounded, captured and so on, and who says so."""

from __future__ import annotations

from dateline.annotate.figures.finder import find_figures

__all__ = ["find_figures"]

"""Dateline turns a folder of news articles into a cited, cross-linked, searchable site."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateline.library import AnnotatedText, annotate_text

__all__ = ["AnnotatedText", "annotate_text"]


def __getattr__(name: str) -> object:
    """Load the library call on first use: the site's hooks need neither it nor its language models."""
    if name in __all__:
        return getattr(import_module("dateline.library"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

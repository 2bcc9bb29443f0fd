"""Dateline turns a folder of news articles into a cited, cross-linked, searchable site."""

from dateline.library import AnnotatedText, annotate_text

__all__ = ["AnnotatedText", "annotate_text"]

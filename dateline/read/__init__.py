"""Read: files become articles, without what belongs to the web page around them."""

from __future__ import annotations

from dateline.read.article import parse_article, read_article, read_articles
from dateline.read.files import ArticleFile, find_articles

__all__ = ["ArticleFile", "find_articles", "parse_article", "read_article", "read_articles"]

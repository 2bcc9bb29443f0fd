"""Dateline turns a folder of news articles into a cited, cross-linked, searchable site."""

"""Render: a Corpus becomes pages in memory."""

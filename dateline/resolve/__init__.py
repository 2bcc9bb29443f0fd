"""Resolve: all annotations become a Corpus."""

"""Merge: pages in memory and what docs/ holds become what is written."""

"""Publish: what a built site offers beside its pages, from their front matter and their text."""

"""Annotate: an Article becomes an Annotation, with no knowledge of other articles."""

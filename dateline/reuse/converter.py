"""One Markdown object for all pages of a build, where MkDocs makes one for each.

To make one costs as much as to convert a short page, and it is garbage in a circle afterwards.
Python-Markdown means its objects to be used again after `reset`; so do the extensions that reuse knows of.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import markdown

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page


class Converter:
    """Stands in for the module `markdown` while a page is rendered."""

    _made: markdown.Markdown

    def __init__(self) -> None:
        self._settings: dict[str, Any] | None = None

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module has
        """Give what the module has."""
        return getattr(markdown, name)

    def Markdown(self, **settings: Any) -> markdown.Markdown:  # noqa: ANN401, N802 - as in the module
        """Give the object of the page before, as good as new, where the same objects configured it."""
        if self._settings is None or not _same(settings, self._settings):
            self._made, self._settings = markdown.Markdown(**settings), settings
        return self._made.reset()

    @contextlib.contextmanager
    def at_work(self, page: Page) -> Iterator[None]:
        """Have a page's `render` take its Markdown object here."""
        names = type(page).render.__globals__
        theirs = names.get("markdown")
        if theirs is not markdown:
            yield  # another generator's page: it may go about it in another way
            return
        names["markdown"] = self
        try:
            yield
        finally:
            names["markdown"] = theirs


def _same(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    return one.keys() == other.keys() and all(one[name] is other[name] for name in one)

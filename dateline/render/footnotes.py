"""The footnotes of all pages by label, each written when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from dateline.lexicon.folding import short_hash
from dateline.render.blocks import Writer
from dateline.render.view import View


class Footnotes:
    """Gives the definition of any footnote that a page of actors, places, dates or sources may cite."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._figures = {figure.id: figure for figure in view.corpus.figures}

    def get(self, label: str) -> str | None:
        """Give a footnote's line; None where nothing has this label."""
        writer = Writer(self._view)
        if self._view.has(label):
            statement = self._view.statement(label)
            writer.cite(label, statement.article, statement.sentence, label)
        elif figure := self._figures.get(label):
            writer.cite_figure(figure)
        elif found := self._sentences.get(label):
            writer.cite(label, *found)
        return next((f"[^{cited}]: {text}" for cited, text in writer.footnotes), None)

    @cached_property
    def _sentences(self) -> dict[str, tuple[str, str]]:
        """Article and sentence of what is cited without being a statement: roles and definitions."""
        return {
            f"{prefix}-{short_hash(article, sentence, about)}": (article, sentence)
            for prefix, article, sentence, about in self._cited()
        }

    def _cited(self) -> Iterator[tuple[str, str, str, str]]:
        for entity in self._view.corpus.entities:
            for role in entity.roles:
                yield "r", role.article, role.sentence, role.text
        for one in self._view.corpus.definitions:
            yield "d", one.article, one.sentence, one.gloss

"""Glossary entries that the articles give, each definition once for each article."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.folding import fold_sentence, strip_article
from dateline.model import DefinitionRecord
from dateline.resolve.statement_records import ArticleContext, one_line, sentence_text


def definition_records(contexts: Sequence[ArticleContext]) -> tuple[DefinitionRecord, ...]:
    """Give the definitions of all articles, by term, then gloss, then article."""
    records: dict[tuple[str, str, str], DefinitionRecord] = {}
    for context in contexts:
        for definition in context.annotation.definitions:
            record = DefinitionRecord(
                strip_article(definition.term),
                one_line(definition.gloss),
                definition.form,
                context.id,
                sentence_text(context, definition.start, definition.end),
            )
            records.setdefault(
                (fold_sentence(record.term), fold_sentence(record.gloss), record.article), record
            )
    return tuple(records[key] for key in sorted(records))

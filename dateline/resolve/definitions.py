"""Glossary entries that the articles give, each definition once for each article."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.lexicon.folding import fold_sentence, strip_article
from dateline.model import Definition, DefinitionRecord, Span, TextLink
from dateline.resolve.statement_records import ArticleContext, links_in, one_line, sentence_text

# Folded term and gloss, and the article: what a definition is one by, and the order of them all.
Key = tuple[str, str, str]


def find_definitions(context: ArticleContext) -> dict[Key, DefinitionRecord]:
    """Give the definitions of an article, each once."""
    records: dict[Key, DefinitionRecord] = {}
    for definition in context.annotation.definitions:
        record = DefinitionRecord(
            strip_article(definition.term),
            one_line(definition.gloss),
            definition.form,
            context.id,
            sentence_text(context, definition.start, definition.end),
            _links(context, definition),
        )
        records.setdefault((fold_sentence(record.term), fold_sentence(record.gloss), record.article), record)
    return records


def _links(context: ArticleContext, definition: Definition) -> tuple[TextLink, ...]:
    """Give the links of a gloss, where the article has it word for word."""
    start = context.text.find(definition.gloss, definition.start, definition.end)
    if start < 0:
        return ()
    return links_in(context, Span(start, start + len(definition.gloss)))


def definition_records(found: Iterable[tuple[Key, DefinitionRecord]]) -> tuple[DefinitionRecord, ...]:
    """Give the definitions of all articles, by term, then gloss, then article."""
    records = dict(found)
    return tuple(records[key] for key in sorted(records))

"""Where a figure's people were: of the places that its statement tells of, those of the figure itself."""

from __future__ import annotations

from dateline.model import Figure
from dateline.resolve.happening import without_voices
from dateline.resolve.statement_records import ArticleContext


def scene_of(context: ArticleContext, figure: Figure) -> tuple[str, ...]:
    """Give the ids of the places of a figure; none where no statement holds it.

    A statement may tell of several events: "the blast in Zenda, which killed ten, and the fire in Hentzau".
    """
    if figure.statement is None:
        return ()
    statement = context.annotation.statements[figure.statement]
    named = context.mentions_in(statement.start, statement.end)
    told = [
        mention
        for mention in without_voices(context.text, statement, named)
        if not any(span.start <= mention.start < span.end for span in figure.elsewhere)
    ]
    return tuple(sorted({context.places[e] for e in context.meant(told) if e in context.places}))

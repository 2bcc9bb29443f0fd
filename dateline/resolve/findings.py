"""All that one article gives to the corpus: made in one go, so that its text and annotation may go again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dateline.gazetteer import Gazetteer
from dateline.model import DateRecord, DefinitionRecord, FigureRecord, Role, StatementRecord
from dateline.resolve.date_differences import Dated, find_dated
from dateline.resolve.definitions import Key, find_definitions
from dateline.resolve.figure_records import figure_records
from dateline.resolve.repeated_statements import find_repeated
from dateline.resolve.statement_records import ArticleContext, sentence_text, statement_records


@dataclass(frozen=True, slots=True)
class Findings:
    """What an article says.

    `dated` are its days and months, to be compared; `offices` the states in whose offices people
    are; `roles` are the sentences that give somebody a role.
    """

    statements: tuple[StatementRecord, ...]
    figures: tuple[FigureRecord, ...]
    dates: tuple[DateRecord, ...]
    definitions: Mapping[Key, DefinitionRecord]
    dated: tuple[Dated, ...]
    offices: frozenset[str]
    roles: Mapping[Role, str]


def find_all(context: ArticleContext, published: str | None, gazetteer: Gazetteer) -> Findings:
    """Give what an article says that was published on a date (EDTF), if that is known."""
    said = statement_records(context)
    repeated = find_repeated(said)
    figures = figure_records(context, said, published, gazetteer)
    roles = [role for entity in context.annotation.entities for role in entity.roles]
    return Findings(
        statements=tuple(s for s in said if s.id not in repeated),
        figures=tuple(
            replace(figure, statement=repeated.get(figure.statement or "", figure.statement))
            for figure in figures
        ),
        dates=tuple(
            DateRecord(context.id, d.text, d.edtf, d.time, d.start, d.end, d.because) for d in context.dates
        ),
        definitions=find_definitions(context),
        dated=tuple(find_dated(context)),
        offices=_states_of_offices(context),
        roles={role: sentence_text(context, role.start, role.end) for role in roles},
    )


def _states_of_offices(context: ArticleContext) -> frozenset[str]:
    """Give the states whose adjective or name stands in somebody's office ("Ruritanian minister")."""
    annotation = context.annotation
    offices = [(role.start, role.end) for entity in annotation.entities for role in entity.roles]
    return frozenset(
        context.actors[mention.entity]
        for mention in annotation.mentions
        if mention.kind == "state" and mention.entity is not None and mention.entity in context.actors
        for start, end in offices
        if start <= mention.start < end
    )

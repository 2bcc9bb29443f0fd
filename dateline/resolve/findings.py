"""All that one article gives to the corpus: made in one go, so that its text and annotation may go again."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import msgspec

from dateline.gazetteer import Gazetteer
from dateline.model import DateRecord, DefinitionRecord, FigureRecord, Role, Span, StatementRecord, TextLink
from dateline.resolve.date_differences import Dated, find_dated
from dateline.resolve.definitions import Key, find_definitions
from dateline.resolve.figure_records import figure_records
from dateline.resolve.repeated_statements import find_repeated
from dateline.resolve.same_statements import Words, words_of
from dateline.resolve.statement_records import (
    ArticleContext,
    links_in,
    one_line,
    sentence_text,
    statement_records,
)


@dataclass(frozen=True, slots=True)
class Findings:
    """What an article says.

    `words` are what each statement is compared by; `dated` are its days and months, to be
    compared; `offices` the states in whose offices people are; `roles` are the sentences that give
    somebody a role, and the role's links.
    """

    statements: tuple[StatementRecord, ...]
    words: tuple[Words, ...]
    figures: tuple[FigureRecord, ...]
    dates: tuple[DateRecord, ...]
    definitions: tuple[tuple[Key, DefinitionRecord], ...]
    dated: tuple[Dated, ...]
    offices: frozenset[str]
    roles: tuple[tuple[Role, tuple[str, tuple[TextLink, ...]]], ...]


class Keeper(Protocol):
    """Whoever keeps what was found in an article, so that it need not be found again."""

    def get(self, article: str, made_of: str) -> bytes | None:
        """Give what was kept of an article, if it was made of the same."""

    def put(self, article: str, made_of: str, found: bytes) -> None:
        """Keep what was made for an article."""


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Findings).decode


def kept_or_found(
    kept: Keeper | None, article: str, made_of: object, find: Callable[[], Findings]
) -> Findings:
    """Give what was kept of an article, if it was made of the same; else find it, and keep it.

    `made_of` is all that `find` looks at apart from the program and its settings.
    """
    if kept is None:
        return find()
    key = hashlib.blake2b(_encode(made_of), digest_size=16).hexdigest()
    encoded = kept.get(article, key)
    if encoded is not None:
        with contextlib.suppress(msgspec.DecodeError):
            return _decode(encoded)
    found = find()
    kept.put(article, key, _encode(found))
    return found


def find_all(context: ArticleContext, published: str | None, gazetteer: Gazetteer) -> Findings:
    """Give what an article says that was published on a date (EDTF), if that is known."""
    said = statement_records(context)
    repeated = find_repeated(said)
    figures = figure_records(context, said, published, gazetteer)
    roles = [role for entity in context.annotation.entities for role in entity.roles]
    statements = tuple(s for s in said if s.id not in repeated)
    return Findings(
        statements=statements,
        words=tuple(words_of(s.text) for s in statements),
        figures=tuple(
            replace(figure, statement=repeated.get(figure.statement or "", figure.statement))
            for figure in figures
        ),
        dates=tuple(
            DateRecord(context.id, d.text, d.edtf, d.time, d.start, d.end, d.because) for d in context.dates
        ),
        definitions=tuple(find_definitions(context).items()),
        dated=tuple(find_dated(context)),
        offices=_states_of_offices(context),
        roles=tuple((role, _told_of(context, role)) for role in roles),
    )


def _told_of(context: ArticleContext, role: Role) -> tuple[str, tuple[TextLink, ...]]:
    """Give the sentence that gives somebody a role, and the links of the role's text."""
    span = Span(role.start, role.end)
    whole = one_line(context.text[span.start : span.end]) == one_line(role.text)
    return sentence_text(context, span.start, span.end), links_in(context, span) if whole else ()


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

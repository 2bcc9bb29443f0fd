"""What the stages speak in: frozen values that travel from one stage to the next.

Offsets count characters of the text that the value was found in: for everything
below `Article` that is `Article.text`, the cleaned article.
"""

from __future__ import annotations

from dateline.model.annotation import (
    Annotation,
    DateMention,
    Definition,
    EntityKind,
    Figure,
    LocalEntity,
    Location,
    Measure,
    Mention,
    MentionKind,
    Qualifier,
    Role,
    Sentence,
    Span,
    Statement,
    TimeExpression,
)
from dateline.model.article import Article, Dropped, Found, PublishedBasis
from dateline.model.corpus import (
    CONFLICT,
    ArticleRecord,
    Corpus,
    DateRecord,
    DefinitionRecord,
    EntityRecord,
    FigureRecord,
    Proposal,
    RoleRecord,
    StatementRecord,
    TextLink,
)
from dateline.model.known import ByHand, Known, KnownArticle, KnownPage
from dateline.model.page import Block, Draft, Page, Section

__all__ = [
    "CONFLICT",
    "Annotation",
    "Article",
    "ArticleRecord",
    "Block",
    "ByHand",
    "Corpus",
    "DateMention",
    "DateRecord",
    "Definition",
    "DefinitionRecord",
    "Draft",
    "Dropped",
    "EntityKind",
    "EntityRecord",
    "Figure",
    "FigureRecord",
    "Found",
    "Known",
    "KnownArticle",
    "KnownPage",
    "LocalEntity",
    "Location",
    "Measure",
    "Mention",
    "MentionKind",
    "Page",
    "Proposal",
    "PublishedBasis",
    "Qualifier",
    "Role",
    "RoleRecord",
    "Section",
    "Sentence",
    "Span",
    "Statement",
    "StatementRecord",
    "TextLink",
    "TimeExpression",
]

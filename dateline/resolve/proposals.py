"""What is uncertain and wants an editor: dates, outlets, places."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.dates import edtf
from dateline.model import ArticleRecord, EntityRecord, Proposal


def article_proposals(articles: Sequence[ArticleRecord]) -> list[Proposal]:
    """Give a proposal for every date that was inferred or is unknown, and every unknown outlet."""
    found = []
    for article in sorted(articles, key=lambda a: a.id):
        where = f"sources/{article.id}"
        if article.published_basis == "inferred":
            day = edtf.describe(article.published or "")
            found.append(Proposal("date inferred", where, f"{day}. {article.published_because}"))
        elif article.published_basis == "unknown":
            found.append(Proposal("date unknown", where, "It is not known when the article was published."))
        if article.outlet is None:
            found.append(Proposal("outlet unknown", where, "The article does not say who published it."))
    return found


def place_proposals(entities: Sequence[EntityRecord]) -> list[Proposal]:
    """Give a proposal for every place that the gazetteer could not locate."""
    return [
        Proposal(
            "place not located",
            entity.id,  # its page may be one that many share
            f"The gazetteer does not know “{entity.name}”, or not which one.",
        )
        for entity in entities
        if entity.section == "places" and entity.kind != "state" and entity.lat is None
    ]

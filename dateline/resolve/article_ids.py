"""Article ids: a slug of stated date and title, kept for good once a source page has it."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.folding import fold_sentence, short_hash, slug
from dateline.model import Article, Known, KnownArticle

_COLLISION_LENGTH = 4  # base-32 characters, about a million values: enough to part namesakes of one day


def assign_article_ids(articles: Sequence[Article], known: Known) -> list[str]:
    """Give each article its id, in the order of `articles`.

    An article that a source page was made from keeps that page's id: found by its bytes, else
    by its title. A new id depends on the article alone, so the order of reading does not matter.
    """
    ids: dict[str, str] = {}
    by_hash = {page.sha256: page for page in known.articles}
    by_title: dict[str, list[KnownArticle]] = {}
    for known_article in known.articles:
        by_title.setdefault(fold_sentence(known_article.title), []).append(known_article)
    taken = {page.id for page in known.articles}
    claimed = {by_hash[a.sha256].id for a in articles if a.sha256 in by_hash}
    for article in sorted(articles, key=lambda a: a.sha256):
        page = by_hash.get(article.sha256) or _sole(by_title.get(fold_sentence(article.title), ()), claimed)
        article_id = page.id if page else _new_id(article, taken)
        claimed.add(article_id)
        taken.add(article_id)
        ids[article.sha256] = article_id
    return [ids[a.sha256] for a in articles]


def _sole(pages: Sequence[KnownArticle], claimed: set[str]) -> KnownArticle | None:
    """Give the only page that no other article is, if there is just one."""
    free = [page for page in pages if page.id not in claimed]
    return free[0] if len(free) == 1 else None


def _new_id(article: Article, taken: set[str]) -> str:
    stated = article.published if article.published_basis == "stated" else None
    base = slug(f"{stated.split('T')[0].split('/')[0]} {article.title}" if stated else article.title)
    return base if base not in taken else f"{base}-{short_hash(article.sha256, length=_COLLISION_LENGTH)}"

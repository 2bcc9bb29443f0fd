"""Article ids: a slug of stated date and title, kept for good once a source page has it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from functools import partial

from dateline.lexicon.folding import fold_sentence, printed_hash, short_hash, slug
from dateline.model import Annotation, Article, Known, KnownArticle
from dateline.resolve.statement_records import statement_id

_COLLISION_LENGTH = 4  # base-32 characters, about a million values: enough to part namesakes of one day

_SAME = 0.5  # of a page's statements, the share that makes an article the same: more than half
_IN_A_SENTENCE = range(3)  # statements of one sentence that are looked for: few have more


def assign_article_ids(
    articles: Sequence[Article], annotations: Sequence[Annotation], known: Known
) -> list[str]:
    """Give each article its id, in the order of `articles`.

    An article that a source page was made from keeps that page's id: found by its bytes, else by
    its title, as the page shows it or as the build wrote it, else by what the page cites of it. A
    new id depends on the article alone, so the order of reading does not matter.
    """
    ids: dict[str, str] = {}
    by_hash = {page.sha256: page for page in known.articles}
    pages = _Pages(known)
    taken = {page.id for page in known.articles}
    hashes = [article.sha256 for article in articles]
    claimed = {by_hash[sha256].id for sha256 in hashes if sha256 in by_hash}
    for at in sorted(range(len(hashes)), key=hashes.__getitem__):
        page = by_hash.get(hashes[at]) or pages.find(
            articles[at], partial(annotations.__getitem__, at), claimed
        )
        article_id = page.id if page else _new_id(articles[at], taken)
        claimed.add(article_id)
        taken.add(article_id)
        ids[hashes[at]] = article_id
    return [ids[sha256] for sha256 in hashes]


class _Pages:
    """The source pages, by what an article with another text may have in common with them."""

    def __init__(self, known: Known) -> None:
        self._pages = known.articles
        self._by_title: dict[str, list[KnownArticle]] = {}
        self._by_written: dict[str, list[KnownArticle]] = {}
        for page in known.articles:
            self._by_title.setdefault(fold_sentence(page.title), []).append(page)
            self._by_written.setdefault(page.title_hash, []).append(page)

    def find(
        self, article: Article, annotation: Callable[[], Annotation], claimed: Container[str]
    ) -> KnownArticle | None:
        """Find the page that an article was on before it was corrected; `annotation` gives its own."""
        return (
            _sole(self._by_title.get(fold_sentence(article.title), ()), claimed)
            or _sole(self._by_written.get(printed_hash(article.title), ()), claimed)
            or self._by_sentences(article, annotation, claimed)
        )

    def _by_sentences(
        self, article: Article, annotation: Callable[[], Annotation], claimed: Container[str]
    ) -> KnownArticle | None:
        """Find the page of whose statements the article has most, under whatever title it stands now."""
        free = [
            page
            for page in self._pages
            if page.statements and page.id not in claimed and _may_share_outlet(page, article)
        ]
        folded = (
            {fold_sentence(article.text[s.start : s.end]) for s in annotation().sentences} if free else ()
        )
        alike = [page for page in free if _shared(page, folded) > _SAME * len(page.statements)]
        return alike[0] if len(alike) == 1 else None


def _may_share_outlet(page: KnownArticle, article: Article) -> bool:
    is_own = "outlet" in dict(page.by_hand.values)
    return is_own or None in (page.outlet, article.outlet) or page.outlet == article.outlet


def _shared(page: KnownArticle, sentences: Iterable[str]) -> int:
    """Count the statements of a page whose sentence is among these."""
    return len(
        page.statements.intersection(
            statement_id(page.id, sentence, 0, number) for sentence in sentences for number in _IN_A_SENTENCE
        )
    )


def _sole(pages: Sequence[KnownArticle], claimed: Container[str]) -> KnownArticle | None:
    """Give the only page that no other article is, if there is just one."""
    free = [page for page in pages if page.id not in claimed]
    return free[0] if len(free) == 1 else None


def _new_id(article: Article, taken: set[str]) -> str:
    stated = article.published if article.published_basis == "stated" else None
    base = slug(f"{stated.split('T')[0].split('/')[0]} {article.title}" if stated else article.title)
    return base if base not in taken else f"{base}-{short_hash(article.sha256, length=_COLLISION_LENGTH)}"

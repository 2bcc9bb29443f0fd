"""The limit of words quoted of one article: past it only who said something, and where, is kept.

It holds for all that is published: statements, figures, roles and definitions, in pages and data.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dateline.model import Corpus, EntityRecord, StatementRecord
from dateline.store.shelf import shelved


def limit_quotation(corpus: Corpus, max_words: int) -> Corpus:
    """Keep the first sentences of each article up to a number of words; 0 keeps all.

    A sentence counts once, however often it is shown. Statements go first, in the article's order,
    then what else is quoted; what an outlet corrected is left out with a limit.
    """
    if max_words == 0:
        return corpus
    allowed = _allowed(corpus, max_words)
    return replace(
        corpus,
        articles=tuple(replace(one, correction=None) for one in corpus.articles),
        statements=shelved(
            StatementRecord,
            (
                one
                if (one.article, one.sentence) in allowed
                else replace(one, text="", sentence="", quoted=False)
                for one in corpus.statements
            ),
        ),
        figures=tuple(
            one if (one.article, one.sentence) in allowed else replace(one, sentence="")
            for one in corpus.figures
        ),
        entities=tuple(_limited(entity, allowed) for entity in corpus.entities),
        definitions=tuple(one for one in corpus.definitions if (one.article, one.sentence) in allowed),
    )


def _limited(entity: EntityRecord, allowed: frozenset[tuple[str, str]]) -> EntityRecord:
    roles = tuple(
        role if (role.article, role.sentence) in allowed else replace(role, sentence="")
        for role in entity.roles
    )
    return replace(entity, roles=roles)


def _allowed(corpus: Corpus, max_words: int) -> frozenset[tuple[str, str]]:
    """Give the sentences that may be quoted, each with its article."""
    left: dict[str, int] = {}
    allowed: set[tuple[str, str]] = set()
    for article, sentence in _quoted(corpus):
        if (article, sentence) in allowed:
            continue
        room = left.get(article, max_words) - len(sentence.split())
        if room >= 0:
            allowed.add((article, sentence))
            left[article] = room
        else:
            left[article] = 0
    return frozenset(allowed)


def _quoted(corpus: Corpus) -> Iterator[tuple[str, str]]:
    for one in corpus.statements:
        yield one.article, one.sentence
    for figure in sorted(corpus.figures, key=lambda f: (f.article, f.id)):
        yield figure.article, figure.sentence
    for entity in sorted(corpus.entities, key=lambda e: e.id):
        for role in entity.roles:
            yield role.article, role.sentence
    for definition in sorted(corpus.definitions, key=lambda d: (d.article, d.term, d.sentence)):
        yield definition.article, definition.sentence

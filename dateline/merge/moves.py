"""Pages that a build joins or parts, told before it happens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from dateline.lexicon.folding import fold_name
from dateline.model import Corpus, EntityRecord, Known, KnownPage

_T = TypeVar("_T")


def joins_and_splits(known: Known, corpus: Corpus) -> tuple[str, ...]:
    """Give a sentence for every page whose names another takes over, and every new page parted from one.

    In order of page.
    """
    pages = {entity.page: entity for entity in corpus.entities}
    before = {page.id for page in known.pages}
    gone = [page for page in known.pages if page.id not in pages]
    new = [e for e in corpus.entities if e.page not in before and "also-mentioned" not in e.page]
    told = []
    if gone:
        takers = _first_by_name((e.section, name, e) for e in corpus.entities for name in e.names)
        for page in gone:
            target = takers.get((_section(page), fold_name(page.title)))
            if target is not None and target.id == page.id:
                told.append(f"{page.id} is listed on {target.page} from now on: the articles only name it")
            elif target is not None:
                told.append(f"{page.id} is joined to {target.page}: {_reason(page, target)}")
    if new:
        standing = [page for page in known.pages if page.id in pages]
        origins = _first_by_name((_section(page), name, page) for page in standing for name in page.names)
        for entity in new:
            origin = origins.get((entity.section, fold_name(entity.name)))
            if origin is not None:
                told.append(f"{entity.page} is parted from {origin.id}: “{entity.name}” stood on its page")
    return tuple(dict.fromkeys(told))


def _section(page: KnownPage) -> str:
    return page.id.partition("/")[0]


def _first_by_name(found: Iterable[tuple[str, str, _T]]) -> dict[tuple[str, str], _T]:
    """Give, by section and folded name, the first that has it."""
    first: dict[tuple[str, str], _T] = {}
    for section, name, one in found:
        first.setdefault((section, fold_name(name)), one)
    return first


def _reason(page: KnownPage, target: EntityRecord) -> str:
    if page.by_hand.same_as:
        return "its page says same_as"
    return f"“{page.title}” is taken for “{target.name}”"

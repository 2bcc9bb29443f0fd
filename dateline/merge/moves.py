"""Pages that a build joins or parts, told before it happens."""

from __future__ import annotations

from dateline.folding import fold_name
from dateline.model import Corpus, EntityRecord, Known, KnownPage


def joins_and_splits(known: Known, corpus: Corpus) -> tuple[str, ...]:
    """Give a sentence for every page whose names another takes over, and every new page parted from one.

    In order of page.
    """
    pages = {entity.page: entity for entity in corpus.entities}
    before = {page.id: page for page in known.pages}
    told = []
    for page in known.pages:
        if page.id not in pages:
            target = next((e for e in corpus.entities if _takes_over(e, page)), None)
            if target is not None:
                told.append(f"{page.id} is joined to {target.page}: {_reason(page, target)}")
    for entity in corpus.entities:
        if entity.page not in before and "also-mentioned" not in entity.page:
            origin = next((p for p in known.pages if p.id in pages and _is_parted(entity, p)), None)
            if origin is not None:
                told.append(f"{entity.page} is parted from {origin.id}: “{entity.name}” stood on its page")
    return tuple(dict.fromkeys(told))


def _takes_over(entity: EntityRecord, page: KnownPage) -> bool:
    names = {fold_name(name) for name in entity.names}
    return entity.section == page.id.split("/", 1)[0] and fold_name(page.title) in names


def _is_parted(entity: EntityRecord, page: KnownPage) -> bool:
    return entity.section == page.id.split("/", 1)[0] and fold_name(entity.name) in {
        fold_name(name) for name in page.names
    }


def _reason(page: KnownPage, target: EntityRecord) -> str:
    if page.by_hand.same_as:
        return "its page says same_as"
    return f"“{page.title}” is taken for “{target.name}”"

"""What people set on the pages governs the analysis: spellings, joins, splits and values.

Annotations know no page, so a spelling that a person added is looked for here, in the text of every
article; joins and splits are applied to the entities once these have their addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dateline.lexicon.folding import fold_name, printed_hash
from dateline.model import (
    Annotation,
    Article,
    ByHand,
    EntityKind,
    EntityRecord,
    Known,
    KnownPage,
    LocalEntity,
    Mention,
    Proposal,
    RoleRecord,
    Statement,
)
from dateline.resolve.entities import Joined
from dateline.resolve.entity import Entity
from dateline.resolve.references import References
from dateline.store.sequences import Made

_ACTOR_KINDS: tuple[EntityKind, ...] = ("person", "organisation", "state")


# --- spellings -----------------------------------------------------------------------------


def recognise(
    articles: Sequence[Article], annotations: Sequence[Annotation], known: Known
) -> Sequence[Annotation]:
    """Add the mentions of spellings that people gave, where the analysis has none."""
    pages = pages_with_spellings(known)
    if not pages:
        return annotations
    spellings = {name: page for page in pages for name in sorted(page.by_hand.names, key=len)}
    longest_first = sorted(spellings, key=lambda name: (-len(name), name))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    return Made(
        len(annotations),
        lambda at: _recognised(articles[at].text, annotations[at], pattern, spellings),
    )


def pages_with_spellings(known: Known) -> list[KnownPage]:
    """Give the pages on which people gave spellings that are to be found."""
    return [page for page in known.pages if page.by_hand.names and page.by_hand.same_as is None]


def _recognised(
    text: str, annotation: Annotation, pattern: re.Pattern[str], spellings: Mapping[str, KnownPage]
) -> Annotation:
    """Add mentions to one article; a name that was found already is left to the joins."""
    mentions = list(annotation.mentions)
    entities = list(annotation.entities)
    numbers: dict[str, int] = {}
    for match in pattern.finditer(text):
        if any(m.start < match.end() and match.start() < m.end for m in annotation.mentions):
            continue
        page = spellings[match[0]]
        if page.id not in numbers:
            numbers[page.id] = len(entities)
            entities.append(_local(page, match[0]))
        kind = entities[numbers[page.id]].kind
        mentions.append(Mention(match.start(), match.end(), match[0], kind, "name", numbers[page.id]))
    if not numbers:
        return annotation
    mentions.sort(key=lambda mention: (mention.start, mention.end))
    statements = tuple(_spoken(statement, mentions) for statement in annotation.statements)
    return replace(annotation, mentions=tuple(mentions), entities=tuple(entities), statements=statements)


def _local(page: KnownPage, name: str) -> LocalEntity:
    kind = next((k for k in _ACTOR_KINDS if k == page.kind), None)
    if kind is None:
        kind = "place" if page.id.startswith("places/") else "organisation"
    state = page.country if kind == "state" else None
    return LocalEntity(kind, name, (name,), state=state)


def _spoken(statement: Statement, mentions: Iterable[Mention]) -> Statement:
    """Let a statement whose speaker nobody knew be said by whom its words now name."""
    if statement.speakers or statement.speaker is None:
        return statement
    span = statement.speaker
    found = [
        m.entity
        for m in mentions
        if m.entity is not None and m.kind != "place" and span.start <= m.start and m.end <= span.end
    ]
    return replace(statement, speakers=tuple(dict.fromkeys(found)))


# --- joins and splits ------------------------------------------------------------------------


def curate_joins(joined: Joined, references: References, known: Known) -> Joined:
    """Keep apart what a person says is not the same, then join what they say is."""
    pages = {page.id: page for page in known.pages}
    entities = _split([*joined.entities], references, pages)
    entities = _join(entities, pages)
    entity_of = {ref: i for i, entity in enumerate(entities) for ref in entity.members}
    return Joined(tuple(entities), entity_of, _open(joined.proposals, pages))


def _split(entities: list[Entity], references: References, pages: Mapping[str, KnownPage]) -> list[Entity]:
    """Part the members that only the other page's names stand for."""
    for one, other in sorted(_apart(pages)):
        if one not in pages or other not in pages:
            continue
        names = {page: _own_names(pages[page]) for page in (one, other)}
        for page, partner in ((one, other), (other, one)):
            at = next((i for i, e in enumerate(entities) if e.id == page), None)
            if at is None:
                continue
            theirs = names[partner] - names[page]
            moved = [
                ref
                for ref in entities[at].members
                if (own := {fold_name(references.items[ref].entity.name)}) & theirs and not own & names[page]
            ]
            if moved and len(moved) < len(entities[at].members):
                entities = _parted(entities, at, moved, pages[partner], references)
    return entities


def _apart(pages: Mapping[str, KnownPage]) -> set[tuple[str, str]]:
    return {
        (min(page.id, other), max(page.id, other))
        for page in pages.values()
        for other in page.by_hand.not_same_as
    }


def _own_names(page: KnownPage) -> set[str]:
    """Give the names that tell a page from its namesake: its title, and what a person listed."""
    return {fold_name(name) for name in (page.title, *page.by_hand.names)}


def _parted(
    entities: list[Entity], at: int, moved: Sequence[int], page: KnownPage, references: References
) -> list[Entity]:
    """Move members to the other page's entity, or to a new one with its address."""
    whole = entities[at]
    spelled = {n for ref in moved for n in references.items[ref].entity.names}
    stay = tuple(ref for ref in whole.members if ref not in set(moved))
    left = {n for ref in stay for n in references.items[ref].entity.names}
    entities[at] = replace(
        whole, members=stay, names=tuple(n for n in whole.names if n in left or n not in spelled)
    )
    there = next((i for i, e in enumerate(entities) if e.id == page.id), None)
    if there is not None:
        target = entities[there]
        names = tuple(dict.fromkeys((*target.names, *sorted(spelled))))
        entities[there] = replace(target, members=(*target.members, *moved), names=names)
        return entities
    slug = page.id.split("/", 1)[1]
    new = replace(whole, slug=slug, name=page.title, names=tuple(sorted(spelled)), members=tuple(moved))
    return [*entities, new]


def _join(entities: list[Entity], pages: Mapping[str, KnownPage]) -> list[Entity]:
    """Join what `same_as` says, and whatever is called by a spelling that a person gave a page."""
    by_id = {entity.id: entity for entity in entities}
    target = {entity.id: _target(entity.id, pages) for entity in entities}
    for page in sorted(pages.values(), key=lambda p: p.id):
        home = _target(page.id, pages)
        spelled = {fold_name(name) for name in page.by_hand.names}
        if not spelled or home not in by_id:
            continue
        for entity in entities:
            called = {fold_name(entity.name)}
            if entity.id not in pages:
                called |= {fold_name(name) for name in entity.names}
            apart = (min(entity.id, home), max(entity.id, home)) in _apart(pages)
            if entity.section == by_id[home].section and called & spelled and not apart:
                target[entity.id] = home
    groups: dict[str, list[Entity]] = {}
    for entity in entities:
        home = target[entity.id]
        groups.setdefault(home if home in by_id or home in pages else entity.id, []).append(entity)
    return [_united(home, group, by_id, pages) for home, group in groups.items()]


def _target(page: str, pages: Mapping[str, KnownPage]) -> str:
    """Follow `same_as` to its end; in a circle, or to a page that is not there, nothing is joined.

    A page that a person deleted is not there, though the names that it had are known.
    """
    seen = [page]
    while (known := pages.get(seen[-1])) is not None and known.by_hand.same_as:
        following = known.by_hand.same_as
        if following in seen or following not in pages or pages[following].name_hashes:
            return page
        seen.append(following)
    return seen[-1]


def _united(
    home: str, group: Sequence[Entity], by_id: Mapping[str, Entity], pages: Mapping[str, KnownPage]
) -> Entity:
    if len(group) == 1 and group[0].id == home:
        return group[0]
    main = by_id.get(home, group[0])
    others = [entity for entity in group if entity is not main]
    title = pages[home].title if home not in by_id and home in pages else main.name
    return replace(
        main,
        slug=home.split("/", 1)[1],
        name=title,
        names=tuple(dict.fromkeys(n for e in (main, *others) for n in e.names)),
        members=tuple(dict.fromkeys(m for e in (main, *others) for m in e.members)),
    )


def _open(proposals: Iterable[Proposal], pages: Mapping[str, KnownPage]) -> tuple[Proposal, ...]:
    """Leave out the joins that a person has decided on."""
    decided = _apart(pages)
    decided |= {
        (min(p.id, p.by_hand.same_as), max(p.id, p.by_hand.same_as))
        for p in pages.values()
        if p.by_hand.same_as
    }
    return tuple(
        p
        for p in proposals
        if p.kind != "join"
        or not any(p.where in pair and any(f"({page})" in p.text for page in pair) for pair in decided)
    )


# --- values ----------------------------------------------------------------------------------


def curate_articles(articles: Sequence[Article], ids: Sequence[str], known: Known) -> Sequence[Article]:
    """Give the articles with the title, outlet, agency, author and address that a person set."""
    set_by_hand = {page.id: dict(page.by_hand.values) for page in known.articles}
    return Made(len(articles), lambda at: _article(articles[at], set_by_hand.get(ids[at], {})))


def _article(article: Article, values: Mapping[str, str | None]) -> Article:
    if not values:
        return article
    return replace(
        article,
        title=values.get("title") or article.title,
        outlet=values.get("outlet", article.outlet),
        agency=values.get("agency", article.agency),
        author=values.get("author", article.author),
        url=values.get("url", article.url),
    )


def curate_entities(records: Sequence[EntityRecord], known: Known) -> tuple[EntityRecord, ...]:
    """Give the entities with the values that a person set on their pages."""
    by_hand = {page.id: page.by_hand for page in known.pages}
    return tuple(_entity(record, by_hand.get(record.page)) for record in records)


def _entity(record: EntityRecord, own: ByHand | None) -> EntityRecord:
    if own is None or not (own.values or own.names or own.roles or own.removed):
        return record
    values = dict(own.values)
    located = record.section == "places" or record.kind == "state"
    kind = values.get("kind") if record.kind != "state" else None
    return replace(
        record,
        name=values.get("title") or record.name,
        kind=kind or record.kind,
        names=tuple(dict.fromkeys((*_left(record.names, own), *own.names))),
        roles=(
            *(role for role in record.roles if printed_hash(role.printed) not in own.removed),
            *(RoleRecord(text, "", "", since) for text, since in own.roles),
        ),
        lat=_number(values, "lat", record.lat) if located else record.lat,
        lon=_number(values, "lon", record.lon) if located else record.lon,
        country=values.get("country", record.country) if located else record.country,
        geonames=_whole(values, record.geonames) if located else record.geonames,
    )


def _left(names: Sequence[str], own: ByHand) -> Sequence[str]:
    """Give the spellings that a person has not taken out."""
    return [name for name in names if printed_hash(name) not in own.removed]


def _number(values: Mapping[str, str | None], key: str, otherwise: float | None) -> float | None:
    """Give a coordinate in degrees; one that is no number counts as not set."""
    if key not in values:
        return otherwise
    try:
        number = float(values[key] or "nan")
    except ValueError:
        return otherwise
    return number if abs(number) <= 180 else None  # noqa: PLR2004 - degrees; not a number compares false


def _whole(values: Mapping[str, str | None], otherwise: int | None) -> int | None:
    if "geonames" not in values:
        return otherwise
    text = values["geonames"] or ""
    return int(text) if text.isascii() and text.isdigit() else None

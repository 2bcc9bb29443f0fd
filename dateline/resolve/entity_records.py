"""The published entities: actors and places, with their spellings, roles, articles and locations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from typing import Literal

from dateline.gazetteer import Gazetteer
from dateline.model import EntityRecord, RoleRecord, StatementRecord, TextLink
from dateline.resolve.entities import Joined
from dateline.resolve.entity import Entity
from dateline.resolve.findings import Findings
from dateline.resolve.references import References
from dateline.resolve.role_wordings import in_order, one_wording, spelt_out, without_bare
from dateline.resolve.statement_records import one_line

# Where names below the minimum of statements are listed together.
SHARED_PAGE = "also-mentioned"
_A_DAY = len("2021-05-04")


def entity_records(
    joined: Joined,
    references: References,
    ids: Sequence[tuple[str, str | None]],
    findings: Sequence[Findings],
    gazetteer: Gazetteer,
    *,
    minimum: int,
    edited: Container[str] = (),
) -> tuple[EntityRecord, ...]:
    """Give a record for every actor and place, by id; a state has one in both sections.

    `ids` are those of the articles, each with its day, `findings` what they say, `edited` the pages that
    people edited.
    An entity that fewer than `minimum` statements show has no page of its own, nor, where there is a
    minimum, has a guess that one article makes, that speaks nowhere, and that nobody has edited.
    """
    counts = _counts(s for found in findings for s in found.statements)
    speaking = {speaker for found in findings for s in found.statements for speaker in s.speakers}
    acting = _acting(joined, references, findings)
    builder = _Builder(references, ids, findings, gazetteer)
    records = []
    for entity in joined.entities:
        shown = max(counts[entity.id], counts[f"places/{entity.slug}"])
        if minimum and entity.id not in speaking and entity.id not in edited and builder.is_guess(entity):
            shown = 0
        page = entity.id if shown >= minimum else f"{entity.section}/{SHARED_PAGE}"
        if entity.kind != "state" or entity.id in acting:
            records.append(builder.record(entity, entity.section, page))
        if entity.kind == "state":
            records.append(builder.record(entity, "places", page))
    return tuple(sorted(records, key=lambda e: e.id))


def _counts(statements: Iterable[StatementRecord]) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for statement in statements:
        for entity in {*statement.speakers, *statement.actors, *statement.places}:
            counts[entity] += 1
    return counts


def _acting(joined: Joined, references: References, findings: Sequence[Findings]) -> set[str]:
    """Give the states that act: they speak, or the articles name their organisations and office holders."""
    acting = {speaker for found in findings for s in found.statements for speaker in s.speakers}
    codes = {item.entity.state for item in references.items if item.entity.kind in ("person", "organisation")}
    for found in findings:
        acting |= found.offices
    return acting | {e.id for e in joined.entities if e.kind == "state" and e.code and e.code in codes}


class _Builder:
    """Builds records from what all of them share."""

    def __init__(
        self,
        references: References,
        ids: Sequence[tuple[str, str | None]],
        findings: Sequence[Findings],
        gazetteer: Gazetteer,
    ) -> None:
        self._days = {article: day for article, day in ids if day and len(day) == _A_DAY}
        self._references = references
        self._ids = [article for article, _ in ids]
        self._told = [dict(found.roles) for found in findings]
        self._gazetteer = gazetteer

    def is_guess(self, entity: Entity) -> bool:
        """Tell whether one article alone names an entity, and is not sure that it is an actor."""
        items = [self._references.items[ref] for ref in entity.members]
        return all(item.entity.guess for item in items) and len({item.article for item in items}) == 1

    def record(self, entity: Entity, section: Literal["actors", "places"], page: str) -> EntityRecord:
        """Give the entity's record in a section."""
        location = entity.location
        if location and entity.kind == "state" and location.country is None:
            location = None  # a state that is no more lies nowhere on today's map
        located = section == "places" or entity.kind == "state"
        return EntityRecord(
            id=f"{section}/{entity.slug}",
            section=section,
            kind=location.kind
            if section == "places" and entity.kind == "place" and location
            else entity.kind,
            name=entity.name,
            names=entity.names,
            articles=tuple(sorted({self._article(ref) for ref in entity.members})),
            page=page,
            alternates=self._alternates(entity) if located else (),
            roles=self._roles(entity),
            lat=location.lat if location and located else None,
            lon=location.lon if location and located else None,
            country=location.country if location and located else None,
            geonames=location.geonames if location and located else None,
        )

    def _article(self, ref: int) -> str:
        return self._ids[self._references.items[ref].article]

    def _alternates(self, entity: Entity) -> tuple[str, ...]:
        if entity.location is None or entity.location.geonames is None:
            return ()
        have = set(entity.names)
        return tuple(
            sorted(n for n in set(self._gazetteer.alternates(entity.location.geonames)) if n not in have)
        )

    def _roles(self, entity: Entity) -> tuple[RoleRecord, ...]:
        roles: dict[str, RoleRecord] = {}
        given: dict[str, set[str]] = {}
        for ref in sorted(entity.members, key=self._article):
            item = self._references.items[ref]
            article, told = self._ids[item.article], self._told[item.article]
            said = {role: spelt_out(one_line(role.text)) for role in item.entity.roles}
            kept = without_bare(list(said.values()))
            for role, text in said.items():
                if text in kept:
                    roles.setdefault(one_wording(text), _record(text, article, *told[role]))
                    given.setdefault(one_wording(text), set()).add(article)
        days = {
            roles[role].text: [self._days[article] for article in articles if article in self._days]
            for role, articles in given.items()
        }
        order = in_order({roles[role].text: len(articles) for role, articles in given.items()}, days)
        return tuple(roles[one_wording(text)] for text in order)


def _record(text: str, article: str, sentence: str, links: Sequence[TextLink]) -> RoleRecord:
    """Make the record of a role, whose last words may be spelt out: no link goes beyond them."""
    return RoleRecord(text, article, sentence, links=tuple(link for link in links if link.end <= len(text)))

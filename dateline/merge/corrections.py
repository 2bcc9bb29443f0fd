"""A person's corrections of statements and figures, applied to what the articles say."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from dateline.lexicon.folding import fold_name
from dateline.merge.edits import Change, Edits, only_page
from dateline.model import CONFLICT, Corpus, FigureRecord, Proposal, Qualifier, StatementRecord
from dateline.store.shelf import shelved

_STATEMENT = re.compile(
    r"(?:[-*+]|\d+[.)])\s+(?:\*\*(?P<who>.+?)\*\*(?P<cue>[^:\[\]]*):\s+)?(?P<text>.*)", re.DOTALL
)
_NO_COLON = re.compile(r"(?:[-*+]|\d+[.)])\s+\*\*(?P<who>.+?)\*\*\s+(?P<said>.*)", re.DOTALL)
_CITATIONS = re.compile(r"\s*\[\^[^\]\s]+\]")
_ACTOR = re.compile(r"\]\((?:\.\./)?((?:actors|places)/[\w-]+)\.md[^)]*\)")
_LINK = re.compile(r"\[((?:\\.|[^\[\]\\])*)\]\([^()]*\)")
_EMPHASIS = re.compile(r"(?<!\\)(\*\*|\*|__|_(?=\w)|(?<=\w)_(?!\w)|`)")
_ESCAPE = re.compile(r"\\([^\w\s])")
_CELLS = re.compile(r"(?<!\\)\|")
_NUMBER = re.compile(r"\d[\d,.  ]*")

# What a figure's row says before its number, as the pages write it and as people do.
_QUALIFIERS: Mapping[str, Qualifier] = {
    "": "exactly",
    "exactly": "exactly",
    "at least": "at_least",
    "up to": "at_most",
    "at most": "at_most",
    "more than": "more_than",
    "over": "more_than",
    "fewer than": "less_than",
    "less than": "less_than",
    "under": "less_than",
    "about": "about",
    "around": "about",
    "some": "about",
}
_NOBODY = "speaker not identified"


def correct(corpus: Corpus, edits: Edits) -> tuple[Corpus, Edits]:
    """Apply the corrections; the edits come back with the texts that the other pages follow.

    What was taken out on its source page is taken out everywhere. Where two pages were changed
    differently the source page's change counts, else that of the first page by name, and a
    proposal tells of both.
    """
    labels = {*edits.removed, *edits.changes}
    if not labels:
        return corpus, replace(edits, chosen={})
    records: Iterable[StatementRecord | FigureRecord] = chain(corpus.statements, corpus.figures)
    source = {one.id: one.article for one in records if one.id in labels}
    gone = _gone(corpus, edits, source)
    chosen = {
        label: _choose(changes, source[label])
        for label, changes in edits.changes.items()
        if label in source and label not in gone
    }
    actors = _by_name(corpus)
    corrected = {s.id: _statement(s, chosen[s.id].text, actors) for s in corpus.statements if s.id in chosen}
    voices = _voices(corrected)
    figures = [
        _figure(f, chosen[f.id].text, actors) if f.id in chosen else f
        for f in corpus.figures
        if f.id not in gone
    ]

    def statements() -> Iterator[StatementRecord]:
        for one in corpus.statements:
            if one.id not in gone:
                yield _without(corrected.get(one.id) or _voiced(one, voices), gone)

    followed = replace(
        corpus,
        statements=shelved(StatementRecord, statements()),
        figures=tuple(replace(f, statement=None) if f.statement in gone else f for f in figures),
        proposals=(*corpus.proposals, *_conflicts(edits, chosen)),
    )
    texts = {label: change.text for label, change in chosen.items()}
    return followed, replace(edits, chosen=texts)


def _gone(corpus: Corpus, edits: Edits, source: Mapping[str, str]) -> frozenset[str]:
    """Give the labels that were taken out on their source pages, with the same statement elsewhere."""
    gone = {
        label
        for label, paths in edits.removed.items()
        if label in source and f"sources/{source[label]}.md" in paths
    }
    same = {s.id: s.same_as for s in corpus.statements if s.same_as} if gone else {}
    waiting = list(gone)
    while waiting:
        for other in same.get(waiting.pop(), ()):
            if other not in gone:
                gone.add(other)
                waiting.append(other)
    return frozenset(gone)


def _without(statement: StatementRecord, gone: frozenset[str]) -> StatementRecord:
    if not gone.intersection(statement.same_as):
        return statement
    return replace(statement, same_as=tuple(s for s in statement.same_as if s not in gone))


def _choose(changes: Sequence[Change], article: str) -> Change:
    return next((c for c in changes if c.path == f"sources/{article}.md"), min(changes, key=lambda c: c.path))


def _conflicts(edits: Edits, chosen: Mapping[str, Change]) -> list[Proposal]:
    found = []
    for label, change in chosen.items():
        others = [c for c in edits.changes[label] if c.text != change.text]
        if only_page(edits.changes[label]) or not others:
            continue
        texts = "; ".join(f"{c.path}: “{plain(c.text)}”" for c in others)
        followed = f"{change.path}, which the data follow: “{plain(change.text)}”"
        what = f"One statement was changed differently. {followed}; {texts}"
        found.append(Proposal(CONFLICT, change.path.removesuffix(".md"), what))
    return found


def _by_name(corpus: Corpus) -> dict[str, str]:
    """Lead from ids and names to the ids of actors; a name that several have leads nowhere."""
    found: dict[str, set[str]] = {}
    for entity in corpus.entities:
        if entity.section == "actors":
            for name in (entity.id, entity.page, *map(fold_name, (entity.name, *entity.names))):
                found.setdefault(name, set()).add(entity.id)
    return {name: min(ids) for name, ids in found.items() if len(ids) == 1}


def _statement(record: StatementRecord, text: str, actors: Mapping[str, str]) -> StatementRecord:
    uncited = _CITATIONS.sub("", text)
    if record.by_object and (parts := _without_colon(record, uncited)):
        who, cue, said = parts
        return _credited(replace(record, text=said, links=()), who, cue, actors)
    match = _STATEMENT.match(uncited)
    if match is None:
        return replace(record, text=plain(text), links=())
    corrected = replace(record, text=plain(match["text"]), by_object=False, links=())
    return _credited(corrected, match["who"], plain(match["cue"] or ""), actors)


def _without_colon(record: StatementRecord, text: str) -> tuple[str, str, str] | None:
    """Part a statement that is its cue's object; None where a colon does, or no speaker is named.

    As many words as the article's cue has are the cue.
    """
    match = _NO_COLON.match(text)
    number = len((record.cue or "").split())
    words = plain(match["said"]).split() if match else []
    if match is None or any(word.endswith(":") for word in words[:number]):
        return None
    return match["who"], " ".join(words[:number]), " ".join(words[number:])


def _credited(
    record: StatementRecord, who: str | None, cue: str, actors: Mapping[str, str]
) -> StatementRecord:
    speakers = _speakers(who, actors) if who else ()
    named = plain(who) if who else ""
    if speakers != record.speakers or (not speakers and fold_name(named) != fold_name(record.credited or "")):
        nobody = named.casefold() in (_NOBODY, (record.cue or "").casefold())  # hearsay has its cue there
        credited = "" if speakers or nobody else named
        record = replace(record, credited=credited or None, credited_links=())
    return replace(
        record,
        speakers=speakers,
        speaker=speakers[0] if speakers else None,
        cue=(cue or record.cue) if who else None,
    )


def _speakers(who: str, actors: Mapping[str, str]) -> tuple[str, ...]:
    """Give who is named at a statement's head: by link, else by name; whoever has no page is credited."""
    linked = [actors.get(target, target) for target in _ACTOR.findall(who)]
    if not linked:
        linked = [actors[key] for key in [fold_name(plain(who))] if key in actors]
    return tuple(dict.fromkeys(linked))


def _voices(corrected: Mapping[str, StatementRecord]) -> Mapping[str, StatementRecord]:
    """Lead from statements to a corrected one that is the same: whoever said it said it in every outlet."""
    return {other: one for one in corrected.values() for other in one.same_as}


def _voiced(record: StatementRecord, voices: Mapping[str, StatementRecord]) -> StatementRecord:
    said = voices.get(record.id)
    return replace(record, speakers=said.speakers, speaker=said.speaker) if said else record


def _figure(record: FigureRecord, text: str, actors: Mapping[str, str]) -> FigureRecord:
    cells = [cell.strip() for cell in _CELLS.split(text.strip().strip("|"))]
    if len(cells) < 3:  # noqa: PLR2004 - how many, of whom, according to whom
        return record
    number = _NUMBER.search(cells[0])
    digits = re.sub(r"\D", "", number[0]) if number else ""
    before = plain(cells[0][: number.start()] if number else "").casefold()
    linked = [actors[target] for target in _ACTOR.findall(cells[2]) if target in actors]
    credited = tuple(linked) or (record.credited if "](" not in cells[2] else ())
    return replace(
        record,
        count=int(digits) if digits else None,
        qualifier=_QUALIFIERS.get(before, record.qualifier),
        who=plain(cells[1]) or record.who,
        by=credited[0] if credited else None,
        also_by=credited[1:],
    )


def plain(markdown: str) -> str:
    """Give the words of a piece of Markdown: no citations, links, emphasis or escapes."""
    text = _LINK.sub(r"\1", _CITATIONS.sub("", markdown))
    text = _ESCAPE.sub(r"\1", _EMPHASIS.sub("", text))
    return " ".join(html.unescape(text).split())

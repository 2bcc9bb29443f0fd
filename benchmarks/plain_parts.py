"""What the plain parts give without Dateline: the baselines that its accuracy is shown beside.

Dates: spaCy's DATE entities, each read by dateparser. Places: spaCy's GPE and LOC entities,
each located at its most populous namesake. Reported speech: the clause of a reporting verb,
and the verb's subject.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache

import dateparser
from spacy.language import Language
from spacy.tokens import Doc, Token

from dateline.annotate.pipeline import load_pipeline, plain
from dateline.gazetteer import Gazetteer

_REPORTING = frozenset(
    "say tell add claim accuse deny note announce report warn state declare argue insist".split()
)
_FORMS = frozenset(form for verb in _REPORTING for form in (verb, f"{verb}s", f"{verb}ed", f"{verb}d")) | {
    "said",
    "told",
    "denies",
    "denied",
}


@dataclass(frozen=True, slots=True)
class Found:
    """A span, with what a baseline says of it."""

    start: int
    end: int
    edtf: str = ""
    lat: float | None = None
    lon: float | None = None
    text: str = ""
    content: Found | None = None
    speaker: Found | None = None


@dataclass(frozen=True, slots=True)
class PlainText:
    """What the plain parts find in a text, under the names of `dateline.AnnotatedText`."""

    dates: tuple[Found, ...]
    places: tuple[Found, ...]
    statements: tuple[Found, ...]


@cache
def _parts() -> tuple[Language, Gazetteer]:
    return load_pipeline(), Gazetteer.open()


def annotate_plainly(text: str, published: str | None = None) -> PlainText:
    """Annotate a text with the plain parts."""
    nlp, gazetteer = _parts()
    doc = nlp(plain(text))
    return PlainText(_dates(doc, published), _places(doc, gazetteer), _statements(doc))


def _dates(doc: Doc, published: str | None) -> tuple[Found, ...]:
    base = dt.datetime.fromisoformat(published) if published else None
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"} if base else {"PREFER_DATES_FROM": "past"}
    found = []
    for entity in doc.ents:
        if entity.label_ == "DATE":
            day = dateparser.parse(entity.text, languages=["en"], settings=settings)
            if day is not None:
                found.append(Found(entity.start_char, entity.end_char, edtf=day.date().isoformat()))
    return tuple(found)


def _places(doc: Doc, gazetteer: Gazetteer) -> tuple[Found, ...]:
    found = []
    for entity in doc.ents:
        if entity.label_ in ("GPE", "LOC"):
            entries = sorted(gazetteer.lookup(entity.text), key=lambda e: -e.population)
            where = entries[0].location if entries else None
            found.append(
                Found(
                    entity.start_char,
                    entity.end_char,
                    lat=where.lat if where else None,
                    lon=where.lon if where else None,
                    text=entity.text,
                )
            )
    return tuple(found)


def _statements(doc: Doc) -> tuple[Found, ...]:
    found = []
    for token in doc:
        if token.lower_ in _FORMS and token.pos_ == "VERB":
            clause = next((c for c in token.children if c.dep_ == "ccomp"), None)
            if clause is not None:
                content, subject = _span(clause), next((c for c in token.children if c.dep_ == "nsubj"), None)
                found.append(
                    Found(
                        content.start,
                        content.end,
                        content=content,
                        speaker=_span(subject) if subject else None,
                    )
                )
    return tuple(found)


def _span(token: Token) -> Found:
    last = token.right_edge
    return Found(token.left_edge.idx, last.idx + len(last))

"""What annotating one article gives, with no knowledge of others.

Offsets count characters of `Article.text`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

EntityKind = Literal["person", "organisation", "state", "place"]
MentionKind = Literal["person", "organisation", "state", "place", "date"]
Measure = Literal["killed", "wounded", "captured", "missing", "displaced", "arrested", "deployed"]
Qualifier = Literal["exactly", "at_least", "at_most", "more_than", "less_than", "about"]


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; `paragraph` counts from 0, `heading` is true of headlines and crossheads."""

    start: int
    end: int
    paragraph: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Location:
    """A place of the gazetteer. `lat` and `lon` in degrees (WGS 84), `country` ISO 3166-1 alpha-2.

    `kind` is `country`, `region`, `district`, `city`, `river`, `area` and the like.
    """

    name: str
    kind: str
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    geonames: int | None = None


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is, in the article's words, without the name: "Defence Minister of X"."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the text that refers to an entity.

    `form` tells how: by a `name`, by an `adjective` ("Ruritanian"), by a `nominal`
    ("the ministry") or by a `pronoun`. `entity` is an index into `Annotation.entities`, and so is
    `stands_for`: the state that a capital means where a government acts or is addressed.
    """

    start: int
    end: int
    text: str
    kind: MentionKind
    form: Literal["name", "adjective", "nominal", "pronoun"] = "name"
    entity: int | None = None
    stands_for: int | None = None


@dataclass(frozen=True, slots=True)
class LocalEntity:
    """One actor or place within one article: the chain of its mentions.

    `name` is its fullest spelling, `names` every spelling the article uses. `state` is the
    ISO 3166-1 alpha-2 code of the state it is, or belongs to ("the Ruritanian army"); for a
    state that ISO no longer lists, the code of ISO 3166-3. A state is one entity of kind
    `state` with its `location`, though it acts and is a location. `key` is an identity that
    holds whatever the spelling, where there is one: the state's code, or for an organisation
    named after a state and a function both of them (`XX defence ministry` for "the Ruritanian
    Ministry of Defence" and "Ruritania's defence ministry"); empty elsewhere. `guess` is true where
    hardly more than the statistical model's word makes it a person or an organisation, and of a person whom
    the article names in passing, by a given name alone. `relative` is true of a person whom the article
    names in full as somebody's relative. `told` is true of a place of which the words beside its name say
    where it is, `vague` of a town of which the article says so little that it may be another of its name.
    """

    kind: EntityKind
    name: str
    names: tuple[str, ...]
    key: str = ""
    roles: tuple[Role, ...] = ()
    state: str | None = None
    location: Location | None = None
    candidates: tuple[Location, ...] = ()
    guess: bool = False
    relative: bool = False
    told: bool = False
    vague: bool = False


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date expression before it is anchored: what the words say, apart from the publication date.

    `rule` names the grammar rule, `fields` its values, `tense` is that of the governing verb;
    `time` is a clock time with its zone, as printed; `paragraph` and `sentence` count from 0
    through the text. `aside` is true where what is told is not of that date: it stands in a
    relative clause, or after "since"; `steps` is how many nouns and clauses part it from its main
    verb; `headline` is true above the text. `dateline.dates.anchor` turns it into EDTF.
    """

    start: int
    end: int
    text: str
    rule: str
    fields: tuple[tuple[str, str | int], ...] = ()
    tense: Literal["past", "present", "future"] | None = None
    time: str | None = None
    paragraph: int = 0
    sentence: int = 0
    aside: bool = False
    steps: int = 0
    headline: bool = False


@dataclass(frozen=True, slots=True)
class DateMention:
    """An anchored date expression: `edtf` (ISO 8601-2) and one sentence on how it was resolved.

    `expression` is the index of the `TimeExpression` it comes from.
    """

    start: int
    end: int
    text: str
    edtf: str
    because: str
    time: str | None = None
    expression: int = 0


@dataclass(frozen=True, slots=True)
class Statement:
    """Reported speech, or a sentence in the article's own voice (then without speaker and cue).

    `start` and `end` enclose all of it; `content` is what is said, from first to last
    character, `pieces` the same without an interposed "he said". `speakers` are indexes of
    `Annotation.entities`, more than one for joint speakers, empty where nobody was recognised.
    `by_object` is true where the cue governs what is said as its object: "accused A of B".
    """

    start: int
    end: int
    content: Span
    pieces: tuple[Span, ...]
    speaker: Span | None = None
    speakers: tuple[int, ...] = ()
    cue: Span | None = None
    quoted: bool = False
    by_object: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A count of people: what happened to how many of whom, and whom the article credits.

    `count` is None for "several", which `printed` then holds; `who` is in the article's words
    ("Ruritanian soldiers").
    `by` is the span of who is credited and `speakers` the entities behind it; `when` is an
    index of `Annotation.expressions`; `statement` is an index of `Annotation.statements`.
    What is named in the spans of `elsewhere` is no place of what is counted.
    """

    start: int
    end: int
    measure: Measure
    who: str
    count: int | None
    qualifier: Qualifier
    by: Span | None = None
    speakers: tuple[int, ...] = ()
    when: int | None = None
    statement: int | None = None
    printed: str = ""
    elsewhere: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """What the article says a term is, in apposition, or what an abbreviation stands for."""

    term: str
    gloss: str
    form: Literal["apposition", "abbreviation"]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """All that one article says by itself; every index points into a tuple beside it."""

    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    entities: tuple[LocalEntity, ...] = ()
    expressions: tuple[TimeExpression, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    definitions: tuple[Definition, ...] = ()

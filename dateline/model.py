"""What the stages speak in: frozen values that travel from one stage to the next.

Offsets count characters of the text that the value was found in: for everything
below `Article` that is `Article.text`, the cleaned article.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

EntityKind = Literal["person", "organisation", "state", "place"]
MentionKind = Literal["person", "organisation", "state", "place", "date"]
PublishedBasis = Literal["stated", "editor", "inferred", "unknown"]
Measure = Literal["killed", "wounded", "captured", "missing", "displaced", "arrested", "deployed"]
Qualifier = Literal["exactly", "at_least", "at_most", "more_than", "less_than", "about"]


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of characters."""

    start: int
    end: int


# --- read: a file becomes an Article ---------------------------------------------------


@dataclass(frozen=True, slots=True)
class Found:
    """Where a field of an article was found: `line` counts from 1 in the file, 0 is the file name."""

    field: str
    value: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line of the file that belongs to the web page and not to the article."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article as a reader would have it: `text` is title, standfirst and paragraphs, a blank line between.

    `file` is relative to the folder that was given, with forward slashes; `sha256` is of
    the file's bytes; `published` is EDTF or None.
    """

    file: str
    sha256: str
    text: str
    title: str
    outlet: str | None = None
    agency: str | None = None
    author: str | None = None
    url: str | None = None
    language: str = "en"
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    found: tuple[Found, ...] = ()
    dropped: tuple[Dropped, ...] = ()

    @property
    def words(self) -> int:
        """The number of words, white space between."""
        return len(self.text.split())


# --- annotate: an Article becomes an Annotation, knowing no other article --------------


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
    ("the ministry") or by a `pronoun`. `entity` is an index into `Annotation.entities`.
    """

    start: int
    end: int
    text: str
    kind: MentionKind
    form: Literal["name", "adjective", "nominal", "pronoun"] = "name"
    entity: int | None = None


@dataclass(frozen=True, slots=True)
class LocalEntity:
    """One actor or place within one article: the chain of its mentions.

    `name` is its fullest spelling, `names` every spelling the article uses. `state` is the
    ISO 3166-1 alpha-2 code of the state it is, or belongs to ("the Ruritanian army"); for a
    state that ISO no longer lists, the code of ISO 3166-3. A state is one entity of kind
    `state` with its `location`, though it acts and is a location. `key` is an identity that
    holds whatever the spelling, where there is one: the state's code, or for an organisation
    named after a state and a function both of them (`XX defence ministry` for "the Ruritanian
    Ministry of Defence" and "Ruritania's defence ministry"); empty elsewhere.
    """

    kind: EntityKind
    name: str
    names: tuple[str, ...]
    key: str = ""
    roles: tuple[Role, ...] = ()
    state: str | None = None
    location: Location | None = None
    candidates: tuple[Location, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date expression before it is anchored: what the words say, apart from the publication date.

    `rule` names the grammar rule, `fields` its values, `tense` is that of the governing verb;
    `time` is a clock time with its zone, as printed; `paragraph` and `sentence` count from 0
    through the text. `dateline.dates.anchor` turns it into EDTF.
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
    """

    start: int
    end: int
    content: Span
    pieces: tuple[Span, ...]
    speaker: Span | None = None
    speakers: tuple[int, ...] = ()
    cue: Span | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A count of people: what happened to how many of whom, and whom the article credits.

    `count` is None for "several"; `who` is in the article's words ("Ruritanian soldiers").
    `by` is the span of who is credited and `speakers` the entities behind it; `when` is an
    index of `Annotation.expressions`; `statement` is an index of `Annotation.statements`.
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


# --- resolve: all annotations become a Corpus ------------------------------------------


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """A line of `articles.jsonl`; `published_because` is one sentence where the date is inferred."""

    id: str
    file: str
    title: str
    outlet: str | None
    agency: str | None
    author: str | None
    published: str | None
    published_basis: PublishedBasis
    published_because: str | None
    url: str | None
    language: str
    words: int
    sha256: str


@dataclass(frozen=True, slots=True)
class RoleRecord:
    """A role of a person, with the article and the sentence that say so."""

    text: str
    article: str
    sentence: str
    since: str | None = None

    @property
    def printed(self) -> dict[str, str]:
        """What the front matter says of it."""
        since = {"since": self.since} if self.since else {}
        return {"text": self.text, **since, "source": self.article}


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """A line of `entities.jsonl`: an actor or a place, over all articles.

    `id` is section and slug (`actors/maria-rossi`). `page` is the page's path without `.md`, the
    same as `id` but for a state's line under places, which has the page in `actors/`.
    `names` are the spellings that the articles use, `alternates` those of the gazetteer only.
    """

    id: str
    section: Literal["actors", "places"]
    kind: str
    name: str
    names: tuple[str, ...]
    articles: tuple[str, ...]
    page: str
    alternates: tuple[str, ...] = ()
    roles: tuple[RoleRecord, ...] = ()
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    geonames: int | None = None


@dataclass(frozen=True, slots=True)
class DateRecord:
    """A line of `dates.jsonl`: a date expression of an article, anchored."""

    article: str
    text: str
    edtf: str
    time: str | None
    start: int
    end: int
    because: str


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A line of `statements.jsonl`, with the sentence it rests on.

    `speaker` is the first of `speakers`, ids of actors; `actors`, `places` are entity ids and
    `dates` EDTF values that it mentions; `same_as` are ids of the same statement elsewhere.
    `order` is its place in the article; `credited` is how the article calls the speaker.
    """

    id: str
    article: str
    start: int
    end: int
    text: str
    sentence: str
    speaker: str | None
    speakers: tuple[str, ...]
    cue: str | None
    quoted: bool
    actors: tuple[str, ...]
    places: tuple[str, ...]
    dates: tuple[str, ...]
    same_as: tuple[str, ...] = ()
    order: int = 0
    credited: str | None = None


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """A line of `figures.jsonl`; figures with one `event` count the same thing.

    `when_because` is why, where the figure's own clause does not give its date.
    """

    id: str
    article: str
    statement: str | None
    sentence: str
    measure: Measure
    who: str
    count: int | None
    qualifier: Qualifier
    by: str | None
    when: str | None
    event: str = ""
    when_because: str | None = None


@dataclass(frozen=True, slots=True)
class DefinitionRecord:
    """A glossary entry that an article gives."""

    term: str
    gloss: str
    form: Literal["apposition", "abbreviation"]
    article: str
    sentence: str


CONFLICT = "conflict"  # the kind of a proposal on what both a person and the build changed


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something uncertain that an editor should look at: what, on which page or file, and why."""

    kind: str
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that the articles say, together; every tuple in the order of the published data."""

    articles: tuple[ArticleRecord, ...] = ()
    entities: tuple[EntityRecord, ...] = ()
    dates: tuple[DateRecord, ...] = ()
    statements: tuple[StatementRecord, ...] = ()
    figures: tuple[FigureRecord, ...] = ()
    definitions: tuple[DefinitionRecord, ...] = ()
    proposals: tuple[Proposal, ...] = ()


# --- what docs/ already holds ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ByHand:
    """What a person set in a page's front matter, which wins over what the articles give.

    `values` are the keys that a person changed or added and the build writes too, as text, a key
    that was taken out being None. `names` are the spellings and `roles` the roles (with since when)
    that a person added, `removed` the hashes (`folding.printed_hash`) of those of the build that they
    took out. `same_as` and `not_same_as` are ids of pages.
    """

    values: tuple[tuple[str, str | None], ...] = ()
    names: tuple[str, ...] = ()
    roles: tuple[tuple[str, str | None], ...] = ()
    removed: frozenset[str] = frozenset()
    same_as: str | None = None
    not_same_as: tuple[str, ...] = ()
    hidden: bool = False
    draft: bool = False

    @property
    def is_away(self) -> bool:
        """Tell whether the page is kept out of the site and the data."""
        return self.hidden or self.draft


@dataclass(frozen=True, slots=True)
class KnownPage:
    """A page that an earlier build wrote: its address does not change, and its names mean it.

    Of a page that a person deleted only `name_hashes` (`folding.printed_hash`) of its title and
    spellings are known, so that it stays deleted under whatever name it comes again.
    """

    id: str
    kind: str
    title: str
    names: tuple[str, ...] = ()
    geonames: int | None = None
    country: str | None = None
    sources: tuple[str, ...] = ()
    by_hand: ByHand = ByHand()
    name_hashes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """A source page: the article's id, what it was made from, and what a person set on it.

    `title_hash` (`folding.printed_hash`) is of the title that the build wrote, `statements` are the
    ids of what it listed.
    """

    id: str
    sha256: str
    title: str
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    outlet: str | None = None
    by_hand: ByHand = ByHand()
    title_hash: str = ""
    statements: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """What `docs/` says before a build: addresses to keep and a person's values to follow."""

    articles: tuple[KnownArticle, ...] = ()
    pages: tuple[KnownPage, ...] = ()


# --- render: a Corpus becomes Pages ------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of Markdown that merge knows by its label, or by its section where it has none."""

    text: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with a fixed id and its blocks; the lead of a page is a section without a heading.

    `heading` is Markdown, already escaped. `level` 3 is a part of the section before it: what one
    section says, by date. Its id begins with the id of that section (`said-2022-09-13`).
    """

    id: str
    heading: str
    blocks: tuple[Block, ...]
    level: int = 2


@dataclass(frozen=True, slots=True)
class Page:
    """A page in memory: `path` is relative to `docs/`, `meta` its front matter in order.

    `meta` values are strings, numbers, booleans, lists and mappings of these.
    """

    path: str
    meta: tuple[tuple[str, object], ...]
    sections: tuple[Section, ...]
    footnotes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A page that is not made yet: `make` makes it, whenever it is wanted.

    `inputs` is a hash of all that the page is made of, so that a page of the same inputs is the same
    page; empty where nobody knows them. `sha256` is that of the article, on a source page.
    """

    path: str
    make: Callable[[], Page]
    inputs: str = ""
    sha256: str = ""

"""What all articles say together: the records that are published and that pages show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from dateline.model.annotation import Measure, Qualifier
from dateline.model.article import PublishedBasis


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """A line of `articles.jsonl`; `published_because` is one sentence where the date is inferred.

    `correction` is what its outlet says that it corrected in it, in its words.
    """

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
    correction: str | None = None


@dataclass(frozen=True, slots=True)
class TextLink:
    """A stretch of a text whose meaning is known: an entity's id, or a date in EDTF."""

    start: int
    end: int
    target: str


@dataclass(frozen=True, slots=True)
class RoleRecord:
    """A role of a person, with the article and the sentence that say so; `links` are those of its text."""

    text: str
    article: str
    sentence: str
    since: str | None = None
    links: tuple[TextLink, ...] = ()

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
    `dates` EDTF values that it mentions, the main one first, `passing` those of them that it does
    not tell of, `ahead` those that its verbs look ahead to;
    `same_as` are ids of the same statement elsewhere. `order` is its place in the article;
    `credited` is how the article calls the speaker; `by_object` is true where the text is the cue's
    object, so that no colon parts them; `links` are the words of the text that mean more than they
    say by themselves, in order and apart from one another, and `credited_links` those of `credited`.
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
    passing: tuple[str, ...] = ()
    by_object: bool = False
    links: tuple[TextLink, ...] = ()
    credited_links: tuple[TextLink, ...] = ()
    ahead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """A line of `figures.jsonl`; figures with one `event` count the same thing.

    `by` is the first of those credited, `also_by` are the others; `when_because` is why, where the
    figure's own clause does not give its date; `printed` is the article's own word ("dozens") where
    it gives no number. `counted` names who is counted, `scope` what alone is counted of it: a place's
    or a state's id, or a part that the words give. `credit` has whom the article credits in its words.
    `places` are ids of where it happened: of the places that its statement names, those of the figure.
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
    also_by: tuple[str, ...] = ()
    printed: str = ""
    counted: str = ""
    scope: str = ""
    credit: str | None = None
    places: tuple[str, ...] = ()

    @property
    def credited(self) -> tuple[str, ...]:
        """Everyone whom the article credits."""
        return ((self.by,) if self.by else ()) + self.also_by


@dataclass(frozen=True, slots=True)
class DefinitionRecord:
    """A glossary entry that an article gives; `links` are those of the gloss, as of a statement's text."""

    term: str
    gloss: str
    form: Literal["apposition", "abbreviation"]
    article: str
    sentence: str
    links: tuple[TextLink, ...] = ()


CONFLICT = "conflict"  # the kind of a proposal on what both a person and the build changed


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something uncertain that an editor should look at: what, on which page or file, and why."""

    kind: str
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that the articles say, together.

    Statements and dates lie article by article, in the order of articles and of their text; there
    may be more of them than memory holds.
    """

    articles: tuple[ArticleRecord, ...] = ()
    entities: tuple[EntityRecord, ...] = ()
    dates: Sequence[DateRecord] = ()
    statements: Sequence[StatementRecord] = ()
    figures: tuple[FigureRecord, ...] = ()
    definitions: tuple[DefinitionRecord, ...] = ()
    proposals: tuple[Proposal, ...] = ()

"""What a page is made of, as a hash: a page whose inputs are those of the last build is not made anew.

A page shows records of the corpus, and of the records that these lead to (who speaks, which
article, which dates have a page) what a link or a footnote prints. All that is printed of one
article's statements and figures is hashed once for all pages; a page holds the ids of those that it
shows beside the hashes of their articles. So it is made anew when one of these articles is read
otherwise, though what it shows of it may have stayed: that is rare, and costs time alone. (These
are the verifying traces of Mokhov, Mitchell and Peyton Jones, "Build systems à la carte", 2018, with
the dependencies declared beside the templates that read them; tests compare with pages that are
always made.)
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from operator import attrgetter

import msgspec

from dateline.model import ArticleRecord, FigureRecord, StatementRecord
from dateline.render import wording
from dateline.render.around import Around
from dateline.render.sides import Affiliations
from dateline.render.told import Told
from dateline.render.view import Subject, View

_encode = msgspec.msgpack.Encoder().encode
# Which others a statement is the same as shows in who tells it together with them.
_printed = attrgetter(*(field.name for field in fields(StatementRecord) if field.name != "same_as"))


def _hash(*parts: object) -> bytes:
    return hashlib.blake2b(_encode(parts), digest_size=16).digest()


class Inputs:
    """Hashes the inputs of pages; `corrected` are statements and figures as a person wrote them, by label."""

    def __init__(self, view: View, corrected: Mapping[str, str]) -> None:
        self._view = view
        self._corrected = corrected
        self._of_article: dict[str, bytes] = {}
        self._of_words: dict[str, bytes] = {}

    def subject(self, subject: Subject) -> str:
        """Hash the inputs of an actor's or a place's page."""
        view, page = self._view, subject.page
        articles = {a for record in subject.records for a in record.articles}
        articles |= {role.article for role in subject.main.roles if role.article}
        names = {name for record in subject.records for name in (record.name, *record.names)}
        definitions = view.definitions_of(names)
        articles |= {definition.article for definition in definitions}
        return self._page(
            "subject",
            page,
            subject.records,
            self._articles(articles),
            self._told(view.said_by(page), view.said_of(page), view.happened_in(page)),
            self._figures(view.figures_by(page)),
            definitions,
            self._meant(
                {link.target for role in subject.main.roles for link in role.links}
                | {link.target for definition in definitions for link in definition.links}
            ),
        )

    def date(
        self,
        date: str,
        figures: Sequence[FigureRecord],
        around: Around,
        sides: Affiliations,
    ) -> str:
        """Hash the inputs of a date's page."""
        told, phrases = self._view.told_on(date), self._view.phrases_of(date)
        on_sides = sorted({page for one in told for page in self._view.pages_in(one)})
        return self._page(
            "date",
            date,
            self._told(told),
            self._figures(figures),
            phrases,
            self._articles({phrase.article for phrase in phrases}),
            around.of(date),
            [self._shown(sides.side_of(page)) for page in on_sides],
        )

    def source(self, article: ArticleRecord) -> str:
        """Hash the inputs of an article's page."""
        view = self._view
        dates = view.phrases_in(article.id)
        return self._page(
            "source",
            self._article(article.id),
            self._told(view.told_in(article.id)),
            self._figures(view.figures_in(article.id)),
            dates,
            [date.edtf in view.dated for date in dates],
        )

    # --- what pages share --------------------------------------------------------------

    def _page(self, *parts: object) -> str:
        return _hash(*parts).hex()

    def _articles(self, ids: Iterable[str]) -> list[bytes]:
        return [self._article(id_) for id_ in sorted(ids)]

    def _article(self, id_: str) -> bytes:
        """Hash what is printed of an article: its record, where its outlet is listed, a date with a page."""
        if id_ not in self._of_article:
            view = self._view
            record = view.articles.get(id_)
            printed = (
                (record, view.outlet_anchors[record.outlet], record.published in view.dated) if record else ()
            )
            self._of_article[id_] = _hash(printed)
        return self._of_article[id_]

    def _told(self, *told: Sequence[Told]) -> tuple[object, ...]:
        """Give the statements of lists by the ids of who makes them, and what their articles print."""
        # Only together do the words of one article and the speaker of another stand beside each other.
        joined = (one for some in told for one in some if len(one.ids) > 1 and not one.first.speakers)
        return (
            [[self._members(one) for one in some] for some in told],
            [self._offices(one.first.credited, one.speakers) for one in joined],
        )

    def _members(self, told: Told) -> bytes:
        """Give the ids of a statement's members, each with the hash of what its article prints."""
        reports = zip(told.ids, told.articles, strict=True)
        return b"".join([id_.encode() + self._words(article) for id_, article in reports])

    def _figures(self, figures: Sequence[FigureRecord]) -> tuple[object, ...]:
        articles = sorted({figure.article for figure in figures})
        return [figure.id for figure in figures], [self._words(article) for article in articles]

    def _words(self, article: str) -> bytes:
        """Hash all that any page may print of an article's statements and figures."""
        if article not in self._of_words:
            self._of_words[article] = self._words_of(article)
        return self._of_words[article]

    def _words_of(self, article: str) -> bytes:
        view = self._view
        statements, figures = view.statements_of(article), view.figures_in(article)
        named = {figure_by for figure in figures for figure_by in figure.credited}
        named.update(figure.when for figure in figures if figure.when)
        for one in statements:
            named.update(
                one.speakers,
                one.actors,
                one.places,
                one.dates,
                _targets(one),
            )
            if one.speaker is not None:
                named.add(one.speaker)
        labels = [one.id for one in statements] + [one.id for one in figures]
        return _hash(
            self._article(article),
            [_printed(one) for one in statements],
            figures,
            [(label, text) for label in labels if (text := self._corrected.get(label)) is not None],
            self._meant(named),
            [self._offices(one.credited, one.speakers) for one in statements if one.credited],
            [self._offices(view.credited_with(figure), figure.credited) for figure in figures],
        )

    def _meant(self, targets: Collection[str]) -> tuple[object, ...]:
        """Give where these lead, and what links there print: ids of actors and places, and dates."""
        view = self._view
        pages = [(target, self._shown(page)) for target in sorted(targets) if (page := view.page_of(target))]
        return pages, sorted(view.dated.intersection(targets))

    def _offices(self, credited: str | None, speakers: Iterable[str]) -> list[str]:
        """Give how an article calls those who speak, where that is an office of theirs."""
        people = [subject.main for one in speakers if (subject := self._view.subject(one))]
        return [
            wording.staff(credited or "", (main.name, *main.names))
            for main in people
            if main.kind == "person"
        ]

    def _shown(self, page: str) -> tuple[str, str, str]:
        """Give what a link to an actor or a place prints, and by what kind the verb beside it goes."""
        subject = self._view.subjects[page]
        return (subject.page, subject.main.name, subject.main.kind)


def _targets(statement: StatementRecord) -> Iterator[str]:
    """Give what the words of a statement, and those for its speaker, lead to."""
    return (link.target for link in (*statement.links, *statement.credited_links))

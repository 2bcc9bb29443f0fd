"""What a page is made of, as a hash: a page whose inputs are those of the last build is not made anew.

A page shows records of the corpus, and of the records that these lead to (who speaks, which
article, which dates have a page) what a link or a footnote prints. Hashes of statements are made
once for all pages. (These are the verifying traces of Mokhov, Mitchell and Peyton Jones, "Build
systems à la carte", 2018, with the dependencies declared beside the templates that read them;
tests compare with pages that are always made.)
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from dateline.model import ArticleRecord, DateRecord, FigureRecord
from dateline.render.around import Around
from dateline.render.sides import Affiliations
from dateline.render.view import Subject, Told, View

_encode = msgspec.msgpack.Encoder().encode


def _hash(*parts: object) -> bytes:
    return hashlib.blake2b(_encode(parts), digest_size=16).digest()


class Inputs:
    """Hashes the inputs of pages; `corrected` are statements and figures as a person wrote them, by label."""

    def __init__(self, view: View, corrected: Mapping[str, str]) -> None:
        self._view = view
        self._corrected = corrected
        self._of_article: dict[str, bytes] = {}
        self._of_told: dict[str, tuple[Told, bytes]] = {}
        self._of_own: dict[tuple[object, ...], bytes] = {}

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
            self._tolds(view.said_by(page)),
            self._tolds(view.said_of(page)),
            self._tolds(view.happened_in(page)),
            self._figures(view.figures_by(page)),
            definitions,
        )

    def date(
        self,
        date: str,
        figures: Sequence[FigureRecord],
        phrases: Sequence[DateRecord],
        around: Around,
        sides: Affiliations,
    ) -> str:
        """Hash the inputs of a date's page."""
        told = self._view.told_on(date)
        on_sides = sorted({page for one in told for page in self._pages_in(one)})
        return self._page(
            "date",
            date,
            self._tolds(told),
            self._figures(figures),
            phrases,
            self._articles({phrase.article for phrase in phrases}),
            around.of(date),
            [self._shown(sides.side_of(page)) for page in on_sides],
        )

    def source(self, article: ArticleRecord, dates: Sequence[DateRecord]) -> str:
        """Hash the inputs of an article's page."""
        view = self._view
        return self._page(
            "source",
            self._article(article.id),
            self._tolds(view.told_in(article.id)),
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

    def _tolds(self, told: Iterable[Told]) -> list[bytes]:
        made = self._of_told
        hashes = []
        for one in told:
            known = made.get(one.members[0].id)
            hashes.append(known[1] if known is not None and known[0] is one else self._told(one))
        return hashes

    def _told(self, told: Told) -> bytes:
        """Hash a statement with all that is printed beside it on any page.

        On the page of its article it names whom that article names, elsewhere whom any of them does.
        """
        if self._view.is_shared(told):
            made = self._made(told)
            self._of_told[told.first.id] = (told, made)
            return made
        # An article's own wording is told of whom it names itself; all others are the view's.
        key = (told.first.id, told.actors, told.places, told.dates)
        if key not in self._of_own:
            self._of_own[key] = self._made(told)
        return self._of_own[key]

    def _made(self, told: Told) -> bytes:
        view = self._view
        return _hash(
            told.members,
            [self._corrected.get(member.id) for member in told.members],
            [self._shown(page) for page in self._pages_in(told)],
            [self._article(member.article) for member in told.members],
            [date in view.dated for date in told.dates],
            self._figures(view.figures_where([told])),
        )

    def _pages_in(self, told: Told) -> tuple[str, ...]:
        linked = (link.target for link in told.first.links)
        return self._view.pages_of((*told.speakers, *told.actors, *told.places, *linked))

    def _shown(self, page: str) -> tuple[str, str]:
        """Give what a link to an actor or a place prints."""
        subject = self._view.subjects[page]
        return (subject.page, subject.main.name)

    def _figures(self, figures: Iterable[FigureRecord]) -> list[bytes]:
        view = self._view
        return [
            _hash(
                figure,
                self._corrected.get(figure.id),
                [self._shown(page) for page in view.pages_of(figure.credited)],
                view.credited_with(figure),
                self._article(figure.article),
                figure.when in view.dated,
            )
            for figure in figures
        ]

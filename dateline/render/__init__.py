"""Render: a Corpus becomes pages in memory."""

from __future__ import annotations

from dateline.model import Corpus, DateRecord, Page
from dateline.render.articles import source_page
from dateline.render.data_dictionary import data_page
from dateline.render.days import date_pages
from dateline.render.home import home_page
from dateline.render.indexes import index_pages
from dateline.render.numbers import numbers_page
from dateline.render.places_map import map_page
from dateline.render.reference import about_page, glossary_page, questions_page
from dateline.render.subjects import shared_page, subject_page
from dateline.render.timeline import timeline_page
from dateline.render.view import View
from dateline.settings import Settings

__all__ = ["render"]


def render(corpus: Corpus, settings: Settings | None = None) -> tuple[Page, ...]:
    """Make every page of the site, in order of path."""
    settings = settings or Settings()
    view = View(corpus)
    found: dict[str, list[DateRecord]] = {}
    for date in corpus.dates:
        found.setdefault(date.article, []).append(date)
    pages = [
        home_page(view, settings.site.name, settings.site.story),
        timeline_page(view),
        numbers_page(view),
        map_page(view),
        data_page(view),
        glossary_page(view),
        questions_page(view),
        about_page(view, settings.site.name, settings.quotation.max_words),
        *index_pages(view),
        *(subject_page(view, subject) for subject in view.paged.values()),
        *(shared_page(view, page, subjects) for page, subjects in view.unpaged.items()),
        *date_pages(view),
        *(source_page(view, article, found.get(article.id, [])) for article in corpus.articles),
    ]
    return tuple(sorted(pages, key=lambda page: page.path))

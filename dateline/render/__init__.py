"""Render: a Corpus becomes pages in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from dateline.model import ArticleRecord, Corpus, Draft, Page
from dateline.render.articles import source_page
from dateline.render.data_dictionary import data_page
from dateline.render.days import date_drafts
from dateline.render.footnotes import Footnotes
from dateline.render.home import home_page
from dateline.render.indexes import index_pages
from dateline.render.inputs import Inputs
from dateline.render.numbers import numbers_page
from dateline.render.places_map import map_page
from dateline.render.reference import about_page, glossary_page, questions_page
from dateline.render.subjects import shared_page, subject_page
from dateline.render.timeline import timeline_page
from dateline.render.view import Subject, View
from dateline.settings import Settings

__all__ = ["Footnotes", "View", "drafts", "render"]


def render(corpus: Corpus, settings: Settings | None = None) -> tuple[Page, ...]:
    """Make every page of the site, in order of path."""
    return tuple(draft.make() for draft in drafts(View(corpus), settings))


def drafts(
    view: View, settings: Settings | None = None, corrected: Mapping[str, str] | None = None
) -> tuple[Draft, ...]:
    """Give every page of the site, in order of path, to be made when it is wanted.

    The pages of actors, places, dates and articles say what they are made of; the others are views
    of the whole corpus, which change with any part of it. `corrected` are statements and figures by
    label that show as a person wrote them.
    """
    settings = settings or Settings()
    inputs = Inputs(view, corrected or {})
    views: tuple[tuple[str, Callable[[], Page]], ...] = (
        ("index.md", partial(home_page, view, settings.site.name, settings.site.story)),
        ("timeline.md", partial(timeline_page, view)),
        ("numbers.md", partial(numbers_page, view)),
        ("map.md", partial(map_page, view)),
        ("data.md", partial(data_page, view)),
        ("glossary.md", partial(glossary_page, view)),
        ("open-questions.md", partial(questions_page, view)),
        ("about.md", partial(about_page, view, settings.site.name, settings.quotation.max_words)),
        *index_pages(view),
        *((f"{page}.md", partial(shared_page, view, page, who)) for page, who in view.unpaged.items()),
    )
    made = [
        *(Draft(path, make) for path, make in views),
        *(_of_subject(view, subject, inputs) for subject in view.paged.values()),
        *date_drafts(view, inputs),
        *(_of_article(view, article, inputs) for article in view.corpus.articles),
    ]
    return tuple(sorted(made, key=lambda draft: draft.path))


def _of_subject(view: View, subject: Subject, inputs: Inputs) -> Draft:
    return Draft(f"{subject.page}.md", partial(subject_page, view, subject), inputs.subject(subject))


def _of_article(view: View, article: ArticleRecord, inputs: Inputs) -> Draft:
    make = partial(source_page, view, article)
    return Draft(f"sources/{article.id}.md", make, inputs.source(article), article.sha256)

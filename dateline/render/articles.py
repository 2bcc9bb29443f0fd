"""The page of a source: what one article contributes, never its running text."""

from __future__ import annotations

from urllib.parse import urlsplit

from dateline.dates import edtf
from dateline.model import ArticleRecord, DateRecord, Page, Section
from dateline.render.blocks import Writer, prose
from dateline.render.contents import with_contents
from dateline.render.environment import fill
from dateline.render.markdown_text import Markdown, address, escape
from dateline.render.pages import Meta, page
from dateline.render.statements import is_alone
from dateline.render.view import View


def source_page(view: View, article: ArticleRecord) -> Page:
    """Write the page of an article."""
    writer = Writer(view)
    told = view.told_in(article.id)
    first_said = {
        p: at for at, one in reversed(list(enumerate(told))) for p in view.pages_of(one.speakers)[:1]
    }
    said = [one for one in told if one.speakers or one.first.cue]
    said.sort(
        key=lambda one: min((first_said[p] for p in view.pages_of(one.speakers)[:1]), default=len(told))
    )
    own = [one for one in told if not one.speakers and not one.first.cue]
    figures = view.figures_in(article.id)
    sections = [
        Section("said", Markdown("What it reports others as saying"), writer.statements(said)),
        Section("own-voice", Markdown("What it says in its own voice"), writer.statements(own)),
        writer.figures("figures", "Figures", figures, titled=False),
        prose("reach", "Alone and shared", _reach(writer, article)),
        prose("named", "Who and what it names", _named(writer, article)),
        prose("dates", "Dates in it", _dates(writer, view.phrases_in(article.id))),
    ]
    lead = prose("lead", "", with_contents(_lead(writer, article), sections))
    return page(f"sources/{article.id}.md", _meta(article), [lead, *sections], writer)


def _meta(article: ArticleRecord) -> Meta:
    return (
        ("title", article.title),
        ("kind", "source"),
        ("published", article.published),
        ("published_basis", article.published_basis),
        ("published_because", article.published_because),
        ("outlet", article.outlet),
        ("agency", article.agency),
        ("author", article.author),
        ("url", article.url),
        ("file", article.file),
        ("sha256", article.sha256),
    )


def _lead(writer: Writer, article: ArticleRecord) -> str:
    target = address(article.url)
    values = {
        "outlet": writer.to_outlet(article) if article.outlet else None,
        "agency": article.agency if article.agency != article.outlet else None,
        "author": article.author,
        "published": writer.published(article),
        "because": _because(writer, article),
        "basis": article.published_basis,
        "address": Markdown(target) if target else None,
        "host": urlsplit(target).hostname if target else "",
        "words": article.words,
        "correction": article.correction,
    }
    return fill("source", "lead", values)


def _because(writer: Writer, article: ArticleRecord) -> str | None:
    """Say why the date is what it is; the title of an article that tells it leads there, as one link."""
    because = article.published_because
    for other in _shared(writer.view, article) if because else ():
        if other in writer.view.articles:
            told_by = writer.view.articles[other]
            before, quoted, after = str(because).partition(f"“{told_by.title}”")
            if quoted:
                return Markdown(f"{escape(before)} “{writer.to_article(told_by)}” {escape(after)}")
    return because


def _shared(view: View, article: ArticleRecord) -> dict[str, int]:
    """Give the articles that report the same statements, with their number."""
    shared: dict[str, int] = {}
    for one in view.told_in(article.id):
        for other in sorted({*one.articles} - {article.id}):
            shared[other] = shared.get(other, 0) + 1
    return shared


def _reach(writer: Writer, article: ArticleRecord) -> str:
    """Say what only this article reports, and which others it shares the rest with."""
    told = writer.view.told_in(article.id)
    shared = _shared(writer.view, article)
    ranked = sorted(shared, key=lambda other: (-shared[other], other))
    values = {
        "statements": len(told),
        "alone": sum(is_alone(one) for one in told),
        "others": [
            {"link": writer.to_article(writer.view.articles[other]), "number": shared[other]}
            for other in ranked
            if other in writer.view.articles
        ],
    }
    return fill("source", "reach", values) if told else ""


def _named(writer: Writer, article: ArticleRecord) -> str:
    others = writer.view.company(writer.view.told_in(article.id))
    shown = [{"link": writer.to_subject(writer.view.subjects[p]), "number": n} for p, n in others]
    return fill("subject", "company", {"others": shown})


def _dates(writer: Writer, dates: list[DateRecord]) -> str:
    seen: dict[tuple[str, str], DateRecord] = {}
    for date in dates:
        seen.setdefault((date.edtf, date.text), date)
    ordered = sorted(
        (d for d in seen.values() if edtf.is_valid(d.edtf)), key=lambda d: (edtf.sort_key(d.edtf), d.start)
    )
    shown = [
        {"text": d.text, "time": d.time, "link": writer.to_date(d.edtf), "because": d.because}
        for d in ordered
    ]
    return fill("source", "dates", {"dates": shown})

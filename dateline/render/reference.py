"""The pages beside the four sections: glossary, open questions, and how all this is made."""

from __future__ import annotations

import re

from dateline.lexicon.body_names import words_alike
from dateline.lexicon.folding import fold_name, slug
from dateline.model import CONFLICT, DefinitionRecord, Page, Proposal
from dateline.render.blocks import Writer, prose
from dateline.render.environment import fill
from dateline.render.markdown_text import Markdown, escape, link
from dateline.render.pages import page
from dateline.render.view import View, distinct

_NAMED = re.compile(r"“(?P<name>[^“”]+)” \((?P<id>(?:actors|places)/[^()\s]+)\)")

_TERM_LENGTH = 80  # characters: what is longer is a sentence and no term

# Headings of the kinds of proposal; a kind that is not here is its own heading.
_QUESTIONS = {
    "date inferred": "Articles whose date was inferred",
    "date unknown": "Articles without a date",
    "outlet unknown": "Articles without an outlet",
    "dates differ": "Dates that articles give differently",
    "place not located": "Places that are not located",
    "join": "Pages that may mean the same",
    CONFLICT: "Changes in conflict",
}


def glossary_page(view: View) -> Page:
    """Write the glossary: each term with what the articles say it is."""
    writer = Writer(view, root="")
    terms: dict[str, list[DefinitionRecord]] = {}
    for definition in view.corpus.definitions:
        if len(definition.term) <= _TERM_LENGTH:
            terms.setdefault(definition.term, []).append(definition)
    shorts = _folded(terms)
    sections = [prose("lead", "", fill("glossary", "lead", {"number": len(terms)}))]
    taken: set[str] = set()
    for term in sorted(terms, key=lambda t: (t.casefold(), t)):
        id_ = distinct(f"term-{slug(term)}", taken)
        taken.add(id_)
        short = shorts.get(term, [])
        senses = _senses(writer, terms[term], short)
        heading = f"{term} ({short[0].term})" if short else term
        sections.append(prose(id_, heading, fill("glossary", "entry", {"senses": senses})))
    return page("glossary.md", (("title", "Glossary"), ("kind", "glossary")), sections, writer)


def _folded(terms: dict[str, list[DefinitionRecord]]) -> dict[str, list[DefinitionRecord]]:
    """Take the short forms out whose long form, and nothing else, is a term too; give them by that."""
    known = {fold_name(term): term for term in terms}
    shorts: dict[str, list[DefinitionRecord]] = {}
    for term, definitions in list(terms.items()):
        long_forms = {known.get(fold_name(one.gloss), "") for one in definitions}
        long_form = next(iter(long_forms))
        if len(long_forms) == 1 and long_form not in ("", term) and long_form not in shorts:
            shorts[long_form] = terms.pop(term)
    return shorts


def _senses(
    writer: Writer, definitions: list[DefinitionRecord], short: list[DefinitionRecord]
) -> list[dict[str, str]]:
    """Give each gloss once, with the footnotes of all articles that give it, the short form's at the end."""
    glosses: dict[str, str] = {}
    written: dict[str, str] = {}
    for one in definitions:
        gloss = _spelling_apart(one.gloss)
        label = writer.cite_sentence("d", one.article, one.sentence, one.gloss)
        glosses[gloss] = glosses.get(gloss, "") + label
        written.setdefault(gloss, writer.linked(one.gloss, one.links))
    for one in short:
        label = writer.cite_sentence("d", one.article, one.sentence, one.gloss)
        glosses[_spelling_apart(definitions[-1].gloss)] += label
    return [{"gloss": written[gloss], "label": Markdown(labels)} for gloss, labels in glosses.items()]


def _spelling_apart(gloss: str) -> str:
    """Fold a gloss, so that one in British and in American spelling is one."""
    return " ".join(words_alike(fold_name(gloss)))


def questions_page(view: View) -> Page:
    """Write what an editor should look at, by kind."""
    writer = Writer(view, root="")
    kinds: dict[str, list[Proposal]] = {}
    for proposal in view.corpus.proposals:
        kinds.setdefault(proposal.kind, []).append(proposal)
    sections = [prose("lead", "", fill("questions", "lead", {"number": len(view.corpus.proposals)}))]
    for kind in sorted(kinds):
        heading = _QUESTIONS.get(kind, kind.capitalize())
        texts = {_unnamed(writer, proposal) for proposal in kinds[kind]}
        # What is the same of all of them is said once.
        common = texts.pop() if len(texts) == 1 and len(kinds[kind]) > 1 else ""
        shown = [
            {"where": _where(writer, p), "text": "" if common else _linked(writer, p.text)}
            for p in kinds[kind]
        ]
        text = fill("questions", "entries", {"proposals": shown, "common": common})
        sections.append(prose(f"q-{slug(kind)}", heading, text))
    meta = (("title", "Open questions"), ("kind", "questions"))
    return page("open-questions.md", meta, sections, writer)


def _unnamed(writer: Writer, proposal: Proposal) -> str:
    """Give the text of a proposal without the name of whom it is about, which stands before it."""
    subject = writer.view.subject(proposal.where.removesuffix(".md"))
    return proposal.text.replace(f"“{subject.main.name}”", "the name") if subject else proposal.text


def _linked(writer: Writer, text: str) -> Markdown:
    """Make a link of a name that the id of its page follows, in words of our own."""
    parts, end = [], 0
    for named in _NAMED.finditer(text):
        subject = writer.view.subject(named["id"])
        if subject is not None:
            parts += [escape(text[end : named.start()]), " ", writer.to_subject(subject, named["name"])]
            end = named.end()
    return Markdown("".join([*parts, " " if end else "", escape(text[end:])]))


def _where(writer: Writer, proposal: Proposal) -> Markdown | str:
    """Link the page to edit: an article's, a subject's, any page that merge speaks of; else name the file."""
    name = proposal.where.removesuffix(".md")
    article = writer.view.articles.get(name.removeprefix("sources/"))
    if article is not None:
        return writer.to_article(article)
    if name in writer.view.paged:
        return link(writer.view.subjects[name].main.name, f"{name}.md")
    if proposal.kind == CONFLICT:
        return link(name, f"{name}.md")
    subject = writer.view.subject(name)
    return writer.to_subject(subject) if subject else proposal.where


def about_page(view: View, site: str, max_words: int = 0) -> Page:
    """Write how the pages are made, what their labels mean, and whose the text and the data are."""
    values: dict[str, object] = {"site": site, "max_words": max_words}
    parts = (
        ("lead", ""),
        ("how", "How the pages are made"),
        ("labels", "What the labels mean"),
        ("correct", "How to correct something"),
        ("data", "The data"),
        ("licences", "Quotations and licences"),
    )
    sections = [prose(id_, heading, fill("about", id_, values)) for id_, heading in parts]
    return page("about.md", (("title", "About"), ("kind", "about")), sections, Writer(view, root=""))

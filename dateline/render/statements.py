"""Statements in brief, as views show them: the main ones of a date, each with who reports it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from textwrap import shorten

from dateline.render.blocks import Writer
from dateline.render.markdown_text import Markdown, link
from dateline.render.told import Told

# How a sentence begins that leans on the one before it, which a view does not show.
_LEANING = re.compile(r"(?:This|That|These|Those|It|He|She|They|His|Her|Their|Its|But|And|So|However|Then)\b")

# Longer statements are left to their date's page: a view is skimmed.
_LONGEST = 320  # characters, about three lines
_TITLE = 44  # characters: a line on a phone
SHORTEST = 40  # shorter ones ("it was over") say little by themselves


def main_statements(told: Sequence[Told]) -> list[Told]:
    """Order statements: those that can be read alone, in most outlets first, then those with a speaker."""
    short = [one for one in told if len(one.first.text) <= _LONGEST]

    def rank(one: Told) -> tuple[bool, int, bool, bool]:
        leaning = not one.speakers and bool(_LEANING.match(one.first.text))
        return (leaning, -len(one.ids), len(one.first.text) < SHORTEST, not one.speakers)

    return sorted(short, key=rank)


def is_alone(told: Told) -> bool:
    """Tell whether one article only reports a statement."""
    return len(set(told.articles)) == 1


def brief(writer: Writer, told: Told) -> dict[str, object]:
    """Give what a view shows of a statement: speaker, cue, text, and its reports, linked."""
    reports: dict[str, Markdown] = {}
    for id_, reporting in zip(told.ids, told.articles, strict=True):
        article = writer.view.articles.get(reporting)
        if article is not None:
            name = article.outlet or article.title
            # Without an outlet the title says more than that it is unknown, and its beginning enough.
            shown = article.outlet or shorten(article.title, _TITLE, placeholder=" …")
            reports.setdefault(name, link(shown, f"{writer.root}sources/{article.id}.md#fnref:{id_}"))
    return {
        **writer.head(told),
        "text": writer.said(told) or "not quoted here",
        "source": Markdown(f"*({', '.join(reports.values())})*"),
    }

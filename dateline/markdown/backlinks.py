"""Backlinks: which pages refer to a page, grouped by section, as HTML below its text."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

# The sections in the order of the navigation, and what their groups are called.
_SECTIONS = {"actors": "Actors", "places": "Places", "dates": "Dates", "sources": "Sources"}
_OTHER = "Other pages"


@dataclass(frozen=True, slots=True)
class Referrer:
    """A page that refers to another: its path and its title, the title as HTML."""

    path: str
    title: str


def turn_round(mentions: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Turn "page refers to pages" into "page is referred to by pages", in order of path.

    Indexes list every page, so that they say nothing; a page does not refer to itself.
    """
    turned: dict[str, list[str]] = {}
    for page in sorted(mentions):
        if page.rpartition("/")[2] != "index.md":
            for target in mentions[page]:
                if target != page:
                    turned.setdefault(target, []).append(page)
    return turned


def backlinks_html(referrers: Iterable[Referrer], address: Callable[[str], str]) -> str:
    """Write the list, folded; `address` gives the link to a path."""
    groups: dict[str, list[Referrer]] = {}
    for referrer in referrers:
        section = referrer.path.split("/")[0]
        groups.setdefault(_SECTIONS.get(section, _OTHER), []).append(referrer)
    if not groups:
        return ""
    number = sum(map(len, groups.values()))
    parts = [
        _group(heading, groups[heading], address)
        for heading in (*_SECTIONS.values(), _OTHER)
        if heading in groups
    ]
    summary = f"Mentioned on {number} {'page' if number == 1 else 'pages'}"
    return (
        '<details class="backlinks" data-search-exclude="" data-pagefind-ignore="">'
        f"<summary>{summary}</summary>{''.join(parts)}</details>"
    )


def _group(heading: str, referrers: Iterable[Referrer], address: Callable[[str], str]) -> str:
    items = "".join(f'<li><a href="{html.escape(address(r.path))}">{r.title}</a></li>' for r in referrers)
    return f"<p>{heading}</p><ul>{items}</ul>"

"""Backlinks: which pages refer to a page, with the sentence, grouped by section, as HTML below its text."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, replace
from html import escape

from dateline.markdown.sentences import Sentence

# The sections in the order of the navigation, and what their groups are called.
_SECTIONS = {"actors": "Actors", "places": "Places", "dates": "Dates", "sources": "Sources"}
_OTHER = "Other pages"
_SHOWN = 3  # of each section: four sections of three, a sentence each, fill a screen and no more
_QUOTED = 30  # of each section, with their sentence: what hundreds say is an eighth of the page of a state

# Search indexes are told to leave it out: it would make every page an answer to every name.
_NOT_SEARCHED = 'data-search-exclude="" data-pagefind-ignore=""'


@dataclass(frozen=True, slots=True)
class Referrer:
    """A page that refers to another: its path, its title as HTML, and the sentence where there is one."""

    path: str
    title: str
    sentence: Sentence | None = None


def tells(page: str, lists: Container[str] = ()) -> bool:
    """Tell whether a page says something of what it names: no index does, and no page of `lists`."""
    return page.rpartition("/")[2] != "index.md" and page not in lists


def turn_round(
    mentions: Mapping[str, Mapping[str, Sentence | None]], lists: Container[str] = ()
) -> dict[str, list[tuple[str, Sentence | None]]]:
    """Turn "page refers to pages" into "page is referred to by pages", in order of path.

    What says nothing is left out, and a page does not refer to itself.
    """
    turned: dict[str, list[tuple[str, Sentence | None]]] = {}
    for page in sorted(mentions):
        if not tells(page, lists):
            continue
        for target, sentence in mentions[page].items():
            if target != page:
                turned.setdefault(target, []).append((page, sentence))
    return turned


def backlinks_html(referrers: Iterable[Referrer], address: Callable[[str], str]) -> str:
    """Write the list, the first of each section shown and the rest folded; `address` links to a path."""
    groups: dict[str, list[Referrer]] = {}
    for referrer in referrers:
        groups.setdefault(_SECTIONS.get(referrer.path.partition("/")[0], _OTHER), []).append(referrer)
    if not groups:
        return ""
    number = sum(map(len, groups.values()))
    parts = [
        f'<p class="backlinks-section">{heading}</p>{_items(groups[heading], address)}'
        for heading in (*_SECTIONS.values(), _OTHER)
        if heading in groups
    ]
    return (
        f'<section class="backlinks" aria-labelledby="backlinks" {_NOT_SEARCHED}>'
        f'<h2 id="backlinks">Mentioned on {number} {"page" if number == 1 else "pages"}</h2>'
        f"{''.join(parts)}</section>"
    )


def uses_html(referrers: Iterable[Referrer], address: Callable[[str], str]) -> str:
    """Write the pages that use a term, the first shown and the rest folded."""
    listed = list(referrers)
    if not listed:
        return ""
    items = _items(listed, address)
    return f'<div class="uses" {_NOT_SEARCHED}><p class="backlinks-section">Used on</p>{items}</div>'


def _items(referrers: list[Referrer], address: Callable[[str], str]) -> str:
    # Those that say something come first.
    ordered = sorted(referrers, key=lambda referrer: referrer.sentence is None)
    brief = [replace(referrer, sentence=None) for referrer in ordered[_QUOTED:]]
    written = [_item(referrer, address) for referrer in (*ordered[:_QUOTED], *brief)]
    shown, rest = written[:_SHOWN], written[_SHOWN:]
    if len(rest) == 1:
        shown, rest = written, []  # folding one line away saves none
    folded = f"<details><summary>{len(rest)} more</summary><ul>{''.join(rest)}</ul></details>" if rest else ""
    return f"<ul>{''.join(shown)}</ul>{folded}"


def _item(referrer: Referrer, address: Callable[[str], str]) -> str:
    link = f'<a href="{escape(address(referrer.path))}">{referrer.title}</a>'
    said = referrer.sentence
    if said is None:
        return f"<li>{link}</li>"
    before, mention, after = (escape(part, quote=False) for part in (said.before, said.mention, said.after))
    return f"<li>{link}<span>{before}<b>{mention}</b>{after}</span></li>"

"""The page of the map: every place by how much is said of it, and those that nobody could locate.

The map itself is drawn while the site is built, from this list and the places' pages.
"""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model import Page
from dateline.render.blocks import Writer, prose
from dateline.render.environment import counted, fill
from dateline.render.markdown_text import Markdown
from dateline.render.pages import page
from dateline.render.subjects import located_record
from dateline.render.view import Subject, View


def map_page(view: View) -> Page:
    """Write the page of the map."""
    writer = Writer(view, root="")
    located, unlocated = places_by_mentions(view)
    values = {"located": len(located), "unlocated": len(unlocated)}
    sections = [
        prose("lead", "", fill("map", "lead", values)),
        prose("map", "Places on the map", entries(writer, located)),
        prose("unlocated", "Not on the map", entries(writer, unlocated)),
    ]
    return page("map.md", (("title", "Map"), ("kind", "map")), sections, writer)


def places_by_mentions(view: View) -> tuple[list[Subject], list[Subject]]:
    """Give the places that are no states, those with a point and those without, the most mentioned first.

    A place with a point that has no page of its own is in neither: the index of places lists it.
    """
    places = [s for s in view.subjects.values() if s.is_place and not s.is_actor]
    places.sort(key=lambda s: (-view.amounts[s.page], s.main.name.casefold(), s.page))
    located = [s for s in places if _has_point(s)]
    return [s for s in located if s.has_page], [s for s in places if not _has_point(s)]


def _has_point(subject: Subject) -> bool:
    record = located_record(subject)
    return record is not None and record.lat is not None


def entries(writer: Writer, places: Sequence[Subject]) -> Markdown:
    """List places with how many statements name them."""
    shown = [
        {"link": writer.to_subject(s), "note": counted(writer.view.amounts[s.page], "statement")}
        for s in places
    ]
    return fill("home", "entries", {"entries": shown})

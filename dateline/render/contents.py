"""What a long page holds, in one line below its lead: each section with how much stands in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dateline.model import Section
from dateline.render.markdown_text import Markdown

_MAIN = 2  # the level of the headings of main sections
_MANY = 12  # statements and figures: more than the first screen shows


def with_contents(
    lead: str, sections: Sequence[Section], summed: Mapping[str, int] | None = None
) -> Markdown:
    """Put the ways to the sections below the lead of a long page, with their statements and figures.

    On a phone there is no table of contents in sight, and on a desktop none that counts. Sections that sum
    up others are `summed`, with how much stands in them.
    """
    counts: dict[str, int] = {}
    headings: dict[str, str] = {}
    main = ""
    for section in sections:
        if section.level == _MAIN:
            main = section.id
            headings[main] = section.heading
        counts[main] = counts.get(main, 0) + sum(block.label is not None for block in section.blocks)
    many = sum(counts.values()) > _MANY
    counts |= summed or {}
    return with_ways(lead, headings, {id_: n for id_, n in counts.items() if n}, many=many)


def with_ways(
    lead: str, headings: Mapping[str, str], counts: Mapping[str, int], *, many: bool | None = None
) -> Markdown:
    """Put the ways to sections, each with how much is in it, below a lead; a short page needs none."""
    ways = [f"[{headings[id_]}](#{id_}) {count:,}" for id_, count in counts.items()]
    many = sum(counts.values()) > _MANY if many is None else many
    return Markdown(f"{lead}\n\n{' · '.join(ways)}" if many and len(ways) > 1 else lead)

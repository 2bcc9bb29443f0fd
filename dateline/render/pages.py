"""What every page has: front matter without empty values, sections without empty ones."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model import Page, Section
from dateline.render.blocks import Writer

Meta = tuple[tuple[str, object], ...]


def page(path: str, meta: Meta, sections: Sequence[Section], writer: Writer) -> Page:
    """Put a page together with the footnotes that its writer collected."""
    present = tuple((key, value) for key, value in meta if value not in (None, "", [], ()))
    return Page(path, present, kept(sections), writer.footnotes)


def kept(sections: Sequence[Section]) -> tuple[Section, ...]:
    """Leave out sections that say nothing and have no parts."""
    following = [*sections[1:], None]
    return tuple(
        section
        for section, after in zip(sections, following, strict=True)
        if section.blocks or (section.heading and after is not None and after.level > section.level)
    )

"""The pages of the invented corpus as they are rendered, for tests to read."""

from __future__ import annotations

from functools import cache

from ruritania import corpus

from dateline.model import Page
from dateline.render import render
from dateline.render.compose import body


@cache
def pages() -> dict[str, Page]:
    """Give the pages of the invented corpus by path."""
    return {page.path: page for page in render(corpus())}


def text(path: str) -> str:
    """Give a page's Markdown."""
    return body(pages()[path])


def section(path: str, id_: str) -> str:
    """Give the text of a section's blocks, its parts included."""
    page = pages()[path]
    chosen = [s for s in page.sections if s.id == id_ or s.id.startswith(f"{id_}-")]
    return "\n".join(block.text for s in chosen for block in s.blocks)

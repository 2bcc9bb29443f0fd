"""A Page becomes Markdown: its sections, then its footnotes. Front matter is written by merge."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model import Block, Page, Section

_CONTINUED = ("- ", "| ")  # a list's items and a table's rows stand on consecutive lines


def body(page: Page) -> str:
    """Give a page's Markdown below its front matter, ending in one line break."""
    parts = [section_text(section) for section in page.sections]
    if page.footnotes:
        parts.append("\n".join(f"[^{label}]: {text}" for label, text in page.footnotes))
    return "\n\n".join(part for part in parts if part) + "\n"


def section_text(section: Section) -> str:
    """Give a section's heading with its id, and its blocks."""
    blocks = join_blocks(section.blocks)
    if not section.heading:
        return blocks
    heading = f"{'#' * section.level} {section.heading} {{#{section.id}}}"
    return f"{heading}\n\n{blocks}" if blocks else heading


def join_blocks(blocks: Sequence[Block]) -> str:
    """Join blocks: items of one list and rows of one table on consecutive lines, a blank line elsewhere."""
    joined = ""
    previous = ""
    for block in blocks:
        if joined:
            joined += "\n" if _continues(previous, block.text) else "\n\n"
        joined += block.text
        previous = block.text
    return joined


def _continues(previous: str, following: str) -> bool:
    return any(previous.startswith(mark) and following.startswith(mark) for mark in _CONTINUED)

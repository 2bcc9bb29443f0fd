"""The glossary's own page, as HTML: who uses its entries, and terms that nobody has defined."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping

_ENTRY = re.compile(r'<h2 id="([^"]+)"')
_AFTER_ENTRIES = '<div class="footnote">'


def add_uses(content: str, uses: Mapping[str, str]) -> str:
    """Put below each entry, by its id, the HTML that lists its uses."""
    parts = _parts(content)
    return "".join(text + uses.get(id_, "") for id_, text in parts) + _tail(content)


def without_undefined(content: str, undefined: Iterable[tuple[str, str]]) -> str:
    """Leave out the entries that have no definition: they are questions, and no answers."""
    ids = {id_ for _, id_ in undefined}
    return "".join(text for id_, text in _parts(content) if id_ not in ids) + _tail(content)


def list_undefined(undefined: Iterable[tuple[str, str]], address: str) -> str:
    """Write the terms without a definition as a section of the open questions.

    `address` is where the glossary is edited, or the glossary where nobody can say.
    """
    edit = f'(<a href="{html.escape(address)}" aria-label="Edit the glossary">edit</a>)'
    items = "".join(f"<li>{html.escape(term, quote=False)} {edit}</li>" for term, _ in undefined)
    if not items:
        return ""
    heading = '<h2 id="undefined-terms">Terms without a definition</h2>'
    return f"{heading}<p>The glossary names them and says nothing of them.</p><ul>{items}</ul>"


def _parts(content: str) -> list[tuple[str, str]]:
    """Split a page into what stands before its first entry, under no id, and its entries."""
    body = content.partition(_AFTER_ENTRIES)[0]
    starts = [*_ENTRY.finditer(body)]
    ends = [match.start() for match in starts[1:]] + [len(body)]
    first = starts[0].start() if starts else len(body)
    entries = [(m[1], body[m.start() : end]) for m, end in zip(starts, ends, strict=False)]
    return [("", body[:first]), *entries]


def _tail(content: str) -> str:
    _, found, after = content.partition(_AFTER_ENTRIES)
    return found + after

"""Links of generated pages, fitted to the pages that there will be."""

from __future__ import annotations

import re
from collections.abc import Collection

from dateline.merge.edits import Edits
from dateline.merge.page_merge import Generated, Notes
from dateline.merge.standing import Standing
from dateline.merge.units import citations_in, drop_items, drop_links

SOURCES = "sources/"

_REPORT = re.compile(r"(sources/[^()\s#]+\.md)#fnref:([\w-]+)")


class Links:
    """Fits generated links to the pages that there will be: none to a deleted one, all to new addresses."""

    def __init__(self, standing: Standing, edits: Edits) -> None:
        docs, locked = standing.docs, standing.locked
        self._docs = docs
        self.moved = {old: new for new, olds in edits.former.items() for old in (f"{o}.md" for o in olds)}
        unread = {path for path in locked if path not in standing.hashes}
        missing = {path for path in unread if not (docs / path).is_file()} - set(self.moved)
        self.gone = {
            target for path in missing for target in (path, f"../{path}", path.rpartition("/")[2])
        } - {path.rpartition("/")[2] for path in locked if path not in missing}
        self.gone |= {target for path in missing | edits.hidden for target in (path, f"../{path}")}
        self._cited: dict[str, frozenset[str]] = {}
        self._left: set[str] = set()

    def fitted(self, path: str, text: str) -> str:
        """Fit the links of a page's body."""
        for old, new in self.moved.items():
            text = text.replace(f"({old}", f"({new}").replace(f"(../{old}", f"(../{new}")
        gone = self.gone - {path, f"../{path}"}
        if gone and path.endswith("/index.md"):
            text = drop_items(text, gone)
        return drop_links(text, gone)

    def note(self, path: str, text: str) -> None:
        """Remember what a source page cites."""
        if path.startswith(SOURCES):
            self._cited[path] = frozenset(citations_in(text))

    def leave(self, path: str) -> None:
        """Take note of a page that stays as it is."""
        self._left.add(path)

    def with_reports(self, page: Generated) -> Generated:
        """Let links to a statement on a source page that does not show it lead to the page."""

        def fit(match: re.Match[str]) -> str:
            cited = self._cited_on(match[1])
            return match[0] if cited is None or match[2] in cited else match[1]

        text = _REPORT.sub(fit, page.text)
        return page if text == page.text else Generated(page.path, text, page.meta, page.notes, page.fed)

    def _cited_on(self, path: str) -> Collection[str] | None:
        """Give what a source page cites, as planned or as left; None where it is not planned yet."""
        if path in self._left and path not in self._cited:
            self._cited[path] = frozenset(citations_in((self._docs / path).read_text("utf-8", "replace")))
        return self._cited.get(path)


class FittedNotes:
    """Footnotes of all pages by label, their links fitted to the pages that there will be."""

    def __init__(self, notes: Notes, links: Links) -> None:
        self._notes, self._links = notes, links

    def get(self, label: str) -> str | None:
        """Give the definition of a footnote, or None."""
        text = self._notes.get(label)
        return self._links.fitted("", text) if text is not None else None

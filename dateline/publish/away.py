"""Pages that are not shown: hidden ones and drafts, and old addresses, which lead to the new ones."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dateline.merge.units import drop_links

_TRUE = frozenset({"true", "yes", "on", "1"})
_SECTIONS = ("actors/", "places/", "dates/", "sources/")

_REDIRECT = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved</title>
<link rel="canonical" href="{address}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={address}">
</head>
<body><p>This page has moved: <a href="{address}">{address}</a></p></body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Away:
    """What is not shown: `hidden` are paths, `moved` leads from old paths to those of pages that are."""

    hidden: frozenset[str] = frozenset()
    moved: Mapping[str, str] = field(default_factory=dict)

    @property
    def paths(self) -> frozenset[str]:
        """All pages that are not built."""
        return self.hidden | frozenset(self.moved)


def find_away(pages: Iterable[tuple[str, Mapping[str, object]]]) -> Away:
    """Read from the front matter of all pages what is hidden, joined to another page, or was renamed."""
    metas = dict(pages)
    hidden = {path for path, meta in metas.items() if _is_set(meta, "hidden") or _is_set(meta, "draft")}
    moved: dict[str, str] = {}
    for path, meta in sorted(metas.items()):
        if path in hidden:
            continue
        target = _end(path, metas)
        if target != path and target not in hidden:
            moved[path] = target
        former = meta.get("moved_from")
        for old in former if isinstance(former, list) else ():
            if f"{old}.md" not in metas:
                moved.setdefault(f"{old}.md", target)
    return Away(frozenset(hidden), moved)


def _is_set(meta: Mapping[str, object], key: str) -> bool:
    return str(meta.get(key, "")).strip().lower() in _TRUE


def _end(path: str, metas: Mapping[str, Mapping[str, object]]) -> str:
    """Follow `same_as` to its end; a circle or a page that is not there leads nowhere."""
    seen = [path]
    while same := str(metas[seen[-1]].get("same_as") or "").strip():
        target = same.removeprefix("../").removesuffix(".md") + ".md"
        if target in seen or target not in metas:
            return path
        seen.append(target)
    return seen[-1]


def fit_links(markdown: str, away: Away) -> str:
    """Lead links to joined and renamed pages to where they went, and leave those to hidden pages as words."""
    for old, new in away.moved.items():
        if old in markdown:
            markdown = markdown.replace(f"({old}", f"({new}").replace(f"(../{old}", f"(../{new}")
    return drop_links(markdown, {t for path in away.hidden for t in (path, f"../{path}")})


def with_unlisted(path: str, markdown: str, titles: Mapping[str, str]) -> str:
    """List on a section's index the pages that a person added; `titles` are of all pages that are shown."""
    section = path.removesuffix("index.md")
    if section not in _SECTIONS or not path.endswith("index.md"):
        return markdown
    missing = {
        page: title
        for page, title in titles.items()
        if page.startswith(section) and page != path and page.rpartition("/")[2] not in markdown
    }
    if not missing:
        return markdown
    items = "\n".join(
        f"- [{title}]({page.rpartition('/')[2]})"
        for page, title in sorted(missing.items(), key=lambda item: (item[1].casefold(), item[0]))
    )
    return f"{markdown.rstrip()}\n\n## Added by hand {{#by-hand}}\n\n{items}\n"


def redirect(address: str) -> str:
    """Give the HTML page that leads to an address."""
    return _REDIRECT.format(address=html.escape(address, quote=True))

"""Pages that are not shown: hidden ones and drafts, and old addresses, which lead to the new ones."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from dateline.merge.page_merge import withdrawn_labels
from dateline.merge.units import citations_in

_TRUE = frozenset({"true", "yes", "on", "1"})
_SECTIONS = ("actors/", "places/", "dates/", "sources/")

_LINK = re.compile(r"\[(?P<words>(?:\\.|[^\[\]\\])*)\]\((?P<path>[^()\s#:]+\.md)(?P<anchor>#[^()\s]*)?\)")

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


def fit_links(markdown: str, page: str, away: Away, there: Container[str]) -> str:
    """Lead links to joined and renamed pages to where they went, and leave those to hidden pages as words.

    `page` is the path of the page, `there` holds the paths of all files. A statement that a person
    changed may outlast its article and the pages that rested on it alone: its links to these are words.
    """
    labels = withdrawn_labels(markdown)
    if not (labels or away.moved or away.hidden):
        return markdown
    folder = posixpath.dirname(page)

    def fit(link: re.Match[str], *, outlasts: bool) -> str:
        target = _resolved(folder, link)
        if new := away.moved.get(target):
            return f"[{link['words']}]({posixpath.relpath(new, folder or '.')}{link['anchor'] or ''})"
        is_gone = target in away.hidden or (outlasts and target not in there)
        return link["words"] if is_gone else link[0]

    return "\n".join(
        _LINK.sub(partial(fit, outlasts=not labels.isdisjoint(citations_in(line))), line)
        for line in markdown.split("\n")
    )


def _resolved(folder: str, link: re.Match[str]) -> str:
    return posixpath.normpath(posixpath.join(folder, link["path"]))


def with_unlisted(path: str, markdown: str, titles: Mapping[str, str], written: Container[str]) -> str:
    """List on a section's index the pages that it does not link, so that each is reached from there.

    `titles` are of all pages that are shown, `written` are those that a build wrote: the others a person
    added. A build's own page is not on its index where a person took its line out, or where no article
    gives the page any more and it stays for what a person wrote on it.
    """
    section = path.removesuffix("index.md")
    if section not in _SECTIONS or not path.endswith("index.md"):
        return markdown
    listed = {path, *(_resolved(section, link) for link in _LINK.finditer(markdown))}
    missing = sorted(
        (page for page in titles if page.startswith(section) and page not in listed),
        key=lambda page: (titles[page].casefold(), page),
    )
    if not missing:
        return markdown
    added = [page for page in missing if page not in written]
    others = [page for page in missing if page in written]
    lists = (
        *_list_of("Added by hand {#by-hand}", added, titles),
        *_list_of("Other pages {#others}", others, titles),
    )
    return "\n\n".join((markdown.rstrip(), *lists)) + "\n"


def _list_of(heading: str, pages: Sequence[str], titles: Mapping[str, str]) -> Iterator[str]:
    """Give a heading and the list below it, where there is anything to list."""
    if pages:
        yield f"## {heading}"
        yield "\n".join(f"- [{titles[page]}]({page.rpartition('/')[2]})" for page in pages)


def redirect(address: str) -> str:
    """Give the HTML page that leads to an address."""
    return _REDIRECT.format(address=html.escape(address, quote=True))

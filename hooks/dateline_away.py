"""Pages that are not shown, and pages that a person added: each event calls the package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files
from mkdocs.utils import get_relative_url

from dateline.markdown.front_matter import read_meta
from dateline.merge.lock import locked_pages
from dateline.publish.away import Away, find_away, fit_links, redirect, with_unlisted
from dateline.publish.sources import forget_sources, page_sources
from dateline.render.markdown_text import escape

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

_AWAY, _TITLES, _WRITTEN = "dateline_away", "dateline_titles", "dateline_written"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leave out, before anything else reads them, the pages that are not shown."""
    forget_sources(config)
    metas = {file.src_uri: read_meta(text) for file, text in page_sources(files, config)}
    away = find_away(metas.items())
    config.extra[_AWAY] = away
    config.extra[_TITLES] = {
        path: escape(str(meta.get("title") or Path(path).stem))
        for path, meta in metas.items()
        if path not in away.paths
    }
    config.extra[_WRITTEN] = frozenset(locked_pages(Path(config.docs_dir)))
    return Files([file for file in files if file.src_uri not in away.paths])


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Fit the links to what is shown, and list the pages that an index does not."""
    away: Away = config.extra[_AWAY]
    path = page.file.src_uri
    fitted = fit_links(markdown, path, away, files.src_uris)
    return with_unlisted(path, fitted, config.extra[_TITLES], config.extra[_WRITTEN])


def on_post_build(config: MkDocsConfig) -> None:
    """Write a page at every old address that leads to the new one."""
    away: Away = config.extra[_AWAY]
    for old, new in away.moved.items():
        here, there = (
            File(p, config.docs_dir, config.site_dir, config.use_directory_urls) for p in (old, new)
        )
        target = Path(here.abs_dest_path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(redirect(get_relative_url(there.url, here.url)), encoding="utf-8")

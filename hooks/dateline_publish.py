"""What the built site offers beside its pages: drawings, structured data, feeds.

Each event calls the package.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline.drawing.atlas import squares
from dateline.drawing.extension import located_pages
from dateline.markdown.front_matter import read_meta
from dateline.publish.feeds import feeds
from dateline.publish.page_extras import page_extras
from dateline.publish.questions import QUESTIONS, edit_address, with_edit_links
from dateline.publish.site import Site, SitePage
from dateline.publish.sources import page_sources
from dateline.publish.words import remember_words
from dateline.settings import FILE_NAME, Settings, load_settings

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

_DRAWING, _SITE, _REPOSITORY = "dateline.drawing.extension", "dateline_publish", "dateline_repository"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take the site's address from the settings, and forget the build before."""
    site = _settings(config).site
    if site.url:
        config.site_url = site.url.rstrip("/") + "/"
    config.extra[_REPOSITORY] = site.repository
    config.mdx_configs.pop(_DRAWING, None)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Read what all pages say of themselves before any page is converted."""
    pages = {
        file.src_uri: SitePage(file.src_uri, _within(file.url), read_meta(text))
        for file, text in page_sources(files, config)
    }
    site = _settings(config).site
    config.extra[_SITE] = Site(site.name, site.story, config.site_url or "", pages)
    places = located_pages((page.path, page.meta) for page in pages.values())
    config.mdx_configs[_DRAWING] = {"places": places, "squares": squares(places)}
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Let each open question lead to the file that answers it."""
    if page.file.src_uri != QUESTIONS:
        return markdown
    return with_edit_links(markdown, config.extra[_REPOSITORY])


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG001
    """Look up the theme's words once."""
    remember_words(env, [str(config.theme["language"] or "en")])
    return env


def on_page_context(
    context: dict[str, Any],
    page: Page,
    config: MkDocsConfig,
    nav: Navigation,  # noqa: ARG001 - an event's arguments have fixed names
) -> dict[str, Any]:
    """Give the templates what a page offers beside its text, and where it is edited."""
    site: Site = config.extra[_SITE]
    known = site.pages.get(page.file.src_uri)
    page.dateline = page_extras(site, known, page.markdown or "") if known else None
    repository = config.extra[_REPOSITORY]
    if repository:
        # Not the theme's own setting: with it every reader's browser asks the repository's host.
        page.edit_url = edit_address(repository, page.file.src_uri)
    return context


def on_post_build(config: MkDocsConfig) -> None:
    """Write the feeds."""
    for path, feed in feeds(config.extra[_SITE]):
        file = Path(config.site_dir) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(feed)


def _settings(config: MkDocsConfig) -> Settings:
    file = Path(config.config_file_path).parent / FILE_NAME
    return load_settings(file) if file.is_file() else Settings()


def _within(url: str) -> str:
    """Give an address within the site; MkDocs calls the home page `./`."""
    return "" if url == "./" else url

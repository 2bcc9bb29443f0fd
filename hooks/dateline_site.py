"""What happens while MkDocs builds the site: each event calls the package."""

from __future__ import annotations

import html
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.utils import get_relative_url

from dateline.markdown.backlinks import Referrer, backlinks_html, turn_round
from dateline.markdown.facts import read_facts
from dateline.markdown.glossary import read_entries
from dateline.markdown.names import build_table
from dateline.settings import FILE_NAME, load_settings

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

_LINKS, _GLOSSARY, _GLOSSARY_PAGE = "dateline.markdown.links", "dateline.markdown.glossary", "glossary.md"

log = logging.getLogger("mkdocs.hooks.dateline")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take the site's name from the settings, and forget the build before."""
    file = Path(config.config_file_path).parent / FILE_NAME
    if file.is_file():
        site = load_settings(file).site
        config.site_name = html.escape(site.name)
        config.site_description = html.escape(site.story)
    for extension in (_LINKS, _GLOSSARY):
        config.mdx_configs.pop(extension, None)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Collect the names and the terms of all pages before any page is converted."""
    facts = [read_facts(file.src_uri, file.content_string) for file in files.documentation_pages()]
    for page in facts:
        if page.error:
            log.warning("Doc file '%s': its front matter is not valid YAML: %s", page.path, page.error)
    names, homonyms = build_table(page.named for page in facts)
    for homonym in homonyms:
        log.info("%s", homonym)
    opted_out = frozenset(page.path for page in facts if not page.links)
    glossary = files.get_file_from_path(_GLOSSARY_PAGE)
    terms, _ = build_table(read_entries(glossary.content_string) if glossary else (), any_case=True)
    config.mdx_configs[_LINKS] = {"table": names, "mentions": {}, "opted_out": opted_out}
    config.mdx_configs[_GLOSSARY] = {"table": terms, "opted_out": opted_out}
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Escape what the theme prints of the front matter as it is: titles come from articles."""
    for key in ("title", "author", "description"):
        if page.meta.get(key) is not None:
            page.meta[key] = html.escape(str(page.meta[key]))
    return markdown


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Add the backlinks: complete only now, when all pages are converted."""
    mentions = config.mdx_configs[_LINKS]["mentions"]
    for path, referrers in turn_round(mentions).items():
        file = files.get_file_from_path(path)
        if file is None or file.page is None or file.page.is_index:
            continue
        known = [Referrer(p, str(files.get_file_from_path(p).page.title)) for p in referrers]
        page = file.page
        page.content += backlinks_html(
            known, lambda p, page=page: get_relative_url(files.get_file_from_path(p).url, page.url)
        )
    return env

"""Pages that an earlier build made and nothing has changed: each event calls the package.

The last of the hooks, so that it sees what the others tell the extensions and the templates.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.publish.sources import forget_sources
from dateline.reuse import SiteReuse, start
from dateline.settings import FILE_NAME, load_settings

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

log = logging.getLogger("mkdocs.hooks.dateline")

_reuse: SiteReuse | None = None


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Forget the build before: MkDocs imports a hook once a process and builds many times."""
    global _reuse  # noqa: PLW0603 - the same
    _reuse = None
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Watch what the pages will ask of the site, now that the other hooks have collected it."""
    global _reuse  # noqa: PLW0603 - as above
    forget_sources(config)
    file = Path(config.config_file_path).parent / FILE_NAME
    if not file.is_file() or load_settings(file).site.reuse:
        _reuse = start(config)
    return files


def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> Page:  # noqa: ARG001
    """Reuse the page's conversion, or keep it."""
    if _reuse is not None:
        _reuse.convert(page)
    return page


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG001
    """Reuse the pages' layouts, or keep them."""
    if _reuse is not None:
        _reuse.lay_out(env)
    return env


def on_post_build(config: MkDocsConfig) -> None:  # noqa: ARG001
    """Keep what was made, and say what was reused."""
    if _reuse is None:
        return
    said = _reuse.close()
    if _reuse.why_not:
        log.info("Pages are not taken from the build before: %s.", _reuse.why_not)
    if said:
        log.info("%s", said)

"""Pages that an earlier build made and nothing has changed: each event calls the package.

The last of the hooks, so that it sees what the others tell the extensions and the templates.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.publish.sources import forget_sources
from dateline.reuse import EarlierSite, SiteReuse, start, unknown_part
from dateline.search import INDEX
from dateline.settings import FILE_NAME, Settings, load_settings

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

log = logging.getLogger("mkdocs.hooks.dateline")

_reuse: SiteReuse | None = None
_earlier: EarlierSite | None = None


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Forget the build before: MkDocs imports a hook once a process and builds many times."""
    global _reuse  # noqa: PLW0603 - the same
    _reuse = None
    _close_earlier(failed=True)
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    """Save the site from being removed, whose files stay where they are to have the same bytes."""
    global _earlier  # noqa: PLW0603 - as above
    if _settings(config).site.reuse and not unknown_part(config):
        _earlier = EarlierSite(config)
        _earlier.put_aside()


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Watch what the pages will ask of the site, now that the other hooks have collected it."""
    global _reuse  # noqa: PLW0603 - as above
    forget_sources(config)
    settings = _settings(config)
    if _earlier is not None:
        has_index = settings.search.engine == "pagefind"
        pages = (file.abs_dest_path for file in files.documentation_pages())
        _earlier.put_back(pages, {INDEX} if has_index else ())
    if settings.site.reuse:
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
    _close_earlier()
    if _reuse is None:
        return
    said = _reuse.close()
    if _reuse.why_not:
        log.info("Pages are not taken from the build before: %s.", _reuse.why_not)
    if said:
        log.info("%s", said)


def on_build_error(error: Exception) -> None:  # noqa: ARG001
    """Leave nothing in the site that was not made."""
    _close_earlier(failed=True)


def _close_earlier(*, failed: bool = False) -> None:
    global _earlier  # noqa: PLW0603 - as above
    if _earlier is not None:
        _earlier.close(failed=failed)
        _earlier = None


def _settings(config: MkDocsConfig) -> Settings:
    file = Path(config.config_file_path).parent / FILE_NAME
    return load_settings(file) if file.is_file() else Settings()

"""The Markdown of all pages as it stands in the files, read once a build for all hooks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files

_KEY = "dateline_sources"


def page_sources(files: Files, config: MkDocsConfig) -> Iterator[tuple[File, str]]:
    """Give every page's file with its text, front matter included; MkDocs would read the file each time."""
    known: dict[str, str] = config.extra.setdefault(_KEY, {})
    for file in files.documentation_pages():
        text = known.get(file.src_uri)
        if text is None:
            text = known[file.src_uri] = file.content_string
        yield file, text


def forget_sources(config: MkDocsConfig) -> None:
    """Let the texts go, once everything that is asked of all pages has been."""
    config.extra.pop(_KEY, None)

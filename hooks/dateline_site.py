"""What happens while MkDocs builds the site: each event calls the package."""

from __future__ import annotations

import html
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.utils import get_relative_url

from dateline import search
from dateline.markdown.backlinks import Referrer, backlinks_html, tells, turn_round, uses_html
from dateline.markdown.collect import GLOSSARY_PAGE, Collected, collect
from dateline.markdown.glossary_page import add_uses, list_undefined, without_undefined
from dateline.publish.questions import QUESTIONS, edit_address
from dateline.publish.sources import page_sources
from dateline.reuse.site import FOLDER
from dateline.settings import FILE_NAME, Settings, load_settings
from dateline.store.garbage import collect_by_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

    from dateline.markdown.sentences import Sentence

_LINKS, _GLOSSARY = "dateline.markdown.links", "dateline.markdown.glossary"

log = logging.getLogger("mkdocs.hooks.dateline")


class _Build:
    """What one build passes from event to event; `mkdocs serve` makes a new one for each."""

    settings = Settings()
    collected: Collected | None = None
    searched: search.Pages | None = None


_build = _Build()


def on_startup(*, command: str, dirty: bool) -> None:  # noqa: ARG001 - an event's arguments have fixed names
    """Look for garbage in circles every few pages, and not within each."""
    collect_by_pages()


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take the site's name and the search from the settings, and forget the build before."""
    global _build  # noqa: PLW0603 - MkDocs imports a hook once a process and builds many times
    _build = _Build()
    file = Path(config.config_file_path).parent / FILE_NAME
    if file.is_file():
        _build.settings = load_settings(file)
        config.site_name = html.escape(_build.settings.site.name)
        config.site_description = html.escape(_build.settings.site.story)
    for extension in (_LINKS, _GLOSSARY):
        config.mdx_configs.pop(extension, None)
    if _build.settings.search.engine == "pagefind":
        _build.searched = search.Pages(str(config.theme["language"] or "en"))
        _silence_material_search(config)
    return config


def on_serve(
    server: LiveReloadServer,
    config: MkDocsConfig,
    builder: Callable[..., None],  # noqa: ARG001 - an event's arguments have fixed names
) -> LiveReloadServer:
    """Build again when the settings change as well."""
    file = Path(config.config_file_path).parent / FILE_NAME
    if file.is_file():
        server.watch(str(file))
    return server


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Collect the names and the terms of all pages before any page is converted."""
    collected = collect((file.src_uri, text) for file, text in page_sources(files, config))
    for path, problem in collected.problems:
        log.warning("Doc file '%s': %s", path, problem)
    for homonym in collected.homonyms:
        log.info("%s", homonym)
    config.mdx_configs[_LINKS] = {
        "table": collected.table,
        "directory": collected.directory,
        "mentions": {},
        "uses": {},
        "problems": [],
        "opted_out": collected.opted_out,
        "unlinked": collected.unlinked,
        "first_in": _build.settings.links.first_in,
    }
    # The links explain the terms as well: names win over them. Alone, the glossary would.
    linked = _LINKS in config.markdown_extensions
    config.mdx_configs[_GLOSSARY] = {} if linked else {"table": collected.terms}
    _build.collected = collected
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Escape what the theme prints of the front matter as it is: titles come from articles."""
    for key in ("title", "author", "description"):
        if page.meta.get(key) is not None:
            page.meta[key] = html.escape(str(page.meta[key]))
    return markdown


def on_page_content(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Keep the page for the search, before backlinks are added to it."""
    collected, path = _build.collected, page.file.src_uri
    if collected is None:
        return content
    if path == GLOSSARY_PAGE:
        content = without_undefined(content, collected.undefined)
    facts = collected.facts.get(path)
    if _build.searched is not None and facts is not None and not facts.is_list:
        _build.searched.add(page.url, content, facts)
    return content


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Add the backlinks: complete only now, when all pages are converted."""
    links, collected = config.mdx_configs[_LINKS], _build.collected
    if collected is None:
        return env
    for path, token, problem in links["problems"]:
        file = files.get_file_from_path(path)
        log.warning("Doc file '%s'%s: %s", path, _line(file.content_string if file else "", token), problem)
    lists, referring = collected.lists, _Referring(files)
    for path, referrers in turn_round(links["mentions"], lists).items():
        file = files.get_file_from_path(path)
        if file is not None and _is_read(file.page) and path not in lists:
            file.page.content += backlinks_html(referring.list(referrers), referring.seen_from(file.page))
    glossary = files.get_file_from_path(GLOSSARY_PAGE)
    if glossary is not None and _is_read(glossary.page):
        _complete_glossary(glossary.page, links["uses"], referring, lists)
        questions = files.get_file_from_path(QUESTIONS)
        if questions is not None and _is_read(questions.page):
            repository = _build.settings.site.repository
            address = edit_address(repository, GLOSSARY_PAGE) if repository else ""
            address = address or get_relative_url(glossary.url, questions.url)
            questions.page.content += list_undefined(collected.undefined, address)
    if _build.searched is not None:
        if glossary is not None:
            _build.searched.add_terms(glossary.url, collected.entries)
        search.use_box(env, _build.searched.name_tables())
        # Not where "mkdocs build --dirty" left out pages. It is made while MkDocs lays out the pages.
        if all(_is_read(file.page) for file in files.documentation_pages()):
            kept = Path(config.config_file_path).parent / FOLDER if _build.settings.site.reuse else None
            _build.searched.start(Path(config.site_dir), kept)
    return env


def on_post_build(config: MkDocsConfig) -> None:  # noqa: ARG001 - an event's arguments have fixed names
    """Wait for the search index, next to the pages."""
    if _build.searched is not None:
        for problem in _build.searched.finish():
            log.warning("%s", problem)


def on_build_error(error: Exception) -> None:  # noqa: ARG001 - as above
    """Leave the search index unmade."""
    if _build.searched is not None:
        _build.searched.stop()


def _is_read(page: Page | None) -> bool:
    """Tell whether a page was converted in this build: "mkdocs build --dirty" passes over most."""
    return page is not None and page.content is not None


class _Referring:
    """The pages that refer to others, as these list them; seen from one folder, an address is the same."""

    def __init__(self, files: Files) -> None:
        self._files = files.src_uris
        self._addresses: dict[str, dict[str, str]] = {}
        self._titles: dict[str, str] = {}

    def seen_from(self, page: Page) -> Callable[[str], str]:
        """Give what links to a path from a page; the page itself is not asked for."""
        folder = page.url.rstrip("/").rpartition("/")[0]
        known = self._addresses.setdefault(page.url if page.file.name == "index" else folder, {})

        def address(path: str) -> str:
            if path not in known:
                file = self._files.get(path)
                known[path] = get_relative_url(file.url, page.url) if file else ""
            return known[path]

        return address

    def list(self, referrers: Iterable[tuple[str, Sentence | None]]) -> Iterator[Referrer]:
        """Give the pages that are there, with their titles and what they say."""
        titles = self._titles
        for path, sentence in referrers:
            if path not in titles:
                file = self._files.get(path)
                if file is None or file.page is None:
                    continue
                titles[path] = str(file.page.title)
            yield Referrer(path, titles[path], sentence)


def _complete_glossary(
    page: Page, uses: Mapping[str, Iterable[str]], referring: _Referring, lists: Container[str]
) -> None:
    address = referring.seen_from(page)
    written = {
        target.partition("#")[2]: uses_html(
            referring.list((path, None) for path in sorted(using) if tells(path, lists)), address
        )
        for target, using in uses.items()
    }
    page.content = add_uses(page.content, written)


def _line(source: str, token: str) -> str:
    at = source.find(token)
    return f", line {source.count(chr(10), 0, at) + 1}" if at >= 0 else ""


def _silence_material_search(config: MkDocsConfig) -> None:
    """Keep Material's search from making its index; its header still shows a search box, which is ours."""
    plugin = config.plugins.get("material/search") or config.plugins.get("search")
    for event in ("page_context", "post_build"):
        methods = config.plugins.events.get(event, [])
        methods[:] = [method for method in methods if getattr(method, "__self__", None) is not plugin]

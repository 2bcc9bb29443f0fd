"""Reuse in one build of the site: which of its parts the hooks of MkDocs call, and when."""

from __future__ import annotations

import functools
import logging
from collections.abc import MutableMapping
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline.markdown.names import NameTable
from dateline.markdown.wiki import Directory
from dateline.reuse import known
from dateline.reuse.conversion import Conversions
from dateline.reuse.description import UndescribedError, described
from dateline.reuse.layout import Layouts, use_layouts
from dateline.reuse.questions import Questions, WatchedFunction
from dateline.reuse.store import Store
from dateline.reuse.templates import templates_digest, volatile

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

FOLDER = Path(".cache") / "site"
_FILE = "pages.sqlite3"

# What the hooks tell the links about the whole site, all of it watched or hashed below. With anything
# else nothing is reused: it would be a question that nobody writes down.
_LINKS_SETTINGS = frozenset(
    "table directory mentions uses problems opted_out unlinked first_in backlinks".split()
)
_DRAWING_SETTINGS = frozenset({"places", "squares"})
_TABLE_FIELDS = {"entries", "days", "glosses", "small", "told"}

_MKDOCS_LOG = logging.getLogger("mkdocs")


class SiteReuse:
    """What one build reuses; `why_not` says what keeps it from that, in words, and is empty otherwise."""

    def __init__(self, folder: Path, config: MkDocsConfig) -> None:
        self.why_not = _not_known(config)
        self._config = config
        self._store: Store | None = None
        self._conversions: Conversions | None = None
        self._layouts: Layouts | None = None
        if self.why_not:
            return
        try:
            self._start(folder)
        except UndescribedError as error:
            self.why_not = f"the configuration holds an object that does not say what it is ({error})"

    def _start(self, folder: Path) -> None:
        config, questions = self._config, Questions()
        links = config.mdx_configs.setdefault(known.LINKS, {})
        salt = described([known.program(config), known.conversion_settings(config), _is_verbose()])
        _watch(config, questions)
        pages = _Pages(links)
        self._store = Store(folder / _FILE)
        self._conversions = Conversions(self._store, salt, questions, links, pages.describe)

    def convert(self, page: Page) -> None:
        """Have a page's conversion kept, and reused where it was.

        MkDocs has no event between a page's Markdown and its HTML, so the page itself is told: its
        `render` is replaced, on this one object, by one that gives the same.
        """
        if self._conversions is not None:
            convert = functools.partial(self._conversions.convert, page)
            page.render = convert  # type: ignore[method-assign]

    def lay_out(self, env: Environment) -> None:
        """Have the layout of all pages kept, and reused where it was; after all other changes to `env`."""
        if self._store is None:
            return
        config, folders = self._config, self._config.theme.dirs
        self.why_not = _not_static(env, folders)
        if self.why_not:
            return
        try:
            settings = known.layout_settings(config)
            given = {n: v for n, v in env.globals.items() if isinstance(v, str | int | float | bool | None)}
        except UndescribedError as error:
            self.why_not = f"the configuration holds an object that does not say what it is ({error})"
            return
        templates = templates_digest(folders, known.versioned_folders())
        salt = described([known.program(config), settings, given, templates])
        self._layouts = Layouts(self._store, salt)
        use_layouts(env, self._layouts)

    def close(self) -> str:
        """End the build: keep what was made, and say how much that was."""
        if self._store is None or self._conversions is None:
            return ""
        self._store.close()
        made = self._conversions.made
        laid = self._layouts.made if self._layouts is not None else made + self._conversions.reused
        return f"Pages converted: {made:,} of {made + self._conversions.reused:,}; laid out: {laid:,}."


class _Pages:
    """What the links do on one page alone: whether it opted out, and the names that it leaves plain."""

    def __init__(self, links: MutableMapping[str, Any]) -> None:
        self._links = links

    def describe(self, path: str) -> str:
        unlinked = self._links.get("unlinked", {}).get(path, ())
        return described([path in self._links.get("opted_out", ()), sorted(unlinked)])


class _WatchedDirectory(Directory):
    """What [[...]] may name, by what it leads to."""

    watched: WatchedFunction

    def look_up(self, name: str) -> tuple[str, ...]:
        """Give the targets of a name, and remember the name."""
        self.watched.ask(name)
        return super().look_up(name)


def start(config: MkDocsConfig) -> SiteReuse:
    """Start a build, once its pages have been collected and before the first of them is converted."""
    return SiteReuse(Path(config.config_file_path).parent / FOLDER, config)


def _not_known(config: MkDocsConfig) -> str:
    unknown = known.unknown_part(config)
    if unknown:
        return f"{unknown} may show on a page what no page says"
    settings = config.mdx_configs.get(known.LINKS, {})
    drawing = config.mdx_configs.get(known.DRAWING, {})
    if not (settings.keys() <= _LINKS_SETTINGS and drawing.keys() <= _DRAWING_SETTINGS):
        return "the links or the drawings are configured by something else"
    return ""


def _not_static(env: Environment, folders: list[str]) -> str:
    template = volatile(env, folders)
    return f"the template {template} shows the time of the build or all pages" if template else ""


def _watch(config: MkDocsConfig, questions: Questions) -> None:
    """Put watched mappings in the place of all that the extensions are told about the site."""
    links, drawing = config.mdx_configs[known.LINKS], config.mdx_configs.get(known.DRAWING, {})
    for name in (known.LINKS, known.GLOSSARY):
        settings = config.mdx_configs.get(name, {})
        if "table" in settings:
            settings["table"] = _watched_table(settings["table"], name, questions)
    if "directory" in links:
        inner: Directory = links["directory"]
        directory = _WatchedDirectory(inner.pages, inner.days, inner.paths)
        directory.watched = questions.function("directory", inner.look_up)
        links["directory"] = directory
    for name in sorted(_DRAWING_SETTINGS & drawing.keys()):
        drawing[name] = questions.mapping(name, drawing[name])


def _watched_table(table: NameTable, name: str, questions: Questions) -> NameTable:
    if {field.name for field in fields(table)} != _TABLE_FIELDS:
        raise UndescribedError(type(table).__qualname__)
    entries = questions.mapping(f"{name} entries", table.entries)
    days = questions.mapping(f"{name} days", table.days)
    glosses = questions.mapping(f"{name} glosses", table.glosses)
    small = questions.mapping(f"{name} small", table.small)
    told = questions.mapping(f"{name} told", table.told)
    return replace(table, entries=entries, days=days, glosses=glosses, small=small, told=told)


def _is_verbose() -> bool:
    """Tell whether MkDocs says everything: then it does not look at anchors, and keeps none."""
    return _MKDOCS_LOG.getEffectiveLevel() <= logging.DEBUG

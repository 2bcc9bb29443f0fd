"""What reuse knows to depend on nothing but what is hashed; with anything else nothing is reused."""

from __future__ import annotations

import platform
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.utils import get_theme_dir, get_theme_names

import dateline
from dateline.reuse.description import UndescribedError, described, digest

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

LINKS, GLOSSARY, DRAWING = (
    "dateline.markdown.links",
    "dateline.markdown.glossary",
    "dateline.drawing.extension",
)
# Ours, with what the hooks tell them of the site, and without.
_TOLD = frozenset({LINKS, GLOSSARY, DRAWING})
_OURS = _TOLD | {"dateline.publish.previews", "dateline.markdown.sparing", "dateline.markdown.unbroken"}
_HOOKS = frozenset("dateline_away.py dateline_site.py dateline_publish.py dateline_reuse.py".split())
_THEMES = ("material", "mkdocs", "readthedocs")
_PLUGINS = frozenset({"search", "material/search"})
# The extensions that Python-Markdown brings: they read a page's Markdown, and nothing else.
_EXTENSIONS = frozenset(
    "abbr admonition attr_list codehilite def_list extra fenced_code footnotes legacy_attrs legacy_em"
    " md_in_html meta nl2br sane_lists smarty tables toc wikilinks".split()
)
_PACKAGES = (
    "jinja2",
    "markdown",
    "markupsafe",
    "mkdocs",
    "mkdocs-material",
    "pygments",
    "anyascii",
    "pyyaml",
)

# Of the configuration what no page shows: where things lie, and how the build runs.
_NOT_SHOWN = frozenset(
    "config_file_path docs_dir site_dir dev_addr strict remote_branch remote_name watch hooks plugins"
    " mdx_configs markdown_extensions exclude_docs draft_docs not_in_nav nav theme extra".split()
)
# What our hooks keep for themselves below `extra`.
_PRIVATE = "dateline_"


def unknown_part(config: MkDocsConfig) -> str:
    """Name a plugin, a hook or an extension that is not known, or nothing."""
    hooks = [str(name) for name in config.hooks]  # after validation it is a dictionary
    for hook in hooks:
        if Path(hook).name not in _HOOKS:
            return f"the hook {hook}"
    for name in config.plugins:
        if name not in hooks and name not in _PLUGINS:
            return f"the plugin {name}"
    for name in config.markdown_extensions:
        if str(name).removeprefix("markdown.extensions.") not in _EXTENSIONS | _OURS:
            return f"the Markdown extension {name}"
    return ""


def program(config: MkDocsConfig) -> str:
    """Describe what makes the pages: the program, the hooks, and the packages that they use."""
    folder = Path(config.config_file_path).parent
    hooks = [Path(name).name + _hash(folder / name) for name in map(str, config.hooks)]
    return f"{_program()} {hooks}"


@cache
def _program() -> str:
    root = Path(dateline.__file__).parent
    sources = sorted(file for file in root.rglob("*.py") if "__pycache__" not in file.parts)
    drawn = sorted(file for file in (root / "drawing").rglob("*") if file.suffix in (".json", ".gz", ".tsv"))
    files = [f"{file.relative_to(root).as_posix()} {_hash(file)}" for file in (*sources, *drawn)]
    versions = [f"{package} {_version(package)}" for package in ("dateline", *_PACKAGES)]
    return digest(platform.python_version(), *versions, *files).hex()


def versioned_folders() -> frozenset[str]:
    """Give the folders of templates whose package's version is part of `program`."""
    installed = get_theme_names()
    return frozenset(get_theme_dir(name) for name in _THEMES if name in installed)


def _hash(file: Path) -> str:
    return digest(file.read_bytes()).hex()


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "none"


def conversion_settings(config: MkDocsConfig) -> str:
    """Describe what the configuration says about the conversion of pages.

    Raises UndescribedError where an extension is configured with something that can't be described.
    """
    others = {name: some for name, some in config.mdx_configs.items() if name not in _TOLD}
    return described(
        [config.markdown_extensions, others, config.validation, config.use_directory_urls, config.theme.name]
    )


def layout_settings(config: MkDocsConfig) -> str:
    """Describe what the configuration shows on pages.

    Raises UndescribedError where something of it can't be described.
    """
    shown = {name: value for name, value in config.items() if name not in _NOT_SHOWN}
    extra = {name: value for name, value in config.extra.items() if not name.startswith(_PRIVATE)}
    plugins = {name: getattr(plugin, "config", None) for name, plugin in config.plugins.items()}
    theme = {name: str(value) if name == "locale" else value for name, value in config.theme.items()}
    return described([shown, extra, plugins, config.theme.name, theme])


__all__ = [
    "DRAWING",
    "GLOSSARY",
    "LINKS",
    "UndescribedError",
    "conversion_settings",
    "layout_settings",
    "program",
    "unknown_part",
]

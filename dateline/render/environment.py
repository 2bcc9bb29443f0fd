"""The templates' environment: what a template prints is escaped unless it is Markdown already."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template, Undefined
from jinja2.runtime import Context

from dateline.render.markdown_text import Markdown, escape, link, listing, strong


def _finalize(value: object) -> str:
    """Escape what a template prints; an undefined name is kept, so that printing it fails."""
    if isinstance(value, Undefined):
        return str(value)  # StrictUndefined raises here
    return escape(str(value)) if not isinstance(value, Markdown) else value


@cache
def environment() -> Environment:
    """Give the environment of all templates."""
    made = Environment(
        loader=PackageLoader("dateline.render"),
        undefined=StrictUndefined,
        finalize=_finalize,
        autoescape=False,  # noqa: S701 - Markdown, not HTML: `_finalize` escapes for it
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    made.globals.update(link=link, listing=listing, strong=strong)
    made.filters["count"] = counted
    return made


def counted(number: int, noun: str, plural: str = "") -> str:
    """Give "1 article", "2 articles"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


@cache
def _template(name: str) -> Template:
    return environment().get_template(f"{name}.jinja")


def fill(name: str, part: str, values: Mapping[str, object]) -> Markdown:
    """Render one block of a template; surrounding white space is dropped."""
    blocks = _template(name).blocks
    # What Template.new_context gives, but for the table of blocks: no template calls another's.
    context = Context(environment(), {**environment().globals, **values}, name, {})
    return Markdown("".join(blocks[part](context)).strip())

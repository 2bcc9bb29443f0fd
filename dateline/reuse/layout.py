"""The layout of pages: what the theme's templates make of them, kept by everything that they are given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec
from jinja2 import Template

from dateline.reuse.description import UndescribedError, described, digest
from dateline.reuse.store import Store

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

# What MkDocs gives a page's template. The date of the build and the list of all pages are not hashed:
# `templates.volatile` tells which templates use them.
_CONTEXT = frozenset(
    "nav pages base_url extra_css extra_javascript mkdocs_version build_date_utc config page".split()
)
# What a page holds beside what is hashed: nothing of it is for templates, or the rest implies it.
_IMPLIED = frozenset(
    "file parent children active update_date render present_anchor_ids links_to_anchors"
    " _title_from_render title _StructureItem__parent _Page__active".split()
)
_HASHED = frozenset(
    "markdown content toc meta canonical_url abs_url edit_url previous_page next_page dateline".split()
)


class Layouts:
    """Lays out the pages of one build, or takes them from the store; `salt` is the same for every page."""

    def __init__(self, store: Store, salt: str) -> None:
        self._store = store
        self._salt = salt
        self._nav: tuple[Navigation, bytes] | None = None
        self.made, self.reused = 0, 0

    def render(self, template: Template, context: Mapping[str, Any]) -> str:
        """Give what a template makes of a page; the template's own `render` where it is not known."""
        key = self._key(template, context)
        content = context["page"].content or ""
        kept = self._store.get(key) if key is not None else None
        if kept is not None:
            self.reused += 1
            return unpack(kept, content)
        self.made += 1
        made = Template.render(template, context)
        if key is not None:
            self._store.put(key, pack(made, content))
        return made

    def _key(self, template: Template, context: Mapping[str, Any]) -> bytes | None:
        page = context["page"]
        if context.keys() != _CONTEXT or not vars(page).keys() <= _HASHED | _IMPLIED:
            return None
        try:
            return digest(
                "layout",
                self._salt,
                template.name or "",
                self._navigation(context["nav"]),
                described([context[name] for name in ("base_url", "extra_css", "extra_javascript")]),
                *_page(page),
            )
        except UndescribedError:
            return None

    def _navigation(self, nav: Navigation) -> bytes:
        if self._nav is None or self._nav[0] is not nav:
            self._nav = nav, digest(*_items(nav.items))
        return self._nav[1]


def pack(made: str, content: str) -> bytes:
    """Give a laid-out page without its content, which is part of the key, and where that stood."""
    at = made.find(content)
    around = made[:at] + made[at + len(content) :] if at >= 0 else made
    return msgspec.msgpack.encode((at, around.encode("utf-8", "surrogatepass")))


def unpack(kept: bytes, content: str) -> str:
    """Give the page that was packed, with its content."""
    at, packed = msgspec.msgpack.decode(kept, type=tuple[int, bytes])
    around = packed.decode("utf-8", "surrogatepass")
    return around[:at] + content + around[at:] if at >= 0 else around


def _page(page: Page) -> Iterable[str]:
    yield page.file.src_uri
    yield page.file.url
    yield page.content or ""
    yield page.markdown or ""
    yield described(page.title)
    yield _toc(page.toc)
    yield described(page.meta)
    yield described([page.canonical_url, page.abs_url, page.edit_url])
    yield described(getattr(page, "dateline", None))
    for other in (page.previous_page, page.next_page):
        yield from _item(other) if other is not None else ("",)


def _toc(links: Iterable[Any]) -> str:
    return f"[{','.join(f'{link.level}{link.title!r}{link.id!r}{_toc(link.children)}' for link in links)}]"


def _items(items: Iterable[Any]) -> Iterable[str]:
    """Describe what stands in the navigation, in order and depth."""
    yield "["
    for item in items:
        yield from _item(item)
        yield from _items(item.children or ())
    yield "]"


def _item(item: Any) -> Iterable[str]:  # noqa: ANN401 - a page, a section or a link of MkDocs
    yield type(item).__qualname__
    yield described(item.title)
    yield described(getattr(item, "url", None))
    yield item.file.src_uri if item.is_page else ""
    yield described(getattr(item, "meta", None))


def use_layouts(env: Environment, layouts: Layouts) -> None:
    """Have the pages' templates of an environment ask `layouts`: the others render as ever.

    Jinja2 makes its templates of the environment's `template_class`, which is there to be set.
    """

    class PageTemplate(Template):
        def render(self, *args: Any, **kwargs: Any) -> str:  # noqa: ANN401 - Jinja2's own signature
            context = args[0] if len(args) == 1 and not kwargs else None
            if isinstance(context, Mapping) and context.get("page") is not None:
                return layouts.render(self, context)
            return super().render(*args, **kwargs)

    env.template_class = PageTemplate

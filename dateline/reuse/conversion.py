"""The conversion of pages, Markdown to HTML: asked of MkDocs once, and kept with what it rested on."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, cast

import msgspec
from mkdocs.structure.toc import get_toc

from dateline.markdown.sentences import Sentence
from dateline.reuse.converter import Converter
from dateline.reuse.description import digest
from dateline.reuse.questions import Asked, Questions
from dateline.reuse.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.pages import Page
    from mkdocs.structure.toc import AnchorLink, _TocToken

# Where MkDocs says what is wrong with a page's links.
_PAGES_LOG = logging.getLogger("mkdocs.structure.pages")


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of a page's table of contents."""

    name: str
    id: str
    level: int
    children: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversion:
    """What a conversion made, and what it asked.

    `anchors` are the ids on the page, `links` the anchors that it links to with the links as written, by
    page; `mentions` and `uses` are what the links collect of the page. `answer` is a hash of the answers.
    """

    asked: Asked
    answer: bytes
    content: str
    title: str | None
    toc: tuple[Heading, ...]
    anchors: tuple[str, ...]
    links: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] | None
    mentions: tuple[tuple[str, Sentence | None], ...] | None
    uses: tuple[str, ...]


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Conversion)


class Conversions:
    """Converts the pages of one build, or takes them from the store.

    `salt` describes all that is the same for every page. `collected` is where the links' extension puts
    what it finds (`mentions`, `uses`, `problems`), `told` describes what it is told of one page alone.
    """

    def __init__(
        self,
        store: Store,
        salt: str,
        questions: Questions,
        collected: MutableMapping[str, Any],
        told: Callable[[str], str],
    ) -> None:
        self._store = store
        self._told = told
        self._salt = salt
        self._questions = questions
        self._collected = collected
        self._files: _WatchedFiles | None = None
        self._converter = Converter()
        # What one page says by itself: the same objects for all, as the extensions are told of them once.
        self._own: dict[str, Any] = {"mentions": {}, "uses": {}, "problems": []}
        self.made, self.reused = 0, 0

    def convert(self, page: Page, config: MkDocsConfig, files: Files) -> None:
        """Do what MkDocs' `page.render` does: set content, table of contents, title and anchors."""
        file = page.file
        if self._files is None:
            self._files = _WatchedFiles(files, self._questions)
        path = file.src_uri
        key = digest(
            "conversion",
            self._salt,
            path,
            file.url,
            file.inclusion.name,
            self._told(path),
            page.markdown or "",
        )
        kept = self._kept(key)
        if kept is not None:
            _restore(kept, page, files, self._collected)
            self.reused += 1
            return
        self.made += 1
        made = self._make(page, config, self._files)
        if made is not None:
            self._store.put(key, _encoder.encode(made))

    def _kept(self, key: bytes) -> Conversion | None:
        data = self._store.get(key)
        if data is None:
            return None
        try:
            kept = _decoder.decode(data)
        except msgspec.DecodeError:
            return None
        return kept if self._questions.answer(kept.asked) == kept.answer else None

    def _make(self, page: Page, config: MkDocsConfig, files: _WatchedFiles) -> Conversion | None:
        """Convert; give None for a page that is not to be reused, because there was something to say."""
        self._questions.forget()
        own = self._own
        with _apart(self._collected, own), _overheard() as heard, self._converter.at_work(page):
            type(page).render(page, config, cast("Files", files))
        asked = self._questions.asked()
        assert page.content is not None  # noqa: S101 - it has just been converted
        if heard or own["problems"]:
            return None
        links, mentions = page.links_to_anchors, own["mentions"].get(page.file.src_uri)
        return Conversion(
            asked,
            self._questions.answer(asked),
            page.content,
            page._title_from_render,  # noqa: SLF001 - what `title` rests on, and has no other name
            tuple(map(_heading, page.toc)),
            tuple(sorted(page.present_anchor_ids or ())),
            None if links is None else tuple((f.src_uri, tuple(some.items())) for f, some in links.items()),
            None if mentions is None else tuple(mentions.items()),
            tuple(own["uses"]),
        )


class _WatchedFiles:
    """The files of a site, as far as a conversion asks for them."""

    def __init__(self, files: Files, questions: Questions) -> None:
        self._by_path: Mapping[str, File] = files.src_uris
        self._watched = questions.function("files", self._shown)

    def get_file_from_path(self, path: str) -> File | None:
        """Give a file by its path below the documentation folder."""
        self._watched.ask(path)
        return self._by_path.get(path) or self._by_path.get(PurePath(path).as_posix())

    def _shown(self, path: str) -> tuple[str, str] | None:
        file = self._by_path.get(path) or self._by_path.get(PurePath(path).as_posix())
        return None if file is None else (file.url, file.inclusion.name)


def _restore(kept: Conversion, page: Page, files: Files, collected: MutableMapping[str, Any]) -> None:
    page.content = kept.content
    page._title_from_render = kept.title  # noqa: SLF001 - as above
    page.toc = get_toc([_token(heading) for heading in kept.toc])
    page.present_anchor_ids = set(kept.anchors)
    if kept.links is not None:
        targets = ((files.get_file_from_path(path), some) for path, some in kept.links)
        page.links_to_anchors = {file: dict(some) for file, some in targets if file is not None}
    if kept.mentions is not None:
        collected["mentions"][page.file.src_uri] = dict(kept.mentions)
    for target in kept.uses:
        collected["uses"].setdefault(target, {})[page.file.src_uri] = None


def _heading(link: AnchorLink) -> Heading:
    return Heading(link.title, link.id, link.level, tuple(map(_heading, link.children)))


def _token(heading: Heading) -> _TocToken:
    children = [_token(child) for child in heading.children]
    return {"name": heading.name, "id": heading.id, "level": heading.level, "children": children}


@contextlib.contextmanager
def _apart(collected: MutableMapping[str, Any], own: dict[str, Any]) -> Iterator[None]:
    """Collect what one page says by itself first, in `own`, then add it to the rest."""
    whole = {name: collected[name] for name in own}
    for found in own.values():
        found.clear()
    collected.update(own)
    try:
        yield
    finally:
        collected.update(whole)
        whole["mentions"].update(own["mentions"])
        for target, pages in own["uses"].items():
            whole["uses"].setdefault(target, {}).update(pages)
        whole["problems"].extend(own["problems"])


class _Ear(logging.Filter):
    """Counts what is said, and lets through what would be shown at a level."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self.level = level
        self.heard: list[str] = []

    def filter(self, record: logging.LogRecord) -> bool:
        """Count a message."""
        self.heard.append(record.getMessage())
        return record.levelno >= self.level


@contextlib.contextmanager
def _overheard() -> Iterator[list[str]]:
    """Give what MkDocs says of a page, in a quiet build too: a louder one would have to repeat it."""
    ear, level = _Ear(_PAGES_LOG.getEffectiveLevel()), _PAGES_LOG.level
    if ear.level > logging.INFO:
        _PAGES_LOG.setLevel(logging.INFO)
    _PAGES_LOG.addFilter(ear)
    try:
        yield ear.heard
    finally:
        _PAGES_LOG.removeFilter(ear)
        _PAGES_LOG.setLevel(level)

"""Read files as Articles: bytes, text, page, article, fields."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from dateline.errors import ArticleError, Problem
from dateline.model import Article, Found
from dateline.read import judge
from dateline.read.containers import is_container, read_records
from dateline.read.encoding import EncodingError, decode, normalise, plain_lines, restore_quotation_marks
from dateline.read.fields import HEADER_KEYS, Fields, find_fields, in_order
from dateline.read.files import MAX_BYTES, ArticleFile, load_bytes
from dateline.read.front_matter import Header, HeaderError, split_header
from dateline.read.furniture import Stripped, strip_page
from dateline.read.headline import opening_words, without_outlet
from dateline.read.markdown_text import reduce_markdown
from dateline.read.page import join_wrapped, number_lines
from dateline.read.rows import TEXT_KEYS, digest_of, header_of, text_of, values_of
from dateline.read.web_page import read_web_page

# A paragraph of more is a file in one line: data, minified code, a whole book.
_MAX_LINE = 200_000
_WEB_ENDINGS = (".html", ".htm")


class Kept(Protocol):
    """Articles that were read before, by what they were read from."""

    def get(self, key: str, /) -> Article | None: ...  # noqa: D102 - the class says it
    def put(self, key: str, article: Article, /) -> None: ...  # noqa: D102 - the same


def read_articles(file: ArticleFile, kept: Kept | None = None) -> Iterator[Article | Problem]:
    """Read all articles of a file as a stream; a container's are named `news.jsonl#12` (line or row).

    What `kept` holds is not read again.
    """
    try:
        if is_container(file.name):
            for item in read_records(file):
                yield item if isinstance(item, Problem) else _read_record(file.name, *item, kept)
        else:
            data = load_bytes(file)
            key = f"{Path(file.name).suffix.lower()} {hashlib.sha256(data).hexdigest()}"
            yield _once(key, file.name, kept, partial(parse_article, data, file.name))
    except ArticleError as error:
        yield error.problem


def _once(key: str, name: str, kept: Kept | None, read: Callable[[], Article]) -> Article:
    """Take an article that was read before, under the name that it has now, or read it."""
    if found := kept.get(key) if kept else None:
        return replace(found, file=name)
    article = read()
    if kept:
        kept.put(key, article)
    return article


def _read_record(
    name: str, number: int, record: Mapping[object, object], kept: Kept | None
) -> Article | Problem:
    values = values_of(record)
    text = text_of(values)
    if text is None:
        remedy = f"Give it a {TEXT_KEYS[0]!r}, or leave it out"
        return Problem(name, "the record has no text", remedy, number)
    if len(text) > MAX_BYTES:
        what = f"more than {MAX_BYTES // 1_000_000} million characters of text, which no news article has"
        return Problem(name, what, "Split it into one record for each article", number)
    try:
        digest, one = digest_of(values), f"{name}#{number}"
        read = partial(_parse_text, plain_lines(text), one, digest, header_of(values))
        return _once(f"record {digest}", one, kept, read)
    except ArticleError as error:
        return replace(error.problem, file=name, line=number)


def read_article(file: ArticleFile) -> Article:
    """Read a file; raises ArticleError, whose problem says why it can't be an article and what to do."""
    data = load_bytes(file)
    return parse_article(data, file.name)


def parse_article(data: bytes, name: str) -> Article:
    """Make an Article of a file's bytes; `name` is its path relative to the folder given."""
    if not data.strip():
        raise _refusal(name, "it is empty", "Fill it, or delete it")
    if name.lower().endswith(_WEB_ENDINGS):
        return _parse_web_page(data, name)
    try:
        text = decode(data)
    except EncodingError as error:
        raise _refusal(name, str(error), "Save the article as plain text in UTF-8") from None
    if judge.is_html(text):
        raise _refusal(
            name, "it is the source of a web page", "Save it with the ending .html, or save its text"
        )
    return _parse_text(text, name, hashlib.sha256(data).hexdigest())


def _parse_web_page(data: bytes, name: str) -> Article:
    page = read_web_page(data)
    if page is None:
        raise _refusal(
            name, "no article was found in the web page", "Save the article's text instead, as .txt"
        )
    return _parse_text(plain_lines(page.text), name, hashlib.sha256(data).hexdigest(), page.header)


def _parse_text(text: str, name: str, digest: str, header: Header | None = None) -> Article:
    raw = restore_quotation_marks(text).split("\n")
    _check_lines(raw, name)
    header = header or _read_header(raw, name)
    page = [normalise(line) for line in raw]
    stated = (
        next((header.values[k] for k in HEADER_KEYS["title"] if k in header.values), None) if header else None
    )
    stated = normalise(stated) if stated else None
    lines = number_lines(page, header.length if header else 0)
    lines, signs = reduce_markdown(lines, markdown=name.lower().endswith(".md"))
    stripped = strip_page(join_wrapped(lines), stated)
    dropped = tuple(sorted([*stripped.dropped, *signs], key=lambda d: (d.line, d.text)))
    fields = find_fields(header, dropped, page)
    title, paragraphs, headed = _split_title(stripped, stated, fields, name)
    refused = judge.objection(title, paragraphs)
    if refused:
        raise _refusal(name, *refused)
    values = fields.values
    return Article(
        file=name,
        sha256=digest,
        text="\n\n".join([title, *paragraphs] if headed else paragraphs),
        title=title,
        outlet=values.get("outlet"),
        agency=values.get("agency"),
        author=values.get("author"),
        url=values.get("url"),
        language=values.get("language", "en").lower()[:2]
        if values.get("language", "").lower().startswith("en")
        else "en",
        published=values.get("published"),
        published_basis="stated" if "published" in values else "unknown",
        found=in_order(fields.found),
        dropped=dropped,
    )


def _check_lines(raw: list[str], name: str) -> None:
    for number, line in enumerate(raw, 1):
        if len(line) > _MAX_LINE:
            what = f"one line of {len(line):,} characters, which is no paragraph"
            raise ArticleError(Problem(name, what, "Break it into paragraphs, or leave the file out", number))


def _read_header(raw: list[str], name: str) -> Header | None:
    try:
        return split_header(raw)
    except HeaderError as error:
        what = f"the front matter is not valid YAML ({error})"
        raise ArticleError(Problem(name, what, "Mend that line, or quote its value", error.line)) from None


def _split_title(
    stripped: Stripped, stated: str | None, fields: Fields, name: str
) -> tuple[str, list[str], bool]:
    """Give title, paragraphs, and whether the title is a headline; ArticleError where nothing is left.

    Where no headline stands above them, as in collections and wire copy, the first paragraph's
    opening words are the title.
    """
    texts = [line.text for line in stripped.lines]
    if stated:
        return stated, texts, True
    labelled = fields.values.get("title")
    if labelled:
        return labelled, texts, True
    if not texts:
        raise _refusal(name, "nothing of an article is in it", "Add the article's title and text")
    first, title = stripped.lines[0], texts[0]
    if stripped.title < 0:
        opening = opening_words(title)
        fields.found.append(Found("title", opening, first.number, title))
        return opening, texts, False
    shorter, outlet = without_outlet(title)
    if outlet:
        fields.put("outlet", outlet, first.number, title)
    fields.found.append(Found("title", shorter, first.number, title))
    return shorter, texts[1:], True


def _refusal(name: str, what: str, remedy: str) -> ArticleError:
    return ArticleError(Problem(name, what, remedy))

"""Front matter: read as text, whatever YAML would make of it, and written so that every reader agrees.

Reading takes scalars as they are printed (`NO` is a country, `12:30` a time); what they mean is
for the schema to say. Writing quotes each scalar that YAML 1.1 or 1.2 would take for something
other than text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from io import StringIO

import yaml
from frontmatter.default_handlers import YAMLHandler
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from dateline.errors import Problem

FENCE = "---"

# Every number, date, time and sign of YAML 1.1 (with its sexagesimals) and 1.2 begins with one
# of these; text that does is quoted too, which harms nobody.
_NUMBER_LIKE = re.compile(r"[-+.\d~=<]")
# Booleans and nulls of both versions, and the numbers that are words.
_RESERVED = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", ""})

# A key, and a text, that stand as they are, in quotation marks where they read as something else.
_PLAIN_KEY = re.compile(r"[a-z]+(?:_[a-z]+)*")
# What is special in YAML is ASCII: letters, marks and signs of all scripts are not.
_PLAIN_TEXT = re.compile(
    r"(?:[^\W_]|[^\0-\x7f])(?:[\w .,()/'&;!%$+\x80-\U0010ffff-]*(?:[^\W_]|[.)]|[^\0-\x7f]))?"
)
_PLAIN_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")

# A line longer than this would be folded; none is, so that a value stays on the line of its key.
_WIDTH = 1_000_000_000

_HEAD = re.compile(r"---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n|\Z)")

_COMMENT = re.compile(r"(?:^|\s)#", re.MULTILINE)
_QUOTED = re.compile(r"(?<=[\s\[,])(?:\"(?:\\.|[^\"\\])*\"|'(?:''|[^'])*')")

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above a page: `values` with every scalar as text, and the `body` below."""

    values: Mapping[str, object]
    body: str


def read_front_matter(text: str, file: str) -> FrontMatter | Problem:
    """Take a page apart; a Problem says which line of its front matter is wrong.

    A page without front matter has no values and is all body.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if not text.startswith(f"{FENCE}\n"):
        return FrontMatter({}, text)
    try:
        head, body = YAMLHandler().split(text)
        values = yaml.load(head, Loader=_LOADER)  # noqa: S506 - it makes nothing but text, lists, mappings
    except ValueError:
        return Problem(file, "the front matter has no end", f"Close it with a line of {FENCE!r}", 1)
    except yaml.YAMLError as error:
        return _broken(file, error)
    if values is None or values == "":
        return FrontMatter({}, body)
    if not isinstance(values, dict):
        return Problem(file, "the front matter is no list of keys and values", "Write it as `key: value`", 2)
    return FrontMatter({str(key): value for key, value in values.items()}, body)


def _broken(file: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or "it is not YAML"
    remedy = "Mend that line; a value with a colon, a hash or a bracket stands in quotation marks"
    return Problem(file, f"the front matter can't be read: {what}", remedy, mark.line + 1 if mark else 1)


def has_comment(head: str) -> bool:
    """Tell whether front matter holds a comment, which a build never writes."""
    return _COMMENT.search(_QUOTED.sub("", head)) is not None


def split_page(text: str) -> tuple[str, str]:
    """Give a page's front matter with its fences, and the body, together byte for byte the page."""
    match = _HEAD.match(text)
    return (match[0], text[match.end() :]) if match else ("", text)


def write_front_matter(values: Mapping[str, object]) -> str:
    """Write front matter with its fences; values are text, numbers, booleans, lists and mappings.

    What the build writes is keys, and lists of texts or of mappings of texts: that shape is written
    here, each doubtful text by the YAML writer, which takes any other shape whole. (The writer takes
    7 ms for a page, most of the time that a page takes.)
    """
    lines = _plainly(values)
    if lines is None:
        return f"{FENCE}\n{_dump(values)}{FENCE}\n"
    return "\n".join((FENCE, *lines, FENCE, ""))


def _plainly(values: Mapping[str, object]) -> list[str] | None:
    """Write the lines of the shape that the build writes; None for any other."""
    lines: list[str] = []
    for key, value in values.items():
        if not _is_plain_key(key):
            return None
        if isinstance(value, list | tuple) and value:
            items = [_item(item) for item in value]
            if None in items:
                return None
            lines += (f"{key}:", *(item for item in items if item is not None))
        elif isinstance(value, str | int | float) or value is None:
            lines.append(f"{key}: {_scalar(value)}".rstrip(" "))
        else:
            return None
    return lines or None


def _item(value: object) -> str | None:
    """Write one item of a list: a text or a number, or a mapping of these."""
    if isinstance(value, str | int | float):
        return f"  - {_scalar(value)}"
    if not isinstance(value, Mapping) or not value:
        return None
    if not all(_is_plain_key(k) and isinstance(v, str | int | float) for k, v in value.items()):
        return None
    return "  - " + "\n    ".join(f"{key}: {_scalar(item)}" for key, item in value.items())


def _is_plain_key(key: str) -> bool:
    return _PLAIN_KEY.fullmatch(key) is not None and key not in _RESERVED


def _scalar(value: str | float | None) -> str:
    if isinstance(value, str) and _PLAIN_TEXT.fullmatch(value):
        if _reads_as_text(value):
            return value
        if value.isascii():
            return f'"{value}"'
    elif isinstance(value, int | float) and _PLAIN_NUMBER.fullmatch(number := repr(value)):
        return number
    return _dumped_scalar(value, type(value).__name__)


@lru_cache(maxsize=4096)
def _dumped_scalar(value: str | float | None, _kind: str) -> str:
    """Write a text or a number as the YAML writer does; `_kind` keeps 1 and True apart."""
    return _dump({"k": value}).removeprefix("k:").removesuffix("\n").removeprefix(" ")


def _dump(values: Mapping[str, object]) -> str:
    stream = StringIO()
    writer().dump(quoted(values), stream)
    return stream.getvalue()


def as_printed(value: object) -> object:
    """Give a value as reading it back would: every scalar as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple):
        return [as_printed(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): as_printed(item) for key, item in value.items()}
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def quoted(value: object) -> object:
    """Mark the texts that must be quoted, at any depth."""
    if isinstance(value, Mapping):
        return CommentedMap((quoted(str(key)), quoted(item)) for key, item in value.items())
    if isinstance(value, list | tuple):
        return [quoted(item) for item in value]
    if isinstance(value, str) and not _reads_as_text(value):
        return DoubleQuotedScalarString(value)
    return value


def _reads_as_text(text: str) -> bool:
    return (
        text.isprintable()
        and text == text.strip()
        and not _NUMBER_LIKE.match(text)
        and text.lower() not in _RESERVED
    )


@cache
def writer() -> YAML:
    """Give the writer of front matter, which keeps comments, order and quotation marks."""
    made = YAML(typ="rt")
    made.width = _WIDTH
    made.allow_unicode = True
    made.preserve_quotes = True
    made.indent(mapping=2, sequence=4, offset=2)
    return made

"""Front matter: read as text, whatever YAML would make of it, and written so that every reader agrees.

Reading takes scalars as they are printed (`NO` is a country, `12:30` a time); what they mean is
for the schema to say. Writing quotes each scalar that YAML 1.1 or 1.2 would take for something
other than text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
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
    """Write front matter with its fences; values are text, numbers, booleans, lists and mappings."""
    stream = StringIO()
    writer().dump(quoted(values), stream)
    return f"{FENCE}\n{stream.getvalue()}{FENCE}\n"


def as_printed(value: object) -> object:
    """Give a value as reading it back would: every scalar as text."""
    if isinstance(value, Mapping):
        return {str(key): as_printed(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_printed(item) for item in value]
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

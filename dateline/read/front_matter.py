"""The YAML header of an article file: its keys with the line that each stands on."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from dateline.read.encoding import normalise, whole_characters

_FENCE = re.compile(r"-{3,}[ \t]*$")
_CLOSE = re.compile(r"(?:-{3,}|\.\.\.)[ \t]*$")
_KEY = re.compile(r"([A-Za-z_][\w .-]{0,40}):(?:\s|$)")
_MAX_LINES = 200  # more than any site generator writes; a rule further down is no closing fence


@dataclass(frozen=True, slots=True)
class Header:
    """Values by lower-case key, in order; `lines` gives each key's line, `length` that of the header."""

    values: dict[str, str]
    lines: dict[str, int]
    length: int


class HeaderError(ValueError):
    """The header is not valid YAML; `line` counts from 1 in the file."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


def split_header(lines: list[str]) -> Header | None:
    """Read the front matter if the file begins with one; raises HeaderError where it is broken.

    Every scalar is read as the text it was written with; lists are joined with ", ".
    """
    if not lines or not _FENCE.match(lines[0]):
        return None
    end = next((i for i, line in enumerate(lines[1:_MAX_LINES], 1) if _CLOSE.match(line)), None)
    if end is None:
        return None
    inner = lines[1:end]
    keys = {m[1].lower(): i for i, line in enumerate(inner, 2) if (m := _KEY.match(line))}
    if not keys:
        return None
    try:
        loaded = yaml.load("\n".join(inner), Loader=yaml.BaseLoader)  # noqa: S506 - builds text only
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise HeaderError(line, error.problem or "not YAML") from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise HeaderError(1, str(error).splitlines()[0] if str(error) else "not YAML") from None
    if not isinstance(loaded, dict):
        return None
    values = {str(k).lower(): _text(v) for k, v in loaded.items() if _text(v)}
    return Header(values, {k: keys.get(k, 1) for k in values}, end + 1)


def _text(value: object) -> str:
    if isinstance(value, str):
        return normalise(whole_characters(value))
    if isinstance(value, list):
        # No list within a list: an anchor may make one hold itself.
        return ", ".join(_text(item) for item in value if isinstance(item, str) and item.strip())
    return ""

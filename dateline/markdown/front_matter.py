"""The front matter of a page, as values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

import yaml

_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_meta(source: str) -> Mapping[str, object]:
    """Give the front matter of a page's source; what can't be read is empty."""
    return read_checked(source)[0]


def read_checked(source: str) -> tuple[Mapping[str, object], str]:
    """Give the front matter of a page's source, and what is wrong with it."""
    found = _FRONT_MATTER.match(source)
    return _values(found[1]) if found else ({}, "")


@lru_cache(maxsize=1 << 16)
def _values(front_matter: str) -> tuple[Mapping[str, object], str]:
    """Read it once a build, for whoever asks; YAML is slow, and the values are never changed."""
    try:
        values = yaml.load(front_matter, Loader=_LOADER)  # noqa: S506 - a safe loader, in C where there is one
    except yaml.YAMLError as error:
        return {}, f"its front matter is not valid YAML: {' '.join(str(error).split())}"
    return values if isinstance(values, Mapping) else {}, ""

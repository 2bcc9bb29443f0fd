"""The front matter of a page, as values; what can't be read is empty here and reported elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping

import yaml

_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_meta(source: str) -> Mapping[str, object]:
    """Give the front matter of a page's source."""
    found = _FRONT_MATTER.match(source)
    try:
        values = yaml.load(found[1], Loader=_LOADER) if found else None  # noqa: S506 - a safe loader
    except yaml.YAMLError:
        return {}
    return values if isinstance(values, Mapping) else {}

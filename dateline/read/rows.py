"""One record of a table or of a list of objects, made an article: its text is cleaned like a file's."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from dateline.read.encoding import normalise, whole_characters
from dateline.read.fields import HEADER_KEYS
from dateline.read.front_matter import Header

# Keys for the text of an article, as news collections name them, best first.
TEXT_KEYS = ("text", "body", "content", "article", "maintext", "article_text", "full_text")
KNOWN_KEYS = frozenset(TEXT_KEYS) | {key for keys in HEADER_KEYS.values() for key in keys}
_MOST_CHARACTERS = 2_000  # of a field beside the text: web addresses are the longest, browsers stop there

_DEPTH = 4  # of lists and objects within a field: authors are a list of objects with names


def values_of(record: Mapping[object, object]) -> dict[str, str]:
    """Give the keys that say something of an article, in lower case, with their values as text."""
    values: dict[str, str] = {}
    for key, value in record.items():
        name = str(key).strip().lower()
        if name not in KNOWN_KEYS or name in values:
            continue
        text = _as_text(value)
        if text.strip():
            values[name] = text
    return values


def _as_text(value: object, depth: int = 0) -> str:
    if value is None or isinstance(value, bool) or depth > _DEPTH:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, (_as_text(item, depth + 1) for item in value)))
    if isinstance(value, Mapping):
        return _as_text(value.get("name"), depth + 1)
    return whole_characters(str(value))


def text_of(values: Mapping[str, str]) -> str | None:
    """Give the article's text, None where no key holds it."""
    return next((values[key] for key in TEXT_KEYS if key in values), None)


def header_of(values: Mapping[str, str]) -> Header:
    """Make the fields beside the text what front matter is to a file."""
    fields = {
        key: normalise(value[:_MOST_CHARACTERS]) for key, value in values.items() if key not in TEXT_KEYS
    }
    return Header(fields, dict.fromkeys(fields, 0), 0)


def digest_of(values: Mapping[str, str]) -> str:
    """Hash the canonical JSON of a record, so that the same record has one hash in any kind of file."""
    canonical = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()

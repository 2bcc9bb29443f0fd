"""Text from articles on its way into Markdown: whatever it holds, a reader sees exactly that.

A value is either `Markdown`, written by this package, or text, which is escaped. The
templates' environment escapes everything that is not `Markdown`, so forgetting is harmless.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import quote, urlsplit


class Markdown(str):
    """Text that is Markdown already and is not escaped again."""

    __slots__ = ()


_LINE_SPACE = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029 ]+")
# Marks that turn the reading direction of what follows them, page furniture included (UAX 9).
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNPRINTABLE = frozenset({"Cc", "Cs", "Cn"})

# What Python-Markdown reads inside a line, in any of the extensions that the site uses.
# A backslash where Python-Markdown knows the escape, since people edit these pages; elsewhere
# an entity. The pipe is an entity because a table splits its row before escapes are read.
_INLINE = {char: "\\" + char for char in "\\*_[]{}#"} | {
    "<": "&lt;",
    "`": "&#96;",
    "|": "&#124;",
}
_SPECIAL = re.compile(r"[\\*_\[\]{}#<`|]|&(?=[#\w]+;)|/(?=//)|(?<=//)/")
_MAYBE_SPECIAL = re.compile(r"[\\*_\[\]{}#<`|&/]")  # one set of characters is found fastest
# What is read at the beginning of a line only: lists, quotations, rules, definitions, fences.
_LINE_START = re.compile(r"([-+>=!])|([:~?])|(\d+)([.)])(?=\s|$)")

# A bracket before a colon would make a line that begins with a link a definition of one, escaped or not.
_DEFINING = "&#93;:"

_SCHEMES = frozenset({"http", "https"})


def one_line(text: str) -> str:
    """Give a text as one line: white space folded, unprintable and direction-turning characters dropped."""
    if text.isprintable() and "  " not in text:
        return text.strip()  # the only white space that is printable are spaces
    spaced = _DIRECTION.sub("", _LINE_SPACE.sub(" ", text))
    if not spaced.isprintable():
        spaced = "".join(c for c in spaced if c.isprintable() or _shown(c))
    return spaced.strip()


def _shown(char: str) -> bool:
    return unicodedata.category(char) not in _UNPRINTABLE


def escape(text: str) -> Markdown:
    """Escape a text for any place in a line of Markdown: its start, a table's cell, a link, a heading."""
    escaped = escape_within(text)
    if escaped is not text and (start := _LINE_START.match(escaped)):
        return Markdown(_escape_start(start) + escaped[start.end() :])
    return escaped


def escape_within(text: str) -> Markdown:
    """Escape a text for a place behind others in a line of Markdown."""
    if isinstance(text, Markdown):
        return text
    escaped = one_line(text)
    if _MAYBE_SPECIAL.search(escaped):
        escaped = _SPECIAL.sub(_escape_character, escaped).replace("\\]:", _DEFINING)
    return Markdown(escaped)


def _escape_character(match: re.Match[str]) -> str:
    char = match[0]
    return _INLINE.get(char) or f"&#{ord(char)};"


def _escape_start(match: re.Match[str]) -> str:
    backslashed, as_entity, number, stop = match.groups()
    if number:
        return f"{number}&#{ord(stop)};"
    char = backslashed or as_entity
    return f"&#{ord(char)};"


def link(text: str, target: str) -> Markdown:
    """Link a text, escaped, to a page of the site or to an address that has been through `address`."""
    return Markdown(f"[{escape(text)}]({target})")


def strong(text: str) -> Markdown:
    """Set a text, escaped, in bold."""
    return Markdown(f"**{escape(text)}**")


def address(url: str | None) -> str | None:
    """Give a web address as a link's target, or None where it is no http or https address."""
    if not url:
        return None
    try:
        parts = urlsplit(one_line(url))
    except ValueError:
        return None
    if parts.scheme.lower() not in _SCHEMES or not parts.netloc:
        return None
    # Everything that could end the target or begin other Markdown becomes percent-encoded.
    return quote(parts.geturl(), safe="/:?#@!$&+,;=%-.~")


def listing(items: Iterable[str], last: str = "and") -> Markdown:
    """Give "a, b and c", each item escaped."""
    shown = [escape(item) for item in items]
    if not shown:
        return Markdown()
    if len(shown) == 1:
        return shown[0]
    return Markdown(f"{', '.join(shown[:-1])} {last} {shown[-1]}")

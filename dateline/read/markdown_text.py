"""Markdown in an article file, reduced to its text: headings, emphasis, links and pictures."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.model import Dropped
from dateline.read.page import Line

_HEADING = re.compile(r"#{1,6}\s+(.*?)(?:\s+#+)?$")
_PICTURE = re.compile(r"\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?")
_LINK = re.compile(
    r"(?<!!)\[([^\[\]]+)\]\((?:https?://|www\.|/|\.{0,2}/|#|mailto:)[^)\s]*(?:\s+\"[^\"]*\")?\)"
)
_EMPHASIS = re.compile(
    r"(?<![\w*])(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1(?![\w*])|(?<!\w)(_{1,2})(?=\S)([^_]+?)(?<=\S)\3(?!\w)"
)
_RULE = re.compile(r"(?:[-*_=~]\s*){3,}$")
_QUOTE = re.compile(r"(?:>\s*)+")


def reduce_markdown(lines: list[Line], *, markdown: bool) -> tuple[list[Line], list[Dropped]]:
    """Take headings' signs off any file and, in Markdown files, links, emphasis and pictures too."""
    kept: list[Line] = []
    dropped: list[Dropped] = []
    for line in lines:
        heading = _HEADING.match(line.text)
        text = heading[1] if heading else line.text
        if _RULE.match(text):
            text = ""
        if markdown:
            text = reduce_inline(text, whole=bool(heading))
        if text:
            kept.append(replace(line, text=text) if text != line.text else line)
        else:
            dropped.append(Dropped(line.number, line.text, "picture or rule"))
    return kept, dropped


def reduce_inline(text: str, *, whole: bool) -> str:
    """Reduce until nothing is left to do; of a heading (`whole`) only a link around all of it goes."""
    if whole:
        match = _LINK.fullmatch(text)
        return match[1].strip() if match else text
    while True:
        before = text
        text = _QUOTE.sub("", text, count=1) if text.startswith(">") else text
        text = _LINK.sub(lambda m: m[1], _PICTURE.sub("", text))
        text = _EMPHASIS.sub(lambda m: m[2] or m[4], text)
        text = " ".join(text.split())
        if text == before:
            return text

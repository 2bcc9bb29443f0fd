"""Inline patterns tried only where they can match: the same page, with less searching."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown.blockprocessors import BlockQuoteProcessor
from markdown.inlinepatterns import LINK_RE, InlineProcessor

from dateline.markdown import sparing

ONES = ("tables", "footnotes", "attr_list", "md_in_html", "abbr", "def_list", "toc")
SPARING = "dateline.markdown.sparing"
_INLINE = (
    r"the council met;*;**;_;__;`;``;\;\*;[;];(a.md);![;<b>;</b>;<http://a.example>;<me@a.example>;&amp;;&;[^1]"
    r";[[Zenda]];{#here};snake_case_word;* * *;[a]: b.md;*[BBC]: x;BBC;|;~~"
)
_LINES = (
    *("  \n", "\n", "\n\n", "\n\n- ", "\n\n> ", "\n\n# ", "\n\n    code", "[^1]: a note", "\x02", " "),
    *("\n===\n", "\n---\n", "\n| a | b |\n|---|---|\n", "\n\n1. ", "\n    [a]: b.md\n"),
)
PIECES = st.sampled_from([*_INLINE.split(";"), *_LINES])


def _html(source: str, *more: str) -> str:
    return markdown.markdown(source, extensions=[*ONES, *more])


@settings(deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_a_page_is_the_same_with_and_without(source: str) -> None:
    """No piece of Markdown, in no order, comes out another way."""
    assert _html(source, SPARING) == _html(source)


class _Counted(InlineProcessor):
    """Python-Markdown's pattern for links, which counts how often it is asked for."""

    asked = 0

    def getCompiledRegExp(self) -> re.Pattern[str]:  # noqa: N802 - Python-Markdown's own name
        """Count, and give the pattern."""
        self.asked += 1
        return super().getCompiledRegExp()


def _tries(*extensions: str, source: str) -> int:
    page = markdown.Markdown(extensions=[*extensions])
    counted = _Counted(LINK_RE, page)
    page.inlinePatterns.register(counted, "counted", 1)
    page.convert(source)
    return counted.asked


def test_a_pattern_is_not_tried_where_its_characters_are_not() -> None:
    """Once for the page, and not for each of its paragraphs."""
    plain, starred = "plain words\n\n" * 40, "plain *words*\n\n" * 40
    for source in (plain, starred):
        assert _tries(SPARING, source=source) == 1
        assert _tries(source=source) >= 40
    # Where one paragraph has a link, the others are passed over all the same.
    assert _tries(SPARING, source=plain + "[a](b.md)") < 10 < _tries(source=plain + "[a](b.md)")


class _Quotes(BlockQuoteProcessor):
    """Python-Markdown's processor of quotations, which counts how often it is asked."""

    asked = 0

    def test(self, parent: Element, block: str) -> bool:
        """Count, and tell."""
        self.asked += 1
        return super().test(parent, block)


def test_a_block_processor_is_not_asked_where_its_characters_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that Python-Markdown brings; another's, and its own in another's hands, is asked everywhere."""
    source = "plain words\n\n" * 40 + "> a quotation"
    page = markdown.Markdown(extensions=[SPARING])
    counted = _Quotes(page.parser)
    page.parser.blockprocessors.register(counted, "quote", 20)
    assert page.convert(source).count("<blockquote>") == 1
    assert counted.asked >= 40
    monkeypatch.setitem(sparing._BLOCK_NEEDS, _Quotes, ">")  # noqa: SLF001 - as if it were known
    counted.asked = 0
    assert page.reset().convert(source).count("<blockquote>") == 1
    assert counted.asked == 1


class _Upper(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: ARG002, N802
        """Shout."""
        return m[0].upper(), m.start(0), m.end(0)


def test_a_pattern_that_is_not_known_is_always_tried() -> None:
    """Another extension's pattern may match anything."""
    page = markdown.Markdown(extensions=[SPARING])
    page.inlinePatterns.register(_Upper("river", page), "upper", 1)
    assert page.convert("the river pact") == "<p>the RIVER pact</p>"


def test_a_page_does_not_change_the_next() -> None:
    """One object serves many pages, and each finds all the patterns there."""
    page = markdown.Markdown(extensions=[SPARING])
    assert page.convert("plain") == "<p>plain</p>"
    assert page.reset().convert("*now* [a](b.md)") == '<p><em>now</em> <a href="b.md">a</a></p>'
    assert page.reset().convert("plain") == "<p>plain</p>"

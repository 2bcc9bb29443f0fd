"""Patterns tried only where they can match: a Python-Markdown extension that changes no page.

Python-Markdown searches every run of text for each of some twenty inline patterns, and news is mostly
text with none of them. Each pattern that Python-Markdown brings needs certain characters: where a page
has none of these the pattern is left out, and a run of text that no pattern is left for is passed over.
It also asks each of a dozen block processors about every block: those that need characters that a block
does not have are not asked. A pattern or a processor that is not known here is always tried.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown, blockprocessors, inlinepatterns
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.extensions.footnotes import FootnoteBlockProcessor
from markdown.extensions.tables import TableProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from dateline.markdown.wiki import WIKI_PATTERN

_BEFORE, _AFTER = 20.5, 19.5  # around Python-Markdown's own search (20)
_LAST = -1  # behind all other preprocessors

# Texts of which one has to be there for a pattern to match, by its regular expression.
_NEEDS: dict[str, tuple[str, ...]] = {
    inlinepatterns.BACKTICK_RE: ("`",),
    inlinepatterns.ESCAPE_RE: ("\\",),
    inlinepatterns.LINK_RE: ("[",),
    inlinepatterns.IMAGE_LINK_RE: ("![",),
    inlinepatterns.AUTOLINK_RE: ("<",),
    inlinepatterns.AUTOMAIL_RE: ("<",),
    inlinepatterns.LINE_BREAK_RE: ("  \n",),
    inlinepatterns.HTML_RE: ("<",),
    inlinepatterns.ENTITY_RE: ("&",),
    r"((^|(?<=\s))(\*{1,3}|_{1,3})(?=\s|$))": ("*", "_"),
    r"\*": ("*",),
    r"_": ("_",),
    r"\*|_": ("*", "_"),
    r"\[\^([^\]]*)\]": ("[^",),
    WIKI_PATTERN: ("[[",),
}
# A text that has to be in a block for a processor to do something with it.
_BLOCK_NEEDS: dict[type[BlockProcessor], str] = {
    blockprocessors.HashHeaderProcessor: "#",
    blockprocessors.SetextHeaderProcessor: "\n",
    blockprocessors.BlockQuoteProcessor: ">",
    blockprocessors.ReferenceProcessor: "]:",
    FootnoteBlockProcessor: "]:",
    TableProcessor: "|",
}


class SparingExtension(Extension):
    """Registers what goes before the blocks, and before and after the search for inline patterns."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's own name
        """Register the processors."""
        md.preprocessors.register(_Blocks(md), "dateline-blocks", _LAST)
        passed: list[tuple[Element, bool]] = []
        md.treeprocessors.register(_Before(md, passed), "dateline-sparing", _BEFORE)
        md.treeprocessors.register(_After(md, passed), "dateline-spared", _AFTER)


# What a block has to have in it, and a processor's `test` and `run`.
_Step = tuple[str, Callable[[Element, str], bool], Callable[[Element, list[str]], bool | None]]


class _Blocks(Preprocessor):
    """Has the blocks of the page to come parsed with the processors that it has by now."""

    def run(self, lines: list[str]) -> list[str]:
        """Change nothing."""
        parser = self.md.parser
        steps: list[_Step] = [
            (_BLOCK_NEEDS.get(type(one), ""), one.test, one.run) for one in parser.blockprocessors
        ]
        parser.parseBlocks = functools.partial(_parse, steps)  # type: ignore[method-assign]
        return lines


def _parse(steps: list[_Step], parent: Element, blocks: list[str]) -> None:
    """Do what Python-Markdown's `parseBlocks` does: give each block to the first processor that takes it."""
    while blocks:
        for need, test, run in steps:
            block = blocks[0]
            if need in block and test(parent, block) and run(parent, blocks) is not False:
                break


class _Before(Treeprocessor):
    """Leaves out the patterns that a page has nothing for, and marks the texts that have nothing for any.

    `passed` takes the elements whose text (True) or tail (False) was marked.
    """

    def __init__(self, md: Markdown, passed: list[tuple[Element, bool]]) -> None:
        super().__init__(md)
        self._passed = passed

    def run(self, root: Element) -> None:
        """Look at one page."""
        self._passed.clear()
        search = _search(self.md)
        patterns = list(self.md.inlinePatterns)
        source = "\n".join(root.itertext())
        needs = [_NEEDS.get(pattern.getCompiledRegExp().pattern) for pattern in patterns]
        left = [need is None or any(text in source for text in need) for need in needs]
        search.inlinePatterns = [*itertools.compress(patterns, left)]
        known = [need for need in itertools.compress(needs, left) if need is not None]
        if len(known) == len(search.inlinePatterns):
            self._pass_over(root, _any_of(frozenset(itertools.chain(*known))))

    def _pass_over(self, root: Element, markup: re.Pattern[str]) -> None:
        for element in root.iter():
            text, tail = element.text, element.tail
            if text and type(text) is str and not markup.search(text):
                element.text = AtomicString(text)
                self._passed.append((element, True))
            if tail and type(tail) is str and not markup.search(tail):
                element.tail = AtomicString(tail)
                self._passed.append((element, False))


class _After(Treeprocessor):
    """Gives the texts back as what they were, for the processors to come."""

    def __init__(self, md: Markdown, passed: list[tuple[Element, bool]]) -> None:
        super().__init__(md)
        self._passed = passed

    def run(self, root: Element) -> None:  # noqa: ARG002 - Python-Markdown's own signature
        """Take the marks from one page."""
        for element, is_text in self._passed:
            if is_text:
                element.text = element.text and str(element.text)
            else:
                element.tail = element.tail and str(element.tail)
        self._passed.clear()
        _search(self.md).inlinePatterns = self.md.inlinePatterns


def _search(md: Markdown) -> Any:  # noqa: ANN401 - typed as the registry of another of its attributes
    return md.treeprocessors["inline"]


@functools.cache
def _any_of(texts: frozenset[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(texts))) or r"(?!)")


def makeExtension(**kwargs: Any) -> SparingExtension:  # noqa: ANN401, N802 - the entry point of Python-Markdown
    """Make the extension."""
    return SparingExtension(**kwargs)

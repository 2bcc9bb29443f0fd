"""Links from names in running text to the pages of whom they name: a Python-Markdown extension.

Configured with a `table` of names and dates (`dateline.markdown.names`), and outside of a site
generator with the `page` that is converted. Terms in the same table get their definitions. Where
`mentions` is given, it collects which pages each page refers to, in written links as well, and
the sentence; `problems` collects `[[names]]` that lead nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from dateline.markdown.names import Found, NameTable
from dateline.markdown.sentences import Sentence, sentences
from dateline.markdown.tellers import articles_of, cited_articles
from dateline.markdown.terms import explained, says_no_more, with_gloss
from dateline.markdown.tree import Walk, current_page, relative, resolved
from dateline.markdown.wiki import Directory, WikiLinks

# After the inline patterns (20) and the attribute lists (8), before MkDocs resolves links (0).
_PRIORITY = 7
# After code (190) and escapes (180), before reference links (170): [[...]] would be one in brackets.
_WIKI_PRIORITY = 175

Mentions = dict[str, dict[str, Sentence | None]]  # page to the pages that it refers to, in order
_NO_NAMES, _NO_DIRECTORY = NameTable(), Directory()


class LinksExtension(Extension):
    """Registers the tree processor that links names, and the pattern for [[names]]."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - Python-Markdown's own signature
        self.config = {
            "table": [_NO_NAMES, "The names, the dates and the terms, and their pages"],
            "backlinks": [True, "Whether mentions are collected"],
            "mentions": [{}, "Collects the pages that each page refers to, with the sentence"],
            "uses": [{}, "Collects the pages that use each term"],
            "opted_out": [frozenset(), "Pages on which nothing is linked"],
            "unlinked": [{}, "Names and targets that a page leaves plain, by page"],
            "first_in": ["section", "Where the first mention is linked: section, page or all"],
            "directory": [_NO_DIRECTORY, "What [[...]] may name"],
            "problems": [[], "Collects what is wrong with [[...]], as page and message"],
            "page": ["", "The page that is converted, where no site generator says so"],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's own name
        """Register the processors."""
        settings = self.getConfigs()
        md.treeprocessors.register(_Links(md, settings), "dateline-links", _PRIORITY)
        md.inlinePatterns.register(WikiLinks(md, settings), "dateline-wiki", _WIKI_PRIORITY)


class _Links(Treeprocessor):
    """Links the first mention of each page in each section."""

    def __init__(self, md: Markdown, settings: Mapping[str, Any]) -> None:
        super().__init__(md)
        self._settings = settings
        self._sections = settings["first_in"] == "section"
        self._every = settings["first_in"] == "all"
        self._linked: set[str] = set()
        self._page = ""
        self._mentions: dict[str, Sentence | None] | None = None
        self._unlinked: frozenset[str] = frozenset()
        self._new: list[tuple[str, Element]] = []
        # What stands before the first section says whom the page is about, in words that many share, and
        # a row is no sentence: they are quoted where no other is, the lead not for the dates of its sources.
        self._second: dict[str, Sentence] = {}
        self._in_lead = True
        self._terms = 0
        self._root = Element("div")
        self._cited: dict[str, frozenset[str]] | None = None
        self._told: tuple[Element | None, list[str]] = (
            None,
            [],
        )  # a block of text, and what articles it is of
        self._walk = Walk(md, _NO_NAMES, self._make)

    def run(self, root: Element) -> None:
        """Link the names on one page."""
        settings = self._settings
        self._page = current_page(self.md) or settings["page"]
        self._linked, self._new, self._second, self._terms = set(), [], {}, 0
        self._in_lead = True
        collected = settings["mentions"]
        self._mentions = collected.setdefault(self._page, {}) if settings["backlinks"] else None
        self._unlinked = settings["unlinked"].get(self._page, frozenset())
        self._root, self._cited, self._told = root, None, (None, [])
        table = _NO_NAMES if self._page in settings["opted_out"] else settings["table"]
        self._walk = Walk(self.md, table, self._make, self._enter_section, self._pass_link, self._leave_block)
        self._walk.over(root)
        for target, sentence in self._second.items():
            if self._mentions is not None and self._mentions[target] is None:
                self._mentions[target] = sentence

    def _enter_section(self, heading: Element) -> None:
        if self._sections:
            self._linked.clear()
        self._in_lead = heading.tag == "h1"
        for link in heading.iter("a"):
            self._pass_link(link)
        self._new.clear()

    def _pass_link(self, link: Element) -> None:
        href = link.get("href") or ""
        target = resolved(href, self._page)
        if target is None:
            return
        if target == self._page and "#" not in href:
            # A statement is the same on all pages; on its speaker's own the name leads nowhere.
            link.tag, link.attrib = "span", {"class": "own-name"}
            return
        self._linked.add(target)
        self._mention(target, link)

    def _mention(self, target: str, link: Element) -> None:
        if self._mentions is not None and self._mentions.setdefault(target, None) is None:
            self._new.append((target, link))

    def _leave_block(self, block: Element) -> None:
        if self._mentions is None or not self._new:
            return
        read = sentences(self.md, block, [link for _, link in self._new])
        for (target, link), sentence in zip(self._new, read, strict=True):
            if not self._in_lead and block.tag != "tr":
                self._mentions[target] = self._mentions[target] or sentence
            elif sentence is not None and (link.get("class") == "name" or not self._in_lead):
                self._second.setdefault(target, sentence)
        self._new.clear()

    def _make(self, found: Found, text: str) -> Element | None:
        if len(found.targets) != 1 or not self._leads(found, found.targets[0]):
            return None
        target = found.targets[0]
        if not self._every:
            self._linked.add(target)
        if found.gloss:
            self._terms += 1
            self._settings["uses"].setdefault(target, {})[self._page] = None
            return explained(text, relative(target, self._page), found.gloss, self._terms)
        link = Element("a", {"href": relative(target, self._page), "class": "name"})
        link.text = text
        if self._walk.is_on_reading:  # what a date was counted from is not told of here
            return link
        if not (found.day and self._in_lead):
            self._mention(target, link)
        elif self._mentions is not None:
            self._mentions.setdefault(target, None)
        gloss, entry = self._settings["table"].glosses.get(target, ("", ""))
        own = entry.partition("#")[0] == self._page
        if not gloss or own or self._walk.says(gloss) or says_no_more(text, gloss):
            return link
        self._terms += 1
        self._settings["uses"].setdefault(entry, {})[self._page] = None
        return with_gloss(link, gloss, self._terms)

    def _leads(self, found: Found, target: str) -> bool:
        """Tell whether a name is a link here: the first, not to the page itself, and not to another."""
        if target in self._linked or found.name in self._unlinked or target in self._unlinked:
            return False
        if target.partition("#")[0] == self._page or (found.gloss and self._walk.says(found.gloss)):
            return False
        return not found.loose or self._is_told(target)

    def _is_told(self, target: str) -> bool:
        """Tell whether what is being read may mean this page by a name that others have too."""
        table: NameTable = self._settings["table"]
        block = self._walk.block
        if block is None or not table.told:
            return True
        if self._told[0] is not block:
            if self._cited is None:
                self._cited = cited_articles(self._root)
            self._told = (block, sorted(articles_of(block, self._cited)))
        articles = self._told[1]
        return not articles or table.is_told(target, articles)


def makeExtension(**kwargs: Any) -> LinksExtension:  # noqa: ANN401, N802 - the entry point of Python-Markdown
    """Make the extension."""
    return LinksExtension(**kwargs)

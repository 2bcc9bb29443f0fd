"""Text from articles reads on the page exactly as it stands in the article."""

from __future__ import annotations

from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dateline.render.markdown_text import Markdown, address, escape, link, listing, one_line

EXTENSIONS = ["attr_list", "footnotes", "tables", "toc"]

# Everything that Python-Markdown reads, and pieces that only together mean something.
PIECES = [
    *"\\`*_{}[]()#+-.!|<>&~=:;\"'/^$%@? \t\n12aé“’",
    "---", "***", "```", "~~~", "///Footnotes Go Here///", "[TOC]", "[^1]", "[^1]: x", "&amp;", "&#42;",
    "{: .c }", "{#id}",
    "<script>", "<!-- x -->", "<http://a.example>", "<a@b.example>", "http://a.example",
    "![i](u)", "[x](javascript:y)", "{{ 7*7 }}", "{% x %}", "--8<--", ":x:", "*[A]: b", "1. ", "- ",
    "    ",
    "| a | b |", "\x02wzxhzdk:0\x03",
    "klzzwxh:0000", "\u202e", "\u2028", "\x00", "\\|", "??? x", "!!! x", "+++",
]  # fmt: skip
hostile = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))


class _Text(HTMLParser):
    """The text content of the elements of one class, or of all."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(source: str) -> tuple[str, set[str]]:
    """Give the text that Python-Markdown shows of a source, and the tags it uses."""
    parser = _Text()
    parser.feed(markdown.Markdown(extensions=EXTENSIONS).convert(source))
    parser.close()
    return parser.text, set(parser.tags)


@settings(max_examples=80, deadline=None)
@given(hostile)
def test_escaped_text_comes_back_from_a_paragraph(text: str) -> None:
    """A paragraph shows the text and makes no other element of it."""
    found, tags = shown(escape(text))
    assert found == one_line(text)
    assert tags <= {"p"}


@settings(max_examples=80, deadline=None)
@given(hostile)
@example("]:")
@pytest.mark.parametrize(
    ("before", "after", "allowed"),
    [
        ("- ", "", {"ul", "li"}),
        ("- **X** said: ", "[^s-1]\n\n[^s-1]: Y", {"ul", "li", "strong", "sup", "a", "div", "hr", "ol", "p"}),
        ("## ", " {#said}", {"h2"}),
        ("[", "](../a/b.md)", {"p", "a"}),
        ("**", "**", {"p", "strong"}),
        ("| a | b |\n| - | - |\n| ", " | c |", {"table", "thead", "tbody", "tr", "th", "td"}),
        ("x[^s-1]\n\n[^s-1]: ", "", {"p", "sup", "a", "div", "hr", "ol", "li"}),
    ],
)
def test_escaped_text_comes_back_from_every_block(
    before: str, after: str, allowed: set[str], text: str
) -> None:
    """Wherever a page puts an article's text, the reader sees it and nothing else is made of it."""
    marked = f"§{one_line(text)}§"
    if not one_line(text):
        return
    found, tags = shown(f"{before}{escape('§')}{escape(text)}{escape('§')}{after}")
    assert marked in found
    assert tags <= allowed


@settings(max_examples=80, deadline=None)
@given(hostile)
@pytest.mark.parametrize("before", ["- ", "| a |\n| - |\n| ", "## ", "x[^s-1]\n\n[^s-1]: "])
def test_text_at_the_start_of_a_block_begins_no_other_block(before: str, text: str) -> None:
    """A text that begins like a list, a quotation or a fence is still only text."""
    end = {"|": " |", "#": " {#x}"}.get(before[0], "")
    found, tags = shown(f"{before}{escape(text)}{end}")
    assert one_line(text) in " ".join(found.split("\n")) or not one_line(text)
    assert not tags & {"blockquote", "pre", "code", "dl", "h1", "script", "img", "em"}


def test_markdown_is_not_escaped_twice() -> None:
    """What is Markdown already stays as it is."""
    assert escape(escape("*a*")) == "\\*a\\*"
    assert isinstance(link("a", "b.md"), Markdown)


def test_plain_prose_stays_legible() -> None:
    """People edit these pages, so ordinary sentences carry no escapes."""
    prose = "“It's 10% over – AT&T said so,” Mr. O’Hara (49) told Q&A, see a/b: 3.5 vs. 4!"
    assert escape(prose) == prose


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://news.example/a?b=(1)", "https://news.example/a?b=%281%29"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//news.example/a", None),
        ("https://[broken", None),
        ("", None),
        (None, None),
        ("https://news.example/a b\n](javascript:x)", "https://news.example/a%20b%20%5D%28javascript:x%29"),
    ],
)
def test_only_web_addresses_become_targets(url: str | None, target: str | None) -> None:
    """An address that is not http or https is no link, and nothing in one ends the link."""
    assert address(url) == target


def test_a_listing_reads_as_a_sentence_does() -> None:
    """Commas between, and a word before the last."""
    assert listing(["a"]) == "a"
    assert listing(["a", "b", "c*"]) == "a, b and c\\*"
    assert listing([]) == ""

"""Whole copies of pages in the manner of many outlets: what is kept is what a reader calls the article.

Each file in `pastes/` is one: the title, what is read off the page by key, an empty line, and the page as
it was copied. A reader keeps the lines that begin with "= ", and what stands before "|= " is the dateline.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from dateline.read import parse_article

FOLDER = Path(__file__).parent / "pastes"
KEYS = ("outlet", "agency", "author", "published")


@dataclass(frozen=True, slots=True)
class Paste:
    """A copied page, and what is to be read off it."""

    name: str
    title: str
    fields: tuple[str | None, ...]
    page: str

    @property
    def copied(self) -> str:
        """The page as it was copied."""
        return self.page.replace("\n= ", "\n").replace("|= ", "")

    @property
    def kept(self) -> list[str]:
        """The paragraphs that a reader keeps."""
        lines = [line.split("|= ")[-1] for line in self.page.split("\n") if line.startswith("= ")]
        return [self.title, *(line.removeprefix("= ") for line in lines)]


def read_paste(file: Path) -> Paste:
    """Read a file of `pastes/`."""
    head, _, page = file.read_text(encoding="utf-8").removesuffix("\n").partition("\n\n")
    title, *lines = head.split("\n")
    fields = dict(line.split(": ", 1) for line in lines)
    assert set(fields) <= set(KEYS), file
    return Paste(file.stem, title, tuple(fields.get(key) for key in KEYS), page)


PASTES = [read_paste(file) for file in sorted(FOLDER.glob("*.txt"))]


@pytest.mark.parametrize("paste", PASTES, ids=lambda paste: paste.name)
def test_of_a_copied_page_the_article_is_kept(paste: Paste) -> None:
    """Menus, counts, boxes, captions, tags and other stories go; every sentence of the article stays."""
    article = parse_article(paste.copied.encode(), "a.txt")
    assert article.text.split("\n\n") == paste.kept
    assert (article.outlet, article.agency, article.author, article.published) == paste.fields


# A caption and its credit that only the missing blank line between them shows to be one.
_ONE_BLOCK = ("king",)


@pytest.mark.parametrize(
    "paste", [paste for paste in PASTES if paste.name not in _ONE_BLOCK], ids=lambda paste: paste.name
)
def test_blank_lines_between_all_lines_change_nothing(paste: Paste) -> None:
    """Whether a browser copies paragraphs with or without blank lines between them is all the same."""
    article = parse_article("\n\n".join(paste.copied.split("\n")).encode(), "a.txt")
    assert article.text.split("\n\n") == paste.kept


@pytest.mark.parametrize("paste", PASTES, ids=lambda paste: paste.name)
def test_a_cleaned_page_is_clean(paste: Paste) -> None:
    """Cleaning twice is cleaning once."""
    text = parse_article(paste.copied.encode(), "a.txt").text
    assert parse_article(text.encode(), "a.txt").text == text

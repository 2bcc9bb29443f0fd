"""Shops and firms that are called by a genitive."""

from __future__ import annotations

import pytest
from naming import named, names


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Macy's said that sales fell.", "Macy's"),
        ("Standard & Poor's cut the rating.", "Standard & Poor's"),
        ("They eat at Hentzau's. In May Hentzau's opened a second restaurant.", "Hentzau's"),
    ],
)
def test_a_shop_is_called_by_a_genitive(text: str, body: str) -> None:
    """The genitive is of the name where it is known so, or never stands without."""
    assert body in {mention.text for mention in names(text)[0] if mention.kind == "organisation"}


@pytest.mark.parametrize(
    "text",
    [
        "Hentzau's lawyer spoke. Hentzau's house burnt.",
        "It was Hentzau's. Hentzau's lawyer spoke. Rupert Hentzau fled.",
        "Otto Moody's lawyer spoke. Otto Moody said so.",
        "HENTZAU'S RAILS - Otto Stein wrote it.",
    ],
)
def test_a_genitive_is_no_name(text: str) -> None:
    """Who owns something, or is named without the genitive too, is not called by it."""
    assert not {"Hentzau's", "HENTZAU'S", "Otto Moody's", "Moody's"} & (
        named(text, "person") | named(text, "organisation")
    )

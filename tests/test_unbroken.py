"""Where no line ends: numbers stay with what they count, days with their months."""

from __future__ import annotations

import markdown
import pytest


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Zenda: 3 statements", "Zenda: 3~statements"),
        ("1,200 reported figures in 2 articles", "1,200~reported figures in 2~articles"),
        ("Strelsau (68 km)", "Strelsau (68~km)"),
        ("14 September 2022", "14~September 2022"),
        ("on Sept. 13 this year", "on Sept.~13 this year"),
        ("May 2021, March 1,200 strong", "May 2021, March 1,200 strong"),
        ("In 2020 September came", "In 2020 September came"),
        ("the may 3 of", "the may 3 of"),
    ],
)
def test_a_number_stays_on_the_line_of_its_noun(text: str, kept: str) -> None:
    """In the site alone; other spaces stay as they are."""
    page = markdown.markdown(text, extensions=["dateline.markdown.unbroken"])
    assert page == f"<p>{kept}</p>".replace("~", "\u00a0")


def test_links_are_kept_whole_and_code_as_it_is() -> None:
    """Also behind a link, and within a list."""
    page = markdown.markdown(
        "- [3 May](x.md), 2 articles\n- `3 May`", extensions=["dateline.markdown.unbroken"]
    )
    assert '<a href="x.md">3\u00a0May</a>, 2\u00a0articles' in page
    assert "<code>3 May</code>" in page

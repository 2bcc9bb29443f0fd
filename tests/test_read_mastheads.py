"""Read: who published an article and who wrote it, from mastheads, bylines, sign-offs and footers."""

from __future__ import annotations

import pytest
from test_read import BODY, CLEAN, TITLE, read


@pytest.mark.parametrize(
    ("above", "outlet"),
    [
        ("Strelsau Monitor\nNEWS | 14 Mar 2024 | 21:05", "Strelsau Monitor"),
        ("Zenda Herald\nWORLD | 14 Mar 2024", "Zenda Herald"),
        ("The Zenda Herald\nNational\n14 March 2024", "The Zenda Herald"),
        ("European Union\n14 March 2024", None),
        ("Social Media", None),
        ("BBC\n\nRuritania", "BBC"),
        ("ZDF", "ZDF"),
        ("XQZ\n\nRuritania", None),
        ("XQZ", None),
        ("UK\n\nRuritania", None),
    ],
)
def test_a_masthead_is_the_outlet_and_a_section_label_is_none(above: str, outlet: str | None) -> None:
    """A newspaper's name, or a broadcaster's letters, stands above headline and labels."""
    article = read(f"{above}\n\n{CLEAN}")
    assert (article.title, article.outlet, article.text) == (TITLE, outlet, CLEAN)


def test_a_headline_above_its_date_is_no_masthead() -> None:
    """A word that papers call themselves by ends headlines too; below the headline there is another one."""
    article = read(f"Zenda’s Rising Star\n14 March 2024\n\n{BODY}")
    assert (article.title, article.outlet) == ("Zenda’s Rising Star", None)


@pytest.mark.parametrize(
    ("line", "outlet", "agency", "author"),
    [
        ("By: KANAL 24", "KANAL 24", None, None),
        ("Text by: KANAL 24 with AFP", "KANAL 24", "AFP", None),
        ("By Anna Stein\nApril 13, 2024", None, None, "Anna Stein"),
        ("By Anna Stein & Otto Roth", None, None, "Anna Stein & Otto Roth"),
        ("By Anna Stein in Zenda and Otto Roth in Hofbau", None, None, "Anna Stein and Otto Roth"),
        ("By Anna Stein and Petra Lang", None, None, "Anna Stein and Petra Lang"),
        ("Anna Stein in Zenda and agencies", None, None, "Anna Stein"),
        ("Anna Stein and agencies\n14 March 2024", None, None, "Anna Stein"),
        ("By Anna Stein and Reuters", None, "Reuters", "Anna Stein"),
        ("Reuters in Zenda\n14 March 2024", None, "Reuters", None),
        ("WRITER: Anna Stein", None, None, "Anna Stein"),
        ("By Anna Stein, Staff Writer", None, None, "Anna Stein"),
        ("By Anna Stein, World News", None, None, "Anna Stein"),
        ("By Anna Stein, ZBC", "ZBC", None, "Anna Stein"),
    ],
)
def test_a_byline_names_authors_outlet_and_agency(
    line: str, outlet: str | None, agency: str | None, author: str | None
) -> None:
    """Who wrote it, where and with whose reports, and for which channel; desks and sections are nobody."""
    article = read(f"{TITLE}\n{line}\n\n{BODY}")
    assert (article.outlet, article.agency, article.author) == (outlet, agency, author)
    assert article.text == CLEAN


@pytest.mark.parametrize(
    ("line", "outlet", "agency", "author"),
    [
        ("(KANAL 24 with AFP)", "KANAL 24", "AFP", None),
        ("(Zenda Herald with agencies)", "Zenda Herald", None, None),
        ("(with newswires)", None, None, None),
        ("Published in Mirror, March 18th, 2024", "Mirror", None, None),
        ("Published in March 2024", None, None, None),
        ("The Zenda Courier © 2025. All rights reserved.", "The Zenda Courier", None, None),
        ("Zenda Courier © 2025", "Zenda Courier", None, None),
        ("Our Standards: The Thomson Reuters Trust Principles.", "Reuters", None, None),
        ("Our Standards: The Zenda Principles.", None, None, None),
        ("Anna Stein", None, None, "Anna Stein"),
        ("Xlqw Strelsau", None, None, None),
        ("Stein reported from Zenda. AP writer Otto Roth in Hofbau contributed.", None, "AP", None),
        ("— With assistance from Anna Stein and Otto Roth", None, None, None),
        (
            "The Zenda Press receives support from the Roth Fund. It is solely responsible for all content.",
            None,
            None,
            None,
        ),
        ("For media enquiries, contact:\nAnna Stein, Communications Officer, +11 2 0000", None, None, None),
        ("Are you in the area? Email us@zenda.example", None, None, None),
        ("Please credit and share this article using this link: https://z.example/1", None, None, None),
    ],
)
def test_the_last_lines_name_them_too(
    line: str, outlet: str | None, agency: str | None, author: str | None
) -> None:
    """Sign-offs, signatures, footers and whom to ask are no text, and tell what they name."""
    article = read(f"{CLEAN}\n\n{line}")
    assert article.text == CLEAN
    assert (article.outlet, article.agency, article.author) == (outlet, agency, author)


@pytest.mark.parametrize(
    "last",
    [
        "He said that a writer, two painters and the mayor of Hofbau had contributed.",
        "With assistance from the city, they rebuilt the house.",
    ],
)
def test_a_last_sentence_about_writers_stays(last: str) -> None:
    """Those who contributed to something else are the article's own."""
    assert read(f"{CLEAN}\n\n{last}").text == f"{CLEAN}\n\n{last}"


@pytest.mark.parametrize(
    "caption",
    [
        "Ruritanian soldiers stand guard in Zenda last month. DEFENCE MINISTRY",
        "Mourners carry a coffin in Zenda on Sunday. — AFP",
        "A bridge in Zenda – Anna Stein/AFP",
        "Content image - Zenda Courier",
        "Featured image",
    ],
)
def test_a_caption_is_known_by_the_credit_behind_it(caption: str) -> None:
    """In capitals, or an agency's behind a dash; and by the label that pages give their main picture."""
    assert read(f"{TITLE}\n\n{caption}\n\n{BODY}").text == CLEAN


def test_a_short_last_paragraph_is_no_caption() -> None:
    """An agency behind a dash signs what ends with it."""
    last = "“It rains,” she said. — AFP"
    assert last in read(f"{CLEAN}\n\n{last}").text


@pytest.mark.parametrize(
    ("paragraph", "place"),
    [
        ("STRELSAU. The river rose by two metres on Friday, she said.", "STRELSAU"),
        ("BACKGROUND. The river rose by two metres on Friday, she said.", None),
        ("ZENDA. 12 of the boats sank.", None),
    ],
)
def test_a_capital_word_and_a_stop_are_a_dateline(paragraph: str, place: str | None) -> None:
    """Where a sentence begins anew behind them, and they are no label of a passage."""
    article = read(f"{TITLE}\n\n{paragraph}\n\n{BODY}")
    assert [f.value for f in article.found if f.field == "dateline"] == ([place] if place else [])
    assert paragraph.partition(". ")[2] in article.text
    assert (paragraph in article.text) == (place is None)


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("This story has been corrected to show that the minister is Otto Roth, not Otto Stein.", True),
        ("• This article was amended on 18 March. An earlier version said that 29 had drowned.", True),
        ("Correction: The mayor of Zenda was elected in 2016, not in 2014.", True),
        ("An earlier version of this article said that 79 people had been released.", True),
        ("This article was updated on 18 March.", False),
        ("Disclaimer: prices may be incorrectly shown.", False),
        ("Corrections: write to us", False),
    ],
)
def test_what_an_article_corrects_in_itself_is_told_and_no_text(note: str, *, kept: bool) -> None:
    """A note that says what was wrong is kept beside the text; that something changed says nothing."""
    article = read(f"{CLEAN}\n\n{note}")
    assert article.text == CLEAN
    assert [f.value for f in article.found if f.field == "correction"] == [note.lstrip("• ")] * kept

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


@pytest.mark.parametrize("byline", ["Post Report", "Post Reporter", "By Post Reporters", "Post Staff"])
def test_a_byline_that_shortens_the_masthead_leaves_it(byline: str) -> None:
    """What stands above the headline has the outlet's name in full."""
    article = read(f"The Zenda Post\n{TITLE}\n\n{byline}\nPublished at : March 14, 2024\n\n{BODY}")
    assert (article.outlet, article.author) == ("The Zenda Post", None)


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
        ("Anna Stein, in Zenda\n14 March 2024", None, None, "Anna Stein"),
        ("Anna Stein and agencies\n14 March 2024", None, None, "Anna Stein"),
        ("By Anna Stein and Reuters", None, "Reuters", "Anna Stein"),
        ("Reuters in Zenda\n14 March 2024", None, "Reuters", None),
        ("WRITER: Anna Stein", None, None, "Anna Stein"),
        ("By Anna Stein, Staff Writer", None, None, "Anna Stein"),
        ("By Anna Stein, World News", None, None, "Anna Stein"),
        ("By Anna Stein, ZBC", "ZBC", None, "Anna Stein"),
        ("Zenda Ledger / 05:14 AM October 15, 2024", "Zenda Ledger", None, None),
        (
            "Anna Stein - Zenda Ledger / Tuesday 05:14 AM EST October 15, 2024",
            "Zenda Ledger",
            None,
            "Anna Stein",
        ),
        ("Posted by admin on October 16, 2024 in News | 0 Comments", None, None, None),
        ("October 16, 2024 by Anna Stein Leave a Comment", None, None, "Anna Stein"),
        ("Anna Stein | Zenda Post\nOct 16, 2024 | 5:00 PM", "Zenda Post", None, "Anna Stein"),
        (
            "Anna Stein in New Zenda and Otto Roth in Hofbau\n16 October 2024",
            None,
            None,
            "Anna Stein and Otto Roth",
        ),
        ("Story by the Zenda Tribune newsroom • 1d •", "Zenda Tribune", None, None),
        ("Story by Anna Stein • 3h", None, None, "Anna Stein"),
        ("WRITER: Anna Stein and Zenda Post Reporters", "Zenda Post", None, "Anna Stein"),
        ("By Post Reporters", "Post", None, None),
        ("Post Report\n14 March 2024", "Post", None, None),
        ("By Anna Stein, BBC Sport", "BBC Sport", None, "Anna Stein"),
        ("By Anna Stein, BBC diplomatic correspondent", "BBC", None, "Anna Stein"),
        ("By BBC Anna Stein", None, None, "BBC Anna Stein"),
        ("By Anna Stein, Sports Editor, The Zenda Herald", "The Zenda Herald", None, "Anna Stein"),
        ("By Anna Stein, Sports Editor, The Strelsauer", "The Strelsauer", None, "Anna Stein"),
        ("By Anna Stein, The Hague", None, None, "Anna Stein"),
        ("ZENDALIA Europe\n14 March 2024\nBy Anna Stein", "ZENDALIA Europe", None, "Anna Stein"),
        ("RASSENDYLL Otto\n14 March 2024", None, None, "RASSENDYLL Otto"),
        ("ANNA Stein\n14 March 2024\nBy Otto Roth", None, None, "ANNA Stein"),
        ("Xlqw Strelsau\n14 March 2024\nBy Otto Roth", None, None, "Otto Roth"),
        ("By Our Correspondent", None, None, None),
        ("News agencies", None, None, None),
        ("Zenda Herald | 3 hours ago | Anna Stein", "Zenda Herald", None, "Anna Stein"),
        ("Anna Stein, Zenda Herald", "Zenda Herald", None, "Anna Stein"),
        ("Anna Stein / Zenda Herald", "Zenda Herald", None, "Anna Stein"),
        ("By Anna Stein for Zenda Herald", "Zenda Herald", None, "Anna Stein"),
        ("By ANNA STEIN, Associated Press", None, "AP", "ANNA STEIN"),
        ("By Zenda Herald Editorial Board", "Zenda Herald", None, None),
        ("PUBLISHED : 3 Oct 2024 at 04:00  SECTION: News  WRITER: Anna Stein", None, None, "Anna Stein"),
        ("Monitoring Desk", None, None, None),
        ("From our correspondent in Zenda", None, None, None),
        ("Words by Anna Stein\nPictures by Otto Roth", None, None, "Anna Stein"),
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
        ("- Anna Stein", None, None, "Anna Stein"),
        ("(Anna Stein)", None, None, "Anna Stein"),
        ("ZPT News", "ZPT News", None, None),
        ("(With inputs from AFP)", None, "AFP", None),
        ("Reported by Anna Stein; edited by Otto Roth", None, None, None),
        ("This story was first published on October 3.", None, None, None),
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


def test_a_masthead_goes_before_what_shortens_it() -> None:
    """The paper's reporters call it by one word."""
    article = read(f"{TITLE}\n\nBy Post Reporters\n\n{BODY}\n\n© 2024 The Zenda Post")
    assert article.outlet == "The Zenda Post"


def test_authors_in_the_header_are_people() -> None:
    """Agencies and desks are nobody, and an agency is the agency."""
    assert read(f"---\ntitle: {TITLE}\nauthor: Agencies\n---\n{BODY}").author is None
    article = read(f"---\ntitle: {TITLE}\nauthor: Reuters\n---\n{BODY}")
    assert (article.author, article.agency) == (None, "Reuters")
    article = read(f"---\ntitle: {TITLE}\nauthor: Petra\n---\n{BODY}")
    assert (article.author, article.agency) == ("Petra", None)


def test_the_stop_of_an_owner_s_letters_stays() -> None:
    """A stop behind letters is theirs, and no full stop."""
    assert read(f"{CLEAN}\n\n© 2024 Zenda Press L.P. All rights reserved.").outlet == "Zenda Press L.P."
    assert read(f"{CLEAN}\n\n© 2024 Zenda Press. All rights reserved.").outlet == "Zenda Press"


@pytest.mark.parametrize(
    "mark",
    [
        "ZPT",
        "(END)",
        "(END) ABC/XYZ",
        "/ZPT",
        "Bur-ab/cd/efg",
        "(Updates with comments by the mayor in third paragraph)",
        "Please don’t copy articles from ZP and redistribute by email.",
        "What do you think? Leave a comment below.",
        "Let us know in the comments below.",
        "(This story has been updated.)",
        "Correction, Oct. 4: An earlier version of this story misspelled the name of the mayor.",
        "The writer is a professor at the University of Zenda.",
        "Anna Stein can be reached at a@zenda.example.",
        "For confidential support, call 116 000.",
        "Thank you for reading.",
        "For more news, visit our website.",
        "The ZP is solely responsible for all content.",
        "ZP health coverage has support from the Zenda Fund. ZP is solely responsible for all content.",
        "— With assistance from Anna Stein",
        "— With Anna Stein, Otto Roth",
        "(ZPT, with agency reports)",
        "Share | Tweet | Print | A A A",
        "Explore more on these topics: Zenda, rivers",
        "Comments 41",
        "(editor: Anna Stein; author: Otto Roth)",
        "… We have a small request to make. Thousands have relied on the Post for news.",
        "Thousands have relied on the Zenda Post for fearless reporting, and we thank all of them.",
        "If you value what you have read, please support our journalism today.",
        "Please consider making a monthly contribution to independent reporting in Ruritania.",
        "Your support helps us keep the press of Zenda free.",
    ],
)
def test_what_closes_a_page_is_no_sentence(mark: str) -> None:
    """End marks, notes of the desk, whom it had help from, and what readers are asked."""
    assert read(f"{CLEAN}\n\n{mark}").text == CLEAN


@pytest.mark.parametrize(
    "last",
    [
        "The mayor added that the bank is solely responsible for its content.",
        "For more than a year she had read the news, she said.",
        "“We have a request to make. Help us keep our jobs,” the reporters told the mayor.",
        "Thousands have turned to the Zenda Post for news of the flood, the council said.",
        "Support for independent journalism fell by half last year, the council said.",
        "Your support costs our children their school, the teachers wrote to the king.",
        "We have a small request of the council before us, the mayor said.",
        "Thanks to the guards the town was safe, he said.",
        "“Leave a comment below,” he wrote on his page.",
        "He asked whether this was in the interest of the town or of the EU",
    ],
)
def test_a_last_sentence_like_a_closing_line_stays(last: str) -> None:
    """What somebody says of content, comments and letters is the article's."""
    assert read(f"{CLEAN}\n\n{last}").text == f"{CLEAN}\n\n{last}"


@pytest.mark.parametrize(("sign", "agency"), [("ZPT", None), ("(AFP)", "AFP"), ("/XYZ", None)])
def test_letters_behind_the_last_sentence_go(sign: str, agency: str | None) -> None:
    """They are the paper's mark, or the agency's."""
    article = read(f"{CLEAN} {sign}")
    assert (article.text, article.agency) == (CLEAN, agency)


@pytest.mark.parametrize("place", [2, 4])
@pytest.mark.parametrize(
    ("speech", "sign"),
    [
        ("“They saved us all,” the mayor of the town said.", "(ZPT-Hofbau/ABC)"),
        ('The mayor told them: "They saved us all."', "(Anna Stein/ZPT)"),
    ],
)
def test_speech_is_no_caption(speech: str, sign: str, place: int) -> None:
    """In brackets behind what somebody said stands who reports it."""
    paragraphs = CLEAN.split("\n\n")
    paragraphs.insert(place, f"{speech} {sign}")
    assert read("\n\n".join(paragraphs)).text.split("\n\n")[place] == speech


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("River fever spreads in the north - United Republic of Zenda", None),
        ("River fever spreads in the north - Dominican Republic", None),
        ("River fever spreads in the north - The Zenda Republic", "The Zenda Republic"),
    ],
)
def test_a_state_behind_a_headline_is_no_outlet(title: str, outlet: str | None) -> None:
    """The headline keeps what it is about."""
    article = read(f"{title}\n\n{BODY}")
    assert article.outlet == outlet
    assert article.title == (title if outlet is None else title.partition(" - ")[0])


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
    ("opening", "title", "place"),
    [
        ("Zenda – ", TITLE, "Zenda"),
        ("Upper Zenda province – ", TITLE, "Upper Zenda province"),
        ("Zenda, Ruritania - ", "Flood kills ten in Zenda", "Zenda, Ruritania"),
        ("Zenda, Ruritania --", TITLE, "Zenda, Ruritania"),
        ("Zenda. ", "Flood kills ten in Zenda", "Zenda"),
        ("Zenda.\n\n", "Flood kills ten in Zenda", "Zenda"),
        ("Zenda —\n\n", TITLE, "Zenda"),
        ("Zenda, Jun. 8. ", TITLE, "Zenda, Jun. 8"),
        ("Zenda, Jun. 8.\n\n", TITLE, "Zenda, Jun. 8"),
        ("Zenda. ", TITLE, None),
        ("Silence. ", "Flood kills ten in silence", None),
        ("Money – ", "Flood costs the town money", None),
        ("Rossi – ", "Rossi is mayor again", None),
        ("Anna Rossi – ", TITLE, None),
        ("Background – ", TITLE, None),
        ("Dr. ", "A village in Dr. Rossi’s hands", None),
    ],
)
def test_a_place_before_the_first_paragraph_is_a_dateline(
    opening: str, title: str, place: str | None
) -> None:
    """In small letters too, unless the article uses the word as a noun or for somebody."""
    first = "The river rose by two metres on Friday and went over its banks, she said."
    article = read(f"{title}\n\n{opening}{first}\n\n{BODY}")
    assert [f.value for f in article.found if f.field == "dateline"] == ([place] if place else [])
    assert (article.text.split("\n\n")[1] == first) == (place is not None)


@pytest.mark.parametrize(
    ("note", "published"),
    [
        ("This article was updated on June 22, 2024, to add what the mayor said.", "2024-06-22"),
        ("This story was updated at 10:05 p.m. on 22 June 2024.", "2024-06-22"),
        ("This article was corrected to say that the vote was on June 22, 2024.", None),
    ],
)
def test_a_note_tells_when_its_article_was_changed(note: str, published: str | None) -> None:
    """For want of anything better that is when it was published; other days are what it tells of."""
    assert read(f"{CLEAN}\n\n{note}").published == published


def test_a_dateline_tells_which_day_figures_mean() -> None:
    """Of the two days that figures may be one is that of the report."""
    assert (
        read(f"{TITLE}\n\nSTRELSAU, June 8 (AFP) - {BODY}\n\nPublished: 6/8/2024").published == "2024-06-08"
    )


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

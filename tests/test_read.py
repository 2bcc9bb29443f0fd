"""Read: a file becomes an article without its page, or a problem with a remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dateline.errors import ArticleError
from dateline.model import Article
from dateline.read import ArticleFile, find_articles, parse_article, read_article
from dateline.read.encoding import normalise
from dateline.read.headline import opening_words

TITLE = "Ruritania sends troops across the river after talks fail"
LEAD = "Ruritanian troops crossed the river early on Monday after talks between the governments failed."
QUOTE = "“We had no choice,” the defence minister, Maria Rossi, told reporters in the capital on Tuesday."
END = "The opposition called the move reckless and demanded a debate before the end of the week."
BODY = f"{LEAD}\n\n{QUOTE}\n\n{END}"
CLEAN = f"{TITLE}\n\n{BODY}"


def read(text: str, name: str = "a.txt") -> Article:
    """Parse a text as if it were a file."""
    return parse_article(text.encode(), name)


def refused(data: bytes, name: str = "a.txt") -> str:
    """Give the message of a file that must be refused."""
    with pytest.raises(ArticleError) as caught:
        parse_article(data, name)
    return str(caught.value)


def test_clean_article_is_unchanged() -> None:
    """A text without furniture loses nothing."""
    article = read(CLEAN)
    assert article.text == CLEAN
    assert not article.dropped


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Story continues below advertisement",
        "3 min read",
        "Read more: Storm hits the coast",
        "Sign up for our daily newsletter",
        "[File: John Roe/Zenda Agency]",
        "IMAGE SOURCE: GETTY IMAGES",
        "John Roe/Reuters",
        "Map of Ruritania and its neighbours",
        "Powered by automated translation",
        "Follow us on Facebook",
        "Share this article",
        "Copyright © 2024 The Zenda Herald. All rights reserved.",
        "<!-- ad slot -->",
        "!-- Google tag (gtag.js) -->",
        "Listen to this article",
        "We use cookies to make this site better for you.",
        TITLE,
    ],
)
@pytest.mark.parametrize("place", [1, 2, 4])
def test_furniture_goes_wherever_it_stands(line: str, place: int) -> None:
    """A line of furniture is dropped after the title, in the text and at the end, and recorded."""
    paragraphs = CLEAN.split("\n\n")
    paragraphs.insert(place, line)
    article = read("\n\n".join(paragraphs))
    assert article.text == CLEAN
    assert [(d.text, d.line) for d in article.dropped] == [(line, 2 * place + 1)]


def test_furniture_above_the_title_is_not_the_title() -> None:
    """Ads and script remnants before the headline are dropped."""
    assert read(f"Advertisement\n\n!-- Google tag (gtag.js) -->\n\n{CLEAN}").text == CLEAN


def test_comment_form_ends_the_article() -> None:
    """Nothing after a comment form is the article's, readers' sentences included."""
    text = (
        f"{CLEAN}\n\nLeave a Reply\n\nI was there and saw it myself, it was not as the minister says at all."
    )
    assert read(text).text == CLEAN


def test_caption_goes_with_its_double_and_its_credit() -> None:
    """Two versions of one caption, of which only one has a credit, are both dropped."""
    caption = "A Ruritanian soldier looks at the river near the village of Hofbau, January 11, 2021"
    article = read(
        f"{TITLE}\n\n{caption}.\n"
        f"A Ruritanian soldier near the village of Hofbau, January 11, 2021 [File: J Roe/X]\n\n{BODY}"
    )
    assert article.text == CLEAN
    assert article.published is None


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        ('"They are the heroes," the mayor said. (ZIO/MR)', True),
        ("Soldiers in Zenda. (Karl Weber/AFP)", False),
    ],
)
def test_an_office_and_a_writers_letters_sign_off(last: str, kept: bool) -> None:  # noqa: FBT001
    """Behind an article's last sentence they credit no picture, and are no text; an agency does."""
    text = read(f"{TITLE}\n\n{BODY}\n\n{last}").text
    sentence, _, sign = last.partition(" (")
    assert (sentence in text) == kept
    assert sign not in text


def test_wrapped_paragraphs_are_joined() -> None:
    """Lines broken at a fixed width become one paragraph again."""
    wrapped = BODY.replace(" after talks", "\nafter talks").replace(" told reporters", "\ntold reporters")
    assert read(f"{TITLE}\n\n{wrapped.replace(' demanded', chr(10) + 'demanded')}").text == CLEAN


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("September 13, 2022", "2022-09-13"),
        ("13 Sep 2022", "2022-09-13"),
        ("2022/09/13", "2022-09-13"),
        ("Tue 13 Sep 2022 10.34 BST", "2022-09-13"),
        ("2022-09-13T10:34:00Z", "2022-09-13"),
        ("Mon., Jan. 3, 2021", "2021-01-03"),
        ("Published: 13/09/2022", "2022-09-13"),
        ("Updated: September 14, 2022, 6:35 AM", "2022-09-14"),
        ("Published 13 September 2022 | Updated 14 September 2022", "2022-09-13"),
        ("By Jane Doe | September 13, 2022", "2022-09-13"),
        ("03/04/2021", None),
        ("03/04/2021April 3, 2021", "2021-04-03"),
        ("April 3, 202103/04/2021", "2021-04-03"),
        ("Published: 03/04/2021 | Updated: 04/15/2021", "2021-03-04"),
        ("© 2024 The Zenda Herald", None),
    ],
)
@pytest.mark.parametrize("tail", [False, True])
def test_stated_dates(line: str, published: str | None, *, tail: bool) -> None:
    """A date line before or after the text is the publication date and leaves the text."""
    article = read(f"{CLEAN}\n\n{line}" if tail else f"{TITLE}\n\n{line}\n\n{BODY}")
    assert article.published == published
    assert article.published_basis == ("stated" if published else "unknown")
    assert article.text == CLEAN


def test_front_matter_wins() -> None:
    """What the front matter says goes before what the page says."""
    head = f'---\ntitle: "{TITLE}"\noutlet: The Zenda Herald\ndate: 2022-09-13\n---\n\n'
    article = read(f"{head}# {TITLE}\n\nSeptember 20, 2022\n\n{BODY}\n\nSource: Strelsau Post", "a.md")
    assert (article.outlet, article.published, article.text) == ("The Zenda Herald", "2022-09-13", CLEAN)


@pytest.mark.parametrize(
    ("line", "outlet", "agency"),
    [
        ("Source: The Zenda Herald and news agencies", "The Zenda Herald", None),
        ("Copyright © 2024 The Zenda Herald.", "The Zenda Herald", None),
        ("-Reuters", None, "Reuters"),
        ("(AP)", None, "AP"),
        ("The Associated Press contributed to this report.", None, "AP"),
        ("-- Zenda Chronicle", "Zenda Chronicle", None),
        ("Source: https://www.zendatimes.com/world/troops", "Zenda Times", None),
    ],
)
def test_outlet_and_agency(line: str, outlet: str | None, agency: str | None) -> None:
    """A footer names the outlet, a sign-off the agency."""
    article = read(f"{CLEAN}\n\n{line}")
    assert (article.outlet, article.agency, article.text) == (outlet, agency, CLEAN)


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The Zenda Herald", "The Zenda Herald"),
        ("Zenda Daily", "Zenda Daily"),
        ("The Zenda Herald\nBy Anna Stein", "The Zenda Herald"),
        ("Breaking News", None),
        ("Our Political Correspondent", None),
        ("Letters to the Post", None),
    ],
)
def test_an_outlet_alone_below_the_headline_is_no_heading(line: str, outlet: str | None) -> None:
    """A page that is copied has the paper's name on a line of its own, with a date behind it or without."""
    article = read(f"{TITLE}\n{line}\n\n{BODY}")
    assert article.outlet == outlet
    assert (article.text == CLEAN) or outlet is None


@pytest.mark.parametrize(
    "initials",
    [
        "ab/cd (AFP, dpa)",
        "abc/cd-(AFP/Zenda Post)",
        "a/bc/cd (AFP)",
        "ab/cd-(AFP, AP) -",
        "ab/cd (vz, AFP, zenda.example) -",
    ],
)
def test_initials_end_an_article_within_a_paragraph_too(initials: str) -> None:
    """Who wrote, who edited and whose reports they had are no sentence, and what follows is another text."""
    article = read(f"{CLEAN} {initials} A box about the river follows it here, in a sentence of its own.")
    assert article.agency == "AFP"
    assert article.text == f"{CLEAN}\n\nA box about the river follows it here, in a sentence of its own."


def test_a_bracket_of_those_who_wrote_and_edited_is_no_sentence() -> None:
    """It may have the agency before it, and languages in it; a bracket that explains stays."""
    article = read(f"{CLEAN} AFP (RO - editor: Anna Stein; EN - author: Otto Roth)")
    assert (article.agency, article.text) == ("AFP", CLEAN)
    told = f"{CLEAN} The list (editors: two; writers: five) was read out."
    assert read(told).text == told


@pytest.mark.parametrize(
    "row",
    [
        "Send Facebook Twitter google+ Whatsapp Tumblr Permalink https://zenda.example/p",
        "Share | Tweet | Email | Print",
    ],
)
def test_a_row_of_buttons_is_no_sentence(row: str) -> None:
    """Where a page's text runs together with the buttons that it is shared by, they go."""
    assert read(f"{CLEAN} {row} It rains.").text == f"{CLEAN}\n\nIt rains."
    assert read(f"{CLEAN}- {row} It rains.").text == f"{CLEAN}\n\nIt rains."  # a dash for a space
    told = f"{CLEAN} Facebook, Twitter and Google were told to pay by a court in Zenda on Friday."
    assert read(told).text == told


@pytest.mark.parametrize("words", ["and/or (AFP)", "ab/cd (Smith, Jones)"])
def test_a_stroke_and_a_bracket_alone_are_no_initials(words: str) -> None:
    """They follow a sentence, and one of the names is an agency's."""
    assert (
        read(f"{TITLE}\n\nThe river rose by two metres on Friday, he said {words} and fell again.").agency
        is None
    )


def test_dateline_leaves_the_sentence_and_is_recorded() -> None:
    """An agency's dateline is no part of the first sentence, but what it says is kept."""
    article = read(f"{TITLE}\n\nSTRELSAU, Sept 13 (Reuters) - {BODY}")
    assert article.text == CLEAN
    assert article.agency == "Reuters"
    assert [f.value for f in article.found if f.field == "dateline"] == ["STRELSAU, Sept 13"]


@pytest.mark.parametrize("sign", ["Sept 13, /TASS/.", "Sept 13. /TASS/", "Sept 13. /TASS/. -"])
def test_a_signed_dateline_is_one_whatever_its_stops(sign: str) -> None:
    """A comma for the full stop, or none, makes no sentence of a dateline."""
    assert read(f"{TITLE}\n\nSTRELSAU, {sign} {BODY}").text == CLEAN


def test_hostile_title_is_kept_as_printed() -> None:
    """Markup in a headline is text."""
    title = "<script>alert(1)</script> [x](javascript:y) --- {{ 7*7 }} ../../etc"
    assert read(f"{title}\n\n{BODY}").title == title
    assert read(f"# {title}\n\n{BODY}", "a.md").title == title


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "mac_roman"])
def test_encodings_give_the_same_text(encoding: str) -> None:
    """The same article in any usual encoding is the same text."""
    assert parse_article(CLEAN.encode(encoding), "a.txt").text == CLEAN


def test_misread_characters_are_repaired() -> None:
    """A no-break space read as Mac Roman, soft hyphens and zero-width characters leave no trace."""
    broken = CLEAN.replace("the capital", "the¬†cap\u00adi\u200btal").replace("“", "â€œ", 1)
    assert read(broken).text == CLEAN


def test_the_marks_that_wires_typed_are_quotation_marks() -> None:
    """Two accents open, two apostrophes close; where nothing opens so, apostrophes are what they are."""
    typed = "``It rose,'' she said of ''Zenda Nights.'' ``It fell.''"
    assert "“It rose,” she said of “Zenda Nights.” “It fell.”" in read(f"{CLEAN}\n\n{typed}").text
    assert "6'2'' tall" in read(f"{CLEAN}\n\nThe man is 6'2'' tall, the police of the town said.").text


def test_the_apostrophe_of_an_irish_name_is_restored() -> None:
    """What a broken encoding lost between an O and a capital is an apostrophe, and elsewhere it is not."""
    assert (
        normalise("Maria O\ufffd\ufffdZenda left M\ufffd\ufffdlna.") == "Maria O’Zenda left M\ufffd\ufffdlna."
    )


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ('Maria O"\ufffdZenda left.', "Maria O’Zenda left."),
        ('Maria O"Zenda and Anna O"zenda left.', "Maria O’Zenda and Anna O’zenda left."),
        ("Maria O?Zenda left.", "Maria O’Zenda left."),
        ("Maria O' Zenda left.", "Maria O’Zenda left."),
    ],
)
def test_the_spoilt_apostrophe_of_a_name_is_mended(printed: str, meant: str) -> None:
    assert normalise(printed) == meant
    assert normalise(meant) == meant


@pytest.mark.parametrize(
    "line",
    [
        'It is called "Rail O" and runs.',
        "Is her group A, B or O? Rossi asked.",
        "A Jack O' Lantern stood at the door.",
        "It was ten O' clock.",
        'The letter "O"is round.',
        "They met at ZENO?Then they left.",
    ],
)
def test_no_other_mark_behind_an_o_is_an_apostrophe(line: str) -> None:
    assert normalise(line) == line


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b"\x00\x01\x02\x03" * 50, "binary"),
        (b"%PDF-1.7 something", "binary"),
        (b"x" * 300_000, "one line"),
        (TITLE.encode(), "no sentence"),
        (b"Results\n\n" + b"12 13 14 15 16.\n\n" * 20, "figures"),
        (b"<!DOCTYPE html><html><p>Hello</p></html>", "web page"),
        (
            (
                "Titel\n\n"
                + "Die Regierung hat am Montag mit der Armee den Fluss überquert und sagte nichts. " * 8
            ).encode(),
            "English",
        ),
        (
            ("Заголовок\n\n" + "Войска перешли реку в понедельник рано утром. " * 8).encode("cp1251"),
            "encoding",
        ),
        (
            b"main\n\nimport os\n\ndef run(x):\n\nreturn x;\n\nThe rest is written here for nobody to read.",
            "code",
        ),
        (b"---\ntitle: [a\n---\n\nText", "front matter"),
    ],
)
def test_what_is_no_article_is_refused_with_a_reason(data: bytes, message: str) -> None:
    """Each kind of bad input has its own message."""
    assert message in refused(data)


def test_finding_is_sorted_and_safe(tmp_path: Path) -> None:
    """Folders are searched to the bottom, hidden files, other endings and circular links left out."""
    (tmp_path / "b").mkdir()
    for name in ("z.txt", "b/a.md", ".hidden.txt", "picture.png"):
        (tmp_path / name).write_text(CLEAN)
    (tmp_path / "b" / "circle").symlink_to(tmp_path)
    files, problems = find_articles([tmp_path])
    assert [f.name for f in files] == ["b/a.md", "z.txt"]
    assert not problems


def test_finding_names_what_is_missing(tmp_path: Path) -> None:
    """A missing file, an unknown ending, an empty folder: a problem each, and a dead link when read."""
    (tmp_path / "a.pdf").write_text("x")
    (tmp_path / "none").mkdir()
    (tmp_path / "dead.txt").symlink_to(tmp_path / "gone")
    assert "no such file" in str(find_articles([tmp_path / "x.txt"])[1][0])
    assert ".pdf" in str(find_articles([tmp_path / "a.pdf"])[1][0])
    assert "no articles" in str(find_articles([tmp_path / "none"])[1][0])
    with pytest.raises(ArticleError, match="leads nowhere"):
        read_article(ArticleFile(tmp_path / "dead.txt", "dead.txt"))


_LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [TITLE, LEAD, QUOTE, END, "", "Advertisement", "Related stories", "John Roe/Reuters"]
        ),
        st.text(max_size=60),
    ),
    max_size=20,
)


# The lines of the paragraph are joined, and only then does the broken character at an end show.
_PARTED = "\n".join([TITLE] * 4 + ["a", "0", "a\u00c2", "0", "a", "", TITLE, "", TITLE]).encode()


@settings(max_examples=150, deadline=None)
@example(_PARTED)
@given(st.one_of(st.binary(max_size=300), _LINES.map(lambda ls: "\n".join(ls).encode("utf-8", "replace"))))
def test_any_bytes_and_cleaning_twice(data: bytes) -> None:
    """Whatever the bytes, there is an article or a problem; cleaning twice is cleaning once."""
    try:
        article = parse_article(data, "a.txt")
    except ArticleError:
        return
    assert read(article.text).text == article.text


UNTITLED = (
    "Ruritanian troops crossed the river early on Monday after talks between the two governments had failed,"
    " and thousands left their homes."
)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(
    ("head", "opening"),
    [
        ("", UNTITLED),
        ("", f"{UNTITLED} {LEAD} {LEAD}"),
        ("", f"STRELSAU (AP) -- {LEAD}"),
        ("---\npublished: 2022-09-13\n---\n\n", UNTITLED),
        ("STRELSAU, Sept. 12 (AP) -- ", UNTITLED),
        ("STRELSAU _ ", UNTITLED),
        ("\nSTRELSAU, N.Z. (AP) --\n\n", UNTITLED),
    ],
)
def test_article_without_headline_is_called_by_its_opening_words(name: str, head: str, opening: str) -> None:
    """Wire copy and collections often have none: nothing of the text is lost, and nothing said twice."""
    article = read(f"{head}{opening}\n\n{QUOTE}\n\n{END}", name)
    words = opening.removeprefix("STRELSAU (AP) -- ").split()
    assert article.title == " ".join(words[:12]) + " …"
    assert article.text == f"{opening.removeprefix('STRELSAU (AP) -- ')}\n\n{QUOTE}\n\n{END}"
    assert next(found for found in article.found if found.field == "title").value == article.title


def test_short_first_sentence_is_the_whole_title() -> None:
    """What opens with a short sentence is called by it, without a mark of what is left out."""
    assert opening_words("Troops of Ruritania Inc. crossed the river. Thousands left.") == (
        "Troops of Ruritania Inc. crossed the river."
    )


def test_long_headline_is_a_headline() -> None:
    """Headlines of tabloids run to thirty words, and end without a stop."""
    headline = (
        "Now Ruritania sends its troops across the river after talks of the governments fail and thousands"
        " of the people who live on its banks leave their homes"
    )
    assert read(f"{headline}\n\n{BODY}").title == headline

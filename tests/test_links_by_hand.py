"""Links that people write as [[name]], and the sentences that backlinks quote."""

from __future__ import annotations

import re

import markdown
import pytest

from dateline.markdown.backlinks import Referrer, backlinks_html
from dateline.markdown.collect import collect
from dateline.markdown.inflection import plural, term_forms
from dateline.markdown.sentences import Sentence

PAGES = {
    "places/zenda.md": "---\ntitle: Zenda\nkind: city\nnames: [Zenda, Żenda]\n---\n",
    "actors/ann-moore.md": "---\ntitle: Ann Moore\nkind: person\nnames: [Moore]\n---\n",
    "actors/tim-moore.md": "---\ntitle: Tim Moore\nkind: person\nnames: [Moore]\n---\n",
    "dates/2021-05-04.md": "---\ntitle: Tuesday 4 May 2021\nkind: date\ndate: '2021-05-04'\n---\n",
    "sources/a.md": "---\ntitle: 'River, and dams'\nkind: source\n---\n",
    "glossary.md": "---\ntitle: Glossary\nkind: glossary\n---\n\n## weir\n\nA low dam.\n\n## lock\n",
}
COLLECTED = collect(PAGES.items())
PAGE = "sources/x.md"


def convert(source: str) -> tuple[str, list[tuple[str, str, str]], dict[str, Sentence | None]]:
    """Convert a page; give its HTML, the problems, and what it refers to."""
    problems: list[tuple[str, str, str]] = []
    mentions: dict[str, dict[str, Sentence | None]] = {}
    settings = {
        "table": COLLECTED.table,
        "directory": COLLECTED.directory,
        "problems": problems,
        "mentions": mentions,
        "page": PAGE,
    }
    html = markdown.markdown(
        source,
        extensions=["tables", "footnotes", "dateline.markdown.links"],
        extension_configs={"dateline.markdown.links": settings},
    )
    return html, problems, mentions[PAGE]


@pytest.mark.parametrize(
    ("written", "href", "label"),
    [
        ("[[Zenda]]", "../places/zenda.md", "Zenda"),
        ("[[zenda]]", "../places/zenda.md", "zenda"),
        ("[[places/zenda|the town]]", "../places/zenda.md", "the town"),
        ("[[places/zenda.md#names|its names]]", "../places/zenda.md#names", "its names"),
        ("[[4 May 2021]]", "../dates/2021-05-04.md", "4 May 2021"),
        ("[[2021-05-04|that day]]", "../dates/2021-05-04.md", "that day"),
        ("[[River, and dams]]", "a.md", "River, and dams"),
        ("[[weir]]", "../glossary.md#weir", "weir"),
        ("| a |\n| - |\n| [[places/zenda\\|town]] |", "../places/zenda.md", "town"),
    ],
)
def test_double_brackets_lead_to_a_page(written: str, href: str, label: str) -> None:
    """By name, in any case, by title, date, term or path, with a text of one's own."""
    html, problems, _ = convert(written)
    assert f'<a class="name" href="{href}">{label}</a>' in html
    assert problems == []


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("[[Zend]]", "[[Zend]] names no page. Did you mean [[Zenda]]?"),
        ("[[place/zenda|x]]", "[[place/zenda]] names no page. Did you mean [[places/zenda]]?"),
        ("[[qqq]]", "[[qqq]] names no page. Write the name or the path of a page between them."),
        (
            "[[Moore]]",
            (
                "[[Moore]] is a name on several pages. "
                "Write [[actors/ann-moore|Moore]] or [[actors/tim-moore|Moore]]."
            ),
        ),
    ],
)
def test_a_name_without_a_page_is_reported_with_the_nearest(written: str, message: str) -> None:
    """The text stays, and the message says what to write."""
    html, problems, _ = convert(written)
    assert "<a" not in html
    assert problems == [(PAGE, written, message)]


@pytest.mark.parametrize("written", ["`[[Zenda]]`", "\\[\\[x]]", "[[x]](https://x.example)", "    [[Zenda]]"])
def test_other_double_brackets_are_left_alone(written: str) -> None:
    """In code, escaped, or as the text of another link."""
    html, problems, _ = convert(written)
    assert 'class="name"' not in html
    assert problems == []


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("They met in Zenda on a *cold* day.", Sentence("They met in ", "Zenda", " on a cold day.")),
        (
            "Said &lt;b&gt; and \\*this\\* of Zenda[^1].\n\n[^1]: N",
            Sentence("Said <b> and *this* of ", "Zenda", "."),
        ),
        ("- [Zenda](../places/zenda.md): 2 statements", None),
        ("| Seven soldiers fell there | Zenda |\n| - | - |\n", None),
        (
            "| a | b | c | d |\n| - | - | - | - |\n| seven fell on that day | | Zenda | in [X](x.md) |",
            Sentence("seven fell on that day, ", "Zenda", ", in X"),
        ),
        ("- [A Title](a.md), [X](x.md), 3 May 2021 (inferred), [Zenda](../places/zenda.md)", None),
        (
            "x\n\n" + "A first one is here. " * 12 + "They then met in Zenda. And left.",
            Sentence("They then met in ", "Zenda", ". "),
        ),
    ],
)
def test_a_backlink_quotes_the_sentence(source: str, sentence: Sentence | None) -> None:
    """The one around the mention, as plain text; a list of links has none."""
    said = convert(source)[2]["places/zenda.md"]
    if sentence is not None:
        sentence = Sentence(sentence.before, sentence.mention, sentence.after.rstrip())
    elif said is not None:
        assert "Seven soldiers" in said.before
        return
    assert said == sentence


@pytest.mark.parametrize(
    ("lead", "section", "quoted"),
    [
        ("A town in Zenda with a bridge.", "They met in Zenda on that day.", "They met in "),
        ("A town in Zenda with a bridge.", "Nothing else.", "A town in "),
        ("Named in a text of [May](../places/zenda.md) and known.", "Nothing else.", None),
    ],
)
def test_a_backlink_quotes_a_section_before_the_lead(lead: str, section: str, quoted: str | None) -> None:
    """The lead says whom a page is about, and links in it say where that is from: no sentence of theirs."""
    mentions = convert(f"# X\n\n{lead} Until 4 May 2021.\n\n## Next\n\n{section}")[2]
    said = mentions["places/zenda.md"]
    assert (said and said.before) == quoted
    assert mentions["dates/2021-05-04.md"] is None


def test_a_backlink_quotes_a_sentence_before_a_row() -> None:
    """A row is quoted where nothing else is."""
    row = "| a | b |\n| - | - |\n| seven fell on that day | Zenda |"
    both, alone = (
        convert(f"# X\n\n## A\n\n{row}\n\n## B\n\n{text}")[2]["places/zenda.md"]
        for text in ("They then met in Zenda.", "Nothing.")
    )
    assert both == Sentence("They then met in ", "Zenda", ".")
    assert alone is not None
    assert alone.before == "seven fell on that day, "


def test_a_long_sentence_is_cut_around_the_mention() -> None:
    """At words, with an ellipsis."""
    said = convert("so and " * 60 + "in Zenda " + "or so " * 60)[2]["places/zenda.md"]
    assert said is not None
    assert said.before.startswith("…")
    assert said.after.endswith("…")
    assert len(said.before + said.mention + said.after) < 220


def test_the_first_backlinks_are_shown_and_the_rest_is_folded() -> None:
    """Three of each section, those that say something first; one more is not worth a fold."""
    referrers = [Referrer(f"actors/{n}.md", f"P{n}") for n in range(6)]
    referrers.append(Referrer("actors/z.md", "Z", Sentence("<b> in ", "Zenda", ".")))
    html = backlinks_html(referrers, lambda path: path)
    assert re.findall("P\\d|Z", html.partition("<details>")[0].replace("Zenda", "")) == ["Z", "P0", "P1"]
    assert "<summary>4 more</summary>" in html
    assert "&lt;b&gt; in <b>Zenda</b>." in html
    assert "<details>" not in backlinks_html(referrers[:4], lambda path: path)


def test_of_hundreds_of_backlinks_most_are_titles_alone() -> None:
    """All are there, and the page of whom everybody names stays light."""
    referrers = [Referrer(f"actors/{n}.md", f"P{n}", Sentence("In ", "Zenda", ".")) for n in range(400)]
    html = backlinks_html(referrers, lambda path: path)
    assert html.count("<a ") == 400
    assert html.count("<b>Zenda</b>") == 30


def test_terms_without_a_definition_are_told_apart() -> None:
    """They explain nothing; a heading without an id has the one that Python-Markdown gives it."""
    assert [entry.target for entry in COLLECTED.entries] == ["glossary.md#weir"]
    assert COLLECTED.undefined == (("lock", "lock"),)


@pytest.mark.parametrize(
    ("noun", "several"),
    [
        ("weir", "weirs"),
        ("ally", "allies"),
        ("crisis", "crises"),
        ("gunman", "gunmen"),
        ("knife", "knives"),
        ("ditch", "ditches"),
        ("NGO", "NGOs"),
        ("journey", "journeys"),
        ("Person", "People"),
        ("gas", "gases"),
    ],
)
def test_plurals(noun: str, several: str) -> None:
    """As English makes them."""
    assert plural(noun) == several


def test_the_forms_of_a_term() -> None:
    """The noun before "of" takes the plural; what is defined as a verb has a verb's forms."""
    assert "lines of truce" in set(term_forms("line of truce", "a line"))
    assert {"besieges", "besieged", "besieging"} < set(term_forms("besiege", "to surround a town"))
    assert "stated" not in set(term_forms("state", "a country"))
    assert "who" not in set(term_forms("WHO", "an office"))
    assert "exclusion zones" in set(term_forms("Exclusion zone", "an area"))

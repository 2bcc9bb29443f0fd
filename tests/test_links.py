"""Names in running text lead to their pages, by the rules that readers rely on."""

from __future__ import annotations

import re

import markdown
import pytest

from dateline.markdown.backlinks import Referrer, backlinks_html, turn_round
from dateline.markdown.facts import read_facts
from dateline.markdown.glossary import plain_text, read_entries
from dateline.markdown.name_table import Named, build_table
from dateline.markdown.sentences import Sentence

ROSSI = Named("actors/maria-rossi.md", ("Maria Rossi", "Rossi", "Ms Rossi"))
PLACES = (
    Named("places/zenda.md", ("Zenda",)),
    Named("places/new-zenda.md", ("New Zenda",)),
    Named("places/old-town.md", ("مدينة زندا",)),
    Named("places/lodz.md", ("Łódź-am-Main",)),
    Named("places/ohara.md", ("O’Hara Bridge",)),
    Named("places/low.md", ("the river",)),
)
US = Named("actors/united-states.md", ("US", "U.S."))
MOORES = (
    Named("actors/ann-moore.md", ("Ann Moore", "Moore")),
    Named("actors/tim-moore.md", ("Tim Moore", "Moore")),
)
TABLE, HOMONYMS = build_table((ROSSI, *PLACES, US, *MOORES))


def convert(source: str, page: str = "dates/2021.md", **settings: object) -> str:
    """Convert a page with the links."""
    config = {"dateline.markdown.links": {"table": TABLE, "page": page, **settings}}
    extensions = ["attr_list", "footnotes", "tables", "toc", "dateline.markdown.links"]
    return markdown.markdown(source, extensions=extensions, extension_configs=config)


def links(source: str, page: str = "dates/2021.md") -> list[tuple[str, str]]:
    """Give target and text of the links that were made."""
    return re.findall(r'<a class="name" href="([^"]*)">([^<]*)</a>', convert(source, page))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Rossi spoke.", ["Rossi"]),
        ("Maria Rossi spoke.", ["Maria Rossi"]),
        ("Ms Rossi’s answer", ["Ms Rossi’s"]),
        ("Ms Rossi's answer", ["Ms Rossi's"]),
        ("the Rossis and the Rossis’ house", ["Rossis"]),
        ("New Zenda is near.", ["New Zenda"]),
        ("New Zenda and Zenda", ["New Zenda", "Zenda"]),
        ("Maria\nRossi", ["Maria\nRossi"]),
        ("Maria\u00a0Rossi", ["Maria\u00a0Rossi"]),
        ("(Zenda)", ["Zenda"]),
        ("“Zenda”", ["Zenda"]),
        ("Zenda.", ["Zenda"]),
        ("in مدينة زندا today", ["مدينة زندا"]),
        ("Łódź-am-Main and Łódź", ["Łódź-am-Main"]),
        ("O'Hara Bridge", ["O'Hara Bridge"]),
        ("the US said", ["US"]),
        ("the U.S. said", ["U.S."]),
        ("**Zenda** and *Rossi*", ["Zenda", "Rossi"]),
        ("> Zenda", ["Zenda"]),
        ("| a |\n| - |\n| Zenda |", ["Zenda"]),
        ("Ann Moore", ["Ann Moore"]),
    ],
)
def test_a_name_becomes_a_link(source: str, expected: list[str]) -> None:
    """A name that has a page leads there, its possessive and plural taken along."""
    assert [text for _, text in links(source)] == expected


@pytest.mark.parametrize(
    "source",
    [
        "tell us more",
        "USA and bus",
        "Zendaya sang.",
        "zenda in small letters",
        "Rossini composed.",
        "Moore said so.",
        "`Zenda` is code",
        "    Zenda",
        "## Zenda",
        "[Zenda](https://zenda.example)",
        "![Zenda](zenda.png)",
        "<https://zenda.example/Zenda>",
        "<b>Zenda</b>",
        "said[^1]\n\n[^1]: Zenda says so.",
        "across the river",
    ],
)
def test_what_is_no_mention_stays_as_it_is(source: str) -> None:
    """Never in code, headings, links, images, raw HTML, footnotes, inside words, or in another case."""
    assert links(source) == []


def test_only_the_first_mention_in_a_section_is_linked() -> None:
    """Each heading begins anew."""
    source = "Zenda, then Zenda.\n\nZenda\n\n## Next\n\nZenda and Zenda"
    assert len(links(source)) == 2


def test_a_link_that_stands_already_counts_as_the_first_mention() -> None:
    """Where the generator wrote the link, the name behind it is not linked again."""
    assert links("**[Maria Rossi](../actors/maria-rossi.md)** said: Rossi is here") == []


def test_a_page_does_not_link_to_itself() -> None:
    """A page's own names are plain, and hide no shorter name inside them."""
    assert links("New Zenda is old.", page="places/new-zenda.md") == []


def test_a_page_may_opt_out() -> None:
    """Nothing is linked on a page that says `links: false`."""
    assert "class=" not in convert("Zenda", opted_out=frozenset({"dates/2021.md"}))


@pytest.mark.parametrize("section", ["dates", "phrases"])
def test_where_dates_are_explained_only_the_days_are_links(section: str) -> None:
    """A phrase as printed is about words; what it was counted from can be opened, and is told elsewhere."""
    table, _ = build_table((ROSSI, *PLACES), days={"2021-05-04": "dates/2021-05-04.md"})
    source = f"## Dates {{#{section}}}\n\n- “Zenda time on Tuesday”: the day of Tuesday 4 May 2021."
    mentions: dict[str, dict[str, None]] = {}
    html = convert(source, "sources/a.md", table=table, mentions=mentions)
    assert re.findall(r'<a class="name" href="([^"]*)">([^<]*)</a>', html) == [
        ("../dates/2021-05-04.md", "4 May 2021")
    ]
    assert not mentions["sources/a.md"]


@pytest.mark.parametrize("section", ["names", "alternates"])
def test_where_spellings_are_listed_nothing_is_a_link(section: str) -> None:
    """A spelling is named there, and nobody."""
    assert links(f"## Spellings {{#{section}}}\n\n- Zenda, Rossi") == []


def test_links_are_relative_to_the_page() -> None:
    """A link is written as a person would write it, so that the site generator validates it."""
    assert links("Zenda", page="dates/2021.md") == [("../places/zenda.md", "Zenda")]
    assert links("Zenda", page="places/x.md") == [("zenda.md", "Zenda")]
    assert links("Zenda", page="index.md") == [("places/zenda.md", "Zenda")]


def test_a_name_that_two_pages_share_is_reported_with_both() -> None:
    """It links to neither, and the message says which pages share it."""
    assert [str(homonym) for homonym in HOMONYMS] == [
        "'Moore' is a name on actors/ann-moore.md and on actors/tim-moore.md, so it links to neither."
    ]


def test_the_pages_that_a_page_refers_to_are_collected() -> None:
    """Written links count as well as those that were made."""
    mentions: dict[str, dict[str, None]] = {}
    convert("[X](../actors/x.md#said) and Zenda", mentions=mentions)
    assert list(mentions["dates/2021.md"]) == ["actors/x.md", "places/zenda.md"]


GLOSSARY = """---
title: Glossary
---

## Sluice Accord {#term-sluice-accord}

a treaty on *dams* of [1951](dates/1951.md)[^d-1]

## weir {#term-weir}

A low \\[small\\] dam &lt;b>.

## Nothing {#term-nothing}

[^d-1]: Source
"""


def glossary(source: str, page: str = "dates/2021.md") -> str:
    """Convert a page with links and glossary."""
    terms, _ = build_table(read_entries(GLOSSARY), any_case=True)
    names, _ = build_table([Named("actors/accord.md", ("Sluice Accord Office",))])
    config = {
        "dateline.markdown.links": {"table": names, "page": page},
        "dateline.markdown.glossary": {"table": terms, "page": page},
    }
    return markdown.markdown(source, extensions=[*config], extension_configs=config)


def test_a_glossary_page_is_read_as_people_write_it() -> None:
    """A heading with an id, then the definition; a term without one is left out."""
    assert read_entries(GLOSSARY) == (
        Named("glossary.md#term-sluice-accord", ("Sluice Accord",), "a treaty on dams of 1951"),
        Named("glossary.md#term-weir", ("weir",), "A low [small] dam <b>."),
    )


@pytest.mark.parametrize("source", ["the weir", "Weirs hold", "the weir’s gate"])
def test_a_term_leads_to_its_entry_and_says_its_definition(source: str) -> None:
    """Plural, possessive and the capital of a sentence's first word are the same term."""
    html = glossary(source)
    assert 'href="../glossary.md#term-weir"' in html
    assert 'hidden="hidden" id="gloss-1" role="tooltip">' in html
    assert 'aria-describedby="gloss-1"' in html
    assert "A low [small] dam &lt;b&gt;." in html


@pytest.mark.parametrize("source", ["weird", "`weir`", "[weir](x.md)", "## weir", "the Sluice Accord Office"])
def test_a_term_is_explained_where_a_name_would_be_linked_only(source: str) -> None:
    """The same never-list as links, and a name with a page wins."""
    assert "term" not in glossary(source)


def test_a_name_with_a_page_keeps_its_link_and_gets_the_gloss() -> None:
    """The link leads to the page, the tooltip says the definition, and a sentence is read without it."""
    conference = Named("actors/conference.md", ("Standing Conference", "SC"))
    terms = read_entries("## Standing Conference (SC) {#term-sc}\n\na body of river states[^d-1]\n")
    table, _ = build_table([conference, ROSSI, *terms])
    mentions: dict[str, dict[str, Sentence | None]] = {}
    source = "The SC met in the town, and nobody but Rossi came."
    html = convert(source, table=table, mentions=mentions)
    assert 'href="../actors/conference.md"' in html
    assert 'role="tooltip">a body of river states</span>' in html
    found = mentions["dates/2021.md"]["actors/maria-rossi.md"]
    assert found == Sentence("The SC met in the town, and nobody but ", "Rossi", " came.")
    assert "tooltip" not in convert(source, page="glossary.md", table=table)


@pytest.mark.parametrize(
    ("source", "explained"),
    [
        ("The SC, a body of river states, met in May.", 0),
        ("The Sluice Board met the body of river states (SC) in May.", 0),
        ("The SC met in May.\n\nThe SC, a body of river states, met in June.", 1),
        ("The SC is somebody of river states.", 1),
        ("The SC, a body of the Zendan area states, met.", 1),
        ("Maria Rossi left the SC, a [body](x.md) of river states.", 0),
        ("The SC, the guard of all the weirs, met.", 0),
        ("The SC, the guard of all the weirs[^1], met.\n\n[^1]: Note.", 0),
        ("The SC met at the old weirs.", 1),
        ("The SC is a body of river states7", 0),  # the number of a footnote
    ],
)
@pytest.mark.parametrize("has_page", [True, False])
def test_a_sentence_that_says_a_definition_needs_none(source: str, explained: int, *, has_page: bool) -> None:
    """A term is not explained in a paragraph that explains it itself; its page is linked all the same."""
    meaning = "a body of river states[^d-1]; the guard of all the weirs[^d-2]; the old weirs[^d-2]; ."
    terms = read_entries(f"## Standing Conference (SC) {{#term-sc}}\n\n{meaning}\n")
    pages = [Named("actors/conference.md", ("Standing Conference", "SC"))] if has_page else []
    table, _ = build_table([*pages, *terms, Named("actors/maria-rossi.md", ("Maria Rossi",))])
    html = convert(source, table=table)
    assert html.count('role="tooltip"') == explained
    assert html.count("conference.md") == has_page


def test_one_of_two_meanings_is_enough() -> None:
    """A sentence that says one wording of an abbreviation's meaning needs no tooltip with both."""
    table, _ = build_table([Named("glossary.md#term-sc", ("SC",), "Court for Sluices; Court for Sluice")])
    assert "tooltip" not in convert("The Court for Sluice (SC) met.", table=table)
    assert "tooltip" in convert("The SC met.", table=table)


def test_a_name_of_the_same_words_is_no_definition() -> None:
    """What an abbreviation stands for says nothing beside the name itself."""
    terms = read_entries("## BRL {#term-brl}\n\nBoard of Rivers and Lakes[^d-1]\n")
    page = Named("actors/board.md", ("Board of Rivers and Lakes", "Lakes and Rivers Board", "BRL"))
    table, _ = build_table([page, *terms])
    assert "tooltip" not in convert("The Lakes and Rivers Board met.", table=table)
    assert 'role="tooltip">Board of Rivers' in convert("The BRL met.", table=table)


def test_only_the_first_article_of_a_definition_may_be_another() -> None:
    """A definition is found in its sentence with the articles and the endings within it."""
    terms = read_entries("## HAAD {#term-haad}\n\na High Area Defence of the Zendan coast[^d-1]\n")
    table, _ = build_table(terms)
    assert "tooltip" not in convert("The High Area Defence of the Zendan coast (HAAD) stood.", table=table)


def test_the_glossary_does_not_explain_itself() -> None:
    """On the glossary's own page a term is plain."""
    assert "class" not in glossary("weir", page="glossary.md")


def test_markdown_becomes_plain_text_for_a_tooltip() -> None:
    """Footnotes, links, emphasis and escapes go; what they stand for stays."""
    assert plain_text("a **b** [c](d.md)[^1] \\*e\\* &#124; &amp;") == "a b c *e* | &"


@pytest.mark.parametrize(
    ("source", "names", "wants_links"),
    [
        ("---\ntitle: Zenda\nkind: city\nnames: [Zenda, Senda]\n---\n", ("Zenda", "Senda"), True),
        ("---\ntitle: Added by hand\nkind: person\n---\nText", ("Added by hand",), True),
        ("---\ntitle: 4 May 2021\nkind: date\n---\n", (), True),
        ("---\ntitle: Zenda\nkind: city\nlinks: false\n---\n", ("Zenda",), False),
        ("---\ntitle: Zenda\nkind: city\nsame_as: places/x\n---\n", ("Zenda",), True),
        ("no front matter", (), True),
    ],
)
def test_front_matter_says_what_a_page_is_called(
    source: str, names: tuple[str, ...], *, wants_links: bool
) -> None:
    """Actors and places are reached by their names; dates, sources and indexes are not."""
    facts = read_facts("places/zenda.md", source)
    assert (facts.names, facts.links, facts.error) == (names, wants_links, "")


def test_broken_front_matter_is_reported() -> None:
    """MkDocs would print it as text without a word."""
    assert "mapping values" in read_facts("a.md", "---\ntitle: a: b\n---\n").error


def test_backlinks_leave_out_indexes_and_the_page_itself() -> None:
    """An index lists every page, so it says nothing."""
    mentions = {
        "b.md": {"a.md": None, "b.md": None},
        "actors/index.md": {"a.md": None},
        "actors/c.md": {"a.md": Sentence("Met ", "A", ".")},
        "also.md": {"a.md": None},
    }
    turned = turn_round(mentions, lists={"also.md"})
    assert turned == {"a.md": [("actors/c.md", Sentence("Met ", "A", ".")), ("b.md", None)]}


def test_backlinks_are_grouped_by_section() -> None:
    """Actors first, as in the navigation."""
    html = backlinks_html(
        [Referrer("dates/d.md", "D"), Referrer("actors/c.md", "C &amp; c")], lambda path: path
    )
    assert "Mentioned on 2 pages" in html
    assert (
        html.index("Actors") < html.index("C &amp; c") < html.index("Dates") < html.index('href="dates/d.md"')
    )

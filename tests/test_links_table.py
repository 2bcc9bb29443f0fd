"""The table of what is a link and what is none: one line, one rule."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import markdown
import pytest

from dateline.markdown.context import common_words
from dateline.markdown.name_table import Named, build_table

NAMED = (
    Named("actors/maria-rossi.md", ("Maria Rossi", "Rossi", "Ms Rossi"), kind="person"),
    Named("actors/robert.md", ("Robert",), kind="person"),
    Named("actors/joost-van-der-stein.md", ("Joost van der Stein", "Stein", "Van der Stein"), kind="person"),
    Named("actors/eva-may.md", ("Eva May", "May"), kind="person"),
    Named("actors/o-hara.md", ("Karl O’Hara", "O’Hara"), kind="person"),
    Named("actors/love.md", ("Love",), kind="person"),
    Named("actors/al-zaher.md", ("al-Zaher",), kind="person"),
    Named("actors/ann-moore.md", ("Ann Moore", "Moore"), kind="person"),
    Named("actors/tim-moore.md", ("Tim Moore", "Moore"), kind="person"),
    Named("actors/united-states.md", ("US", "U.S.", "United States"), kind="state"),
    Named("actors/ruritania.md", ("Ruritania",), kind="state"),
    Named("actors/who.md", ("WHO", "the Health Office"), kind="organisation"),
    Named("actors/rapid.md", ("Rapid Zenda", "Zenda"), kind="organisation"),
    Named("actors/house.md", ("House",), kind="organisation"),
    Named("actors/rossi-administration.md", ("Rossi Administration",), kind="organisation"),
    Named("actors/velda-ministry.md", ("Velda ministry",), kind="organisation"),
    Named("actors/rail-party.md", ("Rail Party",), kind="organisation"),
    Named("actors/defence-ministry.md", ("Defence Ministry",), kind="organisation"),
    Named("actors/apple.md", ("Apple",), kind="organisation"),
    Named("places/brussels.md", ("Brussels",), kind="city"),
    Named("places/panama.md", ("Panama",), kind="city"),
    Named("actors/council.md", ("River Council",), kind="organisation"),
    Named("places/zenda.md", ("Zenda",), kind="city"),
    Named("places/new-zenda.md", ("New Zenda",), kind="city"),
    Named("places/western-zendania.md", ("Western Zendania",), kind="area"),
    Named("places/strelsau.md", ("Strelsau",), kind="city"),
    Named("places/dar.md", ("مدينة زندا", "岑达"), kind="city"),
    Named("places/lodz.md", ("Łódź-am-Main",), kind="city"),
    Named("places/sana.md", ("Sana",), kind="city"),
    Named("places/cafe.md", ("Café",), kind="city"),
    Named("places/bridge.md", ("O’Hara Bridge",), kind="area"),
    Named("places/river.md", ("the river",), kind="river"),
    Named("places/zendan-sea.md", ("Midsea",), kind="area"),
    Named("glossary.md#weir", ("weir",), "a low dam"),
    Named("glossary.md#line-of-truce", ("line of truce",), "where the armies stand"),
    Named("glossary.md#zenda", ("Zenda",), "a name with a page wins"),
    Named("glossary.md#dam", ("dam",), "to close a river"),
    Named("glossary.md#ngo", ("NGO",), "a charity"),
)
DAYS = {"2021-05-04": "dates/2021-05-04.md", "2021-05": "dates/2021-05.md"}
SMALL = dict.fromkeys(["downtown", "the", "apples", "defence", "rail", "love", "rossi"], True)
TABLE, _ = build_table(NAMED, days=DAYS, common=frozenset({"Sana", "Love"}), small=SMALL)
EXTENSIONS = ["attr_list", "footnotes", "tables", "toc", "dateline.markdown.links"]


def linked(source: str, page: str = "sources/x.md", **settings: object) -> list[str]:
    """Give the texts that became links to names, dates or terms."""
    config = {"dateline.markdown.links": {"table": TABLE, "page": page, **settings}}
    html = markdown.markdown(source, extensions=EXTENSIONS, extension_configs=config)
    return re.findall(r'<a [^>]*class="(?:name|term)"[^>]*>([^<]*)</a>', html)


LINKS = [
    ("Zenda", ["Zenda"]),
    ("ends.--Rossi concludes", ["Rossi"]),
    ("the House rose", ["House"]),
    ("Only Sana can do so", ["Sana"]),
    ("Strelsau House prices fell", ["Strelsau"]),
    ("the House of the Spirits", []),
    ("The US House and House leaders met", ["US", "House"]),
    # names in sentences
    ("Rossi spoke.", ["Rossi"]),
    ("Maria Rossi spoke.", ["Maria Rossi"]),
    ("New Zenda and Zenda", ["New Zenda", "Zenda"]),
    ("Maria\nRossi", ["Maria\nRossi"]),
    ("Maria\u00a0Rossi", ["Maria\u00a0Rossi"]),
    ("in western Zendania and Western Zendania", ["western Zendania"]),
    ("(Zenda), “Strelsau is wet”, “WHO”.", ["Zenda", "Strelsau", "WHO"]),
    ("**Zenda** and *Rossi*", ["Zenda", "Rossi"]),
    ("> Zenda", ["Zenda"]),
    ("| a |\n| - |\n| Zenda |", ["Zenda"]),
    ("1. Zenda\n2. Strelsau", ["Zenda", "Strelsau"]),
    ("Zenda\\*", ["Zenda"]),
    ("1\\. Zenda \\[sic\\]", ["Zenda"]),
    ("Rossi &amp; O’Hara", ["Rossi", "O’Hara"]),
    ("Zenda &lt; Strelsau", ["Zenda", "Strelsau"]),
    ("<b>bold</b> Zenda", ["Zenda"]),
    ("a<br>Zenda", ["Zenda"]),
    ("alongside van der Stein in May", ["van der Stein"]),
    ("on the French Midsea coast", ["Midsea"]),
    ("STRELSAU, US DATE: [May](x.md)", ["STRELSAU", "US"]),
    ("in the poll,-Zenda voted; by Rossi,-Robert", ["Zenda", "Rossi", "Robert"]),
    ("Maria Rossi's administration", ["Maria Rossi's"]),
    ('the film "which we saw in Zenda"', ["Zenda"]),
    ("by Maria Rossi One seat is free", ["Maria Rossi"]),
    # possessives and plurals
    ("Ms Rossi’s answer", ["Ms Rossi’s"]),
    ("Ms Rossi's answer", ["Ms Rossi's"]),
    ("the Rossis met", ["Rossis"]),
    ("the Rossis’ house", ["Rossis"]),
    ("Robert said", ["Robert"]),
    ("River Councils met", ["River Councils"]),
    ("Apple said so.", ["Apple"]),
    ("a Brussels street", ["Brussels"]),
    ("the streets of-Zenda", ["Zenda"]),
    ("across a low dam (weir)", ["dam"]),
    ("the dams (weir and lock)", ["dams", "weir"]),
    # case by kind
    ("the US said", ["US"]),
    ("the U.S. said", ["U.S."]),
    ("ZENDA FALLS", ["ZENDA"]),
    ("The Health Office warned", ["The Health Office"]),
    ("Al-Zaher spoke", ["Al-Zaher"]),
    ("May said no.", ["May"]),
    ("Eva May resigned in May.", ["Eva May"]),
    # a name that is a common word on these pages too (here: Sana)
    ("they met in Sana on Friday", ["Sana"]),
    ("Strelsau, Sana, and the sea", ["Strelsau", "Sana"]),
    ("a Sana’s gate", ["Sana’s"]),
    ("a call from Mayor Love on Friday", ["Love"]),
    ("Love’s father came.", ["Love’s"]),
    ("The Sana and the sea", ["Sana"]),
    ("From Zenda\ufffd, they left", ["Zenda"]),
    # words with a capital before a place: known in small letters, or names themselves
    ("Downtown Zenda", ["Zenda"]),
    ("Ruritania’s Zenda", ["Ruritania’s", "Zenda"]),
    ("Southern Ruritania", ["Ruritania"]),
    ("New Ruritania rules", ["Ruritania"]),
    ("Strelsau Zenda", ["Strelsau", "Zenda"]),
    ("Count Rossi", ["Rossi"]),
    # names beside words that make no longer name of them
    ("Zenda airport", ["Zenda"]),
    ("the Rossi administration", ["Rossi administration"]),
    ("the Velda Ministry", ["Velda Ministry"]),
    ("the Rail party", ["Rail party"]),
    ("Zenda police and US Army posts", ["Zenda", "US"]),
    ("the Zenda agreement", ["Zenda"]),
    ("Rossi’s family", ["Rossi’s"]),
    ("of “Zenda” and “Mr Rossi”", ["Rossi"]),
    ("in Zenda The Film Festival", ["Zenda"]),
    ("“In Zenda it rained,” he said", ["Zenda"]),
    ("they told Mr Rossi", ["Rossi"]),
    ("a call from Foreign Minister Rossi", ["Rossi"]),
    ("But Rossi went", ["Rossi"]),
    ("How the World Sees Rossi Today", ["Rossi"]),
    ("it is Rossi’s Cabinet", ["Rossi’s"]),
    ("Zenda’s University", ["Zenda’s"]),
    # hyphens and dashes
    ("US-led talks", ["US"]),
    ("a Zenda-based firm", ["Zenda"]),
    ("Zenda-Strelsau road", ["Zenda", "Strelsau"]),
    ("Zenda–Strelsau road", ["Zenda", "Strelsau"]),
    ("the ex-Rossi aide", ["Rossi"]),
    ("a case against-Rossi", ["Rossi"]),
    ("they visit-O'Hara Bridge often", ["O'Hara Bridge"]),
    ("Łódź-am-Main", ["Łódź-am-Main"]),
    # punctuation, diacritics, other scripts
    ("O'Hara Bridge", ["O'Hara Bridge"]),
    ("J.Rossi", ["Rossi"]),
    ("in مدينة زندا today", ["مدينة زندا"]),
    ("在岑达说", ["岑达"]),
    (unicodedata.normalize("NFD", "in Café now"), ["Café"]),
    # dates
    ("On 4 May 2021 it rained", ["4 May 2021"]),
    ("On May 4, 2021, it rained", ["May 4, 2021"]),
    ("on the 4th of May 2021", ["4th of May 2021"]),
    ("dated 2021-05-04.", ["2021-05-04"]),
    ("in May 2021", ["May 2021"]),
    # terms
    ("the weir", ["weir"]),
    ("Weirs hold", ["Weirs"]),
    ("the weir’s gate", ["weir’s"]),
    ("two lines of truce", ["lines of truce"]),
    ("they dammed it", ["dammed"]),
    ("damming it", ["damming"]),
    ("some NGOs", ["NGOs"]),
]

NO_LINKS = [
    # case and words
    "tell us more",
    "post it on Apple+ today",
    "a label called ROBERT",
    "took over the Strelsau captaincy from a Zenda spinner",
    "the Robert administration and the Eva May Administration",
    'with songs such as "La vie" and "Sous le ciel de Zenda" by night',
    "the Democratic Ruritania, Ruritania City",
    "the Council Three met",
    "the Defence ministry",
    "the velda ministry",
    "Zenda Airport and Zenda Otto Stein International Airport",
    "New Zenda international airport",
    "who is it",
    "USA and bus",
    "Zendaya sang.",
    "preZenda",
    "zenda in small letters",
    "Rossini composed.",
    "across the river",
    "JOIN US NOW",
    # homonyms, months, other surnames
    "Moore said so.",
    "in May",
    "since last May",
    "May 13 was a Thursday",
    "Roberts said",
    "Rossis gather",
    "worth US$70 now",
    "Apples are good",
    "in Brussels sprouts and Panama hats",
    # parts of longer names
    "Zenda-Hentzau",
    "Zenda-on-Sea lies",
    "Zenda-2",
    "Baden-Zenda",
    "O’Rossi",
    "Sana'a",
    unicodedata.normalize("NFD", "Zendá"),
    # a letter that a broken encoding took is one still
    "Zenda\ufffd\ufffdri",
    "Al\ufffdZenda",
    "Zenda?rn",
    "the Zenda Times wrote",
    "at Zenda State University",
    "under the Zenda Agreement",
    "the Zenda Accords",
    "Rossi Foundation",
    "the Zenda War",
    "the Zenda Spring",
    "the Zenda Security Conference",
    "the Strelsau Quartet",
    "on Zenda’s Day",
    "they told Anna Rossi",
    "with Anna J. Rossi",
    "they told Rossi Bianchi",
    "at the Zenda International Film Festival",
    "at the Zenda film festival",
    "the Zenda regiment fled",
    "in the Zenda economic zone",
    "HMS Prince of Zenda",
    "the Rossi family said",
    "the Rossi brothers",
    "told “Zenda Sunday.”",
    "sang “Strelsau” at noon",
    'a line of pots called "Rossi"',
    "at 9:00 Zenda Time",
    "at 3 p.m. Zenda time",
    "the Strelsau Borough of Rive",
    "in Greater Zenda",
    "from The Local Ruritania",
    "under the Zenda wetlands convention",
    "at the Zenda Machinery Plant",
    "the show “Two Rossi Eyes” ran",
    # a name that is a common word on these pages too (here: Sana)
    "Sana was said. Sana grows.",
    "“Sana grows”",
    "the Sana Minister",
    "the Special Sana said",
    "a year Sana: inland",
    "in the Sana of Fame",
    "the Love that they sang of",
    "Love grows. Love, he said.",
    "by the Sana and Trade Ministry",
    "a Sana 4 programme",
    # a place's name that ends another: a town's, a person's, a club's
    "they came to Fort Zenda",
    "in Port Strelsau",
    "Toyo Zenda drew it",
    "against Werder Zenda",
    "and-Werder Zenda",
    "in South Ruritania",
    "the former Miss Ruritania",
    "a vote in New Ruritania",
    "SANA",
    # code, headings, links, images, HTML, footnotes, formulas, addresses
    "`Zenda` is code",
    "    Zenda",
    "## Zenda",
    "Zenda\n=====",
    "[Zenda](https://zenda.example)",
    "[in Zenda][1]\n\n[1]: https://zenda.example",
    "![Zenda](zenda.png)",
    "<https://zenda.example/Zenda>",
    "https://zenda.example/Zenda",
    "www.Zenda.example",
    "Zenda.example",
    "x@Zenda.example",
    "@Zenda and #Zenda",
    "<b>Zenda</b>",
    "<b>in *Zenda* now</b>",
    '<abbr title="x">Zenda</abbr>',
    "<div>\nZenda\n</div>",
    "<!-- Zenda -->",
    "said[^1]\n\n[^1]: Zenda says so.",
    "$Zenda$ and $$Zenda$$",
    "\\\\(Zenda\\\\)",
    # dates
    "4 May 2020",
    "4 May",
    "4/5/2021",
    "4-5 May 2021",
    "version 2021-05-04.1",
    # terms
    "weird",
    "`weir`",
    "[weir](x.md)",
    "## weir",
    "truce",
]


@pytest.mark.parametrize(("source", "expected"), LINKS)
def test_a_link(source: str, expected: list[str]) -> None:
    """What names a page, a date's page or an entry leads there."""
    assert linked(source) == expected


@pytest.mark.parametrize("source", NO_LINKS)
def test_no_link(source: str) -> None:
    """What only looks like a name, or stands where nothing is linked, stays as it is."""
    assert linked(source) == []


def test_the_table_is_long_enough_to_be_a_specification() -> None:
    """Sixty cases at least."""
    assert len(LINKS) + len(NO_LINKS) >= 60


def test_prices_are_no_formulas() -> None:
    """A dollar before a number, and another one later, enclose nothing."""
    assert linked("$5 for Zenda and $3") == ["Zenda"]


def test_a_term_keeps_what_the_article_wrote() -> None:
    """Escaped characters and entities come out as they were."""
    config = {"dateline.markdown.links": {"table": TABLE, "page": "sources/x.md"}}
    html = markdown.markdown(
        "\\*Zenda\\* &lt;b&gt; &amp; `a`", extensions=EXTENSIONS, extension_configs=config
    )
    html = re.sub('<span class="term">|<span[^>]*role="tooltip">[^<]*</span></span>', "", html)
    assert re.sub("</?a[^>]*>", "", html) == "<p>*Zenda* &lt;b&gt; &amp; <code>a</code></p>"


@pytest.mark.parametrize(("first_in", "number"), [("section", 2), ("page", 1), ("all", 4)])
def test_the_first_mention_is_that_of_a_section_a_page_or_every_one(first_in: str, number: int) -> None:
    """The setting says which."""
    source = "Zenda, Zenda.\n\n## Next\n\nZenda and Zenda"
    assert len(linked(source, first_in=first_in)) == number


@pytest.mark.parametrize("plain", ["Zenda", "places/zenda.md"])
def test_a_page_may_leave_some_names_plain(plain: str) -> None:
    """`links: {not: [...]}` takes names and pages."""
    unlinked = {"sources/x.md": frozenset({plain})}
    assert linked("Zenda and New Zenda", unlinked=unlinked) == ["New Zenda"]


def test_a_name_that_is_not_linked_again_is_no_term_either() -> None:
    """A name with a page wins over a term at every mention."""
    assert linked("Zenda, and then Zenda") == ["Zenda"]


def test_a_written_link_to_the_page_itself_is_plain() -> None:
    """A statement is the same on all pages; on its speaker's own the name leads nowhere."""
    config = {"dateline.markdown.links": {"table": TABLE, "page": "places/zenda.md"}}
    html = markdown.markdown(
        "**[Zenda](../places/zenda.md)** says: x\n\n[Said](zenda.md#said)",
        extensions=EXTENSIONS,
        extension_configs=config,
    )
    assert '<strong><span class="own-name">Zenda</span></strong>' in html
    assert '<a href="zenda.md#said">Said</a>' in html


def test_names_that_are_common_words_are_told_by_the_pages() -> None:
    """They stand in small letters on several pages, and on not much fewer than with their capital."""
    small, capital = "a harbour of this town", "The Harbour and Zenda"
    assert common_words(["Harbour", "Zenda"], counted([small] * 3 + [capital] * 6)) == {"Harbour"}
    assert common_words(["Harbour"], counted([small] * 2 + [capital])) == frozenset()
    assert common_words(["North"], counted([])) == {"North"}
    assert common_words(["May"], counted(["it may rain"] * 9)) == frozenset()
    assert common_words(["Harbour"], counted([small] * 3 + [capital] * 7)) == frozenset()


def counted(texts: list[str]) -> Counter[str]:
    """Count the texts that have a word."""
    return Counter(word for text in texts for word in set(text.split()))


def test_a_page_on_itself_is_plain() -> None:
    """Its own names hide no shorter name and no term inside them."""
    assert linked("New Zenda is old.", page="places/new-zenda.md") == []
    assert linked("Zenda is old.", page="places/zenda.md") == []
    assert linked("4 May 2021", page="dates/2021-05-04.md") == []
    assert linked("a weir", page="glossary.md") == []


TOLD = (
    Named(
        "actors/robert-stein.md", ("Robert Stein", "Robert", "Stein"), kind="person", sources=("sources/a",)
    ),
    Named("actors/zpa.md", ("Zenda Ports Authority", "ZPA"), kind="organisation", sources=("sources/a",)),
    Named("actors/zbc.md", ("ZBC",), kind="organisation", sources=tuple(f"sources/{c}" for c in "acdefg")),
    Named("actors/bull.md", ("Red Bull",), kind="organisation", sources=("sources/a",)),
    Named("actors/bolder.md", ("Bolder",), kind="organisation", sources=("sources/a",)),
    Named("actors/zenda-police.md", ("Zenda police",), kind="organisation", sources=("sources/a",)),
    Named("actors/syldavia.md", ("Syldavia",), kind="state", sources=("sources/a",)),
    Named("places/velda.md", ("Velda",), kind="city", sources=("sources/a",)),
    Named("places/by-hand.md", ("Handley",), kind="city"),
)


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("She saw Robert then.", []),
        ("She saw Stein then.", ["Stein"]),
        ("She saw Robert Stein then.", ["Robert Stein"]),
        ("Images of the ZPA and others.", []),
        ("Images of the ZBC and others.", ["ZBC"]),
        ("They beat the Red Bulls.", []),
        ("The Bolders, they said, fell.", []),
        ("They sold Red Bull's plant.", ["Red Bull's"]),
        ("They met at a Zenda police station.", []),
        ("It happened in Syldavia.", []),
        ("Some say Velda is three hours away.", []),
        ("They walked to Handley.", ["Handley"]),
    ],
)
def test_a_name_that_others_have_is_a_link_where_its_article_tells_of_it(
    text: str, elsewhere: list[str]
) -> None:
    """First names, letters, plurals, towns and states of one article mean another, or a team, in the next."""
    table, _ = build_table(TOLD, small=dict.fromkeys(["saw", "time"], True))
    cited = "{}[^s-x]\n\n[^s-x]: [Of it](../sources/{}.md#fnref:s-x), 4 May: “It”."
    said = "- **Maria** said: {} *([The Gazette](../sources/{}.md#fnref:s-x))*"
    for form in (cited, said):
        everywhere = linked(form.format(text, "a"), page="dates/2021.md", table=table)
        assert everywhere == linked(text, page="dates/2021.md", table=table) != []
        assert linked(form.format(text, "b"), page="dates/2021.md", table=table) == elsewhere


def test_an_administration_is_the_same_whatever_articles_tell_of_it() -> None:
    """Its name has its leader's; a ministry by a common field may be another's."""
    told = ("sources/a",)
    table, _ = build_table(
        (
            Named("actors/a.md", ("Tarn Administration",), kind="organisation", sources=told),
            Named("actors/m.md", ("Velda ministry",), kind="organisation", sources=told),
        ),
        small=SMALL,
    )
    assert [found.loose for found in table.find("the Tarn administration")] == [False]
    assert [found.loose for found in table.find("the Velda ministry")] == [True]

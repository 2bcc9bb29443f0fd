"""Which pages there are, and what stands on them, of an invented corpus."""

from __future__ import annotations

import random
import re
from dataclasses import fields, replace

import pytest
from jinja2 import UndefinedError
from rendered import pages, section, text
from ruritania import DEAD, HOSTILE, UNDATED, corpus, statement

from dateline.model import Corpus, Page, Section, TextLink
from dateline.render import View, render
from dateline.render.blocks import Writer
from dateline.render.compose import body
from dateline.render.environment import environment, fill
from dateline.render.markdown_text import escape, escape_within


def test_every_kind_of_page_is_there() -> None:
    """Actors, places, dates, sources, an index of each, and the pages beside them."""
    folders = {path.split("/", 1)[0] for path in pages()}
    assert folders == {
        "about.md", "actors", "data.md", "dates", "glossary.md", "index.md", "map.md", "numbers.md",
        "open-questions.md", "places", "sources", "timeline.md",
    }  # fmt: skip
    assert {f"{f}/index.md" for f in folders if "." not in f} <= set(pages())


def test_a_state_has_one_page_and_is_listed_twice() -> None:
    """Its page lies among the actors; the places list it too."""
    assert "places/ruritania.md" not in pages()
    assert "(../actors/ruritania.md)" in text("places/index.md")
    assert "{#location}" in text("actors/ruritania.md")


def test_every_page_is_on_its_section_index() -> None:
    """What no index lists nobody finds."""
    for path in pages():
        folder, _, name = path.rpartition("/")
        if folder and name != "index.md":
            assert f"../{path}" in text(f"{folder}/index.md"), path


def test_what_is_unknown_says_so() -> None:
    """No outlet, no date, no coordinates: each in words."""
    assert "Outlet unknown · date unknown" in text(f"sources/{UNDATED}.md")
    assert "It is not known when the article was published." in text(f"sources/{UNDATED}.md")
    assert "Not located" in section("places/tarlenheim.md", "location")


def test_what_is_inferred_says_why() -> None:
    """The source page gives the reason."""
    assert "The date is inferred. Another article of the same event" in text(f"sources/{DEAD}.md")


def test_figures_stand_side_by_side_with_who_is_credited() -> None:
    """The smaller first, and the build picks no winner."""
    rows = [line for line in section("dates/2021-05-04.md", "figures").splitlines() if line.startswith("| ")][
        2:
    ]
    assert [row.split(" | ")[0] for row in rows] == [
        "| about 30 killed",
        "| at least 49 killed",
        "| killed, number not given",
    ]
    assert ["Red Shield" in rows[0], "Ruritania]" in rows[1], "in its own voice" in rows[2]] == [True] * 3
    assert all(re.search(r"\[\^f-\w+\] \|$", row) for row in rows)


def test_numbers_that_differ_are_on_the_home_page() -> None:
    """With who is credited with which."""
    assert "[about 30](" in section("index.md", "numbers")
    assert "[at least 49](" in section("index.md", "numbers")


def test_dates_lead_to_one_another() -> None:
    """A day to the day before and the one after, and the wider date to the narrower."""
    around = section("dates/2021-05-04.md", "around")
    assert "Part of: [May 2021](../dates/2021-05.md)" in around
    assert "Next: [6 May 2021](../dates/2021-05-06.md)" in around
    assert "Previous" not in around
    assert "Within it: [4 May 2021]" in section("dates/2021-05.md", "around")


def test_a_long_stretch_says_how_many_dates_are_left_out() -> None:
    """The index of dates has them all."""
    days = tuple(f"2021-05-{day}" for day in range(10, 26))
    more = tuple(statement(DEAD, 40 + n, f"It rained in part {n}.", dates=(d,)) for n, d in enumerate(days))
    of = replace(corpus(), statements=(*corpus().statements, *more))
    month = next(page for page in render(of) if page.path == "dates/2021-05.md")
    assert " and [7 more](index.md)." in body(month)


def test_front_matter_keeps_only_what_is_known() -> None:
    """No key without a value, and the keys in the order of the design."""
    meta = dict(pages()["places/zenda.md"].meta)
    assert list(meta) == [
        "title",
        "kind",
        "names",
        "alternates",
        "country",
        "geonames",
        "lat",
        "lon",
        "sources",
    ]
    assert list(dict(pages()[f"sources/{UNDATED}.md"].meta)) == [
        "title",
        "kind",
        "published_basis",
        "file",
        "sha256",
    ]


def test_front_matter_holds_the_text_itself() -> None:
    """YAML is written by merge; Markdown's escapes have no place in it."""
    assert dict(pages()["sources/2021-05-06-script-alert-1.md"].meta)["title"] == HOSTILE


def test_roles_rest_on_a_sentence() -> None:
    """Who somebody is carries a citation like any statement."""
    assert re.search(
        r"- Defence Minister of Ruritania, since 4 May 2021\[\^r-\w{10}\]", text("actors/maria-rossi.md")
    )


def test_open_questions_lead_to_the_page() -> None:
    """An editor is one click from where the answer goes."""
    assert f"[Ruritania counts its dead](sources/{DEAD}.md)" in section("open-questions.md", "q")
    assert "[Tarlenheim](places/tarlenheim.md)" in section("open-questions.md", "q")


def test_who_is_hardly_named_gets_no_page() -> None:
    """They share one, and links lead to their part of it."""
    shared = "actors/also-mentioned"
    ohara = "actors/karl-o-hara"
    entities = tuple(replace(e, page=shared) if e.id == ohara else e for e in corpus().entities)
    few = {p.path: p for p in render(replace(corpus(), entities=entities))}
    assert "actors/karl-o-hara.md" not in few
    assert "## Karl O’Hara {#karl-o-hara}" in body(few[f"{shared}.md"])
    assert f"**[Karl O’Hara](../{shared}.md#karl-o-hara)**" in body(few["actors/maria-rossi.md"])
    assert f"[Karl O’Hara](../{shared}.md#karl-o-hara)" in body(few["actors/index.md"])


def test_an_empty_corpus_has_its_pages_too() -> None:
    """Nothing to say is no error."""
    paths = [page.path for page in render(Corpus())]
    assert "index.md" in paths
    assert len(paths) == 12


def test_the_order_of_the_corpus_does_not_matter() -> None:
    """The same facts give the same pages."""
    shuffler = random.Random(7)  # noqa: S311 - a fixed order to shuffle by, no secret
    shuffled = corpus()
    for field in ("articles", "entities", "statements", "figures"):
        values = list(getattr(shuffled, field))
        shuffler.shuffle(values)
        shuffled = replace(shuffled, **{field: tuple(values)})
    assert {f.name for f in fields(Corpus)} >= {"articles", "entities"}
    assert render(shuffled) == render(corpus())


def test_a_missing_value_in_a_template_is_an_error() -> None:
    """Nothing is printed for a name that the page did not give."""
    with pytest.raises(UndefinedError):
        fill("shared", "footnote", {"outlet": "X"})


def test_templates_escape_what_is_not_markdown() -> None:
    """Forgetting to escape is harmless."""
    assert environment().from_string("{{ a }}").render(a="*x*") == "\\*x\\*"
    assert environment().from_string("{{ a }}").render(a=escape("*x*")) == "\\*x\\*"


def test_sections_are_headings_with_fixed_ids() -> None:
    """A part of a section is one level lower."""
    part = Section("said-2021", escape("2021"), (), level=3)
    page = Page("a.md", (), (Section("said", escape("What *they* said"), ()), part))
    assert body(page) == "## What \\*they\\* said {#said}\n\n### 2021 {#said-2021}\n"


def test_when_articles_were_published_leads_to_the_date_once() -> None:
    """Also a bare year, which running text would not link; where it stands again it is plain."""
    whole = corpus()
    years = tuple(
        replace(a, published="1987", published_basis="inferred") if a.published else a for a in whole.articles
    )
    pages = {page.path: body(page) for page in render(replace(whole, articles=years))}
    found = pages["actors/ruritania.md"]
    assert "published in [1987](../dates/1987.md)." in found
    [sources] = re.findall(r"## Sources \{#sources\}\n\n(.*?)\n\n", found, re.DOTALL)
    assert [line.rpartition("), ")[2] for line in sources.split("\n")] == [
        "[1987](../dates/1987.md) (inferred)",
        "1987 (inferred)",
    ]
    assert "published in [1987](dates/1987.md)." in pages["index.md"]
    (source,) = (path for path in pages if "counts-its-dead" in path)
    assert "· [1987](../dates/1987.md) (inferred)" in pages[source]


def test_what_stands_before_a_link_makes_no_image_of_it() -> None:
    """An exclamation mark at a link is one, also behind another link."""
    writer = Writer(View(corpus()), root="")
    links = (TextLink(0, 4, "1987"), TextLink(5, 9, "1987"))
    assert writer.linked("1987!1987", links) == "[1987](dates/1987.md)&#33;[1987](dates/1987.md)"
    assert writer.linked("Oh!! 1987", links[:0]) == "Oh!! 1987"


@pytest.mark.parametrize(
    ("at_start", "within", "written"), [("-led", "x -led", "-led"), ("1. A", "x 1. A", "1. A")]
)
def test_what_means_something_at_a_lines_start_is_escaped_there_alone(
    at_start: str, within: str, written: str
) -> None:
    """Behind a link a hyphen is a hyphen."""
    assert escape(at_start) != written
    assert escape(within).endswith(written)
    assert escape_within(at_start) == written

"""What the pages say, of an invented corpus."""

from __future__ import annotations

import random
import re
from dataclasses import fields, replace
from functools import cache

import pytest
from jinja2 import UndefinedError
from ruritania import BORDER, DEAD, HOSTILE, UNDATED, corpus, entity, statement, statement_id

from dateline.gazetteer.tables import read_states
from dateline.model import Corpus, DefinitionRecord, Page, Section, TextLink
from dateline.render import View, render, wording
from dateline.render.blocks import Writer
from dateline.render.compose import body
from dateline.render.environment import environment, fill
from dateline.render.events import Event
from dateline.render.markdown_text import escape, escape_within


@cache
def pages() -> dict[str, Page]:
    """Give the pages of the invented corpus by path."""
    return {page.path: page for page in render(corpus())}


def text(path: str) -> str:
    """Give a page's Markdown."""
    return body(pages()[path])


def section(path: str, id_: str) -> str:
    """Give the text of a section's blocks, its parts included."""
    page = pages()[path]
    chosen = [s for s in page.sections if s.id == id_ or s.id.startswith(f"{id_}-")]
    return "\n".join(block.text for s in chosen for block in s.blocks)


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


def test_a_statement_names_its_speaker_then_the_cue_then_what_is_said() -> None:
    """The form that merge and readers know."""
    speaker = "**[Karl O’Hara](../actors/karl-o-hara.md)**"
    block = f"- {speaker} demanded: Rossi must resign over Zenda[^{statement_id(DEAD, 2)}]"
    assert block in text("actors/maria-rossi.md")


def test_an_article_that_speaks_itself_has_no_speaker() -> None:
    """Its own voice is the bare sentence."""
    assert f"- Shells fell on Zenda and Strelsau overnight.[^{statement_id(BORDER, 0)}]" in text(
        "places/zenda.md"
    )


def test_a_clause_in_an_articles_own_voice_begins_as_a_sentence_does() -> None:
    """What was said before it in its sentence stands apart."""
    told = corpus().statements
    own = next(s for s in told if s.cue is None)
    inner = replace(
        own, text="shells fell on Zenda.", sentence="As he said it, shells fell on Zenda.", links=()
    )
    changed = tuple(inner if s.id == own.id else s for s in told)
    drawn = {p.path: p for p in render(replace(corpus(), statements=changed))}
    assert "- Shells fell on Zenda." in body(drawn[f"sources/{own.article}.md"])


def test_a_speaker_who_was_not_recognised_is_not_guessed() -> None:
    """Unknown says unknown."""
    assert "- **Speaker not identified** said: talks would follow" in text("dates/2021-23.md")


@pytest.mark.parametrize(
    ("credited", "shown"),
    [
        ("the office of President Maria Rossi", "Office of President [Maria Rossi]{}"),
        ("Rossi’s office", "[Rossi]{}’s office"),
        ("the mayor, Maria Rossi", "[Maria Rossi]{}"),
        ("campaign manager Maria Rossi", "[Maria Rossi]{}"),
    ],
)
def test_the_office_of_a_person_is_not_the_person(credited: str, shown: str) -> None:
    """It is named as the article names it, and the person's name in it leads to the person's page."""
    told = corpus().statements
    rossi = [replace(s, credited=credited) if s.speaker == "actors/maria-rossi" else s for s in told]
    page = next(
        p for p in render(replace(corpus(), statements=tuple(rossi))) if p.path == f"sources/{DEAD}.md"
    )
    assert f"- **{shown.format('(../actors/maria-rossi.md)')}** told reporters: " in body(page)


@pytest.mark.parametrize(
    ("cue", "text", "shown"),
    [
        ("asked", "whether talks would follow", "asked whether talks would follow"),
        ("asked", "Will talks follow?", "asked: Will talks follow?"),
        ("said", "what follows is open", "said: what follows is open"),
    ],
)
def test_an_indirect_question_goes_on_with_its_verb(cue: str, text: str, shown: str) -> None:
    """No colon parts "asked" from "whether", as it does from what is quoted or said."""
    told = [
        replace(s, cue=cue, text=text) if s.cue == "said" and not s.speaker else s
        for s in corpus().statements
    ]
    page = next(p for p in render(replace(corpus(), statements=tuple(told))) if p.path == "dates/2021-23.md")
    assert f"- **Speaker not identified** {shown}" in body(page)


def test_hearsay_is_credited_to_nobody() -> None:
    """The adverb stands in the place of a speaker, who is not called unidentified."""
    told = [
        replace(s, cue="Reportedly") if s.cue == "said" and not s.speaker else s for s in corpus().statements
    ]
    page = next(p for p in render(replace(corpus(), statements=tuple(told))) if p.path == "dates/2021-23.md")
    assert "- **Reportedly**: talks would follow" in body(page)


def test_according_to_is_said_by_the_colon() -> None:
    """A cue that stands before the name does not read behind it."""
    assert "**[Ruritania](../actors/ruritania.md)**: 49 soldiers had died" in text("dates/2021-05-04.md")


@pytest.mark.parametrize(
    ("cue", "names", "expected"),
    [
        ("saying", 1, "said"),
        ("denying", 1, "denied"),
        ("accusing", 0, "accused"),
        ("told", 1, "said"),
        ("say", 1, "says"),
        ("say", 0, "say"),
        ("denies", 2, "deny"),
        ("pointing out", 1, "pointed out"),
        ("telling", 0, "said"),
        ("telling him", 1, "told him"),
        ("statement", 1, "said"),
        ("spoken of", 1, "spoke of"),
        ("written", 2, "wrote"),
        ("reportedly", 0, ""),
    ],
)
def test_a_cue_is_a_finite_verb_in_its_speakers_number(cue: str, names: int, expected: str) -> None:
    """Behind a name a participle, a noun or the other number would not read."""
    said = replace(corpus().statements[0], cue=cue)
    assert wording.cue(said, several=names > 1 if names else None) == expected


def test_no_colon_stands_before_the_object_of_a_verb() -> None:
    """A colon announces a clause or a quotation; a comma that led on to "he said" is gone."""
    made = corpus()
    statements = [
        replace(s, cue="accused", text="Rossi of “delays,”", by_object=True) if s.cue == "demanded" else s
        for s in made.statements
    ]
    page = next(p for p in render(replace(made, statements=tuple(statements))) if "karl" in p.path)
    assert "**[Karl O’Hara](../actors/karl-o-hara.md)** accused Rossi of “delays”[^" in body(page)


def test_words_that_mean_more_than_they_say_are_links() -> None:
    """A date with a page and a capital that stands for its state are linked; every word stays.

    A possessive is taken along, and numbers quote the sentence with the links of the statement in it.
    """
    made = corpus()
    said = "“Strelsau’s [sic] answer is due on Tuesday”, in 1901"
    meant = [("Strelsau", "actors/ruritania"), ("Tuesday", "2021-05-04"), ("1901", "1901")]
    links = tuple(TextLink(said.index(w), said.index(w) + len(w), target) for w, target in meant)
    first = replace(made.statements[0], text=said, links=links)
    found = render(replace(made, statements=(first, *made.statements[1:])))
    page = next(body(p) for p in found if p.path == "places/zenda.md")
    assert (
        "- “[Strelsau’s](../actors/ruritania.md) \\[sic\\] answer is due on "
        "[Tuesday](../dates/2021-05-04.md)”, in 1901[^"
    ) in page
    counted = replace(made.figures[0], sentence=f"They said {said}.", statement=first.id)
    found = render(replace(made, statements=(first, *made.statements[1:]), figures=(counted,)))
    numbers = next(body(p) for p in found if p.path == "numbers.md")
    assert "| They said “[Strelsau’s](actors/ruritania.md) \\[sic\\] answer" in numbers


def test_a_statement_in_two_outlets_is_shown_once_with_both_labels() -> None:
    """The first is that of the longest wording, which is the one that is shown."""
    labels = f"[^{statement_id(BORDER, 1)}][^{statement_id(DEAD, 1)}]"
    for path in ("actors/maria-rossi.md", "places/zenda.md", "dates/2021-05-04.md", f"sources/{BORDER}.md"):
        assert text(path).count(labels) == 1, path
        assert "the border is quiet[^" not in text(path)


def test_a_source_page_gives_its_articles_own_words() -> None:
    """Whatever another outlet makes of the same statement, with that outlet's label behind its own."""
    shown = section(f"sources/{DEAD}.md", "said")
    labels = f"[^{statement_id(DEAD, 1)}][^{statement_id(BORDER, 1)}]"
    assert f"told reporters: the border is quiet{labels}" in shown
    assert "the border is quiet now" not in shown


@pytest.mark.parametrize("path", sorted(pages()))
def test_a_block_is_the_same_on_every_page(path: str) -> None:
    """A correction of a statement is made once, so its text depends on no page."""
    everywhere = {
        b.label: b.text for page in pages().values() for s in page.sections for b in s.blocks if b.label
    }
    here = [b for s in pages()[path].sections for b in s.blocks if b.label]
    assert all(everywhere[b.label] == b.text for b in here)
    assert len({b.label for b in here}) == len(here), "a block stands once on a page"


@pytest.mark.parametrize("path", sorted(pages()))
def test_labels_and_footnotes_agree(path: str) -> None:
    """Every label is defined, every definition cited."""
    source = text(path)
    cited = set(re.findall(r"(?<!\\)\[\^([\w-]+)\](?!:)", source))
    assert cited == {label for label, _ in pages()[path].footnotes}


def test_a_footnote_gives_outlet_title_date_and_sentence() -> None:
    """One click to the source, at the place that the statement stands, and the sentence itself."""
    footnote = dict(pages()["actors/maria-rossi.md"].footnotes)[statement_id(DEAD, 2)]
    link = f"[Ruritania counts its dead](../sources/{DEAD}.md#fnref:{statement_id(DEAD, 2)})"
    sentence = "Rossi must resign over Zenda, karl-o-hara demanded."
    assert footnote == f"Zenda Daily, {link}, 5 May 2021 (inferred): “{sentence}”"


def test_what_is_unknown_says_so() -> None:
    """No outlet, no date, no coordinates: each in words."""
    assert "Outlet unknown · date unknown" in text(f"sources/{UNDATED}.md")
    assert "The article does not say when it was published." in text(f"sources/{UNDATED}.md")
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


@pytest.mark.parametrize(
    ("number", "who", "expected"),
    [
        (2, "Ruritania’s soldiers", "2 of Ruritania’s soldiers killed"),
        (1, "Ruritania’s soldier", "1 soldier of Ruritania killed"),
        (1, "people", "1 person killed"),
        (7, "Ruritanian guards", "7 Ruritanian guards killed"),
        ("dozens", "guards", "dozens of guards killed"),
        ("several", "guards", "several guards killed"),
    ],
)
def test_a_number_reads_with_whom_it_counts(number: int | str, who: str, expected: str) -> None:
    """A genitive takes "of", a single one no plural, and a word for a number is the article's own."""
    one = replace(corpus().figures[0], who=who)
    one = (
        replace(one, count=number, qualifier="exactly")
        if isinstance(number, int)
        else replace(one, count=None, printed=number)
    )
    event = Event((one,))
    assert f"{event.span} {event.subject}" == expected


@pytest.mark.parametrize(
    ("sentence", "happened"),
    [
        ("The blast killed 12 people.", "killed"),
        ("Twelve people were shot dead.", "killed"),
        ("Twelve people died of the fever.", "dead"),
        ("The toll stands at 12.", "dead"),
        ("Twelve people died in the town where he killed a bear.", "dead"),
    ],
)
def test_the_dead_were_killed_only_where_it_says_so(sentence: str, happened: str) -> None:
    """An illness or an unknown cause kills by nobody's hand."""
    one = replace(corpus().figures[0], sentence=sentence)
    assert wording.outcome([one]) == happened


def test_outlets_and_dates_read_as_phrases() -> None:
    """Articles without an outlet are counted; a year stands behind "in", a day behind "on"."""
    made = corpus().articles
    named, unnamed = [a for a in made if a.outlet][:2], [a for a in made if not a.outlet][:1]
    assert wording.from_outlets([*named, *unnamed]) == "from 2 outlets (1 article names none)"
    dates = ("2021", "2021-05", "2021-05-04", "2021-05-04/2021-05-06")
    assert [wording.preposition(d) for d in dates] == ["in", "in", "on", "within"]


def test_a_country_is_called_as_its_page_is() -> None:
    """The official name is for treaties; pages are titled with the everyday one."""
    assert [wording.country_name(state.code) for state in read_states()] == [s.name for s in read_states()]


def test_roles_rest_on_a_sentence() -> None:
    """Who somebody is carries a citation like any statement."""
    assert re.search(
        r"- Defence Minister of Ruritania, since 4 May 2021\[\^r-\w{10}\]", text("actors/maria-rossi.md")
    )


def test_the_glossary_gives_each_term_with_its_source() -> None:
    """A heading with a fixed id, the definition, and a footnote."""
    assert "## Sluice Accord {#term-sluice-accord}" in text("glossary.md")
    assert re.search(r"a treaty on dams of 1951\[\^d-\w{10}\]", text("glossary.md"))


def test_two_spellings_of_an_expansion_are_one() -> None:
    """British and American ones are said once, with the sources of both."""
    glosses = ("Rail Organisation for Defence", "Rail Organization for Defense")
    made = corpus()
    defined = (
        DefinitionRecord("ROD", gloss, "abbreviation", DEAD, f"The {gloss} (ROD).") for gloss in glosses
    )
    page = next(
        p for p in render(replace(made, definitions=(*made.definitions, *defined))) if p.path == "glossary.md"
    )
    entry = body(page).partition("{#term-rod}")[2].partition("\n## ")[0].partition("\n[^")[0]
    assert glosses[0] in entry
    assert glosses[1] not in entry
    assert entry.count("[^d-") == 2


def test_a_short_form_stands_with_its_long_form() -> None:
    """One entry has both and the sources of both; on the page of either no spelling is a role."""
    made = corpus()
    sentence = "The Sluice Accord (SA) holds."
    short = DefinitionRecord("SA", "Sluice Accord", "abbreviation", DEAD, sentence)
    accord = entity("actors/sluice-accord", "organisation", "Sluice Accord", "SA")
    both = replace(made, definitions=(*made.definitions, short), entities=(*made.entities, accord))
    found = {page.path: body(page) for page in render(both)}
    assert "## Sluice Accord (SA) {#term-sluice-accord}" in found["glossary.md"]
    assert "{#term-sa}" not in found["glossary.md"]
    assert found["glossary.md"].count(sentence) == 1
    assert "- Sluice Accord" not in found["actors/sluice-accord.md"]
    assert "- a treaty on dams of 1951" in found["actors/sluice-accord.md"]


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

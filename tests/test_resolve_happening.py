"""Which places a statement is of."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from dateline.library import annotate_text
from dateline.model import Article, Corpus, Known, Mention, Span, Statement
from dateline.render import render
from dateline.render.compose import body
from dateline.resolve import resolve
from dateline.resolve.happening import without_voices
from dateline.resolve.proposals import place_proposals
from dateline.settings import Settings

NAMES = {
    "Zenda": "place",
    "Hentzau": "place",
    "Strelsau": "place",
    "Mayor Rossi": "person",
    "Ruritania": "state",
    "Peruvian": "state",
    "U.S.": "state",
}


def _form(name: str) -> str:
    return "adjective" if name == "Peruvian" else "name"


def places(text: str, speaker: str = "", cue: str = "", content: str = "") -> list[str]:
    """Give the names in a sentence that are left as places of its statement."""
    mentions = [
        Mention(at, at + len(name), name, kind, _form(name), entity=0)  # type: ignore[arg-type]
        for name, kind in NAMES.items()
        if (at := text.find(name)) >= 0
    ]
    spans = {part: Span(text.index(part), text.index(part) + len(part)) for part in (speaker, cue) if part}
    at = text.index(content)
    said = Span(at, at + len(content or text))
    statement = Statement(0, len(text), said, (said,), spans.get(speaker), (), spans.get(cue))
    return [m.text for m in without_voices(text, statement, mentions) if m.kind != "person"]


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content", "left"),
    [
        ("Zenda said it was attacked.", "Zenda", "said", "it was attacked", []),
        ("Both Zenda and Hentzau said it.", "Both Zenda and Hentzau", "said", "it", []),
        ("Officials in Zenda said it.", "Officials in Zenda", "said", "it", ["Zenda"]),
        ("Zenda Mayor Rossi said it.", "Zenda Mayor Rossi", "said", "it", ["Zenda"]),
        ("Zenda told Hentzau that it rains.", "Zenda", "told", "it rains", []),
        ("Rossi said in Zenda that it rains.", "Rossi", "said", "it rains", ["Zenda"]),
        ("Rossi urged Zenda to open Hentzau.", "Rossi", "urged", "Zenda to open Hentzau", ["Hentzau"]),
        ("Rossi accused Zenda of raids.", "Rossi", "accused", "Zenda of raids", []),
        ("Rossi said Zenda was hit.", "Rossi", "said", "Zenda was hit", ["Zenda"]),
        ("Guards of the Peruvian embassy in Zenda fled.", "", "", "", ["Zenda"]),
        ("Ruritania's new consulate in Zenda burned.", "", "", "", ["Zenda"]),
        ("The Zenda-based union said it rains.", "The Zenda-based union", "said", "it rains", []),
        ("Rossi said she posted it to Zenda.", "Rossi", "said", "she posted it to Zenda", []),
        (
            "Rossi said he wrote a long letter to Zenda.",
            "Rossi",
            "said",
            "he wrote a long letter to Zenda",
            [],
        ),
        ("Rossi said he sent troops to Zenda.", "Rossi", "said", "he sent troops to Zenda", ["Zenda"]),
        ("Rossi denied Zenda’s new claims.", "Rossi", "denied", "Zenda’s new claims", []),
        ("The Ruritania-brokered truce in Zenda held.", "", "", "", ["Zenda"]),
        ("The Peruvian-made guns were in Zenda.", "", "", "", ["Zenda"]),
        ("A Ruritania-wide strike began.", "", "", "", ["Ruritania"]),
        ("He held a phone call with the Peruvian president.", "", "", "", []),
        ("He had calls with King Otto, Duke Karl Stein and Peruvian President Rosa Lang.", "", "", "", []),
        ("He called Peruvian President Rosa Lang.", "", "", "", []),
        ("He called Ruritania a friend.", "", "", "", ["Ruritania"]),
        ("He had a call with the king, who was seen in Ruritania.", "", "", "", ["Ruritania"]),
        ("She spoke by phone with Ruritania's king.", "", "", "", []),
        ("She had a phone call with a farmer in Ruritania.", "", "", "", ["Ruritania"]),
        ("He repeated calls to help Ruritania.", "", "", "", ["Ruritania"]),
        ("Rossi denied Zenda’s fall.", "Rossi", "denied", "Zenda’s fall", ["Zenda"]),
    ],
)
def test_who_speaks_or_is_spoken_to_is_no_place(
    text: str, speaker: str, cue: str, content: str, left: list[str]
) -> None:
    """A name that stands for people is not where something happens; a place of theirs is.

    Nor is where a body has its seat, or where a letter goes.
    """
    assert places(text, speaker, cue, content) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("A Peruvian member of the chamber was hurt in Zenda.", ["Zenda"]),
        ("The Peruvian mining company closed.", []),
        ("Two Peruvian nationals were hurt.", []),
        ("Rossi, an assistant U.S. Attorney, left.", []),
        ("The U.S. Attorney General left.", ["U.S."]),
        ("The Peruvian central bank closed.", ["Peruvian"]),
        ("The Peruvian national team came.", ["Peruvian"]),
        ("They fled to Ruritania after her father died.", ["Ruritania"]),
        ("Peruvian farmers are on strike.", ["Peruvian"]),
        ("Peruvian forces are with a company of others.", ["Peruvian"]),
        ("The Peruvian border was closed by a firm.", ["Peruvian"]),
    ],
)
def test_a_nationality_is_no_place(text: str, left: list[str]) -> None:
    """Where somebody, or a firm, is from is not where something happens; what a state's own do is there."""
    assert places(text) == left


def test_a_former_state_is_no_place() -> None:
    """What was a state is no place of today's events."""
    assert places("War came to the former Ruritania and to Zenda.") == ["Zenda"]


def test_a_state_that_is_no_more_has_no_point() -> None:
    """Without a country code it is on no map, and nobody is asked where it lies."""
    text = "Poland and Yugoslavia\n\nYugoslavia and Poland had signed the treaty of Zenda in 1970."
    article = Article("a.txt", "0" * 64, text, "Poland and Yugoslavia")
    corpus = resolve([(article, annotate_text(text).annotation)], Known(), Settings())
    lat = {entity.id: entity.lat for entity in corpus.entities}
    assert lat["places/yugoslavia"] is None
    assert lat["places/poland"] is not None
    assert not [p for p in place_proposals(corpus.entities) if "Yugoslavia" in p.text]


def _resolved(texts: Iterable[str]) -> Corpus:
    """Read each text as an article with its first line as headline."""
    articles = [Article(f"{n}.txt", f"{n}" * 64, text, text.split("\n")[0]) for n, text in enumerate(texts)]
    return resolve([(one, annotate_text(one.text).annotation) for one in articles], Known(), Settings())


def test_a_name_that_several_have_leads_to_the_one_who_is_meant() -> None:
    """The words alone mean none of them; the article does. It leads there once."""
    bridge = (
        "Bridge opens\n\nMinister Anna Tarn opened the bridge in Warsaw. Mayor Karl Weber said that Tarn had "
        "promised the bridge, and that Tarn kept her word. Later, Weber praised the workers."
    )
    prize = (
        "Singer wins\n\nSinger Otto Tarn won it in Lisbon. Maria Rossi said that Tarn had earned the prize."
    )
    corpus = _resolved([bridge, prize])
    said = {s.text: [(s.text[x.start : x.end], x.target) for x in s.links] for s in corpus.statements}
    assert said["Tarn had promised the bridge, and that Tarn kept her word"] == [("Tarn", "actors/anna-tarn")]
    assert said["Tarn had earned the prize"] == [("Tarn", "actors/otto-tarn")]


def test_a_town_in_a_bodys_name_is_no_link_of_its_own() -> None:
    """Two towns share the name; where it begins a body's that has a page, the whole name leads to that."""
    one = "Fire\n\nFire reached Springfield, Illinois. Rescuers from the Springfield Police Department came."
    other = "Rain\n\nRain reached Springfield, Missouri. It rained in Springfield."
    corpus = _resolved([one, other])
    said = {s.text: [s.text[x.start : x.end] for x in s.links] for s in corpus.statements}
    assert said["Rescuers from the Springfield Police Department came."] == []
    assert said["It rained in Springfield."] == ["Springfield"]


def test_who_has_a_full_name_is_meant_by_the_surname_of_a_town() -> None:
    """A surname that the gazetteer has as well is a person's where a person bears it."""
    talks = "Talks\n\nAnna Preston, the union leader, left. Preston said that pay must rise. Preston left."
    union = "Union\n\nUnion members met. They praised Preston for the deal."
    corpus = _resolved(f"{talks} Day {day}." for day in range(3))
    assert "places/preston" not in {entity.id for entity in corpus.entities}
    corpus = _resolved([*(f"{talks} Day {day}." for day in range(3)), union])
    assert "places/preston" not in {entity.id for entity in corpus.entities}
    # One article against one: both stay.
    assert "places/preston" in {entity.id for entity in _resolved([talks, union]).entities}


def test_a_government_that_is_called_by_its_capital_is_named() -> None:
    """Where words lead to the state, the statement is the state's, and nothing happens in the city."""
    text = (
        "Lisbon denies it\n\nPortugal has a new fleet. Maria Rossi urged Lisbon to stop the attacks. "
        "Karl Weber said that a Lisbon-backed truce held. The talks were held in Lisbon on Monday."
    )
    corpus = _resolved([text])
    found = {s.text: (s.actors, s.places) for s in corpus.statements}
    state, city = "actors/portugal", "places/lisbon"
    for words in ("Lisbon to stop the attacks", "a Lisbon-backed truce held"):
        assert state in found[words][0]
        assert city not in found[words][1]
    [(actors, places)] = [named for words, named in found.items() if "were held" in words]
    assert (actors, places) == ((), (city,))


def test_who_bears_a_capitals_name_is_no_government() -> None:
    """Where the corpus takes the name for a person, a statement that names it is the person's."""
    star = "Star\n\nActress Kerry Lisbon won a prize. Lisbon said that she was glad. Lisbon left."
    fleet = "Fleet\n\nPortugal has a new fleet. Maria Rossi urged Lisbon to sign the letter."
    corpus = _resolved([*(f"{star} Day {day}." for day in range(6)), fleet])
    [person] = [one for one in corpus.entities if one.name == "Kerry Lisbon"]
    [actors] = [s.actors for s in corpus.statements if "sign the letter" in s.text]
    assert person.id in actors
    assert "actors/portugal" not in actors


def test_a_definition_leads_where_its_words_do() -> None:
    """A capital in a definition that means its state leads there, on every page that shows it."""
    text = (
        "Pact\n\nPortugal has a new fleet. It appealed to the Common Security Alliance, a Lisbon-led "
        "alliance of former nations."
    )
    corpus = _resolved([text])
    [definition] = corpus.definitions
    [link] = definition.links
    assert (definition.gloss[link.start : link.end], link.target) == ("Lisbon", "actors/portugal")
    pages = {page.path: body(page) for page in render(corpus)}
    assert "a [Lisbon](actors/portugal.md)-led alliance" in pages["glossary.md"]
    assert "a [Lisbon](../actors/portugal.md)-led alliance" in pages["actors/common-security-alliance.md"]


def test_roles_and_speakers_without_a_page_lead_to_the_namesake_who_is_meant() -> None:
    """What somebody is, and how one without a page is called, name whom their article means."""
    bridge = (
        "Bridge opens\n\nMinister Anna Tarn opened it in Warsaw. On Monday, Tarn adviser Karl Weber said "
        "that it was late. A Tarn spokesman said that it was not."
    )
    prize = (
        "Singer wins\n\nSinger Otto Tarn won it in Lisbon. Maria Rossi said that Tarn had earned the prize."
    )
    corpus = _resolved([bridge, prize])
    pages = {page.path: body(page) for page in render(corpus)}
    assert "[Tarn](../actors/anna-tarn.md) adviser, named in 1 article" in pages["actors/karl-weber.md"]
    assert "- [Tarn](../actors/anna-tarn.md) adviser[^r-" in pages["actors/karl-weber.md"]
    assert "- **A [Tarn](../actors/anna-tarn.md) spokesman** said: it was not" in pages["actors/anna-tarn.md"]


def test_an_airline_by_its_states_name_is_linked_where_it_stands() -> None:
    """By its words the name would lead to the state."""
    text = (
        "Longest flight\n\nPeru Airways has a new plane. Peru said that it was safe. Maria Rossi said that "
        "she liked Peru's new route."
    )
    pages = {page.path: body(page) for page in render(_resolved([text]))}
    assert "she liked [Peru's](../actors/peru-airways.md) new route" in pages["actors/maria-rossi.md"]


def test_a_state_in_the_name_of_a_private_body_is_not_told_of() -> None:
    """Of the state's own bodies it is: "the Peruvian Defence Ministry"."""
    text = (
        "Schools\n\nPeru has schools. Anna Tarn chairs the Peruvian Federation for Children. "
        "Maria Rossi called the Peruvian Defence Ministry."
    )
    corpus = _resolved([text])
    told = {s.text: s.actors for s in corpus.statements}
    assert "actors/peru" not in next(actors for words, actors in told.items() if "chairs" in words)
    assert "actors/peru" in next(actors for words, actors in told.items() if "Ministry" in words)


def test_a_states_page_counts_its_own_people_wherever_they_are() -> None:
    """Another state that the statement names has the count only where it is at that state."""
    text = "Border\n\nChile met Peru on Monday. Chile sent 2,000 Chilean peacekeepers to Portugal in May."
    pages = {page.path: body(page) for page in render(_resolved([text]))}
    assert "2,000 deployed" in pages["actors/chile.md"]
    assert "2,000 deployed" in pages["actors/portugal.md"]
    assert "2,000 deployed" not in pages["actors/peru.md"]


def test_an_administration_is_not_who_leads_it() -> None:
    """Though the leader shares the name with somebody, and is linked by it elsewhere."""
    bridge = "Bridge opens\n\nPresident Anna Tarn left Warsaw. The Tarn administration had paid for Tarn."
    prize = (
        "Singer wins\n\nSinger Otto Tarn won it in Lisbon. Maria Rossi said that Tarn had earned the prize."
    )
    pages = {page.path: body(page) for page in render(_resolved([bridge, prize]))}
    shown = "".join(text for path, text in pages.items() if path.startswith("sources/"))
    assert "The Tarn administration had paid for [Tarn](" in shown


def test_links_of_a_role_end_where_its_words_are_spelt_out() -> None:
    """A title in full is longer than the article's, which ends the role: what is before it stays in place."""
    text = "Border\n\nTarn's Lt. Gen. Karl Weber said that it was late. Minister Anna Tarn left."
    other = "Singer wins\n\nSinger Otto Tarn won it. Maria Rossi said that Tarn had earned the prize."
    for entity in _resolved([text, other]).entities:
        for role in entity.roles:
            assert all(role.text[link.start : link.end] == "Tarn" for link in role.links)


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("It led Texas Sen. Karl Weber to drop out in Iowa.", {"places/iowa"}),
        ("It helped Sen. Otto Stein of Florida in Iowa.", {"places/iowa"}),
        ("Sens. Karl Weber and Otto Stein of Texas met in Utah.", {"places/utah"}),
        ("Anna Tarn endorsed Rep. John Weaver (R-Ariz.) in Ohio.", {"places/ohio"}),
        ("It began with Sen. Otto Stein (Tex.) in Nevada.", {"places/nevada"}),
        ("Texas Gov. Anna Burl met farmers on the plain.", {"places/texas"}),
        ("Texas senators met in Oregon.", {"places/texas", "places/oregon"}),
        ("The senator of the year was chosen in Texas (Ohio is next).", {"places/texas", "places/ohio"}),
    ],
)
def test_whom_a_member_sits_for_is_no_scene(sentence: str, places: set[str]) -> None:
    """A member of parliament acts where parliament is, or elsewhere; a governor at home."""
    [statement] = [s for s in _resolved([f"News\n\n{sentence}"]).statements if s.text == sentence]
    assert set(statement.places) == places

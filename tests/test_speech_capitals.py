"""Which capitals stand for their government, by what the sentence says of them."""

from __future__ import annotations

from functools import cache

import pytest

from dateline.annotate.pipeline import load_pipeline
from dateline.annotate.speech import with_states
from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Mention, MentionKind

NAMED: tuple[tuple[MentionKind, LocalEntity], ...] = (
    ("place", LocalEntity("place", "Lisbon", ("Lisbon",))),
    ("state", LocalEntity("state", "Portugal", ("Portugal",), "PT", state="PT")),
    ("state", LocalEntity("state", "Germany", ("Germany",), "DE", state="DE")),
    ("place", LocalEntity("place", "Berlin", ("Berlin",))),
    ("place", LocalEntity("place", "Zenda", ("Zenda",))),
)


@cache
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def is_government(text: str) -> bool:
    """Tell whether the last "Lisbon" of a text, which has Germany's names beside it, is a government."""
    mentions = [
        Mention(at, at + len(entity.name), entity.name, kind, "name", n)
        for n, (kind, entity) in enumerate(NAMED)
        if (at := text.rfind(entity.name)) >= 0
    ]
    found = with_states(load_pipeline()(text), text, mentions, [e for _, e in NAMED], gazetteer())
    return found[0].stands_for == 1


@pytest.mark.parametrize(
    "text",
    [
        "Lisbon and Berlin had been discussing how to share the water.",
        "Lisbon is adamant that the treaty will hold.",
        "Lisbon has become increasingly worried.",
        "Diplomats found Lisbon ready to sign.",
        "Diplomats say Lisbon is ready to sign.",
        "Lisbon wants to work with its neighbours.",
        "Lisbon hopes that the rebels will talk.",
        "Lisbon stands for peace in the region.",
        "Lisbon pointed to the need for calm.",
        "Lisbon sees the drills as a threat.",
        "Lisbon added that it would wait.",
        "Lisbon can only welcome the proposal.",
        "Lisbon meddled in the vote.",
        "Lisbon should end the raids.",
        "Lisbon lowered its price, and cut supplies of gas to Germany.",
        "Lisbon cannot ignore its obligations.",
        "Lisbon has been moving weapons to the river.",
        "Lisbon continues to send arms to the rebels.",
        "Lisbon made efforts to end the war.",
        "Lisbon fired missiles.",
        "Lisbon has no objections to the text.",
        "Lisbon was at odds with its neighbour.",
        "Lisbon renewed its opposition to the dam.",
        "Lisbon and Berlin have no diplomatic relations.",
        "Lisbon was accused of spying.",
        "The senate voted for Lisbon to be punished.",
        "The calls for Lisbon to stop the raids went on.",
        "Maria Rossi called for Lisbon to abandon the plan.",
    ],
)
def test_a_capital_wills_and_does_what_governments_do(text: str) -> None:
    """Its verb is one of will, mind or politics, or of anybody in affairs between states."""
    assert is_government(text)


@pytest.mark.parametrize(
    "text",
    [
        "Few trust Lisbon's steps towards a truce.",
        "The missiles are a danger to Lisbon's security.",
        "The paper mocked Lisbon's change of attitude.",
        "Lisbon's reluctance is well known.",
        "The harbour is in the hands of the Lisbon regime.",
        "The union will collaborate with Lisbon.",
        "Few voters side with Lisbon.",
        "He spoke of contacts between his party and Lisbon.",
        "A treaty was signed between Lisbon and Berlin.",
        "There is friction between Lisbon and Berlin.",
        "Floods in Zenda and wedge between Lisbon and Berlin",
        "Sanctions imposed on Lisbon were lifted.",
        "The report was rejected by Lisbon.",
        "The valley is controlled by Lisbon, the hills by Germany.",
        "An attempt by Lisbon to mediate failed.",
        "The tax met opposition from Lisbon and Berlin.",
        "The law drew a rebuke from Lisbon.",
        "They fear acts of retaliation from Lisbon.",
        "The vote is a warning to both Lisbon and Berlin.",
        "The port was closed at the behest of Lisbon.",
        "The tax worries every government, including Lisbon.",
        "The treaty with Germany is difficult for Lisbon.",
        "The law infuriated Lisbon.",
        "They changed their strategy towards Lisbon.",
        "Lisbon's patience is growing thin.",
        "The offer was followed by suggestions by Lisbon that they meet.",
        "This could prompt Lisbon to withdraw its troops.",
        "The ambassador to Lisbon left.",
        "She met the ambassador to Lisbon Maria Rossi.",
    ],
)
def test_a_capital_has_what_governments_have(text: str) -> None:
    """What is its own, comes from it or goes to it is a government's, or an envoy."""
    assert is_government(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lisbon is expensive.",
        "Lisbon hosted the Games.",
        "Lisbon beat Zenda in the final.",
        "Lisbon won the bid for the Games.",
        "Lisbon was shelled.",
        "Lisbon wants to build a new tram line.",
        "Lisbon plans to ban diesel cars from its centre.",
        "Lisbon is ready for the Games.",
        "Lisbon hopes to host the cup.",
        "Lisbon expects heavy rain on Monday.",
        "Lisbon is worried about rising rents.",
        "Lisbon is prepared for snow.",
        "Lisbon and Zenda have agreed on the line.",
        "Lisbon continues to grow.",
        "Lisbon added 300 buses.",
        "Lisbon must wait for rain.",
        "Lisbon opened its first museum of art from Germany.",
        "Lisbon has a habit of forgetting treaties.",
        "Lisbon remained calm after the vote in Germany.",
        "Lisbon has seen prices rise since the deal with Germany.",
        "Lisbon attracts students from Germany.",
        "Lisbon sends its best players to Germany.",
        "Lisbon holds a summit on peace in May.",
        "Lisbon was hit by missiles.",
        "The rebels surrounded Lisbon.",
        "The storm forced Lisbon to shut its schools.",
        "Lisbon's bid for the Olympic Games failed.",
        "Lisbon's security was tightened before the festival.",
        "Lisbon's role as a port grew after the treaty.",
        "The Lisbon government is looking for rooms.",
        "She is the envoy to Lisbon talks.",
        "A message to Lisbon residents was sent.",
        "Products from Lisbon are sold in Germany.",
        "The flight between Lisbon and Berlin was late.",
        "The match between Lisbon and Berlin was lost.",
        "It is difficult for Lisbon commuters to find a train.",
        "Shares in Lisbon fell after talks with Germany.",
        "Lisbon, May 3 (Agency) - Germany rejected the plan.",
        "Lisbon, Portugal -- Germany rejected the plan.",
        "Lisbon, May 3, 2017 /Agency/ Germany rejected the plan.",
    ],
)
def test_a_capital_that_is_only_a_town_stays_one(text: str) -> None:
    """What towns do, sports and weather, where things are, and datelines."""
    assert not is_government(text)


SEATS: tuple[tuple[MentionKind, LocalEntity], ...] = (
    ("place", LocalEntity("place", "Brussels", ("Brussels",))),
    ("place", LocalEntity("place", "Westminster", ("Westminster",))),
    ("organisation", LocalEntity("organisation", "European Union", ("European Union",))),
    ("state", LocalEntity("state", "United Kingdom", ("Britain",), "GB", state="GB")),
    ("state", LocalEntity("state", "Belgium", ("Belgium",), "BE", state="BE")),
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The European Union has bakers. Unpopular directives from Brussels were burnt.", "European Union"),
        ("The European Union has bakers. Brussels refused to yield.", "European Union"),
        ("The European Union met in Belgium. Brussels refused to yield.", "Belgium"),
        ("The European Union has bakers. They rent flats in Brussels.", None),
        ("Britain has bakers. Westminster has failed to set provisions for bread.", "United Kingdom"),
        ("Britain has bakers. Bakers met in Westminster.", None),
    ],
)
def test_a_seat_stands_for_who_sits_there(text: str, meant: str | None) -> None:
    """A union's seat means the union, unless its own state is named, and a parliament's means its state."""
    mentions, entities = [], []
    for kind, entity in SEATS:
        name = entity.names[0]
        if (at := text.rfind(name)) >= 0:
            mentions.append(Mention(at, at + len(name), name, kind, "name", len(entities)))
            entities.append(entity)
    found = with_states(load_pipeline()(text), text, mentions, entities, gazetteer())
    stands = next(m.stands_for for m in found if m.kind == "place")
    assert (None if stands is None else entities[stands].name) == meant

"""Figures: which of the places that a sentence names are those of a count."""

from __future__ import annotations

import re

import pytest
from test_figures import figures_of

from dateline.model import LocalEntity, Location, Mention

TOWNS = ("Zenda", "Hentzau", "Strelsau")
STATES = {"Ruritania": ("RU", "Ruritanians?"), "Syldavia": ("SY", "Syldavians?")}
_ENTITIES = (
    *(LocalEntity("place", town, (town,), location=Location(town, "city", 1.0, 1.0, "RU")) for town in TOWNS),
    *(LocalEntity("state", state, (state,), key=code, state=code) for state, (code, _) in STATES.items()),
    LocalEntity("place", "Old Mill", ("Old Mill",)),
)


def _mentions(text: str) -> tuple[Mention, ...]:
    found = []
    for n, entity in enumerate(_ENTITIES):
        kind = "state" if entity.kind == "state" else "place"
        names = rf"\b{entity.name}\b(?!n)"
        found += [Mention(m.start(), m.end(), m[0], kind, entity=n) for m in re.finditer(names, text)]
        if entity.kind == "state":
            people = rf"\b{STATES[entity.name][1]}\b"
            found += [
                Mention(m.start(), m.end(), m[0], kind, "adjective", n) for m in re.finditer(people, text)
            ]
    return tuple(sorted(found, key=lambda m: m.start))


def places_of(text: str) -> list[str]:
    """Give each figure of a text with the places that are left to it: "killed 3: Zenda, Ruritania"."""
    mentions = _mentions(text)
    told = []
    for figure in figures_of(text, mentions=mentions, entities=_ENTITIES):
        left = [
            _ENTITIES[m.entity or 0].name
            for m in mentions
            if not any(span.start <= m.start < span.end for span in figure.elsewhere)
        ]
        told.append(f"{figure.measure} {figure.count}: {', '.join(sorted(set(left)))}")
    return told


RELATIVE = [
    (
        "The list names the bombing of a market in Zenda that killed 40 people, and a raid in Hentzau.",
        ["killed 40: Zenda"],
    ),
    (
        "She saw the floods in Zenda, the fires in Hentzau, Ruritania, which killed 12, and a quake.",
        ["killed 12: Hentzau, Ruritania"],
    ),
    (
        "A raid in Zenda in which ten died and the raid in Hentzau, Ruritania, in which four died were his.",
        ["killed 10: Ruritania, Zenda", "killed 4: Hentzau, Ruritania"],
    ),
    (
        "He recalled the attack in Zenda that resulted in the deaths of four people.",
        ["killed 4: Zenda"],
    ),
    ("Police in Zenda fought the fire which killed ten people.", ["killed 10: Zenda"]),
]
OWN_PLACE = [
    ("ZENDA May 2014: 31 people wounded in a fire in Hentzau", ["wounded 31: Hentzau"]),
    (
        "She was at a station in Zenda when she heard that 20 people had been killed in Hentzau.",
        ["killed 20: Hentzau"],
    ),
    (
        "The storm killed 13 people in Zenda in May and nine in Hentzau in June.",
        ["killed 13: Zenda", "killed 9: Hentzau"],
    ),
    (
        "ZENDA May 2014: 12 people killed and at least 31 wounded in a fire in Hentzau",
        ["killed 12: Hentzau", "wounded 31: Hentzau"],
    ),
    (
        "Ten people died and two were hurt when a ship ran aground off the town of Zenda.",
        ["killed 10: Zenda", "wounded 2: Zenda"],
    ),
    ("In Zenda, nine men died in floods and five in Hentzau.", ["killed 9: Zenda", "killed 5: Hentzau"]),
    ("In Ruritania, five people were killed in Zenda.", ["killed 5: Ruritania, Zenda"]),
    ("Five people were killed in Zenda, Hentzau and Strelsau.", ["killed 5: Hentzau, Strelsau, Zenda"]),
    ("In Zenda, five people were killed at Old Mill.", ["killed 5: Old Mill, Zenda"]),
    ("In Zenda, five people were killed.", ["killed 5: Zenda"]),
]
CLAUSES = [
    ("A bomb went off in the town of Zenda, killing ten people.", ["killed 10: Zenda"]),
    ("The flood in Zenda killed six people, and a fire raged in Hentzau.", ["killed 6: Zenda"]),
    ("Police searched a house in Zenda and arrested three men.", ["arrested 3: Zenda"]),
    ("Six people were killed, and a fire raged in Hentzau.", ["killed 6: "]),
    ("Six people were killed, police in Zenda said.", ["killed 6: Zenda"]),
]
WHOSE = [
    ("Four Ruritanian soldiers were wounded by a mine in Syldavia.", ["wounded 4: Syldavia"]),
    ("A Syldavian train derailed in Zenda, killing nine people.", ["killed 9: Zenda"]),
    (
        "In Zenda, four Syldavia and two Ruritania soldiers were wounded.",
        ["wounded 4: Ruritania, Zenda", "wounded 2: Ruritania, Zenda"],
    ),
    ("Nine people were killed off the Ruritanian coast.", ["killed 9: Ruritania"]),
    ("A Syldavian train hit a bus in the Ruritanian capital, killing nine people.", ["killed 9: Ruritania"]),
    (
        "At least 49 Ruritanian and 50 Syldavian soldiers were killed.",
        ["killed 49: Ruritania", "killed 50: Syldavia"],
    ),
    ("About 300 Ruritanians have fled to Syldavia.", ["displaced 300: Ruritania, Syldavia"]),
]


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_a_relative_clause_counts_at_what_it_stands_behind(text: str, expected: list[str]) -> None:
    """What a clause with "that", "which" or "in which" counts is of its own antecedent's place alone."""
    assert places_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), OWN_PLACE)
def test_a_count_s_own_place_outranks_the_others(text: str, expected: list[str]) -> None:
    """A place in the count's own words is its place, with the state it lies in; a building has none."""
    assert places_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_the_nearest_clause_that_names_a_place_has_it(text: str, expected: list[str]) -> None:
    """A clause that follows with "and" is of something else; who is credited stands where it was."""
    assert places_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), WHOSE)
def test_whose_something_is_tells_no_place_where_one_is_told(text: str, expected: list[str]) -> None:
    """An adjective of a state counts as a place only before one, or where nothing else names any."""
    assert places_of(text) == expected


BESIDE = [
    ("A bomb near Zenda killed ten people.", ["killed 10: "]),
    ("Ten people were killed at a prison north of the town of Zenda.", ["killed 10: "]),
    ("A man opened fire in Hentzau, near Zenda, wounding four officers.", ["wounded 4: Hentzau"]),
    ("Four people were wounded in Hentzau, ten miles from Zenda.", ["wounded 4: Hentzau"]),
    ("Ten people were killed in the north of Ruritania.", ["killed 10: Ruritania"]),
    ("Four people were wounded outside a school in Zenda.", ["wounded 4: Zenda"]),
    ("Four people were wounded near Old Mill.", ["wounded 4: Old Mill"]),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_what_a_scene_is_near_is_no_scene(text: str, expected: list[str]) -> None:
    """A town behind "near", "north of" or "miles from" is beside the scene; a building marks it."""
    assert places_of(text) == expected


WHO = [
    ("Ten Ruritanians were killed.", ["killed 10: "]),
    ("Two Ruritanian soldiers were killed.", ["killed 2: Ruritania"]),
    ("Nine workers of the Syldavian embassy were killed.", ["killed 9: "]),
    ("With their Zenda neighbours the sisters mourn the ten people who were killed.", ["killed 10: "]),
    ("Zenda police arrested three men.", ["arrested 3: Zenda"]),
    ("Nine Syldavians were killed in Syldavia.", ["killed 9: Syldavia"]),
]


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_a_place_that_says_who_somebody_is_is_no_scene(text: str, expected: list[str]) -> None:
    """Nationals, staff of an embassy and a town's neighbours may be anywhere; its police are there."""
    assert places_of(text) == expected


OTHERWISE = [
    (
        "A woman due to be arrested on landing at Zenda was held at Hentzau, police said.",
        ["arrested 1: Hentzau"],
    ),
    ("Police in Zenda arrested six people for plotting a raid in Hentzau.", ["arrested 6: Zenda"]),
    ("Six people suspected of a raid in Hentzau were arrested in Zenda.", ["arrested 6: Zenda"]),
    (
        "A man accused of killing nine people at a school in Zenda appeared in court in Hentzau.",
        ["killed 9: Zenda"],
    ),
    ("Ten men of a group (banned in Syldavia) were arrested in Zenda.", ["arrested 10: Zenda"]),
    ("Ten people died when a ship from Syldavia sank off Zenda.", ["killed 10: Zenda"]),
    ("Three families from Zenda have fled to Syldavia.", ["displaced 3: Syldavia, Zenda"]),
    ("Four bodies were pulled from a lake in Zenda.", ["killed 4: Zenda"]),
    ("Syldavia sent 40 Syldavian soldiers to Zenda.", ["deployed 40: Zenda"]),
    ("Syldavia has sent 40 soldiers.", ["deployed 40: "]),
    ("Nine people died in the raid, a joint effort between Ruritania and Syldavia.", ["killed 9: "]),
]


@pytest.mark.parametrize(("text", "expected"), OTHERWISE)
def test_what_was_planned_alleged_or_left_behind_is_no_scene(text: str, expected: list[str]) -> None:
    """Where somebody was due or is said to have been, whence a ship came, and who takes part, is no place."""
    assert places_of(text) == expected

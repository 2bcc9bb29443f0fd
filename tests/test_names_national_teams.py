"""States, and their parts, that are teams: what only teams have or do tells them from the state."""

from __future__ import annotations

import pytest
from naming import named, names

_GAME = "The striker scored in the second half of the football match, and the coach praised the squad. "


def lands(text: str) -> list[str]:
    """Give the names in a text that are states' or places', in order."""
    return [m.text for m in names(text)[0] if m.kind in ("state", "place") and m.form == "name"]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Stein wept after the World Cup final against Peru.",
        "The tickets for the Test series against Peru and the West Indies were gone.",
        "The former Peru front-row prop Otto Stein opened a school.",
        "Otto Stein gave up the Scotland captaincy in May.",
        "They beat Chile 42-8 in the rain.",
        "It was the 3-1 win over Chile that he liked.",
        "Anna Rossi led Chile to the semi-finals.",
        "The Chile women's goalkeeper Anna Rossi left, and so did the Wales coach.",
        "Anna Rossi has made 30 appearances for Scotland.",
        "He wrote to the former Scotland player.",
        "They play a Test series in the summer against Peru.",
    ],
)
def test_a_team_is_told_by_what_no_state_has_or_does(text: str) -> None:
    """Its players, its results and its opponents are of a game, whatever else an article is of."""
    assert lands(text) == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("They lost to Ireland in Chicago.", ["Chicago"]),
        ("Otto Stein led Scotland 59 times.", []),
        ("Wales slip to another defeat by Peru.", []),
        ("Scotland are strong, and Peru have never won.", []),
        ("Otto Stein played for England before Chile's goalkeeper fell.", []),
        ("He was born in England and lives in Peru.", ["England", "Peru"]),
        ("People in Peru are glad, and fans of Chile were sad.", ["Peru", "Chile"]),
        ("It was a 3-1 win over Peru's second town. Chile's goalkeeper fell.", ["Peru"]),
        ("The United States beat the Netherlands twice.", []),
        ("Wales stuns Peru in the rain.", []),
        ("It was after Peru's next Test that his England career ended.", []),
        ("He is Scotland's top try scorer.", []),
        ("The Netherlands are flat, the coach said of the match.", ["Netherlands"]),
        ("Peru voted for sanctions against Chile.", ["Peru", "Chile"]),
    ],
)
def test_in_a_report_of_a_game_states_win_and_lose(text: str, left: list[str]) -> None:
    """What is in a state, or what states do to one another, is so there too."""
    assert lands(_GAME + text) == left


@pytest.mark.parametrize(
    "text",
    [
        "The talks with Peru ended before the war against Chile.",
        "The former Peru president met Chile's ministers.",
        "The defeat of Peru in 1945 was remembered in Chile.",
        "Anna Rossi led Peru to independence. She won the election in Chile.",
        "Peru lost to Chile in the court, and Chile won.",
        "A Peru coach crash killed two, and a Chile coach plant closed.",
    ],
)
def test_states_win_wars_and_elections(text: str) -> None:
    """Without a game around them states that win, lose and lead are states."""
    assert named(text, "state") == {"Peru", "Chile"}


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        (_GAME + "He scored two goals for the Peruvian side.", False),
        ("Otto Stein joined Peruvian side Rapid Zenda.", False),
        ("The Peruvian side said on Monday that the talks would go on.", True),
    ],
)
def test_a_side_is_a_states_where_it_talks_and_not_where_it_plays(
    text: str,
    spelling: bool,  # noqa: FBT001
) -> None:
    """By "the Peruvian side" reports of a game mean a club, as those do that say which."""
    assert ("Peruvian side" in {name for e in names(text)[1] for name in e.names}) is spelling

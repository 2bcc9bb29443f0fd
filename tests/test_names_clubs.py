"""Clubs: in a report of a match a town may be its team, and a team is one by its short names."""

from __future__ import annotations

import pytest
from naming import entity, named, names, owner

from dateline.annotate.pipeline import plain

_MATCH = (
    "The striker scored two goals in the second half of the cup match. The coach praised the squad, and "
    "the fans in the stadium sang. The club leads the league this season.\n\n"
)


def test_a_town_that_plays_is_its_club() -> None:
    """In a match report a town that plays is a body, and a town where something is stays a place."""
    text = _MATCH + "They saw Aalborg's 1-0 win, and Aalborg are strong. Police in Aalborg said so."
    assert "Aalborg" in named(text, "organisation")
    assert "Aalborg" in named(text, "place")
    elsewhere = "They voted against Aalborg. Police in Aalborg said so."
    assert "Aalborg" not in named(elsewhere, "organisation")


def test_towns_with_a_score_between_them_are_clubs() -> None:
    """A line of a round-up tells of a match by itself, with a few of its words."""
    text = "Hamburg 2-0 Cologne (Stein 5', Wood 76') Hamburg scored a goal in each half of the cup tie."
    assert named(text, "organisation") == {"Hamburg", "Cologne"}
    short = "Hamburg 2-0 Cologne (Stein 5', Wood 76') Hamburg scored early, and Cologne never recovered."
    assert named(short, "organisation") == {"Hamburg", "Cologne"}
    assert named("The Senate voted 52-48 Thursday. Police in Hamburg said so.", "place") == {"Hamburg"}


def test_where_a_player_goes_is_a_club() -> None:
    """Towns between which a player moves on loan or for a fee are clubs; others move between towns."""
    text = "Otto Stein joined Aalborg from Hamburg on loan. The striker scored twice in May."
    assert named(text, "organisation") == {"Aalborg", "Hamburg"}
    text = "Otto Stein signed for Aalborg for £24m. The winger was born in Hamburg."
    assert (named(text, "organisation"), named(text, "place")) == ({"Aalborg"}, {"Hamburg"})
    text = "The soccer player Otto Stein, who has just signed for Aalborg from Hamburg, fled as a child."
    assert named(text, "organisation") == {"Aalborg", "Hamburg"}
    for text in (
        "The vase is on loan from Hamburg, the museum of Aalborg said. Its director moved to Aalborg.",
        "The family moved from Hamburg to Aalborg. The striker did not.",
        "Otto Stein joined Hamburg hospital from Aalborg. The footballer said so.",
    ):
        assert "Hamburg" in named(text, "place")


def test_a_town_beside_a_transfer_is_a_town() -> None:
    """Where no match is told of, a town is its club where it plays or a player goes there."""
    text = (
        "The striker joined Rapid Aalborg from Hamburg on loan. Rapid Aalborg owes money, Aalborg "
        "prosecutors said. Aalborg is quiet."
    )
    assert "Aalborg" in named(text, "place")
    assert {name for e in names(text)[1] if e.kind == "organisation" for name in e.names} == {
        "Rapid Aalborg",
        "Hamburg",
    }


def test_a_club_is_called_by_the_first_word_of_its_name() -> None:
    """So is one that a region's name begins, which stays the region where something is in it."""
    text = _MATCH + "They lost to Piedmont Aalborg. He had always played for Piedmont. It rained in Piedmont."
    assert entity(text, "Piedmont").name == "Piedmont Aalborg"
    assert "Piedmont" in named(text, "place")
    assert "Bayern" not in named("He voted for Bayern. Police in Bayern said so.", "organisation")


def test_a_club_called_by_its_town_is_the_club_of_that_name() -> None:
    """The town alone is the one longer name of the article that ends in it."""
    text = _MATCH + "Few had seen Rapid Aalborg lose. The draw with Rapid Aalborg came when Aalborg are best."
    assert entity(text, "Aalborg").name == "Rapid Aalborg"


def test_a_team_is_one_by_its_nickname() -> None:
    """The plural after a team's town or region is the team."""
    text = "The Boston Marmots won. The Marmots have a new coach, said the Boston Marmots."
    assert owner(text, "Marmots") == "Boston Marmots"


def test_a_club_is_one_by_the_letters_before_its_town() -> None:
    """The letters alone are the club whose name they begin."""
    text = "They hate ZK Berlin. The vitriol derives from ZK's ownership model, and ZK Berlin has members."
    assert owner(text, "ZK") == "ZK Berlin"


def test_a_club_that_is_called_city_is_not_its_town_too() -> None:
    """In a club's name the town is no mention of the town."""
    text = "Leicester City have given their support to him. Leicester City are struggling."
    assert named(text, "organisation") == {"Leicester City"}
    assert not named(text, "place")


def test_a_full_team_is_a_body_where_its_nickname_is() -> None:
    """The plural that stands alone as a body makes one of the name that ends in it."""
    text = (
        "It marked a comeback, beating the Atlanta Falcons 34-28 in overtime. "
        "At the press conference this morning of the Falcons he spoke."
    )
    assert owner(text, "Falcons") == "Atlanta Falcons"
    text = "The skier Maxim Berghinintold TASS that they left. TASS said so."
    assert not any(e.name.endswith(" TASS") for e in names(text)[1])


@pytest.mark.parametrize(
    "sentence",
    ["The win takes Frankfurt up to third.", "They are few, with Frankfurt having found the net less."],
)
def test_a_town_that_climbs_or_scores_is_its_club(sentence: str) -> None:
    """In a match report who goes up to third, or has found the net, is a team."""
    text = _MATCH + sentence + " There was calm in Frankfurt. The coach said that Eintracht Frankfurt won."
    assert owner(text, "Frankfurt") == "Eintracht Frankfurt"


@pytest.mark.parametrize(
    ("text", "teams", "places"),
    [
        ("Leipzig coach Otto Stein left. Leipzig beat Dortmund 2-1.", {"Leipzig", "Dortmund"}, set()),
        ("Leipzig signed Otto Stein after the win over Dortmund.", {"Leipzig", "Dortmund"}, set()),
        ("They met in Leipzig. Otto Stein left Aalborg.", set(), {"Leipzig", "Aalborg"}),
        ("They met in Leipzig. Otto Stein left Dortmund.", {"Dortmund"}, {"Leipzig"}),
    ],
)
def test_few_words_of_matches_alone_tell_of_one(text: str, teams: set[str], places: set[str]) -> None:
    """Strikers and equalisers are of no other thing, so an article of few such words is about a team."""
    about = " The striker of the club scored an equaliser, and a midfielder was hurt in the match."
    assert named(text + about, "organisation") == teams
    assert named(text + about, "place") == places


def test_a_town_that_a_player_lived_in_is_no_team() -> None:
    """Two words of matches make no report of one."""
    text = "A midfielder was shot in Leipzig. The striker mourned him, and Leipzig mourned too."
    assert named(text, "place") == {"Leipzig"}


def test_a_caption_that_ends_in_a_club_leaves_the_next_its_town() -> None:
    """What stands before a town is glued to it where the article has the town's club."""
    text = (
        "The striker scored his 15th goal of the season against Schalke Leipzig miss key players. Rapid "
        "Leipzig won 2-0. Consistent Leipzig are contenders. Indeed, Leipzig were missing their goalkeeper "
        "and midfield when the league and the cup began."
    )
    assert {owner(text, "Leipzig", n) for n in range(3)} == {"Rapid Leipzig"}
    assert "Schalke" in named(text, "organisation")
    assert not {"Schalke Leipzig", "Consistent Leipzig"} & named(text, "organisation")


def test_a_report_that_names_a_club_in_full_tells_of_clubs() -> None:
    """With a club's full name fewer words of matches make a town that plays a team."""
    text = (
        "Fans of the club were hurt outside the stadium. Rapid Leipzig have been criticised. Dortmund "
        "supporters pelted them before the match this season. Dortmund could also face sanctions. RBL, who "
        "had asked for help, left Dortmund's town hall."
    )
    assert "Dortmund" in named(text, "organisation")
    assert "Rapid Leipzig" in named(text, "organisation")


def test_letters_and_the_initial_of_a_town_are_the_club() -> None:
    """A club of letters and a town is called by the letters and the town's first."""
    text = "RB Leipzig won 2-0 in the league. It was the turning point for RBL, who had lost before."
    assert owner(text, "RBL") == "RB Leipzig"


def test_a_town_that_takes_the_lead_is_its_club() -> None:
    """Who takes the lead, and who is played against with a word for it, is a club."""
    text = (
        _MATCH + "It took long until Berlin took the lead there. Rapid Berlin had won against doomed Kassel."
    )
    assert owner(text, "Berlin") == "Rapid Berlin"
    assert "Kassel" in named(text, "organisation")


def test_a_hyphen_before_two_capitals_was_a_space() -> None:
    """A word that no prefix is, and a hyphen, stand before a name of two words."""
    assert "Bayern Munich" in named(f"{_MATCH}They visit-Bayern Munich on Tuesday.", "organisation")
    assert plain("then-President Otto, pro-Peru Otto") == "then-President Otto, pro-Peru Otto"


def test_a_club_is_called_by_the_end_of_its_town() -> None:
    """By its first word, by the end of its town, and where it is lost to, a club is meant."""
    text = (
        f"{_MATCH}Borussia Mönchengladbach lost to Cologne. Eintracht Frankfurt won. Gladbach have one goal. "
        "At home Eintracht have two."
    )
    assert owner(text, "Gladbach") == "Borussia Mönchengladbach"
    assert owner(text, "Eintracht") == "Eintracht Frankfurt"
    assert "Cologne" in named(text, "organisation")


@pytest.mark.parametrize(
    ("sentence", "teams", "places"),
    [
        ("Since leaving Hamburg in 2013 he rests.", {"Hamburg"}, set()),
        ("Some of Hamburg's stars met. Hamburg's mayor left.", {"Hamburg"}, {"Hamburg"}),
        ("Anna Rossi's Hamburg met in Freiburg, Germany.", {"Hamburg"}, {"Freiburg"}),
        ("Aalborg vs. Velden, a village.", {"Aalborg", "Velden"}, set()),
        ("In Aalborg, Rapid Hamburg and Kassel hope grew.", {"Aalborg", "Rapid Hamburg", "Kassel"}, set()),
        ("They saw Aalborg, Kassel and Trier.", set(), {"Aalborg", "Kassel", "Trier"}),
        ("He came from Aalborg, Hamburg, and sang.", set(), {"Aalborg", "Hamburg"}),
        ("Anna Kassel beat Otto Stein, and Kassel sang.", set(), set()),
    ],
)
def test_a_town_that_has_a_known_club_is_it_unless_something_is_there(
    sentence: str, teams: set[str], places: set[str]
) -> None:
    """A report of matches means the club by its town, and by one that is listed with a club; not by all."""
    assert named(_MATCH + sentence, "organisation") == teams
    assert named(_MATCH + sentence, "place") == places


@pytest.mark.parametrize(
    ("line", "clubs"),
    [
        (
            "Aalborg vs. Bayern Munich Werder Bremen vs. Kassel",
            {"Aalborg", "Bayern Munich", "Werder Bremen", "Kassel"},
        ),
        ("Kassel vs. Hamburg Aalborg vs. Trier", {"Kassel", "Hamburg", "Aalborg", "Trier"}),
        ("The winner for Bayern Bayern Munich 1-0 Kassel", {"Bayern Munich", "Kassel"}),
        ("Rupertus Vald 1-1 Rapid Aalborg, and Vald sang.", {"Rupertus Vald", "Rapid Aalborg"}),
        ("Ruritanian League Matchday 20 Friday Kassel vs. Trier", {"Ruritanian League", "Kassel", "Trier"}),
        ("They visit 1860 Munich and Hannover 96.", {"1860 Munich", "Hannover 96"}),
    ],
)
def test_two_clubs_side_by_side_are_two(line: str, clubs: set[str]) -> None:
    """A fixture list and a caption glue clubs, and a club's figure is of its name."""
    assert named(f"{_MATCH}Here they are: {line} and so on.", "organisation") == clubs


def test_a_caption_that_ends_in_a_club_leaves_who_follows() -> None:
    """Who stands elsewhere without the town is not called by it."""
    text = f"{_MATCH}He scores against Freiburg Jan-Uwe Velden is without a goal. Jan-Uwe Velden left."
    assert owner(text, "Jan-Uwe Velden") == "Jan-Uwe Velden"
    assert named(text, "organisation") == {"Freiburg"}


@pytest.mark.parametrize(
    ("text", "spelling", "club"),
    [
        ("BVB lost. They met Borussia Dortmund.", "BVB", "Borussia Dortmund"),
        ("Berlin took the lead there. They saw Hertha win.", "Berlin", "Hertha"),
        ("FC Bayern lost. They met Bayern Munich.", "FC Bayern", "Bayern Munich"),
    ],
)
def test_the_names_of_a_known_club_are_one(text: str, spelling: str, club: str) -> None:
    """Letters, nickname and full name of a listed club have one key, in all articles too."""
    assert owner(_MATCH + text, spelling) == club
    assert entity(_MATCH + text, spelling).key.startswith("club ")


def test_a_county_whose_batsmen_play_is_its_club() -> None:
    """In a report of cricket, and in none of football."""
    text = "The Essex batsman made a hundred in his second innings, and the bowler of Essex two wickets."
    assert named(text, "organisation") == {"Essex"}
    assert named(f"{_MATCH}The man of Essex left.", "place") == {"Essex"}
    text = "In rugby the fly-half, Anna Rossi (Bath), is on loan at the Ospreys. He is of Ospreys stock."
    assert named(text, "organisation") == {"Bath", "Ospreys"}


def test_the_club_is_the_one_that_is_named_by_far_most() -> None:
    """An article names opponents between, and means its own by "the club"."""
    text = f"{_MATCH}Hamburg lost. Hamburg won. Hamburg sang before they met Kassel. All at the club hope."
    assert owner(text, "the club") == "Hamburg"
    two = f"{_MATCH}Hamburg lost to Kassel. All at the club hope."
    assert owner(two, "Hamburg") == "Hamburg"
    assert not any(m.text == "the club" for m in names(two)[0])


def test_a_town_that_begins_a_sentence_is_one_whatever_the_tagger_says() -> None:
    """The gazetteer tells it before a small word; a common word is none."""
    assert "Dortmund" in named(f"{_MATCH}Leipzig came. Dortmund fans are aggrieved.", "organisation")


def test_a_nickname_is_its_clubs_where_the_article_has_the_club() -> None:
    """All who follow a sport know whom they mean by it; alone it may be anybody's."""
    text = "Everton lost again. The Toffees said that they were sorry. The Toffees won nothing."
    assert [owner(text, "Toffees", n) for n in range(2)] == ["Everton", "Everton"]
    assert entity(text, "Everton").names == ("Everton",)
    assert "Everton" not in named("The Toffees said that they were sorry.", "organisation")

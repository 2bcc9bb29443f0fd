"""What capitals alone join to a person's name: bylines, captions, headlines, posts and forms of address."""

from __future__ import annotations

import pytest
from naming import named, names, owner

STEIN = " Otto Stein was born in Zenda. Stein left."


@pytest.mark.parametrize(
    ("text", "people", "bodies"),
    [
        ("By Laura Bianchi, CNN Stein asserted that it was so." + STEIN, {"Otto Stein"}, {"CNN"}),
        ("The Zenda Post Stein poll was out." + STEIN, {"Otto Stein"}, {"Zenda Post"}),
        ("By Anna Rossi Stein began his speech late." + STEIN, {"Anna Rossi", "Otto Stein"}, set()),
        ("Profile - Otto Gerd Stein Stein has three rooms to himself.", {"Otto Gerd Stein"}, set()),
        ("Otto Stein Plucked from the benches, he rose." + STEIN, {"Otto Stein"}, set()),
        ("Transcript: Otto Stein Congress speech in full was here." + STEIN, {"Otto Stein"}, {"Congress"}),
        ("Huge Stein rally in town today." + STEIN, {"Otto Stein"}, set()),
        ("RIP Otto Stein, who drew." + STEIN, {"Otto Stein"}, set()),
        ("They asked the Zenda Policy Institute Europe Anna Rossi.", {"Anna Rossi"}, None),
    ],
)
def test_what_stands_beside_a_name_is_none_of_it(
    text: str, people: set[str], bodies: set[str] | None
) -> None:
    """A medium, a byline, a verb or a caption beside a name that the article has without it is parted."""
    assert people <= named(text, "person")
    assert all(name in people | {"Stein", "Laura Bianchi"} for name in named(text, "person"))
    assert bodies is None or bodies <= named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Rossi Stein met Anna Stein, who is herself, and Otto Stein.", "Anna Rossi Stein"),
        ("It was written by Kenneth P. Stein, said Otto Stein.", "Kenneth P. Stein"),
        ("Rossi met Maria Harvey Stein, the mayor. Maria Harvey was her mother.", "Maria Harvey Stein"),
    ],
)
def test_what_is_of_a_name_stays(text: str, name: str) -> None:
    """A maiden name, an initial or a middle name that stands elsewhere as well, is of the name."""
    assert any(name in spelling for spelling in named(text, "person"))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mr. Speaker, Mr. Vice President, we thank you.", set()),
        ("Mr Justice Rossi adjourned the case.", {"Rossi"}),
        ("Lord Justice Stein agreed with it.", {"Stein"}),
        ("He wrote to former Miss Universe Alice Rossi.", {"Alice Rossi"}),
        ("Mr King left.", {"King"}),
    ],
)
def test_an_address_before_an_office_is_nobody(text: str, people: set[str]) -> None:
    """Who presides is addressed by the office; a judge's "Justice" is the office and not the name."""
    assert {name.removeprefix("Mr ") for name in named(text, "person")} == people


def test_a_party_and_a_region_in_brackets_are_none_of_a_name() -> None:
    """In "Otto Stein (R-Arizona)" brackets hold no nickname."""
    assert named("Sen. Mary Rossi (D-WA) and Rep. Tim Stein (D-Ohio) said so.", "person") == {
        "Mary Rossi",
        "Tim Stein",
    }


def test_a_region_of_two_words_behind_a_party_is_whole() -> None:
    """In "(D-New York)" the region begins right behind the hyphen."""
    assert "New York" in named("Rep. Otto Stein (D-New York) said so.", "place")


def test_a_syllable_before_a_lost_space_is_of_the_name() -> None:
    """Korean names end in a small syllable, whatever a page lost behind it."""
    assert "Kim Dong-yub" in named("It was dangerous, said Kim Dong-yub, an analyst.", "person")
    assert "Kim Jong-un" in named("The brother of leader Kim Jong-un-was killed there.", "person")


def test_a_button_to_follow_somebody_is_no_name() -> None:
    """A page asks to "Follow Nick on Twitter" right after the name that its text ends in."""
    assert named("Read more from Nick Follow Nick on Twitter", "person") <= {"Nick"}


def test_a_town_of_two_words_is_not_parted() -> None:
    """A surname after "in" is parted from a place, but "North Carolina" is one, and so is "Ann Arbor"."""
    text = "Otto of North Carolina met those of South Carolina. He lives in North Carolina."
    assert {"North Carolina", "South Carolina"} <= named(text, "place")
    text = 'He leads the Jewish Federation of Greater Ann Arbor. "It rose," he said in Ann Arbor.'
    assert named(text, "place") == {"Ann Arbor"}
    assert "Jewish Federation of Greater Ann Arbor" in named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("ABC News' Cornel Vane contributed to this report.", "ABC News"),
        ("He heads the Zenda Council's Development Aid.", "Zenda Council's Development Aid"),
    ],
)
def test_a_name_behind_the_genitive_of_a_network(text: str, body: str) -> None:
    """In "Zenda News' Anna Rossi" the model may see one body; what a council has is its own."""
    assert body in named(text, "organisation")


def test_after_a_quotation_a_clause_goes_on() -> None:
    """Behind a comma and quotation marks no sentence begins, so "National" is capitalised for its name."""
    text = '"It is the worst of the season," National Weather Service forecaster Otto Stein said.'
    assert "National Weather Service" in named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "The head of Zenda Medical Society Chemical arms were used, as a chemical is.",
            "Zenda Medical Society",
            "organisation",
        ),
        ("The mayor voted. Upset with Republicans Anna Rossi, a voter, left.", "Anna Rossi", "person"),
        ('Of the "Academy" Council Otto Stein told us so.', "Otto Stein", "person"),
        ("Author: Anna Rossi Points of view A plan is made.", "Anna Rossi", "person"),
        ("Author: Rachel Stewart Points of view A plan is made.", "Rachel Stewart", "person"),
        ("The story of Otto al-Hentzau Hentzau is the son of a king.", "Otto al-Hentzau", "person"),
        ("(Otto Stein HT) came on.", "Otto Stein", "person"),
        (
            "War under Stein Rassemblement al-Zenda - a group of Otto Stein. Rassemblement al-Zenda won.",
            "Otto Stein",
            "person",
        ),
        ("The winner Antonio da Rossi (R) Coffers ran low.", "Antonio da Rossi", "person"),
        ("The UN Middle East envoy Otto Stein spoke.", "United Nations", "organisation"),
        ("Provided to Zenda Daily Rossi says so. Anna Rossi is here.", "Zenda Daily", "organisation"),
        ("Otto Stein / Xinhua Lima told to keep promises.", "Xinhua", "organisation"),
        ("For Zenda Daily Based in Lima, it is large.", "Zenda Daily", "organisation"),
        ("Youth afflicted by World War II Anna Rossi was born there.", "Anna Rossi", "person"),
    ],
)
def test_a_heading_ends_before_the_text(text: str, name: str, kind: str) -> None:
    """What a caption, a list or a byline runs on into is no part of the name at its end."""
    assert name in named(text, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He went aboard Air Force One to see one town.", "Air Force"),
        ("The Zenda Rail Service Chief said so, as a chief does.", "Zenda Rail Service Chief"),
        ("Stein Hentzau is of Otto Hentzau's house, and Stein Hentzau's son.", "Stein"),
        ("Rossi works at the Council Stein Museum.", "Stein Museum"),
        ("By Author Anna Rossi Hentzau wrote it.", "Anna Rossi"),
        ("Author: Anna Rossi Hentzau and others", "Anna Rossi"),
        ("Provided to Zenda Daily News Group by them.", "Zenda Daily"),
        ("It was provided to Zenda Rail Museum by them.", "Zenda Rail"),
    ],
)
def test_no_name_is_cut_before_its_end(text: str, name: str) -> None:
    """A number, an office, a museum's name and a second surname are no text behind a name."""
    assert name not in {mention.text for mention in names(text)[0]}


def test_a_surname_begins_a_sentence_though_it_looks_like_another_word() -> None:
    """Where the article has it behind a given name and a verb follows; else its capital is no name's."""
    text = "They watched Dave Ryding. Ryding followed it up. Lawyer Anna Harder sued. Harder did not."
    assert (owner(text, "Ryding"), owner(text, "Harder")) == ("Dave Ryding", "Anna Harder")
    rising, _ = names("The team of Anna Rising won. Rising costs hurt it.")
    assert "Rising" not in {mention.text for mention in rising}


def test_what_a_page_asks_its_readers_is_no_part_of_a_name() -> None:
    """Before whom the article names in full, or whose something is."""
    text = "Read Alex's full analysis of it. Alex Forsyth was there. Follow Daly and Colvin. Anna Daly left."
    assert (owner(text, "Alex"), owner(text, "Daly")) == ("Alex Forsyth", "Anna Daly")
    assert "Read Tarn Ltd" in named("Read Tarn Ltd sold it on Monday.", "organisation")


def test_a_leaders_administration_is_a_body() -> None:
    """In small letters too, whether or not a town has the leader's name."""
    assert "Macron administration" in named("The Macron administration said no.", "organisation")


def test_somebodys_own_byword_is_no_place() -> None:
    """Where somebody else met a fate: "her Waterloo"."""
    assert named("She met her Waterloo. In Waterloo, Iowa, it rained.", "place") == {"Waterloo", "Iowa"}
    assert not named("In the wake of his Waterloo, Otto Stein blamed others.", "place")

"""Which kind a name has: person, body, or a thing that has no page, by the nouns beside it."""

from __future__ import annotations

import pytest
from naming import named

from dateline.annotate.names.trades import CALLINGS, COMPANIONS

ACTORS = ("person", "organisation", "place")


def actors(text: str) -> set[str]:
    """Give the names of all who act, and of all places."""
    return {name for kind in ACTORS for name in named(text, kind)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ministers closed the ZKV scheme in May, and the ZKV was costly.", "ZKV"),
        ("He said a vaccine called Zurvax will help, Zurvax's makers said.", "Zurvax"),
        ("Work on the Velda Access pipeline began. Velda Access will end in Peru.", "Velda Access"),
        ("A device called Beacon Zuri went on sale. Beacon Zuri beeps.", "Beacon Zuri"),
        ("The course is a program called Velda Sprint. Velda Sprint is free.", "Velda Sprint"),
        ("She sings in her native Zurano language. Another Zurano man left.", "Zurano"),
        ("In Lima the Gund tribe is poor. Among the Gund there is much illness.", "Gund"),
        ("The victim was killed with the ZX nerve agent. ZX is banned.", "ZX"),
        (
            "Otto Murphy told them that his dog Ferdi had barked. Ferdi woke him up, and Ferdi went out.",
            "Ferdi",
        ),
        ("The hippo, known as Gusto, was fed. Gusto died.", "Gusto"),
        ("Buses on the Corrib-Moher route will stop in May.", "Corrib-Moher"),
        ("Peru discussed the progress of the Tigris Shield operation with its general.", "Tigris Shield"),
        ("To learn more, don't miss the Quieter Voices newsletter.", "Quieter Voices"),
        ("The storm ends at 3 p.m. Pacific time in Lima.", "Pacific"),
    ],
)
def test_what_a_noun_calls_a_thing_is_no_actor(text: str, name: str) -> None:
    """A scheme, a pipeline, a language, an animal or a weapon has no page."""
    assert name not in actors(text)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The Anna Rossi programme is on at noon. Anna Rossi was ill.", "person", "Anna Rossi"),
        ("Anna Rossi spoke. The Rossi scheme failed, Rossi said.", "person", "Anna Rossi"),
        ("The FBI program was ended in May.", "organisation", "Federal Bureau of Investigation"),
        ("The Zenda Food Council program was ended in May.", "organisation", "Zenda Food Council"),
        ("The company called ZKV Rail Ltd said so.", "organisation", "ZKV Rail Ltd"),
    ],
)
def test_who_runs_a_scheme_is_no_thing(text: str, kind: str, name: str) -> None:
    """A person or a known body keeps its page before the same nouns."""
    assert name in named(text, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Many fear losing Medicare. Medicare pays.",
        "He gave a State of the Union address.",
        "She won the Legion of Honour in May.",
        "She won an Oscar in May. The Oscar was lost. An Oscar is gold.",
        "He was filmed by CCTV near the shop. CCTV helps.",
        "The cave is a World Heritage Site. The Roma met there, and Roma children. An EMT came.",
    ],
)
def test_laws_prizes_and_technology_that_everybody_knows(text: str) -> None:
    """What everybody knows by its name to be no body has no page."""
    assert not actors(text)


def test_a_prize_is_not_its_namesake() -> None:
    """Who is called as a prize is a person still."""
    assert named("Oscar Berg left. Oscar was ill.", "person") == {"Oscar Berg"}


def test_letters_of_a_law_are_no_body() -> None:
    """Letters that stand for a law, a treaty or a plan are as little a body as the name in full."""
    text = "They used the Zenda Review Act, or ZRA. With the ZRA they may do it, and the ZRA is old."
    assert "ZRA" not in actors(text)
    text = "He praised the Deferred Action for Parents of Peruvians (DAPP). The DAPP was new."
    assert "DAPP" not in actors(text)
    text = "The Zenda Review Council (ZRC) met. The ZRC was glad."
    assert named(text, "organisation") == {"Zenda Review Council"}


def test_who_is_played_is_no_actor() -> None:
    """A character whom somebody plays is nobody; a film may be of a person by given name and surname."""
    assert "Velgar" not in actors("The villain Velgar, played by Otto Stein, dies. Velgar is mean.")
    assert "Anna Rossi" in named("Jane Berg has the role of Anna Rossi. Anna Rossi was a singer.", "person")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("One woman, Elun Arod, a cantor in Lima, was afraid.", "Elun Arod"),
        ("Similarly, Samer Shehar, a specialist in Egyptian politics, told them so.", "Samer Shehar"),
        ("His jailed friend Choe Sun-sol left.", "Choe Sun-sol"),
        ("A retired judge, Vened Browdar, died.", "Vened Browdar"),
    ],
)
def test_a_calling_or_a_tie_makes_a_person(text: str, name: str) -> None:
    """Whose calling stands beside the name, or whose friend it is, is a person."""
    assert name in named(text, "person")


def test_a_specialist_in_small_letters_may_be_a_body() -> None:
    """A calling before another noun is none, and a colleague's region is no colleague."""
    assert "Velda Steel" not in named("Velda Steel, a specialist lender, shut its doors.", "person")
    assert "New York" not in named("She met his colleague, New York Sen. Anna Rossi.", "person")


def test_a_surname_beats_what_everybody_calls_so() -> None:
    """The surname of a full name is the person, though a paper is called the same."""
    text = "It was founded by Evan Spiegel. Spiegel and co-founder Otto Murphy will each sell shares."
    assert named(text, "person") >= {"Evan Spiegel"}
    assert not named(text, "organisation")


def test_a_family_shares_the_surname() -> None:
    """Two words are a person where another's surname is the second, and a body where a head follows."""
    text = "Her sister Nicole Browder was ill. The next day Venida Browder found her son hanging."
    assert named(text, "person") == {"Nicole Browder", "Venida Browder"}
    text = "Nicole Browdar was ill. Later Browdar Holdings bought the firm."
    assert named(text, "organisation") == {"Browdar Holdings"}


def test_a_leader_before_a_noun_is_no_body() -> None:
    """The surname of a leader is the person, whatever of theirs is named."""
    text = "There were contacts between the Trump campaign and others, and the Trump campaign said no."
    assert "Trump" in named(text, "person")
    assert "Trump" not in named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("They lived in constituencies such as Zurmar.", "place", "Zurmar"),
        ("They told of detention centres like Al Zendia.", "place", "Al Zendia"),
        ("Kirill Stein, a broker from Alvor, said no.", "organisation", "Alvor"),
        ("The anti-corruption watchdog Marqati left.", "organisation", "Marqati"),
        ("They signed with the record label Zamiga in May.", "organisation", "Zamiga"),
    ],
)
def test_the_noun_before_tells_the_kind(text: str, kind: str, name: str) -> None:
    """A plural before "such as", a broker's house, a watchdog and a label tell what follows."""
    assert name in named(text, kind)


def test_what_is_included_is_not_always_an_example() -> None:
    """A region that has a law is none, and a book is no person."""
    assert named("Some passed laws, including Ohio, which voted in May.", "place") == {"Ohio"}
    assert "Searching Zenda" not in actors("His books include Searching Zenda and Old Lima.")
    assert "Igor Stein" in named("The head of the food regulator Igor Stein left.", "person")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Some were suspected supporters of veteran campaigner Vadish Skott.", "Vadish Skott"),
        ("Velum Moiso was sworn in as the new leader. Velum Moiso is rich.", "Velum Moiso"),
        ("The dead included Namir Kadur, his wife and two friends.", "Namir Kadur"),
        ("He crawled to his three-year-old sister, Shum, and cried.", "Shum"),
    ],
)
def test_whose_kin_or_oath_is_told_is_a_person(text: str, name: str) -> None:
    """A calling right before two words, an oath, a wife or a sister's age make a person."""
    assert name in named(text, "person")


def test_a_driver_of_a_firm_is_not_the_firm() -> None:
    """A calling before one word, or before a body, says whose it is."""
    assert not named("They met a driver Zenda Motors had sent.", "person")


@pytest.mark.parametrize(
    "text",
    [
        "He said that Family Affairs Minister Anna Rossi had left.",
        "International Development Secretary Anna Rossi has said so.",
    ],
)
def test_the_field_before_an_office_is_no_body(text: str) -> None:
    """What a minister is for is no body; a body before its secretary is one still."""
    assert not named(text, "organisation")
    assert named("The United Nations Secretary General Otto Stein left.", "organisation")


@pytest.mark.parametrize("name", ["Zenda Natural Resources", "Velda Coal", "Lower Velda Shipping"])
def test_what_firms_are_called_by(name: str) -> None:
    """A firm's field at the end of a name makes a body of it."""
    assert named(f"In May {name} filed for bankruptcy in Lima.", "organisation") == {name}
    assert not named("The Peruvian Democrat, who was banned, wrote on.", "person")


def test_cars_are_no_actors() -> None:
    """Year and colour tell a car, a colour alone does not."""
    assert not actors("He may be driving a 2015 silver Zurda Rogue with a plate.")
    assert "Velda Rovers" in named("The fans of the red Velda Rovers said so.", "organisation")


def test_characters_with_their_actors_in_brackets() -> None:
    """In an article on a series who plays a character is in brackets; elsewhere brackets tell of a person."""
    text = "In the last episode Rosita (Anna Rossi) and Otto meet. Rosita runs away."
    assert "Rosita" not in actors(text)


def test_a_storm_by_its_name_alone() -> None:
    """What is called a storm once is one wherever it is named."""
    assert "Debra" not in actors(
        "As storm Debra swept through Lima, flights were halted. Debra has weakened."
    )


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("He runs Zurvax, a private company that tracks shops. Zurvax grew.", "organisation", "Zurvax"),
        (
            "They sold it to Zilla Fabrics, one of Peru's largest retail chains.",
            "organisation",
            "Zilla Fabrics",
        ),
        ("Anna came from Ein Zurud, a nearby village, in May.", "place", "Ein Zurud"),
        ("He told Otto Rossi, an agent at a nearby school, so.", "person", "Otto Rossi"),
        ("The bank fell, said Otto Rossi, a spokesman for the company.", "person", "Otto Rossi"),
        ("He works in Lima, a company in Peru.", "place", "Lima"),
        ("According to Otto Rossi, the company in Lima failed.", "person", "Otto Rossi"),
    ],
)
def test_what_is_said_behind_a_name_tells_its_kind(text: str, kind: str, name: str) -> None:
    """A name is the body or the place that it is said to be between commas; who is of a body is none."""
    assert name in named(text, kind)


def test_a_drink_in_apposition_is_no_actor() -> None:
    """What is said to be a thing behind its name has no page."""
    assert "Zurk Sling" not in actors("He ordered Zurk Sling, a cocktail from Peru.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He runs a website called Zurvax. Zurvax is new.", "Zurvax"),
        ("The hacking group known as Fancy Zur left.", "Fancy Zur"),
        ("They pay advocacy groups such as Zurvax. Zurvax grew.", "Zurvax"),
    ],
)
def test_what_a_body_is_called_or_an_example_of(text: str, name: str) -> None:
    """The noun may be parted from the name by what says that it is called so."""
    assert name in named(text, "organisation")


def test_a_people_is_no_body_among_groups() -> None:
    """Ethnic groups are no bodies, and a developer named so is a person."""
    assert "Zurani" not in named("Ethnic groups such as the Zurani left.", "organisation")
    assert "Otto Rossi" in named("A developer named Otto Rossi left.", "person")


@pytest.mark.parametrize("name", ["C. Rico Zendar", "Channard D. Zendar", "T.R. Zenderbach"])
def test_initials_make_a_person(name: str) -> None:
    """A name with initials is a person's, unless they are a state's or what follows is a body's."""
    assert name in named(f"The 8th District's {name} are also on their slates.", "person")
    assert not named("The U.S. Marshals left. Zenda S. Shipping left.", "person")


def test_letters_in_brackets_take_the_kind_of_the_name() -> None:
    """Letters that a body is introduced with are no place, though they stand like one."""
    text = (
        "The Zenda Rifle Association (ZRA) spoke. He lives near ZRA. In ZRA it is said. In ZRA all is well."
    )
    assert not named(text, "place")


def test_a_plural_is_no_person_on_the_word_of_the_model_alone() -> None:
    """Goods in the plural are nobody; with a given name it is a surname."""
    assert not named("The company makes Zilla Wafers in Peru.", "person")
    assert "Anna Wafers" in named("Anna Wafers said so in May.", "person")


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Otto Berg, President of CNN Worldwide, left.", "organisation", "CNN Worldwide"),
        ("They asked Virginia ZFL-CIO President Doris Berg.", "organisation", "Virginia ZFL-CIO"),
        ("They met at Bank of Zurica Stadium in May.", "place", "Bank of Zurica Stadium"),
        ("They bought the site of the Zenda Hotel.", "place", "Zenda Hotel"),
        ("The Congressional Green Caucus spoke.", "organisation", "Congressional Green Caucus"),
        ("The king was called Louis XIV. Louis XIV died.", "person", "Louis XIV"),
    ],
)
def test_letters_and_heads_of_names_of_several_words(text: str, kind: str, name: str) -> None:
    """A branch bears its body's letters; buildings are places, whatever they are called after."""
    assert name in named(text, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met in the Zurica Reception Room in May.", "Zurica Reception Room"),
        ("It was decided before the Iowa Caucus in May.", "Iowa Caucus"),
        ("He spoke at a Zenda town hall on Monday.", "Zenda town hall"),
        ("During a ZBC town hall he was asked. The ZBC town hall was long.", "ZBC town hall"),
        ("He spoke of Satan. Satan was in Hell.", "Satan"),
        ("The shows ''Zurtain Break'' and ''Gilzor Girls'' are back.", "Gilzor Girls"),
        ('Her first novel was "Going Zurval," which sold.', "Going Zurval"),
    ],
)
def test_rooms_votes_and_titles_are_nobody(text: str, name: str) -> None:
    """A room, a vote, a meeting with voters, the devil and a quoted title have no page."""
    assert name not in actors(text)


def test_a_town_hall_of_a_town_is_its_council() -> None:
    """Without the article of a meeting a town hall is a body."""
    assert "Zenda town hall" in named("Zenda town hall said it would pay.", "organisation")


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("He left North Korea's state-owned airline, Zur Koryo. It flew.", "organisation", "Zur Koryo"),
        ("They came from a great American company, Zurley-Berg.", "organisation", "Zurley-Berg"),
        ("He asked the head of the company, Zurk Berg, on Monday. Berg left.", "person", "Zurk Berg"),
        ("During previews before the movie, Anna Berg said so.", "person", "Anna Berg"),
    ],
)
def test_what_is_said_before_a_name_tells_its_kind(text: str, kind: str, name: str) -> None:
    """A noun and a comma before a name say what it is, unless somebody else may be named so."""
    assert name in named(text, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sign up for her newsletter, Zurda Hot Truth, here.", "Zurda Hot Truth"),
        ("In her 2003 book, Living Zurdory, Berg noted it.", "Living Zurdory"),
        ("It was seen on her show The Zurda File. It is on tonight's Zurda File.", "Zurda File"),
    ],
)
def test_what_is_read_or_shown_is_nobody(text: str, name: str) -> None:
    """A newsletter, a book and a show have no page."""
    assert name not in actors(text)


def test_a_leaders_government_is_no_towns() -> None:
    """A leader's surname before "government" is no town's, though a town is called so; a town has one."""
    assert not named("They opened relations with the Castro government in May.", "place")
    assert "Obama administration" in named("The Obama administration said so.", "organisation")
    assert "Lima government" in named("The Lima government said so.", "organisation")


def test_many_who_did_something_are_nobody() -> None:
    """Members of a faith are no person, though "who" follows; one of that name is."""
    assert not named("The state has a larger share of Zormons, who account for most of it.", "person")
    assert "Rogers" in named("He wrote to Rogers, who had left. Rogers, 45, said so.", "person")


def test_a_surname_that_is_a_bay() -> None:
    """A given name before a kind of place is a person, where the model sees one; a village there is none."""
    assert "Michael Bay" in named("The movie by Michael Bay is set to be released.", "person")
    assert "Zenda Bay" in named("They swam in Zenda Bay in May.", "place")


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        (
            "He worked with labels such as Zolumbia, Zertels or Zilips. In Zertels he sang.",
            "organisation",
            "Zertels",
        ),
        (
            "It works with Calvin Zlein and Jessica Zimpson, among 15 other brands.",
            "organisation",
            "Calvin Zlein",
        ),
        ("Companies such as Zurvax and Veldax, Anna Rossi said, will grow.", "person", "Anna Rossi"),
        ("Companies such as Zurvax will grow. Zurvax grew.", "organisation", "Zurvax"),
        ("Anna Rossi and other bankers left.", "person", "Anna Rossi"),
        ("They spoke in Peru, Chile and other cities.", "state", "Peru"),
        ("It shows models like Anna Rossi, Iskra Berg and Otto Berg.", "person", "Iskra Berg"),
    ],
)
def test_all_members_of_a_list_of_examples_are_of_its_kind(text: str, kind: str, name: str) -> None:
    """What is said to be a brand or a label is one, wherever in the list it stands."""
    assert name in named(text, kind)


def test_who_speaks_behind_a_place_is_not_the_place() -> None:
    """Before a verb with its own speaker behind it stands nobody who speaks."""
    assert not named("They came from a show at Zurneyland, said the chief of the brigade.", "person")
    assert "Rossi" in named('"It rains," Rossi said. Rossi, said to be rich, left.', "person")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In leaked CCTV airport footage he is seen.", "CCTV"),
        ('He told "ZMA" so. He sang on "ZMA".', "ZMA"),
        ("It was his third visit to the Zardak Islets in the Aegean Sea.", "none"),
    ],
)
def test_letters_of_cameras_and_shows_are_nobody(text: str, name: str) -> None:
    """Cameras at an airport are no airport, and letters in quotation marks a show."""
    assert name not in actors(text)
    assert not named(text, "organisation")


def test_a_papers_newsletter_is_nobody() -> None:
    """What a paper sends out is no body though it is called "News"; a paper's own e-mail is of the paper."""
    assert named("The Zenda Post's Odd News email delivers stories.", "organisation") == {"Zenda Post"}
    assert "Zenda News" in named("A Zenda News email delivers stories. Zenda News said so.", "organisation")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He crossed a mountain stream called Zuracle Run in May.", "Zuracle Run"),
        ("It began in a smaller city called Zarvia. Zarvia grew.", "Zarvia"),
        ("They sold the site of the Zrake Hotel.", "Zrake Hotel"),
        ("On the Promenade des Zurais it was cold.", "Promenade des Zurais"),
    ],
)
def test_what_is_called_a_place_is_one(text: str, name: str) -> None:
    """A stream, a city, a hotel and a promenade are places by the noun that calls them so."""
    assert named(text, "place") == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They gave to a super PAC that is rich. The PAC is new, the PAC said.", "PAC"),
        ("The final of the Copa Zuricana is on Sunday.", "Copa Zuricana"),
        ("On her show The Kelly File he spoke. Tonight's Kelly File is new.", "Kelly File"),
        ("On Cinco de Mayo they dance. Cinco de Mayo is old.", "Cinco de Mayo"),
    ],
)
def test_committees_cups_shows_and_holidays_are_nobody(text: str, name: str) -> None:
    """One of many committees, a cup, a show called after who hosts it and a holiday have no page."""
    assert name not in actors(text)


def test_letters_of_a_committee_that_is_no_super_one() -> None:
    """The same letters are a body elsewhere, and a part of something is no place."""
    assert "PAC" in named("The PAC said it would hear the minister. The PAC met in Lima.", "organisation")
    assert not named("The part called Zurvax is new.", "place")


def test_words_of_callings_are_whole() -> None:
    """A word with a hyphen is one of them, and neither of its halves: a law is no companion of anybody's."""
    assert not [word for word in COMPANIONS | CALLINGS if word.endswith("-")]
    assert {"law", "husband", "seeker"}.isdisjoint(COMPANIONS | CALLINGS)
    assert {"son-in-law", "ex-husband"} <= COMPANIONS

"""Which bodies are one over articles."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from dateline.resolve.entities import most_named
from dateline.resolve.likely_bodies import likely_bodies
from dateline.resolve.organisations import Organisation, join_organisations


def test_a_long_name_is_one_body_with_and_without_its_plural() -> None:
    """Articles add and leave out the plural of a long name's last word; in a short one it may tell."""
    long = {1: "Court of Arbitration for Sport", 2: "Court of Arbitration for Sports"}
    assert join_organisations({n: Organisation((name,), "") for n, name in long.items()}) == [[1, 2]]
    forces = {1: "Zenda Air Force", 2: "Zenda Air Forces"}
    assert join_organisations({n: Organisation((name,), "") for n, name in forces.items()}) == [[1, 2]]
    short = {1: "Zenda Bank", 2: "Zenda Banks"}
    assert join_organisations({n: Organisation((name,), "") for n, name in short.items()}) == [[1], [2]]


def test_organisations_join_by_key_and_by_spelling() -> None:
    """State and function are an identity, and -isation is -ization."""
    groups = join_organisations(
        {
            1: Organisation(("Ruritania’s defence ministry",), "XA defence ministry"),
            2: Organisation(("the Ruritanian Defence Ministry",), "XA defence ministry"),
            3: Organisation(("the Zenda Treaty Organisation", "ZTO"), ""),
            4: Organisation(("Zenda Treaty Organization",), ""),
            5: Organisation(("ZTO",), ""),
        }
    )
    assert groups == [[1, 2], [3, 4, 5]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("al-Zura Front",), ("Zura Front",)),
        (("Jabhat al-Zura",), ("al-Zura Front",)),
        (("Zenda Co-operation Council",), ("Zenda Cooperation Council",)),
        (("Zena",), ("ZENA",)),
        (("Ruritania’s Federal Zenda Service", "FZS"), ("Federal Zenda Service",)),
        (("Ruritania's Federal Zenda Service", "FZS"), ("FZS", "Federal Zenda Service")),
        (("Velsa Centre for Rail & Roads",), ("Velsa Center for Rail and Roads",)),
        (("al-Qaida",), ("al-Qaeda",)),
        (("Velsa Rail Co Ltd",), ("Velsa Rail Corp.",)),
        (("United Nations Rail Office",), ("UN Rail Office",)),
        (("Ninth Circuit",), ("9th Circuit",)),
        (("9th U.S. Circuit Court of Appeals",), ("Ninth Circuit Court",)),
        (("Zenda Liberation Organisation",), ("Zenda Liberation Organization",)),
        (("U.S. National Security Agency",), ("National Security Agency",)),
        (("Zenda Department of Rail",), ("Zenda Rail Department",)),
        (("U.S. Centers for Rail and Roads", "CRR"), ("Centers for Rail and Roads",)),
        (("U.S. Centers for Rail, Roads and Ports", "CRR"), ("Centers for Rail, Roads and Ports",)),
        (("Food and Agriculture Union of the Three Zendas", "FAU"), ("Food and Agricultural Union", "FAU")),
        (("Velsa Group Holdings Ltd",), ("Velsa",)),
        (("Velsa Group LP",), ("Velsa",)),
        (("Oao Velsa",), ("PJSC Velsa",)),
        (("VelsaMobil",), ("Velsa Mobil Corp",)),
        (("Minera Velsa S.A.C.",), ("Minera Velsa",)),
        (("Zenda RCC",), ("Zenda Rail Care Center",)),
        (("Zenda RCC",), ("Zenda Rail Care Centers and Posts",)),
        (("Velsa Rail Pty Ltd",), ("Velsa Rail",)),
        (("Second US Circuit Court of Appeals",), ("2nd U.S. Circuit Court of Appeals",)),
        (("ZVP Party",), ("Zenda Velsa Party", "ZVP")),
        (("ZNNTV",), ("ZNN",)),
        (("Party for Velsa",), ("Velsa Party",)),
        (("Zenda Railists",), ("Zenda Railist Party",)),
        (("Army of Velsa",), ("Jaysh al-Velsa",)),
        (("Lebanese Hezbollah",), ("Hezbollah",)),
        (("U.S. Secret Service",), ("Secret Service",)),
        (("US House Republicans",), ("House Republicans",)),
        (("Zenda City Council",), ("Zenda Council",)),
        (("Ruritanian Soccer Federation",), ("Ruritanian Football Federation",)),
        (("Alliance for the Union of Zenda",), ("Alliance for Union of Zenda",)),
        (("United Zenda Office for Rail", "OFR"), ("Office for Rail", "OFR")),
        (("Zendavian Institute of Technology",), ("Zendatech",)),
        (("Zenda Institute of Science and Technology",), ("Zenda Tech",)),
    ],
)
def test_wordings_of_a_bodys_name_are_one_body(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    """An Arabic article, a hyphen, an owner not in its letters, another ending make no other body."""
    assert join_organisations({1: Organisation(one, ""), 2: Organisation(other, "")}) == [[1, 2]]


def test_a_word_and_letters_are_none_of_two_bodies() -> None:
    """Two that begin so may be meant, or none."""
    names = {1: "Zenda RCC", 2: "Zenda Rail Care Center", 3: "Zenda Road Control Council", 4: "Velda RCC"}
    groups = join_organisations({n: Organisation((name,), "") for n, name in names.items()})
    assert groups == [[1], [2], [3], [4]]


def test_what_institutes_go_by_is_of_one_that_begins_so() -> None:
    """Of two institutes whose names begin alike neither is meant for certain, nor is any other."""
    names = ["Zendavian Institute of Technology", "Zendatic University of Technology", "Zendatech", "Zatech"]
    groups = join_organisations({n: Organisation((name,), "") for n, name in enumerate(names)})
    assert groups == [[0], [1], [2], [3]]


@pytest.mark.parametrize("name", ["Senate", "High Court", "Health Department", "Foreign Affairs Committee"])
def test_what_every_state_has_is_one_where_its_articles_are_about_one_state(name: str) -> None:
    """Where a name says nothing of whose a body is, articles about other states, or none, mean another."""
    groups = join_organisations(
        {
            1: Organisation((name,), "XA body"),
            2: Organisation((name,), "XB body"),
            3: Organisation((name,), "", frozenset({"XC"}), "XC"),
            4: Organisation((name,), "", frozenset({"XC"}), "XC"),
            5: Organisation((name,), "", frozenset({"XD"}), "XD"),
            6: Organisation((name,), ""),
            7: Organisation((name,), ""),
        }
    )
    assert groups == [[1], [2], [3, 4], [5], [6], [7]]


def test_a_name_with_its_owner_is_one_whatever_its_articles_are_about() -> None:
    """By "Zenda High Court" all articles mean one court."""
    about = {1: "XA", 2: "XB", 3: ""}
    court = {n: Organisation(("Zenda High Court",), "", frozenset({a}), a) for n, a in about.items()}
    assert join_organisations(court) == [[1, 2, 3]]


@pytest.mark.parametrize(
    ("about", "states", "groups"),
    [
        ("XA", {"XA", "XB"}, [[1, 3], [2]]),
        ("XC", {"XA", "XC"}, [[1], [2], [3]]),
        ("XC", {"XC"}, [[1], [2], [3]]),
    ],
)
def test_a_ministry_is_that_of_the_state_which_its_article_is_about(
    about: str, states: set[str], groups: list[list[int]]
) -> None:
    """One of no named owner is nobody's whose state its article is not about."""
    organisations = {
        1: Organisation(("Foreign Ministry",), "XA foreign ministry"),
        2: Organisation(("Foreign Ministry",), "XB foreign ministry"),
        3: Organisation(("Foreign Ministry",), "", frozenset(states), about),
    }
    assert join_organisations(organisations) == groups


def test_a_ministry_is_not_of_a_state_that_its_article_does_not_name() -> None:
    """With one owner known, another state's article has a ministry of its own."""
    known = {1: Organisation(("Foreign Ministry",), "XA foreign ministry")}
    foreign = Organisation(("Foreign Ministry",), "", frozenset({"XB"}), "XB")
    there = Organisation(("Foreign Ministry",), "", frozenset({"XA", "XB"}), "XB")
    assert join_organisations(known | {2: foreign}) == [[1], [2]]
    assert join_organisations(known | {2: there}) == [[1, 2]]


def test_an_abbreviation_with_two_meanings_joins_neither() -> None:
    """A bare abbreviation that articles explain differently stays apart from both."""
    groups = join_organisations(
        {
            1: Organisation(("Zenda Treaty Organisation", "ZTO"), ""),
            2: Organisation(("Zither Teachers Orchestra", "ZTO"), ""),
            3: Organisation(("ZTO",), ""),
        }
    )
    assert groups == [[1], [2], [3]]


def test_a_body_is_one_with_and_without_whose_it_is() -> None:
    """Letters that two articles explain, one of them with "US" before the name, are one body's."""
    groups = join_organisations(
        {
            1: Organisation(("U.S. Offices for Zither Control", "OZC"), ""),
            2: Organisation(("Offices for Zither Control", "OZC"), ""),
        }
    )
    assert groups == [[1, 2]]


def test_two_keys_are_two_organisations_though_articles_call_both_the_same() -> None:
    """A short name that two states' bodies share joins neither, nor what else bears it."""
    groups = join_organisations(
        {
            1: Organisation(("Ruritanian Foreign Ministry", "Foreign Ministry"), "XA foreign ministry"),
            2: Organisation(("Syldavian Foreign Ministry", "Foreign Ministry"), "XB foreign ministry"),
            3: Organisation(("Foreign Ministry",), ""),
        }
    )
    assert groups == [[1], [2], [3]]


def test_a_chain_of_names_does_not_bring_two_keys_together() -> None:
    """What joins one key by one name and another by a second is not both."""
    groups = join_organisations(
        {
            1: Organisation(("Zenda Guard",), "XA guard"),
            2: Organisation(("Zenda Guard", "Royal Guard"), ""),
            3: Organisation(("Royal Guard",), "XB guard"),
        }
    )
    assert groups == [[1, 2], [3]]


def test_a_party_is_one_with_the_noun_and_without() -> None:
    """A party is called by its name with "Party" and without, and its members by a plural."""
    groups = join_organisations(
        {
            n: Organisation((name,), "")
            for n, name in enumerate(
                ("Veldour", "Veldour Party", "Veld Dems", "Veld Dem", "Velda Bank Party")
            )
        }
    )
    assert sorted(groups) == [[0, 1], [2, 3], [4]]


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("Department of Homeland Security", "U.S. Department of Homeland Security", True),
        ("Homeland Security", "Homeland Security Department", True),
        ("U.S. Treasury", "Treasury Department", True),
        ("White House", "US White House", True),
        ("Islamic State", "Islamic State of Iraq and the Levant", True),
        ("EU Commission", "European Commission", True),
        ("Zenda Town FC", "Zenda Town Football Club", True),
        ("Hentzau Motor Company", "Hentzau Motor", True),
        ("Department of Health", "US Department of Health", False),
        ("Air Force", "US Air Force", False),
        ("Treasury", "Treasury Department", False),
    ],
)
def test_what_one_state_alone_has_needs_no_owner(one: str, other: str, joined: bool) -> None:  # noqa: FBT001
    """Departments that only the United States have by that name are one; others may be several states'."""
    groups = join_organisations({1: Organisation((one,), ""), 2: Organisation((other,), "")})
    assert (groups == [[1, 2]]) is joined


def test_embassies_are_one_by_their_host_alone() -> None:
    """Those of a state in another two are two, and one of no named host is its article's."""
    embassies = [("US Embassy", key) for key in ("US embassy PE", "US embassy PE", "US embassy BO", "", "")]
    found = {n: Organisation((name,), key) for n, (name, key) in enumerate(embassies)}
    assert join_organisations(found) == [[0, 1], [2], [3], [4]]


def test_a_ministry_of_no_named_state_is_that_of_its_articles() -> None:
    """It joins the ministry of the state that the article is about where another article names it."""
    found = {
        1: Organisation(("Ruritania's defence ministry",), "XA defence ministry"),
        2: Organisation(("Ministry of National Defence",), "", frozenset({"XA", "XB"}), "XA"),
        3: Organisation(("Ministry of National Defence",), "", frozenset({"XB"}), "XB"),
        4: Organisation(("Ministry of Rail",), "", frozenset({"XA"}), "XA"),
    }
    assert join_organisations(found) == [[1, 2], [3], [4]]


def test_a_body_is_one_with_its_state_behind_and_without_in_an_article_about_that() -> None:
    """An article about a state leaves out whose the body is; another state's has a namesake."""
    found = {
        1: Organisation(("Rail Society of Ruritania", "RSR"), "", owned=(("XA", "Rail Society"),)),
        2: Organisation(("Rail Society",), "", frozenset({"XA"}), "XA"),
    }
    assert join_organisations(found) == [[1, 2]]
    namesake = Organisation(("Rail Society",), "", frozenset({"XB"}), "XB")
    assert [1] in join_organisations(found | {3: namesake})


@pytest.mark.parametrize(
    ("name", "key", "about", "joined"),
    [
        ("Coast Guard", "XA coast guard", "XA", True),
        ("High Court", "XA high court", "XA", True),
        ("High Court", "XA high court", "XB", False),
        ("High Court", "IN high court", "IN", False),  # of one of its states
        ("Police", "XA police", "XA", False),
        ("Federal Rail Court", "XA federal rail court", "XB", True),  # the only one, and its state is named
    ],
)
def test_a_body_of_no_named_state_is_that_of_its_article(
    name: str,
    key: str,
    about: str,
    joined: bool,  # noqa: FBT001
) -> None:
    """What parts of a state may have as well joins none; another article's state has its own."""
    owner = key.partition(" ")[0]
    found = {
        1: Organisation((f"Ruritanian {name}",), key, frozenset({owner}), owner),
        2: Organisation((name,), "", frozenset({owner, about}), about),
    }
    assert (join_organisations(found) == [[1, 2]]) is joined


@pytest.mark.parametrize(
    ("letters", "about", "joined"), [("NZRC", "XA", True), ("NZRC", "XB", False), ("NZC", "XA", False)]
)
def test_letters_are_the_only_body_of_their_state_with_the_initials(
    letters: str,
    about: str,
    joined: bool,  # noqa: FBT001
) -> None:
    """Four letters are hardly another's in articles about one state, even if none explains them."""
    found = {
        1: Organisation(("National Zenda Rail and Road Council",), "", frozenset({"XA"}), "XA"),
        2: Organisation(("National Zenda Rail Council",), "", frozenset({"XA"}), "XA"),
        3: Organisation((letters,), "", frozenset({about}), about),
    }
    assert ([2, 3] in join_organisations(found)) is joined
    rival = Organisation(("Northern Zenda Road Council",), "", frozenset({"XA"}), "XA")
    assert [2, 3] not in join_organisations(found | {4: rival})


def test_a_bodys_first_word_alone_is_it_in_one_story() -> None:
    """Not in another story, nor where two bodies begin so or an article has both."""

    def body(name: str, article: int, *rare: str) -> Organisation:
        return Organisation((name,), "", article=article, rare=frozenset(rare))

    full, short = body("Velda Labs", 1, "maria rossi", "zenda"), body("Velda", 2, "maria rossi", "zenda")
    assert join_organisations({1: full, 2: short}) == [[1, 2]]
    assert join_organisations({1: full, 2: body("Velda", 2, "zenda")}) == [[1], [2]]
    assert join_organisations({1: full, 2: short, 3: body("Velda Fund", 3)}) == [[1], [2], [3]]
    assert join_organisations({1: full, 2: short, 3: body("Velda", 1)}) == [[1], [2, 3]]


def test_what_may_be_one_body_is_asked() -> None:
    """Letters of three, and a body without its state in an article about another, may be one so."""
    found = {
        1: Organisation(("Zenda Rail Council",), "", frozenset({"XA"}), "XA"),
        2: Organisation(("ZRC",), "", frozenset({"XA", "XB"}), "XB"),
        3: Organisation(("ZRC",), "", frozenset({"XC"}), "XC"),
        4: Organisation(("Ruritanian Coast Guard",), "XA coast guard", frozenset({"XA"}), "XA"),
        5: Organisation(("Coast Guard",), "", frozenset({"XA", "XB"}), "XB"),
        6: Organisation(("Coast Guard",), "", frozenset({"XC"}), "XC"),
    }
    assert {pair[:2] for pair in likely_bodies(found)} == {(2, 1), (5, 4)}


def test_letters_that_two_owners_bodies_have_join_neither() -> None:
    """What the letters stand for without an owner may be either's."""
    names = ["Zenda Office for Rail", "Velda Office for Rail", "Office for Rail"]
    found = {n: Organisation((name, "OFR"), "") for n, name in enumerate(names)}
    assert join_organisations(found) == [[0], [1], [2]]


def test_a_ministry_with_more_fields_is_asked_about() -> None:
    """It may be the one that another article names shorter, in an article about the same state."""
    short = Organisation(("Ruritania's health ministry",), "XA health ministry", frozenset({"XA"}), "XA")
    full = Organisation(("Ministry of Health and Families",), "", frozenset({"XA"}), "XA")
    assert [pair[:2] for pair in likely_bodies({1: short, 2: full})] == [(1, 2)]
    elsewhere = replace(full, states=frozenset({"XB"}), about="XB")
    assert not likely_bodies({1: short, 2: elsewhere})
    rival = Organisation(("Ministry of Health and Sport",), "", frozenset({"XA"}), "XA")
    assert not likely_bodies({1: short, 2: full, 3: rival})


def test_a_court_of_an_article_about_no_state_is_asked_about() -> None:
    """It may be that of the only state that the article names and that has one."""
    court = Organisation(("High Court",), "", frozenset({"XA"}), "XA")
    unsure = replace(court, states=frozenset({"XA", "XB"}), about="")
    assert join_organisations({1: court, 2: unsure}) == [[1], [2]]
    assert [pair[:2] for pair in likely_bodies({1: court, 2: unsure})] == [(2, 1)]
    assert not likely_bodies({1: court, 2: unsure, 3: replace(court, about="XB")})


def test_an_article_is_about_no_state_where_two_are_named_alike() -> None:
    """Whose body it means is not told by the order of letters."""
    assert most_named(Counter({"XA": 2, "XB": 1})) == "XA"
    assert not most_named(Counter({"XA": 2, "XB": 2, "XC": 1}))


def test_a_name_without_capitals_has_no_initials() -> None:
    """Bodies that are called by no letters are not asked about beside it."""
    found = {
        1: Organisation(("the zenda rail guild",), "", frozenset({"XA"})),
        2: Organisation(("Velda Rail Guild",), "", frozenset({"XA"})),
    }
    assert likely_bodies(found) == []


def test_a_body_with_several_sets_of_letters_is_joined_by_none_of_their_initials() -> None:
    """Which of them comes first in a set differs from run to run."""
    found = {
        1: Organisation(("ZRGO", "VLKM"), "", frozenset({"XA"}), "XA"),
        2: Organisation(("Zenda Rail Guild Organisation",), "", frozenset({"XA"}), "XA"),
        3: Organisation(("Velda Lake Kitchen Museum",), "", frozenset({"XA"}), "XA"),
    }
    assert join_organisations(found) == [[1], [2], [3]]


def test_the_world_service_is_the_bbcs() -> None:
    """Listeners of the world mean one by it."""
    bodies = {1: Organisation(("BBC World Service",), ""), 2: Organisation(("World Service",), "")}
    assert join_organisations(bodies) == [[1, 2]]


def test_a_party_is_one_with_a_letter_misspelt() -> None:
    """A letter within a long word of a party's name is a slip; short words and other bodies are others."""

    def groups(*names: str) -> list[list[int]]:
        return join_organisations({n: Organisation((name,), "") for n, name in enumerate(names)})

    assert groups("Zendian Rural Party", "Zendiam Rural Party") == [[0], [1]]  # the last letter
    assert groups("Zenda Justice Party", "Zenda Justive Party") == [[0, 1]]
    assert groups("Zenda Justice Bank", "Zenda Justive Bank") == [[0], [1]]
    assert groups("Zenda Mill Party", "Zenda Mall Party") == [[0], [1]]

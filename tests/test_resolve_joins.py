"""Who is one with whom over articles: people, organisations, places, statements."""

from __future__ import annotations

import pytest

from dateline.gazetteer import Gazetteer
from dateline.model import EntityKind, LocalEntity, Location, Role
from dateline.resolve.entities import _in_capitals, _title, _with_state
from dateline.resolve.organisations import Organisation, join_organisations
from dateline.resolve.people import Person, join_people
from dateline.resolve.person_names import name_tokens, skeleton
from dateline.resolve.places import PlaceMention, core_name, distance_km, join_places
from dateline.resolve.references import Reference, _corrected
from dateline.resolve.same_statements import Said, find_same, words_of

MINISTER = frozenset({"prime", "minister"})


def person(
    *names: str, offices: frozenset[str] = frozenset(), state: str = "", company: tuple[str, ...] = ()
) -> Person:
    return Person(names, offices, frozenset(filter(None, [state])), frozenset(company))


@pytest.mark.parametrize(
    ("name", "tokens"),
    [
        ("Mr Rudolf Elphberg", ("rudolf", "elphberg")),
        ("Rudolf K. Elphberg Jr.", ("rudolf", "elphberg")),
        ("Çelik", ("celik",)),
        ("President Maria van der Tarn", ("maria", "van", "der", "tarn")),
    ],
)
def test_name_tokens(name: str, tokens: tuple[str, ...]) -> None:
    """Honorifics, inner initials, suffixes and diacritics are no part of a compared name."""
    assert name_tokens(name) == tokens


def test_one_full_name_is_one_person_whatever_the_diacritics() -> None:
    """The same full name joins over articles, with or without diacritics."""
    groups, _ = join_people({1: person("Flavia Çelik"), 2: person("Flavia Celik", "Celik")})
    assert groups == [[1, 2]]


def test_two_people_with_one_surname_stay_apart() -> None:
    """A shared surname and office is not enough when given names differ."""
    groups, proposals = join_people(
        {1: person("Maria Tarn", offices=MINISTER), 2: person("Bertram Tarn", offices=MINISTER)}
    )
    assert groups == [[1], [2]]
    assert not proposals


def test_initials_that_differ_part_namesakes() -> None:
    """A father and a son are two, who goes without initials is either; one initial more parts nobody."""
    president = frozenset({"president"})
    spelt = ["Otto H.W. Tarn", "Otto W. Tarn", "Otto W Tarn", "Otto H. W. Tarn", "Otto Tarn"]
    people = {n: person(name, offices=president, state="XA") for n, name in enumerate(spelt)}
    groups, _ = join_people(people)
    assert groups == [[0, 3], [1, 2], [4]]
    people[5] = person("Otto Tarn", "Otto W. Tarn")
    assert join_people(people)[0] == [[0, 3], [1, 2, 5], [4]]
    alike = {1: person("Maria A. Tarn"), 2: person("Maria Tarn"), 3: person("Maria A.B. Tarn")}
    assert join_people(alike)[0] == [[1, 2, 3]]


def test_a_longer_form_of_a_name_takes_the_shorter_in() -> None:
    """A name whose words all stand in exactly one longer name is that person."""
    groups, _ = join_people({1: person("Otto Black Michael"), 2: person("Black Michael")})
    assert groups == [[1, 2]]


def test_a_transliterated_given_name_joins_with_the_same_office_only() -> None:
    """Sergei and Sergey with one surname join where office and state agree, else are proposed."""
    one = person("Sergei Marlov", offices=MINISTER, state="XA")
    joined, _ = join_people({1: one, 2: person("Sergey Marlov", offices=MINISTER, state="XA")})
    apart, proposals = join_people({1: one, 2: person("Sergey Marlov")})
    assert joined == [[1, 2]]
    assert apart == [[1], [2]]
    assert [(a, b) for a, b, _ in proposals] == [(1, 2)]


def test_a_short_form_of_a_given_name_joins_with_the_same_office_only() -> None:
    """Bill and William with one surname join where the office agrees, else are proposed."""
    one = person("William Marlov", offices=MINISTER, state="XA")
    joined, _ = join_people({1: one, 2: person("Bill Marlov", offices=MINISTER)})
    apart, proposals = join_people({1: one, 2: person("Bill Marlov")})
    assert joined == [[1, 2]]
    assert apart == [[1], [2]]
    assert [{a, b} for a, b, _ in proposals] == [{1, 2}]


def story(*names: str, offices: frozenset[str] = frozenset(), company: tuple[str, ...] = ()) -> Person:
    """Make a person of an article that names these in full as well."""
    return Person(names, offices, frozenset(), frozenset(company), own=frozenset(n.lower() for n in names))


def test_variants_of_a_given_name_in_one_article_are_one_person() -> None:
    """A short form or a slip of one letter joins within an article; sisters and holders of offices don't."""
    there = ("otto marlov", "zenda")

    def joined(one: str, other: str, *, offices: tuple[str, str] = ("", "")) -> bool:
        company = (*there, one.lower(), other.lower())
        people = [
            story(name, offices=frozenset(filter(None, [office])), company=company)
            for name, office in zip((one, other), offices, strict=True)
        ]
        return join_people(dict(enumerate(people)))[0] == [[0, 1]]

    assert joined("William Marlov", "Bill Marlov")
    assert joined("Wiliam Marlov", "William Marlov")
    assert joined("Donald Marlov", "Donlad Marlov") is False  # two letters
    assert joined("Rudolff Marlov", "Rudolf Marlov")
    assert joined("Mohamed Apan Marlov", "Mohamad Apan Marlov")
    assert not joined("Maria Marlov", "Marie Marlov")
    assert not joined("William Marlov", "Bill Marlov", offices=("founder", "husband"))


def test_a_surname_with_a_slip_in_one_article_is_one() -> None:
    """One given name and a letter's difference in a long surname; in other stories that may be anybody."""
    for one, other in (("Otto Marlovich", "Otto Marlowich"), ("Otto Marlovski", "Otto Marlovsky")):
        company = (one.lower(), other.lower())
        here = {1: story(one, company=company), 2: story(other, company=company)}
        assert join_people(here)[0] == [[1, 2]]
        assert join_people({1: story(one), 2: story(other)})[0] == [[1], [2]]
    short = ("otto marl", "otto marn")
    people = {1: story("Otto Marl", company=short), 2: story("Otto Marn", company=short)}
    assert join_people(people)[0] == [[1], [2]]


def test_a_slip_in_another_story_is_only_proposed_with_an_office() -> None:
    """Without an article that names both, or an office, namesakes stay apart."""
    assert join_people({1: story("Rudolff Marlov"), 2: story("Rudolf Marlov")})[0] == [[1], [2]]
    one = person("Rudolff Marlov", offices=MINISTER)
    assert join_people({1: one, 2: person("Rudolf Marlov", offices=MINISTER)})[0] == [[1, 2]]


def test_a_surname_with_a_particle_joins_no_relatives() -> None:
    """Take "Van Tarn" as the surname of the father and the daughter, and as no full name."""
    people = {1: person("Otto van Tarn", "Van Tarn"), 2: person("Anna van Tarn", "Van Tarn")}
    assert join_people(people)[0] == [[1], [2]]
    alone = {1: person("Van Stein"), 2: person("Van Stein", "Stein")}
    assert join_people(alone)[0] == [[1, 2]]  # whose given name it is


def test_father_and_son_are_told_by_the_suffix() -> None:
    """Suffixes that differ part namesakes; who has none of two is neither's for certain."""
    people = {1: person("Otto Tarn Jr."), 2: person("Otto Tarn Sr."), 3: person("Otto Tarn Jr")}
    assert join_people(people)[0] == [[1, 3], [2]]
    assert join_people({1: person("Otto Tarn Jr."), 2: person("Otto Tarn")})[0] == [[1, 2]]


def test_a_prince_is_one_person_over_articles() -> None:
    """Title and given name of whom no surname is used join; kings of one name may be several."""
    assert join_people({1: person("Prince Rudolf"), 2: person("Prince Rudolf", "Rudolf")})[0] == [[1, 2]]
    named = person("Rudolf Tarn", "Prince Rudolf", "Rudolf", company=("zenda", "hentzau"))
    assert join_people({1: named, 2: person("Rudolf", company=("zenda", "hentzau"))})[0] == [[1, 2]]
    assert join_people({1: person("King Rudolf", state="XA"), 2: person("King Rudolf", state="XB")})[0] == [
        [1],
        [2],
    ]


def test_a_surname_alone_joins_its_only_bearer_where_something_agrees() -> None:
    """A bare surname joins by office or company; without either it is proposed."""
    bearer = person("Maria Rossi", offices=MINISTER, company=("zenda", "hentzau"))
    groups, _ = join_people({1: bearer, 2: person("Rossi", offices=frozenset({"minister"}))})
    assert groups == [[1, 2]]
    groups, _ = join_people({1: bearer, 2: person("Rossi", company=("zenda", "hentzau"))})
    assert groups == [[1, 2]]
    groups, proposals = join_people({1: bearer, 2: person("Rossi")})
    assert groups == [[1], [2]]
    assert len(proposals) == 1


def test_a_surname_of_another_state_does_not_join() -> None:
    """A contradicting state keeps a bare surname apart though the office is the same."""
    groups, _ = join_people(
        {
            1: person("Maria Rossi", offices=MINISTER, state="XA"),
            2: person("Rossi", offices=MINISTER, state="XB"),
        }
    )
    assert groups == [[1], [2]]


def test_a_surname_alone_is_the_bearer_whom_articles_call_so() -> None:
    """Who is known by the surname is meant where nothing contradicts; of two who are, nobody is."""
    known = {n: person("Maria Rossi", "Rossi", state="XA") for n in range(3)}
    rossi, foreign = {8: person("Rossi")}, {8: person("Rossi", state="XB")}
    assert join_people(known | rossi)[0] == [[0, 1, 2, 8]]
    assert join_people(known | foreign)[0] == [[0, 1, 2], [8]]
    few = {n: known[n] for n in range(2)}
    assert join_people(few | rossi)[0] == [[0, 1], [8]]
    namesake = {n: person("Otto Rossi", "Rossi") for n in range(4, 7)}
    assert join_people(known | namesake | rossi)[0] == [[0, 1, 2], [4, 5, 6], [8]]


@pytest.mark.parametrize(
    ("spellings", "title"),
    [
        ({"LYON": 2}, "Lyon"),
        ({"TIZI OUZOU": 1}, "Tizi Ouzou"),
        ({"LYON": 2, "Lyon": 1}, "Lyon"),
        ({"DC": 2}, "DC"),
    ],
)
def test_a_place_is_not_titled_in_capitals(spellings: dict[str, int], title: str) -> None:
    """A list that shouts its towns does not say how they are written."""
    assert _title("place", spellings, None, next(iter(spellings))) == title


def test_a_region_is_not_titled_by_its_letters() -> None:
    """The post's letters for a region are no title where the gazetteer has its name."""
    region = Location("Zenda", "region", 1.0, 2.0, "XA", 7)
    assert _title("place", {"ZA": 2}, region, "ZA") == "Zenda"
    assert _title("place", {"ZA": 2, "Zenda": 1}, region, "ZA") == "Zenda"
    assert _title("place", {"Zend.": 2}, region, "Zend.") == "Zenda"


def test_a_club_is_titled_by_its_full_name() -> None:
    """The town alone is not a club's title, however often articles call it so."""
    assert _title("organisation", {"Zenda": 7, "Zenda City": 1}, None, "Zenda") == "Zenda City"
    assert _title("organisation", {"Zenda": 7, "Zenda Holdings": 1}, None, "Zenda") == "Zenda"
    assert _title("organisation", {"Pirates": 7, "Zenda Pirates": 1}, None, "Pirates") == "Zenda Pirates"
    assert _title("organisation", {"Zura": 7, "al-Zura": 1}, None, "Zura") == "al-Zura"


@pytest.mark.parametrize(
    ("spellings", "title"),
    [
        ({"Defense Ministry": 3}, "Defense Ministry of Peru"),
        ({"Defense Ministry": 3, "Peruvian Defense Ministry": 1}, "Peruvian Defense Ministry"),
        ({"Peruvian Ministry of Defence": 1}, "Peruvian Ministry of Defence"),
    ],
)
def test_a_ministrys_title_says_whose_it_is(spellings: dict[str, int], title: str) -> None:
    """A ministry of a known state is not titled by its function alone."""
    chosen = max(spellings, key=spellings.__getitem__)
    assert _with_state(chosen, "PE defence ministry", spellings, Gazetteer.open()) == title
    assert _with_state("State Department", "US state department", {}, Gazetteer.open()) == "State Department"


@pytest.mark.parametrize(
    ("one", "other"),
    [("sergei", "sergey"), ("yuliya", "julia"), ("mikhail", "mihail"), ("alexander", "aleksandr")],
)
def test_skeletons_of_transliterations_agree(one: str, other: str) -> None:
    """Romanisations of one given name have one skeleton."""
    assert skeleton(one) == skeleton(other)


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
        (("Zenda Department of Rail",), ("Zenda Rail Department",)),
        (("U.S. Centers for Rail and Roads", "CRR"), ("Centers for Rail and Roads",)),
        (("U.S. Centers for Rail, Roads and Ports", "CRR"), ("Centers for Rail, Roads and Ports",)),
        (("Food and Agriculture Union of the Three Zendas", "FAU"), ("Food and Agricultural Union", "FAU")),
    ],
)
def test_wordings_of_a_bodys_name_are_one_body(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    """An Arabic article, a hyphen, an owner not in its letters, another ending make no other body."""
    assert join_organisations({1: Organisation(one, ""), 2: Organisation(other, "")}) == [[1, 2]]


def test_bodies_of_no_state_stay_one_beside_those_of_two() -> None:
    """Where a name is that of two states' bodies, those of no named state are one page and not many."""
    groups = join_organisations(
        {
            1: Organisation(("Senate",), "XA senate"),
            2: Organisation(("Senate",), "XB senate"),
            3: Organisation(("Senate",), ""),
            4: Organisation(("Senate",), ""),
        }
    )
    assert groups == [[1], [2], [3, 4]]


def test_a_chambers_title_says_whose_it_is() -> None:
    """A senate of a known state is titled with the state, but a house that is unmistakable is not."""
    gazetteer = Gazetteer.open()
    assert _with_state("Senate", "PE senate", {"Senate": 1}, gazetteer) == "Senate of Peru"
    assert (
        _with_state("Supreme Court", "GB supreme court", {}, gazetteer)
        == "Supreme Court of the United Kingdom"
    )
    assert _with_state("House of Commons", "GB house of commons", {}, gazetteer) == "House of Commons"
    assert _with_state("Senate", "US senate", {"US Senate": 1}, gazetteer) == "US Senate"


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Ruritania’s foreign ministry", "Ruritania’s Foreign Ministry"),
        ("Zenda ministry of war and peace", "Zenda Ministry of War and Peace"),
        ("Hentzau Press", "Hentzau Press"),
        ("eZenda", "eZenda"),
    ],
)
def test_titles_of_bodies_are_written_alike(printed: str, title: str) -> None:
    """Outlets differ in capitals; the first word is left as it is, and small words are small."""
    assert _in_capitals(printed) == title


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


def location(lat: float, lon: float, geonames: int | None = None, country: str = "XA") -> Location:
    return Location("x", "city", lat, lon, country, geonames)


def test_spellings_of_one_gazetteer_place_are_one() -> None:
    """Two spellings that the gazetteer knows for one place join; an unlocated namesake follows."""
    groups = join_places(
        {
            1: PlaceMention(("Kelmar",), location(40, 46, 7)),
            2: PlaceMention(("Kalmar district",), location(40, 46, 7)),
            3: PlaceMention(("Kalmar",), None),
        }
    )
    assert groups == [[1, 2, 3]]


def test_namesakes_far_apart_stay_apart() -> None:
    """One name with two far senses is two places, and an unlocated mention belongs to neither."""
    groups = join_places(
        {
            1: PlaceMention(("Springford",), location(40, -80, 1)),
            2: PlaceMention(("Springford",), location(52, 0, 2, "XB")),
            3: PlaceMention(("Springford",), None),
        }
    )
    assert groups == [[1], [2], [3]]


def test_core_name_and_distance() -> None:
    """The word for the kind of place is left out; a degree of latitude is 111 km."""
    assert core_name("Zenda province") == core_name("the City of Zenda") == "zenda"
    assert distance_km(location(0, 0), location(1, 0)) == pytest.approx(111.2, abs=0.1)


SAME = [
    ("it would “spare no effort to prevent a wider war”", "neighbours to prevent a wider war"),
    (
        "“The queen is naturally making every effort to help de-escalate tensions”",
        "taking every effort to help deescalate tensions",
    ),
    ("Ruritania should stop its raids, and turn to talks with Syldavia", "Ruritania to “stop its raids”"),
]
DIFFERENT = [
    ("the ceasefire will be carried out in full", "the ceasefire was broken in the night"),
    ("three villages near Zenda were shelled", "two bridges near Zenda were closed"),
    ("the talks in Strelsau will go on", "the talks in Strelsau failed over the river"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_statement_cut_differently_is_the_same(one: str, other: str) -> None:
    """What one speaker said, quoted at different length, is one statement."""
    said = [Said(0, words_of(one), frozenset({"a"})), Said(1, words_of(other), frozenset({"a"}))]
    assert find_same(said) == [(0, 1)]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_statements_on_one_subject_differ(one: str, other: str) -> None:
    """One speaker's statements on the same subject stay two."""
    said = [Said(0, words_of(one), frozenset({"a"})), Said(1, words_of(other), frozenset({"a"}))]
    assert find_same(said) == []


def test_other_speakers_need_a_copy() -> None:
    """Without a common speaker only near-copies and whole quotations are the same."""
    loose = [Said(0, words_of(SAME[1][0]), frozenset({"a"})), Said(1, words_of(SAME[1][1]), frozenset({"b"}))]
    assert find_same(loose) == []
    sentence = "The river rose above the old bridge of Zenda overnight and 12 farms were flooded"
    assert find_same([Said(0, words_of(sentence)), Said(1, words_of(f"{sentence} again"))]) == [(0, 1)]
    assert find_same([Said(0, words_of(sentence)), Said(1, words_of(sentence.replace("12", "14")))]) == []


def test_one_article_does_not_repeat_another_month_by_chance() -> None:
    """A loose match counts only within days; one article never matches itself."""
    one, other = SAME[2]
    far = [Said(0, words_of(one), frozenset({"a"}), 100), Said(1, words_of(other), frozenset({"a"}), 140)]
    assert find_same(far) == []
    assert (
        find_same([Said(0, words_of(one), frozenset({"a"})), Said(0, words_of(one), frozenset({"a"}))]) == []
    )


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


@pytest.mark.parametrize(
    ("name", "kinds", "corrected"),
    [
        ("Flavia Celik", ("person", "organisation"), ["person", "person"]),
        ("Zendatech Rail", ("organisation", "organisation", "person"), ["organisation"] * 3),
        ("Zenda", ("person", "organisation"), ["person", "organisation"]),
        ("Zenda Hill", ("place", "organisation"), ["place", "organisation"]),
    ],
)
def test_a_full_name_is_a_persons_or_a_bodys_and_not_both(
    name: str, kinds: tuple[EntityKind, ...], corrected: list[str]
) -> None:
    """Most articles say which, and of equals it is the person; other kinds may be true namesakes."""
    items = [Reference(i, LocalEntity(kind, name, (name,)), ((name, 1),)) for i, kind in enumerate(kinds)]
    assert [item.entity.kind for item in _corrected(items)] == corrected


def test_what_an_article_calls_a_name_decides_between_equals() -> None:
    """A noun that a body is called by ("the company"), and an office, speak for their kind."""
    body = Reference(0, LocalEntity("organisation", "Zend Rail", ("Zend Rail",)), (("Zend Rail", 1),), 1)
    person = Reference(1, LocalEntity("person", "Zend Rail", ("Zend Rail",)), (("Zend Rail", 1),))
    assert [item.entity.kind for item in _corrected([body, person])] == ["organisation", "organisation"]
    office = LocalEntity("person", "Zend Rail", ("Zend Rail",), roles=(Role("coach", 0, 5),))
    assert _corrected([body, Reference(1, office, (("Zend Rail", 1),))])[0].entity.kind == "person"


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


def test_a_surname_alone_joins_by_one_name_that_few_articles_have() -> None:
    """One shared name is enough where it is rare, and is not where it is common."""
    company = frozenset({"zenda"})
    bearer = Person(("Maria Rossi",), frozenset(), frozenset(), company, company)
    rare = Person(("Rossi",), frozenset(), frozenset(), company, company)
    common = Person(("Rossi",), frozenset(), frozenset(), company)
    assert join_people({1: bearer, 2: rare})[0] == [[1, 2]]
    assert join_people({1: bearer, 2: common})[0] == [[1], [2]]


def test_names_of_one_disputed_area_are_one_place() -> None:
    """What the gazetteer locates alike without an id is one place, a short form and a compound."""
    area = Location("Upper Zenda", "area", 40, 46)
    groups = join_places({1: PlaceMention(("Upper-Zenda",), area), 2: PlaceMention(("Zenda",), area)})
    assert groups == [[1, 2]]


@pytest.mark.parametrize(
    ("spellings", "title"),
    [
        ({"Rossi": 9, "Maria Rossi": 4, "Anna Maria Rossi": 2}, "Anna Maria Rossi"),
        ({"Maria Rossi": 4, "Moscow Maria Rossi": 1}, "Maria Rossi"),
        ({"Mr Rossi": 3}, "Rossi"),
    ],
)
def test_a_person_is_titled_by_the_fullest_frequent_name(spellings: dict[str, int], title: str) -> None:
    """The fullest name wins that is at least half as frequent as the commonest full name."""
    assert _title("person", spellings, None, "") == title


def test_a_city_is_not_the_region_that_it_is_called_after() -> None:
    """Where "City" is of a city's proper name, the region around it is not meant."""
    region = Location("Zenda", "region", 35.5, -97.5, "XA", 1)
    city = Location("Zenda City", "city", 35.5, -97.6, "XA", 2)
    groups = join_places({1: PlaceMention(("Zenda",), region), 2: PlaceMention(("Zenda City",), city)})
    assert groups == [[1], [2]]


def test_a_surname_with_its_particle_is_no_full_name() -> None:
    """Where a sentence begins with a surname its particle is capitalised, and it is no title."""
    spellings = {"Otto van der Rossi": 1, "Van der Rossi": 5, "Rossi": 2}
    assert _title("person", spellings, None, "") == "Otto van der Rossi"
    assert _title("person", {"Anna Le Zenda": 1, "Le Zenda": 9}, None, "") == "Anna Le Zenda"
    assert _title("person", {"Anna Zenda-Rossi": 1, "Zenda-Rossi": 9}, None, "") == "Anna Zenda-Rossi"
    assert _title("person", {"ANNA MCROSSI-STEIN": 2}, None, "") == "Anna McRossi-Stein"
    assert _title("person", {"DJ STEIN": 2}, None, "") == "DJ Stein"
    assert _title("person", {"ROSSI": 2}, None, "") == "ROSSI"
    assert _title("person", {"Karl Otto Stein": 1, "Otto Stein": 9}, None, "") == "Otto Stein"


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


def test_a_place_with_a_lost_letter_is_titled_by_the_gazetteer() -> None:
    """What a broken encoding left is no title where the place is known."""
    known = Location("Malmö", "city", 55.6, 13.0, "SE", 2692969)
    assert _title("place", {"Malm?": 3}, known, "") == "Malmö"
    assert _title("place", {"Malm?": 3}, None, "") == "Malm?"


def test_a_place_that_has_an_article_is_titled_with_it() -> None:
    """A town is called "The Hague"; another has no article of its own."""
    known = Location("The Hague", "city", 52.1, 4.3, "NL", 2747373)
    assert _title("place", {"Hague": 3}, known, "") == "The Hague"
    assert _title("place", {"Malmö": 3}, Location("Malmö", "city", 55.6, 13.0, "SE", 2692969), "") == "Malmö"


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


def test_a_surname_beside_a_relative_is_the_well_knowns() -> None:
    """Who is known by the surname is meant by it beside a relative's full name; else it is the relative's."""
    known = {n: person("Otto Tarn", "Tarn") for n in range(3)}
    daughter = person("Anna Tarn", company=("anna tarn", "tarn"))
    alone = person("Tarn", company=("anna tarn", "tarn"))
    assert sorted(join_people(known | {3: daughter, 4: alone})[0]) == [[0, 1, 2, 4], [3]]
    assert join_people({3: daughter, 4: alone})[0] == [[3, 4]]


def test_two_districts_of_one_name_side_by_side_are_two() -> None:
    """Counties of two regions may border; a town and the county of its name are near senses of one."""
    one = Location("Zenda County", "district", 31.1, -87.2, "US", 1)
    other = Location("Zenda County", "district", 30.7, -87.3, "US", 2)
    apart = {1: PlaceMention(("Zenda County",), one), 2: PlaceMention(("Zenda County",), other)}
    assert sorted(join_places(apart)) == [[1], [2]]

"""Who is one person over articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.resolve.people import Person, join_people
from dateline.resolve.person_names import name_tokens, office_words, skeleton

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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Käthe Tärnov", "Kaethe Taernov"),
        ("Jørn Weiß", "Joern Weiss"),
        ("Anna Târnu", "Anna Tirnu"),
    ],
)
def test_a_full_name_is_one_with_two_letters_for_a_diacritic(one: str, other: str) -> None:
    """Papers without the letters write them as two."""
    groups, _ = join_people({1: person(one), 2: person(other), 3: person("Karla Taernov")})
    assert groups == [[1, 2], [3]]


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


def test_a_short_form_of_a_given_name_joins_where_the_company_agrees() -> None:
    """Two names of the company are enough, unless both have offices that differ."""
    one = person("William Marlov", offices=MINISTER, company=("zenda", "hentzau"))
    assert join_people({1: one, 2: person("Bill Marlov", company=("zenda", "hentzau"))})[0] == [[1, 2]]
    husband = person("Bill Marlov", offices=frozenset({"husband"}), company=("zenda", "hentzau"))
    assert join_people({1: one, 2: husband})[0] == [[1], [2]]
    other = {1: person("Lee Jin-otto", company=("zenda", "hentzau"))}
    assert join_people(other | {2: person("Lee Kyu-otto", company=("zenda", "hentzau"))})[0] == [[1], [2]]


def test_who_has_one_office_and_begins_alike_is_proposed() -> None:
    """Given names that begin alike may be one where surname and office are; it takes an editor to tell."""
    foreign = frozenset({"ruritanian", "foreign", "minister"})
    people = {1: person("Georgy Marlov", offices=foreign), 2: person("Grigory Marlov", offices=foreign)}
    groups, proposals = join_people(people)
    assert groups == [[1], [2]]
    assert [{a, b} for a, b, _ in proposals] == [{1, 2}]
    fewer = replace(people[2], offices=MINISTER)
    assert not join_people({1: people[1], 2: fewer})[1]


def test_a_surname_in_the_middle_of_a_longer_name_is_proposed() -> None:
    """Some have a surname behind it, which others leave out; one office must tell so."""
    longer, chief = person("Otto Hentzhau Tarn", offices=frozenset({"chief"})), frozenset({"chief", "rail"})
    groups, proposals = join_people({1: longer, 2: person("Otto Hentzau", offices=chief)})
    assert groups == [[1], [2]]
    assert [pair[:2] for pair in proposals] == [(2, 1)]
    assert not join_people({1: longer, 2: person("Otto Hentzau")})[1]
    assert not join_people({1: longer, 2: person("Otto Rossi", offices=chief)})[1]


def test_a_short_form_of_a_given_name_joins_no_relative_by_company() -> None:
    """Who is said to be somebody's husband or father is told from the family by an office only."""
    founder = person("William Marlov", offices=MINISTER, company=("zenda", "hentzau"))
    husband = replace(person("Bill Marlov", company=("zenda", "hentzau")), relative=True)
    assert join_people({1: founder, 2: husband})[0] == [[1], [2]]
    assert join_people({1: founder, 2: replace(husband, offices=MINISTER)})[0] == [[1, 2]]


def test_a_given_name_alone_may_be_transliterated_otherwise() -> None:
    """A given name that nobody else has joins another spelling of it in the same company."""
    company = ("otto marlov", "zenda")
    full, alone = person("Julia Marlova", company=company), person("Yulia", company=company)
    assert join_people({1: full, 2: alone})[0] == [[1, 2]]
    namesake = person("Yulia Tarn", company=("hentzau",))
    assert join_people({1: full, 2: alone, 3: namesake})[0] == [[1], [2], [3]]


def test_senior_is_one_suffix_in_its_spellings() -> None:
    """A suffix parts namesakes whether it is printed in two letters or in three."""
    people = {1: person("Otto Tarn Jr."), 2: person("Otto Tarn Snr"), 3: person("Otto Tarn Jnr")}
    assert join_people(people)[0] == [[1, 3], [2]]


def test_an_office_of_one_word_joins_no_given_name() -> None:
    """A police chief Otto is not the commander of police Otto Marlov, and one called Marlov is."""
    bearer = person("Otto Marlov", offices=frozenset({"police", "commander"}))
    chief = frozenset({"police", "chief"})
    assert join_people({1: bearer, 2: person("Otto", offices=chief)})[0] == [[1], [2]]
    assert join_people({1: bearer, 2: person("Marlov", offices=chief)})[0] == [[1, 2]]


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
    assert joined("Zahuddin Marlov", "Zahyadin Marlov")
    assert not joined("Zavgeny Marlov", "Zavgenia Marlov")
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


def test_surnames_with_two_letters_that_differ_are_one_persons_of_one_office() -> None:
    """In one story, or by an office of three words; else an editor is asked, or nobody."""
    officer, envoy = frozenset({"rescue"}), frozenset({"ruritanian", "rescue", "officer"})

    def made(one: Person, other: Person) -> tuple[int, int]:
        groups, proposals = join_people({1: one, 2: other})
        return len(groups), len(proposals)

    def both(
        offices: frozenset[str], company: tuple[str, ...] = (), other: str = "Tarnyat"
    ) -> tuple[int, int]:
        return made(
            story("Otto Tarnet", offices=offices, company=company),
            story(f"Otto {other}", offices=offices, company=company),
        )

    there = ("otto tarnet", "otto tarnyat")
    assert both(officer, there) == (1, 0)
    assert both(envoy) == (1, 0)
    assert both(officer) == (2, 1)
    assert both(frozenset(), there) == (2, 1)
    assert both(frozenset()) == (2, 0)
    assert both(envoy, other="Tarvyetin") == (2, 0)
    assert made(story("Otto Tarnet", offices=envoy), story("Anna Tarnyat", offices=envoy)) == (2, 0)
    foreign = person("Otto Tarnyat", offices=envoy, state="PE")
    assert made(person("Otto Tarnet", offices=envoy, state="CL"), foreign) == (2, 0)


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


def test_a_leaders_office_tells_whom_a_surname_means() -> None:
    """Where the company agrees with a leader and a relative, the one is meant who has the office."""
    president, company = frozenset({"president"}), ("zenda", "hentzau")
    leader = person("Otto Rossi", offices=president, company=company)
    relative = person("Maria Rossi", company=company)
    alone = person("Rossi", offices=president, company=company)
    assert join_people({1: leader, 2: relative, 3: alone})[0] == [[1, 3], [2]]
    called = dict.fromkeys(range(4, 7), alone)
    assert join_people({1: leader, 2: relative, 3: person("Rossi")} | called)[0] == [[1, 3, 4, 5, 6], [2]]


def test_a_king_is_not_whose_surname_his_name_is() -> None:
    """After "King" stands a given name."""
    company = ("zenda", "hentzau")
    king, son = person("King Rudolf", company=company), person("Otto bin Rudolf", company=company)
    assert join_people({1: king, 2: son})[0] == [[1], [2]]
    himself = person("Rudolf bin Otto", company=company)
    assert join_people({1: king, 2: son, 3: himself})[0] == [[1, 3], [2]]


def test_letters_are_no_surname() -> None:
    """A body's letters join nobody whose name ends like them."""
    company = ("zenda", "hentzau")
    letters, full = person("TAN", company=company), person("Otto Tan", company=company)
    assert join_people({1: letters, 2: full})[0] == [[1], [2]]


@pytest.mark.parametrize(
    ("one", "other"),
    [("sergei", "sergey"), ("yuliya", "julia"), ("mikhail", "mihail"), ("alexander", "aleksandr")],
)
def test_skeletons_of_transliterations_agree(one: str, other: str) -> None:
    """Romanisations of one given name have one skeleton."""
    assert skeleton(one) == skeleton(other)


def test_a_surname_alone_joins_by_one_name_that_few_articles_have() -> None:
    """One shared name is enough where it is rare, and is not where it is common."""
    company = frozenset({"zenda"})
    bearer = Person(("Maria Rossi",), frozenset(), frozenset(), company, company)
    rare = Person(("Rossi",), frozenset(), frozenset(), company, company)
    common = Person(("Rossi",), frozenset(), frozenset(), company)
    assert join_people({1: bearer, 2: rare})[0] == [[1, 2]]
    assert join_people({1: bearer, 2: common})[0] == [[1], [2]]


def test_a_surname_beside_a_relative_is_the_well_knowns() -> None:
    """Who is known by the surname is meant by it beside a relative's full name; else it is the relative's."""
    known = {n: person("Otto Tarn", "Tarn") for n in range(3)}
    daughter = person("Anna Tarn", company=("anna tarn", "tarn"))
    alone = person("Tarn", company=("anna tarn", "tarn"))
    assert sorted(join_people(known | {3: daughter, 4: alone})[0]) == [[0, 1, 2, 4], [3]]
    assert join_people({3: daughter, 4: alone})[0] == [[3, 4]]


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("Rudolf Abdel Rahim", "Rudolf Abdulrahim", True),
        ("Rudolf Mc Tarn", "Rudolf McTarn", True),
        ("Flavia De Tarn", "Flavia DeTarn", True),
        ("Sergei Tarnovoi", "Sergey Tarnovoy", True),
        ("Liliya Tarnovskaya", "Lilia Tarnovskaia", True),
        ("Rajeev Tarnov", "Rajiv Tarnov", True),
        ("Anna Tarnquist", "Anna Tarnqvist", True),
        ("Zan Jong-tarn", "Zan Yong-tarn", False),
        ("Tarn Tarn", "Bertram Tarn", False),
    ],
)
def test_full_names_are_one_by_rules_of_letters(one: str, other: str, joined: bool) -> None:  # noqa: FBT001
    """Spellings of one name join where the office is one; a middle syllable or a name said twice parts."""
    offices = frozenset({"skier"})
    groups, _ = join_people({1: person(one, offices=offices), 2: person(other, offices=offices)})
    assert (len(groups) == 1) is joined


def test_whose_surname_stands_first_is_not_whom_the_article_has_beside() -> None:
    """An article that has "Zan" beside "Zan Ho-tarn" has two people, whoever else is there."""
    company = ("zan ho tarn", "otto stein", "anna rossi", "zan")
    groups, _ = join_people({1: person("Zan", company=company), 2: person("Zan Ho-tarn", company=company)})
    assert groups == [[1], [2]]


def test_a_second_surname_behind_is_one_person_where_something_agrees() -> None:
    """Some papers leave the mother's name off; a given name behind makes another name."""
    chief = frozenset({"rescue", "chief"})
    longer, shorter = person("Otto Tarnova Hentzau", offices=chief), person("Otto Tarnova", offices=chief)
    assert join_people({1: longer, 2: shorter})[0] == [[1, 2]]
    elsewhere = person("Otto Tarnova", state="PE")
    groups, proposals = join_people({1: longer, 2: elsewhere})
    assert groups == [[1], [2]]
    assert [{a, b} for a, b, _ in proposals] == [{1, 2}]
    assert join_people({1: longer, 2: replace(shorter, relative=True)})[0] == [[1], [2]]
    given = person("Otto Maria", offices=chief)
    assert join_people({1: person("Otto Maria Tarnova", offices=chief), 2: given})[0] == [[1], [2]]
    third = person("Otto Tarnova Elphberg", offices=chief)
    assert join_people({1: longer, 2: shorter, 3: third})[0] == [[1], [2], [3]]


def test_surnames_nearly_alike_are_proposed_with_one_office() -> None:
    """What languages without Latin letters are written in differs more than one letter."""
    spokesman = frozenset({"army", "spokesman"})
    groups, proposals = join_people(
        {1: person("Maria Charnensk", offices=spokesman), 2: person("Maria Jarnensk", offices=spokesman)}
    )
    assert groups == [[1], [2]]
    assert [{a, b} for a, b, _ in proposals] == [{1, 2}]
    assert not join_people({1: person("Maria Charnensk"), 2: person("Maria Jarnensk")})[1]


def test_offices_in_letters_are_those_in_words() -> None:
    """The press writes the office both ways."""
    assert office_words(["Zenda Rail CEO"]) == office_words(["chief executive of Zenda Rail"])


def _in(article: int, *names: str, company: tuple[str, ...] = (), rare: tuple[str, ...] = ()) -> Person:
    """Give a person of an article, with names that many and that few articles have."""
    found = person(*names, company=(*company, *rare))
    return replace(found, rare=frozenset(rare), articles=frozenset({article}))


COMMON = ("strelsau", "rudolf elphberg")


def test_a_surname_is_no_strangers_whom_one_other_article_names() -> None:
    """Names that many articles have make nobody of a reporter whom one article has in full."""
    reporter, alone = _in(1, "Anna Stein", company=COMMON), _in(2, "Stein", company=COMMON)
    groups, proposals = join_people({1: reporter, 2: alone})
    assert groups == [[1], [2]]
    assert proposals == [(1, 2, "the surname is the same")]
    again = _in(3, "Anna Stein", company=COMMON)
    assert join_people({1: reporter, 2: alone, 3: again})[0] == [[1, 2, 3]]
    told = _in(2, "Stein", company=COMMON, rare=("velda mill",))
    assert join_people({1: _in(1, "Anna Stein", rare=("velda mill",)), 2: told})[0] == [[1, 2]]


def test_a_given_name_is_whose_family_stands_beside_it() -> None:
    """By the given name a stranger is met again where somebody of the surname is named."""
    full = _in(1, "Ivana Tarn", company=COMMON)
    kin = _in(2, "Ivana", company=(*COMMON, "otto tarn"))
    assert join_people({1: full, 2: kin})[0] == [[1, 2]]
    assert join_people({1: full, 2: _in(2, "Ivana", company=COMMON)}) == ([[1], [2]], [])


@pytest.mark.parametrize(("one", "other"), [("Karl Tarn", "Prince Karl"), ("Olga Tarn", "Olga")])
def test_a_given_name_is_no_surname_to_ask_for(one: str, other: str) -> None:
    """Nobody is asked whether who reigns by a given name, or has no other, is some bearer of it."""
    assert join_people({1: _in(1, one), 2: _in(2, other)}) == ([[1], [2]], [])

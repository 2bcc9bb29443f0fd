"""Which wordings of a name in one article are one body's or one person's."""

from __future__ import annotations

import pytest
from naming import entity, named, owner

from dateline.annotate.names.wordings import goes_on_with_trade


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        (
            "The Velda Media Group News Center met. The VMG News Center left.",
            "VMG News Center",
            "Velda Media Group News Center",
        ),
        ("ZVK Mills GmbH was sold. The ZVK mill stands.", "ZVK", "ZVK Mills GmbH"),
        (
            "The High Court of Velda met. The Velda High Court left.",
            "Velda High Court",
            "High Court of Velda",
        ),
        (
            "The Velda Observatory for Human Rights met. The Velda Observatory left.",
            "Velda Observatory",
            "Velda Observatory for Human Rights",
        ),
        (
            "The Velda National Rowing Front ( VNRF) met. The VNRF left.",
            "VNRF",
            "Velda National Rowing Front",
        ),
        (
            "The Peruvian Basketball Association met. The PBA said so.",
            "PBA",
            "Peruvian Basketball Association",
        ),
        (
            "The National Weather Agency met. The National Weathar Agency said so.",
            "National Weathar Agency",
            "National Weather Agency",
        ),
        ("Fighters of the Army of Zenda [Jaysh al-Zenda] left.", "Army of Zenda", "Jaysh al-Zenda"),
        (
            "The Rowing Commission, which is known by its acronym Zuhakam, met. Zuhakam, a union, left.",
            "Zuhakam",
            "Rowing Commission",
        ),
        (
            "Players of the ZTV (Velda Tennis Association) left.",
            "ZTV",
            "Velda Tennis Association",
        ),
        ("The Bank of Russia met. Russia's central bank left.", "Bank of Russia", "Russia's central bank"),
        ("The Pentagon met. The US Department of Defense left.", "Pentagon", "US Department of Defense"),
    ],
)  # fmt: skip
def test_another_wording_is_the_body_of_the_article(text: str, short: str, full: str) -> None:
    """Letters for some words, words turned round, what it is for left out, a slip: one body."""
    assert owner(text, short) == full
    assert len(named(text, "organisation")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Velda Media Group News Center met. The VKM News Center left.",
        "The University of Velda met. The Velda University left.",
        "The Zambia Rowing Union met. The Gambia Rowing Union left.",
    ],
)
def test_other_letters_and_other_towns_are_other_bodies(text: str) -> None:
    """Letters that the words do not begin with, a university turned round, a state's name: two bodies."""
    assert len(named(text, "organisation")) == 2


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("Otto Nagovitz met us. Nogovitz said no.", "Nogovitz", "Otto Nagovitz"),
        ("Magistrate Otto Valesco ruled. Mr Velasco said no.", "Velasco", "Otto Valesco"),
        ("In May, Joseph Ettedorf died. After Joe died, she left.", "Joe", "Joseph Ettedorf"),
        ("Bill Marlov spoke. Later William Marlov said so.", "William Marlov", "William Marlov"),
        ('She was with Otto "Ryan" Stein. Ryan died, she said.', "Ryan", 'Otto "Ryan" Stein'),
        ("Maria Rossi, known to the public as Dr. Mara, flew. Mara died.", "Mara", "Maria Rossi"),
        (
            "Otto Rossi - a critic known by his nickname Pai - left. Pai is ill.",
            "Pai",
            "Otto Rossi",
        ),
        ('Otto Rossi, known as "Taran Mata Zuak", left. Mr Zuak said no.', "Zuak", "Otto Rossi"),
        (
            "Otto Stein, whose real name is Georg Marlov, left. Georg Marlov said no.",
            "Georg Marlov",
            "Georg Marlov",
        ),
        (
            "Otto Stein, whose real name is Georg M?rlov, left. It was Georg M?rlov.",
            "Otto Stein",
            "Georg M?rlov",
        ),
        ("Sergey Tarnovoy met us. Sergei Tarnovoi said no.", "Sergei Tarnovoi", "Sergey Tarnovoy"),
        ("Maurice McTarn met us. Maurice Mc Tarn said no.", "Maurice McTarn", "Maurice Mc Tarn"),
        ("Otto Abdel Marlov met us. Otto Abdulmarlov said no.", "Otto Abdulmarlov", "Otto Abdel Marlov"),
        ("Anna De Marl met us. DeMarl said no.", "DeMarl", "Anna De Marl"),
    ],
)
def test_a_slip_a_nickname_and_a_short_name_are_the_person(text: str, short: str, full: str) -> None:
    """What the article tells, or a letter within a long surname, makes nobody else."""
    assert owner(text, short) == full
    assert len(named(text, "person")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Otto Tarnov met us. Maria Tarnova said no.",
        "Otto Stein met us. Mr Steen said no.",
        "Joseph Marlov met us. Bill Marlov said no.",
        "Zuyen was five. Zuyen left, and Zuyen said so. Zuyen Ho Long, the head of police, met us.",
        "William Marlov met us. His son Bill Marlov said so.",
    ],
)
def test_relatives_and_short_surnames_stay_apart(text: str) -> None:
    """An ending of the surname, a short surname and a relative of a like name are other people."""
    assert len(named(text, "person")) == 2


def test_a_surname_is_the_office_holders_where_the_relative_is_always_named_in_full() -> None:
    """Who is named in full again and again is not meant by the surname, though the headline has the name."""
    text = (
        "Hopes for Anna Marlov\n\nPresident Otto Marlov met Anna Marlov on Monday. Anna Marlov sells shoes. "
        "Marlov has a plan."
    )
    assert owner(text, "Marlov") == "Otto Marlov"
    main = (
        "Otto Marlov rows. Marlov won. Otto Marlov won again. President Anna Marlov was there. Marlov left."
    )
    assert owner(main, "Marlov", 0) == "Otto Marlov"


@pytest.mark.parametrize(
    ("text", "name", "key"),
    [
        ("In Peru, Peru's voters left. The Social Democrats of Peru lost. The Social Democrats met.",
         "Social Democrats", "PE social democratic party"),
        ("Israel waits. Israel's vote is near, says Labour. In Israel, Labour lost. Israel votes.",
         "Labour", "IL labour party"),
        ("Israel waits. Britain's vote is near, says Labour.", "Labour", "GB labour party"),
        ("The Treasury of Peru is empty. In Peru, the Treasury said so.", "Treasury", "PE treasury"),
        ("The Israeli Knesset voted. Members of the Knesset agreed.", "Knesset", "IL parliament"),
        (
            "Debates in the House of Lords went on. He said the Lords would vote on Monday.",
            "Lords",
            "GB house of lords",
        ),
    ],
)  # fmt: skip
def test_whose_party_or_chamber_it_is(text: str, name: str, key: str) -> None:
    """What several states have is the state's that the article is about, or the one first thought of."""
    assert entity(text, name).key == key


def test_a_firm_is_known_without_its_trade() -> None:
    """What a firm makes or trades in may be left out of its name, and no other word."""
    assert goes_on_with_trade(("velda",), ("velda", "peru", "energy"))
    assert not goes_on_with_trade(("velda",), ("velda", "news"))


def test_a_firm_is_called_by_the_first_of_its_two_names() -> None:
    """One of two names that a hyphen joins is the firm; letters may be another body's."""
    text = "A contract with Mercedes was signed. Mercedes-Benz is glad, Mercedes said."
    assert named(text, "organisation") == {"Mercedes-Benz"}
    assert len(named("The AFL said no to the AFL-CIO.", "organisation")) == 2


def test_what_is_new_is_not_what_it_is_called_after() -> None:
    """A school that succeeds another is told from it by "New"."""
    text = "The Zenda School was small. The New Zenda School grew. Painters of the Zenda School left."
    assert named(text, "organisation") == {"Zenda School", "New Zenda School"}


def test_letters_stand_for_whom_a_body_is_of() -> None:
    """A body's owner is before it by its letters, and behind it in full."""
    text = "The Rowers Commission of the Zendian Olympic Union met. The ZOU Rowers Commission said no."
    assert len(named(text, "organisation")) == 1


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Velda Rail Operations Centre met. He is at the Rail Operations Center.", 1),
        ("The Zenda (Velda) Federal University met. The Zenda (Velda) University has grown.", 1),
        ("The Zenda State University met. The Zenda University has grown.", 2),
    ],
)
def test_a_spelling_of_the_other_english_and_a_status_are_no_other_body(text: str, bodies: int) -> None:
    """A center is a centre, and a university is federal though not said so; a state one may be another."""
    assert len(named(text, "organisation")) == bodies

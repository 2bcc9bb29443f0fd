"""Where an office beside a name begins and ends, and whose it is."""

from __future__ import annotations

import pytest
from naming import entity


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Otto Stein, spokesman for road and canal works, left.", "spokesman for road and canal works"),
        (
            "Otto Stein, an expert at the Center for Strategic and International Studies, left.",
            "expert at the Center for Strategic and International Studies",
        ),
        ("Contact Otto Stein, director of Rail Zenda to find out more.", "director of Rail Zenda"),
        ("It is so, said Otto Stein, director of Rail Zenda in a statement.", "director of Rail Zenda"),
        ("Otto Stein, founder of Rail Zenda - a campaign to build roads - left.", "founder of Rail Zenda"),
        ("Otto Stein, an adviser to Mr. Rossi, left.", "adviser to Mr. Rossi"),
        ("Otto Stein, who was ambassador to the U.S. from 2012, left.", "ambassador to the U.S."),
        ("Here's Sen. Otto Stein in full.", "Sen."),
        ("Back in Peru. Peru's Prime Minister Otto Stein left.", "Peru's Prime Minister"),
        (
            "Otto Stein, secretary of health and human services, left.",
            "secretary of health and human services",
        ),
    ],
)
def test_an_office_is_whole(text: str, role: str) -> None:
    """An office goes over "and" and abbreviations, and ends where the sentence tells something else."""
    assert [found.text for found in entity(text, "Otto Stein").roles] == [role]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Then the navy's chief of staff, Admiral Otto Stein, left.",
            ["navy's chief of staff", "Admiral"],
        ),
        ("They met the governor, Mayor Otto Stein, and left.", ["Mayor"]),
        ("Army spokesman Maj Gen Otto Stein left.", ["Army spokesman", "Maj Gen"]),
        ("Ruritanian Defence Minister General Otto Stein left.", ["Ruritanian Defence Minister", "General"]),
        ("Chief Medical Officer Professor Otto Stein left.", ["Chief Medical Officer", "Professor"]),
        (
            "The coast guard’s spokesman, Rear Adm. Otto Stein, left.",
            ["coast guard’s spokesman", "Rear Adm."],
        ),
        ("Opposition leader Professor Otto Stein left.", ["Opposition leader", "Professor"]),
    ],
)
def test_an_office_stands_before_a_rank(text: str, roles: list[str]) -> None:
    """Whoever has a rank is what stands in apposition to it; another office is somebody else's."""
    assert [found.text for found in entity(text, "Otto Stein").roles] == roles


@pytest.mark.parametrize(
    "text",
    [
        "He was the first journalist to ask Otto Stein about it.",
        "After spotlighting Otto Stein, the president announced a plan.",
        "He met three of them, Otto Stein, including its president, and left.",
        "Anna Rossi, Zenda school president, Otto Stein, and Maria Bianchi left.",
    ],
)
def test_an_office_is_another_s(text: str) -> None:
    """What somebody did to the name, or the subject after a fronted clause, is no office of the name."""
    assert entity(text, "Otto Stein").roles == ()


def test_an_office_between_names_in_a_list() -> None:
    """In "A, role, B" the role is A's, unless A has one already."""
    text = "Mayor Anna Rossi, Zenda school president, Otto Stein, and Maria Bianchi left."
    assert [role.text for role in entity(text, "Otto Stein").roles] == ["Zenda school president"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Otto fired his campaign manager, Anna Rossi, on Monday.", "Anna Rossi", "campaign manager"),
        ("University of Zenda professor Anna Rossi said so.", "Anna Rossi", "University of Zenda professor"),
        ("The civil rights leader Otto Stein spoke.", "Otto Stein", "civil rights leader"),
        ("They met criminal division head Anna Rossi there.", "Anna Rossi", "criminal division head"),
        ("On Monday police Chief Otto Stein spoke.", "Otto Stein", "police Chief"),
        ("After the game coach Otto Stein left.", "Otto Stein", "coach"),
        ("Otto Stein, spokesman for Mrs. Rossi, spoke.", "Otto Stein", "spokesman for Mrs. Rossi"),
        (
            "The premier and Permanent Representative to the Ruritanian President, Otto Stein, told us.",
            "Otto Stein",
            "Permanent Representative to the Ruritanian President",
        ),
        (
            "The Zenda Post quotes former Ruritanian Ambassador to Peru, Otto Stein.",
            "Otto Stein",
            "former Ruritanian Ambassador to Peru",
        ),
        ("He asked the president to meet the mayor, Otto Stein, there.", "Otto Stein", "mayor"),
        ("They gave it to reporter Otto Stein then.", "Otto Stein", "reporter"),
        (
            "Otto Stein, head of the Rail Party, and Senate speaker Anna Rossi met.",
            "Otto Stein",
            "head of the Rail Party",
        ),
        ("Coast guard spokesman Otto Stein left.", "Otto Stein", "Coast guard spokesman"),
        ("On Monday Zenda dog show presenter Otto Stein left.", "Otto Stein", "Zenda dog show presenter"),
        ("White House ethics lawyer Otto Stein left.", "Otto Stein", "White House ethics lawyer"),
        (
            "They met health, labour and social affairs minister Otto Stein.",
            "Otto Stein",
            "health, labour and social affairs minister",
        ),
        ("They spoke of rain and trade minister Otto Stein left.", "Otto Stein", "trade minister"),
        ("Energy and Mines Minister Otto Stein left.", "Otto Stein", "Energy and Mines Minister"),
        ("The Energy and Mines Minister, Otto Stein, left.", "Otto Stein", "Energy and Mines Minister"),
        (
            "Trade, Industry and Energy Minister Otto Stein left.",
            "Otto Stein",
            "Trade, Industry and Energy Minister",
        ),
        ("Prime Minister Anna Rossi and Mines Minister Otto Stein left.", "Otto Stein", "Mines Minister"),
        ("West Zenda senior coroner Otto Stein said so.", "Otto Stein", "West Zenda senior coroner"),
        (
            "Zenda Rail Authority administrator Anna Rossi left.",
            "Anna Rossi",
            "Zenda Rail Authority administrator",
        ),
        ("WHO representative Dr Anna Rossi said so.", "Anna Rossi", "WHO representative"),
        ("A spokeswoman for his office, Anna Rossi, said so.", "Anna Rossi", "spokeswoman"),
        ("Governor General Otto Stein left.", "Otto Stein", "Governor General"),
        ("Air Chief Marshal Otto Stein left.", "Otto Stein", "Air Chief Marshal"),
        ('Otto Stein, anchor of ZNN\'s "Rail News," spoke.', "Otto Stein", "anchor of ZNN's \"Rail News"),
    ],
)
def test_an_office_has_all_of_its_words(text: str, name: str, role: str) -> None:
    """It begins with its field, behind whose it is, and ends where no name is cut."""
    assert [r.text for r in entity(text, name).roles] == [role]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("To Anna Rossi, the four male officials did not matter.", "Anna Rossi"),
        ("Otto Stein was asked whether he would counsel Anna Rossi then.", "Anna Rossi"),
        ("The private Anna Rossi is known to few.", "Anna Rossi"),
        ("Former general counsel to Democrat Anna Rossi left.", "Anna Rossi"),
        ("Vice Chair Anna Rossi, Zenda businessman and state candidate Otto Stein met.", "Anna Rossi"),
    ],
)
def test_an_office_beside_a_name_may_be_somebody_elses(text: str, name: str) -> None:
    """Several people's office, a verb, an adjective, and the next one's office are not a person's."""
    assert {r.text for r in entity(text, name).roles} <= {"Vice Chair"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Fewer trams run in Peru Lima police spokesman Otto Stein said.", "Lima police spokesman"),
        ("Higher tolls Peruvian Deputy Secretary for Roads, Otto Stein, left.",
         "Peruvian Deputy Secretary for Roads"),
        ("One senior mill inspector Otto Stein said it fell.", "senior mill inspector"),
        ("Otto Stein, a rail inspector at another Zenda office, left.", "rail inspector"),
        (
            "Otto Stein, director of the Upper Velda and North Zenda practice at Rail Zenda, left.",
            "director of the Upper Velda and North Zenda practice at Rail Zenda",
        ),
        ("Advocate General Otto Stein said it fell.", "Advocate General"),
        ("All Blacks head coach Otto Stein said it fell.", "All Blacks head coach"),
        (
            "He saw Winter by the Lake on Monday. Winter by the Lake producer Otto Stein said it won.",
            "Winter by the Lake producer",
        ),
    ],
)  # fmt: skip
def test_an_office_begins_and_ends_with_its_phrase(text: str, role: str) -> None:
    """Lines that ran in and numbers are no part of an office; the name of a team or a work is."""
    assert [found.text for found in entity(text, "Otto Stein").roles] == [role]


def test_an_office_behind_an_opening_clause_is_the_next_names() -> None:
    """A name that closes what a sentence opens with has no office that a speaker's name follows."""
    text = "Awaiting news of Anna Rossi, head of the Rail and Road (RR) board Zurda said it fell."
    assert not entity(text, "Anna Rossi").roles


def test_an_office_joined_to_another_before_a_name_is_that_names() -> None:
    """Of two offices between two names, which "and" joins, neither is the first one's."""
    text = "Novelist Otto Stein, film director and actor Orvel Tarnaby and the others left."
    assert [found.text for found in entity(text, "Otto Stein").roles] == ["Novelist"]

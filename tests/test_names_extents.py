"""Where the names of bodies begin and end, and what in them is a name of somebody else."""

from __future__ import annotations

import pytest
from test_names import named, names


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "He works at the Faculty of Physics and the Otto Stein Institute for Mathematics in Zenda.",
            {"Faculty of Physics", "Otto Stein Institute for Mathematics"},
        ),
        (
            "The Institute for Energy and the Environment said so.",
            {"Institute for Energy and the Environment"},
        ),
        ("The All-Peru Rowing Federation was suspended.", {"All-Peru Rowing Federation"}),
        ("The All-Peruvian Rowing Federation was suspended.", {"All-Peruvian Rowing Federation"}),
    ],
)
def test_where_a_body_begins_and_ends(text: str, bodies: set[str]) -> None:
    """Another body that follows with its article is named by itself; "All-" is of the name it precedes."""
    assert named(text, "organisation") == bodies


def test_a_word_for_bodies_is_no_town_that_one_is_named_after() -> None:
    """There are towns called Federation, and one of them has a council."""
    text = "We were invited by Peru's Federation Council (upper house of parliament), he said."
    assert named(text, "place") == set()


def test_an_office_is_its_owners_and_no_given_name() -> None:
    """Of "the Zenda Prosecutor General's Office Maria Rossi" only the end is a person's name."""
    text = "The case was sent, said the spokeswoman for the Prosecutor General's Office Maria Rossi."
    assert named(text, "person") == {"Maria Rossi"}


@pytest.mark.parametrize("text", ["A leader of the al Zenda group fled.", "The al Zenda affiliate fled."])
def test_an_article_of_arabic_is_of_the_name(text: str) -> None:
    """Within a sentence "al Zenda" is written small, and is no name without it."""
    assert "al Zenda" in {mention.text for mention in names(text)[0]}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The 9th Circuit Court of Appeals ruled on it.", {"9th Circuit Court of Appeals"}),
        (
            "The 9th Circuit Court of Appeals ruled. The 9th Circuit and the Ninth Circuit are one.",
            {"9th Circuit Court of Appeals"},
        ),
        ("The 6th Fleet left with the 82nd Airborne Division.", {"6th Fleet", "82nd Airborne Division"}),
        ("The Conference on Civil and Human Rights met.", {"Conference on Civil and Human Rights"}),
        ("She ran ZK Mills Inc. there. ZK Mills closed.", {"ZK Mills Inc."}),
        ("In its 9th year the Zenda Institute closed.", {"Zenda Institute"}),
    ],
)
def test_all_of_a_bodys_name(text: str, bodies: set[str]) -> None:
    """The number of a court or a fleet, a second adjective; a legal form makes no other company."""
    assert named(text, "organisation") == bodies


def test_a_title_that_one_person_has_is_a_person() -> None:
    """Whoever is the Dalai Lama is called so, and no body is."""
    assert named("The Dalai Lama spoke. Followers of the Dalai Lama wept.", "person") == {"Dalai Lama"}


def test_officers_together_are_a_body_and_one_by_his_rank_is_a_person() -> None:
    """A general is no surname's, where "Staff" follows; a rank in one word with a hyphen is a rank."""
    office = "Chief of the Peruvian General Staff's Main Operations Department"
    text = f"{office} Lieutenant-General Otto Stein said so."
    assert named(text, "person") == {"Otto Stein"}
    assert named(text, "organisation") == {"General Staff", "Main Operations Department"}

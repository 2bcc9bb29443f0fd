"""Names: firms that are called like a state or like their founder."""

from __future__ import annotations

import pytest
from naming import entity, named, owner


@pytest.mark.parametrize(
    "sentence",
    [
        "They liked Peru's new fleet.",
        "They fly with cheap carriers such as Peru.",
        "In May, Peru will add more flights.",
        "Peru flies to ten towns.",
    ],
)
def test_a_states_name_is_its_airlines_where_it_flies(sentence: str) -> None:
    """Routes, a fleet and passengers are the airline's that the article names in full."""
    text = f"Peru Airways has a new plane. {sentence}"
    assert owner(text, "Peru") == "Peru Airways"
    assert entity(text, "Peru Airways").names == ("Peru Airways",)


def test_a_state_stays_one_beside_its_airline() -> None:
    """What is in a state, and what a government says of flights, is no airline's."""
    text = "Peru Airways flies. Peru's flights were banned. Peru said that flights to Peru were safe."
    assert "Peru" in named(text, "state")
    assert named(text, "organisation") == {"Peru Airways"}
    assert "Peru" in named("Peru will add more flights.", "state")


def test_a_surname_is_the_firms_that_it_is_said_to_be() -> None:
    """A bare surname is the brand's; a form of address and a full name are a person's."""
    text = (
        "They buy an old shoe company: Ottler, which is in Zenda. Ottler was a family firm for years."
        ' "I like it, Mr Ottler," he wrote. Ottler opened shops. Later came Anna Ottler, who made boots.'
        " She wore an Ottler coat."
    )
    assert named(text, "organisation") == {"Ottler"}
    assert [owner(text, "Ottler", n) for n in range(5)] == [
        "Ottler",
        "Ottler",
        "Anna Ottler",
        "Ottler",
        "Ottler",
    ]


def test_a_surname_behind_its_full_name_is_a_persons() -> None:
    """Whoever is introduced in full is meant by the surname, whatever the firm is called."""
    text = "Otto Ottler came. Ottler is a company of one. Ottler said so."
    assert named(text, "person") == {"Otto Ottler"}
    assert not named(text, "organisation")

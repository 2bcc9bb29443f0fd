"""Towns that stand for the house of their name."""

from __future__ import annotations

from naming import named, owner


def test_a_town_is_short_for_its_hospital_where_people_are_at_one() -> None:
    """People are treated at a house; who lives in a town, or is at one of no house, is there."""
    text = "Otto Stein works at Lisbon General Hospital. Patients treated at Lisbon sing. He lives in Lisbon."
    assert owner(text, "Lisbon", 0) == "Lisbon General Hospital"
    assert owner(text, "Lisbon", 1) == "Lisbon"
    assert named("She lives in Lisbon. Patients registered at Lisbon call.", "place") == {"Lisbon"}

"""Addresses: one page, one slug, and an id that nobody else has."""

from __future__ import annotations

from dateline.model import Known, KnownPage
from dateline.resolve.addresses import assign_addresses
from dateline.resolve.entity import Entity

NOWHERE = frozenset({"2021-05-04-a"})


def test_a_place_with_the_name_of_a_state_has_another_id() -> None:
    """A state is a place too: its slug is taken in both sections."""
    state = Entity("state", "", "Ruritania", ("Ruritania",), (0,), code="XR")
    town = Entity("place", "", "Ruritania", ("Ruritania",), (1,))
    found = assign_addresses([town, state], [NOWHERE, NOWHERE], Known())
    assert [entity.id for entity in found] == ["actors/ruritania", "places/ruritania-place"]


def test_a_state_leaves_a_place_its_address() -> None:
    """A place that has a page keeps it when a state of the same name comes later."""
    known = Known(pages=(KnownPage("places/ruritania", "place", "Ruritania", names=("Ruritania",)),))
    state = Entity("state", "", "Ruritania", ("Ruritania",), (0,), code="XR")
    town = Entity("place", "", "Ruritania", ("Ruritania",), (1,))
    found = assign_addresses([town, state], [NOWHERE, NOWHERE], known)
    assert [entity.id for entity in found] == ["actors/ruritania-state", "places/ruritania"]

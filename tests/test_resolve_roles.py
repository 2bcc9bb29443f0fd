"""How the roles of one person are worded, and which are said once."""

from __future__ import annotations

import pytest

from dateline.resolve.role_wordings import is_rank, spelt_out, without_bare


@pytest.mark.parametrize(
    ("role", "full"),
    [
        ("Gen.", "General"),
        ("Maj. Gen.", "Major General"),
        ("Lt Commander", "Lieutenant Commander"),
        ("Ruritanian PM", "Ruritanian Prime Minister"),
        ("aide to the Rep. of Zenda", "aide to the Rep. of Zenda"),
        ("Secretary-Gen", "Secretary-Gen"),
    ],
)
def test_a_title_is_spelt_out(role: str, full: str) -> None:
    """A rank is one however papers write it; within a longer name letters may be another word's."""
    assert spelt_out(role) == full


@pytest.mark.parametrize(
    ("roles", "kept"),
    [
        (["Minister", "rail minister of Zenda"], ["rail minister of Zenda"]),
        (["Minister", "Former minister"], ["Minister", "Former minister"]),
        (["leader", "mayor of Zenda"], ["leader", "mayor of Zenda"]),
        (["spokesman", "spokesman"], ["spokesman", "spokesman"]),
    ],
)
def test_an_office_is_not_said_again_without_what_it_is_of(roles: list[str], kept: list[str]) -> None:
    """The fuller wording is enough, unless it is of another office."""
    assert without_bare(roles) == kept


def test_a_rank_is_no_office() -> None:
    """What somebody does is told before the rank."""
    assert is_rank("Major General")
    assert not is_rank("Attorney General")
    assert not is_rank("army chief")

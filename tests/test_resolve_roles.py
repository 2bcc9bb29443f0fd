"""How the roles of one person are worded, and which are said once."""

from __future__ import annotations

import pytest

from dateline.resolve.role_wordings import in_order, is_rank, one_wording, spelt_out, without_bare


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
        (["agency spokesman", "spokesman for the Rail Agency"], ["spokesman for the Rail Agency"]),
        (["ministry spokesman", "rail spokesman of Zenda"], ["rail spokesman of Zenda"]),
        (["union leader", "opposition leader"], ["union leader", "opposition leader"]),
        (["agency spokesman", "former Zenda spokesman"], ["agency spokesman", "former Zenda spokesman"]),
    ],
)
def test_an_office_is_not_said_again_without_what_it_is_of(roles: list[str], kept: list[str]) -> None:
    """The fuller wording is enough, unless it is of another office."""
    assert without_bare(roles) == kept


def test_a_rank_is_no_office() -> None:
    """What somebody does is told before the rank."""
    assert is_rank("Major General")
    assert is_rank("Rear Admiral")
    assert is_rank("Major-General")
    assert is_rank("Professor")
    assert not is_rank("Attorney General")
    assert not is_rank("professor of law")
    assert not is_rank("army chief")


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"banker": 1, "opposition leader": 3}, ["opposition leader", "banker"]),
        ({"former bank economist": 1, "party leader": 1}, ["party leader", "former bank economist"]),
        (
            {"Mines Minister": 1, "Energy and Mines Minister": 1},
            ["Energy and Mines Minister", "Mines Minister"],
        ),
        ({"General": 5, "army spokesman": 1}, ["army spokesman", "General"]),
        ({"Minister": 4, "rail minister": 1}, ["rail minister", "Minister"]),
    ],
)
def test_what_most_articles_call_a_person_comes_first(given: dict[str, int], order: list[str]) -> None:
    """Of equals the present and the fuller one; a rank and a bare office say least."""
    assert in_order(given) == order


@pytest.mark.parametrize(
    ("role", "days", "first"),
    [
        ("Prime Minister", ["2021-05-06"], True),
        ("Ruritanian President", ["2021-05-06"], True),
        ("president of the Zenda Union", ["2021-05-06"], True),
        ("Prime Minister", ["2021-05-01"], False),
        ("Prime Minister", ["2021-05-04"], False),
        ("former Prime Minister", ["2021-05-06"], False),
        ("aide to the President", ["2021-05-06"], False),
        ("mayor of Zenda", ["2021-05-06"], False),
        ("Prime Minister", [], False),
    ],
)
def test_who_came_to_lead_is_called_so(role: str, days: list[str], first: bool) -> None:  # noqa: FBT001
    """The newest articles say the office, and the first ones another, however many those are."""
    given = {"finance minister": 5, role: 1}
    order = in_order(given, {"finance minister": ["2021-05-01", "2021-05-05"], role: days})
    assert (order[0] == role) is first


def test_stops_and_capitals_make_no_other_role() -> None:
    """Papers write the letters of a state with stops and without."""
    assert one_wording("U.S. Judge") == one_wording("US judge")
    assert one_wording("U.S. judge") != one_wording("U.S. circuit judge")

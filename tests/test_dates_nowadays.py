"""Sentences of our time have no day in their "today"; those of a day's news keep it."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text

PUBLISHED = "2019-05-15"


def days(text: str) -> list[str]:
    """Give the dates of an article of that day."""
    return [found.edtf for found in annotate_text(text, PUBLISHED).dates]


@pytest.mark.parametrize(
    "text",
    """
    These were not the lamps we use today.
    Don't wait any longer, invest today through Zenda Capital.
    Most schools today have a garden.
    Women today earn less than men.
    It is still relevant today.
    The mill is still going strong today.
    Some of the ships are still there today.
    Today the fort is a museum.
    Today less than half of the farmers are registered.
    Today, it is highly important to keep the peace.
    Today the idea of power is sold to us.
    The practice occurs in many villages today.
    Today we are in a new age.
    Someone in a rich country today could earn it in an hour.
    The army continues to rule Ruritania today.
    Rossi, who today has refugee status, fled.
    His role is of little consequence today.
    The world we live in today is unsafe.
    She is the most famous singer in Ruritania today.
    A loaf was worth more than today.
    The world is more unsafe today than at any point since the war.
    There is greater unrest across Ruritania today than ever.
    It made today's pensioners rich.
    If Rossi were here today, she would weep.
    It was so a hundred years ago, but not today.
    Poverty remains a burden in most towns today.
    She means to sweep away all of today's elites.
    It helps us to understand today's complex political world.
    """.strip().splitlines(),
)
def test_our_time_is_no_day(text: str) -> None:
    """What lasts, what is still so and what all of a kind do is told of no day."""
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    """
    The minister said today the tax would rise.
    Rossi today announced a new law.
    She will meet the president today.
    Ministers today face calls to resign.
    The council meets today.
    Rossi is in Zenda today for talks.
    He is due in court today.
    The road is still closed today.
    The road remains closed today.
    Rescuers are still searching today.
    Two of the men are still in hospital today.
    Today is my first day as mayor.
    "Today we have a good chance," Rossi said.
    Today the country votes.
    Today the verdict is expected.
    It is a sad day for Zenda today.
    Zenda has a match today.
    Markets are up today.
    Schools today closed early because of the snow.
    Today the bodies are buried in Zenda.
    The team remains in Zenda today.
    Rossi is a free man today.
    Zenda is the scene of new protests today.
    Today, police know who did it.
    Rossi stands trial today.
    All lines are running today.
    It will be colder than today.
    If it was said at all, Rossi was not here today.
    Shares are lower today than they were at noon.
    The council met for longer today than planned.
    They await the outcome of today's hearing.
    """.strip().splitlines(),
)
def test_today_in_news_is_a_day(text: str) -> None:
    """What happens, and what is so for a while, is of the day of publication."""
    assert days(text) == [PUBLISHED]

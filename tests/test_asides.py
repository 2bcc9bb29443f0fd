"""Dates named in passing: relative clauses, and what "since", "after" and "than" begin."""

from __future__ import annotations

import pytest

from dateline.annotate.asides import is_aside, steps_to_verb
from dateline.annotate.pipeline import load_pipeline, plain

_WORST = "the most deadly fighting"


@pytest.mark.parametrize(
    ("text", "date", "aside"),
    [
        ("The fighting was the worst since the 2020 war.", "2020", True),
        (f"Chad and Mali asked for calm after {_WORST} since Peru and Chad waged war in 2020.", "2020", True),
        ("Rossi left the house after the storm and bought a car in 2020.", "2020", False),
        ("It held talks after the two sides clashed on Monday.", "Monday", True),
        ("Three people died after a flood hit the town on Monday.", "Monday", False),
        ("Three people died on Friday after a flood hit the town on Monday.", "Monday", True),
        ("Ruritania, which in February sent troops to Zenda, is an ally.", "February", True),
        ("Shells fell on Zenda on Monday after the talks failed.", "Monday", False),
        ("They turned out in far smaller numbers than on Sunday.", "Sunday", True),
        ("Ruritania regained the town in the 2020 war.", "2020", False),
        ("Maria Rossi, who said on Monday that she would go, has left.", "Monday", False),
        ("The law lets the 9/11 families sue Ruritania.", "9/11", True),
        ("It lost a million last year, compared with two million in 2015.", "2015", True),
        ("It lost a million last year, compared with two million in 2015.", "last year", False),
        (
            "Profit jumped to $5.8 million, or 28 cents, from $4 million a year earlier.",
            "a year earlier",
            True,
        ),
        ("Flights rose from 12 in May to 15 in June.", "May", True),
        ("Flights rose from 12 in May to 15 in June.", "June", False),
        ("She took 200 people from 12 towns on Monday.", "Monday", False),
        ("She remembered the 9/11 attacks.", "9/11", False),
        ("It was, as the town said in January, a fire.", "January", False),
        ("To call it a crisis, as the guard did in January, is no lie.", "January", True),
        ("Rossi received Otto Stein's 1995 tax returns.", "1995", True),
        ("A 2015 law bars it.", "2015", False),
        ("Ruritania closed the port under a law of May 3, 1998.", "May 3, 1998", True),
        ("The duke signed the law of May 3, 1998.", "May 3, 1998", False),
        ("Police questioned the mayor, who said that the fire began on Monday.", "Monday", False),
        ("Maria Rossi, the 2018 champion, has lost.", "2018", True),
        ("The army has ended its search for survivors of last month's floods.", "last month", True),
        ("The king met victims of Monday's attack.", "Monday", True),
        ("Monday's attack killed ten people.", "Monday", False),
        ("Maria Rossi, speaking on Monday, said that she would go.", "Monday", False),
        ("Maria Rossi, living in Zenda since 2018, said that she would go.", "2018", True),
        ("A report published in May said that it had rained.", "May", False),
        ("It had rained, according to a report published in May.", "May", False),
        ("In an opinion issued on Tuesday, the court found that the law was void.", "Tuesday", False),
        ("In a decision made public on Tuesday, the court rejected it.", "Tuesday", False),
        ("In a law passed in 2011, dams are banned.", "2011", True),
        ("The court upheld a ruling issued in May.", "May", True),
        (
            "A man from Zenda died after a dam built by a firm failed to hold, an inquest heard yesterday.",
            "yesterday",
            False,
        ),
        ("The law on what a court heard in May was void since May.", "since May", True),
        ("The guards were freed shortly after 9 a.m.", "9 a.m", False),
        ("In 2008 Ruritania tried to register the 11th-century temple.", "11th-century", True),
        ("The museum stands in a 1930s building.", "1930s", True),
        ("In the 17th-century, laws were harsh.", "17th-century", False),
        ("The 1930s famine killed thousands.", "1930s", False),
        ("It was built in the 12th century.", "12th century", False),
        ("Last night the court named Rossi winner of the May 6 election.", "May 6", True),
        ("Last night the court named Rossi winner of the May 6 election.", "Last night", False),
        ("The party won the May 6 election.", "May 6", False),
        ("They voted in Sunday's election.", "Sunday", False),
        ("Police opened an inquiry into Monday's attack.", "Monday", True),
        ("Ten people died in Monday's attack.", "Monday", False),
    ],
)
def test_a_date_beside_what_is_told_is_named_in_passing(text: str, date: str, *, aside: bool) -> None:
    """What somebody is reported to have said is told, wherever the report stands."""
    doc = load_pipeline()(plain(text))
    start = text.index(date)
    assert is_aside(doc, start, start + len(date)) is aside


@pytest.mark.parametrize(
    ("text", "date", "steps"),
    [
        ("Last week she opposed the 2011 law.", "Last week", 0),
        ("Last week she opposed the 2011 law.", "2011", 1),
        ("On Monday the court fined a man who fled in 2014.", "Monday", 0),
        ("On Monday the court fined a man who fled in 2014.", "2014", 1),
    ],
)
def test_a_clause_or_a_noun_parts_a_date_from_the_main_verb(text: str, date: str, steps: int) -> None:
    """What happened at that verb is what the sentence tells."""
    doc = load_pipeline()(plain(text))
    start = text.index(date)
    assert steps_to_verb(doc, start, start + len(date)) == steps

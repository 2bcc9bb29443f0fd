"""Years of a chronicle that is told in the present."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.dates import anchor, find_expressions
from dateline.dates.find import Tense


def tenses(text: str, past: tuple[str, ...]) -> Callable[[int, int], Tense | None]:
    """Make a stand-in for the parser: the expressions named are past, all others present."""
    return lambda start, end: "past" if text[start:end] in past else "present"


@pytest.mark.parametrize(
    ("text", "past", "expected"),
    [
        ("In 2011, people march. By May, the jails are full.", (), ["2011", "2011-05"]),
        ("In 2011, people march. By the end of the year, it is quiet.", (), ["2011", "2011"]),
        ("In 2011, people march. Rossi has ruled since 2000. By May, he goes.", ("2000",), "2011-05"),
        ("In 2011, people march. In 2013, they march again. By May, he goes.", (), "2013-05"),
        ("In 2011, people march. They march again in 2013. By May, he goes.", (), "2019-05"),
        ("In 2011, people marched. By May, the jails are full.", ("2011",), ["2011", "2019-05"]),
        ("In 2011, people march.\n\nBy May, the jails are full.", (), ["2011", "2019-05"]),
        ("In 2011, people march. On 3 June 2018 he goes. By May, it is quiet.", (), "2019-05"),
        ("In 2011, people march. It was won in May.", ("May",), ["2011", "2018-05"]),
    ],
)
def test_a_chronicle_in_the_present_goes_on_in_its_year(
    text: str, past: tuple[str, ...], expected: str | list[str]
) -> None:
    """Until a paragraph, a day or another year ends it; what a past looks back on does not."""
    found = [d.edtf for d in anchor(find_expressions(text, tenses(text, past)), "2019-02-10")]
    assert (found if isinstance(expected, list) else found[-1]) == expected

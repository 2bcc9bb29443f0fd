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
        ("In 1987, people march. By June, the jails are full.", (), ["1987", "1987-06"]),
        ("In 1987, people march. By the end of the year, it is quiet.", (), ["1987", "1987"]),
        ("In 1987, people march. Rossi has ruled since 2000. By June, he goes.", ("2000",), "1987-06"),
        ("In 1987, people march. In 2013, they march again. By June, he goes.", (), "2013-06"),
        ("In 1987, people march. They march again in 2013. By June, he goes.", (), "2019-06"),
        ("In 1987, people marched. By June, the jails are full.", ("1987",), ["1987", "2019-06"]),
        ("In 1987, people march.\n\nBy June, the jails are full.", (), ["1987", "2019-06"]),
        ("In 1987, people march. On 3 April 2018 he goes. By June, it is quiet.", (), "2019-06"),
        ("In 1987, people march. It was won in June.", ("June",), ["1987", "2018-06"]),
    ],
)
def test_a_chronicle_in_the_present_goes_on_in_its_year(
    text: str, past: tuple[str, ...], expected: str | list[str]
) -> None:
    """Until a paragraph, a day or another year ends it; what a past looks back on does not."""
    found = [d.edtf for d in anchor(find_expressions(text, tenses(text, past)), "2019-02-10")]
    assert (found if isinstance(expected, list) else found[-1]) == expected

"""What was before the news, by the words of a sentence alone."""

from __future__ import annotations

import pytest

from dateline.lexicon.lasting import is_of_another_time, is_of_campaign


@pytest.mark.parametrize(
    ("told", "another"),
    [
        ("The bridge was opened a month after ten died on it.", True),
        ("A recent raid killed ten.", True),
        ("She was convicted of the murder of ten.", True),
        ("Clashes began again a day after ten were killed.", False),
        ("Ten were killed in Zenda.", False),
        ("A man is sought after the deaths of ten women.", True),
        ("Ten died after the roof of a hall fell.", False),
        ("The previous raid killed ten.", True),
        ("Anna Stein told jurors that ten had died.", True),
    ],
)
def test_what_a_sentence_tells_of_was_before_the_news(told: str, *, another: bool) -> None:
    """Months before, lately, or as a court hears of it; a day before, it is the news still."""
    assert is_of_another_time(told) is another


def test_a_war_is_of_no_day() -> None:
    """Nor is what a state lost in it."""
    assert is_of_campaign("Ruritania lost 200 sailors in the war.")
    assert not is_of_campaign("The warship lost ten sailors.")

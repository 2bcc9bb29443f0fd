"""What articles say twice, and what they date differently."""

from __future__ import annotations

import pytest
from ruritania import BORDER, article, statement, statement_id

from dateline import dates
from dateline.model import Annotation, Sentence
from dateline.resolve.date_differences import date_proposals, find_dated
from dateline.resolve.repeated_statements import find_repeated
from dateline.resolve.statement_records import ArticleContext

ROSSI, OHARA = "actors/maria-rossi", "actors/karl-o-hara"


@pytest.mark.parametrize(
    ("later", "speaker", "repeated"),
    [
        ("the border is “quiet” now, and the bridge open", ROSSI, [statement_id(BORDER, 0)]),
        ("the border is “quiet” now, and the bridge open", OHARA, []),
        ("the border was quiet", ROSSI, []),
    ],
)
def test_an_opening_that_the_body_holds_whole_is_said_once(
    later: str, speaker: str, repeated: list[str]
) -> None:
    """The fuller statement of the same speaker stays; punctuation and case do not count."""
    said = [
        statement(BORDER, 0, "The border is quiet", speaker=ROSSI, cue="said"),
        statement(BORDER, 7, later, speaker=speaker, cue="said"),
    ]
    assert find_repeated(said) == dict.fromkeys(repeated, statement_id(BORDER, 7))


def context(id_: str, text: str, published: str) -> ArticleContext:
    """Make an article of one sentence."""
    expressions = dates.find_expressions(text)
    annotation = Annotation((Sentence(0, len(text), 0),), expressions=expressions)
    return ArticleContext(id_, text, annotation, dates.anchor(expressions, published), {}, {})


@pytest.mark.parametrize(
    ("other", "where"),
    [
        ("A Graustark-brokered peace deal was reached in November 2020.", ["sources/one"]),
        ("A Graustark-brokered peace deal was reached in November 2021.", []),
        ("A Graustark-brokered peace deal was reached in October 2020.", []),
        ("The Zenda bridge was opened in November 2020.", []),
    ],
)
def test_one_event_in_two_years_is_a_question(other: str, where: list[str]) -> None:
    """The same month of different years, in sentences that share their words: an editor should look."""
    one = "The fighting ended in November last year after both signed a Graustark-brokered deal."
    contexts = [context("one", one, "2022-09-13"), context("other", other, "2022-09-14")]
    records = [article("one", "One", None, "2022-09-13"), article("other", "Other", None, "2022-09-14")]
    found = date_proposals([dated for one in contexts for dated in find_dated(one)], records)
    assert [proposal.where for proposal in found] == where
    assert all("“November last year” is November 2021 here" in proposal.text for proposal in found)

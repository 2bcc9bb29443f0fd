"""What an article states itself beside reported speech: the main clause that what is said hangs on."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def own(text: str) -> list[str]:
    """Give what an article says in its own voice."""
    found = annotate_text(text).annotation
    return [" ".join(text[p.start : p.end] for p in s.pieces) for s in found.statements if s.cue is None]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "The state has shut the border before a march called by Maria Rossi, who insists that she won.",
            "The state has shut the border before a march called by Maria Rossi",
        ),
        (
            "The unrest erupted in Zenda on Wednesday, hours after the commission said Karl Weber had won.",
            "The unrest erupted in Zenda on Wednesday",
        ),
        (
            "The court vacated the order on Friday, finding that the ministry had no power to issue it.",
            "The court vacated the order on Friday",
        ),
        (
            "The ministry ordered the airline to ground its fleet, while the palace said it would wait.",
            "The ministry ordered the airline to ground its fleet",
        ),
        (
            "The court opened the trial on Monday, with her lawyers demanding that it be halted.",
            "The court opened the trial on Monday",
        ),
        (
            "The manifest listed 134 passengers, but the chief of the port conceded that more were on board.",
            "The manifest listed 134 passengers",
        ),
        (
            "Police arrested 40 people in Strelsau on Monday and said they had seized weapons.",
            "Police arrested 40 people in Strelsau on Monday",
        ),
        (
            "After the police said the road was safe, hundreds of families returned to Zenda.",
            "hundreds of families returned to Zenda.",
        ),
        (
            "Rossi had promised help to the farmers, but the money has not reached the villages.",
            "the money has not reached the villages.",
        ),
        (
            "Crowds took to the streets in Zenda, demanding that the mayor resign.",
            "Crowds took to the streets in Zenda",
        ),
        (
            "The pastor, who claimed that he could heal the sick, was arrested on Monday in Strelsau.",
            "The pastor was arrested on Monday in Strelsau.",
        ),
    ],
)
def test_a_main_clause_beside_what_is_said_is_the_articles_own(text: str, clause: str) -> None:
    """It is cut out where commas or a conjunction part it from what is reported."""
    assert own(text) == [clause]


@pytest.mark.parametrize(
    "text",
    [
        "A man who said he had been robbed was arrested on Monday in Strelsau.",
        'The minister summoned the ambassador to protest against what she called "colonial arrogance".',
    ],
)
def test_a_sentence_is_whole_where_what_is_said_describes_one_of_its_nouns(text: str) -> None:
    """Without it the main clause would tell of somebody else."""
    assert own(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "The president spoke in Zenda on Monday, saying that the war was over.",
        "Rossi gave an interview to the Zenda Post, in which she said the bridge was unsafe.",
        "The minister issued a statement saying the dam was safe.",
        "She was quoted as saying that the dam was safe.",
        "Rossi took to the radio on Monday, saying that the dam was safe.",
        "The government, he said, faced “new challenges”.",
        "As Rossi said on Sunday, the promise has become “one of many”.",
        "The Zenda Post reported on Monday, citing police, that the bridge had fallen.",
        "Rossi said the dam was safe, but that the bridge was not.",
    ],
)
def test_that_somebody_spoke_is_no_statement_of_its_own(text: str) -> None:
    """Nor is a clause that is credited to who is said to say it."""
    assert own(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Maria Rossi, who lost a vote in her own party on Monday, has said she will not go.",
            ["Maria Rossi lost a vote in her own party on Monday"],
        ),
        (
            "Maria Rossi, who was sacked by the king last week, said she would appeal.",
            ["Maria Rossi was sacked by the king last week"],
        ),
        ("Maria Rossi, who leads the club, said she would appeal.", []),
        ("Maria Rossi, who told the court on Monday that she was ill, said she would appeal.", []),
    ],
)
def test_the_news_of_who_speaks_is_told(text: str, expected: list[str]) -> None:
    """What commas set beside the name with its day is no part of what is said."""
    assert own(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The party, which leads the field at 12 points.", []),
        ("A survey: The party, which leads the field at 12 points.", []),
        ("The bridge, which was shut in May, is open.", ["The bridge, which was shut in May, is open."]),
        ("It was clear who had shut the bridge.", ["It was clear who had shut the bridge."]),
    ],
)
def test_a_noun_told_of_and_no_more_states_nothing(text: str, expected: list[str]) -> None:
    """A relative clause alone is cut from its sentence."""
    assert own(text) == expected


@pytest.mark.parametrize(
    "text", ["It fell.\n\n“—”\n\nIt rose.", "It fell.\n\n“,”\n\nIt rose.", "It fell.\n\n12.\n\nIt rose."]
)
def test_what_has_no_word_states_nothing(text: str) -> None:
    """Marks and numbers alone can be found in no article again."""
    assert own(text) == ["It fell.", "It rose."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who is to blame?\n\nThe dam fell.", ["The dam fell."]),
        ("Zenda province – The dam fell on Monday. It rained.", ["The dam fell on Monday.", "It rained."]),
        ("But Senior Supt. Karl Weber said no. It rained.", ["It rained."]),
        ("Zenda, Jun. 8. The dam fell. It rained.", ["The dam fell.", "It rained."]),
        ("Rescuers wept. It rained.", ["Rescuers wept.", "It rained."]),
        (
            "Zenda had 12 cases, according to the ministry; Hentzau had one.",
            ["Hentzau had one."],
        ),
    ],
)
def test_a_question_or_a_place_alone_states_nothing(text: str, expected: list[str]) -> None:
    """A question in a paragraph of its own heads what follows, a place says where it was written."""
    assert own(text) == expected

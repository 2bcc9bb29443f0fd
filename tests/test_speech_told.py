"""Who is not the speaker: whom words are told, who made the text, who speaks in the next sentence."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def said(text: str) -> list[tuple[str, str]]:
    """Give who says what in an article, of the statements that have a speaker."""
    found = annotate_text(text).annotation
    return [
        ("; ".join(found.entities[i].name for i in s.speakers), text[s.content.start : s.content.end])
        for s in found.statements
        if s.speaker is not None
    ]


def test_a_programme_in_marks_is_told_and_not_said() -> None:
    """It goes on with nothing, though its marks look like those of a quotation."""
    text = '"There never was a tap," Chairman Karl Weber told "Zenda News Sunday."'
    assert said(text) == [("Karl Weber", '"There never was a tap,"')]


def test_a_quotation_before_another_statement_goes_on_with_its_own_speaker() -> None:
    """The next sentence has words of its own that its subject says."""
    text = (
        'Karl Weber spoke. "The test broke the law," Weber said. "It may be the last of the year."'
        " Maria Rossi said in a statement that the missile was fired from Zenda."
    )
    assert [who for who, words in said(text) if "last of the year" in words] == ["Karl Weber"]


@pytest.mark.parametrize("label", ["Author", "Photo"])
def test_who_made_the_text_is_no_one_that_a_pronoun_means(label: str) -> None:
    """The label and the name stand in the running text."""
    text = (
        "Maria Rossi opened the hall on Monday. Later Rossi said it was late."
        f' {label}: Anna Kovar Despite the rain, Rossi spoke on. "It cannot go on," she said.'
    )
    assert said(text)[-1][0] == "Maria Rossi"


def test_a_phrase_behind_a_name_and_a_comma_tells_more_of_it() -> None:
    """No comma ends the phrase, so that the parser takes it for another's."""
    text = (
        "Karl Weber, the CEO of Zenda Rail, resigned in May. It was late."
        ' Maria Rossi, the CEO of Strelsau Lines said "it is totally unacceptable that it was late".'
    )
    assert said(text)[-1][0] == "Maria Rossi"


def test_somebody_without_a_name_is_whom_a_pronoun_means() -> None:
    """An actor whom nothing ties to the name before is nobody known."""
    text = (
        "Reporters asked about Kim Zabo. The actor said the pictures were private."
        ' "I was just surprised by it," he said.'
    )
    assert {who for who, _ in said(text)} == {""}


def test_a_body_without_a_name_is_what_it_means() -> None:
    """The army is not the body named before it."""
    text = (
        "Zenda Aid runs a clinic near the border. Many fled in May when the military began"
        " a raid against what it called rebels."
    )
    assert "Zenda Aid" not in {who for who, _ in said(text)}

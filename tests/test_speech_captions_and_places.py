"""Speakers behind a caption, a place or a time, and sentences that report nothing."""

from __future__ import annotations

import pytest

from dateline.annotate.pipeline import load_pipeline, plain, split_sentences
from dateline.annotate.speech import find_statements
from dateline.library import annotate_text


def said(text: str) -> list[tuple[str, str]]:
    """Give who is credited with each attributed statement, and its words."""
    doc = load_pipeline()(plain(text))
    return [
        (text[s.speaker.start : s.speaker.end] if s.speaker else "", text[s.content.start : s.content.end])
        for s in find_statements(doc, text, split_sentences(doc, text))
        if s.cue is not None
    ]


def speakers(text: str) -> list[list[str]]:
    """Give the names of who is behind each attributed statement."""
    found = annotate_text(text, published="2024-03-14").annotation
    return [[found.entities[i].name for i in s.speakers] for s in found.statements if s.cue is not None]


@pytest.mark.parametrize(
    "text",
    [
        "The Strelsau court denied her a pardon. Rossi is a former judge.",
        "The council denied him a seat because of his words.- Stein (57) is an old hand at it.",
        'A friend of the band, he has written the songs for "Zenda," "The Last Train" and "The Mill."',
        "Nowhere is it written that guests must pay.",
        "It was never announced that the bridge was unsafe.",
    ],
)
def test_what_is_withheld_made_or_never_said_is_no_speech(text: str) -> None:
    """A second object is what somebody did not get, and the name of a work is none of what was said."""
    assert said(text) == []


def test_who_keeps_a_surname_back_says_nothing_by_that() -> None:
    """Only what follows is said."""
    text = "Anna, a driver who declined to give her surname, said the road was closed."
    assert said(text) == [("Anna, a driver", "the road was closed")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "The mayor opens the new bridge Maria Rossi, head of the works, told ZBC the delay was over"
                " and criticised the builders."
            ),
            "Maria Rossi, head of the works",
        ),
        (
            (
                "The river rose in the valley, Zenda County, Sheriff Max Stein this morning said there was"
                " no danger."
            ),
            "Sheriff Max Stein",
        ),
    ],
)
def test_the_name_before_the_verb_speaks(text: str, who: str) -> None:
    """A caption that runs into the sentence, and a time between, take the verb's subject from nobody."""
    assert {speaker for speaker, _ in said(text)} == {who}


def test_the_object_before_a_clause_is_its_subject_where_another_was_told() -> None:
    """Of two objects the first was told and the second is what the clause is about."""
    text = (
        "President Otto Weber signs an executive order to advance the pipeline Maria Rossi, professor of Law"
        " and Public Policy at the University of Strelsau, told ZBC the growing pressure on judges was"
        ' "shocking"-and criticised the government.'
    )
    assert [words for _, words in said(text)][:1] == ['the growing pressure on judges was "shocking"']


def test_a_sheriff_speaks_and_not_his_county() -> None:
    """The place that an office is of begins the phrase of whoever holds it."""
    text = "Zenda County, Ohio, Sheriff Max Stein said on Monday the road was closed."
    assert speakers(text) == [["Max Stein"]]


def test_a_state_at_the_end_of_a_papers_name_does_not_speak() -> None:
    """What "The Regional Norway" says is said by no state."""
    assert speakers("The Regional Norway did report it, adding that the claim was false.") == [[]]
    assert speakers("Norway did report it, adding that the claim was false.") == [["Norway"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The floods spread on Monday, claiming some 40 lives.", []),
        ("Norway claimed two medals on Sunday.", []),
        ("Norway claimed the northern islands.", [("Norway", "the northern islands")]),
    ],
)
def test_what_is_claimed_and_taken_is_no_speech(text: str, expected: list[tuple[str, str]]) -> None:
    """Lives and medals are taken, while land and the like are claimed in words."""
    assert said(text) == expected


@pytest.mark.parametrize(
    "words",
    [
        "he has about 100 examples of strong work he'd like to show the mayor",
        "it is yet another loss in a long list of losses and authorities have failed to deal with it",
    ],
)
def test_a_clause_in_two_halves_is_said_whole(words: str) -> None:
    """What the parser takes for a second clause goes on with the first where no comma parts them."""
    assert [said_words for _, said_words in said(f"Stein said {words}.")] == [words]

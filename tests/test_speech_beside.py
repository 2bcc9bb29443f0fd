"""Reported speech whose verb the parser leaves without a subject."""

from __future__ import annotations

import pytest

from dateline.annotate.pipeline import load_pipeline, plain, split_sentences
from dateline.annotate.speech import find_statements


def told(text: str) -> list[tuple[str | None, str]]:
    """Give who is credited with each attributed statement, and its cue."""
    doc = load_pipeline()(plain(text))
    return [
        (text[s.speaker.start : s.speaker.end] if s.speaker else None, text[s.cue.start : s.cue.end])
        for s in find_statements(doc, text, split_sentences(doc, text))
        if s.cue is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Ruritanian official, granted anonymity to speak freely, said the plan was dead.",
            ("A Ruritanian official", "said"),
        ),
        (
            "Strelsau, Oct 7 /Agenp/ - Prime Minister Maria Rossi stated on Tuesday that she would stay.",
            ("Prime Minister Maria Rossi", "stated"),
        ),
        (
            '"It was like thunder," the 34-year-old says, sitting outside a school in Zenda.',
            ("the 34-year-old", "says"),
        ),
        (
            (
                "At the signing ceremonies in Zenda, defence ministers from Ruritania and Syldavia said they"
                " will buy planes."
            ),
            ("defence ministers from Ruritania and Syldavia", "said"),
        ),
        (
            (
                "One guest, who like others spoke on the condition of anonymity to discuss the meeting,"
                ' said the message was that "this is not going to be over."'
            ),
            ("One guest", "said"),
        ),
        (
            (
                "Few politicians would ever admit this, but Sen. Carlo Rossi (a man so boyish he was mistaken"
                " for a page) says he was a bit adrift."
            ),
            ("Sen. Carlo Rossi", "says"),
        ),
        (
            (
                "In a joint interview Wednesday with RTV, Rossi and Maria Stein, the former governor who"
                " later served as agency chief under President Blunt, warned that the cuts go too far."
            ),
            ("Rossi and Maria Stein", "warned"),
        ),
        (
            "Monday afternoon, the “Strelsau Journal” reported that the accountant had posted a photo.",
            ("the “Strelsau Journal”", "reported"),
        ),
        (
            "He's said that Stein's imitation “can't get any worse.”",
            ("He", "said"),
        ),
        (
            'A staff member was filmed replying: "The labels are actually out of date."',
            ("A staff member", "replying"),
        ),
        (
            "Rossi dodged questioning about the law last month, insisting it was up to the states to decide.",
            ("Rossi", "insisting"),
        ),
    ],
)
def test_who_stands_before_the_verb_speaks(text: str, expected: tuple[str, str]) -> None:
    """The commas and the order of the words tell a subject that the parser lost."""
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was reported that the bridge had fallen.",
        "In the valley, where few people live, it was said that the bridge had fallen.",
        "On Tuesday, after the storm, it was announced that the bridge had fallen.",
        "She's told that the bridge had fallen.",
    ],
)
def test_a_passive_without_an_agent_credits_nobody(text: str) -> None:
    """Nobody stands for "it was said", whatever stands before it."""
    assert {speaker for speaker, _ in told(text)} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "We stand united in condemning hatred in all its forms.",
        "Go a step further, and ask would you vote for him.",
        "Now tell us this isn't a witch hunt.",
        "On the same day, reports surface of the ministry's warning to the bank.",
        "The engineer asked to remain anonymous.",
    ],
)
def test_what_nobody_says_is_no_statement(text: str) -> None:
    """What is asked of the reader, or done by nobody, reports nothing."""
    assert told(text) == []


def test_a_name_breaks_into_a_sentence_with_its_verb() -> None:
    """What stands on both sides of ", said Rossi," is what Rossi said."""
    text = "Prior to the latest wave of attacks, said Rossi, the state's military and police were the target."
    doc = load_pipeline()(plain(text))
    (statement,) = find_statements(doc, text, split_sentences(doc, text))
    assert [text[p.start : p.end] for p in statement.pieces] == [
        "Prior to the latest wave of attacks,",
        "the state's military and police were the target",
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The bridge is safe, said the Institute of Bridges and Dams (IBD).",
            "the Institute of Bridges and Dams (IBD)",
        ),
        ("Carlo Rossi (a man so boyish he has been mistaken for a page) says he was adrift.", "Carlo Rossi"),
        ("The bridge is safe, according to the Institute of Dams (ID).", "the Institute of Dams (ID)"),
        ("The Institute of Dams (ID) said the bridge was safe.", "The Institute of Dams (ID)"),
    ],
)
def test_a_speakers_brackets_close(text: str, speaker: str) -> None:
    """A phrase ends with the bracket that it opens, or before it."""
    assert [who for who, _ in told(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Rossi also signaled action on another piece, promising “massive” relief for the farmers.",
            "“massive” relief for the farmers",
        ),
        ("Rossi also vowed to bring the cost down “at once.”", "to bring the cost down “at once.”"),
        ("Rossi vowed “revenge” on Tuesday.", "“revenge”"),
        ("Rossi vowed: “We will win the cup.”", "“We will win the cup.”"),
    ],
)
def test_words_set_off_keep_their_noun(text: str, content: str) -> None:
    """What is said is the whole phrase and not the word in it that is quoted."""
    doc = load_pipeline()(plain(text))
    found = [s for s in find_statements(doc, text, split_sentences(doc, text)) if s.cue is not None]
    assert text[found[-1].pieces[0].start : found[-1].pieces[-1].end] == content


def test_who_insists_on_anonymity_says_nothing_by_it() -> None:
    """To ask for anonymity is no statement; to insist on a review is one."""
    assert told("The aide who told the story insisted on anonymity. The officer asked for anonymity.") == []
    assert told("The aide insisted on a review.") == [("The aide", "insisted on")]

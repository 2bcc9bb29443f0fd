"""Speech acts in few words: totals, denials, pleas and calls; and how far a report's content goes."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def told(text: str) -> list[tuple[str, str, str]]:
    """Give the words for who speaks, the cue and what is said, of what is attributed."""
    found = annotate_text(text).annotation
    return [
        (
            text[s.speaker.start : s.speaker.end] if s.speaker else "",
            text[s.cue.start : s.cue.end],
            text[s.content.start : s.content.end],
        )
        for s in found.statements
        if s.cue is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police put the death toll at three.", ("Police", "put", "the death toll at three")),
        (
            "The ministry estimated the number of homeless at 4,000.",
            ("The ministry", "estimated", "the number of homeless at 4,000"),
        ),
        (
            "Ruritania's health ministry on Monday raised its toll to 19 dead.",
            ("Ruritania's health ministry", "raised", "its toll to 19 dead"),
        ),
        ("The RUP claimed 70,000.", ("The RUP", "claimed", "70,000")),
    ],
)
def test_a_total_is_said_by_who_counts_it(text: str, expected: tuple[str, str, str]) -> None:
    """The object is what is counted, and the number stands behind it."""
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The latest death put the toll at 19.",
        "The mayor raised the number of seats to 40.",
        "Maria Rossi put the pan at the back.",
        "The blast claimed 12.",
        "They admitted 200 people a day.",
        "The clinic admitted 40 patients on Monday.",
        "The museum has admitted more than 300 since May.",
    ],
)
def test_what_changes_a_number_does_not_say_it(text: str) -> None:
    """An event counts nobody, and a number that is nobody's own count is made and not told."""
    assert told(text) == []


def test_a_total_is_credited_in_its_figure() -> None:
    """Who puts the toll at a number stands beside the number."""
    text = "The defence ministry raised its toll to 19 dead."
    (figure,) = annotate_text(text).annotation.figures
    assert figure.by is not None
    assert text[figure.by.start : figure.by.end] == "The defence ministry"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Rossi denied that.", ("Maria Rossi", "denied", "that")),
        ("Ruritania denies holding any sailors.", ("Ruritania", "denies", "holding any sailors")),
        ("Karl Weber pleaded not guilty.", ("Karl Weber", "pleaded", "not guilty")),
        (
            "Karl Weber pleaded guilty to theft and using threats, as the trial began.",
            ("Karl Weber", "pleaded", "guilty to theft and using threats"),
        ),
        (
            "The union called for the entire board to go.",
            ("The union", "called for", "the entire board to go"),
        ),
        (
            "Karl Weber told them to stay where they were until it is cleared.",
            ("Karl Weber", "told", "them to stay where they were until it is cleared"),
        ),
    ],
)
def test_a_speech_act_in_few_words_is_a_statement(text: str, expected: tuple[str, str, str]) -> None:
    """A denial, a plea, a call and a bidding have what they are about for their words."""
    assert told(text) == [expected]


def test_who_admitted_a_deed_in_a_relative_clause_is_told_of() -> None:
    """What became of them is the sentence's news, and it stays whole."""
    assert told("A man who admitted taking the boat was jailed for six years.") == []


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "Karl Weber said he had driven to the houses and found a locked garage.",
            ["he had driven to the houses and found a locked garage"],
        ),
        (
            'Karl Weber said he had driven to the houses and found "a ruin" there.',
            ['he had driven to the houses and found "a ruin" there'],
        ),
        (
            "Karl Weber, who had insisted as late as Tuesday that he would stay, said he was leaving.",
            ["he would stay", "he was leaving"],
        ),
        (
            'In it, he wrote that methane in two galleries was "three times over the limit".',
            ['methane in two galleries was "three times over the limit"'],
        ),
        (
            "He told the court that he then wrote to the regulator, and never received a reply.",
            ["he then wrote to the regulator, and never received a reply"],
        ),
    ],
)
def test_what_is_said_is_whole_and_ends_with_its_clause(text: str, contents: list[str]) -> None:
    """A second verb belongs to it, a main clause behind a relative one does not, and its subject leads it."""
    assert [words for _, _, words in told(text)] == contents


def test_who_found_nothing_out_is_no_judge() -> None:
    """A verb joined to the clause of one who holds something goes back to who said so."""
    found = told("Maria Rossi said Ruritania still held 18 sailors and demanded their return.")
    assert found[-1] == ("Maria Rossi", "demanded", "their return")


def test_a_clause_whose_subject_is_relative_is_said_of_its_noun() -> None:
    """Alone it would have no subject."""
    text = "The man, who police said had been hurt by the gang, left the market in May."
    (said,) = [s for s in annotate_text(text).annotation.statements if s.cue is not None]
    assert [text[p.start : p.end] for p in said.pieces] == ["The man", "had been hurt by the gang"]


@pytest.mark.parametrize(
    "said",
    [
        'Jan Rossi, who now lives in Zenda, had since moved and wanted to "move on" with his life',
        "Mr Stein, who now lives in Zenda, had since remarried and wanted to move on with his life",
        "Maria Rossi, 40, had left",
    ],
)
def test_whom_a_court_is_told_of_begins_what_it_is_told(said: str) -> None:
    """The parser takes the court for a part of the name."""
    text = f"Lawyer Karl Weber told the court {said}."
    assert [words for _, _, words in told(text)] == [said]


def test_what_a_side_lets_in_is_nothing_it_says() -> None:
    """Defeat is conceded in words, and a goal is not."""
    assert told("Zenda conceded 13 goals less than last year. Hentzau conceded a penalty.") == []
    assert [words for _, _, words in told("Anna Rossi conceded defeat on Monday.")] == ["defeat"]


def test_what_was_just_told_says_nothing() -> None:
    """A bare "this" is a deed or a report."""
    assert told("This clarified an earlier report that a manager had locked the shirt up.") == []

"""Offices and bodies without a name that speak: whom they mean, and whom they do not."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def spoken(text: str) -> list[tuple[str, list[str]]]:
    """Give the words of each speaker, and the names of who is behind them."""
    found = annotate_text(text, published="2024-03-14").annotation
    return [
        (
            text[s.speaker.start : s.speaker.end] if s.speaker else "",
            [found.entities[i].name for i in s.speakers],
        )
        for s in found.statements
        if s.cue is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "French President Anne Morel met the press. The 26th president said the treaty was good.",
            [("The 26th president", [])],
        ),
        (
            (
                "Norway's Deputy Permanent Representative to the UN Karin Holt met the press."
                ' "We shall see," the Norwegian deputy permanent representative said.'
                ' "It is late," the diplomat said.'
            ),
            [
                ("the Norwegian deputy permanent representative", ["Karin Holt"]),
                ("the diplomat", ["Karin Holt"]),
            ],
        ),
        (
            '"We shall see," Norway\'s deputy permanent representative said.',
            [("Norway's deputy permanent representative", [])],
        ),
        (
            "Anna Stein, director of the Zenda Sports Museum, came. The sports director says it is over.",
            [("The sports director", [])],
        ),
        (
            (
                "The Independent Police Complaints Commission met the mother on Monday. On Tuesday the police"
                " said the file was closed."
            ),
            [("the police", [])],
        ),
        (
            "The head of the Norwegian Army's Press Office Major-General Karl Weber said it is open.",
            [("The head of the Norwegian Army's Press Office Major-General Karl Weber", ["Karl Weber"])],
        ),
        (
            "The town was shelled by Islamic State (IS). IS later said it was behind the attack.",
            [("IS", ["Islamic State"])],
        ),
        (
            "Peru shut its border. Peru is at war. The ministry said two men were held. Peru is poor.",
            [("The ministry", [])],
        ),
        (
            "Norwegian police held two men in Oslo. Thousands marched through Lima, police said.",
            [("police", [])],
        ),
        (
            "Norwegian police held two men in Oslo. Two more were held in Bergen, police said.",
            [("police", ["Norwegian police"])],
        ),
        (
            "The Ministry of Health of Peru met. Peru is at war. The ministry said two men were ill.",
            [("The ministry", ["Ministry of Health of Peru"])],
        ),
    ],
)
def test_whom_an_office_or_a_body_means(text: str, expected: list[tuple[str, list[str]]]) -> None:
    """An office means who holds it and no state, and a body is what the head of its name says."""
    assert spoken(text) == expected


def test_police_of_another_story_far_below_do_not_speak() -> None:
    """A body that a long list names at its end is not meant in the list's other entries."""
    entries = " ".join(f"A shop was robbed in town {n} that day." for n in range(40))
    text = f"Police said a man was held. {entries} The thief was found by Norwegian police."
    assert spoken(text)[0] == ("Police", [])


def test_what_a_group_calls_itself_is_no_speech() -> None:
    """A group's name is none of what it says."""
    assert spoken("He is a member of a group calling itself the Friends of the Mill.") == []


def test_a_quotation_behind_a_colon_is_said_once() -> None:
    """A verb in the next sentence has no part in what the sentence before announced."""
    text = (
        'Dr Karl Weber said: "We have more time for our patients, and the waiting times are now shorter."'
        " The nurse, Anna Stein, responds to any emergency in the town."
    )
    assert spoken(text) == [("Dr Karl Weber", ["Karl Weber"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Bishop Karl Weber came to Oslo. "I like the town," His Holiness said.',
            [("His Holiness", ["Karl Weber"])],
        ),
        (
            (
                'Anna Stein, director of border control, came to Oslo. "It is full," Stein said. The local'
                " school director says the children are well."
            ),
            [("Stein", ["Anna Stein"]), ("The local school director", [])],
        ),
        (
            (
                '"It is full," said Anna Stein, director of border control. The director says the children'
                " are well."
            ),
            [("Anna Stein, director of border control", ["Anna Stein"]), ("The director", ["Anna Stein"])],
        ),
        (
            (
                '"It is full," said Anna Stein, director of border control. The school director says the'
                " children are well."
            ),
            [("Anna Stein, director of border control", ["Anna Stein"]), ("The school director", [])],
        ),
    ],
)
def test_a_style_means_somebody_and_a_field_somebody_else(
    text: str, expected: list[tuple[str, list[str]]]
) -> None:
    """A style stands for a name; the noun before an office has to be one of the person's own."""
    assert spoken(text) == expected

"""Whom "the diplomat", "the writer" or "the Ruritanian leader" means."""

from __future__ import annotations

import pytest
from test_speech_antecedents import last_speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Jon Talbo, ambassador to Spain, resigned. Ana Kovar, the captain, stayed. "
                "The diplomat said that it was a good time."
            ),
            ["Jon Talbo"],
        ),
        (
            (
                "Jon Talbo, ambassador to Spain, resigned. Ana Kovar, the mayor, stayed. "
                "The politician said that it was a good time."
            ),
            ["Ana Kovar"],
        ),
        (
            "The novelist Ana Kovar met the actor Jon Talbo. The writer said that it was over.",
            ["Ana Kovar"],
        ),
        (
            (
                "Portuguese Foreign Minister Jon Talbo met Spanish Foreign Minister Ana Kovar. "
                "Portugal's top diplomat said that it was over."
            ),
            ["Jon Talbo"],
        ),
        (
            (
                "Portuguese Foreign Minister Jon Talbo met Spanish Foreign Minister Ana Kovar. "
                "The Spanish diplomat said that it was over."
            ),
            ["Ana Kovar"],
        ),
        # Whose role speaks against it is not meant, whether they spoke last or not.
        (
            'Ana Kovar, the mayor, resigned. "We lost," Ana Kovar said. The diplomat added that it was over.',
            [],
        ),
        (
            'Jon Talbo resigned. "We lost," Ana Kovar said. The diplomat added that it was over.',
            ["Ana Kovar"],
        ),
        # Two that fit, and neither spoke: nobody.
        (
            "The ambassador Jon Talbo met the ambassador Ana Kovar. The diplomat said that it was over.",
            [],
        ),
        # "A diplomat" has brought in another one.
        (
            (
                "Ambassador Ana Kovar left. A Spanish diplomat said that it was over. "
                "Crowds came. The diplomat said that it was late."
            ),
            [],
        ),
        # A role that names no state is not taken for the Spanish one.
        (
            "Foreign Minister Ana Kovar left. Crowds came. The Spanish diplomat said that it was late.",
            [],
        ),
    ],
)
def test_a_noun_of_calling_means_whose_role_it_covers(text: str, expected: list[str]) -> None:
    """An ambassador is a diplomat, a novelist a writer; where nobody fits clearly nobody is named."""
    assert last_speakers(text) == expected


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        ("The ministry", ["Ministry of Home Affairs of Peru"]),
        ("The home affairs ministry", ["Ministry of Home Affairs of Peru"]),
        ("The ministry of health", []),
        ("The health ministry", []),
        ("The defense ministry", []),
        ("The ministry of mining and industry", []),
    ],
)
def test_a_ministry_for_something_else_is_another(speaker: str, expected: list[str]) -> None:
    """What a ministry is said to be for must be in its name."""
    text = f"The Ministry of Home Affairs of Peru said it would help. {speaker} said that it was over."
    assert last_speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Rossi, 49, entered the room. The 49-year-old said it was late.", ["Maria Rossi"]),
        ("Maria Rossi, 49, met Anna Kovar, 49. The 49-year-old said it was late.", []),
        ("Jan Weber testified on Monday. The witness said he had a letter.", ["Jan Weber"]),
        ("Jan Weber came on Monday. The witness said he had a letter.", []),
    ],
)
def test_an_age_or_a_deed_says_who_is_meant(text: str, expected: list[str]) -> None:
    """The one person of that age, and who did in the article what the noun says."""
    assert last_speakers(text) == expected


def test_two_embassies_are_neither_of_their_states() -> None:
    """They share a noun that no state speaks by."""
    assert last_speakers("The US and British embassies urged restraint.") == []

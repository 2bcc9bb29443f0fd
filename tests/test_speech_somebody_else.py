"""Speakers that are somebody else than whom the words, or the sentence before, seem to name."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def told(text: str) -> list[tuple[str, str]]:
    """Give the words for who says something, and what is said."""
    return [
        (text[s.speaker.start : s.speaker.end], " | ".join(text[p.start : p.end] for p in s.pieces))
        for s in annotate_text(text).statements
        if s.speaker is not None
    ]


def last_speaker(text: str) -> tuple[str, list[str]]:
    """Give the words for who says the last statement that has a speaker, and the names behind them."""
    found = annotate_text(text).annotation
    last = [s for s in found.statements if s.speaker is not None][-1]
    words = text[last.speaker.start : last.speaker.end] if last.speaker else ""
    return words, [found.entities[i].name for i in last.speakers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Whoever is told does not tell.
        ("The Zenda Times asked Novus for a talk. It told the Zenda Times it was over.", []),
        ("The host of the show told host Otto Stein that it was over.", []),
        ("The Zenda Times asked for a talk. It said that it was over.", ["Zenda Times"]),
        # Who hides in a body does not speak for it.
        ("The German government met. Government sources told reporters that it was over.", []),
        ("The German government met. A German government official said it was over.", []),
        ("The German government met. Government officials said that it was over.", ["Germany"]),
        # What is made in a state is not the state's.
        ("A German intelligence report said that it was over.", []),
        ("The German website said that it was over.", []),
        ("A German government report said that it was over.", ["Germany"]),
        ("A German statement said that it was over.", ["Germany"]),
        ("A dozen German states have reported bomb threats.", []),
        # A body that begins an office, and whose the office is.
        ('"It is over," said Sinn Fein Senator Maria Rossi, the first of her kind.', ["Maria Rossi"]),
        ("A spokesperson for Sinn Fein Sen. Maria Rossi confirmed that it was over.", []),
        ("A spokesperson for Sinn Fein said that it was over.", ["Sinn Fein"]),
        ("US and German officials said that it was over.", ["United States", "Germany"]),
        ("Strelsair Lines, Inc. (TWSE: 2495) today announced a new route.", ["Strelsair Lines"]),
        # Offices of others.
        ("Otto Stein, prime minister, left. Zenda's First Minister said that it was over.", []),
        ("Otto Stein, spokesman for the EU, said no. The PM's official spokesman said it was over.", []),
        ("Otto Stein, attorney general of the state of Zenda, left. The state said it was over.", []),
        ("Otto Stein, Turkish opposition leader, left. The opposition said that it was over.", []),
        ("Otto Stein, spokesman for the bank, left. The bank's spokesman said it was over.", ["Otto Stein"]),
        # Brought in without a name.
        ("A White House official left. Otto Stein wept. Stein said no. The official said it was over.", []),
        ("The Zenda Basketball Association met. A bird protection association said it was over.", []),
        ("The White House fell silent. Zendora denied it on Monday. The company said it was over.", []),
        # Reports that are told of, not written.
        ("Otto Stein said that villagers reported smoke. The report said it was over.", []),
        ("Otto Stein said he wrote a report. The report said it was over.", ["Otto Stein"]),
    ],
)
def test_somebody_else_speaks(text: str, expected: list[str]) -> None:
    """A wrong speaker is worse than none."""
    assert last_speaker(text)[1] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It is bad. https://t.co/wVkXSh21z8 Maria Rossi said that it was over.", "Maria Rossi"),
        ('"It is over," says Sun. wuyi@zenda.com.cn (Zenda Daily European Weekly 02/10/2017 page27)', "Sun"),
        (
            (
                'The Zenda Party said it would "challenge" the government at every stage of the process '
                'Zenda spokesman Otto Stein said the bill "gives sweeping powers to the executive".'
            ),
            "Zenda spokesman Otto Stein",
        ),
    ],
)
def test_a_page_s_address_is_no_part_of_who_speaks(text: str, words: str) -> None:
    """Links and addresses beside a speaker, and a subject that the parser lost."""
    assert last_speaker(text)[0] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Otto Stein left. An informed source told reporters it was bad. He said it was over.", []),
        ('Otto Stein left. The father said it was bad. "It is over," he said.', []),
        ('Otto Stein sat. "Is it?" the friend asked. "It is over," he said.', ["Otto Stein"]),
        ("Police heard that Siti Velda said she was ill. Later he said that it was over.", []),
        ("Otto Stein met Karl Weber. It was late. He said that it was over.", ["Otto Stein"]),
        ("Otto Stein left as Karl Weber came. Later he said that it was over.", []),
    ],
)
def test_a_pronoun_goes_on_with_whoever_has_no_name(text: str, expected: list[str]) -> None:
    """Where a pronoun may mean somebody without a name, nobody is named."""
    assert last_speaker(text)[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What is claimed is the fire, and what nobody says is a question.
        (
            "A fire at a sawmill that caused only minor damage was claimed by the rebels.",
            [("the rebels", "A fire at a sawmill that caused only minor damage")],
        ),
        (
            "A blast that damaged the consulate in Zenda was claimed by the Zenda Front Did it burn? Yes.",
            [("the Zenda Front", "A blast that damaged the consulate in Zenda")],
        ),
        # Of whom it was confirmed, the sentence alone does not tell.
        ("Otto Stein led the mine. His death was confirmed by the police.", []),
        ("His remarks were confirmed in May by the police.", []),
        (
            "His plan to sell the mine was confirmed by the police.",
            [("the police", "His plan to sell the mine")],
        ),
        ("His plan was condemned by the police.", [("the police", "His plan")]),
    ],
)
def test_what_is_said_in_the_passive(text: str, expected: list[tuple[str, str]]) -> None:
    """The object of the passive is the head of its subject."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Otto Stein told reporters after Anna Weber's statement that the council had been misled.",
            [("Mayor Otto Stein", "the council had been misled")],
        ),
        (
            '"We differ," he said commenting the writer\'s claim that he may retire. "We are patient."',
            [("he", '"We differ," | "We are patient."'), ("the writer's", "he may retire")],
        ),
    ],
)
def test_a_claim_that_is_spoken_of_is_its_owners(text: str, expected: list[tuple[str, str]]) -> None:
    """What somebody comments on is another's, and what somebody tells after it is not."""
    assert told(text) == expected

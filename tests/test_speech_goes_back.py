"""Whom offices, ages, families and bodies without a name go back to, and whom they do not."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def speakers(text: str) -> list[list[str]]:
    """Give the names behind who says each statement that has a speaker."""
    found = annotate_text(text).annotation
    return [[found.entities[e].name for e in s.speakers] for s in found.statements if s.speaker is not None]


_SWORN = "President Rudolf Rossi was sworn in on Monday. Chief Justice Karl Stein administered the oath. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _SWORN
            + 'In his address, the President offered talks. "I am here. Come in," he said. He gave no date.',
            ["Rudolf Rossi"],
        ),
        (_SWORN + '"My door is open," he said.', ["Karl Stein"]),
        # Nobody is known to hold the office, or somebody named holds it there.
        ("Karl Stein came. The governor offered talks. He said it was over.", ["Karl Stein"]),
        (_SWORN + "The mayor, Otto Kovar, offered talks. He said it was over.", ["Otto Kovar"]),
    ],
)
def test_an_office_that_a_sentence_is_about_is_meant_next(text: str, expected: list[str]) -> None:
    """A pronoun goes on with the subject of the sentence before, which an office names."""
    assert speakers(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The coalition of the prime minister, Rudolf Rossi, is split, and a call in which he called"
                ' the president, Karl Stein, as "uncle" has brought people out. He denies wrongdoing.'
            ),
            ["Rudolf Rossi"],
        ),
        ("Rudolf Rossi met Karl Stein. He said it was over.", ["Rudolf Rossi"]),
        ("He met Karl Stein. He said it was over.", []),
    ],
)
def test_whom_he_met_is_not_he(text: str, expected: list[str]) -> None:
    """Who is the object of "he" is not meant by the next "he"."""
    assert speakers(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Karl Stein, a carpenter, lost it. "They let go," says the 34-year-old carpenter.', ["Karl Stein"]),
        ('One of them is the pensioner Karl Stein. "It was mine," says the 74-year-old.', ["Karl Stein"]),
        ('Karl Stein said a man had been shot. "I saw nothing," said the 34-year-old.', []),
        ('Karl Stein met Anna Kovar. "I saw nothing," said the 34-year-old.', []),
        ('Karl Stein was a Kovar supporter. "I saw nothing," said the 34-year-old.', ["Karl Stein"]),
        ('Otto Kovar, 41, met Karl Stein. "I saw nothing," said the 34-year-old.', ["Karl Stein"]),
        ('Karl Stein, 41, came. "I saw nothing," said the 34-year-old.', []),
        ('A 34-year-old was hurt. Karl Stein came. "I saw nothing," said the 34-year-old.', []),
        (
            'UN Regional Director for Trade Karl Stein came. "It is over," said the UN official.',
            ["Karl Stein"],
        ),
        ('Karl Stein of Zenda came to the UN. "It is over," said the UN official.', []),
    ],
)
def test_an_age_or_a_service_tells_who_is_meant(text: str, expected: list[str]) -> None:
    """The only person just named is meant by an age, and who serves a body by "the official" of it."""
    assert speakers(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The family of the captain, Karl Stein, appealed for help.", []),
        ("The lawyers for the minister, Karl Stein, said he was ill.", []),
        ("The mayor of Zenda, Karl Stein, appealed for help.", ["Karl Stein"]),
        (
            "It sank.\n\nA former first mate of the vessel, Arno Kovar, testified that he had left.",
            ["Arno Kovar"],
        ),
        ("Members of the Zenda Council met, a council diplomat said.", []),
        ("The Zenda Council met. A council spokesman said it was over.", ["Zenda Council"]),
        (
            "Velda Shipping runs it. The weather agency, Metra, said no. The company says yes.",
            ["Velda Shipping"],
        ),
        ("The weather agency, Metra, said no. The company says yes.", []),
        (
            (
                "Prosecutor Maria Rossi says the owner hid a report of May. The report, whose author"
                " died, warned of floods."
            ),
            [],
        ),
        ("Germany's death toll rose to 11, its health ministry said.", ["Germany"]),
        ("Velda Rail trains soldiers. Its army said it was over.", []),
        ("Germany's government has told nothing since Monday, when it said five had died.", ["Germany"]),
    ],
)
def test_who_is_around_somebody_or_of_another_kind_is_somebody_else(text: str, expected: list[str]) -> None:
    """A family is not who it is of, one of a council not the council, and an agency no company."""
    assert speakers(text)[-1] == expected


def test_a_credit_in_a_relative_clause_is_of_that_clause() -> None:
    """What the main clause goes on to say is by whoever the sentence names for it."""
    text = "The strike, which shut nine mines according to the union, will go on."
    found = annotate_text(text).annotation
    credited = [[text[p.start : p.end] for p in s.pieces] for s in found.statements if s.speaker is not None]
    assert credited == [["The strike, which shut nine mines"]]
    text = (
        "The strike, which shut nine mines according to the Zenda Society, will go on unless they pay, its"
        " leader Maria Rossi said."
    )
    assert speakers(text) == [["Maria Rossi"]]
    assert speakers("It hit a bus, which fell into the river, according to the UN.") == [["United Nations"]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The group's co-ordinator, Anna Kovar, said it was over.", "The group's co-ordinator, Anna Kovar"),
        ("STRELSAU - Germany's military accused France of breaking the truce.", "Germany's military"),
    ],
)
def test_where_the_words_for_a_speaker_begin(text: str, words: str) -> None:
    """A word with a hyphen is one, and the place before an article's first words is no part of them."""
    said = next(s for s in annotate_text(text).annotation.statements if s.speaker is not None)
    assert said.speaker is not None
    assert text[said.speaker.start : said.speaker.end] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('In a statement, Velda Rail said it was over. "We are sad," the statement read.', ["Velda Rail"]),
        ('Velda Rail issued a statement on Monday. "We are sad," it read.', ["Velda Rail"]),
        ('Velda Rail got a letter. "We are sad," it read.', []),
        ('A letter to the king reads, "We are sad."', []),
    ],
)
def test_what_is_written_reads(text: str, expected: list[str]) -> None:
    """A document reads what who issued it says."""
    assert speakers(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        'Maria Rossi read "The Castle" in one night.',
        "She read the letter. It reads well.",
        'He read out the names: "Rossi, Stein, Kovar."',
        "Maria Rossi, who read law, left.",
    ],
)
def test_who_reads_says_nothing(text: str) -> None:
    """Reading is no speech."""
    assert speakers(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It is late," Velda\'s CEO and chairman Karl Al-Stein told the club.', ["Karl Al-Stein"]),
        (
            (
                "Anna Rossi left. Ms Rossi's predecessor as first minister, Karl Stein, has already predicted"
                " that a second vote would take place."
            ),
            ["Karl Stein"],
        ),
        ("Chief Investigator with the Air Safety Unit Karl Stein said it was over.", ["Karl Stein"]),
        (
            "Anna Kovar came. Kovar and her colleague Karl Stein said it was late.",
            ["Anna Kovar", "Karl Stein"],
        ),
        ("Anna Kovar came. Kovar and her team said that it was over.", ["Anna Kovar"]),
    ],
)
def test_a_name_that_an_office_leads_up_to_speaks(text: str, expected: list[str]) -> None:
    """However many offices lead up to a name, it is who speaks."""
    assert speakers(text)[-1] == expected

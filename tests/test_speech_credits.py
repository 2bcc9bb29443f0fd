"""Who is credited: documents, accounts, offices, groups, and people whose name nobody gives."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def credited(text: str) -> list[tuple[str, list[str], str]]:
    """Give cue, entities and content of each attributed statement."""
    annotation = annotate_text(text).annotation
    return [
        (
            text[s.cue.start : s.cue.end],
            [annotation.entities[i].name for i in s.speakers],
            " … ".join(text[p.start : p.end] for p in s.pieces),
        )
        for s in annotation.statements
        if s.cue is not None
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Maria Rossi issued a statement on pay. The statement said the offer was unfair.", ["Maria Rossi"]),
        (
            "A report from Oxfam came out on Monday. The Taliban denied it. The report said it was over.",
            ["Oxfam"],
        ),
        ("Maria Rossi said it was over. The report said that 200 had died.", []),
        (
            "Oxfam said in a release that fees rose. Maria Rossi was glad. The release added that they fell.",
            ["Oxfam"],
        ),
        ("A report on Maria Rossi came out on Monday. The report said that 200 had died.", []),
        ("Maria Rossi said it was over. A statement on a website came out. The statement said she died.", []),
        (
            "In a statement Maria Rossi said it was over. The statement added that it was late.",
            ["Maria Rossi"],
        ),
        ("Maria Rossi read a statement by Karl Weber. The statement said it was over.", ["Karl Weber"]),
    ],
)
def test_a_document_speaks_for_who_issued_it(text: str, speakers: list[str]) -> None:
    """A document that the article told of is its author's, and nobody's who is only near."""
    assert credited(text)[-1][1] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Maria Rossi spoke on pay. Her Twitter account posted that it was over.", ["Maria Rossi"]),
        ("Maria Rossi spoke on pay. The Twitter account posted: “It is over.”", []),
        ("Maria Rossi works for Twitter. Twitter said that it was over.", ["Twitter"]),
    ],
)
def test_an_account_is_not_its_platforms(text: str, speakers: list[str]) -> None:
    """Who speaks on a platform is not the platform."""
    assert credited(text)[-1][1] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Vice President Karl Weber left for Zenda. The president voiced regret over the deaths.", []),
        ("Vice President Karl Weber left. The vice president voiced regret.", ["Karl Weber"]),
        (
            "Karl Weber, the Republican nominee, left. The Democratic nominee denied a fault.",
            [],
        ),
        (
            "Karl Weber, the Republican nominee, left. The Republican nominee denied a fault.",
            ["Karl Weber"],
        ),
        ("President Karl Weber left for Zenda. The president voiced regret.", ["Karl Weber"]),
        (
            "Deputy Prime Minister and Foreign Minister Karl Weber left. The foreign minister voiced regret.",
            ["Karl Weber"],
        ),
    ],
)
def test_who_is_second_to_an_office_does_not_hold_it(text: str, speakers: list[str]) -> None:
    """A vice president is no president."""
    assert credited(text)[-1][1] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Two Zenda Rail officials said it is shut. The officials denied a fault.",
            ["Zenda Rail"],
        ),
        (
            "Two Zenda Rail officials said no. Some local officials said yes. The officials denied a fault.",
            [],
        ),
        ("Karl Weber said the line is shut. The researchers said that it was not.", []),
    ],
)
def test_the_officials_are_those_who_spoke_before(text: str, speakers: list[str]) -> None:
    """A plural noun with "the" alone goes on with the body that it spoke for last."""
    assert credited(text)[-1][1] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Carlo Stein went home. A delegate said he gave up. He was lost, he said. “Not one,” he said.",
            [],
        ),
        (
            "Adele spoke of Beatrice: “My artist is Beatrice,” she said. “We adore you,” she said.",
            [],
        ),
        ("One Zenda delegate said he gave up. Carlo Stein went home. “Not one,” he said.", ["Carlo Stein"]),
    ],
)
def test_pronouns_go_on_with_who_has_no_name(text: str, speakers: list[str]) -> None:
    """Each "he" goes on with the one before, until somebody is named."""
    assert credited(text)[-1][1] == speakers


def test_a_persons_initial_is_part_of_the_name() -> None:
    """A full name with an initial is a person's."""
    text = "Jill A. Stein, a counsel for the museum, said that the allegations had “no substance.” She left."
    assert credited(text)[0][1] == ["Jill A. Stein"]


def test_a_firm_with_a_name_is_none_of_those_before() -> None:
    """A name before "firm" is that firm's, while "the firm" goes on with the one before."""
    party = "The Free Alternative, a party, said that it has grown. "
    assert (
        credited(party + "A study by the mediaPlus analytics firm concluded that it was slow.")[-1][1] == []
    )
    assert credited("Zenda Rail Ltd opened a line. The firm said it was slow.")[-1][1] == ["Zenda Rail Ltd"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Asked whether Rossi “has the patience to serve,” 75 percent said yes, but some were not.",
            "yes",
        ),
        ("When asked about the dam, the minister said it was safe.", "it was safe"),
        (
            "The work went ahead according to schedule, Rossi said.",
            "The work went ahead according to schedule",
        ),
        ("The work went ahead, according to the plan of the bank.", "The work went ahead"),
    ],
)
def test_what_is_asked_or_planned_is_not_what_is_said(text: str, content: str) -> None:
    """The question is none of the answer, and a schedule says nothing."""
    assert [said for _, _, said in credited(text)] == [content]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("The president could have called that station to address them for a minute.", []),
        ("The president would have said that it was over.", ["said"]),
        ("The president has called on both sides to stop.", ["called on"]),
    ],
)
def test_what_could_have_been_said_was_not(text: str, cues: list[str]) -> None:
    """A missed chance to speak reports nothing."""
    assert [cue for cue, _, _ in credited(text)] == cues


def test_whoever_is_told_in_a_headline_does_not_speak() -> None:
    """The headline "jury told" leaves out "was": who told it is not said."""
    (statement,) = annotate_text("Rossi lied in court, jury told").annotation.statements
    assert statement.cue is not None
    assert statement.speaker is None
    (statement,) = annotate_text("Rossi lied in court, jury says").annotation.statements
    assert statement.speaker is not None


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("Zenda dam trial: Chief 'knew of cracks', court told", "Chief 'knew of cracks'"),
        ("Zenda mine disaster: Gas alarm was off, inquiry told", "Gas alarm was off"),
        ("Zenda floods: Dam will hold, minister says", "Dam will hold"),
        ("Zenda health officials: Water is safe, paper says", "Zenda health officials: Water is safe"),
        ("Otto Stein: Dam will hold, paper says", "Otto Stein: Dam will hold"),
    ],
)
def test_the_kicker_of_a_headline_is_not_what_is_told(headline: str, said: str) -> None:
    """Before a colon stands the matter, if it is nobody who speaks."""
    text = f"{headline}\n\nThe dam near the old town of Zenda was built by the state in the last century."
    told = [text[s.content.start : s.content.end] for s in annotate_text(text).annotation.statements if s.cue]
    assert told == [said]


def test_a_quotation_at_the_end_of_a_headline_is_read() -> None:
    """A name at the end of the text ends it."""
    assert credited("Rossi: 'We will win', says Stein")[0][0] == "says"


def test_a_mark_before_a_question_mark_opens_no_quotation() -> None:
    """A broken mark does not swallow what follows."""
    text = 'The bridge was shut, Rossi said. "?This story was changed. The mayor said that it was open.'
    assert [said for _, _, said in credited(text)] == ["The bridge was shut", "it was open"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Zenda Rail Group met. The plan was criticised by passenger groups.", []),
        ("The Zenda Rail Group met. Groups said the plan was bad.", []),
        ("The Zenda Rail Group met. The group said the plan was bad.", ["Zenda Rail Group"]),
        ("The Zenda Rail Group met. The plan is bad, according to the rail group Hentzau.", ["Hentzau"]),
    ],
)
def test_bodies_of_a_sort_are_not_the_one_called_so(text: str, speakers: list[str]) -> None:
    """Several bodies, or one with a name of its own, are not the body whose name has that noun."""
    assert credited(text)[-1][1] == speakers

"""Reported speech: which words report, who speaks, and what is said."""

from __future__ import annotations

import pytest

from dateline.annotate.pipeline import load_pipeline, plain, split_sentences
from dateline.annotate.speech import find_statements
from dateline.annotate.speech.statements import LONGEST
from dateline.model import Statement


def statements(text: str) -> list[Statement]:
    """Find the statements of a text."""
    doc = load_pipeline()(plain(text))
    return list(find_statements(doc, text, split_sentences(doc, text)))


def said(text: str) -> list[tuple[str | None, str | None, str]]:
    """Give speaker, cue and content of each attributed statement as text."""
    return [
        (
            text[s.speaker.start : s.speaker.end] if s.speaker else None,
            text[s.cue.start : s.cue.end] if s.cue else None,
            " … ".join(text[p.start : p.end] for p in s.pieces),
        )
        for s in statements(text)
        if s.cue is not None or s.speaker is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ruritania said that two soldiers had died on Tuesday.",
            [("Ruritania", "said", "two soldiers had died on Tuesday")],
        ),
        (
            "Two soldiers died, officials in Strelsau said.",
            [("officials in Strelsau", "said", "Two soldiers died")],
        ),
        (
            "“We will not leave,” said Maria Rossi, a spokeswoman for the ministry.",
            [("Maria Rossi, a spokeswoman for the ministry", "said", "“We will not leave,”")],
        ),
        (
            "“We will not leave,” Rossi said on Monday. “This is our land.”",
            [("Rossi", "said", "“We will not leave,” … “This is our land.”")],
        ),
        (
            "The golf industry, she said, is doing better than last year.",
            [("she", "said", "The golf industry … is doing better than last year")],
        ),
        (
            "According to the police, the driver had been drinking.",
            [("the police", "According to", "the driver had been drinking.")],
        ),
        (
            "The driver had been drinking, according to police.",
            [("police", "according to", "The driver had been drinking")],
        ),
    ],
)
def test_speaker_before_after_and_inside(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The speaker may stand before, after or inside what is said."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "Ruritania accused Syldavia of killing two soldiers.",
            "accused",
            "Syldavia of killing two soldiers",
        ),
        ("The minister urged both sides to stop fighting.", "urged", "both sides to stop fighting"),
        ("The president called for restraint.", "called for", "restraint"),
        ("The minister condemned the attack on the village.", "condemned", "the attack on the village"),
        ("The company denied that it had paid bribes.", "denied", "it had paid bribes"),
        ("The army blamed rebels for the explosion.", "blamed", "rebels for the explosion"),
        ("Maria Rossi did not rule out a truce with Syldavia.", "did not rule out", "a truce with Syldavia"),
        ("Maria Rossi didn't rule out a truce.", "didn't rule out", "a truce"),
        ("Maria Rossi has never denied that it rained.", "has never denied", "it rained"),
    ],
)
def test_accusations_calls_and_denials_keep_their_cue(text: str, cue: str, content: str) -> None:
    """What is accused, urged, called for, condemned or denied is content, and the cue says which."""
    assert [(c, t) for _, c, t in said(text)] == [(cue, content)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The bank said on Monday it would close.", "it would close"),
        ("The ministry said in January it would pay nothing.", "it would pay nothing"),
        ("The ministry said last week it would pay nothing.", "it would pay nothing"),
        ("The bank said on Monday that it would close on Friday.", "it would close on Friday"),
        ("The bank said Monday would be quiet.", "Monday would be quiet"),
    ],
)
def test_the_time_behind_a_cue_is_that_of_the_saying(text: str, content: str) -> None:
    """It is no part of what is said, unless it is its subject."""
    assert [told for _, _, told in said(text)] == [content]


def test_coordinated_cues_are_two_statements() -> None:
    """Two cues with one subject make two statements by the same speaker."""
    text = "Rossi said the talks had failed and added that the ministry would appeal."
    assert said(text) == [
        ("Rossi", "said", "the talks had failed"),
        ("Rossi", "added", "the ministry would appeal"),
    ]


def test_participle_goes_back_to_the_speaker() -> None:
    """A participle set off by a comma goes on with the speaker of the clause before."""
    text = "Rossi said Syldavia had attacked the town, adding that two people had died."
    assert [(s, c) for s, c, _ in said(text)] == [("Rossi", "said"), ("Rossi", "adding")]
    assert "adding" not in said(text)[0][2]


def test_clauses_of_two_speakers_stay_apart() -> None:
    """With "while" or "and" another speaker begins, and content does not run into the other clause."""
    text = "Ruritania said two soldiers had died, while Syldavia said it had lost a tank."
    assert said(text) == [
        ("Ruritania", "said", "two soldiers had died"),
        ("Syldavia", "said", "it had lost a tank"),
    ]


def test_relative_clause_speaks_for_its_noun() -> None:
    """A relative clause with a cue is a statement by the noun before it."""
    text = "Ruritania, which accused Syldavia of spying, said its embassy would close."
    assert said(text) == [
        ("Ruritania", "accused", "Syldavia of spying"),
        ("Ruritania", "said", "its embassy would close"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Each side blamed the other for the fighting.",
        "Ruritania and Syldavia have accused each other of spying.",
        "The president called the prime minister on Monday.",
        "A Strelsau court heard the case in May.",
        "The so-called “peace road” is closed.",
        "The official asked not to be named.",
        "The mayor thanked her.",
        "The minister condemned it on Monday.",
        "It was condemned by the minister.",
        "This adds to the frozen water that the rover found.",
        "You say that the word is wrong.",
    ],
)
def test_own_voice_has_no_speaker(text: str) -> None:
    """Reciprocal blame, telephone calls and scare quotes are the article's own voice."""
    (only,) = statements(text)
    assert only.speaker is None
    assert only.cue is None
    assert text[only.content.start : only.content.end] == text


def test_a_quotation_mark_alone_is_no_statement() -> None:
    """Where a broken encoding leaves a mark without words, nothing was said."""
    text = 'There is rain from Zenda to the sea,"?senior meteorologist Maria Rossi said. It "may" stop.'
    assert all(any(map(str.isalpha, content)) for _, _, content in said(text))


def test_a_sentence_is_not_both_attributed_and_own() -> None:
    """A sentence that holds something attributed is not repeated in the article's own voice."""
    text = "The talks failed. Rossi said they would go on. Nobody was hurt."
    assert [s.cue is None for s in statements(text)] == [True, False, True]


def test_quotation_in_a_paragraph_of_its_own_continues() -> None:
    """A paragraph that is only a quotation goes on with the speaker quoted last."""
    text = "“We will stay,” Rossi told reporters.\n\n“The town is ours and it always was.”"
    assert [s for s, _, _ in said(text)] == ["Rossi", "Rossi"]


def test_hearsay_has_a_cue_and_no_speaker() -> None:
    """What is "reportedly" so is credited to no one."""
    assert said("Both sides reportedly agreed to a truce.") == [
        (None, "reportedly", "Both sides … agreed to a truce."),
    ]


def test_headline_reports() -> None:
    """A headline in the present tense is reported speech like any other."""
    assert said("Ruritania says 49 soldiers have died in clashes") == [
        ("Ruritania", "says", "49 soldiers have died in clashes"),
    ]


def test_long_quotations_are_cut_at_sentences() -> None:
    """No statement is longer than the limit, and all of a long quotation is kept."""
    text = (
        "“"
        + " ".join(f"We counted the houses of street number {i} again." for i in range(40))
        + "” Rossi said."
    )
    found = [s for s in statements(text) if s.speaker is not None]
    assert len(found) > 1
    assert all(s.content.end - s.content.start <= LONGEST for s in found)
    assert found[-1].content.end >= text.index("number 39")


def test_quoted_tells_of_direct_speech() -> None:
    """Only a statement that holds quotation marks is marked as quoted."""
    direct, indirect = statements("“We stay,” Rossi said. Rossi said the house was hers.")
    assert direct.quoted
    assert not indirect.quoted


def test_a_document_speaks_for_who_issued_it() -> None:
    """A statement that somebody issued is theirs."""
    text = "Rossi issued a statement saying the talks had failed."
    assert said(text) == [("Rossi", "saying", "the talks had failed")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Schools may not turn them away, a court ruled on Thursday.",
            [("a court", "ruled", "Schools may not turn them away")],
        ),
        (
            "The army has ruled out the presence of such groups.",
            [("The army", "ruled out", "the presence of such groups")],
        ),
        (
            "Rossi's claim that the vote was rigged is false.",
            [("Rossi's", "claim", "the vote was rigged")],
        ),
        (
            "The ministry placed the blame on rebels.",
            [("The ministry", "placed", "the blame on rebels")],
        ),
        (
            "The river has reached its highest level. This is according to the ministry.",
            [("the ministry", "according to", "The river has reached its highest level.")],
        ),
        (
            'The list, which - according to the website "The Hill" - was made available, details cities.',
            [
                (
                    'the website "The Hill',
                    "according to",
                    "The list, which … was made available, details cities.",
                )
            ],
        ),
        (
            "Eight men died, police said on Thursday, the latest clash in a country that has seen many.",
            [("police", "said", "Eight men died")],
        ),
        (
            'Otto Stein argued in the "Zenda Daily Post" that smugglers must be stopped.',
            [("Otto Stein", "argued", "smugglers must be stopped")],
        ),
        (
            "Otto Stein argued in favour of a ban.",
            [("Otto Stein", "argued in", "favour of a ban")],
        ),
        (
            '"It is the pillar of good rule,"-wrote the mayor.',
            [("the mayor", "wrote", '"It is the pillar of good rule,"')],
        ),
        (
            "According to Otto Stein, head of the child unit at the ministry, 94% of the cases were abroad.",
            [
                (
                    "Otto Stein, head of the child unit at the ministry",
                    "According to",
                    "94% of the cases were abroad.",
                )
            ],
        ),
        (
            "According to Otto Stein, 45, the cases were new.",
            [("Otto Stein, 45", "According to", "the cases were new.")],
        ),
        (
            "Rossi promised Parliament will get a say on the deal.",
            [("Rossi", "promised", "Parliament will get a say on the deal")],
        ),
        (
            '"Black gives room," she told the German weekly "Zenda Nights" in May.',
            [("she", "told", '"Black gives room,"')],
        ),
        (
            "The mayor was ill, officials and media reported on Monday.",
            [("officials and media", "reported", "The mayor was ill")],
        ),
        ("What characterizes this place that is the river?", []),
        ("Add music and a booth and you have a full day.", []),
        ("While in doubt about the river, he does believe it is rising.", []),
        (
            "The fire broke out in Strelsau, city spokesman Karl Weber said.",
            [("city spokesman Karl Weber", "said", "The fire broke out in Strelsau")],
        ),
    ],
)
def test_ways_of_reporting_besides_plain_clauses(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Rulings, nouns of saying, blame, "this is according to" and trailing remarks are read as meant."""
    assert said(text) == expected


def test_the_judging_verbs_of_others_report_nothing() -> None:
    """Who finds a bag or rules a country has said nothing."""
    assert said("The king ruled the valley for years. Police found the bag was empty.") == []


@pytest.mark.parametrize(
    ("rest", "content"),
    [
        (
            ", but Syldavian troops were trying to advance.",
            "shelling grew less intense during the day, but Syldavian troops were trying to advance",
        ),
        (", but that it rained.", "shelling grew less intense during the day, but that it rained"),
        (", but the town is still empty.", "shelling grew less intense during the day"),
        (", but Rossi said she heard guns.", "shelling grew less intense during the day"),
    ],
)
def test_a_second_half_of_what_is_said_belongs_to_it(rest: str, content: str) -> None:
    """A coordinate clause in the sequence of tenses goes on; one that leaves it or reports does not."""
    assert said(f"It said shelling grew less intense during the day{rest}")[0] == ("It", "said", content)


def test_words_set_off_before_a_noun_are_not_what_somebody_agrees() -> None:
    """What is agreed is a deal; its quotation marks hold a word, and no speech."""
    assert said("Ruritania, Syldavia agree 'historic' deal\n") == []
    assert said('The two sides agreed "joint steps" on Monday.') == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Is he right? While on a visit to the base, he warned of the danger posed by the rebel group.",
            ("he", "warned of", "the danger posed by the rebel group"),
        ),
        (
            "Government officials previously told CNN plans for the raid had been in the works for months.",
            ("Government officials", "told", "plans for the raid had been in the works for months"),
        ),
        (
            "Anna Rossi, from the union, told ZNC Radio 5 live that the sum that they could save was small.",
            ("Anna Rossi, from the union", "told", "the sum that they could save was small"),
        ),
        (
            "It came after President Otto Stein accused the media of under-reporting the attacks.",
            ("President Otto Stein", "accused", "the media of under-reporting the attacks"),
        ),
        (
            "Leaders are at a loss to explain why Otto Stein continued to defend the ministry.",
            ("Otto Stein", "continued to defend", "the ministry"),
        ),
        ("Stein says rail fares 'too high': Is that true?", ("Stein", "says", "rail fares 'too high'")),
    ],
)
def test_all_that_is_said_and_no_more(text: str, expected: tuple[str, str, str]) -> None:
    """An adjunct before the clause, a headline's question and whom it was told are none of it."""
    assert said(text)[-1] == expected


def test_a_question_to_somebody_is_what_is_said() -> None:
    """Whom it was put to is not."""
    assert ("She", "said", "to her friends") not in said("She said to her friends: Who knows?")


def test_a_recording_tells_nothing() -> None:
    """Who is seen on it does, and a suggestion to readers is nobody's report."""
    text = "Stein was seen on video telling the owner that his shirt was stolen."
    assert said(text)[0][0] == "Stein"
    assert not said("Debate -- Invite your neighbours to discuss the issue.")


@pytest.mark.parametrize(
    "text",
    [
        "After shops were burned in Zenda, no minister commented on the incident.",
        "Nobody said that the dam had failed.",
    ],
)
def test_nobody_says_nothing(text: str) -> None:
    """What no one says is the article's own."""
    assert not said(text)
    assert [text[s.start : s.end] for s in statements(text)] == [text]


def test_a_subject_that_ends_in_an_abbreviation_is_whole() -> None:
    """The stop of "Ave." ends no clause."""
    found = said("Maria Rossi said the house on Zenda Ave. was empty.")
    assert [content for _, _, content in found] == ["the house on Zenda Ave. was empty"]

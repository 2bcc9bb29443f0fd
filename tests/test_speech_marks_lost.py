"""Reported speech where a page lost a dash or a space, and where the parser gives it to the wrong words."""

from __future__ import annotations

import pytest

from dateline.annotate.pipeline import load_pipeline
from dateline.annotate.speech.bodies_meant import may_be_news_agency
from dateline.annotate.speech.quotations import find_quotations
from dateline.library import annotate_text
from dateline.model import LocalEntity, Role


def credited(text: str) -> list[tuple[str, list[str], str, str]]:
    """Give the words for who speaks, who it is, the cue and what is said."""
    found = annotate_text(text)
    return [
        (
            text[s.speaker.start : s.speaker.end] if s.speaker else "",
            [found.annotation.entities[n].name for n in s.speakers],
            text[s.cue.start : s.cue.end] if s.cue else "",
            text[s.content.start : s.content.end],
        )
        for s in found.statements
    ]


def test_a_hyphen_between_sentences_ends_the_first() -> None:
    """What follows it is another's; a hyphen within a sentence parts nothing."""
    text = '"The trains have stopped," he said.- General Secretary Karl Huber said talks would go on.'
    assert [(who, said) for who, _, _, said in credited(text)] == [
        ("he", '"The trains have stopped,"'),
        ("General Secretary Karl Huber", "talks would go on"),
    ]
    (only,) = credited("Karl Huber said the Zenda-Strelsau line was shut.")
    assert only[3] == "the Zenda-Strelsau line was shut"


def test_a_hyphen_behind_a_comma_is_a_space() -> None:
    """The verb behind it is whole."""
    assert credited("The river rose,-said Karl Huber, who lives there.")[0][0] == "Karl Huber"


def test_a_hyphen_behind_what_announces_is_a_space() -> None:
    """Who speaks behind another quotation is not who spoke before."""
    text = 'Anna Stein wept: "It is a calm sea." When it rose,- mayor Karl Huber said:- "It was a storm."'
    assert [who for who, _, _, said in credited(text) if "storm" in said] == ["mayor Karl Huber"]


def test_a_hyphen_behind_a_mark_is_a_space() -> None:
    """A name behind a quotation or a plural's genitive is whole, and no double name is parted."""
    text = 'He wants an "independent"-Rail Authority. The Zenda Teachers\'-Organisation met Anna Rossi-Stein.'
    found = {entity.name for entity in annotate_text(text).annotation.entities}
    assert {"Rail Authority", "Anna Rossi-Stein"} <= found
    assert any("Organisation" in name for name in found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            'Fear of more floods "The dam may break at any time now," Maria Rossi said.',
            '"The dam may break at any time now,"',
        ),
        (
            'The guard and "The Men of the Hills" are friends, Maria Rossi said.',
            'The guard and "The Men of the Hills" are friends',
        ),
    ],
)
def test_a_heading_on_the_line_of_a_quotation_is_not_said(text: str, said: str) -> None:
    """Words that a clause goes on with are."""
    assert credited(text)[0][3] == said


def test_what_somebody_went_to_the_radio_to_say_is_said() -> None:
    """What he only wanted to say is not."""
    text = 'Maria Rossi took to the radio to say: "The dam may break at any time."'
    assert credited(text)[0][0] == "Maria Rossi"
    assert not any(who for who, *_ in credited('Maria Rossi wanted to say, "The dam may break."'))


def test_who_is_credited_before_who_say_says_it_alone() -> None:
    """The words that credit them are none of their name."""
    text = "It is hard to mend the dam, according to builders, who say stones used in it have begun to fall."
    assert [who for who, *_ in credited(text)] == ["builders", "builders"]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('Several bags of sand "?not enough for all. "We need more," she said.', ['"We need more,"']),
        ('Several bags of sand-"?not enough. "We need more," she said.', ['"We need more,"']),
        ('He added, "?You know it."', ['"?You know it."']),
        ('They are: "?In May a dam broke. "?In June it was mended.', []),
        ('"Is it over?" she asked.', ['"Is it over?"']),
    ],
)
def test_a_mark_that_was_a_dash_is_none(text: str, inner: list[str]) -> None:
    """It neither opens nor closes a quotation; behind a comma it opens one."""
    assert [text[q.start : q.end] for q in find_quotations(text)] == inner


def test_a_space_lost_behind_a_quotation_is_found() -> None:
    """Who speaks behind it is credited."""
    text = 'The river rose. "We need to fill them,"?Maria Rossi said.'
    assert credited(text) == [("Maria Rossi", ["Maria Rossi"], "said", '"We need to fill them,"')]


def test_a_lost_dash_behind_a_dateline_is_none_of_the_speaker() -> None:
    """The name begins behind it."""
    text = 'ZENDA "?Senate Leader Karl Huber pledged to give President Rossi a chance.'
    assert credited(text)[0][0] == "Senate Leader Karl Huber"


def test_sentences_between_two_quotations_are_in_nobodys_words() -> None:
    """Two statements, and one where but a remark stands between."""
    apart = '"It is over," Maria Rossi said. The river rose for a day and fell again. "We need help."'
    assert [said for *_, said in credited(apart)] == ['"It is over,"', '"We need help."']
    near = '"It is over," Maria Rossi said. She paused. "We need help."'
    assert len(credited(near)) == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('Some 2,000 protesters gathered outside the presidential palace yelling "Get out!"', "protesters"),
        ("The minister held talks with the palace saying that it was over.", "palace"),
    ],
)
def test_a_place_yells_nothing(text: str, who: str) -> None:
    """Whoever gathered there does; talks with a palace are none of them."""
    assert credited(text)[0][0].endswith(who)


def test_who_behind_a_credit_is_who_was_credited() -> None:
    """The second clause goes on with the investigators."""
    text = "Two men were held, investigators said, who said the search would go on."
    assert [who for who, *_ in credited(text)] == ["investigators", "investigators"]


def test_a_name_behind_says_in_a_caption_is_who_speaks() -> None:
    """The words before are no speaker; in a sentence of its own the caption is what is said."""
    glued = "Charges pending, says police spokesman Huber The others were suspected of helping them."
    assert "Charges" not in [who for who, *_ in credited(glued)]
    assert credited("Charges pending, says police spokesman Karl Huber")[0][3] == "Charges pending"


def test_a_plea_says_no_more_than_itself() -> None:
    """Who pleads guilty has not said the sentence before; who pleads with somebody says something."""
    text = 'Karl Huber said he was "sorry for what he saw." Two of his men pleaded guilty to fraud.'
    assert [(cue, words) for _, _, cue, words in credited(text)] == [
        ("said", 'he was "sorry for what he saw."'),
        ("pleaded", "guilty to fraud"),
    ]
    assert credited('"Let us go," the men pleaded.')[0][2] == "pleaded"


def test_where_it_was_said_is_not_what_was_said() -> None:
    """A participle and no verb before the comma tells a circumstance; with a verb it is what is said."""
    assert credited("Speaking at the UN, Maria Rossi responded to the report's claims.") == []
    text = "Starting in May, food that contains oil needs to say so, says Maria Rossi."
    assert credited(text)[0][3] == "Starting in May, food that contains oil needs to say so"


def test_words_that_describe_a_noun_are_not_said() -> None:
    """Claims about papers that he read don't say that he read them."""
    text = "Huber took back some of the claims he said earlier regarding the documents he reviewed."
    assert [said for *_, said in credited(text)] == []
    assert credited("Huber said the documents were lost.")[0][3] == "the documents were lost"


def test_hearsay_about_a_noun_tells_nothing() -> None:
    """A relative clause says who is meant; a sentence is told."""
    assert credited("The men who allegedly burned the barn were moved to Zenda.") == []
    assert credited("The man allegedly shot two people.")[0][2] == "allegedly"


def test_a_statement_that_announces_is_of_who_spoke_in_it() -> None:
    """It has no voice of its own."""
    text = '"It is over," Maria Rossi said in a statement announcing the deal.'
    assert [who for _, who, *_ in credited(text)] == [["Maria Rossi"], ["Maria Rossi"]]


def test_a_news_agency_is_no_agency_of_another_kind() -> None:
    """The guard, an agency, is not the news agency; one that is called so is."""
    doc = load_pipeline()("The news agency said so. The agency said so.")
    guard = LocalEntity(
        "organisation", "Zenda Guard", ("Zenda Guard",), roles=(Role("security agency", 0, 15),)
    )
    paper = LocalEntity("organisation", "Zenda News Agency", ("Zenda News Agency",))
    assert not may_be_news_agency([guard], (0,), doc[2])
    assert may_be_news_agency([paper], (0,), doc[2])
    assert may_be_news_agency([guard], (0,), doc[7])


def test_a_hyphen_behind_a_stop_that_follows_marks_ends_a_sentence() -> None:
    """What somebody argues in favour of is their own, and not the sentence before."""
    text = 'Otto Stein vowed to keep the "old order".- Senate leader Karl Huber argued in favour of the dam.'
    assert [(who, said) for who, _, _, said in credited(text)] == [
        ("Otto Stein", 'to keep the "old order"'),
        ("Senate leader Karl Huber", "favour of the dam"),
    ]


def test_a_quotation_that_never_closes_ends_where_the_next_opens() -> None:
    """What a document goes on with is in marks of its own, and is its issuer's."""
    text = (
        "Karl Huber spoke on Monday. Huber said it was late. The Ruritanian Skating Union announced in its"
        ' statement that "the panel has heard Anna Kovar and has decided not to lift the ban. "A similar ban'
        ' was handed down to Otto Stein in May," the statement added.'
    )
    assert [(names, cue) for _, names, cue, _ in credited(text) if cue][1:] == [
        (["Ruritanian Skating Union"], "announced"),
        (["Ruritanian Skating Union"], "added"),
    ]
    text = '"It will hold, he said. "We know. "Nobody leaves," said Karl Huber.'
    assert [text[q.start : q.end] for q in find_quotations(text)][-1].endswith('"Nobody leaves,"')

"""Figures: which counts of people a sentence gives, with their qualifier."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.annotate.figures import find_figures
from dateline.annotate.figures.numbers import find_numbers, value
from dateline.annotate.pipeline import load_pipeline, plain, split_sentences
from dateline.library import annotate_text
from dateline.model import Figure, LocalEntity, Mention, Span, Statement, TimeExpression


def figures_of(
    text: str,
    statements: tuple[Statement, ...] = (),
    expressions: tuple[TimeExpression, ...] = (),
    mentions: tuple[Mention, ...] = (),
    entities: tuple[LocalEntity, ...] = (),
) -> tuple[Figure, ...]:
    """Find the figures of a text, with what the rest of the annotation is said to be."""
    doc = load_pipeline()(plain(text))
    sentences = split_sentences(doc, text)
    return find_figures(doc, text, sentences, statements, expressions, mentions, entities)


# Sentence, then measure, count and qualifier of each figure; "exactly" is left out.
WARS = [
    (
        "At least 49 Ruritanian and 50 Syldavian soldiers were killed.",
        ["killed 49 at_least", "killed 50 at_least"],
    ),
    ("In August, Ruritania said it had lost a soldier.", ["killed 1"]),
    (
        "Two of its troops had been killed and more than a dozen wounded.",
        ["killed 2", "wounded 12 more_than"],
    ),
    ("Ruritania accused Syldavia of killing one of its soldiers.", ["killed 1"]),
    ("About 30,000 people died in the ensuing conflict.", ["killed 30000 about"]),
    ("More than 6,500 people lost their lives in the war.", ["killed 6500 more_than"]),
    ("Ruritania sent thousands of peacekeepers to the region.", ["deployed None about"]),
    ("The army said 12 soldiers had been captured.", ["captured 12"]),
    ("She said as many as 15 soldiers may have died.", ["killed 15 at_most"]),
    ("More than 6,000 lives were lost in last year’s war.", ["killed 6000 more_than"]),
    ("Some 2,000 Ruritanian peacekeepers were deployed to patrol the area.", ["deployed 2000 about"]),
    ("Clashes restart a day after 99 troops killed", ["killed 99"]),
    ("Ruritania Negotiates Ceasefire After Clashes Kill at Least 50", ["killed 50 at_least"]),
    ("At least 49 soldiers died while Syldavia said it lost 50", ["killed 49 at_least", "killed 50"]),
    ("Four troops in his region were killed while another 43 were wounded.", ["killed 4", "wounded 43"]),
    (
        "It led to the worst clashes in decades, killing thousands and displacing more than 100,000 people.",
        ["killed None about", "displaced 100000 more_than"],
    ),
    ("Rebels said they had killed 27 soldiers and captured five others.", ["killed 27", "captured 5"]),
    ("Two rebel fighters were captured and 15 killed in the raid.", ["captured 2", "killed 15"]),
    ("The war has killed an estimated 400,000 people.", ["killed 400000 about"]),
    ("Some 3,000 soldiers have been deployed along the border.", ["deployed 3000 about"]),
    ("The army lost 50 tanks and 300 men.", ["killed 300"]),
    ("The storm killed five and 10,000 people have left their homes.", ["killed 5", "displaced 10000"]),
    ("Some 450 people were moved to schools.", ["displaced 450 about"]),
    ("Some 450 people moved to the country.", []),
    ("About 300 people were sheltering in schools.", ["displaced 300 about"]),
    ("Some 300 families are housed in camps.", ["displaced 300 about"]),
    ("Some 300 guests are staying in Zenda.", []),
    ("And there are the dead: 26 soldiers and 21 miners.", ["killed 26", "killed 21"]),
    ("Ten people fleeing Ruritania drowned when their boat sank.", ["killed 10"]),
    ("Two rangers and a plumber were killed.", ["killed 2", "killed 1"]),
    ("A total of 21 soldiers, among them two colonels, had been arrested.", ["arrested 21"]),
    ("The hospital said it received six bodies.", ["killed 6"]),
    ("The Interior Ministry has put the number of injured at 331.", ["wounded 331"]),
    ("The number of people killed in the strike has risen to five.", ["killed 5"]),
    ("The watchdog put the number of arrests at 63.", ["arrested 63"]),
    ("The government revised the death toll from 143 to 139.", ["killed 139"]),
    ("The number of detained soldiers had risen to 34.", ["arrested 34"]),
    ("The injury toll rose to 34.", []),
    (
        "The death toll from last week's explosion at the Zenda coal mine has risen to 28 after a man died.",
        ["killed 28", "killed 1"],
    ),
    ("The bodies of the last six missing miners were found.", ["killed 6"]),
    ("Nine people were killed in Zenda and five in Hentzau, police said.", ["killed 9", "killed 5"]),
    ("Some 12 died in Zenda, five in Hentzau and two in Tarl.", ["killed 12 about", "killed 5", "killed 2"]),
    ("Nine people were killed in Zenda and five in ten houses burned.", ["killed 9"]),
    ("Girls between the ages of 13 and 17 were wounded, 41 girls in all.", []),
    ("No fewer than twenty-three civilians were killed by shelling.", ["killed 23 at_least"]),
    ("Under 200 soldiers have been killed since the truce.", ["killed 200 less_than"]),
    ("Ruritanian forces took 40 men prisoner near Zenda.", ["captured 40"]),
    ("Ruritania is holding 20 Syldavian soldiers.", ["captured 20"]),
    ("Ruritania is deploying 300 soldiers along the border.", ["deployed 300"]),
    ("The army put its losses at more than 40 soldiers.", ["killed 40 more_than"]),
    ("Three soldiers and two civilians, one of them a boy, were killed.", ["killed 3", "killed 2"]),
    ("Two wounded soldiers were sent home.", ["wounded 2"]),
]
DISASTERS = [
    (
        "An earthquake struck Ruritania, killing at least 1,200 people and injuring some 4,500.",
        ["killed 1200 at_least", "wounded 4500 about"],
    ),
    (
        "The number of dead rose to 1,200, with more than 300 people still missing.",
        ["killed 1200", "missing 300 more_than"],
    ),
    ("The death toll rose to 45 on Monday.", ["killed 45"]),
    ("Officials put the death toll at 230.", ["killed 230"]),
    ("The toll stood at 45 dead and 120 wounded.", ["killed 45", "wounded 120"]),
    ("The storm claimed 12 lives.", ["killed 12"]),
    ("More than half a million people have been displaced by the floods.", ["displaced 500000 more_than"]),
    ("Nearly 200,000 people fled their homes after the dam burst.", ["displaced 200000 about"]),
    ("Around 15,000 residents were evacuated from the valley.", ["displaced 15000 about"]),
    ("The floods forced 3,000 from their homes.", ["displaced 3000"]),
    ("Thirty thousand people were left homeless.", ["displaced 30000"]),
    ("Rescuers said 37 miners were trapped and 12 were missing.", ["missing 12"]),
    ("Two people and a dog were killed in the fire.", ["killed 2"]),
    ("Four people, including two children, died in the blaze.", ["killed 4"]),
    ("Of the 54 people on board, 12 died.", ["killed 12"]),
    ("Two brothers drowned in the river.", ["killed 2"]),
    ("Six people were killed and dozens injured when a bus overturned.", ["killed 6", "wounded None about"]),
    ("At least 12 dead, 40 injured in Strelsau train crash", ["killed 12 at_least", "wounded 40"]),
    ("Quake kills 300 in Ruritania", ["killed 300"]),
    ("The ministry sent 200 firefighters to the region.", ["deployed 200"]),
    ("A million people were displaced.", ["displaced 1000000"]),
    ("Between 20 and 30 people were killed.", ["killed 20 at_least"]),
    ("The hotel fire, in which 12 people died, shocked Zenda.", ["killed 12"]),
    ("In the fire 12 people died and two are presumed dead.", ["killed 12", "missing 2"]),
    ("An inquiry put the dead at 12.", ["killed 12"]),
    ("The death toll was raised to 20.", ["killed 20"]),
    ("The toll has risen to 12, as two more men came forward.", ["killed 12"]),
    ("Divers found five more bodies, bringing to 22 the number of people who perished.", ["killed 22"]),
    ("Rescuers found three more bodies, which brings the toll to 22.", ["killed 22"]),
    ("Another four men died on Friday, bringing the toll to 22.", ["killed 4", "killed 22"]),
    ("The toll stood at 12, down from an earlier toll of 14.", ["killed 12"]),
    ("About 400 people had been moved from 12 villages to shelters.", ["displaced 400 about"]),
    ("Fifty people, most of them women, were killed.", ["killed 50"]),
    ("Fifty people, two of whom were children, were killed.", ["killed 50"]),
    ("There were 15 cases, including nine confirmed and six probable, and ten deaths.", ["killed 10"]),
]
CRIMES = [
    ("He killed him and two others.", ["killed 2"]),
    ("Maria Rossi was arrested with three others.", ["arrested 3"]),
    ("A man was shot dead outside a bar in Zenda.", ["killed 1"]),
    ("Police shot dead two gunmen.", ["killed 2"]),
    ("The gunman killed nine people before turning the gun on himself.", ["killed 9"]),
    ("The police chief was among 11 people shot dead.", ["killed 11"]),
    ("The blast tore through the market, leaving 12 dead and 30 injured.", ["killed 12", "wounded 30"]),
    (
        "A bomber killed a policeman, two soldiers and three civilians.",
        ["killed 1", "killed 2", "killed 3"],
    ),
    ("The attack wounded 17 people, three of them seriously.", ["wounded 17"]),
    ("Ruritania: 30 killed in market bombing", ["killed 30"]),
    ("A strike in Zenda left a mother and her three children dead.", ["killed 1", "killed 3"]),
    ("At least three people were stabbed to death.", ["killed 3 at_least"]),
    ("The killing of three students sparked protests.", ["killed 3"]),
    ("Two men have been arrested on suspicion of murder.", ["arrested 2"]),
    ("A woman and two men were arrested.", ["arrested 1", "arrested 2"]),
    ("Five suspects were taken into custody.", ["arrested 5"]),
    ("Police arrest 5 over bank heist", ["arrested 5"]),
    ("He was convicted of killing two people in 2010.", ["killed 2"]),
    ("Eight crew - seven Ruritanians and a Syldavian - were taken hostage.", ["captured 8"]),
    ("Gunmen kidnapped more than 100 schoolgirls.", ["captured 100 more_than"]),
    ("Seven people, three of them officers, were injured and 12 arrested.", ["wounded 7", "arrested 12"]),
    ("The police stopped 40 men; 12 of them were arrested.", ["arrested 12"]),
    ("Ten people were arrested, two of them injured.", ["arrested 10", "wounded 2"]),
    ("By noon 86 suspects were in custody.", ["arrested 86"]),
    ("Five men died in police custody.", ["killed 5"]),
    ("Of 11 people arrested so far, two remain in custody.", ["arrested 11"]),
    ("The mayor, her deputy and another man were injured.", ["wounded 1"]),
    ("Police have arrested two inspectors.", ["arrested 2"]),
    ("The mine's director, its safety chief and an engineer were arrested.", []),
    ("A policeman and a nurse were killed.", ["killed 1", "killed 1"]),
    ("Police confirmed reports that two patients had died.", ["killed 2"]),
    ("He did not deny that two men had died.", ["killed 2"]),
    ("The minister denied that the fire, which killed 12 people, was arson.", ["killed 12"]),
    ("The mayor denied wrongdoing but said three workers had died.", ["killed 3"]),
]
PROTESTS = [
    ("Police detained 143 protesters in Strelsau.", ["arrested 143"]),
    ("More than 3,500 arrests were made during the protests.", ["arrested 3500 more_than"]),
    ("Police made 60 arrests.", ["arrested 60"]),
    ("Sixty-three people died and 200 others were injured.", ["killed 63", "wounded 200"]),
    ("Hundreds of demonstrators have been arrested.", ["arrested None about"]),
    ("Over 100 people were hurt as police fired tear gas.", ["wounded 100 more_than"]),
    ("Almost 2,000 officers were deployed on election day.", ["deployed 2000 about"]),
]
MIGRATION = [
    ("Up to 700 migrants are feared dead after their boat capsized.", ["missing 700 at_most"]),
    ("The bodies of 14 migrants washed ashore.", ["killed 14"]),
    ("More than 1.2 million people have fled the fighting.", ["displaced 1200000 more_than"]),
    ("Some 40 migrants drowned off the coast.", ["killed 40 about"]),
]
NONE = [
    "No one was killed in the attack.",
    "About 40,000 people are killed each year on the roads.",
    "Ruritania said it would send 500 troops.",
    "The army plans to deploy 3,000 soldiers to the border.",
    "If 200 people were killed, nobody would know.",
    "Maria Rossi, 34, was killed in 2001.",
    "Maria Rossi, a teacher, was arrested.",
    "The two sides exchanged 200 prisoners.",
    "The party lost 50 seats and the company lost 400 jobs.",
    "The crash killed 12% of the herd and 40 cows.",
    "The attack was claimed by 12 men.",
    "He was killed by two gunmen.",
    "In 2016 Ruritania captured the town.",
    "A child dies every 10 minutes.",
    "The raid killed or wounded 40 people.",
    "It captured 200 square kilometres and three villages.",
    "Ruritania denied killing 12 civilians.",
    "Ruritania denied that its troops had killed 12 civilians.",
    "The hospital denied reports that two patients had died.",
    "The army dismissed as false a report that it had lost 20 men.",
    "The mayor dismissed a report of 20 deaths.",
    "There were rumours that three men had been killed.",
    "Twelve soldiers were sent to prison.",
    "The ministry is holding 20 officers responsible.",
    "Police asked which two men were killed.",
    "One in three children died before the age of five.",
    "Three attackers fled in a car.",
    "An official killed himself.",
    "The grim murder Two sailors have been charged with Otto Stein's murder.",
]


@pytest.mark.parametrize(("sentence", "expected"), [*WARS, *DISASTERS, *CRIMES, *PROTESTS, *MIGRATION])
def test_counts_of_people(sentence: str, expected: list[str]) -> None:
    """Each count of people is found once, with what happened and its qualifier."""
    found = [f"{f.measure} {f.count} {f.qualifier}".removesuffix(" exactly") for f in figures_of(sentence)]
    assert found == expected


@pytest.mark.parametrize("sentence", NONE)
def test_no_figure(sentence: str) -> None:
    """Rates, plans, denials, ages, years, agents and things are no figures."""
    assert not figures_of(sentence)


def test_span_covers_count_and_noun() -> None:
    """A figure's span runs from the qualifier to the noun."""
    text = "Clashes killed at least 49 Ruritanian soldiers on Monday."
    (figure,) = figures_of(text)
    assert text[figure.start : figure.end] == "at least 49 Ruritanian soldiers"
    assert figure.who == "Ruritanian soldiers"


def test_bare_number_counts_its_neighbours_people() -> None:
    """A bare "another 43" are of the same people as the count before it."""
    figures = figures_of("Four Ruritanian troops were killed while another 43 were wounded.")
    assert [f.who for f in figures] == ["Ruritanian troops", "Ruritanian troops"]


def test_noun_of_coordinated_people_is_shared() -> None:
    """Each of two coordinated counts gets the noun that stands after the second."""
    figures = figures_of("At least 49 Ruritanian and 50 Syldavian soldiers were killed.")
    assert [f.who for f in figures] == ["Ruritanian soldiers", "Syldavian soldiers"]


def _said(text: str, speaker: str, content: str, *entities: int) -> Statement:
    start, by = text.index(content), text.index(speaker)
    span = Span(start, start + len(content))
    return Statement(
        min(start, by),
        max(span.end, by),
        span,
        (span,),
        Span(by, by + len(speaker)),
        entities,
        None,
        quoted=False,
    )


RURITANIA = LocalEntity("state", "Ruritania", ("Ruritania",), state="ZZ")
SYLDAVIA = LocalEntity("state", "Syldavia", ("Syldavia",), state="ZY")


def test_speaker_of_the_statement_is_credited() -> None:
    """A figure is credited to who says the statement that holds it, and "its soldiers" are theirs."""
    text = "Ruritania said two of its soldiers were injured."
    statement = _said(text, "Ruritania", "two of its soldiers were injured", 0)
    (figure,) = figures_of(text, (statement,), entities=(RURITANIA,))
    assert (figure.by, figure.speakers, figure.statement) == (Span(0, 9), (0,), 0)
    assert figure.who == "Ruritania’s soldiers"


@pytest.mark.parametrize(
    ("text", "content", "cue", "credited"),
    [
        ("She said that a dam had burst and 3 people were wounded.", "a dam had burst", "said", True),
        ("She said a dam had burst, a mill was gone and 3 people died.", "a dam had burst", "said", True),
        ("She said a dam had burst, hours before 3 people died.", "a dam had burst", "said", False),
        ("She said “a dam has burst” and 3 people died.", "“a dam has burst”", "said", False),
        ("She said a dam had burst. On Monday 3 people died.", "a dam had burst", "said", False),
        ("She called for calm and 3 people were arrested.", "calm", "called for", False),
    ],
)
def test_the_last_clause_of_what_is_said_is_said_too(
    text: str, content: str, cue: str, *, credited: bool
) -> None:
    """A figure behind "and" after a reported clause is the speaker’s; in another kind of clause it is not."""
    at = text.index(cue)
    said = replace(_said(text, "She", content, 0), cue=Span(at, at + len(cue)))
    (figure,) = figures_of(text, (said,), entities=(RURITANIA,))
    assert (figure.speakers, figure.statement == 0) == (((0,), True) if credited else ((), False))


def test_each_side_is_credited_with_its_own() -> None:
    """Where each side has said it, each figure is its own state's."""
    text = "At least 49 Ruritanian and 50 Syldavian soldiers were killed, each side has said."
    statement = _said(text, "each side", "At least 49 Ruritanian and 50 Syldavian soldiers were killed", 0, 1)
    mentions = tuple(
        Mention(text.index(w), text.index(w) + len(w), w, "state", "adjective", n)
        for n, w in enumerate(("Ruritanian", "Syldavian"))
    )
    figures = figures_of(text, (statement,), mentions=mentions, entities=(RURITANIA, SYLDAVIA))
    assert [f.speakers for f in figures] == [(0,), (1,)]


@pytest.mark.parametrize(
    ("text", "count", "teller"),
    [
        ("Portugal said that 12 people had died, while Spain put the number of its dead at 26.", 26, "Spain"),
        (
            "Portugal said that 12 people had died, while Spain put the number of its dead at 26.",
            12,
            "Portugal",
        ),
        ("Spain gave a lower toll of 14 dead.", 14, "Spain"),
        ("Spain puts the toll at eight; Portugal at 11.", 8, "Spain"),
        ("Spain puts the toll at eight; Portugal at 11.", 11, "Portugal"),
        ("Spain gave food to 300 displaced people.", 300, None),
        ("Spain did not confirm 12 deaths.", 12, None),
        ("Spain admits to nine deaths.", 9, "Spain"),
        ("Spain has put ten people to death.", 10, None),
    ],
)
def test_who_tells_a_count_is_credited(text: str, count: int, teller: str | None) -> None:
    """The subject of the verb that a count is the object of, nearer than who speaks around it."""
    [figure] = [f for f in annotate_text(text).figures if f.count == count]
    assert (text[figure.by.start : figure.by.end] if figure.by else None) == teller


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Anna Stein said that two of her children had died.", "Anna Stein’s children"),
        ("He said one of his sons had died. Anna Stein spoke.", "sons"),
        ("His wife and two of his children also died, Anna Stein said.", "children"),
        ("Twelve of our brothers and sisters were killed.", "brothers"),
        ("Spain put the number of its dead at 26.", "Spain’s people"),
        ("Spain put its losses at 26 soldiers.", "Spain’s soldiers"),
        ("Spain put the number of dead at 26.", "people"),
        ('They killed 40 " Ruritanian soldiers.', "Ruritanian soldiers"),
    ],
)
def test_whose_people_a_count_counts(text: str, who: str) -> None:
    """A pronoun is the speaker's where the speaker stands before it; none of them is a part of the words."""
    [figure] = annotate_text(text).figures
    assert figure.who == who


def test_own_voice_credits_nobody() -> None:
    """A figure outside of every statement has no source."""
    (figure,) = figures_of("About 30,000 people died in the war.")
    assert figure.by is None
    assert figure.speakers == ()


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The war was fought in 1988. About 30,000 people died in the ensuing conflict.", 0),
        ("The war broke out in 1988. About 30,000 people died in the ensuing conflict.", None),
        ("It was the worst raid since 1988. About 30 people died in the raid.", None),
        ("They spoke of the raid of 1988. About 30 people died in the raid.", 0),
    ],
)
def test_date_of_the_sentence_before(text: str, when: int | None) -> None:
    """A figure of "the ensuing conflict" is dated by the sentence that told of it, not of its beginning."""
    at = text.index("1988")
    (figure,) = figures_of(text, expressions=(TimeExpression(at, at + 4, "1988", "year"),))
    assert figure.when == when


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("two dozen", 24),
        ("half a million", 500_000),
        ("1.2 million", 1_200_000),
        ("twenty-three", 23),
        ("three hundred and forty", 340),
        ("a dozen", 12),
        ("several hundred", None),
    ],
)
def test_value_of_words(words: str, number: int | None) -> None:
    """Numbers in words and digits have one value; vague ones none."""
    assert value(words) == number


@pytest.mark.parametrize(
    "text", ["$12 million", "12% of", "a 34-year-old", "at 9:30", "the 21st", "in 1999,"]
)
def test_not_a_count(text: str) -> None:
    """Money, percentages, ages, times, ordinals and years count nobody."""
    assert not find_numbers(text)


@pytest.mark.parametrize(
    ("text", "word", "governs"),
    [
        ("On Monday 12 soldiers were killed.", "Monday", True),
        ("An attack on Monday killed 12 soldiers.", "Monday", True),
        ("The house was searched on Monday after a fire that killed 12 people.", "Monday", False),
        ("The ministry said on Monday that 12 soldiers had died.", "Monday", False),
        ("Two people were killed when the river rose and struck the town on Monday.", "Monday", True),
        ("Three people died after a storm hit the town on Monday, police said.", "Monday", True),
        ("Three people were arrested after a crowd stormed the hall on Monday.", "Monday", False),
        ("Police said on Monday that the dam had burst, and 12 people were missing.", "Monday", False),
    ],
)
def test_a_date_governs_only_the_figures_of_its_clause(text: str, word: str, *, governs: bool) -> None:
    """The day of a search, or of what is said, is not that of the deaths that it goes back to.

    That of what people died in, or of, is theirs where their own clause has none.
    """
    [figure] = figures_of(text, expressions=(_weekday(text, word),))
    assert figure.when == (0 if governs else None)


def _weekday(text: str, word: str) -> TimeExpression:
    at = text.index(word)
    return TimeExpression(at, at + len(word), word, "weekday")


def test_the_day_of_a_death_wins_over_that_of_its_cause() -> None:
    """Who died on Friday of what came on Monday died on Friday."""
    text = "Three people died on Friday after a storm hit the town on Monday."
    [figure] = figures_of(text, expressions=(_weekday(text, "Monday"), _weekday(text, "Friday")))
    assert figure.when == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ruritania reported four dead: three soldiers and a monk.", "people"),
        ("Since then 13 people - 10 civilians and three soldiers - have died and 46 were wounded.", "people"),
        ("A 28th miner died of his wounds.", "miner"),
        ("In the town three injured gendarmes were seen.", "gendarmes"),
    ],
)
def test_whom_a_count_counts(text: str, who: str) -> None:
    """The parts of another count lend it no noun, and what happened is said elsewhere."""
    assert figures_of(text)[-1].who == who


def test_a_day_behind_several_counts_is_that_of_all() -> None:
    """What is joined by "and" happened together."""
    text = "Two soldiers were killed and five were wounded on Monday."
    assert [f.when for f in figures_of(text, expressions=(_weekday(text, "Monday"),))] == [0, 0]
    text = "Two men were killed and five injured when the river rose over the bridge on Monday, Rossi said."
    assert [f.when for f in figures_of(text, expressions=(_weekday(text, "Monday"),))] == [0, 0]
    apart = "Two soldiers were killed and an inquiry began on Monday."
    assert [f.when for f in figures_of(apart, expressions=(_weekday(apart, "Monday"),))] == [None]


def test_an_ordinal_or_an_age_is_no_part_of_who_is_counted() -> None:
    """Whoever is "a third person" is one person, and "a 71-year-old man" one man."""
    assert [(f.count, f.who) for f in figures_of("A third person is missing.")] == [(1, "person")]
    assert [(f.count, f.who) for f in figures_of("A 71-year-old man died.")] == [(1, "man")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 20-30 people were injured.", [("wounded", 20, "at_least")]),
        ("One man was killed and another wounded.", [("killed", 1, "exactly"), ("wounded", 1, "exactly")]),
        ("Divers recovered 42 bodies.", [("killed", 42, "exactly")]),
        ("Two bodies rule the sport in Ruritania.", []),
        ("Reports put the fatalities at more than 30.", [("killed", 30, "more_than")]),
    ],
)
def test_counts_without_a_plain_noun(text: str, expected: list[tuple[str, int, str]]) -> None:
    """Ranges with a dash, "another", recovered bodies and fatalities count people."""
    assert [(f.measure, f.count, f.qualifier) for f in figures_of(text)] == expected

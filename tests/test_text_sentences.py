"""Where sentences begin: at paragraphs, and nowhere without something that ends the one before."""

from __future__ import annotations

import pytest

from dateline.annotate.pipeline import load_pipeline, plain, split_sentences
from dateline.library import annotate_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In brief\n\nAnna Kovar said it was awful. The island is quiet.",
            ["In brief", "Anna Kovar said it was awful.", "The island is quiet."],
        ),
        (
            "Murder\n\nKnown for its beaches, the island is quiet.",
            ["Murder", "Known for its beaches, the island is quiet."],
        ),
        (
            "Three dead after Ostermoor flood\n\nIt rained.",
            ["Three dead after Ostermoor flood", "It rained."],
        ),
        (
            "Zenda mill: J. Rossi Tells Ostermoor Council To Mind The River\n\nIt rained.",
            ["Zenda mill: J. Rossi Tells Ostermoor Council To Mind The River", "It rained."],
        ),
        ("Under 25? Watch this\n\nIt rained.", ["Under 25?", "Watch this", "It rained."]),
        ("They met in May 2015.-Rossi slept.", ["They met in May 2015.", "Rossi slept."]),
        ("A long road\nHome again, they slept.", ["A long road", "Home again, they slept."]),
        (
            "The minister, Hon. Karl Weber, left with Atty. Anna Kovar. It rained.",
            ["The minister, Hon. Karl Weber, left with Atty. Anna Kovar.", "It rained."],
        ),
        (
            "Spokesman Maj Gen Karl Weber said no. It rained.",
            ["Spokesman Maj Gen Karl Weber said no.", "It rained."],
        ),
        (
            "Texas Gov. Anna Kovar left. Rep. Karl Weber stayed.",
            ["Texas Gov. Anna Kovar left.", "Rep. Karl Weber stayed."],
        ),
        (
            "The premier thanked him on X. Ruritania's envoy Otto Stein left.",
            ["The premier thanked him on X.", "Ruritania's envoy Otto Stein left."],
        ),
        (
            "The winger moved for £24m. Zenda head coach Otto Stein left at 5pm. Mayor Anna Kovar did not.",
            [
                "The winger moved for £24m.",
                "Zenda head coach Otto Stein left at 5pm.",
                "Mayor Anna Kovar did not.",
            ],
        ),
        (
            "They hope. 21 Feb 2016: A phone - it works 24 May 2016: Sued by Zurdo 29 March 2017: A launch",
            [
                "They hope.",
                "21 Feb 2016: A phone - it works",
                "24 May 2016: Sued by Zurdo",
                "29 March 2017: A launch",
            ],
        ),
        (
            "Schools have ties with Norway and the U.S. More than 400 pupils came. The U.S. More Fund paid.",
            [
                "Schools have ties with Norway and the U.S.",
                "More than 400 pupils came.",
                "The U.S. More Fund paid.",
            ],
        ),
        ("The study is by X. Zhang and Anna Kovar.", ["The study is by X. Zhang and Anna Kovar."]),
        ("It begins at 5 p.m. Monday in Zenda.", ["It begins at 5 p.m. Monday in Zenda."]),
        ("He met the Atty. It rained.", ["He met the Atty.", "It rained."]),
        ("It rained. Anna Kovar said no.", ["It rained.", "Anna Kovar said no."]),
        (
            "Nov. 3, 2015: Rebels kill 13 people. 12 May 2016: Rebels take the town of Zenda.",
            ["Nov. 3, 2015: Rebels kill 13 people.", "12 May 2016: Rebels take the town of Zenda."],
        ),
        ("May 3, 2016:\nRebels kill 13 people.", ["May 3, 2016:", "Rebels kill 13 people."]),
        (
            "Ten died in a flood in Zenda. (24.04.2016) Rescuers work. (05.11.2015) It rains today.",
            [
                "Ten died in a flood in Zenda. (24.04.2016)",
                "Rescuers work. (05.11.2015)",
                "It rains today.",
            ],
        ),
        (
            (
                "ZENDA, RURITANIA May, 2014 TARGET: Two soldiers killed SOURCE: Otto Stein 12 stories"
                " STRELSAU, RURITANIA June, 2014 TARGET: One guard wounded SOURCE: Karl Weber 3 stories"
                " HENTZAU, RURITANIA July, 2014 TARGET: One guard killed SOURCE: Maria Rossi 5 stories"
            ),
            [
                "ZENDA, RURITANIA May, 2014 TARGET: Two soldiers killed SOURCE: Otto Stein 12 stories",
                "STRELSAU, RURITANIA June, 2014 TARGET: One guard wounded SOURCE: Karl Weber 3 stories",
                "HENTZAU, RURITANIA July, 2014 TARGET: One guard killed SOURCE: Maria Rossi 5 stories",
            ],
        ),
        (
            (
                "ST. OTTO, RU, RURITANIA May, 2014 TARGET: Two soldiers killed 12 stories"
                " STRELSAU, RU; VELDA PARK AND ELPHBERG, VE, RURITANIA June, 2014 TARGET: One guard hurt"
                " 3 stories KLOW CITY, SYLDAVIA TARGET: No guard hurt 10 stories EL KLOW (AL KLOV), SYLDAVIA"
                " DATE: December 2014 TARGET: One guard killed 5 stories"
            ),
            [
                "ST. OTTO, RU, RURITANIA May, 2014 TARGET: Two soldiers killed 12 stories",
                (
                    "STRELSAU, RU; VELDA PARK AND ELPHBERG, VE, RURITANIA June, 2014 TARGET: One guard hurt"
                    " 3 stories"
                ),
                "KLOW CITY, SYLDAVIA TARGET: No guard hurt 10 stories",
                "EL KLOW (AL KLOV), SYLDAVIA DATE: December 2014 TARGET: One guard killed 5 stories",
            ],
        ),
    ],
)
def test_a_sentence_begins_where_one_ended(text: str, expected: list[str]) -> None:
    """A heading is whole and joins nothing; first words, and an entry and its date, are never parted."""
    doc = load_pipeline()(plain(text))
    assert [text[s.start : s.end] for s in split_sentences(doc, text)] == expected


def test_the_figures_of_a_chronology_have_the_dates_of_their_entries() -> None:
    """An entry's date is in its sentence, and in no other's."""
    text = "Nov. 3, 2015: Rebels kill 13 people in Zenda. May 12, 2016: Rebels kill 14 people in Strelsau."
    assert [figure.when for figure in annotate_text(text, "2017-03-02").figures] == [
        "2015-11-03",
        "2016-05-12",
    ]

"""Figures: ages, forecasts, parts of a whole, and whom a number beside another counts."""

from __future__ import annotations

import pytest
from test_figures import figures_of

from dateline.library import annotate_text

AGES = [
    ("Seven people, two of them boys under twelve, were killed.", ["killed 7"]),
    ("Seven people, two of them boys under twelve, have died.", ["killed 7"]),
    ("Two children under ten and a woman over 65 drowned.", ["killed 2", "killed 1"]),
    ("Ten people, four of them over 70, were injured.", ["wounded 10"]),
    ("Under five people died.", ["killed 5 less_than"]),
    ("The quake killed over 40 people.", ["killed 40 more_than"]),
]
TO_COME = [
    "It would be a miracle if the valley ends up with fewer than 80 dead.",
    "The toll could reach 150.",
    "The number of dead may rise to 90.",
    "She estimates that up to 700 may drown.",
    "Experts forecast more than 300 deaths this winter.",
    "The number of dead is expected to exceed 300.",
    "New dykes would have prevented 30 deaths.",
    "Officials warned of 300 deaths.",
    "Police fear that 30 people have been killed.",
]
COUNTED_ALL_THE_SAME = [
    ("Officials fear that the storm, which killed 12 people, will return.", ["killed 12"]),
    ("Ten people are believed dead.", ["missing 10"]),
    ("Police will investigate ten deaths.", ["killed 10"]),
    ("The ministry warned that the death toll had risen to 40.", ["killed 40"]),
    ("The bombing may have killed as many as 40 people.", ["killed 40 at_most"]),
]
PARTS = [
    (
        "The toll has climbed to 35, of whom 21 died in Zenda and 14 in Hentzau.",
        ["killed 35", "killed 21", "killed 14"],
    ),
    ("Fifty people were injured, of whom three died.", ["wounded 50", "killed 3"]),
    ("Fifty people died, of whom 20 were killed by soldiers.", ["killed 50"]),
    ("The death toll climbed to 23, with another six confirmed in Zenda.", ["killed 23", "killed 6"]),
    ("Eleven of the deaths were in Zenda.", ["killed 11"]),
    ("At least eight of the dead are children.", ["killed 8 at_least"]),
    ("Three of the dead were from Zenda.", []),
    ("Two of the injured were in a coma.", []),
]
HOMELESS_AND_HELD = [
    ("More than 4,000 people have lost their homes in the flood.", ["displaced 4000 more_than"]),
    ("Some 800 households were displaced.", ["displaced 800 about"]),
    ("About 5,000 people are living in camps.", ["displaced 5000 about"]),
    ("About 5,000 people are living in hotels.", []),
    ("More than 2.3 lakh people were shifted to relief camps.", ["displaced 230000 more_than"]),
    (
        "Seven men were held in Zenda, three in Strelsau and five in Hentzau, prosecutors said.",
        ["arrested 7", "arrested 3", "arrested 5"],
    ),
    ("Six men were held hostage, police said.", ["captured 6"]),
    ("Six meetings were held with police.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [*AGES, *((sentence, []) for sentence in TO_COME), *COUNTED_ALL_THE_SAME, *PARTS, *HOMELESS_AND_HELD],
)
def test_what_a_number_is_of(sentence: str, expected: list[str]) -> None:
    """Ages bound no count, what may come is none, and a part counts where it has a place or a fate."""
    found = [f"{f.measure} {f.count} {f.qualifier}".removesuffix(" exactly") for f in figures_of(sentence)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "count", "who"),
    [
        ("Ten people were held and eight guards hurt; the union said 30 were arrested.", 30, "people"),
        ("At least eight of the dead are children.", 8, "children"),
        ("More than 4,000 people have lost their homes, the ministry said.", 4000, "people"),
        ("Two children under ten drowned.", 2, "children under ten"),
    ],
)
def test_who_is_counted_beside_others(text: str, count: int, who: str) -> None:
    """A bare number takes no noun of another clause; who the dead were is said behind them."""
    figures = annotate_text(f"News\n\n{text}", "2024-05-03").annotation.figures
    assert [figure.who for figure in figures if figure.count == count] == [who]


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("Ten are missing, Maria Rossi said, while 30 injured are being treated.", "Maria Rossi"),
        ("Ten people died, Maria Rossi said, and 30 were injured.", "Maria Rossi"),
        (
            "Ten people died, Maria Rossi said, while Anna Stein told reporters that 30 were injured.",
            "Anna Stein",
        ),
        ("Ten people died, Maria Rossi said. Thirty people were injured.", None),
    ],
)
def test_a_credit_within_a_sentence_holds_for_the_rest(text: str, teller: str | None) -> None:
    """What goes on behind "he said, while" is his, unless it has a speaker of its own."""
    news = f"News\n\n{text}"
    figure = next(f for f in annotate_text(news, "2024-05-03").annotation.figures if f.count == 30)
    assert (news[figure.by.start : figure.by.end] if figure.by else None) == teller

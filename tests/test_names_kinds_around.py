"""Which kind a name has by the noun behind it, by whom or what is before it, and what is held or shown."""

from __future__ import annotations

import pytest
from naming import named

ACTORS = ("person", "organisation", "place")


def actors(text: str) -> set[str]:
    """Give the names of all who act, and of all places."""
    return {name for kind in ACTORS for name in named(text, kind)}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("They rebuilt the 15th-century Zidi Velya mosque. Zidi Velya is old.", "place", "Zidi Velya"),
        ("They met at the Zidi Velya and Ta Velti temples.", "place", "Zidi Velya"),
        ("A road leads to Wat Velda there.", "place", "Wat Velda"),
        ("Maria Rossi, back from a visit to Chiang Mai, told us that she left.", "place", "Chiang Mai"),
        ("Maria Rossi, who spoke to Otto Stein, told reporters that she left.", "person", "Otto Stein"),
        ("Boxes were handed over to the Zurdan settlement. Zurdan is small.", "place", "Zurdan"),
        ("The independent Zurda al-Velti group took part. Zurda al-Velti left.", "organisation",
         "Zurda al-Velti"),
        ("She joined the grassroots Zurdum group. Zurdum grew. In Zurdum they meet.", "organisation",
         "Zurdum"),
        ("Prices rose, the Velda Mackie consultancy said on Monday.", "organisation", "Velda Mackie"),
        ("Independent radio station Zekho Velvy said that many came.", "organisation", "Zekho Velvy"),
        ("He spoke on Radio Zurda this morning.", "organisation", "Radio Zurda"),
        ("Current leader Zurti Veltel has 269 million subscribers.", "organisation", "Zurti Veltel"),
        ("One home care company, Zymorth Velaw, which had a contract, left.", "organisation",
         "Zymorth Velaw"),
        ("Private intelligence firm, Zratvor, is it useful?", "organisation", "Zratvor"),
        ("His newest venture, called Zurlink, will start in May.", "organisation", "Zurlink"),
        ("The train left Lima's Zeannt Station this morning.", "place", "Zeannt Station"),
        ("The division in Peru's Zurdorsky Krai was moved.", "place", "Zurdorsky Krai"),
        ("The games will be in Norway's ZurdaChang. ZurdaChang is ready.", "place", "ZurdaChang"),
        ("The boats met at Zacksod Lighthouse on Monday.", "place", "Zacksod Lighthouse"),
        ("She is a TD for Cork North and won in May.", "place", "Cork North"),
        ("Schools closed in Maury Velda Schools, and Maury Velda Schools said so.", "organisation",
         "Maury Velda Schools"),
        ("The mass was said in San Zanton Church in May.", "place", "San Zanton Church"),
        ("A neighbourhood on the Southeast Side was flooded.", "place", "Southeast Side"),
        ("Zurke reported from Lima.", "person", "Zurke"),
        ("Riley has a 10-year-old son, Zouis, and a dog.", "person", "Zouis"),
        ("Zamal's youngest son vanished.", "person", "Zamal"),
        ('"It is what you speak," said Zuckaria. He described it to Zuckaria.', "person", "Zuckaria"),
        ("Democratic senator Anna Sands of Bozeman, who ran an office, left.", "place", "Bozeman"),
        ("Boats made by Global Zerranica sink.", "organisation", "Global Zerranica"),
        ("In Lima's Zangham Place the escalator broke.", "place", "Zangham Place"),
        ("Jets were scrambled from RAF Marham on Monday.", "place", "RAF Marham"),
        ("Leaders came to the Zistone Chapel.", "place", "Zistone Chapel"),
        ("Zhou Park, Anna Rossi and Otto Stein contributed to this report.", "person", "Zhou Park"),
        ("The goals were scored by the Norwich City midfielder in May.", "organisation", "Norwich City"),
    ],
)  # fmt: skip
def test_a_noun_or_an_owner_beside_a_name_tells_its_kind(text: str, kind: str, name: str) -> None:
    """A mosque's, a group's or a station's noun decides, as does who or what it is of."""
    assert name in named(text, kind)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Anna Rossi has 12 employees. Anna Rossi is a baker.", "person", "Anna Rossi"),
        ("The Anna Rossi group of songs was sung. Anna Rossi sang.", "person", "Anna Rossi"),
        ("Google agreed to the Google settlement with Peru.", "organisation", "Google"),
        ("Norway's Gazprom unit closed. In Norway's Microsoft case it won.", "organisation", "Microsoft"),
        ("He said in Peru's Anna Rossi they have a star.", "person", "Anna Rossi"),
        ("Kanye West sang. Kanye West left.", "person", "Kanye West"),
    ],
)
def test_what_these_nouns_leave_alone(text: str, kind: str, name: str) -> None:
    """A person has employees too, and a settlement is a court's as well."""
    assert name in named(text, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He told of the idea at Zecode's 2016 Zode Conference.", "Zode Conference"),
        ("They met on the sidelines of the Zurdan Economic Forum.", "Zurdan Economic Forum"),
        ("The Fourth Zurdan Arctic Forum opens in May.", "Fourth Zurdan Arctic Forum"),
        ("The books were well received at the Lima Book Fair.", "Lima Book Fair"),
        ("The Velda Creek Fire grew. Evacuations began as the wildfire spread. The Velda Creek Fire is big.",
         "Velda Creek Fire"),
        ("Heavy rain was brought by Tropical Storm-Zineo.", "Tropical Storm-Zineo"),
        ("The green sea turtle named Olmsin ate coins. Olmsin was ill, and Olmsin's owner said so.",
         "Olmsin"),
        ("Otto Stein met Gorby the bionic cat. He said Gorby was well, and Gorby left.", "Gorby"),
        ("There is another cat, Marven, at home. Otto Stein told Marven so.", "Marven"),
        ("She has Otto Stein's disease.", "Otto Stein"),
        (("The sunken Zevolt ferry was raised. The hull of the Zevolt was seen, and the Zevolt was towed."
         " Zevolt ferry hauled away."), "Zevolt"),
        ("Otto Stein was seen in a documentary called Norway's Greatest Joker.", "Greatest Joker"),
        ("On the satirical news show Velda Minute, he is a host.", "Velda Minute"),
        ("The country's biggest music festival, Zelectric Picnic, was sold out.", "Zelectric Picnic"),
        ("Get the man's newsletter, Zurda News, in your inbox.", "Zurda News"),
        ("They make hydrous zinc fluoride, or HZF, in Lima. HZF is sold in Peru.", "HZF"),
        ("The S&P 500 fell. The S&P 500 rose.", "S&P"),
        ("WHAT THE CHIEF TOLD. Then LOSES TRUST was read.", "LOSES TRUST"),
        ("The District Courts are full.", "District Courts"),
        (("Permit for Keyrock pipeline signed. The Keyrock pipeline and the Keyrock XL pipeline are long."
         " Otto Stein said the Keyrock pipeline was built on Monday."), "Keyrock"),
        (("The violence against the Jezidi community goes on, he said. Women from the Jezidi were abducted."
         " Many Jezidis left."), "Jezidi"),
        ("We are looking to expand Blue Velda Premium Beer in Peru.", "Blue Velda Premium Beer"),
        ("Hearings at the Statehouse go on.", "Statehouse"),
        ("Indices such as Mei Zoses rose.", "Mei Zoses"),
    ],
)  # fmt: skip
def test_what_is_held_shown_or_kept_is_nobody(text: str, name: str) -> None:
    """A conference that is held, a show, a pet, an illness or a ship has no page."""
    assert name not in actors(text)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The World Economic Forum said so at the World Economic Forum.", "organisation",
         "World Economic Forum"),
        ("He is president of the Zurdan Bishops' Conference, held in May.", "organisation",
         "Zurdan Bishops' Conference"),
        ("The Zurdan Fire Department said so.", "organisation", "Zurdan Fire Department"),
        ("Paul Towers, a spokesman, left. Paul Towers spoke.", "person", "Paul Towers"),
        ("He spoke at the World Economic Forum in May.", "organisation", "World Economic Forum"),
        ("Anna Rossi, the cat's owner, spoke. Anna Rossi left.", "person", "Anna Rossi"),
        ("Norway's Anna Rossi and Peru's Zovak Velkovic remain in the top ten.", "person", "Zovak Velkovic"),
        ("It is run by the state-run Zurda agency. Zurda agency workers left.", "organisation", "Zurda"),
        ("They are near Lima. The Lima community is large, and Lima grows.", "place", "Lima"),
        ("It is set by Opec, and Opec's list is long.", "organisation", "Opec"),
        ("SALT LAKE CITY - The lake of the city is salt.", "place", "SALT LAKE CITY"),
    ],
)  # fmt: skip
def test_who_acts_is_kept_beside_such_nouns(text: str, kind: str, name: str) -> None:
    """A body that speaks is one whatever it holds, and a large town is no people."""
    assert name in named(text, kind)


@pytest.mark.parametrize("town", ["Dushanbe", "Bratislava"])
def test_many_guesses_settle_nothing_of_a_large_town(town: str) -> None:
    """What the model takes for a body or a person ten times is a town still, where all know one."""
    said = [
        "The family lived in the capital {} and the north.",
        "The version of early {} was read.",
        "Books about {} sell well.",
        "The mythology of {} is old.",
        "The torrent of books about {} flows.",
        "Most confuse {} with others.",
        "The narratives about {} were new.",
        "A look at {} from outside was told.",
    ]
    assert named(" ".join(said).replace("{}", town), "place") == {town}

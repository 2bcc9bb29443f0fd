"""Which kind a name has by the clause, the age, the list or the money around it, and what is nobody."""

from __future__ import annotations

import pytest
from naming import named

KINDS = ("person", "organisation", "place")


def names(text: str) -> set[str]:
    """Give the names of all who act, and of all places."""
    return {name for kind in KINDS for name in named(text, kind)}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Prices fell, said Verdi Luxe, owned by one of Peru's richest men.", "organisation", "Verdi Luxe"),
        ("The cakes made at Zurgyu, which has multiple stores across the city, are sweet.", "organisation",
         "Zurgyu"),
        ("In May the firm invested in Norway's Zascend Money.", "organisation", "Zascend Money"),
        ("He sold a stake in Zotte and left.", "organisation", "Zotte"),
        ("Zotte's Chinese-language website was disrupted in Lima. Zotte said so.", "organisation", "Zotte"),
        ("Zaslef's 1,000 or so drivers vote. Mick Rossi of Zaslef left, and Zaslef met.", "organisation",
         "Zaslef"),
        ("It grew, says Otto Stein, head of China research at Grant Velton and author.", "organisation",
         "Grant Velton"),
        ("Zuise Veltsundays, the largest tour operator in the area, took part.", "organisation",
         "Zuise Veltsundays"),
        ("Zelvarde, a pollster, put the party on 36% this week.", "organisation", "Zelvarde"),
        ("A survey by Zelvan put it on 30%.", "organisation", "Zelvan"),
        ("The poll, conducted last week by the pollster Zelvan, put it on 30%.", "organisation", "Zelvan"),
        ("Zlavi Gla, the fans' association, said it would sue.", "organisation", "Zlavi Gla"),
        ("He told Zolat, the state news agency, it was over.", "organisation", "Zolat"),
        ("He left a week after the Zosha flood. The people along the Zosha left too.", "place", "Zosha"),
        ("The breach of the Zosha embankment killed two.", "place", "Zosha"),
        ("He spoke to the Zail, the Norwegian parliament, on Monday.", "organisation", "Zail"),
        ("Workshops were held at the Lima theater Hau Zebbel in May.", "organisation", "Hau Zebbel"),
        ("Chiefs of Ziwan al-Velba, a rebel unit responsible for taxes, left.", "organisation",
         "Ziwan al-Velba"),
        ("Zalian Vanda's Wang Haining spoke, as did others.", "organisation", "Zalian Vanda"),
        ("Two state-owned banks - Zubezh and Zeft - are active.", "organisation", "Zeft"),
        ("She is a graduate of Zenyang Conservatory of Music.", "organisation",
         "Zenyang Conservatory of Music"),
        ("Their children Jim, five, Zelsey, four; and a dog.", "person", "Zelsey"),
        ("Her daughter, eight-year-old Zelva, hovers in the background.", "person", "Zelva"),
        ("They are Otto Stein, a Briton, and Zaida Veltalan, a Norwegian.", "person", "Zaida Veltalan"),
        ("Motti Zovev, a criminal defence attorney agreed that it has a chance.", "person", "Motti Zovev"),
        ("Tarnesk, whose party left the hall, called for a strike.", "person", "Tarnesk"),
        ("It was a blow to Tarnesk, whose late wife was a doctor.", "person", "Tarnesk"),
        ("Corner, Norway. Conceded by Zazz Velards. It was cleared.", "person", "Zazz Velards"),
        ("The houses in the illegal outpost of Zapuach Velarav will go.", "place", "Zapuach Velarav"),
        ("Last year she went to Zoh Velil in Peru three times.", "place", "Zoh Velil"),
        ("A boy has been missing from Zeltray since Monday.", "place", "Zeltray"),
        ("He hurt his back in the Zurda Open at Zorrey Pines in May.", "place", "Zorrey Pines"),
        ("They had destroyed the façade of the Zordan Theatre.", "place", "Zordan Theatre"),
        ("There are settlements across the bank: Medelos Bankas, Ziryat Velba and Zomer.", "place",
         "Medelos Bankas"),
        ("The plan would exclude the al-Zurqa mosque, he said.", "place", "al-Zurqa"),
    ],
)  # fmt: skip
def test_what_is_told_around_a_name_tells_its_kind(text: str, kind: str, name: str) -> None:
    """A firm is owned and invested in, a child has an age, and a place is so far away."""
    assert name in named(text, kind)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("They invested in Lima, and Lima grew.", "place", "Lima"),
        ("Otto Stein, owned by nobody, laughed. Otto Stein left.", "person", "Otto Stein"),
        ("A 36-year-old Lima man was hurt near Lima.", "place", "Lima"),
        ("Otto Stein's Anna Rossi is a play. Otto Stein wrote it.", "person", "Otto Stein"),
        ("Otto Stein left. Stein, a pollster, put it on 36%.", "person", "Otto Stein"),
        ("A poll by Anna Rossi put it on 30%.", "person", "Anna Rossi"),
        ("They met in Lima, the state airline said.", "place", "Lima"),
        ("They flew to Lima, whose party scene is old.", "place", "Lima"),
        ("Bavaria Minister Otto Stein left.", "place", "Bavaria"),
        ("The banks of the Zenda Union met along the Zenda Union fence.", "organisation", "Zenda Union"),
        ("Two banks - Lima's largest - failed.", "place", "Lima"),
        ("The activist group Lima is Quiet spoke in Lima. Trains from Lima and to Lima were late.", "place",
         "Lima"),
        ("Otto Stein was at home. The Stein family thanked Stein, who left.", "person", "Otto Stein"),
        ("Rolls-Royce said so. The Rolls-Royce deal is done.", "organisation", "Rolls-Royce"),
        ("He sold a stake in Norway's Zongkot gas field. Zongkot is deep.", "place", "Zongkot"),
        ("The NYSE fell. Shares of Velda Inc. (NYSE: VLD) rose.", "organisation", "NYSE"),
    ],
)  # fmt: skip
def test_other_names_around_which_the_same_is_told_stay(text: str, kind: str, name: str) -> None:
    """A town is invested in too, and whoever has a family is somebody."""
    assert name in named(text, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peru's Water Resources Minister Otto Stein left.", "Water Resources"),
        ("The Rural Roads Minister, Otto Stein, left.", "Rural Roads"),
        ("He took part in the Zop Velence and Technology Progress Award.", "Zop Velence"),
        ("He cleared the way for the Sorvik and Velda Access pipelines.", "Sorvik"),
        ("Velda Technology, Inc. (TWSE: 2495) today unveils a disk. (TWSE: 2495) rose.", "TWSE"),
        ("The judge issued a Zonal Restraining Order (ZRO). The ZRO was lifted.", "ZRO"),
        ('"The EU-Turkey deal is done," he said. The EU-Turkey deal is old.', "EU-Turkey"),
        ("Two families were hit - the Zynch and Gilbert family and the Zonnors. The Zonnors family left.",
         "Zonnors"),
        ("Two families were hit - the Zynch and Gilbert family and the Zonnors. The Zonnors family left.",
         "Zynch"),
        ("Thousands of Nordviks, Norwegians of old, have moved in. The Nordviks stayed.", "Nordviks"),
        ("The Strelgards, the largest indigenous group on the coast, live in Peru. Strelgards fish.",
         "Strelgards"),
        ("Rooms are full for the St Patrick's Day festival. St Patrick's weekend is near.", "St Patrick"),
        ("He recalled the Lima Church shooting.", "Lima Church"),
        ("He said so in an interview in Conflict Zone.", "Conflict Zone"),
        ("Otto Lima Jr. was jailed. Lima's attorney spoke of Lima. Police met Lima.", "Lima"),
        ("The vote was taken at the company Annual General Meeting, which lasted.", "Meeting"),
        ("She was a Consultant Obstetrician at the hospital.", "Obstetrician"),
        ("An evaluation of the Executive Branch was begun.", "Branch"),
        ("The Senate Majority leader told the magazine so.", "Senate Majority"),
        ("Cows are holy in Zinduism, he said.", "Zinduism"),
        ("He told the Economic Promotion Lunch so.", "Economic Promotion Lunch"),
        ("The President's Executive Order falls squarely within his lawful authority.", "Executive Order"),
        ("He vomited after eating a tin of Nordvik Street.", "Nordvik Street"),
        ("He is sending a Pelworth. It is a Pelworth.", "Pelworth"),
    ],
)  # fmt: skip
def test_what_nobody_is_has_no_page(text: str, name: str) -> None:
    """Awards cut in two, tickers, families, peoples, offices and saints' days are nobody."""
    assert name not in names(text)


def test_who_speaks_for_a_body_is_a_person() -> None:
    """A surname with the body behind it, and a verb of speech, is a person's."""
    text = "Stein, of the Ostermoor Water Authority, said that the dam was safe."
    assert named(text, "person") == {"Stein"}


def test_a_surname_with_a_letter_more_at_its_end_is_a_misprint() -> None:
    """Of one given name in one article two surnames are one person's where a letter was left off."""
    text = "Otto Tarn likes the mill. Its owner, Otto Tarne, a baker, came on Monday."
    assert len(named(text, "person")) == 1
    apart = "Otto Tarn likes the mill. Its owner, Anna Tarne, a baker, came on Monday."
    assert named(apart, "person") == {"Otto Tarn", "Anna Tarne"}


def test_a_body_that_all_know_has_no_party_before_it() -> None:
    """What its members are is no part of the name."""
    assert named("They spoke at a rally of the Republican Tea Party in May.", "organisation") == {"Tea Party"}

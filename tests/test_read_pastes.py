# ruff: noqa: E501 - a paragraph of a copied page is one line
"""Whole copies of pages in the manner of many outlets: what is kept is what a reader calls the article."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from dateline.read import parse_article


@dataclass(frozen=True)
class Paste:
    """A copied page: a reader keeps the lines that begin with "= ", after "=: " without the dateline.

    `fields` are outlet, agency, author and publication date.
    """

    name: str
    title: str
    fields: tuple[str | None, str | None, str | None, str | None]
    page: str

    @property
    def copied(self) -> str:
        """The page as it was copied."""
        return self.page.replace("\n= ", "\n").replace("|= ", "")

    @property
    def kept(self) -> list[str]:
        """The paragraphs that a reader keeps; what stands before "|= " is the dateline."""
        lines = [line.split("|= ")[-1] for line in self.page.split("\n") if line.startswith("= ")]
        return [self.title, *(line.removeprefix("= ") for line in lines)]


PASTES = [
    Paste(
        "flood",
        "At least 14 dead as floods sweep through southern Ruritania",
        ("ZNN", None, "Ana Belmont and Tom Kestrel", "2024-03-12"),
        """\
Home
World
Europe
At least 14 dead as floods sweep through southern Ruritania
By Ana Belmont and Tom Kestrel, ZNN
4 minute read
Updated 9:14 PM EDT, Tue March 12, 2024

Rescue workers carry a woman through a flooded street in Hentzau on March 12, 2024.
Ivo Marek/AFP/Getty Images
Strelsau, Ruritania
ZNN
 —
= At least 14 people have been killed after days of heavy rain caused rivers to burst their banks in southern Ruritania, officials said on Tuesday.
= The interior ministry said that more than 3,000 people had been taken to shelters in the city of Hentzau.
Related article
Storm closes ports along the coast
= “We have never seen water like this,” said Josef Lenk, who runs a bakery near the river.
ADVERTISING
= The prime minister is due to visit the region on Wednesday.
This is a developing story and will be updated.
ZNN’s Peter Halm contributed to this report.""",
    ),
    Paste(
        "court",
        "Former Zenda mayor jailed for taking bribes",
        ("RBC News", None, "Helen Marsh", "2023-06-14"),
        """\
RBC Homepage
Skip to content
Accessibility Help
Former Zenda mayor jailed for taking bribes
Published
14 June 2023
Share
By Helen Marsh
RBC News, Strelsau
Image source, Getty Images
Image caption,
Karl Rischen was mayor of Zenda for eleven years
= A former mayor of Zenda has been sent to prison for six years after a court found that he took bribes from builders.
= Karl Rischen, 61, denied the charges and said he would appeal against the sentence.
= Judge Maria Orlov told him that he had "betrayed the trust of a whole city".
Image source, EPA
Image caption,
The court house in Strelsau
= Prosecutors said that he received more than 400,000 crowns between 2014 and 2019.
Related Topics
Ruritania
Corruption
More on this story
Builder tells of cash in envelopes
Published
2 May 2023
Related internet links
Strelsau court
The RBC is not responsible for the content of external sites.""",
    ),
    Paste(
        "election",
        "Ruritania’s opposition claims victory in parliamentary election",
        (None, None, "Jana Novotna", "2023-10-08"),
        """\
Ruritania
Ruritania’s opposition claims victory in parliamentary election
= With most votes counted, the Civic Union leads the governing party by four points

Jana Novotna in Strelsau
Sun 8 Oct 2023 22.41 BST
Last modified on Mon 9 Oct 2023 07.03 BST

Share
312
= Ruritania’s main opposition party has claimed victory in an election that observers called the most important for a generation.
= With 94% of votes counted, the Civic Union had 38% and the governing Home party 34%, the electoral commission said.
= “Tonight we begin again,” the party’s leader, Oskar Brandt, told supporters in the capital.
Sign up to This is Ruritania
Free weekly newsletter
The most pressing stories and debates for Europeans – from identity to economics to the environment
Enter your email address
Sign up
Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy.
after newsletter promotion
= The prime minister, Eva Sandor, did not concede defeat but said she would “respect the will of the people”.
Explore more on these topics
Ruritania
Europe
news
Share
Reuse this content""",
    ),
    Paste(
        "pensions",
        "Ruritania: Thousands march against pension reform",
        ("Zenda Radio", "AFP", "John Roe", "2023-04-13"),
        """\
News / World / Europe / Ruritania: Thousands march against pension reform
John Roe with AFP, dpa, Reuters
04/13/2023April 13, 2023
https://www.zenda-radio.example/p/4XxYy
= Tens of thousands of people marched through Strelsau on Thursday to protest against plans to raise the pension age.
= Unions said that 80,000 people took part, while the police put the number at 35,000.
= "We will come back every week," union leader Paul Reiner told the crowd.
jr/wd (AFP, dpa, Reuters)
Topics
Pensions
Ruritania
Trade unions""",
    ),
    Paste(
        "bank",
        "Ruritanian central bank raises rates to 7% as inflation bites",
        (None, "Reuters", "Lena Fisk", "2023-05-04"),
        """\
Business
Ruritanian central bank raises rates to 7% as inflation bites
By Lena Fisk
May 4, 20231:15 PM GMT+2Updated May 4, 2023
Aa
A view of the central bank in Strelsau, Ruritania, April 2, 2023. REUTERS/Ivan Petrik/File Photo Acquire Licensing Rights
Summary
Companies
= STRELSAU, May 4 (Reuters) - |= Ruritania's central bank raised its main interest rate by half a point to 7% on Thursday and said that more might follow.
= Governor Anton Weiss told a news conference that inflation, now at 11.2%, would fall only slowly.
= Economists polled by Reuters had expected a smaller step.
Reporting by Lena Fisk; Editing by Mark Oster and Jane Pohl
Our Standards: The Thomson Reuters Trust Principles.
Acquire Licensing Rights, opens new tab""",
    ),
    Paste(
        "earthquake",
        "Strong earthquake kills 3 in northern Ruritania, shakes capital",
        (None, "AP", "MILA KORDA", "2023-01-09"),
        """\
WORLD NEWS
Strong earthquake kills 3 in northern Ruritania, shakes capital
A man walks past a damaged church after an earthquake in Tarlenheim, Ruritania, Monday, Jan. 9, 2023. (AP Photo/Goran Vesely)
1 of 5
A man walks past a damaged church after an earthquake in Tarlenheim, Ruritania, Monday, Jan. 9, 2023. (AP Photo/Goran Vesely)
BY MILA KORDA
Updated 4:12 PM GMT+1, January 9, 2023
Share
= STRELSAU, Ruritania (AP) — |= A strong earthquake hit northern Ruritania on Monday, killing at least three people and shaking buildings in the capital.
= The quake had a magnitude of 6.1 and struck at a depth of 10 kilometers (6 miles), the U.S. Geological Survey said.
= "Everything fell from the walls," said Vera Kolin, a teacher in the town of Tarlenheim.
___
Associated Press writer Dana Petrov in Zenda contributed to this report.
MILA KORDA
Korda covers Ruritania for The Associated Press.
twitter
mailto""",
    ),
    Paste(
        "satellite",
        "Ruritania launches second weather satellite",
        (None, "Xinhua", None, "2024-02-20"),
        """\
Ruritania launches second weather satellite
Source: Xinhua
Editor: huaxia
2024-02-20 14:22:30

= STRELSAU, Feb. 20 (Xinhua) -- |= Ruritania launched its second weather satellite on Tuesday, the country's space agency said.
= The satellite will watch storms over the northern sea for at least seven years, according to the agency.
= It was carried by a rocket that lifted off at 9:40 a.m. local time.
Enditem""",
    ),
    Paste(
        "prisoners",
        "Ruritania frees 20 political prisoners after talks",
        ("Al Zenda", None, None, "2022-09-03"),
        """\
News|Prison
Ruritania frees 20 political prisoners after talks
= The government says the release is a gesture of goodwill before the summit next month.

A guard stands outside the central prison in Strelsau, Ruritania [File: Petr Hanak/Reuters]
By Al Zenda Staff
Published On 3 Sep 2022
3 Sep 2022
Save articles to read later and create your own reading list.
= Ruritania has released 20 political prisoners, among them two former ministers, the justice ministry has said.
= The men and women were driven out of the central prison in buses on Saturday morning.
Keep reading
list of 4 items
list 1 of 4
Who are the prisoners of Strelsau?
list 2 of 4
Ruritania rejects UN report
end of list
= “I want to see my children first,” former minister Anna Kolar told reporters at the gate.
Source: Al Zenda and news agencies""",
    ),
    Paste(
        "press-release",
        "Zenda Robotics Opens Second Plant in Hentzau",
        (None, "PR Newswire", None, "2024-03-05"),
        """\
News / Business Technology / Manufacturing / Zenda Robotics Opens Second Plant in Hentzau
NEWS PROVIDED BY
Zenda Robotics
Mar 05, 2024, 09:00 ET
Share this article
= HENTZAU, Ruritania, March 5, 2024 /PRNewswire/ -- |= Zenda Robotics, a maker of machines for hospitals, today opened its second plant, which will employ 400 people.
= "We are proud to grow where we began," said Rolf Stein, chief executive of Zenda Robotics.
= The plant will build 2,000 machines a year from 2025 on.
SOURCE Zenda Robotics""",
    ),
    Paste(
        "essay",
        "What I learned from a year of counting bees",
        (None, None, "Lukas Brenner", "2023-04-02"),
        """\
What I learned from a year of counting bees
Lukas Brenner
Lukas Brenner

Follow
6 min read
·
Apr 2, 2023

--

2

Listen

Share

= I began to count bees in my garden in Zenda in March of last year, because a neighbour told me that they were gone.
= They were not gone, but there were fewer of them than in the old records of the town's school.
= My counts are open to anyone who wants to use them.
Bees
Nature
Science
--
--
2
Written by Lukas Brenner
120 Followers
Beekeeper and teacher in Ruritania.""",
    ),
    Paste(
        "handball",
        "Ruritania’s handball team reaches final of European championship",
        ("Zenda Herald", None, None, "2024-01-28"),
        """\
Sport
AA
Ruritania’s handball team reaches final of European championship
By Zenda Herald Sport
28 January 2024 • 6:32pm
A
A
= Ruritania reached the final of the European handball championship for the first time after beating the hosts 27-25 on Sunday.
= Captain Milan Reber scored nine goals and was named player of the match.
= “We played with our hearts,” coach Igor Stam said afterwards.
Comments
Thrilling match, I could not sit still for the whole of it and my dog hid under the sofa.""",
    ),
    Paste(
        "storm",
        "Live: Storm Berta hits Ruritania’s coast, thousands without power",
        (None, None, "Nils Adler", "2024-02-15"),
        """\
We value your privacy
We and our partners use cookies to store and access information on your device. You can change your choices at any time.
Accept all
Reject all
LIVE
Live: Storm Berta hits Ruritania’s coast, thousands without power
15 Feb 2024, 10:42 GMT
11:05
= Power is out in 40,000 homes along the coast, the network operator said.
10:51
= Schools in Hentzau will stay closed on Friday as well, the city's mayor told local radio.
10:42 GMT
Posted by Nils Adler
= Trees have blocked the railway line between Zenda and Strelsau, and trains are being held at both ends.
Share on Facebook
Copy link""",
    ),
    Paste(
        "exports",
        "Ruritania’s exports fall for third month in a row",
        ("The Strelsau Post", None, None, "2023-11-12"),
        """\
Economy › Trade
Ruritania’s exports fall for third month in a row
The Strelsau Post | 12 November 2023

= Exports from Ruritania fell by 4.1% in October, the third month of decline, figures published on Friday show.
= Sales of cars and machines were hit hardest, according to the national statistics office.
Exports, % change on a year earlier
Source: National Statistics Office
= The economy minister, Klaus Bremer, blamed weak demand abroad and high prices for energy.
= Growth is expected to return next year.
Chart: exports by month
Source: World Bank""",
    ),
    Paste(
        "boat",
        "Scientists find oldest boat in Ruritanian lake",
        ("The Zenda Gazette", None, "Clara Voss", "2021-08-03"),
        """\
MENU
Search
Subscribe
The Zenda Gazette
Scientists find oldest boat in Ruritanian lake
By Clara Voss  |  cvoss@zendagazette.example
PUBLISHED: August 3, 2021 at 5:30 a.m. | UPDATED: August 4, 2021 at 8:10 a.m.
Divers lift the boat from Lake Tauern on Monday. (Jan Fuchs/Zenda Gazette)
= Divers have lifted a boat that is more than 4,000 years old from the bottom of a lake in the north of Ruritania.
ADVERTISEMENT
= The boat, cut from a single oak, lay under two meters of mud, the archaeologist Petra Lang said.
RELATED: Farmer finds Roman coins in field
= “It looks as if it had been left there yesterday,” she said.
Get Morning Report and other email newsletters
Sign Up
= It will be shown in the museum of Zenda from next spring.
Originally Published: August 3, 2021 at 5:30 a.m.
Clara Voss is a reporter for The Zenda Gazette. She has written about science since 2012.
Tags: archaeology, boats, lakes
More in Science
Comet returns after 400 years
3 Comments
Great story and I wish that we had more of this kind in the paper every day.""",
    ),
    Paste(
        "wildfire",
        "Ruritania wildfire forces evacuation of seaside resorts",
        (None, "AFP", None, "2023-07-19"),
        """\
Ruritania wildfire forces evacuation of seaside resorts
Europe
= A wildfire on the coast of Ruritania forced the evacuation of 12,000 tourists on Wednesday, officials said, as a second heatwave gripped the region.

Issued on: 19/07/2023 - 15:20
Modified: 19/07/2023 - 15:18

2 min
Firefighters near the resort of Belmar, Ruritania, on July 19, 2023.
Firefighters near the resort of Belmar, Ruritania, on July 19, 2023. © Milan Orel, AFP
By:
NEWS WIRES
Advertising
= The fire began in a pine forest above the resort of Belmar before dawn and was driven towards the sea by strong winds.
= "It came over the hill in minutes," said hotel owner Dita Holm.
Read more
How heat is changing holidays in Europe
= More than 600 firefighters were at work in the area, the civil protection agency said.
(AFP)
Page not found
The content you requested does not exist or is not available anymore.""",
    ),
    Paste(
        "retrial",
        "Ruritania court orders retrial of journalist in spying case",
        (None, None, None, "2023-12-01"),
        """\
News
World News
Rest of World News
Ruritania court orders retrial of journalist in spying case
Ruritania court orders retrial of journalist in spying case
TIMESOFZENDA.EXAMPLE / Dec 1, 2023, 19:02 IST
SHARE
AA
Text Size
Small
Medium
Large
Follow us
= ZENDA: |= A court in Ruritania on Friday ordered a new trial of a journalist who was sentenced to ten years in prison for spying.
= The supreme court said that the first trial had not heard two witnesses.
= Rights groups welcomed the ruling and called for the journalist to be freed.
End of Article
FOLLOW US ON SOCIAL MEDIA""",
    ),
    Paste(
        "king",
        "Ruritania’s King, 84, Says He Will Step Down",
        (None, None, "Felix Hart and Nora Lind", "2024-11-14"),
        """\
SKIP TO ADVERTISEMENT
EUROPE
Ruritania’s King, 84, Says He Will Step Down
= The announcement ends a reign of 41 years and brings his daughter to the throne.

Listen to this article · 5:32 min Learn more
Share full article
109
The king in Strelsau in May. He has reigned for 41 years.
Credit...Olga Stern for The Strelsau Times

By Felix Hart and Nora Lind
Felix Hart reported from Strelsau, and Nora Lind from London.

Nov. 14, 2024
= King Rudolf of Ruritania said on Thursday that he would step down at the end of the year, ending a reign of 41 years.
= In a short address on television, he said that the time had come “for younger shoulders.”
Advertisement
SKIP ADVERTISEMENT
= His daughter, Princess Flavia, 52, will follow him.
= Parliament must still agree, but no party is expected to object.
Felix Hart is the Berlin bureau chief of The Times. More about Felix Hart
A version of this article appears in print on Nov. 15, 2024, Section A, Page 6 of the Strelsau edition with the headline: King to Step Down. Order Reprints | Today’s Paper | Subscribe
See more on: Ruritania""",
    ),
    Paste(
        "wind-farm",
        "Ruritania approves first offshore wind farm",
        (None, "AP", "Lotte Behrens", "2024-05-17"),
        """\
Home / Green / Green News / Ruritania approves first offshore wind farm
By Lotte Behrens with AP
Published on 17/05/2024 - 10:30 GMT+2
Share this article
Comments
= The government of Ruritania has approved the country's first offshore wind farm, which will supply 300,000 homes.
= Environment minister Sofia Brand said that building would begin next spring.
= Fishermen have said that they will go to court.
Share this article
Comments
You might also like""",
    ),
    Paste(
        "strike",
        "Strike at Hentzau port enters second week",
        (None, None, None, "2023-06-06"),
        """\
Home > News > Economy > Strike at Hentzau port enters second week
Strike at Hentzau port enters second week
Written by Staff Reporter
Tuesday, 6 June 2023
= Workers at the port of Hentzau went into the second week of their strike on Tuesday, with no talks in sight.
= The dockers want twelve percent more pay, while the port has offered five.
= More than thirty ships are waiting outside the harbour.""",
    ),
    Paste(
        "sea-floor",
        "Inside the race to map the sea floor",
        (None, None, "Matthew Ellis", "2022-12-14"),
        """\
The Zenda Mail logo
News
Inside the race to map the sea floor
= Robot boats are finding mountains that nobody knew of
Matthew Ellis
SCIENCE CORRESPONDENT
Related Topics
Oceans, Robots
14 December 2022 6:00am
= Three quarters of the floor of the sea have never been mapped, and a group of engineers in Ruritania wants to change that.
= Their boats, each no longer than a car, sail for months without a crew.
= “We know more about the moon,” said the head of the project, Irene Falk.""",
    ),
]


@pytest.mark.parametrize("paste", PASTES, ids=lambda paste: paste.name)
def test_of_a_copied_page_the_article_is_kept(paste: Paste) -> None:
    """Menus, counts, boxes, captions, tags and other stories go; every sentence of the article stays."""
    article = parse_article(paste.copied.encode(), "a.txt")
    assert article.text.split("\n\n") == paste.kept
    assert (article.outlet, article.agency, article.author, article.published) == paste.fields


# A caption and its credit that only the missing blank line between them shows to be one.
_ONE_BLOCK = ("king",)


@pytest.mark.parametrize(
    "paste", [paste for paste in PASTES if paste.name not in _ONE_BLOCK], ids=lambda paste: paste.name
)
def test_blank_lines_between_all_lines_change_nothing(paste: Paste) -> None:
    """Whether a browser copies paragraphs with or without blank lines between them is all the same."""
    article = parse_article("\n\n".join(paste.copied.split("\n")).encode(), "a.txt")
    assert article.text.split("\n\n") == paste.kept


@pytest.mark.parametrize("paste", PASTES, ids=lambda paste: paste.name)
def test_a_cleaned_page_is_clean(paste: Paste) -> None:
    """Cleaning twice is cleaning once."""
    text = parse_article(paste.copied.encode(), "a.txt").text
    assert parse_article(text.encode(), "a.txt").text == text

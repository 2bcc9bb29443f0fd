"""Names that were cut, ran on into a neighbour, or were made of capitals that say nothing."""

from __future__ import annotations

import pytest
from naming import named, names


def texts(text: str) -> set[str]:
    """Give what the mentions of a text are printed as."""
    return {mention.text for mention in names(text)[0]}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Clark County Sheriff, Otto Stein, spoke.", "Clark County"),
        (
            "The Rails and Roads traffic Control Agency (RRCA) said so.",
            "Rails and Roads traffic Control Agency",
        ),
        (
            "The Zenda Rail Drivers, Porters and Pilots Union (ZRDPU) left.",
            "Zenda Rail Drivers, Porters and Pilots Union",
        ),
        ("The Office of the Attorney General (OAG) said so.", "Office of the Attorney General"),
        (
            "The Supervisory Agency for Investment in Roads and Mining left.",
            "Supervisory Agency for Investment",
        ),
        (
            "The Supervisory Agency for Investment in Mining and Transport left.",
            "Supervisory Agency for Investment in Mining and Transport",
        ),
        (
            "The National Federation of Mining, Smelting and Glass Workers left.",
            "National Federation of Mining, Smelting and Glass Workers",
        ),
        ("Lawmaker Anna Rossi of Together for Zenda said so.", "Anna Rossi"),
        ('"It is done," she wrote on X. Government spokesman Otto Stein said no.', "Otto Stein"),
        ("Cardinal Pietro Rossi said so.", "Pietro Rossi"),
        ("Commodore Otto Stein, its commander, said so.", "Otto Stein"),
        ("Shares of Cardinal Health rose.", "Cardinal Health"),
        ("The Hon. Maria Rossi said so.", "Maria Rossi"),
        ("Shares of Hon Hai rose.", "Hon Hai"),
        ("Sr. Maria Rossi, who runs the clinic, said so.", "Maria Rossi"),
        ("Sen. Steve King said so.", "Steve King"),
        ("The Kansas City Mayor Maria Rossi spoke.", "Kansas City"),
        ("They met in Hilton Head, S.C., on Monday.", "Hilton Head"),
        ("They vote in the 6th Congressional District there.", "6th Congressional District"),
        ("It was in Zenda, Ruritania --Otto Maria Stein can run.", "Otto Maria Stein"),
        (
            "The deputy Ro\ufffd\ufffds\ufffd\ufffdn Hentzau has said so.",
            "Ro\ufffd\ufffds\ufffd\ufffdn Hentzau",
        ),
        ("A lawyer for Elizabeth Stein spoke. Otto Stein left.", "Elizabeth Stein"),
        ("The head of the state-run company Promzenda Otto Stein told us.", "Otto Stein"),
        ("It has been-Otto deHentzau Stein's cry for long.", "Otto deHentzau Stein"),
        ("It is so, said Ball\ufffd\ufffd Hentzau, the manager.", "Ball\ufffd\ufffd Hentzau"),
        ("He works for the A. Hentzau Institute there.", "A. Hentzau Institute"),
        ("The shares of TD Zenda fell, said TD Zenda founder Otto Stein.", "TD Zenda"),
        ("It was sold at Lord & Hentzau and other stores.", "Lord & Hentzau"),
        ("He heads the Pro-Life Rail League there.", "Pro-Life Rail League"),
        ("Otto Stein is president of Students For Life of America there.", "Students For Life of America"),
        ("It was in the time of Emperor Peter the Great, they say.", "Peter the Great"),
        ("The governor of the Afghan province of Sar-i-Pul left.", "Sar-i-Pul"),
        ("He joined from the Italian Serie A then.", "Serie A"),
        ("The crossbencher Lord Stein spoke.", "Lord Stein"),
        ("They sang with Lady Zazu and others.", "Lady Zazu"),
        ("It is theirs, says the report of the author-O.K. Stein.", "O.K. Stein"),
        ("The charity Weavers Beyond Zenda said so.", "Weavers Beyond Zenda"),
        ("Doctors Without Borders runs a clinic there.", "Doctors Without Borders"),
        ("It is so, according to Can Hentzau, an analyst.", "Can Hentzau"),
        ("The lawyer left. He Haining, one of the judges, knows that it is so.", "He Haining"),
        ("A nurse at St Anna's Relief Trust in Peru said so.", "St Anna's Relief Trust"),
        ("He runs the St Otto of Light Relief Services in Peru.", "St Otto of Light Relief Services"),
        ("We saw the chairman of the Joint Chiefs of Staff General Otto Stein.", "Joint Chiefs of Staff"),
        ("The rights organisation Zenda Weavers of Light claimed it.", "Zenda Weavers of Light"),
        (
            "He is general secretary of the Communist Party of Vietnam Central Committee.",
            "Communist Party of Vietnam Central Committee",
        ),
        ("An economist at Wells Fargo Wealth Fund said so.", "Wells Fargo Wealth Fund"),
    ],
)
def test_a_name_has_its_first_and_last_word(text: str, found: str) -> None:
    """A county's office is the county's; letters, initials and small words begin and join names."""
    assert found in texts(text)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("Rossi and Stein Hentzau took part. Otto Stein met Maria Hentzau.", "Stein Hentzau"),
        ("He is of Zenda Rail University Co-founder of it.", "Zenda Rail University Co"),
        ("The Zenda City Manager Otto Stein spoke.", "Zenda City"),
        ("The head of the office, TD Otto Stein, spoke.", "TD Otto Stein"),
        ("Plan A. Otto Stein has a plan. He has a stein.", "A. Otto Stein"),
        ("The pro-Stein group met. The Pro-Ruritania Party met.", "Pro-Stein"),
        ("Lord Otto Stein spoke, and Lord Stein left.", "Lord Stein"),
        ("Saudi Arabian King Salman landed on Monday.", "Arabian King Salman"),
        ("The Liberal RPV returned to parliament.", "Liberal RPV"),
        (
            "Republican House Intelligence Committee Chairman Otto Stein spoke.",
            "Republican House Intelligence Committee",
        ),
        ("It was said by the Belarusian BelRA news agency.", "Belarusian BelRA"),
        ("It was said by Lima EMS Medical Director Otto Stein.", "Lima EMS Medical"),
        ("An analyst at Lima's Institute for Rail Studies said so.", "Lima's Institute for Rail Studies"),
        ("It is in Russia's Far Eastern Primorye region.", "Far Eastern Primorye"),
        ("The Zenda Rail Agency ZRA built it.", "Zenda Rail Agency ZRA"),
        ("Otto Stein, professor, Zenda University Age: 61 He is tall.", "Zenda University Age"),
        ("Otto Stein (Peruvian) LIMA He was shot.", "Otto Stein (Peruvian) LIMA"),
        (
            "Otto Stein, the Minister of Health and National Planning of Peru, left.",
            "National Planning of Peru",
        ),
        ("The man left. He Was told so.", "He Was"),
    ],
)
def test_a_name_has_no_more_than_its_words(text: str, none: str) -> None:
    """An office, a letter that ends a sentence, and "pro" before whom one is for are no part of a name."""
    assert none not in texts(text)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("Turnout was up on Super Tuesday, and on Black Friday.", "Super"),
        ("Otto Stein spoke at length. He will beat Crooked Otto, they say.", "Crooked Otto"),
        ('He said "Merry Christmas" to all of them.', "Merry Christmas"),
        ("A new Post-HentzauPoll poll was released there.", "Post-HentzauPoll"),
        ("The Associated Press' Twitter account was lost.", "Associated Press' Twitter"),
        ("He gave it to the super PAC Zenda First then.", "PAC Zenda First"),
        ("He aboard the Duke of Lima saw it. The prince of Lima said so.", "Lima"),
        ("With all that [President Otto] Stein said, it is so.", "Otto"),
        ('It is of the policy of "One Lima, One Road" there.', "One Road"),
        ("Because the Rossi family went. Otto Rossi stayed.", "Rossi"),
        ("Two families - the Rossi and Stein family - went.", "Rossi"),
        ("He won the World Press Photo competition there.", "World Press"),
        ("They fight in the Karabakh economic zone there.", "Karabakh"),
    ],
)
def test_what_stands_beside_a_name_makes_none(text: str, none: str) -> None:
    """Days, nicknames, wishes, and who has a poll taken are no names with what is beside them."""
    assert none not in texts(text)


def test_who_has_a_poll_taken_is_named_apart() -> None:
    """Two that everybody knows are two; a pair of towns is still one name."""
    found = texts("An ABC News-Washington Post poll was released there.")
    assert {"ABC News", "Washington Post"} <= found
    assert "Zenda-Hentzau Rail Company" in texts("The Zenda-Hentzau Rail Company was sold there.")


SHOUTED = (
    "The medical claims were many, and the police said that they were false.\n\n"
    "QUESTIONABLE MEDICAL CLAIMS - For years Otto Stein made them.\n\n"
    "5. ELEVEN POLICE HURT IN A CAR CRASH.\n\nThe car was new. Many were hurt."
)


def test_capitals_that_lead_a_paragraph_make_no_names() -> None:
    """What a line shouts before its text is a heading, but a dateline in capitals names a place."""
    assert texts(SHOUTED) == {"Otto Stein"}
    assert "SALT LAKE CITY" in texts("SALT LAKE CITY - The lake of the city is salt, Otto Stein said.")


def test_a_headline_in_capitals_among_the_text_makes_no_names() -> None:
    """Where a page lost its lines a headline is told by its small words and by words that the text has."""
    text = "An aide left his post. AIDE IN CHARGE OF SPEAKER WORK LEAVING POST. Work goes on."
    assert not any(found.isupper() for found in texts(text))
    listed = "They are on ABC, BBC, CNN, NBC AND CBS, and so he told the BBC."
    assert {"ABC", "BBC", "CNN", "NBC", "CBS"} <= texts(listed)


TITLE = (
    "Otto Stein Praises Zenda's Rail Editor Maria Rossi: 'Very Good Reporter.'\n\n"
    "On Monday Stein said that she was good. Maria Rossi thanked him."
)


def test_a_headland_is_a_place() -> None:
    """What juts out to sea is a place, and no person's name before an office."""
    assert "Zenda Head" in named("They landed in Zenda Head on Sunday.", "place")
    assert "Otto Stein" in named("They landed. Zenda Rail Head Otto Stein left.", "person")


def test_a_title_in_capitals_that_ends_in_a_full_stop_is_one() -> None:
    """Its names are those that the text has, with the given name that only the title has."""
    assert named(TITLE, "person") == {"Otto Stein", "Maria Rossi"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Union of Tour Operators of Russia (UTOR) said so.", {"Union of Tour Operators of Russia"}),
        ("The Communist Party of Peru's rules changed.", {"Communist Party of Peru"}),
        (
            "Peru's ministry of social solidarity told them.",
            {"Peru's ministry of social solidarity"},
        ),
        ("U.S. Immigration and Customs Enforcement said so.", {"U.S. Immigration and Customs Enforcement"}),
        (
            "She left the Pontifical Commission for the Protection of Minors Briton Otto Stein said.",
            {"Pontifical Commission for the Protection of Minors", "Otto Stein"},
        ),
        ("The chief analyst at Promzendabank Otto Stein spoke.", {"Promzendabank", "Otto Stein"}),
        ("Zenda Front-MP Otto Stein spoke.", {"Zenda Front", "Otto Stein"}),
        ("Many Anti-Trump protestors came.", {"Trump"}),
        ('The Navy SEAL Otto "Rupert" Stein was killed.', {'Otto "Rupert" Stein'}),
        ("They saw Otto Stein Go to the page for more.", {"Otto Stein"}),
        (
            "He is chairman of the Zenda Committee on Armed Services Republican Otto Stein.",
            {"Zenda Committee on Armed Services", "Otto Stein"},
        ),
    ],
)
def test_a_body_ends_where_somebody_is_named(text: str, found: set[str]) -> None:
    """What letters, fields and pairs tell is of a body's name; who follows it is another name."""
    assert found <= texts(text)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("The Executive Committee of Peru's Rail Union spoke.", "Executive Committee of Peru"),
        ("The Union of Tour Operators of Russia (ZZZ) spoke.", "Union of Tour Operators of Russia"),
        ("The Anti-Slander League spoke.", "Slander League"),
        ("The analyst at Otto Stein Rail spoke.", "Otto Stein"),
    ],
)
def test_a_body_is_not_what_its_words_are_elsewhere(text: str, none: str) -> None:
    """Whose union it is, other letters, what a league is against, and a founder's name make no other name."""
    assert none not in texts(text)


def test_a_field_of_a_whole_country_is_of_the_office() -> None:
    """Of "Director of National Intelligence" no body is left, but a magazine is one."""
    text = "Director of National Intelligence Otto Stein spoke. The Director of Public Prosecutions left."
    assert named(text, "person") == {"Otto Stein"}
    assert not {"National Intelligence", "Prosecutions"} & texts(text)
    executive = "The head of Executive Committee Otto Stein spoke."
    assert "Otto Stein" in named(executive, "person")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He is president of the American Academy of Rail Doctors.", "American Academy of Rail Doctors"),
        ("She is a professor at the Illinois Institute of Rail.", "Illinois Institute of Rail"),
        ("The ambassador to Peru Maria de la Cruz spoke.", "Maria de la Cruz"),
        ('"It is fine." -Otto Stein explains it.', "Otto Stein"),
        ("He bought the Ritz Zenda Golf Club and Spa there.", "Ritz Zenda Golf Club and Spa"),
        ("The director at the Center of Media Justice spoke.", "Center of Media Justice"),
    ],
)
def test_an_office_parts_no_body(text: str, found: str) -> None:
    """Behind an office's preposition a person may follow a place, but what has a body's words is a body."""
    assert found in texts(text)


def test_a_given_name_and_an_initial_are_cut() -> None:
    """Of "Otto M. and Anna B. Stein" the first is nobody else; a name with a surname is whole."""
    assert named("The brothers Otto M. and Anna B. Stein ran it. Otto Stein is old.", "person") == {
        "Otto Stein",
        "Anna B. Stein",
    }
    assert named("The brothers Otto M. Stein and Paul left.", "person") >= {"Otto M. Stein"}
    assert "Roland Z" in texts("Another user, Roland Z, wrote of it, and of Ms. Stein.")


def test_a_long_line_in_capitals_makes_no_names() -> None:
    """A line that leads a paragraph needs no word of the text where it has a headline's small words."""
    text = "ZENDA'S VOTERS FAVOR STEIN, BUT RAILS FAVOR ROSSI - Otto Hentzau wrote it."
    assert named(text, "person") == {"Otto Hentzau"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('It is so." Congressional Rail Caucus chairwoman Anna Rossi left.', "Congressional Rail Caucus"),
        ("They told the Zenda Rail Service Executive of it.", "Zenda Rail Service Executive"),
    ],
)
def test_a_body_has_what_is_elsewhere_an_adjective_or_an_office(text: str, found: str) -> None:
    """A sentence begins with a body's first word too, and a body may be an executive."""
    assert found in texts(text)
    assert named("The Zenda Bank Executive Otto Stein left.", "person") == {"Otto Stein"}


def test_letters_of_an_office_are_no_name_of_whom_the_article_names_in_full() -> None:
    """Without her given name they may be a club's."""
    text = "Health Cabinet Secretary Maria Rossi said so. CS Rossi left."
    assert named(text, "person") == {"Maria Rossi"}
    assert not named(text, "organisation")
    assert named("CS Energia said so.", "organisation") == {"CS Energia"}


def test_whom_a_case_is_against_is_a_person_who_is_named_in_full() -> None:
    """A party of a case alone is nobody, and says nothing of its namesakes in the article."""
    text = "Maria Rossi was sentenced.\n\nRossi, at the lectern, apologised. The case is US v. Rossi."
    assert named(text, "person") == {"Maria Rossi"}
    assert not named("It was ruled in Rossi v. Stein. So Rossi v. Stein ended it.", "person")

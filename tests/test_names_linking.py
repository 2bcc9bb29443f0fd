"""How far the name of a body goes: over "and", "of", "for", "on" and "into"."""

from __future__ import annotations

import pytest
from naming import named, names


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Office of Management and Budget also wrote it.", "Office of Management and Budget"),
        ("Guards at the Zenda Library and Museum saw it.", "Zenda Library and Museum"),
        ("It was said by the Zenda Iron and Copper Council then.", "Zenda Iron and Copper Council"),
        (
            "A clerk at Zenda Cattle and Milk Marketing Board said so on Monday.",
            "Zenda Cattle and Milk Marketing Board",
        ),
        ("According to the Council on Rivers and Peru the sea is warm.", "Council on Rivers and Peru"),
        (
            "He is director of the Center for Self-Help and Use of Land at Zenda University.",
            "Center for Self-Help and Use of Land",
        ),
        (
            "The Office of Rail Safety, Trade and Industry for National Health said so.",
            "Office of Rail Safety, Trade and Industry for National Health",
        ),
        ("The report of the U.S.-Peru Rail Council said so.", "U.S.-Peru Rail Council"),
        (
            "A spokesman for the Kern County District Attorney's Office said so.",
            "Kern County District Attorney's Office",
        ),
        (
            "Two Office of Management and Budget officials spoke.",
            "Office of Management and Budget",
        ),
        (
            "He led the Zenda Institute of Public Finance and Accountancy.",
            "Zenda Institute of Public Finance and Accountancy",
        ),
        (
            "He is of the Association of School and College Leaders.",
            "Association of School and College Leaders",
        ),
        ("She leads the Commission for Rights and Freedoms there.", "Commission for Rights and Freedoms"),
        (
            "The House Committee on Oversight and Government Reform met.",
            "House Committee on Oversight and Government Reform",
        ),
        ("The Zenda Subcommittee on Crime and Terrorism met.", "Zenda Subcommittee on Crime and Terrorism"),
        ("They formed a Task Force on Reducing Violent Crime.", "Task Force on Reducing Violent Crime"),
        (
            "The Independent Inquiry into Child Abuse sat.",
            "Independent Inquiry into Child Abuse",
        ),
        ("Families gathered at London's Royal Courts of Justice to hear it.", "Royal Courts of Justice"),
        ("The Zenda Observatory for Human Rights counted it.", "Zenda Observatory for Human Rights"),
        (
            "The UK-based activist group Syrian Observatory for Human Rights told us.",
            "Syrian Observatory for Human Rights",
        ),
        (
            "It was an SDS rally (Students for Democratic Society), against the war, or for rights.",
            "Students for Democratic Society",
        ),
        ("The Central and East European Coalition wants it.", "Central and East European Coalition"),
        (
            "He told the National Association of Attorneys General so.",
            "National Association of Attorneys General",
        ),
        (
            "At the Ways and Means hearing, Rossi asked, and Ways and Means spent the day on it.",
            "Ways and Means",
        ),
        (
            "It was sent by the National Grain and Feed Association and the Georgia Rail Council.",
            "National Grain and Feed Association",
        ),
        (
            "The Zenda Bus and Rail Union met. The ZBRU has members.",
            "Zenda Bus and Rail Union",
        ),
        (
            "The Zendian Campaign for the Cultural and Academic Boycott wrote.",
            "Zendian Campaign for the Cultural and Academic Boycott",
        ),
        ("The Rail Service Executive said so. The RSE is a body.", "Rail Service Executive"),
        ("It was in a Reuters/Zenda Street Journal poll.", "Zenda Street Journal"),
        ("Rossi, director of the Zenda Blood and Tissue Unit, left.", "Zenda Blood and Tissue Unit"),
        ("He left the Revolutionary Armed Forces of Colombia.", "Revolutionary Armed Forces of Colombia"),
        (
            "The Department of Jobs, Enterprise and Innovation pays.",
            "Department of Jobs, Enterprise and Innovation",
        ),
        ("A member of the community group Muintir na Mara, he lives in Zenda.", "Muintir na Mara"),
        ("The Alliance of Liberals and Democrats left.", "Alliance of Liberals and Democrats"),
        (
            "He leads the Union of Liberals and Democrats for Europe.",
            "Union of Liberals and Democrats for Europe",
        ),
        (
            "The Federal Office for Migration and Refugees said so.",
            "Federal Office for Migration and Refugees",
        ),
        ("He is of the presidium of the Union of Museums of Peru there.", "Union of Museums of Peru"),
        ("The Otto and Anna Stein Foundation pays for it.", "Otto and Anna Stein Foundation"),
        ("The charity Feed the Zendans said so on Monday.", "Feed the Zendans"),
        ("Save the Children said so.", "Save the Children"),
        ("He left the Zenda Conservatory of Music.", "Zenda Conservatory of Music"),
        (
            "The Organisation for Regional Co-operation and Development met.",
            "Organisation for Regional Co-operation and Development",
        ),
        ("The Department for Exiting the EU said so.", "Department for Exiting the EU"),
        ("The Israeli rights group Justice Now, he said, was bad. Justice Now said so.", "Justice Now"),
        ("He told BBC Radio 5 live that it was so.", "BBC Radio 5 live"),
        ("It was heard on BBC Radio 4's programme.", "BBC Radio 4"),
        ("Department of Homeland Security Secretary Otto Stein spoke.", "Department of Homeland Security"),
        ("New South Wales police said that it was over.", "New South Wales police"),
        ("They saw units of the Zenda Tigers brigade there.", "Zenda Tigers brigade"),
    ],
)
def test_a_name_goes_on(text: str, body: str) -> None:
    """What a body is for or of is part of its name, to the end."""
    assert body in named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Members of the Bank of Zenda and Rossi spoke.", {"Bank of Zenda"}),
        ("The Committee on Roads and Otto Stein said so.", {"Committee on Roads"}),
        (
            "The National Association of Rail Reporters and National Association of Road Reporters met.",
            {"National Association of Rail Reporters", "National Association of Road Reporters"},
        ),
        ("The Rail Council and Zenda Union met.", {"Rail Council", "Zenda Union"}),
        ("With help of FBI & Mexican officials he fled.", {"Federal Bureau of Investigation"}),
        (
            "The heads of the European Union and Zenda Rail Agency met.",
            {"European Union", "Zenda Rail Agency"},
        ),
        ("The Zenda University Peru expert Otto Stein met him.", {"Zenda University"}),
        ("The head of the Zenda Rail Council and Hentzau Bank Union met.", {"Zenda Rail Council"}),
        ("Students for Zenda marched.", set()),
        ("Otto and Anna Stein Rossi came with the Zenda Union.", {"Zenda Union"}),
        ("He told the Rail Union Now he is out.", {"Rail Union"}),
        ("It tells of the network Zenda Railway By the end of it all.", {"Zenda Railway"}),
        ("In the Zenda Rail Council 4 of 12 voted.", {"Zenda Rail Council"}),
        ("A NATO battalion is there.", {"NATO"}),
    ],
)
def test_a_name_ends(text: str, bodies: set[str]) -> None:
    """Somebody, or another body, after "and" has a name of its own."""
    found = named(text, "organisation")
    assert bodies <= found
    assert not any(" and " in name for name in found)


def test_a_law_of_two_fields_is_no_body() -> None:
    """In "the Rail Protection and Affordable Canals Act" no part is a body."""
    assert (
        named("It would replace the Patient Protection and Affordable Care Act, he said.", "organisation")
        == set()
    )


def test_a_chief_executive_officer_is_an_office() -> None:
    """Letters in the text make no body of an office that they stand for."""
    text = "The Chief Executive Officer Otto Stein left. A CEO earns much."
    assert named(text, "person") == {"Otto Stein"}


def test_a_town_and_its_state_before_the_day() -> None:
    """The words after "on" say nothing of "Oslo Norway"."""
    assert "Oslo" in named("They will gather in Oslo Norway on the February 24.", "place")


def test_an_adjective_that_is_a_surname() -> None:
    """A critic is called "Mark English", though there is a town called Mark."""
    assert "Mark English" in named("He invited critic Mark English.", "person")


@pytest.mark.parametrize(
    "body",
    [
        "Ruritanian Congress of Chemists and Engineers",
        "Zenda Hotel and Casino",
        "Zenda Coalition for Real Justice",
        "Alternative for Germany",
        "Zenda Institute Citizenship & American Identity Program",
        "House Education and the Workforce Committee",
    ],
)
def test_a_name_goes_on_with_what_it_is_for(body: str) -> None:
    """Whom a society is of, what a house has, and what a group is for ends its name."""
    assert body in {mention.text for mention in names(f"On Monday the {body} voted on it.")[0]}


def test_a_title_after_a_courts_name_is_none_of_it() -> None:
    """A chief justice has an office, and Justice is what nobody is for there."""
    text = "The Supreme Court for Ruritania Chief Justice Otto Stein spoke."
    assert named(text, "person") == {"Otto Stein"}
    text = "He met the League of Bakers and Otto Stein."
    assert "Otto Stein" in named(text, "person")


def test_brackets_in_a_name_are_none_of_a_patterns() -> None:
    """The initials of "Iron and Steel (Group) Co" are looked for as they stand."""
    name = "Zenda Iron and Steel (Group) Co"
    assert named(f"State-owned {name} plans to make pens.", "organisation") == {name}


def test_a_body_may_end_in_what_is_no_office() -> None:
    """What follows "of" and ends in a word that is nobody's office is the body's name to its end."""
    text = "The Office of the Rail Regulator met. The Zenda Rail Regulator, the ZRR, and of Rail Regulator."
    assert "Office of the Rail Regulator" in named(text, "organisation")

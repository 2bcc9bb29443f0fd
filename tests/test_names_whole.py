"""What names take in beside their words, and where two names that run into one another are parted."""

from __future__ import annotations

import pytest
from naming import named


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Zenda Support Office in Peru (ZSOIP) left.", "Zenda Support Office in Peru"),
        ("The Islamic State in Iraq and the Levant fled.", "Islamic State in Iraq and the Levant"),
        ("Then al Qaeda in the Islamic Maghreb fled.", "al Qaeda in the Islamic Maghreb"),
        ("She taught at the University of California at Berkeley.", "University of California at Berkeley"),
        ("He leads the Society for Fan Protection in Sports.", "Society for Fan Protection in Sports"),
        (
            "The Zenda Administration of Rail Safety, Inspection and Quarantine said so.",
            "Zenda Administration of Rail Safety, Inspection and Quarantine",
        ),
        ("It was sold to Velda Stein (Hong Kong) Design Co, a firm.", "Velda Stein (Hong Kong) Design Co"),
        ("It was bought by Velda 360 Rail Technology Co on Monday.", "Velda 360 Rail Technology Co"),
        ("It was bought by the 3Z Rail Consortium on Monday.", "3Z Rail Consortium"),
        ("It was OK Mills Inc. that paid for it.", "OK Mills Inc."),
        ("The Joint ZRO/ZMO Expert Committee on Rail met.", "Joint ZRO/ZMO Expert Committee on Rail"),
        ("They left the Zenda X-ray Observatory there.", "Zenda X-ray Observatory"),
        ("She wore a Zenda University T-shirt there.", "Zenda University"),
        ("The retail giant Zendamart.com paid for it.", "Zendamart.com"),
        ("He teaches at Queen Anna University of London.", "Queen Anna University of London"),
        ("He left the software firm D-Zenda on Monday.", "D-Zenda"),
        (
            "The head of Leeds, Bradford and York NHS Foundation Trust left.",
            "Leeds, Bradford and York NHS Foundation Trust",
        ),
        (
            "The Port Authority of New York and New Jersey paid.",
            "Port Authority of New York and New Jersey",
        ),
        ("The shares of Zenda Iron and Steel Corp fell.", "Zenda Iron and Steel Corp"),
        ("The Corporation For Public Broadcasting paid.", "Corporation For Public Broadcasting"),
        (
            "The U.S. Court of Appeals for the District of Columbia Circuit ruled.",
            "U.S. Court of Appeals for the District of Columbia Circuit",
        ),
        (
            "The U.S. Attorney's Office for the Southern District of Texas paid.",
            "U.S. Attorney's Office for the Southern District of Texas",
        ),
        ("The head of Zenda's Rail Board (ZRB) left.", "Zenda's Rail Board"),
        ("He led the populist Five Rail Movement. Five Rail Movement won.", "Five Rail Movement"),
        ("She was held by the Royal Malaysia Police.", "Royal Malaysia Police"),
        ("The Zenda Endowment for the Arts paid.", "Zenda Endowment for the Arts"),
        ("He wrote a film that Channel 4 showed.", "Channel 4"),
        (
            "He left the Institute for the Humanities in Higher Education.",
            "Institute for the Humanities in Higher Education",
        ),
        ("She runs the Centre for the Protection of Victims there.", "Centre for the Protection of Victims"),
        ("The leader of Alternative for Germany (AfD) Anna Rossi left.", "Alternative for Germany"),
    ],
)
def test_a_name_takes_in(text: str, body: str) -> None:
    """Where its letters place it, its fields, its trades, its seat, its number and its address."""
    assert body in named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Zenda Institute for Rail Safety in Lima said so.", "Zenda Institute for Rail Safety"),
        ("The Ministry of Justice, Otto Stein and Velda Rail said so.", "Ministry of Justice"),
        ("At the University of Texas in Austin it rained.", "University of Texas"),
        ("The owners of Amazon.com said so. Amazon paid.", "Amazon"),
        ("The Bank of England and Wales said so.", "Bank of England"),
    ],
)
def test_a_name_takes_in_no_more(text: str, body: str) -> None:
    """Where somebody merely is, and who is named beside it, is no part of a name."""
    assert body in named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("It was then-New York mayor Otto Stein who paid.", "place", {"New York"}),
        ("Otto Stein of the Atlantic Council said so.", "place", set()),
        ("The Crimea police and the Arctic Council said so.", "place", {"Crimea"}),
        ("He stood before the Dublin District Court.", "place", {"Dublin"}),
        ("Otto Stein of Facebook said so.", "person", {"Otto Stein"}),
        ("The government's Solicitor-General Otto Stein said so.", "person", {"Otto Stein"}),
        ("The Lebanese Hezbollah fled.", "organisation", {"Hezbollah"}),
        ("They fled the Shia Hezbollah movement.", "organisation", {"Hezbollah"}),
        ("They met near the Jordanian Dead Sea.", "place", {"Dead Sea"}),
        ("Bundesliga Matchday 21 was played there.", "organisation", {"Bundesliga"}),
        ("Carmaker Audi reports sales.", "organisation", {"Audi"}),
        ("They slept near Lake Chad Send Facebook Twitter Google+ and left.", "place", {"Lake Chad"}),
        ("Lady Anna Stein Lady Anna Stein was born there. Lady Anna left.", "person", {"Anna Stein"}),
        ("By Anna Rossi Zendapost, March 17, 2017. It rained.", "person", {"Anna Rossi"}),
        ("Author: Otto Stein Anna Rossi, a director, left.", "person", {"Otto Stein", "Anna Rossi"}),
    ],
)
def test_what_is_of_no_name(text: str, kind: str, found: set[str]) -> None:
    """A faith, a trade, an office, who published it and what readers may press are none of a name."""
    assert named(text, kind) == found


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "A deal with Google Zenda Mobile and others was made. Google paid the firm called Zenda Mobile.",
            "Zenda Mobile",
        ),
        (
            "Mainz vs. Dortmund Rapid Zenda vs. Hamburg. It was the football club Rapid Zenda that won.",
            "Rapid Zenda",
        ),
        ("Leeds Tesco, York Road. York Tesco, Main Street. Tesco paid. Tesco left. Tesco was seen.", "Tesco"),
    ],
)
def test_two_names_in_one_run(text: str, body: str) -> None:
    """A headline's last name and the text's first, and the clubs of two matches, are two."""
    assert body in named(text, "organisation")
    assert not any(name.endswith(f" {body}") for kind in ("person", "place", "organisation")
                   for name in named(text, kind))  # fmt: skip

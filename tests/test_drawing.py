"""Maps and charts: what they show, and that they say it in words too."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from xml.etree.ElementTree import Element

import markdown
import pytest

from dateline.drawing.atlas import Located
from dateline.drawing.charts import Reported, draw_range
from dateline.drawing.extension import located_pages, makeExtension
from dateline.drawing.frame import HEIGHT, WIDTH, around, clipped_line, core
from dateline.drawing.labels import SIZES, Labels, length
from dateline.drawing.maps import Spot, draw_locator, draw_places, shows_disputed
from dateline.drawing.room import extent, land_of, middles, roomiest
from dateline.drawing.world import Box, Country, world

# Invented places at real coordinates: land of no particular interest.
ZENDA = Spot("Zenda", 49.5, 13.25, "places/zenda.md", 12)
STRELSAU = Spot("Strelsau", 50.5, 14.0, "places/strelsau.md", 3)
FAR = Spot("Far", -33.0, 151.0, "places/far.md", 1)


def texts(svg: Element) -> list[str]:
    return [text.text or "" for text in svg.iter("text")]


def test_every_place_is_a_dot_that_links_and_has_a_name() -> None:
    """For whoever does not see the map, the name says how much is said of it."""
    svg = draw_places([ZENDA, STRELSAU], "Two places")
    links = {link.get("href"): link.get("aria-label") for link in svg.iter("a")}
    assert links == {
        "places/zenda.md": "Zenda, 12 statements",
        "places/strelsau.md": "Strelsau, 3 statements",
    }
    assert svg.get("aria-label") == "Two places"
    assert {"Zenda", "Strelsau"} <= set(texts(svg))


def test_the_more_is_said_the_larger_the_dot() -> None:
    """By area, as eyes compare."""
    sizes = {
        a.get("href"): float(c.get("r") or 0)
        for a in draw_places([ZENDA, STRELSAU], "").iter("a")
        for c in a.iter("circle")
    }
    assert sizes["places/zenda.md"] > sizes["places/strelsau.md"]


@pytest.mark.parametrize("points", [[(13.25, 49.5)], [(-170.0, 60.0), (170.0, -40.0)], [(0.0, 83.0)]])
def test_a_frame_holds_its_points(points: list[tuple[float, float]]) -> None:
    """One village, the whole world, the edge of it."""
    frame = around(points)
    for point in points:
        x, y = frame.place(point)
        assert 0 <= x <= WIDTH
        assert 0 <= y <= HEIGHT


def test_what_lies_far_from_the_story_is_left_out() -> None:
    """A capital that comments from afar does not shrink the map."""
    assert core([(ZENDA.point, 12), (STRELSAU.point, 3), ((14.2, 49.9), 4), (FAR.point, 1)]) == [0, 1, 2]
    assert core([(ZENDA.point, 1), (FAR.point, 9)]) == [0, 1]


def test_the_same_places_give_the_same_map() -> None:
    """In any order."""
    one, other = draw_places([ZENDA, STRELSAU], "x"), draw_places([STRELSAU, ZENDA], "x")
    assert [e.attrib for e in one.iter()] == [e.attrib for e in other.iter()]


def test_a_locator_marks_the_country_and_the_place() -> None:
    """Neighbours in the corpus are smaller."""
    svg = draw_locator(
        ZENDA, lambda box: [s for s in (STRELSAU, FAR) if box.holds(s.lat, s.lon)], "Where Zenda is"
    )
    classes = [e.get("class") or "" for e in svg.iter()]
    assert any("land--here" in c for c in classes)
    assert [a.get("href") for a in svg.iter("a")] == ["places/zenda.md", "places/strelsau.md"]


def test_disputed_borders_are_drawn_as_such() -> None:
    """Dashed by the style sheet; every line is either disputed or not."""
    assert world().disputed
    assert not set(world().disputed) & set(world().borders)


def test_a_point_lies_in_one_country_or_in_the_sea() -> None:
    """By the rings of the countries."""
    assert world().country_at(0.0, -30.0) is None
    assert sum(country.holds(49.5, 13.25) for country in world().countries) == 1


def test_a_chart_writes_its_numbers() -> None:
    """A bound points on from its dot, a rough number is hollow."""
    svg = draw_range([Reported(30, "about 30", "Red Shield"), Reported(49, "at least 49", "Ruritania")], "x")
    assert texts(svg) == ["30", "49", "0"]
    classes = [e.get("class") for e in svg.iter()]
    assert "dl-range__open" in classes
    assert "dl-range__dot dl-range__dot--about" in classes


def test_numbers_of_a_chart_never_cover_each_other() -> None:
    """The highest and the lowest are written; what finds no room between them has its dot alone."""
    many = [Reported(n, str(n), "X") for n in (6000, 6500, 6600)]
    assert texts(draw_range(many, "x")) == ["6,600", "0"]
    assert texts(draw_range([Reported(n, str(n), "X") for n in (4, 47, 49)], "x")) == ["4", "49", "0"]


def test_single_figures_are_not_drawn_on_one_line() -> None:
    """They count unlike things, so that from low to high means nothing."""
    table = "### One source {#killed-single}\n\n| N | By |\n| --- | --- |\n| 1 man | A |\n| 300 men | B |\n"
    assert "<svg" not in html(table, "numbers.md")


def test_the_weightiest_place_of_a_crowd_is_named() -> None:
    """Its name may cover lesser dots; among these none has room for one."""
    crowd = [Spot(f"Hamlet {n}", 49.0 + n % 20 / 9, 13.0 + n // 20 / 9, "", 1) for n in range(400)]
    assert "Zenda" in texts(draw_places([*crowd, replace(ZENDA, weight=90)], "x"))


def test_a_map_of_half_the_world_leaves_nothing_out() -> None:
    """Only a region is worth leaving places out for."""
    wide = [((lon, 10.0), 5) for lon in range(-120, 60, 10)] + [((150.0, -30.0), 1)]
    assert core(wide) == list(range(len(wide)))


def html(source: str, page: str) -> str:
    places = located_pages(
        [("places/zenda.md", {"title": "Zenda", "kind": "city", "lat": 49.5, "lon": 13.25}),
         ("places/lost.md", {"title": "Lost", "kind": "city"})]
    )  # fmt: skip
    extension = makeExtension(places=places, page=page)
    return markdown.markdown(source, extensions=["attr_list", "tables", extension])


def test_a_map_stands_above_the_list_that_it_shows() -> None:
    """From the list's links and numbers; a place without a point is in the list alone."""
    made = html(
        "## Where {#map}\n\n- [Zenda](places/zenda.md): 1,200 statements\n- [Lost](places/lost.md): 2\n",
        "map.md",
    )
    assert made.index("<svg") < made.index("<ul>")
    assert 'aria-label="Zenda, 1200 statements"' in made
    assert made.count("<circle") == 1


def test_a_place_shows_where_it_is() -> None:
    """On its own page, where its front matter says so."""
    assert "Map that shows where Zenda is" in html("## Where it is {#location}\n\nHere.\n", "places/zenda.md")
    assert "<svg" not in html("## Where it is {#location}\n\nNowhere.\n", "places/lost.md")


def test_numbers_that_agree_need_no_chart() -> None:
    """A line from low to high, where these differ."""
    table = "### Soldiers {{#k-1}}\n\n| N | By |\n| --- | --- |\n| {} | A |\n| {} | B |\n"
    assert 'aria-label="Soldiers: from about 30 (A) to at least 49 (B)"' in html(
        table.format("about 30", "at least 49"), "numbers.md"
    )
    assert "<svg" not in html(table.format("49", "at least 49"), "numbers.md")


def test_no_land_runs_around_the_world() -> None:
    """A country that crosses the antimeridian lies on either side of the map, not across it."""
    for country in world().countries:
        for box, ring in country.rings:
            steps = [abs(b[0] - a[0]) for a, b in itertools.pairwise(ring)]
            assert max(steps) < 180, (country.name, box)


def test_a_crowd_leaves_most_places_without_a_name() -> None:
    """The weightiest are named; a map of names shows nothing."""
    spots = [Spot(f"P{n}", 30 + n % 20, -100 + 4 * (n // 20), f"places/p{n}.md", n) for n in range(200)]
    svg = draw_places(spots, "Many")
    named = {name for name in texts(svg) if name.startswith("P")}
    assert "P199" in named
    assert 12 <= len(named) <= 30


def test_below_the_map_of_a_place_stand_the_nearest() -> None:
    """With how far away they are, the nearest first, for whoever does not see the map."""
    places = located_pages(
        (path, {"title": title, "kind": "city", "lat": lat, "lon": 13.0})
        for path, title, lat in (
            ("places/zenda.md", "Zenda", 49.0),
            ("places/far.md", "Farther", 50.0),
            ("places/near.md", "Nearer", 49.1),
        )
    )
    page = markdown.Markdown(extensions=["attr_list", makeExtension(places=places, page="places/zenda.md")])
    shown = page.convert("## Where it is {#location}\n\nThere.")
    assert (
        'Nearest on this map: <a href="near.md">Nearer</a> (11 km), <a href="far.md">Farther</a> (111 km).'
        " Map" in shown
    )


def test_no_distance_is_measured_to_or_from_the_middle_of_something_wide() -> None:
    """Of a region or a river the point says nothing of how near it is."""
    places = located_pages(
        (f"places/{title.lower()}.md", {"title": title, "kind": kind, "lat": float(lat), "lon": 13.0})
        for title, kind, lat in (("Zenda", "city", 49), ("Velda", "river", 50), ("Rurity", "region", 51))
    )
    for title in ("zenda", "velda"):
        drawing = makeExtension(places=places, page=f"places/{title}.md")
        page = markdown.Markdown(extensions=["attr_list", drawing])
        shown = page.convert("## Where it is {#location}\n\nThere.")
        assert "<title>Rurity" in shown, title
        assert " km)" not in shown, title


def test_the_middle_of_something_wide_is_a_hollow_dot() -> None:
    """And the map says so: it may be nearer than what is said to be the nearest."""
    places = located_pages(
        (f"places/{title.lower()}.md", {"title": title, "kind": kind, "lat": float(lat), "lon": 13.0})
        for title, kind, lat in (("Zenda", "city", 49), ("Rurity", "region", 49.2), ("Hentzau", "city", 50))
    )
    page = markdown.Markdown(extensions=["attr_list", makeExtension(places=places, page="places/zenda.md")])
    shown = page.convert("## Where it is {#location}\n\nThere.")
    assert shown.count("dl-map__dot--wide") == 1
    assert "Hollow dots: the middle of an area or a river, too wide for a distance." in shown
    assert "Hollow" not in html("## Where it is {#location}\n\nHere.\n", "places/zenda.md")


def test_a_state_shows_its_own_places_first() -> None:
    """The most named first, however far from its middle: of a large state the others are too many."""
    places = {"actors/russia.md": Located("Russia", 60.0, 100.0, state=True)}
    places |= {
        f"places/p{n}.md": Located(f"P{n}", 30.0 + n % 10, 80.0 + n // 10, prominence=9) for n in range(200)
    }
    places |= {
        "places/moscow.md": Located("Moscow", 55.75, 37.6, prominence=5),
        "places/saransk.md": Located("Saransk", 54.2, 45.2, prominence=1),
    }
    page = markdown.Markdown(extensions=["attr_list", makeExtension(places=places, page="actors/russia.md")])
    shown = re.findall(r"<title>(.*?)</title>", page.convert("## Where it is {#location}\n\nThere."))
    assert shown[:2] == ["Moscow", "Saransk"]
    assert len(shown) < 100


def test_a_map_of_the_world_cuts_no_place_off() -> None:
    """From Alaska to New Zealand: each dot lies within the drawing."""
    frame = around([(-178.9, 66.5), (-150.0, 0.0), (174.8, -41.3), (0.0, 51.0)])
    assert all(0 <= frame.place((lon, 0.0))[0] <= WIDTH for lon in (-178.9, 0.0, 174.8, 180.0))


def test_a_name_without_room_beside_its_dot_stands_off_with_a_line() -> None:
    """Among dots on all sides, and the line crosses no other name."""
    names = Labels()
    for x, y in ((338, 200), (382, 200), (360, 178), (360, 222)):
        names.block(x, y, 9)
    assert names.beside("Strelsau", 360, 200, 9) == []
    found = names.beside("Strelsau", 360, 200, 9, far=True)
    assert {size for label in found for size in label.sizes} == set(SIZES)
    assert all(label.leader for label in found)


def test_the_name_of_a_place_covers_no_other_place() -> None:
    """On the map of one, where the others are drawn after it."""
    east = Spot("East", 49.5, 13.6, "places/east.md")
    svg = draw_locator(ZENDA, lambda _: [east], "x")
    own = next(text for text in svg.iter("text") if text.text == "Zenda")
    assert own.get("text-anchor") is not None, "it begins right of its dot, where the other one is"


def test_few_dots_are_all_kept_free_of_names() -> None:
    """On the map of a state the name of its best known place covers no lesser one."""
    three = (("One", 49.3), ("Two", 49.5), ("Three", 49.7))
    known = [Spot(name, lat, 15.0, f"places/{name}.md") for name, lat in three]
    lesser = Spot("Lesser", 49.3, 15.25, "places/lesser.md")
    svg = draw_locator(replace(ZENDA, lat=49.8, lon=15.5), lambda _: [*known, lesser], "x", state=True)
    beside = [text for text in svg.iter("text") if text.text == "One" and text.get("dx") == "0.3em"]
    assert beside == []


def test_a_country_that_is_bent_is_named_within_itself() -> None:
    """Not at its middle, which lies in a neighbour; too thin for its name it has none."""
    frame = around([(0.0, 0.0)], least=42.0)
    bent = (
        (-20.0, -15.0),
        (20.0, -15.0),
        (20.0, -5.0),
        (-10.0, -5.0),
        (-10.0, 15.0),
        (-20.0, 15.0),
        (-20.0, -15.0),
    )
    land = land_of(Country("Bent", ((Box(-20, -15, 20, 15), bent),)), frame)
    assert extent(land) == pytest.approx(10 * 40 * 100 + 10 * 20 * 100, rel=0.05)
    point = roomiest(middles(land, 80, 20))
    assert point is not None
    assert frame.place((0, -5))[1] < point[1] < frame.place((0, -15))[1]
    assert roomiest(middles(land, 110, 110)) is None


@pytest.mark.parametrize("lat", [-20.0, 12.0, 40.5, 47.0, 52.0])
@pytest.mark.parametrize("lon", [-70.0, 12.0, 20.0, 45.0, 104.0])
def test_the_name_of_a_country_lies_wholly_on_its_land(lat: float, lon: float) -> None:
    """At every size of the map: its corners are in no neighbour and in no sea."""
    svg, frame = draw_locator(Spot("Here", lat, lon), lambda _: [], "x"), around([(lon, lat)], least=5.0)
    by_name = {country.name.upper(): country for country in world().countries}
    for text in svg.iter("text"):
        country = by_name.get(text.text or "")
        for size in SIZES if country is not None else ():
            class_ = text.get("class") or ""
            if "dl-map__only" in class_ and f"--{size}" not in class_:
                continue
            name, units = text.text or "", SIZES[size] * 0.85
            half = units * (length(name) + 0.06 * len(name)) / 2
            for across, down in itertools.product((-half, half), (-units / 2, units / 2)):
                x, y = float(text.get("x") or 0) + across, float(text.get("y") or 0) + down
                point_lat = frame.box.north - y / frame.scale
                east = (x - WIDTH / 2) / (frame.place((1, 0))[0] - frame.place((0, 0))[0])
                point_lon = (frame.box.west + frame.box.east) / 2 + east
                assert country.holds(point_lat, point_lon), (name, size)


def test_disputed_borders_are_told_of_where_one_is_drawn() -> None:
    """A map without one says nothing of dashes."""
    assert shows_disputed(draw_locator(Spot("Here", 42.6, 21.0), lambda _: [], "x"))
    assert not shows_disputed(draw_locator(ZENDA, lambda _: [], "x"))
    assert "dashed" not in html("## Where it is {#location}\n\nHere.\n", "places/zenda.md")


def test_a_border_that_only_crosses_a_map_is_drawn() -> None:
    """Both its ends lie outside."""
    assert clipped_line(((-5.0, 0.5), (5.0, 0.5)), Box(0, 0, 1, 1)) == [[(-5.0, 0.5), (5.0, 0.5)]]
    assert clipped_line(((-1.0, 0.5), (0.5, 2.5)), Box(0, 0, 1, 1)) == []


def test_the_ways_to_the_parts_of_a_page_are_known_as_such() -> None:
    """A row of links is; a sentence with a link in it, and a link elsewhere, is not."""
    ways = '<p class="dl-ways"><a href="#said">Said</a> 2 · <a href="#figures">Figures</a> 1</p>'
    assert ways in html("[Said](#said) 2 · [Figures](#figures) 1", "actors/x.md")
    assert "dl-ways" not in html("It stands [below](#said).\n\n[Zenda](../places/zenda.md)", "actors/x.md")


def test_text_goes_on_close_behind_a_citation() -> None:
    """Citations side by side stand apart for a finger; one that text follows does not."""
    page = markdown.Markdown(extensions=["footnotes", makeExtension(page="glossary.md")])
    shown = page.convert("A hill[^a]; a ridge[^b][^c]\n\n[^a]: A.\n[^b]: B.\n[^c]: C.")
    assert shown.count("dl-inline") == 1


def test_a_weighty_place_is_named_on_a_phone_too() -> None:
    """Where no room is right of it, left, above or below, its name begins above it and ends where it may."""
    for far, sizes in ((False, {"wide", "middle"}), (True, {"wide", "middle", "small"})):
        names = Labels()
        for dot in ((510, 246, 15), (434, 205, 9), (483, 275, 9), (465, 250, 9)):
            names.block(*dot)
        found = names.beside("Unter-Strelsauer", 510, 246, 15, far=far)
        assert {size for label in found for size in label.sizes} == sizes


def test_a_table_has_a_class() -> None:
    """So that the theme's script leaves it where it is: a table that moves is painted twice."""
    page = markdown.Markdown(extensions=["tables", "attr_list", makeExtension(page="numbers.md")])
    assert '<table class="dl-table">' in page.convert("| A | B |\n| --- | --- |\n| 1 | 2 |")

"""The Python-Markdown extension that draws: maps and charts beside the lists and tables that they show.

A page's Markdown holds words only. A section with the id `map` lists places with links: the map
shows those whose pages say where they are, sized by the number at the end of each item. A section
with the id `location` gets the page's own place. On the page of numbers a table gets a chart.
Links stand in the drawings as pages, so that the site generator resolves and checks them.

Configured with `places` (page to `Located`) and their `squares`, and outside of a site generator with
the `page`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from dateline.drawing.atlas import Located, Squares, squares, within
from dateline.drawing.charts import Reported, draw_range
from dateline.drawing.frame import core
from dateline.drawing.maps import Spot, draw_locator, draw_places, shows_disputed
from dateline.drawing.text import anchors, plain
from dateline.drawing.world import Box
from dateline.markdown.tree import current_page, relative, resolved
from dateline.model.great_circle import great_circle_km

# After the links (7), so that no name in a drawing is linked, and before MkDocs resolves paths (0).
_PRIORITY = 3
_LAST_PRIORITY = -1  # behind MkDocs, which resolves addresses (0)
_NEAR = 5  # places named below the map of one, nearest first
# Kinds of places that a point is only the middle of.
_WIDE = frozenset(
    "area canal continent desert gulf mountains ocean peninsula region river sea state strait".split()
)
_FAR = 8  # places named as lying outside of a map: the list has them all
_SINGLE = "-single"  # how the id ends of a table of unlike figures
_HOME_PAGE, _NUMBERS_PAGE = "index.md", "numbers.md"

_CREDIT = "Map: Natural Earth. Borders as governed in fact"
_DASHED = "; disputed ones dashed"
_HOLLOW = "Hollow dots: the middle of an area or a river"
_NO_DISTANCE = ", too wide for a distance"


class DrawingExtension(Extension):
    """Registers the tree processor that draws."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - Python-Markdown's own signature
        self.config = {
            "places": [{}, "The pages that say where their place is"],
            "squares": [{}, "The same pages by the square of the map that they lie in"],
            "page": ["", "The page that is converted, where no site generator says so"],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's own name
        """Register the tree processor."""
        md.treeprocessors.register(_Drawings(md, self), "dateline-drawing", _PRIORITY)
        md.treeprocessors.register(_Addresses(md), "dateline-drawing-addresses", _LAST_PRIORITY)


class _Addresses(Treeprocessor):
    """Writes the addresses of drawn links as SVG 1.1 does.

    The theme's instant navigation sets `href` anew wherever it stands, which no browser allows in a drawing.
    """

    def run(self, root: Element) -> None:
        """Rename the attribute; every browser reads both."""
        for link in (link for svg in root.iter("svg") for link in svg.iter("a")):
            if (address := link.attrib.pop("href", None)) is not None:
                link.set("xlink:href", address)


class _Drawings(Treeprocessor):
    """Draws what the sections of one page list."""

    def __init__(self, md: Markdown, extension: DrawingExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, root: Element) -> None:
        """Draw, and lay out side by side what belongs so."""
        settings = self._extension.getConfigs()
        page = current_page(self.md) or settings["page"]
        places: Mapping[str, Located] = settings["places"]
        by_square: Squares = settings["squares"]
        for heading in [child for child in root if child.tag in ("h2", "h3")]:
            figures = self._figures(root, heading, page, places, by_square)
            at = list(root).index(heading) + 1
            for figure in reversed(figures):
                root.insert(at, figure)
        for table in root.iter("table"):
            # The theme's script puts a table without a class into a box that scrolls, and paints it anew.
            # These need none: they are as wide as the page, and rows on a phone.
            table.set("class", table.get("class", "dl-table"))
        for citation in (sup for sup in root.iter("sup") if (sup.tail or "").strip()):
            # Text goes on behind it, which a style sheet can't see where another citation comes later.
            citation.set("class", "dl-inline")
        for paragraph in filter(_leads_on, root):
            paragraph.set("class", "dl-ways")
        _side_by_side(root)
        if page == _HOME_PAGE:
            _in_sections(root)

    def _figures(
        self,
        root: Element,
        heading: Element,
        page: str,
        places: Mapping[str, Located],
        by_square: Squares,
    ) -> list[Element]:
        after = _following(root, heading)
        if heading.get("id") == "map" and after is not None and after.tag == "ul":
            return _map(_spots(after, page, places))
        if heading.get("id") == "location" and page in places:
            return [_locator(page, places, by_square or squares(places))]
        if page == _NUMBERS_PAGE and _is_event(heading) and after is not None and after.tag == "table":
            return _chart(plain(heading), after)
        return []


def _leads_on(element: Element) -> bool:
    """Tell whether a paragraph is a row of links to parts of its page.

    The style sheet can't: the theme's script makes every address on a page a whole one.
    """
    row = element.tag == "p" and len(element) > 0 and not (element.text or "").strip()
    return row and element[0].tag == "a" and (element[0].get("href") or "").startswith("#")


def _is_event(heading: Element) -> bool:
    """Tell whether a table counts one thing: those of single figures count many."""
    return heading.tag == "h3" and not (heading.get("id") or "").endswith(_SINGLE)


def _following(root: Element, heading: Element) -> Element | None:
    children = list(root)
    at = children.index(heading) + 1
    return children[at] if at < len(children) else None


def _spots(items: Element, page: str, places: Mapping[str, Located]) -> list[Spot]:
    spots = []
    for item in items.iter("li"):
        link = next(anchors(item), None)
        target = resolved(link.get("href") or "", page) if link is not None else None
        if link is None or target is None or target not in places:
            continue
        place = places[target]
        numbers = re.findall(r"\d[\d,]*", plain(item).rpartition(":")[2])
        weight = int(numbers[-1].replace(",", "")) if numbers else 0
        spots.append(Spot(place.title, place.lat, place.lon, relative(target, page), weight, place.wide))
    return spots


def _map(spots: Sequence[Spot]) -> list[Element]:
    """Draw the places that the story is about; what lies far away is named below."""
    if not spots:
        return []
    chosen = core([(spot.point, spot.weight) for spot in spots])
    shown = [spots[i] for i in chosen]
    near = frozenset(shown)
    far = [spot for spot in spots if spot not in near]
    label = f"Map of {len(shown)} {'place' if len(shown) == 1 else 'places'} that the articles name"
    svg = draw_places(shown, label)
    said = _said(svg)
    figure = _figure(svg, said)
    caption = figure[-1]
    if far:
        caption.text = "Outside this map: "
        for spot in far[:_FAR]:
            link = SubElement(caption, "a", {"href": spot.address})
            link.text = spot.name
            link.tail = ", "
        more = f" and {len(far) - _FAR} more in the list" if len(far) > _FAR else ""
        caption[-1].tail = f"{more}. {said}"
    return [figure]


def _locator(page: str, places: Mapping[str, Located], by_square: Squares) -> Element:
    own = places[page]
    drawn: list[Spot] = []

    def others(box: Box) -> list[Spot]:
        found = [(path, place) for path, place in within(box, places, by_square) if path != page]
        for path, place in sorted(found, key=lambda one: (-one[1].prominence, one[1].title, one[0])):
            if not place.state:
                drawn.append(Spot(place.title, place.lat, place.lon, relative(path, page), wide=place.wide))
        return drawn

    here = Spot(own.title, own.lat, own.lon, wide=own.wide)
    svg = draw_locator(here, others, f"Map that shows where {own.title} is", state=own.state)
    points = [spot for spot in drawn if not spot.wide]
    if own.wide or not points:
        return _figure(svg, _said(svg))
    said = _said(svg, _NO_DISTANCE)
    figure = _figure(svg, said)
    _name_near(figure[-1], here, points, said)
    return figure


def _name_near(caption: Element, here: Spot, drawn: Iterable[Spot], said: str) -> None:
    """Name the places of the map that lie nearest, and how far away: towns, but no rivers and no regions."""
    near = sorted(drawn, key=lambda spot: (great_circle_km(here.point, spot.point), spot.name, spot.address))[
        :_NEAR
    ]
    caption.text = "Nearest on this map: "
    for spot in near:
        link = SubElement(caption, "a", {"href": spot.address})
        link.text = spot.name
        link.tail = f" ({great_circle_km(here.point, spot.point):,.0f} km), "
    last = caption[-1]
    last.tail = f"{(last.tail or '').removesuffix(', ')}. {said}"


def _said(svg: Element, no_distance: str = "") -> str:
    """Say what a map's dots and lines are, of those that it shows, and where it comes from."""
    hollow = any("dl-map__dot--wide" in (dot.get("class") or "") for dot in svg.iter("circle"))
    return (
        f"{f'{_HOLLOW}{no_distance}. ' if hollow else ''}{_CREDIT}{_DASHED if shows_disputed(svg) else ''}."
    )


def _figure(svg: Element, said: str) -> Element:
    figure = Element("figure", {"class": "dl-map"})
    figure.append(svg)
    SubElement(figure, "figcaption").text = said
    return figure


def _chart(event: str, table: Element) -> list[Element]:
    """Draw a table's numbers where they differ: the first column is the number, the second who says so."""
    reported = []
    for row in table.iter("tr"):
        cells = [plain(cell) for cell in row if cell.tag == "td"]
        number = re.search(r"\d[\d,]*", cells[0]) if cells else None
        if number is not None and len(cells) > 1:
            reported.append(Reported(int(number[0].replace(",", "")), cells[0], cells[1]))
    if len({r.count for r in reported}) < 2:  # noqa: PLR2004 - one value needs no chart
        return []
    low, high = min(reported, key=lambda r: r.count), max(reported, key=lambda r: r.count)
    said = f"{event}: from {low.words} ({low.by}) to {high.words} ({high.by})"
    figure = Element("figure", {"class": "dl-chart"})
    figure.append(draw_range(reported, said))
    return [figure]


def _side_by_side(root: Element) -> None:
    """Put the two parts of a section whose id begins with `sides` into columns."""
    for heading in [c for c in root if c.tag == "h2" and (c.get("id") or "").startswith("sides")]:
        children = list(root)
        at = children.index(heading) + 1
        end = next((i for i in range(at, len(children)) if children[i].tag in ("h1", "h2")), len(children))
        columns = Element("div", {"class": "dl-sides"})
        for child in children[at:end]:
            root.remove(child)
            if child.tag == "h3":
                SubElement(columns, "div", {"class": "dl-side"})
            (columns[-1] if len(columns) else columns).append(child)
        root.insert(at, columns)


def _in_sections(root: Element) -> None:
    """Put each section of the home page into an element of its own, so that they can stand in columns."""
    children = list(root)
    first = next((i for i, child in enumerate(children) if child.tag == "h2"), len(children))
    home = Element("div", {"class": "dl-home"})
    for child in children[first:]:
        if child.tag == "div" and child.get("class") == "footnote":
            continue
        root.remove(child)
        if child.tag == "h2":
            SubElement(home, "section", {"class": f"dl-section dl-section--{child.get('id', '')}"})
        home[-1].append(child)
    if len(home):
        root.insert(first, home)


def located_pages(meta: Iterable[tuple[str, Mapping[str, object]]]) -> dict[str, Located]:
    """Give the pages whose front matter says where their place is, by path."""
    places = {}
    for path, values in meta:
        lat, lon = values.get("lat"), values.get("lon")
        if isinstance(lat, int | float) and isinstance(lon, int | float) and not values.get("hidden"):
            title = str(values.get("title") or path)
            named = values.get("sources")
            prominence = len(named).bit_length() if isinstance(named, list) else 0
            kind = str(values.get("kind"))
            places[path] = Located(title, float(lat), float(lon), kind == "state", prominence, kind in _WIDE)
    return places


def makeExtension(**kwargs: Any) -> DrawingExtension:  # noqa: ANN401, N802 - the entry point of Python-Markdown
    """Make the extension."""
    return DrawingExtension(**kwargs)

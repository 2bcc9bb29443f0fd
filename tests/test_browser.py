"""Built sites in a real browser: every kind of page, at three widths, light and dark.

With DATELINE_SITE=folder that built site is looked at (`make browse SITE=folder`): what holds of any site
is tested there.
"""

from __future__ import annotations

import gzip
import json
import re
from itertools import product
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest

pytest.importorskip("playwright", reason="the browser tests need Playwright's Python package")

import axe_playwright_python
from browsed import GIVEN, PAGES, Site
from browsing import SCHEMES, WIDTHS, visit
from playwright.sync_api import Browser, Page, Response

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CITED = ("date", "person", "state", "organisation", "place", "source")
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# Axe takes ten seconds and more for a page of thousands of links: of the sites of every test run each width
# and each scheme is looked at once, of a site that is named the least and the largest width in each scheme.
AXED = tuple(product([360, 1440], SCHEMES)) if GIVEN else ((360, "light"), (1440, "dark"))
# Criterion 2.5.8 wants targets of 24 pixels except where their place is essential, and where another control
# on the page does the same: a dot on a map is where its place is, and every place on a map is in the list
# beside it. So drawings are left out, of this one rule. Only what is wrong is handed back: what is right is
# many times the page, and takes longer to hand over than to find.
BARRIERS = """async (levels) => {
  const resultTypes = ["violations"];
  const rules = { "target-size": { enabled: false } };
  const found = await axe.run(document, { runOnly: levels, rules, resultTypes });
  const sizes = await axe.run({ exclude: ["svg"] }, { runOnly: ["target-size"], resultTypes });
  return [...found.violations, ...sizes.violations].flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 120)} ${node.failureSummary}`));
}"""
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# A page must hold for a reader with a slow connection; a browser's own search index comes when it is used.
MOST_BYTES = 300_000
TABS = 400  # presses of the key: more than any page has stops before its text


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_every_kind_of_page_fits_and_asks_nobody(browser: Browser, site: Site, *, script: bool) -> None:
    """At any width, light or dark: nothing is wider than the window, no error, no request leaves the site."""
    with visit(browser, site.address, min(WIDTHS), script=script) as seen:
        for kind, path in site.pages.items():
            page = seen.open(path)
            assert page.locator("h1").count() == 1, kind
            for width, scheme in product(WIDTHS, SCHEMES):
                page.set_viewport_size({"width": width, "height": WIDTHS[width]})
                page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
                wide = seen.width()
                assert wide <= width, f"{kind} ({path}) is {wide} pixels wide at {width}, {scheme}"
        assert seen.wrong == []


@pytest.mark.parametrize(("width", "scheme"), AXED)
def test_no_barriers(browser: Browser, site: Site, width: int, scheme: str) -> None:
    """Axe finds nothing against WCAG 2.2, levels A and AA, on any kind of page."""
    told = []
    with visit(browser, site.address, width, scheme) as seen:
        for kind, path in site.pages.items():
            page = seen.open(path)
            # What is laid out only when it comes into sight has no place yet that axe could look at.
            page.add_style_tag(content="* { content-visibility: visible !important }")
            page.evaluate(AXE)
            told += [f"{kind} ({path}): {barrier}" for barrier in page.evaluate(BARRIERS, WCAG)]
    assert told == []


def press_until(page: Page, key: str, selector: str) -> None:
    """Press a key until an element has the focus, as somebody without a mouse does."""
    for _ in range(TABS):
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{selector} is never reached on {page.url}")


def test_a_reader_without_a_mouse_gets_everywhere(browser: Browser, site: Site) -> None:
    """By keys alone: search, the page found, its citation, the footnote and back, the timeline's filter."""
    with visit(browser, site.address) as seen:
        name = seen.open(site.pages["person"]).locator("h1").inner_text()
        page = seen.open("")
        page.keyboard.press("/")
        page.keyboard.type(name)
        page.wait_for_selector(f".dl-search__results[data-query={name!r}] a")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/{site.pages['person']}**")
        page.wait_for_function("name => document.querySelector('h1').innerText === name", arg=name)
        seen.rest()
        press_until(page, "Tab", ".footnote-ref")
        page.wait_for_selector(".md-tooltip2--active")
        sentence = page.evaluate("document.getElementById(document.activeElement.hash.slice(1)).textContent")
        shown = page.locator(".md-tooltip2--active").inner_text()
        assert "".join(shown.split())[:60] in "".join(sentence.split())
        page.keyboard.press("Enter")
        page.wait_for_selector(".footnote li:target")
        page.wait_for_load_state("networkidle")  # the theme fetches a page anew at the first jump within it
        seen.rest()
        press_until(page, "Tab", ".footnote-backref")
        page.keyboard.press("Enter")
        page.wait_for_selector("sup:target")
        press_until(page, "Shift+Tab", ".md-tabs__link[href*='timeline']")
        page.keyboard.press("Enter")
        page.wait_for_selector(".dl-filter")
        press_until(page, "Tab", ".dl-filter select")
        entries = page.locator(".dl-kind-timeline :is(h2, h3) + ul > li")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_function("location.search.startsWith('?actors=')")
        left = sum(entry.is_visible() for entry in entries.all())
        assert 0 < left < entries.count()
        assert page.locator(".dl-filter output").inner_text() == f"{left} of {entries.count()} dates"
        assert seen.wrong == []


def test_the_timeline_is_narrowed_without_a_request(browser: Browser, invented: Site) -> None:
    """The entries that name somebody stay, and the address remembers it."""
    with visit(browser, invented.address) as seen:
        page = seen.open(PAGES["timeline"])
        entries = page.locator(".dl-kind-timeline :is(h2, h3) + ul > li")
        page.locator(".dl-filter select").first.focus()
        page.keyboard.type("Karl")
        page.keyboard.press("Enter")
        shown = [entry for entry in entries.all() if entry.is_visible()]
        assert 0 < len(shown) < entries.count()
        assert all("O’Hara" in entry.inner_text() for entry in shown)
        assert "actors=karl-o-hara" in page.url
        seen.page.reload()
        page.wait_for_timeout(150)
        assert len([e for e in entries.all() if e.is_visible()]) == len(shown)


def test_the_timeline_is_whole_without_script(browser: Browser, site: Site) -> None:
    """Every date is there and can be read, and no control that would do nothing."""
    with visit(browser, site.address, script=False) as seen:
        page = seen.open(site.pages["timeline"])
        assert page.locator(".dl-filter").count() == 0
        entries = page.locator(".dl-kind-timeline :is(h2, h3) + ul > li")
        assert entries.count() == page.locator(".dl-kind-timeline :is(h2, h3) + ul > li > strong > a").count()
        assert entries.count() >= 5
        assert entries.last.is_visible()


def test_pages_are_exchanged_without_loading_anew(browser: Browser, published: Site) -> None:
    """Instant navigation: filter, drawings and citations work on a page that was brought in."""
    with visit(browser, published.address) as seen:
        page = seen.open("")
        page.evaluate("window.stays = true")
        page.wait_for_load_state("networkidle")  # the theme reads the site map
        page.locator(".md-tabs__link", has_text="Timeline").click()
        page.wait_for_selector(".dl-filter")
        assert page.locator(".md-tabs__item--active").inner_text() == "Timeline"
        last = page.locator(".dl-kind-timeline :is(h2, h3) + ul > li > strong > a").last
        seen.rest()  # the theme goes to the top of a page that it brought in: a click below would miss
        last.scroll_into_view_if_needed()
        seen.rest()
        last.click()
        page.wait_for_selector(".dl-kind-date")
        page.locator(".footnote-ref").first.focus()
        page.wait_for_selector(".md-tooltip2--active")
        page.go_back()
        page.wait_for_selector(".dl-filter")
        assert page.evaluate("window.stays")
        assert seen.wrong == []


def test_a_link_shows_who_is_behind_it(browser: Browser, published: Site) -> None:
    """A preview: the title and the lead of the page that a name leads to."""
    with visit(browser, published.address) as seen:
        page = seen.open(published.pages["date"])
        page.wait_for_timeout(300)  # the theme reads the site map
        name = page.locator("a.name[data-preview]").first
        name.hover()
        page.wait_for_selector(".md-tooltip2--active")
        assert "named in" in page.locator(".md-tooltip2--active").inner_text()
        assert seen.wrong == []


def test_a_citation_shows_its_sentence_on_focus(browser: Browser, invented: Site) -> None:
    """Outlet, date and sentence beside the statement, by keyboard as by mouse."""
    with visit(browser, invented.address) as seen:
        page = seen.open(PAGES["person"])
        page.locator(".footnote-ref").first.focus()
        page.wait_for_selector(".md-tooltip2--active", timeout=3000)
        shown = page.locator(".md-tooltip2--active").inner_text()
        assert "The Strelsau Courier" in shown
        assert "4\u00a0May 2021" in shown


def test_numbers_of_citations_are_whole(browser: Browser, published: Site) -> None:
    """In the list, which cuts off what stands outside of it, and in the narrow column of a table."""
    with visit(browser, published.address) as seen:
        page = seen.open(published.pages["state"])
        room = page.locator(".footnote > ol").evaluate(
            "list => (s => parseFloat(s.paddingLeft) / parseFloat(s.fontSize))(getComputedStyle(list))"
        )
        assert room > 2.5, "three digits, a full stop and a space"
        lines = page.locator("td .footnote-ref").evaluate_all(
            "all => all.map(a => a.getClientRects().length)"
        )
        assert lines
        assert set(lines) == {1}


def test_text_stands_below_the_tabs(browser: Browser, published: Site) -> None:
    """Text and tabs begin at one line, and on the home page no section leaves a hole beside it."""
    with visit(browser, published.address) as seen:
        for kind in ("home", "map", "place"):
            page = seen.open(published.pages[kind])
            tab, title = (
                page.locator(selector).first.evaluate("e => e.getBoundingClientRect().left")
                for selector in (".md-tabs__link", "h1")
            )
            assert abs(tab - title) < 1, kind
        seen.open(published.pages["home"])
        side = seen.page.locator(".dl-section--outlets").evaluate("e => e.getBoundingClientRect().top")
        where = seen.page.locator(".dl-section--map").evaluate("e => e.getBoundingClientRect().bottom")
        assert side - where < 60


def test_every_dot_leads_to_its_place(browser: Browser, site: Site) -> None:
    """A map's links work, and have names; the list beside it has each of them."""
    with visit(browser, site.address) as seen:
        page = seen.open(site.pages["map"])
        dots = page.locator(".dl-map__svg a[aria-label]")
        listed = set(page.locator(".dl-kind-map li a").evaluate_all("links => links.map(l => l.pathname)"))
        drawn = dots.evaluate_all("dots => dots.map(d => new URL(d.href.baseVal, document.baseURI).pathname)")
        assert drawn
        assert set(drawn) <= listed
        target = drawn[0]
        name = (dots.first.get_attribute("aria-label") or "").rpartition(", ")[0]
        dots.first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{target}")
        assert page.locator("h1").inner_text() == name


def test_names_on_a_map_cover_no_other(browser: Browser, site: Site) -> None:
    """However many places there are, and on a phone as well."""
    for width in WIDTHS:
        with visit(browser, site.address, width) as seen:
            page = seen.open(site.pages["map"])
            boxes = page.locator(".dl-map__svg text").evaluate_all(
                "names => names.map(n => n.getBoundingClientRect()).filter(b => b.width)"
                ".map(b => [b.left, b.top + b.height / 4, b.right, b.bottom - b.height / 4])"
            )
        covering = [
            (a, b)
            for at, a in enumerate(boxes)
            for b in boxes[at + 1 :]
            if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
        ]
        assert boxes
        assert covering == [], width


@pytest.mark.parametrize("kind", [*CITED, "home", "timeline", "numbers", "map"])
def test_a_page_prints_with_its_citations(browser: Browser, site: Site, kind: str) -> None:
    """The text and the footnotes are on paper, the controls are not."""
    if GIVEN and kind not in site.pages:
        pytest.skip(f"the site that DATELINE_SITE names has no {kind}")
    with visit(browser, site.address) as seen:
        page = seen.open(site.pages[kind])
        page.emulate_media(media="print")
        assert not page.locator(".md-header").is_visible()
        assert page.locator("h1").is_visible()
        if kind in CITED:
            assert page.locator(".footnote li").last.is_visible()
        assert page.pdf(format="A4").startswith(b"%PDF")


def test_every_page_is_light(browser: Browser, site: Site) -> None:
    """At most 300 kB come over the wire, as a server sends them that compresses."""
    for kind, path in site.pages.items():
        with visit(browser, site.address) as seen:
            bodies: list[Response] = []
            seen.page.on("response", lambda response, bodies=bodies: bodies.append(response))
            seen.open(path)
            size = sum(len(gzip.compress(response.body(), mtime=0)) for response in bodies)
        assert 0 < size <= MOST_BYTES, f"{kind} ({path})"


def test_a_screenshot_is_kept(browser: Browser, invented: Site, tmp_path: Path) -> None:
    """What an actor's page looks like, as an artefact; nothing is compared."""
    with visit(browser, invented.address) as seen:
        seen.open(PAGES["person"]).screenshot(path=tmp_path / "actor.png")
    assert (tmp_path / "actor.png").stat().st_size > 10_000


# --- what programs read --------------------------------------------------------------------------

ATOM = "{http://www.w3.org/2005/Atom}"
SITE_MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
VERDICTS = ("ClaimReview", "Rating", "reviewRating")


def file_of(site: Site, at: Path, address: str) -> Path:
    """Give the file that an address in a file of the site means."""
    path = address.removeprefix(site.address)
    found = (site.folder if path != address else at.parent) / unquote(path)
    return found / "index.html" if found.is_dir() or path in ("", ".") else found


def test_feeds_lead_to_pages(site: Site) -> None:
    """Each is Atom, newest first, and its links are pages of the site."""
    found = sorted(site.folder.rglob("feed.xml"))
    assert site.folder / "feed.xml" in found
    for file in found:
        feed = ET.parse(file).getroot()  # noqa: S314 - our own
        assert feed.tag == f"{ATOM}feed"
        days = [entry.findtext(f"{ATOM}updated") or "" for entry in feed.iter(f"{ATOM}entry")]
        assert days == sorted(days, reverse=True)
        links = [link for link in feed.iter(f"{ATOM}link") if link.get("rel") == "alternate"]
        assert all(file_of(site, file, link.get("href") or "").is_file() for link in links), file


def test_the_site_map_names_every_page(published: Site) -> None:
    """Once, at the address that the site is published at."""
    named = [e.text or "" for e in ET.parse(published.folder / "sitemap.xml").iter(f"{SITE_MAP}loc")]  # noqa: S314 - our own
    pages = {file.parent for file in published.folder.rglob("index.html")}
    assert len(named) == len(set(named))
    assert {file_of(published, published.folder, address).parent for address in named} == pages


def test_structured_data_says_what_a_page_is_about(site: Site) -> None:
    """In schema.org's words; a source says who claims what, and nobody judges it."""
    for kind, path in site.pages.items():
        source = (site.folder / path / "index.html").read_text(encoding="utf-8")
        (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', source, re.DOTALL)
        data = json.loads(text)
        assert data["@context"] == "https://schema.org"
        subject, *claims = data["@graph"]
        assert subject["@type"]
        assert subject.get("name") or subject.get("headline"), path
        assert all(claim["@type"] == "Claim" and claim["text"] and claim["appearance"] for claim in claims)
        assert bool(claims) <= (kind in ("source", "hostile"))
        assert not any(word in text for word in VERDICTS if word not in subject.get("headline", ""))

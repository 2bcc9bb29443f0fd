"""Built sites in a real browser: every kind of page, at three widths, light and dark.

Looked at are the site of an invented corpus, at the root of a host that no setting names, and the site of
`docs/`, below a folder of the host that its settings name. With DATELINE_SITE=folder it is that built
site instead of both (`make browse SITE=folder`): what holds of any site is tested there.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest

pytest.importorskip("playwright", reason="the browser tests need Playwright's Python package")

import axe_playwright_python
from browsing import SCHEMES, WIDTHS, chromium, heaviest, visit
from chromium import find_chromium, free_port, serve
from playwright.sync_api import Browser, Page, Response
from ruritania import DEAD
from test_site import ROOT, run_mkdocs, write_project

from dateline.dates import edtf
from dateline.render.wording import said_text

PROGRAM = find_chromium()
GIVEN = os.environ.get("DATELINE_SITE")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(PROGRAM is None, reason="no Chromium here: `make chromium` installs one"),
]

# One page of each kind of the invented site, and the one whose title is hostile.
PAGES = {
    "home": "",
    "timeline": "timeline/",
    "numbers": "numbers/",
    "map": "map/",
    "date": "dates/2021-05-04/",
    "person": "actors/maria-rossi/",
    "state": "actors/ruritania/",
    "place": "places/zenda/",
    "source": f"sources/{DEAD}/",
    "hostile": "sources/2021-05-06-script-alert-1/",
    "index": "actors/",
    "sources": "sources/",
    "glossary": "glossary/",
    "data": "data/",
    "questions": "open-questions/",
    "about": "about/",
}
CITED = ("date", "person", "state", "organisation", "place", "source")
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# Axe takes seconds a page: of the sites of every test run each width and each scheme is looked at once.
AXED = tuple(product([360, 1440], SCHEMES)) if GIVEN else ((360, "light"), (1440, "dark"))
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# A page must hold for a reader with a slow connection; a browser's own search index comes when it is used.
MOST_BYTES = 300_000
MOST_CLICKS = 3
TABS = 400  # presses of the key: more than any page has stops before its text


@dataclass(frozen=True, slots=True)
class Site:
    """A built site that is served: where, from which folder, and its page of each kind."""

    address: str
    folder: Path
    pages: Mapping[str, str]


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    if GIVEN:
        pytest.skip("the site that DATELINE_SITE names is looked at")
    root = tmp_path_factory.mktemp("browser")
    write_project(root, {})
    done = run_mkdocs(root)
    assert done.returncode == 0, done.stderr
    with serve(root / "site") as address:
        yield Site(address, root / "site", PAGES)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of docs/, with the heaviest page of each kind, at the address that its settings name."""
    if GIVEN:
        pytest.skip("the site that DATELINE_SITE names is looked at")
    root = tmp_path_factory.mktemp("published")
    for name in ("docs", "hooks", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", root)
    port = free_port()
    settings = f'[site]\nname = "Dateline"\nurl = "http://127.0.0.1:{port}/story/"\n'
    (root / "dateline.toml").write_text(settings, encoding="utf-8")
    done = run_mkdocs(root)
    assert done.returncode == 0, done.stderr
    (root / "host").mkdir()
    folder = (root / "site").rename(root / "host" / "story")
    with serve(root / "host", port) as address:
        yield Site(f"{address}story/", folder, heaviest(folder))


@pytest.fixture(scope="module")
def given() -> Iterator[Site]:
    folder = Path(GIVEN or "")
    with serve(folder) as address:
        yield Site(address, folder, heaviest(folder))


@pytest.fixture(scope="module", params=["given"] if GIVEN else ["invented", "published"])
def site(request: pytest.FixtureRequest) -> Site:
    """Each of the sites that are looked at."""
    found: Site = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium(PROGRAM or "") as started:
        yield started


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
            # Criterion 2.5.8 wants targets of 24 pixels except where their place is essential, and where
            # another control on the page does the same: a dot on a map is where its place is, and every
            # place on a map is in the list beside it. So drawings are left out, of this one rule.
            found = page.evaluate("o => axe.run(document, o)", {"runOnly": WCAG})
            sizes = page.evaluate(
                "o => axe.run({exclude: ['svg']}, o)",
                {"runOnly": {"type": "rule", "values": ["target-size"]}},
            )
            violations = [v for v in found["violations"] if v["id"] != "target-size"] + sizes["violations"]
            told += [
                f"{kind} ({path}): {v['id']}: {node['html'][:120]} {node['failureSummary']}"
                for v in violations
                for node in v["nodes"]
            ]
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
        assert "4 May 2021" in shown


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
    if kind not in site.pages:
        pytest.skip(f"the site has no {kind}")
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


# --- what a new reader asks, of the site of docs/ --------------------------------------------------


def table(site: Site, name: str) -> list[dict[str, Any]]:
    """Read a table of the published data: what the pages must say."""
    text = (site.folder / "data" / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def reach(page: Page, target: str) -> int:
    """Click visible links until a page is reached: one that leads there, else its section's tab; count."""
    for clicks in range(1, MOST_CLICKS + 1):
        wanted = (f"/{target}", f"/{target.partition('/')[0]}/")
        link = page.evaluate_handle(
            "ends => ends.map(end => [...document.links].find(a => a.pathname.endsWith(end)"
            " && a.checkVisibility())).find(Boolean)",
            wanted,
        ).as_element()
        assert link, f"nothing on {page.url} leads to {target}"
        link.click()
        page.wait_for_timeout(500)
        if page.url.endswith(f"/{target}"):
            return clicks
    raise AssertionError(f"{target} is more than {MOST_CLICKS} clicks from home")


def words(page: Page) -> str:
    """Give the text of a page's article, white space folded."""
    return " ".join(page.locator("article").inner_text().split())


def test_how_many_died_on_a_day_and_who_says_so(browser: Browser, published: Site) -> None:
    """Of the day with most reports of the killed: each number stands in a row with who gives it."""
    names = {entity["id"]: entity["name"] for entity in table(published, "entities")}
    killed = [f for f in table(published, "figures") if f["measure"] == "killed" and f["when"] and f["count"]]
    day = Counter(f["when"] for f in killed).most_common(1)[0][0]
    with visit(browser, published.address) as seen:
        page = seen.open("")
        assert reach(page, f"dates/{edtf.slug(day)}/") <= MOST_CLICKS
        rows = page.locator("#figures ~ * tr").all_inner_texts()
    for figure in (f for f in killed if f["when"] == day):
        number, who = f"{figure['count']:,} killed", names.get(figure["by"], "")
        assert any(number in row and who in row for row in rows), figure


def test_what_somebody_claims(browser: Browser, published: Site) -> None:
    """Every statement of each of the organisations that say most is on its page."""
    spoken = Counter(s["speaker"] for s in table(published, "statements"))
    bodies = [e for e in table(published, "entities") if e["kind"] == "organisation" and spoken[e["id"]] > 1]
    assert bodies
    with visit(browser, published.address) as seen:
        for body in bodies:
            page = seen.open("")
            assert reach(page, f"{body['page']}/") <= MOST_CLICKS
            shown = words(page)
            for said in table(published, "statements"):
                if said["speaker"] == body["id"] and not said["same_as"]:
                    assert " ".join(said["text"].split()) in shown


def test_what_is_known_about_a_place(browser: Browser, published: Site) -> None:
    """Where it is, and what happened there, for every place of the kind that has few statements."""
    named = Counter(place for s in table(published, "statements") for place in s["places"])
    towns = [e for e in table(published, "entities") if e["kind"] == "city" and 1 < named[e["id"]] < 4]
    assert towns
    with visit(browser, published.address) as seen:
        for town in towns:
            page = seen.open("")
            assert reach(page, f"{town['page']}/") <= MOST_CLICKS
            assert page.locator("#location ~ figure .dl-map__here").count() == 1
            shown = words(page)
            for said in table(published, "statements"):
                if town["id"] in said["places"] and not said["same_as"]:
                    assert " ".join(said["text"].split()) in shown


def test_which_outlet_alone_reports_something(browser: Browser, published: Site) -> None:
    """The index of sources shows statements that no other article has, each with its source."""
    told = [s["text"] for s in table(published, "statements") if not s["same_as"]]
    alone = {" ".join(said_text(text).split()) for text in told}
    with visit(browser, published.address) as seen:
        page = seen.open("")
        assert reach(page, "sources/") == 1
        shown = page.locator("#alone + ul > li")
        assert shown.count() > 0
        for entry in shown.all():
            text = " ".join(entry.inner_text().split())
            assert any(said in text for said in alone), text
            assert entry.locator("em a[href*='#fnref']").count() == 1

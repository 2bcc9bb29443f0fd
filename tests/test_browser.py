"""The built site in a real browser: every kind of page, at three widths, light and dark."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("playwright", reason="the browser tests need Playwright's Python package")

import axe_playwright_python
from browsing import SCHEMES, WIDTHS, chromium, find_chromium, serve, visit
from playwright.sync_api import Browser, Response
from ruritania import DEAD
from test_site import run_mkdocs, write_project

PROGRAM = find_chromium()
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(PROGRAM is None, reason="no Chromium here: `make chromium` installs one"),
]

# One page of each kind, and the one whose title is hostile.
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
MAPS = ("home", "map", "place", "state")
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = tmp_path_factory.mktemp("browser")
    write_project(root, {})
    done = run_mkdocs(root)
    assert done.returncode == 0, done.stderr
    with serve(root / "site") as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium(PROGRAM or "") as started:
        yield started


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_every_kind_of_page_fits_and_asks_nobody(
    browser: Browser, site: str, width: int, scheme: str, *, script: bool
) -> None:
    """Nothing is wider than the window, no error in the console, no request leaves the site."""
    with visit(browser, site, width, scheme, script=script) as seen:
        for kind, path in PAGES.items():
            page = seen.open(path)
            wide = page.evaluate("document.documentElement.scrollWidth") if script else width
            assert wide <= width, f"{kind} is {wide} pixels wide"
            assert page.locator("h1").count() == 1, kind
        assert seen.wrong == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_barriers(browser: Browser, site: str, scheme: str) -> None:
    """Axe finds nothing against WCAG 2.2, levels A and AA, on any kind of page."""
    told = []
    with visit(browser, site, 1440, scheme) as seen:
        for kind, path in PAGES.items():
            page = seen.open(path)
            page.evaluate(AXE)
            # A place on a map is also in the list beside it: criterion 2.5.8 excepts such targets.
            rules = {"target-size": {"enabled": kind not in MAPS}}
            found = page.evaluate("o => axe.run(document, o)", {"runOnly": WCAG, "rules": rules})
            told += [
                f"{kind}: {v['id']}: {node['html'][:120]} {node['failureSummary']}"
                for v in found["violations"]
                for node in v["nodes"]
            ]
    assert told == []


def test_the_timeline_is_narrowed_by_keyboard(browser: Browser, site: str) -> None:
    """Without a request: the entries that name somebody stay, and the address remembers it."""
    with visit(browser, site) as seen:
        page = seen.open(PAGES["timeline"])
        entries = page.locator(".dl-kind-timeline :is(h2, h3) + ul > li")
        every = entries.count()
        page.locator(".dl-filter select").first.focus()
        page.keyboard.type("Karl")
        page.keyboard.press("Enter")
        shown = [entry for entry in entries.all() if entry.is_visible()]
        assert 0 < len(shown) < every
        assert all("O’Hara" in entry.inner_text() for entry in shown)
        assert "actors=karl-o-hara" in page.url
        assert page.locator(".dl-filter output").inner_text() == f"{len(shown)} of {every} dates"
        seen.page.reload()
        page.wait_for_timeout(150)
        assert len([e for e in entries.all() if e.is_visible()]) == len(shown)


def test_the_timeline_is_whole_without_script(browser: Browser, site: str) -> None:
    """Every date is there, and no control that would do nothing."""
    with visit(browser, site, script=False) as seen:
        page = seen.open(PAGES["timeline"])
        assert page.locator(".dl-filter").count() == 0
        assert page.locator(".dl-kind-timeline :is(h2, h3) + ul > li").count() >= 5


def test_a_citation_shows_its_sentence_on_focus(browser: Browser, site: str) -> None:
    """Outlet, date and sentence beside the statement, by keyboard as by mouse."""
    with visit(browser, site) as seen:
        page = seen.open(PAGES["person"])
        page.locator(".footnote-ref").first.focus()
        page.wait_for_selector(".md-tooltip2--active", timeout=3000)
        shown = page.locator(".md-tooltip2--active").inner_text()
        assert "The Strelsau Courier" in shown
        assert "4 May 2021" in shown


def test_every_dot_leads_to_its_place(browser: Browser, site: str) -> None:
    """A map's links work, and have names."""
    with visit(browser, site) as seen:
        page = seen.open(PAGES["map"])
        dot = page.locator(".dl-map__svg a[aria-label^='Zenda']")
        dot.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/places/zenda/")
        assert page.locator("h1").inner_text() == "Zenda"


@pytest.mark.parametrize("kind", ["date", "timeline", "source"])
def test_a_page_prints_with_its_citations(browser: Browser, site: str, kind: str) -> None:
    """The text and the footnotes are on paper, the controls are not."""
    with visit(browser, site) as seen:
        page = seen.open(PAGES[kind])
        page.emulate_media(media="print")
        assert not page.locator(".md-header").is_visible()
        if kind != "timeline":
            assert page.locator(".footnote li").first.is_visible()
        assert page.pdf(format="A4").startswith(b"%PDF")


def test_every_page_is_light(browser: Browser, site: str) -> None:
    """At most 300 kB come over the wire, as a server sends them that compresses."""
    for kind, path in PAGES.items():
        with visit(browser, site) as seen:
            bodies: list[Response] = []
            seen.page.on("response", lambda response, bodies=bodies: bodies.append(response))
            seen.open(path)
            size = sum(len(gzip.compress(response.body(), mtime=0)) for response in bodies)
        assert 0 < size <= 300_000, kind


def test_structured_data_is_read(browser: Browser, site: str) -> None:
    """Every kind of page says what it is about; a source says who claims what."""
    with visit(browser, site, script=False) as seen:
        for path in PAGES.values():
            text = seen.open(path).locator("script[type='application/ld+json']").inner_text()
            assert json.loads(text)["@graph"][0]["@type"]


def test_a_screenshot_is_kept(browser: Browser, site: str, tmp_path: Path) -> None:
    """What an actor's page looks like, as an artefact; nothing is compared."""
    with visit(browser, site) as seen:
        seen.open(PAGES["person"]).screenshot(path=tmp_path / "actor.png")
    assert (tmp_path / "actor.png").stat().st_size > 10_000

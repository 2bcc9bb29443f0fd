"""The search box in Chromium: names first, by keyboard, below a sub-path, safe from what articles say."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from chromium import FLAGS, executable, serve
from test_site import HOSTILE, run_mkdocs, write_project

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PATIENCE = 20_000  # milliseconds: a machine that builds other things meanwhile
LISTED = ".dl-search__results > li > a"
HAND = "---\ntitle: {}\nkind: city\nnames: [{}]\nalternates: [{}]\n---\n\n## History {{#history}}\n\n{}\n"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site of the invented corpus, two folders below the root of a server."""
    executable()
    root = tmp_path_factory.mktemp("searched")
    added = {
        "places/hentzau.md": HAND.format(
            "Hentzau", "Hentzau", "Həntsau, Гентцау, 亨曹", "A quiet zither town, of the Sluice Accord."
        ),
        "places/zither.md": HAND.format("Zither", "Zither", "", "Zither."),
        "places/loud.md": HAND.format("Loud", "Loud", "", "Hentzau " * 90),
    }
    write_project(root, added)
    done = run_mkdocs(root)
    assert done.returncode == 0, done.stderr
    (root / "www" / "deep").mkdir(parents=True)
    shutil.move(root / "site", root / "www" / "deep" / "site")
    with serve(root / "www") as host:
        yield f"{host}deep/site/"


@pytest.fixture(scope="module")
def browser_page(address: str) -> Iterator[Page]:
    """A page of the site, in a browser that reports every error."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where it is installed

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(f"{address}about/")
        yield page
        assert errors == []
        browser.close()


@pytest.fixture
def page(browser_page: Page, address: str) -> Page:
    """The same page, opened anew at a page of the site."""
    browser_page.goto(f"{address}about/")
    return browser_page


def look_for(page: Page, words: str) -> list[str]:
    """Type words into the box and give the titles of what is found."""
    page.keyboard.press("/")
    page.locator(".dl-search input").fill(words)
    page.wait_for_function(
        "words => document.querySelector('.dl-search__results').dataset.query === words", arg=words
    )
    return page.locator(f"{LISTED} strong").evaluate_all("all => all.map(e => e.firstChild.textContent)")


@pytest.mark.parametrize("typed", ["Hentzau", "hentzau", "Həntsau", "Hentsau", "гентцау", "亨曹", "HÉNTZAU"])
def test_the_page_whose_name_was_typed_comes_first(page: Page, typed: str) -> None:
    """By any spelling, with and without diacritics, though another page says it ninety times."""
    assert look_for(page, typed)[0] == "Hentzau"


@pytest.mark.parametrize("typed", ["4 May 2021", "May 4, 2021", "2021-05-04"])
def test_a_date_is_found_as_typed(page: Page, typed: str) -> None:
    """Day first, month first, or as a machine writes it."""
    assert "4 May 2021" in look_for(page, typed)[0]


def test_words_are_found_with_the_heading_they_stand_under(page: Page) -> None:
    """Headings are results of their own, and lead to their place on the page."""
    assert set(look_for(page, "quiet town")) >= {"Hentzau"}
    heading = page.locator(".dl-search__results ul a").first
    assert heading.get_attribute("href").startswith("/deep/site/places/hentzau/")
    assert heading.get_attribute("href").endswith("#history")


def test_function_words_neither_narrow_nor_load(page: Page) -> None:
    """Beside other words they are left out; in quotation marks they belong to the phrase."""
    assert {*look_for(page, "is there a quiet town")} >= {"Hentzau"}
    assert "Hentzau" not in look_for(page, '"a quiet town"')
    assert look_for(page, '"a quiet zither"')[0] == "Hentzau"


def test_a_finished_word_loads_its_part_of_the_index_ahead(page: Page) -> None:
    """While the next word is typed: the search itself starts when the typing rests, here never."""
    page.keyboard.press("/")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(1000)
    page.evaluate("window.setTimeout = () => 0")
    with page.expect_request(lambda request: "/pagefind/index/" in request.url):
        page.locator(".dl-search input").fill("quiet ")


def test_more_results_follow_on_demand(page: Page) -> None:
    """A few are loaded at once, and the button adds the next; none is shown twice."""
    few = look_for(page, "said")
    more = page.locator(".dl-search__more")
    while more.is_visible():
        number = page.locator(LISTED).count()
        more.click()
        page.wait_for_function(f"document.querySelectorAll('{LISTED}').length > {number}")
        page.wait_for_timeout(200)
    paths = page.locator(LISTED).evaluate_all("all => all.map(a => a.pathname)")
    assert len(paths) > len(few)
    assert len({*paths}) == len(paths)
    assert page.locator("[role=status]").inner_text() == f"{len(paths)} pages"


def test_it_works_by_keyboard_alone(page: Page, address: str) -> None:
    """Slash opens, arrows move, Enter follows, and the words are marked on the page that opens."""
    look_for(page, "quiet town")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.matches('.dl-search__results a')")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.matches('.dl-search input')")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}places/hentzau/**")
    assert page.locator("mark.pagefind-highlight").first.inner_text().lower() in ("quiet", "town")


def test_escape_closes_it(page: Page) -> None:
    """And slash opens it again."""
    look_for(page, "Zenda")
    page.keyboard.press("Escape")
    assert not page.locator("#__search").is_checked()
    page.keyboard.press("/")
    assert page.locator("#__search").is_checked()


def test_the_search_can_be_narrowed(page: Page) -> None:
    """By section, kind, year and outlet; a name that the filter leaves out is left out."""
    look_for(page, "Hentzau")
    page.locator(".dl-search summary").click()
    page.wait_for_function("document.querySelector('[data-filter=section]').length > 1")
    for name in ("section", "kind", "year", "outlet"):
        assert page.locator(f"[data-filter={name}] option").count() > 1, name
    page.locator("[data-filter=section]").select_option("Actors")
    page.wait_for_function(
        f"![...document.querySelectorAll('{LISTED}')].some(a => a.href.includes('/places/'))"
    )


def test_what_an_article_says_stays_text(page: Page) -> None:
    """A title that is a script is shown as it is, and runs nothing."""
    assert HOSTILE in look_for(page, "script alert")
    assert page.locator(".dl-search__results script").count() == 0


def test_footnotes_backlinks_and_indexes_are_not_found(page: Page) -> None:
    """They would make every page an answer to every name."""
    found = look_for(page, "Mentioned on pages")
    assert not {"Actors", "Places", "Dates", "Sources"} & {*found}
    assert "Mentioned on" not in page.locator(".dl-search__results").inner_text()


def test_nothing_found_says_so(page: Page) -> None:
    """In words that a screen reader hears."""
    assert look_for(page, "qqqzzzxxx") == []
    assert "Nothing matches" in page.locator("[role=status]").inner_text()


def test_a_term_says_its_definition_to_a_keyboard(page: Page, address: str) -> None:
    """Focus shows it, Escape hides it, and the link is described by it."""
    page.goto(f"{address}places/hentzau/")
    term = page.locator("a.term").first
    described = term.get_attribute("aria-describedby")
    term.focus()
    assert page.locator(f"#{described}").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator(f"#{described}").is_visible()


def test_the_search_opens_on_a_phone(page: Page) -> None:
    """By the magnifier, and the arrow closes it again."""
    size = page.viewport_size
    try:
        page.set_viewport_size({"width": 390, "height": 844})
        page.locator(".md-header__button[for=__search]").click()
        page.wait_for_function("document.activeElement === document.querySelector('.dl-search input')")
        page.keyboard.type("Hentzau")
        page.wait_for_function("document.querySelector('.dl-search__results').dataset.query === 'Hentzau'")
        assert page.locator(f"{LISTED} strong").first.is_visible()
        page.locator(".dl-search .md-search__icon[for=__search]").first.click()
        page.wait_for_function("!document.querySelector('#__search').checked")
        page.wait_for_function(
            "getComputedStyle(document.querySelector('.md-search__inner')).opacity === '0'"
        )
    finally:
        assert size is not None
        page.set_viewport_size(size)

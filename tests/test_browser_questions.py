"""What a new reader asks, of the site of docs/ in a real browser: the answer is a few clicks from home."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

pytest.importorskip("playwright", reason="the browser tests need Playwright's Python package")

from browsed import Site
from browsing import visit
from playwright.sync_api import Browser, Page

from dateline.dates import edtf
from dateline.render.wording import said_text

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MOST_CLICKS = 3


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
        numbers = [f"{figure['count']:,} {word}" for word in ("killed", "dead")]
        who = names.get(figure["by"], "")
        assert any(who in row and any(number in row for number in numbers) for row in rows), figure


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

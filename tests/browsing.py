"""A built site looked at in Chromium: pages opened, and what goes wrong while they are there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from chromium import FLAGS
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

WIDTHS = {360: 780, 768: 1024, 1440: 1000}  # of a phone, a tablet and a desktop, with their heights
SCHEMES = ("light", "dark")


@contextmanager
def chromium(program: str) -> Iterator[Browser]:
    """Start Chromium with a profile of its own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield browser
        browser.close()


@dataclass(slots=True)
class Visit:
    """A page in a browser, and what went wrong while it was there."""

    page: Page
    site: str
    script: bool = True
    wrong: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        """Go to a page of the site and wait until it rests."""
        self.page.goto(self.site + path, wait_until="load")
        self.rest()
        return self.page

    def rest(self) -> None:
        """Wait until the theme's script has come and done what it does."""
        if self.script:
            self.page.wait_for_function("typeof document$ !== 'undefined'")
            self.page.wait_for_timeout(100)

    def width(self) -> int:
        """Give how wide the page is, script or not."""
        session = self.page.context.new_cdp_session(self.page)
        return int(session.send("Page.getLayoutMetrics")["cssContentSize"]["width"])


@contextmanager
def visit(
    browser: Browser, site: str, width: int = 1440, scheme: str = "light", *, script: bool = True
) -> Iterator[Visit]:
    """Open a window; errors of the console and requests that leave the site are collected."""
    context = browser.new_context(
        viewport={"width": width, "height": WIDTHS[width]},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=script,
        reduced_motion="reduce",
    )
    page = context.new_page()
    made = Visit(page, site, script)

    def console(message: ConsoleMessage) -> None:
        if message.type == "error":
            made.wrong.append(f"{page.url}: {message.text} ({message.location.get('url')})")

    def request(asked: Request) -> None:
        if not asked.url.startswith((site, "data:", "blob:")):
            made.wrong.append(f"{page.url} asks {asked.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: made.wrong.append(f"{page.url}: {error}"))
    page.on("request", request)
    yield made
    context.close()

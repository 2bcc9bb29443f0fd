"""The search box while `mkdocs serve` shows the site, where pages are exchanged without a reload."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator

import pytest
from chromium import FLAGS, executable
from test_search_box import HAND, LISTED, PATIENCE, look_for
from test_site import write_project

pytestmark = [pytest.mark.browser, pytest.mark.slow]

STARTS = 120  # seconds until the first build must be served


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site of the invented corpus, as `make serve` shows it."""
    executable()
    root = tmp_path_factory.mktemp("served")
    write_project(
        root, {"places/hentzau.md": HAND.format("Hentzau", "Hentzau", "Həntsau", "A quiet zither town.")}
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    served = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
        cwd=root, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait_for(f"http://127.0.0.1:{port}/about/", served)
        yield f"http://127.0.0.1:{port}/"
    finally:
        served.terminate()
        served.wait()


def wait_for(url: str, served: subprocess.Popen[bytes]) -> None:
    """Wait until a page is served."""
    end = time.monotonic() + STARTS
    while time.monotonic() < end and served.poll() is None:
        try:
            urllib.request.urlopen(url).close()  # noqa: S310 - our own address
        except OSError:
            time.sleep(0.5)
        else:
            return
    pytest.fail("mkdocs serve served nothing")


def test_it_searches_and_marks_the_words(address: str) -> None:
    """By any spelling, though the theme exchanges pages here: what is searched for is loaded and marked."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where it is installed

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        with page.expect_response("**/sitemap.xml"):  # from then on pages are exchanged
            page.goto(f"{address}about/")
        assert look_for(page, "hentsau")[0] == "Hentzau"
        assert look_for(page, "quiet zither")[0] == "Hentzau"
        page.locator(LISTED).first.click()
        page.wait_for_url(f"{address}places/hentzau/**")
        page.wait_for_selector("mark.pagefind-highlight")
        assert look_for(page, "Hentzau")[0] == "Hentzau"
        browser.close()

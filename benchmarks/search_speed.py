"""What a reader downloads and waits for until the first result of a search, in Chromium.

For Pagefind with our table of names, and for Material's own index, on the same generated site.
Each measurement is a new browser profile: nothing is cached.
"""

from __future__ import annotations

import functools
import shutil
import statistics
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path

from generated_site import Style, write_site
from site_speed import ALL_HOOKS, EXTENSIONS, ROOT, build

# At the large site: seconds to the first result, and bytes of everything that the search loads.
MOST_SECONDS, MOST_BYTES = 0.3, 250_000
_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
_THEME = {"name": "material", "font": False}
OURS, THEIRS = "Pagefind", "Material's search"
_STYLES = {
    OURS: Style(
        extensions=EXTENSIONS,
        hook=ALL_HOOKS,
        search=True,
        settings='[search]\nengine = "pagefind"\n',
        theme=_THEME | {"custom_dir": str(ROOT / "overrides")},
    ),
    THEIRS: Style(
        extensions=EXTENSIONS,
        hook=ALL_HOOKS,
        search=True,
        settings='[search]\nengine = "material"\n',
        theme=_THEME,
    ),
}
_RESULT = {OURS: ".dl-search__results > li > a", THEIRS: ".md-search-result__item a"}
_INPUT = ".md-search__input"
# What belongs to the search and not to the page around it.
_SEARCH_FILES = ("/pagefind/", "/search-names/", "/search/", "/workers/search", "/assets/search/")
_PATIENCE = 120_000  # milliseconds


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Print nothing."""


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def run(small: int, large: int, runs: int) -> Sequence[str]:
    """Measure both sizes, print them, and give what is not as it should be."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None or find_spec("playwright") is None:
        print("\nSearch: not measured, for there is no Chromium or no playwright.")
        return ()
    failed: list[str] = []
    for pages in (small, large):
        print(f"\n{pages:,} pages: from the click into the box, bytes and time to the first result")
        for label, style in _STYLES.items():
            seconds, size = _measure(pages, label, style, runs, browser)
            print(f"  {label:32} {size:10,} bytes  {seconds:6.2f} s")
            if label == OURS and pages == large and (seconds > MOST_SECONDS or size > MOST_BYTES):
                failed.append(f"{label}: {size:,} bytes and {seconds:.2f} s to the first result")
    return failed


def _measure(pages: int, label: str, style: Style, runs: int, browser: str) -> tuple[float, int]:
    with tempfile.TemporaryDirectory(prefix="dateline-search-") as work:
        write_site(Path(work), pages, style)
        build(Path(work))
        name = (
            (Path(work) / "docs/actors/p00007.md")
            .read_text(encoding="utf-8")
            .split("title: ")[1]
            .split("\n")[0]
        )
        with _serving(Path(work) / "site") as address:
            measured = [_first_result(address, label, name, browser) for _ in range(runs)]
    return statistics.median(m[0] for m in measured), int(statistics.median(m[1] for m in measured))


def _first_result(address: str, label: str, name: str, browser: str) -> tuple[float, int]:
    """Open a page, click into the box, type a name; give seconds from the last key, and bytes loaded."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where it is installed

    loaded = 0

    def count(response: object) -> None:
        nonlocal loaded
        if any(part in response.url for part in _SEARCH_FILES):  # type: ignore[attr-defined]
            loaded += int(response.headers.get("content-length", 0))  # type: ignore[attr-defined]

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=_FLAGS)
        page = chromium.new_page()
        page.set_default_timeout(_PATIENCE)
        page.on("response", count)
        page.goto(f"{address}actors/p00001/", wait_until="load")
        page.wait_for_timeout(500)
        page.evaluate(_WATCH, [_INPUT, _RESULT[label]])
        page.locator(_INPUT).click()
        page.keyboard.type(name, delay=80)  # a fast typist
        page.wait_for_function("window.firstResult !== undefined")
        seconds = page.evaluate("(window.firstResult - window.lastKey) / 1000")
        chromium.close()
    return max(0.0, seconds), loaded


# Notes when the last key went in, and when the first result after it is there.
_WATCH = """([input, result]) => {
  document.querySelector(input).addEventListener("input", () => {
    window.lastKey = performance.now();
    window.firstResult = undefined;
  });
  const box = document.querySelector(".md-search__output");
  new MutationObserver(() => {
    if (window.firstResult === undefined && box.querySelector(result)) window.firstResult = performance.now();
  }).observe(box, {subtree: true, childList: true});
}"""

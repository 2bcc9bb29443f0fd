"""What a reader downloads and waits for until the first result of a search, in Chromium.

For Pagefind with our table of names, and for Material's own index, on the same generated site: a
page's name, and two words of its text, one of them common. Each measurement is a new browser profile:
nothing is cached. Bytes are as they lie on the disk; a host that compresses what is text sends less.
What is loaded below the first result is told beside it.
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

from generated_site import Style, vocabulary, write_site
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
_SETTLED = 1_500  # milliseconds in which what stands below the first result is loaded
# The rank of a common word that tells something: "minister" and its like come after the function words.
_COMMON_RANK = 30


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
            for what, (seconds, first, every) in _measure(pages, label, style, runs, browser).items():
                print(f"  {label:20} {what:12} {first:10,} bytes  {seconds:6.2f} s; in all {every:10,} bytes")
                if label == OURS and pages == large and (seconds > MOST_SECONDS or first > MOST_BYTES):
                    failed.append(f"{label}: {what}: {first:,} bytes and {seconds:.2f} s to the first result")
    return failed


def _measure(
    pages: int, label: str, style: Style, runs: int, browser: str
) -> dict[str, tuple[float, int, int]]:
    with tempfile.TemporaryDirectory(prefix="dateline-search-") as work:
        write_site(Path(work), pages, style)
        build(Path(work))
        sought = _sought(Path(work) / "docs" / "actors" / "p00007.md")
        with _serving(Path(work) / "site") as address:
            measured = {
                what: [_first_result(address, label, words, browser) for _ in range(runs)]
                for what, words in sought.items()
            }
    return {what: _medians(some) for what, some in measured.items()}


def _medians(measured: Sequence[tuple[float, int, int]]) -> tuple[float, int, int]:
    seconds, first, every = zip(*measured, strict=True)
    return statistics.median(seconds), int(statistics.median(first)), int(statistics.median(every))


def _sought(page: Path) -> dict[str, str]:
    """Give what is typed: the name of a page, and a common and a rare word of its first sentence."""
    text = page.read_text(encoding="utf-8")
    ranks = {word: rank for rank, word in enumerate(vocabulary()[0])}
    there = sorted({word.strip(".").lower() for word in text.split()} & ranks.keys(), key=ranks.__getitem__)
    common = next(word for word in there if ranks[word] >= _COMMON_RANK)
    return {"a name": text.split("title: ")[1].split("\n")[0], "two words": f"{common} {there[-1]}"}


def _first_result(address: str, label: str, words: str, browser: str) -> tuple[float, int, int]:
    """Open a page, click into the box, type words.

    Gives the seconds from the last key to the first result, the bytes loaded until then, and in all.
    """
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where it is installed

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=_FLAGS)
        page = chromium.new_page()
        page.set_default_timeout(_PATIENCE)
        page.goto(f"{address}actors/p00001/", wait_until="load")
        page.wait_for_timeout(500)
        page.locator(_INPUT).click()
        page.evaluate(_TYPE, [_INPUT, _RESULT[label], words])
        page.wait_for_function("window.firstResult !== undefined")
        page.wait_for_timeout(_SETTLED)
        seconds, *loaded = page.evaluate(_READ, [*_SEARCH_FILES])
        chromium.close()
    return max(0.0, seconds), *map(int, loaded)


# Types as a fast typist does, and notes when the last key went in, and when the first result after it is
# there. It happens within the page, so that a busy machine delays the keys and what they start alike.
_TYPE = """async ([input, result, words]) => {
  const field = document.querySelector(input);
  const box = document.querySelector(".md-search__output");
  new MutationObserver(() => {
    if (window.firstResult === undefined && box.querySelector(result)) window.firstResult = performance.now();
  }).observe(box, {subtree: true, childList: true});
  for (const key of words) {
    await new Promise((resume) => setTimeout(resume, 80));
    field.value += key;
    window.lastKey = performance.now();
    window.firstResult = undefined;
    field.dispatchEvent(new Event("input", {bubbles: true}));
    field.dispatchEvent(new KeyboardEvent("keyup", {key, bubbles: true}));
  }
}"""
_READ = """(parts) => {
  const ours = (one) => parts.some((part) => one.name.includes(part));
  const files = performance.getEntriesByType("resource").filter(ours);
  const size = (some) => some.reduce((sum, one) => sum + one.encodedBodySize, 0);
  const first = files.filter((one) => one.startTime < window.firstResult);
  return [(window.firstResult - window.lastKey) / 1000, size(first), size(files)];
}"""

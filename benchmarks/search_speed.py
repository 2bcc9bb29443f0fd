"""What a reader downloads and waits for until the first result of a search, in Chromium.

For Pagefind with our table of names, and for Material's own index, on the same generated site: a
page's name, and two words of its text, one of them common. Each measurement is a new browser profile:
nothing is cached. Bytes are those over the wire, from a host that compresses what is text, and as they
lie on the disk. What is loaded below the first result is told beside it.
"""

from __future__ import annotations

import gzip
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from generated_site import Style, vocabulary, write_site
from site_speed import ALL_HOOKS, EXTENSIONS, ROOT, build

sys.path.insert(0, str(ROOT / "tests"))  # the tests' own way to a browser

from chromium import FLAGS, find_chromium, serve

# At the large site: seconds to the first result, and bytes of everything that the search loads.
MOST_SECONDS, MOST_BYTES = 0.3, 250_000
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


@dataclass(frozen=True, slots=True)
class _Cost:
    """Seconds from the last key to the first result; bytes until then, sent and on the disk; sent in all."""

    seconds: float
    sent: int
    plain: int
    every: int


def run(small: int, large: int, runs: int) -> Sequence[str]:
    """Measure both sizes, print them, and give what is not as it should be."""
    browser = find_chromium()
    if browser is None or find_spec("playwright") is None:
        print("\nSearch: not measured, for there is no Chromium or no playwright.")
        return ()
    failed: list[str] = []
    for pages in (small, large):
        print(f"\n{pages:,} pages: from the click into the box, bytes and time to the first result")
        for label, style in _STYLES.items():
            for what, cost in _measure(pages, label, style, runs, browser).items():
                print(
                    f"  {label:20} {what:12} {cost.sent:10,} bytes ({cost.plain:,} on the disk)  "
                    f"{cost.seconds:6.2f} s; in all {cost.every:10,} bytes"
                )
                if (
                    label == OURS
                    and pages == large
                    and (cost.seconds > MOST_SECONDS or cost.sent > MOST_BYTES)
                ):
                    failed.append(
                        f"{label}: {what}: {cost.sent:,} bytes and {cost.seconds:.2f} s to the first result"
                    )
    return failed


def _measure(pages: int, label: str, style: Style, runs: int, browser: str) -> dict[str, _Cost]:
    with tempfile.TemporaryDirectory(prefix="dateline-search-") as work:
        write_site(Path(work), pages, style)
        build(Path(work))
        site = Path(work) / "site"
        sought = _sought(Path(work) / "docs" / "actors" / "p00007.md")
        return {
            what: _median([_first_result(site, label, words, browser) for _ in range(runs)])
            for what, words in sought.items()
        }


def _median(costs: Sequence[_Cost]) -> _Cost:
    return _Cost(
        statistics.median(cost.seconds for cost in costs),
        int(statistics.median(cost.sent for cost in costs)),
        int(statistics.median(cost.plain for cost in costs)),
        int(statistics.median(cost.every for cost in costs)),
    )


def _sought(page: Path) -> dict[str, str]:
    """Give what is typed: a page's name, a common and a rare word of its first sentence, three rare ones."""
    text = page.read_text(encoding="utf-8")
    ranks = {word: rank for rank, word in enumerate(vocabulary()[0])}
    there = sorted({word.strip(".").lower() for word in text.split()} & ranks.keys(), key=ranks.__getitem__)
    common = next(word for word in there if ranks[word] >= _COMMON_RANK)
    return {
        "a name": text.split("title: ")[1].split("\n")[0],
        "two words": f"{common} {there[-1]}",
        "three words": " ".join(there[-3:]),
    }


def _first_result(site: Path, label: str, words: str, browser: str) -> _Cost:
    """Open a page, click into the box, type words, and wait for the first result."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where it is installed

    with serve(site) as address, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=list(FLAGS))
        page = chromium.new_page()
        page.set_default_timeout(_PATIENCE)
        page.goto(f"{address}actors/p00001/", wait_until="load")
        page.wait_for_timeout(500)
        page.locator(_INPUT).click()
        page.evaluate(_TYPE, [_INPUT, _RESULT[label], words])
        page.wait_for_function("window.firstResult !== undefined")
        page.wait_for_timeout(_SETTLED)
        seconds, first, every = page.evaluate(_READ, [*_SEARCH_FILES])
        chromium.close()
    sizes = {path: _sizes(site / path.lstrip("/")) for path in every}
    return _Cost(
        max(0.0, seconds),
        sum(sizes[path][0] for path in first),
        sum(sizes[path][1] for path in first),
        sum(sent for sent, _ in sizes.values()),
    )


def _sizes(file: Path) -> tuple[int, int]:
    """Give a file's bytes over the wire, compressed where it is text, and on the disk."""
    content = file.read_bytes()
    return min(len(gzip.compress(content, mtime=0)), len(content)), len(content)


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
  const first = files.filter((one) => one.startTime < window.firstResult);
  const paths = (some) => some.map((one) => decodeURIComponent(new URL(one.name).pathname));
  return [(window.firstResult - window.lastKey) / 1000, paths(first), paths(files)];
}"""

"""Measure what a reader waits for: the weight of pages, and when their main content shows.

Of each site named (default: site/) the heaviest page of each kind is opened in Chromium with an empty
cache and its processor slowed four times. Printed are the bytes over the wire, compressed as web
servers send them and plain, without the search, which loads when it is used; and the time of the
largest contentful paint, the least of a few loads: what else the machine does only adds to it. The exit
code is 1 where a limit is passed.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))  # the tests' own way to a browser

from browsed import heaviest  # noqa: E402
from browsing import chromium, visit  # noqa: E402
from chromium import find_chromium, serve  # noqa: E402
from playwright.sync_api import Browser, Response  # noqa: E402

MOST_BYTES, LONGEST = 300_000, 1000  # bytes over the wire, and milliseconds
SLOWER = 4  # times: a phone of the middle price beside a desktop computer
LOADS = 9

_PAINTED = """() => new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
    .observe({ type: "largest-contentful-paint", buffered: true });
  setTimeout(() => done(-1), 5000);
})"""


@dataclass(frozen=True, slots=True)
class Measured:
    """What one page costs: bytes compressed and plain, requests, milliseconds until it shows."""

    sent: int
    plain: int
    requests: int
    shown: float

    @property
    def too_much(self) -> bool:
        """Tell whether a limit is passed."""
        return self.sent > MOST_BYTES or not 0 <= self.shown <= LONGEST


def main() -> int:
    """Print a line for each kind of page of each site; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sites", nargs="*", type=Path, default=[ROOT / "site"], help="built sites")
    program = find_chromium()
    if program is None:
        print("There is no Chromium: `make chromium`.")
        return 1
    passed = True
    with chromium(program) as browser:
        for site in parser.parse_args().sites:
            passed = measure_site(browser, site) and passed
    return 0 if passed else 1


def measure_site(browser: Browser, site: Path) -> bool:
    """Print what the heaviest page of each kind costs; tell whether all keep the limits."""
    print(
        f"\n{site}: sent kB (at most {MOST_BYTES // 1000}), plain kB, requests, shown ms (at most {LONGEST})"
    )
    passed = True
    with serve(site) as address:
        for kind, path in sorted(heaviest(site).items()):
            one = measure(browser, address, path)
            passed = passed and not one.too_much
            figures = f"{one.sent / 1000:7.1f} {one.plain / 1000:8.1f} {one.requests:4} {one.shown:6.0f}"
            print(f"{kind:13}{figures}{' TOO MUCH' if one.too_much else '':10}{path or '/'}")
    return passed


def measure(browser: Browser, address: str, path: str) -> Measured:
    """Load a page a few times, each with an empty cache."""
    shown: list[float] = []
    for _ in range(LOADS):
        with visit(browser, address) as seen:
            bodies: list[Response] = []
            seen.page.on("response", lambda response, bodies=bodies: bodies.append(response))
            session = seen.page.context.new_cdp_session(seen.page)
            session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            seen.open(path)
            shown.append(float(seen.page.evaluate(_PAINTED)))
            contents = [response.body() for response in bodies]
    sent = sum(min(len(gzip.compress(content, mtime=0)), len(content)) for content in contents)
    return Measured(sent, sum(map(len, contents)), len(contents), min(shown))


if __name__ == "__main__":
    sys.exit(main())

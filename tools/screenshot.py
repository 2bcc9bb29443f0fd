"""Take the picture of an actor's page that the README shows: `make screenshot`.

It is taken of the site that lies in site/, so that `make site` comes first.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))  # the tests' own way to a browser

from browsing import chromium, visit  # noqa: E402
from chromium import find_chromium, serve  # noqa: E402

TARGET = ROOT / "docs" / "assets" / "screenshot.png"


def main() -> int:
    """Photograph the person who says most; give the exit code."""
    program = find_chromium()
    site = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site"
    if program is None or not (site / "data").is_dir():
        print(
            "There is no Chromium: `make chromium`." if program is None else "There is no site: `make site`."
        )
        return 1
    spoken = Counter(str(statement["speaker"]) for statement in lines(site, "statements"))
    people = {e["id"]: e for e in lines(site, "entities") if e["kind"] == "person"}
    chosen = people[max(people, key=lambda person: (spoken[person], person))]
    with serve(site) as address, chromium(program) as browser, visit(browser, address) as seen:
        seen.open(f"{chosen['page']}/").screenshot(path=TARGET)
    print(f"{TARGET} shows {chosen['name']}")
    return 0


def lines(site: Path, name: str) -> list[dict[str, object]]:
    """Read a table of the published data."""
    text = (site / "data" / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


if __name__ == "__main__":
    sys.exit(main())

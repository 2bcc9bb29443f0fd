"""Built sites to look at in a browser: of an invented corpus, of docs/, or one that is named.

The site of the invented corpus lies at the root of a host that no setting names, and the site of `docs/`
below a folder of the host that its settings name. With DATELINE_SITE=folder it is that built site
instead of both.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from chromium import free_port, serve
from ruritania import DEAD
from test_site import ROOT, run_mkdocs, write_project

GIVEN = os.environ.get("DATELINE_SITE")

# One page of each kind of the invented site, and the one whose title is hostile.
PAGES = {
    "home": "",
    "timeline": "timeline/",
    "numbers": "numbers/",
    "map": "map/",
    "date": "dates/2021-05-04/",
    "person": "actors/maria-rossi/",
    "state": "actors/ruritania/",
    "organisation": "actors/red-shield/",
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


@dataclass(frozen=True, slots=True)
class Site:
    """A built site that is served: where, from which folder, and its page of each kind."""

    address: str
    folder: Path
    pages: Mapping[str, str]


@contextmanager
def invented_site(root: Path) -> Iterator[Site]:
    """Build and serve the site of the invented corpus."""
    write_project(root, {})
    done = run_mkdocs(root)
    assert done.returncode == 0, done.stderr
    with serve(root / "site") as address:
        yield Site(address, root / "site", PAGES)


@contextmanager
def published_site(root: Path) -> Iterator[Site]:
    """Build and serve the site of docs/, with the heaviest page of each kind, where its settings say."""
    for name in ("docs", "hooks", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", root)
    port = free_port()
    settings = f'[site]\nname = "Dateline"\nurl = "http://127.0.0.1:{port}/story/"\n'
    (root / "dateline.toml").write_text(settings, encoding="utf-8")
    done = run_mkdocs(root)
    assert done.returncode == 0, done.stderr
    (root / "host").mkdir()
    folder = (root / "site").rename(root / "host" / "story")
    with serve(root / "host", port) as address:
        yield Site(f"{address}story/", folder, heaviest(folder))


@contextmanager
def given_site() -> Iterator[Site]:
    """Serve the site that DATELINE_SITE names, with the heaviest page of each kind."""
    folder = Path(GIVEN or "")
    with serve(folder) as address:
        yield Site(address, folder, heaviest(folder))


def heaviest(site: Path) -> dict[str, str]:
    """Give the path of the heaviest page of each kind in a built site; all kinds of place are one."""
    found: dict[str, tuple[int, str]] = {}
    for file in sorted(site.rglob("index.html")):
        source = file.read_text(encoding="utf-8")
        kind = re.search(r'class="dl-kind-([\w-]+)"', source)
        if kind is None:
            continue
        folder = file.parent.relative_to(site).as_posix()
        path = "" if folder == "." else f"{folder}/"
        name = "place" if path.startswith("places/") and kind[1] != "index" else kind[1]
        found[name] = max(found.get(name, (0, "")), (len(source), path))
    return {kind: path for kind, (_, path) in found.items()}

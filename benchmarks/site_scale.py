"""Measure the build of a large site beside plain MkDocs, Zensical and Hugo on the same Markdown.

    python benchmarks/site_scale.py                        at 1,000, 5,000 and 10,000 pages
    python benchmarks/site_scale.py --sizes 100 200        quickly

Plain MkDocs, Zensical and Hugo get the links written in the Markdown; Dateline's hooks find them,
and add glossary and backlinks. Zensical and Hugo are measured where they are installed. Hugo gets
three bare templates and writes pages without a theme, so its time is a lower bound.
"""

from __future__ import annotations

import argparse
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from generated_site import write_site
from site_speed import ALL, STYLES, WRITTEN

SIZES = (1_000, 5_000, 10_000)
MOST_ALL, MOST_GROWTH = 1.25, 1.15
PLAIN, OURS = "MkDocs, links already written", "MkDocs with Dateline's hooks"

_LAYOUTS = {
    "_default/single.html": "<!doctype html><title>{{ .Title }}</title><main>{{ .Content }}</main>\n",
    "_default/list.html": "<!doctype html><title>{{ .Title }}</title><main>{{ .Content }}</main>\n",
    "index.html": "<!doctype html><title>{{ .Title }}</title><main>{{ .Content }}</main>\n",
    # Links name files, as MkDocs reads them; Hugo has to be told so.
    "_default/_markup/render-link.html": (
        '{{ with .Page.GetPage .Destination }}<a href="{{ .RelPermalink }}">'
        '{{ else }}<a href="{{ .Destination }}">{{ end }}{{ .Text | safeHTML }}</a>\n'
    ),
}


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU time (user and system) and wall time in seconds, peak memory in megabytes."""

    cpu: float
    wall: float
    megabytes: float


def build(command: Sequence[str], folder: Path) -> Cost:
    """Run a build and measure it."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    started = time.perf_counter()
    with (folder / "log.txt").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit((folder / "log.txt").read_text())
    wall = time.perf_counter() - started
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def make_hugo(plain: Path, folder: Path) -> None:
    """Give Hugo the same Markdown: an index page is `_index.md` there."""
    shutil.copytree(plain / "docs", folder / "content")
    for index in sorted((folder / "content").rglob("index.md")):
        index.rename(index.with_name("_index.md"))
    for name, text in _LAYOUTS.items():
        layout = folder / "layouts" / name
        layout.parent.mkdir(parents=True, exist_ok=True)
        layout.write_text(text, encoding="utf-8")
    (folder / "config.toml").write_text('baseURL = "/"\ntitle = "Generated"\n', encoding="utf-8")


def at_size(pages: int, work: Path) -> dict[str, Cost]:
    """Measure every builder on a site of so many pages, and print it."""
    plain, ours, hugo = work / "plain", work / "ours", work / "hugo"
    write_site(plain, pages, STYLES[WRITTEN])
    write_site(ours, pages, STYLES[ALL])
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--clean"]
    costs = {PLAIN: build(mkdocs, plain), OURS: build(mkdocs, ours)}
    if zensical := _program("zensical"):
        costs["Zensical, links already written"] = build([zensical, "build", "--clean"], plain)
    if program := _program("hugo"):
        make_hugo(plain, hugo)
        costs["Hugo without a theme"] = build([program, "--quiet"], hugo)
    print(f"\n{pages:,} pages: CPU time, ratio to the first line, wall time, peak memory")
    for label, cost in costs.items():
        ratio = cost.cpu / costs[PLAIN].cpu
        print(f"  {label:34} {cost.cpu:8.1f} s {ratio:6.3f} {cost.wall:8.1f} s {cost.megabytes:6.0f} MB")
    return costs


def _program(name: str) -> str | None:
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        print(f"{name} is not installed: left out.")
    return found


def run_sizes(sizes: Sequence[int]) -> list[str]:
    """Measure all sizes, print how the costs grow, and give what is not as it should be."""
    costs = {}
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="dateline-sites-") as work:
            costs[size] = at_size(size, Path(work))
    print("\nGrowth of CPU time from size to size, as an exponent of the number of pages")
    last = 1.0
    for label in costs[sizes[0]]:
        growth = [
            math.log(costs[large][label].cpu / costs[small][label].cpu) / math.log(large / small)
            for small, large in pairwise(sizes)
        ]
        last = growth[-1] if growth and label == OURS else last
        print(f"  {label:34} " + "  ".join(f"{one:6.3f}" for one in growth))
    ratio = costs[sizes[-1]][OURS].cpu / costs[sizes[-1]][PLAIN].cpu
    failed = [f"{OURS}: {ratio:.3f} of plain MkDocs, above {MOST_ALL}"] if ratio > MOST_ALL else []
    return failed + ([f"{OURS} grows faster than {MOST_GROWTH}"] if last > MOST_GROWTH else [])


def run(small: int, large: int, runs: int) -> list[str]:  # noqa: ARG001 - it has sizes of its own
    """Measure the standard sizes."""
    return run_sizes(SIZES)


def main() -> int:
    """Measure the sizes asked for; 1 where a limit is exceeded."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="how many pages")
    failed = run_sizes(parser.parse_args().sizes)
    for problem in failed:
        print(f"FAILED: {problem}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""Measure the build of a large site beside plain MkDocs, Zensical and Hugo on the same Markdown.

    python benchmarks/site_scale.py                        at 1,000, 5,000 and 10,000 pages
    python benchmarks/site_scale.py --sizes 100 200        quickly

Plain MkDocs, Zensical and Hugo get the links written in the Markdown, and MkDocs has its own search.
Dateline has this repository's configuration with everything on: links, glossary, backlinks, Pagefind,
feeds, structured data; and again after one page was edited. Zensical and Hugo are measured where they
are installed. Hugo gets three bare templates and writes pages without a theme, so its time is a lower
bound. The limits are on user time, as those of links are: system time is mostly that of memory which
is touched for the first time, and of the file system.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml
from costs import Cost, growth, measure
from generated_site import Style, write_site
from site_speed import ROOT, STYLES, WRITTEN

SIZES = (1_000, 5_000, 10_000)
MOST_ALL, MOST_EDITED, MOST_GROWTH = 1.25, 0.30, 1.15
PLAIN, OURS, EDITED = "MkDocs, links already written", "Dateline, everything on", "the same, one page edited"

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


def configure(plain: Path, ours: Path) -> None:
    """Give both the configuration of this repository, and plain MkDocs nothing of ours."""
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    config["nav"] = ["index.md", "actors/index.md", "glossary.md"]
    config["hooks"] = [str(ROOT / hook) for hook in config["hooks"]]
    config["theme"]["custom_dir"] = str(ROOT / "overrides")
    shutil.copytree(ROOT / "docs" / "assets", ours / "docs" / "assets")
    _write(ours, config)
    for ours_alone in ("hooks", "extra_css", "extra_javascript"):
        del config[ours_alone]
    del config["theme"]["custom_dir"]
    config["markdown_extensions"] = [e for e in config["markdown_extensions"] if "dateline" not in str(e)]
    _write(plain, config)


def _write(folder: Path, config: Mapping[str, object]) -> None:
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")


def edit(folder: Path) -> None:
    """Write a sentence at the end of a page."""
    with (folder / "docs" / "actors" / "p00007.md").open("a", encoding="utf-8") as page:
        page.write("\nThe river rose again.\n")


def at_size(pages: int, work: Path) -> dict[str, Cost]:
    """Measure every builder on a site of so many pages, and print it."""
    plain, ours, hugo = work / "plain", work / "ours", work / "hugo"
    write_site(plain, pages, STYLES[WRITTEN])
    write_site(ours, pages, Style())
    configure(plain, ours)
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--clean"]
    costs = {PLAIN: measure(mkdocs, plain), OURS: measure(mkdocs, ours)}
    edit(ours)
    costs[EDITED] = measure(mkdocs, ours)
    if zensical := _program("zensical"):
        costs |= _of_others("Zensical, links already written", [zensical, "build", "--clean"], plain)
    if program := _program("hugo"):
        make_hugo(plain, hugo)
        costs |= _of_others("Hugo without a theme", [program, "--quiet"], hugo)
    print(
        f"\n{pages:,} pages: user, CPU and wall time, each with its ratio to the first line, and peak memory"
    )
    for label, cost in costs.items():
        times = ((one, getattr(cost, one) / getattr(costs[PLAIN], one)) for one in ("user", "cpu", "wall"))
        columns = "".join(f" {getattr(cost, one):8.1f} s {ratio:6.3f}" for one, ratio in times)
        print(f"  {label:34}{columns} {cost.megabytes:6.0f} MB")
    return costs


def _of_others(label: str, command: Sequence[str], folder: Path) -> dict[str, Cost]:
    """Measure another program; where it can't build a site of this size, say so and go on."""
    try:
        return {label: measure(command, folder)}
    except SystemExit as failed:
        lines = str(failed).strip().splitlines()
        print(f"{label}: left out at this size, it fails. {lines[-1] if lines else ''}")
        return {}


def _program(name: str) -> str | None:
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        print(f"{name} is not installed: left out.")
    return found


def run_sizes(sizes: Sequence[int]) -> list[str]:
    """Measure all sizes, print how the costs grow, and give what is not as it should be."""
    # Nothing is deleted in between: where many files were, ext4 looks for minutes through what is free.
    with tempfile.TemporaryDirectory(prefix="dateline-sites-") as work:
        costs = {size: at_size(size, Path(work) / str(size)) for size in sizes}
    print("\nGrowth of user time from size to size, as an exponent of the number of pages")
    last = 1.0
    for label in costs[sizes[0]]:
        built = [size for size in sizes if label in costs[size]]
        exponents = growth([costs[size][label].user for size in built], built)
        last = exponents[-1] if exponents and label == OURS else last
        print(f"  {label:34} " + "  ".join(f"{one:6.3f}" for one in exponents))
    at_last = costs[sizes[-1]]
    limits = ((OURS, PLAIN, MOST_ALL), (EDITED, OURS, MOST_EDITED))
    failed = [
        f"{label}: {ratio:.3f} of {other}, above {most}"
        for label, other, most in limits
        if (ratio := at_last[label].user / at_last[other].user) > most
    ]
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

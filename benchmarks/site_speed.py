"""What links, glossary and backlinks add to the time of a site's build, and what others add.

The measure is user time of the whole build, median of several, as a ratio to the same site with
its links already written in the Markdown and no hooks. Small sites that cost nearly the same are
built more often, since a machine that others share differs by more from one build to the next.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from costs import Cost, growth, measure
from generated_site import Name, Style, write_site

ROOT = Path(__file__).parent.parent
# The most that each may cost at 5,000 pages, and grow from 1,000: growth of 1 is proportional.
MOST_LINKS, MOST_ALL, MOST_GROWTH = 1.12, 1.25, 1.10

_NEARLY = 1.5  # times the cost of the first style

# Nothing but the links, in a hook that has no more of the product's than these need.
_LINKS_ONLY = """
from dateline.store.garbage import collect_by_pages
from dateline.markdown.collect import collect

def on_startup(command, dirty):
    collect_by_pages()

def on_files(files, config):
    pages = ((f.src_uri, f.content_string) for f in files.documentation_pages() if f.src_uri != "glossary.md")
    config.mdx_configs["dateline.markdown.links"] = {"table": collect(pages).table, "backlinks": False}
    return files
"""
ALL_HOOKS = (ROOT / "hooks" / "dateline_site.py").read_text(encoding="utf-8")
EXTENSIONS = ("dateline.markdown.links", "dateline.markdown.glossary")


def _linked(name: Name) -> str:
    return f"[{name.name}](../actors/{name.slug}.md)"


def _abbreviations(names: list[Name], terms: list[str]) -> str:
    # A blank line between them: in one paragraph they would cost quadratic time.
    return "\n" + "\n\n".join(f"*[{name}]: a page" for name in [*(n.name for n in names), *terms]) + "\n"


def _definition_list(names: list[Name], terms: list[str]) -> str:
    listed = [f"actor:{n.name}\n:   A person of that name." for n in names]
    return (
        "\n\n".join([*listed, *(f"term:{term}\n:   an agreement on river traffic" for term in terms)]) + "\n"
    )


def _numbered(names: list[Name], terms: list[str]) -> str:
    every = [*(n.name for n in names), *terms]
    return "\n".join(f"{n}. **{one}** : an agreement" for n, one in enumerate(every, start=1)) + "\n"


WRITTEN = "links already written"
LINKS, ALL = "our links", "our links, glossary, backlinks"
STYLES: Mapping[str, Style] = {
    WRITTEN: Style(name=_linked),
    LINKS: Style(extensions=EXTENSIONS[:1], hook=_LINKS_ONLY),
    ALL: Style(extensions=EXTENSIONS, hook=ALL_HOOKS, settings='[search]\nengine = "material"\n'),
}
# Each does what it can of the same: who needs a mark at each mention gets it.
OTHERS: Mapping[str, Style] = {
    "mkdocs-ezglossary-plugin": Style(
        name=lambda name: f"<actor:{name.name}>",
        term=lambda term, _: f"<term:{term}>",
        glossary=_definition_list,
        extensions=("def_list",),
        plugins=({"ezglossary": {"inline_refs": "list", "tooltip": "full", "sections": ["actor", "term"]}},),
    ),
    "mkdocs-autolinks-plugin": Style(
        name=lambda name: f"[{name.name}]({name.slug}.md)", plugins=("autolinks",)
    ),
    "mkdocs-glossary": Style(
        name=lambda name: f"*{name.name}*",
        term=lambda term, _: f"*{term}*",
        glossary=_numbered,
        plugins=("glossary",),
    ),
    "Python-Markdown abbr": Style(below=_abbreviations, extensions=("abbr",)),
}
_MODULES = {
    "mkdocs-ezglossary-plugin": "mkdocs_ezglossary_plugin",
    "mkdocs-autolinks-plugin": "mkdocs_autolinks_plugin",
    "mkdocs-glossary": "mkdocs_glossary",
}


def build(folder: Path) -> Cost:
    """Build the site in a folder and measure the process."""
    return measure([sys.executable, "-m", "mkdocs", "build", "--quiet", "--clean"], folder)


def in_turns(pages: int, styles: Mapping[str, Style], runs: int, more: int = 0) -> dict[str, Cost]:
    """Measure each style on a site of so many pages, taking turns, so that a busy minute hits all.

    `more` are the runs of those that cost nearly what the first does.
    """
    costs: dict[str, list[Cost]] = {label: [] for label in styles}
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as work:
        for number, style in enumerate(styles.values()):
            write_site(Path(work) / str(number), pages, style)
        for turn in range(runs + more):
            for number, label in enumerate(styles):
                if turn >= runs and costs[label][0].user > _NEARLY * costs[next(iter(styles))][0].user:
                    continue
                folder = Path(work) / str(number)
                costs[label].append(build(folder))
                shutil.rmtree(folder / "site")
    return {label: _median(some) for label, some in costs.items()}


def _median(costs: Sequence[Cost]) -> Cost:
    """Give the median of each time, and the most memory."""
    times = (statistics.median(t) for t in zip(*((c.user, c.cpu, c.wall) for c in costs), strict=True))
    return Cost(*times, max(c.megabytes for c in costs))


def report(pages: int, costs: Mapping[str, Cost], medians: str) -> None:
    """Print the costs of a size."""
    base = costs[WRITTEN].user
    print(
        f"\n{pages:,} pages: user time of the build (median of {medians}), as a ratio to the first line, "
        "and peak memory"
    )
    for label, cost in costs.items():
        print(f"  {label:32} {cost.user:7.2f} s  {cost.user / base:6.3f}  {cost.megabytes:6.0f} MB")


def run(small: int, large: int, runs: int) -> Sequence[str]:
    """Measure both sizes, print them, and give what is not as it should be."""
    there = {label: style for label, style in OTHERS.items() if _is_installed(label)}
    for label in OTHERS.keys() - there.keys():
        print(f"{label} is not installed: left out. pip install {label} adds it.")
    at_small = in_turns(small, STYLES | there, runs, more=2 * runs)
    report(small, at_small, f"{runs}, of {3 * runs} where it is near the first")
    at_large = in_turns(large, STYLES, runs)
    report(large, at_large, f"{runs}")
    base = at_large[WRITTEN].user
    exponents = {
        label: growth([at_small[label].user, at_large[label].user], [small, large])[0] for label in STYLES
    }
    print("\nGrowth from the small to the large site, as an exponent of the number of pages")
    for label, exponent in exponents.items():
        print(f"  {label:32} {exponent:6.3f}")
    failed = [
        f"{label} costs more than {other}"
        for label in (LINKS,)
        for other in there
        if at_small[label].user >= at_small[other].user
    ]
    failed += [f"{LINKS}: more than {MOST_LINKS}"] if at_large[LINKS].user / base > MOST_LINKS else []
    failed += [f"{ALL}: more than {MOST_ALL}"] if at_large[ALL].user / base > MOST_ALL else []
    return failed + [
        f"{label} grows faster than {MOST_GROWTH}" for label, e in exponents.items() if e > MOST_GROWTH
    ]


def _is_installed(label: str) -> bool:
    return label not in _MODULES or find_spec(_MODULES[label]) is not None
